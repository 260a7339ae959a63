#pragma once

#include "document/loading.h"
#include "document/project.h"
#include "document/results.h"
#include "solidarity/ground.h"

namespace document {

/// A project read, with the dataset that its state shows and what derives from it: all that window or command needs.
struct OpenedProject {
    ProjectReading reading;
    DatasetReading dataset;
    std::shared_ptr<const Results> results;
    std::shared_ptr<const solidarity::Ground> ground;
};

/// readProject(), then loadDataset() with what the project carries, then computeResults(). Any thread.
territory::Expected<OpenedProject> openProject(const QString& path, std::stop_token stop = {},
                                               const territory::Progress& progress = {});

} // namespace document
