#pragma once

#include "app/file_export.h"
#include "app/page_draft.h"
#include "document/layout_file.h"

#include <QWidget>

class QAction;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QToolButton;

namespace app {

class Worker;

/// The model of the page and its size. A page can be saved as a model by name, then chosen again, renamed, removed, and
/// kept in a file to be shared.
class PageModelForm : public QWidget {
    Q_OBJECT
public:
    /// `folder` holds the saved ones.
    PageModelForm(PageDraft& draft, QString folder, QWidget* parent = nullptr);

    /// Saves the page's model under a name, in the place of the one that has it.
    void saveAs(const QString& name);
    /// Of the saved model that the page is on.
    void rename(const QString& name);
    void remove();

    /// Takes the page's size, elements, legend and logo from a saved model; the texts of this map stay.
    void openModel(const QString& path);
    void saveModel(const QString& path);

signals:
    void said(const QString& message);
    void failed(const QString& message);

private:
    QToolButton* makeMenu();
    void fill();
    void follow();
    const document::NamedLayout* inForce() const;
    void use(const document::NamedLayout& model);
    void tell(const territory::Expected<void>& done, const QString& message);
    FileExport::Write writingModel() const;
    void chooseTemplate();
    void setSize(const QString& text, const std::function<void(document::PageSize&)>& change, const QString& mergeKey);
    void setUnit();
    void askSave();
    void askOpen();

    PageDraft& m_draft;
    QString m_folder;
    std::vector<document::NamedLayout> m_saved;
    QComboBox* m_template;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_unit;
    QSpinBox* m_dpi;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
    FileExport* m_saving;
    Worker* m_opening;
};

} // namespace app
