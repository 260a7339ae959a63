#pragma once

#include "territory/decision.h"

#include <QDialog>
#include <memory>
#include <optional>

namespace Ui {
class DecisionDialog;
}

namespace app {

/// Sets one territory's decision by hand, with its source, or takes back what was set.
class DecisionDialog : public QDialog {
    Q_OBJECT
public:
    /// `present` is the decision in force; `byHand` tells that it was set this way before, so that it can be removed.
    DecisionDialog(const QString& territory, const territory::Decision& present, bool byHand,
                   QWidget* parent = nullptr);
    ~DecisionDialog() override;

    /// What was chosen; nothing = what was set by hand is taken back. Asked once accepted.
    std::optional<territory::Decision> decision() const;

private:
    void followSource();

    std::unique_ptr<Ui::DecisionDialog> m_ui;
    bool m_removed = false;
};

} // namespace app
