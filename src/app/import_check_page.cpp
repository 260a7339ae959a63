#include "app/import_check_page.h"

#include "app/read_only_text.h"
#include "app/sorted_table.h"
#include "app/text_label.h"
#include "io/diagnosis_report.h"
#include "statistics/breaks.h"
#include "territory/wording.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace app {

namespace wording = territory::wording;
using namespace Qt::StringLiterals;
using document::TableImportReading;
using Reason = document::UnmatchedRow::Reason;

namespace {

int countOf(const TableImportReading& reading, Reason reason) {
    return int(std::ranges::count(reading.unmatched, reason, &document::UnmatchedRow::reason));
}

QString reasonsOf(const TableImportReading& reading) {
    QStringList parts;
    const auto add = [&](Reason reason, const auto& text) {
        if (const int count = countOf(reading, reason); count > 0)
            parts << text(count);
    };
    add(Reason::UnknownCode, [](int n) {
        return ImportCheckPage::tr("%Ln codes inconnus de la liste de référence : laissés de côté", nullptr, n);
    });
    add(Reason::Duplicate,
        [](int n) { return ImportCheckPage::tr("%Ln codes en double : la première ligne compte", nullptr, n); });
    add(Reason::NoCode, [](int n) {
        return ImportCheckPage::tr("%Ln lignes sans code (notes, totaux) : laissées de côté", nullptr, n);
    });
    add(Reason::OutsideAnyEpci, [](int n) {
        return ImportCheckPage::tr("%Ln communes hors de toute intercommunalité : connues par commune seulement",
                                   nullptr, n);
    });
    return parts.join(u'\n');
}

/// Of all territories together: what the country's figures rest on.
struct Reach {
    qint64 communes = 0, present = 0;
    double population = 0, covered = 0;
};

Reach reachOf(const std::vector<document::CommuneCoverage>& coverage, const territory::Gazetteer& gazetteer) {
    Reach reach;
    for (std::size_t i = 0; i < coverage.size() && i < gazetteer.territories().size(); ++i) {
        const auto population = double(std::max<qint64>(0, gazetteer.territories()[i].population));
        reach.communes += coverage[i].communes;
        reach.present += coverage[i].present;
        reach.population += population;
        if (!std::isnan(coverage[i].populationShare))
            reach.covered += coverage[i].populationShare * population;
    }
    return reach;
}

std::vector<double> presentOf(const std::vector<double>& column) {
    std::vector<double> present;
    std::ranges::copy_if(column, std::back_inserter(present), [](double value) { return !std::isnan(value); });
    std::ranges::sort(present);
    return present;
}

} // namespace

ImportCheckPage::ImportCheckPage(QWidget* parent)
    : QWidget(parent)
    , m_headline(new TextLabel(u"heading"_s, this))
    , m_reasons(new TextLabel(u"secondary"_s, this))
    , m_coverage(new SortedTable(tr("Ce que chaque colonne couvre"), this))
    , m_findingsHeading(new TextLabel(u"strong"_s, this))
    , m_findings(new ReadOnlyText(this))
    , m_counts(new QCheckBox(tr("Compter ces indicateurs dans le score, au poids ordinaire"), this)) {
    m_counts->setChecked(true);
    m_findings->setAccessibleName(tr("Constats"));
    auto* copy = new QPushButton(tr("Copier le compte rendu"), this);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(report()); });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_counts, 1);
    foot->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_reasons);
    column->addWidget(m_coverage, 2);
    column->addWidget(m_findingsHeading);
    column->addWidget(m_findings, 3);
    column->addLayout(foot);
}

void ImportCheckPage::displayNothing() {
    m_headline->display(tr("Lecture du tableau…"));
    m_reasons->display({});
    m_coverage->setRows({}, {});
    m_findings->clear();
}

void ImportCheckPage::display(const document::TableImport& import, const TableImportReading& reading,
                              const territory::Gazetteer& gazetteer) {
    m_headline->display(tr("%1 lignes sur %2 ont trouvé leur place.")
                            .arg(locale().toString(reading.matched), locale().toString(reading.rows)));
    m_reasons->display(reasonsOf(reading));
    m_counts->setVisible(!reading.table.indicators().empty());
    fillCoverage(import, reading, gazetteer);
    fillFindings(reading);
}

void ImportCheckPage::fillCoverage(const document::TableImport& import, const TableImportReading& reading,
                                   const territory::Gazetteer& gazetteer) {
    std::vector<FigureRows::Column> columns{{tr("Colonne"), {}, false, {}},
                                            {tr("Intercommunalités"), tr("avec une valeur"), true, {}}};
    if (import.byCommune) {
        columns.push_back({tr("Communes"), tr("avec une valeur et un poids"), true, {}});
        columns.push_back({tr("Population couverte"), {}, true, {}});
    }
    for (const QString& title : {tr("Minimum"), tr("Médiane"), tr("Maximum")})
        columns.push_back({title, {}, true, {}});
    const auto total = int(gazetteer.territories().size());
    const auto countCell = [this](qint64 count, qint64 of) {
        return FigureRows::Cell{
            tr("%1 sur %2").arg(locale().toString(count), locale().toString(of)), double(count), {}};
    };
    std::vector<FigureRows::Row> rows;
    for (std::size_t i = 0; i < reading.table.indicators().size(); ++i) {
        const territory::Indicator& indicator = reading.table.indicators()[i];
        const std::vector<double> present = presentOf(reading.table.column(i));
        const auto figure = [&](double p) {
            const double value = present.empty() ? std::nan("") : statistics::quantile(present, p);
            return FigureRows::Cell{wording::formatFigure(indicator, value, locale()), value, {}};
        };
        FigureRows::Row row{{indicator.label, std::nan(""), indicator.key}, countCell(qint64(present.size()), total)};
        if (import.byCommune) {
            const Reach reach = reachOf(reading.coverage.value(indicator.key), gazetteer);
            const double share = reach.population > 0 ? reach.covered / reach.population : std::nan("");
            row.push_back(countCell(reach.present, reach.communes));
            row.push_back(
                {std::isnan(share) ? wording::notAvailable() : tr("%1 %").arg(locale().toString(share * 100, 'f', 1)),
                 share,
                 {}});
        }
        for (const double p : {0.0, 0.5, 1.0})
            row.push_back(figure(p));
        rows.push_back(std::move(row));
    }
    for (const territory::CategoryColumn& category : reading.categories) {
        FigureRows::Row row(columns.size(), {u"–"_s, std::nan(""), {}});
        row[0] = {category.label, std::nan(""), category.categories.join(u", "_s)};
        row[1] = countCell(category.byCode.size(), total);
        rows.push_back(std::move(row));
    }
    m_coverage->setRows(std::move(columns), std::move(rows));
}

void ImportCheckPage::fillFindings(const TableImportReading& reading) {
    QStringList lines;
    for (const territory::Diagnosis::Finding& finding : reading.diagnosis.findings())
        lines << io::findingText(finding);
    for (const document::UnmatchedRow& row : reading.unmatched)
        lines << row.sentence();
    m_findings->setPlainText(lines.join(u'\n'));
    m_findingsHeading->display(lines.isEmpty() ? tr("Rien à signaler.") : tr("Constats"));
    m_findings->setVisible(!lines.isEmpty());
}

bool ImportCheckPage::countsInScore() const {
    return m_counts->isChecked();
}

QString ImportCheckPage::report() const {
    return QStringList{m_headline->text(), m_reasons->text(), m_coverage->allAsText(), m_findings->toPlainText()}.join(
               u'\n') +
           u'\n';
}

} // namespace app
