#include "fuzzed_folder.h"

#include "document/autosave.h"
#include "document/autosave_lines.h"
#include "document/json_file.h"
#include "document/layout.h"
#include "document/map_state.h"
#include "document/scenario.h"
#include "document/table_import_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

enum Kind : unsigned { State, Layout, Scenario, Recipe, JournalFile, JournalLine, KindCount };

/// What is read says itself: written and read again it is the same.
template <class Value> void checkReading(const QJsonObject& json) {
    const territory::Expected<Value> value = Value::fromJson(json);
    if (!value) {
        fuzz::require(!value.error().what.isEmpty(), "a refusal says why");
        return;
    }
    const territory::Expected<Value> again = Value::fromJson(value->toJson());
    fuzz::require(again.has_value(), "what is written can be read");
    fuzz::require(*again == *value, "what is written is what was read");
}

void checkState(const QJsonObject& json) {
    checkReading<document::MapState>(json);
    if (const auto state = document::MapState::fromJson(json))
        fuzz::require(state->toArguments().size() < 1'000'000, "a state can be said as a command");
}

void checkRecipe(const QJsonObject& json) {
    const auto recipe = document::tableImportFrom(json);
    if (!recipe)
        return;
    const auto again = document::tableImportFrom(document::jsonOf(*recipe));
    fuzz::require(again && *again == *recipe, "what is written is what was read");
}

void checkLine(const QJsonObject& json) {
    const auto line = document::lineOf(json);
    if (!line)
        return;
    const auto again = document::lineOf(document::jsonOf(*line));
    fuzz::require(again.has_value(), "what is written can be read");
}

/// Each line gets the checksum that it should have: mutated ones would never get past it.
QByteArray sealedLines(fuzz::Bytes input) {
    QByteArray lines;
    const QByteArray text(reinterpret_cast<const char*>(input.data()), qsizetype(input.size()));
    for (const QByteArray& line : text.split('\n'))
        lines += document::sealed(QJsonDocument::fromJson(line).object());
    return lines;
}

void checkJournal(const fuzz::FuzzedFolder& folder, fuzz::Bytes input) {
    const QByteArray lines = sealedLines(input);
    const QString path = folder.holding(
        u"journal"_s, {reinterpret_cast<const std::uint8_t*>(lines.constData()), std::size_t(lines.size())});
    if (const auto reading = document::AutosaveFile(path).read())
        reading->appliedTo({});
}

} // namespace

/// Sessions, layouts, scenarios, recipes of import, journals of what isn't saved: all of it JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::FuzzedFolder folder;
    fuzz::Bytes input(data, size);
    const unsigned kind = fuzz::takeKind(input, KindCount);
    if (kind == JournalFile) {
        checkJournal(folder, input);
        return 0;
    }
    const auto json = document::readJsonObject(folder.holding(u"etat.json"_s, input));
    if (!json)
        return 0;
    switch (kind) {
    case Layout:
        checkReading<document::Layout>(*json);
        break;
    case Scenario:
        checkReading<document::Scenario>(*json);
        break;
    case Recipe:
        checkRecipe(*json);
        break;
    case JournalLine:
        checkLine(*json);
        break;
    default:
        checkState(*json);
    }
    return 0;
}
