#include "app/paste_list_dialog.h"

#include "document/decision_list_file.h"
#include "ui_paste_list_dialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using document::MatchedLine;
using Certainty = MatchedLine::Certainty;

namespace {

enum Column { Text, Territory, Why, ColumnCount };

/// What needs the person comes first.
int urgency(const MatchedLine& line) {
    switch (line.certainty) {
    case Certainty::Doubtful:
        return 0;
    case Certainty::None:
        return 1;
    case Certainty::Sure:
        return 2;
    case Certainty::Ignored:
        return 3;
    }
    Q_UNREACHABLE();
}

int countOf(const document::ListMatching& matching, Certainty certainty) {
    return static_cast<int>(std::ranges::count(matching.lines, certainty, &MatchedLine::certainty));
}

} // namespace

PasteListDialog::PasteListDialog(std::shared_ptr<const territory::Gazetteer> gazetteer, QWidget* parent)
    : QDialog(parent), m_gazetteer(std::move(gazetteer)), m_ui(std::make_unique<Ui::PasteListDialog>()) {
    Q_ASSERT(m_gazetteer);
    m_ui->setupUi(this);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->matches->setColumnCount(ColumnCount);
    m_ui->matches->setHorizontalHeaderLabels({tr("Ligne collée"), tr("Territoire"), tr("Pourquoi")});
    m_ui->matches->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->matches->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->matches->verticalHeader()->hide();
    m_ui->matches->verticalHeader()->setMinimumSectionSize(34);
    m_ui->matches->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const QDate today = QDate::currentDate();
    m_ui->title->setText(tr("Liste collée le %1").arg(locale().toString(today, QLocale::ShortFormat)));
    m_ui->date->setDate(today);
    QPushButton* use = m_ui->buttons->button(QDialogButtonBox::Ok);
    use->setText(tr("Utiliser cette liste"));
    connect(m_ui->open, &QPushButton::clicked, this, &PasteListDialog::chooseFile);
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, &PasteListDialog::match);
    connect(m_ui->title, &QLineEdit::textChanged, this, &PasteListDialog::follow);
    connect(m_ui->source, &QLineEdit::textChanged, this, &PasteListDialog::follow);
    m_ui->text->setFocus();
    follow();
}

PasteListDialog::~PasteListDialog() = default;

void PasteListDialog::setText(const QString& text) {
    m_ui->text->setPlainText(text);
}

void PasteListDialog::chooseFile() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Ouvrir une liste"), {}, tr("Listes (*.txt *.csv *.tsv *.xlsx *.ods);;Tous les fichiers (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void PasteListDialog::openFile(const QString& path) {
    m_isMatched = false;
    follow();
    m_worker.start([this, path](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        const auto text = document::readListText(path);
        return [this, text, path] {
            m_isMatched = true;
            if (!text) {
                m_ui->count->setText(text.error().text());
                return;
            }
            if (m_ui->source->text().isEmpty())
                m_ui->source->setText(QFileInfo(path).fileName());
            setText(*text);
        };
    });
}

void PasteListDialog::match() {
    m_isMatched = false;
    follow();
    m_worker.start([this, text = m_ui->text->toPlainText(),
                    gazetteer = m_gazetteer](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        const auto matching = document::matchDecisionList(text, *gazetteer);
        return [this, matching] { take(matching); };
    });
}

void PasteListDialog::take(const document::ListMatching& matching) {
    m_matching = matching;
    std::erase_if(m_matching.lines, [](const MatchedLine& line) { return line.certainty == Certainty::Ignored; });
    std::ranges::stable_sort(m_matching.lines, {}, urgency);
    m_ui->matches->setRowCount(0); // the choices of an earlier text go with their rows
    m_ui->matches->setRowCount(static_cast<int>(m_matching.lines.size()));
    for (std::size_t i = 0; i < m_matching.lines.size(); ++i)
        displayLine(static_cast<int>(i), m_matching.lines[i]);
    m_isMatched = true;
    follow();
    emit matched();
}

void PasteListDialog::displayLine(int row, const MatchedLine& line) {
    const auto setCell = [this, row](Column column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(text); // a long line is elided
        m_ui->matches->setItem(row, column, item);
    };
    setCell(Text, line.text.trimmed());
    setCell(Why, line.why);
    switch (line.certainty) {
    case Certainty::Doubtful:
        m_ui->matches->setCellWidget(row, Territory, makeChoice(line));
        break;
    case Certainty::None:
        setCell(Territory, tr("non reconnue"));
        break;
    case Certainty::Sure:
    case Certainty::Ignored:
        setCell(Territory, nameOf(line.candidates.value(0)));
        break;
    }
}

QWidget* PasteListDialog::makeChoice(const MatchedLine& line) {
    auto* box = new QComboBox;
    box->setAccessibleName(tr("Territoire de « %1 »").arg(line.text.trimmed()));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("à confirmer…"));
    for (const QString& code : line.candidates)
        box->addItem(nameOf(code), code);
    box->addItem(tr("aucun de ceux-là"), QString());
    const auto known = m_confirmed.constFind(line.text);
    if (known != m_confirmed.cend())
        box->setCurrentIndex(known->isEmpty() ? box->count() - 1 : std::max(0, box->findData(*known)));
    connect(box, &QComboBox::activated, this, [this, box, text = line.text](int choice) {
        if (choice == 0)
            m_confirmed.remove(text);
        else
            m_confirmed.insert(text, box->itemData(choice).toString());
        follow();
    });
    return box;
}

QString PasteListDialog::nameOf(const QString& code) const {
    const int index = m_gazetteer->territoryOf(code);
    if (index < 0)
        return code;
    const territory::Territory& found = m_gazetteer->territories()[static_cast<std::size_t>(index)];
    return tr("%1 (%2)").arg(found.name, found.departements.join(u", "_s));
}

QString PasteListDialog::chosenCode(const MatchedLine& line) const {
    return line.certainty == Certainty::Sure ? line.candidates.value(0) : m_confirmed.value(line.text);
}

QStringList PasteListDialog::codes() const {
    QStringList chosen;
    for (const MatchedLine& line : m_matching.lines) {
        if (const QString code = chosenCode(line); !code.isEmpty() && !chosen.contains(code))
            chosen << code;
    }
    return chosen;
}

QString PasteListDialog::countInWords() const {
    const auto isOpen = [this](const MatchedLine& line) {
        return line.certainty == Certainty::Doubtful && !m_confirmed.contains(line.text);
    };
    const auto open = static_cast<int>(std::ranges::count_if(m_matching.lines, isOpen));
    const int none = countOf(m_matching, Certainty::None);
    QStringList parts{tr("%n zones reconnues", nullptr, static_cast<int>(codes().size()))};
    if (open > 0)
        parts << tr("%n lignes à confirmer, laissées de côté en attendant", nullptr, open);
    if (none > 0)
        parts << tr("%n lignes non reconnues, laissées de côté", nullptr, none);
    if (!m_matching.duplicates.isEmpty())
        parts << tr("%n zones nommées plusieurs fois, comptées une fois", nullptr,
                    static_cast<int>(m_matching.duplicates.size()));
    return parts.join(u" · "_s);
}

QString PasteListDialog::whatIsMissing(bool hasZones) const {
    if (!m_isMatched)
        return tr("Lecture de la liste…");
    if (!hasZones)
        return tr("Il manque des zones reconnues.");
    if (m_ui->title->text().trimmed().isEmpty())
        return tr("Il manque un titre.");
    if (m_ui->source->text().trimmed().isEmpty())
        return tr("Il manque la source : d’où vient cette liste ?");
    return {};
}

void PasteListDialog::follow() {
    const QStringList chosen = codes();
    const document::ListConformity conformity = document::conformityOf(chosen, *m_gazetteer);
    m_ui->count->setText(m_matching.lines.empty() ? QString() : countInWords());
    m_ui->conformity->setText(
        chosen.isEmpty() ? QString() : tr("Par rapport à l’annonce du 27 juin 2025 : %1").arg(conformity.sentence));
    // Only a list that holds all that was announced says anything of those it does not name.
    m_ui->complete->setEnabled(conformity.conforms);
    if (!conformity.conforms)
        m_ui->partial->setChecked(true);
    const QString missing = whatIsMissing(!chosen.isEmpty());
    m_ui->missing->setText(missing);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(missing.isEmpty());
}

territory::DecisionList PasteListDialog::list() const {
    territory::DecisionList list = document::decisionListOf(codes(), m_ui->title->text().trimmed(), m_ui->date->date(),
                                                            m_ui->source->text().trimmed(), *m_gazetteer);
    if (!m_ui->complete->isChecked())
        list.coverage = {};
    return list;
}

} // namespace app
