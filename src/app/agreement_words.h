#pragma once

#include "document/decision_against_score.h"

#include <QLocale>
#include <QStringList>

/// The words of « décision et score ». They take no side: neither is the truth
/// of the other.
namespace app::agreementwords {

/// Capitalised words of a kind, for a line of the table.
QString kind(document::DecisionAgainstScore kind);
/// « Zone rouge qu’aucune pondération ne place parmi les 151 premières »
QString neverPlaced(int first, const QLocale& locale);
/// Precision, recall and Cohen's kappa, a sentence each, then their base; when
/// no région's list is complete, that they cannot be computed and why.
QStringList figures(const document::DecisionScoreTable& table, const QLocale& locale);

} // namespace app::agreementwords
