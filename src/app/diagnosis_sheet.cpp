#include "app/diagnosis_sheet.h"

#include "app/icons.h"
#include "app/tab_order.h"
#include "app/text_label.h"
#include "app/window_size.h"
#include "io/diagnosis_report.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace app {

using namespace Qt::StringLiterals;
using territory::Diagnosis;

namespace {

QString iconOf(Diagnosis::Severity severity) {
    switch (severity) {
    case Diagnosis::Severity::Notice:
        return u"dialog-information"_s;
    case Diagnosis::Severity::Warning:
        return u"dialog-warning"_s;
    case Diagnosis::Severity::Error:
        return u"dialog-error"_s;
    }
    Q_UNREACHABLE();
}

QLabel* symbol(Diagnosis::Severity severity, int size, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setPixmap(icon(iconOf(severity)).pixmap(size, size));
    label->setAccessibleName(io::severityText(severity));
    label->setAlignment(Qt::AlignTop);
    return label;
}

Diagnosis::Severity worstOf(const Diagnosis& diagnosis) {
    for (const auto severity : {Diagnosis::Severity::Error, Diagnosis::Severity::Warning}) {
        if (diagnosis.hasAny(severity))
            return severity;
    }
    return Diagnosis::Severity::Notice;
}

QString verdictOf(const Diagnosis& diagnosis) {
    io::CheckReport report;
    report.diagnosis = diagnosis;
    return io::statusText(report.status());
}

} // namespace

DiagnosisSheet::DiagnosisSheet(const Diagnosis& diagnosis, QWidget* parent) : QDialog(parent), m_diagnosis(diagnosis) {
    setWindowTitle(tr("Diagnostic des contours"));
    resize(openingSize(*this, {640, 520}));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copier le diagnostic"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeVerdict());
    column->addWidget(makeFindings(), 1);
    column->addWidget(buttons);
    tabAsLaidOut(*this);
    copy->setFocus();
}

QWidget* DiagnosisSheet::makeVerdict() {
    auto* verdict = new QWidget(this);
    auto* words = new TextLabel(u"heading"_s, verdict);
    words->display(verdictOf(m_diagnosis));
    auto* row = new QHBoxLayout(verdict);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(symbol(worstOf(m_diagnosis), 22, verdict));
    row->addWidget(words, 1);
    return verdict;
}

QWidget* DiagnosisSheet::makeFindings() {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Constats"));
    auto* page = new QWidget(area);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    if (m_diagnosis.findings().empty()) {
        auto* nothing = new TextLabel(u"secondary"_s, page);
        nothing->display(tr("Rien à signaler."));
        column->addWidget(nothing);
    }
    for (const auto severity :
         {Diagnosis::Severity::Error, Diagnosis::Severity::Warning, Diagnosis::Severity::Notice}) {
        for (const Diagnosis::Finding& finding : m_diagnosis.findings()) {
            if (finding.severity == severity)
                column->addWidget(makeFinding(finding));
        }
    }
    column->addStretch(1);
    area->setWidget(page);
    return area;
}

QWidget* DiagnosisSheet::makeFinding(const Diagnosis::Finding& finding) {
    auto* item = new QWidget(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    const auto add = [item, words](const QString& type, const QString& text) {
        auto* label = new TextLabel(type, item);
        label->display(text);
        words->addWidget(label);
    };
    add({}, finding.text);
    add(u"small"_s, finding.file);
    add(u"small"_s, finding.samples.join(u'\n'));
    add(u"secondary"_s, finding.remedy.isEmpty() ? QString() : u"→ "_s + finding.remedy);
    auto* row = new QHBoxLayout(item);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(symbol(finding.severity, 16, item));
    row->addLayout(words, 1);
    return item;
}

QString DiagnosisSheet::text() const {
    QStringList lines{verdictOf(m_diagnosis)};
    for (const Diagnosis::Finding& finding : m_diagnosis.findings())
        lines << io::findingText(finding);
    return lines.join(u'\n') + u'\n';
}

} // namespace app
