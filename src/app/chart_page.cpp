#include "app/chart_page.h"

#include "app/chart.h"
#include "publish/presentation.h"

#include <QApplication>
#include <QBuffer>
#include <QSvgGenerator>
#include <qcustomplot.h>

namespace app {

namespace {

constexpr QSize kPage(1000, 560); ///< Points.
constexpr int kMargin = 20, kTitle = 32;
constexpr double kPixels = 2; ///< A point.

QString notesOf(const Chart& chart) {
    const document::Document& document = chart.document();
    const publish::Wording words = publish::wordingFor(document.state(), *document.dataset(), *document.results());
    QStringList notes{words.method, words.sources};
    notes.removeAll(QString());
    return notes.join(QStringLiteral(" · "));
}

void paintPage(Chart& chart, QCPPainter& painter) {
    const Colours paper = Colours::light();
    const QRectF page(QPointF(), kPage);
    painter.fillRect(page, Qt::white);
    const QRectF inside = page.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QFont font = QApplication::font();
    font.setPixelSize(15);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(paper.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, chart.title());

    font.setPixelSize(11);
    font.setBold(false);
    painter.setFont(font);
    painter.setPen(paper.secondaryText);
    const QString notes = notesOf(chart);
    const QRectF needed = painter.boundingRect(inside, Qt::AlignLeft | Qt::TextWordWrap, notes);
    painter.drawText(QRectF(inside.left(), inside.bottom() - needed.height(), inside.width(), needed.height()),
                     Qt::AlignLeft | Qt::TextWordWrap, notes);

    painter.translate(inside.left(), inside.top() + kTitle);
    chart.paintOnPaper(painter, {int(inside.width()), int(inside.height() - kTitle - needed.height() - kMargin / 2)});
}

} // namespace

QImage chartPicture(Chart& chart) {
    QImage image(kPage * kPixels, QImage::Format_RGB32);
    QCPPainter painter(&image);
    painter.setMode(QCPPainter::pmNonCosmetic);
    painter.scale(kPixels, kPixels);
    paintPage(chart, painter);
    return image;
}

QByteArray chartSvg(Chart& chart) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(kPage);
    generator.setViewBox(QRect(QPoint(), kPage));
    generator.setTitle(chart.title());
    generator.setDescription(chart.text());
    QCPPainter painter(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    paintPage(chart, painter);
    painter.end();
    return bytes;
}

} // namespace app
