#include "app/doctor_import_page.h"

#include "app/sorted_table.h"
#include "app/text_label.h"
#include "io/text_table_reader.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using document::DoctorColumns;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::DoctorImport)
};
} // namespace

ImportPurpose doctorImport() {
    ImportPurpose purpose{.title = Words::tr("Importer des médecins"),
                          .verb = Words::tr("Importer"),
                          .settings = u"imports/doctors"_s,
                          .roles = {},
                          .takesFigures = false};
    const auto add = [&](const char* key, const QString& label, const QStringList& names) {
        purpose.roles.push_back({.key = QLatin1StringView(key),
                                 .label = label,
                                 .required = purpose.roles.empty(),
                                 .contents = {},
                                 .names = names});
    };
    add(DoctorColumns::kName, Words::tr("Nom"),
        {u"nom"_s, u"nom et prénom"_s, u"médecin"_s, u"praticien"_s, u"name"_s});
    add(DoctorColumns::kRpps, Words::tr("Numéro RPPS"), {u"rpps"_s, u"numéro rpps"_s, u"n° rpps"_s});
    add(DoctorColumns::kKind, Words::tr("Exercice"), {u"exercice"_s, u"spécialité"_s, u"profession"_s, u"kind"_s});
    add(DoctorColumns::kCommune, Words::tr("Commune, par son nom ou son code INSEE"),
        {u"code_commune"_s, u"code insee"_s, u"insee"_s, u"commune"_s, u"ville"_s});
    add(DoctorColumns::kContact, Words::tr("Coordonnées"),
        {u"contact"_s, u"téléphone"_s, u"tel"_s, u"courriel"_s, u"mail"_s});
    add(DoctorColumns::kStatus, Words::tr("Où en est-on"), {u"statut"_s, u"status"_s, u"état"_s});
    add(DoctorColumns::kFees, Words::tr("Sans dépassement d’honoraires"), {u"sans_depassement"_s, u"secteur"_s});
    add(DoctorColumns::kNotes, Words::tr("Notes"), {u"notes"_s, u"note"_s, u"remarques"_s, u"commentaire"_s});
    return purpose;
}

DoctorImportPage::DoctorImportPage(std::shared_ptr<const territory::Gazetteer> gazetteer,
                                   std::shared_ptr<const solidarity::Plan> plan, QWidget* parent)
    : ImportCheck(parent)
    , m_gazetteer(std::move(gazetteer))
    , m_plan(std::move(plan))
    , m_headline(new TextLabel(u"heading"_s, this))
    , m_findings(new SortedTable(tr("Lignes à regarder"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_findings, 1);
}

void DoctorImportPage::displayNothing() {
    m_import = {};
    m_headline->display(tr("Lecture du tableau…"));
    m_findings->setRows({}, {});
}

Worker::Work DoctorImportPage::reading(const ImportDraft& draft, const Done& done) {
    DoctorColumns columns;
    for (const ImportPurpose::Role& role : draft.purpose.roles) {
        if (const QString column = draft.columnOf(role.key); !column.isEmpty())
            columns.byRole.insert(role.key, column);
    }
    return [this, columns, done, path = draft.path, layout = draft.probe.layout, gazetteer = m_gazetteer,
            plan = m_plan](std::stop_token stop, const territory::Progress& progress) -> Worker::Delivery {
        const auto table = io::readTable(path, layout, std::move(stop), progress);
        if (!table)
            return [done, problem = table.error()] { done(problem); };
        return [this, done, import = document::readDoctors(*table, columns, *gazetteer, *plan)] {
            m_import = import;
            display();
            done(std::nullopt);
        };
    };
}

void DoctorImportPage::display() {
    m_headline->display(
        tr("%1 à ajouter, sur %2.")
            .arg(tr("%Ln médecins", nullptr, int(m_import.doctors.size())), tr("%Ln lignes", nullptr, m_import.rows)));
    std::vector<FigureRows::Row> rows;
    for (const document::DoctorRowFinding& finding : m_import.findings)
        rows.push_back({{locale().toString(finding.line), double(finding.line), {}},
                        {finding.leftOut ? tr("laissée de côté") : tr("prise"), std::nan(""), {}},
                        {finding.sentence, std::nan(""), finding.sentence}});
    m_findings->setRows({{tr("Ligne"), {}, true, {}}, {tr("Sort"), {}, false, {}}, {tr("Pourquoi"), {}, false, {}}},
                        std::move(rows));
    m_findings->setVisible(!m_import.findings.empty());
}

} // namespace app
