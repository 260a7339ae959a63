#include "app/apportionment_dialog.h"

#include "app/file_export.h"
#include "app/fold_section.h"
#include "app/map_badges.h"
#include "app/map_widget.h"
#include "app/newest_worker.h"
#include "app/post_form.h"
#include "app/sorted_table.h"
#include "app/text_label.h"
#include "app/window_size.h"
#include "document/area_centres.h"
#include "territory/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::CoverageLevel;
using solidarity::PostLevel;
using solidarity::PostNeed;
using solidarity::PostOptions;
using solidarity::Share;
namespace wording = territory::wording;

namespace {

/// More would hide one another.
constexpr std::size_t kMostBadges = 150;

FigureRows::Cell figure(double value, int decimals, const QLocale& locale) {
    return {wording::formatNumber(value, decimals, locale), value, {}};
}

} // namespace

ApportionmentDialog::ApportionmentDialog(document::Document& document, MapWidget& map, const Appearance& appearance,
                                         QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_worker(new NewestWorker(this))
    , m_file(new FileExport(this))
    , m_badges(new MapBadges(map, appearance)) {
    setWindowTitle(tr("Répartir des postes de docteurs juniors"));
    resize(openingSize(*this, {1080, 740}));
    auto* intro = new TextLabel(u"secondary"_s, this);
    intro->display(tr("Compare deux façons de répartir des postes selon un besoin. Un besoin non disponible ne donne "
                      "droit qu’au plancher ; plancher et plafond comptent ce qui est déjà là."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(makeScenarios());
    m_message = new TextLabel({}, this);
    column->addWidget(m_message);
    m_table = new SortedTable(tr("Postes"), this);
    column->addWidget(m_table, 1);
    column->addWidget(makeBottom());
    connect(m_table, &SortedTable::currentRowChanged, this, &ApportionmentDialog::choose);
    connect(m_worker, &NewestWorker::settled, this, &ApportionmentDialog::displayed);
    connect(&document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (document::Change::Dataset | document::Change::Results))
            compute();
    });
    compute();
}

ApportionmentDialog::~ApportionmentDialog() {
    delete m_badges;
}

QWidget* ApportionmentDialog::makeScenarios() {
    auto* part = new QWidget(this);
    m_level = new QComboBox(part);
    m_level->setAccessibleName(tr("Répartir entre"));
    m_level->addItem(tr("Départements"), int(PostLevel::Departement));
    m_level->addItem(tr("Intercommunalités, département par département"), int(PostLevel::Territory));
    auto* levelLabel = new QLabel(tr("Répartir entre"), part);
    levelLabel->setBuddy(m_level);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(levelLabel);
    top->addWidget(m_level);
    top->addStretch(1);
    m_first = new PostForm(tr("Scénario A"), part);
    m_second = new PostForm(tr("Scénario B"), part);
    PostOptions other;
    other.need = PostNeed::Score;
    m_second->setOptions(other);
    auto* forms = new QHBoxLayout;
    forms->setSpacing(12);
    forms->addWidget(m_first, 1);
    forms->addWidget(m_second, 1);
    auto* there = new FoldSection(tr("Postes déjà en place"), u"apportionment/present"_s, false, part);
    m_present = new QPlainTextEdit(there);
    m_present->setAccessibleName(tr("Postes déjà en place : un code et un nombre par ligne"));
    m_present->setPlaceholderText(tr("un code et un nombre par ligne, par exemple 23 ; 4"));
    m_present->setTabChangesFocus(true);
    m_present->setMaximumHeight(88);
    there->column().addWidget(m_present);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(forms);
    column->addWidget(there);
    connect(m_level, &QComboBox::activated, this, &ApportionmentDialog::compute);
    connect(m_first, &PostForm::changed, this, &ApportionmentDialog::compute);
    connect(m_second, &PostForm::changed, this, &ApportionmentDialog::compute);
    connect(m_present, &QPlainTextEdit::textChanged, this, &ApportionmentDialog::compute);
    return part;
}

QWidget* ApportionmentDialog::makeBottom() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_export = buttons->addButton(tr("Exporter…"), QDialogButtonBox::ActionRole);
    m_export->setAccessibleName(tr("Exporter la répartition en CSV"));
    for (QPushButton* button : buttons->findChildren<QPushButton*>())
        button->setAutoDefault(false);
    m_typed = new QLineEdit(this);
    m_typed->setPlaceholderText(tr("Filtrer…"));
    m_typed->setAccessibleName(tr("Filtrer les lignes"));
    m_typed->setClearButtonEnabled(true);
    m_typed->setMaximumWidth(200);
    m_onMap = new QCheckBox(tr("Postes du scénario A sur la carte"), this);
    m_onMap->setChecked(true);
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_typed);
    row->addWidget(m_onMap);
    row->addStretch(1);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_typed, &QLineEdit::textChanged, m_table, &SortedTable::setFilter);
    connect(m_onMap, &QCheckBox::toggled, this, [this] { mark(m_shares); });
    connect(m_export, &QPushButton::clicked, this, [this] { m_table->exportTo(*m_file, tr("postes.csv")); });
    connect(m_file, &FileExport::said, this, [this](const QString& words) { m_message->display(words); });
    connect(m_file, &FileExport::failed, this, [this](const QString& words) { m_message->display(words); });
    return part;
}

std::pair<PostOptions, PostOptions> ApportionmentDialog::asked() const {
    PostOptions first = m_first->options(), second = m_second->options();
    first.level = second.level = PostLevel(m_level->currentData().toInt());
    first.present = second.present = solidarity::presentPosts(m_present->toPlainText());
    return {first, second};
}

void ApportionmentDialog::compute() {
    if (!m_document.ground())
        return;
    const auto [first, second] = asked();
    m_worker->ask([this, first = first, second = second,
                   ground = m_document.ground()](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        auto one = solidarity::apportionPosts(*ground, first), other = solidarity::apportionPosts(*ground, second);
        return [this, one = std::move(one), other = std::move(other)] { display(one, other); };
    });
}

void ApportionmentDialog::display(const Outcome& first, const Outcome& second) {
    QStringList problems;
    if (!first)
        problems << tr("Scénario A : %1").arg(first.error().text());
    if (!second)
        problems << tr("Scénario B : %1").arg(second.error().text());
    m_message->display(problems.join(u' '));
    m_export->setEnabled(problems.isEmpty());
    if (!problems.isEmpty()) // the last ones that could be shared stay readable
        return;
    fillTable(*first, *second);
    mark(*first);
}

void ApportionmentDialog::fillTable(const std::vector<Share>& first, const std::vector<Share>& second) {
    m_shares = first;
    std::vector<FigureRows::Row> rows;
    for (std::size_t i = 0; i < first.size(); ++i) {
        rows.push_back({{first[i].code, {}, {}},
                        {first[i].name, {}, {}},
                        figure(first[i].quota, 1, locale()),
                        figure(first[i].seats, 0, locale()),
                        figure(second[i].quota, 1, locale()),
                        figure(second[i].seats, 0, locale()),
                        figure(second[i].seats - first[i].seats, 0, locale())});
    }
    const QString exact = tr("ce que donnerait la proportion exacte, postes déjà en place compris");
    m_table->setRows({{tr("Code"), {}, false, {}},
                      {tr("Nom"), {}, false, {}},
                      {tr("Quotient A"), exact, true, {}, u"post-quota"_s},
                      {tr("Postes A"), {}, true, {}, u"posts"_s},
                      {tr("Quotient B"), exact, true, {}, u"post-quota"_s},
                      {tr("Postes B"), {}, true, {}, u"posts"_s},
                      {tr("B − A"), {}, true, {}, u"post-difference"_s}},
                     std::move(rows));
}

void ApportionmentDialog::mark(const std::vector<Share>& shares) {
    std::vector<MapBadges::Badge> badges;
    if (m_onMap->isChecked() && m_document.dataset()) {
        const bool areTerritories = PostLevel(m_level->currentData().toInt()) == PostLevel::Territory;
        const auto centres = document::areaCentres(
            *m_document.dataset()->gazetteer, areTerritories ? CoverageLevel::Territory : CoverageLevel::Departement);
        std::vector<const Share*> most;
        for (const Share& share : shares) {
            if (share.seats > 0)
                most.push_back(&share);
        }
        std::ranges::stable_sort(most, [](const Share* a, const Share* b) { return a->seats > b->seats; });
        most.resize(std::min(most.size(), kMostBadges));
        for (auto share = most.rbegin(); share != most.rend(); ++share) { // the largest on top
            const document::Centre centre = centres.value((*share)->code);
            badges.push_back({centre.longitude(), centre.latitude(), locale().toString((*share)->seats), false});
        }
    }
    m_badges->display(badges);
}

void ApportionmentDialog::choose(int row) {
    if (row < 0 || row >= int(m_shares.size()))
        return;
    const QString code = m_shares[std::size_t(row)].code;
    const bool isTerritory = PostLevel(m_level->currentData().toInt()) == PostLevel::Territory;
    m_document.navigate([&](document::MapState& state) {
        if (isTerritory)
            state.selection = code;
        else
            state.view = {.area = u"dept:"_s + code};
    });
}

} // namespace app
