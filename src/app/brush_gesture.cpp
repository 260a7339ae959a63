#include "app/brush_gesture.h"

namespace app {

void BrushGesture::begin(document::Brushing how) {
    m_how = how;
    m_before = m_document.brushed();
    m_active = true;
}

void BrushGesture::cover(const std::vector<int>& territories) {
    Q_ASSERT(m_active && m_document.dataset());
    const std::size_t count = m_document.dataset()->territories.size();
    const document::Brush before = document::Brush().met(m_before, count, document::Brushing::Replace);
    m_document.brush(before.met(territories, count, m_how).territories());
}

void BrushGesture::cancel() {
    if (!m_active)
        return;
    m_active = false;
    m_document.brush(m_before);
}

} // namespace app
