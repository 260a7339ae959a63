#pragma once

#include "document/document.h"
#include "solidarity/siting.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace app {

class Appearance;
class FileExport;
class MapBadges;
class MapWidget;
class SortedTable;
class TextLabel;
class Worker;

/// « Où ouvrir les prochains lieux »: suggestions with what each adds, shown on the map; one is accepted by creating
/// the venue. Stays open beside the map.
class SitingDialog : public QDialog {
    Q_OBJECT
public:
    SitingDialog(document::Document& document, MapWidget& map, const Appearance& appearance, QWidget* parent = nullptr);
    ~SitingDialog() override;

    bool isBusy() const;

public slots:
    void search();

signals:
    void searched(); ///< Suggestions, or why there are none, are shown.

private:
    enum Zones { AllZones, HomeZones, Brushed };
    enum Candidates { AnyCommune, OpenedList };
    QWidget* makeForm();
    QWidget* makeResults();
    void fillChoices();
    solidarity::SitingOptions options() const;
    std::vector<QString> zones() const;
    void take(const territory::Expected<solidarity::Siting>& siting);
    void display();
    void displaySummary();
    void mark();
    void create();
    void follow();

    document::Document& m_document;
    Worker* m_worker;
    FileExport* m_file;
    QPointer<MapBadges> m_badges; ///< The map's, which may be gone first when the window closes.
    QComboBox* m_zones;
    QComboBox* m_candidates;
    QSpinBox* m_count;
    QSpinBox* m_minutes;
    QPushButton* m_search;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    TextLabel* m_summary;
    SortedTable* m_table;
    QPushButton* m_create;
    QPushButton* m_export;
    solidarity::Siting m_siting;
    std::shared_ptr<const std::vector<solidarity::CarePlace>> m_places; ///< What the candidates' origins name.
};

} // namespace app
