#include "app/findings_list.h"

#include "app/icons.h"
#include "app/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using publish::Finding;

namespace {

bool sameWords(const Finding& a, const Finding& b) {
    return a.key == b.key && a.severity == b.severity && a.what == b.what && a.remedy == b.remedy &&
           a.overruled == b.overruled && a.territories == b.territories;
}

} // namespace

FindingsList::FindingsList(QWidget* parent)
    : QWidget(parent), m_none(new TextLabel({}, this)), m_lines(new QVBoxLayout) {
    setObjectName(u"findings"_s);
    setAccessibleName(tr("Vérifications"));
    m_lines->setSpacing(12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_none);
    column->addLayout(m_lines);
}

int FindingsList::openCount() const {
    return int(std::ranges::count(m_findings, false, &Finding::overruled));
}

void FindingsList::display(const std::vector<Finding>& findings) {
    if (std::ranges::equal(findings, m_findings, sameWords) && m_none->isHidden() != findings.empty())
        return; // the line that has the focus keeps it
    m_findings = findings;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Finding& finding : m_findings)
        m_lines->addWidget(makeLine(finding));
    m_none->display(m_findings.empty() ? tr("Rien à signaler.") : QString());
}

QWidget* FindingsList::makeLine(const Finding& finding) {
    auto* line = new QWidget(this);
    const bool isWrong = finding.severity == Finding::Severity::Wrong;
    auto* symbol = new QLabel(line);
    symbol->setPixmap(icon(isWrong ? u"dialog-error"_s : u"dialog-warning"_s).pixmap(22, 22));
    auto* severity = new TextLabel(u"small"_s, line);
    const QString serious = isWrong ? tr("À corriger") : tr("À regarder");
    severity->display(finding.overruled ? tr("%1, passé outre").arg(serious) : serious);
    auto* what = new TextLabel(finding.overruled ? u"secondary"_s : QString(), line);
    what->display(finding.what);
    auto* remedy = new TextLabel(u"small"_s, line);
    remedy->display(finding.remedy);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    const auto addButton = [&](const QString& text, const QString& name) {
        auto* button = new QPushButton(text, line);
        button->setFlat(true);
        button->setAutoDefault(false);
        button->setAccessibleName(name);
        buttons->addWidget(button);
        return button;
    };
    if (!finding.territories.empty()) {
        QPushButton* show = addButton(tr("Montrer"), tr("Montrer où : %1").arg(finding.what));
        connect(show, &QPushButton::clicked, this, [this, finding] { emit placeWanted(finding); });
    }
    QPushButton* overrule = finding.overruled
                                ? addButton(tr("Vérifier de nouveau"), tr("Vérifier de nouveau : %1").arg(finding.what))
                                : addButton(tr("Passer outre"), tr("Passer outre : %1").arg(finding.what));
    overrule->setObjectName(u"overrule-"_s + finding.key);
    connect(overrule, &QPushButton::clicked, this, [this, finding] { emit overruled(finding, !finding.overruled); });
    buttons->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(severity);
    words->addWidget(what);
    words->addWidget(remedy);
    words->addLayout(buttons);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(symbol, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return line;
}

} // namespace app
