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
        <source>La carte de l’accès aux soins : zones rouges décidées par l’État et score de fragilité calculé à partir de données ouvertes. L’une n’implique pas l’autre.</source>
        <translation>The map of access to care: red zones decided by the State, and a fragility score computed from open data. Neither implies the other.</translation>
    </message>
    <message>
        <source>Logiciel libre, licence GNU GPL version 3 ou ultérieure, sans aucune garantie. Il s’appuie sur Qt (LGPL), GDAL (MIT), PROJ (MIT), GEOS (LGPL), QCustomPlot (GPL) et les icônes Breeze de KDE (LGPL).</source>
        <translation>Free software, GNU GPL licence version 3 or later, without any warranty. It relies on Qt (LGPL), GDAL (MIT), PROJ (MIT), GEOS (LGPL), QCustomPlot (GPL) and KDE’s Breeze icons (LGPL).</translation>
    </message>
    <message>
        <source>Données livrées : DREES, INSEE, DGCL, FINESS (Licence Ouverte 2.0) ; GeoNames (CC BY 4.0) ; Natural Earth (domaine public) ; presse et agences régionales de santé pour les zones rouges vérifiées, source par source.</source>
        <translation>Data shipped: DREES, INSEE, DGCL, FINESS (Licence Ouverte 2.0); GeoNames (CC BY 4.0); Natural Earth (public domain); press and regional health agencies for the verified red zones, source by source.</translation>
    </message>
</context>
<context>
    <name>AdjustmentDialog</name>
    <message>
        <source>C’est votre sélection ajustée, telle que les ARS et les préfets ont ajusté la leur. Cela ne change ni le score ni la décision officielle.</source>
        <translation>This is your adjusted selection, just as the ARS and the prefects adjusted theirs. It changes neither the score nor the official decision.</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Motif de l’ajustement</source>
        <translation>Reason for the adjustment</translation>
    </message>
    <message>
        <source>Deux généralistes partent en juin</source>
        <translation>Two GPs leave in June</translation>
    </message>
    <message>
        <source>&amp;Auteur</source>
        <translation>&amp;Author</translation>
    </message>
    <message>
        <source>Auteur de l’ajustement</source>
        <translation>Author of the adjustment</translation>
    </message>
    <message>
        <source>Préfecture, ARS, élu…</source>
        <translation>Prefecture, ARS, elected official…</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Date de l’ajustement</source>
        <translation>Date of the adjustment</translation>
    </message>
    <message>
        <source>Un ajustement demande un motif : il est gardé avec lui, et exporté dans le journal.</source>
        <translation>An adjustment needs a reason: it is kept with the adjustment, and exported in the log.</translation>
    </message>
</context>
<context>
    <name>ArchiveXml</name>
    <message>
        <source>Ce classeur est abîmé : « %1 » est illisible (%2).</source>
        <translation>This workbook is damaged: “%1” can’t be read (%2).</translation>
    </message>
    <message>
        <source>Enregistrez de nouveau le tableau, ou téléchargez-le encore une fois.</source>
        <translation>Save the table again, or download it once more.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>missing</translation>
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
    <message>
        <source>Réinstallez PROJ (paquet proj-data), puis relancez Diagonale.</source>
        <translation>Reinstall PROJ (package proj-data), then start Diagonale again.</translation>
    </message>
    <message>
        <source>La base des projections cartographiques (proj.db) est absente ou illisible : aucune carte ne peut être dessinée.</source>
        <translation>PROJ’s database of map projections (proj.db) is missing or unreadable: no map can be drawn.</translation>
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
        <source>Le fichier .dbf manque : les contours n’ont ni code ni nom.</source>
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
        <source>Ce fichier est illisible : abîmé, ou d’un autre format que son nom ne le dit.</source>
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
        <source>Le fichier .shx manque ; il a été reconstitué en mémoire, sans rien écrire à côté du .shp.</source>
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
        <source>Le fichier se dit en degrés, mais ses coordonnées sont en Lambert-93 ; elles ont été lues ainsi.</source>
        <translation>The file claims to be in degrees, but its coordinates are in Lambert-93; they were read as such.</translation>
    </message>
    <message>
        <source>Vérifiez que la carte tombe au bon endroit.</source>
        <translation>Check that the map falls in the right place.</translation>
    </message>
    <message>
        <source>Le système de coordonnées n’est pas déclaré ; %1 a été déduit des coordonnées.</source>
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
    <message>
        <source>Ce fichier a plus de %1 entités.</source>
        <translation>This file has more than %1 features.</translation>
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
        <source>31 ; 38 ; 45,5 ; 60</source>
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
        <source>Ces territoires n’auront pas d’indicateurs ; corrigez leurs codes.</source>
        <translation>These territories will have no indicators; correct their codes.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>Le tableau n’a pas pu être composé (GDAL : « %1 »).</source>
        <translation>The table couldn’t be composed (GDAL: “%1”).</translation>
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
        <source>facultative : ce qui reste à vérifier</source>
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
        <source>Il lui faut des colonnes « niveau », « code » et « complet ».</source>
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
        <source>La ligne %1 ne porte pas de numéro SIREN (« %2 »).</source>
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
        <source>%1 : %2</source>
        <extracomment>A finding of a check: %1 is « Erreur », « Réserve » or « Note », %2 a file, %3 what was found.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 : %2 : %3</source>
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
        <source>%1 : %2 entités lues sur %3, %4</source>
        <translation>%1: %2 features read out of %3, %4</translation>
    </message>
    <message>
        <source>système de coordonnées inconnu</source>
        <translation>unknown coordinate system</translation>
    </message>
</context>
<context>
    <name>FileReplacement</name>
    <message>
        <source>Il n’y a plus assez de place pour enregistrer ce fichier.</source>
        <translation>There is no longer enough space to save this file.</translation>
    </message>
    <message>
        <source>L’enregistrement a échoué (%1).</source>
        <translation>Saving failed (%1).</translation>
    </message>
    <message>
        <source>Le fichier d’avant n’a pas changé. Libérez de la place, vérifiez le disque, ou enregistrez ailleurs.</source>
        <translation>The earlier file hasn’t changed. Free some space, check the disk, or save elsewhere.</translation>
    </message>
    <message>
        <source>Ce dossier n’existe pas ou plus.</source>
        <translation>This folder doesn’t exist, or no longer does.</translation>
    </message>
    <message>
        <source>Vérifiez que le disque est branché, ou enregistrez ailleurs.</source>
        <translation>Check that the disk is connected, or save elsewhere.</translation>
    </message>
    <message>
        <source>C’est un dossier, pas un fichier.</source>
        <translation>It is a folder, not a file.</translation>
    </message>
    <message>
        <source>Choisissez un nom de fichier.</source>
        <translation>Choose a file name.</translation>
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
        <source>Ce fichier est protégé en écriture.</source>
        <translation>This file is write-protected.</translation>
    </message>
    <message>
        <source>Enregistrez sous un autre nom, ou demandez le droit d’y écrire.</source>
        <translation>Save under another name, or ask for the right to write to it.</translation>
    </message>
    <message>
        <source>Le nouveau fichier est en place, mais une coupure de courant pourrait encore le perdre : enregistrez de nouveau.</source>
        <translation>The new file is in place, but a power cut could still lose it: save again.</translation>
    </message>
</context>
<context>
    <name>ForeignFormat</name>
    <message>
        <source>une image PNG</source>
        <translation>a PNG picture</translation>
    </message>
    <message>
        <source>une image JPEG</source>
        <translation>a JPEG picture</translation>
    </message>
    <message>
        <source>une image GIF</source>
        <translation>a GIF picture</translation>
    </message>
    <message>
        <source>un document PDF</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <source>un classeur XLS d’ancien format, ou protégé par un mot de passe</source>
        <translation>an XLS workbook of the old format, or one protected by a password</translation>
    </message>
    <message>
        <source>une archive ZIP ou un classeur</source>
        <translation>a ZIP archive or a workbook</translation>
    </message>
    <message>
        <source>une page web</source>
        <translation>a web page</translation>
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
    <name>GeoPackageCheck</name>
    <message>
        <source>Ce GeoPackage décrit ses couches par un programme au lieu d’une table.</source>
        <translation>This GeoPackage describes its layers by a program instead of a table.</translation>
    </message>
    <message>
        <source>Ne l’ouvrez que si vous savez d’où il vient : exportez-le de nouveau depuis un SIG.</source>
        <translation>Open it only if you know where it comes from: export it again from a GIS.</translation>
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
        <source>ligne %1 : « %2 »</source>
        <translation>row %1: “%2”</translation>
    </message>
    <message>
        <source>ligne %1 : %2</source>
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
        <source>%Ln lignes répètent une intercommunalité déjà lue ; la première compte.</source>
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
        <source>%1, %2 : « %3 »</source>
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
        <source>%Ln cellules ne sont pas des nombres ; elles valent « non disponible ».</source>
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
        <source>Les accents ne sont pas codés en %1 comme le dit le fichier, mais en %2 ; ils ont été lus ainsi.</source>
        <translation>Accents aren’t encoded in %1 as the file says, but in %2; they were read as such.</translation>
    </message>
    <message>
        <source>Vérifiez quelques noms accentués.</source>
        <translation>Check a few accented names.</translation>
    </message>
    <message>
        <source>Le codage des accents n’est pas déclaré ; %1 a été reconnu.</source>
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
        <source>Ces contours ne disent pas où passent les limites de départements et de régions : ouvrez une couche de départements pour les tracer.</source>
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
    <message>
        <source>Lieux de l’organisation</source>
        <translation>Venues of the organisation</translation>
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
    <message>
        <source>Retirer un indicateur ajouté</source>
        <translation>Remove an added indicator</translation>
    </message>
    <message>
        <source>Ajouter des indicateurs…</source>
        <translation>Add indicators…</translation>
    </message>
    <message>
        <source>Communes du territoire…</source>
        <translation>Communes of the territory…</translation>
    </message>
    <message>
        <source>Dans le territoire : ses communes, leurs chiffres et leur carte</source>
        <translation>In the territory: its communes, their figures and their map</translation>
    </message>
    <message>
        <source>Groupements (hors classement)…</source>
        <translation>Groupings (outside the ranking)…</translation>
    </message>
    <message>
        <source>Comparer deux territoires…</source>
        <translation>Compare two territories…</translation>
    </message>
    <message>
        <source>Décision et score…</source>
        <translation>Decision and score…</translation>
    </message>
    <message>
        <source>Corrélations entre indicateurs…</source>
        <translation>Correlations between indicators…</translation>
    </message>
    <message>
        <source>Ajouter à la sélection…</source>
        <translation>Add to the selection…</translation>
    </message>
    <message>
        <source>Ajouter ce territoire à votre sélection ajustée, avec un motif</source>
        <translation>Add this territory to your adjusted selection, with a reason</translation>
    </message>
    <message>
        <source>Retirer de la sélection…</source>
        <translation>Remove from the selection…</translation>
    </message>
    <message>
        <source>Retirer ce territoire de votre sélection ajustée, avec un motif</source>
        <translation>Remove this territory from your adjusted selection, with a reason</translation>
    </message>
    <message>
        <source>Exporter le journal des ajustements…</source>
        <translation>Export the log of adjustments…</translation>
    </message>
    <message>
        <source>Méthode et formules</source>
        <translation>Method and formulas</translation>
    </message>
    <message>
        <source>Projets récents</source>
        <translation>Recent projects</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Nouveau projet</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Ouvrir un projet…</source>
        <translation>Open a project…</translation>
    </message>
    <message>
        <source>Enregistrer le projet</source>
        <translation>Save the project</translation>
    </message>
    <message>
        <source>Enregistrer le projet sous…</source>
        <translation>Save the project as…</translation>
    </message>
    <message>
        <source>Enregistrer une copie à transmettre…</source>
        <translation>Save a copy to hand on…</translation>
    </message>
    <message>
        <source>Comparer et fusionner avec une copie…</source>
        <translation>Compare and merge with a copy…</translation>
    </message>
    <message>
        <source>Ajouter un lieu…</source>
        <translation>Add a venue…</translation>
    </message>
    <message>
        <source>Importer des lieux…</source>
        <translation>Import venues…</translation>
    </message>
    <message>
        <source>Exporter les lieux…</source>
        <translation>Export the venues…</translation>
    </message>
    <message>
        <source>Lieux en double…</source>
        <translation>Duplicate venues…</translation>
    </message>
    <message>
        <source>Ajouter un médecin volontaire…</source>
        <translation>Add a volunteer doctor…</translation>
    </message>
    <message>
        <source>Importer des médecins…</source>
        <translation>Import doctors…</translation>
    </message>
    <message>
        <source>Exporter les médecins…</source>
        <translation>Export the doctors…</translation>
    </message>
    <message>
        <source>Ajouter une journée…</source>
        <translation>Add a day…</translation>
    </message>
    <message>
        <source>Proposer un mois…</source>
        <translation>Propose a month…</translation>
    </message>
    <message>
        <source>Vérifier les journées…</source>
        <translation>Check the days…</translation>
    </message>
    <message>
        <source>Exporter un calendrier…</source>
        <translation>Export a calendar…</translation>
    </message>
    <message>
        <source>Où ouvrir les prochains lieux…</source>
        <translation>Where to open the next venues…</translation>
    </message>
    <message>
        <source>Répartir des postes…</source>
        <translation>Apportion posts…</translation>
    </message>
    <message>
        <source>Réglages du dispositif…</source>
        <translation>Settings of the scheme…</translation>
    </message>
    <message>
        <source>Carte de presse…</source>
        <translation>Map for the press…</translation>
    </message>
    <message>
        <source>Une carte sourcée, sa légende et ses chiffres clés, prêts à copier</source>
        <translation>A sourced map, its caption and its key figures, ready to copy</translation>
    </message>
    <message>
        <source>Atlas…</source>
        <translation>Atlas…</translation>
    </message>
    <message>
        <source>Fiche du territoire en PDF…</source>
        <translation>Territory sheet as PDF…</translation>
    </message>
    <message>
        <source>Imprimer la carte…</source>
        <translation>Print the map…</translation>
    </message>
    <message>
        <source>Copier la carte</source>
        <translation>Copy the map</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Visite guidée</source>
        <translation>Guided tour</translation>
    </message>
    <message>
        <source>Aide de Diagonale</source>
        <translation>Diagonale Help</translation>
    </message>
    <message>
        <source>Qu’est-ce que ce chiffre ?</source>
        <translation>What is this figure?</translation>
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
        <source>Les contours livrés avec Diagonale sont schématiques : leurs limites et leurs voisinages sont approchés. Ceux de l’IGN, ADMIN EXPRESS, sont gratuits (Licence Ouverte 2.0).</source>
        <translation>The boundaries that come with Diagonale are schematic: their lines and neighbours are approximate. Those of IGN, ADMIN EXPRESS, are free (Licence Ouverte 2.0).</translation>
    </message>
    <message>
        <source>Sur le site de l’IGN</source>
        <translation>On the site of IGN</translation>
    </message>
    <message>
        <source>Prenez ADMIN EXPRESS COG CARTO, édition 2025, France entière. C’est une archive 7z : décompressez-la, puis ouvrez ici les fichiers EPCI.shp de tous ses dossiers à la fois.</source>
        <translation>Take ADMIN EXPRESS COG CARTO, edition 2025, whole of France. It is a 7z archive: unpack it, then open here the EPCI.shp files of all its folders at once.</translation>
    </message>
    <message>
        <source>Ouvrir la page de l’IGN</source>
        <translation>Open IGN’s page</translation>
    </message>
    <message>
        <source>Par téléchargement direct</source>
        <translation>By direct download</translation>
    </message>
    <message>
        <source>Indiquez l’adresse d’un fichier ZIP, GeoPackage ou GeoJSON des intercommunalités : celle de data.gouv.fr ou de votre service cartographique. Diagonale ne va sur le réseau qu’à votre demande, pour ce fichier seul.</source>
        <translation>Give the address of a ZIP, GeoPackage or GeoJSON file of the intercommunalités: that of data.gouv.fr or of your mapping department. Diagonale goes to the network only when you ask, for this file alone.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Adresse du fichier</source>
        <translation>Address of the file</translation>
    </message>
    <message>
        <source>SHA-256 attendu</source>
        <translation>Expected SHA-256</translation>
    </message>
    <message>
        <source>facultatif : l’empreinte que l’éditeur publie à côté du fichier</source>
        <translation>optional: the fingerprint that the publisher gives beside the file</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Avancement du téléchargement</source>
        <translation>Progress of the download</translation>
    </message>
    <message>
        <source>SHA-256 du fichier reçu</source>
        <translation>SHA-256 of the file received</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copier le SHA-256</source>
        <translation>Copy the SHA-256</translation>
    </message>
    <message>
        <source>Sans réseau, ou avec un fichier déjà obtenu</source>
        <translation>Without a network, or with a file that you have</translation>
    </message>
    <message>
        <source>Sur un autre poste, cherchez « ADMIN EXPRESS » sur geoservices.ign.fr ou data.gouv.fr. Copiez sur une clé les fichiers EPCI (.shp, .shx, .dbf, .prj) de chaque dossier, ou le GeoPackage, puis ouvrez-les ici.</source>
        <translation>On another computer, look for “ADMIN EXPRESS” on geoservices.ign.fr or data.gouv.fr. Copy the EPCI files (.shp, .shx, .dbf, .prj) of each folder, or the GeoPackage, to a key, then open them here.</translation>
    </message>
    <message>
        <source>Ouvrir les fichiers…</source>
        <translation>Open the files…</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Vider</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Effacer les fichiers téléchargés</source>
        <translation>Delete the downloaded files</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OutlineWriter</name>
    <message>
        <source>L’écriture des contours a été arrêtée.</source>
        <translation>Writing the outlines was stopped.</translation>
    </message>
    <message>
        <source>Les contours n’ont pas pu être composés (GDAL : « %1 »).</source>
        <translation>The outlines could not be composed (GDAL: “%1”).</translation>
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
        <source>oui : un territoire absent est « non retenu »</source>
        <translation>yes: an absent territory is “not retained”</translation>
    </message>
    <message>
        <source>non : un territoire absent est de « statut inconnu »</source>
        <translation>no: an absent territory is of “unknown status”</translation>
    </message>
</context>
<context>
    <name>PointTable</name>
    <message>
        <source>Ce fichier n’est pas une couche de points lisible (GDAL : « %1 »).</source>
        <translation>This file isn’t a readable layer of points (GDAL: “%1”).</translation>
    </message>
    <message>
        <source>Ouvrez un fichier CSV ou GeoJSON de lieux.</source>
        <translation>Open a CSV or GeoJSON file of venues.</translation>
    </message>
    <message>
        <source>La lecture des points s’est interrompue (GDAL : « %1 »).</source>
        <translation>Reading the points was interrupted (GDAL: “%1”).</translation>
    </message>
    <message>
        <source>Téléchargez de nouveau le fichier, il est sans doute abîmé.</source>
        <translation>Download the file again, it is probably damaged.</translation>
    </message>
</context>
<context>
    <name>ProjectDatabase</name>
    <message>
        <source>L’ouverture a été annulée.</source>
        <translation>Opening was cancelled.</translation>
    </message>
    <message>
        <source>Ce qui était affiché le reste.</source>
        <translation>What was on screen stays.</translation>
    </message>
    <message>
        <source>La table « %1 » a plus de %2 lignes, ce qu’aucun projet n’a.</source>
        <translation>The table “%1” has more than %2 rows, which no project has.</translation>
    </message>
    <message>
        <source>N’ouvrez ce fichier que si vous savez d’où il vient.</source>
        <translation>Open this file only if you know where it comes from.</translation>
    </message>
    <message>
        <source>La table « %1 » annonce une valeur de plus de %2.</source>
        <translation>The table “%1” declares a value of more than %2.</translation>
    </message>
    <message>
        <source>La table « %1 » est abîmée.</source>
        <translation>The table “%1” is damaged.</translation>
    </message>
    <message>
        <source>Reprenez une copie plus ancienne du projet.</source>
        <translation>Go back to an older copy of the project.</translation>
    </message>
    <message>
        <source>Ce fichier pèse %1, plus que les %2 admis d’un projet.</source>
        <translation>This file is %1 in size, more than the %2 allowed for a project.</translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien un projet de Diagonale.</source>
        <translation>Check that it is indeed a Diagonale project.</translation>
    </message>
    <message>
        <source>Un autre logiciel n’a pas fini d’écrire dans ce fichier.</source>
        <translation>Another program hasn’t finished writing to this file.</translation>
    </message>
    <message>
        <source>Ouvrez-le et refermez-le avec ce logiciel, puis réessayez.</source>
        <translation>Open it and close it again with that program, then retry.</translation>
    </message>
    <message>
        <source>Ce projet est ouvert ailleurs, et sa copie de lecture n’a pas pu être faite.</source>
        <translation>This project is open elsewhere, and its reading copy couldn’t be made.</translation>
    </message>
    <message>
        <source>Fermez-le dans l’autre logiciel, ou libérez de la place sur le disque.</source>
        <translation>Close it in the other program, or free some disk space.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un GeoPackage, ou il est abîmé.</source>
        <translation>This file isn’t a GeoPackage, or it is damaged.</translation>
    </message>
    <message>
        <source>Choisissez un projet de Diagonale, ou reprenez une copie plus ancienne.</source>
        <translation>Choose a Diagonale project, or go back to an older copy.</translation>
    </message>
    <message>
        <source>« %1 » devrait être une table simple, et n’en est pas une.</source>
        <translation>“%1” should be a plain table, and isn’t one.</translation>
    </message>
    <message>
        <source>Ce fichier n’a pas été écrit par Diagonale : ne l’ouvrez que si vous savez d’où il vient.</source>
        <translation>This file wasn’t written by Diagonale: open it only if you know where it comes from.</translation>
    </message>
    <message>
        <source>La table « %1 » calcule une colonne au lieu de la contenir.</source>
        <translation>The table “%1” computes a column instead of containing it.</translation>
    </message>
    <message>
        <source>La table « %1 » n’a pas les colonnes d’un projet.</source>
        <translation>The table “%1” doesn’t have the columns of a project.</translation>
    </message>
    <message>
        <source>Reprenez une copie du projet enregistrée par Diagonale.</source>
        <translation>Go back to a copy of the project saved by Diagonale.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>L’enregistrement a été annulé.</source>
        <translation>Saving was cancelled.</translation>
    </message>
    <message>
        <source>Le fichier d’avant n’a pas changé.</source>
        <translation>The earlier file hasn’t changed.</translation>
    </message>
    <message>
        <source>Le projet n’a pas pu être mis en forme (%1).</source>
        <translation>The project couldn’t be put into its file format (%1).</translation>
    </message>
    <message>
        <source>Le fichier d’avant n’a pas changé ; votre travail reste ouvert.</source>
        <translation>The earlier file hasn’t changed; your work stays open.</translation>
    </message>
    <message>
        <source>relu, il n’était pas le même</source>
        <translation>read back, it wasn’t the same</translation>
    </message>
    <message>
        <source>Enregistrement du projet</source>
        <translation>Saving the project</translation>
    </message>
    <message>
        <source>Ce que ce projet dit de lui-même est illisible.</source>
        <translation>What this project says about itself can’t be read.</translation>
    </message>
    <message>
        <source>Ce GeoPackage n’est pas un projet de Diagonale.</source>
        <translation>This GeoPackage isn’t a Diagonale project.</translation>
    </message>
    <message>
        <source>Ouvrez-le comme contours, indicateurs ou lieux, ou choisissez un projet.</source>
        <translation>Open it as boundaries, indicators or venues, or choose a project.</translation>
    </message>
    <message>
        <source>Ce projet a été enregistré par une version plus récente de Diagonale (format %1, celle-ci lit jusqu’au %2).</source>
        <translation>This project was saved by a more recent version of Diagonale (format %1, this one reads up to %2).</translation>
    </message>
    <message>
        <source>Mettez Diagonale à jour ; le fichier n’a pas été touché.</source>
        <translation>Update Diagonale; the file hasn’t been touched.</translation>
    </message>
    <message>
        <source>La version du format de ce projet est illisible.</source>
        <translation>The format version of this project can’t be read.</translation>
    </message>
    <message>
        <source>La ligne %1 de la table « days » désigne un lieu ou un médecin qui manque : le programme ne serait pas entier.</source>
        <translation>Row %1 of the table “days” refers to a venue or a doctor that is missing: the programme wouldn’t be whole.</translation>
    </message>
    <message>
        <source>Les contours que ce projet devrait contenir n’y sont pas.</source>
        <translation>The boundaries that this project should contain aren’t there.</translation>
    </message>
    <message>
        <source>La table « %1 » manque : le projet n’est pas entier.</source>
        <translation>The table “%1” is missing: the project isn’t whole.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes de la table « %1 » ne peuvent être utilisées : elles sont laissées de côté.</source>
        <translation>
            <numerusform>%Ln row of the table “%1” can’t be used: it is left out.</numerusform>
            <numerusform>%Ln rows of the table “%1” can’t be used: they are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrez sous un autre nom pour ne pas les perdre.</source>
        <translation>Save under another name so as not to lose them.</translation>
    </message>
    <message>
        <source>ligne %1, colonne « %2 »</source>
        <translation>row %1, column “%2”</translation>
    </message>
    <message>
        <source>ligne %1 : elle répète une autre ligne, ou n’a pas de place</source>
        <translation>row %1: it repeats another row, or has no place</translation>
    </message>
    <message>
        <source>Reprenez une copie plus ancienne du projet.</source>
        <translation>Go back to an older copy of the project.</translation>
    </message>
    <message>
        <source>Lecture du projet</source>
        <translation>Reading the project</translation>
    </message>
    <message>
        <source>Les tables importées que ce projet devrait contenir n’y sont pas toutes.</source>
        <translation>The imported tables that this project should contain aren’t all there.</translation>
    </message>
</context>
<context>
    <name>ReferenceCheck</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires sont inconnus de la liste de référence de 2025 ; ils n’auront pas d’indicateurs.</source>
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
        <source>%Ln communes n’appartiennent à aucune intercommunalité ; leur absence de la carte est normale.</source>
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
        <source>La table de référence n’a pas de colonne « %1 ».</source>
        <translation>The reference table has no column “%1”.</translation>
    </message>
</context>
<context>
    <name>RobustnessSettings</name>
    <message>
        <source>Dispersion</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Dispersion des poids tirés, en pourcentage</source>
        <translation>Spread of the drawn weights, as a percentage</translation>
    </message>
    <message>
        <source>Écart type d’un poids w tiré : dispersion × √(w (1 − w))</source>
        <translation>Standard deviation of a drawn weight w: spread × √(w (1 − w))</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Graine</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Graine des tirages</source>
        <translation>Seed of the draws</translation>
    </message>
    <message>
        <source>La même graine donne les mêmes tirages</source>
        <translation>The same seed gives the same draws</translation>
    </message>
    <message>
        <source>Varier aussi la mise à l’échelle</source>
        <translation>Also vary the scaling</translation>
    </message>
    <message>
        <source>Varier aussi la moyenne</source>
        <translation>Also vary the mean</translation>
    </message>
    <message>
        <source>Faire 100 000 tirages</source>
        <translation>Make 100,000 draws</translation>
    </message>
    <message>
        <source>Avancement des tirages</source>
        <translation>Progress of the draws</translation>
    </message>
    <message>
        <source>Annuler les tirages</source>
        <translation>Cancel the draws</translation>
    </message>
</context>
<context>
    <name>SeparatedText</name>
    <message>
        <source>Ce fichier n’est pas un texte : il contient des octets nuls.</source>
        <translation>This file isn’t a text: it contains null bytes.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un texte : c’est %1.</source>
        <translation>This file isn’t a text: it is %1.</translation>
    </message>
    <message>
        <source>Ouvrez un tableau CSV, XLSX ou ODS.</source>
        <translation>Open a CSV, XLSX or ODS table.</translation>
    </message>
    <message>
        <source>La ligne %L1 dépasse %2 : ce n’est pas un tableau.</source>
        <translation>Line %L1 exceeds %2: this isn’t a table.</translation>
    </message>
    <message>
        <source>Vérifiez que le fichier a une ligne par territoire, avec des retours à la ligne.</source>
        <translation>Check that the file has one row for each territory, with line breaks.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut être lu (%1).</source>
        <translation>This file can’t be read (%1).</translation>
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
        <source>Le fichier .shp est tronqué : il annonce %1 octets et en contient %2 ; %3 contours sur %4 sont perdus.</source>
        <translation>The .shp file is truncated: it declares %1 bytes and contains %2; %3 boundaries out of %4 are lost.</translation>
    </message>
    <message>
        <source>Le fichier .shx est tronqué : il annonce %1 octets et en contient %2.</source>
        <translation>The .shx file is truncated: it declares %1 bytes and contains %2.</translation>
    </message>
    <message>
        <source>La table .dbf est tronquée : elle annonce %1 octets et en contient %2.</source>
        <translation>The .dbf table is truncated: it declares %1 bytes and contains %2.</translation>
    </message>
    <message>
        <source>Les parties du shapefile se contredisent : %1 contours pour %2 lignes de table.</source>
        <translation>The parts of the shapefile contradict one another: %1 boundaries for %2 table rows.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Ce fichier ne contient aucune ligne de tableau.</source>
        <translation>This file contains no table row.</translation>
    </message>
    <message>
        <source>Ouvrez un tableau CSV, XLSX ou ODS avec une ligne de titres.</source>
        <translation>Open a CSV, XLSX or ODS table with a row of titles.</translation>
    </message>
</context>
<context>
    <name>TableLimits</name>
    <message>
        <source>Enregistrez-en la partie utile dans un fichier plus petit.</source>
        <translation>Save the part that you need in a smaller file.</translation>
    </message>
    <message>
        <source>Ce tableau a %L1 colonnes, plus que les %L2 admises.</source>
        <translation>This table has %L1 columns, more than the %L2 allowed.</translation>
    </message>
    <message>
        <source>Ce tableau a %L1 lignes de %L2 colonnes : c’est trop pour la mémoire.</source>
        <translation>This table has %L1 rows of %L2 columns: that is too much for the memory.</translation>
    </message>
    <message>
        <source>Ce fichier pèse plus que les %1 admis.</source>
        <translation>This file weighs more than the %1 allowed.</translation>
    </message>
</context>
<context>
    <name>TableLines</name>
    <message>
        <source>La lecture a été arrêtée.</source>
        <translation>Reading was stopped.</translation>
    </message>
    <message>
        <source>Ce fichier porte le nom d’un classeur, mais n’en est pas un.</source>
        <translation>This file has the name of a workbook, but isn’t one.</translation>
    </message>
    <message>
        <source>Ce fichier porte le nom d’un classeur, mais c’est %1.</source>
        <translation>This file has the name of a workbook, but it is %1.</translation>
    </message>
    <message>
        <source>Ouvrez un tableau CSV, XLSX ou ODS.</source>
        <translation>Open a CSV, XLSX or ODS table.</translation>
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
        <source>Ce fichier ne peut être lu.</source>
        <translation>This file can’t be read.</translation>
    </message>
    <message>
        <source>Ce classeur n’a aucune feuille.</source>
        <translation>This workbook has no sheet.</translation>
    </message>
    <message>
        <source>Ce classeur n’a pas de feuille « %1 ».</source>
        <translation>This workbook has no sheet “%1”.</translation>
    </message>
    <message>
        <source>Choisissez l’une de celles-ci : %1.</source>
        <translation>Choose one of these: %1.</translation>
    </message>
    <message numerus="yes">
        <source>La lecture du tableau a échoué à la ligne %Ln (GDAL : « %1 »).</source>
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
        <source>Ce fichier n’est pas un tableau lisible (GDAL : « %1 »).</source>
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
</context>
<context>
    <name>TableProbe</name>
    <message>
        <source>Ce fichier ne contient aucune ligne de tableau sous une ligne de titres.</source>
        <translation>This file contains no table row below a row of titles.</translation>
    </message>
    <message>
        <source>Ouvrez un tableau CSV, XLSX ou ODS avec une ligne par territoire.</source>
        <translation>Open a CSV, XLSX or ODS table with one row for each territory.</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Colonne %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Lecture du tableau</source>
        <translation>Reading the table</translation>
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
        <source>Ni longitude et latitude, ni code de commune : ces lieux ne peuvent être placés.</source>
        <translation>Neither longitude and latitude nor commune code: these venues can’t be placed.</translation>
    </message>
    <message>
        <source>Ajoutez des colonnes « longitude » et « latitude », ou « code_insee ».</source>
        <translation>Add columns “longitude” and “latitude”, or “code_insee”.</translation>
    </message>
</context>
<context>
    <name>VenueWriter</name>
    <message>
        <source>Les lieux n’ont pas pu être composés (GDAL : « %1 »).</source>
        <translation>The venues couldn’t be composed (GDAL: “%1”).</translation>
    </message>
    <message>
        <source>Les lieux s’écrivent en CSV, GeoJSON ou GeoPackage.</source>
        <translation>Venues are written as CSV, GeoJSON or GeoPackage.</translation>
    </message>
    <message>
        <source>Donnez au fichier l’extension .csv, .geojson ou .gpkg.</source>
        <translation>Give the file the extension .csv, .geojson or .gpkg.</translation>
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
    <name>WorkshopSettings</name>
    <message>
        <source>Mise à la même échelle</source>
        <translation>Scaling</translation>
    </message>
    <message>
        <source>Mise à la même échelle (normalisation)</source>
        <translation>Scaling (normalisation)</translation>
    </message>
    <message>
        <source>Valeurs extrêmes ramenées (winsorisation), à chaque bout</source>
        <translation>Extreme values pulled in (winsorising), at each end</translation>
    </message>
    <message>
        <source>Part des valeurs ramenées à chaque bout, en pourcentage</source>
        <translation>Share of the values pulled in at each end, as a percentage</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Moyenne</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Moyenne des indicateurs (agrégation)</source>
        <translation>Mean of the indicators (aggregation)</translation>
    </message>
    <message>
        <source>Valeur non disponible</source>
        <translation>Value not available</translation>
    </message>
    <message>
        <source>Que faire d’une valeur non disponible</source>
        <translation>What to do with a value that is not available</translation>
    </message>
    <message>
        <source>Indicateurs présents, au moins</source>
        <translation>Indicators present, at least</translation>
    </message>
    <message>
        <source>Nombre d’indicateurs présents qu’il faut au moins pour un score</source>
        <translation>Smallest number of indicators that must be present for a score</translation>
    </message>
    <message>
        <source>Ensemble comparé et classé</source>
        <translation>Set compared and ranked</translation>
    </message>
    <message>
        <source>Ensemble de référence</source>
        <translation>Reference set</translation>
    </message>
    <message>
        <source>Territoires classés par le score</source>
        <translation>Territories ranked in by the score</translation>
    </message>
    <message>
        <source>Règle de sélection</source>
        <translation>Selection rule</translation>
    </message>
</context>
<context>
    <name>XlsxScan</name>
    <message>
        <source>feuille absente</source>
        <translation>missing sheet</translation>
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
    <name>ZipWriter</name>
    <message>
        <source>L’archive n’a pas pu être composée (GDAL : « %1 »).</source>
        <translation>The archive could not be composed (GDAL: “%1”).</translation>
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
    <name>app::AdjustmentCommands</name>
    <message>
        <source>Ajouté à la sélection : %1</source>
        <translation>Added to the selection: %1</translation>
    </message>
    <message>
        <source>Retiré de la sélection : %1</source>
        <translation>Removed from the selection: %1</translation>
    </message>
    <message>
        <source>Ajustement repris : %1</source>
        <translation>Adjustment taken back: %1</translation>
    </message>
    <message>
        <source>ajustements</source>
        <translation>adjustments</translation>
    </message>
    <message>
        <source>Tableaux (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
</context>
<context>
    <name>app::AdjustmentDialog</name>
    <message>
        <source>Ajouter à la sélection</source>
        <translation>Add to the selection</translation>
    </message>
    <message>
        <source>Retirer de la sélection</source>
        <translation>Remove from the selection</translation>
    </message>
    <message>
        <source>Ajouter %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>app::AdjustmentList</name>
    <message>
        <source>Reprendre cet ajustement</source>
        <translation>Take back this adjustment</translation>
    </message>
    <message>
        <source>Ajustements de la sélection</source>
        <translation>Adjustments of the selection</translation>
    </message>
    <message>
        <source>+ %1 : %2 (%3)</source>
        <translation>+ %1: %2 (%3)</translation>
    </message>
    <message>
        <source>− %1 : %2 (%3)</source>
        <translation>− %1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires dans votre sélection</source>
        <translation>
            <numerusform>%Ln territory in your selection</numerusform>
            <numerusform>%Ln territories in your selection</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sans ajustement. Choisissez un territoire pour l’ajouter ou le retirer, avec un motif. La décision officielle n’en change pas.</source>
        <translation>%1, without adjustment. Choose a territory to add or remove it, with a reason. This doesn’t change the official decision.</translation>
    </message>
    <message>
        <source>%1, ajustements compris. La décision officielle n’en change pas.</source>
        <translation>%1, adjustments included. This doesn’t change the official decision.</translation>
    </message>
</context>
<context>
    <name>app::AgreementDialog</name>
    <message>
        <source>Décision et score</source>
        <translation>Decision and score</translation>
    </message>
    <message>
        <source>La zone rouge est une décision de l’État, arrêtée par les ARS après consultation des élus ; le score est un calcul. Ni l’une ni l’autre n’est la référence : voici où elles se rejoignent et où elles diffèrent, avec les poids présents. Choisissez une ligne pour désigner ses territoires sur la carte et dans les tableaux.</source>
        <translation>The red zone is a decision of the State, settled by the ARS after consulting elected officials; the score is a computation. Neither is the reference: here is where they agree and where they differ, with the present weights. Choose a row to select its territories on the map and in the tables.</translation>
    </message>
    <message>
        <source>Situations ; Entrée désigne les territoires d’une ligne</source>
        <translation>Situations; Enter selects the territories of a row</translation>
    </message>
    <message>
        <source>Colorer la carte ainsi</source>
        <translation>Colour the map this way</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Thème : décision et score</source>
        <translation>Theme: decision and score</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>non calculable (aucun)</source>
        <translation>can’t be computed (none)</translation>
    </message>
    <message>
        <source>%1 % (%2 sur %3)</source>
        <translation>%1% (%2 of %3)</translation>
    </message>
    <message>
        <source>non calculable</source>
        <translation>can’t be computed</translation>
    </message>
    <message>
        <source>Zone rouge qu’aucune pondération ne place parmi les %1 premières</source>
        <translation>Red zone that no weighting places among the first %1</translation>
    </message>
    <message>
        <source>Précision, rappel et kappa : non calculables. Il faut au moins une région dont la liste des zones rouges soit complète ; aucune ne l’est.</source>
        <translation>Precision, recall and kappa: can’t be computed. At least one région whose list of red zones is complete is needed; none is.</translation>
    </message>
    <message>
        <source>Parmi les territoires que le score classe, part des zones rouges (précision) : %1.</source>
        <translation>Of the territories that the score ranks in, share of red zones (precision): %1.</translation>
    </message>
    <message>
        <source>Parmi les zones rouges, part de celles que le score classe (rappel) : %1.</source>
        <translation>Of the red zones, share of those that the score ranks in (recall): %1.</translation>
    </message>
    <message>
        <source>Accord au-delà du hasard (kappa de Cohen ; 0 = celui du hasard, 1 = complet) : %1.</source>
        <translation>Agreement beyond chance (Cohen’s kappa; 0 = that of chance, 1 = complete): %1.</translation>
    </message>
    <message numerus="yes">
        <source>Calculés sur les régions dont la liste est complète, soit %n territoires : %1.</source>
        <translation>
            <numerusform>Computed on the régions whose list is complete, that is %n territory: %1.</numerusform>
            <numerusform>Computed on the régions whose list is complete, that is %n territories: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Territoires de la case choisie</source>
        <translation>Territories of the chosen cell</translation>
    </message>
</context>
<context>
    <name>app::AgreementModel</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Territoires</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation>Inhabitants</translation>
    </message>
</context>
<context>
    <name>app::AltTextForm</name>
    <message>
        <source>Revenir au texte fait des données</source>
        <translation>Go back to the text made from the data</translation>
    </message>
    <message>
        <source>Langue du texte de remplacement</source>
        <translation>Language of the alternative text</translation>
    </message>
    <message>
        <source>En français</source>
        <translation>In French</translation>
    </message>
    <message>
        <source>En anglais</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Texte de remplacement</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copier le texte de remplacement</source>
        <translation>Copy the alternative text</translation>
    </message>
    <message>
        <source>Le texte de remplacement est copié.</source>
        <translation>The alternative text is copied.</translation>
    </message>
    <message>
        <source>Texte de remplacement fait des données</source>
        <translation>Alternative text made from the data</translation>
    </message>
</context>
<context>
    <name>app::AnalysisCommands</name>
    <message>
        <source>Comparer à « %1 »…</source>
        <translation>Compare with “%1”…</translation>
    </message>
    <message>
        <source>Comparer « %1 » à un autre territoire…</source>
        <translation>Compare “%1” with another territory…</translation>
    </message>
</context>
<context>
    <name>app::ApportionmentDialog</name>
    <message>
        <source>Répartir des postes de docteurs juniors</source>
        <translation>Apportion junior doctor posts</translation>
    </message>
    <message>
        <source>Compare deux façons de répartir des postes selon un besoin. Un besoin non disponible ne donne droit qu’au plancher ; plancher et plafond comptent ce qui est déjà là.</source>
        <translation>Compares two ways of sharing out posts according to a need. A need that is not available gives a right to the minimum only; minimum and maximum count what is already there.</translation>
    </message>
    <message>
        <source>Postes</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Répartir entre</source>
        <translation>Apportion between</translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>Intercommunalités, département par département</source>
        <translation>Intercommunalités, département by département</translation>
    </message>
    <message>
        <source>Scénario A</source>
        <translation>Scenario A</translation>
    </message>
    <message>
        <source>Scénario B</source>
        <translation>Scenario B</translation>
    </message>
    <message>
        <source>Postes déjà en place</source>
        <translation>Posts already in place</translation>
    </message>
    <message>
        <source>Postes déjà en place : un code et un nombre par ligne</source>
        <translation>Posts already in place: one code and one number per line</translation>
    </message>
    <message>
        <source>un code et un nombre par ligne, par exemple 23 ; 4</source>
        <translation>one code and one number per line, for example 23; 4</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Exporter la répartition en CSV</source>
        <translation>Export the distribution as CSV</translation>
    </message>
    <message>
        <source>Filtrer…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filtrer les lignes</source>
        <translation>Filter the rows</translation>
    </message>
    <message>
        <source>Postes du scénario A sur la carte</source>
        <translation>Posts of scenario A on the map</translation>
    </message>
    <message>
        <source>postes.csv</source>
        <translation>posts.csv</translation>
    </message>
    <message>
        <source>Scénario A : %1</source>
        <translation>Scenario A: %1</translation>
    </message>
    <message>
        <source>Scénario B : %1</source>
        <translation>Scenario B: %1</translation>
    </message>
    <message>
        <source>ce que donnerait la proportion exacte, postes déjà en place compris</source>
        <translation>what the exact proportion would give, posts already in place included</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Quotient A</source>
        <translation>Quotient A</translation>
    </message>
    <message>
        <source>Postes A</source>
        <translation>Posts A</translation>
    </message>
    <message>
        <source>Quotient B</source>
        <translation>Quotient B</translation>
    </message>
    <message>
        <source>Postes B</source>
        <translation>Posts B</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
</context>
<context>
    <name>app::AtlasDialog</name>
    <message>
        <source>Créer l’atlas…</source>
        <translation>Create the atlas…</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Un PDF : une couverture, un sommaire, une carte d’ensemble et une fiche par territoire, avec les couleurs et les réglages de la carte.</source>
        <translation>A PDF: a cover, a table of contents, an overview map and a sheet for each territory, with the map’s colours and settings.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Un département</source>
        <translation>A département</translation>
    </message>
    <message>
        <source>Une région</source>
        <translation>A region</translation>
    </message>
    <message numerus="yes">
        <source>Les territoires sélectionnés (%Ln)</source>
        <translation>
            <numerusform>The selected territory (%Ln)</numerusform>
            <numerusform>The selected territories (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Les zones rouges établies</source>
        <translation>The established red zones</translation>
    </message>
    <message>
        <source>Lequel</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>Par nom</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Du plus fragile au moins fragile</source>
        <translation>From the most to the least fragile</translation>
    </message>
    <message>
        <source>Du plus peuplé au moins peuplé</source>
        <translation>From the most to the least populated</translation>
    </message>
    <message>
        <source>Fait de ce qui est choisi</source>
        <translation>Made from what is chosen</translation>
    </message>
    <message>
        <source>Atlas de</source>
        <translation>Atlas of</translation>
    </message>
    <message>
        <source>Ordre des fiches</source>
        <translation>Order of the sheets</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Titre de l’atlas</source>
        <translation>Title of the atlas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiches.</source>
        <translation>
            <numerusform>%Ln sheet.</numerusform>
            <numerusform>%Ln sheets.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’atlas sera long à écrire.</source>
        <translation>The atlas will take long to write.</translation>
    </message>
    <message>
        <source>Atlas - %1</source>
        <translation>Atlas - %1</translation>
    </message>
    <message>
        <source>Créer l’atlas</source>
        <translation>Create the atlas</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Création de l’atlas</source>
        <translation>Creating the atlas</translation>
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
    <message>
        <source>Filtrer par colonne</source>
        <translation>Filter by column</translation>
    </message>
    <message>
        <source>Colonnes, sélection, copie et export du tableau</source>
        <translation>Columns, selection, copy and export of the table</translation>
    </message>
    <message>
        <source>Sélectionner les lignes affichées</source>
        <translation>Select the rows shown</translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Exporter les lignes affichées en CSV…</source>
        <translation>Export the rows shown as CSV…</translation>
    </message>
    <message>
        <source>territoires</source>
        <translation>territories</translation>
    </message>
    <message>
        <source>Tableau CSV (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>Rangs</source>
        <translation>Ranks</translation>
    </message>
    <message>
        <source>Profils</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>app::BoundaryQuestionDialog</name>
    <message>
        <source>aucune : le code sert de nom</source>
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
    <name>app::BreachesDialog</name>
    <message>
        <source>Journées qui enfreignent une règle</source>
        <translation>Days that break a rule</translation>
    </message>
    <message>
        <source>Vérifier les journées</source>
        <translation>Check the days</translation>
    </message>
    <message>
        <source>Exporter en CSV…</source>
        <translation>Export as CSV…</translation>
    </message>
    <message>
        <source>Ouvrir la journée…</source>
        <translation>Open the day…</translation>
    </message>
    <message>
        <source>Journées à vérifier</source>
        <translation>Days to check</translation>
    </message>
    <message>
        <source>Aucune journée à vérifier.</source>
        <translation>No day to check.</translation>
    </message>
    <message numerus="yes">
        <source>Les %Ln journées suivent les règles.</source>
        <translation>
            <numerusform>The %Ln day follows the rules.</numerusform>
            <numerusform>The %Ln days follow the rules.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln règles enfreintes</source>
        <translation>
            <numerusform>%Ln rule broken</numerusform>
            <numerusform>%Ln rules broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln avertissements</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>enfreinte</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>avertissement</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Médecin</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Ce qui ne va pas</source>
        <translation>What is wrong</translation>
    </message>
</context>
<context>
    <name>app::BrushButtons</name>
    <message>
        <source>Sélectionner par un rectangle</source>
        <translation>Select with a rectangle</translation>
    </message>
    <message>
        <source>Sélectionner au lasso</source>
        <translation>Select with the lasso</translation>
    </message>
    <message>
        <source>Sans cet outil, glisser déplace la carte, et glisser avec Maj ajoute.</source>
        <translation>Without this tool, dragging moves the map, and dragging with Shift adds.</translation>
    </message>
</context>
<context>
    <name>app::Brushing</name>
    <message>
        <source>Avec Maj : ajouter à la sélection. Avec Ctrl : en retirer. Avec les deux : garder ce qui est commun.</source>
        <translation>With Shift: add to the selection. With Ctrl: remove from it. With both: keep what is common.</translation>
    </message>
</context>
<context>
    <name>app::CalendarCell</name>
    <message numerus="yes">
        <source>+ %Ln autres</source>
        <translation>
            <numerusform>+ %Ln other</numerusform>
            <numerusform>+ %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CalendarDialog</name>
    <message>
        <source>Les journées du &amp;lieu</source>
        <translation>The days of the &amp;venue</translation>
    </message>
    <message>
        <source>Les journées du &amp;médecin</source>
        <translation>The days of the &amp;doctor</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Médecin</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Toutes les dates, et non le seul mois de %1</source>
        <translation>All dates, and not only the month of %1</translation>
    </message>
    <message>
        <source>Avec le nom des médecins (données personnelles)</source>
        <translation>With the names of the doctors (personal data)</translation>
    </message>
    <message>
        <source>Exporter un calendrier</source>
        <translation>Export a calendar</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Choisissez un lieu ou un médecin de la liste.</source>
        <translation>Choose a venue or a doctor from the list.</translation>
    </message>
    <message>
        <source>Aucune journée dans cette période.</source>
        <translation>No day in this period.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln journées</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendrier (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
</context>
<context>
    <name>app::Chart</name>
    <message>
        <source>Glissez pour sélectionner plusieurs territoires.</source>
        <translation>Drag to select several territories.</translation>
    </message>
    <message>
        <source>Aucun territoire sélectionné.</source>
        <translation>No territory selected.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires sélectionnés.</source>
        <translation>
            <numerusform>%Ln territory selected.</numerusform>
            <numerusform>%Ln territories selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires ici</source>
        <translation>
            <numerusform>%Ln territory here</numerusform>
            <numerusform>%Ln territories here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartMenu</name>
    <message>
        <source>Image PNG (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>Dessin SVG (*.svg)</source>
        <translation>SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>Tableau CSV (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>Copier l’image</source>
        <translation>Copy the picture</translation>
    </message>
    <message>
        <source>Copier le texte</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Exporter en PNG…</source>
        <translation>Export as PNG…</translation>
    </message>
    <message>
        <source>Exporter en SVG…</source>
        <translation>Export as SVG…</translation>
    </message>
    <message>
        <source>Exporter en CSV…</source>
        <translation>Export as CSV…</translation>
    </message>
    <message>
        <source>Copier ou exporter ce graphique</source>
        <translation>Copy or export this chart</translation>
    </message>
    <message>
        <source>Qu’est-ce que ce chiffre ?</source>
        <translation>What is this figure?</translation>
    </message>
</context>
<context>
    <name>app::ChipMenus</name>
    <message>
        <source>Liste montrée</source>
        <translation>List shown</translation>
    </message>
    <message>
        <source>Liste : %1</source>
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
        <source>%1 (daltonisme : à éviter)</source>
        <translation>%1 (colour blindness: avoid)</translation>
    </message>
    <message>
        <source>Bornes intérieures, de la plus petite à la plus grande, séparées par des points-virgules.</source>
        <translation>Inner breaks, from the smallest to the largest, separated by semicolons.</translation>
    </message>
    <message>
        <source>Méthode : %1</source>
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
        <source>Palette : %1</source>
        <translation>Palette: %1</translation>
    </message>
    <message>
        <source>Il faut de deux à huit nombres croissants : les bornes d’avant restent.</source>
        <translation>Two to eight increasing numbers are needed: the former breaks stay.</translation>
    </message>
</context>
<context>
    <name>app::ColumnFilterPopup</name>
    <message>
        <source>Colonne à filtrer</source>
        <translation>Column to filter</translation>
    </message>
    <message>
        <source>Au moins</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Au plus</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Valeurs gardées</source>
        <translation>Values kept</translation>
    </message>
    <message>
        <source>Filtrer par colonne</source>
        <translation>Filter by column</translation>
    </message>
    <message>
        <source>Retirer tous les filtres</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>au moins</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>au plus</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>Un nombre est attendu, comme 12,5.</source>
        <translation>A number is expected, such as 12.5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires affichés</source>
        <translation>
            <numerusform>%Ln territory shown</numerusform>
            <numerusform>%Ln territories shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Filtrer la colonne</source>
        <translation>Filter the column</translation>
    </message>
</context>
<context>
    <name>app::CommuneCommands</name>
    <message>
        <source>Communes…</source>
        <translation>Communes…</translation>
    </message>
</context>
<context>
    <name>app::CommuneEdit</name>
    <message>
        <source>Nom de la commune</source>
        <translation>Name of the commune</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>app::CommuneMap</name>
    <message>
        <source>Carte des communes</source>
        <translation>Map of the communes</translation>
    </message>
    <message>
        <source>cinquièmes des communes de France</source>
        <extracomment>Under the title of a legend: classes of as many communes each, over the whole country</extracomment>
        <translation>fifths of the communes of France</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>surface des cercles : population</source>
        <translation>area of the circles: population</translation>
    </message>
    <message>
        <source>contours schématiques</source>
        <translation>schematic boundaries</translation>
    </message>
    <message numerus="yes">
        <source>%n communes non placées : dans le tableau seulement</source>
        <translation>
            <numerusform>%n commune not placed: in the table only</numerusform>
            <numerusform>%n communes not placed: in the table only</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 : %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::CommuneSpread</name>
    <message>
        <source>à moins de %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>à plus de %1</source>
        <translation>above %1</translation>
    </message>
    <message>
        <source>Aucune commune n’a de valeur connue.</source>
        <translation>No commune has a known value.</translation>
    </message>
    <message>
        <source>Une seule valeur connue : %1.</source>
        <translation>Only one known value: %1.</translation>
    </message>
    <message>
        <source>De %1 à %2 ; la moitié des communes entre %3 et %4, médiane %5.</source>
        <translation>From %1 to %2; half of the communes between %3 and %4, median %5.</translation>
    </message>
    <message>
        <source>Commune la plus fragile : %1 (%2, %3).</source>
        <translation>Most fragile commune: %1 (%2, %3).</translation>
    </message>
    <message numerus="yes">
        <source>%n communes sans valeur : non disponible.</source>
        <translation>
            <numerusform>%n commune without a value: not available.</numerusform>
            <numerusform>%n communes without a value: not available.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n communes</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> ; %n communes sans valeur n’y comptent pas</source>
        <translation>
            <numerusform>; %n commune without a value doesn’t count in it</numerusform>
            <numerusform>; %n communes without a value don’t count in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CommunesDialog</name>
    <message>
        <source>Dans le territoire</source>
        <translation>In the territory</translation>
    </message>
    <message>
        <source>Chiffre montré</source>
        <translation>Figure shown</translation>
    </message>
    <message>
        <source>Chiffre montré sur la carte et le graphique</source>
        <translation>Figure shown on the map and the chart</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Seuil</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>&amp;Au-delà de</source>
        <translation>&amp;Above</translation>
    </message>
    <message>
        <source>Copier le tableau</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>Exporter en CSV…</source>
        <translation>Export as CSV…</translation>
    </message>
    <message>
        <source>Le tableau est copié.</source>
        <translation>The table is copied.</translation>
    </message>
    <message>
        <source>Aucun territoire choisi</source>
        <translation>No territory chosen</translation>
    </message>
    <message>
        <source>Choisissez une intercommunalité sur la carte, dans le tableau ou par la recherche.</source>
        <translation>Choose an intercommunalité on the map, in the table or with the search.</translation>
    </message>
    <message>
        <source>Aucun chiffre par commune n’est connu : ajoutez-en par « Fichier ▸ Ajouter des indicateurs… ».</source>
        <translation>No figure by commune is known: add some with “File ▸ Add indicators…”.</translation>
    </message>
    <message numerus="yes">
        <source>%n communes</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>&amp;En deçà de</source>
        <translation>&amp;Below</translation>
    </message>
    <message>
        <source>Communes, %1</source>
        <translation>Communes, %1</translation>
    </message>
</context>
<context>
    <name>app::ComparisonDialog</name>
    <message>
        <source>Comparer deux territoires</source>
        <translation>Compare two territories</translation>
    </message>
    <message>
        <source>Copier la comparaison</source>
        <translation>Copy the comparison</translation>
    </message>
    <message>
        <source>Premier territoire</source>
        <translation>First territory</translation>
    </message>
    <message>
        <source>Second territoire</source>
        <translation>Second territory</translation>
    </message>
    <message>
        <source>⇄ Échanger</source>
        <translation>⇄ Swap</translation>
    </message>
    <message>
        <source>Échanger les deux territoires</source>
        <translation>Swap the two territories</translation>
    </message>
    <message>
        <source>Indicateurs des deux territoires</source>
        <translation>Indicators of the two territories</translation>
    </message>
    <message>
        <source>C’est deux fois le même territoire : choisissez-en un autre.</source>
        <translation>This is the same territory twice: choose another one.</translation>
    </message>
    <message>
        <source>Choisissez deux territoires pour les comparer.</source>
        <translation>Choose two territories to compare them.</translation>
    </message>
</context>
<context>
    <name>app::ComparisonRow</name>
    <message>
        <source>approché</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>%1 % des poids</source>
        <translation>%1% of the weights</translation>
    </message>
    <message>
        <source>hors du score (poids nul)</source>
        <translation>outside the score (zero weight)</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 sur l’échelle de fragilité : %2 et %3 sur 100</source>
        <translation>%1 on the fragility scale: %2 and %3 out of 100</translation>
    </message>
</context>
<context>
    <name>app::ComparisonSide</name>
    <message>
        <source>« %1 » n’est pas une intercommunalité et n’appartient à aucune.</source>
        <translation>“%1” isn’t an intercommunalité and belongs to none.</translation>
    </message>
    <message>
        <source>Cherchez une commune, une intercommunalité ou un code postal.</source>
        <translation>Search for a commune, an intercommunalité or a postal code.</translation>
    </message>
</context>
<context>
    <name>app::CopyDayDialog</name>
    <message>
        <source>Recopier la journée sur d’autres semaines</source>
        <translation>Copy the day to other weeks</translation>
    </message>
    <message>
        <source>Toutes les combien de semaines</source>
        <translation>How many weeks apart</translation>
    </message>
    <message>
        <source>Nombre de fois</source>
        <translation>Number of times</translation>
    </message>
    <message>
        <source>Une semaine sur</source>
        <translation>One week in</translation>
    </message>
    <message>
        <source>pendant</source>
        <translation>for</translation>
    </message>
    <message>
        <source>reprises</source>
        <translation>repeats</translation>
    </message>
    <message>
        <source>Dates proposées</source>
        <translation>Dates proposed</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Recopier</source>
        <translation>Copy</translation>
    </message>
    <message numerus="yes">
        <source>Recopier %Ln journées</source>
        <translation>
            <numerusform>Copy %Ln day</numerusform>
            <numerusform>Copy %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CorrelationModel</name>
    <message>
        <source>%1 et %2 : ρ = %3</source>
        <translation>%1 and %2: ρ = %3</translation>
    </message>
</context>
<context>
    <name>app::CorrelationTable</name>
    <message>
        <source>Matrice des corrélations ; Entrée montre le nuage des deux indicateurs</source>
        <translation>Correlation matrix; Enter shows the scatter of the two indicators</translation>
    </message>
</context>
<context>
    <name>app::Correlations</name>
    <message>
        <source>Score de fragilité</source>
        <translation>Fragility score</translation>
    </message>
    <message>
        <source>« %1 » et « %2 » (ρ = %3) comptent presque deux fois la même chose.</source>
        <translation>“%1” and “%2” (ρ = %3) count almost the same thing twice.</translation>
    </message>
    <message>
        <source>« %1 » et « %2 » (ρ = %3) se compensent presque : ce que l’un ajoute au score, l’autre l’enlève.</source>
        <translation>“%1” and “%2” (ρ = %3) almost cancel out: what one adds to the score, the other takes away.</translation>
    </message>
    <message>
        <source>non calculable</source>
        <translation>can’t be computed</translation>
    </message>
</context>
<context>
    <name>app::CorrelationsDialog</name>
    <message>
        <source>Corrélations entre indicateurs</source>
        <translation>Correlations between indicators</translation>
    </message>
    <message>
        <source>Copier la matrice</source>
        <translation>Copy the matrix</translation>
    </message>
    <message>
        <source>Corrélation de rang (ρ de Spearman) entre les indicateurs qui comptent dans le score, chacun pris dans le sens de la fragilité : près de 1 (vert), ils désignent les mêmes territoires ; près de 0, ils n’ont pas de lien ; près de −1 (violet), ils désignent des territoires opposés. Choisissez une case pour voir le nuage.</source>
        <translation>Rank correlation (Spearman’s ρ) between the indicators that count in the score, each taken in the direction of fragility: close to 1 (green), they point to the same territories; close to 0, they are unrelated; close to −1 (purple), they point to opposite territories. Choose a cell to see the scatter.</translation>
    </message>
    <message>
        <source>Aucun indicateur n’en répète un autre (aucun |ρ| n’atteint %1).</source>
        <translation>No indicator repeats another (no |ρ| reaches %1).</translation>
    </message>
</context>
<context>
    <name>app::CostChart</name>
    <message>
        <source>Coût des journées par mois, en sus des honoraires</source>
        <translation>Cost of the days by month, on top of fees</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>Aucune journée.</source>
        <translation>No day.</translation>
    </message>
    <message>
        <source>%1 : %2 € prévus, dont %3 € pour des journées tenues.</source>
        <translation>%1: €%2 planned, of which €%3 for days held.</translation>
    </message>
    <message>
        <source>Contour : coût prévu ; plein : journées tenues</source>
        <translation>Outline: expected cost; solid: days held</translation>
    </message>
</context>
<context>
    <name>app::CoveragePage</name>
    <message>
        <source>Niveau des lignes</source>
        <translation>Level of the rows</translation>
    </message>
    <message>
        <source>Intercommunalités</source>
        <translation>Intercommunalités</translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>Régions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Période comptée</source>
        <translation>Period counted</translation>
    </message>
    <message>
        <source>Autre période</source>
        <translation>Other period</translation>
    </message>
    <message>
        <source>Zones rouges</source>
        <translation>Red zones</translation>
    </message>
    <message>
        <source>Ne montrer que les zones rouges établies</source>
        <translation>Show only the established red zones</translation>
    </message>
    <message>
        <source>Filtrer…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filtrer les lignes</source>
        <translation>Filter the rows</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Exporter la couverture en CSV</source>
        <translation>Export the coverage as CSV</translation>
    </message>
    <message>
        <source>couverture.csv</source>
        <translation>coverage.csv</translation>
    </message>
    <message>
        <source>Tout le dispositif</source>
        <translation>The whole scheme</translation>
    </message>
    <message>
        <source>Ce mois-ci</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Le mois prochain</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Les 3 mois à venir</source>
        <translation>The next 3 months</translation>
    </message>
    <message>
        <source>Les 12 derniers mois</source>
        <translation>The last 12 months</translation>
    </message>
    <message>
        <source>Couverture</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Sans couverture</source>
        <translation>Without coverage</translation>
    </message>
    <message>
        <source>Par mois</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Le plan ne contient encore ni lieu, ni médecin, ni journée : sa couverture est non disponible.</source>
        <translation>The plan doesn’t yet contain any venue, doctor or day: its coverage is not available.</translation>
    </message>
    <message>
        <source>Période de la couverture : %1</source>
        <translation>Period of the coverage: %1</translation>
    </message>
    <message>
        <source>part de la population à moins de ce temps d’un lieu ouvert, estimation</source>
        <translation>share of the population within this time of an open venue, estimate</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ouverts</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>lieux ouverts le dernier jour de la période</source>
        <translation>venues open on the last day of the period</translation>
    </message>
    <message>
        <source>Jours/mois</source>
        <translation>Days/month</translation>
    </message>
    <message>
        <source>journées de consultation par mois</source>
        <translation>days of consultations per month</translation>
    </message>
    <message>
        <source>Consult./1 000 hab.</source>
        <translation>Consult./1,000 pop.</translation>
    </message>
    <message>
        <source>consultations par an pour 1 000 habitants</source>
        <translation>consultations per year per 1,000 inhabitants</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>20 min</source>
        <translation>20 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Médecins</source>
        <translation>Doctors</translation>
    </message>
    <message>
        <source>%1 % de la population vit dans des communes sans position connue, non comptées</source>
        <translation>%1% of the population lives in communes with no known position, not counted</translation>
    </message>
    <message>
        <source>Trajets, estimation : %1 · %2 · %3 · %4</source>
        <translation>Journeys, estimate: %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Régler…</source>
        <translation>Set…</translation>
    </message>
    <message>
        <source>Choisissez une ligne du tableau pour voir ses journées mois par mois.</source>
        <translation>Choose a row of the table to see its days month by month.</translation>
    </message>
</context>
<context>
    <name>app::DateSpansEdit</name>
    <message>
        <source>Ajouter une période</source>
        <translation>Add a period</translation>
    </message>
    <message>
        <source>%1 : ajouter une période</source>
        <translation>%1: add a period</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>sans début</source>
        <translation>no start</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>sans fin</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>du</source>
        <translation>from</translation>
    </message>
    <message>
        <source>au</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Retirer cette période</source>
        <translation>Remove this period</translation>
    </message>
    <message>
        <source>%1 : la période du %2 au %3 finit avant de commencer.</source>
        <translation>%1: the period from %2 to %3 ends before it starts.</translation>
    </message>
</context>
<context>
    <name>app::DatedLines</name>
    <message>
        <source>%1 : à partir du</source>
        <translation>%1: from</translation>
    </message>
    <message>
        <source>à partir du</source>
        <translation>from</translation>
    </message>
    <message>
        <source>Retirer cette ligne</source>
        <translation>Remove this line</translation>
    </message>
</context>
<context>
    <name>app::DayCommands</name>
    <message>
        <source>Modifier…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Marquer comme tenue</source>
        <translation>Mark as held</translation>
    </message>
    <message>
        <source>Marquer comme annulée</source>
        <translation>Mark as cancelled</translation>
    </message>
    <message>
        <source>Marquer comme prévue</source>
        <translation>Mark as planned</translation>
    </message>
    <message>
        <source>Recopier sur d’autres semaines…</source>
        <translation>Copy to other weeks…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Une journée se tient dans un lieu, et il n’y en a encore aucun.</source>
        <translation>A day is held at a venue, and there is none yet.</translation>
    </message>
    <message>
        <source>Ajouter un lieu…</source>
        <translation>Add a venue…</translation>
    </message>
    <message>
        <source>Ajouter la journée : %1</source>
        <translation>Add the day: %1</translation>
    </message>
    <message>
        <source>Modifier la journée : %1</source>
        <translation>Edit the day: %1</translation>
    </message>
    <message>
        <source>Déplacer la journée : %1</source>
        <translation>Move the day: %1</translation>
    </message>
    <message>
        <source>Déplacer quand même</source>
        <translation>Move anyway</translation>
    </message>
    <message>
        <source>La journée reste où elle est. %1</source>
        <translation>The day stays where it is. %1</translation>
    </message>
    <message>
        <source>Ouvrir la journée…</source>
        <translation>Open the day…</translation>
    </message>
    <message>
        <source>Journée %1 : %2</source>
        <translation>Day %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln journées : %1</source>
        <translation>
            <numerusform>%Ln day: %1</numerusform>
            <numerusform>%Ln days: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Supprimer la journée : %1</source>
        <translation>Delete the day: %1</translation>
    </message>
    <message numerus="yes">
        <source>Supprimer %Ln journées</source>
        <translation>
            <numerusform>Delete %Ln day</numerusform>
            <numerusform>Delete %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recopier une journée sur %Ln semaines</source>
        <translation>
            <numerusform>Copy a day to %Ln week</numerusform>
            <numerusform>Copy a day to %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retenir %Ln journées proposées pour %1</source>
        <translation>
            <numerusform>Keep %Ln day proposed for %1</numerusform>
            <numerusform>Keep %Ln days proposed for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DayEditor</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ajouter une journée de consultation</source>
        <translation>Add a day of consultations</translation>
    </message>
    <message>
        <source>Journée de consultation</source>
        <translation>Day of consultations</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Médecin</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>sans médecin pour l’instant</source>
        <translation>no doctor for now</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Confirmer malgré cet avertissement</source>
        <translation>Confirm despite this warning</translation>
    </message>
    <message>
        <source>&amp;Lieu</source>
        <translation>&amp;Venue</translation>
    </message>
    <message>
        <source>&amp;Médecin</source>
        <translation>&amp;Doctor</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>É&amp;tat</source>
        <translation>St&amp;ate</translation>
    </message>
    <message>
        <source>Créneaux offerts</source>
        <translation>Slots offered</translation>
    </message>
    <message>
        <source>Créneaux pris</source>
        <translation>Slots taken</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Patients sans médecin traitant</source>
        <translation>Patients without a médecin traitant</translation>
    </message>
    <message>
        <source>Verrouillée : une proposition du mois n’y touche pas</source>
        <translation>Locked: a proposal for the month leaves it alone</translation>
    </message>
    <message>
        <source>&amp;Créneaux offerts</source>
        <translation>&amp;Slots offered</translation>
    </message>
    <message>
        <source>dont pris</source>
        <translation>of which taken</translation>
    </message>
    <message>
        <source>C&amp;onsultations</source>
        <translation>C&amp;onsultations</translation>
    </message>
    <message>
        <source>dont sans médecin traitant</source>
        <translation>of which without a médecin traitant</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Confirmer : %1 est un jour férié (%2), la journée est bien voulue</source>
        <translation>Confirm: %1 is a public holiday (%2), the day is intended</translation>
    </message>
    <message>
        <source>Choisissez un lieu de la liste.</source>
        <translation>Choose a venue from the list.</translation>
    </message>
    <message>
        <source>Choisissez un médecin de la liste, ou laissez « sans médecin pour l’instant ».</source>
        <translation>Choose a doctor from the list, or leave “no doctor for now”.</translation>
    </message>
    <message>
        <source>À confirmer : %1</source>
        <translation>To be confirmed: %1</translation>
    </message>
</context>
<context>
    <name>app::DayRows</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Chiffres de la journée : %1</source>
        <translation>Figures of the day: %1</translation>
    </message>
    <message>
        <source>Journée %1 : %2</source>
        <translation>Day %1: %2</translation>
    </message>
    <message>
        <source>Patients sans médecin traitant parmi les consultations</source>
        <translation>Patients without a médecin traitant among the consultations</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Médecin</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Créneaux</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Pris</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Sans méd. traitant</source>
        <translation>No méd. traitant</translation>
    </message>
</context>
<context>
    <name>app::DayWords</name>
    <message>
        <source>lieu retiré</source>
        <translation>venue removed</translation>
    </message>
    <message>
        <source>sans médecin</source>
        <translation>no doctor</translation>
    </message>
    <message>
        <source>territoire inconnu</source>
        <translation>territory unknown</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source> – %1</source>
        <translation> – %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>app::DaysPage</name>
    <message>
        <source>Journées de consultation</source>
        <translation>Days of consultations</translation>
    </message>
    <message>
        <source>Mois précédent</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Mois suivant</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Lieu, médecin, territoire…</source>
        <translation>Venue, doctor, territory…</translation>
    </message>
    <message>
        <source>Filtrer les journées par lieu, médecin ou territoire</source>
        <translation>Filter the days by venue, doctor or territory</translation>
    </message>
    <message>
        <source>Du territoire choisi</source>
        <translation>Of the chosen territory</translation>
    </message>
    <message>
        <source>Ajouter…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Ajouter une journée</source>
        <translation>Add a day</translation>
    </message>
    <message>
        <source>Autres commandes sur les journées</source>
        <translation>Other commands on the days</translation>
    </message>
    <message>
        <source>Toutes les dates dans la liste</source>
        <translation>All dates in the list</translation>
    </message>
    <message>
        <source>Aller à aujourd’hui</source>
        <translation>Go to today</translation>
    </message>
    <message>
        <source>Calendrier</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>matin · </source>
        <translation>a.m. · </translation>
    </message>
    <message>
        <source>a.-m. · </source>
        <translation>p.m. · </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>app::DecisionCommands</name>
    <message>
        <source>Décision saisie : %1</source>
        <translation>Decision entered: %1</translation>
    </message>
    <message>
        <source>Saisie retirée : %1</source>
        <translation>Entry removed: %1</translation>
    </message>
</context>
<context>
    <name>app::DepartementPlanView</name>
    <message>
        <source>Ce qui y est organisé</source>
        <translation>What is organised there</translation>
    </message>
    <message>
        <source>Ouvrir lieux, médecins et journées</source>
        <translation>Open venues, doctors and days</translation>
    </message>
    <message>
        <source>Aucun lieu ni journée dans le plan</source>
        <translation>No venue or day in the plan</translation>
    </message>
    <message>
        <source>%1 sur %2 · %3 ce mois-ci</source>
        <translation>%1 out of %2 · %3 this month</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux ouverts</source>
        <translation>
            <numerusform>%Ln open venue</numerusform>
            <numerusform>%Ln open venues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>À moins de 20 minutes d’un lieu ouvert : %1 de la population, estimation (%2)</source>
        <translation>Within 20 minutes of an open venue: %1 of the population, estimate (%2)</translation>
    </message>
    <message>
        <source>Zones rouges sans lieu ouvert : %1</source>
        <translation>Red zones without an open venue: %1</translation>
    </message>
    <message>
        <source>Aucune journée à venir</source>
        <translation>No day to come</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prochaines journées :</source>
        <translation>Next days:</translation>
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
    <name>app::DoctorCommands</name>
    <message>
        <source>Retirer de la liste</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>Ce qui est conservé sur cette personne…</source>
        <translation>What is held about this person…</translation>
    </message>
    <message>
        <source>Effacer cette personne…</source>
        <translation>Erase this person…</translation>
    </message>
    <message>
        <source>Ajouter le médecin « %1 »</source>
        <translation>Add the doctor “%1”</translation>
    </message>
    <message>
        <source>Modifier le médecin « %1 »</source>
        <translation>Edit the doctor “%1”</translation>
    </message>
    <message>
        <source>Retirer le médecin « %1 »</source>
        <translation>Remove the doctor “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Retirer %Ln médecins</source>
        <translation>
            <numerusform>Remove %Ln doctor</numerusform>
            <numerusform>Remove %Ln doctors</numerusform>
        </translation>
    </message>
    <message>
        <source>Retiré de la liste.</source>
        <translation>Removed from the list.</translation>
    </message>
    <message numerus="yes">
        <source>Retiré de la liste. %Ln journées restent sans médecin.</source>
        <translation>
            <numerusform>Removed from the list. %Ln day is left without a doctor.</numerusform>
            <numerusform>Removed from the list. %Ln days are left without a doctor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>Importer %Ln médecins</source>
        <translation>
            <numerusform>Import %Ln doctor</numerusform>
            <numerusform>Import %Ln doctors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln médecins ont été ajoutés.</source>
        <translation>
            <numerusform>%Ln doctor has been added.</numerusform>
            <numerusform>%Ln doctors have been added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Médecins volontaires</source>
        <translation>Volunteer doctors</translation>
    </message>
    <message>
        <source>Tableau CSV (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
</context>
<context>
    <name>app::DoctorEditor</name>
    <message>
        <source>Ajouter un médecin volontaire</source>
        <translation>Add a volunteer doctor</translation>
    </message>
    <message>
        <source>Médecin volontaire</source>
        <translation>Volunteer doctor</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Identité et exercice</source>
        <translation>Identity and type of practice</translation>
    </message>
    <message>
        <source>onze chiffres, facultatif</source>
        <translation>eleven digits, optional</translation>
    </message>
    <message>
        <source>Commune d’exercice</source>
        <translation>Commune of practice</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Numéro &amp;RPPS</source>
        <translation>&amp;RPPS number</translation>
    </message>
    <message>
        <source>&amp;Exercice</source>
        <translation>Type of &amp;practice</translation>
    </message>
    <message>
        <source>&amp;Spécialité</source>
        <translation>&amp;Specialty</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>Sans &amp;dépassement d’honoraires</source>
        <translation>No &amp;extra fees</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>date inconnue</source>
        <translation>date unknown</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>téléphone, adresse électronique…</source>
        <translation>telephone, email address…</translation>
    </message>
    <message>
        <source>depuis le</source>
        <translation>since</translation>
    </message>
    <message>
        <source>&amp;Où en est-on</source>
        <translation>&amp;Where things stand</translation>
    </message>
    <message>
        <source>Coordonnées</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Disponibilité</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Jours possibles</source>
        <translation>Possible days</translation>
    </message>
    <message>
        <source>Périodes possibles</source>
        <translation>Possible periods</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Remplacement au cabinet</source>
        <translation>Locum at the practice</translation>
    </message>
    <message>
        <source>Nom du remplaçant</source>
        <translation>Name of the locum</translation>
    </message>
    <message>
        <source>sans limite</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source> min (estimation)</source>
        <translation> min (estimate)</translation>
    </message>
    <message>
        <source>&amp;Trajet le plus long</source>
        <translation>&amp;Longest journey</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>No&amp;tes</translation>
    </message>
    <message>
        <source>Donnez un nom.</source>
        <translation>Give a name.</translation>
    </message>
    <message>
        <source>La commune « %1 » n’est pas connue : choisissez-la dans la liste qui s’ouvre.</source>
        <translation>The commune “%1” is not known: choose it from the list that opens.</translation>
    </message>
</context>
<context>
    <name>app::DoctorImport</name>
    <message>
        <source>Importer des médecins</source>
        <translation>Import doctors</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Numéro RPPS</source>
        <translation>RPPS number</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Type of practice</translation>
    </message>
    <message>
        <source>Commune, par son nom ou son code INSEE</source>
        <translation>Commune, by its name or its INSEE code</translation>
    </message>
    <message>
        <source>Coordonnées</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Où en est-on</source>
        <translation>Where things stand</translation>
    </message>
    <message>
        <source>Sans dépassement d’honoraires</source>
        <translation>Without extra fees</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>app::DoctorImportPage</name>
    <message>
        <source>Lignes à regarder</source>
        <translation>Rows to look at</translation>
    </message>
    <message>
        <source>Lecture du tableau…</source>
        <translation>Reading the table…</translation>
    </message>
    <message>
        <source>%1 à ajouter, sur %2.</source>
        <translation>%1 to add, out of %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln médecins</source>
        <translation>
            <numerusform>%Ln doctor</numerusform>
            <numerusform>%Ln doctors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>laissée de côté</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>prise</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>app::DoctorRows</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 le %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Type of practice</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Sans dépassement</source>
        <translation>Without extra fees</translation>
    </message>
    <message>
        <source>Journées en %1</source>
        <translation>Days in %1</translation>
    </message>
    <message>
        <source>Prochaine</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>app::DoctorWords</name>
    <message>
        <source>%1 est dans %2, elle-même %3 (décision) : y prendre du temps médical est à peser.</source>
        <translation>%1 is in %2, itself %3 (decision): taking medical time from there needs weighing up.</translation>
    </message>
    <message>
        <source>%1 est parmi les plus fragiles par le score (%2, calcul).</source>
        <translation>%1 is among the most fragile by the score (%2, computation).</translation>
    </message>
    <message>
        <source>pas encore demandé</source>
        <translation>not yet asked</translation>
    </message>
    <message>
        <source>engagé</source>
        <translation>committed</translation>
    </message>
    <message>
        <source>non engagé</source>
        <translation>not committed</translation>
    </message>
    <message>
        <source>Ce numéro RPPS n’existe pas : onze chiffres, dont le dernier est une clé de contrôle. Vérifiez-le ou laissez le champ vide.</source>
        <translation>This RPPS number does not exist: it has eleven digits, the last of which is a check digit. Check it or leave the field empty.</translation>
    </message>
    <message>
        <source>Ce numéro RPPS est déjà celui de %1 : une personne n’est inscrite qu’une fois.</source>
        <translation>This RPPS number is already that of %1: a person is entered only once.</translation>
    </message>
</context>
<context>
    <name>app::DoctorsPage</name>
    <message>
        <source>Médecins volontaires</source>
        <translation>Volunteer doctors</translation>
    </message>
    <message>
        <source>Filtrer : nom, commune, exercice…</source>
        <translation>Filter: name, commune, type of practice…</translation>
    </message>
    <message>
        <source>Filtrer les médecins</source>
        <translation>Filter the doctors</translation>
    </message>
    <message>
        <source>Montrer les médecins selon le contact</source>
        <translation>Show the doctors by contact</translation>
    </message>
    <message>
        <source>Tous les contacts</source>
        <translation>All contacts</translation>
    </message>
    <message>
        <source>Ajouter…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Ajouter un médecin volontaire</source>
        <translation>Add a volunteer doctor</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Modifier le médecin choisi</source>
        <translation>Edit the chosen doctor</translation>
    </message>
    <message>
        <source>Autres commandes sur les médecins</source>
        <translation>Other commands on the doctors</translation>
    </message>
    <message>
        <source>Aucun médecin volontaire n’est inscrit. Ajoutez-en un, ou importez votre tableau par « Organisation ▸ Importer des médecins… ».</source>
        <translation>No volunteer doctor is entered. Add one, or import your table with “Organisation ▸ Import doctors…”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln médecins</source>
        <translation>
            <numerusform>%Ln doctor</numerusform>
            <numerusform>%Ln doctors</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 sur %2</source>
        <translation>%L1 of %2</translation>
    </message>
</context>
<context>
    <name>app::DocumentUndo</name>
    <message>
        <source>Annuler :</source>
        <translation>Undo: </translation>
    </message>
    <message>
        <source>Rétablir :</source>
        <translation>Redo: </translation>
    </message>
</context>
<context>
    <name>app::DuplicatesDialog</name>
    <message>
        <source>Lieux en double</source>
        <translation>Duplicate venues</translation>
    </message>
    <message>
        <source>Paires de lieux semblables</source>
        <translation>Pairs of similar venues</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>Ce sont deux lieux</source>
        <translation>These are two venues</translation>
    </message>
    <message>
        <source>Celui que vous gardez reçoit les journées de l’autre, et ce qui lui manque.</source>
        <translation>The one you keep receives the days of the other, and whatever it lacks.</translation>
    </message>
    <message>
        <source>Aucun lieu ne ressemble à un autre.</source>
        <translation>No venue resembles another.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paires de lieux semblables</source>
        <translation>
            <numerusform>%Ln pair of similar venues</numerusform>
            <numerusform>%Ln pairs of similar venues</numerusform>
        </translation>
    </message>
    <message>
        <source>même numéro FINESS</source>
        <translation>same FINESS number</translation>
    </message>
    <message>
        <source>à %1 m</source>
        <translation>%1 m apart</translation>
    </message>
    <message>
        <source>%1 et %2 · %3</source>
        <translation>%1 and %2 · %3</translation>
    </message>
    <message>
        <source>FINESS %1</source>
        <translation>FINESS %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln journées</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Réunir deux lieux en « %1 »</source>
        <translation>Merge two venues into “%1”</translation>
    </message>
    <message>
        <source>Distinguer « %1 » et « %2 »</source>
        <translation>Tell “%1” and “%2” apart</translation>
    </message>
    <message>
        <source>Garder celui-ci, le premier</source>
        <translation>Keep this one, the first</translation>
    </message>
    <message>
        <source>Garder celui-ci, le second</source>
        <translation>Keep this one, the second</translation>
    </message>
</context>
<context>
    <name>app::EquipmentList</name>
    <message>
        <source>Équipement</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>%1 sur %2 en place</source>
        <translation>%1 of %2 in place</translation>
    </message>
</context>
<context>
    <name>app::ErasureDialog</name>
    <message>
        <source>Effacer une personne</source>
        <translation>Erase a person</translation>
    </message>
    <message>
        <source>Effacer définitivement %1 ?</source>
        <translation>Permanently erase %1?</translation>
    </message>
    <message>
        <source>Sa fiche, son nom et son numéro RPPS disparaissent de ce projet, des notes et du journal.</source>
        <translation>Their record, name and RPPS number disappear from this project, from the notes and from the log.</translation>
    </message>
    <message numerus="yes">
        <source>Ses journées restent, sans médecin : %Ln journées.</source>
        <translation>
            <numerusform>Their day remains, without a doctor: %Ln day.</numerusform>
            <numerusform>Their days remain, without a doctor: %Ln days.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’historique des annulations est vidé : rien de ce qui précède ne pourra plus être annulé.</source>
        <translation>The undo history is emptied: nothing that came before can be undone any more.</translation>
    </message>
    <message>
        <source>Le projet est enregistré aussitôt ; l’enregistrement automatique et les copies laissées par d’anciennes versions sont effacés.</source>
        <translation>The project is saved at once; the automatic save and the copies left by older versions are erased.</translation>
    </message>
    <message>
        <source>Les copies que vous avez faites ailleurs ne sont pas touchées.</source>
        <translation>The copies you have made elsewhere are not touched.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Effacer définitivement</source>
        <translation>Erase permanently</translation>
    </message>
</context>
<context>
    <name>app::ExplanationView</name>
    <message>
        <source>Est-ce sûr ?</source>
        <translation>Is it certain?</translation>
    </message>
    <message>
        <source>Ce qui changerait</source>
        <translation>What would change it</translation>
    </message>
    <message>
        <source>Sans score, ni rang ni classement ne peuvent être éprouvés.</source>
        <translation>Without a score, neither the rank nor being ranked in can be tested.</translation>
    </message>
    <message>
        <source>tirages des réglages précédents ; les nouveaux sont en cours…</source>
        <translation>draws of the previous settings; the new ones are under way…</translation>
    </message>
    <message>
        <source>tirages en cours…</source>
        <translation>draws under way…</translation>
    </message>
    <message>
        <source>Poids de chaque indicateur, de 0 à 100 % du score, les autres gardant leurs proportions : en bleu, ceux qui la classent ; le trait, son poids actuel.</source>
        <translation>Weight of each indicator, from 0 to 100% of the score, the others keeping their proportions: in blue, those that rank the territory in; the line, the indicator’s present weight.</translation>
    </message>
</context>
<context>
    <name>app::FigureCard</name>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Calcul</source>
        <translation>Calculation</translation>
    </message>
    <message>
        <source>Ici</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Lire l’aide</source>
        <translation>Read the help</translation>
    </message>
    <message>
        <source>Qu’est-ce que ce chiffre ? %1</source>
        <translation>What is this figure? %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 :&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;%1:&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::FigureQuestions</name>
    <message>
        <source>Qu’est-ce que ce chiffre ?</source>
        <translation>What is this figure?</translation>
    </message>
    <message>
        <source>Aucun chiffre ici</source>
        <translation>No figure here</translation>
    </message>
</context>
<context>
    <name>app::Figures</name>
    <message>
        <source>Qu’est-ce que ce chiffre ?</source>
        <translation>What is this figure?</translation>
    </message>
</context>
<context>
    <name>app::FileCommands</name>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
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
    <message>
        <source>Projets, contours, tableaux, listes et lieux (%1);;Tous les fichiers (*)</source>
        <translation>Projects, boundaries, tables, lists and venues (%1);;All files (*)</translation>
    </message>
</context>
<context>
    <name>app::FileExport</name>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporté : %1.</source>
        <translation>Exported: %1.</translation>
    </message>
</context>
<context>
    <name>app::FileJob</name>
    <message>
        <source>L’écriture est abandonnée : %1 est resté tel qu’il était.</source>
        <translation>Writing was given up: %1 has stayed as it was.</translation>
    </message>
    <message>
        <source>L’écriture est abandonnée : %1 n’a pas été créé.</source>
        <translation>Writing was given up: %1 was not created.</translation>
    </message>
    <message>
        <source>%1 est enregistré.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Image PNG (*.png)</source>
        <translation>PNG image (*.png)</translation>
    </message>
    <message>
        <source>Image JPEG (*.jpg)</source>
        <translation>JPEG image (*.jpg)</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Dessin SVG (*.svg)</source>
        <translation>SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>Carte interactive HTML (*.html)</source>
        <translation>Interactive HTML map (*.html)</translation>
    </message>
    <message>
        <source>Données CSV (*.csv)</source>
        <translation>CSV data (*.csv)</translation>
    </message>
    <message>
        <source>Données GeoJSON (*.geojson)</source>
        <translation>GeoJSON data (*.geojson)</translation>
    </message>
    <message>
        <source>Données décrites, Data Package (*.zip)</source>
        <translation>Described data, Data Package (*.zip)</translation>
    </message>
</context>
<context>
    <name>app::FindingsList</name>
    <message>
        <source>Vérifications</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Rien à signaler.</source>
        <translation>Nothing to report.</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>%1, passé outre</source>
        <translation>%1, overruled</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Montrer où : %1</source>
        <translation>Show where: %1</translation>
    </message>
    <message>
        <source>Vérifier de nouveau</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Vérifier de nouveau : %1</source>
        <translation>Check again: %1</translation>
    </message>
    <message>
        <source>Passer outre</source>
        <translation>Overrule</translation>
    </message>
    <message>
        <source>Passer outre : %1</source>
        <translation>Overrule: %1</translation>
    </message>
</context>
<context>
    <name>app::FrameButtons</name>
    <message>
        <source>Agrandir : %1</source>
        <translation>Enlarge: %1</translation>
    </message>
</context>
<context>
    <name>app::GoalpostsEditor</name>
    <message>
        <source>robuste</source>
        <translation>robust</translation>
    </message>
    <message>
        <source>fragile</source>
        <translation>fragile</translation>
    </message>
    <message>
        <source>%1 : valeur la plus %2</source>
        <translation>%1: most %2 value</translation>
    </message>
    <message>
        <source>Cibles : %1</source>
        <translation>Targets: %1</translation>
    </message>
</context>
<context>
    <name>app::GroupingDialog</name>
    <message>
        <source>Groupements</source>
        <translation>Groupings</translation>
    </message>
    <message>
        <source>Groupements (hors classement)</source>
        <translation>Groupings (outside the ranking)</translation>
    </message>
    <message>
        <source>Moyennes des communes, avec les mêmes formules et sur la même échelle que le classement des intercommunalités. Un groupement n’est pas classé : il n’est ni une intercommunalité ni une zone rouge.</source>
        <translation>Means of the communes, with the same formulas and on the same scale as the ranking of the intercommunalités. A grouping isn’t ranked: it is neither an intercommunalité nor a red zone.</translation>
    </message>
    <message>
        <source>Groupements montrés</source>
        <translation>Groupings shown</translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>Établissements publics territoriaux du Grand Paris</source>
        <translation>Établissements publics territoriaux of Grand Paris</translation>
    </message>
    <message>
        <source>Territoires choisis dans les vues</source>
        <translation>Territories chosen in the views</translation>
    </message>
    <message>
        <source>Groupes d’un fichier…</source>
        <translation>Groups from a file…</translation>
    </message>
    <message>
        <source>Rechercher un groupement</source>
        <translation>Search for a grouping</translation>
    </message>
    <message>
        <source>Rechercher : Seine-Saint-Denis…</source>
        <translation>Search: Seine-Saint-Denis…</translation>
    </message>
    <message>
        <source>Copier le tableau</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>Exporter en CSV…</source>
        <translation>Export as CSV…</translation>
    </message>
    <message>
        <source>Le tableau est copié.</source>
        <translation>The table is copied.</translation>
    </message>
    <message>
        <source>Ouvrir des groupes</source>
        <translation>Open groups</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)</source>
        <translation>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</translation>
    </message>
    <message>
        <source>Calcul des groupements…</source>
        <translation>Computing the groupings…</translation>
    </message>
    <message>
        <source>Territoires choisis</source>
        <translation>Chosen territories</translation>
    </message>
    <message>
        <source>Rien n’est choisi dans les vues.</source>
        <translation>Nothing is chosen in the views.</translation>
    </message>
    <message>
        <source>Groupement</source>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>municipale</source>
        <translation>municipal</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>sur l’échelle du classement</source>
        <translation>on the scale of the ranking</translation>
    </message>
    <message>
        <source>Se placerait (hors classement)</source>
        <translation>Would be placed (outside the ranking)</translation>
    </message>
    <message>
        <source>parmi les intercommunalités classées</source>
        <translation>among the ranked intercommunalités</translation>
    </message>
    <message>
        <source>Choisissez une ligne pour voir ce que ses chiffres couvrent.</source>
        <translation>Choose a row to see what its figures cover.</translation>
    </message>
    <message>
        <source>%1 — score %2, se placerait %3, hors classement</source>
        <translation>%1 — score %2, would be placed %3, outside the ranking</translation>
    </message>
    <message>
        <source>%1 — pas de score, hors classement</source>
        <translation>%1 — no score, outside the ranking</translation>
    </message>
    <message>
        <source>%1 : non disponible, aucun chiffre par commune n’est connu</source>
        <translation>%1: not available, no figure by commune is known</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 : %2 — %3</source>
        <translation>%1: %2 — %3</translation>
    </message>
    <message>
        <source>%1, hors classement</source>
        <translation>%1, outside the ranking</translation>
    </message>
</context>
<context>
    <name>app::HelpBook</name>
    <message>
        <source>Commande</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Aide de Diagonale</source>
        <translation>Diagonale Help</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Chercher dans l’aide…</source>
        <translation>Search the help…</translation>
    </message>
    <message>
        <source>Chercher dans l’aide</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Sommaire de l’aide</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>introuvable</source>
        <translation>not found</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
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
        <source>score calculé par Diagonale ; ce n’est pas la décision</source>
        <translation>score computed by Diagonale; it is not the decision</translation>
    </message>
    <message>
        <source>Choisissez un territoire sur la carte pour lire sa fiche.</source>
        <translation>Choose a territory on the map to read its sheet.</translation>
    </message>
    <message>
        <source>Choisissez-le pour le retrouver à chaque ouverture. Un clic sur la carte ouvre la fiche d’un territoire ; Ctrl+F cherche une commune ou un code postal.</source>
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
        <source>%1 dans les zones établies ; annoncées : %2 zones, %3</source>
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
    <name>app::ImportCheckPage</name>
    <message numerus="yes">
        <source>%Ln codes inconnus de la liste de référence : laissés de côté</source>
        <translation>
            <numerusform>%Ln code unknown to the reference list: left out</numerusform>
            <numerusform>%Ln codes unknown to the reference list: left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes en double : la première ligne compte</source>
        <translation>
            <numerusform>%Ln duplicate code: the first row counts</numerusform>
            <numerusform>%Ln duplicate codes: the first row counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes sans code (notes, totaux) : laissées de côté</source>
        <translation>
            <numerusform>%Ln row without a code (notes, totals): left out</numerusform>
            <numerusform>%Ln rows without a code (notes, totals): left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communes hors de toute intercommunalité : connues par commune seulement</source>
        <translation>
            <numerusform>%Ln commune outside any intercommunalité: known by commune only</numerusform>
            <numerusform>%Ln communes outside any intercommunalité: known by commune only</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce que chaque colonne couvre</source>
        <translation>What each column covers</translation>
    </message>
    <message>
        <source>Compter ces indicateurs dans le score, au poids ordinaire</source>
        <translation>Count these indicators in the score, at the usual weight</translation>
    </message>
    <message>
        <source>Constats</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Copier le compte rendu</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Lecture du tableau…</source>
        <translation>Reading the table…</translation>
    </message>
    <message>
        <source>%1 lignes sur %2 ont trouvé leur place.</source>
        <translation>%1 of %2 rows found their place.</translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Intercommunalités</source>
        <translation>Intercommunalités</translation>
    </message>
    <message>
        <source>avec une valeur</source>
        <translation>with a value</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Médiane</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>avec une valeur et un poids</source>
        <translation>with a value and a weight</translation>
    </message>
    <message>
        <source>Population couverte</source>
        <translation>Population covered</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Rien à signaler.</source>
        <translation>Nothing to report.</translation>
    </message>
</context>
<context>
    <name>app::ImportColumnForm</name>
    <message>
        <source>&amp;Nature</source>
        <translation>Ki&amp;nd</translation>
    </message>
    <message>
        <source>Nature de la colonne</source>
        <translation>Kind of column</translation>
    </message>
    <message>
        <source>nombre : un indicateur</source>
        <translation>number: an indicator</translation>
    </message>
    <message>
        <source>catégorie : un thème et un filtre</source>
        <translation>category: a theme and a filter</translation>
    </message>
    <message>
        <source>&amp;Libellé</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>Libellé de l’indicateur</source>
        <translation>Label of the indicator</translation>
    </message>
    <message>
        <source>&amp;Clé</source>
        <translation>&amp;Key</translation>
    </message>
    <message>
        <source>Clé de l’indicateur</source>
        <translation>Key of the indicator</translation>
    </message>
    <message>
        <source>Nom court pour la ligne de commande et les fichiers, sans espace ni accent</source>
        <translation>Short name for the command line and the files, without spaces or accents</translation>
    </message>
    <message>
        <source>&amp;Unité</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Unité de l’indicateur</source>
        <translation>Unit of the indicator</translation>
    </message>
    <message>
        <source>&amp;Sens</source>
        <translation>&amp;Direction</translation>
    </message>
    <message>
        <source>Sens de l’indicateur</source>
        <translation>Direction of the indicator</translation>
    </message>
    <message>
        <source>une valeur élevée est fragile</source>
        <translation>a high value is fragile</translation>
    </message>
    <message>
        <source>une valeur basse est fragile</source>
        <translation>a low value is fragile</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>Sou&amp;rce</translation>
    </message>
    <message>
        <source>Source de l’indicateur</source>
        <translation>Source of the indicator</translation>
    </message>
    <message>
        <source>&amp;Millésime</source>
        <translation>&amp;Vintage</translation>
    </message>
    <message>
        <source>Millésime de l’indicateur</source>
        <translation>Vintage of the indicator</translation>
    </message>
    <message>
        <source>&amp;Pondération</source>
        <translation>&amp;Weighting</translation>
    </message>
    <message>
        <source>Pondération des communes</source>
        <translation>Weighting of the communes</translation>
    </message>
    <message>
        <source>Ce que chaque commune compte dans la moyenne d’une intercommunalité</source>
        <translation>What each commune counts for in the mean of an intercommunalité</translation>
    </message>
    <message>
        <source>par la population municipale</source>
        <translation>by municipal population</translation>
    </message>
    <message>
        <source>toutes les communes à égalité</source>
        <translation>all communes equally</translation>
    </message>
    <message>
        <source>par la colonne « %1 »</source>
        <translation>by the column “%1”</translation>
    </message>
</context>
<context>
    <name>app::ImportColumnsPage</name>
    <message>
        <source>code d’intercommunalité</source>
        <translation>intercommunalité code</translation>
    </message>
    <message>
        <source>code de commune</source>
        <translation>commune code</translation>
    </message>
    <message>
        <source>nom</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nombre</source>
        <translation>number</translation>
    </message>
    <message>
        <source>catégorie</source>
        <translation>category</translation>
    </message>
    <message>
        <source>texte</source>
        <translation>text</translation>
    </message>
    <message>
        <source>vide</source>
        <translation>empty</translation>
    </message>
    <message numerus="yes">
        <source>%Ln non numériques : non disponibles</source>
        <translation>
            <numerusform>%Ln not a number: not available</numerusform>
            <numerusform>%Ln not numbers: not available</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formules : leur résultat enregistré compte</source>
        <translation>
            <numerusform>%Ln formula: its saved result counts</numerusform>
            <numerusform>%Ln formulas: their saved results count</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce que disent les codes</source>
        <translation>What the codes say</translation>
    </message>
    <message>
        <source>Un tableau par commune est ramené aux intercommunalités par une moyenne pondérée</source>
        <translation>A table by commune is brought to the intercommunalités by a weighted mean</translation>
    </message>
    <message>
        <source>d’intercommunalités (SIREN)</source>
        <translation>of intercommunalités (SIREN)</translation>
    </message>
    <message>
        <source>de communes (INSEE)</source>
        <translation>of communes (INSEE)</translation>
    </message>
    <message>
        <source>Colonnes à prendre</source>
        <translation>Columns to take</translation>
    </message>
    <message>
        <source>Prendre la colonne</source>
        <translation>Take the column</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Valeurs</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>codes</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Remplacera « %1 », qui a la même clé.</source>
        <translation>Will replace “%1”, which has the same key.</translation>
    </message>
    <message>
        <source>Colonnes du tableau</source>
        <translation>Columns of the table</translation>
    </message>
</context>
<context>
    <name>app::ImportCommands</name>
    <message>
        <source>Indicateurs hors du score</source>
        <translation>Indicators outside the score</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Colorier par le score</source>
        <translation>Colour by the score</translation>
    </message>
</context>
<context>
    <name>app::ImportDraft</name>
    <message>
        <source>Il reste à choisir : %1.</source>
        <translation>Still to be chosen: %1.</translation>
    </message>
    <message>
        <source>Il manque un libellé ou une clé à la colonne « %1 ».</source>
        <translation>The column “%1” lacks a label or a key.</translation>
    </message>
    <message>
        <source>Deux colonnes ont la clé « %1 ».</source>
        <translation>Two columns have the key “%1”.</translation>
    </message>
    <message>
        <source>Il reste à choisir la colonne qui pondère « %1 ».</source>
        <translation>The column that weights “%1” is still to be chosen.</translation>
    </message>
    <message>
        <source>Il reste à cocher au moins une colonne à prendre.</source>
        <translation>At least one column to take is still to be ticked.</translation>
    </message>
</context>
<context>
    <name>app::ImportFilePage</name>
    <message>
        <source>Choisir un fichier…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>&amp;Feuille</source>
        <translation>S&amp;heet</translation>
    </message>
    <message>
        <source>Feuille du classeur</source>
        <translation>Sheet of the workbook</translation>
    </message>
    <message>
        <source>&amp;Séparateur</source>
        <translation>&amp;Separator</translation>
    </message>
    <message>
        <source>Séparateur des colonnes</source>
        <translation>Column separator</translation>
    </message>
    <message>
        <source>Encoda&amp;ge</source>
        <translation>Encodin&amp;g</translation>
    </message>
    <message>
        <source>Encodage du texte</source>
        <translation>Encoding of the text</translation>
    </message>
    <message>
        <source>&amp;Noms des colonnes, ligne</source>
        <translation>Column &amp;names, row</translation>
    </message>
    <message>
        <source>Ligne des noms de colonnes</source>
        <translation>Row of the column names</translation>
    </message>
    <message>
        <source>Lignes d’&amp;unités au-dessous</source>
        <translation>Rows of &amp;units below</translation>
    </message>
    <message>
        <source>Nombre de lignes d’unités</source>
        <translation>Number of rows of units</translation>
    </message>
    <message>
        <source>Signe &amp;décimal</source>
        <translation>&amp;Decimal sign</translation>
    </message>
    <message>
        <source>Signe décimal</source>
        <translation>Decimal sign</translation>
    </message>
    <message>
        <source>Un clic sur une ligne, ou Entrée, en fait la ligne des noms de colonnes.</source>
        <translation>A click on a row, or Enter, makes it the row of the column names.</translation>
    </message>
    <message>
        <source>point-virgule</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>tabulation</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>barre verticale</source>
        <translation>vertical bar</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Aucun fichier choisi</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>Choisir un autre fichier…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>%1 et %2 trouvées.</source>
        <translation>%1 and %2 found.</translation>
    </message>
    <message numerus="yes">
        <source>%n colonnes</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportPreview</name>
    <message>
        <source>Premières lignes du fichier</source>
        <translation>First rows of the file</translation>
    </message>
</context>
<context>
    <name>app::ImportPreviewLines</name>
    <message>
        <source>ligne %1 : laissée de côté</source>
        <translation>row %1: left out</translation>
    </message>
    <message>
        <source>ligne %1 : noms des colonnes</source>
        <translation>row %1: column names</translation>
    </message>
    <message>
        <source>ligne %1 : unités</source>
        <translation>row %1: units</translation>
    </message>
    <message>
        <source>ligne %1</source>
        <translation>row %1</translation>
    </message>
</context>
<context>
    <name>app::ImportPurpose</name>
    <message>
        <source>Ajouter des indicateurs</source>
        <translation>Add indicators</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Colonne du code</source>
        <translation>Column of the code</translation>
    </message>
</context>
<context>
    <name>app::ImportWizard</name>
    <message>
        <source>1. Le fichier</source>
        <translation>1. The file</translation>
    </message>
    <message>
        <source>2. Les colonnes</source>
        <translation>2. The columns</translation>
    </message>
    <message>
        <source>3. Ce qui va se passer</source>
        <translation>3. What will happen</translation>
    </message>
    <message>
        <source>Avancement de la lecture</source>
        <translation>Progress of the reading</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Choisir un tableau</source>
        <translation>Choose a table</translation>
    </message>
    <message>
        <source>Rien n’a changé.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Choisir un autre fichier…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.tsv *.txt *.xlsx *.ods *.geojson *.fgb);;Tous les fichiers (*)</source>
        <translation>Tables (*.csv *.tsv *.txt *.xlsx *.ods *.geojson *.fgb);;All files (*)</translation>
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
        <source>%1 : critère approché, dire pourquoi</source>
        <translation>%1: a proxy, say why</translation>
    </message>
    <message>
        <source>Rang : %1</source>
        <translation>Rank: %1</translation>
    </message>
    <message>
        <source>Répartition des valeurs en France : %1</source>
        <translation>Distribution of values in France: %1</translation>
    </message>
    <message>
        <source>%1 valeurs ; ce territoire : %2</source>
        <translation>%1 values; this territory: %2</translation>
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
        <source>selon</source>
        <translation>by</translation>
    </message>
    <message>
        <source>Taille : population</source>
        <translation>Size: population</translation>
    </message>
    <message>
        <source>Corrélation de rang de Spearman, de −1 à 1</source>
        <translation>Spearman’s rank correlation, from −1 to 1</translation>
    </message>
    <message>
        <source>L’aire d’un point suit la population</source>
        <translation>The area of a dot follows the population</translation>
    </message>
    <message>
        <source>%1
%2 : %3
%4 : %5</source>
        <translation>%1
%2: %3
%4: %5</translation>
    </message>
    <message>
        <source>ρ non calculable</source>
        <translation>ρ can’t be computed</translation>
    </message>
    <message>
        <source>ρ = %1</source>
        <translation>ρ = %1</translation>
    </message>
    <message>
        <source>%1 selon %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>%1, %2 : de %3 à %4, médiane %5.</source>
        <translation>%1, %2: from %3 to %4, median %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires ont les deux valeurs.</source>
        <translation>
            <numerusform>%Ln territory has both values.</numerusform>
            <numerusform>%Ln territories have both values.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrélation de rang de Spearman : %1.</source>
        <translation>Spearman’s rank correlation: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Losanges : %Ln zones rouges, creux quand probables.</source>
        <translation>
            <numerusform>Diamonds: %Ln red zone, hollow when probable.</numerusform>
            <numerusform>Diamonds: %Ln red zones, hollow when probable.</numerusform>
        </translation>
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
    <name>app::JournalEntriesModel</name>
    <message>
        <source>non indiqué</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
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
    <name>app::JournalPage</name>
    <message>
        <source>Journal des changements ; Entrée revient à un état</source>
        <translation>Log of changes; Enter goes back to a state</translation>
    </message>
    <message>
        <source>Nom inscrit au journal du projet</source>
        <translation>Name entered in the project log</translation>
    </message>
    <message>
        <source>aucun nom</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>Inscrit à chaque ligne à venir ; laissez vide pour n’inscrire aucun nom</source>
        <translation>Entered on every line to come; leave empty to enter no name</translation>
    </message>
    <message>
        <source>&amp;Nom inscrit</source>
        <translation>&amp;Name entered</translation>
    </message>
    <message>
        <source>Journal du projet</source>
        <translation>Project log</translation>
    </message>
    <message>
        <source>Journal du projet : quand, qui, quoi</source>
        <translation>Project log: when, who, what</translation>
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
        <source>Montrer : %1</source>
        <translation>Show: %1</translation>
    </message>
    <message>
        <source>Masquer : %1</source>
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
    <message>
        <source>Lieux de l’organisation</source>
        <translation>Venues of the organisation</translation>
    </message>
</context>
<context>
    <name>app::LegendOverlay</name>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>%1 : %2</source>
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
    <name>app::LogoFile</name>
    <message>
        <source>L’image ne peut pas être lue.</source>
        <translation>The image can’t be read.</translation>
    </message>
    <message>
        <source>Choisissez une image PNG, JPEG ou SVG.</source>
        <translation>Choose a PNG, JPEG or SVG image.</translation>
    </message>
    <message>
        <source>L’image est trop lourde pour un logo.</source>
        <translation>The image is too heavy for a logo.</translation>
    </message>
    <message>
        <source>Réduisez-la, puis choisissez-la.</source>
        <translation>Make it smaller, then choose it.</translation>
    </message>
    <message>
        <source>L’image SVG renvoie à un autre fichier : « %1 ».</source>
        <translation>The SVG image refers to another file: “%1”.</translation>
    </message>
    <message>
        <source>Intégrez-le dans l’image, ou choisissez une image PNG.</source>
        <translation>Embed it in the image, or choose a PNG image.</translation>
    </message>
    <message>
        <source>L’image ne peut pas être lue : %1.</source>
        <translation>The image cannot be read: %1.</translation>
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
        <source>%1 n’appartient à aucune intercommunalité.</source>
        <translation>%1 belongs to no intercommunalité.</translation>
    </message>
    <message>
        <source>Annuler : %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir : %1</source>
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
    <message>
        <source>Montrer l’atelier de la fragilité : indicateurs, poids, méthode</source>
        <translation>Show the fragility workshop: indicators, weights, method</translation>
    </message>
    <message>
        <source>Atelier</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Ajuster…</source>
        <translation>Adjust…</translation>
    </message>
    <message>
        <source>Comparer…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Montrer l’organisation : lieux, médecins, journées, couverture, coût</source>
        <translation>Show the organisation: venues, doctors, days, coverage, cost</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation>Venues</translation>
    </message>
    <message>
        <source>Médecins</source>
        <translation>Doctors</translation>
    </message>
    <message>
        <source>Journées</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Couverture</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Coût</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Presse…</source>
        <translation>Press…</translation>
    </message>
</context>
<context>
    <name>app::MapAreaPart</name>
    <message>
        <source>Région non disponible</source>
        <translation>Region not available</translation>
    </message>
    <message>
        <source>Département non disponible</source>
        <translation>Département not available</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n départements</source>
        <translation>
            <numerusform>%1, %n département</numerusform>
            <numerusform>%1, %n départements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n territoires</source>
        <translation>
            <numerusform>%1, %n territory</numerusform>
            <numerusform>%1, %n territories</numerusform>
        </translation>
    </message>
    <message>
        <source>région</source>
        <translation>region</translation>
    </message>
    <message>
        <source>département %1</source>
        <translation>département %1</translation>
    </message>
    <message>
        <source>Montrer sur la carte</source>
        <translation>Show on the map</translation>
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
    <name>app::MapTerritoryPart</name>
    <message>
        <source>Choisir ce territoire</source>
        <translation>Choose this territory</translation>
    </message>
    <message>
        <source>Mettre dans la sélection, ou l’en retirer</source>
        <translation>Add to the selection, or take out of it</translation>
    </message>
    <message>
        <source>Aller à ce territoire</source>
        <translation>Go to this territory</translation>
    </message>
</context>
<context>
    <name>app::MapWidget</name>
    <message>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Flèches : aller au territoire voisin. Entrée : choisir ce territoire. Espace : le mettre dans la sélection ou l’en retirer. Maj et flèches : déplacer la carte. Plus et moins : zoomer. Début : toute la France. Échap : ne rien choisir.</source>
        <translation>Arrows: go to the neighbouring territory. Enter: choose this territory. Space: add it to the selection or take it out. Shift and arrows: move the map. Plus and minus: zoom. Home: all of France. Esc: choose nothing.</translation>
    </message>
</context>
<context>
    <name>app::MeansPopup</name>
    <message>
        <source>La sélection et la France</source>
        <translation>The selection and France</translation>
    </message>
    <message>
        <source>Moyennes pondérées par la population, des territoires qui ont une valeur.</source>
        <translation>Means weighted by population, over the territories that have a value.</translation>
    </message>
    <message>
        <source>Moyennes de la sélection et de la France</source>
        <translation>Means of the selection and of France</translation>
    </message>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Sélection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Avec valeur</source>
        <translation>With a value</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Moyennes de la sélection, et celles de la France</source>
        <translation>Means of the selection, and those of France</translation>
    </message>
</context>
<context>
    <name>app::Measure</name>
    <message>
        <source>Score de fragilité</source>
        <translation>Fragility score</translation>
    </message>
    <message>
        <source>%1 (approché)</source>
        <translation>%1 (proxy)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>app::MergeDialog</name>
    <message>
        <source>Comparer et fusionner avec « %1 »</source>
        <translation>Compare and merge with “%1”</translation>
    </message>
    <message>
        <source>Fusionner</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ce fichier est un autre projet, et non une copie de celui-ci : ses lieux, médecins et journées s’ajouteraient aux vôtres.</source>
        <translation>This file is another project, not a copy of this one: its venues, doctors and days would be added to yours.</translation>
    </message>
    <message>
        <source>Deux copies ne disent pas si ce que l’une n’a pas y a été supprimé ou a été ajouté dans l’autre : par défaut, rien n’est perdu, et la valeur d’ici l’emporte là où les deux diffèrent. Une journée reprise apporte son lieu et son médecin.</source>
        <translation>Two copies do not say whether what one lacks was deleted there or was added in the other: by default, nothing is lost, and the value from here prevails where the two differ. A day taken from the copy brings its venue and its doctor.</translation>
    </message>
    <message>
        <source>Filtrer les différences…</source>
        <translation>Filter the differences…</translation>
    </message>
    <message>
        <source>Filtrer les différences</source>
        <translation>Filter the differences</translation>
    </message>
    <message>
        <source>Différences montrées</source>
        <translation>Differences shown</translation>
    </message>
    <message>
        <source>Toutes les différences</source>
        <translation>All differences</translation>
    </message>
    <message>
        <source>Conflits</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Seulement ici</source>
        <translation>Only here</translation>
    </message>
    <message>
        <source>Seulement dans la copie</source>
        <translation>Only in the copy</translation>
    </message>
    <message>
        <source>Différences ; Espace choisit la valeur d’une colonne</source>
        <translation>Differences; Space chooses the value of a column</translation>
    </message>
    <message>
        <source>Garder ici, pour les lignes affichées</source>
        <translation>Keep from here, for the rows shown</translation>
    </message>
    <message>
        <source>Prendre dans la copie, pour les lignes affichées</source>
        <translation>Take from the copy, for the rows shown</translation>
    </message>
    <message>
        <source>Les deux copies sont égales.</source>
        <translation>The two copies are equal.</translation>
    </message>
    <message>
        <source>%1, %2, %3 ; %4</source>
        <translation>%1, %2, %3; %4</translation>
    </message>
    <message numerus="yes">
        <source>%n conflits</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seulement ici</source>
        <translation>
            <numerusform>%n only here</numerusform>
            <numerusform>%n only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seulement dans la copie</source>
        <translation>
            <numerusform>%n only in the copy</numerusform>
            <numerusform>%n only in the copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pris de la copie</source>
        <translation>
            <numerusform>%n taken from the copy</numerusform>
            <numerusform>%n taken from the copy</numerusform>
        </translation>
    </message>
    <message>
        <source>Fusionner avec « %1 »</source>
        <translation>Merge with “%1”</translation>
    </message>
</context>
<context>
    <name>app::MergeRows</name>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Réglages du dispositif</source>
        <translation>Settings of the scheme</translation>
    </message>
    <message>
        <source>Lieu : %1</source>
        <translation>Venue: %1</translation>
    </message>
    <message>
        <source>Médecin : %1</source>
        <translation>Doctor: %1</translation>
    </message>
    <message>
        <source>Journée : %1</source>
        <translation>Day: %1</translation>
    </message>
    <message>
        <source>en entier</source>
        <translation>as a whole</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Ici</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Dans la copie</source>
        <translation>In the copy</translation>
    </message>
</context>
<context>
    <name>app::MoneyPage</name>
    <message>
        <source>Coût des journées</source>
        <translation>Cost of the days</translation>
    </message>
    <message>
        <source>Coût : tableau, mois, régimes</source>
        <translation>Cost: table, months, regimes</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Par mois</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Régimes (estimation)</source>
        <translation>Regimes (estimate)</translation>
    </message>
    <message>
        <source>Par quoi les coûts sont comptés</source>
        <translation>What the costs are counted by</translation>
    </message>
    <message>
        <source>Par lieu</source>
        <translation>By venue</translation>
    </message>
    <message>
        <source>Par territoire</source>
        <translation>By territory</translation>
    </message>
    <message>
        <source>Par département</source>
        <translation>By département</translation>
    </message>
    <message>
        <source>Par région</source>
        <translation>By région</translation>
    </message>
    <message>
        <source>Par médecin</source>
        <translation>By doctor</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Exporter les noms</source>
        <translation>Export the names</translation>
    </message>
    <message>
        <source>Les noms des médecins sont des données personnelles : ils ne sont exportés que si vous le demandez.</source>
        <translation>The names of the doctors are personal data: they are exported only if you ask for it.</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Exporter les coûts en CSV</source>
        <translation>Export the costs as CSV</translation>
    </message>
    <message>
        <source>Toutes les dates</source>
        <translation>All dates</translation>
    </message>
    <message>
        <source>Année %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>%1 € prévus, dont %2 € pour des journées tenues</source>
        <translation>€%1 planned, of which €%2 for days held</translation>
    </message>
    <message numerus="yes">
        <source>%Ln médecins</source>
        <translation>
            <numerusform>%Ln doctor</numerusform>
            <numerusform>%Ln doctors</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 journées par mois au plus (estimation)</source>
        <translation>%1 days a month at most (estimate)</translation>
    </message>
    <message>
        <source>Volontariat</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>Obligation pour tous les médecins de zones bien pourvues</source>
        <translation>Obligation for all doctors of well-supplied zones</translation>
    </message>
    <message>
        <source>%1 €</source>
        <translation>€%1</translation>
    </message>
    <message>
        <source>somme de ce qui est connu</source>
        <translation>sum of what is known</translation>
    </message>
    <message>
        <source>Coût prévu</source>
        <translation>Planned cost</translation>
    </message>
    <message>
        <source>journées prévues et tenues qui ont un médecin</source>
        <translation>days planned and held that have a doctor</translation>
    </message>
    <message>
        <source>Coût réel</source>
        <translation>Actual cost</translation>
    </message>
    <message>
        <source>journées tenues</source>
        <translation>days held</translation>
    </message>
    <message>
        <source>Journées prévues</source>
        <translation>Days planned</translation>
    </message>
    <message>
        <source>Tenues</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Créneaux</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Sans méd. traitant</source>
        <translation>Without méd. traitant</translation>
    </message>
    <message>
        <source>Coût des journées, %1</source>
        <translation>Cost of the days, %1</translation>
    </message>
</context>
<context>
    <name>app::MonthCalendar</name>
    <message>
        <source>Calendrier du mois</source>
        <translation>Calendar of the month</translation>
    </message>
    <message>
        <source>aucune journée</source>
        <translation>no day</translation>
    </message>
    <message numerus="yes">
        <source>%Ln journées</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MonthlyChart</name>
    <message>
        <source>Journées de consultation par mois</source>
        <translation>Days of consultations by month</translation>
    </message>
    <message>
        <source>journées</source>
        <translation>days</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 : aucune journée sur la période</source>
        <translation>%1: no day over the period</translation>
    </message>
    <message>
        <source>%1, journées par mois : %2</source>
        <translation>%1, days by month: %2</translation>
    </message>
    <message>
        <source> ; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>app::MovesModel</name>
    <message>
        <source>entre : %1</source>
        <translation>enters: %1</translation>
    </message>
    <message>
        <source>sort : %1</source>
        <translation>leaves: %1</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation>Inhabitants</translation>
    </message>
</context>
<context>
    <name>app::MovesView</name>
    <message>
        <source>Montrer qui entre et qui sort</source>
        <translation>Show which territories enter and leave</translation>
    </message>
    <message>
        <source>Ce que les réglages déplacent</source>
        <translation>What the settings move</translation>
    </message>
    <message>
        <source>Territoires qui entrent et qui sortent</source>
        <translation>Territories that enter and leave</translation>
    </message>
    <message>
        <source>Aucun territoire n’entre ni ne sort</source>
        <translation>No territory enters or leaves</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entrent</source>
        <translation>
            <numerusform>%Ln enters</numerusform>
            <numerusform>%Ln enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sortent</source>
        <translation>
            <numerusform>%Ln leaves</numerusform>
            <numerusform>%Ln leave</numerusform>
        </translation>
    </message>
    <message>
        <source>par rapport aux réglages de référence</source>
        <translation>compared with the reference settings</translation>
    </message>
    <message>
        <source>+%1 et −%2 habitants, par rapport aux réglages de référence</source>
        <translation>+%1 and −%2 inhabitants, compared with the reference settings</translation>
    </message>
    <message>
        <source>%1 : +%2 et −%3 (+%4 et −%5 habitants)</source>
        <translation>%1: +%2 and −%3 (+%4 and −%5 inhabitants)</translation>
    </message>
    <message>
        <source>Région inconnue</source>
        <translation>Unknown région</translation>
    </message>
</context>
<context>
    <name>app::OfficialBoundariesDialog</name>
    <message>
        <source>Un SHA-256 compte 64 chiffres hexadécimaux (0 à 9, a à f). Corrigez-le, ou videz ce champ.</source>
        <translation>A SHA-256 has 64 hexadecimal digits (0 to 9, a to f). Correct it, or empty this field.</translation>
    </message>
    <message>
        <source>Connexion à %1…</source>
        <translation>Connecting to %1…</translation>
    </message>
    <message>
        <source>Mettre en pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>En pause : %1 déjà reçus.</source>
        <translation>Paused: %1 already received.</translation>
    </message>
    <message>
        <source>Fichiers téléchargés : %1</source>
        <translation>Downloaded files: %1</translation>
    </message>
    <message>
        <source>Aucun fichier téléchargé</source>
        <translation>No downloaded file</translation>
    </message>
    <message>
        <source>%1 est reçu (%2) et s’ouvre sur la carte.</source>
        <translation>%1 is received (%2) and opens on the map.</translation>
    </message>
    <message>
        <source>%1 effacés. La carte garde ses contours jusqu’à la fermeture de Diagonale ; s’ils étaient l’un de ces fichiers, il faudra ensuite les télécharger de nouveau.</source>
        <translation>%1 deleted. The map keeps its boundaries until Diagonale is closed; if they were one of these files, they will then have to be downloaded again.</translation>
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
    <message>
        <source>Retrait d’indicateurs</source>
        <translation>Removing indicators</translation>
    </message>
    <message>
        <source>Ajout d’indicateurs</source>
        <translation>Adding indicators</translation>
    </message>
    <message>
        <source>Ouverture des fichiers</source>
        <translation>Opening the files</translation>
    </message>
</context>
<context>
    <name>app::OrganisationPanel</name>
    <message>
        <source>Organisation : lieux, médecins, journées, couverture et coût</source>
        <translation>Organisation: venues, doctors, days, coverage and cost</translation>
    </message>
</context>
<context>
    <name>app::PageDraft</name>
    <message>
        <source>Titre de la page</source>
        <translation>Page title</translation>
    </message>
</context>
<context>
    <name>app::PageElementsForm</name>
    <message>
        <source>Éléments de la page</source>
        <translation>Page elements</translation>
    </message>
    <message>
        <source>Espace montre ou masque un élément, Alt et les flèches le déplacent parmi ceux de son emplacement.</source>
        <translation>Space shows or hides an element; Alt and the arrow keys move it among those of its slot.</translation>
    </message>
    <message>
        <source>Emplacement de l’élément</source>
        <translation>Slot of the element</translation>
    </message>
    <message>
        <source>Taille de l’élément</source>
        <translation>Size of the element</translation>
    </message>
    <message>
        <source>Monter l’élément</source>
        <translation>Move the element up</translation>
    </message>
    <message>
        <source>Descendre l’élément</source>
        <translation>Move the element down</translation>
    </message>
    <message>
        <source>Placer : %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>Taille : %1</source>
        <translation>Size: %1</translation>
    </message>
    <message>
        <source>Forme de la légende</source>
        <translation>Shape of the legend</translation>
    </message>
    <message>
        <source>Rangs du tableau</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Montrer : %1</source>
        <translation>Show: %1</translation>
    </message>
    <message>
        <source>Masquer : %1</source>
        <translation>Hide: %1</translation>
    </message>
    <message>
        <source>Déplacer : %1</source>
        <translation>Move: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>app::PageExtentForm</name>
    <message>
        <source>Partie du pays</source>
        <translation>Part of the country</translation>
    </message>
    <message>
        <source>Ce qui est à l’écran</source>
        <translation>What is on screen</translation>
    </message>
    <message>
        <source>Toute la France</source>
        <translation>The whole of France</translation>
    </message>
    <message>
        <source>Un département</source>
        <translation>A département</translation>
    </message>
    <message>
        <source>Une région</source>
        <translation>A region</translation>
    </message>
    <message>
        <source>Un territoire et ses voisins</source>
        <translation>A territory and its neighbours</translation>
    </message>
    <message>
        <source>Lequel</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>Une carte ou plusieurs</source>
        <translation>One map or several</translation>
    </message>
    <message>
        <source>Une carte</source>
        <translation>One map</translation>
    </message>
    <message>
        <source>Les indicateurs, côte à côte</source>
        <translation>The indicators, side by side</translation>
    </message>
    <message>
        <source>Avant et après le changement de poids</source>
        <translation>Before and after the change of weights</translation>
    </message>
    <message>
        <source>Étendue</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>Cartes</source>
        <translation>Maps</translation>
    </message>
    <message>
        <source>Cartes : %1</source>
        <translation>Maps: %1</translation>
    </message>
    <message>
        <source>Cartes composées ailleurs</source>
        <translation>Maps composed elsewhere</translation>
    </message>
</context>
<context>
    <name>app::PageModelForm</name>
    <message>
        <source>Modèle de page</source>
        <translation>Page template</translation>
    </message>
    <message>
        <source>Page à ma taille</source>
        <translation>Page of my own size</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Unité de la page</source>
        <translation>Unit of the page</translation>
    </message>
    <message>
        <source>Largeur de la page</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Hauteur de la page</source>
        <translation>Page height</translation>
    </message>
    <message>
        <source> points par pouce</source>
        <translation> dots per inch</translation>
    </message>
    <message>
        <source>Finesse de l’image</source>
        <translation>Fineness of the image</translation>
    </message>
    <message>
        <source>Ouvrir un modèle…</source>
        <translation>Open a template…</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Finesse</source>
        <translation>Fineness</translation>
    </message>
    <message>
        <source>Modèle : %1</source>
        <translation>Template: %1</translation>
    </message>
    <message>
        <source>modèle de page</source>
        <translation>page template</translation>
    </message>
    <message>
        <source>Modèle de page (*.json)</source>
        <translation>Page template (*.json)</translation>
    </message>
    <message>
        <source>Ouvrir un modèle de page</source>
        <translation>Open a page template</translation>
    </message>
    <message>
        <source>Enregistrer, renommer, partager un modèle</source>
        <translation>Save, rename, share a template</translation>
    </message>
    <message>
        <source>Enregistrer comme modèle…</source>
        <translation>Save as template…</translation>
    </message>
    <message>
        <source>Enregistrer comme modèle</source>
        <translation>Save as template</translation>
    </message>
    <message>
        <source>Nom du modèle</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Renommer ce modèle…</source>
        <translation>Rename this template…</translation>
    </message>
    <message>
        <source>Renommer le modèle</source>
        <translation>Rename the template</translation>
    </message>
    <message>
        <source>Retirer ce modèle</source>
        <translation>Remove this template</translation>
    </message>
    <message>
        <source>Enregistrer le modèle dans un fichier…</source>
        <translation>Save the template to a file…</translation>
    </message>
    <message>
        <source>Le modèle « %1 » est remplacé.</source>
        <translation>The template “%1” is replaced.</translation>
    </message>
    <message>
        <source>Le modèle « %1 » est enregistré.</source>
        <translation>The template “%1” is saved.</translation>
    </message>
    <message>
        <source>Le modèle « %1 » se nomme désormais « %2 ».</source>
        <translation>The template “%1” is now named “%2”.</translation>
    </message>
    <message>
        <source>Le modèle « %1 » est retiré ; la page reste comme elle est.</source>
        <translation>The template “%1” is removed; the page stays as it is.</translation>
    </message>
</context>
<context>
    <name>app::PagePreview</name>
    <message>
        <source>L’aperçu n’a pas pu être dessiné.</source>
        <translation>The preview could not be drawn.</translation>
    </message>
</context>
<context>
    <name>app::PagePrint</name>
    <message>
        <source>Préparation de l’impression</source>
        <translation>Preparing to print</translation>
    </message>
    <message>
        <source>Imprimer la page</source>
        <translation>Print the page</translation>
    </message>
</context>
<context>
    <name>app::PageTextsForm</name>
    <message>
        <source>Titre de la page</source>
        <translation>Page title</translation>
    </message>
    <message>
        <source>Sous-titre de la page</source>
        <translation>Page subtitle</translation>
    </message>
    <message>
        <source>Crédit de la page</source>
        <translation>Page credit</translation>
    </message>
    <message>
        <source>Note ajoutée à la page</source>
        <translation>Note added to the page</translation>
    </message>
    <message>
        <source>Une phrase de plus sous la carte</source>
        <translation>One more sentence under the map</translation>
    </message>
    <message>
        <source>Note de la page</source>
        <translation>Page note</translation>
    </message>
    <message>
        <source>Nom du média, de l’auteur</source>
        <translation>Name of the media or the author</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Sous-titre</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Crédit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choisir un logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer le logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Logo de la page</source>
        <translation>Page logo</translation>
    </message>
</context>
<context>
    <name>app::PageView</name>
    <message>
        <source>Aperçu de la page</source>
        <translation>Page preview</translation>
    </message>
    <message>
        <source>L’aperçu se dessine…</source>
        <translation>The preview is being drawn…</translation>
    </message>
</context>
<context>
    <name>app::PageWords</name>
    <message>
        <source>la carte</source>
        <translation>the map</translation>
    </message>
    <message>
        <source>Selon la place</source>
        <translation>As room allows</translation>
    </message>
    <message>
        <source>Verticale</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Horizontale</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Vision usuelle</source>
        <translation>Usual vision</translation>
    </message>
    <message>
        <source>Protanopie (rouge non perçu)</source>
        <translation>Protanopia (red not perceived)</translation>
    </message>
    <message>
        <source>Deutéranopie (vert non perçu)</source>
        <translation>Deuteranopia (green not perceived)</translation>
    </message>
    <message>
        <source>Tritanopie (bleu non perçu)</source>
        <translation>Tritanopia (blue not perceived)</translation>
    </message>
    <message>
        <source>Imprimante en gris</source>
        <translation>Grey printer</translation>
    </message>
    <message>
        <source>chevauche : %1</source>
        <translation>overlaps: %1</translation>
    </message>
    <message>
        <source>texte trop petit : %1</source>
        <translation>text too small: %1</translation>
    </message>
    <message>
        <source>coupé par le bord de la page</source>
        <translation>cut by the edge of the page</translation>
    </message>
    <message>
        <source>ne laisse pas assez de place à la carte</source>
        <translation>leaves too little room for the map</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3 × %4 pixels</source>
        <translation>%1 × %2 mm, %3 × %4 pixels</translation>
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
        <source>Territoire de « %1 »</source>
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
        <source>Il manque la source : d’où vient cette liste ?</source>
        <translation>The source is missing: where does this list come from?</translation>
    </message>
    <message>
        <source>Par rapport à l’annonce du 27 juin 2025 : %1</source>
        <translation>Compared with the announcement of 27 June 2025: %1</translation>
    </message>
</context>
<context>
    <name>app::PersonalRecordDialog</name>
    <message>
        <source>Ce qui est conservé sur %1</source>
        <translation>What is kept on %1</translation>
    </message>
    <message>
        <source>Tout ce que ce projet contient sur cette personne, journées et journal compris. Rien n’en figure sur les cartes, dans les exports des lieux ni dans la copie à transmettre.</source>
        <translation>Everything this project contains on this person, days and log included. None of it appears on the maps, in the exports of the venues or in the copy to hand on.</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Le texte est copié.</source>
        <translation>The text is copied.</translation>
    </message>
</context>
<context>
    <name>app::PictureCopy</name>
    <message>
        <source>Copie de la carte</source>
        <translation>Copying the map</translation>
    </message>
    <message>
        <source>La carte est copiée, avec son texte de remplacement pour là où une image ne se colle pas.</source>
        <translation>The map is copied, with its alternative text for where an image cannot be pasted.</translation>
    </message>
</context>
<context>
    <name>app::PostForm</name>
    <message>
        <source> consult./an/hab.</source>
        <translation> consult./year/inhab.</translation>
    </message>
    <message>
        <source>APL cible</source>
        <translation>Target APL</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Postes</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Méthode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Besoin</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Plancher</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Plafond</source>
        <translation>Maximum</translation>
    </message>
</context>
<context>
    <name>app::PressWindow</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>site, lettre d’information</source>
        <translation>website, newsletter</translation>
    </message>
    <message>
        <source>Réseaux</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>carré, téléphone</source>
        <translation>square, phone</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Newspaper</translation>
    </message>
    <message>
        <source>imprimé, deux colonnes</source>
        <translation>in print, two columns</translation>
    </message>
    <message>
        <source>Carte de presse</source>
        <translation>Map for the press</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Légende à copier</source>
        <translation>Caption to copy</translation>
    </message>
    <message>
        <source>Chiffres clés</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Copier l’image</source>
        <translation>Copy the image</translation>
    </message>
    <message>
        <source>Régler la page en détail…</source>
        <translation>Set the page in detail…</translation>
    </message>
    <message>
        <source>Enregistrer la carte…</source>
        <translation>Save the map…</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copier : %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>Copié : %1.</source>
        <translation>Copied: %1.</translation>
    </message>
    <message>
        <source>carte de presse</source>
        <translation>press map</translation>
    </message>
    <message>
        <source>Enregistrer la carte</source>
        <translation>Save the map</translation>
    </message>
    <message>
        <source>Export de la carte</source>
        <translation>Exporting the map</translation>
    </message>
</context>
<context>
    <name>app::ProfileChart</name>
    <message>
        <source>Le haut de chaque axe est l’extrémité fragile ; une ligne par territoire</source>
        <translation>The top of each axis is the fragile end; one line per territory</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profils des territoires (le haut de chaque axe est l’extrémité fragile)</source>
        <translation>Profiles of the territories (the top of each axis is the fragile end)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires, un axe par mesure, l’extrémité fragile en haut.</source>
        <translation>
            <numerusform>%Ln territory, one axis per measure, the fragile end at the top.</numerusform>
            <numerusform>%Ln territories, one axis per measure, the fragile end at the top.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 : médiane %2, %3 à %4 de bas en haut</source>
        <translation>%1: median %2, %3 to %4 from bottom to top</translation>
    </message>
    <message>
        <source>%1 ; médiane de la sélection %2.</source>
        <translation>%1; median of the selection %2.</translation>
    </message>
</context>
<context>
    <name>app::ProjectCommands</name>
    <message>
        <source>Ouvrir un projet</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Enregistrer une copie à transmettre</source>
        <translation>Save a copy to hand on</translation>
    </message>
    <message>
        <source> à transmettre</source>
        <translation> to hand on</translation>
    </message>
    <message>
        <source>Comparer et fusionner avec une copie</source>
        <translation>Compare and merge with a copy</translation>
    </message>
    <message>
        <source>Le projet est enregistré : %1.</source>
        <translation>The project is saved: %1.</translation>
    </message>
    <message>
        <source>La copie est enregistrée, sans médecin, nom, contact ni auteur du journal : %1.</source>
        <translation>The copy is saved, with no doctor, name, contact or author of the log: %1.</translation>
    </message>
    <message>
        <source>Afficher dans le dossier</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Enregistrer sous un autre nom…</source>
        <translation>Save under another name…</translation>
    </message>
    <message>
        <source>Ouvrir un autre projet…</source>
        <translation>Open another project…</translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Projet sans nom</source>
        <translation>Untitled project</translation>
    </message>
    <message>
        <source>%1 (lecture seule)</source>
        <translation>%1 (read-only)</translation>
    </message>
    <message>
        <source>%1[*] — Diagonale</source>
        <translation>%1[*] — Diagonale</translation>
    </message>
    <message>
        <source>Diagonale</source>
        <translation>Diagonale</translation>
    </message>
    <message>
        <source>Projets Diagonale (*.gpkg);;Tous les fichiers (*)</source>
        <translation>Diagonale projects (*.gpkg);;All files (*)</translation>
    </message>
    <message>
        <source>Projets Diagonale (*.gpkg)</source>
        <translation>Diagonale projects (*.gpkg)</translation>
    </message>
    <message>
        <source>Enregistrer le projet</source>
        <translation>Save the project</translation>
    </message>
    <message>
        <source> (copie)</source>
        <translation> (copy)</translation>
    </message>
    <message>
        <source>Travail non enregistré</source>
        <translation>Unsaved work</translation>
    </message>
    <message>
        <source>Enregistrer les changements de « %1 » ?</source>
        <translation>Save the changes to “%1”?</translation>
    </message>
    <message>
        <source>Sans enregistrement, ils seront perdus.</source>
        <translation>If you don’t save them, they will be lost.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ne pas enregistrer</source>
        <translation>Don’t save</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Le fichier contient des tables étrangères à Diagonale, laissées de côté et absentes des prochains enregistrements : %1.</source>
        <translation>The file contains tables foreign to Diagonale, left out and absent from future saves: %1.</translation>
    </message>
    <message>
        <source>Le projet est ouvert, avec des remarques.</source>
        <translation>The project is open, with remarks.</translation>
    </message>
    <message>
        <source>Voir le diagnostic…</source>
        <translation>See the diagnosis…</translation>
    </message>
    <message>
        <source>une autre personne</source>
        <translation>another person</translation>
    </message>
    <message>
        <source>Ce projet est déjà ouvert par %1 sur %2, depuis le %3 : il est ici en lecture seule.</source>
        <translation>This project is already opened by %1 on %2, since %3: here it is read-only.</translation>
    </message>
    <message>
        <source>Vous n’avez pas le droit d’écrire dans ce dossier : le projet est en lecture seule.</source>
        <translation>You don’t have permission to write in this folder: the project is read-only.</translation>
    </message>
    <message>
        <source>Enregistrer une copie…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Ce projet est ouvert en lecture seule : le changement n’a pas été fait.</source>
        <translation>This project is open read-only: the change wasn’t made.</translation>
    </message>
    <message>
        <source>Diagonale s’est arrêté avant que ce travail, commencé le %1, soit enregistré.</source>
        <translation>Diagonale stopped before this work, started on %1, was saved.</translation>
    </message>
    <message>
        <source>Diagonale s’est arrêté avant que des changements de ce projet, faits depuis le %1, soient enregistrés.</source>
        <translation>Diagonale stopped before changes to this project, made since %1, were saved.</translation>
    </message>
    <message>
        <source>Le dernier, écrit à moitié, est perdu.</source>
        <translation>The last one, half written, is lost.</translation>
    </message>
    <message>
        <source>Le fichier a changé depuis : relisez ce qui sera repris.</source>
        <translation>The file has changed since: check what will be recovered.</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Recover</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Régler le dispositif</source>
        <translation>Set up the scheme</translation>
    </message>
    <message>
        <source>Le projet est enregistré. L’ancien fichier, avec ce qui n’en a pas été repris, est gardé à côté : %1.</source>
        <translation>The project is saved. The old file, with what was not taken over from it, is kept beside it: %1.</translation>
    </message>
    <message>
        <source>Ce projet vient d’une version plus ancienne de Diagonale : il sera mis à jour au prochain enregistrement.</source>
        <translation>This project comes from an older version of Diagonale: it will be brought up to date the next time it is saved.</translation>
    </message>
    <message>
        <source>Au prochain enregistrement, l’ancien fichier sera gardé à côté.</source>
        <translation>The next time it is saved, the old file will be kept beside it.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>app::ProjectStore</name>
    <message>
        <source>Nouveau projet</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Ouverture du projet</source>
        <translation>Opening the project</translation>
    </message>
    <message>
        <source>Enregistrement du projet</source>
        <translation>Saving the project</translation>
    </message>
    <message>
        <source>Ce projet est ouvert dans une autre fenêtre : il n’a pas été remplacé.</source>
        <translation>This project is open in another window: it wasn’t replaced.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>La copie à transmettre ne peut pas remplacer le projet ouvert.</source>
        <translation>The copy to hand on can’t replace the open project.</translation>
    </message>
    <message>
        <source>Enregistrement d’une copie à transmettre</source>
        <translation>Saving a copy to hand on</translation>
    </message>
    <message>
        <source>Lecture de la copie</source>
        <translation>Reading the copy</translation>
    </message>
    <message>
        <source>Reprendre le travail non enregistré</source>
        <translation>Recover the unsaved work</translation>
    </message>
    <message>
        <source>Commencer par « %1 »</source>
        <translation>Start with “%1”</translation>
    </message>
</context>
<context>
    <name>app::ProposalDialog</name>
    <message>
        <source>proposée</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>✓ acceptée</source>
        <translation>✓ accepted</translation>
    </message>
    <message>
        <source>✓ verrouillée</source>
        <translation>✓ locked</translation>
    </message>
    <message>
        <source>✕ refusée</source>
        <translation>✕ refused</translation>
    </message>
    <message>
        <source>Proposer un mois</source>
        <translation>Propose a month</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Demi-journées par zone au moins, autant que les volontaires le permettent</source>
        <translation>At least this many half-days per zone, as far as the volunteers allow</translation>
    </message>
    <message>
        <source>Demi-journées par zone, au moins</source>
        <translation>Half-days per zone, at least</translation>
    </message>
    <message>
        <source>Répartition</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>selon le besoin</source>
        <translation>by need</translation>
    </message>
    <message>
        <source>égale entre zones</source>
        <translation>equal between zones</translation>
    </message>
    <message>
        <source>Trajets</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>comptent peu</source>
        <translation>counts little</translation>
    </message>
    <message>
        <source>comptent beaucoup</source>
        <translation>counts a lot</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Journées proposées</source>
        <translation>Proposed days</translation>
    </message>
    <message>
        <source>Zones laissées sans journée</source>
        <translation>Zones left without a day</translation>
    </message>
    <message>
        <source>&amp;Accepter</source>
        <translation>&amp;Accept</translation>
    </message>
    <message>
        <source>&amp;Verrouiller</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>&amp;Refuser</source>
        <translation>&amp;Refuse</translation>
    </message>
    <message>
        <source>&amp;Sans avis</source>
        <translation>&amp;No opinion</translation>
    </message>
    <message>
        <source>Acceptée, et laissée en place par les propositions suivantes</source>
        <translation>Accepted, and left in place by the next proposals</translation>
    </message>
    <message>
        <source>Zones sans journée</source>
        <translation>Zones without a day</translation>
    </message>
    <message>
        <source>Calcul de la proposition</source>
        <translation>Computing the proposal</translation>
    </message>
    <message>
        <source>Seulement celles que j’ai acceptées ou verrouillées</source>
        <translation>Only those I have accepted or locked</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Retenir</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>la meilleure sous ces réglages</source>
        <translation>the best under these settings</translation>
    </message>
    <message>
        <source>à %1 % au plus de la meilleure</source>
        <translation>within %1% of the best</translation>
    </message>
    <message>
        <source>%1 (%2) ; %3.</source>
        <translation>%1 (%2); %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln journées nouvelles proposées</source>
        <translation>
            <numerusform>%Ln new day proposed</numerusform>
            <numerusform>%Ln new days proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zones sans journée</source>
        <translation>
            <numerusform>%Ln zone without a day</numerusform>
            <numerusform>%Ln zones without a day</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Médecin</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Trajet</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>estimation, à vol d’oiseau corrigé</source>
        <translation>estimate, from corrected straight-line distance</translation>
    </message>
    <message>
        <source>Votre avis</source>
        <translation>Your opinion</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Zone rouge</source>
        <translation>Red zone</translation>
    </message>
    <message>
        <source>Score de fragilité</source>
        <translation>Fragility score</translation>
    </message>
    <message numerus="yes">
        <source>Retenir %Ln journées</source>
        <translation>
            <numerusform>Keep %Ln day</numerusform>
            <numerusform>Keep %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PublishCommands</name>
    <message>
        <source>Page de la carte de presse</source>
        <translation>Page of the map for the press</translation>
    </message>
    <message>
        <source>Fiche du territoire</source>
        <translation>Territory sheet</translation>
    </message>
    <message>
        <source>Fiche - %1</source>
        <translation>Sheet - %1</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>La commande qui donne cette carte est copiée.</source>
        <translation>The command that gives this map is copied.</translation>
    </message>
</context>
<context>
    <name>app::PublishWindow</name>
    <message>
        <source>Publier la carte</source>
        <translation>Publish the map</translation>
    </message>
    <message>
        <source>Page entière</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Taille réelle</source>
        <translation>Actual size</translation>
    </message>
    <message>
        <source>Aussi grande qu’imprimée, une image pixel pour pixel</source>
        <translation>As large as printed; an image, pixel for pixel</translation>
    </message>
    <message>
        <source>L’aperçu comme le voit</source>
        <translation>The preview as seen by</translation>
    </message>
    <message>
        <source>Réglages de la page</source>
        <translation>Settings of the page</translation>
    </message>
    <message>
        <source>Modèle et taille</source>
        <translation>Template and size</translation>
    </message>
    <message>
        <source>Ce qui est montré</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Vérifications</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Éléments</source>
        <translation>Elements</translation>
    </message>
    <message>
        <source>Texte de remplacement</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Copier l’image</source>
        <translation>Copy the image</translation>
    </message>
    <message>
        <source>Copier la commande</source>
        <translation>Copy the command</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Vérifications : rien à signaler</source>
        <translation>Checks: nothing to report</translation>
    </message>
    <message numerus="yes">
        <source>Vérifications : %Ln à regarder</source>
        <translation>
            <numerusform>Checks: %Ln to look at</numerusform>
            <numerusform>Checks: %Ln to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Passer outre une vérification</source>
        <translation>Overrule a check</translation>
    </message>
    <message>
        <source>Vérifier de nouveau</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>carte</source>
        <translation>map</translation>
    </message>
    <message>
        <source>Exporter la carte</source>
        <translation>Export the map</translation>
    </message>
    <message>
        <source>Export de la carte</source>
        <translation>Exporting the map</translation>
    </message>
    <message>
        <source>La commande qui donne cette page est copiée.</source>
        <translation>The command that gives this page is copied.</translation>
    </message>
    <message>
        <source>Vérifications de la page</source>
        <translation>Checks of the page</translation>
    </message>
</context>
<context>
    <name>app::RankIntervals</name>
    <message>
        <source>Autour de la limite</source>
        <translation>Around the limit</translation>
    </message>
    <message>
        <source>Montrer les %1 rangs de part et d’autre de la limite</source>
        <translation>Show the %1 ranks on either side of the limit</translation>
    </message>
    <message>
        <source>Les intervalles paraissent avec les premiers tirages de poids.</source>
        <translation>The intervals appear with the first weight draws.</translation>
    </message>
    <message>
        <source>Tirages en cours : les intervalles sont ceux des réglages d’avant.</source>
        <translation>Draws under way: the intervals are those of the former settings.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tirages de poids ; barre : rangs de 5 % à 95 %, point : médiane</source>
        <translation>
            <numerusform>%Ln weight draw; bar: ranks from 5% to 95%, dot: median</numerusform>
            <numerusform>%Ln weight draws; bar: ranks from 5% to 95%, dot: median</numerusform>
        </translation>
    </message>
    <message>
        <source>rang actuel (1 = le plus fragile)</source>
        <translation>current rank (1 = most fragile)</translation>
    </message>
    <message>
        <source>rangs tirés</source>
        <translation>ranks drawn</translation>
    </message>
    <message numerus="yes">
        <source>limite : %Ln classées</source>
        <translation>
            <numerusform>limit: %Ln ranked in</numerusform>
            <numerusform>limit: %Ln ranked in</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
rang non montré</source>
        <translation>%1
rank not shown</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
%2, entre %3 et %4 dans 90 % des tirages ; classée dans %5 % d’entre eux</source>
        <translation>%1
%2, between %3 and %4 in 90% of the draws; ranked in by %5% of them</translation>
    </message>
    <message>
        <source>Rangs et leurs intervalles de 5 % à 95 %</source>
        <translation>Ranks and their intervals from 5% to 95%</translation>
    </message>
    <message>
        <source>Rangs</source>
        <translation>Ranks</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires ont un rang.</source>
        <translation>
            <numerusform>%Ln territory has a rank.</numerusform>
            <numerusform>%Ln territories have a rank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sont classés par le score.</source>
        <translation>
            <numerusform>%Ln is ranked in by the score.</numerusform>
            <numerusform>%Ln are ranked in by the score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires sont classés dans plus de 5 % et moins de 95 % des tirages.</source>
        <translation>
            <numerusform>%Ln territory is ranked in by more than 5% and less than 95% of the draws.</numerusform>
            <numerusform>%Ln territories are ranked in by more than 5% and less than 95% of the draws.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RankingCells</name>
    <message>
        <source>classée</source>
        <translation>ranked in</translation>
    </message>
    <message>
        <source>ajoutée</source>
        <translation>added</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>non classée</source>
        <translation>not ranked in</translation>
    </message>
    <message>
        <source>pas de score</source>
        <translation>no score</translation>
    </message>
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
        <source>Classement</source>
        <translation>Ranking</translation>
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
        <source>Probabilité</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Rangs 5–95 %</source>
        <translation>Ranks 5–95%</translation>
    </message>
    <message>
        <source>%1 (approché)</source>
        <translation>%1 (proxy)</translation>
    </message>
    <message>
        <source>Par le score et les ajustements de l’utilisateur ; ce n’est pas la décision officielle</source>
        <translation>By the score and the user’s adjustments; this isn’t the official decision</translation>
    </message>
    <message>
        <source>Part des tirages de poids dans lesquels le territoire est classé</source>
        <translation>Share of the weight draws in which the territory is ranked in</translation>
    </message>
    <message>
        <source>Rangs entre lesquels se tiennent 90 % des tirages de poids</source>
        <translation>Ranks between which 90% of the weight draws lie</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>app::RankingModel</name>
    <message>
        <source>%1, dans la sélection</source>
        <translation>%1, in the selection</translation>
    </message>
    <message>
        <source>%1 (filtre)</source>
        <translation>%1 (filter)</translation>
    </message>
    <message>
        <source>%1 ; tirages en cours</source>
        <translation>%1; draws under way</translation>
    </message>
</context>
<context>
    <name>app::RankingTable</name>
    <message>
        <source>Tableau des territoires</source>
        <translation>Table of territories</translation>
    </message>
    <message>
        <source>Espace : mettre la ligne dans la sélection ou l’en retirer. Maj et flèches : étendre. Ctrl+A : sélectionner les lignes affichées. Entrée : y aller.</source>
        <translation>Space: put the row in the selection or take it out. Shift and arrows: extend. Ctrl+A: select the rows shown. Enter: go to it.</translation>
    </message>
    <message>
        <source>Aller à ce territoire</source>
        <translation>Go to this territory</translation>
    </message>
    <message>
        <source>Sélectionner les lignes affichées</source>
        <translation>Select the rows shown</translation>
    </message>
    <message>
        <source>Copier le tableau</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>Filtrer « %1 »…</source>
        <translation>Filter “%1”…</translation>
    </message>
    <message>
        <source>Masquer cette colonne</source>
        <translation>Hide this column</translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Qu’est-ce que ce chiffre ?</source>
        <translation>What is this figure?</translation>
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
    <name>app::RobustnessSettings</name>
    <message>
        <source>Dispersion des tirages</source>
        <translation>Spread of the draws</translation>
    </message>
    <message>
        <source>Graine des tirages</source>
        <translation>Seed of the draws</translation>
    </message>
    <message>
        <source>Tirages : échelle variée</source>
        <translation>Draws: scaling varied</translation>
    </message>
    <message>
        <source>Tirages : moyenne variée</source>
        <translation>Draws: mean varied</translation>
    </message>
    <message>
        <source>Aucun tirage pour le moment.</source>
        <translation>No draw yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tirages</source>
        <translation>
            <numerusform>%Ln draw</numerusform>
            <numerusform>%Ln draws</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 : %2 territoires sûrs d’être classés, %3 sûrs de ne pas l’être, %4 entre les deux (sûr : dans 95 % des tirages).</source>
        <translation>%1: %2 territories sure to be ranked in, %3 sure not to be, %4 in between (sure: in 95% of the draws).</translation>
    </message>
    <message>
        <source>Tirages d’avant le dernier réglage.</source>
        <translation>Draws from before the latest setting.</translation>
    </message>
</context>
<context>
    <name>app::ScenarioBar</name>
    <message>
        <source>Scénarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Scénario : réglages enregistrés</source>
        <translation>Scenario: saved settings</translation>
    </message>
    <message>
        <source>Réglages non enregistrés</source>
        <translation>Unsaved settings</translation>
    </message>
    <message>
        <source>Enregistrer, renommer, retirer un scénario</source>
        <translation>Save, rename or remove a scenario</translation>
    </message>
    <message>
        <source>Enregistrer les réglages sous un nom…</source>
        <translation>Save the settings under a name…</translation>
    </message>
    <message>
        <source>Enregistrer les réglages</source>
        <translation>Save the settings</translation>
    </message>
    <message>
        <source>Renommer ce scénario…</source>
        <translation>Rename this scenario…</translation>
    </message>
    <message>
        <source>Renommer le scénario</source>
        <translation>Rename the scenario</translation>
    </message>
    <message>
        <source>Retirer ce scénario</source>
        <translation>Remove this scenario</translation>
    </message>
    <message>
        <source>Ouvrir un scénario…</source>
        <translation>Open a scenario…</translation>
    </message>
    <message>
        <source>Enregistrer le scénario dans un fichier…</source>
        <translation>Save the scenario to a file…</translation>
    </message>
    <message>
        <source>Prendre comme référence</source>
        <translation>Take as reference</translation>
    </message>
    <message>
        <source>Les entrées et les sorties se comptent par rapport à la référence</source>
        <translation>Entries and exits are counted against the reference</translation>
    </message>
    <message>
        <source>réglages de départ</source>
        <translation>starting settings</translation>
    </message>
    <message>
        <source>Scénario : %1</source>
        <translation>Scenario: %1</translation>
    </message>
    <message>
        <source>Nom du scénario</source>
        <translation>Name of the scenario</translation>
    </message>
    <message>
        <source>Ouvrir un scénario</source>
        <translation>Open a scenario</translation>
    </message>
    <message>
        <source>Scénarios (*.json)</source>
        <translation>Scenarios (*.json)</translation>
    </message>
    <message>
        <source>scénario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>Enregistrer le scénario</source>
        <translation>Save the scenario</translation>
    </message>
    <message>
        <source>Prendre ces réglages comme référence</source>
        <translation>Take these settings as reference</translation>
    </message>
    <message>
        <source>Départ : poids égaux</source>
        <translation>Start: equal weights</translation>
    </message>
</context>
<context>
    <name>app::SchemeDialog</name>
    <message>
        <source>Réglages du dispositif</source>
        <translation>Scheme settings</translation>
    </message>
    <message>
        <source>Creuse, hiver 2026</source>
        <translation>Creuse, winter 2026</translation>
    </message>
    <message>
        <source>&amp;Titre du plan</source>
        <translation>&amp;Title of the plan</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Dernier jour du dispositif</source>
        <translation>Last day of the scheme</translation>
    </message>
    <message>
        <source>a une fin</source>
        <translation>has an end</translation>
    </message>
    <message>
        <source>&amp;Premier jour</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>&amp;Créneaux d’une journée, sauf mention contraire</source>
        <translation>&amp;Slots in a day, unless stated otherwise</translation>
    </message>
    <message>
        <source>Forfaits versés en plus des honoraires</source>
        <translation>Flat payments made on top of the fees</translation>
    </message>
    <message>
        <source>journée</source>
        <translation>day</translation>
    </message>
    <message>
        <source> €</source>
        <translation> €</translation>
    </message>
    <message>
        <source>demi-journée</source>
        <translation>half-day</translation>
    </message>
    <message>
        <source>Forfaits</source>
        <translation>Flat payments</translation>
    </message>
    <message>
        <source>Ajouter un forfait</source>
        <translation>Add a flat payment</translation>
    </message>
    <message>
        <source>Régime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>au plus</source>
        <translation>at most</translation>
    </message>
    <message>
        <source> demi-journées par mois</source>
        <translation> half-days per month</translation>
    </message>
    <message>
        <source>Ajouter un changement de régime</source>
        <translation>Add a change of regime</translation>
    </message>
    <message>
        <source>Temps de trajet (estimation)</source>
        <translation>Travel time (estimate)</translation>
    </message>
    <message>
        <source> km/h</source>
        <translation> km/h</translation>
    </message>
    <message>
        <source>La distance à vol d’oiseau, multipliée par le détour, est parcourue à cette vitesse. Les temps et les parts de population qui en viennent sont des estimations.</source>
        <translation>The straight-line distance, multiplied by the detour, is covered at this speed. The times and the shares of population that come from it are estimates.</translation>
    </message>
    <message>
        <source>&amp;Vitesse moyenne en voiture</source>
        <translation>&amp;Mean speed by car</translation>
    </message>
    <message>
        <source>&amp;Détour : route sur vol d’oiseau</source>
        <translation>&amp;Detour: road over straight line</translation>
    </message>
    <message>
        <source>Le dispositif finit avant de commencer : changez son dernier jour.</source>
        <translation>The scheme ends before it starts: change its last day.</translation>
    </message>
    <message>
        <source>Deux forfaits commencent le même jour : changez une des dates.</source>
        <translation>Two flat payments start on the same day: change one of the dates.</translation>
    </message>
    <message>
        <source>Deux régimes commencent le même jour : changez une des dates.</source>
        <translation>Two regimes start on the same day: change one of the dates.</translation>
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
    <name>app::SelectionSummary</name>
    <message>
        <source>Sélection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Moyennes…</source>
        <translation>Means…</translation>
    </message>
    <message>
        <source>Moyennes de la sélection, et celles de la France</source>
        <translation>Means of the selection, and those of France</translation>
    </message>
    <message>
        <source>Exporter les territoires sélectionnés en CSV…</source>
        <translation>Export the selected territories as CSV…</translation>
    </message>
    <message>
        <source>Effacer la sélection</source>
        <translation>Clear the selection</translation>
    </message>
    <message>
        <source>%1 · %2 habitants (%3 % de la France)</source>
        <translation>%1 · %2 inhabitants (%3% of France)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires</source>
        <translation>
            <numerusform>%Ln territory</numerusform>
            <numerusform>%Ln territories</numerusform>
        </translation>
    </message>
    <message>
        <source>sélection</source>
        <translation>selection</translation>
    </message>
    <message>
        <source>Tableau CSV (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
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
        <source>approximatives : contours schématiques</source>
        <translation>approximate: schematic boundaries</translation>
    </message>
    <message>
        <source>● zone rouge, probable comprise</source>
        <translation>● red zone, probable included</translation>
    </message>
    <message>
        <source>Les dix plus semblables</source>
        <translation>The ten most alike</translation>
    </message>
    <message>
        <source>par leurs indicateurs, pondérés comme le score ; ● zone rouge, probable comprise</source>
        <translation>by their indicators, weighted like the score; ● red zone, probable included</translation>
    </message>
    <message>
        <source>Fiche en PDF…</source>
        <translation>Sheet as PDF…</translation>
    </message>
</context>
<context>
    <name>app::SitingDialog</name>
    <message>
        <source>Où ouvrir les prochains lieux</source>
        <translation>Where to open the next venues</translation>
    </message>
    <message>
        <source>Propose les lieux qui mettent le plus d’habitants à portée d’un lieu ouvert. Ceux du plan qui sont ouverts comptent déjà. Les trajets sont une estimation ; la décision reste la vôtre.</source>
        <translation>Proposes the venues that bring the most inhabitants within reach of an open venue. Those of the plan that are open already count. Travel times are an estimate; the decision remains yours.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Recherche en cours</source>
        <translation>Search under way</translation>
    </message>
    <message>
        <source>Zones à couvrir</source>
        <translation>Zones to cover</translation>
    </message>
    <message>
        <source>Lieux possibles</source>
        <translation>Possible venues</translation>
    </message>
    <message>
        <source>Nombre de lieux</source>
        <translation>Number of venues</translation>
    </message>
    <message>
        <source>À portée en</source>
        <translation>Within reach in</translation>
    </message>
    <message>
        <source>Lieux proposés</source>
        <translation>Proposed venues</translation>
    </message>
    <message>
        <source>Créer le lieu</source>
        <translation>Create the venue</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Exporter les lieux proposés en CSV</source>
        <translation>Export the proposed venues as CSV</translation>
    </message>
    <message>
        <source>lieux-proposes.csv</source>
        <translation>proposed-venues.csv</translation>
    </message>
    <message numerus="yes">
        <source>Toutes les zones rouges établies (%Ln)</source>
        <translation>
            <numerusform>The established red zone (%Ln)</numerusform>
            <numerusform>All the established red zones (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Zones rouges de mon département (%1)</source>
        <translation>Red zones of my département (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Territoires sélectionnés (%Ln)</source>
        <translation>
            <numerusform>Selected territory (%Ln)</numerusform>
            <numerusform>Selected territories (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Toute commune de ces zones</source>
        <translation>Any commune of these zones</translation>
    </message>
    <message numerus="yes">
        <source>Lieux de la liste ouverte (%Ln)</source>
        <translation>
            <numerusform>Venue of the open list (%Ln)</numerusform>
            <numerusform>Venues of the open list (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Intercommunalité</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>En plus</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>habitants à portée grâce à lui, après les précédents</source>
        <translation>inhabitants within reach thanks to it, after the previous ones</translation>
    </message>
    <message>
        <source>À portée</source>
        <translation>Within reach</translation>
    </message>
    <message>
        <source>habitants atteints déjà par d’autres lieux compris</source>
        <translation>inhabitants reached, including those other venues already reach</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>À portée avant : %1 habitants (%2) ; après : %3 (%4), sur %5.</source>
        <translation>Within reach before: %1 inhabitants (%2); after: %3 (%4), out of %5.</translation>
    </message>
    <message>
        <source>Aucun autre choix d’autant de lieux n’en atteint davantage.</source>
        <translation>No other choice of as many venues reaches more of them.</translation>
    </message>
    <message>
        <source>Aucun choix d’autant de lieux ne peut dépasser %1 habitants (écart : %2 au plus).</source>
        <translation>No choice of as many venues can exceed %1 inhabitants (gap: %2 at most).</translation>
    </message>
    <message>
        <source>%1 habitants de communes sans position connue ne sont pas comptés.</source>
        <translation>%1 inhabitants of communes without a known position aren’t counted.</translation>
    </message>
    <message>
        <source>Trajets, estimation : %1.</source>
        <translation>Travel, estimate: %1.</translation>
    </message>
    <message>
        <source>Créer le lieu « %1 »</source>
        <translation>Create the venue “%1”</translation>
    </message>
    <message>
        <source>« %1 » est dans le plan, comme lieu repéré. Annuler le retire.</source>
        <translation>“%1” is in the plan, as an identified venue. Undo removes it.</translation>
    </message>
    <message>
        <source>Créer le lieu choisi dans le plan</source>
        <translation>Create the chosen venue in the plan</translation>
    </message>
</context>
<context>
    <name>app::SortedTable</name>
    <message>
        <source>Tableau CSV (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
</context>
<context>
    <name>app::SpokenWords</name>
    <message>
        <source>score de fragilité %1, %2</source>
        <translation>fragility score %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>à cheval sur plusieurs départements, rangée ici sous le premier : %1</source>
        <translation>straddles several départements, listed here under the first: %1</translation>
    </message>
</context>
<context>
    <name>app::SpreadStrip</name>
    <message>
        <source>Dispersion entre communes</source>
        <translation>Spread between communes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>Sources : %1</source>
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
    <name>app::TerritoryVenues</name>
    <message>
        <source>%1 j en %2</source>
        <translation>%1 d in %2</translation>
    </message>
    <message>
        <source>Aucun lieu dans l’organisation.</source>
        <translation>No venue in the organisation.</translation>
    </message>
    <message>
        <source>ajouter…</source>
        <translation>add…</translation>
    </message>
    <message numerus="yes">
        <source>ajouter %Ln lieux du fichier ouvert</source>
        <translation>
            <numerusform>add %Ln venue from the open file</numerusform>
            <numerusform>add %Ln venues from the open file</numerusform>
        </translation>
    </message>
    <message>
        <source>Lieux signalés ou d’un fichier ouvert</source>
        <translation>Venues reported or from an open file</translation>
    </message>
</context>
<context>
    <name>app::TerritoryWords</name>
    <message>
        <source>Score %1 · %2</source>
        <translation>Score %1 · %2</translation>
    </message>
    <message>
        <source>%1 : %2 (estimation)</source>
        <translation>%1: %2 (estimate)</translation>
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
        <source>Thème : score</source>
        <translation>Theme: score</translation>
    </message>
    <message>
        <source>Thème : décision</source>
        <translation>Theme: decision</translation>
    </message>
    <message>
        <source>Thème : %1</source>
        <translation>Theme: %1</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Colorier par un indicateur ou par une colonne de catégories</source>
        <translation>Colour by an indicator or by a column of categories</translation>
    </message>
    <message>
        <source>Robustesse : sûrs d’être classés, ou non</source>
        <translation>Robustness: sure to be ranked in, or not</translation>
    </message>
    <message>
        <source>Robustesse</source>
        <translation>Robustness</translation>
    </message>
    <message>
        <source>Décision et score : d’accord ou non</source>
        <translation>Decision and score: in agreement or not</translation>
    </message>
    <message>
        <source>Décision et score</source>
        <translation>Decision and score</translation>
    </message>
    <message>
        <source>Catégories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Colorier par ce que disent les tirages, par la décision mise en regard du score, ou par ce que couvre le plan</source>
        <translation>Colour by what the draws say, by the decision set against the score, or by what the plan covers</translation>
    </message>
    <message>
        <source>Couverture par le plan</source>
        <translation>Coverage by the plan</translation>
    </message>
    <message>
        <source>À moins de 20 minutes</source>
        <translation>Less than 20 minutes away</translation>
    </message>
    <message>
        <source>À moins de 10 minutes</source>
        <translation>Less than 10 minutes away</translation>
    </message>
    <message>
        <source>À moins de 30 minutes</source>
        <translation>Less than 30 minutes away</translation>
    </message>
    <message>
        <source>Journées par mois</source>
        <translation>Days per month</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Lieux ouverts</source>
        <translation>Open venues</translation>
    </message>
    <message>
        <source>Classes et palette : %1</source>
        <translation>Classes and palette: %1</translation>
    </message>
</context>
<context>
    <name>app::Tour</name>
    <message>
        <source>Visite guidée</source>
        <translation>Guided tour</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>%1 Cette partie est fermée : Affichage ▸ Volets la rouvre.</source>
        <translation>%1 This part is closed: View ▸ Panes opens it again.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>La carte</source>
        <translation>The map</translation>
    </message>
    <message>
        <source>La couleur est un calcul, le score de fragilité ; le contour rouge hachuré est la décision de l’État. La molette zoome, un clic choisit un territoire.</source>
        <translation>The colour is a computation, the fragility score; the hatched red outline is the State’s decision. The wheel zooms, a click chooses a territory.</translation>
    </message>
    <message>
        <source>La légende</source>
        <translation>The legend</translation>
    </message>
    <message>
        <source>Elle dit ce que chaque couleur veut dire, et comment se voit ce qui est non disponible ou inconnu. On peut la déplacer.</source>
        <translation>It says what each colour means, and how what is not available or unknown is shown. It can be moved.</translation>
    </message>
    <message>
        <source>Ce que la liste vaut</source>
        <translation>What the list is worth</translation>
    </message>
    <message>
        <source>La liste officielle des zones rouges n’a pas été publiée en entier : cette étiquette dit ce qui en est connu, et ouvre le remède. Sa voisine fait de même pour les contours.</source>
        <translation>The official list of red zones has not been published in full: this label says what is known of it, and opens the remedy. The one beside it does the same for the boundaries.</translation>
    </message>
    <message>
        <source>Trouver un territoire</source>
        <translation>Find a territory</translation>
    </message>
    <message>
        <source>Une commune, un code postal ou une intercommunalité suffit.</source>
        <translation>A commune, a postal code or an intercommunalité is enough.</translation>
    </message>
    <message>
        <source>La fiche</source>
        <translation>The sheet</translation>
    </message>
    <message>
        <source>La décision, le score et chaque indicateur, avec leur source. Le bouton « ? » dit ce qu’est un chiffre, d’où il vient et s’il est approché.</source>
        <translation>The decision, the score and each indicator, with their source. The “?” button says what a figure is, where it comes from and whether it is approximate.</translation>
    </message>
    <message>
        <source>Tableau et graphiques</source>
        <translation>Table and charts</translation>
    </message>
    <message>
        <source>Tous les territoires, à trier et à filtrer. Ce qui est choisi ici l’est aussi sur la carte.</source>
        <translation>All territories, to sort and filter. What is chosen here is chosen on the map too.</translation>
    </message>
    <message>
        <source>L’atelier</source>
        <translation>The workshop</translation>
    </message>
    <message>
        <source>Changez les indicateurs et leurs poids : la carte et les rangs suivent. C’est ainsi qu’on vérifie une affirmation.</source>
        <translation>Change the indicators and their weights: map and ranks follow. That is how a claim is checked.</translation>
    </message>
    <message>
        <source>L’organisation</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>Lieux, médecins volontaires et journées : ce qui est fait sur le terrain, enregistré dans un projet.</source>
        <translation>Venues, volunteer doctors and days: what is done on the ground, kept in a project.</translation>
    </message>
    <message>
        <source>Publier</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Une carte, une fiche ou un atlas, avec leurs sources, prêts à imprimer. « Presse… », à côté, va au plus court.</source>
        <translation>A map, a sheet or an atlas, with their sources, ready to print. “Press…”, beside it, is the shortest way.</translation>
    </message>
</context>
<context>
    <name>app::UncoveredLists</name>
    <message>
        <source>Ce que le plan laisse sans lieu, sans médecin ou sans journée</source>
        <translation>What the plan leaves without a venue, a doctor or a day</translation>
    </message>
    <message numerus="yes">
        <source>et %Ln autres</source>
        <translation>
            <numerusform>and %Ln other</numerusform>
            <numerusform>and %Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>Toutes les zones rouges établies ont un lieu ouvert</source>
        <translation>All the established red zones have an open venue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln zones rouges sans lieu ouvert</source>
        <translation>
            <numerusform>%Ln red zone without an open venue</numerusform>
            <numerusform>%Ln red zones without an open venue</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun lieu ouvert n’est sans médecin</source>
        <translation>No open venue is without a doctor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux ouverts sans médecin</source>
        <translation>
            <numerusform>%Ln open venue without a doctor</numerusform>
            <numerusform>%Ln open venues without a doctor</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun médecin confirmé n’est sans journée</source>
        <translation>No confirmed doctor is without a day</translation>
    </message>
    <message numerus="yes">
        <source>%Ln médecins confirmés sans journée</source>
        <translation>
            <numerusform>%Ln confirmed doctor without a day</numerusform>
            <numerusform>%Ln confirmed doctors without a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ValueHistogram</name>
    <message>
        <source>Mesure montrée</source>
        <translation>Measure shown</translation>
    </message>
    <message>
        <source>Comme la carte</source>
        <translation>Like the map</translation>
    </message>
    <message>
        <source>%1, le plus fragile à droite</source>
        <translation>%1, most fragile to the right</translation>
    </message>
    <message>
        <source>Les couleurs de la carte ne sont pas des valeurs : choisissez une mesure</source>
        <translation>The map’s colours aren’t values: choose a measure</translation>
    </message>
    <message>
        <source>territoires</source>
        <translation>territories</translation>
    </message>
    <message>
        <source>Répartition : %1</source>
        <translation>Distribution: %1</translation>
    </message>
    <message>
        <source>Répartition des valeurs</source>
        <translation>Distribution of values</translation>
    </message>
    <message>
        <source>Les couleurs de la carte ne sont pas des valeurs.</source>
        <translation>The map’s colours aren’t values.</translation>
    </message>
    <message>
        <source>de %1 à %2, médiane %3</source>
        <translation>from %1 to %2, median %3</translation>
    </message>
    <message>
        <source>Aucune valeur.</source>
        <translation>No value.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires, %1.</source>
        <translation>
            <numerusform>%Ln territory, %1.</numerusform>
            <numerusform>%Ln territories, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires sans valeur.</source>
        <translation>
            <numerusform>%Ln territory without a value.</numerusform>
            <numerusform>%Ln territories without a value.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valeurs de la sélection : %1.</source>
        <translation>Values of the selection: %1.</translation>
    </message>
    <message>
        <source>%1 : %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>app::VenueCommands</name>
    <message>
        <source>Ajouter le lieu « %1 »</source>
        <translation>Add the venue “%1”</translation>
    </message>
    <message>
        <source>Modifier le lieu « %1 »</source>
        <translation>Edit the venue “%1”</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux</source>
        <translation>
            <numerusform>%Ln venue</numerusform>
            <numerusform>%Ln venues</numerusform>
        </translation>
    </message>
    <message>
        <source>Retirer du plan : %1</source>
        <translation>Remove from the plan: %1</translation>
    </message>
    <message>
        <source>Retiré du plan : %1.</source>
        <translation>Removed from the plan: %1.</translation>
    </message>
    <message>
        <source>Retiré du plan : %1, avec %2.</source>
        <translation>Removed from the plan: %1, with %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln journées</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Statut de %1 : %2</source>
        <translation>Status of %1: %2</translation>
    </message>
    <message>
        <source>Cliquez l’endroit du lieu sur la carte. Échap pour renoncer.</source>
        <translation>Click the venue’s place on the map. Press Esc to give up.</translation>
    </message>
    <message>
        <source>Déplacer le lieu « %1 »</source>
        <translation>Move the venue “%1”</translation>
    </message>
    <message>
        <source>« %1 » est maintenant hors de son territoire : vérifiez sa commune.</source>
        <translation>“%1” is now outside its territory: check its commune.</translation>
    </message>
    <message>
        <source>Modifier le lieu…</source>
        <translation>Edit the venue…</translation>
    </message>
</context>
<context>
    <name>app::VenueDelegate</name>
    <message>
        <source>Nature du lieu</source>
        <translation>Kind of venue</translation>
    </message>
    <message>
        <source>Statut du lieu</source>
        <translation>Status of the venue</translation>
    </message>
    <message>
        <source>Salles</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Jours d’ouverture</source>
        <translation>Opening days</translation>
    </message>
</context>
<context>
    <name>app::VenueEditor</name>
    <message>
        <source>Jours d’ouverture</source>
        <translation>Opening days</translation>
    </message>
    <message>
        <source>Ajouter un lieu</source>
        <translation>Add a venue</translation>
    </message>
    <message>
        <source>Modifier un lieu</source>
        <translation>Edit a venue</translation>
    </message>
    <message>
        <source>Le lieu</source>
        <translation>The venue</translation>
    </message>
    <message>
        <source>Nom du lieu</source>
        <translation>Name of the venue</translation>
    </message>
    <message>
        <source>Maison de santé, salle de la mairie…</source>
        <translation>Maison de santé, room in the mairie…</translation>
    </message>
    <message>
        <source>Nature du lieu</source>
        <translation>Kind of venue</translation>
    </message>
    <message>
        <source>Numéro FINESS</source>
        <translation>FINESS number</translation>
    </message>
    <message>
        <source>neuf caractères, ou rien</source>
        <translation>nine characters, or nothing</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Na&amp;ture</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Statut</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;FINESS</source>
        <translation>&amp;FINESS</translation>
    </message>
    <message>
        <source>Où il se trouve</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>Salles de consultation</source>
        <translation>Consultation rooms</translation>
    </message>
    <message>
        <source>Médecins qui peuvent y consulter en même temps</source>
        <translation>Doctors who can hold consultations there at the same time</translation>
    </message>
    <message>
        <source>Accès en fauteuil roulant</source>
        <translation>Wheelchair access</translation>
    </message>
    <message>
        <source>non renseigné</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Sa&amp;lles</source>
        <translation>&amp;Rooms</translation>
    </message>
    <message>
        <source>Fauteuil &amp;roulant</source>
        <translation>&amp;Wheelchair</translation>
    </message>
    <message>
        <source>&amp;Ouvert le</source>
        <translation>&amp;Open on</translation>
    </message>
    <message>
        <source>Équipement</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Contact et rendez-vous</source>
        <translation>Contact and appointments</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>nom, téléphone : reste dans ce fichier</source>
        <translation>name, telephone: stays in this file</translation>
    </message>
    <message>
        <source>Le contact n’est ni sur la carte, ni dans la copie à transmettre, ni dans une exportation où il n’est pas demandé.</source>
        <translation>The contact is neither on the map, nor in the copy to hand on, nor in an export where it isn’t asked for.</translation>
    </message>
    <message>
        <source>Adresse de prise de rendez-vous</source>
        <translation>Address for making appointments</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir la page de rendez-vous dans le navigateur</source>
        <translation>Open the appointments page in the browser</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>Con&amp;tact</translation>
    </message>
    <message>
        <source>Rendez-&amp;vous</source>
        <translation>Appo&amp;intments</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>Not&amp;es</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Un lieu demande un nom.</source>
        <translation>A venue needs a name.</translation>
    </message>
    <message>
        <source>Ce numéro FINESS n’est pas valide : neuf caractères, dont une clé de contrôle.</source>
        <translation>This FINESS number isn’t valid: nine characters, including a check digit.</translation>
    </message>
    <message>
        <source>Un lieu demande au moins un jour d’ouverture.</source>
        <translation>A venue needs at least one opening day.</translation>
    </message>
    <message>
        <source>L’adresse de rendez-vous commence par https:// ou http://.</source>
        <translation>The appointments address starts with https:// or http://.</translation>
    </message>
</context>
<context>
    <name>app::VenueExchange</name>
    <message>
        <source>Ajouter le lieu « %1 »</source>
        <translation>Add the venue “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Ajouter %Ln lieux</source>
        <translation>
            <numerusform>Add %Ln venue</numerusform>
            <numerusform>Add %Ln venues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux ajoutés à l’organisation.</source>
        <translation>
            <numerusform>%Ln venue added to the organisation.</numerusform>
            <numerusform>%Ln venues added to the organisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>lieux</source>
        <translation>venues</translation>
    </message>
</context>
<context>
    <name>app::VenueExportDialog</name>
    <message>
        <source>Joindre les contacts</source>
        <translation>Include the contacts</translation>
    </message>
    <message>
        <source>Exporter les lieux</source>
        <translation>Export the venues</translation>
    </message>
    <message>
        <source>Format du fichier</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>Tableau CSV</source>
        <translation>CSV table</translation>
    </message>
    <message>
        <source>Carte GeoJSON</source>
        <translation>GeoJSON map</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Les contacts nomment des personnes : ne les joignez que si le destinataire doit les avoir.</source>
        <translation>Contacts name people: include them only if the recipient must have them.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>app::VenueImport</name>
    <message>
        <source>Nom du lieu</source>
        <translation>Name of the venue</translation>
    </message>
    <message>
        <source>Nature ou catégorie</source>
        <translation>Kind or category</translation>
    </message>
    <message>
        <source>Code de la commune</source>
        <translation>Code of the commune</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Numéro FINESS</source>
        <translation>FINESS number</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nombre de salles</source>
        <translation>Number of rooms</translation>
    </message>
    <message>
        <source>Page de rendez-vous</source>
        <translation>Appointments page</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Importer des lieux</source>
        <translation>Import venues</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>app::VenueImportPage</name>
    <message>
        <source>Lieux du tableau</source>
        <translation>Venues in the table</translation>
    </message>
    <message>
        <source>Lecture du tableau…</source>
        <translation>Reading the table…</translation>
    </message>
    <message>
        <source>%1 à ajouter, sur %2.</source>
        <translation>%1 to add, out of %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux</source>
        <translation>
            <numerusform>%Ln venue</numerusform>
            <numerusform>%Ln venues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes dans aucun territoire : laissées de côté.</source>
        <translation>
            <numerusform>%Ln row in no territory: left out.</numerusform>
            <numerusform>%Ln rows in no territory: left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prendre aussi les centres dentaires (%1)</source>
        <translation>Take the dental centres too (%1)</translation>
    </message>
    <message>
        <source>Ajouter aussi les lieux qui semblent déjà là (%1)</source>
        <translation>Add the venues that seem to be there already too (%1)</translation>
    </message>
    <message>
        <source>mis à part : centre dentaire</source>
        <translation>set aside: dental centre</translation>
    </message>
    <message>
        <source>mis à part : semble être « %1 », déjà là</source>
        <translation>set aside: seems to be “%1”, already there</translation>
    </message>
    <message>
        <source>à ajouter</source>
        <translation>to add</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Ce qui va se passer</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>laissé de côté : %1</source>
        <translation>left out: %1</translation>
    </message>
</context>
<context>
    <name>app::VenueMenu</name>
    <message>
        <source>Modifier « %1 »…</source>
        <translation>Edit “%1”…</translation>
    </message>
    <message>
        <source>Retirer du plan</source>
        <translation>Remove from the plan</translation>
    </message>
    <message>
        <source>Ajouter « %1 » à l’organisation</source>
        <translation>Add “%1” to the organisation</translation>
    </message>
    <message numerus="yes">
        <source>Ajouter ces %Ln lieux à l’organisation</source>
        <translation>
            <numerusform>Add this %Ln venue to the organisation</numerusform>
            <numerusform>Add these %Ln venues to the organisation</numerusform>
        </translation>
    </message>
    <message>
        <source>Ajouter un lieu ici…</source>
        <translation>Add a venue here…</translation>
    </message>
</context>
<context>
    <name>app::VenuePlaceForm</name>
    <message>
        <source>Commune du lieu</source>
        <translation>Commune of the venue</translation>
    </message>
    <message>
        <source>Montrer sur la carte…</source>
        <translation>Show on the map…</translation>
    </message>
    <message>
        <source>Au point de la commune</source>
        <translation>At the commune’s point</translation>
    </message>
    <message>
        <source>Adresse du lieu</source>
        <translation>Address of the venue</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>&amp;Adresse</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>46,42</source>
        <translation>46.42</translation>
    </message>
    <message>
        <source>Latitude en degrés</source>
        <translation>Latitude in degrees</translation>
    </message>
    <message>
        <source>2,05</source>
        <translation>2.05</translation>
    </message>
    <message>
        <source>Longitude en degrés</source>
        <translation>Longitude in degrees</translation>
    </message>
    <message>
        <source>° N</source>
        <translation>° N</translation>
    </message>
    <message>
        <source>° E</source>
        <translation>° E</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Cette position n’est dans aucun territoire des contours ouverts.</source>
        <translation>This position is in no territory of the open boundaries.</translation>
    </message>
    <message>
        <source>Cette position est dans un autre territoire : %1.</source>
        <translation>This position is in another territory: %1.</translation>
    </message>
    <message>
        <source>Territoire inconnu</source>
        <translation>Unknown territory</translation>
    </message>
    <message>
        <source>position approchée : le point de la commune</source>
        <translation>approximate position: the commune’s point</translation>
    </message>
    <message>
        <source>position non contrôlée : contours schématiques</source>
        <translation>position not checked: schematic boundaries</translation>
    </message>
    <message>
        <source>Cette commune n’est pas dans la liste de référence : choisissez-la parmi les réponses, ou laissez le champ vide.</source>
        <translation>This commune isn’t in the reference list: choose it among the answers, or leave the field empty.</translation>
    </message>
    <message>
        <source>La latitude se donne en degrés, de −90 à 90, par exemple 46,42.</source>
        <translation>Latitude is given in degrees, from −90 to 90, for instance 46.42.</translation>
    </message>
    <message>
        <source>La longitude se donne en degrés, de −180 à 180, par exemple 2,05.</source>
        <translation>Longitude is given in degrees, from −180 to 180, for instance 2.05.</translation>
    </message>
</context>
<context>
    <name>app::VenueRows</name>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Nommer le lieu « %1 »</source>
        <translation>Name the venue “%1”</translation>
    </message>
    <message>
        <source>Nature du lieu « %1 »</source>
        <translation>Kind of the venue “%1”</translation>
    </message>
    <message>
        <source>Statut du lieu « %1 » : %2</source>
        <translation>Status of the venue “%1”: %2</translation>
    </message>
    <message>
        <source>Salles du lieu « %1 »</source>
        <translation>Rooms of the venue “%1”</translation>
    </message>
    <message>
        <source>Jours d’ouverture du lieu « %1 »</source>
        <translation>Opening days of the venue “%1”</translation>
    </message>
    <message>
        <source>Médecins qui peuvent y consulter en même temps</source>
        <translation>Doctors who can hold consultations there at the same time</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Salles</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Journées en %1</source>
        <translation>Days in %1</translation>
    </message>
</context>
<context>
    <name>app::VenueStatusForm</name>
    <message>
        <source>depuis le</source>
        <translation>since</translation>
    </message>
    <message>
        <source>Statut du lieu</source>
        <translation>Status of the venue</translation>
    </message>
    <message>
        <source>Date du statut</source>
        <translation>Date of the status</translation>
    </message>
    <message>
        <source>Sans coche, la date n’est pas connue</source>
        <translation>Left unticked, the date isn’t known</translation>
    </message>
    <message>
        <source>%1 le %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Auparavant : %1</source>
        <translation>Previously: %1</translation>
    </message>
</context>
<context>
    <name>app::VenueWords</name>
    <message>
        <source>%1 depuis le %2</source>
        <translation>%1 since %2</translation>
    </message>
</context>
<context>
    <name>app::VenuesPage</name>
    <message>
        <source>Tableau des lieux</source>
        <translation>Table of venues</translation>
    </message>
    <message>
        <source>Lieux de consultation</source>
        <translation>Consultation venues</translation>
    </message>
    <message>
        <source>Entrée : modifier le lieu. F2 : modifier la cellule. Suppr : retirer les lieux choisis.</source>
        <translation>Enter: edit the venue. F2: edit the cell. Delete: remove the chosen venues.</translation>
    </message>
    <message>
        <source>Filtrer les lieux…</source>
        <translation>Filter the venues…</translation>
    </message>
    <message>
        <source>Filtrer les lieux par nom, commune ou territoire</source>
        <translation>Filter the venues by name, commune or territory</translation>
    </message>
    <message>
        <source>Nature des lieux montrés</source>
        <translation>Kind of the venues shown</translation>
    </message>
    <message>
        <source>toute nature</source>
        <translation>any kind</translation>
    </message>
    <message>
        <source>Statut des lieux montrés</source>
        <translation>Status of the venues shown</translation>
    </message>
    <message>
        <source>tout statut</source>
        <translation>any status</translation>
    </message>
    <message>
        <source>du territoire choisi</source>
        <translation>in the chosen territory</translation>
    </message>
    <message>
        <source>Seulement les lieux du territoire choisi sur la carte</source>
        <translation>Only the venues of the territory chosen on the map</translation>
    </message>
    <message>
        <source>Ajouter un lieu</source>
        <translation>Add a venue</translation>
    </message>
    <message>
        <source>Modifier le lieu</source>
        <translation>Edit the venue</translation>
    </message>
    <message>
        <source>Retirer les lieux choisis</source>
        <translation>Remove the chosen venues</translation>
    </message>
    <message>
        <source>Statut des lieux choisis, importation, exportation</source>
        <translation>Status of the chosen venues, import, export</translation>
    </message>
    <message>
        <source>Statut des lieux choisis</source>
        <translation>Status of the chosen venues</translation>
    </message>
    <message>
        <source>Aucun lieu encore. Un lieu de consultation est un cabinet, une maison de santé ou une salle où des médecins viendront ; seuls les lieux ouverts comptent dans la couverture.</source>
        <translation>No venue yet. A consultation venue is a practice, a maison de santé or a room where doctors will come; only open venues count in the coverage.</translation>
    </message>
    <message>
        <source>Modifier le lieu…</source>
        <translation>Edit the venue…</translation>
    </message>
    <message>
        <source>Montrer sur la carte</source>
        <translation>Show on the map</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux</source>
        <translation>
            <numerusform>%Ln venue</numerusform>
            <numerusform>%Ln venues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>app::ViewCommands</name>
    <message>
        <source>La langue changera au prochain démarrage.</source>
        <translation>The language will change at the next start.</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>app::WeekdayBoxes</name>
    <message>
        <source>tous les jours</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>aucun jour</source>
        <translation>no day</translation>
    </message>
</context>
<context>
    <name>app::WeightList</name>
    <message>
        <source>Poids égaux</source>
        <translation>Equal weights</translation>
    </message>
    <message>
        <source>Poids des indicateurs</source>
        <translation>Weights of the indicators</translation>
    </message>
    <message>
        <source>Donne le même poids à chaque indicateur</source>
        <translation>Gives every indicator the same weight</translation>
    </message>
    <message>
        <source>Compter : %1</source>
        <translation>Count: %1</translation>
    </message>
    <message>
        <source>Ne plus compter : %1</source>
        <translation>No longer count: %1</translation>
    </message>
    <message>
        <source>Verrouiller : %1</source>
        <translation>Lock: %1</translation>
    </message>
    <message>
        <source>Déverrouiller : %1</source>
        <translation>Unlock: %1</translation>
    </message>
    <message>
        <source>Sens : %1</source>
        <translation>Direction: %1</translation>
    </message>
    <message>
        <source>Poids : %1</source>
        <translation>Weight: %1</translation>
    </message>
    <message>
        <source>Somme des poids : %1 ; les parts, à droite, la ramènent à 100 %.</source>
        <translation>Sum of the weights: %1; the shares, on the right, rescale it to 100%.</translation>
    </message>
    <message>
        <source>Aucun indicateur ne compte : il n’y a pas de score.</source>
        <translation>No indicator counts: there is no score.</translation>
    </message>
</context>
<context>
    <name>app::WeightRow</name>
    <message>
        <source>Verrouiller le poids de %1</source>
        <translation>Lock the weight of %1</translation>
    </message>
    <message>
        <source>Sens de %1</source>
        <translation>Direction of %1</translation>
    </message>
    <message>
        <source>Poids de %1</source>
        <translation>Weight of %1</translation>
    </message>
    <message>
        <source>Compter %1</source>
        <translation>Count %1</translation>
    </message>
    <message>
        <source>%1 (approché)</source>
        <translation>%1 (proxy)</translation>
    </message>
    <message>
        <source>Part dans le total, une fois les poids ramenés à 100 %</source>
        <translation>Share of the total, once the weights are rescaled to 100%</translation>
    </message>
    <message>
        <source>%1, valeur</source>
        <translation>%1, value</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 du total</source>
        <translation>%1 of the total</translation>
    </message>
    <message>
        <source>ne compte pas</source>
        <translation>doesn’t count</translation>
    </message>
    <message>
        <source>Tous les autres poids sont verrouillés</source>
        <translation>All the other weights are locked</translation>
    </message>
    <message>
        <source>Déverrouiller le poids de %1</source>
        <translation>Unlock the weight of %1</translation>
    </message>
    <message>
        <source> (sens inversé)</source>
        <translation> (direction reversed)</translation>
    </message>
    <message>
        <source>%1 : une valeur haute compte comme fragile</source>
        <translation>%1: a high value counts as fragile</translation>
    </message>
    <message>
        <source>%1 : une valeur basse compte comme fragile</source>
        <translation>%1: a low value counts as fragile</translation>
    </message>
    <message>
        <source>Inverse le sens</source>
        <translation>Reverses the direction</translation>
    </message>
</context>
<context>
    <name>app::WelcomeCommands</name>
    <message>
        <source>Tapez une commune, un code postal ou une intercommunalité, par exemple « Aigurande », « 36140 » ou « Marche Berrichonne » : sa fiche s’ouvre à droite.</source>
        <translation>Type a commune, a postal code or an intercommunalité, for instance “Aigurande”, “36140” or “Marche Berrichonne”: its sheet opens on the right.</translation>
    </message>
</context>
<context>
    <name>app::WelcomePanel</name>
    <message>
        <source>Ne plus montrer au démarrage</source>
        <translation>Don’t show at start again</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Bienvenue dans Diagonale</source>
        <translation>Welcome to Diagonale</translation>
    </message>
    <message>
        <source>Cette carte montre où l’accès aux soins est le plus fragile en France, et quels territoires l’État a déclarés zones rouges : un calcul et une décision, l’un à côté de l’autre. Tout est sur cet ordinateur ; rien n’est envoyé.</source>
        <translation>This map shows where access to care is most fragile in France, and which territories the State has named red zones: a computation and a decision, side by side. Everything is on this computer; nothing is sent.</translation>
    </message>
    <message>
        <source>Explorer la carte</source>
        <translation>Explore the map</translation>
    </message>
    <message>
        <source>toute la France, outre-mer compris ; un clic ouvre une fiche</source>
        <translation>all of France, overseas included; a click opens a sheet</translation>
    </message>
    <message>
        <source>Mon territoire</source>
        <translation>My territory</translation>
    </message>
    <message>
        <source>par sa commune, son code postal ou son nom</source>
        <translation>by its commune, its postal code or its name</translation>
    </message>
    <message>
        <source>Une carte pour la presse</source>
        <translation>A map for the press</translation>
    </message>
    <message>
        <source>sourcée, avec sa légende et ses chiffres clés</source>
        <translation>sourced, with its legend and key figures</translation>
    </message>
    <message>
        <source>Ouvrir un exemple</source>
        <translation>Open an example</translation>
    </message>
    <message>
        <source>des lieux et des jours fictifs, pour essayer l’organisation</source>
        <translation>fictional venues and days, to try out the plan</translation>
    </message>
    <message>
        <source>Visite guidée</source>
        <translation>Guided tour</translation>
    </message>
    <message>
        <source>la fenêtre en quelques étapes, à quitter quand vous voulez</source>
        <translation>the window in a few steps, to leave when you like</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>app::WorkshopPanel</name>
    <message>
        <source>Atelier de la fragilité</source>
        <translation>Fragility workshop</translation>
    </message>
    <message>
        <source>Indicateurs et poids</source>
        <translation>Indicators and weights</translation>
    </message>
    <message>
        <source>Méthode de l’indice</source>
        <translation>Method of the index</translation>
    </message>
    <message>
        <source>Tirages de poids : est-ce sûr ?</source>
        <translation>Weight draws: is it certain?</translation>
    </message>
    <message>
        <source>Sélection ajustée</source>
        <translation>Adjusted selection</translation>
    </message>
</context>
<context>
    <name>app::WorkshopSettings</name>
    <message>
        <source>Rang en centiles</source>
        <translation>Percentile rank</translation>
    </message>
    <message>
        <source>Du minimum au maximum</source>
        <translation>From minimum to maximum</translation>
    </message>
    <message>
        <source>Écart à la moyenne, en écarts types</source>
        <translation>Deviation from the mean, in standard deviations</translation>
    </message>
    <message>
        <source>Distance à des cibles choisies</source>
        <translation>Distance to chosen targets</translation>
    </message>
    <message>
        <source>Arithmétique : tout se compense</source>
        <translation>Arithmetic: everything compensates</translation>
    </message>
    <message>
        <source>Géométrique : se compense en partie</source>
        <translation>Geometric: compensates in part</translation>
    </message>
    <message>
        <source>Harmonique : se compense peu</source>
        <translation>Harmonic: compensates little</translation>
    </message>
    <message>
        <source>Répartir son poids sur les autres</source>
        <translation>Spread its weight over the others</translation>
    </message>
    <message>
        <source>Prendre la médiane du département</source>
        <translation>Take the département’s median</translation>
    </message>
    <message>
        <source>Ne pas donner de score</source>
        <translation>Give no score</translation>
    </message>
    <message>
        <source>les premiers</source>
        <translation>the first</translation>
    </message>
    <message>
        <source>jusqu’à une population</source>
        <translation>up to a population</translation>
    </message>
    <message>
        <source>à partir d’un score</source>
        <translation>from a score</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>France métropolitaine</source>
        <translation>Metropolitan France</translation>
    </message>
    <message>
        <source>Échelle : %1</source>
        <translation>Scaling: %1</translation>
    </message>
    <message>
        <source>Moyenne : %1</source>
        <translation>Mean: %1</translation>
    </message>
    <message>
        <source>Valeurs non disponibles : %1</source>
        <translation>Values not available: %1</translation>
    </message>
    <message>
        <source>Valeurs extrêmes ramenées</source>
        <translation>Extreme values pulled in</translation>
    </message>
    <message>
        <source>Indicateurs présents, au moins %1</source>
        <translation>Indicators present, at least %1</translation>
    </message>
    <message>
        <source>Ensemble de référence : %1</source>
        <translation>Reference set: %1</translation>
    </message>
    <message>
        <source>Sélection : %1 %2</source>
        <translation>Selection: %1 %2</translation>
    </message>
    <message>
        <source>Sélection : %1</source>
        <translation>Selection: %1</translation>
    </message>
    <message>
        <source> hab.</source>
        <translation> inhab.</translation>
    </message>
    <message>
        <source>Score à partir duquel un territoire est classé</source>
        <translation>Score from which a territory is ranked in</translation>
    </message>
    <message>
        <source>Population à atteindre</source>
        <translation>Population to reach</translation>
    </message>
    <message>
        <source>Nombre de territoires classés</source>
        <translation>Number of territories ranked in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires classés par le score.</source>
        <translation>
            <numerusform>%Ln territory ranked in by the score.</numerusform>
            <numerusform>%Ln territories ranked in by the score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ont un score</source>
        <translation>
            <numerusform>%Ln has a score</numerusform>
            <numerusform>%Ln have a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, dont %Ln sur des poids répartis</source>
        <translation>
            <numerusform>, of which %Ln on weights spread over the others</numerusform>
            <numerusform>, of which %Ln on weights spread over the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, dont %Ln avec une médiane de département</source>
        <translation>
            <numerusform>, of which %Ln with a département’s median</numerusform>
            <numerusform>, of which %Ln with a département’s median</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> ; %Ln n’en ont pas, faute de valeurs</source>
        <translation>
            <numerusform>; %Ln has none, for lack of values</numerusform>
            <numerusform>; %Ln have none, for lack of values</numerusform>
        </translation>
    </message>
    <message>
        <source>Le dernier classé et le suivant ont le même score : l’ordre des SIREN les départage.</source>
        <translation>The last one ranked in and the next have the same score: the order of their SIREN numbers decides between them.</translation>
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
        <source>Aucune police de caractères n’est installée : installez fonts-dejavu-core, puis relancez Diagonale.</source>
        <translation>No font is installed: install fonts-dejavu-core, then start Diagonale again.</translation>
    </message>
    <message>
        <source>La fenêtre ne peut pas s’ouvrir : aucun écran n’est accessible. Ouvrez une session graphique, ou écrivez des cartes sans écran (diagonale export --help).</source>
        <translation>The window can’t open: no screen can be reached. Open a graphical session, or write maps without a screen (diagonale export --help).</translation>
    </message>
</context>
<context>
    <name>cli::AggregateCommand</name>
    <message>
        <source>Ce tableau n’a pas de colonne « %1 ».</source>
        <translation>This table has no column “%1”.</translation>
    </message>
    <message>
        <source>Ses colonnes : %1.</source>
        <translation>Its columns: %1.</translation>
    </message>
    <message>
        <source>Réunir des chiffres par commune en moyennes par intercommunalité, département, EPT ou groupe</source>
        <translation>Combine figures by commune into means by intercommunalité, département, EPT or group</translation>
    </message>
    <message>
        <source>Tableau par commune, CSV, XLSX ou ODS (obligatoire)</source>
        <translation>Table by commune, CSV, XLSX or ODS (required)</translation>
    </message>
    <message>
        <source>Feuille du classeur ; par défaut la dernière</source>
        <translation>Sheet of the workbook; by default the last one</translation>
    </message>
    <message>
        <source>Colonne à réunir, autant de fois que voulu ; par défaut toutes celles de nombres</source>
        <translation>Column to combine, as many times as wanted; by default all those of numbers</translation>
    </message>
    <message>
        <source>Poids d’une commune : population, equal ou le nom d’une colonne (obligatoire)</source>
        <translation>Weight of a commune: population, equal or the name of a column (required)</translation>
    </message>
    <message>
        <source>Groupes : epci (par défaut), dept, ept, ou un tableau de communes et de groupes</source>
        <translation>Groups: epci (by default), dept, ept, or a table of communes and groups</translation>
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
        <source>Nommez le tableau des communes.</source>
        <translation>Name the table of communes.</translation>
    </message>
    <message>
        <source>Écrivez population, equal ou le nom d’une colonne.</source>
        <translation>Write population, equal or the name of a column.</translation>
    </message>
    <message numerus="yes">
        <source>%n groupes écrits : %1</source>
        <translation>
            <numerusform>%n group written: %1</numerusform>
            <numerusform>%n groups written: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune colonne de ce tableau ne porte des codes de communes.</source>
        <translation>No column of this table carries commune codes.</translation>
    </message>
    <message>
        <source>Il faut une ligne par commune et son code INSEE.</source>
        <translation>One row per commune is needed, with its INSEE code.</translation>
    </message>
    <message>
        <source>Aucune colonne de ce tableau ne contient des nombres.</source>
        <translation>No column of this table contains numbers.</translation>
    </message>
    <message>
        <source>Nommez-en une par --column.</source>
        <translation>Name one with --column.</translation>
    </message>
</context>
<context>
    <name>cli::ApportionCommand</name>
    <message>
        <source>Écrivez un nombre de 0 à %1.</source>
        <translation>Write a number from 0 to %1.</translation>
    </message>
    <message>
        <source>Choisissez parmi : %1.</source>
        <translation>Choose among: %1.</translation>
    </message>
    <message>
        <source>Écrivez un nombre de consultations par an et par habitant : 2.5.</source>
        <translation>Write a number of consultations per year and per inhabitant: 2.5.</translation>
    </message>
    <message>
        <source>Répartir des postes (docteurs juniors) entre départements ou intercommunalités</source>
        <translation>Apportion posts (junior doctors) between départements or intercommunalités</translation>
    </message>
    <message>
        <source>Postes à répartir, 3700 d’ordinaire</source>
        <translation>Posts to apportion, usually 3700</translation>
    </message>
    <message>
        <source>Méthode : sainte-lague (d’ordinaire) ou largest-remainder</source>
        <translation>Method: sainte-lague (usually) or largest-remainder</translation>
    </message>
    <message>
        <source>Besoin : population (d’ordinaire), score (population pondérée par le score) ou need (consultations manquantes pour l’APL cible)</source>
        <translation>Need: population (usually), score (population weighted by the score) or need (consultations missing to reach the target APL)</translation>
    </message>
    <message>
        <source>Niveau : dept (d’ordinaire), ou epci, département par département</source>
        <translation>Level: dept (usually), or epci, département by département</translation>
    </message>
    <message>
        <source>Postes au moins, pour chacun</source>
        <translation>Fewest posts for each</translation>
    </message>
    <message>
        <source>Postes au plus, pour chacun</source>
        <translation>Most posts for each</translation>
    </message>
    <message>
        <source>APL cible de --by need, 2.5 d’ordinaire</source>
        <translation>Target APL of --by need, usually 2.5</translation>
    </message>
    <message>
        <source>Tableau à écrire, en .csv : code,nom,postes (obligatoire)</source>
        <translation>Table to write, in .csv: code,nom,postes (required)</translation>
    </message>
    <message>
        <source>Écrivez un nom de fichier en .csv.</source>
        <translation>Write a file name in .csv.</translation>
    </message>
    <message>
        <source>%1 postes répartis (%2, par %3) : %4</source>
        <translation>%1 posts apportioned (%2, by %3): %4</translation>
    </message>
    <message>
        <source>Vérifiez le nom donné à --present.</source>
        <translation>Check the name given to --present.</translation>
    </message>
    <message>
        <source>Aucune ligne ne dit de postes déjà là.</source>
        <translation>No row says which posts are already there.</translation>
    </message>
    <message>
        <source>Écrivez un code et un nombre par ligne : 23 ; 4.</source>
        <translation>Write a code and a number on each line: 23; 4.</translation>
    </message>
    <message>
        <source>Postes déjà là : un fichier, « code ; nombre » par ligne</source>
        <translation>Posts already there: a file, “code; number” on each line</translation>
    </message>
    <message>
        <source>Les postes déjà là n’ont pas pu être lus : %1.</source>
        <translation>The posts already there could not be read: %1.</translation>
    </message>
</context>
<context>
    <name>cli::AtlasCommand</name>
    <message>
        <source>Écrire un atlas en PDF : carte et tableau de synthèse, une fiche par territoire</source>
        <translation>Write an atlas as PDF: summary map and table, a sheet for each territory</translation>
    </message>
    <message>
        <source>Fichier à écrire, en .pdf (obligatoire)</source>
        <translation>File to write, in .pdf (required)</translation>
    </message>
    <message>
        <source>Code d’un département : 23</source>
        <translation>Code of a département: 23</translation>
    </message>
    <message>
        <source>Code INSEE d’une région : 24</source>
        <translation>INSEE code of a region: 24</translation>
    </message>
    <message>
        <source>SIREN des territoires, dans cet ordre</source>
        <translation>SIREN of the territories, in this order</translation>
    </message>
    <message>
        <source>Toutes les zones rouges établies</source>
        <translation>All the established red zones</translation>
    </message>
    <message>
        <source>Titre de la couverture</source>
        <translation>Title of the cover</translation>
    </message>
    <message>
        <source>un atlas a un objet, un seul : --dept 23, --region 24, --codes SIREN… ou --zones.</source>
        <translation>an atlas has one subject and one only: --dept 23, --region 24, --codes SIREN… or --zones.</translation>
    </message>
    <message>
        <source>Écrivez un nom de fichier en .pdf.</source>
        <translation>Write a file name in .pdf.</translation>
    </message>
    <message>
        <source>Écrivez le code d’un département : 23, 2A, 974.</source>
        <translation>Write the code of a département: 23, 2A, 974.</translation>
    </message>
    <message>
        <source>Écrivez le code INSEE d’une région : 24, 75, 04.</source>
        <translation>Write the INSEE code of a region: 24, 75, 04.</translation>
    </message>
    <message>
        <source>Atlas des zones rouges établies</source>
        <translation>Atlas of the established red zones</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Atlas écrit : %1</source>
        <translation>Atlas written: %1</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Examiner des fichiers de contours</source>
        <translation>Examine boundary files</translation>
    </message>
    <message>
        <source>Contours : un ou plusieurs fichiers</source>
        <translation>Boundaries: one or several files</translation>
    </message>
    <message>
        <source>Répondre en JSON</source>
        <translation>Answer in JSON</translation>
    </message>
    <message>
        <source>il manque les fichiers à examiner : diagonale check EPCI.shp</source>
        <translation>the files to examine are missing: diagonale check EPCI.shp</translation>
    </message>
</context>
<context>
    <name>cli::Commands</name>
    <message>
        <source>Fin : 0 réussi (check : fichier sain), 1 échec, rien n’est écrit (check : inutilisable), 2 check : utilisable avec des problèmes, 64 commande mal écrite.</source>
        <translation>Exit: 0 success (check: sound file), 1 failure, nothing is written (check: unusable), 2 check: usable with problems, 64 command misspelt.</translation>
    </message>
    <message>
        <source>Utilisation </source>
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
        <source>TEXTE</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Diagonale : l’accès aux soins en France, score de fragilité et zones rouges. Sans commande, ouvre la fenêtre.</source>
        <translation>Diagonale: access to care in France, fragility score and red zones. Without a command, opens the window.</translation>
    </message>
    <message>
        <source>Langue des textes : fr ou en</source>
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
        <source>« %1 » ne convient pas à --lang. Écrivez fr ou en.</source>
        <translation>“%1” doesn’t suit --lang. Write fr or en.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas connu ici. « diagonale --help » dit ce qui existe.</source>
        <translation>“%1” is not known here. “diagonale --help” says what exists.</translation>
    </message>
    <message>
        <source>« %1 » demande une valeur, une seule. « diagonale --help » dit laquelle.</source>
        <translation>“%1” takes one value, and only one. “diagonale --help” says which.</translation>
    </message>
    <message>
        <source>Ce qui suit la commande</source>
        <translation>What follows the command</translation>
    </message>
    <message>
        <source>il manque une commande : export, sheet, atlas, check, rank, robustness, explain, aggregate, apportion, coverage, site, days, plan, venues, project ou verify. « diagonale --help » les explique.</source>
        <translation>a command is missing: export, sheet, atlas, check, rank, robustness, explain, aggregate, apportion, coverage, site, days, plan, venues, project or verify. “diagonale --help” explains them.</translation>
    </message>
</context>
<context>
    <name>cli::CoverageCommand</name>
    <message>
        <source>Écrivez une date comme 2026-01-31.</source>
        <translation>Write a date such as 2026-01-31.</translation>
    </message>
    <message>
        <source>Écrivez un nom de fichier en .csv ou en .geojson.</source>
        <translation>Write a file name in .csv or .geojson.</translation>
    </message>
    <message>
        <source>Choisissez parmi : %1.</source>
        <translation>Choose among: %1.</translation>
    </message>
    <message>
        <source>Écrivez une date qui ne précède pas celle de --from.</source>
        <translation>Write a date that isn’t before that of --from.</translation>
    </message>
    <message>
        <source>Écrire ce que couvre le plan d’un projet : lieux, journées, habitants à portée (estimation)</source>
        <translation>Write what the plan of a project covers: venues, days, inhabitants within reach (estimate)</translation>
    </message>
    <message>
        <source>Fichier à écrire, en .csv ou en .geojson (obligatoire)</source>
        <translation>File to write, in .csv or .geojson (required)</translation>
    </message>
    <message>
        <source>Premier jour compté : 2026-01-01</source>
        <translation>First day counted: 2026-01-01</translation>
    </message>
    <message>
        <source>Dernier jour compté</source>
        <translation>Last day counted</translation>
    </message>
    <message>
        <source>Ce que sont les lignes : epci, dept ou region</source>
        <translation>What the rows are: epci, dept or region</translation>
    </message>
    <message>
        <source>Couverture écrite : %1 (%2 ; estimation : %3)</source>
        <translation>Coverage written: %1 (%2; estimate: %3)</translation>
    </message>
</context>
<context>
    <name>cli::DaysCommand</name>
    <message numerus="yes">
        <source>Aucune règle enfreinte : %Ln jours de consultation examinés.</source>
        <translation>
            <numerusform>No rule broken: %Ln consultation day examined.</numerusform>
            <numerusform>No rule broken: %Ln consultation days examined.</numerusform>
        </translation>
    </message>
    <message>
        <source>Examiner les jours de consultation</source>
        <translation>Examine the consultation days</translation>
    </message>
    <message>
        <source>Dire quels jours enfreignent quelle règle ; 1 si l’un est refusé</source>
        <translation>Say which days break which rule; 1 if one of them is refused</translation>
    </message>
    <message>
        <source>Cette aide</source>
        <translation>This help</translation>
    </message>
    <message>
        <source>text (d’ordinaire), csv ou json</source>
        <translation>text (usually), csv or json</translation>
    </message>
    <message>
        <source>Expliquer chaque ligne, les médecins nommés (données personnelles)</source>
        <translation>Explain each row, with the doctors named (personal data)</translation>
    </message>
    <message>
        <source>il manque ce qu’il faut faire : diagonale days check projet.gpkg</source>
        <translation>what to do is missing: diagonale days check project.gpkg</translation>
    </message>
    <message>
        <source>Écrivez text, csv ou json.</source>
        <translation>Write text, csv or json.</translation>
    </message>
</context>
<context>
    <name>cli::DrawOptions</name>
    <message>
        <source>Tirages au hasard des poids : 1000 d’ordinaire</source>
        <translation>Random draws of the weights: usually 1000</translation>
    </message>
    <message>
        <source>Dispersion des poids, entre 0 et 1 : 0.2 d’ordinaire</source>
        <translation>Spread of the weights, between 0 and 1: usually 0.2</translation>
    </message>
    <message>
        <source>Graine des tirages : même graine, mêmes résultats</source>
        <translation>Seed of the draws: same seed, same results</translation>
    </message>
    <message>
        <source>Tirer aussi la mise à l’échelle</source>
        <translation>Draw the scaling too</translation>
    </message>
    <message>
        <source>Tirer aussi la moyenne</source>
        <translation>Draw the mean too</translation>
    </message>
    <message>
        <source>Écrivez un nombre de 1 à 1000000.</source>
        <translation>Write a number from 1 to 1000000.</translation>
    </message>
    <message>
        <source>Écrivez un nombre entre 0 et 1, bornes exclues.</source>
        <translation>Write a number between 0 and 1, both excluded.</translation>
    </message>
    <message>
        <source>Écrivez un nombre entier.</source>
        <translation>Write a whole number.</translation>
    </message>
</context>
<context>
    <name>cli::ExplainCommand</name>
    <message>
        <source>Écrivez le SIREN d’une intercommunalité de 2025, en neuf chiffres.</source>
        <translation>Write the SIREN of an intercommunalité of 2025, in nine digits.</translation>
    </message>
    <message>
        <source>Dire pourquoi un territoire est classé ou non, et ce qui le changerait</source>
        <translation>Say why a territory is ranked in or not, and what would change that</translation>
    </message>
    <message>
        <source>SIREN du territoire</source>
        <translation>SIREN of the territory</translation>
    </message>
    <message>
        <source>SIREN d’un autre, à mettre côte à côte avec le premier</source>
        <translation>SIREN of another one, to set side by side with the first</translation>
    </message>
    <message>
        <source>Répondre en JSON</source>
        <translation>Answer in JSON</translation>
    </message>
    <message>
        <source>il manque le territoire à expliquer : diagonale explain 200007052</source>
        <translation>the territory to explain is missing: diagonale explain 200007052</translation>
    </message>
</context>
<context>
    <name>cli::ExportBatch</name>
    <message>
        <source>Écrivez une liste comme [{"out": "carte.pdf", "options": ["--theme", "decision"]}].</source>
        <translation>Write a list like [{"out": "carte.pdf", "options": ["--theme", "decision"]}].</translation>
    </message>
    <message>
        <source>« options » doit être une liste de textes.</source>
        <translation>“options” must be a list of texts.</translation>
    </message>
    <message>
        <source>Ces options ne sont pas comprises : %1.</source>
        <translation>These options are not understood: %1.</translation>
    </message>
    <message>
        <source>il y manque une valeur</source>
        <translation>a value is missing there</translation>
    </message>
    <message>
        <source>« diagonale export --help » dit ce qui existe.</source>
        <translation>“diagonale export --help” says what there is.</translation>
    </message>
    <message>
        <source>ce n’est pas une liste en JSON (caractère %1)</source>
        <translation>it is not a JSON list (character %1)</translation>
    </message>
    <message>
        <source>« out » manque à la ligne %1</source>
        <translation>“out” is missing at row %1</translation>
    </message>
    <message>
        <source>Ce fichier d’exports ne peut pas être lu : %1.</source>
        <translation>This file of exports cannot be read: %1.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Écrire la carte : image, page à imprimer, page web ou données</source>
        <translation>Write the map: image, page to print, web page or data</translation>
    </message>
    <message>
        <source>Fichier à écrire ; sa fin dit le format : %1 (obligatoire, sauf avec --batch ou --lint)</source>
        <translation>File to write; its ending says the format: %1 (required, except with --batch or --lint)</translation>
    </message>
    <message>
        <source>Liste d’exports (JSON) : [{"out": …, "options": […], "layout": {…}}]</source>
        <translation>List of exports (JSON): [{"out": …, "options": […], "layout": {…}}]</translation>
    </message>
    <message>
        <source>Dire ce qui gênerait un lecteur : couleurs, textes, sources</source>
        <translation>Say what would trouble a reader: colours, texts, sources</translation>
    </message>
    <message>
        <source>Avec --lint : ne rien écrire s’il y a quelque chose à dire</source>
        <translation>With --lint: write nothing if there is something to say</translation>
    </message>
    <message>
        <source>Avec --project : ses données et son plan, mais pas les réglages de sa carte</source>
        <translation>With --project: its data and its plan, but not the settings of its map</translation>
    </message>
    <message>
        <source>Écrivez un nom de fichier qui finit par : %1.</source>
        <translation>Write a file name that ends with: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) n’ont pas été faits.</source>
        <translation>
            <numerusform>%n export was not made.</numerusform>
            <numerusform>%n exports were not made.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Carte écrite : %1</source>
        <translation>Map written: %1</translation>
    </message>
    <message>
        <source>Rien à redire de cette page.</source>
        <translation>Nothing to say against this page.</translation>
    </message>
    <message>
        <source>Choisissez parmi : %1.</source>
        <translation>Choose among: %1.</translation>
    </message>
    <message>
        <source>La couverture est celle d’un plan : nommez un projet après --project.</source>
        <translation>Coverage is that of a plan: name a project after --project.</translation>
    </message>
    <message>
        <source>Écrivez france, region:CODE, dept:CODE, siren:CODE, around:SIREN ou frame:CLÉ, d’un lieu que ces contours montrent.</source>
        <translation>Write france, region:CODE, dept:CODE, siren:CODE, around:SIREN or frame:KEY, of a place that these boundaries show.</translation>
    </message>
    <message>
        <source>L’export a été interrompu.</source>
        <translation>The export was interrupted.</translation>
    </message>
</context>
<context>
    <name>cli::IndexOptions</name>
    <message>
        <source>Écrivez INDICATEUR=POIDS,INDICATEUR=POIDS, chaque poids étant un nombre de 0 à 100, à point décimal.</source>
        <translation>Write INDICATOR=WEIGHT,INDICATOR=WEIGHT, each weight being a number from 0 to 100, with a decimal point.</translation>
    </message>
    <message>
        <source>Écrivez INDICATEUR=low ou =high.</source>
        <translation>Write INDICATOR=low or =high.</translation>
    </message>
    <message>
        <source>Écrivez INDICATEUR=A:B, A étant la valeur qui compte pour 0 et B pour 100.</source>
        <translation>Write INDICATOR=A:B, A being the value that counts for 0 and B for 100.</translation>
    </message>
    <message>
        <source>Écrivez SIREN=motif, puis si besoin |auteur et |date, par exemple 2025-06-27.</source>
        <translation>Write SIREN=reason, then if need be |author and |date, for instance 2025-06-27.</translation>
    </message>
    <message>
        <source>Choisissez parmi : %1.</source>
        <translation>Choose among: %1.</translation>
    </message>
    <message>
        <source>Scénario enregistré par Diagonale : réglages du score et ajustements ; les autres options l’emportent</source>
        <translation>Scenario saved by Diagonale: settings of the score and adjustments; the other options prevail</translation>
    </message>
    <message>
        <source>Recette d’import (JSON) d’un tableau de plus : fichier, colonnes, poids</source>
        <translation>Import recipe (JSON) of one more table: file, columns, weights</translation>
    </message>
    <message>
        <source>INDICATEUR=POIDS,INDICATEUR=POIDS… de 0 à 100 ; 20 pour les autres, seuls les rapports comptent</source>
        <translation>INDICATOR=WEIGHT,INDICATOR=WEIGHT… from 0 to 100; 20 for the others, only the ratios count</translation>
    </message>
    <message>
        <source>Indicateur à écarter du score</source>
        <translation>Indicator to leave out of the score</translation>
    </message>
    <message>
        <source>INDICATEUR=low|high : l’extrémité fragile, autre que la sienne</source>
        <translation>INDICATOR=low|high: the fragile end, other than its own</translation>
    </message>
    <message>
        <source>INDICATEUR=A:B : valeurs qui comptent pour 0 et pour 100 (goalpost)</source>
        <translation>INDICATOR=A:B: values that count for 0 and for 100 (goalpost)</translation>
    </message>
    <message>
        <source>Mise à l’échelle : %1</source>
        <translation>Scaling: %1</translation>
    </message>
    <message>
        <source>Part des valeurs écrêtée à chaque bout, de 0 à 0.25</source>
        <translation>Share of the values clipped at each end, from 0 to 0.25</translation>
    </message>
    <message>
        <source>Moyenne : %1</source>
        <translation>Mean: %1</translation>
    </message>
    <message>
        <source>Valeurs non disponibles : rescale (poids ramenés aux présentes), median (médiane du département) ou none (pas de score)</source>
        <translation>Values not available: rescale (weights rescaled over those present), median (median of the département) or none (no score)</translation>
    </message>
    <message>
        <source>Indicateurs présents qu’il faut pour un score : 3 d’ordinaire</source>
        <translation>Indicators that must be present for a score: usually 3</translation>
    </message>
    <message>
        <source>Territoires classés : france, metropole ou region:CODE</source>
        <translation>Territories ranked: france, metropole or region:CODE</translation>
    </message>
    <message>
        <source>Règle de sélection : top:151, population:2500000 ou score:70</source>
        <translation>Selection rule: top:151, population:2500000 or score:70</translation>
    </message>
    <message>
        <source>SIREN=MOTIF|AUTEUR|DATE : territoire ajouté à la sélection</source>
        <translation>SIREN=REASON|AUTHOR|DATE: territory added to the selection</translation>
    </message>
    <message>
        <source>SIREN=MOTIF|AUTEUR|DATE : territoire retiré de la sélection</source>
        <translation>SIREN=REASON|AUTHOR|DATE: territory removed from the selection</translation>
    </message>
    <message>
        <source>Écrivez une part de 0 à 0.25.</source>
        <translation>Write a share from 0 to 0.25.</translation>
    </message>
    <message>
        <source>Écrivez un nombre de 1 à 30.</source>
        <translation>Write a number from 1 to 30.</translation>
    </message>
    <message>
        <source>Écrivez top:NOMBRE, population:HABITANTS ou score:SEUIL, par exemple top:151.</source>
        <translation>Write top:NUMBER, population:INHABITANTS or score:THRESHOLD, for instance top:151.</translation>
    </message>
    <message>
        <source>Écrivez france, metropole ou region:CODE.</source>
        <translation>Write france, metropole or region:CODE.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un des indicateurs.</source>
        <translation>“%1” isn’t one of the indicators.</translation>
    </message>
    <message>
        <source>Écrivez le code INSEE d’une région, par exemple region:24.</source>
        <translation>Write the INSEE code of a région, for instance region:24.</translation>
    </message>
    <message>
        <source>Écrivez le SIREN d’une intercommunalité.</source>
        <translation>Write the SIREN of an intercommunalité.</translation>
    </message>
</context>
<context>
    <name>cli::OptionText</name>
    <message>
        <source>« %1 » ne convient pas à %2.</source>
        <translation>“%1” doesn’t suit %2.</translation>
    </message>
</context>
<context>
    <name>cli::PageOptions</name>
    <message>
        <source>Nommez un fichier, ou écrivez du JSON.</source>
        <translation>Name a file, or write JSON.</translation>
    </message>
    <message>
        <source>Mise en page enregistrée (JSON) : un fichier, ou le JSON même</source>
        <translation>Saved layout (JSON): a file, or the JSON itself</translation>
    </message>
    <message>
        <source>Modèle de page : %1</source>
        <translation>Page template: %1</translation>
    </message>
    <message>
        <source>Largeur et hauteur : 1600x900 en pixels, ou 180x120mm</source>
        <translation>Width and height: 1600x900 in pixels, or 180x120mm</translation>
    </message>
    <message>
        <source>Pixels par pouce : 96 d’ordinaire, 300 pour une page en millimètres</source>
        <translation>Dots per inch: usually 96, 300 for a page in millimetres</translation>
    </message>
    <message>
        <source>Sous-titre</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Remarque ajoutée à celles que fait le programme</source>
        <translation>Remark added to those that the program makes</translation>
    </message>
    <message>
        <source>Crédit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Forme de la légende : %1</source>
        <translation>Shape of the legend: %1</translation>
    </message>
    <message>
        <source>Éléments de la page à montrer : %1</source>
        <translation>Elements of the page to show: %1</translation>
    </message>
    <message>
        <source>Éléments de la page à cacher : les mêmes</source>
        <translation>Elements of the page to hide: the same</translation>
    </message>
    <message>
        <source>Plusieurs cartes sur une légende : indicators (celles des indicateurs), before-after (avant et après le changement de poids) ou one</source>
        <translation>Several maps on one legend: indicators (those of the indicators), before-after (before and after the change of weights) or one</translation>
    </message>
    <message>
        <source>Lignes du tableau, de 1 à 100</source>
        <translation>Rows of the table, from 1 to 100</translation>
    </message>
    <message>
        <source>Texte de remplacement, pour qui ne voit pas l’image</source>
        <translation>Alternative text, for whoever does not see the image</translation>
    </message>
    <message>
        <source>Logo, une image PNG d’au plus 256 Kio</source>
        <translation>Logo, a PNG image of at most 256 KiB</translation>
    </message>
    <message>
        <source>Remarques de --lint à ne plus faire, séparées par des virgules</source>
        <translation>Remarks of --lint not to make any more, separated by commas</translation>
    </message>
    <message>
        <source>SVG : textes en contours, pour qui n’a pas la police</source>
        <translation>SVG: texts as outlines, for whoever does not have the font</translation>
    </message>
    <message>
        <source>Choisissez parmi : %1.</source>
        <translation>Choose among: %1.</translation>
    </message>
    <message>
        <source>Écrivez largeur x hauteur, par exemple 1600x900 (de 200 à 16000 pixels) ou 180x120mm (de 20 à 2000).</source>
        <translation>Write width x height, for example 1600x900 (from 200 to 16000 pixels) or 180x120mm (from 20 to 2000).</translation>
    </message>
    <message>
        <source>Écrivez un nombre de 36 à 1200.</source>
        <translation>Write a number from 36 to 1200.</translation>
    </message>
    <message>
        <source>Écrivez un nombre de 1 à 100.</source>
        <translation>Write a number from 1 to 100.</translation>
    </message>
    <message>
        <source>Écrivez au plus 4000 caractères.</source>
        <translation>Write at most 4000 characters.</translation>
    </message>
    <message>
        <source>Choisissez une image PNG d’au plus 256 Kio.</source>
        <translation>Choose a PNG image of at most 256 KiB.</translation>
    </message>
    <message>
        <source>Choisissez indicators, before-after ou one.</source>
        <translation>Choose indicators, before-after or one.</translation>
    </message>
    <message>
        <source>Il faut au moins deux indicateurs en usage.</source>
        <translation>At least two indicators in use are needed.</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Modèles enregistrés : %1.</source>
        <translation>Saved templates: %1.</translation>
    </message>
    <message>
        <source>Ce logo ne peut pas être lu : %1.</source>
        <translation>This logo cannot be read: %1.</translation>
    </message>
</context>
<context>
    <name>cli::PlanCommand</name>
    <message>
        <source>Écrivez un nombre entre 0 et %1.</source>
        <translation>Write a number between 0 and %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln zones rouges connues restent sans consultation :</source>
        <translation>
            <numerusform>%Ln known red zone is left without consultations:</numerusform>
            <numerusform>%Ln known red zones are left without consultations:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jours proposés</source>
        <translation>
            <numerusform>%Ln day proposed</numerusform>
            <numerusform>%Ln days proposed</numerusform>
        </translation>
    </message>
    <message>
        <source>à %1 % au plus du meilleur choix</source>
        <translation>at most %1% from the best choice</translation>
    </message>
    <message>
        <source>le meilleur choix</source>
        <translation>the best choice</translation>
    </message>
    <message>
        <source>%1 pour %2 (%3).</source>
        <translation>%1 for %2 (%3).</translation>
    </message>
    <message>
        <source>Proposer les jours de consultation d’un mois</source>
        <translation>Propose the consultation days of a month</translation>
    </message>
    <message>
        <source>Mois, par exemple 2026-01 (obligatoire)</source>
        <translation>Month, for instance 2026-01 (required)</translation>
    </message>
    <message>
        <source>Aucune date avant celle-ci, par exemple 2026-01-12</source>
        <translation>No date before this one, for instance 2026-01-12</translation>
    </message>
    <message>
        <source>Demi-journées assurées d’abord à chaque zone : 1 d’ordinaire</source>
        <translation>Half-days ensured first for each zone: usually 1</translation>
    </message>
    <message>
        <source>De 0, selon le seul besoin, à 1, réparti également : 0.5 d’ordinaire</source>
        <translation>From 0, by need alone, to 1, shared equally: usually 0.5</translation>
    </message>
    <message>
        <source>Coût d’une heure de trajet, le plus grand besoin valant 1 : 0.25 d’ordinaire</source>
        <translation>Cost of one hour of travel, the greatest need counting for 1: usually 0.25</translation>
    </message>
    <message>
        <source>Tableau à écrire, en .csv</source>
        <translation>Table to write, in .csv</translation>
    </message>
    <message>
        <source>Ajouter ces jours au projet</source>
        <translation>Add these days to the project</translation>
    </message>
    <message>
        <source>Les médecins sont désignés par leur identifiant dans le projet. Les temps de trajet sont des estimations.</source>
        <translation>Doctors are designated by their identifier in the project. Travel times are estimates.</translation>
    </message>
    <message>
        <source>Écrivez un mois comme 2026-01.</source>
        <translation>Write a month such as 2026-01.</translation>
    </message>
    <message>
        <source>Écrivez une date comme 2026-01-12.</source>
        <translation>Write a date such as 2026-01-12.</translation>
    </message>
    <message>
        <source>Écrivez un nom de fichier en .csv.</source>
        <translation>Write a file name in .csv.</translation>
    </message>
    <message>
        <source>Accepter le mois proposé : %1</source>
        <translation>Accept the proposed month: %1</translation>
    </message>
    <message>
        <source>Jours ajoutés au projet : %1</source>
        <translation>Days added to the project: %1</translation>
    </message>
</context>
<context>
    <name>cli::ProgressLine</name>
    <message>
        <source>%1 : %2 %</source>
        <translation>%1: %2%</translation>
    </message>
</context>
<context>
    <name>cli::ProjectCommand</name>
    <message>
        <source>Créer un projet</source>
        <translation>Create a project</translation>
    </message>
    <message>
        <source>Créer un projet vide, un fichier .gpkg</source>
        <translation>Create an empty project, a .gpkg file</translation>
    </message>
    <message>
        <source>Cette aide</source>
        <translation>This help</translation>
    </message>
    <message>
        <source>Fichier à créer, en .gpkg</source>
        <translation>File to create, in .gpkg</translation>
    </message>
    <message>
        <source>Titre du projet</source>
        <translation>Title of the project</translation>
    </message>
    <message>
        <source>il manque ce qu’il faut créer : diagonale project new projet.gpkg</source>
        <translation>what to create is missing: diagonale project new projet.gpkg</translation>
    </message>
    <message>
        <source>« %1 » ne convient pas à un projet. Écrivez un nom de fichier en .gpkg.</source>
        <translation>“%1” does not suit a project. Write a file name in .gpkg.</translation>
    </message>
    <message>
        <source>Ce fichier existe déjà : il n’a pas été remplacé.</source>
        <translation>This file already exists: it was not replaced.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Projet créé : %1</source>
        <translation>Project created: %1</translation>
    </message>
    <message>
        <source>Créer le projet</source>
        <translation>Create the project</translation>
    </message>
</context>
<context>
    <name>cli::ProjectOptions</name>
    <message>
        <source>Ouverture</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Ce dossier ne peut pas être modifié.</source>
        <translation>This folder can’t be modified.</translation>
    </message>
    <message>
        <source>Ce projet est déjà ouvert par %1.</source>
        <translation>This project has already been opened by %1.</translation>
    </message>
    <message>
        <source>une autre personne</source>
        <translation>another person</translation>
    </message>
    <message>
        <source>Projet, un fichier .gpkg</source>
        <translation>Project, a .gpkg file</translation>
    </message>
    <message>
        <source>il manque le projet : %1</source>
        <translation>the project is missing: %1</translation>
    </message>
    <message>
        <source>Fermez-le, puis recommencez ; rien n’y a été changé.</source>
        <translation>Close it, then try again; nothing in it was changed.</translation>
    </message>
    <message>
        <source>Ce projet n’existe pas.</source>
        <translation>This project does not exist.</translation>
    </message>
    <message>
        <source>Créez-le d’abord : diagonale project new %1</source>
        <translation>Create it first: diagonale project new %1</translation>
    </message>
    <message>
        <source>L’ancien fichier, avec ce qui n’en a pas été repris, est gardé : %1</source>
        <translation>The old file, with what was not taken over from it, is kept: %1</translation>
    </message>
    <message>
        <source>Projet (.gpkg) dont la carte, les données et le plan sont montrés ; les autres options l’emportent</source>
        <translation>Project (.gpkg) whose map, data and plan are shown; the other options prevail</translation>
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
        <source>Classement écrit : %1</source>
        <translation>Ranking written: %1</translation>
    </message>
    <message>
        <source>La colonne « classee » dit le choix de la règle de sélection ; là où il y a des ajustements, la colonne « ajustement » dit ce que l’on en a fait.</source>
        <translation>The column “classee” says what the selection rule chose; where there are adjustments, the column “ajustement” says what was made of that choice.</translation>
    </message>
</context>
<context>
    <name>cli::RobustnessCommand</name>
    <message>
        <source>Écrivez un nombre de 1 à %1, ou 0 pour tous les processeurs.</source>
        <translation>Write a number from 1 to %1, or 0 for all the processors.</translation>
    </message>
    <message>
        <source>Tirages</source>
        <translation>Draws</translation>
    </message>
    <message>
        <source>Écrire en CSV la probabilité d’être classé, poids tirés au hasard</source>
        <translation>Write as CSV the probability of being ranked in, with weights drawn at random</translation>
    </message>
    <message>
        <source>Tableau à écrire, en .csv (obligatoire)</source>
        <translation>Table to write, in .csv (required)</translation>
    </message>
    <message>
        <source>Processeurs à employer, tous d’ordinaire ; les résultats sont les mêmes</source>
        <translation>Processors to use, usually all; the results are the same</translation>
    </message>
    <message>
        <source>Écrivez un nom de fichier en .csv.</source>
        <translation>Write a file name in .csv.</translation>
    </message>
    <message>
        <source>interrompu : rien n’est écrit.</source>
        <translation>interrupted: nothing is written.</translation>
    </message>
    <message>
        <source>Robustesse écrite : %1</source>
        <translation>Robustness written: %1</translation>
    </message>
</context>
<context>
    <name>cli::SheetCommand</name>
    <message>
        <source>il manque le territoire : diagonale sheet 200067544 --out fiche.pdf</source>
        <translation>the territory is missing: diagonale sheet 200067544 --out fiche.pdf</translation>
    </message>
    <message>
        <source>Écrivez un nom de fichier en .pdf, ou un dossier qui existe.</source>
        <translation>Write a file name in .pdf, or a folder that exists.</translation>
    </message>
    <message>
        <source>Pour plusieurs fiches, donnez un dossier ; pour un seul fichier, voyez « diagonale atlas --codes ».</source>
        <translation>For several sheets, give a folder; for a single file, see “diagonale atlas --codes”.</translation>
    </message>
    <message>
        <source>Écrivez le SIREN d’une intercommunalité de 2025, en neuf chiffres.</source>
        <translation>Write the SIREN of an intercommunalité of 2025, in nine digits.</translation>
    </message>
    <message>
        <source>Écrire la fiche d’un territoire en PDF : une page A4</source>
        <translation>Write the sheet of a territory as PDF: one A4 page</translation>
    </message>
    <message>
        <source>SIREN d’un ou de plusieurs territoires</source>
        <translation>SIREN of one or more territories</translation>
    </message>
    <message>
        <source>Fichier à écrire, en .pdf, ou dossier où écrire une fiche par territoire (obligatoire)</source>
        <translation>File to write, in .pdf, or folder in which to write a sheet for each territory (required)</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Sheets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiches écrites : %1</source>
        <translation>
            <numerusform>%Ln sheet written: %1</numerusform>
            <numerusform>%Ln sheets written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::SiteCommand</name>
    <message>
        <source>Écrivez un nombre de 1 à %1.</source>
        <translation>Write a number from 1 to %1.</translation>
    </message>
    <message>
        <source>Écrivez des SIREN d’intercommunalités, séparés par des virgules.</source>
        <translation>Write SIREN numbers of intercommunalités, separated by commas.</translation>
    </message>
    <message>
        <source>%1. %2 (%3) : %4 habitants de plus</source>
        <translation>%1. %2 (%3): %4 more inhabitants</translation>
    </message>
    <message>
        <source>À portée avant : %1 habitants ; après : %2, sur %3 (estimation).</source>
        <translation>Within reach before: %1 inhabitants; after: %2, out of %3 (estimate).</translation>
    </message>
    <message>
        <source>Aucun autre choix d’autant de lieux n’en atteint davantage.</source>
        <translation>No other choice of as many venues reaches more of them.</translation>
    </message>
    <message>
        <source>Aucun choix d’autant de lieux ne peut dépasser %1 habitants.</source>
        <translation>No choice of as many venues can exceed %1 inhabitants.</translation>
    </message>
    <message>
        <source>%1 habitants vivent dans des communes sans position connue : ils ne sont pas comptés.</source>
        <translation>%1 inhabitants live in communes without a known position: they aren’t counted.</translation>
    </message>
    <message>
        <source>Aucun lieu de ce fichier n’a de position.</source>
        <translation>No venue of this file has a position.</translation>
    </message>
    <message>
        <source>Dire où ouvrir les prochains lieux pour atteindre le plus d’habitants des zones rouges</source>
        <translation>Say where to open the next venues to reach the most inhabitants of the red zones</translation>
    </message>
    <message>
        <source>Nombre de lieux à ouvrir, 5 d’ordinaire</source>
        <translation>Number of venues to open, usually 5</translation>
    </message>
    <message>
        <source>Minutes de trajet estimées d’un habitant atteint, 20 d’ordinaire</source>
        <translation>Estimated minutes of travel of an inhabitant reached, usually 20</translation>
    </message>
    <message>
        <source>Fichier de lieux possibles ; sans lui, toute commune des zones</source>
        <translation>File of possible venues; without it, any commune of the zones</translation>
    </message>
    <message>
        <source>SIREN des zones à couvrir, séparés par des virgules ; sans eux, toutes les zones rouges établies</source>
        <translation>SIREN of the zones to cover, separated by commas; without them, all the established red zones</translation>
    </message>
    <message>
        <source>Tableau à écrire, en .csv</source>
        <translation>Table to write, in .csv</translation>
    </message>
    <message>
        <source>Écrivez un nom de fichier en .csv.</source>
        <translation>Write a file name in .csv.</translation>
    </message>
</context>
<context>
    <name>cli::SourceOptions</name>
    <message>
        <source>Écrivez CODE=retained, not_retained ou unknown, puis si besoin |sure ou |probable, |source, |remarque.</source>
        <translation>Write CODE=retained, not_retained or unknown, then if need be |sure or |probable, |source, |note.</translation>
    </message>
    <message>
        <source>Contours : un ou plusieurs fichiers (shapefile, .zip, GeoPackage, GeoJSON, FlatGeobuf) ; sinon les contours schématiques livrés</source>
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
        <source>FICHIER=EPSG : projection d’un fichier qui ne la dit pas</source>
        <translation>FILE=EPSG: projection of a file that doesn’t say it</translation>
    </message>
    <message>
        <source>Indicateurs par intercommunalité (CSV, XLSX, ODS) ; sinon ceux livrés</source>
        <translation>Indicators by intercommunalité (CSV, XLSX, ODS); else those shipped</translation>
    </message>
    <message>
        <source>Liste de zones rouges (CSV, texte ou liste de Diagonale) ; sinon celle livrée</source>
        <translation>List of red zones (CSV, text or a list of Diagonale); else the one shipped</translation>
    </message>
    <message>
        <source>Liste en vigueur s’il y en a plusieurs : son fichier, ou « %1 »</source>
        <translation>List in force if there are several: its file, or “%1”</translation>
    </message>
    <message>
        <source>CODE=retained|not_retained|unknown : décision d’un territoire, saisie à la main</source>
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
        <source>Nommez un des fichiers de --decision.</source>
        <translation>Name one of the files of --decision.</translation>
    </message>
</context>
<context>
    <name>cli::StyleOptions</name>
    <message>
        <source>Nombre de classes, de 3 à 9</source>
        <translation>Number of classes, from 3 to 9</translation>
    </message>
    <message>
        <source>Classes : quantile, jenks, equal ou stddev</source>
        <translation>Classes: quantile, jenks, equal or stddev</translation>
    </message>
    <message>
        <source>Bornes choisies, séparées par des virgules : 20,40.5,60</source>
        <translation>Chosen breaks, separated by commas: 20,40.5,60</translation>
    </message>
    <message>
        <source>Palette : %1</source>
        <translation>Palette: %1</translation>
    </message>
    <message>
        <source>Palette à l’envers</source>
        <translation>Palette reversed</translation>
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
        <source>Couches à montrer : %1</source>
        <translation>Layers to show: %1</translation>
    </message>
    <message>
        <source>Couches à cacher : les mêmes</source>
        <translation>Layers to hide: the same</translation>
    </message>
    <message>
        <source>Catégorie de lieux à cacher</source>
        <translation>Category of venues to hide</translation>
    </message>
    <message>
        <source>Choisissez parmi : %1.</source>
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
    <message>
        <source>Ce que montrent les couleurs : score, decision, robustness (tirages), agreement (décision et score), coverage (couverture), ou la clé d’un indicateur ou d’une colonne de catégories</source>
        <translation>What the colours show: score, decision, robustness (draws), agreement (decision and score), coverage (coverage), or the key of an indicator or of a column of categories</translation>
    </message>
    <message>
        <source>Ce que montre la couverture : %1</source>
        <translation>What the coverage shows: %1</translation>
    </message>
    <message>
        <source>Premier jour que compte la couverture : 2026-01-01</source>
        <translation>First day that the coverage counts: 2026-01-01</translation>
    </message>
    <message>
        <source>Dernier jour que compte la couverture</source>
        <translation>Last day that the coverage counts</translation>
    </message>
    <message>
        <source>Écrivez une date comme 2026-01-31.</source>
        <translation>Write a date such as 2026-01-31.</translation>
    </message>
    <message>
        <source>Étendue : france, region:CODE, dept:CODE, siren:CODE, around:SIREN (avec ses voisines), frame:CLÉ, box:O,S,E,N ou view:X,Y,M</source>
        <translation>Extent: france, region:CODE, dept:CODE, siren:CODE, around:SIREN (with its neighbours), frame:KEY, box:W,S,E,N or view:X,Y,M</translation>
    </message>
</context>
<context>
    <name>cli::Terminal</name>
    <message>
        <source>diagonale : %1</source>
        <translation>diagonale: %1</translation>
    </message>
</context>
<context>
    <name>cli::VenuesCommand</name>
    <message>
        <source>ligne %1, %2 : %3</source>
        <translation>row %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln centres dentaires mis à part (--dental les prend).</source>
        <translation>
            <numerusform>%Ln dental centre set aside (--dental takes it).</numerusform>
            <numerusform>%Ln dental centres set aside (--dental takes them).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux semblent déjà là (--present les ajoute).</source>
        <translation>
            <numerusform>%Ln venue seems to be there already (--present adds it).</numerusform>
            <numerusform>%Ln venues seem to be there already (--present adds them).</numerusform>
        </translation>
    </message>
    <message>
        <source>Importer, lister ou exporter les lieux de consultation</source>
        <translation>Import, list or export the consultation venues</translation>
    </message>
    <message>
        <source>Ajouter au projet les lieux d’un tableau</source>
        <translation>Add the venues of a table to the project</translation>
    </message>
    <message>
        <source>Lister les lieux du projet</source>
        <translation>List the venues of the project</translation>
    </message>
    <message>
        <source>Écrire les lieux en CSV, GeoJSON ou GPKG</source>
        <translation>Write the venues as CSV, GeoJSON or GPKG</translation>
    </message>
    <message>
        <source>Cette aide</source>
        <translation>This help</translation>
    </message>
    <message>
        <source>Fichier JSON : quelle colonne joue quel rôle</source>
        <translation>JSON file: which column plays which role</translation>
    </message>
    <message>
        <source>Prendre aussi les centres dentaires</source>
        <translation>Take the dental centres too</translation>
    </message>
    <message>
        <source>Ajouter aussi ce qui semble déjà là</source>
        <translation>Also add what seems to be there already</translation>
    </message>
    <message>
        <source>identified, being_equipped, open ou closed seulement</source>
        <translation>identified, being_equipped, open or closed only</translation>
    </message>
    <message>
        <source>Ceux de cette intercommunalité (SIREN)</source>
        <translation>Those of this intercommunalité (SIREN)</translation>
    </message>
    <message>
        <source>Fichier à écrire : .csv, .geojson ou .gpkg</source>
        <translation>File to write: .csv, .geojson or .gpkg</translation>
    </message>
    <message>
        <source>Joindre les contacts, qui sont des données personnelles</source>
        <translation>Include the contacts, which are personal data</translation>
    </message>
    <message>
        <source>il manque ce qu’il faut faire : venues import, venues list ou venues export</source>
        <translation>what to do is missing: venues import, venues list or venues export</translation>
    </message>
    <message>
        <source>il manque le tableau : diagonale venues import projet.gpkg lieux.csv</source>
        <translation>the table is missing: diagonale venues import project.gpkg venues.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux ajoutés.</source>
        <translation>
            <numerusform>%Ln venue added.</numerusform>
            <numerusform>%Ln venues added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez %1.</source>
        <translation>Write %1.</translation>
    </message>
    <message>
        <source>il manque le fichier : --out lieux.csv</source>
        <translation>the file is missing: --out venues.csv</translation>
    </message>
    <message>
        <source>Lieux écrits : %1</source>
        <translation>Venues written: %1</translation>
    </message>
    <message>
        <source>Tableau de lieux : CSV, XLSX, ODS ou GeoJSON</source>
        <translation>Table of venues: CSV, XLSX, ODS or GeoJSON</translation>
    </message>
</context>
<context>
    <name>cli::VerifyCommand</name>
    <message>
        <source>identique</source>
        <translation>identical</translation>
    </message>
    <message>
        <source>modifié depuis l’export</source>
        <translation>changed since it was exported</translation>
    </message>
    <message>
        <source>intact, mais fait d’autres données que celles d’ici</source>
        <translation>untouched, but made from other data than those here</translation>
    </message>
    <message>
        <source>intact, mais dessiné autrement ici</source>
        <translation>untouched, but drawn differently here</translation>
    </message>
    <message>
        <source>intact ; tout n’a pas pu être comparé</source>
        <translation>untouched; not everything could be compared</translation>
    </message>
    <message>
        <source>%1 : %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Vérifier qu’un export n’a pas été modifié, et de quoi il est fait</source>
        <translation>Check that an export has not been changed, and what it is made of</translation>
    </message>
    <message>
        <source>Export de Diagonale : png, pdf, svg ou html</source>
        <translation>Export of Diagonale: png, pdf, svg or html</translation>
    </message>
    <message>
        <source>Dossier où chercher, par leur nom, les fichiers dont il a été fait</source>
        <translation>Folder where the files it was made of are looked for by name</translation>
    </message>
    <message>
        <source>Répondre en JSON</source>
        <translation>Answer in JSON</translation>
    </message>
    <message>
        <source>il manque le fichier à vérifier : diagonale verify carte.png</source>
        <translation>the file to check is missing: diagonale verify carte.png</translation>
    </message>
    <message>
        <source>Ce n’est pas un dossier.</source>
        <translation>This is not a folder.</translation>
    </message>
    <message>
        <source>Nommez un dossier après --data.</source>
        <translation>Name a folder after --data.</translation>
    </message>
    <message>
        <source>Vérification</source>
        <translation>Checking</translation>
    </message>
</context>
<context>
    <name>document::Autosave</name>
    <message>
        <source>La sauvegarde automatique n’a pas pu être écrite : %1.</source>
        <translation>The autosave couldn’t be written: %1.</translation>
    </message>
    <message>
        <source>Enregistrez le projet ; libérez de la place sur ce disque.</source>
        <translation>Save the project; free some space on this disk.</translation>
    </message>
    <message>
        <source>La sauvegarde automatique ne peut pas être lue.</source>
        <translation>The autosave can’t be read.</translation>
    </message>
    <message>
        <source>La sauvegarde automatique est abîmée, ou d’une version plus récente de Diagonale.</source>
        <translation>The autosave is damaged, or from a more recent version of Diagonale.</translation>
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
    <name>document::CalendarExport</name>
    <message>
        <source>Consultations de solidarité territoriale (%1), horaires indicatifs.</source>
        <translation>Territorial solidarity consultations (%1), indicative times.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rendez-vous proposés.</source>
        <translation>
            <numerusform>%Ln appointment offered.</numerusform>
            <numerusform>%Ln appointments offered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consultations, médecin à trouver</source>
        <translation>Consultations, doctor to be found</translation>
    </message>
    <message>
        <source>Consultations : %1</source>
        <translation>Consultations: %1</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Consultations à « %1 »</source>
        <translation>Consultations at “%1”</translation>
    </message>
</context>
<context>
    <name>document::Candidates</name>
    <message>
        <source>Lieu à ouvrir : %1</source>
        <translation>Venue to open: %1</translation>
    </message>
</context>
<context>
    <name>document::CommuneFigures</name>
    <message>
        <source>aucune commune</source>
        <translation>no commune</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <comment>communes</comment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n communes</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>plus de 99</source>
        <translation>more than 99</translation>
    </message>
    <message>
        <source>%1, %2 % de la population</source>
        <translation>%1, %2% of the population</translation>
    </message>
    <message>
        <source>population municipale</source>
        <translation>municipal population</translation>
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
        <source>%1, d’après la liste « %2 »</source>
        <translation>%1, according to the list “%2”</translation>
    </message>
</context>
<context>
    <name>document::CoverageMeasure</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>aucun lieu ouvert</source>
        <translation>no open venue</translation>
    </message>
    <message>
        <source>1 lieu</source>
        <translation>1 venue</translation>
    </message>
    <message>
        <source>2 lieux</source>
        <translation>2 venues</translation>
    </message>
    <message>
        <source>3 à 5 lieux</source>
        <translation>3 to 5 venues</translation>
    </message>
    <message>
        <source>6 lieux et plus</source>
        <translation>6 venues and more</translation>
    </message>
    <message>
        <source>plus de 0, moins de %1</source>
        <translation>more than 0, less than %1</translation>
    </message>
    <message>
        <source>%1 à moins de %2</source>
        <translation>%1 to less than %2</translation>
    </message>
    <message>
        <source>%1 et plus</source>
        <translation>%1 and more</translation>
    </message>
    <message>
        <source>Part de la population à moins de %1 minutes d’un lieu ouvert</source>
        <translation>Share of the population less than %1 minutes from an open venue</translation>
    </message>
    <message>
        <source>Journées de consultation par mois</source>
        <translation>Days of consultations a month</translation>
    </message>
    <message>
        <source>Consultations solidaires par an pour 1 000 habitants</source>
        <translation>Solidarity consultations a year per 1,000 inhabitants</translation>
    </message>
    <message>
        <source>Lieux ouverts</source>
        <translation>Open venues</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>distance à vol d’oiseau × %1, à %2 km/h</source>
        <translation>straight-line distance × %1, at %2 km/h</translation>
    </message>
</context>
<context>
    <name>document::CoverageTable</name>
    <message>
        <source>population municipale</source>
        <translation>municipal population</translation>
    </message>
    <message>
        <source>lieux du plan</source>
        <translation>venues of the plan</translation>
    </message>
    <message>
        <source>lieux ouverts le dernier jour de la période</source>
        <translation>venues open on the last day of the period</translation>
    </message>
    <message>
        <source>lieux ouverts sans aucune journée avec un médecin</source>
        <translation>open venues without any day with a doctor</translation>
    </message>
    <message>
        <source>médecins qui y ont une journée</source>
        <translation>doctors who have a day there</translation>
    </message>
    <message>
        <source>journées prévues et tenues par mois, avec un médecin</source>
        <translation>days planned and held a month, with a doctor</translation>
    </message>
    <message>
        <source>consultations par an pour 1 000 habitants : tenues, sinon proposées</source>
        <translation>consultations a year per 1,000 inhabitants: held, else offered</translation>
    </message>
    <message>
        <source>part de la population à moins de 10 minutes d’un lieu ouvert, estimation</source>
        <translation>share of the population less than 10 minutes from an open venue, estimate</translation>
    </message>
    <message>
        <source>part de la population à moins de 20 minutes d’un lieu ouvert, estimation</source>
        <translation>share of the population less than 20 minutes from an open venue, estimate</translation>
    </message>
    <message>
        <source>part de la population à moins de 30 minutes d’un lieu ouvert, estimation</source>
        <translation>share of the population less than 30 minutes from an open venue, estimate</translation>
    </message>
    <message>
        <source>part de la population dont la commune n’a pas de position connue</source>
        <translation>share of the population whose commune has no known position</translation>
    </message>
    <message>
        <source>code de l’intercommunalité, du département ou de la région</source>
        <translation>code of the intercommunalité, the département or the région</translation>
    </message>
    <message>
        <source>son nom</source>
        <translation>its name</translation>
    </message>
    <message>
        <source>1 = zone rouge établie, décision de l’État</source>
        <translation>1 = established red zone, decision of the State</translation>
    </message>
    <message>
        <source>code du département ou de l’intercommunalité</source>
        <translation>code of the département or the intercommunalité</translation>
    </message>
    <message>
        <source>postes attribués</source>
        <translation>posts allotted</translation>
    </message>
</context>
<context>
    <name>document::DecisionAgainstScore</name>
    <message>
        <source>retenue et classée par le score</source>
        <translation>retained and ranked in by the score</translation>
    </message>
    <message>
        <source>retenue malgré le score</source>
        <translation>retained despite the score</translation>
    </message>
    <message>
        <source>retenue, score non calculable</source>
        <translation>retained, score can’t be computed</translation>
    </message>
    <message>
        <source>classée par le score, non retenue</source>
        <translation>ranked in by the score, not retained</translation>
    </message>
    <message>
        <source>classée par le score, statut inconnu</source>
        <translation>ranked in by the score, status unknown</translation>
    </message>
    <message>
        <source>ni retenue, ni classée par le score</source>
        <translation>neither retained nor ranked in by the score</translation>
    </message>
    <message>
        <source>non classée par le score, statut inconnu</source>
        <translation>not ranked in by the score, status unknown</translation>
    </message>
</context>
<context>
    <name>document::DecisionFile</name>
    <message>
        <source>Ouvrez une liste d’intercommunalités : codes SIREN ou noms.</source>
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
    <message>
        <source>Ce fichier ne peut pas être lu : %1.</source>
        <translation>This file cannot be read: %1.</translation>
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
        <source>Ce fichier ne décrit pas des départements : des codes y sont inconnus.</source>
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
        <source>%1 : %2 % de la population</source>
        <translation>%1: %2% of the population</translation>
    </message>
    <message>
        <source>%1 ; la liste est complète ici</source>
        <translation>%1; the list is complete here</translation>
    </message>
    <message>
        <source>%1 ; la liste est incomplète ici, d’autres sont possibles</source>
        <translation>%1; the list is incomplete here, others are possible</translation>
    </message>
</context>
<context>
    <name>document::DoctorImport</name>
    <message>
        <source>sans nom : laissée de côté.</source>
        <translation>without a name: left out.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un numéro RPPS (onze chiffres, dont une clé) : laissée de côté.</source>
        <translation>“%1” isn’t an RPPS number (eleven digits, including a key): left out.</translation>
    </message>
    <message>
        <source>%1 est déjà inscrit : laissée de côté.</source>
        <translation>%1 is already entered: left out.</translation>
    </message>
    <message>
        <source>commune « %1 » inconnue : laissée vide.</source>
        <translation>unknown commune “%1”: left empty.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln communes s’appellent « %1 » : laissée vide. Donnez le code INSEE.</source>
        <translation>
            <numerusform>%Ln commune is called “%1”: left empty. Give the INSEE code.</numerusform>
            <numerusform>%Ln communes are called “%1”: left empty. Give the INSEE code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::ExamplePlan</name>
    <message>
        <source>Lieu fictif %1</source>
        <translation>Fictional venue %1</translation>
    </message>
    <message>
        <source>Ce lieu n’existe pas : il fait partie de l’exemple.</source>
        <translation>This venue does not exist: it belongs to the example.</translation>
    </message>
    <message>
        <source>Médecin fictif %1</source>
        <translation>Fictional doctor %1</translation>
    </message>
    <message>
        <source>Cette personne n’existe pas : elle fait partie de l’exemple.</source>
        <translation>This person does not exist: they belong to the example.</translation>
    </message>
    <message>
        <source>Exemple : lieux et jours fictifs</source>
        <translation>Example: fictional venues and days</translation>
    </message>
</context>
<context>
    <name>document::Explanation</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 : pas de score</source>
        <translation>%1: no score</translation>
    </message>
    <message>
        <source>%1 : score %2, %3</source>
        <translation>%1: score %2, %3</translation>
    </message>
    <message>
        <source>Classée par le score</source>
        <translation>Ranked in by the score</translation>
    </message>
    <message>
        <source>Non classée par le score</source>
        <translation>Not ranked in by the score</translation>
    </message>
    <message>
        <source>%1 ; décision : %2</source>
        <translation>%1; decision: %2</translation>
    </message>
    <message>
        <source>%1 : %2 et %3</source>
        <translation>%1: %2 and %3</translation>
    </message>
    <message>
        <source>Peu comparable : outre-mer, ou des indicateurs manquent</source>
        <translation>Hardly comparable: overseas, or indicators are missing</translation>
    </message>
    <message>
        <source>Selon les poids (les autres en proportion)</source>
        <translation>According to the weights (the others in proportion)</translation>
    </message>
    <message>
        <source>Ce qui la ferait changer, un indicateur à la fois</source>
        <translation>What would make it change, one indicator at a time</translation>
    </message>
    <message>
        <source>Face aux autres</source>
        <translation>Against the others</translation>
    </message>
    <message>
        <source>Les plus semblables par leur profil</source>
        <translation>The most alike by their profile</translation>
    </message>
    <message>
        <source>Valeurs</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>%1 (approché)</source>
        <translation>%1 (proxy)</translation>
    </message>
    <message>
        <source>exactement %1</source>
        <translation>exactly %1</translation>
    </message>
    <message>
        <source>au plus %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>au moins %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>entre %1 et %2</source>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source> ou </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Aucune valeur de « %1 » entre ses bornes ne suffirait à la faire sortir</source>
        <translation>No value of “%1” within its bounds would be enough to make it leave</translation>
    </message>
    <message>
        <source>Aucune valeur de « %1 » entre ses bornes ne suffirait à la faire entrer</source>
        <translation>No value of “%1” within its bounds would be enough to make it enter</translation>
    </message>
    <message>
        <source>Aucune valeur observée de « %1 » ne suffirait à la faire sortir</source>
        <translation>No observed value of “%1” would be enough to make it leave</translation>
    </message>
    <message>
        <source>Aucune valeur observée de « %1 » ne suffirait à la faire entrer</source>
        <translation>No observed value of “%1” would be enough to make it enter</translation>
    </message>
    <message>
        <source>pas de score</source>
        <translation>no score</translation>
    </message>
    <message>
        <source>%1, classée par le score</source>
        <translation>%1, ranked in by the score</translation>
    </message>
    <message>
        <source>%1, non classée par le score</source>
        <translation>%1, not ranked in by the score</translation>
    </message>
    <message>
        <source>Classée dans plus de %1 des %2 tirages</source>
        <translation>Ranked in by more than %1 of the %2 draws</translation>
    </message>
    <message>
        <source>Classée dans moins de %1 des %2 tirages</source>
        <translation>Ranked in by less than %1 of the %2 draws</translation>
    </message>
    <message>
        <source>Classée dans %1 des %2 tirages</source>
        <translation>Ranked in by %1 of the %2 draws</translation>
    </message>
    <message>
        <source>Aucun poids de « %1 » ne la fait entrer</source>
        <translation>No weight of “%1” makes it enter</translation>
    </message>
    <message>
        <source>Entrerait si « %1 » pesait %2</source>
        <translation>Would enter if “%1” weighed %2</translation>
    </message>
    <message>
        <source>Reste classée quel que soit le poids de « %1 »</source>
        <translation>Stays ranked in whatever the weight of “%1”</translation>
    </message>
    <message>
        <source>Reste classée tant que « %1 » pèse %2</source>
        <translation>Stays ranked in as long as “%1” weighs %2</translation>
    </message>
    <message>
        <source>%1 ; le serait aussi s’il pesait %2</source>
        <translation>%1; would also be ranked in if it weighed %2</translation>
    </message>
    <message>
        <source>« %1 » ne compte pas dans le score</source>
        <translation>“%1” doesn’t count in the score</translation>
    </message>
    <message>
        <source>« %1 » : valeur non disponible</source>
        <translation>“%1”: value not available</translation>
    </message>
    <message>
        <source>Sortirait si « %1 » passait de %2 à %3 ou moins</source>
        <translation>Would leave if “%1” went from %2 to %3 or less</translation>
    </message>
    <message>
        <source>Sortirait si « %1 » passait de %2 à %3 ou plus</source>
        <translation>Would leave if “%1” went from %2 to %3 or more</translation>
    </message>
    <message>
        <source>Entrerait si « %1 » passait de %2 à %3 ou moins</source>
        <translation>Would enter if “%1” went from %2 to %3 or less</translation>
    </message>
    <message>
        <source>Entrerait si « %1 » passait de %2 à %3 ou plus</source>
        <translation>Would enter if “%1” went from %2 to %3 or more</translation>
    </message>
    <message>
        <source>Aucun indicateur ne suffirait seul à la faire sortir</source>
        <translation>No indicator alone would be enough to make it leave</translation>
    </message>
    <message>
        <source>Aucun indicateur ne suffirait seul à la faire entrer</source>
        <translation>No indicator alone would be enough to make it enter</translation>
    </message>
    <message>
        <source>devant aucun territoire</source>
        <translation>ahead of no territory</translation>
    </message>
    <message numerus="yes">
        <source>devant %1 territoires</source>
        <translation>
            <numerusform>ahead of %1 territory</numerusform>
            <numerusform>ahead of %1 territories</numerusform>
        </translation>
    </message>
    <message>
        <source>derrière aucun</source>
        <translation>behind none</translation>
    </message>
    <message numerus="yes">
        <source>derrière %1 territoires</source>
        <translation>
            <numerusform>behind %1 territory</numerusform>
            <numerusform>behind %1 territories</numerusform>
        </translation>
    </message>
    <message>
        <source>Quels que soient les poids : %1, %2</source>
        <translation>Whatever the weights: %1, %2</translation>
    </message>
    <message>
        <source>%1 ; aucune pondération ne la place parmi les %2 premiers</source>
        <translation>%1; no weighting places it among the first %2</translation>
    </message>
    <message>
        <source>Pas de score dans les %1 tirages</source>
        <translation>No score in the %1 draws</translation>
    </message>
    <message>
        <source>%1 ; rang entre %2 et %3 dans %4 d’entre eux, médiane %5</source>
        <translation>%1; rank between %2 and %3 in %4 of them, median %5</translation>
    </message>
    <message>
        <source>%1 (réglages précédents, en cours de calcul)</source>
        <translation>%1 (previous settings, being computed)</translation>
    </message>
    <message>
        <source>%1 — %2, %3 ; écart moyen de %4 points</source>
        <translation>%1 — %2, %3; mean gap of %4 points</translation>
    </message>
    <message>
        <source>« %1 » ne passe devant « %2 » pour aucun poids de « %3 »</source>
        <translation>“%1” doesn’t come ahead of “%2” for any weight of “%3”</translation>
    </message>
    <message>
        <source>« %1 » est devant « %2 » quel que soit le poids de « %3 »</source>
        <translation>“%1” is ahead of “%2” whatever the weight of “%3”</translation>
    </message>
    <message>
        <source>« %1 » est devant « %2 » si « %3 » pèse %4</source>
        <translation>“%1” is ahead of “%2” if “%3” weighs %4</translation>
    </message>
    <message>
        <source>« %1 » est au moins aussi fragile que « %2 » sur chaque indicateur : aucune pondération ne les inverse</source>
        <translation>“%1” is at least as fragile as “%2” on each indicator: no weighting reverses them</translation>
    </message>
    <message>
        <source>« %1 » et « %2 » sont égaux sur chaque indicateur</source>
        <translation>“%1” and “%2” are equal on each indicator</translation>
    </message>
</context>
<context>
    <name>document::FigureBook</name>
    <message>
        <source>non indiqué</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Une colonne d’un tableau que vous avez ouvert.</source>
        <translation>A column of a table that you opened.</translation>
    </message>
    <message>
        <source>La valeur de chaque commune, telle que votre tableau la donne.</source>
        <translation>The value of each commune, as your table gives it.</translation>
    </message>
</context>
<context>
    <name>document::Grouping</name>
    <message>
        <source>Intercommunalités</source>
        <translation>Intercommunalités</translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>Établissements publics territoriaux du Grand Paris</source>
        <translation>Établissements publics territoriaux of Grand Paris</translation>
    </message>
    <message>
        <source>Sélection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Ce tableau ne dit pas à quel groupe appartient chaque commune.</source>
        <translation>This table doesn’t say which group each commune belongs to.</translation>
    </message>
    <message>
        <source>Il faut une colonne de codes INSEE et une colonne « groupe ».</source>
        <translation>It needs a column of INSEE codes and a column “groupe”.</translation>
    </message>
</context>
<context>
    <name>document::ImportFindings</name>
    <message>
        <source>ligne %1, %2 : « %3 »</source>
        <translation>row %1, %2: “%3”</translation>
    </message>
    <message>
        <source>ligne %1, %2</source>
        <translation>row %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n intercommunalités sans valeur pour « %1 » : « non disponible ».</source>
        <translation>
            <numerusform>%n intercommunalité without a value for “%1”: “not available”.</numerusform>
            <numerusform>%n intercommunalités without a value for “%1”: “not available”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lignes ont un code que la liste de référence de 2025 ne connaît pas ; elles sont laissées de côté.</source>
        <translation>
            <numerusform>%n row has a code that the reference list of 2025 doesn’t know; it is left out.</numerusform>
            <numerusform>%n rows have a code that the reference list of 2025 doesn’t know; they are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Une commune a pu fusionner depuis : donnez-lui son code de 2025.</source>
        <translation>A commune may have merged since: give it its 2025 code.</translation>
    </message>
    <message numerus="yes">
        <source>%n lignes répètent un code déjà lu ; la première compte.</source>
        <translation>
            <numerusform>%n row repeats a code already read; the first one counts.</numerusform>
            <numerusform>%n rows repeat a code already read; the first one counts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gardez une seule ligne par code.</source>
        <translation>Keep a single row for each code.</translation>
    </message>
    <message numerus="yes">
        <source>%n lignes sans code (notes, totaux), laissées de côté.</source>
        <translation>
            <numerusform>%n row without a code (notes, totals), left out.</numerusform>
            <numerusform>%n rows without a code (notes, totals), left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communes n’appartiennent à aucune intercommunalité.</source>
        <translation>
            <numerusform>%n commune belongs to no intercommunalité.</numerusform>
            <numerusform>%n communes belong to no intercommunalité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes avaient perdu leur zéro de tête, rétabli.</source>
        <translation>
            <numerusform>%n code had lost its leading zero, now restored.</numerusform>
            <numerusform>%n codes had lost their leading zero, now restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrondissements de Paris, Lyon ou Marseille, réunis en leur commune (à poids égaux, sauf quand le poids est une colonne).</source>
        <translation>
            <numerusform>%n arrondissement of Paris, Lyon or Marseille, joined into its commune (with equal weights, except when the weight is a column).</numerusform>
            <numerusform>%n arrondissements of Paris, Lyon or Marseille, joined into their commune (with equal weights, except when the weight is a column).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valeurs non disponibles.</source>
        <translation>
            <numerusform>%n value not available.</numerusform>
            <numerusform>%n values not available.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cellules ne sont pas des nombres ; elles valent « non disponible ».</source>
        <translation>
            <numerusform>%n cell isn’t a number; it counts as “not available”.</numerusform>
            <numerusform>%n cells aren’t numbers; they count as “not available”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez les nombres avec une virgule ou un point, sans unité.</source>
        <translation>Write numbers with a comma or a point, without unit.</translation>
    </message>
    <message numerus="yes">
        <source>%n cellules sont le texte d’une formule : rien n’est exécuté, elles valent « non disponible ».</source>
        <translation>
            <numerusform>%n cell is the text of a formula: nothing is executed, it counts as “not available”.</numerusform>
            <numerusform>%n cells are the text of a formula: nothing is executed, they count as “not available”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mettez-y le résultat.</source>
        <translation>Put the result there.</translation>
    </message>
    <message numerus="yes">
        <source>%n cellules sont calculées par une formule du classeur : leur dernier résultat enregistré compte.</source>
        <translation>
            <numerusform>%n cell is computed by a formula of the workbook: its last saved result counts.</numerusform>
            <numerusform>%n cells are computed by a formula of the workbook: their last saved result counts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalculez et enregistrez le classeur s’il a changé.</source>
        <translation>Recalculate and save the workbook if it has changed.</translation>
    </message>
</context>
<context>
    <name>document::ImportedRows</name>
    <message>
        <source>ligne %1 : sans code (note, total ?)</source>
        <translation>row %1: without a code (note, total?)</translation>
    </message>
    <message>
        <source>ligne %1 : « %2 » n’est pas un code (note, total ?)</source>
        <translation>row %1: “%2” isn’t a code (note, total?)</translation>
    </message>
    <message>
        <source>ligne %1 : « %2 », code inconnu de la liste de référence</source>
        <translation>row %1: “%2”, code unknown to the reference list</translation>
    </message>
    <message>
        <source>ligne %1 : « %2 » est déjà lu plus haut, la première ligne compte</source>
        <translation>row %1: “%2” was already read above, the first row counts</translation>
    </message>
    <message>
        <source>ligne %1 : « %2 », commune hors de toute intercommunalité</source>
        <translation>row %1: “%2”, commune outside any intercommunalité</translation>
    </message>
</context>
<context>
    <name>document::IndexSettings</name>
    <message>
        <source>deux nombres différents sont attendus</source>
        <translation>two different numbers are expected</translation>
    </message>
    <message>
        <source>le code de la région manque</source>
        <translation>the code of the région is missing</translation>
    </message>
    <message>
        <source>le code du territoire manque</source>
        <translation>the code of the territory is missing</translation>
    </message>
    <message>
        <source>le motif de l’ajustement manque</source>
        <translation>the reason for the adjustment is missing</translation>
    </message>
</context>
<context>
    <name>document::IndexWording</name>
    <message>
        <source>mise à l’échelle min–max</source>
        <translation>min–max scaling</translation>
    </message>
    <message>
        <source>valeurs centrées réduites</source>
        <translation>standardised values</translation>
    </message>
    <message>
        <source>distance à des bornes choisies</source>
        <translation>distance to chosen bounds</translation>
    </message>
    <message>
        <source>valeurs extrêmes ramenées aux centiles %1 et %2</source>
        <translation>extreme values brought back to percentiles %1 and %2</translation>
    </message>
    <message>
        <source>moyenne géométrique</source>
        <translation>geometric mean</translation>
    </message>
    <message>
        <source>moyenne harmonique</source>
        <translation>harmonic mean</translation>
    </message>
    <message numerus="yes">
        <source>au moins %n indicateurs présents</source>
        <translation>
            <numerusform>at least %n indicator present</numerusform>
            <numerusform>at least %n indicators present</numerusform>
        </translation>
    </message>
    <message>
        <source>valeurs non disponibles remplacées par la médiane du département</source>
        <translation>values not available replaced by the median of the département</translation>
    </message>
    <message>
        <source>pas de score si un indicateur manque</source>
        <translation>no score if an indicator is missing</translation>
    </message>
    <message>
        <source>France métropolitaine seule</source>
        <translation>Metropolitan France only</translation>
    </message>
    <message>
        <source>région %1 seule</source>
        <translation>région %1 only</translation>
    </message>
    <message>
        <source>les %1 premières</source>
        <translation>the first %1</translation>
    </message>
    <message>
        <source>les premières, jusqu’à %1 habitants</source>
        <translation>the first ones, up to %1 inhabitants</translation>
    </message>
    <message>
        <source>celles qui ont au moins %1</source>
        <translation>those with at least %1</translation>
    </message>
    <message>
        <source>sélection : %1</source>
        <translation>selection: %1</translation>
    </message>
</context>
<context>
    <name>document::JournalKeeper</name>
    <message>
        <source>Rétablir : %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Annuler : %1</source>
        <translation>Undo: %1</translation>
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
        <source>« true » ou « false » est attendu</source>
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
        <source>La valeur de « %1 » ne convient pas : %2.</source>
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
        <source>« %1 » n’est pas un mot connu</source>
        <translation>“%1” isn’t a known word</translation>
    </message>
    <message>
        <source>un objet est attendu</source>
        <translation>an object is expected</translation>
    </message>
    <message>
        <source>un nombre de %1 à %2 est attendu</source>
        <translation>a number from %1 to %2 is expected</translation>
    </message>
    <message>
        <source>un nombre entier, entre guillemets, est attendu</source>
        <translation>a whole number, in quotation marks, is expected</translation>
    </message>
    <message>
        <source>un seul caractère est attendu</source>
        <translation>a single character is expected</translation>
    </message>
    <message>
        <source>une date est attendue : 2025-06-27</source>
        <translation>a date is expected: 2025-06-27</translation>
    </message>
</context>
<context>
    <name>document::JsonFile</name>
    <message>
        <source>ce n’est pas du JSON (caractère %1).</source>
        <translation>this isn’t JSON (character %1).</translation>
    </message>
</context>
<context>
    <name>document::KeptCopy</name>
    <message>
        <source>L’ancien fichier du projet n’a pas pu être lu pour en garder une copie (%1).</source>
        <translation>The project’s old file could not be read to keep a copy of it (%1).</translation>
    </message>
    <message>
        <source>Rien n’a été enregistré ; enregistrez sous un autre nom.</source>
        <translation>Nothing was saved; save under another name.</translation>
    </message>
    <message>
        <source>Une ancienne copie du projet n’a pas pu être supprimée.</source>
        <translation>An old copy of the project could not be deleted.</translation>
    </message>
    <message>
        <source>Supprimez-la : elle peut nommer des personnes.</source>
        <translation>Delete it: it may name people.</translation>
    </message>
</context>
<context>
    <name>document::Layout</name>
    <message numerus="yes">
        <source>un texte d’au plus %Ln caractères est attendu</source>
        <translation>
            <numerusform>a text of at most %Ln character is expected</numerusform>
            <numerusform>a text of at most %Ln characters is expected</numerusform>
        </translation>
    </message>
    <message>
        <source>le nom de l’élément manque</source>
        <translation>the element’s name is missing</translation>
    </message>
    <message>
        <source>cet élément y est deux fois</source>
        <translation>this element is there twice</translation>
    </message>
    <message>
        <source>une image PNG d’au plus 256 Kio, en base 64, est attendue</source>
        <translation>a PNG image of at most 256 KiB, in base 64, is expected</translation>
    </message>
    <message>
        <source>une liste de mots est attendue</source>
        <translation>a list of words is expected</translation>
    </message>
    <message>
        <source>de 2 à 6 cartes sont attendues</source>
        <translation>2 to 6 maps are expected</translation>
    </message>
</context>
<context>
    <name>document::LayoutFile</name>
    <message>
        <source>Cette mise en page est illisible : %1</source>
        <translation>This layout cannot be read: %1</translation>
    </message>
    <message>
        <source>Choisissez une mise en page enregistrée par Diagonale ; rien n’a été changé.</source>
        <translation>Choose a layout saved by Diagonale; nothing was changed.</translation>
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
        <source>conforme : %1 ; %2</source>
        <extracomment>Both are parts of one sentence.</extracomment>
        <translation>conforms: %1; %2</translation>
    </message>
    <message>
        <source>non conforme : %1 ; %2</source>
        <translation>doesn’t conform: %1; %2</translation>
    </message>
    <message numerus="yes">
        <source> ; population non disponible pour %n zones</source>
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
        <source>%n lignes ne sont pas reconnues avec certitude : elles sont laissées de côté.</source>
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
    <message>
        <source>Ses colonnes ne sont pas ajoutées.</source>
        <translation>Its columns aren’t added.</translation>
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
    <message>
        <source>une date s’écrit 2026-01-31</source>
        <translation>a date is written 2026-01-31</translation>
    </message>
</context>
<context>
    <name>document::NamedFile</name>
    <message>
        <source>« %1 » n’a pas pu être supprimé : %2.</source>
        <translation>“%1” could not be deleted: %2.</translation>
    </message>
    <message>
        <source>Vérifiez le droit d’écrire dans ce dossier.</source>
        <translation>Check the right to write in this folder.</translation>
    </message>
</context>
<context>
    <name>document::PlanJson</name>
    <message>
        <source>un identifiant est attendu</source>
        <translation>an identifier is expected</translation>
    </message>
    <message>
        <source>l’identifiant manque</source>
        <translation>the identifier is missing</translation>
    </message>
    <message>
        <source>la fin précède le début</source>
        <translation>the end is before the start</translation>
    </message>
    <message>
        <source>une liste dans l’ordre des dates est attendue</source>
        <translation>a list in order of dates is expected</translation>
    </message>
    <message>
        <source>le même enregistrement est attendu avant et après</source>
        <translation>the same record is expected before and after</translation>
    </message>
    <message>
        <source>une date et une heure sont attendues</source>
        <translation>a date and a time are expected</translation>
    </message>
</context>
<context>
    <name>document::Project</name>
    <message>
        <source>Ce que le projet montre et ce qu’il contient ne s’accordent pas.</source>
        <translation>What the project shows and what it contains don’t agree.</translation>
    </message>
    <message>
        <source>Reprenez une copie plus ancienne du projet.</source>
        <translation>Go back to an older copy of the project.</translation>
    </message>
    <message>
        <source>Un scénario du projet est illisible : %1</source>
        <translation>A scenario of the project can’t be read: %1</translation>
    </message>
    <message>
        <source>Ce que ce projet montrait est illisible : %1</source>
        <translation>What this project showed can’t be read: %1</translation>
    </message>
</context>
<context>
    <name>document::Scenario</name>
    <message>
        <source>Ce scénario est illisible : %1</source>
        <translation>This scenario can’t be read: %1</translation>
    </message>
    <message>
        <source>Choisissez un scénario enregistré par Diagonale ; rien n’a été changé.</source>
        <translation>Choose a scenario saved by Diagonale; nothing was changed.</translation>
    </message>
    <message>
        <source>les réglages du score manquent</source>
        <translation>the settings of the score are missing</translation>
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
        <source>La session précédente n’a pas pu être reprise : %1</source>
        <translation>The previous session couldn’t be resumed: %1</translation>
    </message>
    <message>
        <source>Diagonale repart de la carte livrée ; rouvrez vos fichiers.</source>
        <translation>Diagonale starts from the map shipped; open your files again.</translation>
    </message>
</context>
<context>
    <name>document::TableImport</name>
    <message>
        <source>la clé de l’indicateur manque</source>
        <translation>the key of the indicator is missing</translation>
    </message>
    <message>
        <source>la colonne des poids manque</source>
        <translation>the column of the weights is missing</translation>
    </message>
    <message>
        <source>le nom de la colonne manque</source>
        <translation>the name of the column is missing</translation>
    </message>
    <message>
        <source>le fichier à importer manque</source>
        <translation>the file to import is missing</translation>
    </message>
    <message>
        <source>la colonne des codes manque</source>
        <translation>the column of the codes is missing</translation>
    </message>
    <message>
        <source>La lecture a été arrêtée.</source>
        <translation>Reading was stopped.</translation>
    </message>
    <message>
        <source>Ce tableau n’a plus de colonne « %1 ».</source>
        <translation>This table no longer has a column “%1”.</translation>
    </message>
    <message>
        <source>Importez-le de nouveau et choisissez ses colonnes.</source>
        <translation>Import it again and choose its columns.</translation>
    </message>
    <message>
        <source>Aucune ligne ne porte le code d’une commune de la liste de référence (%1).</source>
        <translation>No row carries the code of a commune of the reference list (%1).</translation>
    </message>
    <message>
        <source>Aucune ligne ne porte le SIREN d’une intercommunalité de la liste de référence (%1).</source>
        <translation>No row carries the SIREN of an intercommunalité of the reference list (%1).</translation>
    </message>
    <message>
        <source>Choisissez la colonne des codes, ou la ligne des titres.</source>
        <translation>Choose the column of the codes, or the row of titles.</translation>
    </message>
    <message>
        <source>population municipale</source>
        <translation>municipal population</translation>
    </message>
    <message>
        <source>nombre de ménages (colonne « %1 »)</source>
        <translation>number of households (column “%1”)</translation>
    </message>
    <message>
        <source>colonne « %1 »</source>
        <translation>column “%1”</translation>
    </message>
    <message>
        <source>même poids pour chaque commune</source>
        <translation>same weight for each commune</translation>
    </message>
</context>
<context>
    <name>document::TerritorySheet</name>
    <message>
        <source>%1 (approché)</source>
        <translation>%1 (proxy)</translation>
    </message>
    <message>
        <source>%1 : %2</source>
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
        <source>Voisines (approché : contours schématiques)</source>
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
        <source>%1 : %2, %3</source>
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
        <source>%1 — d’après « %2 »</source>
        <translation>%1 — according to “%2”</translation>
    </message>
    <message>
        <source>%1 — décision du %2</source>
        <translation>%1 — decision of %2</translation>
    </message>
    <message>
        <source>source : %1</source>
        <translation>source: %1</translation>
    </message>
    <message>
        <source>la liste est complète ici et ne la nomme pas</source>
        <translation>the list is complete here and doesn’t name it</translation>
    </message>
    <message>
        <source>Pas de score : %1</source>
        <translation>No score: %1</translation>
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
        <source>%1 ; ce n’est pas l’indice de la DREES</source>
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
        <source>peu comparable : %1</source>
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
        <source>%1 points du score, soit %2 %</source>
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
    <message>
        <source>hors des territoires que ce score classe</source>
        <translation>outside the territories that this score ranks</translation>
    </message>
    <message numerus="yes">
        <source>%n indicateurs présents, il en faut au moins %1</source>
        <translation>
            <numerusform>%n indicator present, at least %1 are needed</numerusform>
            <numerusform>%n indicators present, at least %1 are needed</numerusform>
        </translation>
    </message>
    <message>
        <source>Ajoutée à la sélection par ajustement : %1</source>
        <translation>Added to the selection by adjustment: %1</translation>
    </message>
    <message>
        <source>Retirée de la sélection par ajustement : %1</source>
        <translation>Removed from the selection by adjustment: %1</translation>
    </message>
    <message>
        <source>%1 points du score, à la médiane du département faute de valeur</source>
        <translation>%1 points of the score, at the median of the département for lack of a value</translation>
    </message>
    <message>
        <source>Organisation du territoire</source>
        <translation>Organisation of the territory</translation>
    </message>
    <message>
        <source>%1 depuis le %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
</context>
<context>
    <name>document::ThemeColumn</name>
    <message numerus="yes">
        <source>%n autres</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>sûre d’être classée</source>
        <translation>sure to be ranked in</translation>
    </message>
    <message>
        <source>incertaine</source>
        <translation>uncertain</translation>
    </message>
    <message>
        <source>sûre de ne pas l’être</source>
        <translation>sure not to be ranked in</translation>
    </message>
</context>
<context>
    <name>document::VenueImport</name>
    <message>
        <source>la commune %1 n’est dans aucune intercommunalité</source>
        <translation>the commune %1 is in no intercommunalité</translation>
    </message>
    <message>
        <source>pas de code de commune</source>
        <translation>no commune code</translation>
    </message>
    <message>
        <source>commune %1 inconnue de la liste de référence</source>
        <translation>commune %1 unknown to the reference list</translation>
    </message>
    <message>
        <source>%1, ni position</source>
        <translation>%1, and no position</translation>
    </message>
    <message>
        <source>%1, et la position ne dit rien dans des contours schématiques</source>
        <translation>%1, and the position says nothing within schematic boundaries</translation>
    </message>
    <message>
        <source>%1, et la position est hors de tout territoire</source>
        <translation>%1, and the position is outside any territory</translation>
    </message>
    <message>
        <source>Le tableau n’a pas de colonne « %1 ».</source>
        <translation>The table has no column “%1”.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un rôle connu.</source>
        <translation>“%1” isn’t a known role.</translation>
    </message>
</context>
<context>
    <name>download::Address</name>
    <message>
        <source>Copiez l’adresse de téléchargement depuis la page de l’éditeur.</source>
        <translation>Copy the download address from the publisher’s page.</translation>
    </message>
    <message>
        <source>Aucune adresse n’est indiquée.</source>
        <translation>No address is given.</translation>
    </message>
    <message>
        <source>Cette adresse contient un nom ou un mot de passe.</source>
        <translation>This address holds a name or a password.</translation>
    </message>
    <message>
        <source>Cherchez une adresse plus récente sur la page de l’éditeur.</source>
        <translation>Look for a more recent address on the publisher’s page.</translation>
    </message>
    <message>
        <source>Ce n’est pas une adresse web complète : elle commence par « https:// ».</source>
        <translation>This is not a complete web address: it begins with “https://”.</translation>
    </message>
    <message>
        <source>Cette adresse n’est pas protégée : seul « https:// » est accepté.</source>
        <translation>This address is not protected: only “https://” is accepted.</translation>
    </message>
    <message>
        <source>Le serveur renvoie vers une adresse qui n’est pas protégée : elle n’a pas été suivie.</source>
        <translation>The server redirects to an address that is not protected: it was not followed.</translation>
    </message>
</context>
<context>
    <name>download::Advance</name>
    <message numerus="yes">
        <source>encore %n secondes</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n minutes</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n heures</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>en attente du serveur</source>
        <translation>waiting for the server</translation>
    </message>
</context>
<context>
    <name>download::ContentKind</name>
    <message>
        <source>C’est une archive 7z, que Diagonale ne sait pas ouvrir.</source>
        <translation>This is a 7z archive, which Diagonale can’t open.</translation>
    </message>
    <message>
        <source>Téléchargez-la avec le navigateur, décompressez-la, puis ouvrez les fichiers EPCI.shp de ses dossiers.</source>
        <translation>Download it with the browser, unpack it, then open the EPCI.shp files of its folders.</translation>
    </message>
    <message>
        <source>C’est un fichier compressé (gzip), que Diagonale ne sait pas ouvrir.</source>
        <translation>This is a compressed file (gzip), which Diagonale can’t open.</translation>
    </message>
    <message>
        <source>Téléchargez-le avec le navigateur, décompressez-le, puis ouvrez-le.</source>
        <translation>Download it with the browser, unpack it, then open it.</translation>
    </message>
    <message>
        <source>L’adresse a répondu une page web, pas un fichier de contours.</source>
        <translation>The address answered with a web page, not with a file of boundaries.</translation>
    </message>
    <message>
        <source>Sur cette page, copiez l’adresse du fichier lui-même.</source>
        <translation>On that page, copy the address of the file itself.</translation>
    </message>
    <message>
        <source>L’adresse a répondu un fichier vide.</source>
        <translation>The address answered with an empty file.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse sur la page de l’éditeur.</source>
        <translation>Check the address on the publisher’s page.</translation>
    </message>
    <message>
        <source>L’adresse a répondu un fichier qui n’est pas de ceux que Diagonale ouvre.</source>
        <translation>The address answered with a file that is not of those that Diagonale opens.</translation>
    </message>
    <message>
        <source>Il lui faut une archive ZIP, un GeoPackage, un GeoJSON ou un FlatGeobuf.</source>
        <translation>It needs a ZIP archive, a GeoPackage, a GeoJSON or a FlatGeobuf.</translation>
    </message>
    <message>
        <source>Téléchargez-le de nouveau, ou avec le navigateur.</source>
        <translation>Download it again, or with the browser.</translation>
    </message>
    <message>
        <source>Le fichier reçu est incomplet, bien que le serveur le dise entier : il a été effacé.</source>
        <translation>The file received is incomplete, although the server says that it is whole: it was deleted.</translation>
    </message>
</context>
<context>
    <name>download::KeptFiles</name>
    <message>
        <source>Une partie des fichiers téléchargés n’a pas pu être effacée.</source>
        <translation>Some of the downloaded files could not be deleted.</translation>
    </message>
    <message>
        <source>Vérifiez vos droits sur ce dossier.</source>
        <translation>Check your rights on this folder.</translation>
    </message>
</context>
<context>
    <name>download::NetworkWords</name>
    <message>
        <source>Téléchargez le fichier avec le navigateur ou sur un autre poste, puis ouvrez-le ici.</source>
        <translation>Download the file with the browser or on another computer, then open it here.</translation>
    </message>
    <message>
        <source>Le serveur refuse la connexion.</source>
        <translation>The server refuses the connection.</translation>
    </message>
    <message>
        <source>Réessayez plus tard.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>La connexion a été coupée avant la fin.</source>
        <translation>The connection was cut before the end.</translation>
    </message>
    <message>
        <source>Le serveur mandataire (proxy) de votre réseau demande un mot de passe.</source>
        <translation>The proxy server of your network asks for a password.</translation>
    </message>
    <message>
        <source>Le serveur mandataire (proxy) de votre réseau ne répond pas.</source>
        <translation>The proxy server of your network does not answer.</translation>
    </message>
    <message>
        <source>Vérifiez les réglages de réseau de ce poste.</source>
        <translation>Check the network settings of this computer.</translation>
    </message>
    <message>
        <source>Le téléchargement a échoué (%1).</source>
        <translation>The download failed (%1).</translation>
    </message>
    <message>
        <source>Le serveur refuse l’accès à ce fichier (%1).</source>
        <translation>The server refuses access to this file (%1).</translation>
    </message>
    <message>
        <source>Ouvrez l’adresse dans le navigateur, puis ouvrez ici le fichier obtenu.</source>
        <translation>Open the address in the browser, then open the file obtained here.</translation>
    </message>
    <message>
        <source>Il n’y a pas ou plus de fichier à cette adresse (%1).</source>
        <translation>There is no file, or no longer one, at this address (%1).</translation>
    </message>
    <message>
        <source>Copiez l’adresse actuelle depuis la page de l’éditeur.</source>
        <translation>Copy the present address from the publisher’s page.</translation>
    </message>
    <message>
        <source>Le serveur est trop occupé pour répondre (%1).</source>
        <translation>The server is too busy to answer (%1).</translation>
    </message>
    <message>
        <source>Réessayez dans quelques minutes.</source>
        <translation>Try again in a few minutes.</translation>
    </message>
    <message>
        <source>Le serveur n’a pas donné le fichier (réponse %1).</source>
        <translation>The server did not give the file (answer %1).</translation>
    </message>
    <message>
        <source>Réessayez plus tard, ou vérifiez l’adresse sur la page de l’éditeur.</source>
        <translation>Try again later, or check the address on the publisher’s page.</translation>
    </message>
    <message>
        <source>Ce serveur est introuvable : l’adresse est fausse, ou ce poste n’a pas de réseau.</source>
        <translation>This server can’t be found: the address is wrong, or this computer has no network.</translation>
    </message>
    <message>
        <source>Reprenez le téléchargement : ce qui est reçu est gardé.</source>
        <translation>Resume the download: what was received is kept.</translation>
    </message>
    <message>
        <source>L’identité du serveur n’est pas prouvée (%1) : rien n’a été téléchargé.</source>
        <translation>The identity of the server is not proven (%1): nothing was downloaded.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse et la date de ce poste ; si votre réseau contrôle les connexions, demandez à votre service informatique d’installer son certificat.</source>
        <translation>Check the address and the date of this computer; if your network inspects connections, ask your IT department to install its certificate.</translation>
    </message>
</context>
<context>
    <name>download::PartFile</name>
    <message>
        <source>Le dossier des téléchargements ne peut être écrit.</source>
        <translation>The downloads folder can’t be written.</translation>
    </message>
    <message>
        <source>Ce fichier est déjà en cours de téléchargement.</source>
        <translation>This file is already being downloaded.</translation>
    </message>
    <message>
        <source>Attendez la fin dans l’autre fenêtre de Diagonale, ou fermez-la.</source>
        <translation>Wait for its end in the other window of Diagonale, or close it.</translation>
    </message>
    <message>
        <source>Le téléchargement n’a pas pu être écrit (%1).</source>
        <translation>The download could not be written (%1).</translation>
    </message>
    <message>
        <source>Libérez de la place ou vérifiez vos droits ; ou téléchargez avec le navigateur, puis ouvrez le fichier.</source>
        <translation>Free some space or check your rights; or download with the browser, then open the file.</translation>
    </message>
    <message>
        <source>Libérez de la place sur ce disque, puis reprenez : ce qui est reçu est gardé.</source>
        <translation>Free some space on this disk, then resume: what was received is kept.</translation>
    </message>
</context>
<context>
    <name>download::Transfer</name>
    <message>
        <source>Le serveur ne répond plus.</source>
        <translation>The server no longer answers.</translation>
    </message>
    <message>
        <source>Le serveur renvoie d’adresse en adresse, sans fin.</source>
        <translation>The server redirects from address to address without end.</translation>
    </message>
    <message>
        <source>Cherchez l’adresse du fichier sur la page de l’éditeur.</source>
        <translation>Look for the address of the file on the publisher’s page.</translation>
    </message>
    <message>
        <source>Ce fichier dépasse %1, le plus que Diagonale télécharge.</source>
        <translation>This file exceeds %1, the most that Diagonale downloads.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse, ou téléchargez-le avec le navigateur.</source>
        <translation>Check the address, or download it with the browser.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis reprenez.</source>
        <translation>Free some space, then resume.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse et le SHA-256 attendu sur la page de l’éditeur.</source>
        <translation>Check the address and the expected SHA-256 on the publisher’s page.</translation>
    </message>
    <message>
        <source>Réessayez plus tard : ce qui est reçu est gardé.</source>
        <translation>Try again later: what was received is kept.</translation>
    </message>
    <message>
        <source>Il n’y a pas assez de place sur ce disque : il faut encore %1, il reste %2.</source>
        <translation>There is not enough space on this disk: %1 more are needed, %2 are left.</translation>
    </message>
    <message>
        <source>Le fichier reçu n’est pas celui qui était attendu : son SHA-256 est %1.</source>
        <translation>The file received is not the one expected: its SHA-256 is %1.</translation>
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
        <source>%1 (%2) : %3</source>
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
        <source>Ce fichier a trop de contours : %1, au plus %2 peuvent être affichés.</source>
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
    <name>io::ColumnNames</name>
    <message>
        <source>Aucune colonne ne donne le SIREN des intercommunalités.</source>
        <translation>No column gives the SIREN of the intercommunalités.</translation>
    </message>
    <message>
        <source>Nommez « siren » la colonne qui le contient.</source>
        <translation>Name the column that holds it “siren”.</translation>
    </message>
</context>
<context>
    <name>io::PlainFile</name>
    <message>
        <source>il n’existe pas ou plus</source>
        <translation>it does not exist, or no longer does</translation>
    </message>
    <message>
        <source>c’est un dossier</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>ce n’est pas un fichier ordinaire</source>
        <translation>it is not an ordinary file</translation>
    </message>
    <message>
        <source>il est bien trop grand</source>
        <translation>it is far too large</translation>
    </message>
    <message>
        <source>le droit de le lire manque</source>
        <translation>the right to read it is missing</translation>
    </message>
    <message>
        <source>sa lecture s’est interrompue</source>
        <translation>reading it was interrupted</translation>
    </message>
</context>
<context>
    <name>io::SystemReason</name>
    <message>
        <source>il n’y a plus assez de place sur le disque</source>
        <translation>there is not enough room left on the disk</translation>
    </message>
    <message>
        <source>la raison n’est pas connue</source>
        <translation>the reason is not known</translation>
    </message>
    <message>
        <source>le droit d’y écrire manque</source>
        <translation>the right to write there is missing</translation>
    </message>
    <message>
        <source>le disque est en lecture seule</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>le disque signale une erreur</source>
        <translation>the disk reports an error</translation>
    </message>
    <message>
        <source>le dossier n’existe pas ou plus</source>
        <translation>the folder does not exist, or no longer does</translation>
    </message>
    <message>
        <source>le nom est trop long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>trop de fichiers sont ouverts</source>
        <translation>too many files are open</translation>
    </message>
    <message>
        <source>erreur %1 du système</source>
        <translation>system error %1</translation>
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
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
</context>
<context>
    <name>publish::AltText</name>
    <message>
        <source>%1 : aucune intercommunalité dans le cadre.</source>
        <translation>%1: no intercommunalité within the frame.</translation>
    </message>
    <message>
        <source>%1 : %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source> ; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cartes côte à côte de %1 intercommunalités</source>
        <translation>
            <numerusform>%Ln map side by side of %1 intercommunalités</numerusform>
            <numerusform>%Ln maps side by side of %1 intercommunalités</numerusform>
        </translation>
    </message>
    <message>
        <source>où sont les plus fragiles : %1</source>
        <translation>where the most fragile are: %1</translation>
    </message>
    <message>
        <source>Carte de France</source>
        <translation>Map of France</translation>
    </message>
    <message>
        <source>Carte (région %1)</source>
        <translation>Map (region of %1)</translation>
    </message>
    <message>
        <source>Carte (département %1)</source>
        <translation>Map (département of %1)</translation>
    </message>
    <message>
        <source>Carte (%1 et ses voisines)</source>
        <translation>Map (%1 and its neighbours)</translation>
    </message>
    <message>
        <source>Carte (%1)</source>
        <translation>Map (%1)</translation>
    </message>
    <message>
        <source>Carte d’une partie de la France</source>
        <translation>Map of a part of France</translation>
    </message>
    <message>
        <source>contours schématiques</source>
        <translation>schematic boundaries</translation>
    </message>
    <message>
        <source>aucune zone rouge établie</source>
        <translation>no established red zone</translation>
    </message>
    <message numerus="yes">
        <source>%Ln zones rouges établies</source>
        <translation>
            <numerusform>%Ln established red zone</numerusform>
            <numerusform>%Ln established red zones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sur %2 annoncées</source>
        <translation>%1 of the %2 announced</translation>
    </message>
    <message numerus="yes">
        <source>%1, dont %Ln probables</source>
        <translation>
            <numerusform>%1, of which %Ln probable</numerusform>
            <numerusform>%1, of which %Ln probable</numerusform>
        </translation>
    </message>
    <message>
        <source>décision de l’État, hors calcul : %1</source>
        <translation>State decision, not a computation: %1</translation>
    </message>
    <message numerus="yes">
        <source>statut inconnu pour %Ln (liste incomplète)</source>
        <translation>
            <numerusform>status unknown for %Ln (incomplete list)</numerusform>
            <numerusform>status unknown for %Ln (incomplete list)</numerusform>
        </translation>
    </message>
    <message>
        <source>retenues par l’État et classées par le score</source>
        <translation>retained by the State and ranked in by the score</translation>
    </message>
    <message>
        <source>retenues, non classées par le score</source>
        <translation>retained, not ranked in by the score</translation>
    </message>
    <message>
        <source>retenues, score non calculable</source>
        <translation>retained, score not computable</translation>
    </message>
    <message>
        <source>classées par le score, non retenues</source>
        <translation>ranked in by the score, not retained</translation>
    </message>
    <message>
        <source>classées par le score, statut inconnu</source>
        <translation>ranked in by the score, status unknown</translation>
    </message>
    <message>
        <source>ni retenues ni classées</source>
        <translation>neither retained nor ranked in</translation>
    </message>
    <message>
        <source>non classées, statut inconnu</source>
        <translation>not ranked in, status unknown</translation>
    </message>
    <message>
        <source>sûres d’être classées</source>
        <translation>sure to be ranked in</translation>
    </message>
    <message>
        <source>incertaines</source>
        <translation>uncertain</translation>
    </message>
    <message>
        <source>sûres de ne pas l’être</source>
        <translation>sure not to be</translation>
    </message>
    <message>
        <source>part de la population à moins de %1 minutes d’un lieu ouvert (estimation)</source>
        <translation>share of the population within %1 minutes of an open venue (estimate)</translation>
    </message>
    <message>
        <source>journées de consultation par mois (estimation)</source>
        <translation>days of consultation a month (estimate)</translation>
    </message>
    <message>
        <source>consultations solidaires par an pour 1 000 habitants (estimation)</source>
        <translation>solidarity consultations a year per 1,000 inhabitants (estimate)</translation>
    </message>
    <message>
        <source>lieux de consultation ouverts</source>
        <translation>open consultation venues</translation>
    </message>
    <message>
        <source>score de fragilité calculé par Diagonale</source>
        <translation>fragility score computed by Diagonale</translation>
    </message>
    <message>
        <source>%1 (critère approché)</source>
        <translation>%1 (proxy criterion)</translation>
    </message>
    <message>
        <source>zones rouges décidées par l’État</source>
        <translation>red zones decided by the State</translation>
    </message>
    <message>
        <source>colonne inconnue</source>
        <translation>unknown column</translation>
    </message>
    <message>
        <source>robustesse de la sélection par le score de fragilité</source>
        <translation>robustness of the selection by the fragility score</translation>
    </message>
    <message>
        <source>zones rouges décidées par l’État, face au score calculé</source>
        <translation>red zones decided by the State, against the computed score</translation>
    </message>
    <message>
        <source>de %1 à %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A territory and its département</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln intercommunalités</source>
        <translation>
            <numerusform>%Ln intercommunalité</numerusform>
            <numerusform>%Ln intercommunalités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 en %Ln classes %2</source>
        <translation>
            <numerusform>%1 in %Ln class %2</numerusform>
            <numerusform>%1 in %Ln classes %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, toutes non disponibles</source>
        <translation>%1, all not available</translation>
    </message>
    <message numerus="yes">
        <source>%1, dont %Ln non disponibles</source>
        <translation>
            <numerusform>%1, of which %Ln not available</numerusform>
            <numerusform>%1, of which %Ln not available</numerusform>
        </translation>
    </message>
    <message>
        <source>aucune n’est dans la classe la plus fragile de France</source>
        <translation>none is in the most fragile class in France</translation>
    </message>
    <message numerus="yes">
        <source>la classe la plus haute en compte %Ln</source>
        <translation>
            <numerusform>the highest class has %Ln of them</numerusform>
            <numerusform>the highest class has %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>la classe la plus fragile (%1) en compte %Ln</source>
        <translation>
            <numerusform>the most fragile class (%1) has %Ln of them</numerusform>
            <numerusform>the most fragile class (%1) has %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln autres</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 : %2, classe %3 sur %4, la dernière étant la plus fragile</source>
        <translation>%1: %2, class %3 of %4, the last being the most fragile</translation>
    </message>
    <message>
        <source>la plus fragile : %1, %2</source>
        <translation>the most fragile: %1, %2</translation>
    </message>
    <message>
        <source>la moins fragile : %1, %2</source>
        <translation>the least fragile: %1, %2</translation>
    </message>
</context>
<context>
    <name>publish::Atlas</name>
    <message>
        <source>L’atlas a été interrompu.</source>
        <translation>The atlas was interrupted.</translation>
    </message>
    <message>
        <source>Ce qui était là y est resté.</source>
        <translation>What was there has stayed there.</translation>
    </message>
    <message>
        <source>%1 sur %2 : %3</source>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>Atlas de %Ln fiches d’intercommunalités, avec une carte et un tableau de synthèse</source>
        <translation>
            <numerusform>Atlas of %Ln intercommunalité sheet, with a summary map and table</numerusform>
            <numerusform>Atlas of %Ln intercommunalité sheets, with a summary map and table</numerusform>
        </translation>
    </message>
    <message>
        <source>Le dossier temporaire n’accepte pas de fichier.</source>
        <translation>The temporary folder does not accept files.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis recommencez.</source>
        <translation>Free some space, then try again.</translation>
    </message>
    <message>
        <source>Préparation</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>%1 (p. %2)</source>
        <translation>%1 (p. %2)</translation>
    </message>
    <message>
        <source>Carte de synthèse</source>
        <translation>Summary map</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln intercommunalités</source>
        <translation>
            <numerusform>%Ln intercommunalité</numerusform>
            <numerusform>%Ln intercommunalités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, dont %2</source>
        <translation>%1, of which %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln zones rouges établies</source>
        <translation>
            <numerusform>%Ln established red zone</numerusform>
            <numerusform>%Ln established red zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln probables</source>
        <translation>
            <numerusform>%Ln probable</numerusform>
            <numerusform>%Ln probable</numerusform>
        </translation>
    </message>
    <message>
        <source>aucune zone rouge établie</source>
        <translation>no established red zone</translation>
    </message>
    <message numerus="yes">
        <source>%Ln au statut inconnu : la liste tenue n’y est pas complète</source>
        <translation>
            <numerusform>%Ln of unknown status: the list held is not complete there</numerusform>
            <numerusform>%Ln of unknown status: the list held is not complete there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sans score, faute d’indicateurs</source>
        <translation>
            <numerusform>%Ln without a score, for lack of indicators</numerusform>
            <numerusform>%Ln without a score, for lack of indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>Zones rouges : %1.</source>
        <translation>Red zones: %1.</translation>
    </message>
    <message>
        <source>« Zone rouge » est une décision de l’État ; « score de fragilité », un calcul de Diagonale : %1.</source>
        <translation>“Red zone” is a decision of the State; “fragility score” is a computation by Diagonale: %1.</translation>
    </message>
    <message>
        <source>Carte : %1. Sources : %2.</source>
        <translation>Map: %1. Sources: %2.</translation>
    </message>
    <message>
        <source>Diagonale · %1</source>
        <translation>Diagonale · %1</translation>
    </message>
    <message>
        <source>Tableau de synthèse</source>
        <translation>Summary table</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Vérifiez leur SIREN.</source>
        <translation>Check their SIREN.</translation>
    </message>
    <message>
        <source>Ouvrez des contours qui les montrent.</source>
        <translation>Open boundaries that show them.</translation>
    </message>
    <message>
        <source>Aucun territoire pour cet atlas.</source>
        <translation>No territory for this atlas.</translation>
    </message>
    <message>
        <source>Donnez un département (dept:23), une région (region:24) ou des SIREN d’intercommunalités.</source>
        <translation>Give a département (dept:23), a region (region:24) or the SIREN of intercommunalités.</translation>
    </message>
    <message numerus="yes">
        <source>Sélection de %Ln territoires</source>
        <translation>
            <numerusform>Selection of %Ln territory</numerusform>
            <numerusform>Selection of %Ln territories</numerusform>
        </translation>
    </message>
    <message>
        <source>Atlas de l’accès aux soins</source>
        <translation>Atlas of access to care</translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Décision de l’État</source>
        <translation>State decision</translation>
    </message>
    <message>
        <source>Score (calcul)</source>
        <translation>Score (computation)</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Rang national</source>
        <translation>National rank</translation>
    </message>
    <message>
        <source>%1 (approché)</source>
        <translation>%1 (proxy)</translation>
    </message>
    <message>
        <source>Intercommunalité</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>n. d. : non disponible. Rang 1 = le plus fragile.</source>
        <translation>n/a: not available. Rank 1 = the most fragile.</translation>
    </message>
    <message>
        <source>Carte : %1. %2. Les territoires voisins sont estompés. Classes : France entière.</source>
        <translation>Map: %1. %2. Neighbouring territories are faded. Classes: the whole of France.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires inconnus, laissés de côté.</source>
        <translation>
            <numerusform>%Ln unknown territory, left out.</numerusform>
            <numerusform>%Ln unknown territories, left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires demandés plusieurs fois : une fiche chacun.</source>
        <translation>
            <numerusform>%Ln territory asked for several times: one sheet.</numerusform>
            <numerusform>%Ln territories asked for several times: one sheet each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires sans contour : fiche sans carte.</source>
        <translation>
            <numerusform>%Ln territory without an outline: a sheet without a map.</numerusform>
            <numerusform>%Ln territories without an outline: sheets without a map.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::DataFiles</name>
    <message>
        <source>L’étendue « %1 » n’existe pas dans ces contours.</source>
        <translation>The extent “%1” does not exist in these boundaries.</translation>
    </message>
    <message>
        <source>Choisissez une autre étendue.</source>
        <translation>Choose another extent.</translation>
    </message>
    <message>
        <source>L’export a été arrêté.</source>
        <translation>The export was stopped.</translation>
    </message>
    <message>
        <source>Valeurs montrées par la carte</source>
        <translation>Values shown by the map</translation>
    </message>
    <message>
        <source>Une ligne par territoire de la carte. Une cellule vide veut dire non disponible. Devant un texte qu’un tableur prendrait pour une formule, une apostrophe.</source>
        <translation>One row for each territory of the map. An empty cell means not available. Before a text that a spreadsheet would take for a formula, an apostrophe.</translation>
    </message>
    <message>
        <source>Les mêmes, avec leurs contours (WGS 84)</source>
        <translation>The same, with their outlines (WGS 84)</translation>
    </message>
</context>
<context>
    <name>publish::FaceWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (décision)</source>
        <translation>%1 (decision)</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>publish::FileFailure</name>
    <message>
        <source>Le fichier n’a pas pu être écrit en entier (%1) ; rien n’a été laissé à sa place.</source>
        <translation>The file could not be written in full (%1); nothing was left in its place.</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier, ou libérez de la place sur le disque.</source>
        <translation>Choose another folder, or free some space on the disk.</translation>
    </message>
    <message>
        <source>L’export a été interrompu ; rien n’a été laissé à sa place.</source>
        <translation>The export was interrupted; nothing was left in its place.</translation>
    </message>
    <message>
        <source>La page n’a pas pu être dessinée : la mémoire ne suffit pas.</source>
        <translation>The page could not be drawn: there is not enough memory.</translation>
    </message>
    <message>
        <source>Choisissez une taille plus petite.</source>
        <translation>Choose a smaller size.</translation>
    </message>
</context>
<context>
    <name>publish::JpegWriter</name>
    <message>
        <source>Cette image est trop grande pour le format JPEG.</source>
        <translation>This image is too large for the JPEG format.</translation>
    </message>
    <message>
        <source>Choisissez une taille plus petite, ou le format PNG.</source>
        <translation>Choose a smaller size, or the PNG format.</translation>
    </message>
</context>
<context>
    <name>publish::Legend</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Score de fragilité</source>
        <translation>Fragility score</translation>
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
        <source>%Ln au statut inconnu, hors listes complètes</source>
        <translation>
            <numerusform>%Ln of unknown status, outside complete lists</numerusform>
            <numerusform>%Ln of unknown status, outside complete lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln non retenues</source>
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
        <source> ; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Robustesse de la sélection</source>
        <translation>Robustness of the selection</translation>
    </message>
    <message>
        <source>Décision et score</source>
        <translation>Decision and score</translation>
    </message>
    <message>
        <source>classées par le score : %1</source>
        <translation>ranked in by the score: %1</translation>
    </message>
    <message>
        <source>0 à 100</source>
        <translation>0 to 100</translation>
    </message>
    <message>
        <source>autour de 50</source>
        <translation>around 50</translation>
    </message>
    <message>
        <source>%1, %2 · calcul Diagonale</source>
        <translation>%1, %2 · computed by Diagonale</translation>
    </message>
    <message>
        <source>Colonne inconnue</source>
        <translation>Unknown column</translation>
    </message>
    <message>
        <source>Lieux de l’organisation</source>
        <translation>Venues of the organisation</translation>
    </message>
</context>
<context>
    <name>publish::Linter</name>
    <message numerus="yes">
        <source>à %Ln frontières de cette carte</source>
        <translation>
            <numerusform>on %Ln border of this map</numerusform>
            <numerusform>on %Ln borders of this map</numerusform>
        </translation>
    </message>
    <message>
        <source>Les classes « %1 » et « %2 » se confondent pour %3, %4.</source>
        <translation>Classes “%1” and “%2” look the same to %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paires de classes se confondent pour %1, %2, surtout « %3 » et « %4 ».</source>
        <translation>
            <numerusform>%Ln pair of classes looks the same to %1, %2, above all “%3” and “%4”.</numerusform>
            <numerusform>%Ln pairs of classes look the same to %1, %2, above all “%3” and “%4”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez une autre palette, ou moins de classes.</source>
        <translation>Choose another palette, or fewer classes.</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes ne contiennent aucune intercommunalité : %1.</source>
        <translation>
            <numerusform>%Ln class holds no intercommunalité: %1.</numerusform>
            <numerusform>%Ln classes hold no intercommunalité: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changez les bornes, la méthode ou le nombre de classes.</source>
        <translation>Change the bounds, the method or the number of classes.</translation>
    </message>
    <message>
        <source>Aucune intercommunalité n’est dans le cadre de la carte.</source>
        <translation>No intercommunalité is within the map’s frame.</translation>
    </message>
    <message>
        <source>Toutes les intercommunalités du cadre sont « non disponibles ».</source>
        <translation>All intercommunalités in the frame are “not available”.</translation>
    </message>
    <message>
        <source>Choisissez une autre étendue, ou un autre thème.</source>
        <translation>Choose another extent, or another theme.</translation>
    </message>
    <message>
        <source>la carte</source>
        <translation>the map</translation>
    </message>
    <message>
        <source>Déplacez l’un des deux, réduisez-le, ou agrandissez la page.</source>
        <translation>Move one of them, make it smaller, or make the page larger.</translation>
    </message>
    <message>
        <source>Le texte de %1 est trop petit pour être lu (%2).</source>
        <translation>The text of %1 is too small to be read (%2).</translation>
    </message>
    <message>
        <source>Agrandissez-le, ou agrandissez la page.</source>
        <translation>Make it larger, or make the page larger.</translation>
    </message>
    <message>
        <source>Déplacez-le, réduisez-le, ou agrandissez la page.</source>
        <translation>Move it, make it smaller, or make the page larger.</translation>
    </message>
    <message>
        <source>Il reste trop peu de place pour la carte.</source>
        <translation>Too little room is left for the map.</translation>
    </message>
    <message>
        <source>Cachez ou réduisez un élément, ou agrandissez la page.</source>
        <translation>Hide an element or make it smaller, or make the page larger.</translation>
    </message>
    <message numerus="yes">
        <source>La marque de %Ln zones rouges ne ressort pas sur leur couleur pour %1.</source>
        <translation>
            <numerusform>The mark of %Ln red zone does not stand out on its colour for %1.</numerusform>
            <numerusform>The mark of %Ln red zones does not stand out on their colour for %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez une palette plus claire.</source>
        <translation>Choose a lighter palette.</translation>
    </message>
    <message>
        <source>La page ne dit pas d’où viennent les données (%1).</source>
        <translation>The page does not say where the data come from (%1).</translation>
    </message>
    <message>
        <source>La carte montre des intercommunalités « non disponibles » que la légende n’explique pas.</source>
        <translation>The map shows intercommunalités that are “not available”, which the legend does not explain.</translation>
    </message>
    <message>
        <source>Des couleurs ou des marques de la carte manquent dans la légende : %1.</source>
        <translation>Colours or marks of the map are missing from the legend: %1.</translation>
    </message>
    <message>
        <source>Rien ne dit que des intercommunalités ont un statut inconnu : on les croirait non retenues.</source>
        <translation>Nothing says that the status of some intercommunalités is unknown: they would be taken for not retained.</translation>
    </message>
    <message>
        <source>La page ne dit pas que la liste des zones rouges est incomplète (%1).</source>
        <translation>The page does not say that the list of red zones is incomplete (%1).</translation>
    </message>
    <message>
        <source>La page ne dit pas que les contours sont schématiques.</source>
        <translation>The page does not say that the boundaries are schematic.</translation>
    </message>
    <message numerus="yes">
        <source>%1 et %Ln autres</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln textes ressortent trop peu sur leur fond (contraste de %1, quand il en faut 4,5) : %2.</source>
        <translation>
            <numerusform>%Ln text stands out too little from its background (contrast of %1, where 4.5 is needed): %2.</numerusform>
            <numerusform>%Ln texts stand out too little from their background (contrast of %1, where 4.5 is needed): %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Foncez le texte ou éclaircissez ce qui est dessous.</source>
        <translation>Darken the text or lighten what is under it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln textes font moins de 6 points à l’impression (le plus petit : %1) : %2.</source>
        <translation>
            <numerusform>%Ln text is under 6 points in print (the smallest: %1): %2.</numerusform>
            <numerusform>%Ln texts are under 6 points in print (the smallest: %1): %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agrandissez la page ou ces textes, ou cachez un élément.</source>
        <translation>Make the page or these texts larger, or hide an element.</translation>
    </message>
    <message>
        <source>tout lecteur</source>
        <translation>any reader</translation>
    </message>
    <message>
        <source>un lecteur daltonien (protanope)</source>
        <translation>a colour-blind reader (protanope)</translation>
    </message>
    <message>
        <source>un lecteur daltonien (deutéranope)</source>
        <translation>a colour-blind reader (deuteranope)</translation>
    </message>
    <message>
        <source>un lecteur qui distingue mal le bleu (tritanope)</source>
        <translation>a reader who tells blue apart badly (tritanope)</translation>
    </message>
    <message>
        <source>qui imprime en gris</source>
        <translation>whoever prints in grey</translation>
    </message>
    <message>
        <source>%1 et %2 se chevauchent</source>
        <translation>%1 and %2 overlap</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>%1 dépasse de la page et sera coupé</source>
        <translation>%1 runs off the page and will be cut</translation>
    </message>
    <message>
        <source>Montrez l’élément « %1 ».</source>
        <translation>Show the element “%1”.</translation>
    </message>
</context>
<context>
    <name>publish::MapItems</name>
    <message>
        <source>Territoires</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>Trames</source>
        <translation>Hatching</translation>
    </message>
    <message>
        <source>Limites</source>
        <translation>Borders</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Outlines</translation>
    </message>
    <message>
        <source>Cadres</source>
        <translation>Frames</translation>
    </message>
</context>
<context>
    <name>publish::MapPanels</name>
    <message>
        <source>Avant : réglages de départ</source>
        <translation>Before: starting settings</translation>
    </message>
    <message>
        <source>Après : réglages actuels</source>
        <translation>After: present settings</translation>
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
        <source>poids égaux de %n indicateurs sur %1</source>
        <translation>
            <numerusform>equal weights of %n indicator of %1</numerusform>
            <numerusform>equal weights of %n indicators of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>score calculé par Diagonale, %1 ; ce n’est pas l’indice de la DREES</source>
        <translation>score computed by Diagonale, %1; this isn’t DREES’s index</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires complétés</source>
        <translation>
            <numerusform>%Ln territory completed</numerusform>
            <numerusform>%Ln territories completed</numerusform>
        </translation>
    </message>
    <message>
        <source>pas encore de tirages</source>
        <translation>no draws yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tirages</source>
        <translation>
            <numerusform>%Ln draw</numerusform>
            <numerusform>%Ln draws</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 des réglages précédents</source>
        <translation>%1 of the previous settings</translation>
    </message>
    <message>
        <source>dispersion %1 %</source>
        <translation>spread %1%</translation>
    </message>
    <message>
        <source>graine %1</source>
        <translation>seed %1</translation>
    </message>
    <message>
        <source>mise à l’échelle tirée aussi</source>
        <translation>scaling drawn too</translation>
    </message>
    <message>
        <source>moyenne tirée aussi</source>
        <translation>mean drawn too</translation>
    </message>
    <message>
        <source>aucun plan ouvert : non disponible</source>
        <translation>no plan open: not available</translation>
    </message>
    <message>
        <source>estimation : %1 · %2</source>
        <translation>estimate: %1 · %2</translation>
    </message>
</context>
<context>
    <name>publish::Page</name>
    <message>
        <source>Zones rouges : %1.</source>
        <translation>Red zones: %1.</translation>
    </message>
    <message>
        <source>Liste incomplète : hors des listes complètes, un territoire sans marque est au statut inconnu.</source>
        <translation>Incomplete list: outside the complete lists, a territory without a mark has unknown status.</translation>
    </message>
    <message>
        <source>Méthode : %1</source>
        <translation>Method: %1</translation>
    </message>
    <message>
        <source>lieux : %1</source>
        <translation>venues: %1</translation>
    </message>
    <message>
        <source>Sources : %1</source>
        <translation>Sources: %1</translation>
    </message>
    <message>
        <source> ; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Mise en page</source>
        <translation>Page layout</translation>
    </message>
    <message>
        <source>Page prête</source>
        <translation>Page ready</translation>
    </message>
    <message>
        <source>%1 : limites approchées, faites pour une lecture d’ensemble (d’après INSEE, GeoNames, Natural Earth, GSHHG)</source>
        <translation>%1: approximate borders, made for reading the whole (after INSEE, GeoNames, Natural Earth, GSHHG)</translation>
    </message>
    <message>
        <source>La mise en page a été arrêtée.</source>
        <translation>The page layout was stopped.</translation>
    </message>
    <message>
        <source>La page est trop petite pour une carte et ses textes.</source>
        <translation>The page is too small for a map and its texts.</translation>
    </message>
    <message>
        <source>Agrandissez-la, ou cachez des éléments.</source>
        <translation>Make it larger, or hide some elements.</translation>
    </message>
    <message>
        <source>Ces contours ne montrent pas le lieu demandé.</source>
        <translation>These boundaries do not show the place asked for.</translation>
    </message>
    <message>
        <source>Choisissez une autre étendue.</source>
        <translation>Choose another extent.</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Villes</source>
        <translation>Towns</translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation>Venues</translation>
    </message>
    <message>
        <source>Titres des cartouches</source>
        <translation>Titles of the inset maps</translation>
    </message>
    <message>
        <source>Échelles</source>
        <translation>Scale bars</translation>
    </message>
    <message>
        <source>Outre-mer, ou là où un indicateur manque, le score est peu comparable.</source>
        <translation>Overseas, or where an indicator is missing, the score compares poorly.</translation>
    </message>
    <message>
        <source>Classes et effectifs de la légende : France entière.</source>
        <translation>Classes and counts of the legend: the whole of France.</translation>
    </message>
    <message>
        <source>Diagonale</source>
        <translation>Diagonale</translation>
    </message>
    <message>
        <source>L’outre-mer n’est pas représenté sur ces cartes, trop petites pour ses cartouches.</source>
        <translation>Overseas territories are not on these maps, which are too small for their frames.</translation>
    </message>
</context>
<context>
    <name>publish::PageChart</name>
    <message numerus="yes">
        <source>Répartition des %Ln territoires</source>
        <translation>
            <numerusform>Spread of the %Ln territory</numerusform>
            <numerusform>Spread of the %Ln territories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::PagePanels</name>
    <message>
        <source>La mise en page a été arrêtée.</source>
        <translation>The page layout was stopped.</translation>
    </message>
    <message>
        <source>Cet indicateur n’existe pas dans les données ouvertes.</source>
        <translation>This indicator does not exist in the open data.</translation>
    </message>
    <message>
        <source>Choisissez-en un autre pour cette carte.</source>
        <translation>Choose another one for this map.</translation>
    </message>
    <message>
        <source>Ces cartes n’ont pas de légende commune.</source>
        <translation>These maps have no legend in common.</translation>
    </message>
    <message>
        <source>Mettez côte à côte des scores, des indicateurs, ou une même sorte de carte.</source>
        <translation>Put scores, indicators, or one kind of map side by side.</translation>
    </message>
    <message>
        <source>Score de fragilité</source>
        <translation>Fragility score</translation>
    </message>
    <message>
        <source>Score, %1</source>
        <translation>Score, %1</translation>
    </message>
    <message numerus="yes">
        <source>Fragilités : %Ln cartes côte à côte</source>
        <translation>
            <numerusform>Fragilities: %Ln map</numerusform>
            <numerusform>Fragilities: %Ln maps side by side</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Sur chaque carte, cinq groupes égaux de territoires : plus la teinte est foncée, plus le territoire y est fragile.</source>
        <translation>On each map, five equal groups of territories: the darker the shade, the more fragile the territory in that respect.</translation>
    </message>
    <message>
        <source>Contour rouge : zone rouge, décidée par l’État.</source>
        <translation>Red outline: red zone, decided by the State.</translation>
    </message>
    <message>
        <source>calcul Diagonale · mêmes classes sur chaque carte</source>
        <translation>computed by Diagonale · same classes on each map</translation>
    </message>
    <message>
        <source>Méthode : score calculé par Diagonale avec les réglages de chaque carte, mêmes classes partout ; ce n’est pas l’indice de la DREES.</source>
        <translation>Method: score computed by Diagonale with the settings of each map, same classes throughout; it is not DREES’s index.</translation>
    </message>
    <message>
        <source>Méthode : rang de chaque territoire, France entière, en cinq groupes égaux ; ce n’est pas l’indice de la DREES.</source>
        <translation>Method: rank of each territory, whole of France, in five equal groups; it is not DREES’s index.</translation>
    </message>
    <message>
        <source>Mesures approchées : %1.</source>
        <translation>Proxy measures: %1.</translation>
    </message>
</context>
<context>
    <name>publish::PageStrips</name>
    <message>
        <source>Dessin et écriture de l’image</source>
        <translation>Drawing and writing the image</translation>
    </message>
</context>
<context>
    <name>publish::PageTable</name>
    <message>
        <source>Habitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message numerus="yes">
        <source>Les %Ln zones rouges les plus peuplées</source>
        <translation>
            <numerusform>The %Ln most populated red zone</numerusform>
            <numerusform>The %Ln most populated red zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Les %Ln territoires les plus fragiles</source>
        <translation>
            <numerusform>The %Ln most fragile territory</numerusform>
            <numerusform>The %Ln most fragile territories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Les %Ln premiers territoires par le score</source>
        <translation>
            <numerusform>The %Ln first territory by the score</numerusform>
            <numerusform>The %Ln first territories by the score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faute de place, seuls les %Ln premiers sont écrits.</source>
        <translation>
            <numerusform>For lack of room, only the first %Ln is written.</numerusform>
            <numerusform>For lack of room, only the first %Ln are written.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>publish::PageTemplates</name>
    <message numerus="yes">
        <source>Journal, %Ln colonnes (%1 mm)</source>
        <translation>
            <numerusform>Newspaper, %Ln column (%1 mm)</numerusform>
            <numerusform>Newspaper, %Ln columns (%1 mm)</numerusform>
        </translation>
    </message>
    <message>
        <source>Article, écran (1600 × 900)</source>
        <translation>Article, screen (1600 × 900)</translation>
    </message>
    <message>
        <source>Page web (1200 × 675)</source>
        <translation>Web page (1200 × 675)</translation>
    </message>
    <message>
        <source>Réseaux sociaux, carré (1080 × 1080)</source>
        <translation>Social media, square (1080 × 1080)</translation>
    </message>
    <message>
        <source>Diaporama (1920 × 1080)</source>
        <translation>Slides (1920 × 1080)</translation>
    </message>
    <message>
        <source>A4 à l’italienne</source>
        <translation>A4 landscape</translation>
    </message>
    <message>
        <source>A4 à la française</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <source>A3 à l’italienne</source>
        <translation>A3 landscape</translation>
    </message>
    <message>
        <source>A3 à la française</source>
        <translation>A3 portrait</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Sous-titre</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Échelles</source>
        <translation>Scale bars</translation>
    </message>
    <message>
        <source>État de la liste officielle</source>
        <translation>State of the official list</translation>
    </message>
    <message>
        <source>Méthode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Boundaries</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Graphique</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>En haut</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>En bas</source>
        <translation>Bottom</translation>
    </message>
</context>
<context>
    <name>publish::PdfBinding</name>
    <message>
        <source>Couverture</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Les pages n’ont pas pu être reliées : %1.</source>
        <translation>The pages could not be bound: %1.</translation>
    </message>
    <message>
        <source>Rien n’a été écrit ; recommencez.</source>
        <translation>Nothing was written; try again.</translation>
    </message>
</context>
<context>
    <name>publish::PdfWriter</name>
    <message>
        <source>Écriture du PDF</source>
        <translation>Writing the PDF</translation>
    </message>
</context>
<context>
    <name>publish::PressKit</name>
    <message>
        <source>calcul Diagonale d’après %1</source>
        <translation>computed by Diagonale from %1</translation>
    </message>
    <message>
        <source>estimation Diagonale d’après le plan</source>
        <translation>Diagonale’s estimate from the plan</translation>
    </message>
    <message>
        <source>Source : %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Score de fragilité</source>
        <translation>Fragility score</translation>
    </message>
    <message>
        <source>%1 (critère approché)</source>
        <translation>%1 (proxy criterion)</translation>
    </message>
    <message numerus="yes">
        <source>%1, connu pour %Ln intercommunalités</source>
        <translation>
            <numerusform>%1, known for %Ln intercommunalité</numerusform>
            <numerusform>%1, known for %Ln intercommunalités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, non disponible pour %Ln</source>
        <translation>
            <numerusform>%1, not available for %Ln</numerusform>
            <numerusform>%1, not available for %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, médiane : %2</source>
        <translation>%1, median: %2</translation>
    </message>
    <message>
        <source>%1, médiane : %2, contre %3 en France</source>
        <translation>%1, median: %2, against %3 in France</translation>
    </message>
    <message>
        <source>%1, valeur la plus fragile : %2, %3, %4 en France</source>
        <translation>%1, most fragile value: %2, %3, %4 in France</translation>
    </message>
    <message>
        <source>%1, valeur la moins fragile : %2, %3, %4 en France</source>
        <translation>%1, least fragile value: %2, %3, %4 in France</translation>
    </message>
    <message numerus="yes">
        <source>%Ln intercommunalités : %1</source>
        <translation>
            <numerusform>%Ln intercommunalité: %1</numerusform>
            <numerusform>%Ln intercommunalités: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Décision de l’État : %1</source>
        <translation>State decision: %1</translation>
    </message>
    <message>
        <source>Décision de l’État : aucune zone rouge établie ici</source>
        <translation>State decision: no established red zone here</translation>
    </message>
    <message numerus="yes">
        <source>Décision de l’État : %Ln zones rouges établies ici</source>
        <translation>
            <numerusform>State decision: %Ln established red zone here</numerusform>
            <numerusform>State decision: %Ln established red zones here</numerusform>
        </translation>
    </message>
    <message>
        <source>Les zones rouges établies comptent %1</source>
        <translation>The established red zones have %1</translation>
    </message>
    <message>
        <source>population municipale, INSEE</source>
        <translation>municipal population, INSEE</translation>
    </message>
    <message numerus="yes">
        <source>Le plus de zones rouges établies : %1, %Ln</source>
        <translation>
            <numerusform>Most established red zones: %1, %Ln</numerusform>
            <numerusform>Most established red zones: %1, %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intercommunalités ont un statut inconnu, faute de liste complète</source>
        <translation>
            <numerusform>The status of %Ln intercommunalité is unknown, for lack of a complete list</numerusform>
            <numerusform>The status of %Ln intercommunalités is unknown, for lack of a complete list</numerusform>
        </translation>
    </message>
    <message>
        <source>Les intercommunalités de cette carte comptent %1</source>
        <translation>The intercommunalités on this map have %1</translation>
    </message>
    <message>
        <source>%1 : %2, %3 en France</source>
        <translation>%1: %2, %3 in France</translation>
    </message>
    <message>
        <source>critère approché, %1</source>
        <translation>proxy criterion, %1</translation>
    </message>
    <message>
        <source>Carte du %1</source>
        <translation>Map of %1</translation>
    </message>
    <message>
        <source>Chiffres clés</source>
        <translation>Key figures</translation>
    </message>
</context>
<context>
    <name>publish::Publish</name>
    <message>
        <source>Ce format n’est pas connu.</source>
        <translation>This format is not known.</translation>
    </message>
    <message>
        <source>Donnez au fichier une de ces fins : %1.</source>
        <translation>Give the file one of these endings: %1.</translation>
    </message>
    <message>
        <source>Lecture des sources</source>
        <translation>Reading the sources</translation>
    </message>
</context>
<context>
    <name>publish::PublishedFile</name>
    <message>
        <source>Ce fichier ne dit pas de quoi il est fait : il ne peut pas être vérifié.</source>
        <translation>This file does not say what it is made of: it cannot be checked.</translation>
    </message>
    <message>
        <source>Choisissez un fichier exporté par Diagonale (png, pdf, svg ou html) et qui n’a pas été enregistré par un autre programme.</source>
        <translation>Choose a file exported by Diagonale (png, pdf, svg or html) that was not saved by another program.</translation>
    </message>
    <message>
        <source>Cette image est bien plus grande que ce que Diagonale écrit.</source>
        <translation>This image is far larger than what Diagonale writes.</translation>
    </message>
    <message>
        <source>Cette image est abîmée : elle ne peut pas être lue.</source>
        <translation>This image is damaged: it cannot be read.</translation>
    </message>
    <message>
        <source>Ce fichier n’existe pas ou ne peut pas être lu.</source>
        <translation>This file does not exist or cannot be read.</translation>
    </message>
    <message>
        <source>Ce fichier est bien plus grand que ce que Diagonale écrit.</source>
        <translation>This file is far larger than what Diagonale writes.</translation>
    </message>
    <message>
        <source>Une image JPEG ne garde pas ses pixels tels quels : elle ne peut rien prouver.</source>
        <translation>A JPEG image does not keep its pixels as they are: it cannot prove anything.</translation>
    </message>
    <message>
        <source>Vérifiez l’export en png, pdf, svg ou html de la même carte.</source>
        <translation>Check the png, pdf, svg or html export of the same map.</translation>
    </message>
</context>
<context>
    <name>publish::RankFifths</name>
    <message>
        <source>cinquième le plus fragile</source>
        <translation>most fragile fifth</translation>
    </message>
    <message>
        <source>deuxième cinquième</source>
        <translation>second fifth</translation>
    </message>
    <message>
        <source>cinquième du milieu</source>
        <translation>middle fifth</translation>
    </message>
    <message>
        <source>quatrième cinquième</source>
        <translation>fourth fifth</translation>
    </message>
    <message>
        <source>cinquième le moins fragile</source>
        <translation>least fragile fifth</translation>
    </message>
    <message>
        <source>Place parmi les territoires</source>
        <translation>Place among the territories</translation>
    </message>
    <message>
        <source>sur chaque carte, cinq groupes égaux</source>
        <translation>on each map, five equal groups</translation>
    </message>
</context>
<context>
    <name>publish::Redrawing</name>
    <message>
        <source>La vérification a été interrompue.</source>
        <translation>The check was interrupted.</translation>
    </message>
</context>
<context>
    <name>publish::Seal</name>
    <message>
        <source>Le fichier n’a pas pu être scellé (%1) ; rien n’a été laissé à sa place.</source>
        <translation>The file could not be sealed (%1); nothing was left in its place.</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier, ou libérez de la place sur le disque.</source>
        <translation>Choose another folder, or free some space on the disk.</translation>
    </message>
</context>
<context>
    <name>publish::ShownTable</name>
    <message>
        <source>Code SIREN</source>
        <translation>SIREN code</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>Le premier est celui du siège, ou le plus peuplé.</source>
        <translation>The first is that of its seat, or the most populated.</translation>
    </message>
    <message>
        <source>Population municipale</source>
        <translation>Municipal population</translation>
    </message>
    <message>
        <source>habitants</source>
        <translation>inhabitants</translation>
    </message>
    <message>
        <source>Classe de couleur</source>
        <translation>Colour class</translation>
    </message>
    <message>
        <source>Score de fragilité</source>
        <translation>Fragility score</translation>
    </message>
    <message>
        <source>calcul Diagonale</source>
        <translation>computed by Diagonale</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>1 = le plus fragile de France ; à égalité, le même rang.</source>
        <translation>1 = the most fragile in France; equals share a rank.</translation>
    </message>
    <message>
        <source>Classée par le score</source>
        <translation>Ranked in by the score</translation>
    </message>
    <message>
        <source>Dans la sélection que fait le score ; ce n’est pas une décision.</source>
        <translation>In the selection that the score makes; it is not a decision.</translation>
    </message>
    <message>
        <source>estimation de Diagonale, d’après le plan</source>
        <translation>Diagonale’s estimate, from the plan</translation>
    </message>
    <message>
        <source>Décision de l’État</source>
        <translation>State decision</translation>
    </message>
    <message>
        <source>Elle ne se déduit d’aucun score. « Statut inconnu » : la liste détenue n’est pas complète dans ce territoire.</source>
        <translation>It follows from no score. “Status unknown”: the list held is not complete in this territory.</translation>
    </message>
    <message>
        <source>Source de la décision</source>
        <translation>Source of the decision</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>publish::SvgWriter</name>
    <message>
        <source>Écriture du SVG</source>
        <translation>Writing the SVG</translation>
    </message>
</context>
<context>
    <name>publish::TerritoryPage</name>
    <message>
        <source>Fiche : %1</source>
        <translation>Sheet: %1</translation>
    </message>
    <message>
        <source>Fiche d’une page : %1 (%2). Situation, décision, score, indicateurs, communes et lieux de consultation.</source>
        <translation>One-page sheet: %1 (%2). Situation, decision, score, indicators, communes and consultation venues.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Décision de l’État</source>
        <translation>State decision</translation>
    </message>
    <message>
        <source>Score de fragilité, un calcul</source>
        <translation>Fragility score, a computation</translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message numerus="yes">
        <source>Indicateurs (%Ln autres ne tiennent pas sur la page)</source>
        <translation>
            <numerusform>Indicators (%Ln more does not fit on the page)</numerusform>
            <numerusform>Indicators (%Ln more do not fit on the page)</numerusform>
        </translation>
    </message>
    <message>
        <source>plus fragile →</source>
        <translation>more fragile →</translation>
    </message>
    <message>
        <source>Place (1er = le plus fragile) et médiane</source>
        <translation>Rank (1st = the most fragile) and median</translation>
    </message>
    <message>
        <source>Part du score</source>
        <translation>Share of the score</translation>
    </message>
    <message>
        <source>%1 (approché)</source>
        <translation>%1 (proxy)</translation>
    </message>
    <message>
        <source>médiane %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>En-tête</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>%1 · SIREN %2</source>
        <translation>%1 · SIREN %2</translation>
    </message>
    <message>
        <source>Décision et score</source>
        <translation>Decision and score</translation>
    </message>
    <message>
        <source>lieux : %1</source>
        <translation>venues: %1</translation>
    </message>
    <message>
        <source>Sources : %1.</source>
        <translation>Sources: %1.</translation>
    </message>
    <message>
        <source> ; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Carte : %1</source>
        <translation>Map: %1</translation>
    </message>
    <message>
        <source>Carte : %1, limites et voisinages approchés</source>
        <translation>Map: %1, approximate borders and neighbours</translation>
    </message>
    <message>
        <source>%1. « Approché » : proche du critère de l’État, sans l’être. « Zone rouge » est une décision de l’État ; le score est un calcul et ne la remplace pas.</source>
        <translation>%1. “Proxy”: near to the State’s criterion, without being it. “Red zone” is a decision of the State; the score is a computation and does not replace it.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Diagonale · %1</source>
        <translation>Diagonale · %1</translation>
    </message>
    <message>
        <source>Carte de situation</source>
        <translation>Location map</translation>
    </message>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Communes et lieux</source>
        <translation>Communes and venues</translation>
    </message>
    <message>
        <source>Ce territoire n’est pas connu.</source>
        <translation>This territory is not known.</translation>
    </message>
    <message>
        <source>Donnez le SIREN d’une intercommunalité de 2025.</source>
        <translation>Give the SIREN of an intercommunalité of 2025.</translation>
    </message>
    <message>
        <source>La fiche a été arrêtée.</source>
        <translation>The sheet was stopped.</translation>
    </message>
    <message>
        <source>absent des contours ouverts</source>
        <translation>absent from the open boundaries</translation>
    </message>
    <message>
        <source>Pas de carte : %1</source>
        <translation>No map: %1</translation>
    </message>
    <message numerus="yes">
        <source>et %Ln autres communes</source>
        <translation>
            <numerusform>and %Ln other commune</numerusform>
            <numerusform>and %Ln other communes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>tenues : %1</source>
        <translation>held: %1</translation>
    </message>
    <message>
        <source>prévues : %1</source>
        <translation>planned: %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Le plan n’y a pas de lieu.</source>
        <translation>The plan has no venue there.</translation>
    </message>
    <message>
        <source>Aucune journée inscrite au plan.</source>
        <translation>No day is in the plan.</translation>
    </message>
    <message>
        <source>Journées de consultation — %1</source>
        <translation>Days of consultation — %1</translation>
    </message>
    <message>
        <source>Urgences : %1</source>
        <translation>Emergency departments: %1</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>liste non disponible</source>
        <translation>list not available</translation>
    </message>
    <message>
        <source>Lieux et journées de consultation</source>
        <translation>Venues and days of consultation</translation>
    </message>
    <message numerus="yes">
        <source>et %Ln autres lieux</source>
        <translation>
            <numerusform>and %Ln other venue</numerusform>
            <numerusform>and %Ln other venues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Tongue</name>
    <message>
        <source>%1 et %2</source>
        <extracomment>The last two parts of a list</extracomment>
        <translation>%1 and %2</translation>
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
        <source>consultations : commune signalée</source>
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
    <name>publish::Verification</name>
    <message>
        <source>La vérification a été interrompue.</source>
        <translation>The check was interrupted.</translation>
    </message>
    <message>
        <source>Ce que le fichier dit de lui-même (état de la carte, poids, sources, texte de remplacement) n’est plus ce qui a été écrit.</source>
        <translation>What the file says of itself (state of the map, weights, sources, alternative text) is no longer what was written.</translation>
    </message>
    <message>
        <source>Le sceau manque : le fichier a été enregistré par un autre programme, ou coupé.</source>
        <translation>The seal is missing: the file was saved by another program, or cut.</translation>
    </message>
    <message>
        <source>L’image est abîmée : %1 lignes de pixels sur %2 se lisent.</source>
        <translation>The image is damaged: %1 rows of pixels of %2 can be read.</translation>
    </message>
    <message>
        <source>Les pixels ne sont plus ceux qui ont été écrits : l’image a été retouchée.</source>
        <translation>The pixels are no longer those that were written: the image was retouched.</translation>
    </message>
    <message>
        <source>La page (dessin ou textes) n’est plus celle qui a été écrite.</source>
        <translation>The page (drawing or texts) is no longer the one that was written.</translation>
    </message>
    <message>
        <source>Introuvable dans ce dossier : %1.</source>
        <translation>Not found in this folder: %1.</translation>
    </message>
    <message>
        <source>Pas comparé, faute de connaître leur dossier : %1.</source>
        <translation>Not compared, their folder not being known: %1.</translation>
    </message>
    <message>
        <source>Une partie des données vient d’un projet : elle ne peut pas être comparée.</source>
        <translation>Some of the data come from a project: they cannot be compared.</translation>
    </message>
    <message>
        <source>La carte montre le plan d’un projet : il ne peut pas être comparé.</source>
        <translation>The map shows the plan of a project: it cannot be compared.</translation>
    </message>
    <message>
        <source>Une autre version de Diagonale (%1) l’a dessinée : le dessin n’a pas été refait.</source>
        <translation>Another version of Diagonale (%1) drew it: it was not drawn again.</translation>
    </message>
    <message>
        <source>Elle a été dessinée en une autre langue (%1) : le dessin n’a pas été refait.</source>
        <translation>It was drawn in another language (%1): it was not drawn again.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas été touché depuis que Diagonale %1 l’a écrit (carte du %2).</source>
        <translation>The file has not been touched since Diagonale %1 wrote it (map of %2).</translation>
    </message>
    <message numerus="yes">
        <source>Redessinée ici, la carte diffère : %n pixel(s), dans le rectangle de %1 × %2 pixels qui commence à %3 du bord gauche et %4 du haut.</source>
        <translation>
            <numerusform>Drawn again here, the map differs: %n pixel, in the rectangle of %1 × %2 pixels that begins %3 from the left edge and %4 from the top.</numerusform>
            <numerusform>Drawn again here, the map differs: %n pixels, in the rectangle of %1 × %2 pixels that begins %3 from the left edge and %4 from the top.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redessinée ici, la carte est la même au pixel près.</source>
        <translation>Drawn again here, the map is the same to the pixel.</translation>
    </message>
    <message>
        <source>Changé depuis l’export : %1.</source>
        <translation>Changed since the export: %1.</translation>
    </message>
    <message>
        <source>Livré autrement avec cette version de Diagonale : %1.</source>
        <translation>Shipped otherwise with this version of Diagonale: %1.</translation>
    </message>
    <message>
        <source>Les données dont elle est faite sont les mêmes ici.</source>
        <translation>The data it is made of are the same here.</translation>
    </message>
    <message>
        <source>Lecture du fichier</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Comparaison des données</source>
        <translation>Comparing the data</translation>
    </message>
    <message>
        <source>Nouveau dessin de la carte</source>
        <translation>Drawing the map again</translation>
    </message>
</context>
<context>
    <name>publish::WebPage</name>
    <message>
        <source>Aller au tableau des territoires</source>
        <translation>Go to the table of territories</translation>
    </message>
    <message>
        <source>Rechercher un territoire</source>
        <translation>Search for a territory</translation>
    </message>
    <message>
        <source>Nom ou code SIREN</source>
        <translation>Name or SIREN code</translation>
    </message>
    <message>
        <source>Territoires trouvés</source>
        <translation>Territories found</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Carte. Flèches : se déplacer ; plus et moins : agrandir et réduire ; 0 : vue d’ensemble ; Entrée : garder la fiche du territoire du centre.</source>
        <translation>Map. Arrow keys: move; plus and minus: zoom in and out; 0: overview; Enter: keep the card of the territory in the middle.</translation>
    </message>
    <message>
        <source>Agrandissement</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Vue d’ensemble</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Fiche du territoire</source>
        <translation>Card of the territory</translation>
    </message>
    <message>
        <source>La carte a besoin de JavaScript, que ce navigateur n’exécute pas.</source>
        <translation>The map needs JavaScript, which this browser does not run.</translation>
    </message>
    <message>
        <source>Sources et méthode</source>
        <translation>Sources and method</translation>
    </message>
    <message>
        <source>Description de la carte</source>
        <translation>Description of the map</translation>
    </message>
    <message>
        <source>Au clavier : Tab jusqu’à la carte, flèches pour se déplacer, + et − pour agrandir et réduire, 0 pour la vue d’ensemble, Entrée pour garder une fiche, Échap pour la fermer.</source>
        <translation>By keyboard: Tab to the map, arrow keys to move, + and − to zoom in and out, 0 for the overview, Enter to keep a card, Escape to close it.</translation>
    </message>
    <message>
        <source>Les territoires en tableau</source>
        <translation>The territories as a table</translation>
    </message>
    <message>
        <source>Un territoire par ligne. Les boutons des en-têtes trient ; les flèches passent d’un territoire à l’autre ; Entrée le montre sur la carte.</source>
        <translation>One territory on each row. The buttons of the headings sort; arrow keys go from one territory to the next; Enter shows it on the map.</translation>
    </message>
    <message>
        <source>L’export a été arrêté.</source>
        <translation>The export was stopped.</translation>
    </message>
    <message>
        <source>Ce qui était à cet emplacement n’a pas changé.</source>
        <translation>What was in this place has not changed.</translation>
    </message>
    <message>
        <source>Composition de la page</source>
        <translation>Composing the page</translation>
    </message>
    <message>
        <source>L’étendue « %1 » n’existe pas dans ces contours.</source>
        <translation>The extent “%1” does not exist in these boundaries.</translation>
    </message>
    <message>
        <source>Choisissez une autre étendue.</source>
        <translation>Choose another extent.</translation>
    </message>
    <message>
        <source> : </source>
        <translation>: </translation>
    </message>
    <message>
        <source>rang %1 sur %2</source>
        <translation>rank %1 of %2</translation>
    </message>
    <message>
        <source>habitants</source>
        <translation>inhabitants</translation>
    </message>
    <message>
        <source>critère approché</source>
        <translation>proxy criterion</translation>
    </message>
    <message>
        <source> (approché)</source>
        <translation> (proxy)</translation>
    </message>
    <message>
        <source>source : </source>
        <translation>source: </translation>
    </message>
    <message>
        <source>Lieux : </source>
        <translation>Venues: </translation>
    </message>
    <message>
        <source> et %1 autres</source>
        <translation> and %1 others</translation>
    </message>
    <message>
        <source>Fermer la fiche</source>
        <translation>Close the card</translation>
    </message>
    <message>
        <source>Aucun territoire de ce nom</source>
        <translation>No territory of this name</translation>
    </message>
    <message>
        <source>Territoires trouvés : %1</source>
        <translation>Territories found: %1</translation>
    </message>
</context>
<context>
    <name>publish::Whereabouts</name>
    <message>
        <source>le nord</source>
        <translation>the north</translation>
    </message>
    <message>
        <source>le nord-est</source>
        <translation>the north-east</translation>
    </message>
    <message>
        <source>l’est</source>
        <translation>the east</translation>
    </message>
    <message>
        <source>le sud-est</source>
        <translation>the south-east</translation>
    </message>
    <message>
        <source>le sud</source>
        <translation>the south</translation>
    </message>
    <message>
        <source>le sud-ouest</source>
        <translation>the south-west</translation>
    </message>
    <message>
        <source>l’ouest</source>
        <translation>the west</translation>
    </message>
    <message>
        <source>le nord-ouest</source>
        <translation>the north-west</translation>
    </message>
    <message>
        <source>le centre</source>
        <translation>the centre</translation>
    </message>
    <message>
        <source>les outre-mer</source>
        <translation>the overseas territories</translation>
    </message>
    <message>
        <source>sans concentration nette</source>
        <translation>without a clear concentration</translation>
    </message>
    <message>
        <source>surtout dans %1 (%2 sur %3)</source>
        <translation>mostly in %1 (%2 of %3)</translation>
    </message>
    <message>
        <source>plus fréquentes dans %1 (%2 sur %3)</source>
        <translation>more frequent in %1 (%2 of %3)</translation>
    </message>
</context>
<context>
    <name>publish::Wording</name>
    <message>
        <source>Zones rouges</source>
        <translation>Red zones</translation>
    </message>
    <message>
        <source>Zones rouges : décision du %1</source>
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
        <source>De 0 à 100 : plus la teinte est foncée, plus le territoire cumule de fragilités.</source>
        <translation>From 0 to 100: the darker the shade, the more fragilities a territory accumulates.</translation>
    </message>
    <message>
        <source>Mesure approchée de « %1 »</source>
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
        <source>Décision de l’État, finalisée par les ARS avec les préfets : elle ne se déduit d’aucun score.</source>
        <translation>Decision of the State, finalised by the ARS with the prefects: it follows from no score.</translation>
    </message>
    <message>
        <source>Contour rouge : zone rouge, décidée par l’État.</source>
        <translation>Red outline: red zone, decided by the State.</translation>
    </message>
    <message>
        <source>liste officielle, finalisée par les ARS après consultation des élus ; ce n’est pas un calcul de Diagonale</source>
        <translation>official list, finalised by the ARS after consulting elected officials; it isn’t a computation of Diagonale</translation>
    </message>
    <message>
        <source>indicateur tel que publié ; il ne dit pas à lui seul qu’un territoire est une zone rouge</source>
        <translation>indicator as published; by itself it doesn’t say that a territory is a red zone</translation>
    </message>
    <message>
        <source>indicateur approché. %1</source>
        <translation>proxy indicator. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln fichiers)</source>
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
        <source>contours : %1</source>
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
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 et %Ln autres</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>Robustesse de la sélection par le score de fragilité</source>
        <translation>Robustness of the selection by the fragility score</translation>
    </message>
    <message>
        <source>Zones rouges et score de fragilité</source>
        <translation>Red zones and fragility score</translation>
    </message>
    <message>
        <source>Colonne inconnue</source>
        <translation>Unknown column</translation>
    </message>
    <message>
        <source>Chaque indicateur compte 50 en moyenne et 10 points par écart-type : plus la teinte est foncée, plus le territoire cumule de fragilités.</source>
        <translation>Each indicator counts for 50 at its mean and for 10 points per standard deviation: the darker the shade, the more fragilities a territory accumulates.</translation>
    </message>
    <message>
        <source>Sûres : dans au moins 95 % des tirages de poids, ou dans 5 % au plus. Hachuré clair : entre les deux.</source>
        <translation>Sure: in at least 95% of the weight draws, or in 5% at most. Light hatching: between the two.</translation>
    </message>
    <message>
        <source>Ce que l’État a décidé face à ce que le score classe ; l’un n’est pas la vérité de l’autre.</source>
        <translation>What the State decided against what the score ranks in; neither is the truth of the other.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires sélectionnés gardent leur couleur, les autres sont estompés.</source>
        <translation>
            <numerusform>%Ln selected territory keeps its colour, the others are faded.</numerusform>
            <numerusform>%Ln selected territories keep their colour, the others are faded.</numerusform>
        </translation>
    </message>
    <message>
        <source>poids tirés au hasard autour des poids actuels (loi de Dirichlet) : %1 ; %2</source>
        <translation>weights drawn at random around the current weights (Dirichlet distribution): %1; %2</translation>
    </message>
    <message>
        <source>colonne telle que publiée ; elle n’entre pas dans le score</source>
        <translation>column as published; it doesn’t enter the score</translation>
    </message>
    <message>
        <source>Ce que donnent les lieux et les journées du plan : plus la teinte est foncée, plus il y en a.</source>
        <translation>What the venues and the days of the plan give: the darker the shade, the more there is.</translation>
    </message>
    <message>
        <source>%1 et ses voisines</source>
        <translation>%1 and its neighbours</translation>
    </message>
</context>
<context>
    <name>solidarity::Apportionment</name>
    <message>
        <source>Les planchers demandent %1 postes de plus, pour %2 à répartir.</source>
        <translation>The minimums require %1 more posts, for %2 to apportion.</translation>
    </message>
    <message>
        <source>Abaissez le plancher ou augmentez le nombre de postes.</source>
        <translation>Lower the minimum or increase the number of posts.</translation>
    </message>
    <message>
        <source>Aucun besoin n’est connu : les postes ne peuvent pas être répartis.</source>
        <translation>No need is known: the posts can’t be apportioned.</translation>
    </message>
    <message>
        <source>Choisissez un autre critère de besoin.</source>
        <translation>Choose another criterion of need.</translation>
    </message>
    <message>
        <source>Les plafonds n’admettent que %1 postes de plus, pour %2 à répartir.</source>
        <translation>The maximums allow only %1 more posts, for %2 to apportion.</translation>
    </message>
    <message>
        <source>Relevez le plafond ou réduisez le nombre de postes.</source>
        <translation>Raise the maximum or reduce the number of posts.</translation>
    </message>
</context>
<context>
    <name>solidarity::DateWords</name>
    <message>
        <source>sans date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>une demi-journée</source>
        <translation>a half-day</translation>
    </message>
    <message>
        <source>une journée</source>
        <translation>one day</translation>
    </message>
    <message>
        <source>une journée et demie</source>
        <translation>one and a half days</translation>
    </message>
    <message>
        <source>deux journées</source>
        <translation>two days</translation>
    </message>
    <message numerus="yes">
        <source>%Ln journées</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln journées et demie</source>
        <translation>
            <numerusform>%Ln and a half days</numerusform>
            <numerusform>%Ln and a half days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidarity::Holidays</name>
    <message>
        <source>jour de l’An</source>
        <translation>New Year’s Day</translation>
    </message>
    <message>
        <source>fête du Travail</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>victoire de 1945</source>
        <translation>Victory in Europe Day</translation>
    </message>
    <message>
        <source>fête nationale</source>
        <translation>Bastille Day</translation>
    </message>
    <message>
        <source>Assomption</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Toussaint</source>
        <translation>All Saints’ Day</translation>
    </message>
    <message>
        <source>armistice de 1918</source>
        <translation>Armistice of 1918</translation>
    </message>
    <message>
        <source>Noël</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>lundi de Pâques</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>lundi de Pentecôte</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <source>Vendredi saint, dans les communes qui ont un temple protestant ou une église mixte</source>
        <translation>Good Friday, in communes that have a Protestant church or a church shared by both faiths</translation>
    </message>
    <message>
        <source>Saint-Étienne</source>
        <translation>St Stephen’s Day</translation>
    </message>
    <message>
        <source>abolition de l’esclavage</source>
        <translation>abolition of slavery</translation>
    </message>
</context>
<context>
    <name>solidarity::IntegerProgram</name>
    <message>
        <source>Le calcul d’optimisation a échoué.</source>
        <translation>The optimisation failed.</translation>
    </message>
    <message>
        <source>Réduisez la demande et recommencez.</source>
        <translation>Reduce the request and try again.</translation>
    </message>
    <message>
        <source>Aucune solution ne respecte toutes les contraintes.</source>
        <translation>No solution meets all the constraints.</translation>
    </message>
    <message>
        <source>Relâchez-en une.</source>
        <translation>Relax one of them.</translation>
    </message>
</context>
<context>
    <name>solidarity::Money</name>
    <message>
        <source>lieu inconnu</source>
        <translation>unknown venue</translation>
    </message>
    <message>
        <source>sans médecin</source>
        <translation>without a doctor</translation>
    </message>
    <message>
        <source>territoire inconnu</source>
        <translation>unknown territory</translation>
    </message>
    <message>
        <source>département inconnu</source>
        <translation>unknown département</translation>
    </message>
    <message>
        <source>région inconnue</source>
        <translation>unknown région</translation>
    </message>
</context>
<context>
    <name>solidarity::PlanFields</name>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>à partir du %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 : %2 € la journée, %3 € la demi-journée</source>
        <translation>%1: €%2 a day, €%3 a half-day</translation>
    </message>
    <message>
        <source>%1 : %2, %3 demi-journées par mois au plus</source>
        <translation>%1: %2, %3 half-days per month at most</translation>
    </message>
    <message>
        <source>%1 depuis le %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>%1 (commune)</source>
        <translation>%1 (commune)</translation>
    </message>
    <message>
        <source>nom</source>
        <translation>name</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>statut</source>
        <translation>status</translation>
    </message>
    <message>
        <source>adresse</source>
        <translation>address</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>territoire</source>
        <translation>territory</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>salles</source>
        <translation>rooms</translation>
    </message>
    <message>
        <source>équipement</source>
        <translation>equipment</translation>
    </message>
    <message>
        <source>accès en fauteuil roulant</source>
        <translation>wheelchair access</translation>
    </message>
    <message>
        <source>jours d’ouverture</source>
        <translation>opening days</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>numéro FINESS</source>
        <translation>FINESS number</translation>
    </message>
    <message>
        <source>adresse de prise de rendez-vous</source>
        <translation>booking address</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>numéro RPPS</source>
        <translation>RPPS number</translation>
    </message>
    <message>
        <source>exercice</source>
        <translation>type of practice</translation>
    </message>
    <message>
        <source>spécialité</source>
        <translation>specialty</translation>
    </message>
    <message>
        <source>commune d’exercice</source>
        <translation>commune of practice</translation>
    </message>
    <message>
        <source>sans dépassement d’honoraires</source>
        <translation>without extra fees</translation>
    </message>
    <message>
        <source>remplacement au cabinet</source>
        <translation>locum cover at the practice</translation>
    </message>
    <message>
        <source>jours possibles</source>
        <translation>possible days</translation>
    </message>
    <message>
        <source>disponibilités</source>
        <translation>availability</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>absences</translation>
    </message>
    <message>
        <source>trajet accepté, en minutes</source>
        <translation>travel accepted, in minutes</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>time of day</translation>
    </message>
    <message>
        <source>lieu</source>
        <translation>venue</translation>
    </message>
    <message>
        <source>médecin</source>
        <translation>doctor</translation>
    </message>
    <message>
        <source>état</source>
        <translation>state</translation>
    </message>
    <message>
        <source>créneaux proposés</source>
        <translation>slots offered</translation>
    </message>
    <message>
        <source>créneaux pris</source>
        <translation>slots taken</translation>
    </message>
    <message>
        <source>consultations</source>
        <translation>consultations</translation>
    </message>
    <message>
        <source>patients sans médecin traitant</source>
        <translation>patients without a médecin traitant</translation>
    </message>
    <message>
        <source>jour férié confirmé</source>
        <translation>public holiday confirmed</translation>
    </message>
    <message>
        <source>verrouillée</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>titre</source>
        <translation>title</translation>
    </message>
    <message>
        <source>dates du dispositif</source>
        <translation>dates of the scheme</translation>
    </message>
    <message>
        <source>forfaits</source>
        <translation>flat payments</translation>
    </message>
    <message>
        <source>régime</source>
        <translation>regime</translation>
    </message>
    <message>
        <source>trajets estimés</source>
        <translation>estimated travel</translation>
    </message>
    <message>
        <source>%1 km/h, détour × %2</source>
        <translation>%1 km/h, detour × %2</translation>
    </message>
    <message>
        <source>créneaux d’une journée</source>
        <translation>slots in a day</translation>
    </message>
    <message>
        <source>autre lieu que</source>
        <translation>another venue than</translation>
    </message>
</context>
<context>
    <name>solidarity::Planning</name>
    <message>
        <source>Le calcul a été arrêté.</source>
        <translation>The computation was stopped.</translation>
    </message>
</context>
<context>
    <name>solidarity::Posts</name>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>population × score de fragilité</source>
        <translation>population × fragility score</translation>
    </message>
    <message>
        <source>consultations manquantes pour un APL cible</source>
        <translation>consultations missing to reach a target APL</translation>
    </message>
    <message>
        <source>départements</source>
        <translation>départements</translation>
    </message>
    <message>
        <source>intercommunalités</source>
        <translation>intercommunalités</translation>
    </message>
</context>
<context>
    <name>solidarity::ProposalWords</name>
    <message>
        <source>zone sans score de fragilité, comptée comme la moyenne des zones</source>
        <translation>zone without a fragility score, counted as the mean of the zones</translation>
    </message>
    <message>
        <source>score de fragilité de la zone : %1 sur 100</source>
        <translation>fragility score of the zone: %1 out of 100</translation>
    </message>
    <message>
        <source>trajet non disponible, compté pour une heure</source>
        <translation>travel time not available, counted as one hour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min de trajet (estimation)</source>
        <translation>
            <numerusform>%Ln min of travel (estimate)</numerusform>
            <numerusform>%Ln min of travel (estimate)</numerusform>
        </translation>
    </message>
    <message>
        <source> ; </source>
        <comment>between parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>premier jour de la zone ce mois-ci</source>
        <translation>first day of the zone this month</translation>
    </message>
    <message>
        <source>la zone a déjà un jour ce mois-ci</source>
        <translation>the zone already has a day this month</translation>
    </message>
    <message>
        <source>engagement sans dépassement d’honoraires à demander</source>
        <translation>commitment to charge no extra fees still to be asked for</translation>
    </message>
    <message>
        <source>Aucun lieu ouvert ce mois-ci.</source>
        <translation>No venue open this month.</translation>
    </message>
    <message>
        <source>Aucune salle libre ce mois-ci dans les lieux ouverts, ou lieux écartés.</source>
        <translation>No room free this month in the open venues, or venues set aside.</translation>
    </message>
    <message>
        <source>Aucun médecin volontaire disponible à portée des lieux ouverts.</source>
        <translation>No volunteer doctor available within reach of the open venues.</translation>
    </message>
    <message>
        <source>Les médecins qui pourraient venir sont affectés à d’autres zones.</source>
        <translation>The doctors who could come are assigned to other zones.</translation>
    </message>
</context>
<context>
    <name>solidarity::RegimeEstimate</name>
    <message>
        <source>Chacun donne %1 jours par mois, le plus que ce régime demande.</source>
        <translation>Each gives %1 days per month, the most this regime asks for.</translation>
    </message>
    <message>
        <source>Estimation. Médecins : les volontaires confirmés de ce projet.</source>
        <translation>Estimate. Doctors: the confirmed volunteers of this project.</translation>
    </message>
    <message>
        <source>Estimation. Médecins : %1 généraliste pour 1 000 habitants (réglage, ordre de grandeur national) dans les %2 intercommunalités où l’APL atteint %3 consultations par an et par habitant, soit %4.</source>
        <translation>Estimate. Doctors: %1 GPs per 1,000 inhabitants (a setting, national order of magnitude) in the %2 intercommunalités where the APL reaches %3 consultations per year per inhabitant, that is %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln intercommunalités sans APL ou sans population sont laissées de côté.</source>
        <translation>
            <numerusform>%Ln intercommunalité without an APL or a population is left out.</numerusform>
            <numerusform>%Ln intercommunalités without an APL or a population are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidarity::RuleNames</name>
    <message>
        <source>deux journées par mois au plus</source>
        <translation>two days per month at most</translation>
    </message>
    <message>
        <source>un seul lieu à la fois</source>
        <translation>only one venue at a time</translation>
    </message>
    <message>
        <source>pas plus de médecins que de salles</source>
        <translation>no more doctors than rooms</translation>
    </message>
    <message>
        <source>lieu ouvert</source>
        <translation>venue open</translation>
    </message>
    <message>
        <source>jours d’ouverture du lieu</source>
        <translation>opening days of the venue</translation>
    </message>
    <message>
        <source>en zone rouge</source>
        <translation>in a red zone</translation>
    </message>
    <message>
        <source>jour férié à confirmer</source>
        <translation>public holiday to be confirmed</translation>
    </message>
    <message>
        <source>dates du dispositif</source>
        <translation>dates of the scheme</translation>
    </message>
    <message>
        <source>médecin disponible</source>
        <translation>doctor available</translation>
    </message>
    <message>
        <source>sans dépassement d’honoraires</source>
        <translation>without extra fees</translation>
    </message>
    <message>
        <source>chiffres de la journée</source>
        <translation>figures of the day</translation>
    </message>
    <message>
        <source>lieu et médecin connus</source>
        <translation>venue and doctor known</translation>
    </message>
</context>
<context>
    <name>solidarity::RuleSentences</name>
    <message>
        <source>ce médecin</source>
        <translation>this doctor</translation>
    </message>
    <message>
        <source>ce lieu</source>
        <translation>this venue</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Deux journées par mois au plus</source>
        <translation>Two days per month at most</translation>
    </message>
    <message>
        <source>Au plus, par mois, %1</source>
        <translation>At most, per month, %1</translation>
    </message>
    <message>
        <source>%1 : avec le %2, %3 en aurait %4 en %5. Choisissez un autre mois ou un autre médecin.</source>
        <translation>%1: with %2, %3 would have %4 in %5. Choose another month or another doctor.</translation>
    </message>
    <message>
        <source>Un seul lieu à la fois : %1 est déjà attendu par %2 le %3 (%4). Choisissez une autre date, un autre moment ou un autre médecin.</source>
        <translation>Only one venue at a time: %1 is already expected by %2 on %3 (%4). Choose another date, another time of day or another doctor.</translation>
    </message>
    <message>
        <source>un lieu inconnu</source>
        <translation>an unknown venue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln salles</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>Pas plus de médecins que de salles : %1 a %2 et il en faudrait %3 le %4. Choisissez une autre date, un autre moment ou un autre lieu.</source>
        <translation>No more doctors than rooms: %1 has %2 and %3 would be needed on %4. Choose another date, another time of day or another venue.</translation>
    </message>
    <message>
        <source>Lieu ouvert : le %1, %2 n’est pas ouvert (état : %3). Choisissez un autre lieu, ou corrigez l’état de celui-ci et sa date.</source>
        <translation>Venue open: on %1, %2 is not open (status: %3). Choose another venue, or correct the status of this one and its date.</translation>
    </message>
    <message>
        <source>Jours d’ouverture : %1 n’ouvre pas le %2, et la date est le %3. Choisissez une autre date ou un autre lieu.</source>
        <translation>Opening days: %1 does not open on a %2, and the date is %3. Choose another date or another venue.</translation>
    </message>
    <message>
        <source>Zone rouge : le territoire de %1 n’est pas connu. Complétez la commune ou la position du lieu.</source>
        <translation>Red zone: the territory of %1 is not known. Fill in the commune or the position of the venue.</translation>
    </message>
    <message>
        <source>Zone rouge : %1, où se trouve %2, n’est pas une zone rouge. Choisissez un lieu d’une zone rouge.</source>
        <translation>Red zone: %1, where %2 is, is not a red zone. Choose a venue in a red zone.</translation>
    </message>
    <message>
        <source>Zone rouge : le statut de %1, où se trouve %2, est inconnu (la liste est incomplète). Vérifiez-le auprès de l’ARS.</source>
        <translation>Red zone: the status of %1, where %2 is, is unknown (the list is incomplete). Check it with the ARS.</translation>
    </message>
    <message>
        <source>Jour férié : le %1 est férié (%2). Confirmez que la consultation aura lieu, ou choisissez une autre date.</source>
        <translation>Public holiday: %1 is a public holiday (%2). Confirm that the consultation will take place, or choose another date.</translation>
    </message>
    <message>
        <source>Dates du dispositif : cette consultation n’a pas de date. Donnez-lui-en une.</source>
        <translation>Dates of the scheme: this consultation has no date. Give it one.</translation>
    </message>
    <message>
        <source>Dates du dispositif : le %1 est avant son début, le %2. Choisissez une date plus tardive.</source>
        <translation>Dates of the scheme: %1 is before its start, on %2. Choose a later date.</translation>
    </message>
    <message>
        <source>Dates du dispositif : le %1 est après sa fin, le %2. Choisissez une date plus proche.</source>
        <translation>Dates of the scheme: %1 is after its end, on %2. Choose an earlier date.</translation>
    </message>
    <message>
        <source>Médecin disponible : %1 s’est retiré ; le %2 est à confier à quelqu’un d’autre.</source>
        <translation>Doctor available: %1 has withdrawn; %2 is to be entrusted to someone else.</translation>
    </message>
    <message>
        <source>Médecin disponible : %1 n’a pas encore confirmé sa participation (le %2). Notez sa confirmation, ou choisissez un autre médecin.</source>
        <translation>Doctor available: %1 has not yet confirmed taking part (on %2). Note the confirmation, or choose another doctor.</translation>
    </message>
    <message>
        <source>Médecin disponible : %1 ne vient pas le %2, et la date est le %3. Choisissez une autre date ou un autre médecin.</source>
        <translation>Doctor available: %1 does not come on a %2, and the date is %3. Choose another date or another doctor.</translation>
    </message>
    <message>
        <source>Médecin disponible : le %2 n’est pas dans les disponibilités de %1. Choisissez une autre date ou un autre médecin.</source>
        <translation>Doctor available: %2 is not within the availability of %1. Choose another date or another doctor.</translation>
    </message>
    <message>
        <source>Sans dépassement d’honoraires : %1 ne s’y engage pas. Choisissez un autre médecin.</source>
        <translation>Without extra fees: %1 does not commit to it. Choose another doctor.</translation>
    </message>
    <message>
        <source>Sans dépassement d’honoraires : la réponse de %1 n’est pas connue. Demandez-la et notez-la.</source>
        <translation>Without extra fees: the answer of %1 is not known. Ask for it and note it.</translation>
    </message>
    <message>
        <source>Chiffres de la journée : le %1, %2 rendez-vous pris pour %3 offerts. Corrigez l’un des deux.</source>
        <translation>Figures of the day: on %1, %2 appointments taken out of %3 offered. Correct one of the two.</translation>
    </message>
    <message>
        <source>Chiffres de la journée : le %1, %2 patients sans médecin traitant pour %3 consultations. Corrigez l’un des deux.</source>
        <translation>Figures of the day: on %1, %2 patients without a médecin traitant for %3 consultations. Correct one of the two.</translation>
    </message>
    <message>
        <source>Lieu inconnu : la consultation du %1 n’a pas de lieu dans ce projet. Choisissez-en un.</source>
        <translation>Unknown venue: the consultation of %1 has no venue in this project. Choose one.</translation>
    </message>
    <message>
        <source>Médecin inconnu : la consultation du %1 nomme un médecin qui n’est pas dans ce projet. Choisissez-en un autre.</source>
        <translation>Unknown doctor: the consultation of %1 names a doctor who is not in this project. Choose another.</translation>
    </message>
</context>
<context>
    <name>solidarity::Siting</name>
    <message>
        <source>La recherche a été arrêtée.</source>
        <translation>The search was stopped.</translation>
    </message>
    <message>
        <source>Aucune commune des zones choisies n’a de position connue.</source>
        <translation>No commune of the chosen zones has a known position.</translation>
    </message>
    <message>
        <source>Choisissez d’autres zones.</source>
        <translation>Choose other zones.</translation>
    </message>
    <message>
        <source>Aucun lieu possible n’a de position connue.</source>
        <translation>No possible venue has a known position.</translation>
    </message>
    <message>
        <source>Choisissez d’autres candidats.</source>
        <translation>Choose other candidates.</translation>
    </message>
</context>
<context>
    <name>solidarity::Words</name>
    <message>
        <source>maison de santé</source>
        <translation>maison de santé</translation>
    </message>
    <message>
        <source>centre de santé</source>
        <translation>centre de santé</translation>
    </message>
    <message>
        <source>cabinet</source>
        <translation>practice</translation>
    </message>
    <message>
        <source>salle communale</source>
        <translation>village hall</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>autre lieu</source>
        <translation>other venue</translation>
    </message>
    <message>
        <source>identifié</source>
        <translation>identified</translation>
    </message>
    <message>
        <source>en cours d’équipement</source>
        <translation>being equipped</translation>
    </message>
    <message>
        <source>ouvert</source>
        <translation>open</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>généraliste</source>
        <translation>GP</translation>
    </message>
    <message>
        <source>spécialiste</source>
        <translation>specialist</translation>
    </message>
    <message>
        <source>remplaçant</source>
        <translation>locum</translation>
    </message>
    <message>
        <source>retraité</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>contacté</source>
        <translation>contacted</translation>
    </message>
    <message>
        <source>confirmé</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>journée</source>
        <translation>day</translation>
    </message>
    <message>
        <source>matin</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>après-midi</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <source>prévue</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>tenue</source>
        <translation>held</translation>
    </message>
    <message>
        <source>annulée</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>volontariat</source>
        <translation>volunteering</translation>
    </message>
    <message>
        <source>obligation</source>
        <translation>obligation</translation>
    </message>
    <message>
        <source>plus forts restes</source>
        <translation>largest remainder</translation>
    </message>
    <message>
        <source>Sainte-Laguë</source>
        <translation>Sainte-Laguë</translation>
    </message>
    <message>
        <source>table d’examen</source>
        <translation>examination couch</translation>
    </message>
    <message>
        <source>point d’eau</source>
        <translation>water point</translation>
    </message>
    <message>
        <source>petit matériel médical</source>
        <translation>small medical equipment</translation>
    </message>
    <message>
        <source>salle d’attente</source>
        <translation>waiting room</translation>
    </message>
    <message>
        <source>ordinateur et logiciel</source>
        <translation>computer and software</translation>
    </message>
    <message>
        <source>accès à internet</source>
        <translation>internet access</translation>
    </message>
    <message>
        <source>lecteur de carte Vitale</source>
        <translation>carte Vitale reader</translation>
    </message>
    <message>
        <source>téléphone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>secrétariat</source>
        <translation>secretarial support</translation>
    </message>
    <message>
        <source>collecte des déchets de soins</source>
        <translation>collection of healthcare waste</translation>
    </message>
</context>
<context>
    <name>territory::Problem</name>
    <message>
        <source>%1 : %2</source>
        <extracomment>%1 is a file or another thing, %2 a sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
