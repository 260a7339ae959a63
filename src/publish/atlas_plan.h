#pragma once

#include "publish/atlas.h"
#include "publish/pdf_binding.h"
#include "publish/territory_page_ground.h"

#include <vector>

namespace publish {

/// What stands on which page of an atlas, known before any page is made. Pages are counted from 0.
struct AtlasPlan {
    struct Entry {
        int territory = -1; ///< In Dataset::territories.
        int page = 0;       ///< Of its fiche.
    };
    /// Fiches that belong together: a département of a région.
    struct Section {
        QString title; ///< Empty = the only one.
        std::vector<Entry> entries;
    };
    static constexpr int kContentsRows = 62, kTableRows = 54; ///< On a page.
    static constexpr int kContents = 1;                       ///< Page: after the cover.

    /// A Problem when the area isn't known or nothing is left. What is left out, and what will be told on its page, is
    /// in `diagnosis`.
    static territory::Expected<AtlasPlan> of(const AtlasScope& scope, const TerritoryPageGround& ground);

    int fiches() const;
    int pages() const { return firstFiche() + fiches(); }
    int contentsPages() const;
    int map() const { return kContents + contentsPages(); }
    int table() const { return map() + 1; }
    int tablePages() const { return (fiches() + kTableRows - 1) / kTableRows; }
    int firstFiche() const { return table() + tablePages(); }
    std::vector<Entry> entries() const; ///< Of all sections, in order.
    std::vector<PdfBookmark> outline(const document::Dataset& dataset) const;
    static QString linkTo(int page);
    /// The page that a link names: kContentsLink, linkTo() of a page, « # » and a territory's code; -1 = none here.
    int pageOf(const QString& target, const document::Dataset& dataset) const;

    QString title, area;
    std::vector<Section> sections;
    territory::Diagnosis diagnosis;

private:
    void number();
};

} // namespace publish
