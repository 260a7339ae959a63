#pragma once

#include <QDate>

namespace solidarity {

/// Days from `first` to `last`, both included; an invalid end is open.
struct DateSpan {
    QDate first, last;

    bool contains(const QDate& day) const {
        return day.isValid() && (!first.isValid() || day >= first) && (!last.isValid() || day <= last);
    }
    /// The calendar month that holds `day`.
    static DateSpan monthOf(const QDate& day) {
        return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
    }
    friend bool operator==(const DateSpan&, const DateSpan&) = default;
};

} // namespace solidarity
