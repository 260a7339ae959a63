#pragma once

#include "app/page_draft.h"
#include "publish/composed_page.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace app {

/// What stands on the page besides the maps: shown or not (Space), where, how large, in which order (drag, or Alt with
/// the arrows); and the legend's shape.
class PageElementsForm : public QWidget {
    Q_OBJECT
public:
    explicit PageElementsForm(PageDraft& draft, QWidget* parent = nullptr);

    /// What is wrong with some of them is written beside their names.
    void showFaults(const std::vector<publish::LayoutFault>& faults);

signals:
    void elementChosen(document::PageElement element);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Elements = std::vector<document::PlacedElement>;
    void makeList();
    QWidget* makeDetail();
    QWidget* makeLegend();
    void edit(const QString& text, const std::function<void(Elements&)>& change, const QString& mergeKey = {});
    void editChosen(const QString& text, const std::function<void(document::PlacedElement&)>& change,
                    const QString& mergeKey = {});
    void toggle(int row, bool shown);
    void move(int from, int to);
    void follow();
    void followChoice();
    void writeRow(int row, const document::PlacedElement& placed);
    int chosen() const; ///< Place of the row chosen; -1 = none.

    PageDraft& m_draft;
    Elements m_elements; ///< As listed.
    std::vector<publish::LayoutFault> m_faults;
    QListWidget* m_list;
    QComboBox* m_slot;
    QSpinBox* m_scale;
    QPushButton* m_up;
    QPushButton* m_down;
    QComboBox* m_legend;
    QSpinBox* m_rows;
};

} // namespace app
