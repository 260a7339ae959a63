#include "publish/territory_page_boxes.h"

#include "document/explanation_wording.h"
#include "document/sheet_wording.h"

#include <QCoreApplication>

namespace publish {

using document::Explanation;
using document::TerritorySheet;

namespace {

using namespace page_inks;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::TerritoryPage)
};

constexpr double kEdge = 4, kPadding = 10, kGap = 3;

QString sentence(QString text) {
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

QString inSentences(QStringList parts) {
    parts.removeAll(QString());
    for (QString& part : parts)
        part = sentence(part);
    return parts.join(u' ');
}

/// What of one indicator alone would turn the choice: the smallest change, in shares of what is observed.
QString nearestChange(const Explanation& explanation, const TerritorySheet& sheet, const QLocale& locale) {
    const Explanation::Line* nearest = nullptr;
    double least = 0;
    for (std::size_t i = 0; i < explanation.lines.size(); ++i) {
        const Explanation::Line& line = explanation.lines[i];
        if (!line.change)
            continue;
        double low = line.value, high = line.value;
        for (const double value : sheet.indicators[i].distribution) {
            low = std::fmin(low, value);
            high = std::fmax(high, value);
        }
        const double share = high > low ? std::abs(line.change->change) / (high - low) : 1;
        if (!nearest || share < least) {
            nearest = &line;
            least = share;
        }
    }
    return nearest ? document::explanation::requiredChange(explanation, *nearest, locale)
                   : document::explanation::noneAlone(explanation);
}

} // namespace

void TerritoryPageBox::add(const QString& text, const PagePen::Ink& ink, int mostLines) {
    if (!text.isEmpty())
        m_texts.push_back({text, ink, mostLines});
}

TerritoryPageBox TerritoryPageBox::ofDecision(const TerritorySheet& sheet, const TerritoryPageGround& ground) {
    TerritoryPageBox box(kDecision, kDecisionGround);
    const TerritoryPageType& type = ground.type;
    box.add(Words::tr("Décision de l’État"), type.small, 1);
    box.add(document::sheet::decisionHeadline(sheet, ground.locale), type.strong, 3);
    box.add(document::sheet::decisionSource(sheet), type.small, 5);
    box.add(sheet.decision.list, type.small, 2);
    box.add(sentence(ground.wording.completeness), type.small, 2);
    return box;
}

TerritoryPageBox TerritoryPageBox::ofScore(const TerritorySheet& sheet, const Explanation& explanation,
                                           const TerritoryPageGround& ground) {
    TerritoryPageBox box(kScore, kScoreGround);
    const TerritoryPageType& type = ground.type;
    const QLocale& locale = ground.locale;
    box.add(Words::tr("Score de fragilité, un calcul"), type.small, 1);
    box.add(document::sheet::scoreHeadline(sheet, locale), type.strong, 2);
    box.add(inSentences({document::sheet::decisionAgainstScore(sheet), document::sheet::adjustment(sheet, locale)}),
            type.body, 3);
    if (explanation.hasScore()) {
        box.add(
            inSentences({document::explanation::draws(explanation, locale), nearestChange(explanation, sheet, locale)}),
            type.body, 5);
    }
    box.add(inSentences({document::sheet::comparability(sheet, locale), document::sheet::scoreMethod(sheet, locale)}),
            type.small, 5);
    return box;
}

double TerritoryPageBox::heightFor(double width) const {
    double height = 2 * kPadding - kGap;
    for (const Text& text : m_texts)
        height += PagePen::heightOf(text.text, text.ink, width - kEdge - 2 * kPadding, text.mostLines) + kGap;
    return height;
}

void TerritoryPageBox::paint(PagePen& pen, const QRectF& rect) const {
    pen.painter().fillRect(rect, m_ground);
    pen.painter().fillRect(QRectF(rect.topLeft(), QSizeF(kEdge, rect.height())), m_edge);
    const double left = rect.left() + kEdge + kPadding, width = rect.width() - kEdge - 2 * kPadding;
    double y = rect.top() + kPadding;
    for (const Text& text : m_texts)
        y = pen.paragraph({left, y}, width, text.text, text.ink, text.mostLines) + kGap;
}

} // namespace publish
