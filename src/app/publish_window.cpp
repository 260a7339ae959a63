#include "app/publish_window.h"

#include "app/alt_text_form.h"
#include "app/appearance.h"
#include "app/column_area.h"
#include "app/document_undo.h"
#include "app/file_job.h"
#include "app/findings_list.h"
#include "app/flow_layout.h"
#include "app/fold_section.h"
#include "app/info_bar.h"
#include "app/page_elements_form.h"
#include "app/page_extent_form.h"
#include "app/page_model_form.h"
#include "app/page_print.h"
#include "app/page_texts_form.h"
#include "app/page_view.h"
#include "app/page_words.h"
#include "app/picture_copy.h"
#include "app/shell_command.h"
#include "app/tab_order.h"
#include "app/task_bar.h"
#include "app/text_label.h"
#include "app/wheel_guard.h"
#include "publish/publish.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;
using map::ColourVision;
using Severity = InfoBar::Severity;

namespace {

const QString kGeometryKey = u"publish/geometry"_s, kSplitKey = u"publish/split"_s;
constexpr int kSettingsWidth = 392; ///< Nothing in it is cut.

} // namespace

PublishWindow::PublishWindow(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_appearance(appearance)
    , m_draft(document)
    , m_tasks(new TaskBar(this))
    , m_messages(new InfoBar(this))
    , m_job(new FileJob(*m_tasks, *m_messages, this))
    , m_copy(new PictureCopy(*m_tasks, *m_messages, this))
    , m_print(new PagePrint(*m_tasks, *m_messages, this)) {
    Q_ASSERT(m_draft.isReady());
    setWindowTitle(tr("Publier la carte"));
    auto* split = new QSplitter(this);
    split->setObjectName(u"publishSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(makePreview());
    split->addWidget(makeSettings());
    split->setStretchFactor(0, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tasks);
    column->addWidget(m_messages);
    column->addWidget(split, 1);
    column->addWidget(makeButtons());
    (new WheelGuard(this))->guardAll(this);
    new DocumentUndo(*document.undoStack(), this);
    connect(&m_draft, &PageDraft::changed, this, &PublishWindow::redraw);
    connect(&m_preview, &PagePreview::drawn, this, &PublishWindow::display);
    connect(&m_preview, &PagePreview::failed, this,
            [this](const territory::Problem& problem) { m_messages->display(Severity::Warning, problem.text()); });
    connect(m_job, &FileJob::ended, this, &PublishWindow::follow);
    const QSettings settings;
    if (!restoreGeometry(settings.value(kGeometryKey).toByteArray()))
        resize(QSize(1240, 780).boundedTo(screen()->availableSize() - QSize(40, 80)));
    if (!split->restoreState(settings.value(kSplitKey).toByteArray()))
        split->setSizes({width() - kSettingsWidth, kSettingsWidth});
    findChild<PageModelForm*>()->setFocus();
    follow();
    tabAsLaidOut(*this);
}

PublishWindow::~PublishWindow() {
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(kSplitKey, findChild<QSplitter*>(u"publishSplit"_s)->saveState());
}

QWidget* PublishWindow::makePreview() {
    auto* part = new QWidget(this);
    m_view = new PageView(m_appearance, part);
    auto* both = new QWidget(part);
    auto* whole = new QToolButton(both);
    whole->setText(tr("Page entière"));
    whole->setProperty("segment", u"first"_s);
    m_actualSize = new QToolButton(both);
    m_actualSize->setObjectName(u"actualSize"_s);
    m_actualSize->setText(tr("Taille réelle"));
    m_actualSize->setToolTip(tr("Aussi grande qu’imprimée, une image pixel pour pixel"));
    m_actualSize->setProperty("segment", u"last"_s);
    auto* sizes = new QButtonGroup(part);
    for (QToolButton* button : {whole, m_actualSize}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(button->text());
        sizes->addButton(button);
    }
    whole->setChecked(true);
    m_vision = new QComboBox(part);
    m_vision->setObjectName(u"vision"_s);
    m_vision->setAccessibleName(tr("L’aperçu comme le voit"));
    for (const auto vision : {ColourVision::Usual, ColourVision::Protanopia, ColourVision::Deuteranopia,
                              ColourVision::Tritanopia, ColourVision::Grey})
        m_vision->addItem(pagewords::nameOf(vision), int(vision));
    m_size = new TextLabel(u"small"_s, part);
    m_verdict = new QPushButton(part);
    m_verdict->setAccessibleName(tr("Vérifications de la page"));
    m_verdict->setFlat(true);
    m_verdict->setAutoDefault(false);
    auto* pair = new QHBoxLayout(both);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(0);
    pair->addWidget(whole);
    pair->addWidget(m_actualSize);
    auto* bar = new FlowLayout;
    bar->setContentsMargins(16, 12, 16, 8);
    bar->setSpacing(12);
    bar->addWidget(both);
    bar->addWidget(m_vision);
    bar->addStretch();
    bar->addWidget(m_verdict);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 4);
    foot->addWidget(m_size, 1);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    connect(sizes, &QButtonGroup::buttonToggled, this, &PublishWindow::look);
    connect(m_vision, &QComboBox::activated, this, &PublishWindow::look);
    connect(m_view, &PageView::roomChanged, this, &PublishWindow::look);
    return part;
}

QWidget* PublishWindow::makeSettings() {
    auto* area = new ColumnArea(this);
    area->setAccessibleName(tr("Réglages de la page"));
    auto* content = new QWidget(area);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 8, 20, 16);
    column->setSpacing(4);
    auto* model = new PageModelForm(m_draft, document::layoutFolder(), content);
    m_texts = new PageTextsForm(m_draft, content);
    m_elements = new PageElementsForm(m_draft, content);
    m_findings = new FindingsList(content);
    auto* altText = new AltTextForm(m_draft, content);
    addSection(*column, tr("Modèle et taille"), u"page-model"_s, true, model);
    addSection(*column, tr("Ce qui est montré"), u"page-extent"_s, true, new PageExtentForm(m_draft, content));
    addSection(*column, tr("Textes"), u"page-texts"_s, true, m_texts);
    FoldSection* findings = addSection(*column, tr("Vérifications"), u"page-findings"_s, true, m_findings);
    addSection(*column, tr("Éléments"), u"page-elements"_s, false, m_elements);
    addSection(*column, tr("Texte de remplacement"), u"page-alt"_s, false, altText);
    column->addStretch(1);
    area->setWidget(content);
    const auto tell = [this](const QString& message) { m_messages->display(Severity::Information, message); };
    const auto warn = [this](const QString& message) { m_messages->display(Severity::Error, message); };
    connect(model, &PageModelForm::said, this, tell);
    connect(model, &PageModelForm::failed, this, warn);
    connect(m_texts, &PageTextsForm::failed, this, warn);
    connect(altText, &AltTextForm::said, this, tell);
    connect(m_elements, &PageElementsForm::elementChosen, m_view, &PageView::emphasise);
    connect(m_findings, &FindingsList::overruled, this, &PublishWindow::overrule);
    connect(m_findings, &FindingsList::placeWanted, this, [this](const publish::Finding& finding) {
        if (m_preview.picture())
            m_view->mark(placesOf(finding.territories, *m_preview.picture()));
    });
    connect(m_verdict, &QPushButton::clicked, this, [area, findings] {
        findings->setOpen(true);
        // Once it has its room.
        QMetaObject::invokeMethod(
            area, [area, findings] { area->ensureWidgetVisible(findings); }, Qt::QueuedConnection);
    });
    return area;
}

FoldSection* PublishWindow::addSection(QVBoxLayout& column, const QString& title, const QString& key, bool open,
                                       QWidget* content) {
    auto* section = new FoldSection(title, key, open, column.parentWidget());
    section->column().addWidget(content);
    section->column().setContentsMargins(0, 4, 0, 8);
    column.addWidget(section);
    return section;
}

QWidget* PublishWindow::makeButtons() {
    auto* part = new QFrame(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    const auto addButton = [&](const QString& name, const QString& text, auto act) {
        auto* button = new QPushButton(text, part);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    addButton(u"copyPicture"_s, tr("Copier l’image"), [this] { m_copy->copy(m_draft.publication()); });
    addButton(u"copyCommand"_s, tr("Copier la commande"), [this] { copyCommand(); });
    addButton(u"print"_s, tr("Imprimer…"), [this] { m_print->preview(m_draft.publication(), this); });
    row->addStretch(1);
    addButton(u"close"_s, tr("Fermer"), [this] { reject(); });
    m_export = addButton(u"export"_s, tr("Exporter…"), [this] { chooseTarget(); });
    m_export->setDefault(true);
    return part;
}

bool PublishWindow::isWriting() const {
    return m_job->isBusy();
}

void PublishWindow::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    look();
    redraw();
}

void PublishWindow::redraw() {
    if (isVisible())
        m_preview.show(m_draft.publication());
}

void PublishWindow::look() {
    m_preview.look({m_view->room(), m_actualSize->isChecked(), devicePixelRatioF(),
                    ColourVision(m_vision->currentData().toInt())});
}

void PublishWindow::display() {
    const PagePicture& picture = *m_preview.picture();
    m_view->display(m_preview.picture());
    m_size->display(pagewords::sizeOf(picture.page));
    m_texts->showMade(picture.page.title, picture.page.subtitle);
    m_elements->showFaults(picture.page.faults);
    m_findings->display(picture.findings);
    tellFindings();
}

void PublishWindow::tellFindings() {
    const int count = m_findings->openCount();
    m_verdict->setText(count == 0 ? tr("Vérifications : rien à signaler")
                                  : tr("Vérifications : %Ln à regarder", nullptr, count));
    m_verdict->setAccessibleName(m_verdict->text());
}

void PublishWindow::overrule(const publish::Finding& finding, bool yes) {
    m_draft.edit(yes ? tr("Passer outre une vérification") : tr("Vérifier de nouveau"),
                 [&finding, yes](document::Layout& layout) {
                     layout.overruled.removeAll(finding.key);
                     if (yes)
                         layout.overruled << finding.key;
                     layout.overruled.sort();
                 });
}

void PublishWindow::chooseTarget() {
    const auto& picture = m_preview.picture();
    const QString name = picture && !picture->page.title.isEmpty() ? picture->page.title : tr("carte");
    const QString path = askTarget(this, tr("Exporter la carte"), name, mapFormats());
    if (!path.isEmpty())
        exportTo(path);
}

void PublishWindow::exportTo(const QString& path) {
    m_job->write(
        tr("Export de la carte"), path,
        [publication = m_draft.publication()](const QString& target, std::stop_token stop,
                                              const territory::Progress& progress) {
            return publish::publishTo(target, publication, std::move(stop), progress).map([] { return QString(); });
        });
    follow();
}

void PublishWindow::reject() {
    if (m_job->isBusy())
        m_job->cancel();
    else
        QDialog::reject();
}

void PublishWindow::copyCommand() {
    const QString project = parentWidget() ? parentWidget()->window()->windowFilePath() : QString();
    QGuiApplication::clipboard()->setText(exportCommand(m_draft.publication().state, u"carte.png"_s, project));
    m_messages->display(Severity::Information, tr("La commande qui donne cette page est copiée."));
}

void PublishWindow::follow() {
    m_export->setEnabled(!m_job->isBusy());
}

} // namespace app
