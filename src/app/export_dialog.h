#pragma once

#include "app/worker.h"
#include "document/document.h"
#include "publish/export.h"

#include <QDialog>
#include <QTimer>
#include <memory>

namespace Ui {
class ExportDialog;
}

namespace app {

/// The map as an image: its size, title and extent, with a preview. Drawn and written in a worker, whole or not at all.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ExportDialog(const document::Document& document, QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// Draws and writes; exported() or a problem in the dialog follows.
    void exportTo(const QString& path);
    void reject() override; ///< Gives up an export under way first.

signals:
    void exported(const QString& path, QSize pixels);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Format {
        QString name;
        QSize pixels; ///< Empty = as typed.
        int dpi;
    };
    static std::vector<Format> formats();
    void fillExtents();
    void useFormat(int row);
    void useOwnFormat();
    void choosePath();
    void drawPreview();
    document::MapState wantedState() const;
    publish::ExportOptions wantedOptions() const;
    void setWorking(bool working);
    void tell(const QString& problem);

    const document::Document& m_document;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    Worker m_previewing;
    Worker m_exporting;
    QTimer m_previewDelay; ///< Typing a title draws once, not at each letter.
};

} // namespace app
