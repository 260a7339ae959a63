#include "app/page_texts_form.h"

#include "app/logo_file.h"
#include "app/worker.h"
#include "publish/page_templates.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace app {

using namespace Qt::StringLiterals;
using document::Layout;
using document::PageElement;

namespace {

void putText(QLineEdit* line, const QString& text) {
    if (line->text() != text)
        line->setText(text);
}

} // namespace

PageTextsForm::PageTextsForm(PageDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_title(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_reading(new Worker(this)) {
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setAccessibleName(tr("Titre de la page"));
    connect(m_title, &QLineEdit::textEdited, &m_draft, &PageDraft::setTitle);
    m_subtitle =
        addLine(tr("Sous-titre de la page"), tr("Sous-titre de la page"), &Layout::subtitle, u"page-subtitle"_s);
    m_credit = addLine(tr("Crédit de la page"), tr("Crédit de la page"), &Layout::credit, u"page-credit"_s);
    m_note->setAccessibleName(tr("Note ajoutée à la page"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(64);
    m_note->setPlaceholderText(tr("Une phrase de plus sous la carte"));
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.edit(
            tr("Note de la page"), [this](Layout& layout) { layout.note = m_note->toPlainText(); }, u"page-note"_s);
    });
    m_credit->setPlaceholderText(tr("Nom du média, de l’auteur"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addRow(tr("Titre"), m_title);
    form->addRow(tr("Sous-titre"), m_subtitle);
    form->addRow(tr("Note"), m_note);
    form->addRow(tr("Crédit"), m_credit);
    form->addRow(tr("Logo"), makeLogo());
    connect(&m_draft, &PageDraft::changed, this, &PageTextsForm::follow);
    follow();
}

QLineEdit* PageTextsForm::addLine(const QString& name, const QString& text, QString Layout::*field,
                                  const QString& mergeKey) {
    auto* line = new QLineEdit(this);
    line->setAccessibleName(name);
    connect(line, &QLineEdit::textEdited, this, [this, text, field, mergeKey](const QString& typed) {
        m_draft.edit(
            text, [field, &typed](Layout& layout) { layout.*field = typed; }, mergeKey);
    });
    return line;
}

QWidget* PageTextsForm::makeLogo() {
    auto* part = new QWidget(this);
    m_logo = new QLabel(part);
    auto* choose = new QPushButton(tr("Choisir…"), part);
    choose->setAccessibleName(tr("Choisir un logo"));
    m_removeLogo = new QPushButton(tr("Retirer"), part);
    m_removeLogo->setAccessibleName(tr("Retirer le logo"));
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_logo);
    for (QPushButton* button : {choose, m_removeLogo}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getOpenFileName(this, tr("Choisir un logo"), {}, tr("Images (*.png *.jpg *.jpeg *.svg)"));
        if (!path.isEmpty())
            useLogo(path);
    });
    connect(m_removeLogo, &QPushButton::clicked, this,
            [this] { m_draft.edit(tr("Retirer le logo"), [](Layout& layout) { layout.logo.clear(); }); });
    return part;
}

void PageTextsForm::useLogo(const QString& path) {
    m_reading->start([this, path](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        const auto logo = readLogo(path);
        if (!logo)
            return [this, problem = logo.error()] { emit failed(problem.text()); };
        return [this, logo = *logo] {
            m_draft.edit(tr("Logo de la page"), [&logo](Layout& layout) {
                layout.logo = logo;
                layout.elements = publish::elementsOf(layout);
                for (document::PlacedElement& placed : layout.elements) {
                    if (placed.element == PageElement::Logo)
                        placed.shown = true; // who brings a logo wants to see it
                }
            });
        };
    });
}

void PageTextsForm::showMade(const QString& title, const QString& subtitle) {
    if (m_title->text().isEmpty())
        m_title->setPlaceholderText(title);
    if (m_subtitle->text().isEmpty())
        m_subtitle->setPlaceholderText(subtitle);
}

void PageTextsForm::follow() {
    const Layout& layout = m_draft.layout();
    putText(m_title, m_draft.state().title);
    putText(m_subtitle, layout.subtitle);
    putText(m_credit, layout.credit);
    if (m_note->toPlainText() != layout.note) {
        const QSignalBlocker silently(m_note);
        m_note->setPlainText(layout.note);
    }
    constexpr int kLogoHeight = 24;
    QImage logo = QImage::fromData(layout.logo);
    if (!logo.isNull())
        logo = logo.scaledToHeight(qRound(kLogoHeight * devicePixelRatioF()), Qt::SmoothTransformation);
    logo.setDevicePixelRatio(devicePixelRatioF());
    m_logo->setPixmap(QPixmap::fromImage(logo));
    m_logo->setVisible(!logo.isNull());
    m_removeLogo->setVisible(!logo.isNull());
}

} // namespace app
