#include "app/page_elements_form.h"

#include "app/icons.h"
#include "app/page_words.h"
#include "app/text_label.h"
#include "publish/page_templates.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using document::Layout;
using document::LegendShape;
using document::PageElement;
using document::PageSlot;
using document::PlacedElement;
using publish::nameOf;

namespace {

constexpr int kLeastPercent = 50, kMostPercent = 200, kMostRows = 100, kRowHeight = 28;

} // namespace

PageElementsForm::PageElementsForm(PageDraft& draft, QWidget* parent) : QWidget(parent), m_draft(draft) {
    makeList();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list);
    column->addWidget(makeDetail());
    column->addWidget(makeLegend());
    connect(&m_draft, &PageDraft::changed, this, &PageElementsForm::follow);
    follow();
}

void PageElementsForm::makeList() {
    m_list = new QListWidget(this);
    m_list->setObjectName(u"pageElements"_s);
    m_list->setAccessibleName(tr("Éléments de la page"));
    m_list->setAccessibleDescription(
        tr("Espace montre ou masque un élément, Alt et les flèches le déplacent parmi ceux de son emplacement."));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem* item) { toggle(m_list->row(item), item->checkState() == Qt::Checked); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        followChoice();
        if (row >= 0)
            emit elementChosen(m_elements[std::size_t(row)].element);
    });
    // The list has moved its row already: what it shows is written again from the layout.
    connect(
        m_list->model(), &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex&, int from, int, const QModelIndex&, int to) { move(from, to > from ? to - 1 : to); },
        Qt::QueuedConnection);
}

QWidget* PageElementsForm::makeDetail() {
    auto* part = new QWidget(this);
    m_slot = new QComboBox(part);
    m_slot->setAccessibleName(tr("Emplacement de l’élément"));
    for (const PageSlot slot : {PageSlot::Head, PageSlot::Left, PageSlot::Right, PageSlot::Foot})
        m_slot->addItem(nameOf(slot), int(slot));
    m_scale = new QSpinBox(part);
    m_scale->setAccessibleName(tr("Taille de l’élément"));
    m_scale->setRange(kLeastPercent, kMostPercent);
    m_scale->setSingleStep(10);
    m_scale->setSuffix(tr(" %"));
    const auto mover = [this, part](const QString& iconName, const QString& name, int step) {
        auto* button = new QPushButton(icon(iconName), QString(), part);
        button->setAutoDefault(false);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, [this, step] { move(chosen(), chosen() + step); });
        return button;
    };
    m_up = mover(u"go-up"_s, tr("Monter l’élément"), -1);
    m_down = mover(u"go-down"_s, tr("Descendre l’élément"), 1);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_slot, 1);
    row->addWidget(m_scale);
    row->addWidget(m_up);
    row->addWidget(m_down);
    connect(m_slot, &QComboBox::activated, this, [this] {
        const auto slot = PageSlot(m_slot->currentData().toInt());
        editChosen(tr("Placer : %1"), [slot](PlacedElement& placed) { placed.slot = slot; });
    });
    connect(m_scale, &QSpinBox::valueChanged, this, [this](int percent) {
        editChosen(
            tr("Taille : %1"), [percent](PlacedElement& placed) { placed.scale = percent / 100.0; },
            u"page-element-scale-%1"_s.arg(chosen()));
    });
    return part;
}

QWidget* PageElementsForm::makeLegend() {
    auto* part = new QWidget(this);
    m_legend = new QComboBox(part);
    m_legend->setAccessibleName(tr("Forme de la légende"));
    for (const LegendShape shape : {LegendShape::Automatic, LegendShape::Vertical, LegendShape::Horizontal})
        m_legend->addItem(pagewords::nameOf(shape), int(shape));
    m_rows = new QSpinBox(part);
    m_rows->setAccessibleName(tr("Rangs du tableau"));
    m_rows->setRange(1, kMostRows);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addRow(tr("Légende"), m_legend);
    form->addRow(tr("Rangs du tableau"), m_rows);
    connect(m_legend, &QComboBox::activated, this, [this] {
        const auto shape = LegendShape(m_legend->currentData().toInt());
        m_draft.edit(tr("Forme de la légende"), [shape](Layout& layout) { layout.legendShape = shape; });
    });
    connect(m_rows, &QSpinBox::valueChanged, this, [this](int rows) {
        m_draft.edit(
            tr("Rangs du tableau"), [rows](Layout& layout) { layout.tableRows = rows; }, u"page-table-rows"_s);
    });
    return part;
}

int PageElementsForm::chosen() const {
    return m_list->currentRow();
}

void PageElementsForm::edit(const QString& text, const std::function<void(Elements&)>& change,
                            const QString& mergeKey) {
    m_draft.edit(
        text,
        [this, &change](Layout& layout) {
            Elements elements = m_elements;
            change(elements);
            if (elements != m_elements)
                layout.elements = std::move(elements);
        },
        mergeKey);
}

void PageElementsForm::editChosen(const QString& text, const std::function<void(PlacedElement&)>& change,
                                  const QString& mergeKey) {
    const int row = chosen();
    if (row < 0)
        return;
    edit(
        text.arg(nameOf(m_elements[std::size_t(row)].element)),
        [row, &change](Elements& elements) { change(elements[std::size_t(row)]); }, mergeKey);
}

void PageElementsForm::toggle(int row, bool shown) {
    const PlacedElement& placed = m_elements[std::size_t(row)];
    if (placed.shown == shown)
        return;
    const QString name = nameOf(placed.element);
    edit(shown ? tr("Montrer : %1").arg(name) : tr("Masquer : %1").arg(name),
         [row, shown](Elements& elements) { elements[std::size_t(row)].shown = shown; });
}

void PageElementsForm::move(int from, int to) {
    const int count = int(m_elements.size());
    if (from < 0 || to < 0 || from >= count || to >= count)
        return follow();
    edit(tr("Déplacer : %1").arg(nameOf(m_elements[std::size_t(from)].element)), [from, to](Elements& elements) {
        const PlacedElement moved = elements[std::size_t(from)];
        elements.erase(elements.begin() + from);
        elements.insert(elements.begin() + to, moved);
    });
    follow();
    m_list->setCurrentRow(to);
}

void PageElementsForm::follow() {
    const Layout& layout = m_draft.layout();
    m_elements = publish::elementsOf(layout);
    const QSignalBlocker list(m_list), shape(m_legend), rows(m_rows);
    while (m_list->count() < int(m_elements.size()))
        m_list->addItem(QString());
    while (m_list->count() > int(m_elements.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (int row = 0; row < m_list->count(); ++row)
        writeRow(row, m_elements[std::size_t(row)]);
    if (chosen() < 0)
        m_list->setCurrentRow(0);
    m_list->setFixedHeight(m_list->count() * kRowHeight + 4);
    m_legend->setCurrentIndex(m_legend->findData(int(layout.legendShape)));
    m_rows->setValue(layout.tableRows);
    followChoice();
}

void PageElementsForm::writeRow(int row, const PlacedElement& placed) {
    QListWidgetItem* item = m_list->item(row);
    QStringList words{nameOf(placed.slot)};
    if (placed.scale != 1)
        words << tr("%1 %").arg(QLocale().toString(qRound(placed.scale * 100)));
    QStringList faults;
    for (const publish::LayoutFault& fault : m_faults) {
        if (fault.element == placed.element)
            faults << pagewords::sentenceOf(fault);
    }
    const QString name = tr("%1 — %2").arg(nameOf(placed.element), words.join(tr(", ")));
    item->setText(faults.isEmpty() ? name : tr("%1 : %2").arg(nameOf(placed.element), faults.join(tr(", "))));
    item->setToolTip(faults.isEmpty() ? QString() : item->text());
    item->setIcon(faults.isEmpty() ? QIcon() : icon(u"dialog-warning"_s));
    item->setSizeHint({0, kRowHeight});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(placed.shown ? Qt::Checked : Qt::Unchecked);
}

void PageElementsForm::followChoice() {
    const int row = chosen();
    const bool isOne = row >= 0;
    for (QWidget* control : {static_cast<QWidget*>(m_slot), static_cast<QWidget*>(m_scale)})
        control->setEnabled(isOne);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(isOne && row + 1 < m_list->count());
    if (!isOne)
        return;
    const PlacedElement& placed = m_elements[std::size_t(row)];
    const QSignalBlocker scale(m_scale);
    m_slot->setCurrentIndex(m_slot->findData(int(placed.slot)));
    m_scale->setValue(qRound(placed.scale * 100));
}

void PageElementsForm::showFaults(const std::vector<publish::LayoutFault>& faults) {
    m_faults = faults;
    const QSignalBlocker silently(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        writeRow(row, m_elements[std::size_t(row)]);
}

bool PageElementsForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(chosen(), chosen() + (key->key() == Qt::Key_Up ? -1 : 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace app
