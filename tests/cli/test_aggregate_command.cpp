#include "cli/aggregate_command.h"
#include "io/table.h"
#include "support/made_up_tables.h"
#include "support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// The command as the executable runs it, without a process.
cli::ExitCode aggregate(const QStringList& arguments) {
    CLI::App application("", "diagonale");
    const cli::AggregateCommand command(application);
    std::vector<std::string> words{"aggregate"};
    for (const QString& argument : arguments)
        words.push_back(argument.toStdString());
    std::reverse(words.begin(), words.end()); // CLI11 takes them from the last.
    application.parse(words);
    return command.run();
}

QStringList rowOf(const io::Table& table, const QString& code) {
    for (const QStringList& row : table.rows)
        if (row.front() == code)
            return row;
    return {};
}

} // namespace

class TestAggregateCommand : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_out = m_folder.filePath(u"out.csv"_s);

    /// Three communes of Plaine Commune, one elsewhere, one that is none.
    QString communes() const {
        return support::writeFile(
            m_folder.filePath(u"communes.csv"_s),
            "insee;nom;apl;menages\n93001;Aubervilliers;1,5;100\n93027;La Courneuve;2,5;300\n"
            "93066;Saint-Denis;nd;50\n01001;L’Abergement-Clémenciat;4;10\n99999;Nulle part;1;1\n");
    }

private slots:
    void groupsComeOutWithTheirCoverage() {
        QCOMPARE(aggregate({u"--communes"_s, communes(), u"--column"_s, u"apl"_s, u"--weight"_s, u"menages"_s,
                            u"--by"_s, u"ept"_s, u"--out"_s, m_out}),
                 cli::Done);
        const auto table = io::readTable(m_out);
        QVERIFY(table.has_value());
        QCOMPARE(table->columns, (QStringList{u"code"_s, u"nom"_s, u"apl"_s, u"communes"_s, u"communes_presentes"_s,
                                              u"part_population"_s}));
        QCOMPARE(table->rows.size(), 11U);
        const QStringList plaine = rowOf(*table, u"200057867"_s);
        QCOMPARE(plaine.mid(1, 4), (QStringList{u"Plaine Commune"_s, u"2.25"_s, u"8"_s, u"2"_s}));
        // 89,489 and 47,086 inhabitants of 453,801.
        QVERIFY(std::abs(plaine[5].toDouble() - 136575.0 / 453801) < 1e-12);
        QCOMPARE(rowOf(*table, u"200057875"_s).mid(2), (QStringList{{}, u"9"_s, u"0"_s, u"0"_s}));
    }

    void everyColumnOfNumbersIsTakenUnlessNamed() {
        QCOMPARE(aggregate(
                     {u"--communes"_s, communes(), u"--weight"_s, u"equal"_s, u"--by"_s, u"dept"_s, u"--out"_s, m_out}),
                 cli::Done);
        const auto table = io::readTable(m_out);
        QVERIFY(table.has_value());
        QCOMPARE(table->columns,
                 (QStringList{u"code"_s, u"nom"_s, u"apl"_s, u"communes apl"_s, u"communes_presentes apl"_s,
                              u"part_population apl"_s, u"menages"_s, u"communes menages"_s,
                              u"communes_presentes menages"_s, u"part_population menages"_s}));
        QCOMPARE(table->rows.size(), 101U);
        QCOMPARE(rowOf(*table, u"93"_s)[2], u"2"_s);
        QCOMPARE(rowOf(*table, u"93"_s)[6], u"150"_s);
    }

    void whatIsBadlyWrittenWritesNothing() {
        const QString path = communes();
        QFile::remove(m_out);
        QCOMPARE(aggregate({u"--communes"_s, path, u"--weight"_s, u"equal"_s, u"--out"_s, u"out.txt"_s}), cli::Misuse);
        QCOMPARE(aggregate({u"--communes"_s, path, u"--out"_s, m_out}), cli::Misuse);
        QCOMPARE(aggregate({u"--weight"_s, u"equal"_s, u"--out"_s, m_out}), cli::Misuse);
        QCOMPARE(aggregate({u"--communes"_s, path, u"--weight"_s, u"absente"_s, u"--out"_s, m_out}), cli::Failed);
        QCOMPARE(aggregate({u"--communes"_s, path, u"--column"_s, u"absente"_s, u"--weight"_s, u"equal"_s, u"--out"_s,
                            m_out}),
                 cli::Failed);
        QCOMPARE(aggregate({u"--communes"_s, path, u"--weight"_s, u"equal"_s, u"--by"_s,
                            m_folder.filePath(u"absent.csv"_s), u"--out"_s, m_out}),
                 cli::Failed);
        QVERIFY(!QFile::exists(m_out));
    }

    // Computed apart with Python from the workbook's XML.
    void seineSaintDenisByDreesWorkbook() {
        REQUIRE_SHARED_DATA(path, "apl_medecins_generalistes_communes.xlsx");
        const QString apl = u"APL aux médecins généralistes de 65 ans ou moins"_s;
        const QStringList asked{u"--communes"_s, path,
                                u"--column"_s,   apl,
                                u"--weight"_s,   u"Population standardisée pour la médecine générale"_s,
                                u"--by"_s,       u"dept"_s,
                                u"--out"_s,      m_out};
        QCOMPARE(aggregate(asked), cli::Done);
        const auto table = io::readTable(m_out);
        QVERIFY(table.has_value());
        const auto value = [&](const QString& code) { return rowOf(*table, code)[2].toDouble(); };
        QVERIFY2(std::abs(value(u"93"_s) - 2.751557062795152) < 1e-9, qPrintable(rowOf(*table, u"93"_s).join(u' ')));
        QVERIFY2(std::abs(value(u"75"_s) - 4.059238372573756) < 1e-9, qPrintable(rowOf(*table, u"75"_s).join(u' ')));
        QVERIFY2(std::abs(value(u"23"_s) - 2.4429197485483063) < 1e-9, qPrintable(rowOf(*table, u"23"_s).join(u' ')));
        QVERIFY(rowOf(*table, u"976"_s)[2].isEmpty()); // Mayotte: DREES gives nothing.
    }
};

QTEST_GUILESS_MAIN(TestAggregateCommand)
#include "test_aggregate_command.moc"
