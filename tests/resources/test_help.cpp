#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// What a help page holds.
struct Page {
    Page(const QString& language, const QString& name) {
        QFile file(QStringLiteral(":/help/%1/%2.html").arg(language, name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader reader(&file);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters())
                text += reader.text();
            if (!reader.isStartElement())
                continue;
            elements.append(reader.name().toString());
            const QXmlStreamAttributes attributes = reader.attributes();
            if (attributes.hasAttribute(QStringLiteral("name")))
                anchors.insert(attributes.value(QStringLiteral("name")).toString());
            if (attributes.hasAttribute(QStringLiteral("href")))
                links.append(attributes.value(QStringLiteral("href")).toString());
        }
        fault = reader.errorString();
    }

    QString text, fault;
    QStringList elements, links;
    QSet<QString> anchors;
};

} // namespace

/// The help's pages, as they ship; what its window makes of them is tests/app/test_help_window.cpp's.
class TestHelp : public QObject {
    Q_OBJECT
private slots:
    void bothLanguagesHaveTheSamePages();
    void everyLinkLeadsSomewhere_data() { pages(); }
    void everyLinkLeadsSomewhere();
    void bothLanguagesSayTheSame_data() { pages(); }
    void bothLanguagesSayTheSame();
    void frenchKeepsItsMarksOnTheLine_data() { pages(); }
    void frenchKeepsItsMarksOnTheLine();

private:
    static QStringList namesIn(const QString& language) {
        return QDir(QStringLiteral(":/help/%1").arg(language)).entryList(QDir::Files, QDir::Name);
    }
    static void pages() {
        QTest::addColumn<QString>("name");
        for (const QString& file : namesIn(QStringLiteral("fr")))
            QTest::newRow(qPrintable(file)) << QFileInfo(file).completeBaseName();
    }
};

void TestHelp::bothLanguagesHaveTheSamePages() {
    QVERIFY(namesIn(QStringLiteral("fr")).size() >= 15);
    QCOMPARE(namesIn(QStringLiteral("fr")), namesIn(QStringLiteral("en")));
}

void TestHelp::everyLinkLeadsSomewhere() {
    QFETCH(QString, name);
    for (const QString& language : {QStringLiteral("fr"), QStringLiteral("en")}) {
        const Page page(language, name);
        QVERIFY2(page.fault.isEmpty(), qPrintable(page.fault));
        QVERIFY(page.text.size() > 500);
        static const QRegularExpression link(QStringLiteral("^(?:([a-z]+)\\.html)?(?:#([a-z]+))?$")); // no network
        for (const QString& written : page.links) {
            const auto parts = link.match(written);
            QVERIFY2(parts.hasMatch(), qPrintable(written));
            const QString target = parts.captured(1).isEmpty() ? name : parts.captured(1);
            QVERIFY2(namesIn(language).contains(target + QStringLiteral(".html")), qPrintable(written));
            const QString anchor = parts.captured(2);
            QVERIFY2(anchor.isEmpty() || Page(language, target).anchors.contains(anchor), qPrintable(written));
        }
    }
}

void TestHelp::bothLanguagesSayTheSame() {
    QFETCH(QString, name);
    const Page french(QStringLiteral("fr"), name), english(QStringLiteral("en"), name);
    QCOMPARE(french.elements, english.elements); // the same headings, tables, formulae
    QCOMPARE(french.anchors, english.anchors);
    QCOMPARE(french.links, english.links);
    static const QRegularExpression numbers(QStringLiteral("\\d+"));
    const auto figures = [](const QString& text) {
        QStringList list;
        for (auto match = numbers.globalMatch(text); match.hasNext();)
            list.append(match.next().captured());
        list.sort();
        return list;
    };
    QCOMPARE(figures(french.text), figures(english.text));
}

void TestHelp::frenchKeepsItsMarksOnTheLine() {
    QFETCH(QString, name);
    static const QRegularExpression breakable(QStringLiteral("« | [»;:!?%]"));
    const auto found = breakable.match(Page(QStringLiteral("fr"), name).text);
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
}

QTEST_GUILESS_MAIN(TestHelp)
#include "test_help.moc"
