#include "map/palette.h"

#include "map/brewer_schemes.h"
#include "map/lab_colour.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace map {

namespace {

std::vector<QColor> colourRun(QLatin1StringView hexDigits) {
    constexpr qsizetype kDigits = 6;
    std::vector<QColor> colours;
    for (qsizetype at = 0; at < hexDigits.size(); at += kDigits)
        colours.emplace_back(QRgb(0xFF000000 | hexDigits.mid(at, kDigits).toUInt(nullptr, 16)));
    return colours;
}

struct PaletteText {
    const char* name;
    const char* label;
};

// What menus call them; ColorBrewer's names are English abbreviations of these very words.
constexpr PaletteText kLabels[] = {
    {"diagonale", QT_TRANSLATE_NOOP("map::Palette", "Diagonale (bleu-vert)")},
    {"YlGnBu", QT_TRANSLATE_NOOP("map::Palette", "Jaune, vert, bleu")},
    {"YlGn", QT_TRANSLATE_NOOP("map::Palette", "Jaune, vert")},
    {"Greens", QT_TRANSLATE_NOOP("map::Palette", "Verts")},
    {"BuGn", QT_TRANSLATE_NOOP("map::Palette", "Bleu, vert")},
    {"GnBu", QT_TRANSLATE_NOOP("map::Palette", "Vert, bleu")},
    {"Blues", QT_TRANSLATE_NOOP("map::Palette", "Bleus")},
    {"PuBu", QT_TRANSLATE_NOOP("map::Palette", "Violet, bleu")},
    {"PuBuGn", QT_TRANSLATE_NOOP("map::Palette", "Violet, bleu, vert")},
    {"BuPu", QT_TRANSLATE_NOOP("map::Palette", "Bleu, violet")},
    {"Purples", QT_TRANSLATE_NOOP("map::Palette", "Violets")},
    {"YlOrBr", QT_TRANSLATE_NOOP("map::Palette", "Jaune, ocre, brun")},
    {"BrBG", QT_TRANSLATE_NOOP("map::Palette", "Brun – bleu-vert (divergente)")},
    {"PRGn", QT_TRANSLATE_NOOP("map::Palette", "Violet – vert (divergente)")},
    {"PuOr", QT_TRANSLATE_NOOP("map::Palette", "Ocre – violet (divergente)")},
    {"viridis", QT_TRANSLATE_NOOP("map::Palette", "Viridis")},
    {"cividis", QT_TRANSLATE_NOOP("map::Palette", "Cividis")},
    {"mako", QT_TRANSLATE_NOOP("map::Palette", "Mako")},
};

QString labelOf(const char* name) {
    for (const PaletteText& text : kLabels) {
        if (qstrcmp(text.name, name) == 0)
            return QString::fromUtf8(text.label);
    }
    return {};
}

Palette interpolated(const char* name, QLatin1StringView anchors) {
    Palette palette;
    palette.name = QString::fromUtf8(name);
    palette.label = labelOf(name);
    palette.stops = colourRun(anchors);
    return palette;
}

Palette brewer(const BrewerScheme& scheme) {
    Palette palette;
    palette.name = QString::fromUtf8(scheme.name);
    palette.label = labelOf(scheme.name);
    constexpr std::array diverging{"BrBG", "PRGn", "PuOr"};
    const bool diverges = std::any_of(diverging.begin(), diverging.end(),
                                      [&](const char* name) { return qstrcmp(name, scheme.name) == 0; });
    palette.kind = diverges ? PaletteKind::Diverging : PaletteKind::Sequential;
    // ColorBrewer calls every scheme kept here colour-blind safe (brewer.pal.info of RColorBrewer).
    palette.colourBlindSafe = true;
    for (const char* run : scheme.classes)
        palette.published.push_back(colourRun(QLatin1StringView(run)));
    palette.stops = palette.published.back();
    return palette;
}

std::vector<Palette> makePalettes() {
    std::vector<Palette> all;
    // The blue-green stops before it gets too dark for the mark of the decision (design/UI.md).
    all.push_back(interpolated("diagonale", QLatin1StringView("ffffe5e6f1c8c1e3bf85cbbb4aadb42a86a62b5f8f")));
    for (const BrewerScheme& scheme : brewerSchemes())
        all.push_back(brewer(scheme));
    // Every 15th of the 256 colours of viridisLite 0.4.1 (van der Walt & Smith; Nuñez, Anderton & Renslow for cividis;
    // Waskom for mako), from the light end.
    all.push_back(interpolated("viridis", QLatin1StringView("fde725d8e219b0dd2f89d54865cb5e46c06f2eb37c21a5851f978b"
                                                            "23898e297b8e2e6d8e355e8d3d4e8a433d84472a7a481769440154")));
    all.push_back(interpolated("cividis", QLatin1StringView("ffea46f3db4fe2cd5cd1bf66c1b26db1a573a19976928d78848179"
                                                            "767676696b715b606e4d556c3d4a6b28406c00356e002b6700204d")));
    all.push_back(interpolated("mako", QLatin1StringView("def5e5c0e9cc9cdeb770d4ad4fc5ad3fb5ad36a4ab3493a83483a5"
                                                         "3572a138619d3e4f94413e7f3d316435254a291a311b0f1a0b0405")));
    return all;
}

QColor interpolate(const std::vector<QColor>& stops, double share) {
    const double position = share * double(stops.size() - 1);
    const auto before = std::min(std::size_t(position), stops.size() - 2);
    const double within = position - double(before);
    if (within <= 0)
        return stops[before];
    if (within >= 1)
        return stops[before + 1];
    return LabColour::between(LabColour::from(stops[before]), LabColour::from(stops[before + 1]), within).toColour();
}

} // namespace

std::vector<QColor> Palette::colours(int classCount) const {
    Q_ASSERT(stops.size() >= 2);
    std::vector<QColor> result;
    if (classCount < 1)
        return result;
    const int table = classCount - kFewestClasses;
    if (table >= 0 && table < int(published.size()))
        return published[std::size_t(table)];
    for (int i = 0; i < classCount; ++i)
        result.push_back(interpolate(stops, classCount == 1 ? 0.5 : double(i) / (classCount - 1)));
    return result;
}

QString Palette::displayLabel() const {
    return QCoreApplication::translate("map::Palette", label.toUtf8().constData());
}

const std::vector<Palette>& palettes() {
    static const std::vector<Palette> all = makePalettes();
    return all;
}

const Palette* findPalette(const QString& name) {
    const auto& all = palettes();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Palette& palette) {
        return palette.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace map
