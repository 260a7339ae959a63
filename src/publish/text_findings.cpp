#include "map/colour_difference.h"
#include "publish/lint_rules.h"
#include "publish/painted_ground.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace publish {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Linter)
};

// WCAG 2.1, 1.4.3 (AA): text stands out by 4.5:1, large text by 3:1. Large is 18 points, or 14 in bold.
constexpr double kLeastContrast = 4.5, kLeastOfLarge = 3;
constexpr double kLargePoints = 18, kLargeBoldPoints = 14;
/// Smaller can't be read in print, for lack of ink or of eyes.
constexpr double kLeastPrinted = 6;

/// Typographic points (1/72 inch) a point of the page's list, as it will be printed.
double printedPoints(const ComposedPage& page) {
    constexpr double kPointsAnInch = 72, kMillimetresAnInch = 25.4;
    if (!(page.millimetres.width() > 0) || !(page.list.size.width() > 0))
        return kPointsAnInch / 96;
    return page.millimetres.width() / kMillimetresAnInch * kPointsAnInch / page.list.size.width();
}

double leastContrastOf(const DisplayText& text, double printed) {
    const double points = text.sizeInPoints() * printed;
    const bool isLarge = points >= kLargePoints || (text.font.weight() >= QFont::Bold && points >= kLargeBoldPoints);
    return isLarge ? kLeastOfLarge : kLeastContrast;
}

/// « « Guéret », « Bourges » et 3 autres »
QString quoted(const QStringList& texts) {
    constexpr qsizetype kNamed = 2;
    QStringList named;
    for (const QString& text : texts.mid(0, kNamed))
        named << Words::tr("« %1 »").arg(text);
    const QString list = named.join(QStringLiteral(", "));
    const int more = int(texts.size() - named.size());
    return more <= 0 ? list : Words::tr("%1 et %Ln autres", nullptr, more).arg(list);
}

Finding faint(const QStringList& texts, double contrast) {
    return {QStringLiteral("text-contrast"),
            Finding::Severity::Wrong,
            Words::tr("%Ln textes ressortent trop peu sur leur fond (contraste de %1, quand il en faut 4,5)\u00a0: %2.",
                      nullptr, int(texts.size()))
                .arg(QLocale().toString(contrast, 'f', 1), quoted(texts)),
            Words::tr("Foncez le texte ou éclaircissez ce qui est dessous."),
            false,
            {}};
}

Finding tiny(const QStringList& texts, double points) {
    return {QStringLiteral("text-size"),
            Finding::Severity::Wrong,
            Words::tr("%Ln textes font moins de 6 points à l’impression (le plus petit\u00a0: %1)\u00a0: %2.", nullptr,
                      int(texts.size()))
                .arg(QLocale().toString(points, 'f', 1), quoted(texts)),
            Words::tr("Agrandissez la page ou ces textes, ou cachez un élément."),
            false,
            {}};
}

} // namespace

std::vector<Finding> textFindings(const Publication& publication, const ComposedPage& page) {
    const double printed = printedPoints(page);
    const bool isPrint = publication.state.layout.size.unit == document::PageSize::Unit::Millimetres;
    const PaintedGround ground(page.list, *publication.dataset);
    QStringList faintTexts, tinyTexts;
    double leastContrast = kLeastContrast, leastPoints = kLeastPrinted;
    for (std::size_t i = 0; i < page.list.items.size(); ++i) {
        const auto* text = std::get_if<DisplayText>(&page.list.items[i]);
        if (!text || text->text.trimmed().isEmpty())
            continue;
        double contrast = 21;
        for (const QColor& under : ground.under(i))
            contrast = std::min(contrast, map::contrastRatio(text->colour, under));
        if (contrast < leastContrastOf(*text, printed)) {
            faintTexts << text->text.trimmed();
            leastContrast = std::min(leastContrast, contrast);
        }
        // A hair less is the rounding of the page's scale.
        if (const double points = text->sizeInPoints() * printed; isPrint && points < kLeastPrinted - 0.01) {
            tinyTexts << text->text.trimmed();
            leastPoints = std::min(leastPoints, points);
        }
    }
    std::vector<Finding> findings;
    if (!faintTexts.isEmpty())
        findings.push_back(faint(faintTexts, leastContrast));
    // The composer names the element; once is enough.
    const bool isKnown = std::ranges::any_of(
        page.faults, [](const LayoutFault& fault) { return fault.kind == LayoutFault::Kind::TextTooSmall; });
    if (!tinyTexts.isEmpty() && !isKnown)
        findings.push_back(tiny(tinyTexts, leastPoints));
    return findings;
}

} // namespace publish
