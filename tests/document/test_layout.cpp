#include "document/document.h"
#include "document/layout.h"
#include "document/layout_file.h"
#include "document/map_state.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using document::Layout;
using document::MapState;
using document::PageElement;
using document::PageSize;
using document::PageSlot;

namespace {

QByteArray png(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Layout richLayout() {
    Layout layout;
    layout.templateKey = u"a4-landscape"_s;
    layout.size = {297, 210, PageSize::Unit::Millimetres, 300};
    layout.elements = {{PageElement::Legend, true, PageSlot::Right, 1.25}, {PageElement::Method, false}};
    layout.legendShape = document::LegendShape::Horizontal;
    layout.tableRows = 5;
    document::IndexSettings index;
    index.setWeight(u"apl"_s, 40);
    layout.panels = {{u"Avant"_s, {}, {}, {}}, {u"Après"_s, document::Theme::Score, {}, index}};
    layout.subtitle = u"Un sous-titre"_s;
    layout.note = u"Une note"_s;
    layout.credit = u"La Gazette"_s;
    layout.logo = png({40, 20});
    layout.altText = {{u"fr"_s, u"Carte"_s}, {u"en"_s, u"Map"_s}};
    layout.overruled = {u"classes-grey"_s, u"text-small"_s};
    layout.textAsOutlines = true;
    return layout;
}

QJsonObject parsed(const char* json) {
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT
private slots:
    void aLayoutSurvivesJson() {
        const Layout layout = richLayout();
        const auto read = Layout::fromJson(layout.toJson());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QVERIFY(*read == layout);
        QVERIFY(Layout().toJson().isEmpty());
    }

    void aStateCarriesIt() {
        MapState state;
        state.title = u"Un titre"_s;
        state.layout = richLayout();
        const auto read = MapState::fromJson(state.toJson());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QVERIFY(*read == state);
        QVERIFY(document::changesBetween(MapState(), state).testFlag(document::Change::Layout));
    }

    void whatIsNoLayoutIsRefusedByName_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* name, const char* json, const char16_t* key) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf16(key);
        };
        row("too few pixels", R"({"size": {"width": 199, "height": 500}})", u"size.width");
        row("too many pixels", R"({"size": {"width": 500, "height": 16001}})", u"size.height");
        row("too few millimetres", R"({"size": {"unit": "mm", "width": 19, "height": 100}})", u"size.width");
        row("too many dots", R"({"size": {"width": 500, "height": 500, "dpi": 1201}})", u"size.dpi");
        row("a unit unknown", R"({"size": {"unit": "cm", "width": 20, "height": 20}})", u"size.unit");
        row("an element unknown", R"({"elements": [{"element": "watermark"}]})", u"elements[0].element");
        row("an element twice", R"({"elements": [{"element": "title"}, {"element": "title"}]})",
            u"elements[1].element");
        row("an element too large", R"({"elements": [{"element": "title", "scale": 3}]})", u"elements[0].scale");
        row("one map side by side", R"({"panels": [{}]})", u"panels");
        row("seven maps", R"({"panels": [{},{},{},{},{},{},{}]})", u"panels");
        row("a theme unknown", R"({"panels": [{"shows": "weather"}, {}]})", u"panels[0].shows");
        row("a weight out of range", R"({"panels": [{"index": {"criteria": {"apl": {"weight": 101}}}}, {}]})",
            u"weight");
        row("no picture", R"({"logo": "bm90IGEgcG5n"})", u"logo");
        row("no base 64", R"({"logo": "é"})", u"logo");
        row("no row", R"({"tableRows": 0})", u"tableRows");
        row("no list", R"({"overruled": "all"})", u"overruled");
    }
    void whatIsNoLayoutIsRefusedByName() {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        const auto read = Layout::fromJson(parsed(json.constData()));
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().text().contains(key), qPrintable(read.error().text()));
    }

    void textsAndLogosHaveAnEnd() {
        QVERIFY(Layout::fromJson({{u"note"_s, QString(4000, u'a')}}).has_value());
        QVERIFY(!Layout::fromJson({{u"note"_s, QString(4001, u'a')}}).has_value());
        // A PNG that goes on after its end is still one, but not of 256 KiB.
        const QByteArray large = png({4, 4}) + QByteArray(256 << 10, '\0');
        QVERIFY(!Layout::fromJson({{u"logo"_s, QString::fromLatin1(large.toBase64())}}).has_value());
    }

    void aLayoutIsSharedAsAFile() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"gazette.json"_s);
        QVERIFY(document::writeLayout(path, {u"La Gazette, une"_s, richLayout()}).has_value());
        const auto read = document::readLayoutFile(path);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->name, u"La Gazette, une"_s);
        QVERIFY(read->layout == richLayout());

        QVERIFY(!document::readLayoutFile(u"/dev/zero"_s)); // at once: it has no end
        QVERIFY(document::saveLayout(folder.path(), {u"Une autre"_s, Layout()}).has_value());
        QCOMPARE(document::savedLayouts(folder.path()).size(), std::size_t(2));
        QVERIFY(document::removeLayout(folder.path(), u"Une autre"_s).has_value());
        QCOMPARE(document::savedLayouts(folder.path()).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "test_layout.moc"
