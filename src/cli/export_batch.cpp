#include "cli/export_batch.h"

#include "cli/option_text.h"
#include "io/plain_file.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

using document::MapState;
using territory::Expected;
using territory::Problem;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::ExportBatch)
};

constexpr qint64 kMostBytes = 16LL << 20;

Problem notABatch(const QString& path, const QString& why) {
    return {Words::tr("Ce fichier d’exports ne peut pas être lu : %1.").arg(why), path,
            Words::tr("Écrivez une liste comme [{\"out\": \"carte.pdf\", \"options\": [\"--theme\", \"decision\"]}].")};
}

/// Whatever CLI11 finds wrong with them is said by its first words.
Expected<void> parse(const QJsonArray& words, ExportOptions& options) {
    std::vector<std::string> arguments;
    for (auto word = words.end(); word != words.begin();) { // CLI11 wants them last to first
        --word;
        if (!(*word).isString()) {
            return tl::unexpected(Problem{Words::tr("« options » doit être une liste de textes."), {}, {}});
        }
        arguments.push_back((*word).toString().toStdString());
    }
    CLI::App application;
    options.addTo(application);
    try {
        application.parse(arguments);
    } catch (const CLI::ParseError&) {
        const QString unknown = textsOf(application.remaining(true)).join(u' ');
        return tl::unexpected(Problem{Words::tr("Ces options ne sont pas comprises : %1.")
                                          .arg(unknown.isEmpty() ? Words::tr("il y manque une valeur") : unknown),
                                      {},
                                      Words::tr("« diagonale export --help » dit ce qui existe.")});
    }
    return {};
}

} // namespace

Expected<std::vector<BatchLine>> readBatch(const QString& path) {
    const auto content = io::contentOfPlainFile(path, kMostBytes);
    if (!content) {
        return tl::unexpected(notABatch(path, content.error()));
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(*content, &error);
    if (!json.isArray()) {
        return tl::unexpected(
            notABatch(path, Words::tr("ce n’est pas une liste en JSON (caractère %1)").arg(error.offset)));
    }
    std::vector<BatchLine> lines;
    for (const QJsonValue& item : json.array()) {
        const QString out = item[u"out"_s].toString();
        if (out.isEmpty()) {
            return tl::unexpected(
                notABatch(path, Words::tr("« out » manque à la ligne %1").arg(qsizetype(lines.size()) + 1)));
        }
        lines.push_back({QFileInfo(path).dir().filePath(out), item.toObject()});
    }
    return lines;
}

Expected<MapState> stateOf(const BatchLine& line, const MapState& base, ExportOptions& options) {
    MapState state = base;
    if (const QJsonValue own = line.json[u"state"_s]; own.isObject()) {
        auto read = MapState::fromJson(own.toObject());
        if (!read) {
            return read;
        }
        state = *read;
    }
    if (const QJsonValue own = line.json[u"layout"_s]; own.isObject()) {
        const auto read = document::Layout::fromJson(own.toObject());
        if (!read) {
            return tl::unexpected(read.error());
        }
        state.layout = *read;
    }
    return parse(line.json[u"options"_s].toArray(), options).and_then([&] { return options.stateOver(state); });
}

} // namespace cli
