#include "app/import_file_page.h"

#include "app/import_preview.h"
#include "app/text_label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace app {

using namespace Qt::StringLiterals;

ImportFilePage::ImportFilePage(QWidget* parent)
    : QWidget(parent)
    , m_file(new TextLabel(u"strong"_s, this))
    , m_other(new QPushButton(tr("Choisir un fichier…"), this))
    , m_settings(new QWidget(this))
    , m_found(new TextLabel(u"secondary"_s, this))
    , m_preview(new ImportPreview(this)) {
    m_other->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_file, 1);
    head->addWidget(m_other);

    auto* settings = new QHBoxLayout(m_settings);
    settings->setContentsMargins(0, 0, 0, 0);
    settings->setSpacing(24);
    const auto addForm = [settings] {
        auto* form = new QFormLayout;
        form->setHorizontalSpacing(12);
        form->setVerticalSpacing(8);
        settings->addLayout(form);
        return form;
    };
    m_form = addForm();
    m_sheet = addChoice(m_form, tr("&Feuille"), tr("Feuille du classeur"));
    m_separator = addChoice(m_form, tr("&Séparateur"), tr("Séparateur des colonnes"));
    m_encoding = addChoice(m_form, tr("Encoda&ge"), tr("Encodage du texte"));
    m_secondForm = addForm();
    m_header = addCount(m_secondForm, tr("&Noms des colonnes, ligne"), tr("Ligne des noms de colonnes"));
    m_units = addCount(m_secondForm, tr("Lignes d’&unités au-dessous"), tr("Nombre de lignes d’unités"));
    m_decimal = addChoice(m_secondForm, tr("Signe &décimal"), tr("Signe décimal"));
    settings->addStretch(1);

    auto* hint = new TextLabel(u"small"_s, this);
    hint->display(tr("Un clic sur une ligne, ou Entrée, en fait la ligne des noms de colonnes."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_settings);
    column->addWidget(m_found);
    column->addWidget(m_preview, 1);
    column->addWidget(hint);

    fillChoices();
    connect(m_other, &QPushButton::clicked, this, &ImportFilePage::fileWanted);
    connect(m_sheet, &QComboBox::activated, this, [this] {
        // Another sheet has lines of its own.
        correct([this](io::TableLayout& layout) {
            layout = {};
            layout.sheet = m_sheet->currentText();
        });
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        correct([this](io::TableLayout& layout) {
            layout.separator = m_separator->currentData().toString().at(0);
            layout.headerRow = layout.unitRows = -1;
            layout.decimal = {};
        });
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        correct([this](io::TableLayout& layout) { layout.encoding = m_encoding->currentData().toString(); });
    });
    connect(m_decimal, &QComboBox::activated, this, [this] {
        correct([this](io::TableLayout& layout) { layout.decimal = m_decimal->currentData().toString().at(0); });
    });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int line) { chooseHeader(line - 1); });
    connect(m_units, &QSpinBox::valueChanged, this,
            [this](int lines) { correct([lines](io::TableLayout& layout) { layout.unitRows = lines; }); });
    connect(m_preview, &ImportPreview::headerChosen, this, &ImportFilePage::chooseHeader);
    displayNothing();
}

QComboBox* ImportFilePage::addChoice(QFormLayout* form, const QString& label, const QString& name) {
    auto* box = new QComboBox(m_settings);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    form->addRow(label, box);
    return box;
}

QSpinBox* ImportFilePage::addCount(QFormLayout* form, const QString& label, const QString& name) {
    auto* box = new QSpinBox(m_settings);
    box->setAccessibleName(name);
    box->setKeyboardTracking(false); // the table is read again for each value
    form->addRow(label, box);
    return box;
}

void ImportFilePage::fillChoices() {
    for (const auto& [name, sign] : {std::pair{tr("point-virgule"), u';'},
                                     {tr("virgule"), u','},
                                     {tr("tabulation"), u'\t'},
                                     {tr("barre verticale"), u'|'}})
        m_separator->addItem(name, QString(QChar(sign)));
    for (const QString& name : {u"UTF-8"_s, u"windows-1252"_s, u"ISO-8859-1"_s, u"ISO-8859-15"_s, u"UTF-16"_s})
        m_encoding->addItem(name, name);
    m_decimal->addItem(tr("virgule"), u","_s);
    m_decimal->addItem(tr("point"), u"."_s);
    m_header->setRange(1, 40);
    m_units->setRange(0, 9);
}

void ImportFilePage::displayFile(const QString& path) {
    m_file->display(path.isEmpty() ? tr("Aucun fichier choisi") : QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_other->setText(path.isEmpty() ? tr("Choisir un fichier…") : tr("Choisir un autre fichier…"));
    displayNothing();
}

void ImportFilePage::displayNothing() {
    m_settings->setEnabled(false);
    m_found->display({});
    m_preview->setEnabled(false);
}

void ImportFilePage::displayProbe(const io::TableProbe& probe, const Colours& colours) {
    const QScopedValueRollback following(m_following, true);
    m_layout = probe.layout;
    m_settings->setEnabled(true);
    m_preview->setEnabled(true);
    m_sheet->clear();
    m_sheet->addItems(probe.sheets);
    m_sheet->setCurrentText(probe.layout.sheet);
    const bool workbook = !probe.sheets.isEmpty();
    for (QComboBox* box : {m_separator, m_encoding}) {
        box->setVisible(!workbook);
        m_form->labelForField(box)->setVisible(!workbook);
    }
    m_sheet->setVisible(workbook);
    m_form->labelForField(m_sheet)->setVisible(workbook);
    m_separator->setCurrentIndex(m_separator->findData(QString(probe.layout.separator)));
    if (m_encoding->findData(probe.layout.encoding) < 0 && !probe.layout.encoding.isEmpty())
        m_encoding->addItem(probe.layout.encoding, probe.layout.encoding);
    m_encoding->setCurrentIndex(m_encoding->findData(probe.layout.encoding));
    m_decimal->setVisible(!probe.layout.decimal.isNull()); // a workbook's numbers have none
    m_secondForm->labelForField(m_decimal)->setVisible(!probe.layout.decimal.isNull());
    m_decimal->setCurrentIndex(m_decimal->findData(QString(probe.layout.decimal)));
    m_header->setMaximum(std::max(1, int(probe.firstLines.size())));
    m_header->setValue(probe.layout.headerRow + 1);
    m_units->setValue(probe.layout.unitRows);
    m_found->display(
        tr("%1 et %2 trouvées.")
            .arg(tr("%n colonnes", nullptr, int(probe.columns.size())), tr("%Ln lignes", nullptr, probe.rows)));
    m_preview->display(probe, colours);
}

void ImportFilePage::correct(const std::function<void(io::TableLayout&)>& change) {
    if (m_following)
        return;
    change(m_layout);
    emit corrected(m_layout);
}

void ImportFilePage::chooseHeader(int line) {
    if (line == m_layout.headerRow)
        return;
    correct([line](io::TableLayout& layout) {
        layout.headerRow = line;
        layout.unitRows = -1;
    });
}

} // namespace app
