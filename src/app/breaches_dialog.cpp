#include "app/breaches_dialog.h"

#include "app/day_words.h"
#include "app/file_export.h"
#include "app/sorted_table.h"
#include "app/text_label.h"
#include "app/window_size.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::Breach;

BreachesDialog::BreachesDialog(document::Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_worker(this)
    , m_headline(new TextLabel(u"heading"_s, this))
    , m_table(new SortedTable(tr("Journées qui enfreignent une règle"), this))
    , m_export(new FileExport(this))
    , m_told(new TextLabel(u"small"_s, this)) {
    setWindowTitle(tr("Vérifier les journées"));
    resize(openingSize(*this, {960, 480}));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* save = buttons->addButton(tr("Exporter en CSV…"), QDialogButtonBox::ActionRole);
    auto* open = buttons->addButton(tr("Ouvrir la journée…"), QDialogButtonBox::ActionRole);
    save->setAutoDefault(false);
    const auto openCurrent = [this] {
        if (const int row = m_table->currentRow(); row >= 0)
            emit dayChosen(m_breaches[std::size_t(row)].day);
    };
    connect(save, &QPushButton::clicked, this, [this] { m_table->exportTo(*m_export, tr("Journées à vérifier")); });
    connect(open, &QPushButton::clicked, this, openCurrent);
    connect(m_table, &QTableView::activated, this, openCurrent);
    connect(m_export, &FileExport::said, m_told, [this](const QString& text) { m_told->display(text); });
    connect(m_export, &FileExport::failed, m_told, [this](const QString& text) { m_told->display(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_headline);
    column->addWidget(m_table, 1);
    column->addWidget(m_told);
    column->addWidget(buttons);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (document::Change::Plan | document::Change::Dataset | document::Change::Results))
            check();
    });
    check();
}

void BreachesDialog::check() {
    const auto ground = m_document.ground();
    if (!ground)
        return;
    m_worker.start([this, plan = m_document.planBook().snapshot(),
                    ground](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        auto breaches = solidarity::RuleBook(*plan, *ground).allBreaches();
        return [this, breaches = std::move(breaches)] { display(breaches); };
    });
}

void BreachesDialog::display(std::vector<Breach> breaches) {
    m_breaches = std::move(breaches);
    const auto refusals = int(std::ranges::count(m_breaches, true, &Breach::refuses));
    const auto warnings = int(m_breaches.size()) - refusals;
    const solidarity::Plan& plan = m_document.planBook().plan();
    if (m_breaches.empty())
        m_headline->display(plan.days.isEmpty()
                                ? tr("Aucune journée à vérifier.")
                                : tr("Les %Ln journées suivent les règles.", nullptr, int(plan.days.size())));
    else
        m_headline->display(tr("%1, %2.").arg(tr("%Ln règles enfreintes", nullptr, refusals),
                                              tr("%Ln avertissements", nullptr, warnings)));
    std::vector<FigureRows::Row> rows;
    for (const Breach& breach : m_breaches) {
        const solidarity::ConsultationDay* day = plan.days.find(breach.day);
        const auto text = [](const QString& words) { return FigureRows::Cell{words, std::nan(""), {}}; };
        rows.push_back({{day ? locale().toString(day->date, QLocale::ShortFormat) : QString(),
                         day ? double(day->date.toJulianDay()) : std::nan(""),
                         {}},
                        text(day ? daywords::venueName(day->venue, plan) : QString()),
                        text(day ? daywords::doctorName(day->doctor, plan) : QString()),
                        text(breach.refuses ? tr("enfreinte") : tr("avertissement")),
                        {breach.sentence, std::nan(""), breach.sentence}});
    }
    m_table->setRows({{tr("Date"), {}, true, {}},
                      {tr("Lieu"), {}, false, {}},
                      {tr("Médecin"), {}, false, {}},
                      {tr("Règle"), {}, false, {}},
                      {tr("Ce qui ne va pas"), {}, false, {}}},
                     std::move(rows));
    emit displayed();
}

} // namespace app
