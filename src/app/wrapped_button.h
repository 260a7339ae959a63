#pragma once

#include <QPushButton>

namespace app {

/// A button whose words go on to a second line where one is too short for them.
class WrappedButton : public QPushButton {
    Q_OBJECT
public:
    explicit WrappedButton(Qt::Alignment alignment, QWidget* parent = nullptr); ///< Of its words, sideways.

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override; ///< As narrow as its longest word.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize around() const; ///< Its words.

    int m_flags;
};

} // namespace app
