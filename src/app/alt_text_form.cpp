#include "app/alt_text_form.h"

#include "publish/alt_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;
using document::Layout;

AltTextForm::AltTextForm(PageDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_language(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_reset(new QPushButton(tr("Revenir au texte fait des données"), this))
    , m_making(new NewestWorker(this)) {
    m_language->setAccessibleName(tr("Langue du texte de remplacement"));
    m_language->addItem(tr("En français"), u"fr"_s);
    m_language->addItem(tr("En anglais"), u"en"_s);
    m_language->setCurrentIndex(QLocale().language() == QLocale::English ? 1 : 0);
    m_text->setObjectName(u"altText"_s);
    m_text->setAccessibleName(tr("Texte de remplacement"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(132);
    auto* copy = new QPushButton(tr("Copier"), this);
    copy->setObjectName(u"copyAltText"_s);
    copy->setAccessibleName(tr("Copier le texte de remplacement"));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_language, 1);
    head->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_reset);
    for (QPushButton* button : {copy, m_reset})
        button->setAutoDefault(false);
    connect(m_language, &QComboBox::activated, this, &AltTextForm::follow);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AltTextForm::write);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        emit said(tr("Le texte de remplacement est copié."));
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_draft.edit(tr("Texte de remplacement fait des données"),
                     [this](Layout& layout) { layout.altText.remove(language()); });
    });
    connect(&m_draft, &PageDraft::changed, this, [this] {
        follow();
        make();
    });
    follow();
}

QString AltTextForm::language() const {
    return m_language->currentData().toString();
}

QString AltTextForm::text() const {
    return m_text->toPlainText();
}

void AltTextForm::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    make();
}

void AltTextForm::make() {
    if (!isVisible())
        return;
    m_making->ask(
        [this, publication = m_draft.publication()](std::stop_token, const territory::Progress&) -> Worker::Delivery {
            QHash<QString, QString> made;
            for (const QString& language : {u"fr"_s, u"en"_s})
                made.insert(language, publish::madeAltText(publication, language));
            return [this, made] { take(made); };
        });
}

void AltTextForm::take(const QHash<QString, QString>& made) {
    m_made = made;
    follow();
}

void AltTextForm::write() {
    const QString typed = text();
    m_draft.edit(
        tr("Texte de remplacement"),
        [&](Layout& layout) {
            // Emptied or as made: it follows the data again.
            if (typed.trimmed().isEmpty() || typed == m_made.value(language()))
                layout.altText.remove(language());
            else
                layout.altText.insert(language(), typed);
        },
        u"page-alt-"_s + language());
}

void AltTextForm::follow() {
    const QHash<QString, QString>& own = m_draft.layout().altText;
    const bool isOwn = own.contains(language());
    const QString wanted = isOwn ? own.value(language()) : m_made.value(language());
    m_reset->setEnabled(isOwn);
    // Who has just emptied it goes on typing into the empty field.
    if (text() == wanted || (m_text->hasFocus() && !isOwn && text().isEmpty()))
        return;
    const QSignalBlocker silently(m_text);
    m_text->setPlainText(wanted);
}

} // namespace app
