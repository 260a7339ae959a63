<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>CodeChecks</name>
    <message numerus="yes">
        <source>%Ln codes sont portés par plusieurs entités, réunies en un seul territoire.</source>
        <translation>
            <numerusform>%Ln code est porté par plusieurs entités, réunies en un seul territoire.</numerusform>
            <numerusform>%Ln codes sont portés par plusieurs entités, réunies en un seul territoire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes ne sont pas des numéros SIREN valides (clé de Luhn).</source>
        <translation>
            <numerusform>%Ln code n’est pas un numéro SIREN valide (clé de Luhn).</numerusform>
            <numerusform>%Ln codes ne sont pas des numéros SIREN valides (clé de Luhn).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosisReport</name>
    <message numerus="yes">
        <source>%Ln territoires</source>
        <translation>
            <numerusform>%Ln territoire</numerusform>
            <numerusform>%Ln territoires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichiers</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln systèmes de coordonnées</source>
        <translation>
            <numerusform>%Ln système de coordonnées</numerusform>
            <numerusform>%Ln systèmes de coordonnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GdalSession</name>
    <message numerus="yes">
        <source>%Ln erreurs de lecture signalées par GDAL.</source>
        <translation>
            <numerusform>%Ln erreur de lecture signalée par GDAL.</numerusform>
            <numerusform>%Ln erreurs de lecture signalées par GDAL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln avertissements de GDAL à la lecture.</source>
        <translation>
            <numerusform>%Ln avertissement de GDAL à la lecture.</numerusform>
            <numerusform>%Ln avertissements de GDAL à la lecture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorReader</name>
    <message numerus="yes">
        <source>%Ln lignes sans numéro SIREN d’intercommunalité, laissées de côté.</source>
        <translation>
            <numerusform>%Ln ligne sans numéro SIREN d’intercommunalité, laissée de côté.</numerusform>
            <numerusform>%Ln lignes sans numéro SIREN d’intercommunalité, laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes répètent une intercommunalité déjà lue&#x202f;; la première compte.</source>
        <translation>
            <numerusform>%Ln ligne répète une intercommunalité déjà lue ; la première compte.</numerusform>
            <numerusform>%Ln lignes répètent une intercommunalité déjà lue ; la première compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln valeurs non disponibles.</source>
        <translation>
            <numerusform>%Ln valeur non disponible.</numerusform>
            <numerusform>%Ln valeurs non disponibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cellules ne sont pas des nombres&#x202f;; elles valent «&#xa0;non disponible&#xa0;».</source>
        <translation>
            <numerusform>%Ln cellule n’est pas un nombre ; elle vaut « non disponible ».</numerusform>
            <numerusform>%Ln cellules ne sont pas des nombres ; elles valent « non disponible ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerReader</name>
    <message numerus="yes">
        <source>%Ln entités annoncées n’ont pas pu être lues.</source>
        <translation>
            <numerusform>%Ln entité annoncée n’a pas pu être lue.</numerusform>
            <numerusform>%Ln entités annoncées n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités ont des coordonnées impossibles.</source>
        <translation>
            <numerusform>%Ln entité a des coordonnées impossibles.</numerusform>
            <numerusform>%Ln entités ont des coordonnées impossibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités sortent de l’emprise que le fichier déclare.</source>
        <translation>
            <numerusform>%Ln entité sort de l’emprise que le fichier déclare.</numerusform>
            <numerusform>%Ln entités sortent de l’emprise que le fichier déclare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités ne sont pas des surfaces.</source>
        <translation>
            <numerusform>%Ln entité n’est pas une surface.</numerusform>
            <numerusform>%Ln entités ne sont pas des surfaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités n’ont pas de contour et ne seront pas dessinées.</source>
        <translation>
            <numerusform>%Ln entité n’a pas de contour et ne sera pas dessinée.</numerusform>
            <numerusform>%Ln entités n’ont pas de contour et ne seront pas dessinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités ont des anneaux de moins de trois sommets, laissés de côté.</source>
        <translation>
            <numerusform>%Ln entité a des anneaux de moins de trois sommets, laissés de côté.</numerusform>
            <numerusform>%Ln entités ont des anneaux de moins de trois sommets, laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités n’ont pas de code et ne peuvent être jointes aux indicateurs.</source>
        <translation>
            <numerusform>%Ln entité n’a pas de code et ne peut être jointe aux indicateurs.</numerusform>
            <numerusform>%Ln entités n’ont pas de code et ne peuvent être jointes aux indicateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités ont des noms aux accents illisibles.</source>
        <translation>
            <numerusform>%Ln entité a un nom aux accents illisibles.</numerusform>
            <numerusform>%Ln entités ont des noms aux accents illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trous dans des contours (des enclaves, comme Llívia).</source>
        <translation>
            <numerusform>%Ln trou dans des contours (une enclave, comme Llívia).</numerusform>
            <numerusform>%Ln trous dans des contours (des enclaves, comme Llívia).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceCheck</name>
    <message numerus="yes">
        <source>%Ln territoires sont inconnus de la liste de référence de 2025&#x202f;; ils n’auront pas d’indicateurs.</source>
        <translation>
            <numerusform>%Ln territoire est inconnu de la liste de référence de 2025 ; il n’aura pas d’indicateurs.</numerusform>
            <numerusform>%Ln territoires sont inconnus de la liste de référence de 2025 ; ils n’auront pas d’indicateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intercommunalités de la liste de référence n’ont pas de contour ici.</source>
        <translation>
            <numerusform>%Ln intercommunalité de la liste de référence n’a pas de contour ici.</numerusform>
            <numerusform>%Ln intercommunalités de la liste de référence n’ont pas de contour ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communes n’appartiennent à aucune intercommunalité&#x202f;; leur absence de la carte est normale.</source>
        <translation>
            <numerusform>%Ln commune n’appartient à aucune intercommunalité ; son absence de la carte est normale.</numerusform>
            <numerusform>%Ln communes n’appartiennent à aucune intercommunalité ; leur absence de la carte est normale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>La lecture du tableau a échoué à la ligne %Ln (GDAL&#xa0;: «&#xa0;%1&#xa0;»).</source>
        <translation>
            <numerusform>La lecture du tableau a échoué à la ligne %Ln (GDAL : « %1 »).</numerusform>
            <numerusform>La lecture du tableau a échoué à la ligne %Ln (GDAL : « %1 »).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VenueReader</name>
    <message numerus="yes">
        <source>%Ln lieux sans position ni commune connue, laissés de côté.</source>
        <translation>
            <numerusform>%Ln lieu sans position ni commune connue, laissé de côté.</numerusform>
            <numerusform>%Ln lieux sans position ni commune connue, laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux ont des coordonnées qui ne sont pas des degrés.</source>
        <translation>
            <numerusform>%Ln lieu a des coordonnées qui ne sont pas des degrés.</numerusform>
            <numerusform>%Ln lieux ont des coordonnées qui ne sont pas des degrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%1 habitants</source>
        <translation>
            <numerusform>%1 habitant</numerusform>
            <numerusform>%1 habitants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZipLimits</name>
    <message numerus="yes">
        <source>Cette archive contient %Ln éléments, trop pour être examinée.</source>
        <translation>
            <numerusform>Cette archive contient %Ln élément, trop pour être examinée.</numerusform>
            <numerusform>Cette archive contient %Ln éléments, trop pour être examinée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BottomStrip</name>
    <message numerus="yes">
        <source>%Ln territoires</source>
        <translation>
            <numerusform>%Ln territoire</numerusform>
            <numerusform>%Ln territoires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ClassesPopup</name>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FileCommands</name>
    <message numerus="yes">
        <source>Ces contours sont utilisables, avec %n problèmes.</source>
        <translation>
            <numerusform>Ces contours sont utilisables, avec %n problème.</numerusform>
            <numerusform>Ces contours sont utilisables, avec %n problèmes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HomeSummary</name>
    <message numerus="yes">
        <source>%n intercommunalités</source>
        <translation>
            <numerusform>%n intercommunalité</numerusform>
            <numerusform>%n intercommunalités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Opening</name>
    <message numerus="yes">
        <source>Ouverture de %n fichiers</source>
        <translation>
            <numerusform>Ouverture de %n fichier</numerusform>
            <numerusform>Ouverture de %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PasteListDialog</name>
    <message numerus="yes">
        <source>%n zones reconnues</source>
        <translation>
            <numerusform>%n zone reconnue</numerusform>
            <numerusform>%n zones reconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lignes à confirmer, laissées de côté en attendant</source>
        <translation>
            <numerusform>%n ligne à confirmer, laissée de côté en attendant</numerusform>
            <numerusform>%n lignes à confirmer, laissées de côté en attendant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lignes non reconnues, laissées de côté</source>
        <translation>
            <numerusform>%n ligne non reconnue, laissée de côté</numerusform>
            <numerusform>%n lignes non reconnues, laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones nommées plusieurs fois, comptées une fois</source>
        <translation>
            <numerusform>%n zone nommée plusieurs fois, comptée une fois</numerusform>
            <numerusform>%n zones nommées plusieurs fois, comptées une fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SheetView</name>
    <message numerus="yes">
        <source>%n lieux masqués par le filtre des couches</source>
        <translation>
            <numerusform>%n lieu masqué par le filtre des couches</numerusform>
            <numerusform>%n lieux masqués par le filtre des couches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::Completeness</name>
    <message numerus="yes">
        <source>%n zones établies sur %1</source>
        <translation>
            <numerusform>%n zone établie sur %1</numerusform>
            <numerusform>%n zones établies sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probables</source>
        <translation>
            <numerusform>%n probable</numerusform>
            <numerusform>%n probables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::DecisionMatching</name>
    <message numerus="yes">
        <source>nom porté par %n intercommunalités</source>
        <translation>
            <numerusform>nom porté par %n intercommunalité</numerusform>
            <numerusform>nom porté par %n intercommunalités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::DepartementSummary</name>
    <message numerus="yes">
        <source>%n zones rouges établies</source>
        <translation>
            <numerusform>%n zone rouge établie</numerusform>
            <numerusform>%n zones rouges établies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probables</source>
        <translation>
            <numerusform>%n probable</numerusform>
            <numerusform>%n probables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::ListConformity</name>
    <message numerus="yes">
        <source>&#x202f;; population non disponible pour %n zones</source>
        <translation>
            <numerusform> ; population non disponible pour %n zone</numerusform>
            <numerusform> ; population non disponible pour %n zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::Loading</name>
    <message numerus="yes">
        <source>%n lignes ne sont pas reconnues avec certitude&#xa0;: elles sont laissées de côté.</source>
        <translation>
            <numerusform>%n ligne n’est pas reconnue avec certitude : elle est laissée de côté.</numerusform>
            <numerusform>%n lignes ne sont pas reconnues avec certitude : elles sont laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::SearchIndex</name>
    <message numerus="yes">
        <source>%n communes</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::TerritorySheet</name>
    <message numerus="yes">
        <source>%n critères approchés</source>
        <translation>
            <numerusform>%n critère approché</numerusform>
            <numerusform>%n critères approchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communes</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicateurs présents, il en faut au moins trois</source>
        <translation>
            <numerusform>%n indicateur présent, il en faut au moins trois</numerusform>
            <numerusform>%n indicateurs présents, il en faut au moins trois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 indicateurs sur %2</source>
        <translation>
            <numerusform>%1 indicateur sur %2</numerusform>
            <numerusform>%1 indicateurs sur %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>geo::Topology</name>
    <message numerus="yes">
        <source>%n contour(s) dont la forme était invalide ont été réparés.</source>
        <translation>
            <numerusform>%n contour dont la forme était invalide a été réparé.</numerusform>
            <numerusform>%n contours dont la forme était invalide ont été réparés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contour(s) hors des cadres de la carte (métropole et cinq territoires d’outre-mer) ne sont pas affichés.</source>
        <translation>
            <numerusform>%n contour hors des cadres de la carte (métropole et cinq territoires d’outre-mer) n’est pas affiché.</numerusform>
            <numerusform>%n contours hors des cadres de la carte (métropole et cinq territoires d’outre-mer) ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contour(s) en recouvrent d’autres.</source>
        <translation>
            <numerusform>%n contour en recouvre d’autres.</numerusform>
            <numerusform>%n contours en recouvrent d’autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Legend</name>
    <message numerus="yes">
        <source>%Ln&#xa0;au statut inconnu, hors listes complètes</source>
        <translation>
            <numerusform>%Ln au statut inconnu, hors listes complètes</numerusform>
            <numerusform>%Ln au statut inconnu, hors listes complètes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;non retenues</source>
        <translation>
            <numerusform>%Ln non retenue</numerusform>
            <numerusform>%Ln non retenues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Method</name>
    <message numerus="yes">
        <source>poids égaux de %n&#xa0;indicateurs sur %1</source>
        <translation>
            <numerusform>poids égaux de %n indicateur sur %1</numerusform>
            <numerusform>poids égaux de %n indicateurs sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Wording</name>
    <message numerus="yes">
        <source>%1 (%Ln&#xa0;fichiers)</source>
        <translation>
            <numerusform>%1 (%Ln fichier)</numerusform>
            <numerusform>%1 (%Ln fichiers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 et %Ln&#xa0;autres</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
</TS>
