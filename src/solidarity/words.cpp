#include "solidarity/words.h"

#include <QCoreApplication>

namespace solidarity {

using territory::Key;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::Words)
};
} // namespace

std::span<const Key<VenueKind>> venueKindKeys() {
    static constexpr Key<VenueKind> keys[] = {{VenueKind::MaisonDeSante, u"maison_de_sante"},
                                              {VenueKind::CentreDeSante, u"centre_de_sante"},
                                              {VenueKind::Practice, u"practice"},
                                              {VenueKind::CommunalRoom, u"communal_room"},
                                              {VenueKind::Bus, u"bus"},
                                              {VenueKind::Other, u"other"}};
    return keys;
}

std::span<const Key<VenueStatus>> venueStatusKeys() {
    static constexpr Key<VenueStatus> keys[] = {{VenueStatus::Identified, u"identified"},
                                                {VenueStatus::BeingEquipped, u"being_equipped"},
                                                {VenueStatus::Open, u"open"},
                                                {VenueStatus::Closed, u"closed"}};
    return keys;
}

std::span<const Key<Venue::Precision>> precisionKeys() {
    static constexpr Key<Venue::Precision> keys[] = {{Venue::Precision::Point, u"point"},
                                                     {Venue::Precision::Commune, u"commune"}};
    return keys;
}

std::span<const Key<DoctorKind>> doctorKindKeys() {
    static constexpr Key<DoctorKind> keys[] = {{DoctorKind::GeneralPractitioner, u"gp"},
                                               {DoctorKind::Specialist, u"specialist"},
                                               {DoctorKind::Locum, u"locum"},
                                               {DoctorKind::Retired, u"retired"}};
    return keys;
}

std::span<const Key<ContactStatus>> contactStatusKeys() {
    static constexpr Key<ContactStatus> keys[] = {{ContactStatus::Contacted, u"contacted"},
                                                  {ContactStatus::Confirmed, u"confirmed"},
                                                  {ContactStatus::Withdrawn, u"withdrawn"}};
    return keys;
}

std::span<const Key<DayPart>> dayPartKeys() {
    static constexpr Key<DayPart> keys[] = {
        {DayPart::WholeDay, u"day"}, {DayPart::Morning, u"morning"}, {DayPart::Afternoon, u"afternoon"}};
    return keys;
}

std::span<const Key<DayState>> dayStateKeys() {
    static constexpr Key<DayState> keys[] = {
        {DayState::Planned, u"planned"}, {DayState::Held, u"held"}, {DayState::Cancelled, u"cancelled"}};
    return keys;
}

std::span<const Key<Regime>> regimeKeys() {
    static constexpr Key<Regime> keys[] = {{Regime::Volunteer, u"volunteer"}, {Regime::Obligation, u"obligation"}};
    return keys;
}

std::span<const Key<ApportionmentMethod>> apportionmentMethodKeys() {
    static constexpr Key<ApportionmentMethod> keys[] = {{ApportionmentMethod::LargestRemainder, u"largest-remainder"},
                                                        {ApportionmentMethod::SainteLague, u"sainte-lague"}};
    return keys;
}

QString nameOf(VenueKind kind) {
    switch (kind) {
    case VenueKind::MaisonDeSante:
        return Words::tr("maison de santé");
    case VenueKind::CentreDeSante:
        return Words::tr("centre de santé");
    case VenueKind::Practice:
        return Words::tr("cabinet");
    case VenueKind::CommunalRoom:
        return Words::tr("salle communale");
    case VenueKind::Bus:
        return Words::tr("bus");
    case VenueKind::Other:
        return Words::tr("autre lieu");
    }
    Q_UNREACHABLE();
}

QString nameOf(VenueStatus status) {
    switch (status) {
    case VenueStatus::Identified:
        return Words::tr("identifié");
    case VenueStatus::BeingEquipped:
        return Words::tr("en cours d’équipement");
    case VenueStatus::Open:
        return Words::tr("ouvert");
    case VenueStatus::Closed:
        return Words::tr("fermé");
    }
    Q_UNREACHABLE();
}

QString nameOf(DoctorKind kind) {
    switch (kind) {
    case DoctorKind::GeneralPractitioner:
        return Words::tr("généraliste");
    case DoctorKind::Specialist:
        return Words::tr("spécialiste");
    case DoctorKind::Locum:
        return Words::tr("remplaçant");
    case DoctorKind::Retired:
        return Words::tr("retraité");
    }
    Q_UNREACHABLE();
}

QString nameOf(ContactStatus status) {
    switch (status) {
    case ContactStatus::Contacted:
        return Words::tr("contacté");
    case ContactStatus::Confirmed:
        return Words::tr("confirmé");
    case ContactStatus::Withdrawn:
        return Words::tr("retiré");
    }
    Q_UNREACHABLE();
}

QString nameOf(DayPart part) {
    switch (part) {
    case DayPart::WholeDay:
        return Words::tr("journée");
    case DayPart::Morning:
        return Words::tr("matin");
    case DayPart::Afternoon:
        return Words::tr("après-midi");
    }
    Q_UNREACHABLE();
}

QString nameOf(DayState state) {
    switch (state) {
    case DayState::Planned:
        return Words::tr("prévue");
    case DayState::Held:
        return Words::tr("tenue");
    case DayState::Cancelled:
        return Words::tr("annulée");
    }
    Q_UNREACHABLE();
}

QString nameOf(Regime regime) {
    switch (regime) {
    case Regime::Volunteer:
        return Words::tr("volontariat");
    case Regime::Obligation:
        return Words::tr("obligation");
    }
    Q_UNREACHABLE();
}

QString nameOf(ApportionmentMethod method) {
    switch (method) {
    case ApportionmentMethod::LargestRemainder:
        return Words::tr("plus forts restes");
    case ApportionmentMethod::SainteLague:
        return Words::tr("Sainte-Laguë");
    }
    Q_UNREACHABLE();
}

QString equipmentName(const QString& key) {
    const QHash<QString, QString> names{
        {QStringLiteral("examination_table"), Words::tr("table d’examen")},
        {QStringLiteral("washbasin"), Words::tr("point d’eau")},
        {QStringLiteral("instruments"), Words::tr("petit matériel médical")},
        {QStringLiteral("waiting_room"), Words::tr("salle d’attente")},
        {QStringLiteral("computer"), Words::tr("ordinateur et logiciel")},
        {QStringLiteral("internet"), Words::tr("accès à internet")},
        {QStringLiteral("card_reader"), Words::tr("lecteur de carte Vitale")},
        {QStringLiteral("telephone"), Words::tr("téléphone")},
        {QStringLiteral("secretary"), Words::tr("secrétariat")},
        {QStringLiteral("waste"), Words::tr("collecte des déchets de soins")},
    };
    return names.value(key, key);
}

} // namespace solidarity
