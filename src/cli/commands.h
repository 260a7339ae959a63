#pragma once

namespace cli {

/// True when the arguments name a command, ask for help or version, or are a mistake best told in the terminal (an
/// unknown word that is no file): no window is opened then.
bool isCommand(int argc, char** argv);

/// Runs the command; needs no display. Returns the process's exit code (terminal.h).
int run(int argc, char** argv);

} // namespace cli
