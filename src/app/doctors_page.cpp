#include "app/doctors_page.h"

#include "app/doctor_rows.h"
#include "app/flat_button.h"
#include "app/flow_layout.h"
#include "app/plan_days.h"
#include "app/plan_order.h"
#include "app/plan_table.h"
#include "app/text_label.h"
#include "solidarity/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::ContactStatus;

DoctorsPage::DoctorsPage(document::Document& document, const PlanDays& days, QWidget* parent)
    : QWidget(parent)
    , m_days(days)
    , m_rows(new DoctorRows(document, days, QDate::currentDate(), this))
    , m_commands(new QMenu(this))
    , m_body(new QStackedWidget(this))
    , m_table(new PlanTable(tr("Médecins volontaires"), *m_rows, m_body)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_body, 1);
    m_body->addWidget(makeEmpty());
    m_body->addWidget(m_table);
    connect(m_table, &PlanTable::opened, this, &DoctorsPage::editWanted);
    connect(m_table, &PlanTable::removalWanted, this, &DoctorsPage::removeWanted);
    connect(m_table, &PlanTable::currentIdChanged, this, [this](const QUuid& id) {
        m_edit->setEnabled(!id.isNull());
        emit currentChanged(id);
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](QPoint place) { m_commands->popup(m_table->viewport()->mapToGlobal(place)); });
    connect(&days, &PlanDays::changed, this, &DoctorsPage::count);
    count();
}

QWidget* DoctorsPage::makeHead() {
    auto* head = new QWidget(this);
    m_typed = new QLineEdit(head);
    m_typed->setPlaceholderText(tr("Filtrer : nom, commune, exercice…"));
    m_typed->setAccessibleName(tr("Filtrer les médecins"));
    m_typed->setClearButtonEnabled(true);
    m_typed->setMinimumWidth(120);
    m_typed->setMaximumWidth(280);
    m_status = new QComboBox(head);
    m_status->setAccessibleName(tr("Montrer les médecins selon le contact"));
    m_status->addItem(tr("Tous les contacts"), -1);
    for (const auto& key : solidarity::contactStatusKeys())
        m_status->addItem(solidarity::nameOf(key.value), int(key.value));
    m_count = new TextLabel(u"secondary"_s, head);
    m_count->setWordWrap(false);
    auto* add = new QPushButton(tr("Ajouter…"), head);
    add->setAccessibleName(tr("Ajouter un médecin volontaire"));
    m_edit = new QPushButton(tr("Modifier…"), head);
    m_edit->setAccessibleName(tr("Modifier le médecin choisi"));
    m_edit->setEnabled(false);
    QToolButton* more = flatButton(u"overflow-menu"_s, tr("Autres commandes sur les médecins"), head);
    more->setMenu(m_commands);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* row = new FlowLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_typed);
    row->addWidget(m_status);
    row->addWidget(m_count);
    row->addStretch();
    for (QWidget* button : std::initializer_list<QWidget*>{add, m_edit, more})
        row->addWidget(button);
    connect(m_typed, &QLineEdit::textChanged, this, &DoctorsPage::filter);
    connect(m_status, &QComboBox::activated, this, &DoctorsPage::filter);
    connect(add, &QPushButton::clicked, this, &DoctorsPage::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(currentDoctor()); });
    return head;
}

QWidget* DoctorsPage::makeEmpty() {
    auto* empty = new QWidget(m_body);
    auto* words = new TextLabel(u"secondary"_s, empty);
    words->setAlignment(Qt::AlignCenter);
    words->display(tr("Aucun médecin volontaire n’est inscrit. Ajoutez-en un, ou importez votre tableau par "
                      "« Organisation ▸ Importer des médecins… »."));
    auto* column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(words);
    column->addStretch(1);
    return empty;
}

QUuid DoctorsPage::currentDoctor() const {
    return m_table->currentId();
}

void DoctorsPage::filter() {
    m_table->order().setFilter(m_typed->text());
    const int status = m_status->currentData().toInt();
    if (status < 0) {
        m_table->order().setAccepts({});
    } else {
        m_table->order().setAccepts([this, status](const QUuid& id) {
            const solidarity::Doctor* doctor = m_days.plan().doctors.find(id);
            return doctor && int(doctor->status) == status;
        });
    }
    count();
}

void DoctorsPage::count() {
    const auto all = int(m_days.plan().doctors.size());
    const int shown = m_table->shownCount();
    const QString total = tr("%Ln médecins", nullptr, all);
    m_count->display(all == 0 ? QString() : shown == all ? total : tr("%L1 sur %2").arg(shown).arg(total));
    m_body->setCurrentIndex(all == 0 ? 0 : 1);
}

} // namespace app
