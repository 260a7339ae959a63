#include "document/layout_arguments.h"

#include "document/layout_keys.h"

#include <QJsonDocument>
#include <QLocale>

namespace document {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// What options can say of it: not where elements stand, several maps, a logo, other texts.
Layout inOptions(const Layout& layout) {
    Layout said;
    said.templateKey = layout.templateKey;
    said.size = layout.size;
    said.legendShape = layout.legendShape;
    said.tableRows = layout.tableRows;
    said.subtitle = layout.subtitle;
    said.note = layout.note;
    said.credit = layout.credit;
    said.textAsOutlines = layout.textAsOutlines;
    return said;
}

QStringList sizeArguments(const Layout& layout) {
    const PageSize ordinary, &size = layout.size;
    if (size == ordinary && layout.templateKey.isEmpty()) {
        return {};
    }
    const QString unit = size.unit == PageSize::Unit::Millimetres ? wordOf(pageUnitKeys(), size.unit) : QString();
    return {u"--size"_s, numberOf(size.width) + u'x' + numberOf(size.height) + unit, u"--dpi"_s, numberOf(size.dpi)};
}

} // namespace

QStringList layoutArguments(const Layout& layout) {
    if (inOptions(layout) != layout) {
        return {u"--layout"_s, QString::fromUtf8(QJsonDocument(layout.toJson()).toJson(QJsonDocument::Compact))};
    }
    QStringList arguments;
    const auto add = [&arguments](const QString& option, const QString& value, bool differs) {
        if (differs) {
            arguments << option << value;
        }
    };
    add(u"--template"_s, layout.templateKey, !layout.templateKey.isEmpty());
    arguments << sizeArguments(layout);
    add(u"--legend"_s, wordOf(legendShapeKeys(), layout.legendShape),
        layout.legendShape != LegendShape::Automatic || !layout.templateKey.isEmpty());
    add(u"--table-rows"_s, QString::number(layout.tableRows), layout.tableRows != Layout().tableRows);
    add(u"--subtitle"_s, layout.subtitle, !layout.subtitle.isEmpty());
    add(u"--note"_s, layout.note, !layout.note.isEmpty());
    add(u"--credit"_s, layout.credit, !layout.credit.isEmpty());
    if (layout.textAsOutlines) {
        arguments << u"--outlines"_s;
    }
    return arguments;
}

} // namespace document
