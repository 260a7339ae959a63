#pragma once

#include "publish/page_panels.h"

#include <QString>

namespace publish {

/// The texts of a page, as sentences; empty = nothing to say.
struct PageWords {
    QString title, subtitle;
    QString completeness; ///< How complete the official list is, and what a territory without mark is.
    QString method;
    QString note; ///< The user's own.
    QString sources, boundaries;
    QString credit, date;
};

/// For a page whose maps aren't at hand.
PageWords pageWordsFor(const Publication& publication);
/// `panels`: what panelsOf() gives for it.
PageWords pageWordsFor(const Publication& publication, const PagePanels& panels);
/// « Outre-mer non représenté… »: for maps too small for it.
QString overseasLeftOutNote();
/// « Le territoire », a capital first and a full stop last; empty stays empty.
QString sentence(QString text);

} // namespace publish
