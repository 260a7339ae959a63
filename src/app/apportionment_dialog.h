#pragma once

#include "document/document.h"
#include "solidarity/posts.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace app {

class Appearance;
class FileExport;
class MapBadges;
class MapWidget;
class NewestWorker;
class PostForm;
class SortedTable;
class TextLabel;

/// « Répartir des postes »: two scenarios side by side, by département or intercommunalité, with their differences;
/// the posts stand on the map while the dialog is open.
class ApportionmentDialog : public QDialog {
    Q_OBJECT
public:
    ApportionmentDialog(document::Document& document, MapWidget& map, const Appearance& appearance,
                        QWidget* parent = nullptr);
    ~ApportionmentDialog() override;

signals:
    void displayed(); ///< What the present settings give is shown.

private:
    /// A scenario's outcome: shares, or why there are none.
    using Outcome = territory::Expected<std::vector<solidarity::Share>>;
    QWidget* makeScenarios();
    QWidget* makeBottom();
    std::pair<solidarity::PostOptions, solidarity::PostOptions> asked() const;
    void compute();
    void display(const Outcome& first, const Outcome& second);
    void fillTable(const std::vector<solidarity::Share>& first, const std::vector<solidarity::Share>& second);
    void mark(const std::vector<solidarity::Share>& shares);
    void choose(int row);

    document::Document& m_document;
    NewestWorker* m_worker;
    FileExport* m_file;
    QPointer<MapBadges> m_badges; ///< The map's, which may be gone first when the window closes.
    QComboBox* m_level;
    PostForm* m_first;
    PostForm* m_second;
    QPlainTextEdit* m_present;
    QLineEdit* m_typed;
    QCheckBox* m_onMap;
    TextLabel* m_message;
    SortedTable* m_table;
    QPushButton* m_export;
    std::vector<solidarity::Share> m_shares; ///< Of the first scenario, by row.
};

} // namespace app
