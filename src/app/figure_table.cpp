#include "app/figure_table.h"

#include <QLocale>
#include <cmath>

namespace app {

QString FigureTable::cell(double value) {
    return std::isnan(value) ? QString() : QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace app
