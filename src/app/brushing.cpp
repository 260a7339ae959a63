#include "app/brushing.h"

#include <QCoreApplication>
#include <array>

namespace app {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::Brushing)
};
} // namespace

document::Brushing brushingFor(Qt::KeyboardModifiers modifiers) {
    using Brushing = document::Brushing;
    const bool shift = modifiers & Qt::ShiftModifier;
    const bool control = modifiers & Qt::ControlModifier;
    if (shift && control)
        return Brushing::Intersect;
    return shift ? Brushing::Add : control ? Brushing::Subtract : Brushing::Replace;
}

void brushByClick(document::Document& document, int territory, Qt::KeyboardModifiers modifiers) {
    const auto& brushed = document.isBrushed();
    const bool isBrushed = !brushed.empty() && brushed[std::size_t(territory)];
    const bool takesAway = isBrushed && modifiers & Qt::ControlModifier;
    document.brush(std::array{territory}, takesAway ? document::Brushing::Subtract : document::Brushing::Add);
}

QString brushingHint() {
    return Words::tr("Avec Maj : ajouter à la sélection. Avec Ctrl : en retirer. Avec les deux : garder ce qui est "
                     "commun.");
}

} // namespace app
