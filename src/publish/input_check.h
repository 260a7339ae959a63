#pragma once

#include "publish/input_files.h"
#include "publish/verification.h"

#include <QHash>

namespace publish {

/// What became of the inputs of a published file.
struct InputCheck {
    std::vector<Verification::Input> inputs;
    QHash<QString, QString> paths; ///< Of those that are the same here, by their name in the provenance.

    QStringList named(Verification::Input::Status status) const;
};

/// Looks in a folder and those inside it for files of the same names, and takes the one of the same content where there
/// is one. At most 50,000 files are looked at; links are not followed.
InputCheck checkInputs(const std::vector<InputFile>& inputs, const QString& folder, std::stop_token stop);
/// The same for what ships with the program.
InputCheck checkShipped(const std::vector<InputFile>& shipped);

} // namespace publish
