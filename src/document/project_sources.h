#pragma once

#include "document/project.h"
#include "io/project_content.h"

#include <memory>
#include <stop_token>

namespace document {

/// The state with each of its sources named as what a project carries ("project:imports/0/apl.xlsx"): names of files
/// stay for who reads, folders don't. The same again gives the same.
MapState withCarriedSources(MapState state);

/// The state with what ships in place of what only a project carries: of a session that goes on without it.
MapState withoutCarriedSources(MapState state);

/// True for a source that a project carries.
bool isCarried(const QString& source);

/// Puts what a dataset holds for a project to carry into its content; ids of lists are those of withCarriedSources().
void carry(const Dataset& sources, io::ProjectContent& content);

/// What a project carries, as a dataset for loadDataset() to take over; `state` is the project's. A Problem when state
/// and content don't name the same.
territory::Expected<std::shared_ptr<const Dataset>> carriedDataset(const MapState& state, io::ProjectContent content,
                                                                   territory::Diagnosis& diagnosis,
                                                                   std::stop_token stop,
                                                                   const territory::Progress& progress);

} // namespace document
