#pragma once

#include "publish/file_writers.h"

#include <QXmlStreamWriter>
#include <set>

namespace publish {

/// Writes a page as SVG 1.1 with the layers that Inkscape knows: what QSvgGenerator can't (names, layers, real text).
class SvgPage {
public:
    SvgPage(QIODevice& device, const SvgOptions& options) : m_xml(&device), m_options(options) {}

    void write(const ComposedPage& page, const FileDescription& description);

    // Items, in their order.
    void operator()(const DisplayPath& item);
    void operator()(const DisplayText& item);
    void operator()(const DisplayPicture& item);
    void operator()(const DisplayMap& item);
    void operator()(const DisplayLink& item);
    void operator()(const DisplayGroupBegin& item);
    void operator()(const DisplayGroupEnd&);
    void operator()(const DisplayClipBegin& item);
    void operator()(const DisplayClipEnd&);

private:
    void writeHead(const ComposedPage& page, const FileDescription& description);
    void writePathData(const QPainterPath& path);
    void writeStroke(const DisplayStroke& stroke);
    void writeOutlines(const DisplayText& item);
    void writeRect(const QRectF& rect);
    /// The id, told from others of the same page.
    QString uniqueId(const QString& id);

    QXmlStreamWriter m_xml;
    SvgOptions m_options;
    std::set<QString> m_ids;
    int m_clips = 0;
};

} // namespace publish
