#pragma once

#include "publish/publication.h"

#include <QJsonObject>
#include <stop_token>

namespace publish {

/// "fr" or "en": that of the texts that this program writes now.
QString presentLanguage();

/// What an export is made of, for whoever checks it later: the program's version and build, the state (no local path:
/// files by their name and SHA-256), vintages and sources of the indicators, weights, method, breaks, lists, seed,
/// date. Nothing of a person: neither doctors nor authors of adjustments nor what the reader merely looked at. Reads
/// the files that the state names to hash them: not in the interface thread. A file that is gone, or not hashed for a
/// stop, has no SHA-256.
///
/// Keys: format ("diagonale-provenance"), formatVersion, program {name, version, build}, date, language, state
/// (MapState::toJson()), inputs and shipped [{name, parts: [{file, bytes, sha256}]}], carried (names of what a project
/// holds in place of files), indicators [{key, label, source, vintage, weight}], words {…} as on the page, classes
/// {breaks, categories, counts, missing}, decision {list, date, source, …}, draws, plan {venues, sha256}, altText.
QJsonObject provenanceOf(const Publication& publication, std::stop_token stop = {});

} // namespace publish
