#pragma once

#include <QHash>
#include <QString>

namespace publish {

/// The frame of an interactive page (resources/web): what is the same for every map.

/// Its style, and its script put together, without the indents and comments that only their authors read.
QString webStyle();
QString webScript();
/// Its fixed texts, by their name in page.html; as text.
QHash<QString, QString> webTexts();
/// The place of one map, as mark-up; `title`: what tells it from those beside it, empty for a single one.
QString webMap(const QString& title);
/// The page: `values` by their name in page.html, as mark-up. What is put in isn't looked at again.
QString webPage(const QHash<QString, QString>& values);

} // namespace publish
