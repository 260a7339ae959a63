#pragma once

#include "map/legend.h"

#include <QFont>
#include <QRectF>
#include <vector>

namespace map {

/// Where everything of a legend stands, in points from the panel's top left corner.
struct LegendLayout {
    struct Row {
        const LegendEntry* entry;
        QRectF swatch; ///< Empty for notes and separators.
        QRectF text;
        double countRight;
    };
    QFont titleFont, textFont, smallFont;
    QRectF title, subtitle;
    std::vector<Row> rows;
    QSizeF size;

    /// `legend` must outlive the layout. `scale` is of everything: texts, swatches, spaces.
    LegendLayout(const Legend& legend, const QFont& font, double maxWidth, double scale = 1);

private:
    double contentWidth(const Legend& legend, double maxWidth) const;
    void addEntry(const LegendEntry& entry, double width, double& y);
    double countColumn(const Legend& legend) const;

    double m_scale;
    double m_countWidth = 0;
};

/// Digits of one width, so that counts stand under one another whatever the font.
double tabularWidth(const QString& text, const QFont& font);
void paintTabular(QPainter& painter, double right, double baseline, const QString& text, const QFont& font);

} // namespace map
