#pragma once

#include <QFrame>

class QCheckBox;
class QGridLayout;
class QPushButton;
class QScrollArea;

namespace app {

/// What the program is, and the ways in, over the window at the first start. It asks for nothing: the window behind it
/// works, and Escape puts it away.
class WelcomePanel : public QFrame {
    Q_OBJECT
public:
    /// `showsAtStart`: how the box « Ne plus montrer au démarrage » stands.
    WelcomePanel(bool showsAtStart, QWidget* window);

signals:
    void exploreWanted();
    void territoryWanted();
    void pressWanted();
    void exampleWanted();
    void tourWanted();
    void showsAtStartChosen(bool shows);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Wish = void (WelcomePanel::*)();
    QWidget* makeContent();
    void addDoor(QGridLayout& doors, const QString& name, const QString& what, Wish wish);
    QWidget* makeFoot(QWidget* content);
    void place();

    QScrollArea* m_area;
    QCheckBox* m_never;
    QPushButton* m_first = nullptr; ///< Door.
};

} // namespace app
