#include "app/page_model_form.h"

#include "app/file_export.h"
#include "app/worker.h"
#include "document/json_file.h"
#include "document/whole_file.h"
#include "publish/page_templates.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace app {

using namespace Qt::StringLiterals;
using document::Layout;
using document::PageSize;

namespace {

constexpr double kMillimetresAnInch = 25.4;
// What a layout may say (document::Layout::fromJson).
constexpr double kMostMillimetres = 2000, kLeastMillimetres = 20;
constexpr int kMostPixels = 16'000, kLeastPixels = 200, kMostDpi = 1200, kLeastDpi = 36;

/// What a model says of any map: not the words, panels and overruled findings of one.
Layout modelOf(Layout layout) {
    layout.subtitle.clear();
    layout.note.clear();
    layout.altText.clear();
    layout.overruled.clear();
    layout.panels.clear();
    return layout;
}

Layout withTextsOf(const Layout& present, Layout model) {
    model.subtitle = present.subtitle;
    model.note = present.note;
    model.altText = present.altText;
    model.overruled = present.overruled;
    model.panels = present.panels;
    if (model.credit.isEmpty())
        model.credit = present.credit;
    if (model.logo.isEmpty())
        model.logo = present.logo;
    return model;
}

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

PageModelForm::PageModelForm(PageDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
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
    for (const publish::PageTemplate& one : publish::pageTemplates())
        m_template->addItem(one.name, one.key);
    m_template->addItem(tr("Page à ma taille"), QString());
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
    auto* save = new QPushButton(tr("Enregistrer ce modèle…"), this);
    auto* open = new QPushButton(tr("Ouvrir un modèle…"), this);
    auto* files = new QHBoxLayout;
    files->setSpacing(8);
    for (QPushButton* button : {save, open}) {
        button->setAutoDefault(false);
        files->addWidget(button, 1);
    }
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addRow(tr("Modèle"), m_template);
    form->addRow(tr("Taille"), size);
    form->addRow(tr("Finesse"), m_dpi);
    form->addRow(files);
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
    connect(save, &QPushButton::clicked, this, &PageModelForm::askSave);
    connect(open, &QPushButton::clicked, this, &PageModelForm::askOpen);
    connect(m_saving, &FileExport::said, this, &PageModelForm::said);
    connect(m_saving, &FileExport::failed, this, &PageModelForm::failed);
    connect(&m_draft, &PageDraft::changed, this, &PageModelForm::follow);
    follow();
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
    m_template->setCurrentIndex(std::max(0, m_template->findData(templateOf(m_draft.layout()))));
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

void PageModelForm::askSave() {
    m_saving->ask(tr("modèle de page"), u"json"_s, tr("Modèle de page (*.json)"), [this] {
        return [bytes = QJsonDocument(modelOf(m_draft.layout()).toJson()).toJson()](const QString& path) {
            return document::writeWhole(path, bytes);
        };
    });
}

void PageModelForm::saveModel(const QString& path) {
    m_saving->write(path, [bytes = QJsonDocument(modelOf(m_draft.layout()).toJson()).toJson()](const QString& target) {
        return document::writeWhole(target, bytes);
    });
}

void PageModelForm::askOpen() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Ouvrir un modèle de page"), {}, tr("Modèle de page (*.json)"));
    if (!path.isEmpty())
        openModel(path);
}

void PageModelForm::openModel(const QString& path) {
    m_opening->start([this, path](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        const auto model = document::readJsonObject(path).and_then(&Layout::fromJson);
        if (!model)
            return [this, problem = model.error()] { emit failed(problem.text()); };
        return [this, name = QFileInfo(path).completeBaseName(), model = *model] {
            m_draft.edit(tr("Modèle : %1").arg(name),
                         [&model](Layout& layout) { layout = withTextsOf(layout, model); });
        };
    });
}

} // namespace app
