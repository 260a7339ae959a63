#include "publish/web_frame.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace publish {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::WebPage)
};

/// Parts of the script, in the order in which they build on one another (resources/web).
constexpr const char* kScriptParts[] = {"elements", "geometry", "figures", "drawing", "furniture", "view",
                                        "card",     "pointers", "keys",    "search",  "table",     "start"};

/// The file of that name in resources/web.
QString resource(const QString& name) {
    QFile file(u":/web/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

/// Fills {{names}} once: what is put in isn't looked at again.
QString filled(const QString& frame, const QHash<QString, QString>& values) {
    static const QRegularExpression kName(u"\\{\\{(\\w+)\\}\\}"_s);
    QString page;
    qsizetype done = 0;
    for (auto it = kName.globalMatch(frame); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        Q_ASSERT(values.contains(match.captured(1)));
        page += QStringView(frame).mid(done, match.capturedStart() - done);
        page += values.value(match.captured(1));
        done = match.capturedEnd();
    }
    return page.append(QStringView(frame).mid(done));
}

} // namespace

QString webScript() {
    QStringList kept{u"(() => {\n\"use strict\";"_s};
    for (const char* part : kScriptParts) {
        for (const QString& line : resource(QLatin1String(part) + u".js"_s).split(u'\n')) {
            const QString text = line.trimmed();
            if (!text.isEmpty() && !text.startsWith(u"//"_s) && !text.startsWith(u"/**"_s))
                kept << text;
        }
    }
    return kept.join(u'\n') + u"\n})();"_s;
}

QString webStyle() {
    return resource(u"page.css"_s);
}

QHash<QString, QString> webTexts() {
    return {{u"skipToTable"_s, Words::tr("Aller au tableau des territoires")},
            {u"searchLabel"_s, Words::tr("Rechercher un territoire")},
            {u"searchHint"_s, Words::tr("Nom ou code SIREN")},
            {u"foundLabel"_s, Words::tr("Territoires trouvés")},
            {u"mapLabel"_s, Words::tr("Carte")},
            {u"stageLabel"_s, Words::tr("Carte. Flèches : se déplacer ; plus et moins : agrandir et réduire ; 0 : vue "
                                        "d’ensemble ; Entrée : garder la fiche du territoire du centre.")},
            {u"zoomLabel"_s, Words::tr("Agrandissement")},
            {u"nearer"_s, Words::tr("Agrandir")},
            {u"farther"_s, Words::tr("Réduire")},
            {u"home"_s, Words::tr("Vue d’ensemble")},
            {u"cardLabel"_s, Words::tr("Fiche du territoire")},
            {u"noScript"_s, Words::tr("La carte a besoin de JavaScript, que ce navigateur n’exécute pas.")},
            {u"notesLabel"_s, Words::tr("Sources et méthode")},
            {u"descriptionLabel"_s, Words::tr("Description de la carte")},
            {u"keysHelp"_s, Words::tr("Au clavier : Tab jusqu’à la carte, flèches pour se déplacer, + et − pour "
                                      "agrandir et réduire, 0 pour la vue d’ensemble, Entrée pour garder une fiche, "
                                      "Échap pour la fermer.")},
            {u"tableTitle"_s, Words::tr("Les territoires en tableau")},
            {u"tableCaption"_s, Words::tr("Un territoire par ligne. Les boutons des en-têtes trient ; les flèches "
                                          "passent d’un territoire à l’autre ; Entrée le montre sur la carte.")}};
}

QString webMap(const QString& title) {
    QHash<QString, QString> values = webTexts();
    values.insert(u"title"_s, title);
    for (QString& text : values)
        text = text.toHtmlEscaped();
    const QString caption = title.isEmpty() ? QString() : u"<figcaption>%1</figcaption>\n"_s.arg(values[u"title"_s]);
    values.insert(u"caption"_s, caption);
    values.insert(u"label"_s,
                  title.isEmpty() ? values[u"stageLabel"_s] : values[u"title"_s] + u". "_s + values[u"stageLabel"_s]);
    return filled(resource(u"map.html"_s), values);
}

QString webPage(const QHash<QString, QString>& values) {
    return filled(resource(u"page.html"_s), values);
}

} // namespace publish
