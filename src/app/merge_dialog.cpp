#include "app/merge_dialog.h"

#include "app/merge_filter.h"
#include "app/merge_rows.h"
#include "app/small_font.h"
#include "app/table_dress.h"
#include "app/text_label.h"
#include "app/window_size.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::PlanDifference;
using solidarity::Side;
using Kind = PlanDifference::Kind;

MergeDialog::MergeDialog(document::PlanBook& book, std::shared_ptr<const ComparedCopy> copy, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_copy(std::move(copy))
    , m_rows(new MergeRows(m_copy->differences, this))
    , m_filter(new MergeFilter(*m_rows, this)) {
    setWindowTitle(tr("Comparer et fusionner avec « %1 »").arg(QFileInfo(m_copy->path).fileName()));
    resize(openingSize(*this, {940, 600}));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Fusionner"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuler"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MergeDialog::merge);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rows, &MergeRows::chosen, this, &MergeDialog::count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addLayout(makeFilters());
    column->addWidget(makeTable(), 1);
    column->addLayout(makeChoices());
    column->addWidget(m_buttons);
    count();
}

QWidget* MergeDialog::makeHead() {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_counts = new TextLabel(u"heading"_s, head);
    column->addWidget(m_counts);
    if (!m_copy->isSameProject) {
        auto* warning = new TextLabel(u"note"_s, head);
        warning->display(tr("Ce fichier est un autre projet, et non une copie de celui-ci : ses lieux, médecins et "
                            "journées s’ajouteraient aux vôtres."));
        column->addWidget(warning);
    }
    auto* note = new TextLabel(u"secondary"_s, head);
    note->display(
        tr("Deux copies ne disent pas si ce que l’une n’a pas y a été supprimé ou a été ajouté dans l’autre : "
           "par défaut, rien n’est perdu, et la valeur d’ici l’emporte là où les deux diffèrent. Une journée "
           "reprise apporte son lieu et son médecin."));
    column->addWidget(note);
    return head;
}

QLayout* MergeDialog::makeFilters() {
    auto* typed = new QLineEdit(this);
    typed->setPlaceholderText(tr("Filtrer les différences…"));
    typed->setAccessibleName(tr("Filtrer les différences"));
    typed->setClearButtonEnabled(true);
    connect(typed, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    auto* kind = new QComboBox(this);
    kind->setAccessibleName(tr("Différences montrées"));
    kind->addItem(tr("Toutes les différences"));
    kind->addItem(tr("Conflits"), int(Kind::Field));
    kind->addItem(tr("Seulement ici"), int(Kind::OnlyMine));
    kind->addItem(tr("Seulement dans la copie"), int(Kind::OnlyTheirs));
    connect(kind, &QComboBox::currentIndexChanged, this, [this, kind] {
        const QVariant chosen = kind->currentData();
        m_filter->setKind(chosen.isValid() ? std::optional(static_cast<Kind>(chosen.toInt())) : std::nullopt);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(typed, 1);
    row->addWidget(kind);
    return row;
}

QTableView* MergeDialog::makeTable() {
    auto* table = new QTableView(this);
    table->setAccessibleName(tr("Différences ; Espace choisit la valeur d’une colonne"));
    table->setModel(m_filter);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(MergeRows::Field, QHeaderView::Interactive);
    table->setColumnWidth(MergeRows::Field, sizedFor(table->font(), 170));
    growWithText(*table, 28);
    return table;
}

QLayout* MergeDialog::makeChoices() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto addButton = [this, row](const QString& text, Side side) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, side] { chooseShown(side); });
        row->addWidget(button);
    };
    addButton(tr("Garder ici, pour les lignes affichées"), Side::Mine);
    addButton(tr("Prendre dans la copie, pour les lignes affichées"), Side::Theirs);
    row->addStretch(1);
    return row;
}

void MergeDialog::chooseShown(Side side) {
    for (int row = 0; row < m_filter->rowCount(); ++row)
        m_rows->choose(m_filter->mapToSource(m_filter->index(row, 0)).row(), side);
}

void MergeDialog::count() {
    const auto& all = m_rows->differences();
    const auto of = [&all](Kind kind) {
        return static_cast<int>(std::ranges::count(all, kind, &PlanDifference::kind));
    };
    const auto taken = std::ranges::count(m_rows->sides(), Side::Theirs);
    if (all.empty()) {
        m_counts->display(tr("Les deux copies sont égales."));
    } else {
        m_counts->display(tr("%1, %2, %3 ; %4")
                              .arg(tr("%n conflits", nullptr, of(Kind::Field)),
                                   tr("%n seulement ici", nullptr, of(Kind::OnlyMine)),
                                   tr("%n seulement dans la copie", nullptr, of(Kind::OnlyTheirs)),
                                   tr("%n pris de la copie", nullptr, static_cast<int>(taken))));
    }
    // Nothing of the copy where all that only it has is refused too.
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(taken > 0);
}

void MergeDialog::merge() {
    m_buttons->setEnabled(false);
    m_worker.start([this, copy = m_copy, sides = m_rows->sides()](std::stop_token,
                                                                  const territory::Progress&) -> Worker::Delivery {
        const solidarity::Plan plan = solidarity::merged(*copy->mine, copy->theirs, copy->differences, sides);
        return [this, change = solidarity::changeBetween(*copy->mine, plan)] {
            m_book.edit(tr("Fusionner avec « %1 »").arg(QFileInfo(m_copy->path).fileName()), change);
            accept();
        };
    });
}

} // namespace app
