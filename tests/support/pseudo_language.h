#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace tests {

/// French, 40 % wider: what a longer language, or a wider font, would do to the windows. Markup, « %1 » and mnemonics
/// are kept. Texts of Qt itself are left to the translators below.
class PseudoLanguage : public QTranslator {
public:
    static constexpr double kWider = 0.4;

    explicit PseudoLanguage(QObject* parent = nullptr) : QTranslator(parent) {
        const bool loaded = m_plurals.load(QStringLiteral(":/i18n/diagonale_fr.qm"));
        Q_ASSERT(loaded);
        Q_UNUSED(loaded);
    }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int count) const override {
        if (!source || !*source || (context && *context == 'Q'))
            return {};
        const QString french = m_plurals.translate(context, source, disambiguation, count);
        return widened(french.isEmpty() ? QString::fromUtf8(source) : french);
    }

    /// Words are added, rather than letters to the last one: where a text wraps, the longer one wraps too.
    static QString widened(const QString& text) {
        static const QRegularExpression unseen(QStringLiteral("<[^>]*>|&"));
        const auto letters = QString(text).remove(unseen).size();
        if (letters == 0 || text.startsWith(u' ') || text.startsWith(QChar::Nbsp)) // an affix of a number
            return text;
        QString more;
        for (int added = 0; added < kWider * double(letters); ++added)
            more += added % 6 == 0 && letters > 12 ? u' ' : u'x';
        return text + more;
    }

private:
    QTranslator m_plurals;
};

} // namespace tests
