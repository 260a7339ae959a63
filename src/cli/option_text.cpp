#include "cli/option_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cli {

using territory::Problem;

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::OptionText)
};

constexpr int kLeastSide = 200;             ///< Pixels; under this nothing of the page can be read.
constexpr qint64 kMostPixels = 400'000'000; ///< 1.6 GB of memory; A0 at 300 dpi has 140 million.

} // namespace

QStringList textsOf(const std::vector<std::string>& arguments) {
    QStringList texts;
    for (const std::string& argument : arguments) {
        texts.append(QString::fromStdString(argument));
    }
    return texts;
}

Problem badOption(const QString& option, const QString& text, const QString& remedy) {
    return {Words::tr("« %1 » ne convient pas à %2.").arg(text, option), {}, remedy};
}

std::optional<QSize> sizeFrom(const QString& text) {
    static const QRegularExpression pattern(u"^(\\d{1,5})[xX×](\\d{1,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits = size.width() >= kLeastSide && size.height() >= kLeastSide &&
                      qint64(size.width()) * size.height() <= kMostPixels;
    return fits ? std::optional(size) : std::nullopt;
}

} // namespace cli
