#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace app {

/// What long work is under way, how far it is, and the button that gives it up; shown only when it lasts.
class TaskBar : public QFrame {
    Q_OBJECT
public:
    explicit TaskBar(QWidget* parent = nullptr);

    void begin(const QString& title);
    void advance(double share, const QString& step); ///< Share 0–1, negative = unknown.
    void end();

signals:
    void cancelRequested();

private:
    QTimer* m_delay;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QString m_title;
};

} // namespace app
