#pragma once

#include "app/search_box.h"
#include "territory/gazetteer.h"

namespace app {

/// Where one types a commune, with completion as in the search box; holds its INSEE code.
class CommuneEdit : public SearchBox {
    Q_OBJECT
public:
    explicit CommuneEdit(const QString& name, QWidget* parent = nullptr);

    /// Communes are named after this list; null while there is none.
    void setGazetteer(std::shared_ptr<const territory::Gazetteer> gazetteer);
    void setInsee(const QString& insee);
    const QString& insee() const { return m_insee; } ///< Empty when nothing, or nothing known, is typed.
    /// Empty, or a commune of the list.
    bool isUnderstood() const { return !m_insee.isEmpty() || text().trimmed().isEmpty(); }

signals:
    void inseeChanged(const QString& insee);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take(const QString& insee);
    void readTyped(const QString& typed);

    std::shared_ptr<const territory::Gazetteer> m_gazetteer;
    QString m_insee;
};

} // namespace app
