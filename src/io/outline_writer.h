#pragma once

#include "territory/boundaries.h"
#include "territory/problem.h"

#include <QByteArray>
#include <QStringList>
#include <stop_token>
#include <variant>
#include <vector>

namespace io {

/// Missing, a number, or a text: what a feature's property may be.
using PropertyValue = std::variant<std::monostate, double, QString>;

struct Property {
    QString name;
    enum class Type { Text, Integer, Number } type = Type::Text;
};

/// Territories with their outlines and properties.
struct OutlineTable {
    std::vector<Property> properties;
    QStringList codes;                            ///< One a row: which features of the boundaries it is made of.
    std::vector<std::vector<PropertyValue>> rows; ///< As long as `properties`.
};

/// GeoJSON (RFC 7946: longitude and latitude in WGS 84, exterior rings anticlockwise, six decimals, a tenth of a metre)
/// of boundaries given in degrees. Features of one code are dissolved into one. Missing values are null.
territory::Expected<QByteArray> geoJsonText(const territory::Boundaries& degrees, const OutlineTable& table,
                                            std::stop_token stop = {});

} // namespace io
