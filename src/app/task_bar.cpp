#include "app/task_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <chrono>

namespace app {

using namespace std::chrono_literals;

TaskBar::TaskBar(QWidget* parent)
    : QFrame(parent)
    , m_delay(new QTimer(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Annuler"), this)) {
    setObjectName(QStringLiteral("taskBar"));
    // Work that is done at once would only make the window blink.
    m_delay->setSingleShot(true);
    m_delay->setInterval(300ms);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(240);
    m_progress->setAccessibleName(tr("Avancement"));
    m_cancel->setAccessibleName(tr("Annuler le travail en cours"));
    connect(m_cancel, &QPushButton::clicked, this, &TaskBar::cancelRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    hide();
}

void TaskBar::begin(const QString& title) {
    m_title = title;
    m_text->setText(title);
    m_progress->setRange(0, 0);
    m_delay->start();
}

void TaskBar::advance(double share, const QString& step) {
    m_text->setText(step.isEmpty() ? m_title : tr("%1 — %2").arg(m_title, step));
    m_progress->setRange(0, share < 0 ? 0 : 1000);
    m_progress->setValue(static_cast<int>(share * 1000));
}

void TaskBar::end() {
    m_delay->stop();
    hide();
}

} // namespace app
