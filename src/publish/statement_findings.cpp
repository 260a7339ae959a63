#include "document/map_theme.h"
#include "publish/lint_rules.h"
#include "publish/page_panels.h"
#include "publish/page_templates.h"
#include "publish/page_text.h"
#include "publish/page_words.h"
#include "publish/presentation.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <algorithm>

namespace publish {

namespace {

using document::PageElement;
using document::Theme;
using map::LegendEntry;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Linter)
};

/// What a page must say, and whether it does.
class Statements {
public:
    Statements(const Publication& publication, const PagePanels& panels, const ComposedPage& page)
        : m_publication(publication)
        , m_wording(wordingFor(panels.sourcesState, *publication.dataset, *publication.results))
        , m_completeness(pageWordsFor(publication, panels).completeness)
        , m_legend(panels.legend)
        , m_text(page.list) {}

    std::vector<Finding> missing() {
        checkSources();
        checkLegend();
        checkCompleteness();
        checkBoundaries();
        return std::move(m_findings);
    }

private:
    bool says(const QString& statement) const { return m_text.says(statement); }

    bool marksDecisions() const {
        return m_publication.state.showDecision || m_publication.state.theme == Theme::Decision;
    }

    static QString show(PageElement element) { return Words::tr("Montrez l’élément « %1 ».").arg(nameOf(element)); }

    void add(const QString& key, const QString& what, const QString& remedy) {
        m_findings.push_back({key, Finding::Severity::Wrong, what, remedy, false, {}});
    }

    void checkSources() {
        QStringList missing{m_wording.sources, marksDecisions() ? m_wording.decisionSource : QString(),
                            m_wording.venueSources};
        missing.removeIf([this](const QString& source) { return source.isEmpty() || says(source); });
        if (!missing.isEmpty())
            add(QStringLiteral("no-source"),
                Words::tr("La page ne dit pas d’où viennent les données (%1).").arg(missing.join(QStringLiteral(", "))),
                show(PageElement::Sources));
    }

    /// What the legend ought to say of these kinds, and the page doesn't.
    QStringList unsaid(std::initializer_list<LegendEntry::Kind> kinds) const {
        // A horizontal legend says its classes by their bounds.
        const bool byBounds = !m_legend.bounds.isEmpty() && says(m_legend.bounds.join(QString()));
        QStringList texts;
        for (const LegendEntry& entry : m_legend.entries) {
            const bool isSaid = says(entry.text) || (byBounds && entry.kind == LegendEntry::Kind::Class);
            if (std::ranges::find(kinds, entry.kind) != kinds.end() && !isSaid)
                texts << Words::tr("« %1 »").arg(entry.text);
        }
        return texts;
    }

    void checkLegend() {
        using enum LegendEntry::Kind;
        if (!unsaid({NoData}).isEmpty())
            add(QStringLiteral("legend-no-data"),
                Words::tr("La carte montre des intercommunalités « non disponibles » que la légende n’explique pas."),
                show(PageElement::Legend));
        if (const QStringList texts = unsaid({Class, Retained, Probable, NotRetained}); !texts.isEmpty())
            add(QStringLiteral("legend"),
                Words::tr("Des couleurs ou des marques de la carte manquent dans la légende : %1.")
                    .arg(texts.join(QStringLiteral(", "))),
                show(PageElement::Legend));
        // Marks over another theme leave the unknown without a mark: the page says so where it says how complete the
        // list is.
        const bool unknown = marksDecisions() && m_publication.results->completeness.unknown > 0;
        const bool isSaid = says(territory::wording::decisionName({})) || says(m_completeness);
        if (unknown && !isSaid)
            add(QStringLiteral("legend-unknown"),
                Words::tr(
                    "Rien ne dit que des intercommunalités ont un statut inconnu\u00a0: on les croirait non retenues."),
                show(PageElement::Completeness));
    }

    void checkCompleteness() {
        if (!marksDecisions() || m_publication.results->completeness.isComplete() || says(m_wording.completeness))
            return;
        add(QStringLiteral("list-incomplete"),
            Words::tr("La page ne dit pas que la liste des zones rouges est incomplète (%1).")
                .arg(m_wording.completeness),
            show(PageElement::Completeness));
    }

    void checkBoundaries() {
        const bool schematic = m_publication.dataset->boundaries && m_publication.dataset->boundaries->schematic;
        if (!schematic || says(m_wording.boundaries))
            return;
        add(QStringLiteral("boundaries-schematic"), Words::tr("La page ne dit pas que les contours sont schématiques."),
            show(PageElement::Boundaries));
    }

    const Publication& m_publication;
    Wording m_wording;      ///< Its sources are those of all maps.
    QString m_completeness; ///< As the page says it.
    map::Legend m_legend;
    PageText m_text;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> statementFindings(const Publication& publication, const ComposedPage& page) {
    const auto panels = panelsOf(publication, {});
    if (!panels)
        return {}; // which is a finding of its own
    return Statements(publication, *panels, page).missing();
}

} // namespace publish
