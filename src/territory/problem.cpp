#include "territory/problem.h"

#include <QCoreApplication>

namespace territory {

QString Problem::text() const {
    QString text = subject.isEmpty()
                       ? what
                       //: %1 is a file or another thing, %2 a sentence about it.
                       : QCoreApplication::translate("territory::Problem", "%1\u00a0: %2").arg(subject, what);
    if (!remedy.isEmpty())
        text += u' ' + remedy;
    return text;
}

} // namespace territory
