#include "app/welcome_panel.h"

#include "app/small_font.h"
#include "app/text_label.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidth = 680, kMargin = 16;
}

WelcomePanel::WelcomePanel(bool showsAtStart, QWidget* window)
    : QFrame(window), m_area(new QScrollArea(this)), m_never(new QCheckBox(tr("Ne plus montrer au démarrage"))) {
    setObjectName(u"welcome"_s);
    setAccessibleName(tr("Accueil"));
    m_never->setChecked(!showsAtStart);
    connect(m_never, &QCheckBox::toggled, this, [this](bool never) { emit showsAtStartChosen(!never); });
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(makeContent());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0); // the theme's border stands outside
    column->addWidget(m_area);
    window->installEventFilter(this);
    show();
    raise();
    place(); // shown, it has the fonts of the theme
    m_first->setFocus();
}

QWidget* WelcomePanel::makeContent() {
    auto* content = new QWidget(m_area);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    auto* title = new TextLabel(u"title"_s, content);
    title->display(tr("Bienvenue dans Diagonale"));
    column->addWidget(title);
    auto* what = new TextLabel({}, content);
    what->display(
        tr("Cette carte montre où l’accès aux soins est le plus fragile en France, et quels territoires l’État "
           "a déclarés zones rouges : un calcul et une décision, l’un à côté de l’autre. Tout est sur cet "
           "ordinateur ; rien n’est envoyé."));
    column->addWidget(what);
    auto* doors = new QGridLayout;
    doors->setHorizontalSpacing(16);
    doors->setVerticalSpacing(12);
    doors->setColumnStretch(1, 1);
    addDoor(*doors, tr("Explorer la carte"), tr("toute la France, outre-mer compris ; un clic ouvre une fiche"),
            &WelcomePanel::exploreWanted);
    addDoor(*doors, tr("Mon territoire"), tr("par sa commune, son code postal ou son nom"),
            &WelcomePanel::territoryWanted);
    addDoor(*doors, tr("Une carte pour la presse"), tr("sourcée, avec sa légende et ses chiffres clés"),
            &WelcomePanel::pressWanted);
    addDoor(*doors, tr("Ouvrir un exemple"), tr("des lieux et des jours fictifs, pour essayer l’organisation"),
            &WelcomePanel::exampleWanted);
    addDoor(*doors, tr("Visite guidée"), tr("la fenêtre en quelques étapes, à quitter quand vous voulez"),
            &WelcomePanel::tourWanted);
    column->addLayout(doors);
    column->addWidget(makeFoot(content));
    return content;
}

void WelcomePanel::addDoor(QGridLayout& doors, const QString& name, const QString& what, Wish wish) {
    auto* door = new QPushButton(name);
    door->setAccessibleDescription(what);
    door->setMinimumHeight(36);
    auto* words = new TextLabel(u"secondary"_s, nullptr);
    words->setBuddy(door);
    const int row = doors.rowCount();
    doors.addWidget(door, row, 0);
    doors.addWidget(words, row, 1, Qt::AlignVCenter);
    words->display(what);
    connect(door, &QPushButton::clicked, this, [this, wish] {
        hide();
        deleteLater();
        emit(this->*wish)();
    });
    if (!m_first)
        m_first = door;
}

QWidget* WelcomePanel::makeFoot(QWidget* content) {
    auto* foot = new QWidget(content);
    auto* close = new QPushButton(tr("Fermer"), foot);
    connect(close, &QPushButton::clicked, this, &WelcomePanel::exploreWanted);
    connect(close, &QPushButton::clicked, this, &QObject::deleteLater);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_never);
    row->addStretch(1);
    row->addWidget(close);
    return foot;
}

void WelcomePanel::place() {
    const QWidget& window = *parentWidget();
    const int width = std::min(sizedFor(font(), kWidth), window.width() - 2 * kMargin);
    const QWidget& content = *m_area->widget();
    const int most = window.height() - 2 * kMargin;
    const int wished = content.hasHeightForWidth() ? content.heightForWidth(width) : content.sizeHint().height();
    resize(width, std::min(wished, most));
    // What a text that wraps still lacks shows only once it is laid out.
    resize(width, std::min(height() + m_area->verticalScrollBar()->maximum(), most));
    move((window.width() - width) / 2, (window.height() - height()) / 2);
}

bool WelcomePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void WelcomePanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        QMetaObject::invokeMethod(this, &WelcomePanel::place, Qt::QueuedConnection); // its parts follow first
}

void WelcomePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    deleteLater();
    emit exploreWanted();
}

} // namespace app
