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
        <source>%Ln lignes répètent une intercommunalité déjà lue ; la première compte.</source>
        <translation>
            <numerusform>%Ln ligne répète une intercommunalité déjà lue ; la première compte.</numerusform>
            <numerusform>%Ln lignes répètent une intercommunalité déjà lue ; la première compte.</numerusform>
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
        <source>%Ln cellules ne sont pas des nombres ; elles valent « non disponible ».</source>
        <translation>
            <numerusform>%Ln cellule n’est pas un nombre ; elle vaut « non disponible ».</numerusform>
            <numerusform>%Ln cellules ne sont pas des nombres ; elles valent « non disponible ».</numerusform>
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
    <name>ProjectFile</name>
    <message numerus="yes">
        <source>%Ln lignes de la table « %1 » ne peuvent être utilisées : elles sont laissées de côté.</source>
        <translation>
            <numerusform>%Ln ligne de la table « %1 » ne peut être utilisée : elle est laissée de côté.</numerusform>
            <numerusform>%Ln lignes de la table « %1 » ne peuvent être utilisées : elles sont laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceCheck</name>
    <message numerus="yes">
        <source>%Ln territoires sont inconnus de la liste de référence de 2025 ; ils n’auront pas d’indicateurs.</source>
        <translation>
            <numerusform>%Ln territoire est inconnu de la liste de référence de 2025 ; il n’aura pas d’indicateurs.</numerusform>
            <numerusform>%Ln territoires sont inconnus de la liste de référence de 2025 ; ils n’auront pas d’indicateurs.</numerusform>
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
        <source>%Ln communes n’appartiennent à aucune intercommunalité ; leur absence de la carte est normale.</source>
        <translation>
            <numerusform>%Ln commune n’appartient à aucune intercommunalité ; son absence de la carte est normale.</numerusform>
            <numerusform>%Ln communes n’appartiennent à aucune intercommunalité ; leur absence de la carte est normale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableLines</name>
    <message numerus="yes">
        <source>La lecture du tableau a échoué à la ligne %Ln (GDAL : « %1 »).</source>
        <translation>
            <numerusform>La lecture du tableau a échoué à la ligne %Ln (GDAL : « %1 »).</numerusform>
            <numerusform>La lecture du tableau a échoué à la ligne %Ln (GDAL : « %1 »).</numerusform>
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
    <name>app::AdjustmentList</name>
    <message numerus="yes">
        <source>%Ln territoires dans votre sélection</source>
        <translation>
            <numerusform>%Ln territoire dans votre sélection</numerusform>
            <numerusform>%Ln territoires dans votre sélection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AgreementDialog</name>
    <message numerus="yes">
        <source>Calculés sur les régions dont la liste est complète, soit %n territoires : %1.</source>
        <translation>
            <numerusform>Calculés sur les régions dont la liste est complète, soit %n territoire : %1.</numerusform>
            <numerusform>Calculés sur les régions dont la liste est complète, soit %n territoires : %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AtlasDialog</name>
    <message numerus="yes">
        <source>Les territoires sélectionnés (%Ln)</source>
        <translation>
            <numerusform>Le territoire sélectionné (%Ln)</numerusform>
            <numerusform>Les territoires sélectionnés (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiches.</source>
        <translation>
            <numerusform>%Ln fiche.</numerusform>
            <numerusform>%Ln fiches.</numerusform>
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
    <name>app::BreachesDialog</name>
    <message numerus="yes">
        <source>Les %Ln journées suivent les règles.</source>
        <translation>
            <numerusform>%Ln journée suit les règles.</numerusform>
            <numerusform>Les %Ln journées suivent les règles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln règles enfreintes</source>
        <translation>
            <numerusform>%Ln règle enfreinte</numerusform>
            <numerusform>%Ln règles enfreintes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln avertissements</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CalendarCell</name>
    <message numerus="yes">
        <source>+ %Ln autres</source>
        <translation>
            <numerusform>+ %Ln autre</numerusform>
            <numerusform>+ %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CalendarDialog</name>
    <message numerus="yes">
        <source>%Ln journées</source>
        <translation>
            <numerusform>%Ln journée</numerusform>
            <numerusform>%Ln journées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Chart</name>
    <message numerus="yes">
        <source>%Ln territoires sélectionnés.</source>
        <translation>
            <numerusform>%Ln territoire sélectionné.</numerusform>
            <numerusform>%Ln territoires sélectionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires ici</source>
        <translation>
            <numerusform>%Ln territoire ici</numerusform>
            <numerusform>%Ln territoires ici</numerusform>
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
    <name>app::ColumnFilterPopup</name>
    <message numerus="yes">
        <source>%Ln territoires affichés</source>
        <translation>
            <numerusform>%Ln territoire affiché</numerusform>
            <numerusform>%Ln territoires affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CommuneMap</name>
    <message numerus="yes">
        <source>%n communes non placées : dans le tableau seulement</source>
        <translation>
            <numerusform>%n commune non placée : dans le tableau seulement</numerusform>
            <numerusform>%n communes non placées : dans le tableau seulement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CommuneSpread</name>
    <message numerus="yes">
        <source>%n communes sans valeur : non disponible.</source>
        <translation>
            <numerusform>%n commune sans valeur : non disponible.</numerusform>
            <numerusform>%n communes sans valeur : non disponible.</numerusform>
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
        <source> ; %n communes sans valeur n’y comptent pas</source>
        <translation>
            <numerusform> ; %n commune sans valeur n’y compte pas</numerusform>
            <numerusform> ; %n communes sans valeur n’y comptent pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CommunesDialog</name>
    <message numerus="yes">
        <source>%n communes</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CopyDayDialog</name>
    <message numerus="yes">
        <source>Recopier %Ln journées</source>
        <translation>
            <numerusform>Recopier %Ln journée</numerusform>
            <numerusform>Recopier %Ln journées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DayCommands</name>
    <message numerus="yes">
        <source>%Ln journées : %1</source>
        <translation>
            <numerusform>%Ln journée : %1</numerusform>
            <numerusform>%Ln journées : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Supprimer %Ln journées</source>
        <translation>
            <numerusform>Supprimer %Ln journée</numerusform>
            <numerusform>Supprimer %Ln journées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recopier une journée sur %Ln semaines</source>
        <translation>
            <numerusform>Recopier une journée sur %Ln semaine</numerusform>
            <numerusform>Recopier une journée sur %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retenir %Ln journées proposées pour %1</source>
        <translation>
            <numerusform>Retenir %Ln journée proposée pour %1</numerusform>
            <numerusform>Retenir %Ln journées proposées pour %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DepartementPlanView</name>
    <message numerus="yes">
        <source>%Ln lieux ouverts</source>
        <translation>
            <numerusform>%Ln lieu ouvert</numerusform>
            <numerusform>%Ln lieux ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DoctorCommands</name>
    <message numerus="yes">
        <source>Retirer %Ln médecins</source>
        <translation>
            <numerusform>Retirer %Ln médecin</numerusform>
            <numerusform>Retirer %Ln médecins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retiré de la liste. %Ln journées restent sans médecin.</source>
        <translation>
            <numerusform>Retiré de la liste. %Ln journée reste sans médecin.</numerusform>
            <numerusform>Retiré de la liste. %Ln journées restent sans médecin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importer %Ln médecins</source>
        <translation>
            <numerusform>Importer %Ln médecin</numerusform>
            <numerusform>Importer %Ln médecins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln médecins ont été ajoutés.</source>
        <translation>
            <numerusform>%Ln médecin a été ajouté.</numerusform>
            <numerusform>%Ln médecins ont été ajoutés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DoctorImportPage</name>
    <message numerus="yes">
        <source>%Ln médecins</source>
        <translation>
            <numerusform>%Ln médecin</numerusform>
            <numerusform>%Ln médecins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DoctorsPage</name>
    <message numerus="yes">
        <source>%Ln médecins</source>
        <translation>
            <numerusform>%Ln médecin</numerusform>
            <numerusform>%Ln médecins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln paires de lieux semblables</source>
        <translation>
            <numerusform>%Ln paire de lieux semblables</numerusform>
            <numerusform>%Ln paires de lieux semblables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln journées</source>
        <translation>
            <numerusform>%Ln journée</numerusform>
            <numerusform>%Ln journées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ErasureDialog</name>
    <message numerus="yes">
        <source>Ses journées restent, sans médecin : %Ln journées.</source>
        <translation>
            <numerusform>Sa journée reste, sans médecin : %Ln journée.</numerusform>
            <numerusform>Ses journées restent, sans médecin : %Ln journées.</numerusform>
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
    <name>app::HelpWindow</name>
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
    <message numerus="yes">
        <source>%n intercommunalités</source>
        <translation>
            <numerusform>%n intercommunalité</numerusform>
            <numerusform>%n intercommunalités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportCheckPage</name>
    <message numerus="yes">
        <source>%Ln codes inconnus de la liste de référence : laissés de côté</source>
        <translation>
            <numerusform>%Ln code inconnu de la liste de référence : laissé de côté</numerusform>
            <numerusform>%Ln codes inconnus de la liste de référence : laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes en double : la première ligne compte</source>
        <translation>
            <numerusform>%Ln code en double : la première ligne compte</numerusform>
            <numerusform>%Ln codes en double : la première ligne compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes sans code (notes, totaux) : laissées de côté</source>
        <translation>
            <numerusform>%Ln ligne sans code (notes, totaux) : laissée de côté</numerusform>
            <numerusform>%Ln lignes sans code (notes, totaux) : laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communes hors de toute intercommunalité : connues par commune seulement</source>
        <translation>
            <numerusform>%Ln commune hors de toute intercommunalité : connue par commune seulement</numerusform>
            <numerusform>%Ln communes hors de toute intercommunalité : connues par commune seulement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportColumnsPage</name>
    <message numerus="yes">
        <source>%Ln non numériques : non disponibles</source>
        <translation>
            <numerusform>%Ln non numérique : non disponible</numerusform>
            <numerusform>%Ln non numériques : non disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formules : leur résultat enregistré compte</source>
        <translation>
            <numerusform>%Ln formule : son résultat enregistré compte</numerusform>
            <numerusform>%Ln formules : leur résultat enregistré compte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportFilePage</name>
    <message numerus="yes">
        <source>%n colonnes</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::IndicatorScatter</name>
    <message numerus="yes">
        <source>%Ln territoires ont les deux valeurs.</source>
        <translation>
            <numerusform>%Ln territoire a les deux valeurs.</numerusform>
            <numerusform>%Ln territoires ont les deux valeurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Losanges : %Ln zones rouges, creux quand probables.</source>
        <translation>
            <numerusform>Losange : %Ln zone rouge, creux quand probable.</numerusform>
            <numerusform>Losanges : %Ln zones rouges, creux quand probables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MapAreaPart</name>
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
            <numerusform>%1, %n territoire</numerusform>
            <numerusform>%1, %n territoires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MergeDialog</name>
    <message numerus="yes">
        <source>%n conflits</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seulement ici</source>
        <translation>
            <numerusform>%n seulement ici</numerusform>
            <numerusform>%n seulement ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seulement dans la copie</source>
        <translation>
            <numerusform>%n seulement dans la copie</numerusform>
            <numerusform>%n seulement dans la copie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pris de la copie</source>
        <translation>
            <numerusform>%n pris de la copie</numerusform>
            <numerusform>%n pris de la copie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MoneyPage</name>
    <message numerus="yes">
        <source>%Ln médecins</source>
        <translation>
            <numerusform>%Ln médecin</numerusform>
            <numerusform>%Ln médecins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MonthCalendar</name>
    <message numerus="yes">
        <source>%Ln journées</source>
        <translation>
            <numerusform>%Ln journée</numerusform>
            <numerusform>%Ln journées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MovesView</name>
    <message numerus="yes">
        <source>%Ln entrent</source>
        <translation>
            <numerusform>%Ln entre</numerusform>
            <numerusform>%Ln entrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sortent</source>
        <translation>
            <numerusform>%Ln sort</numerusform>
            <numerusform>%Ln sortent</numerusform>
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
    <name>app::ProfileChart</name>
    <message numerus="yes">
        <source>%Ln territoires, un axe par mesure, l’extrémité fragile en haut.</source>
        <translation>
            <numerusform>%Ln territoire, un axe par mesure, l’extrémité fragile en haut.</numerusform>
            <numerusform>%Ln territoires, un axe par mesure, l’extrémité fragile en haut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProposalDialog</name>
    <message numerus="yes">
        <source>%Ln journées nouvelles proposées</source>
        <translation>
            <numerusform>%Ln journée nouvelle proposée</numerusform>
            <numerusform>%Ln journées nouvelles proposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zones sans journée</source>
        <translation>
            <numerusform>%Ln zone sans journée</numerusform>
            <numerusform>%Ln zones sans journée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retenir %Ln journées</source>
        <translation>
            <numerusform>Retenir %Ln journée</numerusform>
            <numerusform>Retenir %Ln journées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PublishWindow</name>
    <message numerus="yes">
        <source>Vérifications : %Ln à regarder</source>
        <translation>
            <numerusform>Vérifications : %Ln à regarder</numerusform>
            <numerusform>Vérifications : %Ln à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RankIntervals</name>
    <message numerus="yes">
        <source>%Ln tirages de poids ; barre : rangs de 5 % à 95 %, point : médiane</source>
        <translation>
            <numerusform>%Ln tirage de poids ; barre : rangs de 5 % à 95 %, point : médiane</numerusform>
            <numerusform>%Ln tirages de poids ; barre : rangs de 5 % à 95 %, point : médiane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limite : %Ln classées</source>
        <translation>
            <numerusform>limite : %Ln classée</numerusform>
            <numerusform>limite : %Ln classées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires ont un rang.</source>
        <translation>
            <numerusform>%Ln territoire a un rang.</numerusform>
            <numerusform>%Ln territoires ont un rang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sont classés par le score.</source>
        <translation>
            <numerusform>%Ln est classé par le score.</numerusform>
            <numerusform>%Ln sont classés par le score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires sont classés dans plus de 5 % et moins de 95 % des tirages.</source>
        <translation>
            <numerusform>%Ln territoire est classé dans plus de 5 % et moins de 95 % des tirages.</numerusform>
            <numerusform>%Ln territoires sont classés dans plus de 5 % et moins de 95 % des tirages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RobustnessSettings</name>
    <message numerus="yes">
        <source>%Ln tirages</source>
        <translation>
            <numerusform>%Ln tirage</numerusform>
            <numerusform>%Ln tirages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln territoires</source>
        <translation>
            <numerusform>%Ln territoire</numerusform>
            <numerusform>%Ln territoires</numerusform>
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
    <name>app::SitingDialog</name>
    <message numerus="yes">
        <source>Toutes les zones rouges établies (%Ln)</source>
        <translation>
            <numerusform>Toutes les zones rouges établies (%Ln)</numerusform>
            <numerusform>Toutes les zones rouges établies (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Territoires sélectionnés (%Ln)</source>
        <translation>
            <numerusform>Territoire sélectionné (%Ln)</numerusform>
            <numerusform>Territoires sélectionnés (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lieux de la liste ouverte (%Ln)</source>
        <translation>
            <numerusform>Lieu de la liste ouverte (%Ln)</numerusform>
            <numerusform>Lieux de la liste ouverte (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TerritoryVenues</name>
    <message numerus="yes">
        <source>ajouter %Ln lieux du fichier ouvert</source>
        <translation>
            <numerusform>ajouter %Ln lieu du fichier ouvert</numerusform>
            <numerusform>ajouter %Ln lieux du fichier ouvert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::UncoveredLists</name>
    <message numerus="yes">
        <source>et %Ln autres</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zones rouges sans lieu ouvert</source>
        <translation>
            <numerusform>%Ln zone rouge sans lieu ouvert</numerusform>
            <numerusform>%Ln zones rouges sans lieu ouvert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux ouverts sans médecin</source>
        <translation>
            <numerusform>%Ln lieu ouvert sans médecin</numerusform>
            <numerusform>%Ln lieux ouverts sans médecin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln médecins confirmés sans journée</source>
        <translation>
            <numerusform>%Ln médecin confirmé sans journée</numerusform>
            <numerusform>%Ln médecins confirmés sans journée</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ValueHistogram</name>
    <message numerus="yes">
        <source>%Ln territoires, %1.</source>
        <translation>
            <numerusform>%Ln territoire, %1.</numerusform>
            <numerusform>%Ln territoires, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires sans valeur.</source>
        <translation>
            <numerusform>%Ln territoire sans valeur.</numerusform>
            <numerusform>%Ln territoires sans valeur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::VenueCommands</name>
    <message numerus="yes">
        <source>%Ln lieux</source>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln journées</source>
        <translation>
            <numerusform>%Ln journée</numerusform>
            <numerusform>%Ln journées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::VenueExchange</name>
    <message numerus="yes">
        <source>Ajouter %Ln lieux</source>
        <translation>
            <numerusform>Ajouter %Ln lieu</numerusform>
            <numerusform>Ajouter %Ln lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux ajoutés à l’organisation.</source>
        <translation>
            <numerusform>%Ln lieu ajouté à l’organisation.</numerusform>
            <numerusform>%Ln lieux ajoutés à l’organisation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::VenueImportPage</name>
    <message numerus="yes">
        <source>%Ln lieux</source>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lignes dans aucun territoire : laissées de côté.</source>
        <translation>
            <numerusform>%Ln ligne dans aucun territoire : laissée de côté.</numerusform>
            <numerusform>%Ln lignes dans aucun territoire : laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::VenueMenu</name>
    <message numerus="yes">
        <source>Ajouter ces %Ln lieux à l’organisation</source>
        <translation>
            <numerusform>Ajouter ce lieu à l’organisation</numerusform>
            <numerusform>Ajouter ces %Ln lieux à l’organisation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::VenuesPage</name>
    <message numerus="yes">
        <source>%Ln lieux</source>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::WorkshopSettings</name>
    <message numerus="yes">
        <source>%Ln territoires classés par le score.</source>
        <translation>
            <numerusform>%Ln territoire classé par le score.</numerusform>
            <numerusform>%Ln territoires classés par le score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ont un score</source>
        <translation>
            <numerusform>%Ln a un score</numerusform>
            <numerusform>%Ln ont un score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, dont %Ln sur des poids répartis</source>
        <translation>
            <numerusform>, dont %Ln sur des poids répartis</numerusform>
            <numerusform>, dont %Ln sur des poids répartis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, dont %Ln avec une médiane de département</source>
        <translation>
            <numerusform>, dont %Ln avec une médiane de département</numerusform>
            <numerusform>, dont %Ln avec une médiane de département</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> ; %Ln n’en ont pas, faute de valeurs</source>
        <translation>
            <numerusform> ; %Ln n’en a pas, faute de valeurs</numerusform>
            <numerusform> ; %Ln n’en ont pas, faute de valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::AggregateCommand</name>
    <message numerus="yes">
        <source>%n groupes écrits : %1</source>
        <translation>
            <numerusform>%n groupe écrit : %1</numerusform>
            <numerusform>%n groupes écrits : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::DaysCommand</name>
    <message numerus="yes">
        <source>Aucune règle enfreinte : %Ln jours de consultation examinés.</source>
        <translation>
            <numerusform>Aucune règle enfreinte : %Ln jour de consultation examiné.</numerusform>
            <numerusform>Aucune règle enfreinte : %Ln jours de consultation examinés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message numerus="yes">
        <source>%n export(s) n’ont pas été faits.</source>
        <translation>
            <numerusform>%n export n’a pas été fait.</numerusform>
            <numerusform>%n exports n’ont pas été faits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::PlanCommand</name>
    <message numerus="yes">
        <source>%Ln zones rouges connues restent sans consultation :</source>
        <translation>
            <numerusform>%Ln zone rouge connue reste sans consultation :</numerusform>
            <numerusform>%Ln zones rouges connues restent sans consultation :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jours proposés</source>
        <translation>
            <numerusform>%Ln jour proposé</numerusform>
            <numerusform>%Ln jours proposés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::SheetCommand</name>
    <message numerus="yes">
        <source>%Ln fiches écrites : %1</source>
        <translation>
            <numerusform>%Ln fiche écrite : %1</numerusform>
            <numerusform>%Ln fiches écrites : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::VenuesCommand</name>
    <message numerus="yes">
        <source>%Ln centres dentaires mis à part (--dental les prend).</source>
        <translation>
            <numerusform>%Ln centre dentaire mis à part (--dental le prend).</numerusform>
            <numerusform>%Ln centres dentaires mis à part (--dental les prend).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux semblent déjà là (--present les ajoute).</source>
        <translation>
            <numerusform>%Ln lieu semble déjà là (--present l’ajoute).</numerusform>
            <numerusform>%Ln lieux semblent déjà là (--present les ajoute).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lieux ajoutés.</source>
        <translation>
            <numerusform>%Ln lieu ajouté.</numerusform>
            <numerusform>%Ln lieux ajoutés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::CalendarExport</name>
    <message numerus="yes">
        <source>%Ln rendez-vous proposés.</source>
        <translation>
            <numerusform>%Ln rendez-vous proposé.</numerusform>
            <numerusform>%Ln rendez-vous proposés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::CommuneFigures</name>
    <message numerus="yes">
        <source>%n communes</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
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
    <name>document::DoctorImport</name>
    <message numerus="yes">
        <source>%Ln communes s’appellent « %1 » : laissée vide. Donnez le code INSEE.</source>
        <translation>
            <numerusform>%Ln commune s’appelle « %1 » : laissée vide. Donnez le code INSEE.</numerusform>
            <numerusform>%Ln communes s’appellent « %1 » : laissée vide. Donnez le code INSEE.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::Explanation</name>
    <message numerus="yes">
        <source>devant %1 territoires</source>
        <translation>
            <numerusform>devant %1 territoire</numerusform>
            <numerusform>devant %1 territoires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>derrière %1 territoires</source>
        <translation>
            <numerusform>derrière %1 territoire</numerusform>
            <numerusform>derrière %1 territoires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::ImportFindings</name>
    <message numerus="yes">
        <source>%n intercommunalités sans valeur pour « %1 » : « non disponible ».</source>
        <translation>
            <numerusform>%n intercommunalité sans valeur pour « %1 » : « non disponible ».</numerusform>
            <numerusform>%n intercommunalités sans valeur pour « %1 » : « non disponible ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lignes ont un code que la liste de référence de 2025 ne connaît pas ; elles sont laissées de côté.</source>
        <translation>
            <numerusform>%n ligne a un code que la liste de référence de 2025 ne connaît pas ; elle est laissée de côté.</numerusform>
            <numerusform>%n lignes ont un code que la liste de référence de 2025 ne connaît pas ; elles sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lignes répètent un code déjà lu ; la première compte.</source>
        <translation>
            <numerusform>%n ligne répète un code déjà lu ; la première compte.</numerusform>
            <numerusform>%n lignes répètent un code déjà lu ; la première compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lignes sans code (notes, totaux), laissées de côté.</source>
        <translation>
            <numerusform>%n ligne sans code (notes, totaux), laissée de côté.</numerusform>
            <numerusform>%n lignes sans code (notes, totaux), laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communes n’appartiennent à aucune intercommunalité.</source>
        <translation>
            <numerusform>%n commune n’appartient à aucune intercommunalité.</numerusform>
            <numerusform>%n communes n’appartiennent à aucune intercommunalité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes avaient perdu leur zéro de tête, rétabli.</source>
        <translation>
            <numerusform>%n code avait perdu son zéro de tête, rétabli.</numerusform>
            <numerusform>%n codes avaient perdu leur zéro de tête, rétabli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrondissements de Paris, Lyon ou Marseille, réunis en leur commune (à poids égaux, sauf quand le poids est une colonne).</source>
        <translation>
            <numerusform>%n arrondissement de Paris, Lyon ou Marseille, réuni à sa commune (à poids égaux, sauf quand le poids est une colonne).</numerusform>
            <numerusform>%n arrondissements de Paris, Lyon ou Marseille, réunis en leur commune (à poids égaux, sauf quand le poids est une colonne).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valeurs non disponibles.</source>
        <translation>
            <numerusform>%n valeur non disponible.</numerusform>
            <numerusform>%n valeurs non disponibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cellules ne sont pas des nombres ; elles valent « non disponible ».</source>
        <translation>
            <numerusform>%n cellule n’est pas un nombre ; elle vaut « non disponible ».</numerusform>
            <numerusform>%n cellules ne sont pas des nombres ; elles valent « non disponible ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cellules sont le texte d’une formule : rien n’est exécuté, elles valent « non disponible ».</source>
        <translation>
            <numerusform>%n cellule est le texte d’une formule : rien n’est exécuté, elle vaut « non disponible ».</numerusform>
            <numerusform>%n cellules sont le texte d’une formule : rien n’est exécuté, elles valent « non disponible ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cellules sont calculées par une formule du classeur : leur dernier résultat enregistré compte.</source>
        <translation>
            <numerusform>%n cellule est calculée par une formule du classeur : son dernier résultat enregistré compte.</numerusform>
            <numerusform>%n cellules sont calculées par une formule du classeur : leur dernier résultat enregistré compte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::IndexWording</name>
    <message numerus="yes">
        <source>au moins %n indicateurs présents</source>
        <translation>
            <numerusform>au moins %n indicateur présent</numerusform>
            <numerusform>au moins %n indicateurs présents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::Layout</name>
    <message numerus="yes">
        <source>un texte d’au plus %Ln caractères est attendu</source>
        <translation>
            <numerusform>un texte d’au plus %Ln caractère est attendu</numerusform>
            <numerusform>un texte d’au plus %Ln caractères est attendu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::ListConformity</name>
    <message numerus="yes">
        <source> ; population non disponible pour %n zones</source>
        <translation>
            <numerusform> ; population non disponible pour %n zone</numerusform>
            <numerusform> ; population non disponible pour %n zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::Loading</name>
    <message numerus="yes">
        <source>%n lignes ne sont pas reconnues avec certitude : elles sont laissées de côté.</source>
        <translation>
            <numerusform>%n ligne n’est pas reconnue avec certitude : elle est laissée de côté.</numerusform>
            <numerusform>%n lignes ne sont pas reconnues avec certitude : elles sont laissées de côté.</numerusform>
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
        <source>%1 indicateurs sur %2</source>
        <translation>
            <numerusform>%1 indicateur sur %2</numerusform>
            <numerusform>%1 indicateurs sur %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicateurs présents, il en faut au moins %1</source>
        <translation>
            <numerusform>%n indicateur présent, il en faut au moins %1</numerusform>
            <numerusform>%n indicateurs présents, il en faut au moins %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document::ThemeColumn</name>
    <message numerus="yes">
        <source>%n autres</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>download::Advance</name>
    <message numerus="yes">
        <source>encore %n secondes</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n minutes</source>
        <translation>
            <numerusform>encore %n minute</numerusform>
            <numerusform>encore %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n heures</source>
        <translation>
            <numerusform>encore %n heure</numerusform>
            <numerusform>encore %n heures</numerusform>
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
    <name>publish::AltText</name>
    <message numerus="yes">
        <source>%Ln cartes côte à côte de %1 intercommunalités</source>
        <translation>
            <numerusform>%Ln carte de %1 intercommunalités</numerusform>
            <numerusform>%Ln cartes côte à côte de %1 intercommunalités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zones rouges établies</source>
        <translation>
            <numerusform>%Ln zone rouge établie</numerusform>
            <numerusform>%Ln zones rouges établies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, dont %Ln probables</source>
        <translation>
            <numerusform>%1, dont %Ln probable</numerusform>
            <numerusform>%1, dont %Ln probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>statut inconnu pour %Ln (liste incomplète)</source>
        <translation>
            <numerusform>statut inconnu pour %Ln (liste incomplète)</numerusform>
            <numerusform>statut inconnu pour %Ln (liste incomplète)</numerusform>
        </translation>
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
            <numerusform>%1 en %Ln classe %2</numerusform>
            <numerusform>%1 en %Ln classes %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, dont %Ln non disponibles</source>
        <translation>
            <numerusform>%1, dont %Ln non disponible</numerusform>
            <numerusform>%1, dont %Ln non disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>la classe la plus haute en compte %Ln</source>
        <translation>
            <numerusform>la classe la plus haute en compte %Ln</numerusform>
            <numerusform>la classe la plus haute en compte %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>la classe la plus fragile (%1) en compte %Ln</source>
        <translation>
            <numerusform>la classe la plus fragile (%1) en compte %Ln</numerusform>
            <numerusform>la classe la plus fragile (%1) en compte %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln autres</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Atlas</name>
    <message numerus="yes">
        <source>Atlas de %Ln fiches d’intercommunalités, avec une carte et un tableau de synthèse</source>
        <translation>
            <numerusform>Atlas de %Ln fiche d’intercommunalité, avec une carte et un tableau de synthèse</numerusform>
            <numerusform>Atlas de %Ln fiches d’intercommunalités, avec une carte et un tableau de synthèse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intercommunalités</source>
        <translation>
            <numerusform>%Ln intercommunalité</numerusform>
            <numerusform>%Ln intercommunalités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zones rouges établies</source>
        <translation>
            <numerusform>%Ln zone rouge établie</numerusform>
            <numerusform>%Ln zones rouges établies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln probables</source>
        <translation>
            <numerusform>%Ln probable</numerusform>
            <numerusform>%Ln probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln au statut inconnu : la liste tenue n’y est pas complète</source>
        <translation>
            <numerusform>%Ln au statut inconnu : la liste tenue n’y est pas complète</numerusform>
            <numerusform>%Ln au statut inconnu : la liste tenue n’y est pas complète</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sans score, faute d’indicateurs</source>
        <translation>
            <numerusform>%Ln sans score, faute d’indicateurs</numerusform>
            <numerusform>%Ln sans score, faute d’indicateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sélection de %Ln territoires</source>
        <translation>
            <numerusform>Sélection de %Ln territoire</numerusform>
            <numerusform>Sélection de %Ln territoires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires inconnus, laissés de côté.</source>
        <translation>
            <numerusform>%Ln territoire inconnu, laissé de côté.</numerusform>
            <numerusform>%Ln territoires inconnus, laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires demandés plusieurs fois : une fiche chacun.</source>
        <translation>
            <numerusform>%Ln territoire demandé plusieurs fois : une seule fiche.</numerusform>
            <numerusform>%Ln territoires demandés plusieurs fois : une fiche chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires sans contour : fiche sans carte.</source>
        <translation>
            <numerusform>%Ln territoire sans contour : fiche sans carte.</numerusform>
            <numerusform>%Ln territoires sans contour : fiche sans carte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Legend</name>
    <message numerus="yes">
        <source>%Ln au statut inconnu, hors listes complètes</source>
        <translation>
            <numerusform>%Ln au statut inconnu, hors listes complètes</numerusform>
            <numerusform>%Ln au statut inconnu, hors listes complètes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln non retenues</source>
        <translation>
            <numerusform>%Ln non retenue</numerusform>
            <numerusform>%Ln non retenues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Linter</name>
    <message numerus="yes">
        <source>à %Ln frontières de cette carte</source>
        <translation>
            <numerusform>à %Ln frontière de cette carte</numerusform>
            <numerusform>à %Ln frontières de cette carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paires de classes se confondent pour %1, %2, surtout « %3 » et « %4 ».</source>
        <translation>
            <numerusform>%Ln paire de classes se confond pour %1, %2, surtout « %3 » et « %4 ».</numerusform>
            <numerusform>%Ln paires de classes se confondent pour %1, %2, surtout « %3 » et « %4 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes ne contiennent aucune intercommunalité : %1.</source>
        <translation>
            <numerusform>%Ln classe ne contient aucune intercommunalité : %1.</numerusform>
            <numerusform>%Ln classes ne contiennent aucune intercommunalité : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La marque de %Ln zones rouges ne ressort pas sur leur couleur pour %1.</source>
        <translation>
            <numerusform>La marque de %Ln zone rouge ne ressort pas sur sa couleur pour %1.</numerusform>
            <numerusform>La marque de %Ln zones rouges ne ressort pas sur leur couleur pour %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 et %Ln autres</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln textes ressortent trop peu sur leur fond (contraste de %1, quand il en faut 4,5) : %2.</source>
        <translation>
            <numerusform>%Ln texte ressort trop peu sur son fond (contraste de %1, quand il en faut 4,5) : %2.</numerusform>
            <numerusform>%Ln textes ressortent trop peu sur leur fond (contraste de %1, quand il en faut 4,5) : %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln textes font moins de 6 points à l’impression (le plus petit : %1) : %2.</source>
        <translation>
            <numerusform>%Ln texte fait moins de 6 points à l’impression (le plus petit : %1) : %2.</numerusform>
            <numerusform>%Ln textes font moins de 6 points à l’impression (le plus petit : %1) : %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Method</name>
    <message numerus="yes">
        <source>poids égaux de %n indicateurs sur %1</source>
        <translation>
            <numerusform>poids égaux de %n indicateur sur %1</numerusform>
            <numerusform>poids égaux de %n indicateurs sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires complétés</source>
        <translation>
            <numerusform>%Ln territoire complété</numerusform>
            <numerusform>%Ln territoires complétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tirages</source>
        <translation>
            <numerusform>%Ln tirage</numerusform>
            <numerusform>%Ln tirages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::PageChart</name>
    <message numerus="yes">
        <source>Répartition des %Ln territoires</source>
        <translation>
            <numerusform>Répartition du territoire</numerusform>
            <numerusform>Répartition des %Ln territoires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::PagePanels</name>
    <message numerus="yes">
        <source>Fragilités : %Ln cartes côte à côte</source>
        <translation>
            <numerusform>Fragilités : %Ln carte côte à côte</numerusform>
            <numerusform>Fragilités : %Ln cartes côte à côte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::PageTable</name>
    <message numerus="yes">
        <source>Les %Ln zones rouges les plus peuplées</source>
        <translation>
            <numerusform>La zone rouge la plus peuplée</numerusform>
            <numerusform>Les %Ln zones rouges les plus peuplées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Les %Ln territoires les plus fragiles</source>
        <translation>
            <numerusform>Le territoire le plus fragile</numerusform>
            <numerusform>Les %Ln territoires les plus fragiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Les %Ln premiers territoires par le score</source>
        <translation>
            <numerusform>Le premier territoire par le score</numerusform>
            <numerusform>Les %Ln premiers territoires par le score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faute de place, seuls les %Ln premiers sont écrits.</source>
        <translation>
            <numerusform>Faute de place, seul le premier est écrit.</numerusform>
            <numerusform>Faute de place, seuls les %Ln premiers sont écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::PageTemplates</name>
    <message numerus="yes">
        <source>Journal, %Ln colonnes (%1 mm)</source>
        <translation>
            <numerusform>Journal, %Ln colonne (%1 mm)</numerusform>
            <numerusform>Journal, %Ln colonnes (%1 mm)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::PressKit</name>
    <message numerus="yes">
        <source>%1, connu pour %Ln intercommunalités</source>
        <translation>
            <numerusform>%1, connu pour %Ln intercommunalité</numerusform>
            <numerusform>%1, connu pour %Ln intercommunalités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, non disponible pour %Ln</source>
        <translation>
            <numerusform>%1, non disponible pour %Ln</numerusform>
            <numerusform>%1, non disponible pour %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intercommunalités : %1</source>
        <translation>
            <numerusform>%Ln intercommunalité : %1</numerusform>
            <numerusform>%Ln intercommunalités : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Décision de l’État : %Ln zones rouges établies ici</source>
        <translation>
            <numerusform>Décision de l’État : %Ln zone rouge établie ici</numerusform>
            <numerusform>Décision de l’État : %Ln zones rouges établies ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le plus de zones rouges établies : %1, %Ln</source>
        <translation>
            <numerusform>Le plus de zones rouges établies : %1, %Ln</numerusform>
            <numerusform>Le plus de zones rouges établies : %1, %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intercommunalités ont un statut inconnu, faute de liste complète</source>
        <translation>
            <numerusform>%Ln intercommunalité a un statut inconnu, faute de liste complète</numerusform>
            <numerusform>%Ln intercommunalités ont un statut inconnu, faute de liste complète</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::TerritoryPage</name>
    <message numerus="yes">
        <source>Indicateurs (%Ln autres ne tiennent pas sur la page)</source>
        <translation>
            <numerusform>Indicateurs (%Ln autre ne tient pas sur la page)</numerusform>
            <numerusform>Indicateurs (%Ln autres ne tiennent pas sur la page)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %Ln autres communes</source>
        <translation>
            <numerusform>et %Ln autre commune</numerusform>
            <numerusform>et %Ln autres communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %Ln autres lieux</source>
        <translation>
            <numerusform>et %Ln autre lieu</numerusform>
            <numerusform>et %Ln autres lieux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Verification</name>
    <message numerus="yes">
        <source>Redessinée ici, la carte diffère : %n pixel(s), dans le rectangle de %1 × %2 pixels qui commence à %3 du bord gauche et %4 du haut.</source>
        <translation>
            <numerusform>Redessinée ici, la carte diffère : %n pixel, dans le rectangle de %1 × %2 pixels qui commence à %3 du bord gauche et %4 du haut.</numerusform>
            <numerusform>Redessinée ici, la carte diffère : %n pixels, dans le rectangle de %1 × %2 pixels qui commence à %3 du bord gauche et %4 du haut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Wording</name>
    <message numerus="yes">
        <source>%1 (%Ln fichiers)</source>
        <translation>
            <numerusform>%1 (%Ln fichier)</numerusform>
            <numerusform>%1 (%Ln fichiers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 et %Ln autres</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln territoires sélectionnés gardent leur couleur, les autres sont estompés.</source>
        <translation>
            <numerusform>%Ln territoire sélectionné garde sa couleur, les autres sont estompés.</numerusform>
            <numerusform>%Ln territoires sélectionnés gardent leur couleur, les autres sont estompés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidarity::DateWords</name>
    <message numerus="yes">
        <source>%Ln journées</source>
        <translation>
            <numerusform>%Ln journée</numerusform>
            <numerusform>%Ln journées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln journées et demie</source>
        <translation>
            <numerusform>%Ln journée et demie</numerusform>
            <numerusform>%Ln journées et demie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidarity::ProposalWords</name>
    <message numerus="yes">
        <source>%Ln min de trajet (estimation)</source>
        <translation>
            <numerusform>%Ln min de trajet (estimation)</numerusform>
            <numerusform>%Ln min de trajet (estimation)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidarity::RegimeEstimate</name>
    <message numerus="yes">
        <source>%Ln intercommunalités sans APL ou sans population sont laissées de côté.</source>
        <translation>
            <numerusform>%Ln intercommunalité sans APL ou sans population est laissée de côté.</numerusform>
            <numerusform>%Ln intercommunalités sans APL ou sans population sont laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solidarity::RuleSentences</name>
    <message numerus="yes">
        <source>%Ln salles</source>
        <translation>
            <numerusform>%Ln salle</numerusform>
            <numerusform>%Ln salles</numerusform>
        </translation>
    </message>
</context>
</TS>
