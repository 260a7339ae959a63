#pragma once

#include <QStringView>

namespace solidarity {

/// Eleven digits whose Luhn sum is a multiple of ten (ANS, « Répertoire partagé des professionnels de santé »).
bool isValidRpps(QStringView text);

/// Nine characters: a département (two digits, or 2A, 2B), then seven digits; the Luhn key of the FINESS number holds
/// (Corsica’s A counts as 1, B as 2: checked on its establishments). DREES, « Fichier national des établissements
/// sanitaires et sociaux ».
bool isValidFiness(QStringView text);

} // namespace solidarity
