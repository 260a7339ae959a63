#include "document/autosave_lines.h"

#include "document/plan_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace document {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1, kDigits = 16;

QByteArray checksum(const QByteArray& text) {
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(kDigits);
}

/// One for each kind of line.
template <class Value, class Read> std::optional<AutosaveLine> lineFrom(const QJsonObject& json, Read read) {
    JsonFields fields(json);
    Value value;
    read(fields, value);
    return fields.problem() ? std::nullopt : std::optional<AutosaveLine>(std::move(value));
}

} // namespace

QByteArray sealed(const QJsonObject& json) {
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return checksum(text) + ' ' + text + '\n';
}

std::optional<QJsonObject> unsealed(const QByteArray& line) {
    if (line.size() <= kDigits + 2 || line[kDigits] != ' ' || !line.endsWith('\n'))
        return std::nullopt;
    const QByteArray text = line.sliced(kDigits + 1).chopped(1);
    if (checksum(text) != line.first(kDigits))
        return std::nullopt;
    return QJsonDocument::fromJson(text).object();
}

QJsonObject jsonOf(const AutosaveHead& head) {
    return {{u"autosave"_s, kVersion},
            {u"project"_s, head.project.toString(QUuid::WithoutBraces)},
            {u"path"_s, head.path},
            {u"bytes"_s, head.bytes},
            {u"modified"_s, head.modified.toString(Qt::ISODateWithMs)},
            {u"begun"_s, head.begun.toString(Qt::ISODateWithMs)}};
}

bool readHead(const QJsonObject& json, AutosaveHead& head) {
    head.project = QUuid::fromString(json.value(u"project"_s).toString());
    head.path = json.value(u"path"_s).toString();
    head.bytes = json.value(u"bytes"_s).toInteger();
    head.modified = QDateTime::fromString(json.value(u"modified"_s).toString(), Qt::ISODateWithMs);
    head.begun = QDateTime::fromString(json.value(u"begun"_s).toString(), Qt::ISODateWithMs);
    const int version = json.value(u"autosave"_s).toInt();
    return version >= 1 && version <= kVersion && !head.project.isNull() && head.begun.isValid();
}

QJsonObject jsonOf(const AutosaveLine& line) {
    struct {
        QJsonObject operator()(const solidarity::PlanChange& change) const {
            return {{u"plan"_s, document::jsonOf(change)}};
        }
        QJsonObject operator()(const MapState& state) const { return {{u"state"_s, state.toJson()}}; }
        QJsonObject operator()(const JournalEntry& entry) const { return {{u"entry"_s, document::jsonOf(entry)}}; }
    } const json;
    return std::visit(json, line);
}

std::optional<AutosaveLine> lineOf(const QJsonObject& json) {
    if (json.contains(u"plan"_s))
        return lineFrom<solidarity::PlanChange>(json.value(u"plan"_s).toObject(), readPlanChange);
    if (json.contains(u"entry"_s))
        return lineFrom<JournalEntry>(json.value(u"entry"_s).toObject(), readJournalEntry);
    if (auto state = MapState::fromJson(json.value(u"state"_s).toObject()); json.contains(u"state"_s) && state)
        return AutosaveLine(std::move(*state));
    return std::nullopt;
}

} // namespace document
