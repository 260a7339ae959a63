#pragma once

#include "solidarity/month_board.h"

/// Why a day is proposed, and why a zone goes without: translated.
namespace solidarity::proposal_words {

/// « Score de fragilité de la zone : 80,0 ; premier jour de la zone ce mois-ci ; … ». `isFirst`: of the zone that
/// month.
QString reasonFor(const MonthBoard::Pair& pair, const MonthBoard& board, bool isFirst);
/// Of a zone without any day; `isReached` = some volunteer could have gone there.
QString reasonWithout(const MonthBoard::Zone& zone, bool isReached);

} // namespace solidarity::proposal_words
