// What may be asked, what a file is by its first and last bytes, what is said of the advance, what is kept where.
#include "download/address.h"
#include "download/advance.h"
#include "download/content_kind.h"
#include "download/download.h"
#include "download/kept_files.h"
#include "download/pace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using download::ContentKind;

class TestDownloadRules : public QObject {
    Q_OBJECT
private slots:
    void addresses_data();
    void addresses();
    void redirects_data();
    void redirects();
    void kinds_data();
    void kinds();
    void whatCantBeOpenedIsExplained();
    void endsTellWhetherFilesAreWhole();
    void paceIsThatOfTheLastSeconds();
    void advanceInWords();
    void checksums();
    void eachAddressHasItsFolder();
};

void TestDownloadRules::addresses_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u" https://data.example.fr/epci.zip "_s << true;
    QTest::newRow("with a query") << u"https://data.example.fr/get?file=epci&year=2025#top"_s << true;
    QTest::newRow("this machine") << u"http://127.0.0.1:8080/epci.zip"_s << true;
    QTest::newRow("this machine, IPv6") << u"http://[::1]/epci.zip"_s << true;
    QTest::newRow("nothing") << u"  "_s << false;
    QTest::newRow("plain http") << u"http://data.example.fr/epci.zip"_s << false;
    QTest::newRow("a name that could lead anywhere") << u"http://localhost/epci.zip"_s << false;
    QTest::newRow("looks like this machine") << u"http://127.0.0.1.example.fr/epci.zip"_s << false;
    QTest::newRow("this machine before an @") << u"http://127.0.0.1@example.fr/epci.zip"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("ftp") << u"ftp://example.fr/epci.zip"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("GDAL's own") << u"/vsicurl/https://example.fr/epci.zip"_s << false;
    QTest::newRow("no scheme") << u"example.fr/epci.zip"_s << false;
    QTest::newRow("no host") << u"https:///epci.zip"_s << false;
    QTest::newRow("with a password") << u"https://me:secret@example.fr/epci.zip"_s << false;
    QTest::newRow("words") << u"les contours de l’IGN"_s << false;
}

void TestDownloadRules::addresses() {
    QFETCH(QString, typed);
    QFETCH(bool, good);
    const auto address = download::readAddress(typed);
    QCOMPARE(address.has_value(), good);
    if (good)
        QVERIFY(!address->hasFragment());
    else
        QVERIFY(!address.error().what.isEmpty() && !address.error().remedy.isEmpty());
    if (!good) // A password that was typed is not shown again.
        QVERIFY(!address.error().text().contains(u"secret"_s));
}

void TestDownloadRules::redirects_data() {
    QTest::addColumn<QUrl>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QUrl>("to"); // Invalid: refused.
    const QUrl from(u"https://data.example.fr/a/epci"_s), here(u"http://127.0.0.1:80/a"_s);
    QTest::newRow("elsewhere") << from << QByteArray("https://cdn.example.fr/epci.zip")
                               << QUrl(u"https://cdn.example.fr/epci.zip"_s);
    QTest::newRow("relative") << from << QByteArray("../b/epci.zip") << QUrl(u"https://data.example.fr/b/epci.zip"_s);
    QTest::newRow("without scheme") << from << QByteArray("//cdn.example.fr/e") << QUrl(u"https://cdn.example.fr/e"_s);
    QTest::newRow("to http") << from << QByteArray("http://data.example.fr/epci.zip") << QUrl();
    QTest::newRow("from outside to this machine") << from << QByteArray("http://127.0.0.1/admin") << QUrl();
    QTest::newRow("to file") << from << QByteArray("file:///etc/passwd") << QUrl();
    QTest::newRow("to a password") << from << QByteArray("https://me:you@example.fr/") << QUrl();
    QTest::newRow("nowhere") << from << QByteArray("") << QUrl();
    QTest::newRow("within this machine") << here << QByteArray("/b") << QUrl(u"http://127.0.0.1:80/b"_s);
    QTest::newRow("from this machine to http") << here << QByteArray("http://example.fr/") << QUrl();
    QTest::newRow("from this machine to https")
        << here << QByteArray("https://example.fr/") << QUrl(u"https://example.fr/"_s);
}

void TestDownloadRules::redirects() {
    QFETCH(QUrl, from);
    QFETCH(QByteArray, location);
    QFETCH(QUrl, to);
    const auto next = download::readRedirect(from, location);
    QCOMPARE(next.has_value(), to.isValid());
    if (next)
        QCOMPARE(*next, to);
}

void TestDownloadRules::kinds_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<ContentKind>("kind");
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0", 6) << ContentKind::Zip;
    QTest::newRow("GeoPackage") << QByteArray("SQLite format 3\0\x10\0", 18) << ContentKind::GeoPackage;
    QTest::newRow("GeoJSON") << QByteArray(R"({"type":"FeatureCollection")") << ContentKind::GeoJson;
    QTest::newRow("GeoJSON after a mark") << QByteArray("\xEF\xBB\xBF\n {") << ContentKind::GeoJson;
    QTest::newRow("FlatGeobuf") << QByteArray("fgb\x03"
                                              "fgb\0",
                                              8)
                                << ContentKind::FlatGeobuf;
    QTest::newRow("7z") << QByteArray("7z\xBC\xAF\x27\x1C\0\x04", 8) << ContentKind::SevenZip;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") << ContentKind::Gzip;
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html>") << ContentKind::WebPage;
    QTest::newRow("HTML, untidy") << QByteArray("\r\n\t<HTML lang=fr>") << ContentKind::WebPage;
    QTest::newRow("a service's XML") << QByteArray("<?xml version='1.0'?><Error/>") << ContentKind::WebPage;
    QTest::newRow("empty") << QByteArray() << ContentKind::Empty;
    QTest::newRow("a program") << QByteArray("\x7F"
                                             "ELF")
                               << ContentKind::Unknown;
    QTest::newRow("spaces") << QByteArray(" \n ") << ContentKind::Unknown;
}

void TestDownloadRules::kinds() {
    QFETCH(QByteArray, head);
    QFETCH(ContentKind, kind);
    QCOMPARE(download::kindOf(head), kind);
}

void TestDownloadRules::whatCantBeOpenedIsExplained() {
    const auto what = [](ContentKind kind) {
        const auto suffix = download::openedSuffix(kind, u"ign.fr"_s);
        return suffix ? *suffix : suffix.error().text();
    };
    QCOMPARE(what(ContentKind::Zip), u".zip"_s);
    QCOMPARE(what(ContentKind::GeoPackage), u".gpkg"_s);
    QVERIFY(what(ContentKind::SevenZip).contains(u"décompressez-la"_s));
    QVERIFY(what(ContentKind::WebPage).contains(u"L’adresse a répondu une page web"_s));
    QVERIFY(what(ContentKind::Empty).contains(u"vide"_s));
}

void TestDownloadRules::endsTellWhetherFilesAreWhole() {
    QTemporaryDir folder;
    const auto isWhole = [&](ContentKind kind, const QByteArray& bytes) {
        QFile file(folder.filePath(u"file"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            return false;
        file.close();
        return download::checkEnd(kind, file.fileName(), u"ign.fr"_s).has_value();
    };
    const QByteArray entries = QByteArray("PK\x03\x04", 4) + QByteArray(100'000, 'x');
    const QByteArray directory = QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');
    QVERIFY(isWhole(ContentKind::Zip, entries + directory));
    QVERIFY(isWhole(ContentKind::Zip, entries + directory + QByteArray(60'000, 'c'))); // a comment
    QVERIFY(!isWhole(ContentKind::Zip, entries));
    // Bytes 16–17: the size of a page; 28–31: how many there are.
    QByteArray database = QByteArray("SQLite format 3\0", 16).leftJustified(3 * 4096, '\0');
    database[16] = 0x10;
    database[31] = 3;
    QVERIFY(isWhole(ContentKind::GeoPackage, database));
    QVERIFY(!isWhole(ContentKind::GeoPackage, database.chopped(1)));
    QVERIFY(!isWhole(ContentKind::GeoPackage, database.first(50)));
    QVERIFY(isWhole(ContentKind::GeoJson, "{\"features\":[]}\n\n"));
    QVERIFY(!isWhole(ContentKind::GeoJson, "{\"features\":["));
}

void TestDownloadRules::paceIsThatOfTheLastSeconds() {
    download::Pace pace;
    QVERIFY(!pace.rate());
    pace.note(1'000, 0ms);
    pace.note(1'500, 500ms);
    QVERIFY(!pace.rate()); // half a second says nothing yet
    pace.note(2'000, 1000ms);
    QCOMPARE(pace.rate().value(), 1'000.0);
    for (int second = 2; second <= 20; ++second) // ten times as quick from now on
        pace.note(2'000 + (second - 1) * 10'000, second * 1000ms);
    QCOMPARE(pace.rate().value(), 10'000.0);
    pace.note(192'000, 30s); // stuck
    QCOMPARE(pace.rate().value(), 0.0);
}

void TestDownloadRules::advanceInWords() {
    const QLocale french(QLocale::French, QLocale::France);
    const auto words = [&](const download::Advance& advance) {
        return download::inWords(advance, french).replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' ');
    };
    QCOMPARE(words({12'400'000, {}, {}}), u"12,4 Mo"_s);
    QCOMPARE(words({12'400'000, 310'200'000, {}}), u"12,4 Mo sur 310,2 Mo"_s);
    QVERIFY(words({12'400'000, 310'200'000, 3'100'000.0}).startsWith(u"12,4 Mo sur 310,2 Mo · 3,1 Mo/s · encore 2"_s));
    QVERIFY(words({0, 310'200'000, 0.0}).endsWith(u"· en attente du serveur"_s));
    QCOMPARE((download::Advance{50, 200, {}}.share()), 0.25);
    QCOMPARE((download::Advance{50, {}, {}}.share()), -1.0);
    QCOMPARE((download::Advance{300, 200, {}}.share()), 1.0);
    QCOMPARE((download::Advance{50, 200, 10.0}.remaining().value()), 15.0);
}

void TestDownloadRules::checksums() {
    QVERIFY(download::isSha256(u" E3B0C44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 "_s));
    QVERIFY(!download::isSha256(u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85"_s));
    QVERIFY(!download::isSha256(u"g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s));
}

void TestDownloadRules::eachAddressHasItsFolder() {
    QTemporaryDir root;
    const download::KeptFiles kept(root.filePath(u"contours"_s));
    const QString first = kept.folderOf(QUrl(u"https://a.fr/2024/epci.zip"_s));
    const QString second = kept.folderOf(QUrl(u"https://a.fr/2025/epci.zip"_s));
    QVERIFY(first != second);
    QCOMPARE(QFileInfo(first).path(), kept.folder());
    QCOMPARE(kept.size(), 0);
    for (const QString& folder : {first, second}) {
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/epci.zip"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(1234, 'x')) == 1234);
    }
    QCOMPARE(kept.size(), 2468);
    QVERIFY(kept.empty().has_value());
    QCOMPARE(kept.size(), 0);
    QVERIFY(kept.empty().has_value()); // nothing there: nothing to say
}

QTEST_GUILESS_MAIN(TestDownloadRules)
#include "test_download_rules.moc"
