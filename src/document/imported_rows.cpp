#include "document/imported_rows.h"

#include "io/code_forms.h"

#include "territory/siren.h"

#include <QCoreApplication>
#include <QSet>
#include <array>

namespace document {

using namespace Qt::StringLiterals;
using io::Table;
using territory::Gazetteer;
using Reason = UnmatchedRow::Reason;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::ImportedRows)
};

/// INSEE, Code officiel géographique: arrondissements municipaux.
struct DividedCommune {
    int first, last;
    const char16_t* commune;
};
constexpr std::array kDividedCommunes{DividedCommune{75101, 75120, u"75056"}, DividedCommune{69381, 69389, u"69123"},
                                      DividedCommune{13201, 13216, u"13055"}};

/// Fills PlacedRows row after row.
class Placement {
public:
    Placement(const Table& table, int codeColumn) : m_table(table), m_codeColumn(codeColumn) {
        m_rows.place.assign(table.rows.size(), -1);
    }
    const QString& cell(std::size_t row) const { return m_table.rows[row][m_codeColumn]; }
    void refuse(std::size_t row, Reason reason) {
        m_rows.unmatched.push_back({m_table.lineOf(row), cell(row), reason});
    }
    /// False when an earlier row has this code.
    bool takes(std::size_t row, const QString& code) {
        if (m_seen.contains(code)) {
            refuse(row, Reason::Duplicate);
            return false;
        }
        m_seen.insert(code);
        return true;
    }
    void place(std::size_t row, int where) {
        m_rows.place[row] = where;
        ++m_rows.matched;
    }
    PlacedRows& rows() { return m_rows; }

private:
    const Table& m_table;
    const int m_codeColumn;
    QSet<QString> m_seen;
    PlacedRows m_rows;
};

} // namespace

QString UnmatchedRow::sentence() const {
    switch (reason) {
    case Reason::NoCode:
        return code.isEmpty() ? Words::tr("ligne %1 : sans code (note, total ?)").arg(line)
                              : Words::tr("ligne %1 : « %2 » n’est pas un code (note, total ?)").arg(line).arg(code);
    case Reason::UnknownCode:
        return Words::tr("ligne %1 : « %2 », code inconnu de la liste de référence").arg(line).arg(code);
    case Reason::Duplicate:
        return Words::tr("ligne %1 : « %2 » est déjà lu plus haut, la première ligne compte").arg(line).arg(code);
    case Reason::OutsideAnyEpci:
        return Words::tr("ligne %1 : « %2 », commune hors de toute intercommunalité").arg(line).arg(code);
    }
    Q_UNREACHABLE();
    return {};
}

QString communeOfArrondissement(const QString& insee) {
    const int number = io::hasCommuneForm(insee) ? insee.toInt() : 0; // 0 for Corsica too.
    for (const DividedCommune& divided : kDividedCommunes) {
        if (number >= divided.first && number <= divided.last) {
            return QString::fromUtf16(divided.commune);
        }
    }
    return {};
}

PlacedRows placeByCommune(const Table& table, int codeColumn, const Gazetteer& gazetteer) {
    Placement placement(table, codeColumn);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        QString code = placement.cell(row).toUpper();
        const QString repaired = io::withLeadingZero(code);
        if (!repaired.isEmpty() && gazetteer.communeOf(repaired) >= 0) {
            code = repaired;
        }
        const QString whole = communeOfArrondissement(code);
        const int commune = gazetteer.communeOf(whole.isEmpty() ? code : whole);
        if (commune < 0) {
            placement.refuse(row,
                             io::hasCommuneForm(code) || !repaired.isEmpty() ? Reason::UnknownCode : Reason::NoCode);
            continue;
        }
        if (!placement.takes(row, code)) {
            continue;
        }
        placement.rows().repairedCodes += code == repaired;
        placement.rows().arrondissementRows += !whole.isEmpty();
        placement.place(row, commune);
        if (gazetteer.communes()[std::size_t(commune)].epci.isEmpty()) {
            placement.refuse(row, Reason::OutsideAnyEpci);
        }
    }
    return std::move(placement.rows());
}

PlacedRows placeByTerritory(const Table& table, int codeColumn, const Gazetteer& gazetteer) {
    Placement placement(table, codeColumn);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto siren = territory::Siren::fromString(placement.cell(row));
        const QString code = siren ? siren->toString() : placement.cell(row);
        const int territory = gazetteer.territoryOf(code);
        if (territory < 0) {
            placement.refuse(row, siren ? Reason::UnknownCode : Reason::NoCode);
        } else if (placement.takes(row, code)) {
            placement.place(row, territory);
        }
    }
    return std::move(placement.rows());
}

} // namespace document
