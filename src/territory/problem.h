#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace territory {

/// A fault of the world (disk, file, memory) in words for the person at the screen: what happened, to what, and what to
/// do next. Texts are translated where the problem is made.
struct Problem {
    QString what;    ///< What happened, a sentence: « Le fichier est tronqué. »
    QString subject; ///< To what: a file, a row, a feature. May be empty.
    QString remedy;  ///< What to do next, a sentence. May be empty.

    /// The three in one paragraph: « subject : what remedy ».
    QString text() const;

    friend bool operator==(const Problem&, const Problem&) = default;
};

template <class T> using Expected = tl::expected<T, Problem>;

} // namespace territory
