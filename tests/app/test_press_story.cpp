#include "app/info_bar.h"
#include "app/page_draft.h"
#include "app/page_print.h"
#include "app/press_window.h"
#include "app/table_text.h"
#include "images/drawn_file.h"
#include "images/similarity.h"
#include "publish/file_writers.h"
#include "publish/map_items.h"
#include "shipped_document.h"
#include "support/country_page.h"
#include "window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWait = 60000;

/// Clicks, and counts.
class Journalist {
public:
    void click(QWidget* widget) {
        QVERIFY(widget && widget->isVisible() && widget->isEnabled());
        ++m_clicks;
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    int clicks() const { return m_clicks; }

private:
    int m_clicks = 0;
};

QToolButton* toolButton(QWidget& window, const QString& text) {
    for (auto* button : window.findChildren<QToolButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

/// To a file, on an A4 sheet turned.
void print(const app::PrintedPage& page, const QString& path) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setFullPage(true);
    app::paintOn(printer, page);
}

QString read(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// A journalist at nine in the evening: three clicks from opening the program to a sourced map on the disk, with its
/// caption and key figures on screen, ready to be copied.
class TestPressStory : public QObject {
    Q_OBJECT

private slots:
    void threeClicks() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.begin());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"presse.png"_s);
        QSettings().setValue(u"publish/folder"_s, folder.path());
        const document::MapState before = fixture.document().state();
        Journalist journalist;

        journalist.click(toolButton(*fixture.window, u"Presse…"_s));
        auto* press = fixture.window->findChild<app::PressWindow*>();
        QVERIFY(press && press->isVisible());
        auto* caption = press->findChild<QPlainTextEdit*>(u"caption"_s);
        auto* figures = press->findChild<QPlainTextEdit*>(u"keyFigures"_s);
        QTRY_VERIFY_WITH_TIMEOUT(press->preview().picture() && press->preview().isUpToDate(), kWait);
        QTRY_VERIFY_WITH_TIMEOUT(!caption->toPlainText().isEmpty() && !figures->toPlainText().isEmpty(), kWait);
        QVERIFY2(caption->toPlainText().contains(u"INSEE"_s), qPrintable(caption->toPlainText()));

        // The dialog that asks where to comes up in the second click; the third one is on its « Enregistrer ».
        QTimer typing;
        connect(&typing, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            auto* save = dialog ? dialog->findChild<QDialogButtonBox*>(u"buttonBox"_s) : nullptr;
            if (!save)
                return;
            typing.stop();
            dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
            journalist.click(save->button(QDialogButtonBox::Save));
        });
        typing.start(20);
        journalist.click(press->findChild<QPushButton*>(u"export"_s));
        QTRY_VERIFY_WITH_TIMEOUT(press->messages().isVisible(), kWait);
        QCOMPARE(journalist.clicks(), 3);
        QCOMPARE(QImage(path).size(), QSize(1200, 675));
        QVERIFY(fixture.document().state() == before);

        journalist.click(press->findChild<QPushButton*>(u"captionCopy"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), caption->toPlainText());
        journalist.click(press->findChild<QPushButton*>(u"keyFiguresCopy"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), figures->toPlainText());
    }

    /// As text for a spreadsheet, as a table for a letter: the same cells.
    void aTableIsCopiedAsTextAndAsHtml() {
        const QString table = u"Territoire\tScore\nCC A & B\t83,9\n"_s;
        app::tabletext::copy(table);
        const QMimeData* content = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(content->text(), table);
        QCOMPARE(content->html(), u"<table><tr><th>Territoire</th><th>Score</th></tr>"
                                  "<tr><td>CC A &amp; B</td><td>83,9</td></tr></table>"_s);
    }

    /// Poppler reads what a printer would get: the sheet's size, the title as text, maps as lines, and what the PDF of
    /// the same page shows.
    void aPageIsPrintedAsItsPdfIs() {
        REQUIRE_PROGRAM(u"pdftoppm"_s);
        document::Document document;
        QVERIFY(tests::openShipped(document));
        publish::Publication publication = app::publicationOf(document);
        publication.state.layout.size = {297, 210, document::PageSize::Unit::Millimetres, 150};
        const auto printed = app::preparePrint(publication, {}, {});
        QVERIFY(printed.has_value());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"printed.pdf"_s), exported = folder.filePath(u"exported.pdf"_s);
        print(*printed, path);
        const QString facts = read(u"pdfinfo"_s, {path});
        QVERIFY2(facts.contains(u"Pages:           1"_s) && facts.contains(u"(A4)"_s), qPrintable(facts));
        const QString words = read(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY2(words.contains(u"Score de fragilité"_s), qPrintable(words));
        const QStringList pictures = read(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(pictures.size() == 2, qPrintable(pictures.join(u'\n'))); // The head of the list.

        const auto page = publish::composePage(publication);
        QVERIFY(page.has_value());
        QVERIFY(publish::writePdf(exported, *page, {page->title, {}, u"fr"_s, {}}).has_value());
        const QSize pixels(1754, 1240); // 150 dots an inch.
        const double similarity = images::structuralSimilarity(images::drawnBy(u"pdftoppm"_s, path, pixels),
                                                               images::drawnBy(u"pdftoppm"_s, exported, pixels));
        QVERIFY2(similarity >= 0.98, qPrintable(QString::number(similarity)));
    }

    /// Inland, in one colour and without lines, on a magenta ground: whatever isn't of that colour is a seam.
    void noPaperShowsBetweenPrintedTerritories() {
        REQUIRE_PROGRAM(u"pdftoppm"_s);
        document::Document document;
        QVERIFY(tests::openShipped(document));
        document::MapState state;
        state.view.area = u"dept:18"_s;
        publish::DisplayMap map = support::mapOf(state, *document.dataset(), {0, 0, 1000, 700});
        map.style.background = 0xFFFF00FF;
        map.style.fill.assign(map.style.fill.size(), 0xFF208040);
        map.style.pattern.clear();
        map.style.outlines.clear();
        map.style.territoryBorder = map.style.departementBorder = map.style.regionBorder = map.style.coast = {};
        publish::DisplayList list;
        list.size = map.rect.size();
        list.items.emplace_back(map);
        const QSizeF millimetres = list.size * (25.4 / 96);
        const QTemporaryDir folder;
        print({u"Cher"_s, millimetres, publish::linesOf(list, publish::kUnitsAPoint)}, folder.filePath(u"map.pdf"_s));
        const QImage seen = images::drawnBy(u"pdftoppm"_s, folder.filePath(u"map.pdf"_s), {1754, 1240});
        const QRect inside = QRect(QPoint(), (millimetres / 25.4 * 150).toSize()).adjusted(3, 3, -3, -3);
        const QPoint corner = QRect(QPoint(), seen.size()).center() - inside.center();
        int seams = 0;
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            for (int x = inside.left(); x <= inside.right(); ++x)
                seams += qGreen(seen.pixel(corner + QPoint(x, y))) < 0x80 - 12;
        }
        QVERIFY2(seams == 0, qPrintable(QString::number(seams)));
    }

    /// The picture goes with words, for whoever pastes it where no picture can be.
    void theMapIsCopiedWithItsAlternativeText() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.begin());
        fixture.document().edit(u"Petite page"_s, [](document::MapState& state) {
            state.layout.size = {480, 320, document::PageSize::Unit::Pixels, 96};
        });
        fixture.window->findChild<QAction*>(u"actionCopyMap"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window->infoBar().isVisible(), kWait);
        const QMimeData* content = QGuiApplication::clipboard()->mimeData();
        QVERIFY(content->hasImage());
        QCOMPARE(qvariant_cast<QImage>(content->imageData()).size(), QSize(480, 320));
        QVERIFY(content->text().size() > 40);
    }
};

QTEST_MAIN(TestPressStory)
#include "test_press_story.moc"
