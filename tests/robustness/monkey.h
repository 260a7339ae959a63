#pragma once

#include "action_log.h"

#include <QEvent>
#include <QPoint>
#include <QPointer>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <random>
#include <vector>

class QFileDialog;

namespace robustness {

/// A hand that knows nothing: clicks, drags, turns the wheel, types, calls commands by their shortcuts and menus,
/// drops files. It acts on whatever window takes input at that moment, through the same door as the screen's own
/// events. Each gesture draws from its own numbers, made of seed and rank, so that a run can be followed again.
class Monkey {
public:
    Monkey(quint64 seed, ActionLog& log, QStringList files, QString folder);

    /// One gesture.
    void act();
    /// Lets go of what is held and closes one thing that stands before the window. False when nothing was left.
    bool retreat();

private:
    struct Spot {
        QPointer<QWidget> window;
        QPointF place; ///< In the window.
        QString name;
    };
    using Gesture = void (Monkey::*)();
    struct Habit {
        int weight;
        Gesture gesture;
    };
    static const std::vector<Habit>& habits();

    int below(int most);
    bool oneIn(int times) { return below(times) == 0; }
    template <class List> auto oneOf(const List& list) { return list[below(int(list.size()))]; }

    QWidget* target();
    Spot anySpot();
    Spot controlSpot();
    bool drive(QWidget* window);
    void driveFileDialog(QFileDialog& dialog);
    void mouse(const Spot& spot, QEvent::Type type, Qt::MouseButton button);
    void key(int key, Qt::KeyboardModifiers modifiers, const QString& text = {});
    void letGo();

    void click();
    void clickControl();
    void doubleClick();
    void openMenu();
    void press();
    void move();
    void turnWheel();
    void pressKey();
    void typeText();
    void useShortcut();
    void triggerCommand();
    void setControl();
    void resize();
    void drop();
    void paste();
    void undoSome();
    void closeWindow();

    quint64 m_seed;
    ActionLog& m_log;
    QStringList m_files;
    QString m_folder; ///< Where it may write.
    quint64 m_rank = 0;
    int m_refusals = 0; ///< Of the window that stands before the others, to be closed.
    int m_time = 0;     ///< Of mouse events, in milliseconds.
    std::mt19937_64 m_random;
    Spot m_held; ///< Where the left button went down, while it is.
};

} // namespace robustness
