#include "hostile/made_up_boundaries.h"

#include "document/autosave_lines.h"
#include "document/map_state.h"
#include "document/scenario.h"
#include "document/table_import_json.h"
#include "support/made_up_plan.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;

/// Writes the first inputs of each fuzzer from made-up files: `fuzz_seeds FOLDER` makes FOLDER/boundaries/… and so on.
namespace {

constexpr qsizetype kPatchBytes = 100;

QByteArray part(const QByteArray& content) {
    const auto size = unsigned(content.size());
    return QByteArray{}.append(char(size)).append(char(size >> 8U)).append(char(size >> 16U)) + content;
}

QByteArray ofKind(int kind, const QByteArray& content) {
    return QByteArray(1, char(kind)) + content;
}

QByteArray text(const QJsonObject& json) {
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// The inputs of one fuzzer, in a folder of their own.
class Seeds {
public:
    Seeds(const QString& root, const QString& fuzzer) : m_folder(root + u'/' + fuzzer) {
        if (!QDir().mkpath(m_folder))
            qFatal("%s can't be made", qPrintable(m_folder));
    }
    void add(const QString& name, const QByteArray& input) const {
        hostile::replaceContent(m_folder + u'/' + name, input);
    }

private:
    QString m_folder;
};

void seedBoundaries(const Seeds& seeds) {
    const QTemporaryDir folder;
    const auto made = [&folder](const QString& name, const char* driver) {
        hostile::writeBoundaries(folder.filePath(name), driver, hostile::codes().mid(0, 4));
        return hostile::contentOf(folder.filePath(name));
    };
    made(u"epci.shp"_s, "ESRI Shapefile");
    QByteArray parts;
    for (const QString& suffix : {u"shp"_s, u"shx"_s, u"dbf"_s, u"prj"_s, u"cpg"_s})
        parts += part(hostile::contentOf(folder.filePath(u"epci."_s + suffix)));
    seeds.add(u"shapefile"_s, ofKind(0, parts));
    seeds.add(u"geopackage"_s, ofKind(1, made(u"epci.gpkg"_s, "GPKG")));
    seeds.add(u"geojson"_s, ofKind(2, made(u"epci.geojson"_s, "GeoJSON")));
    seeds.add(u"flatgeobuf"_s, ofKind(3, made(u"epci.fgb"_s, "FlatGeobuf")));
    seeds.add(u"zip"_s, ofKind(4, made(u"epci.shz"_s, "ESRI Shapefile")));
}

QByteArray xlsxParts() {
    return part("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is>"
                "<t>x</t></is></c></row><row r=\"2\"><c r=\"A2\"><v>200040681</v></c><c r=\"B2\"><f>1+1</f><v>2</v>"
                "</c></row></sheetData></worksheet>") +
           part("<sst count=\"1\"><si><t>siren</t></si></sst>") +
           part("<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>") +
           part("<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
}

QByteArray odsParts() {
    return part("<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>"
                "<office:spreadsheet><table:table table:name=\"a\"><table:table-row><table:table-cell "
                "office:value-type=\"string\"><text:p>siren</text:p></table:table-cell><table:table-cell "
                "office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row><table:table-row "
                "table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" "
                "office:value=\"200040681\"/><table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" "
                "office:value=\"2\" table:number-columns-repeated=\"2\"/></table:table-row></table:table>"
                "</office:spreadsheet></office:body></office:document-content>");
}

void seedTables(const Seeds& seeds) {
    seeds.add(u"csv"_s, ofKind(0, "siren;nom;x\n200040681;\"Aubrac; Carladez\";1,5\n200000172;Faucigny;nd\n"));
    seeds.add(u"titles"_s, ofKind(0, "Titre\n\nCode INSEE\tPart\nunité\t%\n01001\t12\n2A004\t7\n"));
    seeds.add(u"latin"_s, ofKind(0, "insee|libell\xe9\r\n01001|\xc9t\xe9\r\n"));
    seeds.add(u"points"_s,
              ofKind(3, "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
                        "{\"nom\":\"a\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[2,48]}}]}"));
    seeds.add(u"xlsx-parts"_s, ofKind(4, xlsxParts()));
    seeds.add(u"ods-parts"_s, ofKind(5, odsParts()));
}

void seedDecisions(const Seeds& seeds) {
    const QByteArray list =
        "Aveyron (12)\n- CC Aubrac, Carladez et Viadène\n• 200040681 CA du Pays Basque\n3. Rennes\n";
    seeds.add(u"pasted"_s, ofKind(0, list));
    seeds.add(u"text"_s, ofKind(1, list));
    seeds.add(u"table"_s, ofKind(2, "siren;nom;statut\n200040681;x;retenue\n"));
    seeds.add(u"saved"_s,
              ofKind(3, "{\"title\":\"a\",\"date\":\"2025-06-27\",\"complete\":false,\"territories\":[{\"code\":"
                        "\"200040681\",\"status\":\"retained\",\"certainty\":\"sure\"}]}"));
}

void seedProjects(const Seeds& seeds) {
    seeds.add(u"patches"_s, ofKind(1, QByteArray(kPatchBytes, '\1')));
    seeds.add(u"cells"_s, ofKind(2, QByteArray("\5\0\0", 3) + part("[[\"2025-01-01\",null]]") +
                                        QByteArray("\x20\0\3", 3) + part(QByteArray::fromHex("47500001e6100000"))));
}

void seedLayouts(const Seeds& seeds) {
    document::MapState state;
    state.title = u"Été"_s;
    state.layout.panels.resize(2);
    state.layout.altText.insert(u"fr"_s, u"carte"_s);
    seeds.add(u"state"_s, ofKind(0, text(state.toJson())));
    seeds.add(u"layout"_s, ofKind(1, text(state.layout.toJson())));
    seeds.add(u"scenario"_s,
              ofKind(2, text(document::Scenario{.name = u"a"_s, .index = {}, .adjustments = {}}.toJson())));
    seeds.add(u"recipe"_s, ofKind(3, text(document::jsonOf(document::TableImport{}))));
    madeupplan::Maker maker(7);
    const solidarity::Plan plan = maker.plan(1, 1, 1);
    solidarity::PlanChange made;
    made.venues.push_back({.before = {}, .after = plan.venues[0]});
    made.doctors.push_back({.before = {}, .after = plan.doctors[0]});
    made.days.push_back({.before = {}, .after = plan.days[0]});
    const QJsonObject change = document::jsonOf(document::AutosaveLine(made));
    document::AutosaveHead head;
    head.project = maker.id();
    head.begun = QDateTime(QDate(2025, 9, 1), QTime(8, 0), Qt::UTC);
    const QByteArray lines = text(change) + '\n' + text({{u"state"_s, state.toJson()}});
    seeds.add(u"journal"_s, ofKind(4, text(document::jsonOf(head)) + '\n' + lines));
    seeds.add(u"line"_s, ofKind(5, text(change)));
}

void seedPublished(const Seeds& seeds) {
    const QByteArray provenance = "{\"format\":\"diagonale-provenance\",\"formatVersion\":1,\"state\":{}}";
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(u"Diagonale-provenance"_s, QString::fromUtf8(provenance));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    seeds.add(u"png"_s, png);
    seeds.add(u"svg"_s, "<?xml version=\"1.0\"?><svg><metadata>" + provenance + "</metadata></svg>");
    seeds.add(u"html"_s, "<!doctype html><script type=\"application/json\" id=\"diagonale-provenance\">" + provenance +
                             "</script>");
    seeds.add(u"pdf"_s, "%PDF-1.7\n<?xpacket begin?><x>" + provenance + "</x><?xpacket end?>\n%%EOF");
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "fuzz_seeds FOLDER\n");
        return 2;
    }
    const QString root = QFile::decodeName(argv[1]);
    seedBoundaries({root, u"boundaries"_s});
    seedTables({root, u"tables"_s});
    seedDecisions({root, u"decisions"_s});
    seedProjects({root, u"projects"_s});
    seedLayouts({root, u"layouts"_s});
    seedPublished({root, u"published"_s});
    return 0;
}
