#include "app/official_boundaries_dialog.h"

#include "app/boundary_download.h"
#include "app/preferences.h"
#include "app/small_font.h"
#include "download/address.h"
#include "ui_official_boundaries_dialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using Severity = InfoBar::Severity;

namespace {
constexpr QSize kAround(40, 80); ///< Of the screen, left free.
constexpr int kWidth = 640, kRoomToGrow = 96;
} // namespace

OfficialBoundariesDialog::OfficialBoundariesDialog(BoundaryDownload& download, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::OfficialBoundariesDialog>()), m_download(download) {
    m_ui->setupUi(this);
    const preferences::BoundarySource source = preferences::boundarySource();
    m_ui->address->setText(source.address);
    m_ui->checksum->setText(source.sha256);
    connect(m_ui->openPage, &QPushButton::clicked, this,
            [] { QDesktopServices::openUrl(QUrl(u"https://geoservices.ign.fr/adminexpress"_s)); });
    connect(m_ui->openFiles, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->address, &QLineEdit::textChanged, this, &OfficialBoundariesDialog::follow);
    connect(m_ui->copyChecksum, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->receivedChecksum->text()); });
    connectDownload();
    connectKeptFiles();
    m_ui->result->hide();
    follow();
    QWidget* first = source.address.isEmpty() ? static_cast<QWidget*>(m_ui->openPage) : m_ui->start;
    first->setFocus();
    const QSize room = (parent ? parent->screen() : screen())->availableSize() - kAround;
    const int width = std::min(sizedFor(font(), kWidth), room.width());
    resize(QSize(width, m_ui->ways->heightForWidth(width) + m_ui->foot->sizeHint().height() + kRoomToGrow)
               .boundedTo(room));
}

OfficialBoundariesDialog::~OfficialBoundariesDialog() = default;

void OfficialBoundariesDialog::connectDownload() {
    connect(m_ui->start, &QPushButton::clicked, this, &OfficialBoundariesDialog::startOrPause);
    connect(m_ui->giveUp, &QPushButton::clicked, this, &OfficialBoundariesDialog::giveUp);
    connect(&m_download, &BoundaryDownload::advanced, this, &OfficialBoundariesDialog::advance);
    connect(&m_download, &BoundaryDownload::received, this, &OfficialBoundariesDialog::tellReceived);
    connect(&m_download, &BoundaryDownload::failed, this, &OfficialBoundariesDialog::tellFailure);
    connect(&m_download, &BoundaryDownload::ended, this, &OfficialBoundariesDialog::follow);
}

void OfficialBoundariesDialog::connectKeptFiles() {
    connect(m_ui->openFolder, &QPushButton::clicked, this, [] {
        const QString folder = BoundaryDownload::keptFiles().folder();
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    connect(m_ui->empty, &QPushButton::clicked, this, &OfficialBoundariesDialog::emptyKept);
}

// On a small screen it may be out of sight.
void OfficialBoundariesDialog::lookAt(QWidget* part) {
    part->setFocus();
    m_ui->area->ensureWidgetVisible(part);
}

QUrl OfficialBoundariesDialog::address() const {
    return download::readAddress(m_ui->address->text()).value_or(QUrl());
}

void OfficialBoundariesDialog::startOrPause() {
    if (m_download.isRunning())
        m_download.pause();
    else
        start();
}

void OfficialBoundariesDialog::start() {
    const auto refuse = [this](QLineEdit* field, const QString& words) {
        m_ui->infoBar->display(Severity::Error, words);
        lookAt(field);
        field->selectAll();
    };
    const auto asked = download::readAddress(m_ui->address->text());
    if (!asked)
        return refuse(m_ui->address, asked.error().text());
    const QString checksum = m_ui->checksum->text().trimmed();
    if (!checksum.isEmpty() && !download::isSha256(checksum))
        return refuse(m_ui->checksum, tr("Un SHA-256 compte 64 chiffres hexadécimaux (0 à 9, a à f). Corrigez-le, ou "
                                         "videz ce champ."));
    preferences::setBoundarySource({asked->toString(), checksum});
    m_ui->infoBar->dismiss();
    m_ui->result->hide();
    m_asked = *asked;
    m_download.start(m_asked, checksum);
    m_ui->progress->setRange(0, 0);
    m_ui->advance->setText(tr("Connexion à %1…").arg(m_asked.host()));
    follow();
}

void OfficialBoundariesDialog::giveUp() {
    m_download.giveUp(address());
    m_ui->start->setFocus();
}

void OfficialBoundariesDialog::follow() {
    const bool running = m_download.isRunning();
    const QUrl typed = address();
    const qint64 kept = running || !typed.isValid() ? 0 : BoundaryDownload::keptBytes(typed);
    m_ui->start->setText(running ? tr("Mettre en pause") : kept > 0 ? tr("Reprendre") : tr("Télécharger"));
    m_ui->giveUp->setVisible(running || kept > 0);
    m_ui->progress->setVisible(running);
    m_ui->advance->setVisible(running || kept > 0);
    if (kept > 0)
        m_ui->advance->setText(tr("En pause : %1 déjà reçus.").arg(download::sizeInWords(kept, QLocale())));
    m_ui->address->setReadOnly(running);
    m_ui->checksum->setReadOnly(running);
    const qint64 all = BoundaryDownload::keptFiles().size();
    m_ui->kept->setText(all > 0 ? tr("Fichiers téléchargés : %1").arg(download::sizeInWords(all, QLocale()))
                                : tr("Aucun fichier téléchargé"));
    m_ui->openFolder->setVisible(all > 0);
    m_ui->empty->setVisible(all > 0);
    m_ui->empty->setEnabled(!running);
}

void OfficialBoundariesDialog::advance(double share, const QString& words) {
    constexpr int kSteps = 1000;
    m_ui->progress->setRange(0, share < 0 ? 0 : kSteps);
    m_ui->progress->setValue(int(share * kSteps));
    m_ui->advance->setText(words);
}

void OfficialBoundariesDialog::tellReceived(const download::Received& file) {
    m_ui->received->setText(tr("%1 est reçu (%2) et s’ouvre sur la carte.")
                                .arg(QFileInfo(file.path).fileName(), download::sizeInWords(file.bytes, QLocale())));
    m_ui->receivedChecksum->setText(file.sha256);
    m_ui->result->show();
    m_ui->close->setFocus();
    m_ui->area->ensureWidgetVisible(m_ui->result);
    emit obtained(file.path);
}

void OfficialBoundariesDialog::tellFailure(const territory::Problem& problem) {
    std::vector<InfoBar::WayOut> waysOut;
    if (BoundaryDownload::keptBytes(m_asked) > 0)
        waysOut.push_back({tr("Reprendre"), [this] { start(); }});
    m_ui->infoBar->display(Severity::Error, problem.text(), waysOut);
}

void OfficialBoundariesDialog::emptyKept() {
    const download::KeptFiles files = BoundaryDownload::keptFiles();
    const QString size = download::sizeInWords(files.size(), QLocale());
    if (const auto emptied = files.empty(); !emptied)
        m_ui->infoBar->display(Severity::Error, emptied.error().text());
    else
        m_ui->infoBar->display(Severity::Information,
                               tr("%1 effacés. La carte garde ses contours jusqu’à la fermeture de Diagonale ; s’ils "
                                  "étaient l’un de ces fichiers, il faudra ensuite les télécharger de nouveau.")
                                   .arg(size));
    m_ui->close->setFocus();
    follow();
}

void OfficialBoundariesDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    lookAt(focusWidget());
}

void OfficialBoundariesDialog::done(int result) {
    if (m_download.isRunning())
        m_download.pause();
    QDialog::done(result);
}

} // namespace app
