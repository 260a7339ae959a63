#pragma once

#include "document/plan_book.h"
#include "territory/problem.h"

#include <QByteArray>

namespace document {

/// All that a project holds of one doctor, as JSON for the person to read: the record, the days (date, venue, state,
/// counts), what others' texts and the journal say that names them. Empty where there is no such doctor.
QByteArray personalRecordOf(const PlanBook& book, const QUuid& doctor);

/// Erases a doctor for good: the record, the link of their days, their name and RPPS number wherever a text of the plan
/// has them, the journal's lines that name them, and the undo stack, which held them all. PlanBook::forgotten() is then
/// for the owner of the file to act on: the project is to be saved at once, and its autosave journal and kept
/// copies (kept_copy.h) removed. Nothing happens where there is no such doctor; a read-only book refuses.
void eraseDoctor(PlanBook& book, const QUuid& doctor);

} // namespace document
