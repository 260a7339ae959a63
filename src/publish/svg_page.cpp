#include "publish/svg_page.h"

#include "publish/map_items.h"
#include "publish/svg_path.h"
#include "publish/xmp_packet.h"

#include <QBuffer>
#include <QFontInfo>
#include <QJsonDocument>

namespace publish {

using namespace Qt::StringLiterals;

namespace {

const QString kXlink = u"http://www.w3.org/1999/xlink"_s;
const QString kInkscape = u"http://www.inkscape.org/namespaces/inkscape"_s;

QString capName(Qt::PenCapStyle cap) {
    return cap == Qt::RoundCap ? u"round"_s : cap == Qt::SquareCap ? u"square"_s : u"butt"_s;
}

QString joinName(Qt::PenJoinStyle join) {
    return join == Qt::RoundJoin ? u"round"_s : join == Qt::BevelJoin ? u"bevel"_s : u"miter"_s;
}

/// The font's own family, then what a machine without it has.
QString familiesOf(const QFont& font) {
    return u"%1, 'Helvetica Neue', Arial, sans-serif"_s.arg(font.families().value(0, QFontInfo(font).family()));
}

QString millimetres(double value) {
    return QString::number(value, 'g', 8) + u"mm"_s;
}

} // namespace

void SvgPage::write(const ComposedPage& page, const FileDescription& description) {
    m_xml.writeStartDocument();
    m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    m_xml.writeNamespace(kXlink, u"xlink"_s);
    m_xml.writeNamespace(kInkscape, u"inkscape"_s);
    m_xml.writeStartElement(u"svg"_s);
    writeHead(page, description);
    m_xml.writeEmptyElement(u"rect"_s);
    m_xml.writeAttribute(u"id"_s, uniqueId(u"paper"_s));
    writeRect(QRectF(QPointF(0, 0), page.list.size));
    m_xml.writeAttribute(u"fill"_s, page.list.paper.name());
    for (const DisplayItem& item : page.list.items)
        std::visit(*this, item);
    m_xml.writeEndDocument();
}

void SvgPage::writeHead(const ComposedPage& page, const FileDescription& description) {
    m_xml.writeAttribute(u"version"_s, u"1.1"_s);
    m_xml.writeAttribute(u"width"_s, millimetres(page.millimetres.width()));
    m_xml.writeAttribute(u"height"_s, millimetres(page.millimetres.height()));
    m_xml.writeAttribute(u"viewBox"_s,
                         u"0 0 %1 %2"_s.arg(svgNumber(page.list.size.width()), svgNumber(page.list.size.height())));
    if (!description.language.isEmpty()) {
        m_xml.writeAttribute(u"lang"_s, description.language);
        m_xml.writeAttribute(u"xml:lang"_s, description.language);
    }
    m_xml.writeAttribute(u"role"_s, u"img"_s);
    m_xml.writeAttribute(u"aria-labelledby"_s, uniqueId(u"page-title"_s) + u' ' + uniqueId(u"page-description"_s));
    m_xml.writeStartElement(u"title"_s);
    m_xml.writeAttribute(u"id"_s, u"page-title"_s);
    m_xml.writeCharacters(description.title);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"desc"_s);
    m_xml.writeAttribute(u"id"_s, u"page-description"_s);
    m_xml.writeCharacters(description.altText);
    m_xml.writeEndElement();
    if (description.provenance.isEmpty())
        return;
    const QString space = QString::fromLatin1(kProvenanceNamespace);
    m_xml.writeStartElement(u"metadata"_s);
    m_xml.writeNamespace(space, u"diagonale"_s);
    m_xml.writeTextElement(space, u"provenance"_s,
                           QString::fromUtf8(QJsonDocument(description.provenance).toJson(QJsonDocument::Compact)));
    m_xml.writeEndElement();
}

QString SvgPage::uniqueId(const QString& id) {
    QString unique = id;
    for (int copy = 2; !m_ids.insert(unique).second; ++copy)
        unique = id + u'-' + QString::number(copy);
    return unique;
}

void SvgPage::writeRect(const QRectF& rect) {
    m_xml.writeAttribute(u"x"_s, svgNumber(rect.x()));
    m_xml.writeAttribute(u"y"_s, svgNumber(rect.y()));
    m_xml.writeAttribute(u"width"_s, svgNumber(rect.width()));
    m_xml.writeAttribute(u"height"_s, svgNumber(rect.height()));
}

void SvgPage::writePathData(const QPainterPath& path) {
    m_xml.writeAttribute(u"d"_s, svgPath(path));
    if (path.fillRule() == Qt::OddEvenFill)
        m_xml.writeAttribute(u"fill-rule"_s, u"evenodd"_s);
}

void SvgPage::writeStroke(const DisplayStroke& stroke) {
    m_xml.writeAttribute(u"stroke"_s, stroke.colour.name());
    m_xml.writeAttribute(u"stroke-width"_s, svgNumber(stroke.width));
    if (stroke.cap != Qt::FlatCap)
        m_xml.writeAttribute(u"stroke-linecap"_s, capName(stroke.cap));
    if (stroke.join == Qt::RoundJoin || stroke.join == Qt::BevelJoin)
        m_xml.writeAttribute(u"stroke-linejoin"_s, joinName(stroke.join));
    if (stroke.dashes.empty())
        return;
    QStringList lengths;
    for (const double length : stroke.dashes)
        lengths << svgNumber(length);
    m_xml.writeAttribute(u"stroke-dasharray"_s, lengths.join(u' '));
}

void SvgPage::operator()(const DisplayPath& item) {
    m_xml.writeStartElement(u"path"_s);
    if (!item.id.isEmpty())
        m_xml.writeAttribute(u"id"_s, uniqueId(item.id));
    m_xml.writeAttribute(u"fill"_s, item.fill ? item.fill->name() : u"none"_s);
    if (item.stroke)
        writeStroke(*item.stroke);
    writePathData(item.path);
    if (!item.title.isEmpty())
        m_xml.writeTextElement(u"title"_s, item.title);
    m_xml.writeEndElement();
}

void SvgPage::operator()(const DisplayText& item) {
    if (m_options.textAsOutlines) {
        writeOutlines(item);
        return;
    }
    m_xml.writeStartElement(u"text"_s);
    m_xml.writeAttribute(u"x"_s, svgNumber(item.baseline.x()));
    m_xml.writeAttribute(u"y"_s, svgNumber(item.baseline.y()));
    if (item.degrees != 0)
        m_xml.writeAttribute(u"transform"_s,
                             u"rotate(%1 %2 %3)"_s.arg(svgNumber(item.degrees), svgNumber(item.baseline.x()),
                                                       svgNumber(item.baseline.y())));
    m_xml.writeAttribute(u"font-family"_s, familiesOf(item.font));
    m_xml.writeAttribute(u"font-size"_s, svgNumber(item.sizeInPoints()));
    if (item.font.weight() != QFont::Normal)
        m_xml.writeAttribute(u"font-weight"_s, QString::number(int(item.font.weight())));
    if (item.font.italic())
        m_xml.writeAttribute(u"font-style"_s, u"italic"_s);
    m_xml.writeAttribute(u"fill"_s, item.colour.name());
    m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_xml.writeCharacters(item.text);
    m_xml.writeEndElement();
}

void SvgPage::writeOutlines(const DisplayText& item) {
    QPainterPath glyphs;
    glyphs.addText(QPointF(0, 0), item.font, item.text);
    const double enlarged = item.sizeInPoints() / item.font.pixelSize();
    DisplayPath outlines;
    outlines.path = QTransform::fromTranslate(item.baseline.x(), item.baseline.y())
                        .rotate(item.degrees)
                        .scale(enlarged, enlarged)
                        .map(glyphs);
    outlines.path.setFillRule(Qt::WindingFill);
    outlines.fill = item.colour;
    outlines.title = item.text;
    (*this)(outlines);
}

void SvgPage::operator()(const DisplayPicture& item) {
    QByteArray png;
    QBuffer buffer(&png);
    item.image.save(&buffer, "PNG");
    m_xml.writeStartElement(u"image"_s);
    writeRect(item.rect);
    m_xml.writeAttribute(u"preserveAspectRatio"_s, u"none"_s);
    m_xml.writeAttribute(kXlink, u"href"_s, u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64()));
    if (!item.title.isEmpty())
        m_xml.writeTextElement(u"title"_s, item.title);
    m_xml.writeEndElement();
}

void SvgPage::operator()(const DisplayMap& item) {
    for (const DisplayItem& part : itemsOf(item))
        std::visit(*this, part);
}

/// Pages of the same file, there are none here.
void SvgPage::operator()(const DisplayLink& item) {
    if (item.target.startsWith(u'#'))
        return;
    m_xml.writeStartElement(u"a"_s);
    m_xml.writeAttribute(kXlink, u"href"_s, item.target);
    m_xml.writeEmptyElement(u"rect"_s);
    writeRect(item.rect);
    m_xml.writeAttribute(u"fill"_s, u"none"_s);
    m_xml.writeAttribute(u"pointer-events"_s, u"all"_s);
    m_xml.writeEndElement();
}

void SvgPage::operator()(const DisplayGroupBegin& item) {
    m_xml.writeStartElement(u"g"_s);
    if (!item.id.isEmpty())
        m_xml.writeAttribute(u"id"_s, uniqueId(item.id));
    m_xml.writeAttribute(kInkscape, u"groupmode"_s, u"layer"_s);
    m_xml.writeAttribute(kInkscape, u"label"_s, item.title.isEmpty() ? item.id : item.title);
}

void SvgPage::operator()(const DisplayGroupEnd&) {
    m_xml.writeEndElement();
}

void SvgPage::operator()(const DisplayClipBegin& item) {
    const QString id = uniqueId(u"clip-"_s + QString::number(++m_clips));
    m_xml.writeStartElement(u"clipPath"_s);
    m_xml.writeAttribute(u"id"_s, id);
    m_xml.writeEmptyElement(u"path"_s);
    m_xml.writeAttribute(u"d"_s, svgPath(item.path));
    if (item.path.fillRule() == Qt::OddEvenFill)
        m_xml.writeAttribute(u"clip-rule"_s, u"evenodd"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"g"_s);
    m_xml.writeAttribute(u"clip-path"_s, u"url(#%1)"_s.arg(id));
}

void SvgPage::operator()(const DisplayClipEnd&) {
    m_xml.writeEndElement();
}

} // namespace publish
