#include "publish/xmp_packet.h"

#include <QJsonDocument>
#include <QXmlStreamWriter>

namespace publish {

using namespace Qt::StringLiterals;

namespace {

const QString kRdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString kDublinCore = u"http://purl.org/dc/elements/1.1/"_s;
const QString kBasic = u"http://ns.adobe.com/xap/1.0/"_s;

class PacketWriter {
public:
    explicit PacketWriter(QByteArray& bytes) : m_xml(&bytes) {}

    void write(const FileDescription& description) {
        m_xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
        m_xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
        m_xml.writeNamespace(kRdf, u"rdf"_s);
        m_xml.writeNamespace(kDublinCore, u"dc"_s);
        m_xml.writeNamespace(kBasic, u"xmp"_s);
        m_xml.writeNamespace(QString::fromLatin1(kProvenanceNamespace), u"diagonale"_s);
        m_xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
        m_xml.writeStartElement(kRdf, u"RDF"_s);
        m_xml.writeStartElement(kRdf, u"Description"_s);
        m_xml.writeAttribute(kRdf, u"about"_s, {});
        writeAlternatives(u"title"_s, description.title, description.language);
        writeAlternatives(u"description"_s, description.altText, description.language);
        writeLanguage(description.language);
        m_xml.writeTextElement(kBasic, u"CreatorTool"_s, u"Diagonale"_s);
        if (!description.provenance.isEmpty())
            m_xml.writeTextElement(
                QString::fromLatin1(kProvenanceNamespace), u"provenance"_s,
                QString::fromUtf8(QJsonDocument(description.provenance).toJson(QJsonDocument::Compact)));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
    }

private:
    /// A text that may stand in several languages; the default is named beside its own.
    void writeAlternatives(const QString& name, const QString& text, const QString& language) {
        if (text.isEmpty())
            return;
        m_xml.writeStartElement(kDublinCore, name);
        m_xml.writeStartElement(kRdf, u"Alt"_s);
        for (const QString& each : {u"x-default"_s, language}) {
            if (each.isEmpty())
                continue;
            m_xml.writeStartElement(kRdf, u"li"_s);
            m_xml.writeAttribute(u"xml:lang"_s, each);
            m_xml.writeCharacters(text);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeLanguage(const QString& language) {
        if (language.isEmpty())
            return;
        m_xml.writeStartElement(kDublinCore, u"language"_s);
        m_xml.writeStartElement(kRdf, u"Bag"_s);
        m_xml.writeTextElement(kRdf, u"li"_s, language);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray xmpPacket(const FileDescription& description) {
    QByteArray packet;
    PacketWriter(packet).write(description);
    return packet;
}

} // namespace publish
