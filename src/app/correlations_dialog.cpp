#include "app/correlations_dialog.h"

#include "app/correlation_table.h"
#include "app/figures.h"
#include "app/newest_worker.h"
#include "app/text_label.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;

CorrelationsDialog::CorrelationsDialog(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_worker(new NewestWorker(this))
    , m_intro(new TextLabel(u"secondary"_s, this))
    , m_table(new CorrelationTable(appearance, this))
    , m_redundancies(new TextLabel({}, this)) {
    setWindowTitle(tr("Corrélations entre indicateurs"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyButton = buttons->addButton(tr("Copier la matrice"), QDialogButtonBox::ActionRole);
    copyButton->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this, &CorrelationsDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_intro->display(
        tr("Corrélation de rang (ρ de Spearman) entre les indicateurs qui comptent dans le score, chacun pris dans le "
           "sens de la fragilité : près de 1 (vert), ils désignent les mêmes territoires ; près de 0, ils n’ont pas de "
           "lien ; "
           "près de −1 (violet), ils désignent des territoires opposés. Choisissez une case pour voir le nuage."));
    for (QWidget* part : std::initializer_list<QWidget*>{m_intro, m_table, m_redundancies})
        setFigures(*part, {u"correlation"_s});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
    column->addWidget(m_redundancies);
    column->addWidget(buttons);
    connect(m_table, &CorrelationTable::pairChosen, this, &CorrelationsDialog::pairChosen);
    connect(m_worker, &NewestWorker::settled, this, &CorrelationsDialog::displayed);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (isVisible() && (changes & (Change::Dataset | Change::Results)))
            compute();
    });
}

void CorrelationsDialog::showEvent(QShowEvent* event) {
    compute();
    QDialog::showEvent(event);
}

void CorrelationsDialog::compute() {
    if (!m_document.dataset())
        return;
    m_worker->ask([this, dataset = m_document.dataset(),
                   results = m_document.results()](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        return [this, correlations = correlationsOf(*dataset, *results)] { display(correlations); };
    });
}

void CorrelationsDialog::display(const Correlations& correlations) {
    const bool first = m_table->model()->rowCount() == 0;
    m_table->display(correlations);
    const QStringList sentences = redundancies(correlations, locale());
    m_redundancies->display(sentences.isEmpty() ? tr("Aucun indicateur n’en répète un autre (aucun |ρ| n’atteint %1).")
                                                      .arg(rhoInWords(Correlations::kRedundant, locale()))
                                                : sentences.join(u'\n'));
    if (first)
        makeRoom();
}

void CorrelationsDialog::makeRoom() {
    const QSize matrix = m_table->sizeHint();
    const QMargins margins = layout()->contentsMargins();
    const int width = matrix.width() + margins.left() + margins.right();

    resize(QSize(width, layout()->heightForWidth(width)).boundedTo(screen()->availableSize()));
}

void CorrelationsDialog::copy() const {
    QGuiApplication::clipboard()->setText(m_table->asText() + u'\n' + m_redundancies->text() + u'\n');
}

} // namespace app
