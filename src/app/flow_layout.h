#pragma once

#include <QLayout>
#include <vector>

namespace app {

/// Parts beside one another as wide as they ask to be, like words in a line: what there is no room for goes on to the
/// next line. In each line, parts that expand share the room that is left.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// What follows stands at the right of its line.
    void addStretch();

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< Of one line.
    /// As narrow as the widest part, as high as the lines are at the present width: not everything above asks for
    /// heights by widths.
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    struct Part {
        QLayoutItem* item;
        int width;
    };
    using Line = std::vector<Part>;
    Line lineFrom(std::size_t& next, int width) const;
    void widen(Line& line, int width) const;
    /// The height of all lines in that room; sets their parts' places when asked to.
    int flow(const QRect& room, bool places) const;
    int around(Qt::Orientation orientation) const;

    std::vector<QLayoutItem*> m_items;
    int m_width = 0; ///< That it was laid out for; 0 = not yet.
};

} // namespace app
