#include "publish/vision_words.h"

#include <QCoreApplication>

namespace publish {

namespace {

using map::ColourVision;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Linter)
};

QString suffix(ColourVision vision) {
    switch (vision) {
    case ColourVision::Usual:
        return {};
    case ColourVision::Protanopia:
        return QStringLiteral("-protanopia");
    case ColourVision::Deuteranopia:
        return QStringLiteral("-deuteranopia");
    case ColourVision::Tritanopia:
        return QStringLiteral("-tritanopia");
    case ColourVision::Grey:
        return QStringLiteral("-grey");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString readerWords(ColourVision vision) {
    switch (vision) {
    case ColourVision::Usual:
        return Words::tr("tout lecteur");
    case ColourVision::Protanopia:
        return Words::tr("un lecteur daltonien (protanope)");
    case ColourVision::Deuteranopia:
        return Words::tr("un lecteur daltonien (deutéranope)");
    case ColourVision::Tritanopia:
        return Words::tr("un lecteur qui distingue mal le bleu (tritanope)");
    case ColourVision::Grey:
        return Words::tr("qui imprime en gris");
    }
    Q_UNREACHABLE();
    return {};
}

QString readerKey(const QString& rule, ColourVision vision) {
    return rule + suffix(vision);
}

} // namespace publish
