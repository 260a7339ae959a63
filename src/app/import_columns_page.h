#pragma once

#include "app/import_draft.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QTableWidget;

namespace app {

class ImportColumnForm;
class TextLabel;

/// Which column plays which role, which others are taken, and as what.
class ImportColumnsPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumnsPage(const ImportPurpose& purpose, QWidget* parent = nullptr);

    /// A draft of the same purpose. `known`: labels of the indicators that are there already, by key.
    void display(const ImportDraft& draft, const QHash<QString, QString>& known);
    const ImportDraft& draft() const { return m_draft; }

signals:
    void changed();

private:
    QWidget* makeColumns(bool takesFigures);
    void addRole(std::size_t role, const ImportPurpose::Role& asked);
    void fillRoles();
    void fillColumns();
    void fillColumn(int column);
    void chooseRole(std::size_t role, int column);
    void take(int column, bool taken);
    void showColumn(int column);
    void followColumn();
    QStringList weights() const;
    QString warningOf(const document::ImportedColumn& column) const;

    ImportDraft m_draft;
    QHash<QString, QString> m_known;
    QFormLayout* m_roleForm = nullptr;
    std::vector<QComboBox*> m_roles;
    QComboBox* m_level;
    QTableWidget* m_columns = nullptr;
    TextLabel* m_heading;
    ImportColumnForm* m_form;
    bool m_following = false;
};

} // namespace app
