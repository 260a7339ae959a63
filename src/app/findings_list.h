#pragma once

#include "publish/linter.h"

#include <QWidget>

class QVBoxLayout;

namespace app {

class TextLabel;

/// What to look at before a page leaves, a line each: how serious, what, what to do; each can be overruled.
class FindingsList : public QWidget {
    Q_OBJECT
public:
    explicit FindingsList(QWidget* parent = nullptr);

    void display(const std::vector<publish::Finding>& findings);
    int openCount() const; ///< Those that nobody has overruled.

signals:
    void overruled(const publish::Finding& finding, bool yes);
    void placeWanted(const publish::Finding& finding); ///< Where it is.

private:
    QWidget* makeLine(const publish::Finding& finding);

    std::vector<publish::Finding> m_findings;
    TextLabel* m_none;
    QVBoxLayout* m_lines;
};

} // namespace app
