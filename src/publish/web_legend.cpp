#include "publish/web_legend.h"

#include "map/point_layer.h"

#include <QBuffer>
#include <QImage>
#include <QLocale>
#include <QPainter>

namespace publish {

namespace {

using map::LegendEntry;
using Kind = LegendEntry::Kind;
using namespace Qt::StringLiterals;

QString number(double value) {
    return QString::number(value, 'g', 6);
}

/// A swatch of 28 by 18 points: the class's colour, what goes over it, the decision's outline round it.
class Swatch {
public:
    Swatch(const LegendEntry& entry, const map::Style& style) : m_entry(entry), m_style(style) {}

    QString markup() const {
        const bool isMark = m_entry.kind == Kind::Retained || m_entry.kind == Kind::Probable;
        const QString ground = isMark ? u"#ffffff"_s : u"none"_s;
        QString shapes = rect(m_entry.colour.isValid() ? m_entry.colour.name() : ground, u"swatch"_s);
        if (const QString pattern = patternName(); !pattern.isEmpty())
            shapes += rect(u"url(#legend-%1)"_s.arg(pattern), {});
        if (isMark)
            shapes += edge(m_entry.kind == Kind::Probable);
        return u"<svg viewBox=\"0 0 28 18\" aria-hidden=\"true\">%1</svg>"_s.arg(shapes);
    }

private:
    QString patternName() const {
        if (m_entry.kind == Kind::NoData)
            return u"dots"_s;
        if (m_entry.kind == Kind::Retained)
            return u"hatch"_s;
        return m_entry.pattern == map::Pattern::LightHatch ? u"light-hatch"_s : QString();
    }

    static QString rect(const QString& fill, const QString& cssClass) {
        const QString attribute = cssClass.isEmpty() ? QString() : u" class=\"%1\""_s.arg(cssClass);
        return u"<rect%1 x=\"1\" y=\"1\" width=\"26\" height=\"16\" fill=\"%2\"/>"_s.arg(attribute, fill);
    }

    QString edge(bool dashed) const {
        const auto isMeant = [dashed](const map::Outline& outline) {
            return outline.isMark && (outline.dash > 0) == dashed;
        };
        const auto found = std::find_if(m_style.outlines.begin(), m_style.outlines.end(), isMeant);
        if (found == m_style.outlines.end())
            return {};
        const QString dashes = dashed ? u" stroke-dasharray=\"%1\""_s.arg(number(found->dash)) : QString();
        return u"<rect x=\"1\" y=\"1\" width=\"26\" height=\"16\" fill=\"none\" stroke=\"%1\" stroke-width=\"%2\"%3/>"_s
            .arg(found->line.colour.name(), number(found->line.width), dashes);
    }

    const LegendEntry& m_entry;
    const map::Style& m_style;
};

QString symbolMarkup(const LegendEntry& entry) {
    return u"<img src=\"%1\" alt=\"\">"_s.arg(webSymbol(entry.symbol, entry.approximate, entry.look));
}

QString itemMarkup(const LegendEntry& entry, const map::Style& style) {
    const QString sign = entry.kind == Kind::Symbol ? symbolMarkup(entry) : Swatch(entry, style).markup();
    const QString count =
        entry.count < 0 ? QString() : u"<span class=\"count\">%1</span>"_s.arg(QLocale().toString(entry.count));
    return u"<li>%1<span>%2</span>%3</li>\n"_s.arg(sign, entry.text.toHtmlEscaped(), count);
}

} // namespace

QString webLegend(const map::Legend& legend, const map::Style& style) {
    QString markup = u"<h2 id=\"legend-title\">%1</h2>\n"_s.arg(legend.title.toHtmlEscaped());
    if (!legend.subtitle.isEmpty())
        markup += u"<p class=\"sub\">%1</p>\n"_s.arg(legend.subtitle.toHtmlEscaped());
    QString list;
    const auto endList = [&] {
        if (!list.isEmpty())
            markup += u"<ul>\n%1</ul>\n"_s.arg(list);
        list.clear();
    };
    for (const LegendEntry& entry : legend.entries) {
        if (entry.kind != Kind::Separator && entry.kind != Kind::Note) {
            list += itemMarkup(entry, style);
            continue;
        }
        endList();
        if (entry.kind == Kind::Note)
            markup += u"<p class=\"note\">%1</p>\n"_s.arg(entry.text.toHtmlEscaped());
    }
    endList();
    return markup;
}

QString webPatterns(const map::Style& style, const QString& prefix) {
    const auto lines = [&](const QString& name, double spacing, double width, QRgb ink, int degrees) {
        return u"<pattern id=\"%1-%2\" width=\"%3\" height=\"%3\" patternUnits=\"userSpaceOnUse\" "
               "patternTransform=\"rotate(%4)\"><rect width=\"%5\" height=\"%3\" fill=\"%6\"/></pattern>"_s.arg(
                   prefix, name, number(spacing), QString::number(degrees), number(width), QColor(ink).name());
    };
    const QString dots = u"<pattern id=\"%1-dots\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">"
                         "<g fill=\"%2\"><circle cx=\"1\" cy=\"1\" r=\".65\"/><circle cx=\"3\" cy=\"3\" r=\".65\"/></g>"
                         "</pattern>"_s.arg(prefix, QColor(style.dots).name());
    return lines(u"hatch"_s, style.hatchSpacing, style.hatchWidth, style.hatch, 45) +
           lines(u"light-hatch"_s, style.lightHatchSpacing, style.lightHatchWidth, style.lightHatch, -45) + dots;
}

QString webSymbol(int symbol, bool approximate, int look) {
    constexpr int kPoints = 18, kFinest = 4; // Sharp at 400 %.
    QImage picture(kPoints * kFinest, kPoints * kFinest, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kFinest, kFinest);
    map::paintSymbol(painter, QRectF(0, 0, kPoints, kPoints), map::SymbolKind(symbol), approximate, false,
                     map::SymbolLook(look));
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    picture.save(&bytes, "PNG");
    return u"data:image/png;base64,"_s + QString::fromLatin1(bytes.data().toBase64());
}

} // namespace publish
