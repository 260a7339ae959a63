#pragma once

#include "document/document.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QToolBar;
class QToolButton;

namespace app {

class ClassesPopup;

/// The part of the toolbar that says what the map shows: score, decision or one indicator, and in which classes.
class ThemeBar : public QObject {
    Q_OBJECT
public:
    /// Adds its buttons at the end of the toolbar.
    ThemeBar(document::Document& document, QToolBar* toolBar);

private:
    QToolButton* addSegment(QToolBar* toolBar, const QString& text, const QString& description, const QString& place);
    void fillIndicators();
    void follow();
    void choose(document::Theme theme, const QString& indicator);
    void openClasses();

    document::Document& m_document;
    QToolButton* m_score;
    QToolButton* m_decision;
    QToolButton* m_indicator;
    QMenu* m_indicators;
    QActionGroup* m_indicatorGroup;
    QToolButton* m_classes;
    ClassesPopup* m_popup;
};

} // namespace app
