#include "document/sheet_wording.h"

#include "solidarity/words.h"

#include <QCoreApplication>

namespace document::sheet {

namespace wording = territory::wording;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::TerritorySheet)
};

/// Lines of a text, empty ones left out.
class Lines {
public:
    void add(const QString& line) {
        if (!line.isEmpty()) {
            m_lines.append(line);
        }
    }
    void addHeading(const QString& heading) { m_lines << QString() << heading; }
    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    QStringList m_lines;
};

QString item(const QString& text) {
    return u"- "_s + text;
}

void addIndicator(Lines& lines, const TerritorySheet::IndicatorLine& line, const QLocale& locale) {
    QString name = line.indicator.label;
    if (line.indicator.isProxy()) {
        name = Words::tr("%1 (approché)").arg(name);
    }
    const QString value =
        (wording::formatValue(line.indicator, line.value, locale) + u' ' + line.indicator.complement).trimmed();
    lines.add(item(Words::tr("%1 : %2").arg(name, value)));
    lines.add(u"  "_s + comparison(line, locale));
    lines.add(u"  "_s + Words::tr("%1 — %2").arg(share(line, locale), source(line)));
    if (line.indicator.isProxy()) {
        lines.add(u"  "_s + line.indicator.proxyNote);
    }
}

void addVenues(Lines& lines, const QString& heading, const std::vector<const solidarity::CarePlace*>& venues) {
    lines.addHeading(heading);
    for (const solidarity::CarePlace* place : venues) {
        lines.add(item(venue(*place)));
    }
}

/// Their contact is nobody else's business.
void addPlanned(Lines& lines, const std::vector<const solidarity::Venue*>& planned, const QLocale& locale) {
    if (planned.empty())
        return;
    lines.addHeading(Words::tr("Organisation du territoire"));
    for (const solidarity::Venue* venue : planned) {
        const QString status = solidarity::nameOf(venue->status);
        const QString since =
            venue->statusSince.isValid()
                ? Words::tr("%1 depuis le %2").arg(status, locale.toString(venue->statusSince, QLocale::ShortFormat))
                : status;
        lines.add(item(Words::tr("%1 (%2), %3").arg(venue->name, solidarity::nameOf(venue->kind), since)));
    }
}

void addCommunes(Lines& lines, const TerritorySheet& sheet, const QLocale& locale) {
    lines.addHeading(Words::tr("Communes"));
    for (const TerritorySheet::MemberCommune& commune : sheet.communes) {
        lines.add(item(Words::tr("%1 (%2)").arg(commune.name, wording::formatPopulation(commune.population, locale))));
    }
}

void addNeighbours(Lines& lines, const TerritorySheet& sheet) {
    lines.addHeading(sheet.approximateNeighbours ? Words::tr("Voisines (approché : contours schématiques)")
                                                 : Words::tr("Voisines"));
    for (const TerritorySheet::Neighbour& neighbour : sheet.neighbours) {
        lines.add(item(Words::tr("%1, %2").arg(neighbour.name, wording::decisionName(neighbour.decision))));
    }
}

} // namespace

QString toText(const TerritorySheet& sheet, const QLocale& locale,
               const std::vector<const solidarity::Venue*>& planned) {
    Lines lines;
    lines.add(sheet.name);
    lines.add(Words::tr("%1, SIREN %2").arg(kind(sheet), sheet.code));
    lines.add(place(sheet, locale));
    lines.addHeading(decisionHeadline(sheet, locale));
    lines.add(decisionSource(sheet));
    lines.addHeading(scoreHeadline(sheet, locale));
    lines.add(adjustment(sheet, locale));
    lines.add(decisionAgainstScore(sheet));
    lines.add(scoreMethod(sheet, locale));
    lines.add(comparability(sheet, locale));
    lines.addHeading(Words::tr("Indicateurs"));
    for (const TerritorySheet::IndicatorLine& line : sheet.indicators) {
        addIndicator(lines, line, locale);
    }
    addPlanned(lines, planned, locale);
    addVenues(lines, Words::tr("Lieux de consultation"), sheet.venues);
    if (sheet.venues.empty() && planned.empty()) {
        lines.add(item(noVenue()));
    }
    if (!sheet.emergency.empty()) {
        addVenues(lines, Words::tr("Services d’urgence"), sheet.emergency);
    }
    if (!sheet.neighbours.empty()) {
        addNeighbours(lines, sheet);
    }
    if (!sheet.communes.empty()) {
        addCommunes(lines, sheet, locale);
    }
    return lines.text();
}

} // namespace document::sheet
