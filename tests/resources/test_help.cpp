#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// What a help page holds.
struct Page {
    explicit Page(const QString& language) {
        QFile file(QStringLiteral(":/help/method_%1.html").arg(language));
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

class TestHelp : public QObject {
    Q_OBJECT
private slots:
    void everyLinkLeadsSomewhere_data();
    void everyLinkLeadsSomewhere();
    void bothLanguagesSayTheSame();
    void frenchKeepsItsMarksOnTheLine();
};

void TestHelp::everyLinkLeadsSomewhere_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << QStringLiteral("fr");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestHelp::everyLinkLeadsSomewhere() {
    QFETCH(QString, language);
    const Page page(language);
    QVERIFY2(page.fault.isEmpty(), qPrintable(page.fault));
    QVERIFY(page.text.size() > 5000);
    QVERIFY(!page.links.isEmpty());
    QCOMPARE(page.links.size(), page.anchors.size());
    for (const QString& link : page.links)
        QVERIFY2(link.startsWith(u'#') && page.anchors.contains(link.mid(1)), qPrintable(link)); // no network
}

void TestHelp::bothLanguagesSayTheSame() {
    const Page french(QStringLiteral("fr")), english(QStringLiteral("en"));
    QCOMPARE(french.elements, english.elements); // the same headings, tables, formulae
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
    static const QRegularExpression breakable(QStringLiteral("« | [»;:!?%]"));
    const auto found = breakable.match(Page(QStringLiteral("fr")).text);
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
}

QTEST_GUILESS_MAIN(TestHelp)
#include "test_help.moc"
