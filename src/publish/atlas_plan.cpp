#include "publish/atlas_plan.h"

#include "publish/territory_page_maker.h"

#include <QCollator>
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace publish {

using territory::Diagnosis;
using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Atlas)
};

constexpr QStringView kPagePrefix = u"#page-";

/// The territories asked for, each once, in order.
class Choice {
public:
    Choice(const AtlasScope& scope, const document::Dataset& dataset, Diagnosis& diagnosis)
        : m_dataset(dataset)
        , m_diagnosis(diagnosis)
        , m_kind(scope.area.section(u':', 0, 0))
        , m_code(scope.area.section(u':', 1)) {
        scope.codes.isEmpty() ? takeArea() : takeCodes(scope.codes);
    }

    const std::vector<int>& territories() const { return m_territories; }

    /// Name of the area; empty when it isn't known.
    QString areaName() const {
        if (!m_dataset.gazetteer || m_code.isEmpty())
            return {};
        return m_kind == QStringLiteral("dept")     ? m_dataset.gazetteer->departementName(m_code)
               : m_kind == QStringLiteral("region") ? m_dataset.gazetteer->regionName(m_code)
                                                    : QString();
    }
    bool isRegion() const { return m_kind == QStringLiteral("region"); }

private:
    void takeArea() {
        for (std::size_t i = 0; i < m_dataset.referenceCount(); ++i) {
            const territory::Territory& territory = m_dataset.territories[i];
            if ((isRegion() ? territory.regions : territory.departements).contains(m_code))
                m_territories.push_back(int(i));
        }
        QCollator collator;
        collator.setNumericMode(true);
        std::ranges::stable_sort(m_territories, [&](int a, int b) {
            return collator.compare(m_dataset.territories[std::size_t(a)].name,
                                    m_dataset.territories[std::size_t(b)].name) < 0;
        });
    }

    void takeCodes(const QStringList& codes) {
        QStringList unknown, repeated;
        QSet<int> taken;
        for (const QString& code : codes) {
            const int territory = m_dataset.territoryOf(code);
            if (territory < 0)
                unknown << code;
            else if (taken.contains(territory))
                repeated << code;
            else
                m_territories.push_back(territory);
            taken.insert(territory);
        }
        tell(Diagnosis::Cause::UnknownTerritory, Diagnosis::Severity::Warning, unknown,
             Words::tr("%Ln territoires inconnus, laissés de côté.", nullptr, int(unknown.size())),
             Words::tr("Vérifiez leur SIREN."));
        tell(Diagnosis::Cause::DuplicateCode, Diagnosis::Severity::Notice, repeated,
             Words::tr("%Ln territoires demandés plusieurs fois : une fiche chacun.", nullptr, int(repeated.size())),
             {});
    }

    void tell(Diagnosis::Cause cause, Diagnosis::Severity severity, const QStringList& codes, const QString& text,
              const QString& remedy) {
        if (!codes.isEmpty())
            m_diagnosis.add(
                {cause, severity, {}, int(codes.size()), text, remedy, codes.mid(0, Diagnosis::kMaxSamples)});
    }

    const document::Dataset& m_dataset;
    Diagnosis& m_diagnosis;
    QString m_kind, m_code;
    std::vector<int> m_territories;
};

/// By main département, in the order of their names; in one section where they are of one.
std::vector<AtlasPlan::Section> sectionsOf(const std::vector<int>& territories, bool byDepartement,
                                           const document::Dataset& dataset) {
    std::vector<AtlasPlan::Section> sections;
    for (const int territory : territories) {
        const QStringList& own = dataset.territories[std::size_t(territory)].departements;
        const QString title =
            byDepartement && !own.isEmpty() ? dataset.gazetteer->departementName(own.front()) : QString();
        auto section = std::ranges::find(sections, title, &AtlasPlan::Section::title);
        if (section == sections.end())
            section = sections.insert(section, AtlasPlan::Section{title, {}});
        section->entries.push_back({territory, 0});
    }
    const QCollator collator;
    std::ranges::stable_sort(sections,
                             [&](const auto& a, const auto& b) { return collator.compare(a.title, b.title) < 0; });
    if (sections.size() == 1)
        sections.front().title.clear();
    return sections;
}

void tellWithoutOutline(AtlasPlan& plan, const document::Dataset& dataset) {
    QStringList absent;
    for (const AtlasPlan::Entry& entry : plan.entries()) {
        if (!dataset.hasFace(entry.territory))
            absent << dataset.territories[std::size_t(entry.territory)].name;
    }
    if (absent.isEmpty())
        return;
    plan.diagnosis.add({Diagnosis::Cause::AbsentTerritory,
                        Diagnosis::Severity::Notice,
                        {},
                        int(absent.size()),
                        Words::tr("%Ln territoires sans contour : fiche sans carte.", nullptr, int(absent.size())),
                        Words::tr("Ouvrez des contours qui les montrent."),
                        absent.mid(0, Diagnosis::kMaxSamples)});
}

} // namespace

Expected<AtlasPlan> AtlasPlan::of(const AtlasScope& scope, const TerritoryPageGround& ground) {
    AtlasPlan plan;
    const document::Dataset& dataset = ground.dataset();
    const Choice choice(scope, dataset, plan.diagnosis);
    if (choice.territories().empty()) {
        return tl::unexpected(Problem{Words::tr("Aucun territoire pour cet atlas."),
                                      scope.codes.isEmpty() ? scope.area : scope.codes.join(QStringLiteral(", ")),
                                      Words::tr("Donnez un département (dept:23), une région (region:24) ou des SIREN "
                                                "d’intercommunalités.")});
    }
    plan.area = choice.areaName();
    if (plan.area.isEmpty())
        plan.area = Words::tr("Sélection de %Ln territoires", nullptr, int(choice.territories().size()));
    plan.title = scope.title.isEmpty() ? Words::tr("Atlas de l’accès aux soins") : scope.title;
    plan.sections = sectionsOf(choice.territories(), choice.isRegion() && scope.codes.isEmpty(), dataset);
    plan.number();
    tellWithoutOutline(plan, dataset);
    return plan;
}

int AtlasPlan::fiches() const {
    int count = 0;
    for (const Section& section : sections)
        count += int(section.entries.size());
    return count;
}

int AtlasPlan::contentsPages() const {
    const int rows = 2 + int(sections.size()) + fiches(); // map and table first
    return (rows + kContentsRows - 1) / kContentsRows;
}

void AtlasPlan::number() {
    int page = firstFiche();
    for (Section& section : sections) {
        for (Entry& entry : section.entries)
            entry.page = page++;
    }
}

std::vector<AtlasPlan::Entry> AtlasPlan::entries() const {
    std::vector<Entry> all;
    for (const Section& section : sections)
        all.insert(all.end(), section.entries.begin(), section.entries.end());
    return all;
}

std::vector<PdfBookmark> AtlasPlan::outline(const document::Dataset& dataset) const {
    std::vector<PdfBookmark> bookmarks{{Words::tr("Sommaire"), kContents, {}},
                                       {Words::tr("Carte de synthèse"), map(), {}},
                                       {Words::tr("Tableau de synthèse"), table(), {}}};
    for (const Section& section : sections) {
        std::vector<PdfBookmark> fichesOf;
        for (const Entry& entry : section.entries)
            fichesOf.push_back({dataset.territories[std::size_t(entry.territory)].name, entry.page, {}});
        const QString heading = section.title.isEmpty() ? Words::tr("Fiches") : section.title;
        bookmarks.push_back({heading, section.entries.front().page, std::move(fichesOf)});
    }
    return bookmarks;
}

QString AtlasPlan::linkTo(int page) {
    return kPagePrefix.toString() + QString::number(page);
}

int AtlasPlan::pageOf(const QString& target, const document::Dataset& dataset) const {
    if (target == kContentsLink)
        return kContents;
    if (target.startsWith(kPagePrefix))
        return target.mid(kPagePrefix.size()).toInt();
    const int territory = target.startsWith(u'#') ? dataset.territoryOf(target.mid(1)) : -1;
    for (const Section& section : sections) {
        for (const Entry& entry : section.entries) {
            if (entry.territory == territory)
                return entry.page;
        }
    }
    return -1;
}

} // namespace publish
