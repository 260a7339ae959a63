#include "app/duplicates_dialog.h"

#include "app/text_label.h"
#include "app/venue_words.h"
#include "app/window_size.h"
#include "solidarity/plan_editor.h"
#include "solidarity/venue_merge.h"
#include "solidarity/words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::Venue;
using solidarity::VenuePair;

DuplicatesDialog::DuplicatesDialog(document::Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_headline(new TextLabel(u"heading"_s, this))
    , m_list(new QListWidget(this))
    , m_first(new TextLabel({}, this))
    , m_second(new TextLabel({}, this)) {
    setWindowTitle(tr("Lieux en double"));
    resize(openingSize(*this, {860, 560}));
    m_list->setAccessibleName(tr("Paires de lieux semblables"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Fermer"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_headline);
    column->addWidget(m_list, 1);
    column->addWidget(makeSides());
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesDialog::displayPair);
    connect(&m_document.planBook(), &document::PlanBook::changed, this, &DuplicatesDialog::find);
    displayPair(); // none yet
    find();
}

QWidget* DuplicatesDialog::makeSides() {
    auto* sides = new QWidget(this);
    m_keepFirst = new QPushButton(tr("Garder celui-ci"), sides);
    m_keepSecond = new QPushButton(tr("Garder celui-ci"), sides);
    m_keepFirst->setAccessibleName(tr("Garder celui-ci, le premier"));
    m_keepSecond->setAccessibleName(tr("Garder celui-ci, le second"));
    m_keepBoth = new QPushButton(tr("Ce sont deux lieux"), sides);
    auto* note = new TextLabel(u"small"_s, sides);
    note->display(tr("Celui que vous gardez reçoit les journées de l’autre, et ce qui lui manque."));
    auto* grid = new QGridLayout(sides);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_first, 0, 0, Qt::AlignTop);
    grid->addWidget(m_second, 0, 1, Qt::AlignTop);
    grid->addWidget(m_keepFirst, 1, 0, Qt::AlignLeft);
    grid->addWidget(m_keepSecond, 1, 1, Qt::AlignLeft);
    grid->addWidget(note, 2, 0);
    grid->addWidget(m_keepBoth, 2, 1, Qt::AlignLeft);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_keepFirst, &QPushButton::clicked, this, [this] { merge(true); });
    connect(m_keepSecond, &QPushButton::clicked, this, [this] { merge(false); });
    connect(m_keepBoth, &QPushButton::clicked, this, &DuplicatesDialog::keepBoth);
    for (QPushButton* button : {m_keepFirst, m_keepSecond, m_keepBoth})
        button->setAutoDefault(false); // Return in the list merges nothing.
    return sides;
}

void DuplicatesDialog::find() {
    m_worker.start([this, plan = m_document.planBook().snapshot()](std::stop_token,
                                                                   const territory::Progress&) -> Worker::Delivery {
        return [this, pairs = solidarity::likelyDuplicates(plan->venues.all())] { list(pairs); };
    });
}

void DuplicatesDialog::list(std::vector<VenuePair> pairs) {
    m_pairs = std::move(pairs);
    m_headline->display(m_pairs.empty() ? tr("Aucun lieu ne ressemble à un autre.")
                                        : tr("%Ln paires de lieux semblables", nullptr, int(m_pairs.size())));
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const VenuePair& pair : m_pairs) {
        const auto& venues = m_document.planBook().plan().venues;
        const Venue *first = venues.find(pair.first), *second = venues.find(pair.second);
        QStringList why;
        if (pair.sameFiness)
            why << tr("même numéro FINESS");
        if (!std::isnan(pair.metres))
            why << tr("à %1 m").arg(locale().toString(std::round(pair.metres), 'f', 0));
        m_list->addItem(
            tr("%1 et %2 · %3")
                .arg(first ? first->name : QString(), second ? second->name : QString(), why.join(u", "_s)));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    displayPair();
    emit settled();
}

QString DuplicatesDialog::described(const Venue& venue, const Venue& other) const {
    const auto* dataset = m_document.dataset().get();
    const auto days =
        std::ranges::count(m_document.planBook().plan().days, venue.id, &solidarity::ConsultationDay::venue);
    QStringList lines{u"<b>%1</b>"_s.arg(venue.name.toHtmlEscaped())};
    const auto add = [&lines](const QString& own, const QString& theirs) {
        if (!own.isEmpty())
            lines << (own == theirs ? own.toHtmlEscaped() : u"<i>%1</i>"_s.arg(own.toHtmlEscaped()));
    };
    add(solidarity::nameOf(venue.kind), solidarity::nameOf(other.kind));
    add(venuewords::status(venue, locale()), venuewords::status(other, locale()));
    add(venue.address, other.address);
    add(venuewords::commune(venue, dataset), venuewords::commune(other, dataset));
    add(venue.finess.isEmpty() ? QString() : tr("FINESS %1").arg(venue.finess), tr("FINESS %1").arg(other.finess));
    lines << tr("%Ln journées", nullptr, int(days));
    return lines.join(u"<br>"_s);
}

void DuplicatesDialog::displayPair() {
    const int row = m_list->currentRow();
    const auto& venues = m_document.planBook().plan().venues;
    const Venue *first = nullptr, *second = nullptr;
    if (row >= 0 && row < int(m_pairs.size())) {
        first = venues.find(m_pairs[std::size_t(row)].first);
        second = venues.find(m_pairs[std::size_t(row)].second);
    }
    const bool isPair = first && second;
    m_first->display(isPair ? described(*first, *second) : QString(), Qt::RichText);
    m_second->display(isPair ? described(*second, *first) : QString(), Qt::RichText);
    for (QPushButton* button : {m_keepFirst, m_keepSecond, m_keepBoth})
        button->setEnabled(isPair && !m_document.planBook().isReadOnly());
}

void DuplicatesDialog::merge(bool keepsFirst) {
    const VenuePair& pair = m_pairs[std::size_t(m_list->currentRow())];
    const QUuid kept = keepsFirst ? pair.first : pair.second, dropped = keepsFirst ? pair.second : pair.first;
    const solidarity::Plan& plan = m_document.planBook().plan();
    const Venue* venue = plan.venues.find(kept);
    if (venue && plan.venues.find(dropped))
        m_document.planBook().edit(tr("Réunir deux lieux en « %1 »").arg(venue->name),
                                   solidarity::mergeVenues(plan, kept, dropped));
}

void DuplicatesDialog::keepBoth() {
    const VenuePair& pair = m_pairs[std::size_t(m_list->currentRow())];
    const solidarity::Plan& plan = m_document.planBook().plan();
    const Venue *first = plan.venues.find(pair.first), *second = plan.venues.find(pair.second);
    if (!first || !second)
        return;
    Venue distinct = *first;
    distinct.distinctFrom.push_back(second->id);
    solidarity::PlanEditor editor(plan);
    editor.put(distinct);
    m_document.planBook().edit(tr("Distinguer « %1 » et « %2 »").arg(first->name, second->name), editor.change());
}

} // namespace app
