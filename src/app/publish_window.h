#pragma once

#include "app/page_draft.h"
#include "app/page_preview.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace app {

class Appearance;
class FileJob;
class FindingsList;
class FoldSection;
class InfoBar;
class PageElementsForm;
class PagePrint;
class PageTextsForm;
class PageView;
class PictureCopy;
class TaskBar;
class TextLabel;

/// Sets the map on a page and takes it out: a live preview, what is to be looked at before it leaves, every format. All
/// that is set here is the document's layout, undone with Ctrl+Z.
class PublishWindow : public QDialog {
    Q_OBJECT
public:
    PublishWindow(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);
    ~PublishWindow() override;

    PageDraft& draft() { return m_draft; }
    const PagePreview& preview() const { return m_preview; }
    InfoBar& messages() { return *m_messages; }
    bool isWriting() const;
    /// The format is that of the path's ending.
    void exportTo(const QString& path);
    void reject() override; ///< Gives up an export under way first.

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePreview();
    QWidget* makeSettings();
    QWidget* makeButtons();
    FoldSection* addSection(QVBoxLayout& column, const QString& title, const QString& key, bool open, QWidget* content);
    void redraw();
    void look();
    void display();
    void tellFindings();
    void overrule(const publish::Finding& finding, bool yes);
    void chooseTarget();
    void copyCommand();
    void follow();

    document::Document& m_document;
    const Appearance& m_appearance;
    PageDraft m_draft;
    PagePreview m_preview;
    TaskBar* m_tasks;
    InfoBar* m_messages;
    FileJob* m_job;
    PictureCopy* m_copy;
    PagePrint* m_print;
    PageView* m_view = nullptr;
    TextLabel* m_size = nullptr;
    QToolButton* m_actualSize = nullptr;
    QComboBox* m_vision = nullptr;
    PageTextsForm* m_texts = nullptr;
    PageElementsForm* m_elements = nullptr;
    FindingsList* m_findings = nullptr;
    QPushButton* m_verdict = nullptr; ///< How many findings there are: leads to them.
    QPushButton* m_export = nullptr;
};

} // namespace app
