#pragma once

#include <QDialog>
#include <memory>

namespace Ui {
class OfficialBoundariesDialog;
}

namespace app {

/// Says which official file to fetch (ADMIN EXPRESS COG CARTO, IGN), opens its page in the browser; accepted = the
/// person has it and wants to open it.
class OfficialBoundariesDialog : public QDialog {
    Q_OBJECT
public:
    explicit OfficialBoundariesDialog(QWidget* parent = nullptr);
    ~OfficialBoundariesDialog() override;

private:
    std::unique_ptr<Ui::OfficialBoundariesDialog> m_ui;
};

} // namespace app
