#include "cli/apportion_command.h"

#include "cli/asked_index.h"
#include "cli/option_text.h"
#include "document/coverage_table.h"
#include "document/ground_of.h"
#include "io/csv_writer.h"
#include "io/plain_file.h"
#include "solidarity/posts.h"
#include "solidarity/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

using namespace Qt::StringLiterals;
using solidarity::PostOptions;
using territory::Expected;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::ApportionCommand)
};

constexpr int kMostSeats = 1'000'000;
constexpr double kMostApl = 20;
constexpr qint64 kMostPresent = 1 << 20; ///< Bytes: all communes of France would fit.

/// What was typed stays unless nothing was.
Expected<void> readCount(const QString& option, const std::string& typed, int& count) {
    if (typed.empty()) {
        return {};
    }
    bool isNumber = false;
    const QString text = QString::fromStdString(typed);
    count = text.toInt(&isNumber);
    if (!isNumber || count < 0 || count > kMostSeats) {
        return tl::unexpected(
            badOption(option, text, Words::tr("Écrivez un nombre de 0 à %1.").arg(QLocale().toString(kMostSeats))));
    }
    return {};
}

template <class Value>
Expected<void> readWord(const QString& option, const std::string& typed, std::span<const territory::Key<Value>> keys,
                        Value& value) {
    if (typed.empty()) {
        return {};
    }
    const QString text = QString::fromStdString(typed);
    const auto known = territory::valueOf(keys, text);
    if (!known) {
        return tl::unexpected(
            badOption(option, text, Words::tr("Choisissez parmi : %1.").arg(territory::allWords(keys))));
    }
    value = *known;
    return {};
}

Expected<void> readTarget(const std::string& typed, double& target) {
    if (typed.empty()) {
        return {};
    }
    bool isNumber = false;
    const QString text = QString::fromStdString(typed);
    target = text.toDouble(&isNumber);
    if (!isNumber || !(target > 0 && target <= kMostApl)) {
        return tl::unexpected(badOption(u"--target-apl"_s, text,
                                        Words::tr("Écrivez un nombre de consultations par an et par habitant : 2.5.")));
    }
    return {};
}

/// What is already there, from a file. A file without one line that reads so is told: the shares would be others.
Expected<void> readPresent(const std::string& path, QHash<QString, int>& present) {
    if (path.empty()) {
        return {};
    }
    const QString name = QString::fromStdString(path);
    const auto content = io::contentOfPlainFile(name, kMostPresent);
    if (!content) {
        return tl::unexpected(
            territory::Problem{Words::tr("Les postes déjà là n’ont pas pu être lus : %1.").arg(content.error()), name,
                               Words::tr("Vérifiez le nom donné à --present.")});
    }
    present = solidarity::presentPosts(QString::fromUtf8(*content));
    if (present.isEmpty()) {
        return tl::unexpected(territory::Problem{Words::tr("Aucune ligne ne dit de postes déjà là."), name,
                                                 Words::tr("Écrivez un code et un nombre par ligne : 23 ; 4.")});
    }
    return {};
}

} // namespace

ApportionCommand::ApportionCommand(CLI::App& application)
    : m_command(application.add_subcommand(
          "apportion",
          Words::tr("Répartir des postes (docteurs juniors) entre départements ou intercommunalités").toStdString())) {
    const auto described = [](const QString& text) { return text.toStdString(); };
    m_command->add_option("--seats", m_seats, described(Words::tr("Postes à répartir, 3700 d’ordinaire")));
    m_command->add_option("--method", m_method,
                          described(Words::tr("Méthode : sainte-lague (d’ordinaire) ou largest-remainder")));
    m_command->add_option("--by", m_need,
                          described(Words::tr("Besoin : population (d’ordinaire), score (population pondérée par le "
                                              "score) ou need (consultations manquantes pour l’APL cible)")));
    m_command->add_option("--level", m_level,
                          described(Words::tr("Niveau : dept (d’ordinaire), ou epci, département par département")));
    m_command->add_option("--floor", m_floor, described(Words::tr("Postes au moins, pour chacun")));
    m_command->add_option("--ceiling", m_ceiling, described(Words::tr("Postes au plus, pour chacun")));
    m_command->add_option("--present", m_present,
                          described(Words::tr("Postes déjà là : un fichier, « code ; nombre » par ligne")));
    m_command->add_option("--target-apl", m_target, described(Words::tr("APL cible de --by need, 2.5 d’ordinaire")));
    m_command->add_option("--out", m_out,
                          described(Words::tr("Tableau à écrire, en .csv : code,nom,postes (obligatoire)")));
    m_sources.addIndex(*m_command);
    m_index.addTo(*m_command);
}

ExitCode ApportionCommand::run() const {
    PostOptions options;
    const QString out = QString::fromStdString(m_out);
    const auto read =
        readCount(u"--seats"_s, m_seats, options.seats)
            .and_then([&] { return readCount(u"--floor"_s, m_floor, options.floor); })
            .and_then([&] { return readCount(u"--ceiling"_s, m_ceiling, options.ceiling); })
            .and_then([&] {
                return readWord(u"--method"_s, m_method, solidarity::apportionmentMethodKeys(), options.method);
            })
            .and_then([&] { return readWord(u"--by"_s, m_need, solidarity::postNeedKeys(), options.need); })
            .and_then([&] { return readWord(u"--level"_s, m_level, solidarity::postLevelKeys(), options.level); })
            .and_then([&] { return readTarget(m_target, options.targetApl); });
    if (!read) {
        complain(read.error());
        return Misuse;
    }
    if (!out.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        complain(badOption(u"--out"_s, out, Words::tr("Écrivez un nom de fichier en .csv.")));
        return Misuse;
    }
    if (const auto present = readPresent(m_present, options.present); !present) {
        complain(present.error());
        return Failed;
    }
    const auto asked = askedIndex({}, m_sources, m_index);
    if (!asked) {
        return asked.error();
    }
    const auto shares = solidarity::apportionPosts(*document::groundOf(*asked->dataset, *asked->results), options);
    if (!shares) {
        complain(shares.error());
        return Failed;
    }
    const document::PlainTable table = document::postTable(*shares);
    if (const auto written = io::writeCsv(out, table.names(), table.rows); !written) {
        complain(written.error());
        return Failed;
    }
    say(Words::tr("%1 postes répartis (%2, par %3) : %4")
            .arg(QLocale().toString(options.seats), solidarity::nameOf(options.method),
                 solidarity::nameOf(options.need), out));
    return Done;
}

} // namespace cli
