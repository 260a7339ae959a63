#include "publish/display_painter.h"
#include "publish/display_recorder.h"
#include "publish/page_font.h"

#include <QTest>
#include <cmath>
#include <qcustomplot.h>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize{360, 240};

void fill(QCustomPlot& plot) {
    plot.setBackground(Qt::white);
    QFont font = publish::pageFont();
    font.setPixelSize(11);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelFont(font);
        axis->setLabelFont(font);
    }
    plot.xAxis->setLabel(u"Score de fragilité"_s);
    plot.yAxis->setLabel(u"Intercommunalités"_s); // turned
    auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
    bars->setData({10, 30, 50, 70, 90}, {120, 340, 410, 280, 105});
    bars->setWidth(18);
    bars->setBrush(QColor(0x85, 0xcb, 0xbb));
    auto* curve = plot.addGraph();
    curve->setPen(QPen(QColor(0x2b, 0x5f, 0x8f), 2, Qt::DashLine));
    curve->setData({0, 20, 60, 100}, {10, 300, 390, 20});
    plot.xAxis->setRange(0, 100);
    plot.yAxis->setRange(0, 450);
}

} // namespace

/// Charts of QCustomPlot reach every format by the recorder.
class TestRecordedChart : public QObject {
    Q_OBJECT
private slots:
    // Oracle: QCustomPlot's own painter on an image.
    void aChartIsPaintedFromTheListAsAtOnce() {
        QCustomPlot plot;
        fill(plot);
        publish::DisplayList list{kSize, Qt::white, {}};
        {
            publish::DisplayRecorder recorder(list);
            QCPPainter painter(&recorder);
            painter.setMode(QCPPainter::pmVectorized);
            plot.toPainter(&painter, kSize.width(), kSize.height());
        }
        QImage direct(kSize, QImage::Format_RGB32), fromList = direct;
        direct.fill(Qt::white);
        {
            QCPPainter painter(&direct);
            painter.setMode(QCPPainter::pmVectorized);
            plot.toPainter(&painter, kSize.width(), kSize.height());
        }
        QVERIFY(publish::paintStrip(fromList, 0, list, 1, {}));
        int different = 0;
        for (int y = 0; y < kSize.height(); ++y) {
            for (int x = 0; x < kSize.width(); ++x)
                different += std::abs(qGray(direct.pixel(x, y)) - qGray(fromList.pixel(x, y))) > 60;
        }
        // Lines without smoothing stand on whole pixels in one and between them in the other.
        QVERIFY2(different < kSize.width() * kSize.height() / 50, qPrintable(QString::number(different)));

        QStringList words;
        for (const publish::DisplayItem& item : list.items) {
            if (const auto* text = std::get_if<publish::DisplayText>(&item))
                words << text->text;
        }
        QVERIFY(words.contains(u"Score de fragilité"_s) && words.contains(u"Intercommunalités"_s));
        QVERIFY(std::ranges::none_of(list.items, [](const publish::DisplayItem& item) {
            return std::holds_alternative<publish::DisplayPicture>(item);
        }));
    }
};

QTEST_MAIN(TestRecordedChart)
#include "test_recorded_chart.moc"
