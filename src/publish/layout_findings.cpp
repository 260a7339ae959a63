#include "document/layout_keys.h"
#include "publish/lint_rules.h"
#include "publish/page_templates.h"
#include "publish/page_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace publish {

namespace {

using document::PageElement;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Linter)
};

QString keyOf(const std::optional<PageElement>& element) {
    return element ? QStringView(territory::wordOf(document::pageElementKeys(), *element)).toString()
                   : QStringLiteral("map");
}

QString named(const std::optional<PageElement>& element) {
    return element ? Words::tr("« %1 »").arg(nameOf(*element)) : Words::tr("la carte");
}

Finding findingOf(const LayoutFault& fault, bool isPrint) {
    Finding finding;
    finding.severity = Finding::Severity::Wrong;
    const QString number = QLocale().toString(fault.size, 'f', 1);
    switch (fault.kind) {
    case LayoutFault::Kind::Overlap:
        finding.key = QStringLiteral("overlap-%1-%2").arg(keyOf(fault.element), keyOf(fault.other));
        finding.what = sentence(Words::tr("%1 et %2 se chevauchent").arg(named(fault.element), named(fault.other)));
        finding.remedy = Words::tr("Déplacez l’un des deux, réduisez-le, ou agrandissez la page.");
        break;
    case LayoutFault::Kind::TextTooSmall:
        finding.key = QStringLiteral("text-size-%1").arg(keyOf(fault.element));
        finding.what = Words::tr("Le texte de %1 est trop petit pour être lu (%2).")
                           .arg(named(fault.element),
                                isPrint ? Words::tr("%1 points").arg(number) : Words::tr("%1 pixels").arg(number));
        finding.remedy = Words::tr("Agrandissez-le, ou agrandissez la page.");
        break;
    case LayoutFault::Kind::OffPage:
        finding.key = QStringLiteral("off-page-%1").arg(keyOf(fault.element));
        finding.what = sentence(Words::tr("%1 dépasse de la page et sera coupé").arg(named(fault.element)));
        finding.remedy = Words::tr("Déplacez-le, réduisez-le, ou agrandissez la page.");
        break;
    case LayoutFault::Kind::NoRoomForMap:
        finding.key = QStringLiteral("no-room-for-map");
        finding.what = Words::tr("Il reste trop peu de place pour la carte.");
        finding.remedy = Words::tr("Cachez ou réduisez un élément, ou agrandissez la page.");
        break;
    }
    return finding;
}

} // namespace

std::vector<Finding> layoutFindings(const Publication& publication, const ComposedPage& page) {
    const bool isPrint = publication.state.layout.size.unit == document::PageSize::Unit::Millimetres;
    std::vector<Finding> findings;
    findings.reserve(page.faults.size());
    for (const LayoutFault& fault : page.faults)
        findings.push_back(findingOf(fault, isPrint));
    return findings;
}

} // namespace publish
