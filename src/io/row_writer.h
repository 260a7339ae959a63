#pragma once

#include "io/project_columns.h"
#include "io/project_json.h"

#include <QJsonDocument>
#include <ogrsf_frmts.h>

namespace io {

/// Fills one feature of a GeoPackage layer, column after column: see ColumnLister. What is missing is NULL.
class RowWriter {
public:
    explicit RowWriter(OGRFeature& feature) : m_feature(feature) {}

    static bool isSince(int) { return true; } // The newest version is written.
    void id(const char*, const QUuid& id) { put(id.toString(QUuid::WithoutBraces)); }
    void idOrNone(const char*, const QUuid& id) {
        if (id.isNull())
            skip();
        else
            put(id.toString(QUuid::WithoutBraces));
    }
    void text(const char*, const QString& text) { put(text); }
    template <class T> void word(const char*, const T& value, std::span<const territory::Key<T>> keys) {
        put(territory::wordOf(keys, value));
    }
    template <class T> void integer(const char*, const T& value, qint64, qint64) {
        m_feature.SetField(m_next++, GIntBig(value));
    }
    void real(const char*, double value, double = 0, double = 0) {
        if (value == value)
            m_feature.SetField(m_next++, value);
        else
            skip();
    }
    void flag(const char*, bool value) { m_feature.SetField(m_next++, int(value)); }
    void flag(const char*, const std::optional<bool>& value) {
        if (value)
            m_feature.SetField(m_next++, int(*value));
        else
            skip();
    }
    void date(const char*, const QDate& date) {
        if (date.isValid())
            m_feature.SetField(m_next++, date.year(), date.month(), date.day());
        else
            skip();
    }
    void instant(const char*, const QDateTime& instant);
    void weekdays(const char*, const solidarity::Weekdays& days);
    template <class T> void json(const char*, const T& value) {
        put(QString::fromUtf8(QJsonDocument(jsonOf(value)).toJson(QJsonDocument::Compact)));
    }
    void point(double longitude, double latitude);

private:
    void put(const QString& text) { m_feature.SetField(m_next++, text.toUtf8().constData()); }
    void skip() { m_feature.SetFieldNull(m_next++); }

    OGRFeature& m_feature;
    int m_next = 0;
};

} // namespace io
