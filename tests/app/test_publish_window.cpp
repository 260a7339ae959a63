#include "app/appearance.h"
#include "app/info_bar.h"
#include "app/page_elements_form.h"
#include "app/page_model_form.h"
#include "app/page_view.h"
#include "app/publish_window.h"
#include "document/layout_file.h"
#include "publish/page_templates.h"
#include "shipped_document.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using app::PublishWindow;
using document::PageElement;

namespace {

constexpr int kWait = 60000;

bool isShown(const document::Document& document, PageElement element) {
    const auto elements = publish::elementsOf(document.state().layout);
    return std::ranges::find(elements, element, &document::PlacedElement::element)->shown;
}

int rowOf(const document::Document& document, PageElement element) {
    const auto elements = publish::elementsOf(document.state().layout);
    return int(std::ranges::find(elements, element, &document::PlacedElement::element) - elements.begin());
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The publishing window as a person uses it: by keyboard and pointer, undone, refused, given up.
class TestPublishWindow : public QObject {
    Q_OBJECT

    document::Document m_document;
    std::optional<app::Appearance> m_appearance;
    std::optional<PublishWindow> m_window;

    template <class Widget> Widget& part(const QString& name = {}) { return *m_window->findChild<Widget*>(name); }
    bool settle() {
        return QTest::qWaitFor([this] { return m_window->preview().picture() && m_window->preview().isUpToDate(); },
                               kWait);
    }
    /// Opens all sections, so that what is in them can have the focus.
    void unfold() {
        for (auto* head : m_window->findChildren<QPushButton*>()) {
            if (head->property("fold").toBool())
                head->setChecked(true);
        }
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Diagonale tests"_s);
        QCoreApplication::setApplicationName(u"Diagonale publish %1"_s.arg(QCoreApplication::applicationPid()));
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        m_appearance.emplace();
        QVERIFY(tests::openShipped(m_document));
    }
    void cleanupTestCase() {
        QFile::remove(QSettings().fileName());
        QDir(QFileInfo(document::layoutFolder()).path()).removeRecursively();
    }

    void init() {
        QSettings().clear();
        m_document.edit(u"Comme au début"_s, [](document::MapState& state) {
            state.layout = {};
            // Small, so that a test under a sanitizer is quick.
            state.layout.size = {640, 360, document::PageSize::Unit::Pixels, 96};
            state.title.clear();
        });
        m_document.undoStack()->clear();
        m_window.emplace(m_document, *m_appearance);
        m_window->show();
        unfold();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_window));
    }
    void cleanup() { m_window.reset(); }

    void anElementIsHiddenByKeyboardAndUndone() {
        auto& list = part<QListWidget>(u"pageElements"_s);
        list.setFocus();
        list.setCurrentRow(rowOf(m_document, PageElement::Subtitle));
        QTest::keyClick(&list, Qt::Key_Space);
        QVERIFY(!isShown(m_document, PageElement::Subtitle));
        QVERIFY(settle());
        QCOMPARE(m_document.undoStack()->undoText(), u"Masquer\u00a0: "_s + publish::nameOf(PageElement::Subtitle));
        QTest::keyClick(&list, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(isShown(m_document, PageElement::Subtitle));
        QCOMPARE(list.item(list.currentRow())->checkState(), Qt::Checked);
        QTest::keyClick(&list, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!isShown(m_document, PageElement::Subtitle));
    }

    void anElementMovesByKeyboard() {
        auto& list = part<QListWidget>(u"pageElements"_s);
        const int row = rowOf(m_document, PageElement::Method);
        list.setCurrentRow(row);
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(rowOf(m_document, PageElement::Method), row - 1);
        QCOMPARE(list.currentRow(), row - 1);
        m_document.undoStack()->undo();
        QCOMPARE(rowOf(m_document, PageElement::Method), row);
    }

    void whatIsTypedIsOneChangeUndoneInItsField() {
        auto& title = part<QLineEdit>(u"pageTitle"_s);
        title.setFocus();
        QTest::keyClicks(&title, u"Soigner la Creuse"_s);
        QCOMPARE(m_document.state().title, u"Soigner la Creuse"_s);
        QVERIFY(settle());
        QCOMPARE(m_window->preview().picture()->page.title, u"Soigner la Creuse"_s);
        QTest::keyClick(&title, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_document.state().title, QString());
        QCOMPARE(title.text(), QString());
    }

    void aTemplateKeepsTheWordsAndASizeOfOnesOwnIsNoTemplate() {
        m_window->draft().edit(u"Crédit"_s, [](document::Layout& layout) { layout.credit = u"La Gazette"_s; });
        auto& chosen = part<QComboBox>(u"pageTemplate"_s);
        chosen.setFocus();
        const int row = chosen.findData(u"square"_s);
        chosen.setCurrentIndex(row);
        emit chosen.activated(row);
        QCOMPARE(m_document.state().layout.templateKey, u"square"_s);
        QCOMPARE(m_document.state().layout.size.width, 1080.0);
        QCOMPARE(m_document.state().layout.credit, u"La Gazette"_s);
        m_window->findChild<QDoubleSpinBox*>()->setValue(900);
        QCOMPARE(m_document.state().layout.size.width, 900.0);
        QCOMPARE(m_document.state().layout.templateKey, QString());
        QVERIFY(settle());
        QCOMPARE(m_window->preview().picture()->page.pixels, QSize(900, 1080));
    }

    void aModelIsSavedWithoutTheWordsOfThisMapAndOpensOnAnother() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"modele.json"_s);
        m_window->draft().edit(u"Page"_s, [](document::Layout& layout) {
            layout.size = {420, 297, document::PageSize::Unit::Millimetres, 150};
            layout.note = u"De cette carte seulement"_s;
            layout.credit = u"La Gazette"_s;
        });
        auto& models = part<app::PageModelForm>();
        QSignalSpy said(&models, &app::PageModelForm::said);
        models.saveModel(path);
        QVERIFY(said.wait(kWait));
        QVERIFY(!contentOf(path).contains("De cette carte seulement"));
        m_document.undoStack()->undo();
        m_window->draft().edit(u"Note"_s, [](document::Layout& layout) { layout.note = u"D’une autre"_s; });
        models.openModel(path);
        QTRY_COMPARE_WITH_TIMEOUT(m_document.state().layout.size.width, 420.0, kWait);
        QCOMPARE(m_document.state().layout.size.dpi, 150.0);
        QCOMPARE(m_document.state().layout.credit, u"La Gazette"_s);
        QCOMPARE(m_document.state().layout.note, u"D’une autre"_s);
    }

    void aModelSavedByNameIsChosenFromTheListRenamedAndRemoved() {
        auto& models = part<app::PageModelForm>();
        auto& chosen = part<QComboBox>(u"pageTemplate"_s);
        QSignalSpy said(&models, &app::PageModelForm::said);
        m_window->draft().edit(u"Page"_s, [](document::Layout& layout) {
            layout.size = {150, 120, document::PageSize::Unit::Millimetres, 150};
            layout.elements = publish::elementsOf(layout);
            layout.note = u"De cette carte seulement"_s;
        });
        models.saveAs(u"Une de mardi"_s);
        QCOMPARE(said.size(), 1);
        QCOMPARE(chosen.currentText(), u"Une de mardi"_s);
        m_document.undoStack()->undo();
        QVERIFY(chosen.currentText() != u"Une de mardi"_s);
        QVERIFY(!m_window->findChild<QAction*>(u"renameModel"_s)->isEnabled()); // None is in force.

        const int row = chosen.findText(u"Une de mardi"_s);
        chosen.setCurrentIndex(row);
        emit chosen.activated(row);
        QCOMPARE(m_document.state().layout.size.width, 150.0);
        QCOMPARE(m_document.state().layout.note, QString());
        models.rename(u"Une du mercredi"_s);
        QCOMPARE(chosen.currentText(), u"Une du mercredi"_s);
        QCOMPARE(chosen.findText(u"Une de mardi"_s), -1);
        models.remove();
        QCOMPARE(chosen.findText(u"Une du mercredi"_s), -1);
        QCOMPARE(m_document.state().layout.size.width, 150.0); // The page stays.
        QVERIFY(document::savedLayouts(document::layoutFolder()).empty());
    }

    void aFileThatIsNoModelIsRefusedAndThePageStays() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"autre.json"_s);
        writeFile(path, "[1, 2");
        const document::Layout before = m_document.state().layout;
        auto& models = part<app::PageModelForm>();
        QSignalSpy failed(&models, &app::PageModelForm::failed);
        models.openModel(path);
        QVERIFY(failed.wait(kWait));
        QVERIFY(m_window->messages().isVisible());
        QCOMPARE(m_document.state().layout, before);
    }

    void theExtentIsThePagesAlone() {
        const document::ViewState before = m_document.state().view;
        auto& extent = part<QComboBox>(u"pageExtent"_s);
        auto& place = part<QComboBox>(u"pagePlace"_s);
        extent.setCurrentIndex(2); // a département
        emit extent.activated(2);
        place.setCurrentIndex(place.findText(u"Creuse"_s));
        emit place.activated(place.currentIndex());
        QCOMPARE(m_window->draft().extent(), u"dept:23"_s);
        QCOMPARE(m_window->draft().publication().state.view.area, u"dept:23"_s);
        QCOMPARE(m_document.state().view, before);
        QTest::mouseClick(&part<QPushButton>(u"copyCommand"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"--extent dept:23"_s));
    }

    void panelsShowTheIndicatorsOfTheIndex() {
        m_window->draft().edit(u"Assez grand"_s, [](document::Layout& layout) {
            layout.size = {1200, 675, document::PageSize::Unit::Pixels, 96};
        });
        auto& panels = part<QComboBox>(u"pagePanels"_s);
        panels.setCurrentIndex(1);
        emit panels.activated(1);
        QCOMPARE(m_document.state().layout.panels.size(), std::size_t(5)); // five criteria, in the shipped table
        m_document.undoStack()->undo();
        QCOMPARE(panels.currentIndex(), 0);
    }

    void aGreyPrinterSeesNoColour() {
        QVERIFY(settle());
        auto& vision = part<QComboBox>(u"vision"_s);
        vision.setCurrentIndex(vision.count() - 1);
        emit vision.activated(vision.currentIndex());
        QVERIFY(settle());
        const QImage seen = m_window->preview().picture()->seen.convertToFormat(QImage::Format_RGB32);
        QVERIFY(!m_window->preview().picture()->usual.isGrayscale());
        QVERIFY(seen.isGrayscale());
    }

    void aFindingIsOverruledLineByLineAndTakenBack() {
        m_window->draft().edit(u"Sans sources"_s, [](document::Layout& layout) {
            layout.elements = publish::elementsOf(layout);
            for (auto& placed : layout.elements) {
                if (placed.element == PageElement::Sources)
                    placed.shown = false;
            }
        });
        QVERIFY(settle());
        const auto& findings = m_window->preview().picture()->findings;
        QVERIFY(!findings.empty());
        const QString key = findings.front().key;
        const auto button = [&] { return m_window->findChild<QPushButton*>(u"overrule-"_s + key); };
        QVERIFY(button());
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(m_document.state().layout.overruled, QStringList{key});
        QVERIFY(settle());
        const auto& after = m_window->preview().picture()->findings;
        QVERIFY(std::ranges::find(after, key, &publish::Finding::key)->overruled);
        QTest::keyClick(&*m_window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_document.state().layout.overruled.isEmpty());
    }

    void aRefusedFolderTellsWhyAndKeepsWhatWasTyped() {
        const QTemporaryDir folder;
        const QString notAFolder = folder.filePath(u"fichier"_s);
        writeFile(notAFolder, "x");
        QTest::keyClicks(&part<QLineEdit>(u"pageTitle"_s), u"Un autre titre"_s);
        m_window->exportTo(notAFolder + u"/carte.png"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isWriting(), kWait);
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->messages().isVisible());
        QVERIFY2(m_window->messages().text().contains(notAFolder), qPrintable(m_window->messages().text()));
        QCOMPARE(part<QLineEdit>(u"pageTitle"_s).text(), u"Un autre titre"_s);
        QVERIFY(part<QPushButton>(u"export"_s).isEnabled());
    }

    void anUnknownEndingIsRefused() {
        const QTemporaryDir folder;
        m_window->exportTo(folder.filePath(u"carte.xyz"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isWriting(), kWait);
        QVERIFY(m_window->messages().isVisible());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void givingUpHalfWayKeepsTheOldFile() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"carte.png"_s);
        writeFile(path, "the old one");
        m_window->draft().edit(u"Grande page"_s, [](document::Layout& layout) {
            layout.size = {4800, 2700, document::PageSize::Unit::Pixels, 300};
        });
        m_window->exportTo(path);
        QVERIFY(m_window->isWriting());
        QTest::keyClick(&*m_window, Qt::Key_Escape);
        QVERIFY(!m_window->isWriting());
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->messages().isVisible());
        m_window.reset(); // waits for the worker
        QCOMPARE(contentOf(path), QByteArray("the old one"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void anExportIsWrittenAndTold() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"carte.png"_s);
        m_window->exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isWriting(), kWait);
        QVERIFY2(m_window->messages().text().contains(u"carte.png"_s), qPrintable(m_window->messages().text()));
        QCOMPARE(QImage(path).size(), QSize(640, 360));
    }

    void everyControlSaysWhatItIs() {
        QVERIFY(settle());
        for (QWidget* control : m_window->findChildren<QWidget*>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus ||
                control->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
            const bool isInside = qobject_cast<QAbstractSpinBox*>(control->parentWidget()) ||
                                  qobject_cast<QComboBox*>(control->parentWidget());
            if (isInside)
                continue; // spoken with what it is a part of
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(control->metaObject()->className()),
                                               control->objectName())));
        }
    }
};

QTEST_MAIN(TestPublishWindow)
#include "test_publish_window.moc"
