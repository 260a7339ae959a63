#include "app/selection_summary.h"

#include "app/brush_figures.h"
#include "app/file_export.h"
#include "app/means_popup.h"
#include "io/csv_writer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace app {

using document::Change;

namespace {

QPushButton* flatWords(const QString& words, const QString& description, QWidget* parent) {
    auto* button = new QPushButton(words, parent);
    button->setFlat(true);
    button->setToolTip(description);
    button->setAccessibleName(description);
    return button;
}

} // namespace

SelectionSummary::SelectionSummary(document::Document& document, QWidget* map)
    : QFrame(map), m_document(document), m_text(new QLabel(this)), m_file(new FileExport(this)) {
    setObjectName(QStringLiteral("selectionSummary"));
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Sélection"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_text);
    m_meansButton = flatWords(tr("Moyennes…"), tr("Moyennes de la sélection, et celles de la France"), this);
    QPushButton* const save = flatWords(tr("Exporter…"), tr("Exporter les territoires sélectionnés en CSV"), this);
    QPushButton* const clear = flatWords(tr("Effacer"), tr("Ne plus rien sélectionner"), this);
    for (QPushButton* button : {m_meansButton, save, clear})
        row->addWidget(button);
    connect(m_meansButton, &QPushButton::clicked, this, &SelectionSummary::showMeans);
    connect(save, &QPushButton::clicked, this, &SelectionSummary::exportRows);
    connect(clear, &QPushButton::clicked, this, [this] { m_document.brush({}); });
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

void SelectionSummary::place() {
    constexpr int kMargin = 12;
    adjustSize();
    const QSize map = parentWidget()->size();
    move(std::max(kMargin, (map.width() - width()) / 2), map.height() - kMargin - height());
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
