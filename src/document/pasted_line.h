#pragma once

#include <QString>
#include <string>
#include <vector>

namespace document {

/// A piece of a pasted line between two marks: a cell, a name of an enumeration, what stands in brackets.
struct PastedPiece {
    enum class Mark {
        Start, ///< Of the line.
        And,   ///< « et », which may also be part of a name.
        List,  ///< A comma, a semicolon, a cell's end.
        Note,  ///< A dash, a colon, a bracket: what follows says something of what stands before.
    };
    Mark before = Mark::Start;
    bool opensList = false; ///< A colon follows: what stands after belongs to it.
    qsizetype first = 0;    ///< Where it stands in the line.
    qsizetype length = 0;
    std::string words;  ///< plainWords() of it.
    std::string number; ///< The number that it starts with: a row's, or a département's; else empty.
    std::string name;   ///< The same without the numbers around: a row's, a population. Empty for a mere number.
};

/// Cuts a line into pieces; empty ones are left out. Bullets and numbering (« 12. », « • ») go first.
std::vector<PastedPiece> cutLine(const QString& line);

} // namespace document
