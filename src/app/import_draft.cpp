#include "app/import_draft.h"

#include "io/column_names.h"
#include "territory/plain_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using document::CommuneWeight;
using io::ColumnContent;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::ImportDraft)
};

bool says(const QString& text, std::string_view word) {
    return territory::plainWords(text).find(word) != std::string::npos;
}

/// A key that a command line takes: « APL aux médecins » → apl_aux_medecins.
QString keyOf(const QString& name) {
    constexpr int kLongest = 40;
    QString key = QString::fromStdString(territory::plainWords(name)).replace(u' ', u'_').left(kLongest);
    while (key.endsWith(u'_'))
        key.chop(1);
    return key.isEmpty() ? u"colonne"_s : key;
}

QString distinctKey(const QString& name, QSet<QString>& taken) {
    const QString plain = keyOf(name);
    QString key = plain;
    for (int i = 2; taken.contains(key); ++i)
        key = u"%1_%2"_s.arg(plain).arg(i);
    taken.insert(key);
    return key;
}

/// The last year that a text names, or nothing.
QString yearIn(const QString& text) {
    static const QRegularExpression year(u"\\b(19|20)\\d\\d\\b"_s);
    QString last;
    for (auto matches = year.globalMatch(text); matches.hasNext();)
        last = matches.next().captured();
    return last;
}

/// Who publishes it, where the title lines say so; else the file.
QString sourceOf(const QString& path, const io::TableProbe& probe) {
    for (const QString& publisher : {u"DREES"_s, u"INSEE"_s, u"ANCT"_s, u"CNAM"_s, u"DGCL"_s}) {
        if (QFileInfo(path).fileName().contains(publisher, Qt::CaseInsensitive))
            return publisher;
        for (int line = 0; line < std::min<int>(probe.layout.headerRow, int(probe.firstLines.size())); ++line) {
            if (probe.firstLines[std::size_t(line)].join(u' ').contains(publisher, Qt::CaseInsensitive))
                return publisher;
        }
    }
    return QFileInfo(path).fileName();
}

/// Digits after the decimal sign in the first rows: as many as are worth showing.
int decimalsOf(const io::TableProbe& probe, int column) {
    constexpr qsizetype kMost = 2;
    qsizetype most = 0;
    const int first = probe.layout.headerRow + 1 + probe.layout.unitRows;
    for (int line = first; line < int(probe.firstLines.size()); ++line) {
        const QString cell = probe.firstLines[std::size_t(line)].value(column).trimmed();
        const qsizetype sign = std::max(cell.lastIndexOf(u'.'), cell.lastIndexOf(u','));
        if (sign >= 0)
            most = std::max(most, cell.size() - sign - 1);
    }
    return int(std::min(most, kMost));
}

/// Access, income and supply are fragile where they are low; what else is measured is so where it is high.
territory::Direction directionOf(const QString& name) {
    for (const std::string_view word : {"apl", "acces", "niveau de vie", "revenu", "densite", "offre"}) {
        if (says(name, word))
            return territory::Direction::LowIsFragile;
    }
    return territory::Direction::HighIsFragile;
}

/// DREES's potential accessibility is a mean over the standardised population that stands beside it.
CommuneWeight weightIn(const io::TableProbe& probe) {
    for (const io::ProbedColumn& column : probe.columns) {
        if (column.content == ColumnContent::Number && says(column.name, "population standardisee"))
            return {CommuneWeight::Kind::Column, column.name};
    }
    return {};
}

int columnFor(const ImportPurpose::Role& role, const io::TableProbe& probe) {
    QStringList names;
    for (const io::ProbedColumn& column : probe.columns)
        names << column.name;
    if (const int named = io::findColumn(names, role.names); named >= 0)
        return named;
    for (const ColumnContent content : role.contents) {
        const auto found = std::ranges::find(probe.columns, content, &io::ProbedColumn::content);
        if (found != probe.columns.end())
            return int(found - probe.columns.begin());
    }
    return -1;
}

} // namespace

int ImportDraft::codeColumn() const {
    const int role = purpose.role(QLatin1StringView(kCodeRole));
    return role < 0 ? -1 : roleColumns[std::size_t(role)];
}

QString ImportDraft::columnOf(const QString& role) const {
    const int place = purpose.role(role);
    const int column = place < 0 ? -1 : roleColumns[std::size_t(place)];
    return column < 0 ? QString() : probe.columns[std::size_t(column)].name;
}

bool ImportDraft::hasRole(int column) const {
    return std::ranges::find(roleColumns, column) != roleColumns.end();
}

QString ImportDraft::whatIsMissing() const {
    for (std::size_t role = 0; role < roleColumns.size(); ++role) {
        if (purpose.roles[role].required && roleColumns[role] < 0)
            return Words::tr("Il reste à choisir : %1.").arg(purpose.roles[role].label);
    }
    QSet<QString> keys;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].taken || hasRole(int(i)))
            continue;
        const document::ImportedColumn& as = columns[i].as;
        if (as.indicator.label.trimmed().isEmpty() || as.indicator.key.trimmed().isEmpty())
            return Words::tr("Il manque un libellé ou une clé à la colonne « %1 ».").arg(as.column);
        if (keys.contains(as.indicator.key))
            return Words::tr("Deux colonnes ont la clé « %1 ».").arg(as.indicator.key);
        if (byCommune && as.weight.kind == CommuneWeight::Kind::Column && as.weight.column.isEmpty())
            return Words::tr("Il reste à choisir la colonne qui pondère « %1 ».").arg(as.indicator.label);
        keys.insert(as.indicator.key);
    }
    return purpose.takesFigures && keys.isEmpty() ? Words::tr("Il reste à cocher au moins une colonne à prendre.")
                                                  : QString();
}

document::TableImport ImportDraft::import() const {
    Q_ASSERT(whatIsMissing().isEmpty());
    document::TableImport import{path, probe.layout, {}, byCommune, {}};
    if (codeColumn() >= 0)
        import.codeColumn = probe.columns[std::size_t(codeColumn())].name;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].taken && !hasRole(int(i)))
            import.columns.push_back(columns[i].as);
    }
    return import;
}

void ImportDraft::recall(const document::TableImport& earlier) {
    const auto indexOf = [this](const QString& name) {
        const auto found = std::ranges::find(probe.columns, name, &io::ProbedColumn::name);
        return found == probe.columns.end() ? -1 : int(found - probe.columns.begin());
    };
    const int code = indexOf(earlier.codeColumn);
    if (const int role = purpose.role(QLatin1StringView(kCodeRole)); role >= 0 && code >= 0) {
        roleColumns[std::size_t(role)] = code;
        byCommune = earlier.byCommune;
    }
    for (const document::ImportedColumn& column : earlier.columns) {
        if (const int index = indexOf(column.column); index >= 0)
            columns[std::size_t(index)] = {true, column};
    }
}

ImportDraft draftOf(const ImportPurpose& purpose, const QString& path, const io::TableProbe& probe) {
    ImportDraft draft{purpose, path, probe, {}, probe.byCommune, {}};
    for (const ImportPurpose::Role& role : purpose.roles)
        draft.roleColumns.push_back(role.key == QLatin1StringView(kCodeRole) && probe.codeColumn >= 0
                                        ? probe.codeColumn
                                        : columnFor(role, probe));
    QSet<QString> keys;
    const QString source = sourceOf(path, probe);
    const CommuneWeight weight = weightIn(probe);
    for (std::size_t i = 0; i < probe.columns.size(); ++i) {
        const io::ProbedColumn& column = probe.columns[i];
        ImportDraft::Column choice;
        choice.as.column = column.name;
        choice.as.isCategory = column.content == ColumnContent::Category;
        territory::Indicator& indicator = choice.as.indicator;
        indicator.key = distinctKey(column.name, keys);
        indicator.label = column.name.simplified();
        indicator.unit = column.unit;
        indicator.direction = directionOf(column.name);
        indicator.decimals = decimalsOf(probe, int(i));
        indicator.source = source;
        const QString year = yearIn(column.name);
        indicator.vintage = year.isEmpty() ? yearIn(probe.layout.sheet) : year;
        choice.as.weight = weight;
        draft.columns.push_back(std::move(choice));
    }
    const auto isFigure = [](const io::ProbedColumn& column) { return column.content == ColumnContent::Number; };
    if (purpose.takesFigures && std::ranges::count_if(probe.columns, isFigure) == 1)
        draft.columns[std::size_t(std::ranges::find_if(probe.columns, isFigure) - probe.columns.begin())].taken = true;
    return draft;
}

} // namespace app
