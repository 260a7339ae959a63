#include "app/venues_page.h"

#include "app/flat_button.h"
#include "app/flow_layout.h"
#include "app/plan_order.h"
#include "app/plan_table.h"
#include "app/small_font.h"
#include "app/tab_order.h"
#include "app/text_label.h"
#include "app/venue_choice.h"
#include "app/venue_delegate.h"
#include "app/venue_rows.h"
#include "solidarity/words.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using solidarity::Venue;
using solidarity::VenueKind;
using solidarity::VenueStatus;

VenuesPage::VenuesPage(document::Document& document, const PlanDays& days, VenueChoice& choice,
                       const Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_choice(choice)
    , m_rows(new VenueRows(document, days, QDate::currentDate(), this))
    , m_table(new PlanTable(tr("Tableau des lieux"), *m_rows, this)) {
    setAccessibleName(tr("Lieux de consultation"));
    dressTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(commands));
    column->addWidget(m_table, 1);
    column->addWidget(makeInvitation(commands), 1);
    addCommands();
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &VenuesPage::follow);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &VenuesPage::follow);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        follow();
        followChoice();
    });
    connect(&m_choice, &VenueChoice::changed, this, &VenuesPage::followChoice);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (Change::Selection | Change::Dataset))
            filter();
    });
    filter();
    tabAsLaidOut(*this);
}

// Its parts.

void VenuesPage::dressTable() {
    m_table->setObjectName(u"venues"_s);
    m_table->setAccessibleDescription(
        tr("Entrée : modifier le lieu. F2 : modifier la cellule. Suppr : retirer les lieux choisis."));
    m_table->setItemDelegate(new VenueDelegate(m_table));
    m_table->setEditTriggers(m_table->editTriggers() | QTableView::SelectedClicked);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->horizontalHeader()->setStretchLastSection(true);
    static constexpr int kWidths[] = {240, 150, 160, 150, 200, 80, 190, 130};
    for (int column = 0; column < VenueRows::ColumnCount; ++column)
        m_table->setColumnWidth(column, sizedFor(m_table->font(), kWidths[column]));
    connect(m_table, &PlanTable::opened, this, &VenuesPage::editWanted);
    connect(m_table, &PlanTable::removalWanted, this, &VenuesPage::removalWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VenuesPage::followSelection);
    connect(m_table, &PlanTable::currentIdChanged, this, [this](const QUuid& id) {
        if (!m_following && !id.isNull())
            m_choice.choose(id);
    });
}

void VenuesPage::addFilters(QWidget& head) {
    m_typed = new QLineEdit(&head);
    m_typed->setPlaceholderText(tr("Filtrer les lieux…"));
    m_typed->setAccessibleName(tr("Filtrer les lieux par nom, commune ou territoire"));
    m_typed->setClearButtonEnabled(true);
    m_typed->setMinimumWidth(110);
    m_typed->setMaximumWidth(220);
    m_kind = new QComboBox(&head);
    m_kind->setAccessibleName(tr("Nature des lieux montrés"));
    m_kind->addItem(tr("toute nature"));
    for (const auto& key : solidarity::venueKindKeys())
        m_kind->addItem(solidarity::nameOf(key.value), int(key.value));
    m_status = new QComboBox(&head);
    m_status->setAccessibleName(tr("Statut des lieux montrés"));
    m_status->addItem(tr("tout statut"));
    for (const auto& key : solidarity::venueStatusKeys())
        m_status->addItem(solidarity::nameOf(key.value), int(key.value));
    for (QComboBox* box : {m_kind, m_status}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(11);
        box->view()->setMinimumWidth(200);
        connect(box, &QComboBox::currentIndexChanged, this, &VenuesPage::filter);
    }
    m_here = new QCheckBox(tr("du territoire choisi"), &head);
    m_here->setToolTip(tr("Seulement les lieux du territoire choisi sur la carte"));
    connect(m_typed, &QLineEdit::textChanged, this, &VenuesPage::filter);
    connect(m_here, &QCheckBox::toggled, this, &VenuesPage::filter);
    for (QWidget* part : std::initializer_list<QWidget*>{m_typed, m_kind, m_status, m_here})
        head.layout()->addWidget(part);
}

QWidget* VenuesPage::makeHead(const Commands& commands) {
    auto* head = new QWidget(this);
    m_count = new QLabel(head);
    m_count->setProperty("type", u"small"_s);
    auto* add = flatButton(u"list-add"_s, tr("Ajouter un lieu"), head);
    connect(add, &QToolButton::clicked, commands.add, &QAction::trigger);
    m_edit = flatButton(u"configure"_s, tr("Modifier le lieu"), head);
    connect(m_edit, &QToolButton::clicked, this, [this] { emit editWanted(m_table->currentId()); });
    m_remove = flatButton(u"list-remove"_s, tr("Retirer les lieux choisis"), head);
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removalWanted(selected()); });
    auto* more = flatButton(u"overflow-menu"_s, tr("Statut des lieux choisis, importation, exportation"), head);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    auto* statuses = menu->addMenu(tr("Statut des lieux choisis"));
    for (const auto& key : solidarity::venueStatusKeys())
        statuses->addAction(solidarity::nameOf(key.value), this,
                            [this, status = key.value] { emit statusWanted(selected(), status); });
    connect(menu, &QMenu::aboutToShow, statuses, [this, statuses] { statuses->setEnabled(!selected().empty()); });
    menu->addSeparator();
    menu->addActions({commands.import, commands.exportAll, commands.duplicates});
    more->setMenu(menu);
    auto* row = new FlowLayout(head);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    addFilters(*head);
    row->addStretch();
    row->addWidget(m_count);
    auto* buttons = new QWidget(head); // together on whichever line
    auto* together = new QHBoxLayout(buttons);
    together->setContentsMargins(0, 0, 0, 0);
    together->setSpacing(8);
    for (QToolButton* button : {add, m_edit, m_remove, more})
        together->addWidget(button);
    row->addWidget(buttons);
    return head;
}

/// What stands in the table's place while there is no venue at all.
QWidget* VenuesPage::makeInvitation(const Commands& commands) {
    m_nothing = new QWidget(this);
    auto* words = new TextLabel(u"secondary"_s, m_nothing);
    words->display(tr("Aucun lieu encore. Un lieu de consultation est un cabinet, une maison de santé ou une salle où "
                      "des médecins viendront ; seuls les lieux ouverts comptent dans la couverture."));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QAction* action : {commands.add, commands.import}) {
        auto* button = new QPushButton(action->text(), m_nothing);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout(m_nothing);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(words);
    column->addLayout(buttons);
    column->addStretch();
    return m_nothing;
}

void VenuesPage::addCommands() {
    const auto add = [this](const QString& text, auto act) {
        auto* action = new QAction(text, m_table);
        connect(action, &QAction::triggered, this, act);
        m_table->addAction(action);
    };
    const auto withCurrent = [this](auto signal) {
        return [this, signal] {
            if (const QUuid id = m_table->currentId(); !id.isNull())
                emit(this->*signal)(id);
        };
    };
    add(tr("Modifier le lieu…"), withCurrent(&VenuesPage::editWanted));
    add(tr("Montrer sur la carte"), withCurrent(&VenuesPage::placeWanted));
    add(tr("Retirer les lieux choisis"), [this] { emit removalWanted(selected()); });
}

// What is shown and chosen.

std::vector<QUuid> VenuesPage::selected() const {
    return m_table->selectedIds();
}

void VenuesPage::filter() {
    std::optional<VenueKind> kind;
    std::optional<VenueStatus> status;
    std::optional<QString> territory;
    if (m_kind->currentIndex() > 0)
        kind = VenueKind(m_kind->currentData().toInt());
    if (m_status->currentIndex() > 0)
        status = VenueStatus(m_status->currentData().toInt());
    const QString here = m_document.state().selection;
    m_here->setEnabled(!here.isEmpty() || m_here->isChecked());
    if (m_here->isChecked() && !here.isEmpty())
        territory = here;
    {
        const QScopedValueRollback following(m_following, true); // rows that go away choose no other venue
        m_table->order().setAccepts([this, kind, status, territory](const QUuid& id) {
            const Venue* venue = m_document.planBook().plan().venues.find(id);
            return venue && (!kind || venue->kind == *kind) && (!status || venue->status == *status) &&
                   (!territory || venue->territory == *territory);
        });
        m_table->order().setFilter(m_typed->text());
    }
    follow();
    followChoice();
}

void VenuesPage::follow() {
    const int all = m_rows->rowCount(), shown = m_table->shownCount();
    m_table->setVisible(all > 0);
    m_nothing->setVisible(all == 0);
    m_count->setText(shown == all ? tr("%Ln lieux", nullptr, all)
                                  : tr("%1 sur %2").arg(QLocale().toString(shown), tr("%Ln lieux", nullptr, all)));
    followSelection();
}

void VenuesPage::followSelection() {
    const auto count = m_table->selectionModel()->selectedRows().size();
    m_edit->setEnabled(count == 1);
    m_remove->setEnabled(count > 0 && !m_document.planBook().isReadOnly());
}

void VenuesPage::followChoice() {
    const bool isThere = m_table->currentId() == m_choice.current() && m_table->selectionModel()->hasSelection();
    if (m_choice.current().isNull() || isThere)
        return;
    const QScopedValueRollback following(m_following, true);
    m_table->setCurrentId(m_choice.current());
}

} // namespace app
