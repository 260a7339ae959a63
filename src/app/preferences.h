#pragma once

#include "app/appearance.h"
#include "document/interface_language.h"

#include <QFont>

namespace app {

/// Choices of the person that are no part of the map, kept by QSettings.
namespace preferences {

Appearance::Mode appearance();
void setAppearance(Appearance::Mode mode);

/// How large text is written: 100 to 200 percent of what the program is drawn with.
constexpr int kTextSizes[] = {100, 125, 150, 175, 200};
constexpr int kTextPixels = 13; ///< Of body text at 100 %.
int textSize();
void setTextSize(int percent);
/// The program's font at that size; every size of the theme follows it.
QFont fontOf(int percent);

/// The language chosen, else the system's.
document::InterfaceLanguage language();
void setLanguage(document::InterfaceLanguage language);

/// The panel of the first start comes again at the next one.
bool welcomesAtStart();
void setWelcomesAtStart(bool welcomes);

/// Who is named in a project's journal: the system's name of the user until another one, or none, is typed.
QString journalAuthor();
void setJournalAuthor(const QString& author);

/// The file of boundaries that the person downloads: its address, and the SHA-256 that it must have. Both empty until
/// typed.
struct BoundarySource {
    QString address, sha256;
};
BoundarySource boundarySource();
void setBoundarySource(const BoundarySource& source);

} // namespace preferences

} // namespace app
