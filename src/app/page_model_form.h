#pragma once

#include "app/page_draft.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace app {

class FileExport;
class Worker;

/// The model of the page and its size; models are saved in files that can be shared.
class PageModelForm : public QWidget {
    Q_OBJECT
public:
    explicit PageModelForm(PageDraft& draft, QWidget* parent = nullptr);

    /// Takes the page's size, elements, legend and logo from a saved model; the texts of this map stay.
    void openModel(const QString& path);
    void saveModel(const QString& path);

signals:
    void said(const QString& message);
    void failed(const QString& message);

private:
    void follow();
    void chooseTemplate();
    void setSize(const QString& text, const std::function<void(document::PageSize&)>& change, const QString& mergeKey);
    void setUnit();
    void askSave();
    void askOpen();

    PageDraft& m_draft;
    QComboBox* m_template;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_unit;
    QSpinBox* m_dpi;
    FileExport* m_saving;
    Worker* m_opening;
};

} // namespace app
