#pragma once

#include "app/newest_worker.h"
#include "app/page_preview.h"
#include "document/document.h"
#include "publish/press_kit.h"

#include <QDialog>

class QButtonGroup;
class QPushButton;

namespace app {

class Appearance;
class FileJob;
class InfoBar;
class PageView;
class PictureCopy;
class ReadOnlyText;
class TaskBar;

/// A map for the press, of what is on screen: where it goes, its caption and key figures to copy, the file. It leaves
/// the document as it is.
class PressWindow : public QDialog {
    Q_OBJECT
public:
    PressWindow(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    const PagePreview& preview() const { return m_preview; }
    InfoBar& messages() { return *m_messages; }
    /// The same page, of what is on screen now.
    publish::Publication publication() const;
    void exportTo(const QString& path);
    void reject() override; ///< Gives up an export under way first.

signals:
    void layoutWanted(const document::Layout& layout); ///< To be set in detail.

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePurposes();
    QWidget* makeKit();
    ReadOnlyText* addText(QLayout& column, const QString& title, const QString& name);
    void redraw();
    void takeKit(const publish::PressKit& kit);
    void copy(const QString& text, const QString& said);
    void chooseTarget();

    document::Document& m_document;
    TaskBar* m_tasks;
    InfoBar* m_messages;
    FileJob* m_job;
    PictureCopy* m_copy;
    PagePreview m_preview;
    NewestWorker m_writing; ///< Of caption and figures.
    PageView* m_view;
    QButtonGroup* m_purposes;
    ReadOnlyText* m_caption = nullptr;
    ReadOnlyText* m_figures = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace app
