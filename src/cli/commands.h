#pragma once

namespace cli {

/// True when the arguments name a command (or ask for help or version): no window is opened then.
bool isCommand(int argc, char** argv);

/// Runs the command; needs no display. Returns the process's exit code.
int run(int argc, char** argv);

} // namespace cli
