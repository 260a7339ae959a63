#include "io/gdal_session.h"

#include "io/file_systems.h"
#include "territory/program_share.h"

#include <QCoreApplication>
#include <QFile>
#include <array>
#include <cpl_error.h>
#include <mutex>
#include <ogr_srs_api.h>
#include <ogrsf_frmts.h>

namespace io {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GdalSession)
};

// Only these: each further driver is a further way for a stranger's file to reach the network or another file.
void prepareProcess() {
    OSRSetPROJEnableNetwork(FALSE); // Grids are never fetched: what is shown doesn't depend on being online.
    if (QByteArray folder = QFile::encodeName(territory::programShare(QStringLiteral("proj"))); !folder.isEmpty()) {
        const std::array<const char*, 2> paths{folder.constData(), nullptr};
        OSRSetPROJSearchPaths(paths.data());
    }
    closeOtherFileSystems();
    RegisterOGRShape();
    RegisterOGRGeoPackage();
    RegisterOGRGeoJSON();
    RegisterOGRFlatGeobuf();
    RegisterOGRCSV();
    RegisterOGRXLSX();
    RegisterOGRODS();
}

constexpr std::array<std::pair<const char*, const char*>, 7> kSettings{{
    {"SHAPE_RESTORE_SHX", "NO"}, // Would write beside the user's file.
    {"GDAL_PAM_ENABLED", "NO"},  // No .aux.xml.
    {"GDAL_DISABLE_READDIR_ON_OPEN", "TRUE"},
    {"OGR_XLSX_FIELD_TYPES", "STRING"}, // "01001" is a code, not a number.
    {"OGR_ODS_FIELD_TYPES", "STRING"},
    {"OGR_XLSX_HEADERS", "DISABLE"}, // Titles often stand above the header: which line it is, is found here.
    {"OGR_ODS_HEADERS", "DISABLE"},
}};

// What GDAL says of every big multipolygon; it concerns its speed, not the file.
bool isNoise(const QByteArray& text) {
    return text.contains("organizePolygons() received a polygon with more than 100 parts");
}

} // namespace

GdalSession::GdalSession() {
    static std::once_flag registered;
    std::call_once(registered, prepareProcess);
    for (const auto& [option, value] : kSettings)
        m_settings.emplace_back(option, value);
    CPLPushErrorHandlerEx(
        [](CPLErr errorClass, CPLErrorNum number, const char* text) { collect(errorClass, number, text); }, this);
    // GDAL prints debug lines through the handler only when asked; they are nobody's business here.
    CPLSetCurrentErrorHandlerCatchDebug(FALSE);
}

GdalSession::~GdalSession() {
    CPLPopErrorHandler();
}

void GdalSession::collect(int errorClass, int, const char* text) {
    if (errorClass != CE_Warning && errorClass != CE_Failure)
        return;
    static_cast<GdalSession*>(CPLGetErrorHandlerUserData())->keep(errorClass == CE_Failure, text);
}

void GdalSession::keep(bool error, const char* text) {
    const QByteArray said(text);
    if (!error && isNoise(said))
        return;
    m_errors += error;
    const QString words = QString::fromUtf8(said.left(400));
    for (Message& message : m_messages)
        if (message.error == error && message.text == words) {
            ++message.count;
            return;
        }
    if (m_messages.size() < kMaxMessages)
        m_messages.push_back({words, error, 1});
}

void GdalSession::clearMessages() {
    m_messages.clear();
    m_errors = 0;
}

QString GdalSession::firstError() const {
    for (const Message& message : m_messages)
        if (message.error)
            return message.text;
    return {};
}

territory::Diagnosis GdalSession::findings(const QString& file) const {
    using territory::Diagnosis;
    Diagnosis diagnosis;
    for (const bool error : {true, false}) {
        Diagnosis::Finding finding{Diagnosis::Cause::LibraryError,
                                   error ? Diagnosis::Severity::Error : Diagnosis::Severity::Warning,
                                   file,
                                   0,
                                   {},
                                   {},
                                   {}};
        for (const Message& message : m_messages)
            if (message.error == error) {
                finding.count += message.count;
                if (finding.samples.size() < Diagnosis::kMaxSamples)
                    finding.samples << message.text;
            }
        if (finding.count == 0)
            continue;
        finding.text = error ? Text::tr("%Ln erreurs de lecture signalées par GDAL.", nullptr, finding.count)
                             : Text::tr("%Ln avertissements de GDAL à la lecture.", nullptr, finding.count);
        finding.remedy = error ? Text::tr("Téléchargez de nouveau le fichier, il est sans doute abîmé.") : QString();
        diagnosis.add(std::move(finding));
    }
    return diagnosis;
}

} // namespace io
