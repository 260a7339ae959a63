#pragma once

#include "app/commune_source.h"
#include "app/worker.h"
#include "document/document.h"
#include "document/grouping.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace app {

class FileExport;
class SortedTable;
class TextLabel;

/// « Groupements (hors classement) »: départements, territorial establishments of the Grand Paris, the choice made in
/// the views, or a file's own groups, computed from their communes with the formulae of the ranking. Seine-Saint-Denis,
/// which is no EPCI, is compared here.
class GroupingDialog : public QDialog {
    Q_OBJECT
public:
    explicit GroupingDialog(document::Document& document, QWidget* parent = nullptr);
    ~GroupingDialog() override;

    /// A table with a commune code column and a column of groups.
    void openFile(const QString& path);

signals:
    void displayed(); ///< New figures, or why there are none.

private:
    enum class Kind { Departements, GrandParis, Selection, File };
    struct Computed {
        QString label;
        std::vector<territory::Indicator> indicators;
        std::vector<document::GroupFigures> groups;
        int scored = 0; ///< Territories that have a rank.
    };
    QWidget* makeHead();
    QWidget* makeFoot();
    void choose();
    void compute();
    void take(Computed computed, std::shared_ptr<const CommuneSource> source, std::uint64_t revision);
    void fillTable();
    void showGroup(int group);
    QString coverageText(const document::GroupFigures& group, std::size_t indicator) const;
    QString rankText(const document::GroupFigures& group) const;
    QString chooseFile();

    document::Document& m_document;
    Worker m_worker;
    std::shared_ptr<const CommuneSource> m_source; ///< Kept while the dataset stays.
    std::uint64_t m_sourceRevision = 0;
    QString m_path; ///< Of the file of groups.
    Computed m_computed;

    QComboBox* m_kind;
    QLineEdit* m_search;
    SortedTable* m_table;
    TextLabel* m_group;
    TextLabel* m_details;
    FileExport* m_file;
    TextLabel* m_told;
    QPushButton* m_copy;
    QPushButton* m_export;
};

} // namespace app
