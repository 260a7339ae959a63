#pragma once

#include "document/dataset.h"
#include "document/map_state.h"

#include <QHash>
#include <QJsonObject>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <optional>

namespace document {

/// What a figure on screen is, in the language of the interface. Texts may be empty, but for name, definition, source
/// and vintage.
struct FigureAnswer {
    QString key;        ///< "score", "indicator:part_75_plus".
    QString name;       ///< « Score de fragilité »
    QString definition; ///< A sentence or two.
    QString unit;       ///< « consult./an/hab. »
    QString formula;    ///< Where it is computed.
    QString source;     ///< Who says so.
    QString vintage;    ///< Of when; « non indiqué » of a table that doesn't say.
    QString licence;
    QString address; ///< Of the source, https.
    QString caution; ///< Why it is only a proxy or an estimate, or what it isn't.
    QString help;    ///< The help's page that has more: "method#weights".
};

/// The answers to « Qu’est-ce que ce chiffre ? », from what ships: resources/figures.json for what is computed here,
/// indicators.json for indicators, datapackage.json for sources, vintages and licences. A figure's key is one of
/// figures.json, or "indicator:" and an indicator's key, or "commune:" and the key of an indicator that communes have.
class FigureBook {
public:
    explicit FigureBook(QLocale::Language language = QLocale().language());

    static QString indicatorFigure(const QString& indicatorKey) { return QStringLiteral("indicator:") + indicatorKey; }
    /// The indicator's own value of a commune, rather than the mean of a territory.
    static QString communeFigure(const QString& indicatorKey) { return QStringLiteral("commune:") + indicatorKey; }

    /// Of figures.json, in its order.
    const QStringList& keys() const { return m_keys; }
    /// Nothing for a key that is none, and for an indicator that the dataset doesn't have. The decision's source is the
    /// list in force; the indicators that the user added answer with what was said when they were added.
    std::optional<FigureAnswer> answer(const QString& figure, const Dataset& dataset, const MapState& state) const;

private:
    QString text(const QJsonObject& described, const QString& key) const;
    void cite(FigureAnswer& answer, const QString& resource) const;
    FigureAnswer computed(const QJsonObject& described) const;
    FigureAnswer measured(const territory::Indicator& indicator) const;
    std::optional<FigureAnswer> ofCommune(const QString& figure, const Dataset& dataset) const;
    FigureAnswer answerOf(const territory::Indicator& indicator, const QString& figure, const QString& method) const;

    bool m_english;
    QStringList m_keys;
    QHash<QString, QJsonObject> m_figures, m_indicators, m_resources;
};

} // namespace document
