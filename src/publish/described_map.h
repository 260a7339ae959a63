#pragma once

#include "publish/shown_extent.h"
#include "publish/tongue.h"

#include <QString>

namespace publish {

/// One map and what is needed to put it in words, in any language. The parts are clauses without a full stop, but where
/// they say otherwise.
class DescribedMap {
public:
    /// All must outlive it; `results` are of `state` and `dataset`.
    DescribedMap(const document::MapState& state, const document::Dataset& dataset, const document::Results& results,
                 const ShownExtent& extent, const Tongue& tongue);

    /// « score de fragilité calculé par Diagonale », « accès aux généralistes »: what the colours show.
    QString theme() const;
    /// « 1 255 intercommunalités en 7 classes de 12,3 à 88,1, dont 5 non disponibles »; empty of one territory
    QString classes() const;
    /// « la classe la plus fragile (de 68,1 à 88,1) en compte 179, surtout dans le centre (…) »; of categories, their
    /// counts; empty where there is nothing to say.
    QString highest() const;
    /// « la plus fragile : CC Creuse Sud-Ouest (Creuse), 88,1 »; empty with fewer than two values.
    QString mostFragile() const;
    QString leastFragile() const; ///< The same.
    /// Where the most fragile class is, alone: « surtout dans le centre (…) »; empty for few.
    QString whereHighest() const;

private:
    bool hasValues() const { return !m_results.theme.values.empty() && !m_results.theme.bounds.empty(); }
    int classOf(int territory) const;
    /// The one that stands for the highest values, of categories the first that is named.
    int tellingClass() const;
    int countIn(int valueClass) const;
    QString figure(double value) const;
    QString range(double from, double to) const;
    QString named(int territory) const;
    QString highestClass() const;
    QString categories() const;
    QString categoryName(int category) const;
    QString onlyOne() const;
    /// The territory with the value at the fragile or the other end, -1 = none.
    int extreme(bool fragile) const;

    const document::MapState& m_state;
    const document::Dataset& m_dataset;
    const document::Results& m_results;
    const ShownExtent& m_extent;
    const Tongue& m_tongue;
    territory::Indicator m_measure; ///< How values are written.
};

} // namespace publish
