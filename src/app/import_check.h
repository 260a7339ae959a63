#pragma once

#include "app/import_draft.h"
#include "app/worker.h"

#include <QWidget>

namespace app {

/// The wizard's last page for a table that is no indicator: reads it as the columns were chosen, and says what adding
/// it will do, before it is done.
class ImportCheck : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Runs in the interface thread once the table is read: nothing = it is displayed.
    using Done = std::function<void(const std::optional<territory::Problem>&)>;

    virtual void displayNothing() = 0; ///< While the table is being read.
    /// What reads the table in a worker; its delivery displays it, then calls `done`.
    virtual Worker::Work reading(const ImportDraft& draft, const Done& done) = 0;
};

} // namespace app
