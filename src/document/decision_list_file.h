#pragma once

#include "document/decision_matching.h"
#include "territory/decision.h"
#include "territory/gazetteer.h"
#include "territory/problem.h"

#include <QString>

namespace document {

/// A list that the user opened: its id is its path.
struct DecisionFileReading {
    territory::DecisionList list;
    ListMatching matching; ///< Of a list of names or codes in free text: what isn't sure was left out of `list`.

    int unsureLines() const; ///< Doubtful lines, and lines where nothing fits.
};

/// Reads a list saved by Diagonale (.json), a table with a SIREN column, or any text or table of codes and names, as
/// copied from a web page; only what is recognised for sure comes in from the latter.
territory::Expected<DecisionFileReading> readDecisionFile(const QString& path, const territory::Gazetteer& gazetteer);

/// What a text or a table holds, line by line, cells parted by tabulations: to be matched and confirmed by a person.
territory::Expected<QString> readListText(const QString& path);

/// Saves a list with its title, date, source and territories as JSON, whole or not at all.
territory::Expected<void> writeDecisionFile(const QString& path, const territory::DecisionList& list);

/// A list of retained territories as the user pasted and confirmed it. Complete for the whole country only if its count
/// and population are those announced: then absence from it means « non retenue », else nothing.
territory::DecisionList decisionListOf(const QStringList& codes, const QString& title, const QDate& date,
                                       const QString& source, const territory::Gazetteer& gazetteer);

} // namespace document
