#include "download/advance.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace download {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(download::Advance)
};

/// Rounded as one would say it: nobody counts 3 minutes and 12 seconds.
QString timeInWords(double seconds) {
    constexpr double kMinute = 60, kHour = 3600, kSayMinutes = 90, kSayHours = 5400;
    if (seconds < kSayMinutes)
        return Words::tr("encore %n secondes", nullptr, int(std::ceil(seconds)));
    if (seconds < kSayHours)
        return Words::tr("encore %n minutes", nullptr, int(std::ceil(seconds / kMinute)));
    constexpr double kMost = 99;
    return Words::tr("encore %n heures", nullptr, int(std::min(kMost, std::ceil(seconds / kHour))));
}

} // namespace

double Advance::share() const {
    return total && *total > 0 ? std::clamp(double(received) / double(*total), 0.0, 1.0) : -1.0;
}

std::optional<double> Advance::remaining() const {
    if (!total || !bytesPerSecond || *bytesPerSecond <= 0)
        return std::nullopt;
    return double(std::max<qint64>(0, *total - received)) / *bytesPerSecond;
}

QString sizeInWords(qint64 bytes, const QLocale& locale) {
    return locale.formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString inWords(const Advance& advance, const QLocale& locale) {
    QString size = sizeInWords(advance.received, locale);
    if (advance.total)
        size = Words::tr("%1 sur %2").arg(size, sizeInWords(*advance.total, locale));
    QStringList parts{size};
    if (advance.bytesPerSecond && *advance.bytesPerSecond > 0)
        parts << Words::tr("%1/s").arg(sizeInWords(std::llround(*advance.bytesPerSecond), locale));
    else if (advance.bytesPerSecond)
        parts << Words::tr("en attente du serveur");
    if (const auto seconds = advance.remaining())
        parts << timeInWords(*seconds);
    return parts.join(u" · "_s);
}

} // namespace download
