#include "app/sheet_view.h"

#include "app/colours.h"
#include "app/explanation_view.h"
#include "app/figures.h"
#include "app/flat_button.h"
#include "app/fold_section.h"
#include "app/indicator_card.h"
#include "app/sheet_box.h"
#include "app/sheet_commands.h"
#include "app/sheet_lists.h"
#include "app/text_label.h"
#include "document/sheet_wording.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using document::TerritorySheet;

SheetView::SheetView(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(20, 16, 20, 20);
    m_column->setSpacing(8);
    m_column->addWidget(makeHead());
    addBoxes();
    addSections();
    m_column->addStretch(1);
}

QWidget* SheetView::makeHead() {
    auto* head = new QWidget(this);
    m_name = new TextLabel(u"title"_s, head);
    auto* copy = flatButton(u"edit-copy"_s, tr("Copier la fiche"), head);
    auto* fiche = flatButton(u"document-export"_s, tr("Fiche en PDF…"), head);
    auto* close = flatButton(u"dialog-close"_s, tr("Fermer la fiche"), head);
    connect(copy, &QToolButton::clicked, this, &SheetView::copyWanted);
    connect(fiche, &QToolButton::clicked, this, &SheetView::ficheWanted);
    connect(close, &QToolButton::clicked, this, &SheetView::closeWanted);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_name, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    row->addWidget(fiche, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);

    m_place = new TextLabel(u"secondary"_s, head);
    setFigures(*m_place, {u"population"_s, u"communes"_s});
    m_communesLink = new TextLabel({}, head);
    connect(m_communesLink, &TextLabel::followed, this, [this] { showCommunes(!m_showsCommunes); });
    m_communes = new TextLabel({}, head);
    setFigures(*m_communes, {u"communes"_s});
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_place);
    column->addWidget(m_communesLink);
    column->addWidget(m_communes);
    return head;
}

void SheetView::addBoxes() {
    m_decision = new SheetBox(this);
    m_decision->setAccessibleName(tr("Décision"));
    m_decision->showFigures({u"decision"_s});
    m_decisionHeadline = m_decision->addText(u"strong"_s);
    m_decisionSource = m_decision->addText(u"small"_s);
    connect(m_decisionSource, &TextLabel::followed, this, &SheetView::decisionWanted);
    m_column->addWidget(m_decision);

    m_score = new SheetBox(this);
    m_score->setAccessibleName(tr("Score de fragilité"));
    m_score->showFigures({u"score"_s, u"rank"_s, u"selection"_s});
    m_score->setEdge(u"score"_s);
    m_scoreHeadline = m_score->addText(u"strong"_s);
    m_scoreAgainst = m_score->addText({});
    m_adjustment = m_score->addText({});
    m_scoreMethod = m_score->addText(u"small"_s);
    m_scoreWarning = m_score->addText(u"warning"_s);
    m_column->addWidget(m_score);
    m_commands = new SheetCommands(this);
    m_column->addWidget(m_commands);
    m_explanation = new ExplanationView(this);
    setFigures(*m_explanation, {u"probability"_s, u"interval"_s, u"rank"_s});
    m_column->addWidget(m_explanation);
}

void SheetView::addSections() {
    m_direction = addText(u"small"_s);
    m_direction->setAlignment(Qt::AlignRight);
    m_indicators = new QVBoxLayout;
    m_indicators->setSpacing(0);
    m_column->addLayout(m_indicators);
    addHeading(tr("Lieux de consultation"));
    m_venues = addText({});
    setFigures(*m_venues, {u"reported-venues"_s});
    m_emergencyHeading = addHeading(tr("Services d’urgence"));
    m_emergency = addText({});
    setFigures(*m_emergency, {u"emergency"_s});
    addAlike();
    m_neighboursHeading = addHeading(tr("Voisines"));
    m_neighboursNote = addText(u"small"_s);
    m_neighbours = addText({});
    setFigures(*m_neighbours, {u"score"_s, u"rank"_s, u"decision"_s});
    connect(m_neighbours, &TextLabel::followed, this, &SheetView::goTo);
}

void SheetView::addAlike() {
    m_alike = new FoldSection(tr("Les dix plus semblables"), u"alike"_s, true, this);
    setFigures(*m_alike, {u"likeness"_s, u"rank"_s});
    m_alikeNote = new TextLabel(u"small"_s, &m_alike->content());
    m_alikeList = new TextLabel({}, &m_alike->content());
    m_alike->column().addWidget(m_alikeNote);
    m_alike->column().addWidget(m_alikeList);
    m_column->addWidget(m_alike);
    connect(m_alikeList, &TextLabel::followed, this, &SheetView::goTo);
}

void SheetView::setPlanVenues(QWidget* venues) {
    setFigures(*venues, {u"open-venues"_s, u"days-a-month"_s});
    m_column->insertWidget(m_column->indexOf(m_venues), venues);
}

void SheetView::goTo(const QString& link) {
    emit territoryWanted(link.section(u':', 1));
}

TextLabel* SheetView::addText(const QString& type) {
    auto* label = new TextLabel(type, this);
    m_column->addWidget(label);
    return label;
}

TextLabel* SheetView::addHeading(const QString& text) {
    TextLabel* heading = addText(u"strong"_s);
    heading->display(text);
    heading->setContentsMargins(0, 8, 0, 0);
    return heading;
}

void SheetView::display(const TerritorySheet& sheet, const QStringList& hiddenCategories, const Colours& colours,
                        const QLocale& locale) {
    displayHead(sheet, locale);
    displayDecision(sheet, locale);
    displayScore(sheet, locale);
    displayIndicators(sheet, colours, locale);
    m_venues->display(sheetlists::venues(sheet.venues, hiddenCategories), Qt::RichText);
    m_emergencyHeading->setVisible(!sheet.emergency.empty());
    m_emergency->display(sheet.emergency.empty() ? QString() : sheetlists::venues(sheet.emergency, {}), Qt::RichText);
    displayNeighbours(sheet, colours);
}

void SheetView::displayHead(const TerritorySheet& sheet, const QLocale& locale) {
    m_name->display(sheet.name);
    QString kind = document::sheet::kind(sheet);
    kind[0] = kind[0].toUpper();
    m_place->display(kind + u" · "_s + document::sheet::place(sheet, locale));
    m_communeTable = sheet.communes.empty() ? QString() : sheetlists::communes(sheet.communes, locale);
    showCommunes(m_showsCommunes);
}

void SheetView::showCommunes(bool shown) {
    m_showsCommunes = shown;
    const QString link = shown ? tr("Masquer les communes ▴") : tr("Voir les communes ▾");
    m_communesLink->display(m_communeTable.isEmpty() ? QString() : linkTo(u"communes:"_s, link), Qt::RichText);
    m_communes->display(shown ? m_communeTable : QString(), Qt::RichText);
}

void SheetView::displayDecision(const TerritorySheet& sheet, const QLocale& locale) {
    const bool zone = sheet.decision.decision.status == territory::DecisionStatus::Retained;
    m_decision->setEdge(zone ? u"decision"_s : u"neutral"_s);
    m_decisionHeadline->display(document::sheet::decisionHeadline(sheet, locale));
    QStringList parts;
    if (const QString source = document::sheet::decisionSource(sheet); !source.isEmpty())
        parts << withWebLinks(source);
    parts << linkTo(u"decision:"_s, sheet.decision.byHand ? tr("modifier ou retirer…") : tr("saisir une décision…"));
    m_decisionSource->display(parts.join(u" · "_s), Qt::RichText);
}

void SheetView::displayScore(const TerritorySheet& sheet, const QLocale& locale) {
    using territory::wording::TextFormat;
    m_scoreHeadline->display(document::sheet::scoreHeadline(sheet, locale, TextFormat::Rich), Qt::RichText);
    m_scoreAgainst->display(document::sheet::decisionAgainstScore(sheet));
    m_adjustment->display(document::sheet::adjustment(sheet, locale));
    m_scoreMethod->display(document::sheet::scoreMethod(sheet, locale));
    m_scoreWarning->display(document::sheet::comparability(sheet, locale));
}

void SheetView::displayIndicators(const TerritorySheet& sheet, const Colours& colours, const QLocale& locale) {
    while (m_cards.size() > sheet.indicators.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < sheet.indicators.size()) {
        m_cards.push_back(new IndicatorCard(this));
        m_indicators->addWidget(m_cards.back());
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->display(sheet.indicators[i], colours, locale);
    m_direction->display(sheet.indicators.empty() ? QString() : tr("plus fragile à droite →"));
}

void SheetView::displayNeighbours(const TerritorySheet& sheet, const Colours& colours) {
    const auto isZone = [](const TerritorySheet::Neighbour& neighbour) {
        return neighbour.decision.status == territory::DecisionStatus::Retained;
    };
    QStringList notes;
    if (sheet.approximateNeighbours)
        notes << tr("approximatives : contours schématiques");
    if (std::ranges::any_of(sheet.neighbours, isZone))
        notes << tr("● zone rouge, probable comprise");
    const bool known = !sheet.neighbours.empty();
    m_neighboursHeading->setVisible(known);
    m_neighboursNote->display(known ? notes.join(u" · "_s) : QString());
    m_neighbours->display(sheetlists::neighbours(sheet.neighbours, colours.decision), Qt::RichText);
}

void SheetView::displayExplanation(const document::Explanation& explanation, const Colours& colours,
                                   const QLocale& locale) {
    m_explanation->display(explanation, colours, locale);
    displayAlike(explanation, colours, locale);
    m_alike->setHeld(false);
}

void SheetView::holdExplanation() {
    m_explanation->hold();
    m_alike->setHeld(true);
}

void SheetView::displayAlike(const document::Explanation& explanation, const Colours& colours, const QLocale& locale) {
    m_alike->setVisible(!explanation.alike.empty());
    m_alikeNote->display(tr("par leurs indicateurs, pondérés comme le score ; ● zone rouge, probable comprise"));
    m_alikeList->display(sheetlists::alike(explanation.alike, colours.decision, locale), Qt::RichText);
}

} // namespace app
