#include "app/import_wizard.h"

#include "app/import_check.h"
#include "app/import_check_page.h"
#include "app/import_columns_page.h"
#include "app/import_file_page.h"
#include "app/import_recall.h"
#include "app/info_bar.h"
#include "app/text_label.h"
#include "app/window_size.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {
const auto kFolderKey = u"folder"_s;
} // namespace

ImportWizard::ImportWizard(const ImportPurpose& purpose, Present present, const Appearance& appearance, QWidget* parent,
                           ImportCheck* check)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_present(std::move(present))
    , m_appearance(appearance)
    , m_problem(new InfoBar(this))
    , m_pages(new QStackedWidget(this))
    , m_filePage(new ImportFilePage(m_pages))
    , m_columnsPage(new ImportColumnsPage(purpose, m_pages))
    , m_checkPage(new ImportCheckPage(m_pages))
    , m_check(check) {
    setWindowTitle(purpose.title);
    resize(openingSize(*this, {1080, 720}));
    QWidget* last = m_check ? static_cast<QWidget*>(m_check) : m_checkPage;
    for (QWidget* page : {static_cast<QWidget*>(m_filePage), static_cast<QWidget*>(m_columnsPage), last})
        m_pages->addWidget(page);
    if (m_check)
        m_checkPage->hide(); // it stands on no page
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeSteps());
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFoot());
    connect(m_filePage, &ImportFilePage::fileWanted, this, &ImportWizard::chooseFile);
    connect(m_filePage, &ImportFilePage::corrected, this, &ImportWizard::probe);
    connect(m_columnsPage, &ImportColumnsPage::changed, this, [this] {
        m_draft = m_columnsPage->draft();
        m_isRead = false;
        follow();
    });
    connect(&m_worker, &Worker::progressed, this, [this](double share, const QString& what) {
        m_progress->setMaximum(share < 0 ? 0 : 1000);
        m_progress->setValue(int(share * 1000));
        m_missing->display(what);
    });
    connect(&m_worker, &Worker::finished, this, [this] {
        follow();
        emit settled();
    });
    m_filePage->displayFile({});
    showStep(File);
}

ImportWizard::~ImportWizard() = default;

QWidget* ImportWizard::makeSteps() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    for (const QString& name : {tr("1. Le fichier"), tr("2. Les colonnes"), tr("3. Ce qui va se passer")}) {
        m_steps.push_back(new QLabel(name, line));
        row->addWidget(m_steps.back());
    }
    row->addStretch(1);
    return line;
}

QWidget* ImportWizard::makeFoot() {
    auto* foot = new QWidget(this);
    m_progress = new QProgressBar(foot);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Avancement de la lecture"));
    m_missing = new TextLabel(u"secondary"_s, foot);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuler"));
    m_back = buttons->addButton(tr("Précédent"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(tr("Suivant"), QDialogButtonBox::ActionRole);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    m_next->setObjectName(u"next"_s);
    m_back->setObjectName(u"back"_s);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_missing, 1);
    row->addWidget(buttons);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_progress);
    column->addLayout(row);
    return foot;
}

void ImportWizard::chooseFile() {
    QSettings settings;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choisir un tableau"), settings.value(kFolderKey).toString(),
        tr("Tableaux (*.csv *.tsv *.txt *.xlsx *.ods *.geojson *.fgb);;Tous les fichiers (*)"));
    if (path.isEmpty())
        return;
    settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    openFile(path);
}

void ImportWizard::openFile(const QString& path) {
    m_path = path;
    m_filePage->displayFile(path);
    showStep(File);
    const auto earlier = importrecall::read(m_purpose.settings, path);
    probe(earlier ? earlier->layout : io::TableLayout());
}

void ImportWizard::probe(const io::TableLayout& corrected) {
    m_isProbed = m_isRead = false;
    m_problem->dismiss();
    m_worker.start(
        [this, path = m_path, corrected](std::stop_token stop, const territory::Progress&) -> Worker::Delivery {
            auto found = io::probeTable(path, corrected, stop);
            // What was chosen for another file of this name may not fit this one.
            if (!found && corrected != io::TableLayout() && !stop.stop_requested())
                found = io::probeTable(path, {}, stop);
            return [this, found = std::move(found)] { found ? takeProbe(*found) : tellProblem(found.error()); };
        });
    follow();
}

void ImportWizard::takeProbe(const io::TableProbe& probe) {
    m_isProbed = true;
    m_draft = draftOf(m_purpose, m_path, probe);
    const auto same = std::ranges::find(m_present.imports, m_path, &document::TableImport::path);
    if (same != m_present.imports.end())
        m_draft.recall(*same);
    else if (const auto earlier = importrecall::read(m_purpose.settings, m_path))
        m_draft.recall(*earlier);
    m_filePage->displayProbe(probe, m_appearance.colours());
    m_columnsPage->display(m_draft, m_present.indicators);
    m_draft = m_columnsPage->draft();
}

void ImportWizard::readTable() {
    m_isRead = false;
    m_problem->dismiss();
    if (!m_check)
        return readIndicators();
    m_check->displayNothing();
    m_worker.start(m_check->reading(m_draft, [this](const std::optional<territory::Problem>& problem) {
        m_isRead = !problem;
        if (!problem)
            return;
        showStep(Columns);
        tellProblem(*problem);
    }));
    follow();
}

void ImportWizard::readIndicators() {
    m_checkPage->displayNothing();
    const document::TableImport wanted = m_draft.import();
    m_worker.start([this, wanted, gazetteer = m_present.gazetteer](
                       std::stop_token stop, const territory::Progress& progress) -> Worker::Delivery {
        auto reading = document::readTableImport(wanted, *gazetteer, stop, progress);
        return [this, wanted, reading = std::move(reading)] {
            if (!reading) {
                showStep(Columns);
                tellProblem(reading.error());
                return;
            }
            m_isRead = true;
            m_checkPage->display(wanted, *reading, *m_present.gazetteer);
        };
    });
    follow();
}

void ImportWizard::tellProblem(const territory::Problem& problem) {
    if (step() == File)
        m_filePage->displayNothing();
    m_problem->display(InfoBar::Severity::Error, problem.text() + u' ' + tr("Rien n’a changé."),
                       {{tr("Choisir un autre fichier…"), [this] { chooseFile(); }}});
}

ImportWizard::Step ImportWizard::step() const {
    return static_cast<Step>(m_pages->currentIndex());
}

void ImportWizard::showStep(Step step) {
    m_pages->setCurrentIndex(step);
    for (int i = 0; i < StepCount; ++i) {
        m_steps[std::size_t(i)]->setProperty("type", i == step ? u"strong"_s : u"secondary"_s);
        style()->unpolish(m_steps[std::size_t(i)]);
        style()->polish(m_steps[std::size_t(i)]);
    }
    setAccessibleDescription(m_steps[std::size_t(step)]->text());
    follow();
}

void ImportWizard::goOn() {
    switch (step()) {
    case File:
        showStep(Columns);
        break;
    case Columns:
        showStep(Check);
        readTable();
        break;
    default:
        if (!m_check)
            importrecall::write(m_purpose.settings, m_draft.import());
        accept();
    }
}

void ImportWizard::goBack() {
    m_worker.cancel();
    m_problem->dismiss();
    showStep(static_cast<Step>(step() - 1));
}

void ImportWizard::follow() {
    const bool busy = m_worker.isBusy();
    // A bar that comes and goes would move what is under the pointer.
    m_progress->setMaximum(busy ? m_progress->maximum() : 1);
    if (!busy)
        m_progress->reset();
    const QString missing = m_isProbed && step() == Columns ? m_draft.whatIsMissing() : QString();
    m_missing->display(busy && step() == File ? tr("Lecture du fichier…") : missing);
    m_back->setVisible(step() != File);
    m_next->setText(step() == Check ? m_purpose.verb : tr("Suivant"));
    m_next->setEnabled(!busy && m_isProbed && missing.isEmpty() && (step() != Check || m_isRead));
}

document::TableImport ImportWizard::import() const {
    return m_draft.import();
}

bool ImportWizard::countsInScore() const {
    return m_checkPage->countsInScore();
}

} // namespace app
