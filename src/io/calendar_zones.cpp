#include "io/calendar_zones.h"

#include "territory/gazetteer.h"

#include <array>

namespace io {

namespace {

struct FixedZone {
    const char16_t* departement;
    const char* name;
    const char* offset;
};

constexpr std::array<FixedZone, 5> kOverseas{{{u"971", "America/Guadeloupe", "-0400"},
                                              {u"972", "America/Martinique", "-0400"},
                                              {u"973", "America/Cayenne", "-0300"},
                                              {u"974", "Indian/Reunion", "+0400"},
                                              {u"976", "Indian/Mayotte", "+0300"}}};

constexpr const char* kParis = "Europe/Paris";

QByteArray component(const QByteArray& name, const QByteArray& spells) {
    return "BEGIN:VTIMEZONE\r\nTZID:" + name + "\r\n" + spells + "END:VTIMEZONE\r\n";
}

QByteArray parisComponent() {
    return component(kParis, "BEGIN:DAYLIGHT\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                             "DTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
                             "BEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                             "DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n");
}

} // namespace

QByteArray timeZoneAt(const QString& insee) {
    const QString departement = territory::departementOfCommune(insee);
    for (const FixedZone& zone : kOverseas) {
        if (departement == QStringView(zone.departement))
            return zone.name;
    }
    return kParis;
}

QByteArray timeZoneComponent(const QByteArray& name) {
    for (const FixedZone& zone : kOverseas) {
        if (name == zone.name) {
            const QByteArray offset = zone.offset;
            return component(name, "BEGIN:STANDARD\r\nTZOFFSETFROM:" + offset + "\r\nTZOFFSETTO:" + offset +
                                       "\r\nDTSTART:19700101T000000\r\nEND:STANDARD\r\n");
        }
    }
    Q_ASSERT(name == kParis);
    return parisComponent();
}

} // namespace io
