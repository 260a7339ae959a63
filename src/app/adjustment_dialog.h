#pragma once

#include "territory/adjustment.h"

#include <QDialog>
#include <memory>

namespace Ui {
class AdjustmentDialog;
}

namespace app {

/// Asks why a territory is added to the selection or taken out of it, by whom and when. Without a reason nothing is
/// done.
class AdjustmentDialog : public QDialog {
    Q_OBJECT
public:
    /// `suggested` names territory, sense, author and date.
    AdjustmentDialog(const QString& territoryName, const territory::Adjustment& suggested, QWidget* parent = nullptr);
    ~AdjustmentDialog() override;

    /// What was typed. Asked once accepted.
    territory::Adjustment adjustment() const;

private:
    void followReason();

    std::unique_ptr<Ui::AdjustmentDialog> m_ui;
    territory::Adjustment m_suggested;
};

} // namespace app
