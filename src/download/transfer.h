#pragma once

#include "download/content_kind.h"
#include "download/download.h"
#include "download/pace.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QTimer>
#include <optional>

class QNetworkReply;

namespace download {

class PartFile;
struct Origin;

/// The conversation with the server for one go of fetch(), on an event loop of its own: asks, judges the head of the
/// answer, takes the bytes into the part, judges the file.
class Transfer : public QObject {
public:
    Transfer(const Request& request, PartFile& part, const Report& report);

    tl::expected<Received, Failure> run(std::stop_token stop);

private:
    void ask(const QUrl& address);
    void judgeHead();
    void follow();
    void begin();
    void goOn();
    void startOver();
    void take();
    void conclude();
    void judgeFile();
    /// False once it has ended for what the file is.
    bool knowKind();
    void report();
    bool fits(std::optional<qint64> total);
    std::optional<qint64> announced() const;
    Origin answered() const;
    QString host() const;

    void leaveReply();
    void end(tl::expected<Received, Failure> outcome);
    void fail(const territory::Problem& problem);   ///< What has come may be of use.
    void refuse(const territory::Problem& problem); ///< It is not the file, and never will be.

    const Request& m_request;
    PartFile& m_part;
    const Report& m_report;
    QNetworkAccessManager m_network;
    QEventLoop m_loop;
    QTimer m_patience; ///< For the answer, then for the next byte.
    QTimer m_watch;    ///< Looks whether it is to stop.
    QElapsedTimer m_clock;
    Pace m_pace;
    QNetworkReply* m_reply = nullptr; ///< The manager's.
    QString m_distrust;               ///< Why the certificate isn't trusted.
    int m_redirects = 0;
    bool m_mayGoOn = true; ///< The server may be asked for the rest alone.
    bool m_judged = false; ///< The head of the answer.
    bool m_taking = false; ///< The answer is the file.
    bool m_afresh = false; ///< Already asked once more from the start.
    std::optional<ContentKind> m_kind;
    std::optional<tl::expected<Received, Failure>> m_outcome;
};

} // namespace download
