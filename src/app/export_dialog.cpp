#include "app/export_dialog.h"

#include "ui_export_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <chrono>

namespace app {

using namespace std::chrono_literals;

namespace {
const auto kFolderKey = QStringLiteral("export/folder");
}

ExportDialog::ExportDialog(const document::Document& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_ui(std::make_unique<Ui::ExportDialog>()) {
    Q_ASSERT(document.dataset() && document.results());
    m_ui->setupUi(this);
    const auto words = publish::wordingFor(document.state(), *document.dataset(), *document.results());
    m_ui->title->setPlaceholderText(words.title);
    m_ui->title->setText(document.state().title);
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("Exporter…"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuler"));
    m_ui->preview->setText(tr("L’aperçu se dessine…"));
    // The picture follows the room it has, not the other way round.
    m_ui->preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    fillExtents();
    for (const Format& format : formats())
        m_ui->format->addItem(format.name);
    useFormat(0);
    setWorking(false);
    tell({});

    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(150ms);
    connect(&m_previewDelay, &QTimer::timeout, this, &ExportDialog::drawPreview);
    const auto redraw = [this] { m_previewDelay.start(); };
    connect(m_ui->format, &QComboBox::activated, this, &ExportDialog::useFormat);
    connect(m_ui->imageWidth, &QSpinBox::valueChanged, this, &ExportDialog::useOwnFormat);
    connect(m_ui->imageHeight, &QSpinBox::valueChanged, this, &ExportDialog::useOwnFormat);
    connect(m_ui->dpi, &QSpinBox::valueChanged, this, redraw);
    connect(m_ui->title, &QLineEdit::textChanged, this, redraw);
    connect(m_ui->extent, &QComboBox::activated, this, redraw);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ExportDialog::choosePath);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(&m_exporting, &Worker::progressed, this, [this](double share, const QString& step) {
        m_ui->progress->setMaximum(share < 0 ? 0 : 1000);
        m_ui->progress->setValue(static_cast<int>(share * 1000));
        m_ui->progress->setToolTip(step);
    });
    connect(&m_exporting, &Worker::finished, this, [this] { setWorking(false); });
    m_previewDelay.start();
}

ExportDialog::~ExportDialog() = default;

std::vector<ExportDialog::Format> ExportDialog::formats() {
    return {{tr("Article, écran (1600 × 900)"), {1600, 900}, 96},
            {tr("Diaporama (1920 × 1080)"), {1920, 1080}, 96},
            {tr("Réseaux sociaux, carré (1080 × 1080)"), {1080, 1080}, 96},
            {tr("A4 à l’italienne, impression (3508 × 2480)"), {3508, 2480}, 300},
            {tr("A3 à l’italienne, impression (4961 × 3508)"), {4961, 3508}, 300},
            {tr("Autre"), {}, 0}};
}

void ExportDialog::fillExtents() {
    m_ui->extent->addItem(tr("Toute la France"), QStringLiteral("france"));
    // The view on screen, unless it is one of those named here.
    const QString shown = m_document.state().view.area;
    if (shown != u"france") {
        m_ui->extent->addItem(tr("Ce qui est à l’écran"));
        m_ui->extent->setCurrentIndex(1);
    }
    const int selected = m_document.selectedTerritory();
    if (selected < 0)
        return;
    const auto& gazetteer = *m_document.dataset()->gazetteer;
    const auto& territory = m_document.dataset()->territories[static_cast<std::size_t>(selected)];
    m_ui->extent->addItem(territory.name, QStringLiteral("siren:") + territory.code);
    for (const QString& code : territory.departements)
        m_ui->extent->addItem(gazetteer.departementName(code), QStringLiteral("dept:") + code);
    for (const QString& code : territory.regions)
        m_ui->extent->addItem(gazetteer.regionName(code), QStringLiteral("region:") + code);
}

void ExportDialog::useFormat(int row) {
    const Format format = formats()[static_cast<std::size_t>(row)];
    if (format.pixels.isEmpty())
        return;
    const QSignalBlocker width(m_ui->imageWidth), height(m_ui->imageHeight);
    m_ui->imageWidth->setValue(format.pixels.width());
    m_ui->imageHeight->setValue(format.pixels.height());
    m_ui->dpi->setValue(format.dpi);
    m_previewDelay.start();
}

void ExportDialog::useOwnFormat() {
    m_ui->format->setCurrentIndex(m_ui->format->count() - 1);
    m_previewDelay.start();
}

document::MapState ExportDialog::wantedState() const {
    document::MapState state = m_document.state();
    if (const QString area = m_ui->extent->currentData().toString(); !area.isEmpty())
        state.view = {area, 0, 0, 0};
    state.title = m_ui->title->text();
    return state;
}

publish::ExportOptions ExportDialog::wantedOptions() const {
    publish::ExportOptions options;
    options.size = {m_ui->imageWidth->value(), m_ui->imageHeight->value()};
    options.dpi = m_ui->dpi->value();
    options.title = m_ui->title->text();
    options.plan = m_document.planBook().snapshot();
    return options;
}

void ExportDialog::drawPreview() {
    publish::ExportOptions options = wantedOptions();
    const double ratio = devicePixelRatioF();
    const QSize room = (m_ui->preview->size() - QSize(24, 24)) * ratio; // Within its margin.
    const QSize fitted = options.size.scaled(room, Qt::KeepAspectRatio);
    // The same page, on fewer pixels: less dense, laid out alike.
    options.dpi *= double(fitted.width()) / options.size.width();
    options.size = fitted;
    m_previewing.start(
        [this, options, ratio, state = wantedState(), dataset = m_document.dataset(),
         results = m_document.results()](std::stop_token stop, const territory::Progress&) -> Worker::Delivery {
            QImage page = publish::renderPage(state, *dataset, *results, options, stop);
            return [this, page = std::move(page), ratio] {
                QPixmap pixmap = QPixmap::fromImage(page);
                pixmap.setDevicePixelRatio(ratio);
                m_ui->preview->setPixmap(pixmap);
            };
        });
}

void ExportDialog::choosePath() {
    QSettings settings;
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QDir folder(settings.value(kFolderKey, pictures).toString());
    QString path = QFileDialog::getSaveFileName(this, tr("Exporter la carte"), folder.filePath(tr("carte.png")),
                                                tr("Image PNG (*.png)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".png");
    settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    exportTo(path);
}

void ExportDialog::exportTo(const QString& path) {
    tell({});
    setWorking(true);
    const publish::ExportOptions options = wantedOptions();
    m_exporting.start([this, path, options, state = wantedState(), dataset = m_document.dataset(),
                       results = m_document.results()](std::stop_token stop,
                                                       const territory::Progress& progress) -> Worker::Delivery {
        const QImage page = publish::renderPage(state, *dataset, *results, options, stop, progress);
        if (page.isNull())
            return [this] { tell(tr("L’image n’a pas pu être dessinée. Choisissez un format plus petit.")); };
        const auto written = publish::writePng(path, page, options.dpi, stop, progress);
        if (!written)
            return [this, problem = written.error()] { tell(problem.text()); };
        return [this, path, pixels = options.size] {
            emit exported(path, pixels);
            accept();
        };
    });
}

void ExportDialog::reject() {
    if (m_exporting.isBusy()) {
        m_exporting.cancel();
        tell(tr("L’export est abandonné : aucun fichier n’a été écrit."));
        return;
    }
    QDialog::reject();
}

void ExportDialog::setWorking(bool working) {
    m_ui->progress->setVisible(working);
    m_ui->progress->setMaximum(0);
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(!working);
}

void ExportDialog::tell(const QString& problem) {
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
}

void ExportDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    m_previewDelay.start();
}

} // namespace app
