#pragma once

#include "io/boundaries_reader.h"

#include <QDialog>
#include <memory>

namespace Ui {
class BoundaryQuestionDialog;
}

namespace app {

/// Asks what a file of boundaries doesn't say: which columns hold code and name, in which CRS its coordinates are.
class BoundaryQuestionDialog : public QDialog {
    Q_OBJECT
public:
    BoundaryQuestionDialog(const io::BoundaryFailure& failure, io::BoundaryOptions options, QWidget* parent = nullptr);
    ~BoundaryQuestionDialog() override;

    /// The options with the answers.
    io::BoundaryOptions options() const;

private:
    std::unique_ptr<Ui::BoundaryQuestionDialog> m_ui;
    io::BoundaryOptions m_options;
    QStringList m_withoutCrs; ///< Paths.
};

} // namespace app
