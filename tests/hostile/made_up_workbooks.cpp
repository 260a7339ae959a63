#include "made_up_workbooks.h"

namespace hostile {

QByteArray xlsxContentTypes() {
    return R"(<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>)";
}

QByteArray sheetOf(const QByteArray& rows, const QByteArray& prolog) {
    return R"(<?xml version="1.0"?>)" + prolog +
           R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)" + rows +
           "</sheetData></worksheet>";
}

ZipForger workbookOf(const QByteArray& sheet, const QByteArray& sharedStrings) {
    ZipForger zip;
    zip.add("[Content_Types].xml", xlsxContentTypes());
    zip.add("xl/workbook.xml",
            R"(<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
<sheet name="Feuille" sheetId="1" r:id="rId1"/></sheets></workbook>)");
    zip.add("xl/_rels/workbook.xml.rels",
            R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
 Target="worksheets/sheet1.xml"/></Relationships>)");
    zip.add("xl/worksheets/sheet1.xml", sheet);
    if (!sharedStrings.isEmpty())
        zip.add("xl/sharedStrings.xml", sharedStrings);
    return zip;
}

ZipForger odsOf(const QByteArray& rows, const QByteArray& prolog) {
    ZipForger zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    zip.add("content.xml",
            prolog +
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                "<table:table table:name=\"a\">" +
                rows + "</table:table></office:spreadsheet></office:body></office:document-content>");
    return zip;
}

QByteArray xlsxRows() {
    return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>siren</t></is></c><c r=\"B1\" "
           "t=\"inlineStr\"><is><t>nom</t>"
           "</is></c></row><row r=\"2\"><c r=\"A2\"><v>200040681</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>a</t></is>"
           "</c></row>";
}

QByteArray odsRows() {
    return "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>siren</text:p></table:table-cell>"
           "<table:table-cell office:value-type=\"string\"><text:p>nom</text:p></table:table-cell></table:table-row>"
           "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>200040681</text:p>"
           "</table:table-cell><table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell>"
           "</table:table-row>";
}

} // namespace hostile
