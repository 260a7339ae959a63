#include "document/loading.h"
#include "document/results.h"
#include "publish/composed_page.h"
#include "publish/display_painter.h"
#include "publish/page_templates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using document::PageElement;
using document::PageSlot;
using publish::ComposedPage;
using publish::LayoutFault;

namespace {

QString describe(const ComposedPage& page) {
    QStringList words;
    for (const LayoutFault& fault : page.faults)
        words << u"%1 of %2 (%3)"_s.arg(int(fault.kind)).arg(publish::nameOf(fault.element)).arg(fault.size);
    return words.join(u", ");
}

} // namespace

class TestComposedPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        const auto reading = document::loadDataset({});
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().text()));
        m_dataset = reading->dataset;
    }

    // Every template is a page without fault, whatever it shows.
    void everyTemplateIsWithoutFault_data() {
        QTest::addColumn<QString>("key");
        for (const publish::PageTemplate& page : publish::pageTemplates())
            QTest::addRow("%s", qPrintable(page.key)) << page.key;
    }
    void everyTemplateIsWithoutFault() {
        QFETCH(QString, key);
        for (const document::Theme theme : {document::Theme::Score, document::Theme::Decision}) {
            for (const QString& area : {u"france"_s, u"region:24"_s, u"dept:36"_s, u"frame:REU"_s}) {
                publish::Publication publication = published(theme, area);
                publication.state.layout = layoutOf(key);
                const auto page = publish::composePage(publication);
                QVERIFY(page.has_value());
                QVERIFY2(page->faults.empty(), qPrintable(area + u": "_s + describe(*page)));
                look(*page, key + u'-' + area + u'-' + QString::number(int(theme)));
            }
        }
    }

private:
    publish::Publication published(document::Theme theme, const QString& area) const {
        publish::Publication publication;
        publication.state.theme = theme;
        publication.state.view.area = area;
        publication.dataset = m_dataset;
        publication.results = document::computeResults(publication.state, *m_dataset);
        publication.date = QDate(2025, 6, 27);
        return publication;
    }

    static document::Layout layoutOf(const QString& key) {
        const auto templates = publish::pageTemplates();
        return publish::layoutFrom(*std::ranges::find(templates, key, &publish::PageTemplate::key), {});
    }

    /// Where DIAGONALE_LOOK names a folder, the page as a picture there.
    static void look(const ComposedPage& page, QString name) {
        if (!qEnvironmentVariableIsSet("DIAGONALE_LOOK"))
            return;
        QImage picture(page.pixels, QImage::Format_RGB32);
        QVERIFY(publish::paintStrip(picture, 0, page.list, page.pixelsAPoint, {}));
        picture.save(qEnvironmentVariable("DIAGONALE_LOOK") + u'/' + name.replace(u':', u'-') + u".png"_s);
    }

    std::shared_ptr<const document::Dataset> m_dataset;
};

QTEST_MAIN(TestComposedPage)
#include "test_composed_page.moc"
