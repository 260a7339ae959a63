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

constexpr double kPrintDpi = 300; ///< Of sheets, for pictures made of them.

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

std::optional<document::PageSize> pageSizeFrom(const QString& text) {
    static const QRegularExpression pattern(
        u"^(\\d{1,5}(?:\\.\\d{1,3})?)\\s?[xX×]\\s?(\\d{1,5}(?:\\.\\d{1,3})?)\\s?(px|mm)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    document::PageSize size;
    size.width = match.captured(1).toDouble();
    size.height = match.captured(2).toDouble();
    if (match.captured(3) == u"mm"_s) {
        size.unit = document::PageSize::Unit::Millimetres;
        size.dpi = kPrintDpi;
    }
    return size;
}

} // namespace cli
