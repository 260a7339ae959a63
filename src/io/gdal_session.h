#pragma once

#include "io/gdal_setting.h"

#include "territory/diagnosis.h"

#include <QString>
#include <deque>
#include <vector>

namespace io {

/// One stretch of work with GDAL in one thread: the drivers of the allow-list are registered, settings that keep GDAL
/// from writing beside a user's file or reading a neighbour of it are in force, and what GDAL says is kept instead of
/// printed. Sessions nest; each must end in the thread that began it.
class GdalSession {
public:
    GdalSession();
    ~GdalSession();
    GdalSession(const GdalSession&) = delete;
    GdalSession& operator=(const GdalSession&) = delete;

    struct Message {
        QString text; ///< GDAL's own words, in English.
        bool error = false;
        int count = 0; ///< How many times the same words came.
    };
    static constexpr std::size_t kMaxMessages = 64; ///< Kinds kept; a hostile file can raise millions.

    const std::vector<Message>& messages() const { return m_messages; }
    int errorCount() const { return m_errors; }
    void clearMessages();
    QString firstError() const; ///< "" when there was none.

    /// What was said, as findings about `file`: an error makes the file unusable, a warning doesn't.
    territory::Diagnosis findings(const QString& file) const;

private:
    static void collect(int errorClass, int number, const char* text);
    void keep(bool error, const char* text);
    std::vector<Message> m_messages;
    std::deque<GdalSetting> m_settings;
    int m_errors = 0;
};

} // namespace io
