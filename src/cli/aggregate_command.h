#pragma once

#include "cli/terminal.h"
#include "document/grouping.h"
#include "document/table_import.h"
#include "io/table_probe.h"

#include <CLI/App.hpp>
#include <string>
#include <vector>

namespace cli {

/// `diagonale aggregate --communes FILE --weight … --out FILE`: means of commune figures by intercommunalité,
/// département, EPT or any grouping of a file, with what they rest on (document/aggregation_table.h).
class AggregateCommand {
public:
    explicit AggregateCommand(CLI::App& application);
    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    territory::Expected<document::TableImport> recipe() const;
    territory::Expected<document::CommuneWeight> weightAmong(const io::TableProbe& probe) const;
    territory::Expected<QStringList> columnsAmong(const io::TableProbe& probe,
                                                  const document::CommuneWeight& weight) const;
    territory::Expected<document::Grouping> grouping(const territory::Gazetteer& gazetteer) const;

    CLI::App* m_command;
    std::string m_communes, m_sheet, m_weight, m_by = "epci", m_out;
    std::vector<std::string> m_columns;
};

} // namespace cli
