<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>À propos de Diagonale</source>
        <translation>About Diagonale</translation>
    </message>
    <message>
        <source>La carte de l’accès aux soins&#xa0;: zones rouges décidées par l’État et score de fragilité calculé à partir de données ouvertes. L’une n’implique pas l’autre.</source>
        <translation>The map of access to care: red zones decided by the State, and a fragility score computed from open data. Neither implies the other.</translation>
    </message>
    <message>
        <source>Logiciel libre, licence GNU GPL version 3 ou ultérieure, sans aucune garantie. Il s’appuie sur Qt (LGPL), GDAL (MIT), PROJ (MIT), GEOS (LGPL), QCustomPlot (GPL) et les icônes Breeze de KDE (LGPL).</source>
        <translation>Free software, GNU GPL licence version 3 or later, without any warranty. It relies on Qt (LGPL), GDAL (MIT), PROJ (MIT), GEOS (LGPL), QCustomPlot (GPL) and KDE’s Breeze icons (LGPL).</translation>
    </message>
    <message>
        <source>Données livrées&#xa0;: DREES, INSEE, DGCL, FINESS (Licence Ouverte 2.0)&#x202f;; GeoNames (CC BY 4.0)&#x202f;; Natural Earth (domaine public)&#x202f;; presse et agences régionales de santé pour les zones rouges vérifiées, source par source.</source>
        <translation>Data shipped: DREES, INSEE, DGCL, FINESS (Licence Ouverte 2.0); GeoNames (CC BY 4.0); Natural Earth (public domain); press and regional health agencies for the verified red zones, source by source.</translation>
    </message>
</context>
<context>
    <name>BoundariesReader</name>
    <message>
        <source>La mémoire de cet ordinateur ne suffit pas pour ces contours.</source>
        <translation>This computer does not have enough memory for these boundaries.</translation>
    </message>
    <message>
        <source>Ouvrez une version généralisée, comme ADMIN EXPRESS COG CARTO.</source>
        <translation>Open a generalised version, such as ADMIN EXPRESS COG CARTO.</translation>
    </message>
</context>
<context>
    <name>BoundaryQuestionDialog</name>
    <message>
        <source>Lire ces contours</source>
        <translation>Read these boundaries</translation>
    </message>
    <message>
        <source>Colonne du &amp;code (SIREN)</source>
        <translation>Column of the &amp;code (SIREN)</translation>
    </message>
    <message>
        <source>Colonne du code</source>
        <translation>Column of the code</translation>
    </message>
    <message>
        <source>Colonne du &amp;nom</source>
        <translation>Column of the &amp;name</translation>
    </message>
    <message>
        <source>Colonne du nom</source>
        <translation>Column of the name</translation>
    </message>
    <message>
        <source>&amp;Système de coordonnées</source>
        <translation>Coordinate &amp;system</translation>
    </message>
    <message>
        <source>Système de coordonnées</source>
        <translation>Coordinate system</translation>
    </message>
</context>
<context>
    <name>BoundarySet</name>
    <message>
        <source>Lecture de %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Trop de fichiers à la fois.</source>
        <translation>Too many files at once.</translation>
    </message>
    <message>
        <source>Le fichier .dbf manque&#xa0;: les contours n’ont ni code ni nom.</source>
        <translation>The .dbf file is missing: the boundaries have neither code nor name.</translation>
    </message>
    <message>
        <source>Remettez à côté du .shp les fichiers .dbf, .shx et .prj de la même livraison.</source>
        <translation>Put the .dbf, .shx and .prj files of the same delivery back beside the .shp.</translation>
    </message>
    <message>
        <source>Ce fichier ne contient aucune couche de polygones.</source>
        <translation>This file contains no layer of polygons.</translation>
    </message>
    <message>
        <source>Ce fichier est illisible&#xa0;: abîmé, ou d’un autre format que son nom ne le dit.</source>
        <translation>This file can’t be read: it is damaged, or of another format than its name says.</translation>
    </message>
    <message>
        <source>Téléchargez-le de nouveau, ou choisissez-en un autre.</source>
        <translation>Download it again, or choose another one.</translation>
    </message>
    <message>
        <source>Aucune colonne n’est reconnue comme le code des territoires.</source>
        <translation>No column is recognised as the code of the territories.</translation>
    </message>
    <message>
        <source>Choisissez la colonne qui contient le numéro SIREN.</source>
        <translation>Choose the column that holds the SIREN number.</translation>
    </message>
    <message>
        <source>Le fichier .shx manque&#x202f;; il a été reconstitué en mémoire, sans rien écrire à côté du .shp.</source>
        <translation>The .shx file is missing; it was rebuilt in memory, nothing was written beside the .shp.</translation>
    </message>
    <message>
        <source>Reprenez le .shx de la livraison pour être sûr que rien ne manque.</source>
        <translation>Take the .shx from the delivery to be sure that nothing is missing.</translation>
    </message>
    <message>
        <source>Ce fichier a plus de %1 sommets.</source>
        <translation>This file has more than %1 vertices.</translation>
    </message>
    <message>
        <source>Ouvrez une version généralisée, comme ADMIN EXPRESS COG CARTO.</source>
        <translation>Open a generalised version, such as ADMIN EXPRESS COG CARTO.</translation>
    </message>
    <message>
        <source>Le fichier annonce %1 entités et en donne %2.</source>
        <translation>The file declares %1 features and gives %2.</translation>
    </message>
    <message>
        <source>Téléchargez ou copiez de nouveau le fichier, puis rouvrez-le.</source>
        <translation>Download or copy the file again, then reopen it.</translation>
    </message>
    <message>
        <source>Le fichier se dit en degrés, mais ses coordonnées sont en Lambert-93&#x202f;; elles ont été lues ainsi.</source>
        <translation>The file claims to be in degrees, but its coordinates are in Lambert-93; they were read as such.</translation>
    </message>
    <message>
        <source>Vérifiez que la carte tombe au bon endroit.</source>
        <translation>Check that the map falls in the right place.</translation>
    </message>
    <message>
        <source>Le système de coordonnées n’est pas déclaré&#x202f;; %1 a été déduit des coordonnées.</source>
        <translation>The coordinate system isn’t declared; %1 was deduced from the coordinates.</translation>
    </message>
    <message>
        <source>Le système de coordonnées n’est pas déclaré (fichier .prj), et les coordonnées laissent plusieurs réponses.</source>
        <translation>The coordinate system isn’t declared (.prj file), and the coordinates leave several answers.</translation>
    </message>
    <message>
        <source>Choisissez-le, ou remettez le fichier .prj à côté du .shp.</source>
        <translation>Choose it, or put the .prj file back beside the .shp.</translation>
    </message>
    <message>
        <source>Aucun territoire n’a été trouvé.</source>
        <translation>No territory was found.</translation>
    </message>
    <message>
        <source>Choisissez un fichier de contours.</source>
        <translation>Choose a boundary file.</translation>
    </message>
    <message>
        <source>Lecture interrompue.</source>
        <translation>Reading was interrupted.</translation>
    </message>
</context>
<context>
    <name>ClassesPopup</name>
    <message>
        <source>Classes et palette</source>
        <translation>Classes and palette</translation>
    </message>
    <message>
        <source>&amp;Méthode</source>
        <translation>&amp;Method</translation>
    </message>
    <message>
        <source>Méthode de découpage en classes</source>
        <translation>Classification method</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Classes</translation>
    </message>
    <message>
        <source>Nombre de classes</source>
        <translation>Number of classes</translation>
    </message>
    <message>
        <source>&amp;Bornes</source>
        <translation>&amp;Breaks</translation>
    </message>
    <message>
        <source>Bornes intérieures des classes</source>
        <translation>Inner class breaks</translation>
    </message>
    <message>
        <source>31&#x202f;; 38&#x202f;; 45,5&#x202f;; 60</source>
        <translation>31; 38; 45.5; 60</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Palette</translation>
    </message>
    <message>
        <source>Palette de couleurs</source>
        <translation>Colour palette</translation>
    </message>
    <message>
        <source>Inverser les couleurs</source>
        <translation>Reverse the colours</translation>
    </message>
</context>
<context>
    <name>CodeChecks</name>
    <message numerus="yes">
        <source>%Ln codes sont portés par plusieurs entités, réunies en un seul territoire.</source>
        <translation>
            <numerusform>%Ln code is carried by several features, joined into one territory.</numerusform>
            <numerusform>%Ln codes are carried by several features, each joined into one territory.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que le même fichier n’est pas ouvert deux fois.</source>
        <translation>Check that the same file isn’t opened twice.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes ne sont pas des numéros SIREN valides (clé de Luhn).</source>
        <translation>
            <numerusform>%Ln code isn’t a valid SIREN number (Luhn key).</numerusform>
            <numerusform>%Ln codes aren’t valid SIREN numbers (Luhn key).</numerusform>
        </translation>
    </message>
    <message>
        <source>Ces territoires n’auront pas d’indicateurs&#x202f;; corrigez leurs codes.</source>
        <translation>These territories will have no indicators; correct their codes.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>Le tableau n’a pas pu être composé (GDAL&#xa0;: «&#xa0;%1&#xa0;»).</source>
        <translation>The table couldn’t be composed (GDAL: “%1”).</translation>
    </message>
    <message>
        <source>Le tableau n’a pas pu être écrit (%1).</source>
        <translation>The table couldn’t be written (%1).</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier, ou libérez de la place sur le disque.</source>
        <translation>Choose another folder, or free some disk space.</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Saisir une décision</source>
        <translation>Enter a decision</translation>
    </message>
    <message>
        <source>Cette saisie passe avant les listes, pour ce territoire seul. Elle ne change pas le score.</source>
        <translation>This entry comes before the lists, for this territory alone. It does not change the score.</translation>
    </message>
    <message>
        <source>&amp;zone rouge</source>
        <translation>&amp;red zone</translation>
    </message>
    <message>
        <source>zone rouge &amp;probable</source>
        <translation>&amp;probable red zone</translation>
    </message>
    <message>
        <source>&amp;non retenue</source>
        <translation>&amp;not retained</translation>
    </message>
    <message>
        <source>statut &amp;inconnu</source>
        <translation>status &amp;unknown</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Source de la décision</source>
        <translation>Source of the decision</translation>
    </message>
    <message>
        <source>Adresse de la page, ou qui l’a dit</source>
        <translation>Address of the page, or who said so</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Note sur la décision</source>
        <translation>Note on the decision</translation>
    </message>
    <message>
        <source>facultative&#xa0;: ce qui reste à vérifier</source>
        <translation>optional: what remains to be checked</translation>
    </message>
    <message>
        <source>&amp;Retirer la saisie</source>
        <translation>&amp;Remove the entry</translation>
    </message>
</context>
<context>
    <name>DecisionReader</name>
    <message>
        <source>Ce tableau ne dit pas où la liste est complète.</source>
        <translation>This table doesn’t say where the list is complete.</translation>
    </message>
    <message>
        <source>Il lui faut des colonnes «&#xa0;niveau&#xa0;», «&#xa0;code&#xa0;» et «&#xa0;complet&#xa0;».</source>
        <translation>It needs the columns “niveau”, “code” and “complet”.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Zones rouges du %1</source>
        <translation>Red zones of %1</translation>
    </message>
    <message>
        <source>Zones rouges du %1 (partielle)</source>
        <translation>Red zones of %1 (partial)</translation>
    </message>
    <message>
        <source>Agences régionales de santé et presse, ligne par ligne</source>
        <translation>Regional health agencies and press, row by row</translation>
    </message>
    <message>
        <source>Aucune colonne ne donne le SIREN des intercommunalités.</source>
        <translation>No column gives the SIREN of the intercommunalités.</translation>
    </message>
    <message>
        <source>Nommez «&#xa0;siren&#xa0;» la colonne qui le contient, ou collez la liste.</source>
        <translation>Name the column that holds it “siren”, or paste the list.</translation>
    </message>
    <message>
        <source>La ligne %1 ne porte pas de numéro SIREN («&#xa0;%2&#xa0;»).</source>
        <translation>Row %1 carries no SIREN number (“%2”).</translation>
    </message>
    <message>
        <source>Corrigez-la, ou collez la liste pour confirmer les noms un à un.</source>
        <translation>Correct it, or paste the list to confirm the names one by one.</translation>
    </message>
</context>
<context>
    <name>DiagnosisReport</name>
    <message>
        <source>Contours sains.</source>
        <translation>Sound boundaries.</translation>
    </message>
    <message>
        <source>Contours utilisables, avec des réserves.</source>
        <translation>Usable boundaries, with reservations.</translation>
    </message>
    <message>
        <source>Contours inutilisables.</source>
        <translation>Unusable boundaries.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Réserve</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Erreur</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>A finding of a check: %1 is « Erreur », « Réserve » or « Note », %2 a file, %3 what was found.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2&#xa0;: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires</source>
        <translation>
            <numerusform>%Ln territory</numerusform>
            <numerusform>%Ln territories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichiers</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln systèmes de coordonnées</source>
        <translation>
            <numerusform>%Ln coordinate system</numerusform>
            <numerusform>%Ln coordinate systems</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 entités lues sur %3, %4</source>
        <translation>%1: %2 features read out of %3, %4</translation>
    </message>
    <message>
        <source>système de coordonnées inconnu</source>
        <translation>unknown coordinate system</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Exporter la carte</source>
        <translation>Export the map</translation>
    </message>
    <message>
        <source>Aperçu de l’image</source>
        <translation>Preview of the picture</translation>
    </message>
    <message>
        <source>&amp;Titre</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Titre de la carte</source>
        <translation>Title of the map</translation>
    </message>
    <message>
        <source>É&amp;tendue</source>
        <translation>E&amp;xtent</translation>
    </message>
    <message>
        <source>Étendue de la carte</source>
        <translation>Extent of the map</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format de l’image</source>
        <translation>Format of the picture</translation>
    </message>
    <message>
        <source>&amp;Largeur</source>
        <translation>&amp;Width</translation>
    </message>
    <message>
        <source>Largeur en pixels</source>
        <translation>Width in pixels</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Hauteur</source>
        <translation>&amp;Height</translation>
    </message>
    <message>
        <source>Hauteur en pixels</source>
        <translation>Height in pixels</translation>
    </message>
    <message>
        <source>&amp;Résolution</source>
        <translation>&amp;Resolution</translation>
    </message>
    <message>
        <source>Résolution en points par pouce</source>
        <translation>Resolution in dots per inch</translation>
    </message>
    <message>
        <source> ppp</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>L’image porte la légende, les sources, la date, l’état de la liste et la nature des contours.</source>
        <translation>The picture carries the legend, the sources, the date, the state of the list and the kind of boundaries.</translation>
    </message>
    <message>
        <source>Avancement de l’export</source>
        <translation>Progress of the export</translation>
    </message>
</context>
<context>
    <name>GdalSession</name>
    <message numerus="yes">
        <source>%Ln erreurs de lecture signalées par GDAL.</source>
        <translation>
            <numerusform>%Ln reading error reported by GDAL.</numerusform>
            <numerusform>%Ln reading errors reported by GDAL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln avertissements de GDAL à la lecture.</source>
        <translation>
            <numerusform>%Ln warning from GDAL while reading.</numerusform>
            <numerusform>%Ln warnings from GDAL while reading.</numerusform>
        </translation>
    </message>
    <message>
        <source>Téléchargez de nouveau le fichier, il est sans doute abîmé.</source>
        <translation>Download the file again, it is probably damaged.</translation>
    </message>
</context>
<context>
    <name>IndicatorReader</name>
    <message>
        <source>La description des indicateurs est illisible.</source>
        <translation>The description of the indicators can’t be read.</translation>
    </message>
    <message>
        <source>Réinstallez Diagonale.</source>
        <translation>Reinstall Diagonale.</translation>
    </message>
    <message>
        <source>ligne %1&#xa0;: «&#xa0;%2&#xa0;»</source>
        <translation>row %1: “%2”</translation>
    </message>
    <message>
        <source>ligne %1&#xa0;: %2</source>
        <translation>row %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes sans numéro SIREN d’intercommunalité, laissées de côté.</source>
        <translation>
            <numerusform>%Ln row without an intercommunalité’s SIREN number, left out.</numerusform>
            <numerusform>%Ln rows without an intercommunalité’s SIREN number, left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le SIREN d’une intercommunalité a neuf chiffres.</source>
        <translation>The SIREN of an intercommunalité has nine digits.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes répètent une intercommunalité déjà lue&#x202f;; la première compte.</source>
        <translation>
            <numerusform>%Ln row repeats an intercommunalité already read; the first one counts.</numerusform>
            <numerusform>%Ln rows repeat an intercommunalité already read; the first one counts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: «&#xa0;%3&#xa0;»</source>
        <translation>%1, %2: “%3”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valeurs non disponibles.</source>
        <translation>
            <numerusform>%Ln value not available.</numerusform>
            <numerusform>%Ln values not available.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cellules ne sont pas des nombres&#x202f;; elles valent «&#xa0;non disponible&#xa0;».</source>
        <translation>
            <numerusform>%Ln cell isn’t a number; it counts as “not available”.</numerusform>
            <numerusform>%Ln cells aren’t numbers; they count as “not available”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez les nombres avec une virgule ou un point, sans unité.</source>
        <translation>Write numbers with a comma or a point, without unit.</translation>
    </message>
    <message>
        <source>Aucune colonne ne donne le SIREN des intercommunalités.</source>
        <translation>No column gives the SIREN of the intercommunalités.</translation>
    </message>
    <message>
        <source>Nommez «&#xa0;siren&#xa0;» la colonne qui le contient.</source>
        <translation>Name the column that holds it “siren”.</translation>
    </message>
    <message>
        <source>Aucune ligne ne porte de numéro SIREN d’intercommunalité.</source>
        <translation>No row carries an intercommunalité’s SIREN number.</translation>
    </message>
    <message>
        <source>Aucune colonne ne contient de nombres.</source>
        <translation>No column contains numbers.</translation>
    </message>
    <message>
        <source>Il faut une ligne par intercommunalité et une colonne par indicateur.</source>
        <translation>One row an intercommunalité and one column an indicator are needed.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>Ce fichier ne peut être lu.</source>
        <translation>This file can’t be read.</translation>
    </message>
    <message>
        <source>Vérifiez vos droits et le disque.</source>
        <translation>Check your rights and the disk.</translation>
    </message>
    <message>
        <source>Ce format n’est pas de ceux que Diagonale ouvre ici.</source>
        <translation>This format isn’t one that Diagonale opens here.</translation>
    </message>
    <message>
        <source>Choisissez un shapefile (.shp ou .zip), un GeoPackage, un GeoJSON ou un FlatGeobuf.</source>
        <translation>Choose a shapefile (.shp or .zip), a GeoPackage, a GeoJSON or a FlatGeobuf.</translation>
    </message>
    <message>
        <source>Le fichier .shx manque, et ce shapefile est trop gros pour s’en passer.</source>
        <translation>The .shx file is missing, and this shapefile is too large to do without it.</translation>
    </message>
    <message>
        <source>Téléchargez de nouveau l’archive complète.</source>
        <translation>Download the complete archive again.</translation>
    </message>
    <message>
        <source>Ce GeoPackage est ouvert ailleurs, et sa copie de lecture n’a pas pu être faite.</source>
        <translation>This GeoPackage is open elsewhere, and its reading copy couldn’t be made.</translation>
    </message>
    <message>
        <source>Fermez-le dans l’autre logiciel, ou libérez de la place sur le disque.</source>
        <translation>Close it in the other program, or free some disk space.</translation>
    </message>
    <message>
        <source>Cette archive ne contient aucune couche que Diagonale sache lire.</source>
        <translation>This archive contains no layer that Diagonale can read.</translation>
    </message>
    <message>
        <source>Il lui faut un shapefile, un GeoPackage, un GeoJSON ou un FlatGeobuf.</source>
        <translation>It needs a shapefile, a GeoPackage, a GeoJSON or a FlatGeobuf.</translation>
    </message>
</context>
<context>
    <name>LayerReader</name>
    <message>
        <source>entité %1</source>
        <translation>feature %1</translation>
    </message>
    <message>
        <source>Les accents ne sont pas codés en %1 comme le dit le fichier, mais en %2&#x202f;; ils ont été lus ainsi.</source>
        <translation>Accents aren’t encoded in %1 as the file says, but in %2; they were read as such.</translation>
    </message>
    <message>
        <source>Vérifiez quelques noms accentués.</source>
        <translation>Check a few accented names.</translation>
    </message>
    <message>
        <source>Le codage des accents n’est pas déclaré&#x202f;; %1 a été reconnu.</source>
        <translation>The encoding of accents isn’t declared; %1 was recognised.</translation>
    </message>
    <message>
        <source>entité %1 (%2)</source>
        <translation>feature %1 (%2)</translation>
    </message>
    <message>
        <source>Téléchargez ou copiez de nouveau le fichier, puis rouvrez-le.</source>
        <translation>Download or copy the file again, then reopen it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités annoncées n’ont pas pu être lues.</source>
        <translation>
            <numerusform>%Ln declared feature couldn’t be read.</numerusform>
            <numerusform>%Ln declared features couldn’t be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités ont des coordonnées impossibles.</source>
        <translation>
            <numerusform>%Ln feature has impossible coordinates.</numerusform>
            <numerusform>%Ln features have impossible coordinates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités sortent de l’emprise que le fichier déclare.</source>
        <translation>
            <numerusform>%Ln feature leaves the extent that the file declares.</numerusform>
            <numerusform>%Ln features leave the extent that the file declares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités ne sont pas des surfaces.</source>
        <translation>
            <numerusform>%Ln feature isn’t an area.</numerusform>
            <numerusform>%Ln features aren’t areas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez une couche de polygones.</source>
        <translation>Choose a layer of polygons.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités n’ont pas de contour et ne seront pas dessinées.</source>
        <translation>
            <numerusform>%Ln feature has no boundary and won’t be drawn.</numerusform>
            <numerusform>%Ln features have no boundary and won’t be drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités ont des anneaux de moins de trois sommets, laissés de côté.</source>
        <translation>
            <numerusform>%Ln feature has rings of fewer than three vertices, left out.</numerusform>
            <numerusform>%Ln features have rings of fewer than three vertices, left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités n’ont pas de code et ne peuvent être jointes aux indicateurs.</source>
        <translation>
            <numerusform>%Ln feature has no code and can’t be joined to the indicators.</numerusform>
            <numerusform>%Ln features have no code and can’t be joined to the indicators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités ont des noms aux accents illisibles.</source>
        <translation>
            <numerusform>%Ln feature has a name with unreadable accents.</numerusform>
            <numerusform>%Ln features have names with unreadable accents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trous dans des contours (des enclaves, comme Llívia).</source>
        <translation>
            <numerusform>%Ln hole in boundaries (an enclave, such as Llívia).</numerusform>
            <numerusform>%Ln holes in boundaries (enclaves, such as Llívia).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Couches de la carte</source>
        <translation>Layers of the map</translation>
    </message>
    <message>
        <source>Limites et noms</source>
        <translation>Borders and names</translation>
    </message>
    <message>
        <source>Régions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>Ces contours ne disent pas où passent les limites de départements et de régions&#xa0;: ouvrez une couche de départements pour les tracer.</source>
        <translation>These boundaries don’t say where the borders of départements and régions run: open a layer of départements to draw them.</translation>
    </message>
    <message>
        <source>Ouvrir des départements…</source>
        <translation>Open départements…</translation>
    </message>
    <message>
        <source>Principales villes</source>
        <translation>Main towns</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Zones rouges, sur tout thème</source>
        <translation>Red zones, over any theme</translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation>Venues</translation>
    </message>
    <message>
        <source>Services d’urgence</source>
        <translation>Emergency departments</translation>
    </message>
    <message>
        <source>Lieux de consultation ouverts</source>
        <translation>Opened consultation venues</translation>
    </message>
    <message>
        <source>Catégories de lieux montrées</source>
        <translation>Categories of venues shown</translation>
    </message>
    <message>
        <source>Aucun fichier de lieux n’est ouvert.</source>
        <translation>No file of venues is open.</translation>
    </message>
    <message>
        <source>Ouvrir des lieux…</source>
        <translation>Open venues…</translation>
    </message>
    <message>
        <source>Consultations signalées</source>
        <translation>Reported consultations</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Diagonale</source>
        <translation>Diagonale</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Fichiers récents</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>É&amp;dition</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Affichage</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Outre-mer</source>
        <translation>Overseas</translation>
    </message>
    <message>
        <source>Volets</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Apparence</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;Territoire</source>
        <translation>&amp;Territory</translation>
    </message>
    <message>
        <source>A&amp;ide</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Barre d’outils</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Ouvrir des contours…</source>
        <translation>Open boundaries…</translation>
    </message>
    <message>
        <source>Ouvrir des indicateurs…</source>
        <translation>Open indicators…</translation>
    </message>
    <message>
        <source>Ouvrir une liste de décision…</source>
        <translation>Open a decision list…</translation>
    </message>
    <message>
        <source>Ouvrir des lieux de consultation…</source>
        <translation>Open consultation venues…</translation>
    </message>
    <message>
        <source>Ouvrir des départements…</source>
        <translation>Open départements…</translation>
    </message>
    <message>
        <source>Exporter la carte…</source>
        <translation>Export the map…</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Copier la fiche du territoire</source>
        <translation>Copy the territory’s sheet</translation>
    </message>
    <message>
        <source>Copier la commande</source>
        <translation>Copy the command</translation>
    </message>
    <message>
        <source>Coller une liste…</source>
        <translation>Paste a list…</translation>
    </message>
    <message>
        <source>Rechercher…</source>
        <translation>Search…</translation>
    </message>
    <message>
        <source>Zoom avant</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom arrière</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Toute la France</source>
        <translation>All of France</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Claire</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Aller au territoire choisi</source>
        <translation>Go to the chosen territory</translation>
    </message>
    <message>
        <source>Cadrer son département</source>
        <translation>Frame its département</translation>
    </message>
    <message>
        <source>Cadrer sa région</source>
        <translation>Frame its région</translation>
    </message>
    <message>
        <source>Ne rien choisir</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Saisir sa décision…</source>
        <translation>Enter its decision…</translation>
    </message>
    <message>
        <source>Résumé de mon département</source>
        <translation>Summary of my département</translation>
    </message>
    <message>
        <source>Diagnostic des contours…</source>
        <translation>Diagnosis of the boundaries…</translation>
    </message>
    <message>
        <source>Obtenir les contours officiels…</source>
        <translation>Get the official boundaries…</translation>
    </message>
    <message>
        <source>Revenir aux contours schématiques</source>
        <translation>Back to the schematic boundaries</translation>
    </message>
    <message>
        <source>À propos de Diagonale…</source>
        <translation>About Diagonale…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Comparer deux listes…</source>
        <translation>Compare two lists…</translation>
    </message>
</context>
<context>
    <name>MemoryFolder</name>
    <message>
        <source>Cet élément de l’archive est illisible.</source>
        <translation>This element of the archive can’t be read.</translation>
    </message>
    <message>
        <source>Téléchargez de nouveau l’archive.</source>
        <translation>Download the archive again.</translation>
    </message>
    <message>
        <source>Une fois décompressé, cet élément dépasse %1.</source>
        <translation>Once expanded, this element exceeds %1.</translation>
    </message>
    <message>
        <source>Décompressez l’archive vous-même et ouvrez le fichier voulu.</source>
        <translation>Expand the archive yourself and open the file that you want.</translation>
    </message>
    <message>
        <source>La mémoire manque pour décompresser cet élément.</source>
        <translation>There isn’t enough memory to expand this element.</translation>
    </message>
    <message>
        <source>Fermez d’autres applications et réessayez.</source>
        <translation>Close other applications and try again.</translation>
    </message>
</context>
<context>
    <name>OfficialBoundariesDialog</name>
    <message>
        <source>Obtenir les contours officiels</source>
        <translation>Get the official boundaries</translation>
    </message>
    <message>
        <source>Les vrais contours des intercommunalités</source>
        <translation>The real boundaries of the intercommunalités</translation>
    </message>
    <message>
        <source>Les contours livrés avec Diagonale sont schématiques&#xa0;: leurs limites et leurs voisinages sont approchés. Ceux de l’IGN sont gratuits (Licence Ouverte).</source>
        <translation>The boundaries shipped with Diagonale are schematic: their borders and neighbours are approximate. Those of the IGN are free (Licence Ouverte).</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Ouvrez la page de l’IGN et téléchargez &lt;b&gt;ADMIN EXPRESS COG CARTO&lt;/b&gt;, édition 2025, France entière.&lt;/li&gt;&lt;li&gt;Décompressez l’archive.&lt;/li&gt;&lt;li&gt;Ouvrez ici les fichiers &lt;b&gt;EPCI.shp&lt;/b&gt; de chaque dossier, tous à la fois.&lt;/li&gt;&lt;/ol&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;Open the IGN’s page and download &lt;b&gt;ADMIN EXPRESS COG CARTO&lt;/b&gt;, 2025 edition, all of France.&lt;/li&gt;&lt;li&gt;Expand the archive.&lt;/li&gt;&lt;li&gt;Open here the &lt;b&gt;EPCI.shp&lt;/b&gt; file of each folder, all at once.&lt;/li&gt;&lt;/ol&gt;</translation>
    </message>
</context>
<context>
    <name>PasteListDialog</name>
    <message>
        <source>Coller une liste de zones rouges</source>
        <translation>Paste a list of red zones</translation>
    </message>
    <message>
        <source>Codes SIREN, ou noms avec leurs départements, tels que copiés d’une page, d’un tableau ou d’un courriel.</source>
        <translation>SIREN codes, or names with their départements, as copied from a page, a table or an e-mail.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir un fichier…</source>
        <translation>&amp;Open a file…</translation>
    </message>
    <message>
        <source>Liste collée</source>
        <translation>Pasted list</translation>
    </message>
    <message>
        <source>Collez la liste ici, une zone par ligne.</source>
        <translation>Paste the list here, one zone per line.</translation>
    </message>
    <message>
        <source>Territoires reconnus</source>
        <translation>Recognised territories</translation>
    </message>
    <message>
        <source>&amp;Titre</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Titre de la liste</source>
        <translation>Title of the list</translation>
    </message>
    <message>
        <source>&amp;Date de la décision</source>
        <translation>&amp;Date of the decision</translation>
    </message>
    <message>
        <source>Date de la décision</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Source de la liste</source>
        <translation>Source of the list</translation>
    </message>
    <message>
        <source>Adresse de la page, ou qui l’a publiée</source>
        <translation>Address of the page, or who published it</translation>
    </message>
    <message>
        <source>Cette liste est complète</source>
        <translation>This list is complete</translation>
    </message>
    <message>
        <source>oui&#xa0;: un territoire absent est «&#xa0;non retenu&#xa0;»</source>
        <translation>yes: an absent territory is “not retained”</translation>
    </message>
    <message>
        <source>non&#xa0;: un territoire absent est de «&#xa0;statut inconnu&#xa0;»</source>
        <translation>no: an absent territory is of “unknown status”</translation>
    </message>
</context>
<context>
    <name>PointTable</name>
    <message>
        <source>Ce fichier n’est pas une couche de points lisible (GDAL&#xa0;: «&#xa0;%1&#xa0;»).</source>
        <translation>This file isn’t a readable layer of points (GDAL: “%1”).</translation>
    </message>
    <message>
        <source>Ouvrez un fichier CSV ou GeoJSON de lieux.</source>
        <translation>Open a CSV or GeoJSON file of venues.</translation>
    </message>
    <message>
        <source>La lecture des points s’est interrompue (GDAL&#xa0;: «&#xa0;%1&#xa0;»).</source>
        <translation>Reading the points was interrupted (GDAL: “%1”).</translation>
    </message>
    <message>
        <source>Téléchargez de nouveau le fichier, il est sans doute abîmé.</source>
        <translation>Download the file again, it is probably damaged.</translation>
    </message>
</context>
<context>
    <name>ReferenceCheck</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires sont inconnus de la liste de référence de 2025&#x202f;; ils n’auront pas d’indicateurs.</source>
        <translation>
            <numerusform>%Ln territory is unknown to the reference list of 2025; it will have no indicators.</numerusform>
            <numerusform>%Ln territories are unknown to the reference list of 2025; they will have no indicators.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce sont sans doute les contours d’une autre année.</source>
        <translation>These are probably the boundaries of another year.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln intercommunalités de la liste de référence n’ont pas de contour ici.</source>
        <translation>
            <numerusform>%Ln intercommunalité of the reference list has no boundary here.</numerusform>
            <numerusform>%Ln intercommunalités of the reference list have no boundary here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elles restent dans les tableaux, mais pas sur la carte.</source>
        <translation>They stay in the tables, but not on the map.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln communes n’appartiennent à aucune intercommunalité&#x202f;; leur absence de la carte est normale.</source>
        <translation>
            <numerusform>%Ln commune belongs to no intercommunalité; its absence from the map is normal.</numerusform>
            <numerusform>%Ln communes belong to no intercommunalité; their absence from the map is normal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourceRows</name>
    <message>
        <source>Réinstallez Diagonale.</source>
        <translation>Reinstall Diagonale.</translation>
    </message>
    <message>
        <source>Cette table de référence est illisible.</source>
        <translation>This reference table can’t be read.</translation>
    </message>
    <message>
        <source>La table de référence n’a pas de colonne «&#xa0;%1&#xa0;».</source>
        <translation>The reference table has no column “%1”.</translation>
    </message>
</context>
<context>
    <name>ShapefileHeaders</name>
    <message>
        <source>Téléchargez ou copiez de nouveau le fichier, puis rouvrez-le.</source>
        <translation>Download or copy the file again, then reopen it.</translation>
    </message>
    <message>
        <source>Le fichier .shp ne commence pas comme un shapefile.</source>
        <translation>The .shp file doesn’t begin like a shapefile.</translation>
    </message>
    <message>
        <source>Le fichier .shp est tronqué&#xa0;: il annonce %1 octets et en contient %2&#x202f;; %3 contours sur %4 sont perdus.</source>
        <translation>The .shp file is truncated: it declares %1 bytes and contains %2; %3 boundaries out of %4 are lost.</translation>
    </message>
    <message>
        <source>Le fichier .shx est tronqué&#xa0;: il annonce %1 octets et en contient %2.</source>
        <translation>The .shx file is truncated: it declares %1 bytes and contains %2.</translation>
    </message>
    <message>
        <source>La table .dbf est tronquée&#xa0;: elle annonce %1 octets et en contient %2.</source>
        <translation>The .dbf table is truncated: it declares %1 bytes and contains %2.</translation>
    </message>
    <message>
        <source>Les parties du shapefile se contredisent&#xa0;: %1 contours pour %2 lignes de table.</source>
        <translation>The parts of the shapefile contradict one another: %1 boundaries for %2 table rows.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Ce fichier n’est pas un tableau lisible (GDAL&#xa0;: «&#xa0;%1&#xa0;»).</source>
        <translation>This file isn’t a readable table (GDAL: “%1”).</translation>
    </message>
    <message>
        <source>Ce fichier ne contient aucune ligne de tableau.</source>
        <translation>This file contains no table row.</translation>
    </message>
    <message>
        <source>Ouvrez un tableau CSV, XLSX ou ODS avec une ligne de titres.</source>
        <translation>Open a CSV, XLSX or ODS table with a row of titles.</translation>
    </message>
    <message numerus="yes">
        <source>La lecture du tableau a échoué à la ligne %Ln (GDAL&#xa0;: «&#xa0;%1&#xa0;»).</source>
        <translation>
            <numerusform>Reading the table failed at row %Ln (GDAL: “%1”).</numerusform>
            <numerusform>Reading the table failed at row %Ln (GDAL: “%1”).</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrez de nouveau le tableau et réessayez.</source>
        <translation>Save the table again and retry.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut être lu.</source>
        <translation>This file can’t be read.</translation>
    </message>
    <message>
        <source>L’ancien format XLS n’est pas lu.</source>
        <translation>The old XLS format isn’t read.</translation>
    </message>
    <message>
        <source>Enregistrez le classeur au format XLSX ou CSV.</source>
        <translation>Save the workbook as XLSX or CSV.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un texte.</source>
        <translation>This file isn’t a text.</translation>
    </message>
    <message>
        <source>Ouvrez un tableau CSV, XLSX ou ODS.</source>
        <translation>Open a CSV, XLSX or ODS table.</translation>
    </message>
</context>
<context>
    <name>VectorDataset</name>
    <message>
        <source>Diagonale n’ouvre que des fichiers de cet ordinateur, jamais une adresse.</source>
        <translation>Diagonale opens only files of this computer, never an address.</translation>
    </message>
    <message>
        <source>Téléchargez d’abord le fichier.</source>
        <translation>Download the file first.</translation>
    </message>
    <message>
        <source>Ce fichier n’existe pas ou plus.</source>
        <translation>This file doesn’t exist, or no longer.</translation>
    </message>
    <message>
        <source>Vérifiez le nom, ou que le disque est branché.</source>
        <translation>Check the name, or that the disk is plugged in.</translation>
    </message>
    <message>
        <source>C’est un dossier, pas un fichier.</source>
        <translation>It is a folder, not a file.</translation>
    </message>
    <message>
        <source>Choisissez le ou les fichiers qu’il contient.</source>
        <translation>Choose the file or files that it contains.</translation>
    </message>
    <message>
        <source>Ce n’est pas un fichier ordinaire.</source>
        <translation>It isn’t an ordinary file.</translation>
    </message>
    <message>
        <source>Choisissez un fichier de données.</source>
        <translation>Choose a data file.</translation>
    </message>
    <message>
        <source>La lecture de ce fichier est interdite.</source>
        <translation>Reading this file is forbidden.</translation>
    </message>
    <message>
        <source>Demandez le droit de le lire, ou copiez-le ailleurs.</source>
        <translation>Ask for the right to read it, or copy it elsewhere.</translation>
    </message>
    <message>
        <source>Ce fichier est vide.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>Téléchargez-le de nouveau.</source>
        <translation>Download it again.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut être lu (%1).</source>
        <translation>This file can’t be read (%1).</translation>
    </message>
    <message>
        <source>Ce fichier pèse %1, plus que les %2 admis.</source>
        <translation>This file weighs %1, more than the %2 allowed.</translation>
    </message>
    <message>
        <source>Enregistrez-en la partie utile dans un fichier plus petit.</source>
        <translation>Save the part that you need in a smaller file.</translation>
    </message>
    <message>
        <source>La lecture s’est interrompue (%1).</source>
        <translation>Reading was interrupted (%1).</translation>
    </message>
    <message>
        <source>Vérifiez le disque et réessayez.</source>
        <translation>Check the disk and try again.</translation>
    </message>
</context>
<context>
    <name>VenueReader</name>
    <message>
        <source>commune signalée</source>
        <translation>reported commune</translation>
    </message>
    <message>
        <source>ligne %1 (%2)</source>
        <translation>row %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux sans position ni commune connue, laissés de côté.</source>
        <translation>
            <numerusform>%Ln venue without position or known commune, left out.</numerusform>
            <numerusform>%Ln venues without position or known commune, left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez la longitude et la latitude, ou le code INSEE de la commune.</source>
        <translation>Give longitude and latitude, or the INSEE code of the commune.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux ont des coordonnées qui ne sont pas des degrés.</source>
        <translation>
            <numerusform>%Ln venue has coordinates that aren’t degrees.</numerusform>
            <numerusform>%Ln venues have coordinates that aren’t degrees.</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez la longitude et la latitude en degrés (WGS 84).</source>
        <translation>Give longitude and latitude in degrees (WGS 84).</translation>
    </message>
    <message>
        <source>Ni longitude et latitude, ni code de commune&#xa0;: ces lieux ne peuvent être placés.</source>
        <translation>Neither longitude and latitude nor commune code: these venues can’t be placed.</translation>
    </message>
    <message>
        <source>Ajoutez des colonnes «&#xa0;longitude&#xa0;» et «&#xa0;latitude&#xa0;», ou «&#xa0;code_insee&#xa0;».</source>
        <translation>Add columns “longitude” and “latitude”, or “code_insee”.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>non disponible</source>
        <translation>not available</translation>
    </message>
    <message>
        <source>pas de score</source>
        <translation>no score</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <extracomment>A rank: « 40e sur 1 250 »</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>population non disponible</source>
        <translation>population not available</translation>
    </message>
    <message numerus="yes">
        <source>%1 habitants</source>
        <translation>
            <numerusform>%1 inhabitant</numerusform>
            <numerusform>%1 inhabitants</numerusform>
        </translation>
    </message>
    <message>
        <source>intercommunalité</source>
        <translation>intercommunalité</translation>
    </message>
    <message>
        <source>communauté de communes</source>
        <translation>communauté de communes</translation>
    </message>
    <message>
        <source>communauté d’agglomération</source>
        <translation>communauté d’agglomération</translation>
    </message>
    <message>
        <source>communauté urbaine</source>
        <translation>communauté urbaine</translation>
    </message>
    <message>
        <source>métropole</source>
        <translation>métropole</translation>
    </message>
    <message>
        <source>zone rouge</source>
        <translation>red zone</translation>
    </message>
    <message>
        <source>zone rouge probable</source>
        <translation>probable red zone</translation>
    </message>
    <message>
        <source>non retenue</source>
        <translation>not retained</translation>
    </message>
    <message>
        <source>statut inconnu</source>
        <translation>status unknown</translation>
    </message>
</context>
<context>
    <name>ZipLimits</name>
    <message>
        <source>Une fois décompressée, cette archive dépasse %1.</source>
        <translation>Once expanded, this archive exceeds %1.</translation>
    </message>
    <message>
        <source>Si elle vient d’une source sûre, décompressez-la vous-même et ouvrez le fichier voulu.</source>
        <translation>If it comes from a safe source, expand it yourself and open the file that you want.</translation>
    </message>
    <message>
        <source>Ce n’est pas une archive ZIP lisible.</source>
        <translation>This isn’t a readable ZIP archive.</translation>
    </message>
    <message>
        <source>Téléchargez-la de nouveau.</source>
        <translation>Download it again.</translation>
    </message>
    <message numerus="yes">
        <source>Cette archive contient %Ln éléments, trop pour être examinée.</source>
        <translation>
            <numerusform>This archive contains %Ln element, too many to be examined.</numerusform>
            <numerusform>This archive contains %Ln elements, too many to be examined.</numerusform>
        </translation>
    </message>
    <message>
        <source>Décompressez-la vous-même et ouvrez le fichier voulu.</source>
        <translation>Expand it yourself and open the file that you want.</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>app::BottomStrip</name>
    <message>
        <source>Tableau, graphiques et journal</source>
        <translation>Table, charts and journal</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Graphiques</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Filtrer le tableau…</source>
        <translation>Filter the table…</translation>
    </message>
    <message>
        <source>Filtrer le tableau</source>
        <translation>Filter the table</translation>
    </message>
    <message>
        <source>Copier le tableau</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>Replier ou déplier</source>
        <translation>Fold or unfold</translation>
    </message>
    <message>
        <source>Journal des changements&#x202f;; Entrée revient à un état</source>
        <translation>Log of changes; Enter goes back to a state</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires</source>
        <translation>
            <numerusform>%Ln territory</numerusform>
            <numerusform>%Ln territories</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · 1 choisi</source>
        <translation>%1 · 1 chosen</translation>
    </message>
</context>
<context>
    <name>app::BoundaryQuestionDialog</name>
    <message>
        <source>aucune&#xa0;: le code sert de nom</source>
        <translation>none: the code serves as name</translation>
    </message>
    <message>
        <source>France métropolitaine, Lambert-93 (2154)</source>
        <translation>Metropolitan France, Lambert-93 (2154)</translation>
    </message>
    <message>
        <source>Degrés, WGS 84 (4326)</source>
        <translation>Degrees, WGS 84 (4326)</translation>
    </message>
    <message>
        <source>Guadeloupe, Martinique, UTM 20 N (5490)</source>
        <translation>Guadeloupe, Martinique, UTM 20 N (5490)</translation>
    </message>
    <message>
        <source>Guyane, UTM 22 N (2972)</source>
        <translation>Guyane, UTM 22 N (2972)</translation>
    </message>
    <message>
        <source>La Réunion, UTM 40 S (2975)</source>
        <translation>La Réunion, UTM 40 S (2975)</translation>
    </message>
    <message>
        <source>Mayotte, UTM 38 S (4471)</source>
        <translation>Mayotte, UTM 38 S (4471)</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>app::ChipMenus</name>
    <message>
        <source>Liste montrée</source>
        <translation>List shown</translation>
    </message>
    <message>
        <source>Liste&#xa0;: %1</source>
        <translation>List: %1</translation>
    </message>
</context>
<context>
    <name>app::ClassesPopup</name>
    <message>
        <source>Palette inversée</source>
        <translation>Reversed palette</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Quantiles</translation>
    </message>
    <message>
        <source>Seuils naturels</source>
        <translation>Natural breaks</translation>
    </message>
    <message>
        <source>Intervalles égaux</source>
        <translation>Equal intervals</translation>
    </message>
    <message>
        <source>Écart type</source>
        <translation>Standard deviation</translation>
    </message>
    <message>
        <source>Bornes choisies</source>
        <translation>Chosen breaks</translation>
    </message>
    <message>
        <source>Celle du thème</source>
        <translation>The theme’s own</translation>
    </message>
    <message>
        <source>%1 (daltonisme&#xa0;: à éviter)</source>
        <translation>%1 (colour blindness: avoid)</translation>
    </message>
    <message>
        <source>Bornes intérieures, de la plus petite à la plus grande, séparées par des points-virgules.</source>
        <translation>Inner breaks, from the smallest to the largest, separated by semicolons.</translation>
    </message>
    <message>
        <source>Méthode&#xa0;: %1</source>
        <translation>Method: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Palette&#xa0;: %1</source>
        <translation>Palette: %1</translation>
    </message>
    <message>
        <source>Il faut de deux à huit nombres croissants&#xa0;: les bornes d’avant restent.</source>
        <translation>Two to eight increasing numbers are needed: the former breaks stay.</translation>
    </message>
</context>
<context>
    <name>app::DecisionCommands</name>
    <message>
        <source>Décision saisie&#xa0;: %1</source>
        <translation>Decision entered: %1</translation>
    </message>
    <message>
        <source>Saisie retirée&#xa0;: %1</source>
        <translation>Entry removed: %1</translation>
    </message>
</context>
<context>
    <name>app::DiagnosisSheet</name>
    <message>
        <source>Diagnostic des contours</source>
        <translation>Diagnosis of the boundaries</translation>
    </message>
    <message>
        <source>Copier le diagnostic</source>
        <translation>Copy the diagnosis</translation>
    </message>
    <message>
        <source>Constats</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Rien à signaler.</source>
        <translation>Nothing to report.</translation>
    </message>
</context>
<context>
    <name>app::DockGrip</name>
    <message>
        <source>Glissez pour déplacer ce volet, double-cliquez pour le détacher</source>
        <translation>Drag to move this panel, double-click to detach it</translation>
    </message>
    <message>
        <source>Poignée du volet</source>
        <translation>Handle of the panel</translation>
    </message>
</context>
<context>
    <name>app::ExportDialog</name>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Article, écran (1600 × 900)</source>
        <translation>Article, screen (1600 × 900)</translation>
    </message>
    <message>
        <source>Diaporama (1920 × 1080)</source>
        <translation>Slides (1920 × 1080)</translation>
    </message>
    <message>
        <source>Réseaux sociaux, carré (1080 × 1080)</source>
        <translation>Social networks, square (1080 × 1080)</translation>
    </message>
    <message>
        <source>A4 à l’italienne, impression (3508 × 2480)</source>
        <translation>A4 landscape, print (3508 × 2480)</translation>
    </message>
    <message>
        <source>A3 à l’italienne, impression (4961 × 3508)</source>
        <translation>A3 landscape, print (4961 × 3508)</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Toute la France</source>
        <translation>All of France</translation>
    </message>
    <message>
        <source>Ce qui est à l’écran</source>
        <translation>What is on screen</translation>
    </message>
    <message>
        <source>Exporter la carte</source>
        <translation>Export the map</translation>
    </message>
    <message>
        <source>carte.png</source>
        <translation>map.png</translation>
    </message>
    <message>
        <source>Image PNG (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>L’image n’a pas pu être dessinée. Choisissez un format plus petit.</source>
        <translation>The picture couldn’t be drawn. Choose a smaller format.</translation>
    </message>
    <message>
        <source>L’export est abandonné&#xa0;: aucun fichier n’a été écrit.</source>
        <translation>The export is abandoned: no file was written.</translation>
    </message>
    <message>
        <source>L’aperçu se dessine…</source>
        <translation>The preview is being drawn…</translation>
    </message>
</context>
<context>
    <name>app::FileCommands</name>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Contours, tableaux, listes et lieux (%1);;Tous les fichiers (*)</source>
        <translation>Boundaries, tables, lists and venues (%1);;All files (*)</translation>
    </message>
    <message>
        <source>Couches (%1);;Tous les fichiers (*)</source>
        <translation>Layers (%1);;All files (*)</translation>
    </message>
    <message>
        <source>Tableaux (%1);;Tous les fichiers (*)</source>
        <translation>Tables (%1);;All files (*)</translation>
    </message>
    <message>
        <source>Lieux (%1 *.geojson *.json);;Tous les fichiers (*)</source>
        <translation>Venues (%1 *.geojson *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Listes (%1 *.json);;Tous les fichiers (*)</source>
        <translation>Lists (%1 *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Ouvrir des contours</source>
        <translation>Open boundaries</translation>
    </message>
    <message>
        <source>Ouvrir des départements</source>
        <translation>Open départements</translation>
    </message>
    <message>
        <source>Ouvrir des indicateurs</source>
        <translation>Open indicators</translation>
    </message>
    <message>
        <source>Ouvrir une liste de décision</source>
        <translation>Open a decision list</translation>
    </message>
    <message>
        <source>Ouvrir des lieux de consultation</source>
        <translation>Open consultation venues</translation>
    </message>
    <message>
        <source>Préciser…</source>
        <translation>Specify…</translation>
    </message>
    <message>
        <source>Voir le diagnostic…</source>
        <translation>See the diagnosis…</translation>
    </message>
    <message>
        <source>Ouvrir un autre fichier…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <source>La carte affichée n’a pas changé.</source>
        <translation>The map on screen hasn’t changed.</translation>
    </message>
    <message>
        <source>Confirmer ligne à ligne…</source>
        <translation>Confirm row by row…</translation>
    </message>
    <message numerus="yes">
        <source>Ces contours sont utilisables, avec %n problèmes.</source>
        <translation>
            <numerusform>These boundaries are usable, with %n problem.</numerusform>
            <numerusform>These boundaries are usable, with %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FrameButtons</name>
    <message>
        <source>Agrandir&#xa0;: %1</source>
        <translation>Enlarge: %1</translation>
    </message>
</context>
<context>
    <name>app::HomeSummary</name>
    <message>
        <source>Zones rouges</source>
        <translation>Red zones</translation>
    </message>
    <message>
        <source>Cadrer la carte sur ce département</source>
        <translation>Fit the map to this département</translation>
    </message>
    <message>
        <source>Mon département</source>
        <translation>My département</translation>
    </message>
    <message>
        <source>score calculé par Diagonale&#x202f;; ce n’est pas la décision</source>
        <translation>score computed by Diagonale; it is not the decision</translation>
    </message>
    <message>
        <source>Choisissez un territoire sur la carte pour lire sa fiche.</source>
        <translation>Choose a territory on the map to read its sheet.</translation>
    </message>
    <message>
        <source>Choisissez-le pour le retrouver à chaque ouverture. Un clic sur la carte ouvre la fiche d’un territoire&#x202f;; Ctrl+F cherche une commune ou un code postal.</source>
        <translation>Choose it to find it again at each start. A click on the map opens a territory’s sheet; Ctrl+F searches a commune or a postal code.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n intercommunalités</source>
        <translation>
            <numerusform>%n intercommunalité</numerusform>
            <numerusform>%n intercommunalités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dans ces zones</source>
        <translation>%1 in these zones</translation>
    </message>
    <message>
        <source>Les plus fragiles du département</source>
        <translation>The most fragile of the département</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>%1 intercommunalités</source>
        <translation>%1 intercommunalités</translation>
    </message>
    <message>
        <source>%1 dans les zones établies&#x202f;; annoncées&#xa0;: %2 zones, %3</source>
        <translation>%1 in the established zones; announced: %2 zones, %3</translation>
    </message>
    <message>
        <source>Les plus fragiles de France</source>
        <translation>The most fragile of France</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>aucun score ici</source>
        <translation>no score here</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>app::IndicatorCard</name>
    <message>
        <source>approché</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>Pourquoi ce critère est approché</source>
        <translation>Why this criterion is a proxy</translation>
    </message>
    <message>
        <source>%1&#xa0;: critère approché, dire pourquoi</source>
        <translation>%1: a proxy, say why</translation>
    </message>
    <message>
        <source>Rang&#xa0;: %1</source>
        <translation>Rank: %1</translation>
    </message>
    <message>
        <source>Répartition des valeurs en France&#xa0;: %1</source>
        <translation>Distribution of values in France: %1</translation>
    </message>
</context>
<context>
    <name>app::IndicatorScatter</name>
    <message>
        <source>En abscisse</source>
        <translation>Horizontal axis</translation>
    </message>
    <message>
        <source>En ordonnée</source>
        <translation>Vertical axis</translation>
    </message>
    <message>
        <source>Nuage de deux indicateurs</source>
        <translation>Scatter of two indicators</translation>
    </message>
    <message>
        <source>selon</source>
        <translation>by</translation>
    </message>
    <message>
        <source>losange&#xa0;: zone rouge (creux&#xa0;: probable)</source>
        <translation>diamond: red zone (hollow: probable)</translation>
    </message>
    <message>
        <source>Score de fragilité</source>
        <translation>Fragility score</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>app::InfoBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Fermer ce message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>app::JournalModel</name>
    <message>
        <source>Ouverture de la carte</source>
        <translation>Map opened</translation>
    </message>
    <message>
        <source>%1   %2 (état présent)</source>
        <translation>%1   %2 (present state)</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>app::LayersPanel</name>
    <message>
        <source>Limites de régions</source>
        <translation>Borders of régions</translation>
    </message>
    <message>
        <source>Limites de départements</source>
        <translation>Borders of départements</translation>
    </message>
    <message>
        <source>Noms de villes</source>
        <translation>Names of towns</translation>
    </message>
    <message>
        <source>Marques des zones rouges</source>
        <translation>Marks of red zones</translation>
    </message>
    <message>
        <source>Communes signalées</source>
        <translation>Reported communes</translation>
    </message>
    <message>
        <source>Services d’urgence</source>
        <translation>Emergency departments</translation>
    </message>
    <message>
        <source>Lieux de consultation</source>
        <translation>Consultation venues</translation>
    </message>
    <message>
        <source>Montrer&#xa0;: %1</source>
        <translation>Show: %1</translation>
    </message>
    <message>
        <source>Masquer&#xa0;: %1</source>
        <translation>Hide: %1</translation>
    </message>
    <message>
        <source>sans catégorie</source>
        <translation>without category</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Catégories de lieux</source>
        <translation>Categories of venues</translation>
    </message>
</context>
<context>
    <name>app::LegendOverlay</name>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Glissez la légende pour la déplacer, double-cliquez pour la replier</source>
        <translation>Drag the legend to move it, double-click to fold it</translation>
    </message>
</context>
<context>
    <name>app::ListComparisonDialog</name>
    <message>
        <source>Comparer deux listes</source>
        <translation>Compare two lists</translation>
    </message>
    <message>
        <source>Première liste</source>
        <translation>First list</translation>
    </message>
    <message>
        <source>Seconde liste</source>
        <translation>Second list</translation>
    </message>
    <message>
        <source>Seulement dans la première (%1)</source>
        <translation>Only in the first (%1)</translation>
    </message>
    <message>
        <source>Dans les deux (%1)</source>
        <translation>In both (%1)</translation>
    </message>
    <message>
        <source>Seulement dans la seconde (%1)</source>
        <translation>Only in the second (%1)</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Couches</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Montrer les couches</source>
        <translation>Show the layers</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Tableau, graphiques, journal</source>
        <translation>Table, charts, journal</translation>
    </message>
    <message>
        <source>La commande qui donne cette carte est copiée.</source>
        <translation>The command that gives this map is copied.</translation>
    </message>
    <message>
        <source>La carte est exportée&#xa0;: %1 (%2 × %3 pixels).</source>
        <translation>The map is exported: %1 (%2 × %3 pixels).</translation>
    </message>
    <message>
        <source>Afficher dans le dossier</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>%1 n’appartient à aucune intercommunalité.</source>
        <translation>%1 belongs to no intercommunalité.</translation>
    </message>
    <message>
        <source>Annuler&#xa0;: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir&#xa0;: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>La fiche du territoire est copiée.</source>
        <translation>The territory’s sheet has been copied.</translation>
    </message>
</context>
<context>
    <name>app::MapOverlays</name>
    <message>
        <source>%1 · obtenir les vrais…</source>
        <translation>%1 · get the real ones…</translation>
    </message>
    <message>
        <source>Ouvre les choix de contours</source>
        <translation>Opens the choice of boundaries</translation>
    </message>
    <message>
        <source>%1 · compléter…</source>
        <translation>%1 · complete…</translation>
    </message>
    <message>
        <source>Ouvre les listes de décision</source>
        <translation>Opens the decision lists</translation>
    </message>
</context>
<context>
    <name>app::MapWidget</name>
    <message>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Flèches&#xa0;: déplacer. Plus et moins&#xa0;: zoomer. Début&#xa0;: toute la France. Entrée&#xa0;: choisir le territoire du milieu. Échap&#xa0;: ne rien choisir.</source>
        <translation>Arrows: move. Plus and minus: zoom. Home: all of France. Enter: choose the territory in the middle. Escape: choose none.</translation>
    </message>
</context>
<context>
    <name>app::OfficialBoundariesDialog</name>
    <message>
        <source>Ouvrir la page de l’IGN</source>
        <translation>Open the IGN’s page</translation>
    </message>
    <message>
        <source>Ouvrir les fichiers…</source>
        <translation>Open the files…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>app::Opening</name>
    <message>
        <source>Ouverture de la carte</source>
        <translation>Opening the map</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Reading</translation>
    </message>
    <message numerus="yes">
        <source>Ouverture de %n fichiers</source>
        <translation>
            <numerusform>Opening %n file</numerusform>
            <numerusform>Opening %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Liste de décision</source>
        <translation>Decision list</translation>
    </message>
    <message>
        <source>Ouverture des contours</source>
        <translation>Opening the boundaries</translation>
    </message>
</context>
<context>
    <name>app::PasteListDialog</name>
    <message>
        <source>Ligne collée</source>
        <translation>Pasted line</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Liste collée le %1</source>
        <translation>List pasted on %1</translation>
    </message>
    <message>
        <source>Utiliser cette liste</source>
        <translation>Use this list</translation>
    </message>
    <message>
        <source>Ouvrir une liste</source>
        <translation>Open a list</translation>
    </message>
    <message>
        <source>Listes (*.txt *.csv *.tsv *.xlsx *.ods);;Tous les fichiers (*)</source>
        <translation>Lists (*.txt *.csv *.tsv *.xlsx *.ods);;All files (*)</translation>
    </message>
    <message>
        <source>non reconnue</source>
        <translation>not recognised</translation>
    </message>
    <message>
        <source>Territoire de «&#xa0;%1&#xa0;»</source>
        <translation>Territory of “%1”</translation>
    </message>
    <message>
        <source>à confirmer…</source>
        <translation>to be confirmed…</translation>
    </message>
    <message>
        <source>aucun de ceux-là</source>
        <translation>none of these</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n zones reconnues</source>
        <translation>
            <numerusform>%n zone recognised</numerusform>
            <numerusform>%n zones recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lignes à confirmer, laissées de côté en attendant</source>
        <translation>
            <numerusform>%n line to be confirmed, left out meanwhile</numerusform>
            <numerusform>%n lines to be confirmed, left out meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lignes non reconnues, laissées de côté</source>
        <translation>
            <numerusform>%n line not recognised, left out</numerusform>
            <numerusform>%n lines not recognised, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones nommées plusieurs fois, comptées une fois</source>
        <translation>
            <numerusform>%n zone named several times, counted once</numerusform>
            <numerusform>%n zones named several times, counted once</numerusform>
        </translation>
    </message>
    <message>
        <source>Lecture de la liste…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>Il manque des zones reconnues.</source>
        <translation>Recognised zones are missing.</translation>
    </message>
    <message>
        <source>Il manque un titre.</source>
        <translation>A title is missing.</translation>
    </message>
    <message>
        <source>Il manque la source&#xa0;: d’où vient cette liste&#x202f;?</source>
        <translation>The source is missing: where does this list come from?</translation>
    </message>
    <message>
        <source>Par rapport à l’annonce du 27 juin 2025&#xa0;: %1</source>
        <translation>Compared with the announcement of 27 June 2025: %1</translation>
    </message>
</context>
<context>
    <name>app::RankingModel</name>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Dép.</source>
        <translation>Dép.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>%1 (approché)</source>
        <translation>%1 (proxy)</translation>
    </message>
</context>
<context>
    <name>app::RankingTable</name>
    <message>
        <source>Tableau des territoires</source>
        <translation>Table of territories</translation>
    </message>
</context>
<context>
    <name>app::RecentFiles</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Effacer cette liste</source>
        <translation>Clear this list</translation>
    </message>
</context>
<context>
    <name>app::SearchBox</name>
    <message>
        <source>Commune, intercommunalité, code postal…</source>
        <translation>Commune, intercommunalité, postal code…</translation>
    </message>
    <message>
        <source>Rechercher un lieu</source>
        <translation>Search a place</translation>
    </message>
    <message>
        <source>Résultats de la recherche</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>app::SheetView</name>
    <message>
        <source>sans catégorie</source>
        <translation>without category</translation>
    </message>
    <message numerus="yes">
        <source>%n lieux masqués par le filtre des couches</source>
        <translation>
            <numerusform>%n venue hidden by the filter of the layers</numerusform>
            <numerusform>%n venues hidden by the filter of the layers</numerusform>
        </translation>
    </message>
    <message>
        <source>Copier la fiche</source>
        <translation>Copy the sheet</translation>
    </message>
    <message>
        <source>Fermer la fiche</source>
        <translation>Close the sheet</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Score de fragilité</source>
        <translation>Fragility score</translation>
    </message>
    <message>
        <source>Lieux de consultation</source>
        <translation>Consultation venues</translation>
    </message>
    <message>
        <source>Services d’urgence</source>
        <translation>Emergency departments</translation>
    </message>
    <message>
        <source>Voisines</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>Masquer les communes ▴</source>
        <translation>Hide the communes ▴</translation>
    </message>
    <message>
        <source>Voir les communes ▾</source>
        <translation>Show the communes ▾</translation>
    </message>
    <message>
        <source>modifier ou retirer…</source>
        <translation>change or remove…</translation>
    </message>
    <message>
        <source>saisir une décision…</source>
        <translation>enter a decision…</translation>
    </message>
    <message>
        <source>plus fragile à droite →</source>
        <translation>more fragile to the right →</translation>
    </message>
    <message>
        <source>approximatives&#xa0;: contours schématiques</source>
        <translation>approximate: schematic boundaries</translation>
    </message>
    <message>
        <source>● zone rouge, probable comprise</source>
        <translation>● red zone, probable included</translation>
    </message>
</context>
<context>
    <name>app::StandingsTable</name>
    <message>
        <source>médiane %1</source>
        <translation>median %1</translation>
    </message>
</context>
<context>
    <name>app::StatusReadout</name>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>O</source>
        <comment>west</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Coordonnées sous le pointeur</source>
        <translation>Coordinates under the pointer</translation>
    </message>
    <message>
        <source>Territoire sous le pointeur</source>
        <translation>Territory under the pointer</translation>
    </message>
    <message>
        <source>Échelle</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources&#xa0;: %1</source>
        <translation>Sources: %1</translation>
    </message>
</context>
<context>
    <name>app::TaskBar</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Annuler le travail en cours</source>
        <translation>Cancel the work under way</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>app::TerritoryPanel</name>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
</context>
<context>
    <name>app::TerritoryWords</name>
    <message>
        <source>Score %1 · %2</source>
        <translation>Score %1 · %2</translation>
    </message>
</context>
<context>
    <name>app::ThemeBar</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Colorier par le score de fragilité, calculé</source>
        <translation>Colour by the fragility score, computed</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Colorier par la décision officielle</source>
        <translation>Colour by the official decision</translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Colorier par un indicateur</source>
        <translation>Colour by an indicator</translation>
    </message>
    <message>
        <source>Classes et palette</source>
        <translation>Classes and palette</translation>
    </message>
    <message>
        <source>Méthode, nombre de classes et palette</source>
        <translation>Method, number of classes and palette</translation>
    </message>
    <message>
        <source>%1 (approché)</source>
        <translation>%1 (proxy)</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Thème&#xa0;: score</source>
        <translation>Theme: score</translation>
    </message>
    <message>
        <source>Thème&#xa0;: décision</source>
        <translation>Theme: decision</translation>
    </message>
    <message>
        <source>Thème&#xa0;: %1</source>
        <translation>Theme: %1</translation>
    </message>
</context>
<context>
    <name>app::ThemeHistogram</name>
    <message>
        <source>La décision n’a pas de valeurs&#xa0;: coloriez par le score ou un indicateur</source>
        <translation>The decision has no values: colour by the score or an indicator</translation>
    </message>
    <message>
        <source>Score de fragilité (100 = le plus fragile)</source>
        <translation>Fragility score (100 = most fragile)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Répartition des valeurs de la carte</source>
        <translation>Distribution of the map’s values</translation>
    </message>
    <message>
        <source>territoires</source>
        <translation>territories</translation>
    </message>
</context>
<context>
    <name>app::ViewCommands</name>
    <message>
        <source>La langue changera au prochain démarrage.</source>
        <translation>The language will change at the next start.</translation>
    </message>
</context>
<context>
    <name>app::ZoomButtons</name>
    <message>
        <source>Zoom avant</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom arrière</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Toute la France</source>
        <translation>All of France</translation>
    </message>
</context>
<context>
    <name>app::run</name>
    <message>
        <source>Aucune police de caractères n’est installée&#xa0;: installez fonts-dejavu-core, puis relancez Diagonale.</source>
        <translation>No font is installed: install fonts-dejavu-core, then start Diagonale again.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Examiner des fichiers de contours</source>
        <translation>Examine boundary files</translation>
    </message>
    <message>
        <source>Contours&#xa0;: un ou plusieurs fichiers</source>
        <translation>Boundaries: one or several files</translation>
    </message>
    <message>
        <source>Répondre en JSON</source>
        <translation>Answer in JSON</translation>
    </message>
    <message>
        <source>il manque les fichiers à examiner&#xa0;: diagonale check EPCI.shp</source>
        <translation>the files to examine are missing: diagonale check EPCI.shp</translation>
    </message>
</context>
<context>
    <name>cli::Commands</name>
    <message>
        <source>Fin&#xa0;: 0 réussi (check&#xa0;: fichier sain), 1 échec, rien n’est écrit (check&#xa0;: inutilisable), 2 check&#xa0;: utilisable avec des problèmes, 64 commande mal écrite.</source>
        <translation>Exit: 0 success (check: sound file), 1 failure, nothing is written (check: unusable), 2 check: usable with problems, 64 command misspelt.</translation>
    </message>
    <message>
        <source>Utilisation&#xa0;</source>
        <translation>Usage </translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMANDE</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Fichiers</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>TEXTE</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Diagonale&#xa0;: l’accès aux soins en France, score de fragilité et zones rouges. Sans commande, ouvre la fenêtre.</source>
        <translation>Diagonale: access to care in France, fragility score and red zones. Without a command, opens the window.</translation>
    </message>
    <message>
        <source>Langue des textes&#xa0;: fr ou en</source>
        <translation>Language of the texts: fr or en</translation>
    </message>
    <message>
        <source>Cette aide, ou celle d’une commande</source>
        <translation>This help, or that of a command</translation>
    </message>
    <message>
        <source>Commandes</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Cette aide</source>
        <translation>This help</translation>
    </message>
    <message>
        <source>La version</source>
        <translation>The version</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne convient pas à --lang. Écrivez fr ou en.</source>
        <translation>“%1” doesn’t suit --lang. Write fr or en.</translation>
    </message>
    <message>
        <source>il manque une commande&#xa0;: export, check ou rank. «&#xa0;diagonale --help&#xa0;» les explique.</source>
        <translation>a command is missing: export, check or rank. “diagonale --help” explains them.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas connu ici. «&#xa0;diagonale --help&#xa0;» dit ce qui existe.</source>
        <translation>“%1” is not known here. “diagonale --help” says what exists.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» demande une valeur, une seule. «&#xa0;diagonale --help&#xa0;» dit laquelle.</source>
        <translation>“%1” takes one value, and only one. “diagonale --help” says which.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Choisissez parmi&#xa0;: %1.</source>
        <translation>Choose among: %1.</translation>
    </message>
    <message>
        <source>Écrivez france, region:CODE, dept:CODE, siren:CODE ou frame:CLÉ, d’un lieu que ces contours montrent.</source>
        <translation>Write france, region:CODE, dept:CODE, siren:CODE or frame:KEY, of a place that these boundaries show.</translation>
    </message>
    <message>
        <source>Écrire la carte en image PNG</source>
        <translation>Write the map as a PNG picture</translation>
    </message>
    <message>
        <source>Image à écrire, en .png (obligatoire)</source>
        <translation>Picture to write, in .png (required)</translation>
    </message>
    <message>
        <source>Largeur et hauteur de l’image en pixels&#xa0;: 1600x900</source>
        <translation>Width and height of the picture in pixels: 1600x900</translation>
    </message>
    <message>
        <source>Pixels par pouce&#xa0;: 96 d’ordinaire</source>
        <translation>Pixels an inch: usually 96</translation>
    </message>
    <message>
        <source>Écrivez largeur x hauteur en pixels, par exemple 1600x900 (au moins 200).</source>
        <translation>Write width x height in pixels, for instance 1600x900 (at least 200).</translation>
    </message>
    <message>
        <source>Écrivez un nombre de 36 à 1200.</source>
        <translation>Write a number from 36 to 1200.</translation>
    </message>
    <message>
        <source>Écrivez un nom de fichier en .png.</source>
        <translation>Write a file name in .png.</translation>
    </message>
    <message>
        <source>Carte écrite&#xa0;: %1</source>
        <translation>Map written: %1</translation>
    </message>
</context>
<context>
    <name>cli::OptionText</name>
    <message>
        <source>«&#xa0;%1&#xa0;» ne convient pas à %2.</source>
        <translation>“%1” doesn’t suit %2.</translation>
    </message>
</context>
<context>
    <name>cli::RankCommand</name>
    <message>
        <source>Écrire le classement des territoires en CSV</source>
        <translation>Write the ranking of the territories as CSV</translation>
    </message>
    <message>
        <source>Tableau à écrire, en .csv (obligatoire)</source>
        <translation>Table to write, in .csv (required)</translation>
    </message>
    <message>
        <source>Écrivez un nom de fichier en .csv.</source>
        <translation>Write a file name in .csv.</translation>
    </message>
    <message>
        <source>Classement écrit&#xa0;: %1</source>
        <translation>Ranking written: %1</translation>
    </message>
</context>
<context>
    <name>cli::SourceOptions</name>
    <message>
        <source>Écrivez CODE=retained, not_retained ou unknown, puis si besoin |sure ou |probable, |source, |remarque.</source>
        <translation>Write CODE=retained, not_retained or unknown, then if need be |sure or |probable, |source, |note.</translation>
    </message>
    <message>
        <source>Contours&#xa0;: un ou plusieurs fichiers (shapefile, .zip, GeoPackage, GeoJSON, FlatGeobuf)&#x202f;; sinon les contours schématiques livrés</source>
        <translation>Boundaries: one or several files (shapefile, .zip, GeoPackage, GeoJSON, FlatGeobuf); else the schematic boundaries shipped</translation>
    </message>
    <message>
        <source>Départements, pour leurs limites, si les contours ne les connaissent pas</source>
        <translation>Départements, for their borders, if the boundaries don’t know them</translation>
    </message>
    <message>
        <source>Colonne des codes des contours</source>
        <translation>Column of the boundaries’ codes</translation>
    </message>
    <message>
        <source>Colonne des noms des contours</source>
        <translation>Column of the boundaries’ names</translation>
    </message>
    <message>
        <source>FICHIER=EPSG&#xa0;: projection d’un fichier qui ne la dit pas</source>
        <translation>FILE=EPSG: projection of a file that doesn’t say it</translation>
    </message>
    <message>
        <source>Indicateurs par intercommunalité (CSV, XLSX, ODS)&#x202f;; sinon ceux livrés</source>
        <translation>Indicators by intercommunalité (CSV, XLSX, ODS); else those shipped</translation>
    </message>
    <message>
        <source>INDICATEUR=POIDS dans le score&#xa0;: 1 d’ordinaire, 0 pour l’écarter</source>
        <translation>INDICATOR=WEIGHT in the score: usually 1, 0 to leave it out</translation>
    </message>
    <message>
        <source>Liste de zones rouges (CSV, texte ou liste de Diagonale)&#x202f;; sinon celle livrée</source>
        <translation>List of red zones (CSV, text or a list of Diagonale); else the one shipped</translation>
    </message>
    <message>
        <source>Liste en vigueur s’il y en a plusieurs&#xa0;: son fichier, ou «&#xa0;%1&#xa0;»</source>
        <translation>List in force if there are several: its file, or “%1”</translation>
    </message>
    <message>
        <source>CODE=retained|not_retained|unknown&#xa0;: décision d’un territoire, saisie à la main</source>
        <translation>CODE=retained|not_retained|unknown: decision of a territory, entered by hand</translation>
    </message>
    <message>
        <source>Lieux de consultation (CSV ou GeoJSON)</source>
        <translation>Consultation venues (CSV or GeoJSON)</translation>
    </message>
    <message>
        <source>Écrivez FICHIER=EPSG, par exemple EPCI.shp=2154.</source>
        <translation>Write FILE=EPSG, for instance EPCI.shp=2154.</translation>
    </message>
    <message>
        <source>Écrivez INDICATEUR=POIDS, le poids étant un nombre à point décimal.</source>
        <translation>Write INDICATOR=WEIGHT, the weight being a number with a decimal point.</translation>
    </message>
    <message>
        <source>Nommez un des fichiers de --decision.</source>
        <translation>Name one of the files of --decision.</translation>
    </message>
</context>
<context>
    <name>cli::StyleOptions</name>
    <message>
        <source>Ce que montrent les couleurs&#xa0;: score, decision, ou la clé d’un indicateur</source>
        <translation>What the colours show: score, decision, or the key of an indicator</translation>
    </message>
    <message>
        <source>Nombre de classes, de 3 à 9</source>
        <translation>Number of classes, from 3 to 9</translation>
    </message>
    <message>
        <source>Classes&#xa0;: quantile, jenks, equal ou stddev</source>
        <translation>Classes: quantile, jenks, equal or stddev</translation>
    </message>
    <message>
        <source>Bornes choisies, séparées par des virgules&#xa0;: 20,40.5,60</source>
        <translation>Chosen breaks, separated by commas: 20,40.5,60</translation>
    </message>
    <message>
        <source>Palette&#xa0;: %1</source>
        <translation>Palette: %1</translation>
    </message>
    <message>
        <source>Palette à l’envers</source>
        <translation>Palette reversed</translation>
    </message>
    <message>
        <source>Étendue&#xa0;: france, region:CODE, dept:CODE, siren:CODE, frame:CLÉ ou view:X,Y,M</source>
        <translation>Extent: france, region:CODE, dept:CODE, siren:CODE, frame:KEY or view:X,Y,M</translation>
    </message>
    <message>
        <source>SIREN du territoire à entourer</source>
        <translation>SIREN of the territory to outline</translation>
    </message>
    <message>
        <source>Titre de la carte</source>
        <translation>Title of the map</translation>
    </message>
    <message>
        <source>Couches à montrer&#xa0;: %1</source>
        <translation>Layers to show: %1</translation>
    </message>
    <message>
        <source>Couches à cacher&#xa0;: les mêmes</source>
        <translation>Layers to hide: the same</translation>
    </message>
    <message>
        <source>Catégorie de lieux à cacher</source>
        <translation>Category of venues to hide</translation>
    </message>
    <message>
        <source>Choisissez parmi&#xa0;: %1.</source>
        <translation>Choose among: %1.</translation>
    </message>
    <message>
        <source>Choisissez quantile, jenks, equal ou stddev.</source>
        <translation>Choose quantile, jenks, equal or stddev.</translation>
    </message>
    <message>
        <source>Écrivez un nombre de 3 à 9.</source>
        <translation>Write a number from 3 to 9.</translation>
    </message>
    <message>
        <source>Écrivez au plus huit nombres croissants, à point décimal, séparés par des virgules.</source>
        <translation>Write at most eight increasing numbers, with a decimal point, separated by commas.</translation>
    </message>
    <message>
        <source>Écrivez view:X,Y,M, trois nombres à point décimal.</source>
        <translation>Write view:X,Y,M, three numbers with a decimal point.</translation>
    </message>
</context>
<context>
    <name>cli::Terminal</name>
    <message>
        <source>diagonale&#xa0;: %1</source>
        <translation>diagonale: %1</translation>
    </message>
</context>
<context>
    <name>document::BoundaryLoading</name>
    <message>
        <source>L’ouverture a été annulée.</source>
        <translation>Opening was cancelled.</translation>
    </message>
    <message>
        <source>Ce qui était affiché le reste.</source>
        <translation>What was on screen stays.</translation>
    </message>
    <message>
        <source>Contours prêts</source>
        <translation>Boundaries ready</translation>
    </message>
</context>
<context>
    <name>document::Completeness</name>
    <message numerus="yes">
        <source>%n zones établies sur %1</source>
        <translation>
            <numerusform>%n zone established of %1</numerusform>
            <numerusform>%n zones established of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, dont %2</source>
        <translation>%1, of which %2</translation>
    </message>
    <message numerus="yes">
        <source>%n probables</source>
        <translation>
            <numerusform>%n probable</numerusform>
            <numerusform>%n probable</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, d’après la liste «&#xa0;%2&#xa0;»</source>
        <translation>%1, according to the list “%2”</translation>
    </message>
</context>
<context>
    <name>document::DecisionFile</name>
    <message>
        <source>Le fichier ne s’ouvre pas.</source>
        <translation>The file doesn’t open.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il existe et que vous avez le droit de le lire.</source>
        <translation>Check that it exists and that you have the right to read it.</translation>
    </message>
    <message>
        <source>Ce fichier est trop gros pour une liste de zones.</source>
        <translation>This file is too large for a list of zones.</translation>
    </message>
    <message>
        <source>Ouvrez une liste d’intercommunalités&#xa0;: codes SIREN ou noms.</source>
        <translation>Open a list of intercommunalités: SIREN codes or names.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une liste de décisions de Diagonale.</source>
        <translation>This file isn’t a decision list of Diagonale.</translation>
    </message>
    <message>
        <source>Ouvrez une liste enregistrée par Diagonale, un tableau ou un texte de codes SIREN ou de noms.</source>
        <translation>Open a list saved by Diagonale, a table or a text of SIREN codes or names.</translation>
    </message>
</context>
<context>
    <name>document::DecisionMatching</name>
    <message>
        <source>SIREN absent de la liste des intercommunalités</source>
        <translation>SIREN absent from the list of intercommunalités</translation>
    </message>
    <message>
        <source>le nom est connu, mais pas ce SIREN</source>
        <translation>the name is known, but not this SIREN</translation>
    </message>
    <message>
        <source>région différente</source>
        <translation>different région</translation>
    </message>
    <message>
        <source>département différent</source>
        <translation>different département</translation>
    </message>
    <message numerus="yes">
        <source>nom porté par %n intercommunalités</source>
        <translation>
            <numerusform>name carried by %n intercommunalité</numerusform>
            <numerusform>name carried by %n intercommunalités</numerusform>
        </translation>
    </message>
    <message>
        <source>ce nom est celui d’une intercommunalité d’une autre nature</source>
        <translation>this name is that of an intercommunalité of another kind</translation>
    </message>
    <message>
        <source>nom approché</source>
        <translation>near name</translation>
    </message>
    <message>
        <source>aucune intercommunalité ne porte ce nom</source>
        <translation>no intercommunalité carries this name</translation>
    </message>
</context>
<context>
    <name>document::DepartementLines</name>
    <message>
        <source>Ce fichier ne décrit pas des départements&#xa0;: des codes y sont inconnus.</source>
        <translation>This file doesn’t describe départements: codes in it are unknown.</translation>
    </message>
    <message>
        <source>Ouvrez une couche de départements, avec leurs codes (01, 2A, 971…).</source>
        <translation>Open a layer of départements, with their codes (01, 2A, 971…).</translation>
    </message>
</context>
<context>
    <name>document::DepartementSummary</name>
    <message>
        <source>aucune zone rouge établie</source>
        <translation>no red zone established</translation>
    </message>
    <message numerus="yes">
        <source>%n zones rouges établies</source>
        <translation>
            <numerusform>%n red zone established</numerusform>
            <numerusform>%n red zones established</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, dont %2</source>
        <translation>%1, of which %2</translation>
    </message>
    <message numerus="yes">
        <source>%n probables</source>
        <translation>
            <numerusform>%n probable</numerusform>
            <numerusform>%n probable</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;: %2&#x202f;% de la population</source>
        <translation>%1: %2% of the population</translation>
    </message>
    <message>
        <source>%1&#x202f;; la liste est complète ici</source>
        <translation>%1; the list is complete here</translation>
    </message>
    <message>
        <source>%1&#x202f;; la liste est incomplète ici, d’autres sont possibles</source>
        <translation>%1; the list is incomplete here, others are possible</translation>
    </message>
</context>
<context>
    <name>document::JsonFields</name>
    <message>
        <source>un texte est attendu</source>
        <translation>a text is expected</translation>
    </message>
    <message>
        <source>un nombre est attendu</source>
        <translation>a number is expected</translation>
    </message>
    <message>
        <source>«&#xa0;true&#xa0;» ou «&#xa0;false&#xa0;» est attendu</source>
        <translation>“true” or “false” is expected</translation>
    </message>
    <message>
        <source>un nombre entier de %1 à %2 est attendu</source>
        <translation>a whole number from %1 to %2 is expected</translation>
    </message>
    <message>
        <source>une liste de textes est attendue</source>
        <translation>a list of texts is expected</translation>
    </message>
    <message>
        <source>une liste de nombres est attendue</source>
        <translation>a list of numbers is expected</translation>
    </message>
    <message>
        <source>un nombre d’au moins %1 est attendu</source>
        <translation>a number of at least %1 is expected</translation>
    </message>
    <message>
        <source>La valeur de «&#xa0;%1&#xa0;» ne convient pas&#xa0;: %2.</source>
        <translation>The value of “%1” doesn’t suit: %2.</translation>
    </message>
    <message>
        <source>Corrigez cette valeur, ou supprimez la clé pour la valeur ordinaire.</source>
        <translation>Correct this value, or remove the key for the usual value.</translation>
    </message>
    <message>
        <source>une liste est attendue</source>
        <translation>a list is expected</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un mot connu</source>
        <translation>“%1” isn’t a known word</translation>
    </message>
    <message>
        <source>un objet est attendu</source>
        <translation>an object is expected</translation>
    </message>
</context>
<context>
    <name>document::ListConformity</name>
    <message>
        <source>%1 de moins</source>
        <translation>%1 too few</translation>
    </message>
    <message>
        <source>%1 de trop</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>%1 zones, comme annoncé</source>
        <translation>%1 zones, as announced</translation>
    </message>
    <message>
        <source>%1 zones pour %2 annoncées (%3)</source>
        <translation>%1 zones for %2 announced (%3)</translation>
    </message>
    <message>
        <source>%1 habitants, comme annoncé</source>
        <translation>%1 inhabitants, as announced</translation>
    </message>
    <message>
        <source>%1 habitants pour %2 annoncés (%3)</source>
        <translation>%1 inhabitants for %2 announced (%3)</translation>
    </message>
    <message>
        <source>conforme&#xa0;: %1&#x202f;; %2</source>
        <extracomment>Both are parts of one sentence.</extracomment>
        <translation>conforms: %1; %2</translation>
    </message>
    <message>
        <source>non conforme&#xa0;: %1&#x202f;; %2</source>
        <translation>doesn’t conform: %1; %2</translation>
    </message>
    <message numerus="yes">
        <source>&#x202f;; population non disponible pour %n zones</source>
        <translation>
            <numerusform>; population not available for %n zone</numerusform>
            <numerusform>; population not available for %n zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::Loading</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Les contours affichés restent.</source>
        <translation>The boundaries on screen stay.</translation>
    </message>
    <message>
        <source>Les contours schématiques livrés sont affichés à la place.</source>
        <translation>The schematic boundaries shipped are shown instead.</translation>
    </message>
    <message>
        <source>Les indicateurs livrés avec Diagonale sont utilisés.</source>
        <translation>The indicators shipped with Diagonale are used.</translation>
    </message>
    <message>
        <source>Cette liste n’est pas utilisée.</source>
        <translation>This list isn’t used.</translation>
    </message>
    <message numerus="yes">
        <source>%n lignes ne sont pas reconnues avec certitude&#xa0;: elles sont laissées de côté.</source>
        <translation>
            <numerusform>%n row isn’t recognised for certain: it is left out.</numerusform>
            <numerusform>%n rows aren’t recognised for certain: they are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collez la liste dans la fenêtre pour les confirmer une à une.</source>
        <translation>Paste the list in the window to confirm them one by one.</translation>
    </message>
    <message>
        <source>Ces lieux ne sont pas affichés.</source>
        <translation>These venues aren’t shown.</translation>
    </message>
    <message>
        <source>Les limites de départements ne sont pas dessinées.</source>
        <translation>The borders of départements aren’t drawn.</translation>
    </message>
</context>
<context>
    <name>document::MapState</name>
    <message>
        <source>le code du territoire manque</source>
        <translation>the code of the territory is missing</translation>
    </message>
    <message>
        <source>les bornes doivent être croissantes</source>
        <translation>breaks must increase</translation>
    </message>
    <message>
        <source>Cet état de carte vient d’une version plus récente de Diagonale.</source>
        <translation>This map state comes from a newer version of Diagonale.</translation>
    </message>
    <message>
        <source>Mettez Diagonale à jour, puis ouvrez-le de nouveau.</source>
        <translation>Update Diagonale, then open it again.</translation>
    </message>
</context>
<context>
    <name>document::SearchIndex</name>
    <message>
        <source>hors intercommunalité</source>
        <translation>outside any intercommunalité</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message numerus="yes">
        <source>%n communes</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>code postal</source>
        <translation>postal code</translation>
    </message>
    <message>
        <source>département</source>
        <translation>département</translation>
    </message>
    <message>
        <source>région</source>
        <translation>région</translation>
    </message>
</context>
<context>
    <name>document::Session</name>
    <message>
        <source>La session précédente n’a pas pu être reprise&#xa0;: %1</source>
        <translation>The previous session couldn’t be resumed: %1</translation>
    </message>
    <message>
        <source>Diagonale repart de la carte livrée&#x202f;; rouvrez vos fichiers.</source>
        <translation>Diagonale starts from the map shipped; open your files again.</translation>
    </message>
    <message>
        <source>ce n’est pas du JSON (caractère %1).</source>
        <translation>this isn’t JSON (character %1).</translation>
    </message>
</context>
<context>
    <name>document::TerritorySheet</name>
    <message>
        <source>%1 (approché)</source>
        <translation>%1 (proxy)</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Voisines (approché&#xa0;: contours schématiques)</source>
        <translation>Neighbours (approximate: schematic boundaries)</translation>
    </message>
    <message>
        <source>Voisines</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, SIREN %2</source>
        <translation>%1, SIREN %2</translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Lieux de consultation</source>
        <translation>Consultation venues</translation>
    </message>
    <message>
        <source>Services d’urgence</source>
        <translation>Emergency departments</translation>
    </message>
    <message>
        <source>un critère approché</source>
        <translation>one proxy criterion</translation>
    </message>
    <message>
        <source>deux critères approchés</source>
        <translation>two proxy criteria</translation>
    </message>
    <message numerus="yes">
        <source>%n critères approchés</source>
        <translation>
            <numerusform>%n proxy criterion</numerusform>
            <numerusform>%n proxy criteria</numerusform>
        </translation>
    </message>
    <message>
        <source>médiane %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n communes</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — saisie à la main</source>
        <translation>%1 — entered by hand</translation>
    </message>
    <message>
        <source>%1 — la liste tenue n’est pas complète ici</source>
        <translation>%1 — the list held isn’t complete here</translation>
    </message>
    <message>
        <source>%1 — d’après «&#xa0;%2&#xa0;»</source>
        <translation>%1 — according to “%2”</translation>
    </message>
    <message>
        <source>%1 — décision du %2</source>
        <translation>%1 — decision of %2</translation>
    </message>
    <message>
        <source>source&#xa0;: %1</source>
        <translation>source: %1</translation>
    </message>
    <message>
        <source>la liste est complète ici et ne la nomme pas</source>
        <translation>the list is complete here and doesn’t name it</translation>
    </message>
    <message>
        <source>Pas de score&#xa0;: %1</source>
        <translation>No score: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n indicateurs présents, il en faut au moins trois</source>
        <translation>
            <numerusform>%n indicator present, at least three are needed</numerusform>
            <numerusform>%n indicators present, at least three are needed</numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1 — %2, classée par le score</source>
        <translation>Score %1 — %2, ranked in by the score</translation>
    </message>
    <message>
        <source>Score %1 — %2, non classée par le score</source>
        <translation>Score %1 — %2, not ranked in by the score</translation>
    </message>
    <message>
        <source>classée par le score, non retenue</source>
        <translation>ranked in by the score, not retained</translation>
    </message>
    <message>
        <source>retenue malgré le score</source>
        <translation>retained despite the score</translation>
    </message>
    <message>
        <source>score calculé par Diagonale</source>
        <translation>score computed by Diagonale</translation>
    </message>
    <message>
        <source>poids égaux</source>
        <translation>equal weights</translation>
    </message>
    <message>
        <source>poids choisis</source>
        <translation>chosen weights</translation>
    </message>
    <message>
        <source>poids ramenés aux %1 indicateurs présents</source>
        <translation>weights rescaled over the %1 indicators present</translation>
    </message>
    <message>
        <source>%1&#x202f;; ce n’est pas l’indice de la DREES</source>
        <translation>%1; this isn’t DREES’s index</translation>
    </message>
    <message>
        <source>outre-mer</source>
        <translation>overseas</translation>
    </message>
    <message numerus="yes">
        <source>%1 indicateurs sur %2</source>
        <translation>
            <numerusform>%1 indicator of %2</numerusform>
            <numerusform>%1 indicators of %2</numerusform>
        </translation>
    </message>
    <message>
        <source>peu comparable&#xa0;: %1</source>
        <translation>hardly comparable: %1</translation>
    </message>
    <message>
        <source>hors du score (poids nul)</source>
        <translation>outside the score (zero weight)</translation>
    </message>
    <message>
        <source>ne compte pas dans le score</source>
        <translation>doesn’t count in the score</translation>
    </message>
    <message>
        <source>%1 points du score</source>
        <translation>%1 points of the score</translation>
    </message>
    <message>
        <source>%1 points du score, soit %2&#x202f;%</source>
        <translation>%1 points of the score, that is %2%</translation>
    </message>
    <message>
        <source>aucun lieu renseigné</source>
        <translation>no venue recorded</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
</context>
<context>
    <name>document::WholeFile</name>
    <message>
        <source>Le fichier n’a pas pu être écrit en entier&#xa0;: %1.</source>
        <translation>The file couldn’t be written whole: %1.</translation>
    </message>
    <message>
        <source>Vérifiez la place et le droit d’écrire dans ce dossier&#x202f;; rien n’y a été changé.</source>
        <translation>Check the space and the right to write in this folder; nothing was changed there.</translation>
    </message>
</context>
<context>
    <name>geo</name>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Guyane</source>
        <translation>Guyane</translation>
    </message>
    <message>
        <source>La Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
</context>
<context>
    <name>geo::Projection</name>
    <message>
        <source>Ces coordonnées ne peuvent pas être converties.</source>
        <translation>These coordinates can’t be converted.</translation>
    </message>
    <message>
        <source>Vérifiez le système de coordonnées du fichier (fichier .prj) ou choisissez-le.</source>
        <translation>Check the coordinate system of the file (.prj file) or choose it.</translation>
    </message>
    <message>
        <source>Mémoire insuffisante pour convertir les coordonnées.</source>
        <translation>Not enough memory to convert the coordinates.</translation>
    </message>
</context>
<context>
    <name>geo::RingRepair</name>
    <message>
        <source>anneau qui se touche lui-même</source>
        <translation>ring that touches itself</translation>
    </message>
    <message>
        <source>croisement de l’anneau avec lui-même</source>
        <translation>ring that crosses itself</translation>
    </message>
    <message>
        <source>trou hors de son contour</source>
        <translation>hole outside its boundary</translation>
    </message>
    <message>
        <source>trous emboîtés</source>
        <translation>nested holes</translation>
    </message>
    <message>
        <source>contours emboîtés</source>
        <translation>nested boundaries</translation>
    </message>
    <message>
        <source>intérieur coupé par un trou</source>
        <translation>interior cut by a hole</translation>
    </message>
    <message>
        <source>anneau présent deux fois</source>
        <translation>ring present twice</translation>
    </message>
    <message>
        <source>anneau de moins de trois sommets</source>
        <translation>ring of fewer than three vertices</translation>
    </message>
    <message>
        <source>coordonnée qui n’est pas un nombre</source>
        <translation>coordinate that isn’t a number</translation>
    </message>
    <message>
        <source>géométrie invalide</source>
        <translation>invalid geometry</translation>
    </message>
    <message>
        <source>%1 en %2 %3</source>
        <translation>%1 at %2 %3</translation>
    </message>
    <message>
        <source>%1 (%2) : %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>geo::Topology</name>
    <message>
        <source>L’ouverture a été interrompue.</source>
        <translation>Opening was interrupted.</translation>
    </message>
    <message>
        <source>Assemblage des frontières communes</source>
        <translation>Assembling the shared borders</translation>
    </message>
    <message>
        <source>Simplification et vérification des contours</source>
        <translation>Simplifying and checking the boundaries</translation>
    </message>
    <message>
        <source>Aucun contour ne se trouve en France.</source>
        <translation>No boundary lies in France.</translation>
    </message>
    <message>
        <source>Vérifiez le système de coordonnées du fichier (fichier .prj) ou choisissez-le.</source>
        <translation>Check the coordinate system of the file (.prj file) or choose it.</translation>
    </message>
    <message>
        <source>Ce fichier a trop de contours : %1, au plus %2 peuvent être affichés.</source>
        <translation>This file has too many boundaries: %1, at most %2 can be shown.</translation>
    </message>
    <message>
        <source>Ouvrez un niveau administratif moins fin.</source>
        <translation>Open a coarser administrative level.</translation>
    </message>
    <message numerus="yes">
        <source>%n contour(s) dont la forme était invalide ont été réparés.</source>
        <translation>
            <numerusform>%n boundary whose shape was invalid was repaired.</numerusform>
            <numerusform>%n boundaries whose shape was invalid were repaired.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez ces territoires dans le fichier d’origine.</source>
        <translation>Check these territories in the original file.</translation>
    </message>
    <message numerus="yes">
        <source>%n contour(s) hors des cadres de la carte (métropole et cinq territoires d’outre-mer) ne sont pas affichés.</source>
        <translation>
            <numerusform>%n boundary outside the map’s frames (mainland and five overseas territories) isn’t shown.</numerusform>
            <numerusform>%n boundaries outside the map’s frames (mainland and five overseas territories) aren’t shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez le système de coordonnées du fichier.</source>
        <translation>Check the coordinate system of the file.</translation>
    </message>
    <message numerus="yes">
        <source>%n contour(s) en recouvrent d’autres.</source>
        <translation>
            <numerusform>%n boundary overlaps others.</numerusform>
            <numerusform>%n boundaries overlap others.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que le fichier ne contient pas deux fois les mêmes territoires.</source>
        <translation>Check that the file doesn’t contain the same territories twice.</translation>
    </message>
</context>
<context>
    <name>map::Palette</name>
    <message>
        <source>Diagonale (bleu-vert)</source>
        <translation>Diagonale (blue-green)</translation>
    </message>
    <message>
        <source>Jaune, vert, bleu</source>
        <translation>Yellow, green, blue</translation>
    </message>
    <message>
        <source>Jaune, vert</source>
        <translation>Yellow, green</translation>
    </message>
    <message>
        <source>Verts</source>
        <translation>Greens</translation>
    </message>
    <message>
        <source>Bleu, vert</source>
        <translation>Blue, green</translation>
    </message>
    <message>
        <source>Vert, bleu</source>
        <translation>Green, blue</translation>
    </message>
    <message>
        <source>Bleus</source>
        <translation>Blues</translation>
    </message>
    <message>
        <source>Violet, bleu</source>
        <translation>Purple, blue</translation>
    </message>
    <message>
        <source>Violet, bleu, vert</source>
        <translation>Purple, blue, green</translation>
    </message>
    <message>
        <source>Bleu, violet</source>
        <translation>Blue, purple</translation>
    </message>
    <message>
        <source>Violets</source>
        <translation>Purples</translation>
    </message>
    <message>
        <source>Jaune, ocre, brun</source>
        <translation>Yellow, ochre, brown</translation>
    </message>
    <message>
        <source>Brun – bleu-vert (divergente)</source>
        <translation>Brown – blue-green (diverging)</translation>
    </message>
    <message>
        <source>Violet – vert (divergente)</source>
        <translation>Purple – green (diverging)</translation>
    </message>
    <message>
        <source>Ocre – violet (divergente)</source>
        <translation>Ochre – purple (diverging)</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Mako</source>
        <translation>Mako</translation>
    </message>
</context>
<context>
    <name>map::ScaleBar</name>
    <message>
        <source>%1&#xa0;km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1&#xa0;m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1&#xa0;cm</source>
        <translation>%1 cm</translation>
    </message>
</context>
<context>
    <name>publish::Legend</name>
    <message>
        <source>%1&#xa0;–&#xa0;%2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Score de fragilité</source>
        <translation>Fragility score</translation>
    </message>
    <message>
        <source>0 à 100, %1 · calcul Diagonale</source>
        <translation>0 to 100, %1 · computed by Diagonale</translation>
    </message>
    <message>
        <source>Indicateur inconnu</source>
        <translation>Unknown indicator</translation>
    </message>
    <message>
        <source>Zones rouges</source>
        <translation>Red zones</translation>
    </message>
    <message>
        <source>décision de l’État, pas un calcul</source>
        <translation>decision of the State, not a computation</translation>
    </message>
    <message>
        <source>critère approché</source>
        <translation>proxy criterion</translation>
    </message>
    <message>
        <source>Statut inconnu hors listes complètes</source>
        <translation>Status unknown outside complete lists</translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;au statut inconnu, hors listes complètes</source>
        <translation>
            <numerusform>%Ln of unknown status, outside complete lists</numerusform>
            <numerusform>%Ln of unknown status, outside complete lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;non retenues</source>
        <translation>
            <numerusform>%Ln not retained</numerusform>
            <numerusform>%Ln not retained</numerusform>
        </translation>
    </message>
    <message>
        <source>Contours schématiques</source>
        <translation>Schematic boundaries</translation>
    </message>
    <message>
        <source>&#x202f;; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>publish::Method</name>
    <message>
        <source>un critère approché</source>
        <translation>one proxy criterion</translation>
    </message>
    <message>
        <source>deux critères approchés</source>
        <translation>two proxy criteria</translation>
    </message>
    <message>
        <source>trois critères approchés</source>
        <translation>three proxy criteria</translation>
    </message>
    <message>
        <source>quatre critères approchés</source>
        <translation>four proxy criteria</translation>
    </message>
    <message>
        <source>cinq critères approchés</source>
        <translation>five proxy criteria</translation>
    </message>
    <message>
        <source>%1 critères approchés</source>
        <translation>%1 proxy criteria</translation>
    </message>
    <message>
        <source>poids choisis</source>
        <translation>chosen weights</translation>
    </message>
    <message>
        <source>poids égaux</source>
        <translation>equal weights</translation>
    </message>
    <message numerus="yes">
        <source>poids égaux de %n&#xa0;indicateurs sur %1</source>
        <translation>
            <numerusform>equal weights of %n indicator of %1</numerusform>
            <numerusform>equal weights of %n indicators of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>score calculé par Diagonale, %1&#x202f;; ce n’est pas l’indice de la DREES</source>
        <translation>score computed by Diagonale, %1; this isn’t DREES’s index</translation>
    </message>
    <message>
        <source>score calculé par Diagonale, %1, %2&#x202f;; ce n’est pas l’indice de la DREES</source>
        <translation>score computed by Diagonale, %1, %2; this isn’t DREES’s index</translation>
    </message>
</context>
<context>
    <name>publish::Page</name>
    <message>
        <source>Zones rouges&#xa0;: %1.</source>
        <translation>Red zones: %1.</translation>
    </message>
    <message>
        <source>Liste incomplète&#xa0;: hors des listes complètes, un territoire sans marque est au statut inconnu.</source>
        <translation>Incomplete list: outside the complete lists, a territory without a mark has unknown status.</translation>
    </message>
    <message>
        <source>Méthode&#xa0;: %1</source>
        <translation>Method: %1</translation>
    </message>
    <message>
        <source>lieux&#xa0;: %1</source>
        <translation>venues: %1</translation>
    </message>
    <message>
        <source>Sources&#xa0;: %1</source>
        <translation>Sources: %1</translation>
    </message>
    <message>
        <source>&#x202f;; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Classes et effectifs de la légende&#xa0;: France entière</source>
        <translation>Classes and counts of the legend: all of France</translation>
    </message>
    <message>
        <source>Diagonale · %1</source>
        <translation>Diagonale · %1</translation>
    </message>
    <message>
        <source>Mise en page</source>
        <translation>Page layout</translation>
    </message>
    <message>
        <source>Dessin de la carte</source>
        <translation>Drawing the map</translation>
    </message>
    <message>
        <source>Textes et légende</source>
        <translation>Texts and legend</translation>
    </message>
    <message>
        <source>Page prête</source>
        <translation>Page ready</translation>
    </message>
    <message>
        <source>Outre-mer, ou là où un indicateur manque, le score est peu comparable</source>
        <translation>Overseas, or where an indicator is missing, the score is hardly comparable</translation>
    </message>
    <message>
        <source>%1&#xa0;: limites approchées, faites pour une lecture d’ensemble (d’après INSEE, GeoNames, Natural Earth, GSHHG)</source>
        <translation>%1: approximate borders, made for reading the whole (after INSEE, GeoNames, Natural Earth, GSHHG)</translation>
    </message>
</context>
<context>
    <name>publish::PngWriter</name>
    <message>
        <source>L’image n’a pas pu être écrite en entier (%1)&#x202f;; rien n’a été laissé à sa place.</source>
        <translation>The picture couldn’t be written whole (%1); nothing was left in its place.</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier, ou libérez de la place sur le disque.</source>
        <translation>Choose another folder, or free some disk space.</translation>
    </message>
    <message>
        <source>Écriture de l’image</source>
        <translation>Writing the picture</translation>
    </message>
    <message>
        <source>L’image n’a pas pu être dessinée&#xa0;: la mémoire ne suffit pas.</source>
        <translation>The picture couldn’t be drawn: there isn’t enough memory.</translation>
    </message>
    <message>
        <source>Choisissez une taille plus petite.</source>
        <translation>Choose a smaller size.</translation>
    </message>
    <message>
        <source>Ce n’est pas un fichier ordinaire.</source>
        <translation>It isn’t an ordinary file.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>L’export a été interrompu.</source>
        <translation>The export was interrupted.</translation>
    </message>
</context>
<context>
    <name>publish::VenueSymbols</name>
    <message>
        <source>maison de santé</source>
        <translation>maison de santé</translation>
    </message>
    <message>
        <source>centre de santé, autre lieu</source>
        <translation>centre de santé, other venue</translation>
    </message>
    <message>
        <source>centre dentaire</source>
        <translation>dental centre</translation>
    </message>
    <message>
        <source>consultations&#xa0;: commune signalée</source>
        <translation>consultations: reported commune</translation>
    </message>
    <message>
        <source>service d’urgences</source>
        <translation>emergency department</translation>
    </message>
    <message>
        <source>lieu itinérant</source>
        <translation>mobile venue</translation>
    </message>
</context>
<context>
    <name>publish::Wording</name>
    <message>
        <source>Zones rouges</source>
        <translation>Red zones</translation>
    </message>
    <message>
        <source>Zones rouges&#xa0;: décision du %1</source>
        <translation>Red zones: decision of %1</translation>
    </message>
    <message>
        <source>Score de fragilité des intercommunalités</source>
        <translation>Fragility score of the intercommunalités</translation>
    </message>
    <message>
        <source>Indicateur inconnu</source>
        <translation>Unknown indicator</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>De 0 à 100&#xa0;: plus la teinte est foncée, plus le territoire cumule de fragilités.</source>
        <translation>From 0 to 100: the darker the shade, the more fragilities a territory accumulates.</translation>
    </message>
    <message>
        <source>Mesure approchée de «&#xa0;%1&#xa0;»</source>
        <translation>Proxy for “%1”</translation>
    </message>
    <message>
        <source>%1, en %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Les valeurs basses sont les plus fragiles.</source>
        <translation>Low values are the most fragile.</translation>
    </message>
    <message>
        <source>Les valeurs hautes sont les plus fragiles.</source>
        <translation>High values are the most fragile.</translation>
    </message>
    <message>
        <source>Décision de l’État, finalisée par les ARS avec les préfets&#xa0;: elle ne se déduit d’aucun score.</source>
        <translation>Decision of the State, finalised by the ARS with the prefects: it follows from no score.</translation>
    </message>
    <message>
        <source>Contour rouge&#xa0;: zone rouge, décidée par l’État.</source>
        <translation>Red outline: red zone, decided by the State.</translation>
    </message>
    <message>
        <source>liste officielle, finalisée par les ARS après consultation des élus&#x202f;; ce n’est pas un calcul de Diagonale</source>
        <translation>official list, finalised by the ARS after consulting elected officials; it isn’t a computation of Diagonale</translation>
    </message>
    <message>
        <source>indicateur tel que publié&#x202f;; il ne dit pas à lui seul qu’un territoire est une zone rouge</source>
        <translation>indicator as published; by itself it doesn’t say that a territory is a red zone</translation>
    </message>
    <message>
        <source>indicateur approché. %1</source>
        <translation>proxy indicator. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln&#xa0;fichiers)</source>
        <translation>
            <numerusform>%1 (%Ln file)</numerusform>
            <numerusform>%1 (%Ln files)</numerusform>
        </translation>
    </message>
    <message>
        <source>contours schématiques</source>
        <translation>schematic boundaries</translation>
    </message>
    <message>
        <source>contours&#xa0;: %1</source>
        <translation>boundaries: %1</translation>
    </message>
    <message>
        <source>%1, sans limites de départements ni de régions</source>
        <translation>%1, without borders of départements or régions</translation>
    </message>
    <message>
        <source>fichier %1</source>
        <translation>file %1</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 et %Ln&#xa0;autres</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>territory::Problem</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>%1 is a file or another thing, %2 a sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
