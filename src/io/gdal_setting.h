#pragma once

#include <QByteArray>
#include <cpl_conv.h>
#include <utility>

namespace io {

/// An option of GDAL for this thread as long as it lives; then what it was before.
class GdalSetting {
public:
    GdalSetting(const char* option, const char* value)
        : m_option(option), m_previous(CPLGetThreadLocalConfigOption(option, nullptr)) {
        CPLSetThreadLocalConfigOption(option, value);
    }
    ~GdalSetting() {
        CPLSetThreadLocalConfigOption(m_option.constData(), m_previous.isNull() ? nullptr : m_previous.constData());
    }
    GdalSetting(const GdalSetting&) = delete;
    GdalSetting& operator=(const GdalSetting&) = delete;

private:
    QByteArray m_option, m_previous;
};

} // namespace io
