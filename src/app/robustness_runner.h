#pragma once

#include "app/worker.h"
#include "document/document.h"

#include <QObject>
#include <QPointer>

namespace app {

/// Draws random weights after each change of the index, as long as somebody looks at what they give: the theme, or one
/// of the views that asked for it. Works in a thread of its own, the newest request first; what a newer one replaced
/// is stopped and never shown.
class RobustnessRunner : public QObject {
    Q_OBJECT
public:
    static constexpr int kManyDraws = 100'000;

    explicit RobustnessRunner(document::Document& document, QObject* parent = nullptr);

    /// Draws are wanted whenever `view` is visible.
    void serve(QWidget* view);

    /// So many draws for the present settings, once, with progress. Until they change or cancel() is asked.
    void drawMany(int draws);
    /// Gives up what drawMany() began; the draws there were stay.
    void cancel();
    bool isDrawingMany() const { return m_drawingMany; }
    bool isBusy() const { return m_worker.isBusy(); }

signals:
    void progressed(double share); ///< Of drawMany(), 0–1.
    void changed();                ///< Began or ended.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What draws depend on.
    struct Subject {
        std::shared_ptr<const document::IndexInput> input;
        fragility::RobustnessOptions options;
        bool operator==(const Subject&) const = default;
    };
    bool isWanted() const;
    void follow();
    void draw(const fragility::RobustnessOptions& options);

    document::Document& m_document;
    Worker m_worker;
    std::vector<QPointer<QWidget>> m_views;
    Subject m_drawn; ///< Of the last request.
    bool m_drawingMany = false;
};

} // namespace app
