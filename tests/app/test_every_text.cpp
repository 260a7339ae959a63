#include "app/sorted_table.h"
#include "document/interface_language.h"
#include "every_window.h"
#include "shown_texts.h"
#include "territory/wording.h"
#include "translation_file.h"

#include <QComboBox>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// French words that English texts keep: names of institutions and of divisions of the country (design/DOMAIN.md), of a
/// method, of a language. Everything else with a French letter is a text that nobody translated.
const QStringList& keptWords() {
    static const QStringList words{u"établissements publics territoriaux"_s,
                                   u"établissement public territorial"_s,
                                   u"intercommunalités"_s,
                                   u"intercommunalité"_s,
                                   u"communauté"_s,
                                   u"départements"_s,
                                   u"département"_s,
                                   u"régions"_s,
                                   u"région"_s,
                                   u"médecins traitants"_s,
                                   u"médecin traitant"_s,
                                   u"maison de santé"_s,
                                   u"maisons de santé"_s,
                                   u"métropole"_s,
                                   u"agence régionale de santé"_s,
                                   u"agences régionales de santé"_s,
                                   u"pôle"_s,
                                   u"Préfecture"_s,
                                   u"préfecture"_s,
                                   u"centre de santé"_s,
                                   u"centres de santé"_s,
                                   u"méd. traitant"_s,
                                   u"Dép."_s,
                                   u"Sainte-Laguë"_s,
                                   u"Français"_s,
                                   u"française"_s,
                                   u"accessibilité potentielle localisée"_s,
                                   u"affection de longue durée"_s,
                                   u"Île-de-France"_s};
    return words;
}

} // namespace

/// Nothing is left in the other language: every window, dialog, menu and panel, walked in French and in English. What
/// lupdate finds and nobody translated is tests/i18n's; this finds what never went through it, or came out as it went
/// in.
class TestEveryText : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void frenchWindowsSpeakFrench();
    void frenchPluralsCountZeroAsOne();
    void frenchFiguresAreWrittenAsInFrance();
    void sortedTextsFollowTheLanguage();
    void englishWindowsSpeakEnglish();
    void englishFiguresAreWrittenAsInBritain();

private:
    using Judge = std::function<QString(const QString& text)>; ///< What is wrong; empty = nothing.
    static QStringList faultsOfAll(tests::WindowFixture& fixture, const Judge& judge);
    static void judgeTexts(const QWidget& window, const QString& name, const Judge& judge, QStringList& faults);
    void learnNames(const document::Dataset& dataset);
    QString withoutNames(QString text) const;

    std::unique_ptr<tests::TranslationFile> m_english;
    QStringList m_names; ///< Of places, and notes of sources, longest first: English windows may say them as they are.
    bool m_spokeFrench = false; ///< A translator that was installed stays, Qt's own included.
};

void TestEveryText::initTestCase() {
    m_english = std::make_unique<tests::TranslationFile>(QStringLiteral(DIAGONALE_TEXTS "/diagonale_en.ts"));
    QVERIFY(!m_english->isEmpty());
}

void TestEveryText::judgeTexts(const QWidget& window, const QString& name, const Judge& judge, QStringList& faults) {
    for (const tests::ShownText& shown : tests::shownTexts(window)) {
        const QString fault = judge(shown.text);
        if (!fault.isEmpty())
            faults << u"%1, %2: « %3 » %4"_s.arg(name, shown.where, shown.text.left(80), fault);
    }
}

QStringList TestEveryText::faultsOfAll(tests::WindowFixture& fixture, const Judge& judge) {
    QStringList faults;
    judgeTexts(*fixture.window, u"main window"_s, judge, faults);
    for (const tests::NamedWindow& named : tests::everyWindow(fixture)) {
        const std::unique_ptr<QWidget> window = named.make();
        judgeTexts(*window, QString::fromLatin1(named.name), judge, faults);
    }
    faults.removeDuplicates();
    return faults;
}

QString TestEveryText::withoutNames(QString text) const {
    for (const QString& name : m_names)
        text.remove(name);
    for (const QString& word : keptWords())
        text.remove(word, Qt::CaseInsensitive);
    return text;
}

void TestEveryText::learnNames(const document::Dataset& dataset) {
    const territory::Gazetteer& gazetteer = *dataset.gazetteer;
    for (const territory::Territory& one : gazetteer.territories())
        m_names << one.name;
    for (const auto& one : gazetteer.departements())
        m_names << one.name;
    for (const auto& one : gazetteer.regions())
        m_names << one.name;
    for (const territory::Commune& one : gazetteer.communes()) {
        if (one.epci.isEmpty()) // islands, which the diagnosis names
            m_names << one.name;
    }
    for (const territory::Decision& one : dataset.decisionLists.front()->decisions) {
        if (!one.note.isEmpty()) // as the source says it
            m_names << one.note;
    }
    std::ranges::sort(m_names, std::greater(), &QString::size);
}

void TestEveryText::frenchWindowsSpeakFrench() {
    m_spokeFrench = true;
    document::useLanguage(*QCoreApplication::instance(), document::InterfaceLanguage::French);
    tests::WindowFixture fixture;
    QVERIFY(fixture.begin());
    tests::fillWindow(fixture);
    QVERIFY(fixture.settle());
    static const QStringList ofQt{u"Cancel"_s, u"Close"_s, u"Save"_s,  u"Discard"_s, u"Yes"_s,  u"No"_s,
                                  u"Apply"_s,  u"Help"_s,  u"Reset"_s, u"Open"_s,    u"Copy"_s, u"Paste"_s};
    const QStringList faults = faultsOfAll(fixture, [this](const QString& text) {
        const bool foreign = m_english->isForeign(text) || ofQt.contains(tests::TranslationFile::plain(text));
        return foreign ? u"is English"_s : QString();
    });
    for (const QString& fault : faults)
        qCritical("%s", qPrintable(fault));
    QVERIFY(faults.isEmpty());
}

void TestEveryText::frenchPluralsCountZeroAsOne() {
    const auto words = [](int count) {
        return QCoreApplication::translate("app::Opening", "Ouverture de %n fichiers", nullptr, count);
    };
    QVERIFY2(words(0).endsWith(u"fichier"_s), qPrintable(words(0)));
    QVERIFY2(words(1).endsWith(u"fichier"_s), qPrintable(words(1)));
    QVERIFY2(words(2).endsWith(u"fichiers"_s), qPrintable(words(2)));
}

void TestEveryText::frenchFiguresAreWrittenAsInFrance() {
    const QLocale locale = document::localeOf(document::InterfaceLanguage::French);
    QCOMPARE(locale.toString(17235), u"17\u202f235"_s);
    QCOMPARE(locale.toString(83.9, 'f', 1), u"83,9"_s);
    QCOMPARE(locale.toString(QDate(2025, 6, 27), QLocale::LongFormat), u"vendredi 27 juin 2025"_s);
    QCOMPARE(territory::wording::formatPopulation(5478, locale), u"5\u202f478 habitants"_s);
}

void TestEveryText::sortedTextsFollowTheLanguage() {
    app::SortedTable table(u"Noms"_s);
    std::vector<app::FigureRows::Row> rows;
    for (const QString& name : {u"Zonza"_s, u"Évron"_s, u"Ernée"_s, u"Eu"_s, u"Étampes"_s})
        rows.push_back({{name, std::nan(""), {}}});
    table.setRows({{u"Nom"_s, {}, false, {}}}, rows);
    table.sortByColumn(0, Qt::AscendingOrder);
    QStringList sorted;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        sorted << table.model()->index(row, 0).data().toString();
    QCOMPARE(sorted, QStringList({u"Ernée"_s, u"Étampes"_s, u"Eu"_s, u"Évron"_s, u"Zonza"_s})); // É sorts with E
}

void TestEveryText::englishWindowsSpeakEnglish() {
    if (m_spokeFrench)
        QSKIP("Needs a process that speaks no French: the test test_every_english_text.");
    document::useLanguage(*QCoreApplication::instance(), document::InterfaceLanguage::English);
    tests::WindowFixture fixture(document::localeOf(document::InterfaceLanguage::English));
    QVERIFY(fixture.begin());
    tests::fillWindow(fixture);
    QVERIFY(fixture.settle());
    learnNames(*fixture.document().dataset());
    static const QRegularExpression french(
        u"[éèêëàâçùûîïôœÉÈÊÀÂÇÎÔŒ«»]|\\x{202f}[;!?]|[^\\d]\\x{00a0}:"_s); // « 1 : 250,000 » is a scale
    QVERIFY(french.isValid());
    const QStringList faults = faultsOfAll(fixture, [this](const QString& text) {
        if (m_english->isUntranslated(text))
            return u"stands as in French"_s;
        return withoutNames(text).contains(french) ? u"has French in it"_s : QString();
    });
    for (const QString& fault : faults)
        qCritical("%s", qPrintable(fault));
    QVERIFY(faults.isEmpty());
}

void TestEveryText::englishFiguresAreWrittenAsInBritain() {
    if (m_spokeFrench)
        QSKIP("Needs a process that speaks no French: the test test_every_english_text.");
    const QLocale locale = document::localeOf(document::InterfaceLanguage::English);
    QCOMPARE(locale.toString(17235), u"17,235"_s);
    QCOMPARE(locale.toString(83.9, 'f', 1), u"83.9"_s);
    QCOMPARE(locale.toString(QDate(2025, 6, 27), QLocale::LongFormat), u"Friday, 27 June 2025"_s);
    QCOMPARE(territory::wording::formatPopulation(5478, locale), u"5,478 inhabitants"_s);
}

QTEST_MAIN(TestEveryText)
#include "test_every_text.moc"
