#include "io/row_writer.h"

namespace io {

void RowWriter::instant(const char*, const QDateTime& instant) {
    if (!instant.isValid())
        return skip();
    constexpr int kUtc = 100; // GDAL's number of that time zone.
    const QDateTime utc = instant.toUTC();
    const QDate day = utc.date();
    const QTime time = utc.time();
    m_feature.SetField(m_next++, day.year(), day.month(), day.day(), time.hour(), time.minute(),
                       float(time.second()) + float(time.msec()) / 1000.F, kUtc);
}

void RowWriter::weekdays(const char*, const solidarity::Weekdays& days) {
    QString digits; // As ISO 8601 numbers the days, 1 = Monday.
    for (int day = 1; day <= 7; ++day) {
        if (days.contains(day))
            digits += QString::number(day);
    }
    put(digits);
}

void RowWriter::point(double longitude, double latitude) {
    if (longitude == longitude && latitude == latitude)
        m_feature.SetGeometryDirectly(new OGRPoint(longitude, latitude));
}

} // namespace io
