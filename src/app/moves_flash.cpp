#include "app/moves_flash.h"

#include "app/colours.h"

#include <QApplication>
#include <QStyle>
#include <algorithm>
#include <utility>

namespace app {

using document::Change;

namespace {

constexpr double kWidth = 2.4, kCasing = 5, kDash = 3; ///< Points.

/// Systems that are asked for stillness give animations no time.
bool wantsStillness() {
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

QRgb between(QRgb a, QRgb b) {
    return qRgb((qRed(a) + qRed(b)) / 2, (qGreen(a) + qGreen(b)) / 2, (qBlue(a) + qBlue(b)) / 2);
}

} // namespace

MovesFlash::MovesFlash(document::Document& document, QObject* parent) : QObject(parent), m_document(document) {
    m_clock.start();
    m_expiry.setSingleShot(true);
    m_expiry.setTimerType(Qt::PreciseTimer);
    connect(&m_expiry, &QTimer::timeout, this, &MovesFlash::expire);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (Change::Dataset | Change::Results))
            follow();
    });
    m_last = m_document.results();
}

void MovesFlash::follow() {
    const auto before = std::exchange(m_last, m_document.results());
    // Other territories after a file was opened: nothing to compare.
    if (before && before->datasetRevision == m_last->datasetRevision) {
        if (before->selected != m_last->selected && !wantsStillness())
            begin(before->selected, m_last->selected);
    } else if (!m_flashes.empty()) {
        m_flashes.clear();
        announce();
    }
}

void MovesFlash::begin(const std::vector<std::uint8_t>& before, const std::vector<std::uint8_t>& after) {
    const qint64 until = m_clock.elapsed() + kMilliseconds;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before[i] == after[i])
            continue;
        // One that comes and goes under a hesitating hand shows its last move.
        std::erase_if(m_flashes, [i](const Flash& flash) { return flash.territory == int(i); });
        m_flashes.push_back({int(i), after[i] != 0, until});
    }
    announce();
}

void MovesFlash::expire() {
    const qint64 now = m_clock.elapsed();
    std::erase_if(m_flashes, [now](const Flash& flash) { return flash.until <= now; });
    announce();
}

void MovesFlash::announce() {
    m_entering.clear();
    m_leaving.clear();
    for (const Flash& flash : m_flashes)
        (flash.enters ? m_entering : m_leaving).push_back(flash.territory);
    if (!m_flashes.empty())
        m_expiry.start(int(std::max<qint64>(1, m_flashes.front().until - m_clock.elapsed())));
    emit changed();
}

bool MovesFlash::holds(int territory) const {
    return std::ranges::find(m_flashes, territory, &Flash::territory) != m_flashes.end();
}

void MovesFlash::mark(map::Style& style, const Colours& colours) const {
    if (m_flashes.empty())
        return;
    enum Move : std::uint8_t { Stays, Enters, Leaves };
    std::vector<Move> moves(m_document.dataset()->territories.size(), Stays);
    for (const int territory : m_entering)
        moves[std::size_t(territory)] = Enters;
    for (const int territory : m_leaving)
        moves[std::size_t(territory)] = Leaves;
    const auto& territoryOfFace = m_document.dataset()->territoryOfFace;
    map::Outline entering, leaving;
    for (std::size_t face = 0; face < territoryOfFace.size(); ++face) {
        const Move move = territoryOfFace[face] < 0 ? Stays : moves[std::size_t(territoryOfFace[face])];
        const bool enters = move == Enters, leaves = move == Leaves;
        entering.faces.push_back(enters);
        leaving.faces.push_back(leaves);
        if (enters)
            style.fill[face] = between(style.fill[face], colours.accent.rgb());
        else if (leaves)
            style.fill[face] = between(style.fill[face], style.background);
    }
    leaving.dash = kDash;
    for (map::Outline* outline : {&leaving, &entering}) {
        outline->line = {colours.accent, kWidth};
        outline->casing = {Qt::white, kCasing};
        style.outlines.push_back(*outline);
    }
}

} // namespace app
