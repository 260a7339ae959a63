#include "document/sheet_wording.h"

#include <QCoreApplication>
#include <cmath>

namespace document::sheet {

namespace wording = territory::wording;
using namespace Qt::StringLiterals;

namespace {

using territory::DecisionStatus;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::TerritorySheet)
};

QString separator() {
    return u" · "_s;
}

QString capitalised(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

/// « 27 juin 2025 », « 1er juillet 2025 »; Qt's long format would begin with the day of the week.
QString dateInWords(const QDate& date, const QLocale& locale) {
    const bool first = date.day() == 1 && locale.language() == QLocale::French;
    const QString day = first ? wording::ordinal(1, locale) : locale.toString(date.day());
    return day + u' ' + locale.toString(date, u"MMMM yyyy"_s);
}

QString namesOf(const std::vector<TerritorySheet::Area>& areas) {
    QStringList names;
    for (const TerritorySheet::Area& area : areas) {
        names.append(area.name);
    }
    return names.join(u", "_s);
}

QString proxiesInWords(int proxies) {
    switch (proxies) {
    case 1:
        return Words::tr("un critère approché");
    case 2:
        return Words::tr("deux critères approchés");
    default:
        return Words::tr("%n critères approchés", nullptr, proxies);
    }
}

QString standing(const TerritorySheet::Standing& place, const TerritorySheet::IndicatorLine& line,
                 const QLocale& locale, TextFormat format) {
    const QString area = format == TextFormat::Rich ? place.area.toHtmlEscaped() : place.area;
    const QString median = Words::tr("médiane %1").arg(wording::formatFigure(line.indicator, place.median, locale));
    if (place.rank < 1) {
        return Words::tr("%1 : %2").arg(area, median);
    }
    return Words::tr("%1 : %2, %3").arg(area, wording::formatRank(place.rank, place.count, locale, format), median);
}

/// Why there is no score.
QString noScoreReason(const TerritorySheet::ScoreBox& box, const QLocale& locale) {
    if (box.treatment == fragility::Treatment::OutsideReference) {
        return Words::tr("hors des territoires que ce score classe");
    }
    return Words::tr("%n indicateurs présents, il en faut au moins %1", nullptr, box.present)
        .arg(locale.toString(box.needed));
}

} // namespace

QString place(const TerritorySheet& sheet, const QLocale& locale) {
    QStringList parts;
    for (const QString& names : {namesOf(sheet.departements), namesOf(sheet.regions)}) {
        if (!names.isEmpty() && !parts.contains(names)) { // Mayotte is both
            parts.append(names);
        }
    }
    parts.append(wording::formatPopulation(sheet.population, locale));
    if (!sheet.communes.empty()) {
        parts.append(Words::tr("%n communes", nullptr, static_cast<int>(sheet.communes.size())));
    }
    return parts.join(separator());
}

QString kind(const TerritorySheet& sheet) {
    return wording::kindName(sheet.kind);
}

QString decisionHeadline(const TerritorySheet& sheet, const QLocale& locale) {
    const TerritorySheet::DecisionBox& box = sheet.decision;
    const QString name = capitalised(wording::decisionName(box.decision));
    if (box.byHand) {
        return Words::tr("%1 — saisie à la main").arg(name);
    }
    if (box.decision.status == DecisionStatus::Unknown) {
        return Words::tr("%1 — la liste tenue n’est pas complète ici").arg(name);
    }
    if (!box.date.isValid()) {
        return Words::tr("%1 — d’après « %2 »").arg(name, box.list);
    }
    return Words::tr("%1 — décision du %2").arg(name, dateInWords(box.date, locale));
}

QString decisionSource(const TerritorySheet& sheet) {
    const territory::Decision& decision = sheet.decision.decision;
    QStringList parts;
    if (!decision.source.isEmpty()) {
        parts.append(Words::tr("source : %1").arg(decision.source));
    } else if (decision.status == DecisionStatus::NotRetained) {
        parts.append(Words::tr("la liste est complète ici et ne la nomme pas"));
    }
    if (!decision.note.isEmpty()) {
        parts.append(decision.note);
    }
    return parts.join(separator());
}

QString scoreHeadline(const TerritorySheet& sheet, const QLocale& locale, TextFormat format) {
    const TerritorySheet::ScoreBox& box = sheet.score;
    if (box.rank < 1) {
        return Words::tr("Pas de score : %1").arg(noScoreReason(box, locale));
    }
    const QString score = wording::formatScore(box.score, locale);
    const QString rank = wording::formatRank(box.rank, box.scored, locale, format);
    return box.selected ? Words::tr("Score %1 — %2, classée par le score").arg(score, rank)
                        : Words::tr("Score %1 — %2, non classée par le score").arg(score, rank);
}

QString adjustment(const TerritorySheet& sheet, const QLocale& locale) {
    if (!sheet.score.adjustment) {
        return {};
    }
    const territory::Adjustment& made = *sheet.score.adjustment;
    QStringList parts{made.reason, made.author, made.date.isValid() ? dateInWords(made.date, locale) : QString()};
    parts.removeAll(QString());
    const QString why = parts.join(u", "_s);
    return made.adds ? Words::tr("Ajoutée à la sélection par ajustement : %1").arg(why)
                     : Words::tr("Retirée de la sélection par ajustement : %1").arg(why);
}

QString decisionAgainstScore(const TerritorySheet& sheet) {
    const DecisionStatus status = sheet.decision.decision.status;
    if (sheet.score.selected && status == DecisionStatus::NotRetained) {
        return Words::tr("classée par le score, non retenue");
    }
    if (sheet.score.rank > 0 && !sheet.score.selected && status == DecisionStatus::Retained) {
        return Words::tr("retenue malgré le score");
    }
    return {};
}

QString scoreMethod(const TerritorySheet& sheet, const QLocale& locale) {
    const TerritorySheet::ScoreBox& box = sheet.score;
    QStringList parts{Words::tr("score calculé par Diagonale"),
                      box.equalWeights ? Words::tr("poids égaux") : Words::tr("poids choisis")};
    if (box.proxies > 0) {
        parts.append(proxiesInWords(box.proxies));
    }
    parts += box.method;
    if (box.rank > 0 && box.treatment == fragility::Treatment::Rescaled) {
        parts.append(Words::tr("poids ramenés aux %1 indicateurs présents").arg(locale.toString(box.present)));
    }
    return Words::tr("%1 ; ce n’est pas l’indice de la DREES").arg(parts.join(u", "_s));
}

QString comparability(const TerritorySheet& sheet, const QLocale& locale) {
    const TerritorySheet::ScoreBox& box = sheet.score;
    if (!box.weaklyComparable) {
        return {};
    }
    QStringList reasons;
    if (box.overseas) {
        reasons.append(Words::tr("outre-mer"));
    }
    if (box.present < box.weighted) {
        reasons.append(Words::tr("%1 indicateurs sur %2", nullptr, box.present)
                           .arg(locale.toString(box.present), locale.toString(box.weighted)));
    }
    return Words::tr("peu comparable : %1").arg(reasons.join(u", "_s));
}

QString comparison(const TerritorySheet::IndicatorLine& line, const QLocale& locale, TextFormat format) {
    QStringList parts;
    for (const TerritorySheet::Standing& place : line.standings) {
        if (place.count > 0) {
            parts.append(standing(place, line, locale, format));
        }
    }
    return parts.join(separator());
}

QString share(const TerritorySheet::IndicatorLine& line, const QLocale& locale) {
    if (line.weight <= 0) {
        return Words::tr("hors du score (poids nul)");
    }
    if (std::isnan(line.contribution)) {
        return Words::tr("ne compte pas dans le score");
    }
    constexpr double kPercent = 100;
    const QString points = wording::formatNumber(line.contribution, 1, locale);
    if (line.imputed) {
        return Words::tr("%1 points du score, à la médiane du département faute de valeur").arg(points);
    }
    if (std::isnan(line.shareOfScore)) {
        return Words::tr("%1 points du score").arg(points);
    }
    return Words::tr("%1 points du score, soit %2 %")
        .arg(points, locale.toString(std::round(line.shareOfScore * kPercent), 'f', 0));
}

QString source(const TerritorySheet::IndicatorLine& line) {
    return (line.indicator.source + u' ' + line.indicator.vintage).trimmed();
}

QString venue(const solidarity::CarePlace& venue) {
    QStringList parts;
    for (const QString& part : {venue.commune, venue.category, venue.status}) {
        if (!part.isEmpty() && part != venue.name) {
            parts.append(part);
        }
    }
    return parts.isEmpty() ? venue.name : Words::tr("%1 — %2").arg(venue.name, parts.join(u", "_s));
}

QString noVenue() {
    return Words::tr("aucun lieu renseigné");
}

} // namespace document::sheet
