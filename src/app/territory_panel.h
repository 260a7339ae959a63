#pragma once

#include "document/document.h"

#include <QWidget>

namespace app {

class Appearance;

/// The territory at the right of the window, read top down like a sheet: name, decision, score, indicators, venues,
/// neighbours.
class TerritoryPanel : public QWidget {
    Q_OBJECT
public:
    TerritoryPanel(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

private:
    document::Document& m_document;
    const Appearance& m_appearance;
};

} // namespace app
