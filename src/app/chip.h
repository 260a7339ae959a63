#pragma once

#include "app/colours.h"

#include <QAbstractButton>

class QTextLayout;

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
    /// Its words go on to further lines where one would be wider than `most` pixels.
    void fitTo(int most);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize layOut(QTextLayout& words) const; ///< In lines; the size that they take.
    int lineHeight() const;

    QString m_emphasised, m_words;
    QColor m_emphasis;
    Colours m_colours;
    int m_most = QWIDGETSIZE_MAX;
};

} // namespace app
