#pragma once

#include "document/decision_against_score.h"
#include "document/document.h"

#include <QDialog>
#include <memory>

class QListWidget;
class QListWidgetItem;
class QModelIndex;
class QPushButton;
class QTableView;

namespace app {

class AgreementModel;
class NewestWorker;
class TextLabel;

/// Décision et score: how many territories are in which situation, who they
/// are, and how far the two agree where that can be said. A line brushes its
/// territories in all views. Stays open beside the map and follows it.
class AgreementDialog : public QDialog {
    Q_OBJECT
public:
    explicit AgreementDialog(document::Document& document, QWidget* parent = nullptr);

signals:
    void displayed(); ///< What the present state says is shown.

protected:
    void showEvent(QShowEvent* event) override;

private:
    QTableView* makeTable();
    QWidget* makeNames();
    QWidget* makeButtons();
    void compute();
    void display(const document::DecisionScoreTable& table, const document::Dataset& dataset, int first);
    void brushLine(const QModelIndex& line);
    void listNames();
    void select(const QListWidgetItem* item);
    void copy() const;

    document::Document& m_document;
    NewestWorker* m_worker;
    AgreementModel* m_model;
    QTableView* m_table;
    TextLabel* m_figures;
    TextLabel* m_namesHeading;
    QListWidget* m_names;
    QPushButton* m_theme;
};

} // namespace app
