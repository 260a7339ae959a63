#include "publish/page_font.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace publish {

namespace {

QString loadedFamily() {
    QString family;
    for (const char* face : {"Lato-Regular", "Lato-Semibold", "Lato-Bold"}) {
        const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(face)));
        if (id >= 0 && family.isEmpty())
            family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return family;
}

} // namespace

QFont pageFont() {
    static const QString family = loadedFamily(); // Once a process: the database of fonts is Qt's own global.
    QFont font = family.isEmpty() ? QGuiApplication::font() : QFont(family);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spaced text has no ligatures: « tt » and « fl » stay two letters, to be searched, copied and read aloud from a
    // PDF. This is the least that Qt takes for spaced, a 64th of a percent; in absolute units it grows with the dpi.
    constexpr double kHardlySpaced = 100 + 1.0 / 64;
    font.setLetterSpacing(QFont::PercentageSpacing, kHardlySpaced);
    return font;
}

} // namespace publish
