#include "app/appearance.h"

#include "app/preferences.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QWidget>
#include <cmath>

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

/// Round what is typed in: to be found, it stands out from its ground by 3:1 (WCAG 2.1, 1.4.11), which lines that only
/// part things needn't.
QColor fieldEdgeOf(const Colours& c) {
    constexpr double kShare = 0.72; ///< Of the text's grey.
    const auto mixed = [](int line, int grey) { return int(std::lround(line + kShare * (grey - line))); };
    return {mixed(c.edge.red(), c.secondaryText.red()), mixed(c.edge.green(), c.secondaryText.green()),
            mixed(c.edge.blue(), c.secondaryText.blue())};
}

/// Sizes of text, and what gives lines of it their room, times the factor.
QString withTextSizes(const QString& sheet, double factor) {
    static const QRegularExpression size(QStringLiteral("(font-size|min-height|min-width): (\\d+)px"));
    QString sized;
    qsizetype end = 0;
    for (const QRegularExpressionMatch& match : size.globalMatch(sheet)) {
        sized += QStringView(sheet).mid(end, match.capturedStart() - end);
        const int pixels = int(std::lround(match.captured(2).toInt() * factor));
        sized += QStringLiteral("%1: %2px").arg(match.captured(1)).arg(pixels);
        end = match.capturedEnd();
    }
    return sized + sheet.mid(end);
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
        {QLatin1StringView("@fieldedge"), fieldEdgeOf(c)},
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
    return withTextSizes(sheet, double(QApplication::font().pixelSize()) / preferences::kTextPixels);
}

} // namespace

Appearance::Appearance(QObject* parent) : QObject(parent) {
    QApplication::setStyle(QStringLiteral("Fusion"));
    QFont font = QApplication::font();
    font.setPixelSize(preferences::kTextPixels);
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
    // Text was made larger: the theme's sizes follow.
    if (event->type() == QEvent::ApplicationFontChange && watched == qApp && !m_applying)
        apply();
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
