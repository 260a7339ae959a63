#include "publish/export.h"

#include "publish/area_view.h"
#include "publish/page_map.h"
#include "publish/page_scale.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace publish {

namespace {

const QColor kInk(0x16, 0x18, 0x1d), kSecondaryInk(0x5a, 0x61, 0x6c), kHairline(0xdd, 0xe0, 0xe5);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Page)
};

QString sentence(QString text) {
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

/// Paragraphs under the map, the one that may mislead most first.
QStringList notesOf(const Wording& wording, const document::MapState& state, const document::Dataset& dataset,
                    const document::Results& results) {
    QStringList notes;
    QString completeness = Words::tr("Zones rouges : %1.").arg(wording.completeness);
    if (!results.completeness.isComplete())
        completeness +=
            u' ' + Words::tr("Liste incomplète : hors des listes complètes, un territoire sans marque est au "
                             "statut inconnu.");
    notes << completeness << Words::tr("Méthode : %1").arg(wording.method);
    if (state.theme == document::Theme::Score)
        notes.last() +=
            QStringLiteral(". ") + Words::tr("Outre-mer, ou là où un indicateur manque, le score est peu comparable");

    QStringList sources{wording.sources, wording.decisionSource};
    if (!wording.venueSources.isEmpty())
        sources << Words::tr("lieux : %1").arg(wording.venueSources);
    if (dataset.boundaries && !dataset.boundaries->schematic)
        sources << wording.boundaries;
    sources.removeAll(QString());
    notes << Words::tr("Sources : %1").arg(sources.join(Words::tr(" ; ")));

    if (dataset.boundaries && dataset.boundaries->schematic)
        notes << Words::tr("%1 : limites approchées, faites pour une lecture d’ensemble (d’après INSEE, GeoNames, "
                           "Natural Earth, GSHHG)")
                     .arg(wording.boundaries);
    if (state.view.area != QStringLiteral("france"))
        notes << Words::tr("Classes et effectifs de la légende : France entière");
    for (QString& note : notes)
        note = sentence(note);
    return notes;
}

PageContent contentOf(const document::MapState& state, const document::Dataset& dataset,
                      const document::Results& results, const ExportOptions& options) {
    const Wording wording = wordingFor(state, dataset, results);
    PageContent content;
    content.title = options.title.isEmpty() ? wording.title : options.title;
    content.subtitle = wording.subtitle;
    content.legend = legendFor(state, dataset, results, options.plan.get());
    content.notes = notesOf(wording, state, dataset, results);
    content.credit = Words::tr("Diagonale · %1").arg(QLocale().toString(options.date, QStringLiteral("d MMMM yyyy")));
    return content;
}

double aspectOf(const document::MapState& state, const document::Dataset& dataset) {
    constexpr double kFreeAspect = 1.4;
    const std::optional<Area> area = areaNamed(state.view.area, dataset);
    return area && area->plane.height() > 0 ? area->plane.width() / area->plane.height() : kFreeAspect;
}

struct ScaledLayout {
    PageScale scale;
    PageLayout layout;
};

/// Sets the page smaller until everything stands whole on it.
ScaledLayout layoutFor(const PageContent& content, const PageFonts& fonts, const ExportOptions& options,
                       double aspect) {
    constexpr int kMostSteps = 24;
    ScaledLayout result{PageScale::of(options.size, options.dpi), {}};
    for (int step = 0; step < kMostSteps; ++step) {
        result.layout = PageLayout::best(content, fonts, result.scale.page, aspect);
        if (result.layout.fits)
            break;
        result.scale = result.scale.smaller();
    }
    return result;
}

void paintText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& colour) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::TextWordWrap, text);
}

/// Everything but the map; the painter's unit is the point.
void paintWords(QPainter& painter, const PageLayout& layout, const PageContent& content, const PageFonts& fonts,
                const map::Style& style) {
    paintText(painter, layout.title, content.title, fonts.title, kInk);
    paintText(painter, layout.subtitle, content.subtitle, fonts.subtitle, kSecondaryInk);
    const map::LegendColours onPaper{kInk, kSecondaryInk, QColor(255, 255, 255, 0), kHairline};
    map::paintLegend(painter, layout.legend, content.legend, style, fonts.legend, onPaper);
    painter.fillRect(QRectF(layout.title.left(), layout.rule, layout.title.width(), 1), kHairline);
    for (std::size_t i = 0; i < layout.notes.size(); ++i)
        paintText(painter, layout.notes[i], content.notes[qsizetype(i)], fonts.note, kSecondaryInk);
    paintText(painter, layout.credit, content.credit, fonts.note, kSecondaryInk);
}

QRect deviceRect(const QRectF& points, double pixelRatio) {
    return QRectF(points.topLeft() * pixelRatio, points.size() * pixelRatio).toAlignedRect();
}

} // namespace

QImage renderPage(const document::MapState& state, const document::Dataset& dataset, const document::Results& results,
                  const ExportOptions& options, std::stop_token stop, const territory::Progress& progress) {
    const auto announce = [&](double share, const QString& step) {
        if (progress)
            progress(share, step);
    };
    announce(0, Words::tr("Mise en page"));
    const PageFonts fonts(QGuiApplication::font());
    const PageContent content = contentOf(state, dataset, results, options);
    const auto [scale, layout] = layoutFor(content, fonts, options, aspectOf(state, dataset));

    announce(0.1, Words::tr("Dessin de la carte"));
    const QRect mapRect = deviceRect(layout.map, scale.pixelRatio);
    if (mapRect.isEmpty())
        return {};
    std::optional<PageMap> map = PageMap::prepare(state, dataset, mapRect.size(), scale.pixelRatio);
    if (!map || !map->render(state, dataset, results, stop))
        return {};
    QImage page(options.size, QImage::Format_RGB32);
    if (page.isNull())
        return {};
    page.fill(Qt::white);

    announce(0.7, Words::tr("Textes et légende"));
    QPainter painter(&page);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    map->paint(painter, mapRect.topLeft(), state, dataset, options.plan.get(), fonts);
    painter.scale(scale.pixelRatio, scale.pixelRatio);
    paintWords(painter, layout, content, fonts, styleFor(state, dataset, results, Surroundings::Light));
    painter.end();
    if (stop.stop_requested())
        return {};
    // 39.37 inches a metre; for whoever takes the image on without writePng.
    page.setDotsPerMeterX(qRound(options.dpi / 0.0254));
    page.setDotsPerMeterY(qRound(options.dpi / 0.0254));
    announce(1, Words::tr("Page prête"));
    return page;
}

} // namespace publish
