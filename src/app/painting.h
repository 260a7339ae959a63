#pragma once

#include <functional>
#include <qcustomplot.h>

namespace app {

/// Marks that a chart paints itself, inside its axes and on one of the plot's layers.
class Painting : public QCPLayerable {
public:
    using Paint = std::function<void(QPainter&)>;
    Painting(QCustomPlot* plot, const QString& layer, Paint paint);

    /// Past some thousands, QCustomPlot and vector files are better served with the marks as one image.
    void setAsImage(bool asImage) { m_asImage = asImage; }
    bool isImage() const { return m_asImage; }

protected:
    QRect clipRect() const override { return parentPlot()->axisRect()->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter*) const override {}
    void draw(QCPPainter* painter) override;

private:
    void drawImage(QCPPainter& painter) const;

    Paint m_paint;
    bool m_asImage = false;
};

} // namespace app
