#include "app/journal_page.h"

#include "app/journal_entries_model.h"
#include "app/journal_model.h"
#include "app/preferences.h"
#include "app/small_font.h"
#include "app/table_dress.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QTableView>

namespace app {

using namespace Qt::StringLiterals;

JournalPage::JournalPage(document::Document& document, QWidget* parent) : QWidget(parent) {
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeCommands(document));
    halves->addWidget(makeEntries(document));
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(halves);
}

QWidget* JournalPage::makeCommands(document::Document& document) {
    auto* commands = new QListView(this);
    commands->setObjectName(u"journal"_s);
    auto* model = new JournalModel(*document.undoStack(), commands);
    commands->setModel(model);
    commands->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names end in dots
    commands->setTextElideMode(Qt::ElideRight);
    commands->setAccessibleName(tr("Journal des changements ; Entrée revient à un état"));
    connect(commands, &QListView::activated, this, [&document, model](const QModelIndex& row) {
        document.undoStack()->setIndex(model->stackIndexOf(row.row()));
    });
    return commands;
}

QWidget* JournalPage::makeEntries(document::Document& document) {
    auto* half = new QWidget(this);
    m_author = new QLineEdit(preferences::journalAuthor(), half);
    m_author->setObjectName(u"journalAuthor"_s);
    m_author->setAccessibleName(tr("Nom inscrit au journal du projet"));
    m_author->setPlaceholderText(tr("aucun nom"));
    m_author->setToolTip(tr("Inscrit à chaque ligne à venir ; laissez vide pour n’inscrire aucun nom"));
    m_author->setMaximumWidth(200);
    connect(m_author, &QLineEdit::editingFinished, this, [this] {
        preferences::setJournalAuthor(m_author->text().simplified());
        emit authorChanged(preferences::journalAuthor());
    });
    auto* label = new QLabel(tr("&Nom inscrit"), half);
    label->setBuddy(m_author);
    auto* title = new QLabel(tr("Journal du projet"), half);
    title->setProperty("type", u"strong"_s);

    auto* entries = new QTableView(half);
    entries->setObjectName(u"journalEntries"_s);
    entries->setAccessibleName(tr("Journal du projet : quand, qui, quoi"));
    entries->setModel(new JournalEntriesModel(document.planBook(), entries));
    entries->setSelectionBehavior(QTableView::SelectRows);
    entries->setShowGrid(false);
    entries->setWordWrap(false);
    entries->setTabKeyNavigation(false);
    entries->verticalHeader()->hide();
    entries->horizontalHeader()->setHighlightSections(false);
    entries->horizontalHeader()->setStretchLastSection(true);
    entries->setColumnWidth(JournalEntriesModel::When, sizedFor(entries->font(), 168));
    entries->setColumnWidth(JournalEntriesModel::Who, sizedFor(entries->font(), 120));
    growWithText(*entries, 28);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 4);
    head->setSpacing(8);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(label);
    head->addWidget(m_author);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(entries, 1);
    return half;
}

} // namespace app
