#include "io/foreign_format.h"

#include <QCoreApplication>

namespace io {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ForeignFormat)
};

} // namespace

QString foreignFormatOf(const QByteArray& start) {
    if (start.startsWith("\x89PNG"))
        return Text::tr("une image PNG");
    if (start.startsWith("\xff\xd8\xff"))
        return Text::tr("une image JPEG");
    if (start.startsWith("GIF8"))
        return Text::tr("une image GIF");
    if (start.startsWith("%PDF"))
        return Text::tr("un document PDF");
    if (start.startsWith("\xd0\xcf\x11\xe0"))
        return Text::tr("un classeur XLS d’ancien format, ou protégé par un mot de passe");
    if (start.startsWith("PK\x03\x04"))
        return Text::tr("une archive ZIP ou un classeur");
    if (start.left(256).toLower().contains("<html") || start.left(256).toLower().contains("<!doctype html"))
        return Text::tr("une page web");
    return {};
}

} // namespace io
