#pragma once

#include "document/document.h"

#include <QWidget>

namespace app {

class Appearance;

/// The collapsible strip under the map: table, charts, journal.
class BottomStrip : public QWidget {
    Q_OBJECT
public:
    BottomStrip(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

private:
    document::Document& m_document;
    const Appearance& m_appearance;
};

} // namespace app
