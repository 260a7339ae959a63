#include "app/import_column_form.h"

#include "app/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScopedValueRollback>

namespace app {

using namespace Qt::StringLiterals;
using document::CommuneWeight;
using territory::Direction;

namespace {
enum Nature { Figure, Category };
/// Of the choice of weights; columns of the table follow, with their name as data.
enum WeightChoice { Population, Equal, FirstColumn };
} // namespace

ImportColumnForm::ImportColumnForm(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this)) {
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_nature = addChoice(tr("&Nature"), tr("Nature de la colonne"));
    m_nature->addItems({tr("nombre : un indicateur"), tr("catégorie : un thème et un filtre")});
    m_label = addText(tr("&Libellé"), tr("Libellé de l’indicateur"));
    m_key = addText(tr("&Clé"), tr("Clé de l’indicateur"));
    m_key->setToolTip(tr("Nom court pour la ligne de commande et les fichiers, sans espace ni accent"));
    static const QRegularExpression plain(u"[A-Za-z0-9_]+"_s);
    m_key->setValidator(new QRegularExpressionValidator(plain, m_key));
    m_warning = new TextLabel(u"note"_s, this);
    m_form->addRow({}, m_warning);
    m_unit = addText(tr("&Unité"), tr("Unité de l’indicateur"));
    m_direction = addChoice(tr("&Sens"), tr("Sens de l’indicateur"));
    m_direction->addItems({tr("une valeur élevée est fragile"), tr("une valeur basse est fragile")});
    m_source = addText(tr("Sou&rce"), tr("Source de l’indicateur"));
    m_vintage = addText(tr("&Millésime"), tr("Millésime de l’indicateur"));
    m_weight = addChoice(tr("&Pondération"), tr("Pondération des communes"));
    m_weight->setToolTip(tr("Ce que chaque commune compte dans la moyenne d’une intercommunalité"));

    for (QLineEdit* text : {m_label, m_key, m_unit, m_source, m_vintage})
        connect(text, &QLineEdit::textEdited, this, &ImportColumnForm::tell);
    for (QComboBox* choice : {m_nature, m_direction, m_weight})
        connect(choice, &QComboBox::currentIndexChanged, this, &ImportColumnForm::tell);
}

QLineEdit* ImportColumnForm::addText(const QString& label, const QString& name) {
    auto* text = new QLineEdit(this);
    text->setAccessibleName(name);
    m_form->addRow(label, text);
    return text;
}

QComboBox* ImportColumnForm::addChoice(const QString& label, const QString& name) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addRow(label, box);
    return box;
}

void ImportColumnForm::display(const document::ImportedColumn& column, bool byCommune, const QStringList& weights) {
    const QScopedValueRollback following(m_following, true);
    m_column = column;
    m_byCommune = byCommune;
    const territory::Indicator& indicator = column.indicator;
    m_nature->setCurrentIndex(column.isCategory ? Category : Figure);
    for (const auto& [text, shown] : {std::pair{m_label, indicator.label},
                                      {m_key, indicator.key},
                                      {m_unit, indicator.unit},
                                      {m_source, indicator.source},
                                      {m_vintage, indicator.vintage}}) {
        if (text->text() == shown) // where the cursor is stays where it is
            continue;
        text->setText(shown);
        text->setCursorPosition(0);
    }
    m_direction->setCurrentIndex(indicator.direction == Direction::LowIsFragile ? 1 : 0);
    m_weight->clear();
    m_weight->addItems({tr("par la population municipale"), tr("toutes les communes à égalité")});
    for (const QString& weight : weights)
        m_weight->addItem(tr("par la colonne « %1 »").arg(weight.simplified()), weight);
    switch (column.weight.kind) {
    case CommuneWeight::Kind::Equal:
        m_weight->setCurrentIndex(Equal);
        break;
    case CommuneWeight::Kind::Column:
        m_weight->setCurrentIndex(m_weight->findData(column.weight.column));
        break;
    default:
        m_weight->setCurrentIndex(Population);
    }
    follow();
}

void ImportColumnForm::warn(const QString& text) {
    m_warning->display(text);
}

/// A category has neither unit nor direction; only communes are weighted.
void ImportColumnForm::follow() {
    const bool figure = m_nature->currentIndex() == Figure;
    const auto setShown = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    setShown(m_unit, figure);
    setShown(m_direction, figure);
    setShown(m_weight, m_byCommune);
}

CommuneWeight ImportColumnForm::weight() const {
    switch (m_weight->currentIndex()) {
    case -1:
        return {CommuneWeight::Kind::Column, {}};
    case Population:
        return {};
    case Equal:
        return {CommuneWeight::Kind::Equal, {}};
    default:
        return {CommuneWeight::Kind::Column, m_weight->currentData().toString()};
    }
}

void ImportColumnForm::tell() {
    if (m_following)
        return;
    territory::Indicator& indicator = m_column.indicator;
    m_column.isCategory = m_nature->currentIndex() == Category;
    indicator.label = m_label->text();
    indicator.key = m_key->text();
    indicator.unit = m_unit->text();
    indicator.direction = m_direction->currentIndex() == 1 ? Direction::LowIsFragile : Direction::HighIsFragile;
    indicator.source = m_source->text();
    indicator.vintage = m_vintage->text();
    m_column.weight = weight();
    follow();
    emit edited(m_column);
}

} // namespace app
