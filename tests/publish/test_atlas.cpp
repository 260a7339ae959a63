#include "document/small_country.h"
#include "publish/atlas.h"
#include "publish/verification.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using territory::Diagnosis;

namespace {

publish::Publication smallCountry() {
    publish::Publication publication;
    publication.dataset = smallcountry::dataset();
    publication.results = document::computeResults(publication.state, *publication.dataset);
    publication.date = QDate(2026, 3, 1);
    return publication;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isInstalled(const QString& program) {
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// What an outside program says of a file; with ordinary spaces.
QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    constexpr int kPatience = 60'000;
    if (!process.waitForFinished(kPatience) || process.exitCode() != 0)
        return {};
    QString output = QString::fromUtf8(process.readAllStandardOutput());
    return output.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

#define REQUIRE_PROGRAM(name)                                                                                          \
    if (!isInstalled(QStringLiteral(name)))                                                                            \
    QSKIP(name " isn't installed")

/// An atlas of the small country, read back by QPDF's and Poppler's programs.
class TestAtlas : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void isAValidBook();
    void aFicheAPageInTheOrderAskedFor();
    void linksLeadToTheRightPages();
    void theOutlineNamesEveryFiche();
    void fontsAreEmbedded();
    void whatIsLeftOutIsTold();
    void anAreaIsInAlphabeticalOrder();
    void carriesItsProvenance();
    void aStopLeavesWhatWasThere();
    void refusesWhatHasNothing();
    void progressCountsFiches();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    QString m_atlas; ///< Of D, A, F.
    publish::AtlasScope m_scope{{}, {u"D"_s, u"999"_s, u"A"_s, u"F"_s, u"A"_s}, u"Atlas d’essai"_s};
    Diagnosis m_diagnosis;
    QStringList m_steps;
    static constexpr int kFirstFiche = 5; ///< Cover, contents, map, table come before.
};

void TestAtlas::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QVERIFY(m_folder.isValid());
    m_atlas = path(u"atlas.pdf"_s);
    const auto written = publish::writeAtlas(m_atlas, m_scope, smallCountry(), {},
                                             [this](double, const QString& step) { m_steps << step; });
    QVERIFY2(written, qPrintable(written ? QString() : written.error().text()));
    m_diagnosis = *written;
}

void TestAtlas::isAValidBook() {
    REQUIRE_PROGRAM("qpdf");
    REQUIRE_PROGRAM("pdfinfo");
    QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, m_atlas}).contains(u"No syntax or stream encoding errors"_s));
    const QString info = outputOf(u"pdfinfo"_s, {m_atlas});
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +7\\n"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Title: +Atlas d’essai — Sélection de 3 territoires\\n"_s)),
             qPrintable(info));
    QVERIFY(info.contains(u"(A4)"_s));
}

void TestAtlas::aFicheAPageInTheOrderAskedFor() {
    REQUIRE_PROGRAM("pdftotext");
    int page = kFirstFiche;
    for (const QString& code : {u"D"_s, u"A"_s, u"F"_s}) {
        const QString number = QString::number(page);
        const QString text = outputOf(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, m_atlas, u"-"_s});
        QVERIFY2(text.contains(u"CC de "_s + code), qPrintable(text));
        QVERIFY(QString(text).remove(u' ').contains(u'\n' + number + u"/7\n"_s));
        QVERIFY(text.contains(u"Décision de l’État"_s));
        ++page;
    }
}

void TestAtlas::linksLeadToTheRightPages() {
    REQUIRE_PROGRAM("pdftohtml");
    const QString html = outputOf(u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s, m_atlas});
    int page = kFirstFiche;
    for (const QString& code : {u"D"_s, u"A"_s, u"F"_s}) {
        const QRegularExpression link(u"href=\"[^\"]*#(\\d+)\">CC de %1<"_s.arg(code));
        int links = 0;
        for (const auto& match : link.globalMatch(html)) {
            QCOMPARE(match.captured(1).toInt(), page);
            ++links;
        }
        QCOMPARE(links, 2); // in the contents and in the table
        QVERIFY(html.contains(QRegularExpression(u"#2\">(<b>)?%1 / 7"_s.arg(page)))); // back to the contents
        ++page;
    }
    QVERIFY(html.contains(u"#3\">Carte de synthèse"_s));
    QVERIFY(html.contains(u"#4\">Tableau de synthèse"_s));
}

void TestAtlas::theOutlineNamesEveryFiche() {
    REQUIRE_PROGRAM("pdftohtml");
    const QString html = outputOf(u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s, m_atlas});
    QStringList items;
    for (const auto& match : QRegularExpression(u"<item page=\"(\\d+)\">([^<]*)</item>"_s).globalMatch(html))
        items << match.captured(1) + u' ' + match.captured(2);
    QCOMPARE(items, (QStringList{u"2 Sommaire"_s, u"3 Carte de synthèse"_s, u"4 Tableau de synthèse"_s, u"5 Fiches"_s,
                                 u"5 CC de D"_s, u"6 CC de A"_s, u"7 CC de F"_s}));
}

void TestAtlas::fontsAreEmbedded() {
    REQUIRE_PROGRAM("pdffonts");
    const QStringList lines = outputOf(u"pdffonts"_s, {m_atlas}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString& line : lines)
        QVERIFY2(line.contains(QRegularExpression(u"Identity-H +yes"_s)), qPrintable(line));
}

void TestAtlas::whatIsLeftOutIsTold() {
    const Diagnosis::Finding* unknown = m_diagnosis.find(Diagnosis::Cause::UnknownTerritory);
    QVERIFY(unknown);
    QCOMPARE(unknown->samples, QStringList{u"999"_s});
    const Diagnosis::Finding* repeated = m_diagnosis.find(Diagnosis::Cause::DuplicateCode);
    QVERIFY(repeated);
    QCOMPARE(repeated->samples, QStringList{u"A"_s});
    const Diagnosis::Finding* absent = m_diagnosis.find(Diagnosis::Cause::AbsentTerritory);
    QVERIFY(absent);
    QCOMPARE(absent->samples, QStringList{u"CC de F"_s});
}

void TestAtlas::anAreaIsInAlphabeticalOrder() {
    REQUIRE_PROGRAM("pdftotext");
    // Centre-Val de Loire: A, B of the Cher; B also, and C, of the Indre.
    const QString file = path(u"region.pdf"_s);
    QVERIFY(publish::writeAtlas(file, {u"region:24"_s, {}, {}}, smallCountry()));
    const QString contents = outputOf(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, file, u"-"_s});
    const QRegularExpression order(u"Cher.*CC de A.*5.*CC de B.*6.*Indre.*CC de C.*7"_s,
                                   QRegularExpression::DotMatchesEverythingOption);
    QVERIFY2(contents.contains(order), qPrintable(contents));
}

void TestAtlas::carriesItsProvenance() {
    using Verdict = publish::Verification::Verdict;
    const auto untouched = publish::verify(m_atlas, {});
    QVERIFY2(untouched, qPrintable(untouched ? QString() : untouched.error().text()));
    QVERIFY2(untouched->verdict != Verdict::Altered, qPrintable(untouched->findings.join(u'\n')));
    QByteArray bytes = contentOf(m_atlas);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    const QString altered = path(u"altered.pdf"_s);
    QFile file(altered);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto touched = publish::verify(altered, {});
    QVERIFY(touched);
    QCOMPARE(touched->verdict, Verdict::Altered);
}

void TestAtlas::aStopLeavesWhatWasThere() {
    const QString file = path(u"kept.pdf"_s);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("what was there") > 0);
    old.close();
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    std::stop_source source;
    const auto stopHalfway = [&source](double share, const QString&) {
        if (share >= 0.5)
            source.request_stop();
    };
    const auto written = publish::writeAtlas(file, m_scope, smallCountry(), source.get_token(), stopHalfway);
    QVERIFY(!written);
    QCOMPARE(written.error().subject, file);
    QCOMPARE(contentOf(file), QByteArray("what was there"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
}

void TestAtlas::refusesWhatHasNothing() {
    const QString file = path(u"nothing.pdf"_s);
    QVERIFY(!publish::writeAtlas(file, {u"dept:99"_s, {}, {}}, smallCountry()));
    QVERIFY(!publish::writeAtlas(file, {{}, {u"999"_s}, {}}, smallCountry()));
    QVERIFY(!QFile::exists(file));
    const auto nowhere = publish::writeAtlas(path(u"no/such/folder/a.pdf"_s), m_scope, smallCountry());
    QVERIFY(!nowhere);
    QVERIFY(!nowhere.error().what.isEmpty());
}

void TestAtlas::progressCountsFiches() {
    QVERIFY2(m_steps.contains(u"2 sur 3\u00a0: CC de A"_s), qPrintable(m_steps.join(u'\n')));
}

QTEST_MAIN(TestAtlas)
#include "test_atlas.moc"
