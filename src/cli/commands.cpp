#include "cli/commands.h"

#include "cli/aggregate_command.h"
#include "cli/apportion_command.h"
#include "cli/atlas_command.h"
#include "cli/check_command.h"
#include "cli/coverage_command.h"
#include "cli/days_command.h"
#include "cli/explain_command.h"
#include "cli/export_command.h"
#include "cli/option_text.h"
#include "cli/plan_command.h"
#include "cli/project_command.h"
#include "cli/rank_command.h"
#include "cli/robustness_command.h"
#include "cli/sheet_command.h"
#include "cli/site_command.h"
#include "cli/terminal.h"
#include "cli/venues_command.h"
#include "cli/verify_command.h"
#include "document/interface_language.h"
#include "io/process_isolation.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QGuiApplication>
#include <array>
#include <memory>
#include <optional>
#include <string_view>

namespace cli {

using document::InterfaceLanguage;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::Commands)
};

constexpr std::string_view kLanguageOption = "--lang", kExport = "export", kVerify = "verify", kSheet = "sheet",
                           kAtlas = "atlas";

/// The first argument that isn't `--lang` with its value; empty when there is none.
std::string_view firstWord(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == kLanguageOption) {
            ++i;
        } else if (!word.starts_with("--lang=")) {
            return word;
        }
    }
    return {};
}

/// Known before options are read, since their help is in that language.
QString askedLanguage(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == kLanguageOption && i + 1 < argc) {
            return QString::fromLocal8Bit(argv[i + 1]);
        }
        if (word.starts_with("--lang=")) {
            return QString::fromLocal8Bit(argv[i]).section(u'=', 1);
        }
    }
    return {};
}

QString exitCodesInWords() {
    return Words::tr("Fin : 0 réussi (check : fichier sain), 1 échec, rien n’est écrit (check : inutilisable), "
                     "2 check : utilisable avec des problèmes, 64 commande mal écrite.");
}

void speakTheLanguage(CLI::App& application) {
    const auto formatter = application.get_formatter();
    const std::array<std::pair<const char*, QString>, 5> labels{
        {{"Usage", Words::tr("Utilisation ")}, // the formatter adds the colon
         {"OPTIONS", Words::tr("OPTIONS")},
         {"SUBCOMMAND", Words::tr("COMMANDE")},
         {"Positionals", Words::tr("Ce qui suit la commande")},
         {"TEXT", Words::tr("TEXTE")}}};
    for (const auto& [label, word] : labels) {
        formatter->label(label, word.toStdString());
    }
    formatter->column_width(28);
}

/// CLI11's own messages are in English: what matters in them is said again.
QString misuseInWords(const CLI::App& application, const CLI::ParseError& error) {
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) {
        const QString unknown = textsOf(application.remaining(true)).join(u' ');
        return Words::tr("« %1 » n’est pas connu ici. « diagonale --help » dit ce qui existe.").arg(unknown);
    }
    const QString option = QString::fromStdString(error.what()).section(u':', 0, 0);
    return Words::tr("« %1 » demande une valeur, une seule. « diagonale --help » dit laquelle.").arg(option);
}

/// Runs the one that was asked for; nothing when none was.
std::optional<ExitCode> runAskedOf(const auto&... commands) {
    std::optional<ExitCode> done;
    static_cast<void>(((commands.isAsked() && (done = commands.run(), true)) || ...));
    return done;
}

/// The commands, read from the arguments.
class CommandLine {
public:
    CommandLine()
        : m_application(Words::tr("Diagonale : l’accès aux soins en France, score de fragilité et zones rouges. Sans "
                                  "commande, ouvre la fenêtre.")
                            .toStdString(),
                        "diagonale")
        , m_aggregate(m_application)
        , m_apportion(m_application)
        , m_coverage(m_application)
        , m_site(m_application)
        , m_export(m_application)
        , m_sheet(m_application)
        , m_atlas(m_application)
        , m_check(m_application)
        , m_rank(m_application)
        , m_robustness(m_application)
        , m_explain(m_application)
        , m_days(m_application)
        , m_plan(m_application)
        , m_venues(m_application)
        , m_verify(m_application)
        , m_project(m_application) {
        m_application.add_option(std::string(kLanguageOption), m_language,
                                 Words::tr("Langue des textes : fr ou en").toStdString());
        m_application.set_help_flag("-h,--help", Words::tr("Cette aide, ou celle d’une commande").toStdString());
        for (CLI::App* command : m_application.get_subcommands({})) {
            command->group(Words::tr("Commandes").toStdString());
            command->fallthrough(); // --lang may come after the command too
            command->set_help_flag("-h,--help", Words::tr("Cette aide").toStdString());
            for (CLI::App* step : command->get_subcommands({}))
                step->group(Words::tr("Commandes").toStdString());
        }
        m_application.set_version_flag("--version", "Diagonale " DIAGONALE_VERSION,
                                       Words::tr("La version").toStdString());
        m_application.footer(exitCodesInWords().toStdString());
        speakTheLanguage(m_application);
    }

    int run(int argc, char** argv) {
        try {
            m_application.parse(argc, argv);
        } catch (const CLI::CallForHelp&) {
            say(QString::fromStdString(m_application.help()).trimmed());
            return Done;
        } catch (const CLI::CallForVersion& version) {
            say(QString::fromStdString(version.what()));
            return Done;
        } catch (const CLI::ParseError& error) {
            complain(misuseInWords(m_application, error));
            return Misuse;
        }
        return runAsked();
    }

private:
    ExitCode runAsked() const {
        if (!m_language.empty() && !document::languageNamed(QString::fromStdString(m_language))) {
            complain(Words::tr("« %1 » ne convient pas à --lang. Écrivez fr ou en.")
                         .arg(QString::fromStdString(m_language)));
            return Misuse;
        }
        if (const auto done =
                runAskedOf(m_aggregate, m_export, m_sheet, m_atlas, m_check, m_rank, m_robustness, m_explain,
                           m_apportion, m_coverage, m_site, m_days, m_plan, m_venues, m_project, m_verify)) {
            return *done;
        }
        complain(Words::tr(
            "il manque une commande : export, sheet, atlas, check, rank, robustness, explain, aggregate, apportion, "
            "coverage, site, days, plan, venues, project ou verify. « diagonale --help » les explique."));
        return Misuse;
    }

    CLI::App m_application;
    AggregateCommand m_aggregate;
    ApportionCommand m_apportion;
    CoverageCommand m_coverage;
    SiteCommand m_site;
    ExportCommand m_export;
    SheetCommand m_sheet;
    AtlasCommand m_atlas;
    CheckCommand m_check;
    RankCommand m_rank;
    RobustnessCommand m_robustness;
    ExplainCommand m_explain;
    DaysCommand m_days;
    PlanCommand m_plan;
    VenuesCommand m_venues;
    VerifyCommand m_verify;
    ProjectCommand m_project;
    std::string m_language;
};

bool draws(std::string_view word) {
    return word == kExport || word == kVerify || word == kSheet || word == kAtlas;
}

/// Only what draws needs fonts and pictures; it draws in memory, so that no display is asked for.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv) {
    if (const std::string_view word = firstWord(argc, argv); !draws(word)) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

bool isCommand(int argc, char** argv) {
    const std::string_view word = firstWord(argc, argv);
    if (word.empty()) {
        return false;
    }
    for (const std::string_view known : {kExport, kVerify, kSheet, kAtlas, "check"sv, "rank"sv, "robustness"sv,
                                         "explain"sv, "aggregate"sv, "apportion"sv, "coverage"sv, "site"sv, "days"sv,
                                         "plan"sv, "venues"sv, "project"sv, "--help"sv, "-h"sv, "--version"sv}) {
        if (word == known) {
            return true;
        }
    }
    return !word.starts_with('-') && !QFile::exists(QString::fromLocal8Bit(word.data(), qsizetype(word.size())));
}

int run(int argc, char** argv) {
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    io::keepCLibraryNeutral();
    QCoreApplication::setApplicationName(u"diagonale"_s);
    const QString asked = askedLanguage(argc, argv);
    document::useLanguage(*application, document::languageNamed(asked).value_or(document::systemLanguage()));
    return CommandLine().run(argc, argv);
}

} // namespace cli
