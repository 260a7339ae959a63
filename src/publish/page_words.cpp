#include "publish/page_words.h"

#include "publish/presentation.h"

#include <QCoreApplication>
#include <QLocale>

namespace publish {

namespace {

using document::Theme;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Page)
};

QString completenessOf(const Wording& wording, const document::Results& results) {
    QString text = Words::tr("Zones rouges : %1.").arg(wording.completeness);
    if (!results.completeness.isComplete())
        text += u' ' + Words::tr("Liste incomplète : hors des listes complètes, un territoire sans marque est au "
                                 "statut inconnu.");
    return text;
}

QString methodOf(const Wording& wording, const document::MapState& state) {
    QStringList sentences{sentence(Words::tr("Méthode : %1").arg(wording.method))};
    if (state.theme == Theme::Score)
        sentences << Words::tr("Outre-mer, ou là où un indicateur manque, le score est peu comparable.");
    if (state.view.area != u"france")
        sentences << Words::tr("Classes et effectifs de la légende : France entière.");
    return sentences.join(u' ');
}

QString sourcesOf(const Wording& wording, const document::Dataset& dataset) {
    QStringList sources{wording.sources, wording.decisionSource};
    if (!wording.venueSources.isEmpty())
        sources << Words::tr("lieux : %1").arg(wording.venueSources);
    if (dataset.boundaries && !dataset.boundaries->schematic)
        sources << wording.boundaries;
    sources.removeAll(QString());
    return sources.isEmpty() ? QString() : Words::tr("Sources : %1").arg(sources.join(Words::tr(" ; ")));
}

QString boundariesOf(const Wording& wording, const document::Dataset& dataset) {
    if (!dataset.boundaries || !dataset.boundaries->schematic)
        return {};
    return Words::tr("%1 : limites approchées, faites pour une lecture d’ensemble (d’après INSEE, GeoNames, "
                     "Natural Earth, GSHHG)")
        .arg(wording.boundaries);
}

} // namespace

QString sentence(QString text) {
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

QString overseasLeftOutNote() {
    return Words::tr("L’outre-mer n’est pas représenté sur ces cartes, trop petites pour ses cartouches.");
}

PageWords pageWordsFor(const Publication& publication, const PagePanels& panels) {
    const document::Dataset& dataset = *publication.dataset;
    const Publication& first = panels.panels.front().publication;
    const document::MapState& state = publication.state;
    const document::Layout& layout = state.layout;
    const Wording wording = wordingFor(first.state, dataset, *first.results);
    const Wording whole = wordingFor(panels.sourcesState, dataset, *publication.results);
    const auto chosen = [](const QString& own, const QString& made) { return own.isEmpty() ? made : own; };
    return {.title = chosen(state.title, chosen(panels.title, wording.title)),
            .subtitle = chosen(layout.subtitle, chosen(panels.subtitle, wording.subtitle)),
            .completeness = completenessOf(wording, *publication.results),
            .method = chosen(panels.method, methodOf(wording, first.state)),
            .note = sentence(layout.note),
            .sources = sentence(sourcesOf(whole, dataset)),
            .boundaries = sentence(boundariesOf(wording, dataset)),
            .credit = layout.credit.isEmpty() ? Words::tr("Diagonale") : layout.credit,
            .date = QLocale().toString(publication.date, QStringLiteral("d MMMM yyyy"))};
}

PageWords pageWordsFor(const Publication& publication) {
    const auto panels = panelsOf(publication, {});
    if (panels)
        return pageWordsFor(publication, *panels);
    // Maps that can't stand together: the words of the state alone.
    Publication single = publication;
    single.state.layout.panels.clear();
    return pageWordsFor(single, *panelsOf(single, {}));
}

} // namespace publish
