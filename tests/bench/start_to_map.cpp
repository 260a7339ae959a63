// diagonale_start empty|map: a whole process from its start to its first painted window, timed from outside
// (README.md). "empty" is a Qt program with the same libraries and nothing in its window; "map" is Diagonale's window
// with the full embedded map on it.

#include "app/window_fixture.h"

#include <QApplication>
#include <QMainWindow>
#include <clocale>
#include <cstdio>
#include <cstring>

namespace {

int paintEmptyWindow() {
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QTest::qWaitForWindowExposed(&window) && !window.grab().isNull() ? 0 : 1;
}

int paintMap() {
    tests::WindowFixture fixture;
    return fixture.begin() && !fixture.window->grab().isNull() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    const bool empty = argc == 2 && std::strcmp(argv[1], "empty") == 0;
    if (!empty && !(argc == 2 && std::strcmp(argv[1], "map") == 0)) {
        std::fprintf(stderr, "usage: diagonale_start empty|map\n");
        return 64;
    }
    return empty ? paintEmptyWindow() : paintMap();
}
