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
