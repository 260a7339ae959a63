#include "app/comparison_dialog.h"

#include "app/appearance.h"
#include "app/column_area.h"
#include "app/comparison_row.h"
#include "app/comparison_side.h"
#include "app/newest_worker.h"
#include "app/small_font.h"
#include "app/text_label.h"
#include "app/window_size.h"
#include "document/explanation_wording.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using document::MapState;

ComparisonDialog::ComparisonDialog(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QDialog(parent), m_document(document), m_appearance(appearance), m_worker(new NewestWorker(this)) {
    setWindowTitle(tr("Comparer deux territoires"));
    resize(openingSize(*this, {880, 760}));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("Copier la comparaison"), QDialogButtonBox::ActionRole);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_message = new TextLabel(u"secondary"_s, this);
    m_message->setAlignment(Qt::AlignCenter);
    m_dominance = new TextLabel(u"strong"_s, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    auto* heads = new ColumnArea(this);
    heads->setWidget(makeHeads());
    heads->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    heads->setFrameShape(QFrame::NoFrame);
    column->addWidget(heads);
    column->addWidget(m_dominance);
    column->addWidget(m_message, 1);
    column->addWidget(makeLines(), 1);
    column->addWidget(buttons);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Enter chooses what was searched for
    connect(&m_document, &document::Document::changed, this, &ComparisonDialog::take);
    connect(&m_appearance, &Appearance::changed, this, &ComparisonDialog::compare);
    connect(m_worker, &NewestWorker::settled, this, &ComparisonDialog::displayed);
}

QWidget* ComparisonDialog::makeHeads() {
    auto* heads = new QWidget(this);
    m_sides = {new ComparisonSide(tr("Premier territoire"), heads), new ComparisonSide(tr("Second territoire"), heads)};
    m_swap = new QPushButton(tr("⇄ Échanger"), heads);
    m_swap->setFlat(true);
    m_swap->setAccessibleName(tr("Échanger les deux territoires"));
    auto* row = new QHBoxLayout(heads);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_sides[0], 1);
    row->addWidget(m_swap, 0, Qt::AlignTop);
    row->addWidget(m_sides[1], 1);
    connect(m_swap, &QPushButton::clicked, this, &ComparisonDialog::swap);
    connect(m_sides[0], &ComparisonSide::chosen, this,
            [this](const QString& code) { m_document.navigate([&code](MapState& state) { state.selection = code; }); });
    connect(m_sides[1], &ComparisonSide::chosen, this, [this](const QString& code) {
        m_document.navigate([&code](MapState& state) { state.comparedWith = code; });
    });
    return heads;
}

QWidget* ComparisonDialog::makeLines() {
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Indicateurs des deux territoires"));
    auto* page = new QWidget(m_area);
    m_lines = new QVBoxLayout(page);
    m_lines->setContentsMargins(0, 0, 8, 0);
    m_lines->setSpacing(0);
    m_lines->addStretch(1);
    m_area->setWidget(page);
    // The heads are shown whole before the lines get more than a few.
    constexpr int kFewLines = 120;
    m_area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_area->setMinimumHeight(sizedFor(font(), kFewLines));
    m_area->hide();
    return m_area;
}

void ComparisonDialog::setIndex(const std::shared_ptr<const document::SearchIndex>& index) {
    for (ComparisonSide* side : m_sides)
        side->setIndex(index);
}

void ComparisonDialog::showEvent(QShowEvent* event) {
    compare();
    if (m_document.selectedTerritory() < 0)
        m_sides[0]->askForOne();
    else
        m_sides[1]->askForOne();
    QDialog::showEvent(event);
}

void ComparisonDialog::take(document::Changes changes) {
    if (isVisible() && (changes & (Change::Dataset | Change::Results | Change::Selection)))
        compare();
}

std::array<int, 2> ComparisonDialog::territories() const {
    return {m_document.selectedTerritory(), m_document.comparedTerritory()};
}

void ComparisonDialog::compare() {
    if (!m_document.dataset())
        return;
    const std::array<int, 2> chosen = territories();
    if (chosen[0] < 0 || chosen[1] < 0 || chosen[0] == chosen[1]) {
        askForTwo(chosen);
        return;
    }
    m_worker->ask([this, chosen, state = m_document.state(), dataset = m_document.dataset(),
                   results = m_document.results()](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        auto shown =
            std::make_shared<const Shown>(Shown{document::compare(chosen[0], chosen[1], *dataset, *results),
                                                {document::territorySheet(chosen[0], state, *dataset, *results),
                                                 document::territorySheet(chosen[1], state, *dataset, *results)},
                                                dataset,
                                                results});
        return [this, shown = std::move(shown)] { display(shown); };
    });
}

void ComparisonDialog::askForTwo(const std::array<int, 2>& territories) {
    m_worker->forget();
    m_shown.reset();
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        if (territories[side] < 0)
            m_sides[side]->clear();
        else
            m_sides[side]->display(document::territorySheet(territories[side], m_document.state(),
                                                            *m_document.dataset(), *m_document.results()),
                                   locale());
    }
    const bool same = territories[0] >= 0 && territories[0] == territories[1];
    m_message->display(same ? tr("C’est deux fois le même territoire : choisissez-en un autre.")
                            : tr("Choisissez deux territoires pour les comparer."));
    m_dominance->display({});
    m_area->hide();
    m_copy->setEnabled(false);
    m_swap->setEnabled(territories[0] >= 0 || territories[1] >= 0);
}

void ComparisonDialog::display(std::shared_ptr<const Shown> shown) {
    // Another pair may have been chosen meanwhile: its own comparison is on the way.
    if (shown->dataset != m_document.dataset() ||
        territories() != std::array{shown->sheets[0].territory, shown->sheets[1].territory})
        return;
    m_shown = std::move(shown);
    const document::Comparison& comparison = m_shown->comparison;
    for (std::size_t side = 0; side < m_sides.size(); ++side)
        m_sides[side]->display(m_shown->sheets[side], locale());
    while (m_rows.size() < comparison.lines.size()) {
        m_rows.push_back(new ComparisonRow(m_area->widget()));
        m_lines->insertWidget(m_lines->count() - 1, m_rows.back());
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < comparison.lines.size());
        if (i < comparison.lines.size())
            m_rows[i]->display(comparison, comparison.lines[i], m_appearance.colours(), locale());
    }
    m_dominance->display(document::explanation::dominance(comparison));
    m_message->display({});
    m_area->show();
    m_copy->setEnabled(true);
    m_swap->setEnabled(true);
}

void ComparisonDialog::swap() {
    m_document.navigate([](MapState& state) { std::swap(state.selection, state.comparedWith); });
}

QString ComparisonDialog::asText() const {
    return m_shown ? document::explanation::toText(m_shown->comparison, locale()) : QString();
}

} // namespace app
