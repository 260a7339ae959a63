#pragma once

#include "app/worker.h"
#include "document/document.h"
#include "solidarity/duplicates.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace app {

class TextLabel;

/// Venues that may be the same place, two by two side by side: made one, or said to be two.
class DuplicatesDialog : public QDialog {
    Q_OBJECT
public:
    DuplicatesDialog(document::Document& document, QWidget* parent = nullptr);

signals:
    void settled(); ///< The pairs of the present plan are listed.

private:
    QWidget* makeSides();
    void find();
    void list(std::vector<solidarity::VenuePair> pairs);
    void displayPair();
    void merge(bool keepsFirst);
    void keepBoth();
    QString described(const solidarity::Venue& venue, const solidarity::Venue& other) const;

    document::Document& m_document;
    Worker m_worker;
    std::vector<solidarity::VenuePair> m_pairs;
    TextLabel* m_headline;
    QListWidget* m_list;
    TextLabel *m_first, *m_second;
    QPushButton *m_keepFirst, *m_keepSecond, *m_keepBoth;
};

} // namespace app
