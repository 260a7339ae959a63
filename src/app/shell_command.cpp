#include "app/shell_command.h"

#include <QRegularExpression>
#include <QStringList>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// An argument as a shell takes it.
QString quoted(const QString& argument) {
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:,=+-]+$"_s);
    return plain.match(argument).hasMatch() ? argument : u'\'' + QString(argument).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString exportCommand(const document::MapState& state, const QString& fileName, const QString& project) {
    QStringList words{u"diagonale"_s, u"export"_s, u"--out"_s, quoted(fileName)};
    if (!project.isEmpty()) // the map on screen may have moved on from the saved one
        words << u"--project"_s << quoted(project) << u"--ordinary-settings"_s;
    for (const QString& argument : state.toArguments())
        words << quoted(argument);
    return words.join(u' ');
}

} // namespace app
