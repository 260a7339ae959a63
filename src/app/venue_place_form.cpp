#include "app/venue_place_form.h"

#include "app/commune_edit.h"
#include "app/text_label.h"
#include "territory/wording.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::Venue;

namespace {

/// A decimal comma and a decimal point are both understood; NaN for anything else, and out of range.
double degreesIn(const QLineEdit& line, double most) {
    bool isNumber = false;
    const double value = line.text().trimmed().replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::abs(value) <= most ? value : std::nan("");
}

QString degreesText(double value) {
    constexpr int kDecimals = 5; // about a metre
    return std::isnan(value) ? QString() : QLocale().toString(value, 'f', kDecimals);
}

bool isEmpty(const QLineEdit& line) {
    return line.text().trimmed().isEmpty();
}

} // namespace

VenuePlaceForm::VenuePlaceForm(const document::Document& document, std::shared_ptr<const document::SearchIndex> index,
                               QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_dataset(document.dataset())
    , m_territoryAt(*m_dataset)
    , m_commune(new CommuneEdit(tr("Commune du lieu"), this))
    , m_address(new QLineEdit(this))
    , m_latitude(new QLineEdit(this))
    , m_longitude(new QLineEdit(this))
    , m_onMap(new QPushButton(tr("Montrer sur la carte…"), this))
    , m_atCommune(new QPushButton(tr("Au point de la commune"), this))
    , m_territory(new TextLabel(u"secondary"_s, this))
    , m_warning(new TextLabel(u"warning"_s, this)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    m_commune->setIndex(std::move(index));
    m_commune->setGazetteer(m_dataset->gazetteer);
    m_address->setAccessibleName(tr("Adresse du lieu"));
    form->addRow(tr("&Commune"), m_commune);
    form->addRow(tr("&Adresse"), m_address);
    addPosition(*form);
    form->addRow(QString(), m_territory);
    form->addRow(QString(), m_warning);
    connect(m_commune, &CommuneEdit::inseeChanged, this, &VenuePlaceForm::follow);
    for (QLineEdit* line : {m_latitude, m_longitude}) {
        connect(line, &QLineEdit::textEdited, this, [this] { m_precision = Venue::Precision::Point; });
        connect(line, &QLineEdit::textChanged, this, &VenuePlaceForm::follow);
    }
}

void VenuePlaceForm::addPosition(QFormLayout& form) {
    m_latitude->setPlaceholderText(tr("46,42"));
    m_latitude->setAccessibleName(tr("Latitude en degrés"));
    m_longitude->setPlaceholderText(tr("2,05"));
    m_longitude->setAccessibleName(tr("Longitude en degrés"));
    auto* degrees = new QHBoxLayout;
    degrees->setSpacing(8);
    degrees->addWidget(m_latitude, 1);
    degrees->addWidget(new QLabel(tr("° N"), this));
    degrees->addWidget(m_longitude, 1);
    degrees->addWidget(new QLabel(tr("° E"), this));
    auto* label = new QLabel(tr("&Position"), this);
    label->setBuddy(m_latitude);
    form.addRow(label, degrees);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(8);
    for (QPushButton* button : {m_onMap, m_atCommune}) {
        button->setAutoDefault(false);
        ways->addWidget(button);
    }
    ways->addStretch();
    form.addRow(QString(), ways);
    connect(m_onMap, &QPushButton::clicked, this, &VenuePlaceForm::mapWanted);
    connect(m_atCommune, &QPushButton::clicked, this, &VenuePlaceForm::takeCommunePoint);
}

void VenuePlaceForm::display(const Venue& venue) {
    m_before = venue.territory;
    m_commune->setInsee(venue.insee);
    m_address->setText(venue.address);
    m_latitude->setText(degreesText(venue.latitude));
    m_longitude->setText(degreesText(venue.longitude));
    m_precision = venue.precision;
    follow();
}

void VenuePlaceForm::setPosition(double longitude, double latitude) {
    m_precision = Venue::Precision::Point;
    m_latitude->setText(degreesText(latitude));
    m_longitude->setText(degreesText(longitude));
}

void VenuePlaceForm::setLocked(bool locked) {
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{m_commune, m_address, m_latitude, m_longitude})
        line->setReadOnly(locked);
    m_onMap->setVisible(!locked);
    m_atCommune->setVisible(!locked);
}

void VenuePlaceForm::takeCommunePoint() {
    const int known = m_dataset->gazetteer->communeOf(m_commune->insee());
    if (known < 0)
        return;
    const territory::Commune& commune = m_dataset->gazetteer->communes()[std::size_t(known)];
    setPosition(commune.longitude, commune.latitude);
    m_precision = Venue::Precision::Commune;
    follow();
}

/// By commune, else by point in real boundaries, else what it was.
QString VenuePlaceForm::territoryCode() {
    const int commune = m_dataset->gazetteer->communeOf(m_commune->insee());
    if (commune >= 0)
        return m_dataset->gazetteer->communes()[std::size_t(commune)].epci;
    if (!isEmpty(*m_commune))
        return {};
    const int territory = m_territoryAt(degreesIn(*m_longitude, 180), degreesIn(*m_latitude, 90));
    if (territory >= 0)
        return m_dataset->territories[std::size_t(territory)].code;
    return m_territoryAt.canTell() && !isEmpty(*m_longitude) ? QString() : m_before;
}

/// What position and commune tell against one another; empty when nothing.
QString VenuePlaceForm::disagreement() {
    const double longitude = degreesIn(*m_longitude, 180), latitude = degreesIn(*m_latitude, 90);
    if (std::isnan(longitude) || std::isnan(latitude) || m_precision == Venue::Precision::Commune)
        return {};
    const QString code = territoryCode();
    const int territory = m_territoryAt(longitude, latitude);
    if (!m_territoryAt.canTell() || code.isEmpty())
        return {};
    if (territory < 0)
        return tr("Cette position n’est dans aucun territoire des contours ouverts.");
    const territory::Territory& there = m_dataset->territories[std::size_t(territory)];
    return there.code == code ? QString() : tr("Cette position est dans un autre territoire : %1.").arg(there.name);
}

void VenuePlaceForm::follow() {
    m_atCommune->setEnabled(m_dataset->gazetteer->communeOf(m_commune->insee()) >= 0);
    const int territory = m_dataset->territoryOf(territoryCode());
    QStringList words;
    if (territory < 0) {
        words << tr("Territoire inconnu");
    } else {
        const territory::Territory& found = m_dataset->territories[std::size_t(territory)];
        words << found.name;
        if (const solidarity::Ground::Facts* facts = m_document.ground()->factsOf(found.code))
            words << territory::wording::decisionName(facts->decision);
    }
    if (m_precision == Venue::Precision::Commune && !isEmpty(*m_latitude))
        words << tr("position approchée : le point de la commune");
    if (!m_territoryAt.canTell() && !isEmpty(*m_latitude))
        words << tr("position non contrôlée : contours schématiques");
    m_territory->display(words.join(u" · "_s));
    m_warning->display(disagreement());
}

bool VenuePlaceForm::isPartlyTyped() const {
    return isEmpty(*m_latitude) != isEmpty(*m_longitude);
}

std::optional<VenuePlaceForm::Fault> VenuePlaceForm::fault() const {
    if (!m_commune->isUnderstood())
        return Fault{m_commune, tr("Cette commune n’est pas dans la liste de référence : choisissez-la parmi les "
                                   "réponses, ou laissez le champ vide.")};
    const auto isWrong = [this](const QLineEdit& line, double most) {
        return isEmpty(line) ? isPartlyTyped() : std::isnan(degreesIn(line, most));
    };
    if (isWrong(*m_latitude, 90))
        return Fault{m_latitude, tr("La latitude se donne en degrés, de −90 à 90, par exemple 46,42.")};
    if (isWrong(*m_longitude, 180))
        return Fault{m_longitude, tr("La longitude se donne en degrés, de −180 à 180, par exemple 2,05.")};
    return {};
}

void VenuePlaceForm::writeTo(Venue& venue) {
    venue.insee = m_commune->insee();
    venue.address = m_address->text().trimmed();
    // As it was, to the last decimal, unless another one was given.
    if (degreesText(venue.longitude) != m_longitude->text() || degreesText(venue.latitude) != m_latitude->text()) {
        venue.longitude = degreesIn(*m_longitude, 180);
        venue.latitude = degreesIn(*m_latitude, 90);
    }
    venue.precision = m_precision;
    venue.territory = territoryCode();
}

} // namespace app
