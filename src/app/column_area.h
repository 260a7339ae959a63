#pragma once

#include <QScrollArea>

namespace app {

/// A column that scrolls up and down alone: it is never made narrower than what stands in it, so that nothing is out
/// of sight at its right.
class ColumnArea : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnArea(QWidget* parent = nullptr);

    QSize sizeHint() const override; ///< All of it, as high as it is at the present width.
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int widthAround(int content) const;
};

} // namespace app
