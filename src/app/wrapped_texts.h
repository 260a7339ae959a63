#pragma once

#include <QObject>

namespace app {

/// Keeps texts that wrap whole in dialogs: a layout knows how high they are at their natural width, and lets a dialog
/// be made so small that their last lines are cut off. Here each is told, as it gets narrower, how high it has to be.
class WrappedTexts : public QObject {
    Q_OBJECT
public:
    /// Of the whole program, as long as this lives.
    explicit WrappedTexts(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace app
