#include "app/adjustment_list.h"

#include "app/text_label.h"
#include "app/wrapped_button.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using territory::Adjustment;

AdjustmentList::AdjustmentList(document::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_summary(new TextLabel(u"small"_s, this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Reprendre cet ajustement"), this)) {
    m_list->setObjectName(u"adjustments"_s);
    m_list->setAccessibleName(tr("Ajustements de la sélection"));
    m_list->setWordWrap(true);
    m_list->setFixedHeight(160);
    connect(m_list, &QListWidget::currentRowChanged, this, &AdjustmentList::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(std::size_t(m_list->currentRow())); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_list);
    column->addWidget(m_remove);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (Change::Dataset | Change::Results))
            follow();
    });
    follow();
}

void AdjustmentList::addCommand(QAction* command) {
    auto* button = new WrappedButton(Qt::AlignHCenter, this);
    button->setText(command->text());
    const auto take = [button, command] { button->setEnabled(command->isEnabled()); };
    connect(command, &QAction::changed, button, take);
    connect(button, &QPushButton::clicked, command, &QAction::trigger);
    take();
    layout()->addWidget(button);
}

QString AdjustmentList::wordsOf(const Adjustment& adjustment) const {
    const int territory = m_document.dataset()->territoryOf(adjustment.code);
    const QString name =
        territory < 0 ? adjustment.code : m_document.dataset()->territories[std::size_t(territory)].name;
    QStringList origin;
    if (!adjustment.author.isEmpty())
        origin << adjustment.author;
    origin << locale().toString(adjustment.date, QLocale::ShortFormat);
    return (adjustment.adds ? tr("+ %1 : %2 (%3)") : tr("− %1 : %2 (%3)"))
        .arg(name, adjustment.reason, origin.join(u", "_s));
}

void AdjustmentList::follow() {
    if (!m_document.dataset())
        return;
    const std::vector<Adjustment>& adjustments = m_document.state().adjustments;
    QStringList lines;
    for (const Adjustment& adjustment : adjustments)
        lines << wordsOf(adjustment);
    QStringList shown;
    for (int row = 0; row < m_list->count(); ++row)
        shown << m_list->item(row)->text();
    if (lines != shown) {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_list->addItems(lines);
    }
    m_list->setVisible(!adjustments.empty());
    m_remove->setVisible(!adjustments.empty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
    const auto& selected = m_document.results()->selected;
    const QString count = tr("%Ln territoires dans votre sélection", nullptr, int(std::ranges::count(selected, 1)));
    m_summary->display(adjustments.empty()
                           ? tr("%1, sans ajustement. Choisissez un territoire pour l’ajouter ou le retirer, avec un "
                                "motif. La décision officielle n’en change pas.")
                                 .arg(count)
                           : tr("%1, ajustements compris. La décision officielle n’en change pas.").arg(count));
}

void AdjustmentList::choose() {
    const int row = m_list->currentRow();
    m_remove->setEnabled(row >= 0);
    if (row < 0)
        return;
    m_document.navigate([code = m_document.state().adjustments[std::size_t(row)].code](document::MapState& state) {
        state.selection = code;
    });
}

} // namespace app
