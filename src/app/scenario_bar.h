#pragma once

#include "document/document.h"
#include "document/scenario.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace app {

/// Ways of computing the selection, saved by name: chosen from a list, saved, renamed, removed, kept in a file to be
/// shared; and the one against which moves are counted.
class ScenarioBar : public QWidget {
    Q_OBJECT
public:
    /// `folder` holds the saved ones.
    ScenarioBar(document::Document& document, QString folder, QWidget* parent = nullptr);

signals:
    void failed(const QString& message);

private:
    QToolButton* makeMenu();
    void fill();
    void follow();
    void choose(int item);
    void use(const document::Scenario& scenario);
    void saveAs(const QString& name);
    void rename(const QString& name);
    void remove();
    void open();
    void saveFile();
    void takeAsReference();
    /// What is in force, under this name.
    document::Scenario present(const QString& name) const;
    /// The saved one that is in force; null = none.
    const document::Scenario* inForce() const;
    void tell(const territory::Expected<void>& done);

    document::Document& m_document;
    QString m_folder;
    std::vector<document::Scenario> m_saved;
    QComboBox* m_choice;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_reference = nullptr;
};

} // namespace app
