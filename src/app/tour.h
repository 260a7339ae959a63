#pragma once

#include "app/tour_steps.h"

#include <QWidget>

class QFrame;
class QPushButton;

namespace app {

class TextLabel;

/// The guided tour: darkens the window but for the part that it tells of. It takes all input meanwhile, and changes
/// nothing; Escape ends it, arrows go on and back.
class Tour : public QWidget {
    Q_OBJECT
public:
    explicit Tour(QMainWindow& window);

    int step() const { return m_step; }
    int count() const { return int(m_steps.size()); }
    /// Where the part told of stands in the window; empty where it isn't shown.
    QRect spot() const;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QFrame* makeCallout();
    void go(int step);
    void end();
    void arrange();
    QPoint placeBeside(const QRect& spot) const;

    std::vector<TourStep> m_steps;
    int m_step = 0;
    QPointer<QWidget> m_before; ///< Had the focus.
    QFrame* m_callout;
    TextLabel* m_title;
    TextLabel* m_words;
    TextLabel* m_count;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace app
