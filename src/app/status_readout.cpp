#include "app/status_readout.h"

#include "app/map_widget.h"
#include "publish/presentation.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QStatusBar>
#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr int kHeight = 26;

QLabel* addLabel(QStatusBar* bar, const QString& name, int stretch, bool permanent = false) {
    auto* label = new QLabel(bar);
    label->setAccessibleName(name);
    if (permanent)
        bar->addPermanentWidget(label, stretch);
    else
        bar->addWidget(label, stretch);
    return label;
}

} // namespace

QString formatCoordinates(double longitude, double latitude, const QLocale& locale) {
    const QString east = QCoreApplication::translate("app::StatusReadout", "E", "east");
    const QString west = QCoreApplication::translate("app::StatusReadout", "O", "west");
    const QString north = QCoreApplication::translate("app::StatusReadout", "N", "north");
    const QString south = QCoreApplication::translate("app::StatusReadout", "S", "south");
    return QStringLiteral("%1 %2 %3 %4")
        .arg(locale.toString(std::abs(latitude), 'f', 2), latitude < 0 ? south : north,
             locale.toString(std::abs(longitude), 'f', 2), longitude < 0 ? west : east);
}

QString formatScale(double groundMetresPerPoint, const QLocale& locale) {
    constexpr double kMetresOfAPoint = 0.0254 / 96;
    const double denominator = groundMetresPerPoint / kMetresOfAPoint;
    const double magnitude = std::pow(10, std::floor(std::log10(denominator)) - 1);
    const auto rounded = static_cast<qint64>(std::llround(denominator / magnitude) * std::llround(magnitude));
    return QStringLiteral("1\u00A0:\u00A0%1").arg(locale.toString(rounded));
}

StatusReadout::StatusReadout(const document::Document& document, const MapWidget& map, QStatusBar* bar)
    : QObject(bar)
    , m_document(document)
    , m_map(map)
    , m_bar(bar)
    , m_placer(geo::standardFrames())
    , m_coordinates(addLabel(bar, tr("Coordonnées sous le pointeur"), 0))
    , m_territory(addLabel(bar, tr("Territoire sous le pointeur"), 0))
    , m_scale(addLabel(bar, tr("Échelle"), 0))
    , m_sources(addLabel(bar, tr("Sources"), 0, true)) {
    holdAnyText();
    m_scale->installEventFilter(this);
    connect(&m_map, &MapWidget::pointed, this, [this] {
        followPointer();
        followScale();
    });
    connect(&m_map, &MapWidget::viewChanged, this, &StatusReadout::followScale);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (document::Change::Dataset | document::Change::Style))
            followSources();
    });
}

bool StatusReadout::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FontChange)
        holdAnyText();
    return QObject::eventFilter(watched, event);
}

/// A height and a width that hold any text: nothing jumps, and the map above keeps its size, as the pointer moves.
void StatusReadout::holdAnyText() {
    constexpr int kAround = 16;
    const QFontMetrics metrics = m_scale->fontMetrics();
    m_bar->setMinimumHeight(std::max(kHeight, m_scale->sizeHint().height()));
    m_coordinates->setMinimumWidth(metrics.horizontalAdvance(QStringLiteral("46,42 N 52,04 E")) + kAround);
}

void StatusReadout::followPointer() {
    const auto position = m_map.pointer();
    const auto picked = position ? m_map.pick(*position) : std::nullopt;
    m_coordinates->clear();
    m_territory->clear();
    if (!picked)
        return;
    const geo::Coordinate degrees = m_placer.toDegrees(picked->frame, picked->world);
    if (std::isfinite(degrees.x) && std::isfinite(degrees.y))
        m_coordinates->setText(formatCoordinates(degrees.x, degrees.y, QLocale()));
    if (picked->territory >= 0)
        m_territory->setText(m_document.dataset()->territories[static_cast<std::size_t>(picked->territory)].name);
}

void StatusReadout::followScale() {
    const map::View& view = m_map.view();
    if (view.size.isEmpty())
        return;
    const auto& frames = geo::standardFrames();
    const QPointF where = m_map.pointer().value_or(QRectF(m_map.rect()).center()) * view.pixelRatio;
    const double frameScale = frames[geo::frameAt(frames, view.toPlane(where))].scale();
    m_scale->setText(formatScale(view.metresPerPixel * view.pixelRatio / frameScale, QLocale()));
}

void StatusReadout::followSources() {
    if (!m_document.dataset() || !m_document.results())
        return;
    const auto words = publish::wordingFor(m_document.state(), *m_document.dataset(), *m_document.results());
    m_sources->setText(tr("Sources : %1").arg(words.sources));
    m_sources->setToolTip(m_sources->text());
}

} // namespace app
