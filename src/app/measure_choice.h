#pragma once

#include "app/measure.h"

#include <QComboBox>
#include <optional>

namespace app {

/// Which measure a chart shows. What was chosen stays while the measures come and go, if it is still among them.
class MeasureChoice : public QComboBox {
    Q_OBJECT
public:
    /// `first`: what stands before the measures, such as « Comme la carte »; empty = nothing does.
    MeasureChoice(const QString& name, const QString& first, QWidget* parent);

    void offer(const std::vector<Measure>& measures);
    /// The key chosen; empty = what stands before the measures.
    QString key() const { return currentData().toString(); }
    void choose(const QString& key); ///< Nothing happens when it isn't offered.

signals:
    void chosen();

private:
    QString m_first;
};

/// The measure of a key; nothing when there is none.
std::optional<Measure> measureOf(const QString& key, const std::vector<Measure>& measures);

} // namespace app
