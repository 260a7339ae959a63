#pragma once

#include "app/worker.h"
#include "document/decision_matching.h"

#include <QDialog>
#include <QHash>
#include <memory>

namespace Ui {
class PasteListDialog;
}

namespace app {

/// Takes a list of zones rouges as it was copied from anywhere: matched as one types, doubtful lines confirmed by hand,
/// compared with what was announced, dated and sourced.
class PasteListDialog : public QDialog {
    Q_OBJECT
public:
    explicit PasteListDialog(std::shared_ptr<const territory::Gazetteer> gazetteer, QWidget* parent = nullptr);
    ~PasteListDialog() override;

    void setText(const QString& text);
    /// Reads a text or a table in a worker, to be confirmed line by line.
    void openFile(const QString& path);

    territory::DecisionList list() const; ///< Without an id: it has no file yet.

signals:
    void matched(); ///< The matches shown are those of the text shown.

private:
    void chooseFile();
    void match();
    void take(const document::ListMatching& matching);
    void displayLine(int row, const document::MatchedLine& line);
    QWidget* makeChoice(const document::MatchedLine& line);
    void follow();
    QString chosenCode(const document::MatchedLine& line) const;
    QStringList codes() const;
    QString nameOf(const QString& code) const;
    QString countInWords() const;
    QString whatIsMissing(bool hasZones) const;

    std::shared_ptr<const territory::Gazetteer> m_gazetteer;
    std::unique_ptr<Ui::PasteListDialog> m_ui;
    Worker m_worker;
    document::ListMatching m_matching;
    bool m_isMatched = true;
    QHash<QString, QString> m_confirmed; ///< Code by line text; empty code = « aucun ». Kept while the text is edited.
};

} // namespace app
