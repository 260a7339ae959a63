#pragma once

#include "document/document.h"

#include <QFrame>
#include <memory>

namespace Ui {
class ClassesPopup;
}

namespace app {

/// How values become classes, and in which colours: drops down from the toolbar. Each choice is an undoable command.
class ClassesPopup : public QFrame {
    Q_OBJECT
public:
    ClassesPopup(document::Document& document, QWidget* parent);
    ~ClassesPopup() override;

    /// « Quantiles · 7 »
    QString summary() const;

private:
    void fillMethods();
    void fillPalettes();
    void follow();
    void followPalette();
    void chooseMethod(int row);
    void chooseCount(int count);
    void choosePalette(int row);
    void typeBreaks();
    void note(const QString& words, bool wrong = false);
    QString breaksText() const;
    double displayFactor() const;

    document::Document& m_document;
    std::unique_ptr<Ui::ClassesPopup> m_ui;
    bool m_following = false; ///< Controls are being set from the state: no command.
};

} // namespace app
