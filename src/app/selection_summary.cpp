#include "app/selection_summary.h"

#include "app/brush_figures.h"
#include "app/file_export.h"
#include "app/flat_button.h"
#include "app/means_popup.h"
#include "io/csv_writer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace app {

using document::Change;

namespace {

constexpr int kMargin = 12;
constexpr int kScaleBar = 150; ///< What the scale takes at the map's right foot.

} // namespace

SelectionSummary::SelectionSummary(document::Document& document, QWidget* map)
    : QFrame(map), m_document(document), m_text(new QLabel(this)), m_file(new FileExport(this)) {
    setObjectName(QStringLiteral("selectionSummary"));
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Sélection"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(4);
    row->addWidget(m_text);
    m_text->setProperty("type", QStringLiteral("strong"));
    m_meansButton = new QPushButton(tr("Moyennes…"), this);
    m_meansButton->setFlat(true);
    m_meansButton->setToolTip(tr("Moyennes de la sélection, et celles de la France"));
    m_meansButton->setAccessibleName(m_meansButton->toolTip());
    QToolButton* const save =
        flatButton(QStringLiteral("document-export"), tr("Exporter les territoires sélectionnés en CSV…"), this);
    QToolButton* const clear = flatButton(QStringLiteral("dialog-close"), tr("Effacer la sélection"), this);
    for (QWidget* button : std::initializer_list<QWidget*>{m_meansButton, save, clear})
        row->addWidget(button);
    connect(m_meansButton, &QPushButton::clicked, this, &SelectionSummary::showMeans);
    connect(save, &QToolButton::clicked, this, &SelectionSummary::exportRows);
    connect(clear, &QToolButton::clicked, this, [this] { m_document.brush({}); });
    connect(m_file, &FileExport::said, this, &SelectionSummary::said);
    connect(m_file, &FileExport::failed, this, &SelectionSummary::failed);
    map->installEventFilter(this);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (!(changes & (Change::Brush | Change::Dataset)) || m_refreshing)
            return;
        m_refreshing = true;
        QMetaObject::invokeMethod(this, &SelectionSummary::display, Qt::QueuedConnection);
    });
    display();
}

QString SelectionSummary::text() const {
    return m_text->text();
}

void SelectionSummary::display() {
    m_refreshing = false;
    setVisible(!m_document.brushed().empty());
    if (m_document.brushed().empty())
        return;
    const BrushFigures figures = brushFigures(m_document);
    const QLocale locale;
    m_text->setText(tr("%1 · %2 habitants (%3 % de la France)")
                        .arg(tr("%Ln territoires", nullptr, figures.count), locale.toString(figures.population),
                             locale.toString(100 * figures.share, 'f', 1)));
    setAccessibleDescription(m_text->text());
    place();
    raise();
}

/// At the right foot, beside the scale: the legend and the overseas frames are at the left.
void SelectionSummary::place() {
    adjustSize();
    const QSize map = parentWidget()->size();
    move(std::max(kMargin, map.width() - kScaleBar - width()), map.height() - kMargin - height());
}

bool SelectionSummary::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void SelectionSummary::showMeans() {
    auto* popup = new MeansPopup(brushFigures(m_document), this);
    popup->adjustSize();
    constexpr int kGap = 4;
    popup->move(m_meansButton->mapToGlobal(QPoint(0, -popup->height() - kGap)));
    popup->show();
}

void SelectionSummary::exportRows() {
    m_file->ask(tr("sélection"), QStringLiteral("csv"), tr("Tableau CSV (*.csv)"), [this] {
        return [table = territoryTable(m_document, m_document.brushed())](const QString& path) {
            return io::writeCsv(path, table.columns, table.rows);
        };
    });
}

} // namespace app
