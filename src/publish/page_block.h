#pragma once

#include "document/layout.h"
#include "map/legend.h"
#include "publish/page_type.h"

#include <QImage>
#include <QPainter>
#include <QString>
#include <memory>

namespace publish {

/// Something that stands on a page: how large it is, and how it is painted. In layout points.
class PageBlock {
public:
    /// How blocks of a slot stand together.
    enum class Flow {
        Paragraph, ///< As wide as there is room.
        Column,    ///< As wide as it needs; others stand beside it.
        Strip,     ///< A row of its own, as wide as there is room.
        Badge,     ///< In the corner.
        Line,      ///< On one line with others of its kind.
    };

    virtual ~PageBlock() = default;
    virtual Flow flow() const = 0;
    /// Its size where `width` is free; whole points, no wider than that but for what can't be narrower.
    virtual QSizeF sizeFor(double width) const = 0;
    virtual void paint(QPainter& painter, const QRectF& rect) const = 0;
    virtual double smallestText() const = 0; ///< 0 = no text.
};

/// Text that wraps, or for Flow::Line doesn't.
class TextBlock : public PageBlock {
public:
    TextBlock(QString text, const QFont& font, const QColor& colour, Flow flow = Flow::Paragraph);
    Flow flow() const override { return m_flow; }
    QSizeF sizeFor(double width) const override;
    void paint(QPainter& painter, const QRectF& rect) const override;
    double smallestText() const override;

private:
    QString m_text;
    QFont m_font;
    QColor m_colour;
    Flow m_flow;
};

/// What legends share.
struct LegendLook {
    std::shared_ptr<const map::Legend> legend;
    std::shared_ptr<const map::Style> style;
    QFont font;
    double scale = 1;
};

/// A legend that stands.
class LegendColumn : public PageBlock {
public:
    explicit LegendColumn(LegendLook look) : m_look(std::move(look)) {}
    Flow flow() const override { return Flow::Column; }
    QSizeF sizeFor(double width) const override;
    void paint(QPainter& painter, const QRectF& rect) const override;
    double smallestText() const override;

private:
    double padding() const { return map::kLegendPadding * m_look.scale; }
    LegendLook m_look;
};

/// A legend that lies.
class LegendRow : public PageBlock {
public:
    explicit LegendRow(LegendLook look) : m_look(std::move(look)) {}
    Flow flow() const override { return Flow::Strip; }
    QSizeF sizeFor(double width) const override;
    void paint(QPainter& painter, const QRectF& rect) const override;
    double smallestText() const override;

private:
    LegendLook m_look;
};

/// A picture of its own size, in the page's corner.
class LogoBlock : public PageBlock {
public:
    LogoBlock(QImage picture, double scale) : m_picture(std::move(picture)), m_scale(scale) {}
    Flow flow() const override { return Flow::Badge; }
    QSizeF sizeFor(double width) const override;
    void paint(QPainter& painter, const QRectF& rect) const override;
    double smallestText() const override { return 0; }

private:
    QImage m_picture;
    double m_scale;
};

} // namespace publish
