#include "publish/html_writer.h"

#include "io/file_replacement.h"
#include "publish/page_words.h"
#include "publish/presentation.h"
#include "publish/provenance.h"
#include "publish/seal.h"
#include "publish/web_content.h"
#include "publish/web_legend.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace publish {

namespace {

using territory::Expected;
using territory::Problem;
using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::WebPage)
};

/// Parts of the script, in the order in which they build on one another (resources/web).
constexpr const char* kScriptParts[] = {"elements", "geometry", "figures", "drawing", "furniture", "view",
                                        "card",     "pointers", "keys",    "search",  "table",     "start"};

QString resource(const QString& name) {
    QFile file(u":/web/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

/// Without indents and comments, which only its authors read.
QString script() {
    QStringList kept{u"(() => {\n\"use strict\";"_s};
    for (const char* part : kScriptParts) {
        for (const QString& line : resource(QLatin1String(part) + u".js"_s).split(u'\n')) {
            const QString text = line.trimmed();
            if (!text.isEmpty() && !text.startsWith(u"//"_s) && !text.startsWith(u"/**"_s))
                kept << text;
        }
    }
    return kept.join(u'\n') + u"\n})();"_s;
}

QString hashOf(const QString& text) {
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64());
}

/// As text inside a script element: no "<" can end it, nor U+2028 or U+2029 a line of it.
QString embedded(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
        .replace(u'<', u"\\u003c"_s)
        .replace(QChar(0x2028), u"\\u2028"_s)
        .replace(QChar(0x2029), u"\\u2029"_s);
}

/// Colours and widths round the data, in the light and in the dark.
QString surroundingsCss(const Publication& publication) {
    const auto variables = [&](Surroundings surroundings) {
        const map::Style style = styleFor(publication.state, *publication.dataset, *publication.results, surroundings);
        QString css = u"--sea:%1;--frame:%2;"_s.arg(QColor(style.background).name(), QColor(style.frameEdge).name());
        const auto add = [&css](const QString& name, const map::Line& line) {
            css += u"--%1:%2;--%1-width:%3px;"_s.arg(name, line.colour.name(), QString::number(line.width));
        };
        add(u"territory"_s, style.territoryBorder);
        add(u"departement"_s, style.departementBorder);
        add(u"region"_s, style.regionBorder);
        add(u"coast"_s, style.coast);
        return css;
    };
    return u":root{%1}@media (prefers-color-scheme:dark){:root{%2}}@media print{:root{%1}}"_s.arg(
        variables(Surroundings::Light), variables(Surroundings::Dark));
}

/// A note with its subject, what stands before its colon, told from the rest.
QString noteMarkup(const QString& note) {
    const qsizetype colon = note.indexOf(u':');
    return u"<p><b>%1</b>%2</p>\n"_s.arg(note.left(colon + 1).toHtmlEscaped(), note.mid(colon + 1).toHtmlEscaped());
}

/// What may mislead most comes first.
QString notesOf(const PageWords& words) {
    QString notes;
    for (const QString& note : {words.completeness, words.method, words.sources, words.boundaries}) {
        if (!note.isEmpty())
            notes += noteMarkup(note);
    }
    return words.note.isEmpty() ? notes : notes + u"<p>%1</p>\n"_s.arg(words.note.toHtmlEscaped());
}

QString logoOf(const document::Layout& layout) {
    return layout.logo.isEmpty() ? QString()
                                 : u"<img class=\"logo\" alt=\"\" src=\"data:image/png;base64,%1\">"_s.arg(
                                       QString::fromLatin1(layout.logo.toBase64()));
}

/// Fixed texts of the page, by their name in page.html.
QHash<QString, QString> fixedTexts() {
    return {{u"skipToTable"_s, Words::tr("Aller au tableau des territoires")},
            {u"searchLabel"_s, Words::tr("Rechercher un territoire")},
            {u"searchHint"_s, Words::tr("Nom ou code SIREN")},
            {u"foundLabel"_s, Words::tr("Territoires trouvés")},
            {u"mapLabel"_s, Words::tr("Carte")},
            {u"stageLabel"_s, Words::tr("Carte. Flèches : se déplacer ; plus et moins : agrandir et réduire ; 0 : vue "
                                        "d’ensemble ; Entrée : garder la fiche du territoire du centre.")},
            {u"zoomLabel"_s, Words::tr("Agrandissement")},
            {u"nearer"_s, Words::tr("Agrandir")},
            {u"farther"_s, Words::tr("Réduire")},
            {u"home"_s, Words::tr("Vue d’ensemble")},
            {u"cardLabel"_s, Words::tr("Fiche du territoire")},
            {u"noScript"_s, Words::tr("La carte a besoin de JavaScript, que ce navigateur n’exécute pas.")},
            {u"notesLabel"_s, Words::tr("Sources et méthode")},
            {u"descriptionLabel"_s, Words::tr("Description de la carte")},
            {u"keysHelp"_s, Words::tr("Au clavier : Tab jusqu’à la carte, flèches pour se déplacer, + et − pour "
                                      "agrandir et réduire, 0 pour la vue d’ensemble, Entrée pour garder une fiche, "
                                      "Échap pour la fermer.")},
            {u"tableTitle"_s, Words::tr("Les territoires en tableau")},
            {u"tableCaption"_s, Words::tr("Un territoire par ligne. Les boutons des en-têtes trient ; les flèches "
                                          "passent d’un territoire à l’autre ; Entrée le montre sur la carte.")}};
}

/// Fills {{names}} once: what is put in isn't looked at again.
QString filled(const QString& frame, const QHash<QString, QString>& values) {
    static const QRegularExpression kName(u"\\{\\{(\\w+)\\}\\}"_s);
    QString page;
    qsizetype done = 0;
    for (auto it = kName.globalMatch(frame); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        Q_ASSERT(values.contains(match.captured(1)));
        page += QStringView(frame).mid(done, match.capturedStart() - done);
        page += values.value(match.captured(1));
        done = match.capturedEnd();
    }
    return page.append(QStringView(frame).mid(done));
}

QByteArray pageOf(const Publication& publication, const FileDescription& description, const ShownTerritories& shown) {
    const PageWords words = pageWordsFor(publication);
    const map::Style style =
        styleFor(publication.state, *publication.dataset, *publication.results, Surroundings::Light);
    const QString code = script(), css = resource(u"page.css"_s), colours = surroundingsCss(publication);

    QHash<QString, QString> values = fixedTexts();
    values.insert(u"language"_s, presentLanguage());
    values.insert(u"altLanguage"_s, description.language);
    values.insert(u"altText"_s, description.altText);
    values.insert(u"version"_s, QStringLiteral(DIAGONALE_VERSION));
    values.insert(u"title"_s, description.title.isEmpty() ? words.title : description.title);
    values.insert(u"subtitle"_s, words.subtitle);
    values.insert(u"credit"_s, Words::tr("%1 · %2").arg(words.credit, words.date));
    for (QString& text : values)
        text = text.toHtmlEscaped();
    // From here on, mark-up.
    values.insert(u"scriptHash"_s, hashOf(code));
    values.insert(u"styleHash"_s, hashOf(css));
    values.insert(u"coloursHash"_s, hashOf(colours));
    values.insert(u"script"_s, code);
    values.insert(u"css"_s, css);
    values.insert(u"coloursCss"_s, colours);
    values.insert(u"logo"_s, logoOf(publication.state.layout));
    values.insert(u"mapPatterns"_s, webPatterns(style, u"map"_s));
    values.insert(u"legendPatterns"_s, webPatterns(style, u"legend"_s));
    values.insert(u"legend"_s, webLegend(legendFor(publication.state, *publication.dataset, *publication.results,
                                                   publication.plan.get()),
                                         style));
    values.insert(u"notes"_s, notesOf(words));
    values.insert(u"provenance"_s, embedded(description.provenance));
    values.insert(u"content"_s, embedded(webContent(publication, shown)));
    return filled(resource(u"page.html"_s), values).toUtf8();
}

Problem stopped(const QString& path) {
    return {Words::tr("L’export a été arrêté."), path, Words::tr("Ce qui était à cet emplacement n’a pas changé.")};
}

} // namespace

Expected<void> writeHtml(const QString& path, const Publication& publication, const FileDescription& description,
                         std::stop_token stop, const territory::Progress& progress) {
    if (progress)
        progress(0, Words::tr("Composition de la page"));
    const std::optional<ShownTerritories> shown = shownTerritories(publication);
    if (!shown)
        return tl::unexpected(
            Problem{Words::tr("L’étendue « %1 » n’existe pas dans ces contours.").arg(publication.state.view.area),
                    path, Words::tr("Choisissez une autre étendue.")});
    const QByteArray page = pageOf(publication, description, *shown);
    if (stop.stop_requested())
        return tl::unexpected(stopped(path));
    auto file = io::FileReplacement::begin(path);
    if (!file)
        return tl::unexpected(file.error());
    if (auto written = file->write(page); !written)
        return written;
    if (auto sealed = closeSeal(file->temporaryPath()); !sealed)
        return sealed;
    if (stop.stop_requested())
        return tl::unexpected(stopped(path));
    return file->commit();
}

} // namespace publish
