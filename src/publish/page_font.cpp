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
    return font;
}

} // namespace publish
