#include "app/press_window.h"

#include "app/appearance.h"
#include "app/figures.h"
#include "app/file_job.h"
#include "app/info_bar.h"
#include "app/page_draft.h"
#include "app/page_view.h"
#include "app/picture_copy.h"
#include "app/read_only_text.h"
#include "app/task_bar.h"
#include "app/text_label.h"
#include "publish/page_templates.h"
#include "publish/publish.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using document::Layout;
using Severity = InfoBar::Severity;

namespace {

struct Purpose {
    QString templateKey, name, where;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::PressWindow)
};

/// Where a map of the press goes; the first is what most want.
std::vector<Purpose> purposes() {
    return {{u"web"_s, Words::tr("Article"), Words::tr("site, lettre d’information")},
            {u"square"_s, Words::tr("Réseaux"), Words::tr("carré, téléphone")},
            {u"newspaper-2"_s, Words::tr("Journal"), Words::tr("imprimé, deux colonnes")}};
}

Layout layoutOf(const QString& templateKey, const Layout& present) {
    const auto templates = publish::pageTemplates();
    const auto found = std::ranges::find(templates, templateKey, &publish::PageTemplate::key);
    return publish::layoutFrom(found == templates.end() ? templates.front() : *found, present);
}

} // namespace

PressWindow::PressWindow(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_tasks(new TaskBar(this))
    , m_messages(new InfoBar(this))
    , m_job(new FileJob(*m_tasks, *m_messages, this))
    , m_copy(new PictureCopy(*m_tasks, *m_messages, this))
    , m_view(new PageView(appearance, this))
    , m_purposes(new QButtonGroup(this)) {
    Q_ASSERT(document.dataset() && document.results());
    setWindowTitle(tr("Carte de presse"));
    m_view->setFaultsShown(false);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makePurposes());
    left->addWidget(m_view, 1);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(20, 16, 20, 16);
    body->setSpacing(20);
    body->addLayout(left, 1);
    body->addWidget(makeKit());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tasks);
    column->addWidget(m_messages);
    column->addLayout(body, 1);
    resize(QSize(1120, 640).boundedTo(screen()->availableSize() - QSize(40, 80)));
    m_export->setFocus();
    connect(&m_preview, &PagePreview::drawn, this, [this] { m_view->display(m_preview.picture()); });
    connect(&m_preview, &PagePreview::failed, this,
            [this](const territory::Problem& problem) { m_messages->display(Severity::Warning, problem.text()); });
    connect(m_view, &PageView::roomChanged, this, [this] {
        m_preview.look({m_view->room(), false, devicePixelRatioF(), map::ColourVision::Usual});
    });
    connect(m_job, &FileJob::ended, this, [this] { m_export->setEnabled(true); });
    connect(&m_document, &document::Document::changed, this, &PressWindow::redraw);
}

QWidget* PressWindow::makePurposes() {
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const Purpose& purpose : purposes()) {
        auto* button = new QToolButton(part);
        button->setObjectName(u"purpose-"_s + purpose.templateKey);
        button->setText(tr("%1\n%2").arg(purpose.name, purpose.where));
        button->setAccessibleName(tr("%1 : %2").arg(purpose.name, purpose.where));
        button->setCheckable(true);
        button->setChecked(m_purposes->buttons().isEmpty());
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setProperty("choice", true);
        m_purposes->addButton(button, int(m_purposes->buttons().size()));
        row->addWidget(button, 1);
    }
    connect(m_purposes, &QButtonGroup::idClicked, this, &PressWindow::redraw);
    return part;
}

QWidget* PressWindow::makeKit() {
    auto* part = new QWidget(this);
    part->setFixedWidth(380);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_caption = addText(*column, tr("Légende à copier"), u"caption"_s);
    m_figures = addText(*column, tr("Chiffres clés"), u"keyFigures"_s);
    setFigures(*m_figures, {u"zones"_s, u"zone-population"_s, u"score"_s, u"rank"_s, u"population"_s});
    column->setStretchFactor(m_figures, 1);
    const auto addButton = [&](const QString& name, const QString& text, auto act) {
        auto* button = new QPushButton(text, part);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        column->addWidget(button);
        return button;
    };
    addButton(u"copyPicture"_s, tr("Copier l’image"), [this] { m_copy->copy(publication()); });
    addButton(u"setInDetail"_s, tr("Régler la page en détail…"), [this] {
        emit layoutWanted(publication().state.layout);
        accept();
    });
    m_export = addButton(u"export"_s, tr("Enregistrer la carte…"), [this] { chooseTarget(); });
    m_export->setDefault(true);
    return part;
}

ReadOnlyText* PressWindow::addText(QLayout& column, const QString& title, const QString& name) {
    auto* heading = new TextLabel(u"heading"_s, this);
    heading->display(title);
    auto* copyButton = new QPushButton(tr("Copier"), this);
    copyButton->setObjectName(name + u"Copy"_s);
    copyButton->setAccessibleName(tr("Copier : %1").arg(title));
    copyButton->setFlat(true);
    copyButton->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(copyButton);
    auto* text = new ReadOnlyText(this);
    text->setObjectName(name);
    text->setAccessibleName(title);
    text->setMinimumHeight(96);
    auto& vertical = static_cast<QVBoxLayout&>(column);
    vertical.addLayout(head);
    vertical.addWidget(text);
    connect(copyButton, &QPushButton::clicked, this,
            [this, text, title] { copy(text->toPlainText(), tr("Copié : %1.").arg(title)); });
    return text;
}

void PressWindow::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    m_preview.look({m_view->room(), false, devicePixelRatioF(), map::ColourVision::Usual});
    redraw();
}

publish::Publication PressWindow::publication() const {
    publish::Publication publication = publicationOf(m_document);
    const Purpose purpose = purposes()[std::size_t(m_purposes->checkedId())];
    publication.state.layout = layoutOf(purpose.templateKey, m_document.state().layout);
    return publication;
}

void PressWindow::redraw() {
    if (!isVisible())
        return;
    const publish::Publication wanted = publication();
    m_preview.show(wanted);
    m_writing.ask([this, wanted](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        return [this, kit = publish::pressKitFor(wanted)] { takeKit(kit); };
    });
}

void PressWindow::takeKit(const publish::PressKit& kit) {
    m_caption->setPlainText(kit.credit.isEmpty() ? kit.caption : kit.caption + u'\n' + kit.credit);
    m_figures->setPlainText(kit.keyFigures.join(u'\n'));
}

void PressWindow::copy(const QString& text, const QString& said) {
    QGuiApplication::clipboard()->setText(text);
    m_messages->display(Severity::Information, said);
}

void PressWindow::chooseTarget() {
    const QString name = m_preview.picture() ? m_preview.picture()->page.title : tr("carte de presse");
    const QString path = askTarget(this, tr("Enregistrer la carte"), name, mapFormats());
    if (!path.isEmpty())
        exportTo(path);
}

void PressWindow::exportTo(const QString& path) {
    m_export->setEnabled(false);
    m_job->write(
        tr("Export de la carte"), path,
        [wanted = publication()](const QString& target, std::stop_token stop, const territory::Progress& progress) {
            return publish::publishTo(target, wanted, std::move(stop), progress).map([] { return QString(); });
        });
}

void PressWindow::reject() {
    if (m_job->isBusy())
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace app
