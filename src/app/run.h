#pragma once

namespace app {

/// Opens the window and runs until it is closed.
int run(int argc, char** argv);

} // namespace app
