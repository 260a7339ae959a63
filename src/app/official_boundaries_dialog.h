#pragma once

#include <QDialog>
#include <QUrl>
#include <memory>

namespace Ui {
class OfficialBoundariesDialog;
}

namespace download {
struct Received;
}

namespace territory {
struct Problem;
}

namespace app {

class BoundaryDownload;

/// The ways to the official boundaries: the publisher's page in the browser, a download from an address, files that the
/// person has already. Accepted = it has them and wants to open them. Closing it pauses a download; what has come is
/// kept.
class OfficialBoundariesDialog : public QDialog {
    Q_OBJECT
public:
    explicit OfficialBoundariesDialog(BoundaryDownload& download, QWidget* parent = nullptr);
    ~OfficialBoundariesDialog() override;

signals:
    void obtained(const QString& path); ///< Downloaded, to be opened; the dialog stays, with its SHA-256.

protected:
    void showEvent(QShowEvent* event) override;
    void done(int result) override;

private:
    void connectDownload();
    void connectKeptFiles();
    void startOrPause();
    void start();
    void giveUp();
    void follow(); ///< Buttons and lines as the download is.
    void advance(double share, const QString& words);
    void tellReceived(const download::Received& file);
    void tellFailure(const territory::Problem& problem);
    void emptyKept();
    void lookAt(QWidget* part);
    QUrl address() const; ///< Invalid while what is typed can't be asked.

    std::unique_ptr<Ui::OfficialBoundariesDialog> m_ui;
    BoundaryDownload& m_download;
    QUrl m_asked; ///< The address of the download under way.
};

} // namespace app
