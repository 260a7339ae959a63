#pragma once

#include "app/worker.h"
#include "document/document.h"

#include <QObject>
#include <QPointer>

namespace app {

/// Counts what the plan gives after each change of it, as long as somebody looks: the theme, or one of the views that
/// asked for it. Works in a thread of its own; what a newer plan replaced is stopped and never shown.
class CoverageRunner : public QObject {
    Q_OBJECT
public:
    explicit CoverageRunner(document::Document& document, QObject* parent = nullptr);

    /// Coverage is wanted whenever `view` is visible.
    void serve(QWidget* view);
    bool isBusy() const { return m_worker.isBusy(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What coverage depends on.
    struct Subject {
        std::uint64_t dataset = 0, plan = 0;
        std::shared_ptr<const document::IndexInput> input;
        QString decisionList;
        std::vector<document::DecisionOverride> overrides;
        solidarity::DateSpan span;
        bool operator==(const Subject&) const = default;
    };
    bool isWanted() const;
    Subject subject() const;
    void follow();

    document::Document& m_document;
    Worker m_worker;
    std::vector<QPointer<QWidget>> m_views;
    Subject m_counted; ///< Of the last request.
};

} // namespace app
