#pragma once

#include "document/document.h"

#include <vector>

namespace app {

/// One drag that chooses territories together. While it lasts, each set it covers meets the choice as it was when it
/// began, so that a rectangle that shrinks again gives back what it had covered.
class BrushGesture {
public:
    explicit BrushGesture(document::Document& document) : m_document(document) {}

    void begin(document::Brushing how);
    bool isActive() const { return m_active; }
    /// What is covered now; indices in any order.
    void cover(const std::vector<int>& territories);
    void end() { m_active = false; }
    void cancel(); ///< The choice is what it was.

private:
    document::Document& m_document;
    document::Brushing m_how = document::Brushing::Replace;
    std::vector<int> m_before;
    bool m_active = false;
};

} // namespace app
