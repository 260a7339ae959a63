#pragma once

#if __has_include(<qpa/qplatformaccessibility.h>)
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>
#endif

namespace tests {

/// Qt sends events to assistive technologies from now on, as if one listened. False where Qt's private headers
/// (qt6-base-private-dev) weren't there to say so: events are then heard in tests/accessibility alone.
inline bool beginHearing() {
#if __has_include(<qpa/qplatformaccessibility.h>)
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    return true;
#else
    return false;
#endif
}

} // namespace tests
