#pragma once

#include "document/document.h"

#include <QWidget>
#include <memory>

class QCheckBox;

namespace Ui {
class LayersPanel;
}

namespace app {

class Appearance;

/// Which lines, names and places the map shows. Each choice is an undoable command.
class LayersPanel : public QWidget {
    Q_OBJECT
public:
    LayersPanel(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);
    ~LayersPanel() override;

signals:
    void departementsWanted();
    void venuesWanted();

private:
    void bind(QCheckBox* box, const QString& command, bool document::MapState::*shown);
    void drawSymbols();
    void fillCategories();
    void filterCategories();
    void follow();

    document::Document& m_document;
    const Appearance& m_appearance;
    std::unique_ptr<Ui::LayersPanel> m_ui;
    std::vector<std::pair<QCheckBox*, bool document::MapState::*>> m_boxes;
    bool m_following = false; ///< Controls are being set from the state: no command.
};

} // namespace app
