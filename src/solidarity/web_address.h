#pragma once

#include <QString>

namespace solidarity {

/// An address that a browser opens as a page: http or https with a host; nothing that runs or reads files.
bool isWebAddress(const QString& text);

} // namespace solidarity
