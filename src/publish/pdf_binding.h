#pragma once

#include "io/file_replacement.h"

#include <QRectF>
#include <QString>
#include <vector>

namespace publish {

/// An entry of a PDF's outline; pages are counted from 0.
struct PdfBookmark {
    QString title;
    int page = 0;
    std::vector<PdfBookmark> children;
};

/// A place of a page that leads to another one.
struct PdfLink {
    int page = 0;
    QRectF rect; ///< In layout points from the top left corner (display_list.h).
    int target = 0;
};

/// What makes a book of loose pages.
struct PdfBinding {
    std::vector<PdfBookmark> outline;
    std::vector<PdfLink> links;
    QString language; ///< "fr", "en"
    int cover = 1; ///< Pages before the one that is numbered after them: the cover's label is its title. 0 = no labels.
    QSizeF millimetres; ///< Exact size of all pages; empty = as they are.
};

/// Writes the PDF of `pages` into `out` with links, outline and page labels (QPDF). Streams are copied as they are, so
/// that metadata stay readable; memory doesn't grow with them. A Problem when `pages` can't be read or `out` written.
territory::Expected<void> bindPdf(const QString& pages, io::FileReplacement& out, const PdfBinding& binding);

} // namespace publish
