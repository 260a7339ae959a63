#pragma once

#include "app/colours.h"
#include "document/explanation.h"

#include <QLocale>
#include <QWidget>
#include <vector>

namespace app {

class FoldSection;
class TextLabel;
class WeightBar;

/// Under a territory's score: how sure its place is, by random weights, by each weight, whatever the weights; and what
/// of its own would change it.
class ExplanationView : public QWidget {
    Q_OBJECT
public:
    explicit ExplanationView(QWidget* parent = nullptr);

    void display(const document::Explanation& explanation, const Colours& colours, const QLocale& locale);
    /// Another territory's is awaited: keeps the room, so that nothing jumps, but says nothing.
    void hold();

private:
    /// One indicator: a sentence, and its weights from 0 to 100 %.
    struct WeightLine {
        TextLabel* sentence;
        WeightBar* bar;
    };
    void displaySureness(const document::Explanation& explanation, const QLocale& locale);
    void displayWeights(const document::Explanation& explanation, const Colours& colours, const QLocale& locale);
    void displayChanges(const document::Explanation& explanation, const QLocale& locale);
    WeightBar* addBar();
    TextLabel* addText(FoldSection& section, const QString& type);

    FoldSection* m_sure;
    TextLabel* m_draws;
    TextLabel* m_awaited; ///< Draws are under way.
    TextLabel* m_dominance;
    TextLabel* m_barKey;
    std::vector<WeightLine> m_weights;
    FoldSection* m_changes;
    TextLabel* m_noneAlone;
    std::vector<TextLabel*> m_changeLines;
};

} // namespace app
