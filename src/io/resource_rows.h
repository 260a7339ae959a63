#pragma once

#include "territory/problem.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

class OGRFeature;

namespace io {

/// One row of a table that ships with the program, while it is being visited.
class ResourceRow {
public:
    ResourceRow(const OGRFeature& feature, const std::vector<int>& fields) : m_feature(feature), m_fields(fields) {}

    /// By the order of the columns asked for.
    QString text(std::size_t column) const;
    QStringList words(std::size_t column) const; ///< Separated by spaces.
    double number(std::size_t column) const;     ///< NaN when it is missing.
    qint64 count(std::size_t column) const;      ///< -1 when it is missing.

private:
    const OGRFeature& m_feature;
    const std::vector<int>& m_fields;
};

/// Visits the rows of a CSV resource (UTF-8, with a header) one by one: nothing but what the visitor keeps is held. A
/// column that isn't there is a broken build, told as such.
territory::Expected<void> forEachRow(const QString& resource, const QStringList& columns,
                                     const std::function<void(const ResourceRow&)>& visit);

} // namespace io
