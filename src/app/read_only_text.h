#pragma once

#include <QPlainTextEdit>

namespace app {

/// A text to read and to copy.
class ReadOnlyText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ReadOnlyText(QWidget* parent = nullptr);

protected:
    /// Always scrolls: Qt's zoom by Ctrl counts in points, and makes a font that is set in pixels one of a point.
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace app
