#pragma once

#include "document/document.h"

#include <QWidget>

class QTableView;
class QToolButton;

namespace app {

class MovesModel;
class TextLabel;

/// What the settings move against the reference ones: « 12 entrent, 12 sortent », the population gained and lost, by
/// région, and the list, folded until asked for. A click, or the arrows, choose a territory.
class MovesView : public QWidget {
    Q_OBJECT
public:
    explicit MovesView(document::Document& document, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QTableView* makeTable();
    void follow();
    void fold(bool open);
    QString headline(const document::SelectionMoves& moves) const;
    QString populationWords(const document::SelectionMoves& moves) const;
    QString regionWords(const document::SelectionMoves& moves) const;

    document::Document& m_document;
    TextLabel* m_headline;
    TextLabel* m_population;
    TextLabel* m_regions;
    MovesModel* m_model;
    QTableView* m_table;
    QToolButton* m_unfold;
};

} // namespace app
