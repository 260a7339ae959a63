#include "app/tour.h"

#include "app/text_label.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMainWindow>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <algorithm>
#include <array>

namespace app {

using namespace Qt::StringLiterals;

namespace {
constexpr int kCalloutWidth = 380, kGap = 12, kCorner = 6, kRing = 2;
const QColor kShade(0, 0, 0, 120);
} // namespace

Tour::Tour(QMainWindow& window)
    : QWidget(&window), m_steps(tourSteps(window)), m_before(QApplication::focusWidget()), m_callout(makeCallout()) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Visite guidée"));
    window.installEventFilter(this);
    for (const TourStep& step : m_steps) {
        if (step.part)
            step.part->installEventFilter(this); // docks open, close and move meanwhile
    }
    setGeometry(window.rect());
    show();
    raise();
    go(0);
}

QFrame* Tour::makeCallout() {
    auto* callout = new QFrame(this);
    callout->setObjectName(u"tourCallout"_s);
    callout->setFixedWidth(kCalloutWidth);
    m_title = new TextLabel(u"heading"_s, callout);
    m_words = new TextLabel({}, callout);
    m_count = new TextLabel(u"small"_s, callout);
    m_count->setWordWrap(false);
    m_skip = new QPushButton(tr("Passer"), callout);
    m_back = new QPushButton(tr("Précédent"), callout);
    m_next = new QPushButton(tr("Suivant"), callout);
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_count);
    buttons->addStretch(1);
    for (QPushButton* button : {m_skip, m_back, m_next}) {
        buttons->addWidget(button);
        button->installEventFilter(this); // arrows would only go from button to button
    }
    auto* column = new QVBoxLayout(callout);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(buttons);
    return callout;
}

void Tour::go(int step) {
    if (step < 0)
        return;
    if (step >= count())
        return end();
    m_step = step;
    const TourStep& told = m_steps[std::size_t(step)];
    m_title->display(told.title);
    m_words->display(spot().isEmpty() ? tr("%1 Cette partie est fermée : Affichage ▸ Volets la rouvre.").arg(told.words)
                                      : told.words);
    m_count->display(tr("%1 sur %2").arg(QLocale().toString(step + 1), QLocale().toString(count())));
    m_count->setMinimumWidth(m_count->sizeHint().width());
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < count() ? tr("Suivant") : tr("Terminer"));
    // What has the focus is what a screen reader reads: the step with it.
    m_next->setAccessibleDescription(told.title + u". "_s + m_words->text());
    m_next->setFocus();
    arrange();
}

void Tour::end() {
    hide();
    deleteLater();
    if (m_before)
        m_before->setFocus();
}

QRect Tour::spot() const {
    const QWidget* part = m_steps[std::size_t(m_step)].part;
    if (!part || !part->isVisible())
        return {};
    return QRect(part->mapTo(parentWidget(), QPoint()), part->size()) & rect();
}

void Tour::arrange() {
    m_callout->resize(kCalloutWidth, m_callout->heightForWidth(kCalloutWidth));
    m_callout->move(placeBeside(spot()));
    update();
}

QPoint Tour::placeBeside(const QRect& spot) const {
    const QSize size = m_callout->size();
    const QRect room = rect().adjusted(kGap, kGap, -kGap, -kGap);
    const std::array beside{
        QPoint(spot.left(), spot.bottom() + kGap), QPoint(spot.left(), spot.top() - kGap - size.height()),
        QPoint(spot.right() + kGap, spot.top()), QPoint(spot.left() - kGap - size.width(), spot.top())};
    const auto shifted = [&](QPoint place) {
        return QPoint(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - size.width())),
                      std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    };
    for (const QPoint& place : beside) {
        const QRect callout(shifted(place), size);
        if (!spot.isEmpty() && !callout.intersects(spot))
            return callout.topLeft();
    }
    const QPoint centre = spot.isEmpty() ? rect().center() : spot.center();
    return shifted(centre - QPoint(size.width() / 2, size.height() / 2));
}

bool Tour::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no command of the window behind
        return true;
    }
    return QWidget::event(event);
}

bool Tour::focusNextPrevChild(bool next) {
    std::vector<QPushButton*> buttons{m_skip, m_back, m_next};
    std::erase_if(buttons, [](const QPushButton* button) { return !button->isEnabled(); });
    const auto present = std::ranges::find_if(buttons, &QWidget::hasFocus);
    const std::size_t count = buttons.size(), place = std::size_t(present - buttons.begin()) % count;
    buttons[(place + (next ? 1 : count - 1)) % count]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress: {
        auto& key = static_cast<QKeyEvent&>(*event);
        const bool isArrow = key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down;
        if (isArrow && qobject_cast<QPushButton*>(watched)) {
            keyPressEvent(&key);
            return true;
        }
        break;
    }
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (watched == parentWidget())
            setGeometry(parentWidget()->rect());
        arrange();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        return end();
    case Qt::Key_Right:
    case Qt::Key_Down:
        return go(m_step + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return go(m_step - 1);
    default:
        event->accept(); // the window behind is not to answer
    }
}

void Tour::mousePressEvent(QMouseEvent* event) {
    event->accept();
}

void Tour::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shade;
    shade.addRect(rect());
    const QRect told = spot();
    if (told.isEmpty())
        return painter.fillPath(shade, kShade);
    QPainterPath hole;
    hole.addRoundedRect(told, kCorner, kCorner);
    painter.fillPath(shade.subtracted(hole), kShade);
    painter.setPen(QPen(palette().color(QPalette::Highlight), kRing));
    painter.drawPath(hole);
}

} // namespace app
