// diagonale_bench_check RESULTS.json [ratios.json]: compares the ratios of a run of diagonale_bench (its
// --benchmark_out) with those on record. Fails when a case is above its ceiling, or more than a third above its record.

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace {

constexpr double kRiseAllowed = 4.0 / 3;

QJsonDocument readJson(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The spread of a counter that is always 0 is written as NaN, which isn't JSON.
    return QJsonDocument::fromJson(file.readAll().replace(": NaN", ": null"));
}

/// Medians by case name, in nanoseconds: of the clock on the wall, or of the processor, which other programs on the
/// machine disturb less.
QHash<QString, double> mediansOf(const QJsonDocument& results, const QString& clock) {
    const QHash<QString, double> unit{{QStringLiteral("ns"), 1},
                                      {QStringLiteral("us"), 1e3},
                                      {QStringLiteral("ms"), 1e6},
                                      {QStringLiteral("s"), 1e9}};
    QHash<QString, double> medians{{QStringLiteral("microsecond"), 1000.0}};
    for (const QJsonValue& entry : results[QStringLiteral("benchmarks")].toArray()) {
        const QJsonObject benchmark = entry.toObject();
        if (benchmark[QStringLiteral("aggregate_name")].toString() != QStringLiteral("median"))
            continue;
        QString name = benchmark[QStringLiteral("run_name")].toString();
        name.remove(QStringLiteral("/real_time"));
        medians[name] = benchmark[clock].toDouble() * unit.value(benchmark[QStringLiteral("time_unit")].toString());
    }
    return medians;
}

/// True when the case is within its limits, or wasn't measured (its data are absent).
bool check(const QJsonObject& limit, const QHash<QString, double>& medians) {
    const QString name = limit[QStringLiteral("case")].toString(), floor = limit[QStringLiteral("floor")].toString();
    if (!medians.contains(name) || !medians.contains(floor)) {
        std::printf("%-40s not measured\n", qPrintable(name));
        return true;
    }
    const double ratio = medians[name] / medians[floor];
    const double record = limit[QStringLiteral("record")].toDouble(),
                 ceiling = limit[QStringLiteral("ceiling")].toDouble(1e300);
    const bool risen = ratio > record * kRiseAllowed, above = ratio > ceiling;
    std::printf("%-40s %9.3f ms = %8.3f %-16s record %8.3f%s%s\n", qPrintable(name), medians[name] / 1e6, ratio,
                qPrintable(floor), record, risen ? "  RISEN BY MORE THAN A THIRD" : "",
                above ? "  ABOVE ITS CEILING" : "");
    return !risen && !above;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2 || argc > 3) {
        std::fprintf(stderr, "usage: diagonale_bench_check RESULTS.json [ratios.json]\n");
        return 2;
    }
    const QJsonDocument limits =
        readJson(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral(DIAGONALE_RATIOS));
    if (!limits.isArray()) {
        std::fprintf(stderr, "the ratios on record can't be read\n");
        return 2;
    }
    const QString measured = QString::fromLocal8Bit(argv[1]);
    const QJsonDocument results = readJson(measured);
    if (!results.isObject() && QFile(measured).size() > 0) {
        std::fprintf(stderr, "the results can't be read\n");
        return 2;
    }
    if (!results.isObject()) {
        std::printf("no results (the real boundaries are absent): nothing to compare\n");
        return 0;
    }
    // What uses several threads is measured by the clock on the wall.
    const QHash<QString, double> onTheWall = mediansOf(results, QStringLiteral("real_time"));
    const QHash<QString, double> ofTheProcessor = mediansOf(results, QStringLiteral("cpu_time"));
    bool allWithin = true;
    for (const QJsonValue& each : limits.array()) {
        const QJsonObject limit = each.toObject();
        allWithin =
            check(limit, limit[QStringLiteral("threads")].toInt(1) > 1 ? onTheWall : ofTheProcessor) && allWithin;
    }
    return allWithin ? 0 : 1;
}
