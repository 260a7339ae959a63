#pragma once

#include "document/document.h"

#include <QWidget>

class QCPItemLine;
class QCPItemText;
class QCustomPlot;
class QVBoxLayout;

namespace app {

class Appearance;

/// How the values that colour the map are spread, in the colours of its classes, and where the chosen territory stands.
class ThemeHistogram : public QWidget {
    Q_OBJECT
public:
    ThemeHistogram(const document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void display();
    void displayBars();
    void displaySelection();

    const document::Document& m_document;
    const Appearance& m_appearance;
    QCustomPlot* m_plot;
    QCPItemLine* m_marker;
    QCPItemText* m_markerText;
};

} // namespace app
