#pragma once

#include "territory/problem.h"
#include "territory/progress.h"

#include <QRect>
#include <QString>
#include <QStringList>
#include <stop_token>
#include <vector>

namespace publish {

/// What became of a published file since it was made.
struct Verification {
    enum class Verdict {
        Identical,    ///< Not touched, made of what there is here; a picture is drawn again to the same pixels.
        Altered,      ///< Its own content isn't what was written: pixels, page, text.
        OtherInputs,  ///< Not touched, but the files here are others than those that it was made of.
        OtherDrawing, ///< Not touched, same inputs; drawn again (by the same build) it differs, see `where`.
        NotChecked,   ///< Not touched; the inputs aren't all here to be compared, or another build drew it.
    };
    struct Input {
        QString name;
        enum class Status { Same, Changed, Missing } status = Status::Same;
    };
    Verdict verdict = Verdict::NotChecked;
    QStringList findings; ///< Sentences for the reader, what matters first.
    std::vector<Input> inputs;
    QRect where; ///< Of OtherDrawing: the pixels that differ.
};

/// Checks a PNG, PDF, SVG or HTML file made by Diagonale. `dataFolder`: where the user's own files are looked for by
/// name; empty = only what ships with the program is compared. A Problem when the file can't be read or carries no
/// provenance.
territory::Expected<Verification> verify(const QString& path, const QString& dataFolder, std::stop_token stop = {},
                                         const territory::Progress& progress = {});

} // namespace publish
