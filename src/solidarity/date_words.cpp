#include "solidarity/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace solidarity {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::DateWords)
};

QString inWords(const QDate& day, const QString& before) {
    if (!day.isValid())
        return Words::tr("sans date");
    const QLocale locale;
    const bool isOrdinal = day.day() == 1 && locale.language() == QLocale::French;
    return locale.toString(day, before + (isOrdinal ? u"d'er' MMMM yyyy"_s : u"d MMMM yyyy"_s));
}

} // namespace

QString dateInWords(const QDate& day) {
    return inWords(day, u"dddd "_s);
}

QString shortDateInWords(const QDate& day) {
    return inWords(day, {});
}

QString monthInWords(const QDate& day) {
    return QLocale().toString(day, u"MMMM yyyy"_s);
}

QString halvesInWords(int halves) {
    switch (halves) {
    case 1:
        return Words::tr("une demi-journée");
    case 2:
        return Words::tr("une journée");
    case 3:
        return Words::tr("une journée et demie");
    case 4:
        return Words::tr("deux journées");
    default:
        return halves % 2 == 0 ? Words::tr("%Ln journées", nullptr, halves / 2)
                               : Words::tr("%Ln journées et demie", nullptr, halves / 2);
    }
}

} // namespace solidarity
