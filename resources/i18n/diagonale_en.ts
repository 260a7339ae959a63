<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>À propos de Diagonale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La carte de l’accès aux soins&#xa0;: zones rouges décidées par l’État et score de fragilité calculé à partir de données ouvertes. L’une n’implique pas l’autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logiciel libre, licence GNU GPL version 3 ou ultérieure, sans aucune garantie. Il s’appuie sur Qt (LGPL), GDAL (MIT), PROJ (MIT), GEOS (LGPL), QCustomPlot (GPL) et les icônes Breeze de KDE (LGPL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données livrées&#xa0;: DREES, INSEE, DGCL, FINESS (Licence Ouverte 2.0)&#x202f;; GeoNames (CC BY 4.0)&#x202f;; Natural Earth (domaine public)&#x202f;; presse et agences régionales de santé pour les zones rouges vérifiées, source par source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundaryQuestionDialog</name>
    <message>
        <source>Lire ces contours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne du &amp;code (SIREN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne du code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne du &amp;nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne du nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Système de coordonnées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Système de coordonnées</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundarySet</name>
    <message>
        <source>Lecture de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trop de fichiers à la fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier .dbf manque&#xa0;: les contours n’ont ni code ni nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettez à côté du .shp les fichiers .dbf, .shx et .prj de la même livraison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier ne contient aucune couche de polygones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier est illisible&#xa0;: abîmé, ou d’un autre format que son nom ne le dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargez-le de nouveau, ou choisissez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune colonne n’est reconnue comme le code des territoires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez la colonne qui contient le numéro SIREN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier .shx manque&#x202f;; il a été reconstitué en mémoire, sans rien écrire à côté du .shp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprenez le .shx de la livraison pour être sûr que rien ne manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier a plus de %1 sommets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez une version généralisée, comme ADMIN EXPRESS COG CARTO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier annonce %1 entités et en donne %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargez ou copiez de nouveau le fichier, puis rouvrez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier se dit en degrés, mais ses coordonnées sont en Lambert-93&#x202f;; elles ont été lues ainsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez que la carte tombe au bon endroit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le système de coordonnées n’est pas déclaré&#x202f;; %1 a été déduit des coordonnées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le système de coordonnées n’est pas déclaré (fichier .prj), et les coordonnées laissent plusieurs réponses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez-le, ou remettez le fichier .prj à côté du .shp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun territoire n’a été trouvé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un fichier de contours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture interrompue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassesPopup</name>
    <message>
        <source>Classes et palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Méthode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Méthode de découpage en classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre de classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bornes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bornes intérieures des classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31&#x202f;; 38&#x202f;; 45,5&#x202f;; 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette de couleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverser les couleurs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeChecks</name>
    <message numerus="yes">
        <source>%Ln codes sont portés par plusieurs entités, réunies en un seul territoire.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que le même fichier n’est pas ouvert deux fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes ne sont pas des numéros SIREN valides (clé de Luhn).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ces territoires n’auront pas d’indicateurs&#x202f;; corrigez leurs codes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>Le tableau n’a pas pu être composé (GDAL&#xa0;: «&#xa0;%1&#xa0;»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le tableau n’a pas pu être écrit (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un autre dossier, ou libérez de la place sur le disque.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionReader</name>
    <message>
        <source>Ce tableau ne dit pas où la liste est complète.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il lui faut des colonnes «&#xa0;niveau&#xa0;», «&#xa0;code&#xa0;» et «&#xa0;complet&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones rouges du %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones rouges du %1 (partielle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agences régionales de santé et presse, ligne par ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune colonne ne donne le SIREN des intercommunalités.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nommez «&#xa0;siren&#xa0;» la colonne qui le contient, ou collez la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La ligne %1 ne porte pas de numéro SIREN («&#xa0;%2&#xa0;»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez-la, ou collez la liste pour confirmer les noms un à un.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisReport</name>
    <message>
        <source>Contours sains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours utilisables, avec des réserves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours inutilisables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>A finding of a check: %1 is « Erreur », « Réserve » or « Note », %2 a file, %3 what was found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2&#xa0;: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichiers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln systèmes de coordonnées</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 entités lues sur %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>système de coordonnées inconnu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Exporter la carte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aperçu de l’image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Titre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titre de la carte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>É&amp;tendue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étendue de la carte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format de l’image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Largeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largeur en pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hauteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hauteur en pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Résolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résolution en points par pouce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ppp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’image porte la légende, les sources, la date, l’état de la liste et la nature des contours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avancement de l’export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GazetteerReader</name>
    <message>
        <source>La table de référence n’a pas de colonne «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réinstallez Diagonale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GdalSession</name>
    <message numerus="yes">
        <source>%Ln erreurs de lecture signalées par GDAL.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln avertissements de GDAL à la lecture.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Téléchargez de nouveau le fichier, il est sans doute abîmé.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorReader</name>
    <message>
        <source>La description des indicateurs est illisible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réinstallez Diagonale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ligne %1&#xa0;: «&#xa0;%2&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ligne %1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes sans numéro SIREN d’intercommunalité, laissées de côté.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Le SIREN d’une intercommunalité a neuf chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes répètent une intercommunalité déjà lue&#x202f;; la première compte.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: «&#xa0;%3&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln valeurs non disponibles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cellules ne sont pas des nombres&#x202f;; elles valent «&#xa0;non disponible&#xa0;».</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez les nombres avec une virgule ou un point, sans unité.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune colonne ne donne le SIREN des intercommunalités.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nommez «&#xa0;siren&#xa0;» la colonne qui le contient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune ligne ne porte de numéro SIREN d’intercommunalité.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune colonne ne contient de nombres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut une ligne par intercommunalité et une colonne par indicateur.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>Ce fichier ne peut être lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez vos droits et le disque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce format n’est pas de ceux que Diagonale ouvre ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un shapefile (.shp ou .zip), un GeoPackage, un GeoJSON ou un FlatGeobuf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier .shx manque, et ce shapefile est trop gros pour s’en passer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargez de nouveau l’archive complète.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce GeoPackage est ouvert ailleurs, et sa copie de lecture n’a pas pu être faite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermez-le dans l’autre logiciel, ou libérez de la place sur le disque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette archive ne contient aucune couche que Diagonale sache lire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il lui faut un shapefile, un GeoPackage, un GeoJSON ou un FlatGeobuf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerReader</name>
    <message>
        <source>entité %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les accents ne sont pas codés en %1 comme le dit le fichier, mais en %2&#x202f;; ils ont été lus ainsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez quelques noms accentués.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le codage des accents n’est pas déclaré&#x202f;; %1 a été reconnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entité %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargez ou copiez de nouveau le fichier, puis rouvrez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités annoncées n’ont pas pu être lues.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités ont des coordonnées impossibles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités sortent de l’emprise que le fichier déclare.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités ne sont pas des surfaces.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez une couche de polygones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités n’ont pas de contour et ne seront pas dessinées.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités ont des anneaux de moins de trois sommets, laissés de côté.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités n’ont pas de code et ne peuvent être jointes aux indicateurs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entités ont des noms aux accents illisibles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trous dans des contours (des enclaves, comme Llívia).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Couches de la carte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limites et noms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Régions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Départements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces contours ne disent pas où passent les limites de départements et de régions&#xa0;: ouvrez une couche de départements pour les tracer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir des départements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principales villes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones rouges, sur tout thème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes signalées pour des consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services d’urgence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieux de consultation ouverts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catégories de lieux montrées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun fichier de lieux n’est ouvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir des lieux…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Diagonale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichiers récents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>É&amp;dition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Affichage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outre-mer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Territoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barre d’outils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir des contours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir des indicateurs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une liste de décision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir des lieux de consultation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir des départements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter la carte…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier la fiche du territoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier la commande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coller une liste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom arrière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toute la France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aller au territoire choisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadrer son département</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadrer sa région</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne rien choisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisir sa décision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résumé de mon département</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic des contours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtenir les contours officiels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir aux contours schématiques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À propos de Diagonale…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryFolder</name>
    <message>
        <source>Cet élément de l’archive est illisible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargez de nouveau l’archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une fois décompressé, cet élément dépasse %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décompressez l’archive vous-même et ouvrez le fichier voulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La mémoire manque pour décompresser cet élément.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermez d’autres applications et réessayez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficialBoundariesDialog</name>
    <message>
        <source>Obtenir les contours officiels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les vrais contours des intercommunalités</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les contours livrés avec Diagonale sont schématiques&#xa0;: leurs limites et leurs voisinages sont approchés. Ceux de l’IGN sont gratuits (Licence Ouverte).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;Ouvrez la page de l’IGN et téléchargez &lt;b&gt;ADMIN EXPRESS COG CARTO&lt;/b&gt;, édition 2025, France entière.&lt;/li&gt;&lt;li&gt;Décompressez l’archive.&lt;/li&gt;&lt;li&gt;Ouvrez ici les fichiers &lt;b&gt;EPCI.shp&lt;/b&gt; de chaque dossier, tous à la fois.&lt;/li&gt;&lt;/ol&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointTable</name>
    <message>
        <source>Ce fichier n’est pas une couche de points lisible (GDAL&#xa0;: «&#xa0;%1&#xa0;»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez un fichier CSV ou GeoJSON de lieux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La lecture des points s’est interrompue (GDAL&#xa0;: «&#xa0;%1&#xa0;»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargez de nouveau le fichier, il est sans doute abîmé.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceCheck</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires sont inconnus de la liste de référence de 2025&#x202f;; ils n’auront pas d’indicateurs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ce sont sans doute les contours d’une autre année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln intercommunalités de la liste de référence n’ont pas de contour ici.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Elles restent dans les tableaux, mais pas sur la carte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln communes n’appartiennent à aucune intercommunalité&#x202f;; leur absence de la carte est normale.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShapefileHeaders</name>
    <message>
        <source>Téléchargez ou copiez de nouveau le fichier, puis rouvrez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier .shp ne commence pas comme un shapefile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier .shp est tronqué&#xa0;: il annonce %1 octets et en contient %2&#x202f;; %3 contours sur %4 sont perdus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier .shx est tronqué&#xa0;: il annonce %1 octets et en contient %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La table .dbf est tronquée&#xa0;: elle annonce %1 octets et en contient %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les parties du shapefile se contredisent&#xa0;: %1 contours pour %2 lignes de table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Ce fichier n’est pas un tableau lisible (GDAL&#xa0;: «&#xa0;%1&#xa0;»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier ne contient aucune ligne de tableau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez un tableau CSV, XLSX ou ODS avec une ligne de titres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>La lecture du tableau a échoué à la ligne %Ln (GDAL&#xa0;: «&#xa0;%1&#xa0;»).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrez de nouveau le tableau et réessayez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier ne peut être lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’ancien format XLS n’est pas lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrez le classeur au format XLSX ou CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez un tableau CSV, XLSX ou ODS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VectorDataset</name>
    <message>
        <source>Diagonale n’ouvre que des fichiers de cet ordinateur, jamais une adresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargez d’abord le fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n’existe pas ou plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le nom, ou que le disque est branché.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est un dossier, pas un fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez le ou les fichiers qu’il contient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas un fichier ordinaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un fichier de données.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La lecture de ce fichier est interdite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez le droit de le lire, ou copiez-le ailleurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier est vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargez-le de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier ne peut être lu (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier pèse %1, plus que les %2 admis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrez-en la partie utile dans un fichier plus petit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La lecture s’est interrompue (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le disque et réessayez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VenueReader</name>
    <message>
        <source>commune signalée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ligne %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux sans position ni commune connue, laissés de côté.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez la longitude et la latitude, ou le code INSEE de la commune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux ont des coordonnées qui ne sont pas des degrés.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez la longitude et la latitude en degrés (WGS 84).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ni longitude et latitude, ni code de commune&#xa0;: ces lieux ne peuvent être placés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez des colonnes «&#xa0;longitude&#xa0;» et «&#xa0;latitude&#xa0;», ou «&#xa0;code_insee&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>non disponible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas de score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <extracomment>A rank: « 40e sur 1 250 »</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population non disponible</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 habitants</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>intercommunalité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communauté de communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communauté d’agglomération</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communauté urbaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>métropole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone rouge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone rouge probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non retenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statut inconnu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>«&#xa0;%1&#xa0;» ne convient pas à %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours schématiques</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipLimits</name>
    <message>
        <source>Une fois décompressée, cette archive dépasse %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si elle vient d’une source sûre, décompressez-la vous-même et ouvrez le fichier voulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas une archive ZIP lisible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléchargez-la de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cette archive contient %Ln éléments, trop pour être examinée.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Décompressez-la vous-même et ouvrez le fichier voulu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::BottomStrip</name>
    <message>
        <source>Tableau, graphiques et journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::BoundaryQuestionDialog</name>
    <message>
        <source>aucune&#xa0;: le code sert de nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France métropolitaine, Lambert-93 (2154)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrés, WGS 84 (4326)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guadeloupe, Martinique, UTM 20 N (5490)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyane, UTM 22 N (2972)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La Réunion, UTM 40 S (2975)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayotte, UTM 38 S (4471)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ChipMenus</name>
    <message>
        <source>Liste montrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ClassesPopup</name>
    <message>
        <source>Palette inversée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuils naturels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervalles égaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écart type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bornes choisies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celle du thème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (daltonisme&#xa0;: à éviter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bornes intérieures, de la plus petite à la plus grande, séparées par des points-virgules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Méthode&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Palette&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut de deux à huit nombres croissants&#xa0;: les bornes d’avant restent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DockGrip</name>
    <message>
        <source>Glissez pour déplacer ce volet, double-cliquez pour le détacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poignée du volet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ExportDialog</name>
    <message>
        <source>Exporter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article, écran (1600 × 900)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaporama (1920 × 1080)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réseaux sociaux, carré (1080 × 1080)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 à l’italienne, impression (3508 × 2480)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3 à l’italienne, impression (4961 × 3508)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toute la France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui est à l’écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter la carte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carte.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’image n’a pas pu être dessinée. Choisissez un format plus petit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’export est abandonné&#xa0;: aucun fichier n’a été écrit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FileCommands</name>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours, tableaux, listes et lieux (%1);;Tous les fichiers (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couches (%1);;Tous les fichiers (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableaux (%1);;Tous les fichiers (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieux (%1 *.geojson *.json);;Tous les fichiers (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listes (%1 *.json);;Tous les fichiers (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir des contours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir des départements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir des indicateurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une liste de décision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir des lieux de consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préciser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir le diagnostic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un autre fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La carte affichée n’a pas changé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmer ligne à ligne…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ces contours sont utilisables, avec %n problèmes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FrameButtons</name>
    <message>
        <source>Agrandir&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::InfoBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer ce message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LayersPanel</name>
    <message>
        <source>Limites de régions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limites de départements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noms de villes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marques des zones rouges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes signalées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services d’urgence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieux de consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquer&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans catégorie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catégories de lieux</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LegendOverlay</name>
    <message>
        <source>Légende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glissez la légende pour la déplacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Ouvrir…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer les couches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau, graphiques, journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rétablir&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La commande qui donne cette carte est copiée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La carte est exportée&#xa0;: %1 (%2 × %3 pixels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afficher dans le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 n’appartient à aucune intercommunalité.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MapOverlays</name>
    <message>
        <source>%1 · obtenir les vrais…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvre les choix de contours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · compléter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvre les listes de décision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MapWidget</name>
    <message>
        <source>Carte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flèches&#xa0;: déplacer. Plus et moins&#xa0;: zoomer. Début&#xa0;: toute la France. Entrée&#xa0;: choisir le territoire du milieu. Échap&#xa0;: ne rien choisir.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::OfficialBoundariesDialog</name>
    <message>
        <source>Ouvrir la page de l’IGN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir les fichiers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Opening</name>
    <message>
        <source>Ouverture de la carte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ouverture de %n fichiers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Liste de décision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouverture des contours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RecentFiles</name>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer cette liste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SearchBox</name>
    <message>
        <source>Commune, intercommunalité, code postal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher un lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultats de la recherche</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StatusReadout</name>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <comment>west</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordonnées sous le pointeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territoire sous le pointeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TaskBar</name>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler le travail en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TerritoryPanel</name>
    <message>
        <source>Territoire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TerritoryWords</name>
    <message>
        <source>Score %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ThemeBar</name>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colorier par le score de fragilité, calculé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colorier par la décision officielle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colorier par un indicateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes et palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Méthode, nombre de classes et palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (approché)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème&#xa0;: score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème&#xa0;: décision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ViewCommands</name>
    <message>
        <source>La langue changera au prochain démarrage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ZoomButtons</name>
    <message>
        <source>Zoom avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom arrière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toute la France</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::run</name>
    <message>
        <source>Aucune police de caractères n’est installée&#xa0;: installez fonts-dejavu-core, puis relancez Diagonale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Examiner des fichiers de contours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours&#xa0;: un ou plusieurs fichiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondre en JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il manque les fichiers à examiner&#xa0;: diagonale check EPCI.shp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Commands</name>
    <message>
        <source>Fin&#xa0;: 0 réussi (check&#xa0;: fichier sain), 1 échec, rien n’est écrit (check&#xa0;: inutilisable), 2 check&#xa0;: utilisable avec des problèmes, 64 commande mal écrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation&#xa0;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMANDE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commande mal écrite, mot inconnu (%1). «&#xa0;diagonale --help&#xa0;» dit ce qui existe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commande mal écrite (%1). «&#xa0;diagonale --help&#xa0;» dit ce qui existe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagonale&#xa0;: l’accès aux soins en France, score de fragilité et zones rouges. Sans commande, ouvre la fenêtre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue des textes&#xa0;: fr ou en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette aide, ou celle d’une commande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commandes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne convient pas à --lang. Écrivez fr ou en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il manque une commande&#xa0;: export, check ou rank. «&#xa0;diagonale --help&#xa0;» les explique.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Choisissez parmi&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez france, region:CODE, dept:CODE, siren:CODE ou frame:CLÉ, d’un lieu que ces contours montrent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire la carte en image PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image à écrire, en .png (obligatoire)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largeur et hauteur de l’image en pixels&#xa0;: 1600x900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels par pouce&#xa0;: 96 d’ordinaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez largeur x hauteur en pixels, par exemple 1600x900 (au moins 200).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez un nombre de 36 à 1200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez un nom de fichier en .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carte écrite&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::RankCommand</name>
    <message>
        <source>Écrire le classement des territoires en CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau à écrire, en .csv (obligatoire)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez un nom de fichier en .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classement écrit&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::SourceOptions</name>
    <message>
        <source>Écrivez CODE=retained, not_retained ou unknown, puis si besoin |sure ou |probable, |source, |remarque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours&#xa0;: un ou plusieurs fichiers (shapefile, .zip, GeoPackage, GeoJSON, FlatGeobuf)&#x202f;; sinon les contours schématiques livrés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Départements, pour leurs limites, si les contours ne les connaissent pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne des codes des contours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne des noms des contours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FICHIER=EPSG&#xa0;: projection d’un fichier qui ne la dit pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicateurs par intercommunalité (CSV, XLSX, ODS)&#x202f;; sinon ceux livrés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INDICATEUR=POIDS dans le score&#xa0;: 1 d’ordinaire, 0 pour l’écarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste de zones rouges (CSV, texte ou liste de Diagonale)&#x202f;; sinon celle livrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste en vigueur s’il y en a plusieurs&#xa0;: son fichier, ou «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODE=retained|not_retained|unknown&#xa0;: décision d’un territoire, saisie à la main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieux de consultation (CSV ou GeoJSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez FICHIER=EPSG, par exemple EPCI.shp=2154.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez INDICATEUR=POIDS, le poids étant un nombre à point décimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nommez un des fichiers de --decision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::StyleOptions</name>
    <message>
        <source>Ce que montrent les couleurs&#xa0;: score, decision, ou la clé d’un indicateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre de classes, de 3 à 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes&#xa0;: quantile, jenks, equal ou stddev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bornes choisies, séparées par des virgules&#xa0;: 20,40.5,60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette à l’envers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étendue&#xa0;: france, region:CODE, dept:CODE, siren:CODE, frame:CLÉ ou view:X,Y,M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIREN du territoire à entourer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titre de la carte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couches à montrer&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couches à cacher&#xa0;: les mêmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catégorie de lieux à cacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez parmi&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez quantile, jenks, equal ou stddev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez un nombre de 3 à 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez au plus huit nombres croissants, à point décimal, séparés par des virgules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez view:X,Y,M, trois nombres à point décimal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Terminal</name>
    <message>
        <source>diagonale&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document::BoundaryLoading</name>
    <message>
        <source>L’ouverture a été annulée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui était affiché le reste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours prêts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document::Completeness</name>
    <message numerus="yes">
        <source>%n zones établies sur %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, dont %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n probables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, d’après la liste «&#xa0;%2&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document::DecisionFile</name>
    <message>
        <source>Le fichier ne s’ouvre pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez qu’il existe et que vous avez le droit de le lire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier est trop gros pour une liste de zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez une liste d’intercommunalités&#xa0;: codes SIREN ou noms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une liste de décisions de Diagonale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez une liste enregistrée par Diagonale, un tableau ou un texte de codes SIREN ou de noms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document::DepartementLines</name>
    <message>
        <source>Ce fichier ne décrit pas des départements&#xa0;: des codes y sont inconnus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez une couche de départements, avec leurs codes (01, 2A, 971…).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document::DepartementSummary</name>
    <message>
        <source>aucune zone rouge établie</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n zones rouges établies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, dont %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n probables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;: %2&#x202f;% de la population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;; la liste est complète ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;; la liste est incomplète ici, d’autres sont possibles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document::JsonFields</name>
    <message>
        <source>un texte est attendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nombre est attendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;true&#xa0;» ou «&#xa0;false&#xa0;» est attendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nombre entier de %1 à %2 est attendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une liste de textes est attendue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une liste de nombres est attendue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nombre d’au moins %1 est attendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La valeur de «&#xa0;%1&#xa0;» ne convient pas&#xa0;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez cette valeur, ou supprimez la clé pour la valeur ordinaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une liste est attendue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un mot connu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un objet est attendu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document::Loading</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les contours affichés restent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les contours schématiques livrés sont affichés à la place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les indicateurs livrés avec Diagonale sont utilisés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette liste n’est pas utilisée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lignes ne sont pas reconnues avec certitude&#xa0;: elles sont laissées de côté.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Collez la liste dans la fenêtre pour les confirmer une à une.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces lieux ne sont pas affichés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les limites de départements ne sont pas dessinées.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document::MapState</name>
    <message>
        <source>le code du territoire manque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les bornes doivent être croissantes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet état de carte vient d’une version plus récente de Diagonale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettez Diagonale à jour, puis ouvrez-le de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document::SearchIndex</name>
    <message>
        <source>hors intercommunalité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n communes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>code postal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>département</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>région</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document::Session</name>
    <message>
        <source>La session précédente n’a pas pu être reprise&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagonale repart de la carte livrée&#x202f;; rouvrez vos fichiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce n’est pas du JSON (caractère %1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document::TerritorySheet</name>
    <message>
        <source>%1 (approché)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voisines (approché&#xa0;: contours schématiques)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voisines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, SIREN %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieux de consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services d’urgence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un critère approché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deux critères approchés</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n critères approchés</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>médiane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n communes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — saisie à la main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — la liste tenue n’est pas complète ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — d’après «&#xa0;%2&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — décision du %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la liste est complète ici et ne la nomme pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de score&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n indicateurs présents, il en faut au moins trois</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1 — %2, classée par le score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1 — %2, non classée par le score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classée par le score, non retenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retenue malgré le score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score calculé par Diagonale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poids égaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poids choisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poids ramenés aux %1 indicateurs présents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;; ce n’est pas l’indice de la DREES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outre-mer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 indicateurs sur %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>peu comparable&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hors du score (poids nul)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ne compte pas dans le score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points du score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points du score, soit %2&#x202f;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucun lieu renseigné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document::WholeFile</name>
    <message>
        <source>Le fichier n’a pas pu être écrit en entier&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez la place et le droit d’écrire dans ce dossier&#x202f;; rien n’y a été changé.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>geo</name>
    <message>
        <source>Guadeloupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La Réunion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>geo::Projection</name>
    <message>
        <source>Ces coordonnées ne peuvent pas être converties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le système de coordonnées du fichier (fichier .prj) ou choisissez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mémoire insuffisante pour convertir les coordonnées.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>geo::RingRepair</name>
    <message>
        <source>anneau qui se touche lui-même</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>croisement de l’anneau avec lui-même</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trou hors de son contour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trous emboîtés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contours emboîtés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intérieur coupé par un trou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anneau présent deux fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anneau de moins de trois sommets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordonnée qui n’est pas un nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>géométrie invalide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) : %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>geo::Topology</name>
    <message>
        <source>L’ouverture a été interrompue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assemblage des frontières communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplification et vérification des contours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun contour ne se trouve en France.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le système de coordonnées du fichier (fichier .prj) ou choisissez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier a trop de contours : %1, au plus %2 peuvent être affichés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez un niveau administratif moins fin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contour(s) dont la forme était invalide ont été réparés.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez ces territoires dans le fichier d’origine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contour(s) hors des cadres de la carte (métropole et cinq territoires d’outre-mer) ne sont pas affichés.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez le système de coordonnées du fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contour(s) en recouvrent d’autres.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que le fichier ne contient pas deux fois les mêmes territoires.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>map::Palette</name>
    <message>
        <source>Diagonale (bleu-vert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaune, vert, bleu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaune, vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleu, vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vert, bleu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet, bleu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet, bleu, vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleu, violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaune, ocre, brun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brun – bleu-vert (divergente)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet – vert (divergente)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ocre – violet (divergente)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mako</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>map::ScaleBar</name>
    <message>
        <source>%1&#xa0;km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;cm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>publish::Legend</name>
    <message>
        <source>%1&#xa0;–&#xa0;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score de fragilité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 à 100, %1 · calcul Diagonale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicateur inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones rouges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>décision de l’État, pas un calcul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critère approché</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;non retenues, là où la liste est complète</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Statut inconnu hors listes complètes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;au statut inconnu, hors listes complètes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Method</name>
    <message>
        <source>un critère approché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deux critères approchés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trois critères approchés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quatre critères approchés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cinq critères approchés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 critères approchés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poids choisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poids égaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>poids égaux de %n&#xa0;indicateurs sur %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>score calculé par Diagonale, %1&#x202f;; ce n’est pas l’indice de la DREES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score calculé par Diagonale, %1, %2&#x202f;; ce n’est pas l’indice de la DREES</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>publish::Page</name>
    <message>
        <source>Zones rouges&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste incomplète&#xa0;: hors des listes complètes, un territoire sans marque est au statut inconnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Méthode&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lieux&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&#x202f;; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: limites approchées, faites pour une lecture d’ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes et effectifs de la légende&#xa0;: France entière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagonale · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise en page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dessin de la carte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textes et légende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page prête</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>publish::PngWriter</name>
    <message>
        <source>L’image n’a pas pu être écrite en entier (%1)&#x202f;; rien n’a été laissé à sa place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un autre dossier, ou libérez de la place sur le disque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écriture de l’image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’image n’a pas pu être dessinée&#xa0;: la mémoire ne suffit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une taille plus petite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas un fichier ordinaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’export a été interrompu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>publish::VenueSymbols</name>
    <message>
        <source>maison de santé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre de santé, autre lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre dentaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consultations&#xa0;: commune signalée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service d’urgences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lieu itinérant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>publish::Wording</name>
    <message>
        <source>Zones rouges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones rouges&#xa0;: décision du %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score de fragilité des intercommunalités</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicateur inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De 0 à 100&#xa0;: plus la teinte est foncée, plus le territoire cumule de fragilités.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesure approchée de «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, en %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les valeurs basses sont les plus fragiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les valeurs hautes sont les plus fragiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décision de l’État, finalisée par les ARS avec les préfets&#xa0;: elle ne se déduit d’aucun score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contour rouge&#xa0;: zone rouge, décidée par l’État.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liste officielle, finalisée par les ARS après consultation des élus&#x202f;; ce n’est pas un calcul de Diagonale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicateur tel que publié&#x202f;; il ne dit pas à lui seul qu’un territoire est une zone rouge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicateur approché. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln&#xa0;fichiers)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>contours schématiques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contours&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sans limites de départements ni de régions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fichier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 et %Ln&#xa0;autres</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>territory::Problem</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>%1 is a file or another thing, %2 a sentence about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
