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

QString figureOf(const QHeaderView& header, int column) {
    const QAbstractItemModel* model = header.model();
    return model && column >= 0 ? model->headerData(column, Qt::Horizontal, kFigureRole).toString() : QString();
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

/// The header over the columns of the table that a widget is, or is part of; null for none.
const QHeaderView* headerOver(const QWidget& widget) {
    for (const QWidget* part = &widget; part; part = part->parentWidget()) {
        if (const auto* header = qobject_cast<const QHeaderView*>(part))
            return header->orientation() == Qt::Horizontal ? header : nullptr;
        if (const auto* table = qobject_cast<const QTableView*>(part))
            return table->horizontalHeader();
    }
    return nullptr;
}

QStringList columnFigures(const QHeaderView& header, const QPoint* position) {
    const auto* table = qobject_cast<const QTableView*>(header.parentWidget());
    int column = -1;
    if (position)
        column = header.logicalIndexAt(position->x()); // the cells stand under their header, scrolled alike
    else if (table)
        column = table->currentIndex().column();
    const QString figure = figureOf(header, column);
    if (!figure.isEmpty())
        return {figure};
    return position ? QStringList() : allOf(header);
}

} // namespace

void setFigures(QWidget& widget, const QStringList& figures) {
    widget.setProperty(kProperty, figures);
}

bool showsFigures(const QWidget& widget) {
    return !widget.property(kProperty).toStringList().isEmpty();
}

QStringList figuresAt(const QWidget& widget, const QPoint* position) {
    if (const QHeaderView* header = headerOver(widget)) {
        if (const QStringList figures = columnFigures(*header, position); !figures.isEmpty())
            return figures;
    }
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
