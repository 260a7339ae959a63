#pragma once

#include "app/correlations.h"
#include "document/document.h"

#include <QDialog>

namespace app {

class Appearance;
class CorrelationTable;
class NewestWorker;
class TextLabel;

/// How the indicators go together, and which count nearly twice. Stays open beside the map and follows it.
class CorrelationsDialog : public QDialog {
    Q_OBJECT
public:
    CorrelationsDialog(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

signals:
    void pairChosen(const QString& xKey, const QString& yKey); ///< As CorrelationTable's.
    void displayed();                                          ///< The figures of the present state stand.

protected:
    void showEvent(QShowEvent* event) override;

private:
    void compute();
    void display(const Correlations& correlations);
    void makeRoom(); ///< For the whole matrix, where the screen has it.
    void copy() const;

    document::Document& m_document;
    NewestWorker* m_worker;
    TextLabel* m_intro;
    CorrelationTable* m_table;
    TextLabel* m_redundancies;
};

} // namespace app
