#include "fuzzed_folder.h"

#include "document/decision_list_file.h"
#include "document/decision_matching.h"
#include "io/readers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

territory::Gazetteer gazetteer() {
    auto read = io::readGazetteer();
    fuzz::require(read.has_value(), "the reference list is read");
    return std::move(*read);
}

/// Nothing comes into a list but territories, and only for sure.
void checkMatching(const document::ListMatching& matching, const territory::Gazetteer& known) {
    for (const document::MatchedLine& line : matching.lines)
        if (line.certainty == document::MatchedLine::Certainty::Sure)
            fuzz::require(line.candidates.size() == 1, "a sure line is one territory");
    static_cast<void>(document::conformityOf(matching.duplicates, known));
}

} // namespace

/// Decision lists: pasted, as a text, as a table, as saved by Diagonale.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::FuzzedFolder folder;
    static const territory::Gazetteer known = gazetteer();
    static const std::array names{QString(), u"liste.txt"_s, u"liste.csv"_s, u"liste.json"_s};
    fuzz::Bytes input(data, size);
    const unsigned kind = fuzz::takeKind(input, names.size());
    if (kind == 0) {
        const auto text = QString::fromUtf8(reinterpret_cast<const char*>(input.data()), qsizetype(input.size()));
        checkMatching(document::matchDecisionList(text, known), known);
        return 0;
    }
    const auto reading = document::readDecisionFile(folder.holding(names[kind], input), known);
    if (reading)
        checkMatching(reading->matching, known);
    else
        fuzz::require(!reading.error().what.isEmpty(), "a refusal says why");
    return 0;
}
