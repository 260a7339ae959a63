#pragma once

#include "app/colours.h"

#include <QAbstractButton>

namespace app {

/// A rounded label on the map that always says one thing, and opens its remedy when pressed. Its first word may be
/// emphasised.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);

    void setColours(const Colours& colours);
    /// « 76 » in `emphasis`'s colour, then « zones établies sur 151 ».
    void setWords(const QString& emphasised, const QString& words, const QColor& emphasis = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont emphasisedFont() const;

    QString m_emphasised, m_words;
    QColor m_emphasis;
    Colours m_colours;
};

} // namespace app
