#include "app/tour_steps.h"

#include "app/bottom_strip.h"
#include "app/legend_overlay.h"
#include "app/map_widget.h"
#include "app/search_box.h"
#include "app/territory_panel.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::Tour)
};

} // namespace

std::vector<TourStep> tourSteps(const QMainWindow& window) {
    const auto named = [&window](const QString& name) { return window.findChild<QWidget*>(name); };
    return {
        {window.findChild<MapWidget*>(), Words::tr("La carte"),
         Words::tr("La couleur est un calcul, le score de fragilité ; le contour rouge hachuré est la décision de "
                   "l’État. La molette zoome, un clic choisit un territoire.")},
        {window.findChild<LegendOverlay*>(), Words::tr("La légende"),
         Words::tr("Elle dit ce que chaque couleur veut dire, et comment se voit ce qui est non disponible ou "
                   "inconnu. On peut la déplacer.")},
        {named(u"completenessChip"_s), Words::tr("Ce que la liste vaut"),
         Words::tr("La liste officielle des zones rouges n’a pas été publiée en entier : cette étiquette dit ce qui "
                   "en est connu, et ouvre le remède. Sa voisine fait de même pour les contours.")},
        {window.findChild<SearchBox*>(u"searchBox"_s), Words::tr("Trouver un territoire"),
         Words::tr("Une commune, un code postal ou une intercommunalité suffit.")},
        {window.findChild<TerritoryPanel*>(), Words::tr("La fiche"),
         Words::tr("La décision, le score et chaque indicateur, avec leur source. Le bouton « ? » dit ce qu’est un "
                   "chiffre, d’où il vient et s’il est approché.")},
        {window.findChild<BottomStrip*>(), Words::tr("Tableau et graphiques"),
         Words::tr("Tous les territoires, à trier et à filtrer. Ce qui est choisi ici l’est aussi sur la carte.")},
        {named(u"workshopDockButton"_s), Words::tr("L’atelier"),
         Words::tr("Changez les indicateurs et leurs poids : la carte et les rangs suivent. C’est ainsi qu’on "
                   "vérifie une affirmation.")},
        {named(u"organisationDockButton"_s), Words::tr("L’organisation"),
         Words::tr("Lieux, médecins volontaires et journées : ce qui est fait sur le terrain, enregistré dans un "
                   "projet.")},
        {named(u"actionExportButton"_s), Words::tr("Publier"),
         Words::tr("Une carte, une fiche ou un atlas, avec leurs sources, prêts à imprimer. « Presse… », à côté, va "
                   "au plus court.")}};
}

} // namespace app
