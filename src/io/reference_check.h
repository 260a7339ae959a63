#pragma once

#include "territory/boundaries.h"
#include "territory/diagnosis.h"
#include "territory/gazetteer.h"

namespace io {

/// Compares a set of intercommunalités with the reference list: territories that the list doesn't know, and those that
/// the set lacks, are warnings; the communes that belong to no intercommunalité are a notice. Sets of anything else
/// (communes, départements) are left alone.
void checkAgainstReference(const territory::Boundaries& boundaries, const territory::Gazetteer& gazetteer,
                           territory::Diagnosis& diagnosis);

} // namespace io
