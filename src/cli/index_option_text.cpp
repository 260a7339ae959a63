#include "cli/index_option_text.h"

#include "cli/option_text.h"
#include "document/json_file.h"
#include "document/state_keys.h"
#include "document/table_import_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <cmath>

namespace cli {

using document::CriterionSettings;
using document::IndexSettings;
using territory::Expected;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::IndexOptions)
};

/// « KEY=WORD » in two, at the last sign: a key may hold one.
std::optional<std::pair<QString, QString>> pairFrom(const QString& text) {
    const qsizetype sign = text.lastIndexOf(u'=');
    return sign > 0 ? std::optional(std::pair(text.left(sign), text.mid(sign + 1))) : std::nullopt;
}

Expected<QJsonObject> recipeFrom(const QString& text) {
    if (text.startsWith(u'{')) {
        return QJsonDocument::fromJson(text.toUtf8()).object();
    }
    return document::readJsonObject(text);
}

} // namespace

Expected<void> applyWeights(const QString& text, IndexSettings& index) {
    static const QRegularExpression next(u"\\G(.+?)=([-+.0-9eE]+)(,|$)"_s);
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match = next.match(text, at);
        bool isNumber = false;
        const double weight = match.captured(2).toDouble(&isNumber);
        if (!match.hasMatch() || !isNumber || !(weight >= 0 && weight <= CriterionSettings::kMostWeight)) {
            return tl::unexpected(badOption(u"--weights"_s, text.mid(at),
                                            Words::tr("Écrivez INDICATEUR=POIDS,INDICATEUR=POIDS, chaque poids étant "
                                                      "un nombre de 0 à 100, à point décimal.")));
        }
        index.setWeight(match.captured(1), weight);
        at = match.capturedEnd();
    }
    return {};
}

Expected<void> applyDirection(const QString& text, IndexSettings& index) {
    const auto pair = pairFrom(text);
    const auto direction = pair ? valueOf(document::directionKeys(), pair->second) : std::nullopt;
    if (!direction) {
        return tl::unexpected(badOption(u"--direction"_s, text, Words::tr("Écrivez INDICATEUR=low ou =high.")));
    }
    CriterionSettings criterion = index.criterion(pair->first);
    criterion.direction = *direction;
    index.set(pair->first, criterion);
    return {};
}

Expected<void> applyGoalposts(const QString& text, IndexSettings& index) {
    const auto pair = pairFrom(text);
    bool isRobust = false, isFragile = false;
    const QString ends = pair ? pair->second : QString();
    const double robust = ends.section(u':', 0, 0).toDouble(&isRobust);
    const double fragile = ends.section(u':', 1).toDouble(&isFragile);
    const bool fits = isRobust && isFragile && std::isfinite(robust) && std::isfinite(fragile) && robust != fragile;
    if (!fits) {
        return tl::unexpected(
            badOption(u"--goalposts"_s, text,
                      Words::tr("Écrivez INDICATEUR=A:B, A étant la valeur qui compte pour 0 et B pour 100.")));
    }
    CriterionSettings criterion = index.criterion(pair->first);
    criterion.goalposts = fragility::Goalposts{robust, fragile};
    index.set(pair->first, criterion);
    return {};
}

Expected<territory::Adjustment> adjustmentFrom(bool adds, const QString& text) {
    QStringList words = text.section(u'=', 1).split(u'|');
    territory::Adjustment adjustment{text.section(u'=', 0, 0), adds, {}, {}, {}};
    QString date;
    if (words.size() > 2) {
        date = words.takeLast();
    }
    if (words.size() > 1) {
        adjustment.author = words.takeLast();
    }
    adjustment.reason = words.join(u'|');
    adjustment.date = QDate::fromString(date, Qt::ISODate);
    if (adjustment.code.isEmpty() || adjustment.reason.trimmed().isEmpty() ||
        (!date.isEmpty() && !adjustment.date.isValid())) {
        return tl::unexpected(
            badOption(adds ? u"--add"_s : u"--remove"_s, text,
                      Words::tr("Écrivez SIREN=motif, puis si besoin |auteur et |date, par exemple 2025-06-27.")));
    }
    return adjustment;
}

Expected<document::TableImport> tableImportFrom(const QString& text) {
    auto import = recipeFrom(text).and_then(document::tableImportFrom);
    if (!import) {
        return tl::unexpected(badOption(u"--import"_s, text, import.error().what));
    }
    return import;
}

} // namespace cli
