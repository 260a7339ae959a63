#pragma once

#include "app/territory_communes.h"
#include "app/worker.h"
#include "document/document.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace app {

class Appearance;
class CommuneMap;
class FileExport;
class SortedTable;
class SpreadStrip;
class TextLabel;

/// « Dans le territoire »: the communes of the territory chosen, with all that is known of each. Stays open and follows
/// the choice made elsewhere.
class CommunesDialog : public QDialog {
    Q_OBJECT
public:
    CommunesDialog(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);
    ~CommunesDialog() override;

    /// Null until the first reading is there.
    const std::shared_ptr<const TerritoryCommunes>& communes() const { return m_communes; }

signals:
    void displayed();

private:
    QWidget* makeHead();
    QWidget* makeMiddle();
    QWidget* makeThreshold();
    QWidget* makeFoot();
    void read();
    void take(std::shared_ptr<const CommuneSource> source, std::uint64_t datasetRevision,
              std::shared_ptr<const TerritoryCommunes> communes);
    void fillFigures();
    void fillTable();
    void showFigure();
    void proposeThreshold();
    void showThreshold();
    void choose(int commune);
    void tell(const QString& text);
    std::size_t indicator() const;
    double threshold() const; ///< Raw.

    document::Document& m_document;
    const Appearance& m_appearance;
    Worker m_worker;
    std::shared_ptr<const CommuneSource> m_source; ///< Kept while the dataset stays.
    std::uint64_t m_sourceRevision = 0;
    std::shared_ptr<const TerritoryCommunes> m_communes;
    QString m_shownFigure; ///< Key; kept from one territory to the next.

    TextLabel* m_title;
    TextLabel* m_note;
    QComboBox* m_figure;
    SortedTable* m_table;
    CommuneMap* m_map;
    SpreadStrip* m_strip;
    TextLabel* m_spread;
    QLabel* m_thresholdLabel;
    QDoubleSpinBox* m_threshold;
    TextLabel* m_beyond;
    QWidget* m_body;
    QPushButton* m_copy;
    QPushButton* m_export;
    FileExport* m_file;
    TextLabel* m_told;
};

} // namespace app
