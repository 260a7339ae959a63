#include "app/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QStyle>
#include <QWidget>

namespace app {

namespace {

/// Qt 6.4 does not tell the system's colour scheme: the palette that it gives does.
bool systemIsDark() {
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QPalette paletteOf(const Colours& c) {
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.panel);
    palette.setColor(QPalette::AlternateBase, c.hovered);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondaryText);
    palette.setColor(QPalette::Button, c.panel);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.decision);
    palette.setColor(QPalette::ToolTipBase, c.card);
    palette.setColor(QPalette::ToolTipText, c.onCard);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.dark ? c.hovered : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, c.edge);
    palette.setColor(QPalette::Mid, c.edge);
    palette.setColor(QPalette::Dark, c.secondaryText);
    palette.setColor(QPalette::Shadow, c.dark ? QColor(0x0c0d10) : c.secondaryText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = c.secondaryText;
        faded.setAlpha(150);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

QString styleSheetOf(const Colours& c) {
    QFile file(QStringLiteral(":/ui/theme.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (!opened)
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> names[] = {
        {QLatin1StringView("@window"), c.window},
        {QLatin1StringView("@panel"), c.panel},
        {QLatin1StringView("@text"), c.text},
        {QLatin1StringView("@secondary"), c.secondaryText},
        {QLatin1StringView("@edge"), c.edge},
        {QLatin1StringView("@hovered"), c.hovered},
        {QLatin1StringView("@accentsoft"), c.accentSoft},
        {QLatin1StringView("@accent"), c.accent},
        {QLatin1StringView("@onaccent"), c.onAccent},
        {QLatin1StringView("@decisionsoft"), c.decisionSoft},
        {QLatin1StringView("@decision"), c.decision},
        {QLatin1StringView("@scoresoft"), c.scoreSoft},
        {QLatin1StringView("@score"), c.score},
        {QLatin1StringView("@warningsoft"), c.warningSoft},
        {QLatin1StringView("@warning"), c.warning},
        {QLatin1StringView("@card"), c.card},
        {QLatin1StringView("@oncard"), c.onCard},
    };
    for (const auto& [name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace

Appearance::Appearance(QObject* parent) : QObject(parent) {
    QApplication::setStyle(QStringLiteral("Fusion"));
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    apply();
    qApp->installEventFilter(this);
}

void Appearance::setMode(Mode mode) {
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && m_mode == Mode::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Appearance::apply() {
    m_applying = true;
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark());
    m_colours = dark ? Colours::darkened() : Colours::light();
    QApplication::setPalette(paletteOf(m_colours));
    qApp->setStyleSheet(styleSheetOf(m_colours));
    m_applying = false;
    emit changed();
}

} // namespace app
