#include "app/page_words.h"

#include "publish/page_templates.h"

#include <QCoreApplication>
#include <QLocale>

namespace app::pagewords {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::PageWords)
};

QString otherOf(const publish::LayoutFault& fault) {
    return fault.other ? publish::nameOf(*fault.other) : Words::tr("la carte");
}

} // namespace

QString nameOf(document::LegendShape shape) {
    using document::LegendShape;
    switch (shape) {
    case LegendShape::Automatic:
        return Words::tr("Selon la place");
    case LegendShape::Vertical:
        return Words::tr("Verticale");
    case LegendShape::Horizontal:
        return Words::tr("Horizontale");
    }
    Q_UNREACHABLE();
}

QString nameOf(map::ColourVision vision) {
    using map::ColourVision;
    switch (vision) {
    case ColourVision::Usual:
        return Words::tr("Vision usuelle");
    case ColourVision::Protanopia:
        return Words::tr("Protanopie (rouge non perçu)");
    case ColourVision::Deuteranopia:
        return Words::tr("Deutéranopie (vert non perçu)");
    case ColourVision::Tritanopia:
        return Words::tr("Tritanopie (bleu non perçu)");
    case ColourVision::Grey:
        return Words::tr("Imprimante en gris");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const publish::LayoutFault& fault) {
    using Kind = publish::LayoutFault::Kind;
    switch (fault.kind) {
    case Kind::Overlap:
        return Words::tr("chevauche : %1").arg(otherOf(fault));
    case Kind::TextTooSmall:
        return Words::tr("texte trop petit : %1").arg(QLocale().toString(fault.size, 'f', 1));
    case Kind::OffPage:
        return Words::tr("coupé par le bord de la page");
    case Kind::NoRoomForMap:
        return Words::tr("ne laisse pas assez de place à la carte");
    }
    Q_UNREACHABLE();
}

QString sizeOf(const publish::ComposedPage& page) {
    const QLocale locale;
    return Words::tr("%1 × %2 mm, %3 × %4 pixels")
        .arg(locale.toString(page.millimetres.width(), 'f', 0), locale.toString(page.millimetres.height(), 'f', 0),
             locale.toString(page.pixels.width()), locale.toString(page.pixels.height()));
}

} // namespace app::pagewords
