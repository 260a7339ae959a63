#include "app/agreement_dialog.h"
#include "app/apportionment_dialog.h"
#include "app/brush_figures.h"
#include "app/communes_dialog.h"
#include "app/correlation_table.h"
#include "app/correlations_dialog.h"
#include "app/figure_card.h"
#include "app/figures.h"
#include "app/help_browser.h"
#include "app/help_window.h"
#include "app/legend_overlay.h"
#include "app/means_popup.h"
#include "app/ranking_table.h"
#include "app/sheet_view.h"
#include "app/sorted_table.h"
#include "app/weight_row.h"
#include "commune_country.h"
#include "document/figure_book.h"
#include "every_window.h"
#include "shipped_document.h"
#include "window_fixture.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

/// Makes one of the program's dialogs over that window.
using MakeDialog = std::function<QDialog*(tests::WindowFixture&)>;
Q_DECLARE_METATYPE(MakeDialog)

/// « Qu’est-ce que ce chiffre ? »: every figure of the sheet, the summary and the table has an answer with its source
/// and vintage, from what ships.
class TestFigures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void everyFigureOfTheBookIsComplete_data();
    void everyFigureOfTheBookIsComplete();
    void indicatorsAnswerWithWhatShips();
    void anUnknownFigureHasNoAnswer();
    void everyNumberOfTheSheetHasAnAnswer();
    void everyNumberOfTheSummaryHasAnAnswer();
    void everyColumnOfNumbersHasAnAnswer();
    void everyFigureOfADialogHasAnAnswer_data();
    void everyFigureOfADialogHasAnAnswer();
    void everyColumnOfThePlanHasAnAnswer();
    void noWindowHasAColumnWithoutAnAnswer();
    void theMeansOfABrushAnswerRowByRow();
    void theWorkshopAnswersForItsWeights();
    void theLegendAnswersForItsTheme_data();
    void theLegendAnswersForItsTheme();
    void communesAnswerWithTheirOwnValue();
    void aCorrelationAnswersForItself();
    void theHeaderOfATableAnswersForItsColumn();
    void theKeyboardAsksForTheFocusedFigure();
    void theCardLeadsToTheHelp();
    void anOwnListIsTheSourceOfTheDecision();

private:
    std::optional<document::FigureAnswer> answer(const QString& figure) {
        return document::FigureBook().answer(figure, *document().dataset(), document().state());
    }
    document::Document& document() { return m_fixture->document(); }
    /// Labels that show a digit and no figure that has an answer with source and vintage.
    QStringList unanswered(const QWidget& panel);
    /// Columns of numbers, in tables of the panel, without such a figure.
    QStringList unansweredColumns(const QWidget& panel);
    bool isAnswered(const QString& figure) {
        const auto told = answer(figure);
        return told && !told->source.isEmpty() && !told->vintage.isEmpty();
    }

    std::optional<tests::WindowFixture> m_fixture;
};

void TestFigures::initTestCase() {
    m_fixture.emplace();
    QVERIFY(m_fixture->begin());
}

void TestFigures::everyFigureOfTheBookIsComplete_data() {
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QLocale::Language>("language");
    const document::FigureBook book;
    for (const QString& key : book.keys()) {
        QTest::newRow(qPrintable(key + u" fr"_s)) << key << QLocale::French;
        QTest::newRow(qPrintable(key + u" en"_s)) << key << QLocale::English;
    }
}

void TestFigures::everyFigureOfTheBookIsComplete() {
    QFETCH(QString, figure);
    QFETCH(QLocale::Language, language);
    const auto told = document::FigureBook(language).answer(figure, *document().dataset(), document().state());
    QVERIFY(told);
    for (const QString& text : {told->name, told->definition, told->source, told->vintage, told->licence})
        QVERIFY(!text.isEmpty());
    const auto french = document::FigureBook(QLocale::French).answer(figure, *document().dataset(), document().state());
    QCOMPARE(told->definition == french->definition, language == QLocale::French);
    // The page that has more is there.
    QFile page(u":/help/fr/%1.html"_s.arg(told->help.section(u'#', 0, 0)));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY2(page.readAll().contains("name=\"" + told->help.section(u'#', 1).toLatin1() + '"'), qPrintable(told->help));
}

void TestFigures::indicatorsAnswerWithWhatShips() {
    QFile file(u":/data/indicators.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray indicators = QJsonDocument::fromJson(file.readAll())[u"indicators"_s].toArray();
    QCOMPARE(indicators.size(), 5); // the five criteria of the State
    for (const QJsonValue& one : indicators) {
        const auto told = answer(document::FigureBook::indicatorFigure(one[u"key"_s].toString()));
        QVERIFY(told);
        QCOMPARE(told->name, one[u"label"_s].toString());
        QCOMPARE(told->source, one[u"source"_s].toString());
        QCOMPARE(told->vintage, one[u"vintage"_s].toString());
        QCOMPARE(told->licence, one[u"licence"_s].toString());
        QCOMPARE(told->caution, one[u"proxyNote"_s].toString());
        QVERIFY(told->definition.contains(one[u"method"_s].toString()));
    }
}

void TestFigures::anUnknownFigureHasNoAnswer() {
    QVERIFY(!answer(u"indicator:nothing"_s));
    QVERIFY(!answer(QString()));
}

QStringList TestFigures::unanswered(const QWidget& panel) {
    static const QRegularExpression digit(u"\\d"_s), code(u"\\((?:\\d{2,3}|2[AB])\\)"_s); // « Indre (36) »
    QStringList missing;
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
        const QString text = QTextDocumentFragment::fromHtml(label->text()).toPlainText().remove(code);
        if (!label->isVisibleTo(&panel) || !text.contains(digit))
            continue;
        bool answered = false;
        for (const QString& figure : app::figuresAt(*label))
            answered = answered || isAnswered(figure);
        if (!answered)
            missing << text.left(60);
    }
    return missing;
}

QStringList TestFigures::unansweredColumns(const QWidget& panel) {
    QStringList missing;
    for (const QTableView* table : panel.findChildren<QTableView*>()) {
        const QAbstractItemModel& model = *table->model();
        const auto isNumber = [&model](int column) {
            const QVariant header = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
            const QVariant cell = model.index(0, column).data(Qt::TextAlignmentRole);
            return ((header.toInt() | cell.toInt()) & Qt::AlignRight) != 0;
        };
        for (int column = 0; column < model.columnCount(); ++column) {
            const QVariant own = model.index(0, column).data(app::kFigureRole);
            const QVariant told = own.isValid() ? own : model.headerData(column, Qt::Horizontal, app::kFigureRole);
            if (isNumber(column) && !isAnswered(told.toString()))
                missing << table->accessibleName() + u": "_s + model.headerData(column, Qt::Horizontal).toString();
        }
    }
    return missing;
}

void TestFigures::everyNumberOfTheSheetHasAnAnswer() {
    tests::select(document(), tests::kMarcheBerrichonne);
    auto* sheet = m_fixture->window->findChild<app::SheetView*>();
    QTRY_VERIFY(sheet->isVisible());
    QVERIFY2(unanswered(*sheet).isEmpty(), qPrintable(unanswered(*sheet).join(u'\n')));
    // The five indicators, decision and score have a button that asks.
    QCOMPARE(sheet->findChildren<QToolButton*>(u"figureButton"_s).size(), 7);
}

void TestFigures::everyNumberOfTheSummaryHasAnAnswer() {
    tests::select(document(), {});
    document().navigate([](document::MapState& state) { state.homeDepartement = u"36"_s; });
    auto* home = m_fixture->window->findChild<QWidget*>(u"homeSummary"_s);
    QVERIFY(home);
    QTRY_VERIFY(home->isVisible());
    QVERIFY2(unanswered(*home).isEmpty(), qPrintable(unanswered(*home).join(u'\n')));
}

void TestFigures::everyColumnOfNumbersHasAnAnswer() {
    const auto* table = m_fixture->window->findChild<app::RankingTable*>();
    const QStringList figures = app::figuresIn(*table);
    for (const QString& figure : {u"rank"_s, u"score"_s, u"decision"_s, u"population"_s})
        QVERIFY2(figures.contains(figure), qPrintable(figure));
    QCOMPARE(figures.filter(u"indicator:"_s).size(), 5);
    for (const QString& figure : figures)
        QVERIFY2(answer(figure), qPrintable(figure));
}

void TestFigures::everyFigureOfADialogHasAnAnswer_data() {
    QTest::addColumn<MakeDialog>("make");
    QTest::addColumn<QStringList>("figures");
    QTest::newRow("agreement") << MakeDialog([](auto& fixture) -> QDialog* {
        return new app::AgreementDialog(fixture.document(), &*fixture.window);
    }) << QStringList{u"situation-count"_s, u"situation-population"_s, u"precision"_s, u"recall"_s, u"kappa"_s};
    QTest::newRow("apportionment") << MakeDialog([](auto& fixture) -> QDialog* {
        return new app::ApportionmentDialog(fixture.document(), fixture.map(), *fixture.appearance, &*fixture.window);
    }) << QStringList{u"post-quota"_s, u"posts"_s, u"post-difference"_s};
    QTest::newRow("communes") << MakeDialog([](auto& fixture) -> QDialog* {
        return new app::CommunesDialog(fixture.document(), *fixture.appearance, &*fixture.window);
    }) << QStringList{u"population"_s, u"commune:temps_urgences_min"_s, u"commune:part_75_plus"_s};
    QTest::newRow("correlations") << MakeDialog([](auto& fixture) -> QDialog* {
        return new app::CorrelationsDialog(fixture.document(), *fixture.appearance, &*fixture.window);
    }) << QStringList{u"correlation"_s, u"score"_s, u"indicator:niveau_vie_median"_s};
}

void TestFigures::everyFigureOfADialogHasAnAnswer() {
    QFETCH(MakeDialog, make);
    QFETCH(QStringList, figures);
    tests::select(document(), tests::kMarcheBerrichonne);
    const std::unique_ptr<QDialog> dialog(make(*m_fixture));
    QSignalSpy displayed(&*dialog, SIGNAL(displayed()));
    dialog->show();
    QTRY_VERIFY(!displayed.isEmpty());
    const QStringList shown = app::figuresIn(*dialog);
    for (const QString& figure : figures)
        QVERIFY2(shown.contains(figure), qPrintable(figure));
    for (const QString& figure : shown)
        QVERIFY2(isAnswered(figure), qPrintable(figure));
    QVERIFY2(unanswered(*dialog).isEmpty(), qPrintable(unanswered(*dialog).join(u'\n')));
    QVERIFY2(unansweredColumns(*dialog).isEmpty(), qPrintable(unansweredColumns(*dialog).join(u'\n')));
}

void TestFigures::everyColumnOfThePlanHasAnAnswer() {
    QVERIFY(!m_fixture->window->findChildren<QTableView*>().isEmpty());
    const QStringList missing = unansweredColumns(*m_fixture->window);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

// Dates are none of the book's.
void TestFigures::noWindowHasAColumnWithoutAnAnswer() {
    tests::fillWindow(*m_fixture);
    for (const tests::NamedWindow& one : tests::everyWindow(*m_fixture)) {
        const auto window = one.make();
        const QStringList missing = unansweredColumns(*window).filter(QRegularExpression(u"(?<!: Date)$"_s));
        QVERIFY2(missing.isEmpty(), qPrintable(QString::fromLatin1(one.name) + u": "_s + missing.join(u'\n')));
    }
}

void TestFigures::theMeansOfABrushAnswerRowByRow() {
    document().brush(std::vector<int>{0, 1, 2});
    app::MeansPopup popup(app::brushFigures(document()), &*m_fixture->window);
    const auto* table = popup.findChild<QTableView*>();
    QCOMPARE(table->model()->index(0, 1).data(app::kFigureRole).toString(), u"score"_s);
    QCOMPARE(table->model()->index(1, 2).data(app::kFigureRole).toString(),
             document::FigureBook::indicatorFigure(document().dataset()->indicators->indicators()[0].key));
    document().brush(std::vector<int>());
}

void TestFigures::theWorkshopAnswersForItsWeights() {
    const auto rows = m_fixture->window->findChildren<app::WeightRow*>();
    QCOMPARE(rows.size(), 5);
    for (const app::WeightRow* row : rows)
        QCOMPARE(app::figuresAt(*row),
                 (QStringList{u"weight"_s, document::FigureBook::indicatorFigure(row->indicator().key)}));
}

void TestFigures::theLegendAnswersForItsTheme_data() {
    using document::Theme;
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QString>("figure");
    QTest::newRow("score") << Theme::Score << u"score"_s;
    QTest::newRow("indicator") << Theme::Indicator << u"indicator:niveau_vie_median"_s;
    QTest::newRow("decision") << Theme::Decision << u"decision"_s;
    QTest::newRow("robustness") << Theme::Robustness << u"probability"_s;
    QTest::newRow("agreement") << Theme::Agreement << u"situation-count"_s;
    QTest::newRow("coverage") << Theme::Coverage << u"reach"_s;
}

void TestFigures::theLegendAnswersForItsTheme() {
    QFETCH(document::Theme, theme);
    QFETCH(QString, figure);
    document().edit(u"Thème"_s, [theme](document::MapState& state) {
        state.theme = theme;
        state.indicator = u"niveau_vie_median"_s;
    });
    const auto* legend = m_fixture->window->findChild<app::LegendOverlay*>();
    QTRY_COMPARE(app::figuresAt(*legend).value(0), figure);
    for (const QString& one : app::figuresAt(*legend))
        QVERIFY2(isAnswered(one), qPrintable(one));
}

// A commune's value is no mean of communes, and an opened table counts before what ships.
void TestFigures::communesAnswerWithTheirOwnValue() {
    const auto told = answer(u"commune:temps_urgences_min"_s);
    QVERIFY(told);
    QCOMPARE(told->source, u"DREES"_s);
    QCOMPARE(told->vintage, u"2019"_s);
    QVERIFY(told->definition.contains(u"de la commune au service d’urgence"_s));
    QVERIFY(!told->definition.contains(u"moyenne"_s));
    QVERIFY(!answer(u"commune:niveau_vie_median"_s)); // which isn't known by commune
    auto dataset = *document().dataset();
    dataset.communeFigures = std::make_shared<const document::CommuneFigures>(communecountry::figures());
    const auto own = document::FigureBook().answer(u"commune:minutes"_s, dataset, document().state());
    QVERIFY(own);
    QVERIFY(own->definition.contains(u"votre tableau"_s));
}

void TestFigures::aCorrelationAnswersForItself() {
    app::CorrelationsDialog dialog(document(), *m_fixture->appearance, &*m_fixture->window);
    QSignalSpy displayed(&dialog, &app::CorrelationsDialog::displayed);
    dialog.show();
    QTRY_VERIFY(!displayed.isEmpty());
    auto* table = dialog.findChild<app::CorrelationTable*>();
    const QString second = table->model()->headerData(1, Qt::Horizontal, app::kFigureRole).toString();
    QVERIFY(second.startsWith(u"indicator:"_s));
    const auto figuresOf = [](const QWidget& widget, QPoint position) { return app::figuresAt(widget, &position); };
    const QPoint cell = table->visualRect(table->model()->index(0, 1)).center(),
                 itself = table->visualRect(table->model()->index(1, 1)).center();
    QCOMPARE(figuresOf(*table->viewport(), cell), QStringList{u"correlation"_s});
    QCOMPARE(figuresOf(*table->viewport(), itself), QStringList{second});
    QCOMPARE(figuresOf(*table->horizontalHeader()->viewport(), {cell.x(), 5}), QStringList{second});
    QCOMPARE(figuresOf(*table->verticalHeader()->viewport(), {5, itself.y()}), QStringList{second});

    QContextMenuEvent wish(QContextMenuEvent::Mouse, cell, table->viewport()->mapToGlobal(cell));
    QCoreApplication::sendEvent(table->viewport(), &wish);
    auto* menu = dialog.findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().last()->text(), answer(u"correlation"_s)->name);
    menu->close();

    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_F1, Qt::ShiftModifier);
    auto* card = dialog.findChild<app::FigureCard*>();
    QVERIFY(card && card->isVisible());
    QVERIFY(card->accessibleDescription().contains(answer(u"correlation"_s)->definition));
    card->close();
}

void TestFigures::theHeaderOfATableAnswersForItsColumn() {
    QDialog dialog(&*m_fixture->window);
    auto* table = new app::SortedTable(u"Coûts"_s, &dialog);
    table->resize(400, 200);
    table->setRows({{u"Lieu"_s, {}, false, {}}, {u"Coût"_s, {}, true, u"€"_s, u"forecast"_s}}, {});
    dialog.show();
    QHeaderView* header = table->horizontalHeader();
    const auto middleOf = [header](int column) {
        return QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, 5);
    };
    const QPoint name = middleOf(0), cost = middleOf(1);
    QCOMPARE(app::figuresAt(*header->viewport(), &name), QStringList());
    QCOMPARE(app::figuresAt(*header->viewport(), &cost), QStringList{u"forecast"_s});
    QCOMPARE(app::figuresIn(dialog), QStringList{u"forecast"_s});
    QContextMenuEvent wish(QContextMenuEvent::Mouse, cost, header->mapToGlobal(cost));
    QCoreApplication::sendEvent(header->viewport(), &wish);
    auto* menu = dialog.findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().last()->text(), answer(u"forecast"_s)->name);
    menu->close();
}

void TestFigures::theKeyboardAsksForTheFocusedFigure() {
    tests::select(document(), tests::kMarcheBerrichonne);
    auto* sheet = m_fixture->window->findChild<app::SheetView*>();
    QTRY_VERIFY(sheet->isVisible());
    m_fixture->window->activateWindow(); // which no window manager does after a dialog
    QVERIFY(QTest::qWaitForWindowActive(&*m_fixture->window));
    const auto buttons = sheet->findChildren<QToolButton*>(u"figureButton"_s);
    QToolButton* ofIndicator = nullptr;
    for (QToolButton* button : buttons) {
        if (app::figuresAt(*button).value(0).startsWith(u"indicator:"_s)) {
            ofIndicator = button;
            break;
        }
    }
    QVERIFY(ofIndicator);
    ofIndicator->setFocus();
    QTest::keyClick(ofIndicator, Qt::Key_F1, Qt::ShiftModifier);
    auto* card = m_fixture->window->findChild<app::FigureCard*>();
    QVERIFY(card && card->isVisible());
    QVERIFY(card->accessibleDescription().contains(answer(app::figuresAt(*ofIndicator).first())->definition));
    QTest::keyClick(card, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<app::FigureCard*>());
}

void TestFigures::theCardLeadsToTheHelp() {
    auto* sheet = m_fixture->window->findChild<app::SheetView*>();
    QToolButton* button = sheet->findChildren<QToolButton*>(u"figureButton"_s).last();
    const QString figure = app::figuresAt(*button).value(0);
    button->click();
    auto* card = m_fixture->window->findChild<app::FigureCard*>();
    QVERIFY(card);
    emit card->helpWanted(answer(figure)->help);
    card->close();
    auto* help = m_fixture->window->findChild<app::HelpWindow*>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->findChild<app::HelpBrowser*>()->source().fragment(), answer(figure)->help.section(u'#', 1));
    help->close();
}

void TestFigures::anOwnListIsTheSourceOfTheDecision() {
    auto own = std::make_shared<territory::DecisionList>();
    own->id = u"own"_s;
    own->title = u"Liste de la préfecture"_s;
    own->source = u"arrêté du 3 mars"_s;
    own->date = QDate(2026, 3, 3);
    auto dataset = *document().dataset();
    dataset.decisionLists.push_back(own);
    document::MapState state = document().state();
    const document::FigureBook book;
    QVERIFY(!book.answer(u"decision"_s, dataset, state)->source.contains(own->title));
    state.decisionList = own->id;
    const auto told = book.answer(u"decision"_s, dataset, state);
    QCOMPARE(told->source, u"Liste de la préfecture — arrêté du 3 mars"_s);
    QCOMPARE(told->vintage, u"mardi 3 mars 2026"_s);
    QCOMPARE(book.answer(u"population"_s, dataset, state)->source, answer(u"population"_s)->source);
}

QTEST_MAIN(TestFigures)
#include "test_figures.moc"
