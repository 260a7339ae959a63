#pragma once

#include "app/colours.h"

#include <QWidget>

class QLabel;

namespace app {

/// The card beside the pointer: which territory, its score and rank, its decision. Follows the pointer, never takes a
/// click.
class HoverCard : public QWidget {
    Q_OBJECT
public:
    explicit HoverCard(QWidget* parent);

    void setColours(const Colours& colours);
    /// Both are rich text. Shown beside `pointer` (parent coordinates), inside the parent.
    void display(const QString& title, const QString& detail, QPoint pointer);
    QString title() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_detail;
    QColor m_ground;
};

} // namespace app
