#pragma once

#include "document/document.h"
#include "document/explanation.h"
#include "document/search_index.h"
#include "document/territory_sheet.h"

#include <QDialog>
#include <array>
#include <memory>
#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace app {

class Appearance;
class ComparisonRow;
class ComparisonSide;
class NewestWorker;
class TextLabel;

/// Two territories side by side: the chosen one and MapState::comparedWith. Stays open beside the map and follows it.
class ComparisonDialog : public QDialog {
    Q_OBJECT
public:
    ComparisonDialog(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    /// For both search boxes.
    void setIndex(const std::shared_ptr<const document::SearchIndex>& index);
    /// What is shown, as text; empty while there are no two territories.
    QString asText() const;

signals:
    void displayed(); ///< What the present state says is shown.

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// A comparison with the heads of both, and what these were made from.
    struct Shown {
        document::Comparison comparison;
        std::array<document::TerritorySheet, 2> sheets;
        std::shared_ptr<const document::Dataset> dataset; ///< The sheets refer to it and to the results.
        std::shared_ptr<const document::Results> results;
    };
    QWidget* makeHeads();
    QWidget* makeLines();
    void take(document::Changes changes);
    void compare();
    /// While there are no two: what is missing, and the heads of those that are there.
    void askForTwo(const std::array<int, 2>& territories);
    void display(std::shared_ptr<const Shown> shown);
    void swap();
    std::array<int, 2> territories() const;

    document::Document& m_document;
    const Appearance& m_appearance;
    NewestWorker* m_worker;
    std::array<ComparisonSide*, 2> m_sides{};
    QPushButton* m_swap;
    QPushButton* m_copy;
    TextLabel* m_message; ///< In place of the lines while there are no two territories.
    QScrollArea* m_area;
    QVBoxLayout* m_lines;
    std::vector<ComparisonRow*> m_rows;
    TextLabel* m_dominance;
    std::shared_ptr<const Shown> m_shown;
};

} // namespace app
