#pragma once

#include "window_fixture.h"

#include <functional>
#include <memory>
#include <vector>

namespace tests {

/// One window, dialog or panel of the program, made as its command makes it.
struct NamedWindow {
    const char* name;
    std::function<std::unique_ptr<QWidget>()> make;
};

/// All dialogs and panels that open over the main window, each filled with the document of the fixture, which has begun
/// and holds a plan (planThere()). The fixture outlives them.
std::vector<NamedWindow> everyWindow(WindowFixture& fixture);

/// Puts the example's plan in the document, chooses a zone rouge and opens every dock: nothing that the main window can
/// show is empty. `title` is the plan's.
void fillWindow(WindowFixture& fixture);

} // namespace tests
