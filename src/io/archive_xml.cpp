#include "io/archive_xml.h"

#include "io/vsi_file.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ArchiveXml)
};

constexpr int kBlockBytes = 1 << 18;

} // namespace

QString attributeNamed(const QXmlStreamReader& xml, QLatin1StringView localName) {
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        if (attribute.name() == localName)
            return attribute.value().toString();
    return {};
}

Problem damagedWorkbook(const QString& part, const QString& detail, const QString& subject) {
    return {Text::tr("Ce classeur est abîmé : « %1 » est illisible (%2).").arg(part, detail), subject,
            Text::tr("Enregistrez de nouveau le tableau, ou téléchargez-le encore une fois.")};
}

Expected<void> readArchiveXml(const QByteArray& archive, const QString& part, const QString& subject,
                              const std::function<std::optional<Problem>(const QXmlStreamReader&)>& visit) {
    const VsiFile file = openVsi("/vsizip/{" + archive + "}/" + part.toUtf8(), "rb");
    if (!file)
        return tl::unexpected(damagedWorkbook(part, Text::tr("absent"), subject));
    QXmlStreamReader xml;
    QByteArray block(kBlockBytes, Qt::Uninitialized);
    while (const size_t read = VSIFReadL(block.data(), 1, kBlockBytes, file.get())) {
        xml.addData(block.left(qsizetype(read)));
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() && !xml.isEndElement() && !xml.isCharacters())
                continue;
            if (const auto problem = visit(xml))
                return tl::unexpected(*problem);
        }
        if (xml.hasError() && xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            break;
    }
    if (xml.hasError())
        return tl::unexpected(damagedWorkbook(part, xml.errorString(), subject));
    return {};
}

} // namespace io
