#pragma once

#include "app/colours.h"
#include "document/explanation.h"

#include <QLocale>
#include <QWidget>
#include <array>

namespace app {

class MirrorBars;
class TextLabel;

/// One indicator of two territories: values, places on the scale back to back, ranks and points, and which of its
/// weights put one before the other.
class ComparisonRow : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonRow(QWidget* parent = nullptr);

    void display(const document::Comparison& comparison, const document::Comparison::Line& line, const Colours& colours,
                 const QLocale& locale);

private:
    TextLabel* m_label;
    std::array<TextLabel*, 2> m_values;
    std::array<TextLabel*, 2> m_details;
    MirrorBars* m_bars;
    TextLabel* m_ahead;
};

} // namespace app
