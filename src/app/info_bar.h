#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace app {

/// Says where the person is looking what happened and what to do, with the way out as a button; never modal, can be
/// closed. One message at a time: the newest.
class InfoBar : public QFrame {
    Q_OBJECT
public:
    enum class Severity { Information, Warning, Error };
    struct WayOut {
        QString label; ///< A verb.
        std::function<void()> act;
    };

    explicit InfoBar(QWidget* parent = nullptr);

    void display(Severity severity, const QString& text, const std::vector<WayOut>& waysOut = {});
    QString text() const;

public slots:
    void dismiss();

signals:
    void displayed();

private:
    QLabel* m_symbol;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
    QToolButton* m_close;
};

} // namespace app
