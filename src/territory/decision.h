#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace territory {

struct Territory;

/// What the State decided of a territory. Never implied by a score.
enum class DecisionStatus {
    Unknown,     ///< The list that we hold isn't complete there: absence says nothing.
    Retained,    ///< « zone rouge »
    NotRetained, ///< Absent from a list that is complete there.
};

/// How far a source can be trusted.
enum class Certainty { Sure, Probable };

struct Decision {
    DecisionStatus status = DecisionStatus::Unknown;
    Certainty certainty = Certainty::Sure;
    QString source; ///< Address or name of the source; empty for what completeness alone implies.
    QString note;   ///< The weakness of a probable one; may be empty.

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// Where a list is known to be complete, and the totals that were announced (resources/red_zones_coverage.csv).
struct Coverage {
    struct Area {
        QString level; ///< "pays", "region" or "departement".
        QString code;
        QString name;
        int announced = -1; ///< Zones announced; -1 = not found.
        int verified = 0;
        bool complete = false;
        QString note;
    };
    std::vector<Area> areas;

    /// Complete if France is, or its région, or its département.
    bool isCompleteFor(const QString& departement, const QString& region) const;
};

/// A dated, sourced list of retained territories. Several can be held and compared.
class DecisionList {
public:
    static constexpr int kAnnouncedZones = 151;             ///< 27 June 2025.
    static constexpr qint64 kAnnouncedPopulation = 2539784; ///< The same.

    QString id;                         ///< Stable within a document: "officielle-2025-06-27" for the shipped one.
    QString title;                      ///< « Zones rouges du 27 juin 2025 (partielle) »
    QDate date;                         ///< Of the decision.
    QString source;                     ///< Of the list as a whole.
    QHash<QString, Decision> decisions; ///< By territory code; what is absent is judged by the coverage.
    Coverage coverage;

    /// NotRetained only if every département of the territory is covered completely.
    Decision decisionOf(const Territory& territory) const;
    int retainedCount() const;
    int probableCount() const;
    bool isComplete() const; ///< Complete for the whole country.
};

} // namespace territory
