#pragma once

#include "io/table.h"
#include "solidarity/plan.h"
#include "territory/gazetteer.h"

#include <QHash>

namespace document {

/// Which column of a table says what of a doctor: column names by role; what isn't there isn't read.
struct DoctorColumns {
    static constexpr auto kName = "name", kRpps = "rpps", kKind = "kind", kCommune = "commune", kContact = "contact",
                          kStatus = "status", kFees = "fees", kNotes = "notes";
    QHash<QString, QString> byRole;
};

/// A row that isn't taken, or not whole, and why.
struct DoctorRowFinding {
    int line = 0;         ///< In the file, from 1.
    bool leftOut = false; ///< False: taken without what is told.
    QString sentence;
};

/// Doctors of a table, ready to be added.
struct DoctorImport {
    std::vector<solidarity::Doctor> doctors;
    std::vector<DoctorRowFinding> findings; ///< In the order of the file.
    int rows = 0;
};

/// Rows without a name, with a wrong RPPS number, or of somebody who is in `plan` or in an earlier row (the same RPPS
/// number; the same name and commune where either has none) are left out and listed. The exercise is told by its words
/// (« médecine générale », « remplaçant », « retraité »); any other is a specialist's specialty. A commune is known by
/// its INSEE code, or by a name that only one has; what isn't understood is left empty and listed. What isn't said of
/// the contact is « contacté ». Any thread.
DoctorImport readDoctors(const io::Table& table, const DoctorColumns& columns, const territory::Gazetteer& gazetteer,
                         const solidarity::Plan& plan);

/// Volunteers as a table that readDoctors() takes back. Personal data: for who keeps them. A cell that a spreadsheet
/// would take for a formula begins with an apostrophe.
io::Table doctorTable(const solidarity::Plan& plan, const territory::Gazetteer* gazetteer);

} // namespace document
