// Official boundaries in one step, in the real window: nothing of the network before a click, then a delivery in a zip
// is fetched, diagnosed and shown.
#include "app/boundary_download.h"
#include "app/info_bar.h"
#include "app/official_boundaries_dialog.h"
#include "app/preferences.h"
#include "io/zip_writer.h"
#include "network_witness.h"
#include "support/loopback_server.h"
#include "support/shared_data.h"
#include "window_fixture.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using support::LoopbackServer;
using Answer = LoopbackServer::Answer;
using Question = LoopbackServer::Question;

class TestBoundaryDelivery : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void nothingOfTheNetworkBeforeAClick();
    void deliveryIsShown();
    void nationalDeliveryIsShown();
    void webPageKeepsTheMap();

private:
    static QByteArray square(const QString& code, const QString& name, double west, double south);
    /// A delivery: three made-up territories of Mayotte under real codes, and a layer that isn't asked for.
    static QByteArray delivery();
    void openDialog();
    void download(const QUrl& address);
    app::MainWindow& window() { return *m_fixture->window; }

    std::optional<tests::WindowFixture> m_fixture;
    QPointer<app::OfficialBoundariesDialog> m_dialog;
};

QByteArray TestBoundaryDelivery::square(const QString& code, const QString& name, double west, double south) {
    const auto corner = [&](double x, double y) {
        return u"[%1,%2]"_s.arg(west + x, 0, 'f', 3).arg(south + y, 0, 'f', 3);
    };
    const QStringList ring{corner(0, 0), corner(0.05, 0), corner(0.05, 0.05), corner(0, 0.05), corner(0, 0)};
    return u"{\"type\":\"Feature\",\"properties\":{\"CODE_SIREN\":\"%1\",\"NOM\":\"%2\"},"
           "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[%3]]}}"_s.arg(code, name, ring.join(u','))
               .toUtf8();
}

QByteArray TestBoundaryDelivery::delivery() {
    const QByteArray head = R"({"type":"FeatureCollection","features":[)", foot = "]}";
    const QByteArray territories = square(u"200050532"_s, u"CC de Petite-Terre"_s, 45.25, -12.80) + ',' +
                                   square(u"200060473"_s, u"CC du Sud"_s, 45.10, -12.95) + ',' +
                                   square(u"200060457"_s, u"CA de Dembeni / Mamoudzou"_s, 45.18, -12.82);
    return io::zipOf({{u"livraison/COMMUNE.geojson"_s, head + square(u"97611"_s, u"Mamoudzou"_s, 45.2, -12.8) + foot},
                      {u"livraison/EPCI.geojson"_s, head + territories + foot}})
        .value_or(QByteArray());
}

void TestBoundaryDelivery::initTestCase() {
    m_fixture.emplace();
    QVERIFY(m_fixture->begin());
}

void TestBoundaryDelivery::cleanup() {
    if (m_dialog)
        m_dialog->close();
    QVERIFY(QTest::qWaitFor([this] { return m_dialog.isNull() && !window().files().opening().isBusy(); }, 30000));
    window().infoBar().dismiss();
    app::preferences::setBoundarySource({});
}

void TestBoundaryDelivery::cleanupTestCase() {
    QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).removeRecursively();
    m_fixture.reset();
}

void TestBoundaryDelivery::openDialog() {
    window().findChild<QAction*>(u"actionOfficialBoundaries"_s)->trigger();
    m_dialog = window().findChild<app::OfficialBoundariesDialog*>();
}

void TestBoundaryDelivery::download(const QUrl& address) {
    openDialog();
    QTest::keyClicks(m_dialog->findChild<QLineEdit*>(u"address"_s), address.toString());
    QTest::mouseClick(m_dialog->findChild<QPushButton*>(u"start"_s), Qt::LeftButton);
}

void TestBoundaryDelivery::nothingOfTheNetworkBeforeAClick() {
    openDialog();
    QVERIFY(m_dialog->findChild<QLineEdit*>(u"address"_s)->text().isEmpty()); // off until somebody sets one
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    QCOMPARE(networkwitness::managers(), 0);
    QCOMPARE(networkwitness::sockets(), 0);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([this] { return m_dialog.isNull(); }));
    QCOMPARE(networkwitness::sockets(), 0);
}

void TestBoundaryDelivery::deliveryIsShown() {
    const QByteArray body = delivery();
    QVERIFY(!body.isEmpty());
    LoopbackServer server([&](const Question& question) { return LoopbackServer::file(question, body, "\"a\""); });
    QSignalSpy opened(&window().files().opening(), &app::Opening::boundariesOpened);
    download(server.address(u"/2025/ADMIN-EXPRESS.zip"_s));
    QVERIFY(opened.wait(30000));
    QCOMPARE(networkwitness::managers(), 1);
    QVERIFY(networkwitness::sockets() > 0); // the witness sees
    const auto& loaded = *m_fixture->document().dataset()->boundaries;
    QVERIFY(!loaded.schematic);
    QCOMPARE(loaded.topology->faces().size(), std::size_t(3)); // the layer of communes was left alone
    QVERIFY(m_dialog->isVisible());                            // with the SHA-256, until it is closed
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([this] { return m_dialog.isNull(); }));
}

// Six folders, six systems of coordinates, one archive: as ADMIN EXPRESS is delivered, but for 7z.
void TestBoundaryDelivery::nationalDeliveryIsShown() {
    REQUIRE_SHARED_DATA(delivered, "admin-express");
    std::vector<io::ZippedFile> files;
    QDirIterator each(delivered, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.push_back({u"ADMIN-EXPRESS/"_s + QDir(delivered).relativeFilePath(file.fileName()), file.readAll()});
    }
    const QByteArray body = io::zipOf(files).value_or(QByteArray());
    LoopbackServer server([&](const Question& question) { return LoopbackServer::file(question, body, "\"a\""); });
    QSignalSpy opened(&window().files().opening(), &app::Opening::boundariesOpened);
    download(server.address(u"/2025/ADMIN-EXPRESS.zip"_s));
    QVERIFY(opened.wait(60000));
    QCOMPARE(m_fixture->document().dataset()->boundaries->topology->codes().size(), qsizetype(1255));
}

void TestBoundaryDelivery::webPageKeepsTheMap() {
    LoopbackServer server([](const Question&) { return Answer{.body = "<!doctype html><title>Connexion</title>"}; });
    const auto dataset = m_fixture->document().dataset();
    download(server.address(u"/epci.zip"_s));
    auto* bar = m_dialog->findChild<app::InfoBar*>(u"infoBar"_s);
    QVERIFY(QTest::qWaitFor([&] { return bar->isVisible(); }, 30000));
    QVERIFY(bar->text().contains(u"L’adresse a répondu une page web"_s));
    QCOMPARE(m_fixture->document().dataset(), dataset);
}

QTEST_MAIN(TestBoundaryDelivery)
#include "test_boundary_delivery.moc"
