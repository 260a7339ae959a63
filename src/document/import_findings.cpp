#include "document/import_findings.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace document {

using territory::Diagnosis;
using Cause = Diagnosis::Cause;
using Severity = Diagnosis::Severity;
using Reason = UnmatchedRow::Reason;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::ImportFindings)
};

io::Tally rowsOf(Reason reason, const std::vector<UnmatchedRow>& rows) {
    io::Tally tally;
    for (const UnmatchedRow& row : rows) {
        if (row.reason == reason) {
            tally.note(row.sentence());
        }
    }
    return tally;
}

} // namespace

void ImportFindings::noteCell(const io::CellNumber& number, const io::Table& table, std::size_t row, int column) {
    const auto sample = [&] {
        return Words::tr("ligne %1, %2 : « %3 »")
            .arg(table.lineOf(row))
            .arg(table.columns[column], table.rows[row][column]);
    };
    if (number.kind == io::CellNumber::Kind::Missing) {
        m_missing.note(Words::tr("ligne %1, %2").arg(table.lineOf(row)).arg(table.columns[column]));
    } else if (number.kind == io::CellNumber::Kind::Invalid) {
        io::beginsAsFormula(table.rows[row][column]) ? m_textFormulas.note(sample()) : m_bad.note(sample());
    }
}

void ImportFindings::noteFormulas(const io::Table& table, int column) {
    const int computed = table.formulas.empty() ? 0 : table.formulas[std::size_t(column)];
    if (computed > 0) {
        m_computed += computed;
        m_computedColumns.append(table.columns[column]);
    }
}

Diagnosis ImportFindings::diagnosis(const PlacedRows& rows, const territory::IndicatorTable& table) const {
    Diagnosis diagnosis;
    addRows(rows, diagnosis);
    addCells(diagnosis);
    for (std::size_t i = 0; i < table.indicators().size(); ++i) {
        const auto& values = table.column(i);
        const int absent = int(std::ranges::count_if(values, [](double value) { return std::isnan(value); }));
        if (absent > 0) {
            diagnosis.add(
                {Cause::AbsentTerritory,
                 Severity::Notice,
                 m_file,
                 absent,
                 Words::tr("%n intercommunalités sans valeur pour « %1 » : « non disponible ».", nullptr, absent)
                     .arg(table.indicators()[i].label),
                 {},
                 {}});
        }
    }
    return diagnosis;
}

void ImportFindings::addRows(const PlacedRows& rows, Diagnosis& diagnosis) const {
    const auto add = [&](Cause cause, Severity severity, const io::Tally& tally, const QString& text,
                         const QString& remedy = {}) {
        if (tally.count() > 0) {
            diagnosis.add({cause, severity, m_file, tally.count(), text, remedy, tally.samples()});
        }
    };
    const io::Tally codeless = rowsOf(Reason::NoCode, rows.unmatched);
    const io::Tally unknown = rowsOf(Reason::UnknownCode, rows.unmatched);
    const io::Tally repeated = rowsOf(Reason::Duplicate, rows.unmatched);
    const io::Tally outside = rowsOf(Reason::OutsideAnyEpci, rows.unmatched);
    add(Cause::UnknownTerritory, Severity::Warning, unknown,
        Words::tr("%n lignes ont un code que la liste de référence de 2025 ne connaît pas ; elles sont laissées de "
                  "côté.",
                  nullptr, unknown.count()),
        Words::tr("Une commune a pu fusionner depuis : donnez-lui son code de 2025."));
    add(Cause::DuplicateCode, Severity::Warning, repeated,
        Words::tr("%n lignes répètent un code déjà lu ; la première compte.", nullptr, repeated.count()),
        Words::tr("Gardez une seule ligne par code."));
    add(Cause::UnmatchedRow, Severity::Notice, codeless,
        Words::tr("%n lignes sans code (notes, totaux), laissées de côté.", nullptr, codeless.count()));
    add(Cause::OutsideAnyEpci, Severity::Notice, outside,
        Words::tr("%n communes n’appartiennent à aucune intercommunalité.", nullptr, outside.count()));
    if (rows.repairedCodes > 0) {
        diagnosis.add({Cause::RepairedCode,
                       Severity::Notice,
                       m_file,
                       rows.repairedCodes,
                       Words::tr("%n codes avaient perdu leur zéro de tête, rétabli.", nullptr, rows.repairedCodes),
                       {},
                       {}});
    }
    if (rows.arrondissementRows > 0) {
        diagnosis.add({Cause::RepairedCode,
                       Severity::Notice,
                       m_file,
                       rows.arrondissementRows,
                       Words::tr("%n arrondissements de Paris, Lyon ou Marseille, réunis en leur commune (à poids "
                                 "égaux, sauf quand le poids est une colonne).",
                                 nullptr, rows.arrondissementRows),
                       {},
                       {}});
    }
}

void ImportFindings::addCells(Diagnosis& diagnosis) const {
    if (m_missing.count() > 0) {
        diagnosis.add({Cause::MissingValue,
                       Severity::Notice,
                       m_file,
                       m_missing.count(),
                       Words::tr("%n valeurs non disponibles.", nullptr, m_missing.count()),
                       {},
                       m_missing.samples()});
    }
    if (m_bad.count() > 0) {
        diagnosis.add({Cause::BadValue, Severity::Warning, m_file, m_bad.count(),
                       Words::tr("%n cellules ne sont pas des nombres ; elles valent « non disponible ».", nullptr,
                                 m_bad.count()),
                       Words::tr("Écrivez les nombres avec une virgule ou un point, sans unité."), m_bad.samples()});
    }
    if (m_textFormulas.count() > 0) {
        diagnosis.add({Cause::Formula, Severity::Warning, m_file, m_textFormulas.count(),
                       Words::tr("%n cellules sont le texte d’une formule : rien n’est exécuté, elles valent « non "
                                 "disponible ».",
                                 nullptr, m_textFormulas.count()),
                       Words::tr("Mettez-y le résultat."), m_textFormulas.samples()});
    }
    if (m_computed > 0) {
        diagnosis.add({Cause::Formula, Severity::Notice, m_file, m_computed,
                       Words::tr("%n cellules sont calculées par une formule du classeur : leur dernier résultat "
                                 "enregistré compte.",
                                 nullptr, m_computed),
                       Words::tr("Recalculez et enregistrez le classeur s’il a changé."), m_computedColumns});
    }
}

} // namespace document
