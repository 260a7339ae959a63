#include "document/layout.h"

#include "document/index_settings_json.h"
#include "document/layout_json.h"
#include "document/layout_keys.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QJsonArray>
#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::Layout)
};

constexpr qsizetype kLongestText = 4000, kMostLogoBytes = 256 << 10, kFewestPanels = 2, kMostOverruled = 1000;
constexpr int kMostLogoSide = 8192; ///< Pixels: a small file may claim to be a huge picture.
constexpr double kLeastPixels = 200, kMostPixels = 16'000, kLeastMillimetres = 20, kMostMillimetres = 2'000;
constexpr double kLeastDpi = 36, kMostDpi = 1'200, kLeastScale = 0.5, kMostScale = 2;
constexpr int kMostRows = 100;

QJsonObject jsonOf(const PageSize& size) {
    return {{u"width"_s, size.width},
            {u"height"_s, size.height},
            {u"unit"_s, wordOf(pageUnitKeys(), size.unit)},
            {u"dpi"_s, size.dpi}};
}

QJsonObject jsonOf(const PlacedElement& placed) {
    return {{u"element"_s, wordOf(pageElementKeys(), placed.element)},
            {u"shown"_s, placed.shown},
            {u"slot"_s, wordOf(pageSlotKeys(), placed.slot)},
            {u"scale"_s, placed.scale}};
}

QJsonObject jsonOf(const MapPanel& panel) {
    QJsonObject json;
    if (!panel.title.isEmpty()) {
        json.insert(u"title"_s, panel.title);
    }
    if (panel.theme) {
        json.insert(u"shows"_s, wordOf(themeKeys(), *panel.theme));
    }
    if (!panel.indicator.isEmpty()) {
        json.insert(u"indicator"_s, panel.indicator);
    }
    if (panel.index) {
        json.insert(u"index"_s, jsonOf(*panel.index));
    }
    return json;
}

template <class Item> QJsonArray arrayOf(const std::vector<Item>& items) {
    QJsonArray array;
    for (const Item& item : items) {
        array.append(jsonOf(item));
    }
    return array;
}

void readText(JsonFields& fields, const QString& key, QString& target) {
    fields.read(key, target);
    if (target.size() > kLongestText) {
        fields.refuse(key, Words::tr("un texte d’au plus %Ln caractères est attendu", nullptr, int(kLongestText)));
    }
}

void readSize(JsonFields& fields, PageSize& size) {
    fields.read(u"unit"_s, pageUnitKeys(), size.unit);
    const bool isPicture = size.unit == PageSize::Unit::Pixels;
    const double least = isPicture ? kLeastPixels : kLeastMillimetres,
                 most = isPicture ? kMostPixels : kMostMillimetres;
    fields.read(u"width"_s, size.width, least, most);
    fields.read(u"height"_s, size.height, least, most);
    fields.read(u"dpi"_s, size.dpi, kLeastDpi, kMostDpi);
}

void readElement(JsonFields& fields, std::vector<PlacedElement>& elements) {
    PlacedElement placed;
    if (!fields.has(u"element"_s)) {
        fields.refuse(u"element"_s, Words::tr("le nom de l’élément manque"));
    }
    fields.read(u"element"_s, pageElementKeys(), placed.element);
    fields.read(u"shown"_s, placed.shown);
    fields.read(u"slot"_s, pageSlotKeys(), placed.slot);
    fields.read(u"scale"_s, placed.scale, kLeastScale, kMostScale);
    if (std::ranges::find(elements, placed.element, &PlacedElement::element) != elements.end()) {
        fields.refuse(u"element"_s, Words::tr("cet élément y est deux fois"));
    }
    elements.push_back(placed);
}

void readPanel(JsonFields& fields, std::vector<MapPanel>& panels) {
    MapPanel panel;
    readText(fields, u"title"_s, panel.title);
    if (fields.has(u"shows"_s)) {
        fields.read(u"shows"_s, themeKeys(), panel.theme.emplace());
    }
    readText(fields, u"indicator"_s, panel.indicator);
    if (fields.has(u"index"_s)) {
        panel.index.emplace();
        fields.readObject(u"index"_s, [&](JsonFields& inner) { readIndexSettings(inner, *panel.index); });
    }
    panels.push_back(panel);
}

bool isPng(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    return size.width() > 0 && size.height() > 0 && std::max(size.width(), size.height()) <= kMostLogoSide &&
           !reader.read().isNull();
}

void readLogo(JsonFields& fields, QByteArray& logo) {
    QString text;
    fields.read(u"logo"_s, text);
    if (text.isEmpty()) {
        return;
    }
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() > kMostLogoBytes || !isPng(*decoded)) {
        fields.refuse(u"logo"_s, Words::tr("une image PNG d’au plus 256 Kio, en base 64, est attendue"));
        return;
    }
    logo = *decoded;
}

void readOverruled(JsonFields& fields, QStringList& overruled) {
    fields.read(u"overruled"_s, overruled);
    const bool isTooLong = std::ranges::any_of(overruled, [](const QString& key) { return key.size() > kLongestText; });
    if (isTooLong || overruled.size() > kMostOverruled) {
        fields.refuse(u"overruled"_s, Words::tr("une liste de mots est attendue"));
    }
    overruled.sort();
    overruled.removeDuplicates();
}

void readAltText(JsonFields& fields, QHash<QString, QString>& altText) {
    for (const QString& language : {u"fr"_s, u"en"_s}) {
        QString text;
        readText(fields, language, text);
        if (!text.isEmpty()) {
            altText.insert(language, text);
        }
    }
}

QJsonObject textsOf(const QHash<QString, QString>& texts) {
    QJsonObject json;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        json.insert(it.key(), it.value());
    }
    return json;
}

} // namespace

void readLayout(JsonFields& fields, Layout& layout) {
    readText(fields, u"template"_s, layout.templateKey);
    fields.readObject(u"size"_s, [&](JsonFields& inner) { readSize(inner, layout.size); });
    fields.readObjects(u"elements"_s, [&](JsonFields& item) { readElement(item, layout.elements); });
    fields.read(u"legend"_s, legendShapeKeys(), layout.legendShape);
    fields.read(u"tableRows"_s, layout.tableRows, 1, kMostRows);
    fields.readObjects(u"panels"_s, [&](JsonFields& item) { readPanel(item, layout.panels); });
    const auto panels = qsizetype(layout.panels.size());
    if (panels != 0 && (panels < kFewestPanels || panels > Layout::kMostPanels)) {
        fields.refuse(u"panels"_s, Words::tr("de 2 à 6 cartes sont attendues"));
    }
    readText(fields, u"subtitle"_s, layout.subtitle);
    readText(fields, u"note"_s, layout.note);
    readText(fields, u"credit"_s, layout.credit);
    readLogo(fields, layout.logo);
    fields.readObject(u"altText"_s, [&](JsonFields& inner) { readAltText(inner, layout.altText); });
    readOverruled(fields, layout.overruled);
    fields.read(u"textAsOutlines"_s, layout.textAsOutlines);
}

QJsonObject Layout::toJson() const {
    const Layout ordinary;
    QJsonObject json;
    const auto insert = [&json](const QString& key, bool differs, const QJsonValue& value) {
        if (differs) {
            json.insert(key, value);
        }
    };
    insert(u"template"_s, !templateKey.isEmpty(), templateKey);
    insert(u"size"_s, size != ordinary.size, jsonOf(size));
    insert(u"elements"_s, !elements.empty(), arrayOf(elements));
    insert(u"legend"_s, legendShape != ordinary.legendShape, wordOf(legendShapeKeys(), legendShape));
    insert(u"tableRows"_s, tableRows != ordinary.tableRows, tableRows);
    insert(u"panels"_s, !panels.empty(), arrayOf(panels));
    insert(u"subtitle"_s, !subtitle.isEmpty(), subtitle);
    insert(u"note"_s, !note.isEmpty(), note);
    insert(u"credit"_s, !credit.isEmpty(), credit);
    insert(u"logo"_s, !logo.isEmpty(), QString::fromLatin1(logo.toBase64()));
    insert(u"altText"_s, !altText.isEmpty(), textsOf(altText));
    insert(u"overruled"_s, !overruled.isEmpty(), QJsonArray::fromStringList(overruled));
    insert(u"textAsOutlines"_s, textAsOutlines, textAsOutlines);
    return json;
}

territory::Expected<Layout> Layout::fromJson(const QJsonObject& json) {
    Layout layout;
    JsonFields fields(json);
    readLayout(fields, layout);
    if (fields.problem()) {
        return tl::unexpected(*fields.problem());
    }
    return layout;
}

} // namespace document
