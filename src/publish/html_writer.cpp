#include "publish/html_writer.h"

#include "io/file_replacement.h"
#include "publish/page_panels.h"
#include "publish/page_templates.h"
#include "publish/page_words.h"
#include "publish/presentation.h"
#include "publish/provenance.h"
#include "publish/seal.h"
#include "publish/web_content.h"
#include "publish/web_frame.h"
#include "publish/web_legend.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QStringList>
#include <algorithm>

namespace publish {

namespace {

using document::PageElement;
using territory::Expected;
using territory::Problem;
using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::WebPage)
};

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

/// What stands round the maps, as far as the layout shows it.
class Surround {
public:
    Surround(const Publication& publication, const PagePanels& panels)
        : m_layout(publication.state.layout)
        , m_elements(elementsOf(m_layout))
        , m_panels(panels)
        , m_words(pageWordsFor(publication, panels)) {}

    bool shows(PageElement element) const {
        return std::ranges::find(m_elements, element, &document::PlacedElement::element)->shown;
    }
    const PageWords& words() const { return m_words; }
    QString subtitle() const { return ifShown(PageElement::Subtitle, m_words.subtitle); }
    QString credit() const {
        QStringList parts{ifShown(PageElement::Credit, m_words.credit), ifShown(PageElement::Date, m_words.date)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    /// What may mislead most comes first.
    QString notes() const {
        QString notes;
        for (const QString& note :
             {ifShown(PageElement::Completeness, m_words.completeness), ifShown(PageElement::Method, m_words.method),
              ifShown(PageElement::Sources, m_words.sources), ifShown(PageElement::Boundaries, m_words.boundaries)}) {
            if (!note.isEmpty())
                notes += noteMarkup(note);
        }
        return m_words.note.isEmpty() ? notes : notes + u"<p>%1</p>\n"_s.arg(m_words.note.toHtmlEscaped());
    }

    QString logo() const {
        const bool isThere = shows(PageElement::Logo) && !m_layout.logo.isEmpty();
        return isThere ? u"<img class=\"logo\" alt=\"\" src=\"data:image/png;base64,%1\">"_s.arg(
                             QString::fromLatin1(m_layout.logo.toBase64()))
                       : QString();
    }

    /// One that is hidden still says how what isn't known is drawn.
    map::Legend legend() const {
        map::Legend legend = m_panels.legend;
        if (!shows(PageElement::Legend)) {
            legend.subtitle.clear();
            std::erase_if(legend.entries, [](const map::LegendEntry& entry) {
                return entry.kind != map::LegendEntry::Kind::NoData && entry.kind != map::LegendEntry::Kind::Unknown;
            });
        }
        return legend;
    }

    QString maps() const {
        QString maps;
        for (const PagePanels::Panel& panel : m_panels.panels)
            maps += webMap(panel.title);
        return maps;
    }

private:
    QString ifShown(PageElement element, const QString& text) const { return shows(element) ? text : QString(); }

    const document::Layout& m_layout;
    std::vector<document::PlacedElement> m_elements;
    const PagePanels& m_panels;
    PageWords m_words;
};

QByteArray pageOf(const Publication& publication, const PagePanels& panels, const FileDescription& description,
                  const ShownTerritories& shown) {
    const Surround surround(publication, panels);
    const Publication& first = panels.panels.front().publication;
    const map::Style style = styleFor(first.state, *first.dataset, *first.results, Surroundings::Light);
    const QString code = webScript(), css = webStyle(), colours = surroundingsCss(first);

    QHash<QString, QString> values = webTexts();
    values.insert(u"language"_s, presentLanguage());
    values.insert(u"altLanguage"_s, description.language);
    values.insert(u"altText"_s, description.altText);
    values.insert(u"version"_s, QStringLiteral(DIAGONALE_VERSION));
    values.insert(u"title"_s, description.title.isEmpty() ? surround.words().title : description.title);
    values.insert(u"subtitle"_s, surround.subtitle());
    values.insert(u"credit"_s, surround.credit());
    for (QString& text : values)
        text = text.toHtmlEscaped();
    // From here on, mark-up. A hidden title is still there for screen readers.
    values.insert(u"titleClass"_s, surround.shows(PageElement::Title) ? QString() : u" class=\"unseen\""_s);
    values.insert(u"pictureClass"_s, panels.panels.size() > 1 ? u" several"_s : QString());
    values.insert(u"mapCount"_s, QString::number(panels.panels.size()));
    values.insert(u"legendClass"_s, surround.shows(PageElement::Legend) ? QString() : u" bare"_s);
    values.insert(u"maps"_s, surround.maps());
    values.insert(u"scriptHash"_s, hashOf(code));
    values.insert(u"styleHash"_s, hashOf(css));
    values.insert(u"coloursHash"_s, hashOf(colours));
    values.insert(u"script"_s, code);
    values.insert(u"css"_s, css);
    values.insert(u"coloursCss"_s, colours);
    values.insert(u"logo"_s, surround.logo());
    values.insert(u"mapPatterns"_s, webPatterns(style, u"map"_s));
    values.insert(u"legendPatterns"_s, webPatterns(style, u"legend"_s));
    values.insert(u"legend"_s, webLegend(surround.legend(), style));
    values.insert(u"notes"_s, surround.notes());
    values.insert(u"provenance"_s, embedded(description.provenance));
    QJsonObject content = webContent(publication, panels, shown);
    content.insert(u"bars"_s, surround.shows(PageElement::ScaleBars));
    values.insert(u"content"_s, embedded(content));
    return webPage(values).toUtf8();
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
    const Expected<PagePanels> panels = panelsOf(publication, stop);
    if (!panels)
        return tl::unexpected(panels.error());
    const QByteArray page = pageOf(publication, *panels, description, *shown);
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
