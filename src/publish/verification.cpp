#include "publish/verification.h"

#include "document/boundary_loading.h"
#include "publish/build_id.h"
#include "publish/input_check.h"
#include "publish/png_reading.h"
#include "publish/provenance.h"
#include "publish/published_file.h"
#include "publish/redrawing.h"
#include "publish/seal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDate>
#include <QJsonArray>
#include <QLocale>

namespace publish {

using territory::Expected;
using territory::Problem;
using namespace Qt::StringLiterals;
using Status = Verification::Input::Status;
using Verdict = Verification::Verdict;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Verification)
};

tl::unexpected<Problem> interrupted(const QString& path) {
    return tl::unexpected(Problem{Words::tr("La vérification a été interrompue."), path, {}});
}

/// Sentences about what a file itself no longer is; empty = it wasn't touched.
using Alterations = Expected<QStringList>;

QString otherNotice() {
    return Words::tr(
        "Ce que le fichier dit de lui-même (état de la carte, poids, sources, texte de remplacement) n’est "
        "plus ce qui a été écrit.");
}

QString sealIsMissing() {
    return Words::tr("Le sceau manque : le fichier a été enregistré par un autre programme, ou coupé.");
}

/// A picture's pixels and words are sealed apart.
Alterations alterationsOfPicture(const QString& path, const QJsonObject& provenance, QSize& size,
                                 const std::stop_token& stop) {
    QCryptographicHash pixels(QCryptographicHash::Sha256);
    const PngReading reading = readPng(path, stop, [&](int, std::span<const uchar> rgb) {
        pixels.addData(QByteArrayView(rgb.data(), qsizetype(rgb.size())));
    });
    if (reading.end == PngReading::End::Stopped) {
        return interrupted(path);
    }
    size = reading.size;
    if (reading.end != PngReading::End::Whole) {
        return QStringList{Words::tr("L’image est abîmée : %1 lignes de pixels sur %2 se lisent.")
                               .arg(reading.rows)
                               .arg(reading.size.height())};
    }
    if (!reading.texts.contains(kPictureSealKey)) {
        return QStringList{sealIsMissing()};
    }
    const QByteArray seal = reading.texts.value(kPictureSealKey);
    const FileDescription described{QString::fromUtf8(reading.texts.value("Title")),
                                    QString::fromUtf8(reading.texts.value("Description")),
                                    {},
                                    provenance};
    const QByteArray expected = pictureSeal(pixels.result().toHex(), described);
    const auto part = [](const QByteArray& both, int which) { return both.split(' ').value(which); };
    QStringList found;
    if (part(seal, 0) != part(expected, 0)) {
        found << Words::tr("Les pixels ne sont plus ceux qui ont été écrits : l’image a été retouchée.");
    }
    if (part(seal, 1) != part(expected, 1) || !holdsOwnDigest(provenance)) {
        found << otherNotice();
    }
    return found;
}

/// Of a PDF, SVG or HTML the whole file is sealed; what it says of itself has a digest of its own.
Alterations alterationsOfPage(const QString& path, const QJsonObject& provenance, const std::stop_token& stop) {
    const QByteArray seal = provenance[QLatin1StringView(kSealKey)].toString().toLatin1();
    if (seal.size() != openSeal().size()) {
        return QStringList{sealIsMissing()};
    }
    const auto sha256 = sealedSha256(path, seal, stop);
    if (stop.stop_requested()) {
        return interrupted(path);
    }
    if (sha256 && closedSeal(*sha256) == seal) {
        return QStringList{};
    }
    if (!holdsOwnDigest(provenance)) {
        return QStringList{otherNotice()};
    }
    return QStringList{Words::tr("La page (dessin ou textes) n’est plus celle qui a été écrite.")};
}

QString listed(const QStringList& names) {
    return names.join(u", "_s);
}

/// What couldn't be compared, sentence by sentence.
QStringList notCompared(const QJsonObject& provenance, const std::vector<InputFile>& inputs, const QString& folder,
                        const InputCheck& check) {
    QStringList found;
    if (const QStringList missing = check.named(Status::Missing); !missing.isEmpty()) {
        found << Words::tr("Introuvable dans ce dossier : %1.").arg(listed(missing));
    }
    if (folder.isEmpty() && !inputs.empty()) {
        QStringList names;
        for (const InputFile& input : inputs) {
            names.append(input.name);
        }
        found << Words::tr("Pas comparé, faute de connaître leur dossier : %1.").arg(listed(names));
    }
    if (!provenance[u"carried"_s].toArray().isEmpty()) {
        found << Words::tr("Une partie des données vient d’un projet : elle ne peut pas être comparée.");
    }
    if (provenance.contains(u"plan"_s)) {
        found << Words::tr("La carte montre le plan d’un projet : il ne peut pas être comparé.");
    }
    return found;
}

/// Why a picture can't be drawn again here to the same pixels; empty when it can.
QString hindranceOfRedrawing(const QJsonObject& provenance) {
    if (provenance[u"program"_s][u"build"_s].toString() != buildId()) {
        return Words::tr("Une autre version de Diagonale (%1) l’a dessinée : le dessin n’a pas été refait.")
            .arg(provenance[u"program"_s][u"version"_s].toString());
    }
    if (const QString language = provenance[u"language"_s].toString(); language != presentLanguage()) {
        return Words::tr("Elle a été dessinée en une autre langue (%1) : le dessin n’a pas été refait.").arg(language);
    }
    return {};
}

QString untouched(const QJsonObject& provenance) {
    const QDate date = QDate::fromString(provenance[u"date"_s].toString(), Qt::ISODate);
    return Words::tr("Le fichier n’a pas été touché depuis que Diagonale %1 l’a écrit (carte du %2).")
        .arg(provenance[u"program"_s][u"version"_s].toString(), QLocale().toString(date, QLocale::LongFormat));
}

QString differenceInWords(const Redrawing& redrawn) {
    const QRect& where = redrawn.where;
    return Words::tr("Redessinée ici, la carte diffère : %n pixel(s), dans le rectangle de %1 × %2 pixels qui commence "
                     "à %3 du bord gauche et %4 du haut.",
                     nullptr, int(redrawn.pixels))
        .arg(where.width())
        .arg(where.height())
        .arg(where.left())
        .arg(where.top());
}

/// Draws a picture again and says what differs, or why it wasn't.
Expected<void> judgeDrawing(const QString& path, const PublishedFile& file, const InputCheck& check, QSize size,
                            std::stop_token stop, const territory::Progress& progress, Verification& result) {
    if (const QString hindrance = hindranceOfRedrawing(file.provenance); !hindrance.isEmpty()) {
        result.findings << hindrance;
        return {};
    }
    const auto redrawn = redraw(path, file.provenance, check.paths, size, stop, progress);
    if (!redrawn) {
        return tl::unexpected(redrawn.error());
    }
    result.where = redrawn->where;
    result.verdict = redrawn->where.isEmpty() ? Verdict::Identical : Verdict::OtherDrawing;
    result.findings << (redrawn->where.isEmpty() ? Words::tr("Redessinée ici, la carte est la même au pixel près.")
                                                 : differenceInWords(*redrawn));
    return {};
}

/// Compares the inputs; the verdict stays open (NotChecked) where nothing speaks against the file.
InputCheck judgeInputs(const PublishedFile& file, const QString& folder, const std::stop_token& stop,
                       Verification& result, bool& allCompared) {
    const std::vector<InputFile> inputs = inputFilesFrom(file.provenance[u"inputs"_s].toArray());
    const InputCheck shipped = checkShipped(inputFilesFrom(file.provenance[u"shipped"_s].toArray()));
    const InputCheck own = folder.isEmpty() ? InputCheck{} : checkInputs(inputs, folder, stop);
    result.inputs = own.inputs;
    result.inputs.insert(result.inputs.end(), shipped.inputs.begin(), shipped.inputs.end());

    const QStringList changed = own.named(Status::Changed);
    const QStringList otherShipped = shipped.named(Status::Changed) + shipped.named(Status::Missing);
    if (!changed.isEmpty()) {
        result.findings << Words::tr("Changé depuis l’export : %1.").arg(listed(changed));
    }
    if (!otherShipped.isEmpty()) {
        result.findings << Words::tr("Livré autrement avec cette version de Diagonale : %1.").arg(listed(otherShipped));
    }
    if (!changed.isEmpty() || !otherShipped.isEmpty()) {
        result.verdict = Verdict::OtherInputs;
    }
    const QStringList open = notCompared(file.provenance, inputs, folder, own);
    result.findings << open;
    allCompared = open.isEmpty();
    if (allCompared && result.verdict == Verdict::NotChecked) {
        result.findings << Words::tr("Les données dont elle est faite sont les mêmes ici.");
    }
    return own;
}

} // namespace

Expected<Verification> verify(const QString& path, const QString& dataFolder, std::stop_token stop,
                              const territory::Progress& progress) {
    const auto announce = [&](double share, const QString& step) {
        if (progress) {
            progress(share, step);
        }
    };
    announce(0, Words::tr("Lecture du fichier"));
    const auto file = readPublished(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const bool isPicture = file->format == Format::Png;
    QSize size;
    const Alterations altered = isPicture ? alterationsOfPicture(path, file->provenance, size, stop)
                                          : alterationsOfPage(path, file->provenance, stop);
    if (!altered) {
        return tl::unexpected(altered.error());
    }
    Verification result;
    if (!altered->isEmpty()) {
        result.verdict = Verdict::Altered;
        result.findings = *altered;
        return result;
    }
    result.findings << untouched(file->provenance);

    announce(0.3, Words::tr("Comparaison des données"));
    bool allCompared = false;
    const InputCheck check = judgeInputs(*file, dataFolder, stop, result, allCompared);
    if (stop.stop_requested()) {
        return interrupted(path);
    }
    if (!allCompared || result.verdict != Verdict::NotChecked) {
        return result;
    }
    if (!isPicture) {
        result.verdict = Verdict::Identical;
        return result;
    }
    announce(0.5, Words::tr("Nouveau dessin de la carte"));
    const auto judged = judgeDrawing(path, *file, check, size, stop, document::partOf(progress, 0.5, 1), result);
    return judged.map([&] { return result; });
}

} // namespace publish
