#pragma once

#include "cli/terminal.h"

#include <CLI/App.hpp>
#include <string>

namespace cli {

/// `diagonale verify carte.png [--data FOLDER]`: whether a published file is still what was written, made of the same
/// files, and drawn alike here.
class VerifyCommand {
public:
    explicit VerifyCommand(CLI::App& application);
    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    CLI::App* m_command;
    std::string m_file, m_data;
    bool m_json = false;
};

} // namespace cli
