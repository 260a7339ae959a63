#include "publish/pdf_binding.h"

#include <QCoreApplication>
#include <QFile>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

namespace publish {

using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::PdfBinding)
};

/// QPDF's way of failing in the middle of a write.
struct WriteFailure : std::runtime_error {
    explicit WriteFailure(Problem p) : std::runtime_error("write"), problem(std::move(p)) {}
    Problem problem;
};

/// Where QPDF writes to.
class IntoReplacement : public Pipeline {
public:
    explicit IntoReplacement(io::FileReplacement& out) : Pipeline("file", nullptr), m_out(out) {}

    void write(const unsigned char* bytes, size_t count) override {
        const auto* text = reinterpret_cast<const char*>(bytes);
        if (const auto written = m_out.write(QByteArray::fromRawData(text, qsizetype(count))); !written)
            throw WriteFailure(written.error());
    }
    void finish() override {}

private:
    io::FileReplacement& m_out;
};

QPDFObjectHandle textOf(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle name(const char* text) {
    return QPDFObjectHandle::newName(text);
}

/// Loose pages on their way to a book.
class Binder {
public:
    explicit Binder(QPDF& pdf) : m_pdf(pdf), m_pages(pdf.getAllPages()) {}

    void bind(const PdfBinding& binding) {
        for (const PdfLink& link : binding.links)
            addLink(link);
        QPDFObjectHandle root = m_pdf.getRoot();
        addOutline(root, binding.outline);
        if (binding.cover > 0)
            addPageLabels(root, binding.cover);
        if (!binding.millimetres.isEmpty())
            setSize(binding.millimetres);
        if (!binding.language.isEmpty())
            root.replaceKey("/Lang", textOf(binding.language));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
    }

private:
    QPDFObjectHandle page(int number) { return m_pages.at(std::size_t(number)); }

    QPDFObjectHandle topOf(int number) {
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(page(number));
        place.appendItem(name("/Fit"));
        return place;
    }

    void addLink(const PdfLink& link) {
        constexpr double kPdfUnitsAPoint = 72.0 / 96;
        QPDFObjectHandle from = page(link.page);
        const QPDFObjectHandle::Rectangle paper = from.getKey("/MediaBox").getArrayAsRectangle();
        const QPDFObjectHandle::Rectangle place(
            paper.llx + link.rect.left() * kPdfUnitsAPoint, paper.ury - link.rect.bottom() * kPdfUnitsAPoint,
            paper.llx + link.rect.right() * kPdfUnitsAPoint, paper.ury - link.rect.top() * kPdfUnitsAPoint);
        QPDFObjectHandle annotation = QPDFObjectHandle::parse(
            "<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>"); // F 4: kept in print, where it shows nothing
        annotation.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle(place));
        annotation.replaceKey("/Dest", topOf(link.target));
        if (!from.getKey("/Annots").isArray())
            from.replaceKey("/Annots", QPDFObjectHandle::newArray());
        from.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }

    /// Qt rounds pages to whole units; what is drawn stands where it should from the top left corner.
    void setSize(QSizeF millimetres) {
        constexpr double kPdfUnitsAMillimetre = 72 / 25.4;
        for (QPDFObjectHandle& each : m_pages) {
            const double top = each.getKey("/MediaBox").getArrayAsRectangle().ury;
            each.replaceKey("/MediaBox",
                            QPDFObjectHandle::newFromRectangle({0, top - millimetres.height() * kPdfUnitsAMillimetre,
                                                                millimetres.width() * kPdfUnitsAMillimetre, top}));
        }
    }

    void addOutline(QPDFObjectHandle& root, const std::vector<PdfBookmark>& bookmarks) {
        if (bookmarks.empty())
            return;
        QPDFObjectHandle outline = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        const int shown = addChildren(outline, bookmarks);
        outline.replaceKey("/Count", QPDFObjectHandle::newInteger(shown));
        root.replaceKey("/Outlines", outline);
        root.replaceKey("/PageMode", name("/UseOutlines"));
    }

    /// Returns how many entries stand under `parent`, all levels unfolded.
    int addChildren(QPDFObjectHandle& parent, const std::vector<PdfBookmark>& bookmarks) {
        std::vector<QPDFObjectHandle> entries;
        int count = 0;
        for (const PdfBookmark& bookmark : bookmarks) {
            QPDFObjectHandle entry = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            entry.replaceKey("/Title", textOf(bookmark.title));
            entry.replaceKey("/Parent", parent);
            entry.replaceKey("/Dest", topOf(bookmark.page));
            ++count;
            if (!bookmark.children.empty()) {
                const int below = addChildren(entry, bookmark.children);
                entry.replaceKey("/Count", QPDFObjectHandle::newInteger(below));
                count += below;
            }
            entries.push_back(entry);
        }
        for (std::size_t i = 0; i + 1 < entries.size(); ++i) {
            entries[i].replaceKey("/Next", entries[i + 1]);
            entries[i + 1].replaceKey("/Prev", entries[i]);
        }
        parent.replaceKey("/First", entries.front());
        parent.replaceKey("/Last", entries.back());
        return count;
    }

    /// Numbers on the pages are those of their place in the file.
    static void addPageLabels(QPDFObjectHandle& root, int cover) {
        QPDFObjectHandle ranges = QPDFObjectHandle::newArray();
        ranges.appendItem(QPDFObjectHandle::newInteger(0));
        QPDFObjectHandle first = QPDFObjectHandle::newDictionary();
        first.replaceKey("/P", textOf(Words::tr("Couverture")));
        ranges.appendItem(first);
        ranges.appendItem(QPDFObjectHandle::newInteger(cover));
        QPDFObjectHandle others = QPDFObjectHandle::parse("<< /S /D >>");
        others.replaceKey("/St", QPDFObjectHandle::newInteger(cover + 1));
        ranges.appendItem(others);
        QPDFObjectHandle labels = QPDFObjectHandle::newDictionary();
        labels.replaceKey("/Nums", ranges);
        root.replaceKey("/PageLabels", labels);
    }

    QPDF& m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
};

} // namespace

Expected<void> bindPdf(const QString& pages, io::FileReplacement& out, const PdfBinding& binding) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(pages).constData());
        Binder(pdf).bind(binding);
        IntoReplacement file(out);
        QPDFWriter writer(pdf);
        writer.setOutputPipeline(&file);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setDeterministicID(true);
        writer.write();
        return {};
    } catch (const WriteFailure& failure) {
        return tl::unexpected(failure.problem);
    } catch (const std::exception& error) {
        return tl::unexpected(
            Problem{Words::tr("Les pages n’ont pas pu être reliées : %1.").arg(QString::fromUtf8(error.what())),
                    {},
                    Words::tr("Rien n’a été écrit ; recommencez.")});
    }
}

} // namespace publish
