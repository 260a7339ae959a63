#include "app/commune_edit.h"

#include <QKeyEvent>

namespace app {

CommuneEdit::CommuneEdit(const QString& name, QWidget* parent) : SearchBox(parent) {
    setObjectName({}); // not dressed as the toolbar's
    setAccessibleName(name);
    setPlaceholderText(tr("Nom de la commune"));
    setMaximumWidth(QWIDGETSIZE_MAX);
    setKind(document::SearchHit::Kind::Commune);
    connect(this, &SearchBox::chosen, this, [this](const document::SearchHit& hit) { take(hit.code); });
    connect(this, &QLineEdit::textEdited, this, &CommuneEdit::readTyped);
}

void CommuneEdit::setGazetteer(std::shared_ptr<const territory::Gazetteer> gazetteer) {
    m_gazetteer = std::move(gazetteer);
}

void CommuneEdit::setInsee(const QString& insee) {
    take(insee);
}

void CommuneEdit::take(const QString& insee) {
    const int commune = m_gazetteer ? m_gazetteer->communeOf(insee) : -1;
    // A commune that has merged since keeps its code in sight.
    setText(commune < 0 ? insee
                        : tr("%1 (%2)").arg(m_gazetteer->communes()[static_cast<std::size_t>(commune)].name,
                                            territory::departementOfCommune(insee)));
    if (insee == m_insee)
        return;
    m_insee = insee;
    emit inseeChanged(m_insee);
}

/// Its INSEE code typed is understood; else a name must be chosen, as many communes share theirs.
void CommuneEdit::readTyped(const QString& typed) {
    const QString code = typed.trimmed().toUpper();
    const QString insee = m_gazetteer && m_gazetteer->communeOf(code) >= 0 ? code : QString();
    if (insee == m_insee)
        return;
    m_insee = insee;
    emit inseeChanged(m_insee);
}

void CommuneEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) // closes the dialog; the toolbar's box would clear itself
        QLineEdit::keyPressEvent(event);
    else
        SearchBox::keyPressEvent(event);
}

} // namespace app
