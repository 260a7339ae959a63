#pragma once

#include "document/document.h"
#include "publish/atlas.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace app {

class FileJob;
class InfoBar;
class TaskBar;
class TextLabel;

/// An atlas: of which territories, in which order, under which title; then the file. Whatever has to be left out is
/// told.
class AtlasDialog : public QDialog {
    Q_OBJECT
public:
    explicit AtlasDialog(document::Document& document, QWidget* parent = nullptr);

    /// What is chosen; territories in the order of the sheets.
    publish::AtlasScope scope() const;
    InfoBar& messages() { return *m_messages; }
    bool isWriting() const;
    void exportTo(const QString& path);
    void reject() override; ///< Gives up an atlas under way first.

private:
    enum Scope { Departement, Region, Brushed, RedZones };
    enum Order { ByName, ByRank, ByPopulation };

    QWidget* makeForm();
    void fillPlaces();
    std::vector<int> territories() const;
    void sort(std::vector<int>& territories) const;
    void chooseTarget();
    void follow();

    document::Document& m_document;
    TaskBar* m_tasks;
    InfoBar* m_messages;
    FileJob* m_job;
    QComboBox* m_scope;
    QComboBox* m_place;
    QComboBox* m_order;
    QLineEdit* m_title;
    TextLabel* m_count;
    QPushButton* m_export;
};

} // namespace app
