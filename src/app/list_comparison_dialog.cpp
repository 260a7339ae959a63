#include "app/list_comparison_dialog.h"

#include "app/window_size.h"

#include "document/decision_matching.h"

#include <QCollator>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

ListComparisonDialog::ListComparisonDialog(document::Document& document, QWidget* parent)
    : QDialog(parent), m_document(document) {
    Q_ASSERT(m_document.dataset() && !m_document.dataset()->decisionLists.empty());
    setWindowTitle(tr("Comparer deux listes"));
    resize(openingSize(*this, {860, 520}));
    m_first = addChoice(tr("Première liste"), 0);
    m_second = addChoice(tr("Seconde liste"), static_cast<int>(m_document.dataset()->decisionLists.size()) - 1);
    m_onlyFirst = addPart();
    m_both = addPart();
    m_onlySecond = addPart();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 20, 20, 16);
    grid->setSpacing(12);
    grid->addWidget(m_first, 0, 0);
    grid->addWidget(m_second, 0, 2);
    int column = 0;
    for (const Part& part : {m_onlyFirst, m_both, m_onlySecond}) {
        grid->addWidget(part.heading, 1, column);
        grid->addWidget(part.names, 2, column);
        grid->setColumnStretch(column, 1);
        ++column;
    }
    grid->addWidget(buttons, 3, 0, 1, column);
    compare();
}

QComboBox* ListComparisonDialog::addChoice(const QString& name, int present) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& list : m_document.dataset()->decisionLists)
        box->addItem(list->title, list->id);
    box->setCurrentIndex(present);
    connect(box, &QComboBox::activated, this, &ListComparisonDialog::compare);
    return box;
}

ListComparisonDialog::Part ListComparisonDialog::addPart() {
    const Part part{new QLabel(this), new QListWidget(this)};
    part.heading->setProperty("type", u"strong"_s);
    part.heading->setWordWrap(true);
    connect(part.names, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            m_document.navigate(
                [item](document::MapState& state) { state.selection = item->data(Qt::UserRole).toString(); });
    });
    return part;
}

void ListComparisonDialog::compare() {
    const auto& lists = m_document.dataset()->decisionLists;
    const document::ListComparison comparison =
        document::compare(*lists[static_cast<std::size_t>(m_first->currentIndex())],
                          *lists[static_cast<std::size_t>(m_second->currentIndex())]);
    fill(m_onlyFirst, tr("Seulement dans la première (%1)"), comparison.onlyInFirst);
    fill(m_both, tr("Dans les deux (%1)"), comparison.inBoth);
    fill(m_onlySecond, tr("Seulement dans la seconde (%1)"), comparison.onlyInSecond);
}

void ListComparisonDialog::fill(const Part& part, const QString& heading, const QStringList& codes) {
    const document::Dataset& dataset = *m_document.dataset();
    part.heading->setText(heading.arg(locale().toString(qlonglong(codes.size()))));
    part.names->setAccessibleName(part.heading->text());
    std::vector<std::pair<QString, QString>> named;
    for (const QString& code : codes) {
        const int territory = dataset.territoryOf(code);
        named.emplace_back(territory < 0 ? code : dataset.territories[static_cast<std::size_t>(territory)].name, code);
    }
    QCollator collator(locale());
    std::ranges::sort(named, [&collator](const auto& a, const auto& b) { return collator(a.first, b.first); });
    part.names->clear();
    for (const auto& [name, code] : named) {
        auto* item = new QListWidgetItem(name, part.names);
        item->setData(Qt::UserRole, code);
    }
}

} // namespace app
