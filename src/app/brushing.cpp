#include "app/brushing.h"

#include <QCoreApplication>

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

QString brushingHint() {
    return Words::tr("Avec Maj : ajouter à la sélection. Avec Ctrl : en retirer. Avec les deux : garder ce qui est "
                     "commun.");
}

} // namespace app
