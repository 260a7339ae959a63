#include "app/figures.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QTableView>
#include <QToolButton>
#include <QWidget>

namespace app {

namespace {

constexpr auto kProperty = "figures";
constexpr int kButton = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::Figures)
};

QString figureOf(const QHeaderView& header, int section) {
    const QAbstractItemModel* model = header.model();
    return model && section >= 0 ? model->headerData(section, header.orientation(), kFigureRole).toString() : QString();
}

QStringList allOf(const QHeaderView& header) {
    QStringList figures;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const QString figure = header.isSectionHidden(column) ? QString() : figureOf(header, column);
        if (!figure.isEmpty() && !figures.contains(figure))
            figures << figure;
    }
    return figures;
}

/// What a widget is, or is part of; null for none.
template <class Kind> const Kind* partOf(const QWidget& widget) {
    for (const QWidget* part = &widget; part; part = part->parentWidget()) {
        if (const auto* kind = qobject_cast<const Kind*>(part))
            return kind;
    }
    return nullptr;
}

QStringList sectionFigures(const QHeaderView& header, QPoint position) {
    const QString figure = figureOf(header, header.logicalIndexAt(position));
    return figure.isEmpty() ? QStringList() : QStringList{figure};
}

QStringList cellFigures(const QTableView& table, const QPoint* position) {
    const QModelIndex cell = position ? table.indexAt(*position) : table.currentIndex();
    const QHeaderView& header = *table.horizontalHeader();
    QString figure = cell.data(kFigureRole).toString();
    if (figure.isEmpty()) // below the last row too
        figure = figureOf(header, position ? header.logicalIndexAt(position->x()) : cell.column());
    if (!figure.isEmpty())
        return {figure};
    return position ? QStringList() : allOf(header);
}

QStringList tableFigures(const QWidget& widget, const QPoint* position) {
    if (const auto* header = partOf<QHeaderView>(widget); header && position)
        return sectionFigures(*header, *position);
    const auto* table = partOf<QTableView>(widget);
    return table ? cellFigures(*table, position) : QStringList();
}

} // namespace

void setFigures(QWidget& widget, const QStringList& figures) {
    widget.setProperty(kProperty, figures);
}

bool showsFigures(const QWidget& widget) {
    return !widget.property(kProperty).toStringList().isEmpty();
}

QStringList figuresAt(const QWidget& widget, const QPoint* position) {
    if (const QStringList figures = tableFigures(widget, position); !figures.isEmpty())
        return figures;
    for (const QWidget* part = &widget; part; part = part->isWindow() ? nullptr : part->parentWidget()) {
        if (const QStringList figures = part->property(kProperty).toStringList(); !figures.isEmpty())
            return figures;
    }
    return {};
}

QStringList figuresIn(const QWidget& window) {
    QStringList figures;
    const auto add = [&figures](const QStringList& more) {
        for (const QString& figure : more) {
            if (!figures.contains(figure))
                figures << figure;
        }
    };
    for (const QWidget* part : window.findChildren<QWidget*>()) {
        if (!part->isVisibleTo(&window))
            continue;
        add(part->property(kProperty).toStringList());
        if (const auto* header = qobject_cast<const QHeaderView*>(part))
            add(header->orientation() == Qt::Horizontal ? allOf(*header) : QStringList());
    }
    return figures;
}

QToolButton* figureButton(QWidget& shown) {
    auto* button = new QToolButton(&shown);
    button->setObjectName(QStringLiteral("figureButton"));
    button->setProperty("quiet", true);
    button->setText(QStringLiteral("?"));
    button->setToolTip(Words::tr("Qu’est-ce que ce chiffre ?"));
    button->setAccessibleName(button->toolTip());
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedSize(kButton, kButton);
    QObject::connect(button, &QToolButton::clicked, button, [button] { askFigure(*button, button->rect().center()); });
    return button;
}

void askFigure(QWidget& widget, QPoint position) {
    QHelpEvent question(QEvent::WhatsThis, position, widget.mapToGlobal(position));
    QCoreApplication::sendEvent(&widget, &question);
}

} // namespace app
