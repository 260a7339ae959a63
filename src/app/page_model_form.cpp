#include "app/page_model_form.h"

#include "app/file_export.h"
#include "app/flat_button.h"
#include "app/name_question.h"
#include "app/worker.h"
#include "publish/page_models.h"
#include "publish/page_templates.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using document::Layout;
using document::NamedLayout;
using document::PageSize;

namespace {

/// What tells saved models from templates in the list.
const QString kSavedKey = u"saved:"_s;
constexpr double kMillimetresAnInch = 25.4;
// What a layout may say (document::Layout::fromJson).
constexpr double kMostMillimetres = 2000, kLeastMillimetres = 20;
constexpr int kMostPixels = 16'000, kLeastPixels = 200, kMostDpi = 1200, kLeastDpi = 36;

/// The template that a layout is on: what is as at first is on the one of its size.
QString templateOf(const Layout& layout) {
    if (!layout.templateKey.isEmpty() || !layout.elements.empty())
        return layout.templateKey;
    for (const publish::PageTemplate& one : publish::pageTemplates()) {
        if (one.size == layout.size)
            return one.key;
    }
    return {};
}

} // namespace

PageModelForm::PageModelForm(PageDraft& draft, QString folder, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_folder(std::move(folder))
    , m_template(new QComboBox(this))
    , m_width(new QDoubleSpinBox(this))
    , m_height(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_dpi(new QSpinBox(this))
    , m_saving(new FileExport(this))
    , m_opening(new Worker(this)) {
    setFocusProxy(m_template);
    m_template->setObjectName(u"pageTemplate"_s);
    m_template->setAccessibleName(tr("Modèle de page"));
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->addItem(tr("pixels"), int(PageSize::Unit::Pixels));
    m_unit->addItem(tr("mm"), int(PageSize::Unit::Millimetres));
    m_unit->setAccessibleName(tr("Unité de la page"));
    m_width->setAccessibleName(tr("Largeur de la page"));
    m_height->setAccessibleName(tr("Hauteur de la page"));
    m_dpi->setRange(kLeastDpi, kMostDpi);
    m_dpi->setSuffix(tr(" points par pouce"));
    m_dpi->setAccessibleName(tr("Finesse de l’image"));
    auto* size = new QHBoxLayout;
    size->setSpacing(8);
    size->addWidget(m_width, 1);
    size->addWidget(new QLabel(u"×"_s, this));
    size->addWidget(m_height, 1);
    size->addWidget(m_unit);
    auto* models = new QHBoxLayout;
    models->setSpacing(4);
    models->addWidget(m_template, 1);
    models->addWidget(makeMenu());
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addRow(tr("Modèle"), models);
    form->addRow(tr("Taille"), size);
    form->addRow(tr("Finesse"), m_dpi);
    connect(m_template, &QComboBox::activated, this, &PageModelForm::chooseTemplate);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, [this](double width) {
        setSize(
            tr("Largeur de la page"), [width](PageSize& changed) { changed.width = width; }, u"page-width"_s);
    });
    connect(m_height, &QDoubleSpinBox::valueChanged, this, [this](double height) {
        setSize(
            tr("Hauteur de la page"), [height](PageSize& changed) { changed.height = height; }, u"page-height"_s);
    });
    connect(m_dpi, &QSpinBox::valueChanged, this, [this](int dpi) {
        setSize(
            tr("Finesse de l’image"), [dpi](PageSize& changed) { changed.dpi = dpi; }, u"page-dpi"_s);
    });
    connect(m_unit, &QComboBox::activated, this, &PageModelForm::setUnit);
    connect(m_saving, &FileExport::said, this, &PageModelForm::said);
    connect(m_saving, &FileExport::failed, this, &PageModelForm::failed);
    connect(&m_draft, &PageDraft::changed, this, &PageModelForm::follow);
    fill();
}

QToolButton* PageModelForm::makeMenu() {
    QToolButton* button = flatButton(u"overflow-menu"_s, tr("Enregistrer, renommer, partager un modèle"), this);
    button->setObjectName(u"pageModelMenu"_s);
    auto* menu = new QMenu(button);
    menu->addAction(tr("Enregistrer comme modèle…"), this, [this] {
        askName(this, tr("Enregistrer comme modèle"), tr("Nom du modèle"), {},
                [this](const QString& name) { saveAs(name); });
    });
    m_rename = menu->addAction(tr("Renommer ce modèle…"), this, [this] {
        askName(this, tr("Renommer le modèle"), tr("Nom du modèle"), inForce()->name,
                [this](const QString& name) { rename(name); });
    });
    m_rename->setObjectName(u"renameModel"_s);
    m_remove = menu->addAction(tr("Retirer ce modèle"), this, &PageModelForm::remove);
    menu->addSeparator();
    menu->addAction(tr("Ouvrir un modèle…"), this, &PageModelForm::askOpen);
    menu->addAction(tr("Enregistrer le modèle dans un fichier…"), this, &PageModelForm::askSave);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

/// The program's templates, the person's own, and a page of any size.
void PageModelForm::fill() {
    m_saved = document::savedLayouts(m_folder);
    m_template->clear();
    for (const publish::PageTemplate& one : publish::pageTemplates())
        m_template->addItem(one.name, one.key);
    m_template->insertSeparator(m_template->count());
    for (const NamedLayout& saved : m_saved)
        m_template->addItem(saved.name, kSavedKey + saved.name);
    if (!m_saved.empty())
        m_template->insertSeparator(m_template->count());
    m_template->addItem(tr("Page à ma taille"), QString());
    follow();
}

/// The saved model that the page is on; null = none.
const NamedLayout* PageModelForm::inForce() const {
    const Layout present = publish::modelOf(m_draft.layout());
    const auto found = std::ranges::find(m_saved, present, &NamedLayout::layout);
    return found == m_saved.end() ? nullptr : &*found;
}

void PageModelForm::follow() {
    const PageSize& size = m_draft.layout().size;
    const bool inPixels = size.unit == PageSize::Unit::Pixels;
    const QSignalBlocker width(m_width), height(m_height), dpi(m_dpi);
    for (QDoubleSpinBox* box : {m_width, m_height}) {
        box->setDecimals(inPixels ? 0 : 1);
        box->setRange(inPixels ? kLeastPixels : kLeastMillimetres, inPixels ? kMostPixels : kMostMillimetres);
    }
    m_width->setValue(size.width);
    m_height->setValue(size.height);
    m_dpi->setValue(qRound(size.dpi));
    m_unit->setCurrentIndex(m_unit->findData(int(size.unit)));
    const NamedLayout* saved = inForce();
    const QString key = saved ? kSavedKey + saved->name : templateOf(m_draft.layout());
    const int ownSize = m_template->count() - 1;
    m_template->setCurrentIndex(key.isEmpty() ? ownSize : std::max(0, m_template->findData(key)));
    m_rename->setEnabled(saved != nullptr);
    m_remove->setEnabled(saved != nullptr);
}

void PageModelForm::chooseTemplate() {
    const QString key = m_template->currentData().toString();
    if (key.isEmpty()) {
        m_draft.edit(tr("Page à ma taille"), [](Layout& layout) {
            layout.elements = publish::elementsOf(layout);
            layout.templateKey.clear();
        });
        return;
    }
    if (key.startsWith(kSavedKey)) {
        use(*std::ranges::find(m_saved, key.mid(kSavedKey.size()), &NamedLayout::name));
        return;
    }
    const auto templates = publish::pageTemplates();
    const auto chosen = std::ranges::find(templates, key, &publish::PageTemplate::key);
    Q_ASSERT(chosen != templates.end());
    m_draft.edit(tr("Modèle : %1").arg(chosen->name),
                 [&chosen](Layout& layout) { layout = publish::layoutFrom(*chosen, layout); });
}

/// A size of one's own is no longer the template's; its elements stay.
void PageModelForm::setSize(const QString& text, const std::function<void(PageSize&)>& change,
                            const QString& mergeKey) {
    m_draft.edit(
        text,
        [&change](Layout& layout) {
            PageSize size = layout.size;
            change(size);
            if (size == layout.size)
                return;
            layout.elements = publish::elementsOf(layout);
            layout.templateKey.clear();
            layout.size = size;
        },
        mergeKey);
}

/// The same page in the other unit.
void PageModelForm::setUnit() {
    const auto unit = PageSize::Unit(m_unit->currentData().toInt());
    setSize(tr("Unité de la page"),
            [unit](PageSize& size) {
                if (size.unit == unit)
                    return;
                const double dotsAMillimetre = size.dpi / kMillimetresAnInch;
                const double factor = unit == PageSize::Unit::Pixels ? dotsAMillimetre : 1 / dotsAMillimetre;
                size.unit = unit;
                size.width = std::round(size.width * factor);
                size.height = std::round(size.height * factor);
            },
            {});
}

void PageModelForm::use(const NamedLayout& model) {
    m_draft.edit(tr("Modèle : %1").arg(model.name),
                 [&model](Layout& layout) { layout = publish::layoutFrom(model.layout, layout); });
    follow();
}

void PageModelForm::saveAs(const QString& name) {
    const bool isThere = std::ranges::find(m_saved, name, &NamedLayout::name) != m_saved.end();
    tell(document::saveLayout(m_folder, {name, publish::modelOf(m_draft.layout())}),
         isThere ? tr("Le modèle « %1 » est remplacé.").arg(name) : tr("Le modèle « %1 » est enregistré.").arg(name));
}

void PageModelForm::rename(const QString& name) {
    const NamedLayout* saved = inForce();
    if (!saved || saved->name == name)
        return;
    // The new one first: should that fail, nothing is lost.
    const QString former = saved->name;
    tell(document::saveLayout(m_folder, {name, saved->layout}).and_then([&] {
        return document::removeLayout(m_folder, former);
    }),
         tr("Le modèle « %1 » se nomme désormais « %2 ».").arg(former, name));
}

void PageModelForm::remove() {
    if (const NamedLayout* saved = inForce()) {
        const QString name = saved->name;
        tell(document::removeLayout(m_folder, name),
             tr("Le modèle « %1 » est retiré ; la page reste comme elle est.").arg(name));
    }
}

void PageModelForm::tell(const territory::Expected<void>& done, const QString& message) {
    fill();
    if (done)
        emit said(message);
    else
        emit failed(done.error().text());
}

FileExport::Write PageModelForm::writingModel() const {
    const NamedLayout* saved = inForce();
    return [model =
                NamedLayout{saved ? saved->name : QString(), publish::modelOf(m_draft.layout())}](const QString& path) {
        return document::writeLayout(
            path, {model.name.isEmpty() ? QFileInfo(path).completeBaseName() : model.name, model.layout});
    };
}

void PageModelForm::askSave() {
    const NamedLayout* saved = inForce();
    m_saving->ask(saved ? saved->name : tr("modèle de page"), u"json"_s, tr("Modèle de page (*.json)"),
                  [this] { return writingModel(); });
}

void PageModelForm::saveModel(const QString& path) {
    m_saving->write(path, writingModel());
}

void PageModelForm::askOpen() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Ouvrir un modèle de page"), {}, tr("Modèle de page (*.json)"));
    if (!path.isEmpty())
        openModel(path);
}

void PageModelForm::openModel(const QString& path) {
    m_opening->start([this, path](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        const auto model = document::readLayoutFile(path);
        if (!model)
            return [this, problem = model.error()] { emit failed(problem.text()); };
        return [this, model = *model] { use(model); };
    });
}

} // namespace app
