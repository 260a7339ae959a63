#include "io/diagnosis_report.h"

#include "io/crs_identification.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace io {

using namespace Qt::StringLiterals;
using territory::Boundaries;
using territory::Diagnosis;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DiagnosisReport)
};

QString statusKey(CheckReport::Status status) {
    switch (status) {
    case CheckReport::Status::Sound:
        return u"sound"_s;
    case CheckReport::Status::Usable:
        return u"usable"_s;
    case CheckReport::Status::Unusable:
        break;
    }
    return u"unusable"_s;
}

QString severityKey(Diagnosis::Severity severity) {
    switch (severity) {
    case Diagnosis::Severity::Notice:
        return u"notice"_s;
    case Diagnosis::Severity::Warning:
        return u"warning"_s;
    case Diagnosis::Severity::Error:
        break;
    }
    return u"error"_s;
}

QString crsKey(const territory::Crs& crs) {
    return crs.epsg != 0 ? u"EPSG:%1"_s.arg(crs.epsg) : crs.wkt;
}

QJsonObject toJson(const Boundaries::Source& source) {
    return {{u"path"_s, source.path},
            {u"layer"_s, source.layer},
            {u"crs"_s, crsKey(source.crs)},
            {u"declared"_s, source.declaredFeatures},
            {u"read"_s, source.readFeatures}};
}

QJsonObject toJson(const Diagnosis::Finding& finding) {
    return {{u"cause"_s, Diagnosis::key(finding.cause)},
            {u"severity"_s, severityKey(finding.severity)},
            {u"file"_s, finding.file},
            {u"count"_s, finding.count},
            {u"text"_s, finding.text},
            {u"remedy"_s, finding.remedy},
            {u"samples"_s, QJsonArray::fromStringList(finding.samples)}};
}

} // namespace

QString statusText(CheckReport::Status status) {
    switch (status) {
    case CheckReport::Status::Sound:
        return Text::tr("Contours sains.");
    case CheckReport::Status::Usable:
        return Text::tr("Contours utilisables, avec des réserves.");
    case CheckReport::Status::Unusable:
        break;
    }
    return Text::tr("Contours inutilisables.");
}

QString severityText(Diagnosis::Severity severity) {
    switch (severity) {
    case Diagnosis::Severity::Notice:
        return Text::tr("Note");
    case Diagnosis::Severity::Warning:
        return Text::tr("Réserve");
    case Diagnosis::Severity::Error:
        break;
    }
    return Text::tr("Erreur");
}

QString findingText(const Diagnosis::Finding& finding) {
    //: A finding of a check: %1 is « Erreur », « Réserve » or « Note », %2 a file, %3 what was found.
    QString text = finding.file.isEmpty()
                       ? Text::tr("%1 : %2").arg(severityText(finding.severity), finding.text)
                       : Text::tr("%1 : %2 : %3").arg(severityText(finding.severity), finding.file, finding.text);
    if (!finding.remedy.isEmpty())
        text += u"\n    → "_s + finding.remedy;
    for (const QString& sample : finding.samples)
        text += u"\n    · "_s + sample;
    return text;
}

CheckReport::Status CheckReport::status() const {
    if (diagnosis.hasAny(Diagnosis::Severity::Error))
        return Status::Unusable;
    return diagnosis.hasAny(Diagnosis::Severity::Warning) ? Status::Usable : Status::Sound;
}

int CheckReport::crsCount() const {
    QSet<QString> systems;
    for (const Boundaries::Source& source : sources)
        systems.insert(crsKey(source.crs));
    systems.remove({});
    return static_cast<int>(systems.size());
}

int territoryCount(const Boundaries& boundaries) {
    QSet<QString> codes;
    for (const Boundaries::Feature& feature : boundaries.features)
        codes.insert(feature.code);
    return static_cast<int>(codes.size());
}

QJsonObject diagnosisToJson(const CheckReport& report) {
    QJsonArray sources, findings;
    for (const Boundaries::Source& source : report.sources)
        sources.append(toJson(source));
    for (const Diagnosis::Finding& finding : report.diagnosis.findings())
        findings.append(toJson(finding));
    return {{u"status"_s, statusKey(report.status())},
            {u"territories"_s, report.territories},
            {u"files"_s, report.files},
            {u"crs"_s, report.crsCount()},
            {u"sources"_s, sources},
            {u"findings"_s, findings}};
}

QString diagnosisToText(const CheckReport& report) {
    QStringList lines{statusText(report.status()),
                      Text::tr("%Ln territoires", nullptr, report.territories) + u", "_s +
                          Text::tr("%Ln fichiers", nullptr, report.files) + u", "_s +
                          Text::tr("%Ln systèmes de coordonnées", nullptr, report.crsCount())};
    for (const Boundaries::Source& source : report.sources)
        lines << u"  "_s + Text::tr("%1 : %2 entités lues sur %3, %4")
                               .arg(source.path, QLocale().toString(source.readFeatures),
                                    QLocale().toString(source.declaredFeatures),
                                    source.crs.epsg == 0 && source.crs.wkt.isEmpty()
                                        ? Text::tr("système de coordonnées inconnu")
                                        : crsName(source.crs));
    for (const Diagnosis::Finding& finding : report.diagnosis.findings())
        lines << findingText(finding);
    return lines.join(u'\n') + u'\n';
}

} // namespace io
