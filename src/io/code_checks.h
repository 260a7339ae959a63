#pragma once

#include "territory/boundaries.h"
#include "territory/diagnosis.h"

namespace io {

/// True when most codes have the form of a SIREN: the set is one of intercommunalités.
bool areSirens(const territory::Boundaries& boundaries);

/// Codes of a whole set: repeated ones, SIREN whose key is wrong (only where codes look like SIREN). A code may be
/// shared by the faces of one territory in several départements, and by nothing else.
void checkCodes(const territory::Boundaries& boundaries, territory::Diagnosis& diagnosis);

/// Forgets the département and région of features that aren't faces cut by département: where an intercommunalité is
/// one feature, its "département" is that of its seat and says nothing of its borders.
void keepOnlyFaceDepartements(territory::Boundaries& boundaries);

} // namespace io
