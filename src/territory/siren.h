#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace territory {

/// The 9-digit number that identifies an EPCI (and any French organisation) in INSEE's SIRENE register.
class Siren {
public:
    /// Nine digits, spaces and non-breaking spaces allowed between them; anything else gives nothing. The key isn't
    /// checked.
    static std::optional<Siren> fromString(QStringView text);

    /// True when the Luhn sum of the nine digits is a multiple of ten, as INSEE requires.
    bool hasValidKey() const;
    QString toString() const;

    friend auto operator<=>(const Siren&, const Siren&) = default;

private:
    explicit Siren(quint32 number) : m_number(number) {}
    quint32 m_number;
};

} // namespace territory
