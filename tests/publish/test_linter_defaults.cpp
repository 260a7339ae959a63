#include "publish/composed_page.h"
#include "publish/linter.h"
#include "publish/page_templates.h"
#include "shipped_publication.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using document::Theme;
using namespace shippedpublication;

/// Pages as the program makes them by itself, of what ships: the linter has nothing to say.
class TestLinterDefaults : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void theDefaultExportIsSound_data() {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("indicator");
        QTest::newRow("score") << int(Theme::Score) << QString();
        QTest::newRow("decision") << int(Theme::Decision) << QString();
        QTest::newRow("agreement") << int(Theme::Agreement) << QString();
        QTest::newRow("robustness") << int(Theme::Robustness) << QString();
        for (const territory::Indicator& indicator : shipped().indicators->indicators())
            QTest::newRow(qPrintable(indicator.key)) << int(Theme::Indicator) << indicator.key;
    }
    void theDefaultExportIsSound() {
        QFETCH(int, theme);
        QFETCH(QString, indicator);
        publish::Publication made = publication(Theme(theme), u"france"_s, indicator);
        if (Theme(theme) == Theme::Robustness)
            made.results = withDraws(*made.results);
        QStringList complaints;
        // Each theme on each extent; the templates in turn, so that all come by.
        const std::vector<publish::PageTemplate> templates = publish::pageTemplates();
        for (const QString& area : {u"france"_s, u"region:75"_s, u"dept:23"_s, u"siren:200067593"_s}) {
            const publish::PageTemplate& chosen = templates[m_next++ % templates.size()];
            made.state.view.area = area;
            made.state.layout = publish::layoutFrom(chosen, {});
            const auto page = publish::composePage(made);
            QVERIFY2(page, qPrintable(area + u' ' + chosen.key));
            for (const publish::Finding& finding : publish::lint(made, *page))
                complaints << area + u' ' + chosen.key + u' ' + finding.key + u' ' + finding.what;
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
    }

    /// Names of towns are read on their halo. Without it, or with a thin one, those on dark classes are faint; the
    /// oracle is the contrast of the ink with the class, by WCAG's formula worked here.
    void namesOfTownsStandOutByTheirHaloAlone() {
        publish::Publication made = publication(Theme::Score, u"region:75"_s);
        const auto page = publish::composePage(made);
        QVERIFY(page.has_value());
        const auto complains = [&made](const publish::ComposedPage& shown) {
            return std::ranges::any_of(publish::lint(made, shown), [](const publish::Finding& finding) {
                return finding.key == u"text-contrast"_s;
            });
        };
        QVERIFY(!complains(*page));
        const auto luminance = [](QRgb colour) {
            const auto linear = [](int c) {
                const double share = c / 255.0;
                return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
        };
        const QRgb darkest = 0xFF2C5F8F; // about that of the shipped palette
        QVERIFY((luminance(darkest) + 0.05) / (luminance(0xFF16181D) + 0.05) < 4.5);
        for (const double width : {0.0, 0.8}) {
            publish::ComposedPage thin = *page;
            bool inTowns = false;
            int halos = 0;
            for (publish::DisplayItem& item : thin.list.items) {
                if (const auto* group = std::get_if<publish::DisplayGroupBegin>(&item))
                    inTowns = group->id == u"towns"_s;
                auto* path = std::get_if<publish::DisplayPath>(&item);
                if (inTowns && path && path->stroke && !path->fill) {
                    ++halos;
                    if (width > 0)
                        path->stroke->width = width;
                    else
                        path->stroke.reset();
                }
            }
            QVERIFY(halos > 10);
            QVERIFY2(complains(thin), qPrintable(QString::number(width)));
        }
    }

    /// The five indicators on one legend, and the score before and after a change of weights.
    void mapsSideBySideAreSound() {
        publish::Publication five = publication(Theme::Score, u"france"_s);
        five.state.layout = publish::layoutFrom(publish::pageTemplates().front(), {});
        publish::Publication two = five;
        for (const territory::Indicator& indicator : shipped().indicators->indicators())
            five.state.layout.panels.push_back({{}, Theme::Indicator, indicator.key, {}});
        document::IndexSettings heavier;
        heavier.setWeight(u"temps_urgences_min"_s, 60);
        two.state.layout.panels = {{u"Avant"_s, {}, {}, {}}, {u"Après"_s, {}, {}, heavier}};
        for (const publish::Publication& made : {five, two}) {
            const auto page = publish::composePage(made);
            QVERIFY(page);
            for (const publish::Finding& finding : publish::lint(made, *page))
                QFAIL(qPrintable(finding.key + u' ' + finding.what));
        }
    }

    /// The two lightest of YlGnBu's nine classes differ by yellow alone. Pairs of neighbours in these classes, counted
    /// territory by territory.
    void bordersAreThoseOfNeighbours() {
        publish::Publication map = publication(Theme::Score, u"france"_s);
        map.state.palette = u"YlGnBu"_s;
        map.state.classification.classCount = 9;
        map.state.showDecision = false; // whose hatch tells classes apart
        map.results = document::computeResults(map.state, shipped());
        const std::vector<int>& classOf = map.results->theme.classOf;
        int borders = 0;
        for (std::size_t i = 0; i < shipped().territories.size(); ++i) {
            for (const int other : shipped().neighboursOf(int(i)))
                borders += classOf[i] == 0 && classOf[std::size_t(other)] == 1;
        }
        QVERIFY(borders > 10);
        const std::vector<publish::Finding> findings = publish::lint(map, *publish::composePage(map));
        const auto found = std::ranges::find(findings, u"classes-tritanopia"_s, &publish::Finding::key);
        QVERIFY(found != findings.end());
        QVERIFY2(found->what.contains(u"à %1 frontières"_s.arg(borders)), qPrintable(found->what));
    }

private:
    /// Draws as if made: probabilities from 0 to 1 by rank.
    std::shared_ptr<const document::Results> withDraws(const document::Results& results) const {
        auto draws = std::make_shared<fragility::Robustness>();
        draws->draws = 1000;
        for (const int rank : results.scores.rank)
            draws->probability.push_back(rank == 0 ? std::nan("") : rank < 120 ? 1 : rank < 190 ? 0.5 : 0);
        return document::withRobustness(results, shipped(), draws, true);
    }

    std::size_t m_next = 0; ///< Template.
};

QTEST_MAIN(TestLinterDefaults)
#include "test_linter_defaults.moc"
