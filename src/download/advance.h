#pragma once

#include <QLocale>
#include <optional>

namespace download {

/// How far a download is.
struct Advance {
    qint64 received = 0;                  ///< Bytes, those of earlier goes included.
    std::optional<qint64> total;          ///< Bytes; missing when the server doesn't say.
    std::optional<double> bytesPerSecond; ///< Missing until it is known.

    /// Share that is there, 0–1; negative = unknown, as progress bars take it.
    double share() const;
    /// Seconds until the end at this pace.
    std::optional<double> remaining() const;

    friend bool operator==(const Advance&, const Advance&) = default;
};

/// « 12,4 Mo sur 310,2 Mo · 3,1 Mo/s · encore 2 minutes », as far as each is known.
QString inWords(const Advance& advance, const QLocale& locale);
/// « 12,4 Mo »
QString sizeInWords(qint64 bytes, const QLocale& locale);

} // namespace download
