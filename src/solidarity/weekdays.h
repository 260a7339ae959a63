#pragma once

#include <QDate>
#include <cstdint>

namespace solidarity {

/// A set of days of the week, bit 0 = Monday … bit 6 = Sunday.
class Weekdays {
public:
    constexpr Weekdays() = default;
    constexpr explicit Weekdays(std::uint8_t bits) : m_bits(bits & 0x7f) {}

    constexpr std::uint8_t bits() const { return m_bits; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    /// `day` as in QDate: 1 = Monday … 7 = Sunday.
    constexpr bool contains(int day) const { return day >= 1 && day <= 7 && (m_bits >> (day - 1)) & 1; }
    bool contains(const QDate& date) const { return date.isValid() && contains(date.dayOfWeek()); }
    constexpr void set(int day, bool on) {
        const auto bit = static_cast<std::uint8_t>(1 << (day - 1));
        m_bits = static_cast<std::uint8_t>(on ? m_bits | bit : m_bits & ~bit);
    }

    friend constexpr bool operator==(const Weekdays&, const Weekdays&) = default;

private:
    std::uint8_t m_bits = 0;
};

inline constexpr Weekdays kMondayToFriday{0x1f};
inline constexpr Weekdays kEveryDay{0x7f};

} // namespace solidarity
