#include "document/loading.h"
#include "publish/composed_page.h"
#include "publish/linter.h"
#include "publish/page_templates.h"

#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using document::Theme;

/// Pages as the program makes them by itself, of what ships: the linter has nothing to say.
class TestLinterDefaults : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        m_dataset = document::loadDataset({})->dataset;
    }

    void theDefaultExportIsSound_data() {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("indicator");
        QTest::newRow("score") << int(Theme::Score) << QString();
        QTest::newRow("decision") << int(Theme::Decision) << QString();
        QTest::newRow("agreement") << int(Theme::Agreement) << QString();
        QTest::newRow("robustness") << int(Theme::Robustness) << QString();
        for (const territory::Indicator& indicator : m_dataset->indicators->indicators())
            QTest::newRow(qPrintable(indicator.key)) << int(Theme::Indicator) << indicator.key;
    }
    void theDefaultExportIsSound() {
        QFETCH(int, theme);
        QFETCH(QString, indicator);
        publish::Publication publication;
        publication.dataset = m_dataset;
        publication.state.theme = Theme(theme);
        publication.state.indicator = indicator;
        publication.results = document::computeResults(publication.state, *m_dataset);
        if (Theme(theme) == Theme::Robustness)
            publication.results = withDraws(*publication.results);
        QStringList complaints;
        // Each theme on each extent; the templates in turn, so that all come by.
        const std::vector<publish::PageTemplate> templates = publish::pageTemplates();
        for (const QString& area : {u"france"_s, u"region:75"_s, u"dept:23"_s, u"siren:200067593"_s}) {
            const publish::PageTemplate& chosen = templates[m_next++ % templates.size()];
            publication.state.view.area = area;
            publication.state.layout = publish::layoutFrom(chosen, {});
            const auto page = publish::composePage(publication);
            QVERIFY2(page, qPrintable(area + u' ' + chosen.key));
            for (const publish::Finding& finding : publish::lint(publication, *page))
                complaints << area + u' ' + chosen.key + u' ' + finding.key + u' ' + finding.what;
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
    }

private:
    /// Draws as if made: probabilities from 0 to 1 by rank.
    std::shared_ptr<const document::Results> withDraws(const document::Results& results) const {
        auto draws = std::make_shared<fragility::Robustness>();
        draws->draws = 1000;
        for (const int rank : results.scores.rank)
            draws->probability.push_back(rank == 0 ? std::nan("") : rank < 120 ? 1 : rank < 190 ? 0.5 : 0);
        return document::withRobustness(results, *m_dataset, draws, true);
    }

    std::shared_ptr<const document::Dataset> m_dataset;
    std::size_t m_next = 0; ///< Template.
};

QTEST_MAIN(TestLinterDefaults)
#include "test_linter_defaults.moc"
