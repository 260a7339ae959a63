#pragma once

#include <QDialog>

namespace app {

/// Asks before a person is erased for good, and says what goes with them.
class ErasureDialog : public QDialog {
    Q_OBJECT
public:
    /// `days` of theirs stay, without a doctor.
    ErasureDialog(const QString& name, int days, QWidget* parent = nullptr);
};

} // namespace app
