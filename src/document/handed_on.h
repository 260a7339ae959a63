#pragma once

#include "io/project_content.h"

namespace document {

/// Takes what is personal out of a project to hand on: doctors, who goes where, contacts of venues, notes of days,
/// authors of the journal and of adjustments. Of the journal's lines what stands between quotation marks goes too (it
/// may name a person who is no longer in the plan), and lines that still name a doctor go whole.
void leaveOutPersons(io::ProjectContent& content);

} // namespace document
