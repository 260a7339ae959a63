#include "app/agreement_words.h"

#include "territory/wording.h"

#include <QCoreApplication>
#include <cmath>

namespace app::agreementwords {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::AgreementDialog)
};

/// « 61 % (45 sur 74) »
QString share(double value, int part, int whole, const QLocale& locale) {
    constexpr double kPercent = 100;
    if (std::isnan(value))
        return Words::tr("non calculable (aucun)");
    return Words::tr("%1 % (%2 sur %3)")
        .arg(locale.toString(value * kPercent, 'f', 0), locale.toString(part), locale.toString(whole));
}

QString kappa(double value, const QLocale& locale) {
    return std::isnan(value) ? Words::tr("non calculable") : territory::wording::formatNumber(value, 2, locale);
}

} // namespace

QString kind(document::DecisionAgainstScore kind) {
    QString words = document::decisionAgainstScoreWords(kind);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString neverPlaced(int first, const QLocale& locale) {
    return Words::tr("Zone rouge qu’aucune pondération ne place parmi les %1 premières").arg(locale.toString(first));
}

QStringList figures(const document::DecisionScoreTable& table, const QLocale& locale) {
    const statistics::Agreement& agreement = table.agreement;
    if (agreement.total() == 0)
        return {Words::tr("Précision, rappel et kappa : non calculables. Il faut "
                          "au moins une région dont la liste des "
                          "zones rouges soit complète ; aucune ne l’est.")};
    return {Words::tr("Parmi les territoires que le score classe, part des zones "
                      "rouges (précision) : %1.")
                .arg(share(agreement.precision(), agreement.both, agreement.both + agreement.firstOnly, locale)),
            Words::tr("Parmi les zones rouges, part de celles que le score "
                      "classe (rappel) : %1.")
                .arg(share(agreement.recall(), agreement.both, agreement.both + agreement.secondOnly, locale)),
            Words::tr("Accord au-delà du hasard (kappa de Cohen ; 0 = celui du "
                      "hasard, 1 = complet) : %1.")
                .arg(kappa(agreement.kappa(), locale)),
            Words::tr("Calculés sur les régions dont la liste est complète, soit "
                      "%n territoires : %1.",
                      nullptr, agreement.total())
                .arg(table.base.join(u", "_s))};
}

} // namespace app::agreementwords
