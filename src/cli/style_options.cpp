#include "cli/style_options.h"

#include "cli/option_text.h"
#include "document/state_keys.h"
#include "map/palette.h"

#include <QCoreApplication>
#include <algorithm>

namespace cli {

using document::MapState;
using document::Theme;
using statistics::BreakMethod;
using territory::Expected;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::StyleOptions)
};

constexpr int kMinimumClasses = 3, kMaximumClasses = 9;

std::string described(const QString& text) {
    return text.toStdString();
}

QString layerWords() {
    QStringList words;
    for (const document::LayerKey& layer : document::layerKeys()) {
        words.append(QStringView(layer.word).toString());
    }
    return words.join(u", "_s);
}

QString paletteNames() {
    QStringList names;
    for (const map::Palette& palette : map::palettes()) {
        names.append(palette.name);
    }
    return names.join(u", "_s);
}

QString measureWords() {
    return document::allWords(document::coverageMeasureKeys());
}

/// "X,Y,M": centre in metres of the plane, then metres a point.
std::optional<document::ViewState> freeViewFrom(const QString& text) {
    const QStringList parts = text.split(u',');
    bool numbers = parts.size() == 3;
    document::ViewState view{QString(), 0, 0, 0};
    double* const targets[] = {&view.centreX, &view.centreY, &view.metresPerPoint};
    for (qsizetype i = 0; numbers && i < parts.size(); ++i) {
        *targets[i] = parts[i].toDouble(&numbers);
    }
    return numbers && view.metresPerPoint > 0 ? std::optional(view) : std::nullopt;
}

} // namespace

void StyleOptions::addTo(CLI::App& command) {
    command.add_option(
        "--theme", m_theme,
        described(
            Words::tr("Ce que montrent les couleurs : score, decision, robustness (tirages), agreement (décision "
                      "et score), coverage (couverture), ou la clé d’un indicateur ou d’une colonne de catégories")));
    command.add_option("--measure", m_measure,
                       described(Words::tr("Ce que montre la couverture : %1").arg(measureWords())));
    command.add_option("--from", m_from, described(Words::tr("Premier jour que compte la couverture : 2026-01-01")));
    command.add_option("--to", m_to, described(Words::tr("Dernier jour que compte la couverture")));
    command.add_option("--classes", m_classes, described(Words::tr("Nombre de classes, de 3 à 9")));
    command.add_option("--method", m_method, described(Words::tr("Classes : quantile, jenks, equal ou stddev")));
    command.add_option("--breaks", m_breaks,
                       described(Words::tr("Bornes choisies, séparées par des virgules : 20,40.5,60")));
    command.add_option("--palette", m_palette, described(Words::tr("Palette : %1").arg(paletteNames())));
    command.add_flag("--reversed", m_reversed, described(Words::tr("Palette à l’envers")));
    command.add_option("--extent", m_extent,
                       described(Words::tr("Étendue : france, region:CODE, dept:CODE, siren:CODE, around:SIREN (avec "
                                           "ses voisines), frame:CLÉ, box:O,S,E,N ou view:X,Y,M")));
    command.add_option("--territory", m_territory, described(Words::tr("SIREN du territoire à entourer")));
    command.add_option("--title", m_title, described(Words::tr("Titre de la carte")));
    command.add_option("--show", m_show, described(Words::tr("Couches à montrer : %1").arg(layerWords())));
    command.add_option("--hide", m_hide, described(Words::tr("Couches à cacher : les mêmes")));
    command.add_option("--hide-venues", m_hiddenVenues, described(Words::tr("Catégorie de lieux à cacher")))
        ->expected(1)
        ->take_all();
}

Expected<void> StyleOptions::applyTo(MapState& state) const {
    applyTheme(state);
    const auto setText = [](QString& text, const std::string& given) {
        if (!given.empty()) {
            text = QString::fromStdString(given);
        }
    };
    setText(state.palette, m_palette);
    if (!state.palette.isEmpty() && !map::findPalette(state.palette)) {
        return tl::unexpected(
            badOption(u"--palette"_s, state.palette, Words::tr("Choisissez parmi : %1.").arg(paletteNames())));
    }
    state.paletteReversed = state.paletteReversed || m_reversed;
    setText(state.selection, m_territory);
    setText(state.title, m_title);
    if (!m_hiddenVenues.empty()) {
        state.hiddenVenueCategories = textsOf(m_hiddenVenues);
    }
    return applyCoverage(state)
        .and_then([&] { return applyClasses(state); })
        .and_then([&] { return applyBreaks(state); })
        .and_then([&] { return applyLayers(m_show, u"--show"_s, true, state); })
        .and_then([&] { return applyLayers(m_hide, u"--hide"_s, false, state); })
        .and_then([&] { return applyView(state); });
}

/// "score", "decision", "robustness", "agreement", "indicator:KEY", "category:KEY", or a key of either.
void StyleOptions::applyTheme(MapState& state) const {
    const QString text = QString::fromStdString(m_theme);
    if (text.isEmpty()) {
        return;
    }
    const QString word = text.section(u':', 0, 0);
    const bool namesKind = word == wordOf(document::themeKeys(), Theme::Indicator) ||
                           word == wordOf(document::themeKeys(), Theme::Category);
    const QString key = namesKind ? text.section(u':', 1) : text;
    const auto theme = valueOf(document::themeKeys(), namesKind ? word : text).value_or(Theme::Indicator);
    state.theme = theme;
    state.indicator = theme == Theme::Indicator || theme == Theme::Category ? key : QString();
}

Expected<void> StyleOptions::applyCoverage(MapState& state) const {
    if (const QString measure = QString::fromStdString(m_measure); !measure.isEmpty()) {
        const auto known = valueOf(document::coverageMeasureKeys(), measure);
        if (!known) {
            return tl::unexpected(
                badOption(u"--measure"_s, measure, Words::tr("Choisissez parmi : %1.").arg(measureWords())));
        }
        state.coverageMeasure = *known;
    }
    const auto readDay = [](const QString& option, const std::string& text, QDate& day) -> Expected<void> {
        const QString typed = QString::fromStdString(text);
        if (typed.isEmpty()) {
            return {};
        }
        day = QDate::fromString(typed, Qt::ISODate);
        if (!day.isValid()) {
            return tl::unexpected(badOption(option, typed, Words::tr("Écrivez une date comme 2026-01-31.")));
        }
        return {};
    };
    return readDay(u"--from"_s, m_from, state.coverageSpan.first).and_then([&] {
        return readDay(u"--to"_s, m_to, state.coverageSpan.last);
    });
}

Expected<void> StyleOptions::applyClasses(MapState& state) const {
    const QString method = QString::fromStdString(m_method), classes = QString::fromStdString(m_classes);
    if (!method.isEmpty()) {
        const auto known = valueOf(document::breakMethodKeys(), method);
        if (!known || known == BreakMethod::Typed) {
            return tl::unexpected(
                badOption(u"--method"_s, method, Words::tr("Choisissez quantile, jenks, equal ou stddev.")));
        }
        state.classification.method = *known;
    }
    if (!classes.isEmpty()) {
        const int count = classes.toInt();
        if (count < kMinimumClasses || count > kMaximumClasses) {
            return tl::unexpected(badOption(u"--classes"_s, classes, Words::tr("Écrivez un nombre de 3 à 9.")));
        }
        state.classification.classCount = count;
    }
    return {};
}

Expected<void> StyleOptions::applyBreaks(MapState& state) const {
    if (m_breaks.empty()) {
        return {};
    }
    const QString text = QString::fromStdString(m_breaks);
    std::vector<double> bounds;
    bool numbers = true;
    for (const QString& part : text.split(u',')) {
        bounds.push_back(part.toDouble(&numbers));
        if (!numbers) {
            break;
        }
    }
    if (!numbers || !std::ranges::is_sorted(bounds) || bounds.size() >= std::size_t(kMaximumClasses)) {
        return tl::unexpected(badOption(
            u"--breaks"_s, text,
            Words::tr("Écrivez au plus huit nombres croissants, à point décimal, séparés par des virgules.")));
    }
    state.classification.method = BreakMethod::Typed;
    state.classification.typedBreaks = std::move(bounds);
    return {};
}

Expected<void> StyleOptions::applyLayers(const std::string& words, const QString& option, bool shown,
                                         MapState& state) const {
    for (const QString& word : QString::fromStdString(words).split(u',', Qt::SkipEmptyParts)) {
        const auto layers = document::layerKeys();
        const auto layer = std::ranges::find_if(layers, [&](const auto& key) { return word == QStringView(key.word); });
        if (layer == layers.end()) {
            return tl::unexpected(badOption(option, word, Words::tr("Choisissez parmi : %1.").arg(layerWords())));
        }
        state.*layer->shown = shown;
    }
    return {};
}

Expected<void> StyleOptions::applyView(MapState& state) const {
    const QString extent = QString::fromStdString(m_extent);
    if (extent.isEmpty()) {
        return {};
    }
    const QString freeView = u"view:"_s;
    if (!extent.startsWith(freeView)) {
        state.view.area = extent;
        return {};
    }
    const auto view = freeViewFrom(extent.mid(freeView.size()));
    if (!view) {
        return tl::unexpected(
            badOption(u"--extent"_s, extent, Words::tr("Écrivez view:X,Y,M, trois nombres à point décimal.")));
    }
    state.view = *view;
    return {};
}

} // namespace cli
