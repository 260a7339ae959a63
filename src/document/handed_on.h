#pragma once

#include "io/project_content.h"

namespace document {

/// Takes what is personal out of a project to hand on: doctors, who goes where, contacts of venues, notes of days,
/// authors of the journal and of adjustments. Of the journal's lines what stands between quotation marks, addresses and
/// long numbers go too (they may be of a person who is no longer in the plan); lines that still hold a word of a
/// person's name go whole.
void leaveOutPersons(io::ProjectContent& content);

} // namespace document
