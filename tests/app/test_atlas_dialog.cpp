#include "app/atlas_dialog.h"
#include "app/info_bar.h"
#include "shipped_document.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::AtlasDialog;

namespace {

void choose(QComboBox& box, int row) {
    box.setCurrentIndex(row);
    emit box.activated(row);
}

} // namespace

/// What an atlas is of: counted again from the gazetteer's communes, one by one.
class TestAtlasDialog : public QObject {
    Q_OBJECT

    document::Document m_document;

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Diagonale tests"_s);
        QCoreApplication::setApplicationName(u"Diagonale atlas %1"_s.arg(QCoreApplication::applicationPid()));
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QVERIFY(tests::openShipped(m_document));
        m_document.navigate([](document::MapState& state) { state.homeDepartement = u"23"_s; });
    }

    void beginsWithTheHomeDepartementAndHoldsEveryTerritoryOfIt() {
        const AtlasDialog dialog(m_document);
        const publish::AtlasScope scope = dialog.scope();
        QCOMPARE(scope.area, u"dept:23"_s);
        QSet<QString> ofCommunes;
        for (const territory::Commune& commune : m_document.dataset()->gazetteer->communes()) {
            if (commune.insee.startsWith(u"23"_s) && !commune.epci.isEmpty())
                ofCommunes << commune.epci;
        }
        QCOMPARE(QSet<QString>(scope.codes.begin(), scope.codes.end()), ofCommunes);
        QCOMPARE(scope.codes.size(), ofCommunes.size());
    }

    void sheetsFollowTheOrderAskedFor() {
        const AtlasDialog dialog(m_document);
        const auto& ranks = m_document.results()->scores.rank;
        auto* order = dialog.findChildren<QComboBox*>().at(2);
        order->setCurrentIndex(1);
        int last = 0;
        for (const QString& code : dialog.scope().codes) {
            const int rank = ranks[std::size_t(m_document.dataset()->territoryOf(code))];
            QVERIFY(rank == 0 || rank >= last);
            last = rank == 0 ? std::numeric_limits<int>::max() : rank;
        }
    }

    /// The shipped list holds 76 zones rouges; absence from it says nothing.
    void redZonesAreThoseEstablishedAndTheListIsSaidToBeIncomplete() {
        AtlasDialog dialog(m_document);
        auto& scope = *dialog.findChild<QComboBox*>(u"atlasScope"_s);
        choose(scope, scope.count() - 1);
        QCOMPARE(dialog.scope().codes.size(), 76);
        QVERIFY(dialog.scope().area.isEmpty());
        bool told = false;
        for (const auto* label : dialog.findChildren<QLabel*>())
            told = told || label->text().contains(u"76"_s);
        QVERIFY(told);
    }

    void aRefusedFolderIsToldAndTheChoiceStays() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"fichier"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        AtlasDialog dialog(m_document);
        dialog.show();
        dialog.exportTo(file.fileName() + u"/atlas.pdf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isWriting(), 60000);
        QVERIFY(dialog.messages().isVisible());
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.scope().area, u"dept:23"_s);
    }
};

QTEST_MAIN(TestAtlasDialog)
#include "test_atlas_dialog.moc"
