#pragma once

#include "app/appearance.h"
#include "app/import_draft.h"
#include "app/worker.h"
#include "document/table_import_reading.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace app {

class ImportCheck;
class ImportCheckPage;
class ImportColumnsPage;
class ImportFilePage;
class InfoBar;
class TextLabel;

/// Takes a table as it was published: the file and where its cells lie, which columns are wanted and as what, and what
/// that will do. Nothing is changed before the last button, and nothing by this dialog: who opened it asks for
/// import().
class ImportWizard : public QDialog {
    Q_OBJECT
public:
    /// What is there already: what an import may replace, and imports whose choices are taken up again.
    struct Present {
        std::shared_ptr<const territory::Gazetteer> gazetteer;
        QHash<QString, QString> indicators; ///< Labels by key.
        std::vector<document::TableImport> imports;
    };
    /// `check`: the last page of a purpose that takes no figures, becomes the wizard's; null for indicators.
    ImportWizard(const ImportPurpose& purpose, Present present, const Appearance& appearance, QWidget* parent = nullptr,
                 ImportCheck* check = nullptr);
    ~ImportWizard() override;

    void openFile(const QString& path);
    document::TableImport import() const; ///< Once accepted.
    bool countsInScore() const;

signals:
    void settled(); ///< What was being read has been, or can't be.

private:
    enum Step { File, Columns, Check, StepCount };
    QWidget* makeSteps();
    QWidget* makeFoot();
    void chooseFile();
    void probe(const io::TableLayout& corrected);
    void takeProbe(const io::TableProbe& probe);
    void readTable();
    void readIndicators();
    void tellProblem(const territory::Problem& problem);
    void showStep(Step step);
    void goOn();
    void goBack();
    void follow();
    Step step() const;

    ImportPurpose m_purpose;
    Present m_present;
    const Appearance& m_appearance;
    Worker m_worker;
    QString m_path;
    bool m_isProbed = false, m_isRead = false;
    ImportDraft m_draft;

    std::vector<QLabel*> m_steps;
    InfoBar* m_problem;
    QStackedWidget* m_pages;
    ImportFilePage* m_filePage;
    ImportColumnsPage* m_columnsPage;
    ImportCheckPage* m_checkPage;
    ImportCheck* m_check; ///< Instead, or null.
    QProgressBar* m_progress;
    TextLabel* m_missing;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace app
