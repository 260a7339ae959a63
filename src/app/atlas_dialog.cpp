#include "app/atlas_dialog.h"

#include "app/file_job.h"
#include "app/info_bar.h"
#include "app/page_draft.h"
#include "app/tab_order.h"
#include "app/task_bar.h"
#include "app/text_label.h"
#include "app/window_size.h"

#include <QCollator>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSheetsAtOnce = 400; ///< Past it the atlas is said to be long.

/// What a Diagnosis tells, in a paragraph.
QString sentencesOf(const territory::Diagnosis& diagnosis) {
    QStringList sentences;
    for (const territory::Diagnosis::Finding& finding : diagnosis.findings()) {
        sentences << finding.text;
        if (!finding.samples.isEmpty())
            sentences.back() += u" ("_s + finding.samples.join(u", "_s) + u')';
    }
    return sentences.join(u' ');
}

} // namespace

AtlasDialog::AtlasDialog(document::Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_tasks(new TaskBar(this))
    , m_messages(new InfoBar(this))
    , m_job(new FileJob(*m_tasks, *m_messages, this))
    , m_count(new TextLabel(u"secondary"_s, this))
    , m_export(new QPushButton(tr("Créer l’atlas…"), this)) {
    Q_ASSERT(document.dataset() && document.results());
    setWindowTitle(tr("Atlas"));
    auto* intro = new TextLabel(u"secondary"_s, this);
    intro->display(
        tr("Un PDF : une couverture, un sommaire, une carte d’ensemble et une fiche par territoire, avec les "
           "couleurs et les réglages de la carte."));
    auto* close = new QPushButton(tr("Fermer"), this);
    close->setAutoDefault(false);
    m_export->setObjectName(u"export"_s);
    m_export->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_export);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(20, 16, 20, 16);
    body->setSpacing(12);
    body->addWidget(intro);
    body->addWidget(makeForm());
    body->addWidget(m_count);
    body->addStretch(1);
    body->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tasks);
    column->addWidget(m_messages);
    column->addLayout(body, 1);
    resize(openingSize(*this, {600, 420}));
    connect(close, &QPushButton::clicked, this, &AtlasDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &AtlasDialog::chooseTarget);
    connect(m_job, &FileJob::ended, this, &AtlasDialog::follow);
    fillPlaces();
    m_scope->setFocus();
    tabAsLaidOut(*this);
}

QWidget* AtlasDialog::makeForm() {
    auto* part = new QWidget(this);
    m_scope = new QComboBox(part);
    m_scope->setObjectName(u"atlasScope"_s);
    m_scope->addItem(tr("Un département"), Departement);
    m_scope->addItem(tr("Une région"), Region);
    if (!m_document.brushed().empty())
        m_scope->addItem(tr("Les territoires sélectionnés (%Ln)", nullptr, int(m_document.brushed().size())), Brushed);
    m_scope->addItem(tr("Les zones rouges établies"), RedZones);
    m_place = new QComboBox(part);
    m_place->setObjectName(u"atlasPlace"_s);
    m_place->setAccessibleName(tr("Lequel"));
    m_order = new QComboBox(part);
    m_order->addItem(tr("Par nom"), ByName);
    m_order->addItem(tr("Du plus fragile au moins fragile"), ByRank);
    m_order->addItem(tr("Du plus peuplé au moins peuplé"), ByPopulation);
    m_title = new QLineEdit(part);
    m_title->setPlaceholderText(tr("Fait de ce qui est choisi"));
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addRow(tr("Atlas de"), m_scope);
    form->addRow(QString(), m_place);
    form->addRow(tr("Ordre des fiches"), m_order);
    form->addRow(tr("Titre"), m_title);
    m_scope->setAccessibleName(tr("Atlas de"));
    m_order->setAccessibleName(tr("Ordre des fiches"));
    m_title->setAccessibleName(tr("Titre de l’atlas"));
    connect(m_scope, &QComboBox::activated, this, &AtlasDialog::fillPlaces);
    connect(m_place, &QComboBox::activated, this, &AtlasDialog::follow);
    return part;
}

void AtlasDialog::fillPlaces() {
    const territory::Gazetteer& gazetteer = *m_document.dataset()->gazetteer;
    const int scope = m_scope->currentData().toInt();
    const bool ofRegions = scope == Region;
    const int home = gazetteer.departementOf(m_document.state().homeDepartement);
    QString first;
    if (home >= 0)
        first = ofRegions ? gazetteer.departements()[std::size_t(home)].region : m_document.state().homeDepartement;
    m_place->clear();
    if (ofRegions) {
        for (const territory::Region& region : gazetteer.regions())
            m_place->addItem(region.name, region.code);
    } else if (scope == Departement) {
        for (const territory::Departement& departement : gazetteer.departements())
            m_place->addItem(tr("%1 %2").arg(departement.code, departement.name), departement.code);
    }
    m_place->setCurrentIndex(std::max(0, m_place->findData(first)));
    m_place->setVisible(m_place->count() > 0);
    follow();
}

std::vector<int> AtlasDialog::territories() const {
    const document::Dataset& dataset = *m_document.dataset();
    if (m_scope->currentData().toInt() == Brushed)
        return m_document.brushed();
    const QString place = m_place->currentData().toString();
    std::vector<int> chosen;
    for (int i = 0; i < int(dataset.referenceCount()); ++i) {
        const territory::Territory& one = dataset.territories[std::size_t(i)];
        bool isIn = false;
        switch (m_scope->currentData().toInt()) {
        case Departement:
            isIn = one.departements.contains(place);
            break;
        case Region:
            isIn = one.regions.contains(place);
            break;
        default:
            isIn = m_document.results()->decisions[std::size_t(i)].status == territory::DecisionStatus::Retained;
        }
        if (isIn)
            chosen.push_back(i);
    }
    return chosen;
}

void AtlasDialog::sort(std::vector<int>& territories) const {
    const auto& all = m_document.dataset()->territories;
    switch (m_order->currentData().toInt()) {
    case ByRank:
        // Rank 0 is none: those come last.
        std::ranges::stable_sort(territories, {}, [&ranks = m_document.results()->scores.rank](int i) {
            const int rank = ranks[std::size_t(i)];
            return rank > 0 ? rank : std::numeric_limits<int>::max();
        });
        break;
    case ByPopulation:
        std::ranges::stable_sort(territories, std::ranges::greater(),
                                 [&all](int i) { return all[std::size_t(i)].population; });
        break;
    default: {
        const QCollator french(QLocale(QLocale::French));
        std::ranges::stable_sort(territories, [&](int a, int b) {
            return french.compare(all[std::size_t(a)].name, all[std::size_t(b)].name) < 0;
        });
    }
    }
}

publish::AtlasScope AtlasDialog::scope() const {
    publish::AtlasScope scope;
    std::vector<int> chosen = territories();
    sort(chosen);
    for (const int territory : chosen)
        scope.codes << m_document.dataset()->territories[std::size_t(territory)].code;
    const QString place = m_place->currentData().toString();
    if (m_scope->currentData().toInt() == Departement)
        scope.area = u"dept:"_s + place;
    else if (m_scope->currentData().toInt() == Region)
        scope.area = u"region:"_s + place;
    scope.title = m_title->text();
    return scope;
}

bool AtlasDialog::isWriting() const {
    return m_job->isBusy();
}

void AtlasDialog::follow() {
    const int count = int(territories().size());
    QString words = tr("%Ln fiches.", nullptr, count);
    if (m_scope->currentData().toInt() == RedZones)
        words += u' ' + m_document.results()->completeness.sentence() + u'.';
    if (count > kSheetsAtOnce)
        words += u' ' + tr("L’atlas sera long à écrire.");
    m_count->display(words);
    m_export->setEnabled(count > 0 && !isWriting());
}

void AtlasDialog::chooseTarget() {
    const QString place = m_place->count() > 0 ? m_place->currentText() : m_scope->currentText();
    const QString name = m_title->text().isEmpty() ? tr("Atlas - %1").arg(place) : m_title->text();
    const QString path = askTarget(this, tr("Créer l’atlas"), name, {tr("Document PDF (*.pdf)")});
    if (!path.isEmpty())
        exportTo(path);
}

void AtlasDialog::exportTo(const QString& path) {
    m_job->write(
        tr("Création de l’atlas"), path,
        [wanted = scope(), publication = publicationOf(m_document)](const QString& target, std::stop_token stop,
                                                                    const territory::Progress& progress) {
            return publish::writeAtlas(target, wanted, publication, std::move(stop), progress).map(&sentencesOf);
        });
    follow();
}

void AtlasDialog::reject() {
    if (m_job->isBusy())
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace app
