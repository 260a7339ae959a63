#include "cli/verify_command.h"

#include "cli/attended_work.h"
#include "publish/verification.h"
#include "territory/key.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

using publish::Verification;
using Verdict = Verification::Verdict;
using Status = Verification::Input::Status;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::VerifyCommand)
};

constexpr territory::Key<Verdict> kVerdicts[] = {{Verdict::Identical, u"identical"},
                                                 {Verdict::Altered, u"altered"},
                                                 {Verdict::OtherInputs, u"other_inputs"},
                                                 {Verdict::OtherDrawing, u"other_drawing"},
                                                 {Verdict::NotChecked, u"not_checked"}};
constexpr territory::Key<Status> kStatuses[] = {
    {Status::Same, u"same"}, {Status::Changed, u"changed"}, {Status::Missing, u"missing"}};

QString verdictInWords(Verdict verdict) {
    switch (verdict) {
    case Verdict::Identical:
        return Words::tr("identique");
    case Verdict::Altered:
        return Words::tr("modifié depuis l’export");
    case Verdict::OtherInputs:
        return Words::tr("intact, mais fait d’autres données que celles d’ici");
    case Verdict::OtherDrawing:
        return Words::tr("intact, mais dessiné autrement ici");
    case Verdict::NotChecked:
        return Words::tr("intact ; tout n’a pas pu être comparé");
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(Verdict verdict) {
    return verdict == Verdict::Identical ? Done : verdict == Verdict::NotChecked ? WithProblems : Failed;
}

QJsonObject jsonOf(const Verification& verification) {
    QJsonArray inputs;
    for (const Verification::Input& input : verification.inputs) {
        inputs.append(
            QJsonObject{{u"name"_s, input.name}, {u"status"_s, territory::wordOf<Status>(kStatuses, input.status)}});
    }
    QJsonObject json{{u"verdict"_s, territory::wordOf<Verdict>(kVerdicts, verification.verdict)},
                     {u"findings"_s, QJsonArray::fromStringList(verification.findings)},
                     {u"inputs"_s, inputs}};
    if (const QRect& where = verification.where; !where.isEmpty()) {
        json.insert(u"where"_s, QJsonArray{where.x(), where.y(), where.width(), where.height()});
    }
    return json;
}

QString textOf(const QString& path, const Verification& verification) {
    QStringList lines{Words::tr("%1 : %2.").arg(path, verdictInWords(verification.verdict))};
    for (const QString& finding : verification.findings) {
        lines.append(u"  "_s + finding);
    }
    return lines.join(u'\n');
}

} // namespace

VerifyCommand::VerifyCommand(CLI::App& application)
    : m_command(application.add_subcommand(
          "verify", Words::tr("Vérifier qu’un export n’a pas été modifié, et de quoi il est fait").toStdString())) {
    m_command->add_option("file", m_file, Words::tr("Export de Diagonale : png, pdf, svg ou html").toStdString());
    m_command->add_option(
        "--data", m_data,
        Words::tr("Dossier où chercher, par leur nom, les fichiers dont il a été fait").toStdString());
    m_command->add_flag("--json", m_json, Words::tr("Répondre en JSON").toStdString());
}

ExitCode VerifyCommand::run() const {
    const QString path = QString::fromStdString(m_file), folder = QString::fromStdString(m_data);
    if (path.isEmpty()) {
        complain(Words::tr("il manque le fichier à vérifier : diagonale verify carte.png"));
        return Misuse;
    }
    if (!folder.isEmpty() && !QFileInfo(folder).isDir()) {
        complain({Words::tr("Ce n’est pas un dossier."), folder, Words::tr("Nommez un dossier après --data.")});
        return Misuse;
    }
    const auto verification = [&] {
        AttendedWork work(Words::tr("Vérification"));
        return publish::verify(path, folder, work.stopToken(), work.progress());
    }();
    if (!verification) {
        complain(verification.error());
        return Failed;
    }
    say(m_json ? QString::fromUtf8(QJsonDocument(jsonOf(*verification)).toJson()).trimmed()
               : textOf(path, *verification));
    return exitCodeOf(verification->verdict);
}

} // namespace cli
