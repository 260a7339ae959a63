#pragma once

#include "app/territory_tree.h"
#include "document/document.h"

#include <QAccessibleWidget>
#include <QTimer>
#include <map>
#include <memory>

namespace app {

class MapWidget;

/// The map for those who don't see it: région → département → territoire, before the controls that stand on it. Parts
/// are made when asked for, and gone with the dataset. What a part says is what card and legend show. The cursor's
/// territory has the focus; the one shown at the right is selected; those chosen together are checked.
///
/// Qt 6.4 has no interface for selections (QAccessibleSelectionInterface came with 6.5): states, events and actions
/// tell them.
class MapAccessible : public QAccessibleWidget {
public:
    explicit MapAccessible(MapWidget& map);
    ~MapAccessible() override;
    /// Maps get theirs from QAccessible from now on.
    static void install();

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text which) const override;

    // For the parts. `departement`, `row`: −1 = the région itself, the département itself.
    QAccessibleInterface* part(int region, int departement = -1, int row = -1) const;
    QAccessibleInterface* territoryPart(int territory) const; ///< Null when it isn't shown.
    const TerritoryTree& tree() const;
    MapWidget& map() const { return m_map; }
    const document::Document& document() const;
    /// What of it the view shows, on the screen; all of it where it stands outside of the view.
    QRect rectOf(int territory) const;
    bool isOffscreen(int territory) const;
    QString nameOf(int territory) const;

private:
    using Key = std::array<int, 3>;

    void take(document::Changes changes);
    void forget();
    void tellFocus();
    void tellSelection();
    void tellNames();
    QRectF rectInWidget(int territory) const;

    MapWidget& m_map;
    mutable std::optional<TerritoryTree> m_tree;
    mutable std::map<Key, QAccessible::Id> m_parts; ///< Those made so far.
    int m_selected = -1;                            ///< As last told.
    QTimer m_renaming;                              ///< A theme or weight that moves is told when it rests.
};

} // namespace app
