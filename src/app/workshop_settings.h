#pragma once

#include "document/document.h"

#include <QWidget>
#include <memory>

namespace Ui {
class WorkshopSettings;
}

namespace app {

/// How the index is made besides its weights: scale, extremes, mean, missing values, reference set, selection. Each
/// choice is an undoable command.
class WorkshopSettings : public QWidget {
    Q_OBJECT
public:
    explicit WorkshopSettings(document::Document& document, QWidget* parent = nullptr);
    ~WorkshopSettings() override;

private:
    void fillChoices();
    void fillReferences();
    void connectChoices();
    void follow();
    void followSelection(const fragility::SelectionRule& rule);
    void note();
    void chooseSelection();
    void changeMethod(const QString& text, const std::function<void(fragility::IndexMethod&)>& change,
                      const QString& mergeKey = {});

    document::Document& m_document;
    std::unique_ptr<Ui::WorkshopSettings> m_ui;
    bool m_following = false; ///< Controls are being set from the state: no command.
};

} // namespace app
