#pragma once

#include "app/page_picture.h"

#include <QAbstractScrollArea>
#include <optional>

namespace app {

class Appearance;

/// Shows a page drawn to be looked at, whole or at actual size; what is wrong with its layout is framed, places on its
/// maps are marked on demand. Until the first picture is there it says that it is being drawn.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(const Appearance& appearance, QWidget* parent = nullptr);

    void display(std::shared_ptr<const PagePicture> picture);
    /// Rings around these points of the page; empty = none.
    void mark(const std::vector<QPointF>& places);
    const std::vector<QPointF>& marked() const { return m_marks; }
    /// What a fault of this kind concerns is framed more heavily; nothing = none.
    void emphasise(std::optional<document::PageElement> element);
    void setFaultsShown(bool shown);

    /// What a page may take of it, in device pixels.
    QSize room() const;

signals:
    void roomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPointF origin() const; ///< Of the page, in the viewport.
    QSizeF pageSize() const;
    void followBars();
    void paintFaults(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    const Appearance& m_appearance;
    std::shared_ptr<const PagePicture> m_picture;
    std::vector<QPointF> m_marks;
    std::optional<document::PageElement> m_emphasised;
    bool m_showsFaults = true;
    QPoint m_grip; ///< Where the pointer took the page.
};

} // namespace app
