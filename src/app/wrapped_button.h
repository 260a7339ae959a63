#pragma once

#include <QPushButton>

namespace app {

/// A button whose words go on to a second line where one is too short for them. Aligned at the left.
class WrappedButton : public QPushButton {
    Q_OBJECT
public:
    explicit WrappedButton(QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override; ///< As narrow as its longest word.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize around() const; ///< Its words.
};

} // namespace app
