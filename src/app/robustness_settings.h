#pragma once

#include "document/document.h"

#include <QWidget>
#include <memory>

namespace Ui {
class RobustnessSettings;
}

namespace app {

class RobustnessRunner;

/// How the random weights are drawn, what they say overall, and many more of them when asked.
class RobustnessSettings : public QWidget {
    Q_OBJECT
public:
    RobustnessSettings(document::Document& document, RobustnessRunner& runner, QWidget* parent = nullptr);
    ~RobustnessSettings() override;

private:
    void connectControls();
    void change(const QString& text, const std::function<void(fragility::RobustnessOptions&)>& change,
                const QString& mergeKey = {});
    void follow();
    void followRunner();
    QString summary() const;

    document::Document& m_document;
    RobustnessRunner& m_runner;
    std::unique_ptr<Ui::RobustnessSettings> m_ui;
    bool m_following = false; ///< Controls are being set from the state: no command.
};

} // namespace app
