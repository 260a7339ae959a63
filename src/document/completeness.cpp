#include "document/results.h"

#include <QCoreApplication>
#include <QLocale>

namespace document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::Completeness)
};

} // namespace

QString Completeness::sentence() const {
    QString sentence = Words::tr("%n zones établies sur %1", nullptr, established).arg(QLocale().toString(announced));
    if (probable > 0) {
        sentence = Words::tr("%1, dont %2").arg(sentence, Words::tr("%n probables", nullptr, probable));
    }
    if (!ownList.isEmpty()) {
        sentence = Words::tr("%1, d’après la liste « %2 »").arg(sentence, ownList);
    }
    return sentence;
}

} // namespace document
