#pragma once

#include "app/colours.h"

#include <QObject>
#include <QPalette>

namespace app {

/// Light or dark, for the whole application: palette, style sheet, font sizes. Follows the system unless told
/// otherwise.
class Appearance : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Appearance(QObject* parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    const Colours& colours() const { return m_colours; }
    bool isDark() const { return m_colours.dark; }

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    Mode m_mode = Mode::System;
    Colours m_colours;
    bool m_applying = false;
};

} // namespace app
