#include "document/doctor_import.h"

#include "solidarity/number_keys.h"
#include "solidarity/words.h"
#include "territory/plain_words.h"

#include <QCoreApplication>
#include <QSet>

namespace document {

using namespace Qt::StringLiterals;
using solidarity::ContactStatus;
using solidarity::Doctor;
using solidarity::DoctorKind;
using territory::plainWords;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::DoctorImport)
};

bool says(const std::string& plain, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return plain.find(word) != std::string::npos; });
}

/// What doctorTable() put before a formula is taken off again.
QString cellText(const QString& cell) {
    const QString text = cell.simplified();
    return text.startsWith(u'\'') ? text.mid(1) : text;
}

QString guarded(const QString& cell) {
    const bool isFormula = !cell.isEmpty() && u"=+-@"_s.contains(cell.front());
    return isFormula ? u'\'' + cell : cell;
}

class DoctorReader {
public:
    DoctorReader(const io::Table& table, const DoctorColumns& columns, const territory::Gazetteer& gazetteer,
                 const solidarity::Plan& plan)
        : m_table(table), m_columns(columns), m_gazetteer(gazetteer) {
        for (const Doctor& doctor : plan.doctors)
            remember(doctor);
    }

    DoctorImport read() {
        for (m_row = 0; m_row < m_table.rows.size(); ++m_row)
            readRow();
        m_import.rows = int(m_table.rows.size());
        return std::move(m_import);
    }

private:
    QString cell(const char* role) const {
        const qsizetype column = m_table.columns.indexOf(m_columns.byRole.value(QLatin1StringView(role)));
        return column < 0 ? QString() : cellText(m_table.rows[m_row][column]);
    }
    void find(bool leftOut, const QString& sentence) {
        m_import.findings.push_back({m_table.lineOf(m_row), leftOut, sentence});
    }
    /// The same person by number, else by name and commune.
    QStringList keysOf(const Doctor& doctor) const {
        QStringList keys{QString::fromStdString(plainWords(doctor.name)) + u'/' + doctor.homeInsee};
        if (!doctor.rpps.isEmpty())
            keys << doctor.rpps;
        return keys;
    }
    void remember(const Doctor& doctor) {
        for (const QString& key : keysOf(doctor))
            m_known.insert(key);
    }
    bool isKnown(const Doctor& doctor) const {
        const QStringList keys = keysOf(doctor);
        return m_known.contains(keys.last()) || (doctor.rpps.isEmpty() && m_known.contains(keys.first()));
    }

    void readRow() {
        Doctor doctor;
        doctor.name = cell(DoctorColumns::kName);
        doctor.rpps = cell(DoctorColumns::kRpps).remove(u' ');
        if (doctor.name.isEmpty())
            return find(true, Words::tr("sans nom : laissée de côté."));
        if (!doctor.rpps.isEmpty() && !solidarity::isValidRpps(doctor.rpps))
            return find(true, Words::tr("« %1 » n’est pas un numéro RPPS (onze chiffres, dont une clé) : laissée de "
                                        "côté.")
                                  .arg(doctor.rpps));
        readKind(doctor);
        doctor.homeInsee = readCommune(cell(DoctorColumns::kCommune));
        doctor.contact = cell(DoctorColumns::kContact);
        doctor.status = readStatus();
        doctor.noExtraFees = readFees();
        doctor.notes = cell(DoctorColumns::kNotes);
        if (isKnown(doctor))
            return find(true, Words::tr("%1 est déjà inscrit : laissée de côté.").arg(doctor.name));
        remember(doctor);
        doctor.id = QUuid::createUuid();
        m_import.doctors.push_back(std::move(doctor));
    }

    void readKind(Doctor& doctor) const {
        const QString text = cell(DoctorColumns::kKind);
        const std::string plain = plainWords(text);
        if (const auto key = territory::valueOf(solidarity::doctorKindKeys(), text))
            doctor.kind = *key;
        else if (says(plain, {"remplacant", "remplacement"}))
            doctor.kind = DoctorKind::Locum;
        else if (says(plain, {"retraite"}))
            doctor.kind = DoctorKind::Retired;
        else if (!plain.empty() && !says(plain, {"generaliste", "medecine generale", "medecin general"})) {
            doctor.kind = DoctorKind::Specialist;
            doctor.specialty = says(plain, {"specialiste"}) ? QString() : text;
        }
    }

    QString readCommune(const QString& text) {
        if (text.isEmpty())
            return {};
        const QString code = text.toUpper();
        if (m_gazetteer.communeOf(code) >= 0)
            return code;
        const QStringList codes = communesNamed(plainWords(text));
        if (codes.size() == 1)
            return codes.first();
        find(false, codes.isEmpty() ? Words::tr("commune « %1 » inconnue : laissée vide.").arg(text)
                                    : Words::tr("%Ln communes s’appellent « %1 » : laissée vide. Donnez le code INSEE.",
                                                nullptr, int(codes.size()))
                                          .arg(text));
        return {};
    }

    const QStringList& communesNamed(const std::string& plain) {
        if (m_communes.isEmpty()) {
            for (const territory::Commune& commune : m_gazetteer.communes())
                m_communes[QByteArray::fromStdString(plainWords(commune.name))] << commune.insee;
        }
        return m_communes[QByteArray::fromStdString(plain)];
    }

    ContactStatus readStatus() const {
        const QString text = cell(DoctorColumns::kStatus);
        if (const auto key = territory::valueOf(solidarity::contactStatusKeys(), text))
            return *key;
        const std::string plain = plainWords(text);
        if (says(plain, {"retire", "desiste", "refus"}))
            return ContactStatus::Withdrawn;
        return says(plain, {"confirme"}) ? ContactStatus::Confirmed : ContactStatus::Contacted;
    }

    std::optional<bool> readFees() const {
        const std::string plain = plainWords(cell(DoctorColumns::kFees));
        if (plain == "oui" || plain == "1" || plain == "engage" || plain == "secteur 1" || plain == "true")
            return true;
        if (plain == "non" || plain == "0" || plain == "non engage" || plain == "secteur 2" || plain == "false")
            return false;
        return std::nullopt;
    }

    const io::Table& m_table;
    const DoctorColumns& m_columns;
    const territory::Gazetteer& m_gazetteer;
    QSet<QString> m_known;
    QHash<QByteArray, QStringList> m_communes; ///< INSEE codes by plain name; made when first needed.
    std::size_t m_row = 0;
    DoctorImport m_import;
};

} // namespace

DoctorImport readDoctors(const io::Table& table, const DoctorColumns& columns, const territory::Gazetteer& gazetteer,
                         const solidarity::Plan& plan) {
    return DoctorReader(table, columns, gazetteer, plan).read();
}

io::Table doctorTable(const solidarity::Plan& plan, const territory::Gazetteer* gazetteer) {
    io::Table table{{},
                    {u"nom"_s, u"rpps"_s, u"exercice"_s, u"code_commune"_s, u"commune"_s, u"contact"_s, u"statut"_s,
                     u"depuis"_s, u"sans_depassement"_s, u"notes"_s}};
    for (const Doctor& doctor : plan.doctors) {
        const int commune = gazetteer ? gazetteer->communeOf(doctor.homeInsee) : -1;
        const QString fees = !doctor.noExtraFees ? QString() : *doctor.noExtraFees ? u"oui"_s : u"non"_s;
        QStringList cells{doctor.name,
                          doctor.rpps,
                          doctor.specialty.isEmpty() ? territory::wordOf(solidarity::doctorKindKeys(), doctor.kind)
                                                     : doctor.specialty,
                          doctor.homeInsee,
                          commune < 0 ? QString() : gazetteer->communes()[std::size_t(commune)].name,
                          doctor.contact,
                          territory::wordOf(solidarity::contactStatusKeys(), doctor.status),
                          doctor.statusSince.toString(Qt::ISODate),
                          fees,
                          doctor.notes};
        for (QString& cell : cells)
            cell = guarded(cell);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace document
