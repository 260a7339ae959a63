#include "publish/press_kit.h"

#include "publish/key_figures.h"
#include "publish/page_words.h"

#include <QCoreApplication>

namespace publish {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::PressKit)
};

QString captionOf(const PageWords& words) {
    QStringList sentences;
    for (const QString& text : {words.title, words.subtitle, words.completeness, words.method, words.sources,
                                words.boundaries, words.note, Words::tr("Carte du %1").arg(words.date)})
        sentences << sentence(text);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

PressKit pressKitFor(const Publication& publication) {
    const PageWords words = pageWordsFor(publication);
    PressKit kit;
    kit.caption = captionOf(words);
    kit.keyFigures = keyFiguresFor(publication);
    kit.credit = words.credit;
    return kit;
}

QString PressKit::text() const {
    QStringList parts{caption};
    if (!keyFigures.isEmpty()) {
        QStringList lines{Words::tr("Chiffres clés")};
        for (const QString& figure : keyFigures)
            lines << QStringLiteral("– ") + figure;
        parts << lines.join(u'\n');
    }
    parts << credit;
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace publish
