#include "document/decision_list_file.h"

#include "document/json_fields.h"
#include "document/whole_file.h"
#include "io/plain_file.h"
#include "io/readers.h"
#include "io/table.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;

namespace {

using territory::Decision;
using territory::DecisionList;
using territory::Expected;
using territory::Problem;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::DecisionFile)
};

constexpr qint64 kLargestList = 16 * 1024 * 1024; ///< Bytes; a list of all territories has under 200 kB.

territory::Coverage wholeCountry(int verified) {
    territory::Coverage coverage;
    coverage.areas.push_back({.level = u"pays"_s,
                              .code = u"FR"_s,
                              .name = u"France"_s,
                              .announced = DecisionList::kAnnouncedZones,
                              .verified = verified,
                              .complete = true,
                              .note = {}});
    return coverage;
}

Expected<QByteArray> contentOf(const QString& path) {
    return io::contentOfPlainFile(path, kLargestList).map_error([&](const QString& why) {
        return Problem{Words::tr("Ce fichier ne peut pas être lu : %1.").arg(why), path,
                       Words::tr("Ouvrez une liste d’intercommunalités : codes SIREN ou noms.")};
    });
}

Problem notAList(const QString& path) {
    return {Words::tr("Ce fichier n’est pas une liste de décisions de Diagonale."), path,
            Words::tr("Ouvrez une liste enregistrée par Diagonale, un tableau ou un texte de codes SIREN ou de noms.")};
}

void readTerritory(JsonFields& fields, DecisionList& list) {
    QString code;
    Decision decision{.status = territory::DecisionStatus::Retained,
                      .certainty = territory::Certainty::Sure,
                      .source = list.source,
                      .note = {}};
    fields.read(u"code"_s, code);
    fields.read(u"status"_s, decisionStatusKeys(), decision.status);
    fields.read(u"certainty"_s, certaintyKeys(), decision.certainty);
    fields.read(u"source"_s, decision.source);
    fields.read(u"note"_s, decision.note);
    list.decisions.insert(code, decision);
}

Expected<DecisionList> readSaved(const QString& path) {
    const Expected<QByteArray> content = contentOf(path);
    if (!content) {
        return tl::unexpected(content.error());
    }
    const QJsonObject object = QJsonDocument::fromJson(*content).object();
    if (!object.contains(u"territories"_s)) {
        return tl::unexpected(notAList(path));
    }
    DecisionList list;
    QString date;
    bool complete = false;
    JsonFields fields(object);
    fields.read(u"title"_s, list.title);
    fields.read(u"date"_s, date);
    fields.read(u"source"_s, list.source);
    fields.read(u"complete"_s, complete);
    fields.readObjects(u"territories"_s, [&](JsonFields& item) { readTerritory(item, list); });
    if (const std::optional<Problem>& problem = fields.problem()) {
        return tl::unexpected(Problem{problem->what, path, problem->remedy});
    }
    list.date = QDate::fromString(date, Qt::ISODate);
    if (complete) {
        list.coverage = wholeCountry(list.retainedCount());
    }
    return list;
}

QString textOf(const io::Table& table) {
    QStringList lines{table.columns.join(u'\t')};
    for (const QStringList& row : table.rows) {
        lines.append(row.join(u'\t'));
    }
    return lines.join(u'\n');
}

DecisionFileReading matched(const QString& text, const QString& path, const territory::Gazetteer& gazetteer) {
    DecisionFileReading reading;
    reading.matching = matchDecisionList(text, gazetteer);
    QStringList codes;
    for (const MatchedLine& line : reading.matching.lines) {
        if (line.certainty == MatchedLine::Certainty::Sure && !line.candidates.isEmpty()) {
            codes.append(line.candidates.front());
        }
    }
    reading.list = decisionListOf(codes, {}, {}, QFileInfo(path).fileName(), gazetteer);
    return reading;
}

Expected<DecisionFileReading> readFree(const QString& path, const territory::Gazetteer& gazetteer) {
    if (QFileInfo(path).suffix().compare(u"txt"_s, Qt::CaseInsensitive) == 0) {
        return contentOf(path).map(
            [&](const QByteArray& content) { return matched(QString::fromUtf8(content), path, gazetteer); });
    }
    const Expected<io::Table> table = io::readTable(path);
    if (!table) {
        return tl::unexpected(table.error());
    }
    if (table->column({u"siren"_s}) >= 0) {
        return io::readDecisionList(path).map([](const DecisionList& list) { return DecisionFileReading{list, {}}; });
    }
    return matched(textOf(*table), path, gazetteer);
}

QJsonObject jsonOf(const QString& code, const Decision& decision) {
    return {{u"code"_s, code},
            {u"status"_s, wordOf(decisionStatusKeys(), decision.status)},
            {u"certainty"_s, wordOf(certaintyKeys(), decision.certainty)},
            {u"source"_s, decision.source},
            {u"note"_s, decision.note}};
}

} // namespace

int DecisionFileReading::unsureLines() const {
    return static_cast<int>(std::ranges::count_if(matching.lines, [](const MatchedLine& line) {
        return line.certainty == MatchedLine::Certainty::Doubtful || line.certainty == MatchedLine::Certainty::None;
    }));
}

Expected<DecisionFileReading> readDecisionFile(const QString& path, const territory::Gazetteer& gazetteer) {
    const bool saved = QFileInfo(path).suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0;
    Expected<DecisionFileReading> reading = saved ? readSaved(path).map([](const DecisionList& list) {
        return DecisionFileReading{list, {}};
    })
                                                  : readFree(path, gazetteer);
    if (!reading) {
        return reading;
    }
    reading->list.id = path;
    if (reading->list.title.isEmpty()) {
        reading->list.title = QFileInfo(path).completeBaseName();
    }
    if (reading->list.decisions.isEmpty()) {
        return tl::unexpected(notAList(path));
    }
    return reading;
}

Expected<QString> readListText(const QString& path) {
    if (QFileInfo(path).suffix().compare(u"txt"_s, Qt::CaseInsensitive) == 0) {
        return contentOf(path).map([](const QByteArray& content) { return QString::fromUtf8(content); });
    }
    return io::readTable(path).map(textOf);
}

Expected<void> writeDecisionFile(const QString& path, const DecisionList& list) {
    QStringList codes = list.decisions.keys();
    codes.sort();
    QJsonArray territories;
    for (const QString& code : codes) {
        territories.append(jsonOf(code, list.decisions.value(code)));
    }
    const QJsonObject object{{u"title"_s, list.title},
                             {u"date"_s, list.date.toString(Qt::ISODate)},
                             {u"source"_s, list.source},
                             {u"complete"_s, list.isComplete()},
                             {u"territories"_s, territories}};
    return writeWhole(path, QJsonDocument(object).toJson());
}

DecisionList decisionListOf(const QStringList& codes, const QString& title, const QDate& date, const QString& source,
                            const territory::Gazetteer& gazetteer) {
    DecisionList list;
    list.title = title;
    list.date = date;
    list.source = source;
    for (const QString& code : codes) {
        list.decisions.insert(code, {.status = territory::DecisionStatus::Retained,
                                     .certainty = territory::Certainty::Sure,
                                     .source = source,
                                     .note = {}});
    }
    if (conformityOf(list.decisions.keys(), gazetteer).conforms) {
        list.coverage = wholeCountry(list.retainedCount());
    }
    return list;
}

} // namespace document
