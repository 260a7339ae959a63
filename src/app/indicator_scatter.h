#pragma once

#include "document/document.h"

#include <QWidget>

class QComboBox;
class QCPGraph;
class QCustomPlot;
class QMouseEvent;

namespace app {

class Appearance;

/// Two indicators against one another, a dot a territory, zones rouges marked; a click chooses the nearest.
class IndicatorScatter : public QWidget {
    Q_OBJECT
public:
    IndicatorScatter(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// Values along an axis, as displayed; NaN = missing.
    struct Axis {
        QString label;
        std::vector<double> values;
        int decimals = 0;
    };
    Axis axisOf(const QComboBox& box) const;
    QComboBox* addChoice(const QString& name);
    void fillChoices();
    void display();
    void displaySelection();
    void choose(QMouseEvent* event);

    document::Document& m_document;
    const Appearance& m_appearance;
    QComboBox* m_xChoice;
    QComboBox* m_yChoice;
    QCustomPlot* m_plot;
    QCPGraph* m_others;
    QCPGraph* m_probable;
    QCPGraph* m_zones;
    QCPGraph* m_selected;
    Axis m_x, m_y;
};

} // namespace app
