#include "app/sheet_lists.h"

#include "app/text_label.h"
#include "document/explanation_wording.h"
#include "document/sheet_wording.h"

#include <QCoreApplication>
#include <map>

namespace app::sheetlists {

using namespace Qt::StringLiterals;
using document::TerritorySheet;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::SheetView)
};

QString venueLine(const solidarity::CarePlace& venue) {
    // Its category stands above.
    solidarity::CarePlace inCategory = venue;
    inCategory.category.clear();
    QString line = document::sheet::venue(inCategory).toHtmlEscaped();
    if (!venue.source.isEmpty())
        line += u" <small>· "_s + withWebLinks(venue.source) + u"</small>"_s;
    return line;
}

/// A link to a territory, after a mark when it is a zone rouge.
QString markedLink(const QString& code, const QString& name, const territory::Decision& decision, const QColor& mark) {
    const bool zone = decision.status == territory::DecisionStatus::Retained;
    const QString sign = zone ? u"<span style=\"color:%1\">●</span>&nbsp;"_s.arg(mark.name()) : QString();
    return sign + linkTo(u"siren:"_s + code, name);
}

} // namespace

QString communes(const std::vector<TerritorySheet::MemberCommune>& communes, const QLocale& locale) {
    QString rows;
    for (const TerritorySheet::MemberCommune& commune : communes) {
        const QString population =
            commune.population < 0 ? territory::wording::notAvailable() : locale.toString(commune.population);
        rows += u"<tr><td>%1</td><td align=\"right\">%2</td></tr>"_s.arg(commune.name.toHtmlEscaped(), population);
    }
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">"_s + rows + u"</table>"_s;
}

QString venues(const std::vector<const solidarity::CarePlace*>& venues, const QStringList& hiddenCategories) {
    if (venues.empty())
        return document::sheet::noVenue().toHtmlEscaped();
    std::map<QString, QStringList> byCategory;
    int hidden = 0;
    for (const solidarity::CarePlace* venue : venues) {
        if (hiddenCategories.contains(venue->category))
            ++hidden;
        else
            byCategory[venue->category].append(venueLine(*venue));
    }
    QStringList paragraphs;
    for (const auto& [category, lines] : byCategory) {
        const QString name = category.isEmpty() ? Words::tr("sans catégorie") : category;
        paragraphs << u"<b>%1</b><br>%2"_s.arg(name.toHtmlEscaped(), lines.join(u"<br>"_s));
    }
    if (hidden > 0)
        paragraphs << Words::tr("%n lieux masqués par le filtre des couches", nullptr, hidden).toHtmlEscaped();
    return paragraphs.join(u"<br>"_s);
}

QString neighbours(const std::vector<TerritorySheet::Neighbour>& neighbours, const QColor& mark) {
    QStringList links;
    for (const TerritorySheet::Neighbour& neighbour : neighbours)
        links << markedLink(neighbour.code, neighbour.name, neighbour.decision, mark);
    return links.join(u" · "_s);
}

QString alike(const std::vector<document::Explanation::Alike>& alike, const QColor& mark, const QLocale& locale) {
    QStringList lines;
    for (const document::Explanation::Alike& one : alike) {
        // The name is the link; the rest stands under it.
        QString rest = document::explanation::alike(one, locale);
        if (const QString head = one.name + u" — "_s; rest.startsWith(head))
            rest.remove(0, head.size());
        lines << u"<p style=\"margin:0 0 4px 0\">%1<br><small>%2</small></p>"_s.arg(
            markedLink(one.code, one.name, one.decision, mark), rest.toHtmlEscaped());
    }
    return lines.join(QString());
}

} // namespace app::sheetlists
