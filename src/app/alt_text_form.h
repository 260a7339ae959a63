#pragma once

#include "app/newest_worker.h"
#include "app/page_draft.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace app {

/// What the file says to whoever doesn't see the picture: made from the data, until the user writes otherwise.
class AltTextForm : public QWidget {
    Q_OBJECT
public:
    explicit AltTextForm(PageDraft& draft, QWidget* parent = nullptr);

    QString text() const; ///< In the language shown.

signals:
    void said(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QString language() const;
    void make();
    void take(const QHash<QString, QString>& made);
    void write();
    void follow();

    PageDraft& m_draft;
    QHash<QString, QString> m_made; ///< By language.
    QComboBox* m_language;
    QPlainTextEdit* m_text;
    QPushButton* m_reset;
    NewestWorker* m_making;
};

} // namespace app
