#include "app/venue_import_page.h"

#include "app/sorted_table.h"
#include "app/text_label.h"
#include "app/venue_words.h"
#include "solidarity/words.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QVBoxLayout>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using document::ImportedVenue;
using io::ColumnContent;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::VenueImport)
};

/// In the order of document::venueRoles().
QStringList roleLabels() {
    return {Words::tr("Nom du lieu"),
            Words::tr("Nature ou catégorie"),
            Words::tr("Code de la commune"),
            Words::tr("Longitude"),
            Words::tr("Latitude"),
            Words::tr("Numéro FINESS"),
            Words::tr("Adresse"),
            Words::tr("Statut"),
            Words::tr("Nombre de salles"),
            Words::tr("Page de rendez-vous"),
            Words::tr("Contact"),
            Words::tr("Notes"),
            Words::tr("Source")};
}

} // namespace

ImportPurpose venueImport() {
    ImportPurpose purpose{.title = Words::tr("Importer des lieux"),
                          .verb = Words::tr("Importer"),
                          .settings = u"imports/venues"_s,
                          .roles = {},
                          .takesFigures = false};
    const QStringList labels = roleLabels();
    for (const document::VenueRole& role : document::venueRoles()) {
        const auto place = qsizetype(purpose.roles.size());
        purpose.roles.push_back({.key = QString::fromUtf16(role.key),
                                 .label = labels.value(place),
                                 .required = place == 0,
                                 .contents = {},
                                 .names = role.names});
    }
    return purpose;
}

VenueImportPage::VenueImportPage(std::shared_ptr<const document::Dataset> dataset,
                                 std::shared_ptr<const solidarity::Plan> plan, QWidget* parent)
    : ImportCheck(parent)
    , m_dataset(std::move(dataset))
    , m_plan(std::move(plan))
    , m_headline(new TextLabel(u"heading"_s, this))
    , m_reasons(new TextLabel(u"secondary"_s, this))
    , m_dental(new QCheckBox(this))
    , m_present(new QCheckBox(this))
    , m_table(new SortedTable(tr("Lieux du tableau"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_headline, m_reasons, m_dental, m_present})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    for (QCheckBox* box : {m_dental, m_present})
        connect(box, &QCheckBox::toggled, this, &VenueImportPage::display);
}

void VenueImportPage::displayNothing() {
    m_headline->display(tr("Lecture du tableau…"));
    m_reasons->display({});
    m_dental->hide();
    m_present->hide();
    m_table->setRows({}, {});
}

Worker::Work VenueImportPage::reading(const ImportDraft& draft, const Done& done) {
    document::VenueRecipe recipe{draft.path, draft.probe.layout, {}};
    for (const document::VenueRole& role : document::venueRoles()) {
        const QString key = QString::fromUtf16(role.key), column = draft.columnOf(key);
        if (!column.isEmpty())
            recipe.columns.insert(key, column);
    }
    return [this, recipe, done, dataset = m_dataset, plan = m_plan](std::stop_token stop,
                                                                    const territory::Progress&) -> Worker::Delivery {
        auto read = document::readVenueImport(recipe, *dataset, *plan, std::move(stop));
        return [this, done, read = std::move(read)] {
            if (read) {
                m_import = *read;
                display();
            }
            done(read ? std::nullopt : std::optional(read.error()));
        };
    };
}

std::vector<solidarity::Venue> VenueImportPage::chosen() const {
    return m_import.chosen(m_dental->isChecked(), m_present->isChecked());
}

void VenueImportPage::display() {
    const int dental = m_import.dentalCount(), present = m_import.presentCount();
    m_headline->display(
        tr("%1 à ajouter, sur %2.")
            .arg(tr("%Ln lieux", nullptr, int(chosen().size())), tr("%Ln lignes", nullptr, m_import.rows)));
    m_reasons->display(m_import.unplaced.empty() ? QString()
                                                 : tr("%Ln lignes dans aucun territoire : laissées de côté.", nullptr,
                                                      int(m_import.unplaced.size())));
    m_dental->setText(tr("Prendre aussi les centres dentaires (%1)").arg(locale().toString(dental)));
    m_dental->setVisible(dental > 0);
    m_present->setText(tr("Ajouter aussi les lieux qui semblent déjà là (%1)").arg(locale().toString(present)));
    m_present->setVisible(present > 0);
    fillTable();
}

QString VenueImportPage::fateOf(const ImportedVenue& venue) const {
    if (venue.isDental && !m_dental->isChecked())
        return tr("mis à part : centre dentaire");
    if (!venue.present.isNull() && !m_present->isChecked())
        return tr("mis à part : semble être « %1 », déjà là").arg(venue.presentName);
    return tr("à ajouter");
}

void VenueImportPage::fillTable() {
    std::vector<FigureRows::Column> columns{
        {tr("Ligne"), {}, true, {}},   {tr("Lieu"), {}, false, {}},    {tr("Ce qui va se passer"), {}, false, {}},
        {tr("Nature"), {}, false, {}}, {tr("Commune"), {}, false, {}}, {tr("Territoire"), {}, false, {}}};
    const auto text = [](const QString& words) { return FigureRows::Cell{words, std::nan(""), {}}; };
    std::vector<FigureRows::Row> rows;
    for (const document::UnplacedVenue& none : m_import.unplaced)
        rows.push_back({{locale().toString(none.line), double(none.line), {}},
                        text(none.name),
                        text(tr("laissé de côté : %1").arg(none.reason)),
                        text({}),
                        text({}),
                        text({})});
    for (const ImportedVenue& one : m_import.venues)
        rows.push_back({{locale().toString(one.line), double(one.line), {}},
                        text(one.venue.name),
                        text(fateOf(one)),
                        text(solidarity::nameOf(one.venue.kind)),
                        text(venuewords::commune(one.venue, m_dataset.get())),
                        text(venuewords::territory(one.venue, m_dataset.get()))});
    m_table->setRows(std::move(columns), std::move(rows));
}

} // namespace app
