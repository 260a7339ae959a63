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

/// The part of the toolbar that says what the map shows: score, decision, what draws or the comparison of both say, one
/// indicator or column of categories; and in which classes.
class ThemeBar : public QObject {
    Q_OBJECT
public:
    /// Adds its buttons at the end of the toolbar.
    ThemeBar(document::Document& document, QToolBar* toolBar);

private:
    /// What an item of a menu stands for.
    struct Choice {
        document::Theme theme = document::Theme::Score;
        QString key; ///< Of the indicator or the column of categories; else empty.
        QString name;
        document::CoverageMeasure measure = document::CoverageMeasure::Within20; ///< Of Theme::Coverage.
    };
    QToolButton* addSegment(QToolBar* toolBar, const QString& text, const QString& description, const QString& place);
    void fillAnalyses();
    void fillIndicators();
    void add(QMenu* menu, const QString& text, const Choice& choice);
    void follow();
    void showChoice(QToolButton& segment, const QMenu& menu, const QString& unchosen);
    void choose(const Choice& choice);
    void openClasses();

    document::Document& m_document;
    QToolButton* m_score;
    QToolButton* m_decision;
    QToolButton* m_analysis;
    QToolButton* m_indicator;
    QMenu* m_analyses;
    QMenu* m_indicators;
    QActionGroup* m_indicatorGroup;
    QToolButton* m_classes;
    ClassesPopup* m_popup;
};

} // namespace app
