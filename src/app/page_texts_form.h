#pragma once

#include "app/page_draft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace app {

class Worker;

/// The page's own words and logo; what is left empty is made from what is shown.
class PageTextsForm : public QWidget {
    Q_OBJECT
public:
    explicit PageTextsForm(PageDraft& draft, QWidget* parent = nullptr);

    /// A picture in any format that Qt reads, made a PNG that the layout can hold.
    void useLogo(const QString& path);
    /// What stands on the page where nothing is typed.
    void showMade(const QString& title, const QString& subtitle);

signals:
    void failed(const QString& message);

private:
    QLineEdit* addLine(const QString& name, const QString& text, QString document::Layout::*field,
                       const QString& mergeKey);
    QWidget* makeLogo();
    void follow();

    PageDraft& m_draft;
    QLineEdit* m_title;
    QLineEdit* m_subtitle;
    QPlainTextEdit* m_note;
    QLineEdit* m_credit;
    QLabel* m_logo;
    QPushButton* m_removeLogo;
    Worker* m_reading;
};

} // namespace app
