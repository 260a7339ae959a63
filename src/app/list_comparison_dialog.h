#pragma once

#include "document/document.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;

namespace app {

/// Two lists of decisions side by side: what only the first names, what both do, what only the second does. Choosing a
/// name chooses the territory on the map.
class ListComparisonDialog : public QDialog {
    Q_OBJECT
public:
    explicit ListComparisonDialog(document::Document& document, QWidget* parent = nullptr);

private:
    struct Part {
        QLabel* heading;
        QListWidget* names;
    };
    QComboBox* addChoice(const QString& name, int present);
    Part addPart();
    void compare();
    void fill(const Part& part, const QString& heading, const QStringList& codes);

    document::Document& m_document;
    QComboBox* m_first;
    QComboBox* m_second;
    Part m_onlyFirst, m_both, m_onlySecond;
};

} // namespace app
