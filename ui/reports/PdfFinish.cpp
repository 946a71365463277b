// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PdfFinish.h"

#include "core/base/Tr.h"

#include <QFile>
#include <QIODevice>
#include <QXmlStreamWriter>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Hands what libqpdf writes to a device.
class DevicePipeline final : public Pipeline
{
public:
    explicit DevicePipeline(QIODevice& out)
        : Pipeline("device", nullptr)
        , m_out(out)
    {}

    void write(const unsigned char* data, size_t length) override
    {
        const auto size = static_cast<qint64>(length);
        if (m_out.write(reinterpret_cast<const char*>(data), size) != size) {
            throw std::runtime_error(m_out.errorString().toStdString());
        }
    }

    void finish() override {}

private:
    QIODevice& m_out;
};

QPDFObjectHandle textString(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// A flat outline: the sections of a report do not nest.
void addBookmarks(QPDF& pdf, const PdfFinish& finish)
{
    if (finish.bookmarks.empty()) {
        return;
    }
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle outlines =
        pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type /Outlines>>"));
    std::vector<QPDFObjectHandle> items;
    for (const PageBookmark& bookmark : finish.bookmarks) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textString(bookmark.title));
        item.replaceKey("/Parent", outlines);
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(pages.at(static_cast<std::size_t>(bookmark.page)).getObjectHandle());
        target.appendItem(QPDFObjectHandle::newName("/XYZ"));
        target.appendItem(QPDFObjectHandle::newNull());
        target.appendItem(QPDFObjectHandle::newReal(finish.pageHeight - bookmark.top + 4, 2));
        target.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Dest", target);
        items.push_back(item);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) {
            items[i].replaceKey("/Prev", items[i - 1]);
        }
        if (i + 1 < items.size()) {
            items[i].replaceKey("/Next", items[i + 1]);
        }
    }
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey(
        "/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
}

QByteArray hexUtf16(const QString& text)
{
    QByteArray hex;
    for (const QChar unit : text) {
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return hex;
}

/// The CMap that turns the glyphs of a face back into text.
QByteArray toUnicodeMap(const QStringList& texts)
{
    constexpr qsizetype blockSize = 100; // the most that a block may hold
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (qsizetype from = 0; from < texts.size(); from += blockSize) {
        QByteArray block;
        int entries = 0;
        for (qsizetype i = from; i < std::min(from + blockSize, texts.size()); ++i) {
            if (!texts.at(i).isEmpty()) {
                const QByteArray glyph = QByteArray::number(i + 1, 16).rightJustified(4, '0');
                block += '<' + glyph + "> <" + hexUtf16(texts.at(i)) + ">\n";
                ++entries;
            }
        }
        if (entries > 0) {
            map += QByteArray::number(entries) + " beginbfchar\n" + block + "endbfchar\n";
        }
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Glyphs of an embedded TrueType face, from its table "maxp"; -1 if that cannot be read.
int glyphCount(QPDFObjectHandle type0)
{
    QPDFObjectHandle file = type0.getKey("/DescendantFonts")
                                .getArrayItem(0)
                                .getKey("/FontDescriptor")
                                .getKey("/FontFile2");
    if (!file.isStream()) {
        return -1;
    }
    const auto data = file.getStreamData(qpdf_dl_generalized);
    const QByteArray bytes = QByteArray::fromRawData(
        reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    const auto big = [&bytes](qsizetype at, int size) {
        quint32 value = 0;
        for (int i = 0; i < size; ++i) {
            value = value << 8 | static_cast<quint8>(bytes.at(at + i));
        }
        return value;
    };
    constexpr qsizetype headerSize = 12;
    constexpr qsizetype entrySize = 16;
    const qsizetype tables = bytes.size() < headerSize ? 0 : big(4, 2);
    for (qsizetype i = 0; i < tables && headerSize + (i + 1) * entrySize <= bytes.size(); ++i) {
        const qsizetype entry = headerSize + i * entrySize;
        const qsizetype at = big(entry + 8, 4);
        if (bytes.mid(entry, 4) == "maxp" && at + 6 <= bytes.size()) {
            return static_cast<int>(big(at + 4, 2));
        }
    }
    return -1;
}

/// QPdfWriter gives fonts their object number when they are first used: the order of the log.
void replaceTextMaps(QPDF& pdf, const GlyphLog& log)
{
    std::map<int, QPDFObjectHandle> fonts;
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle dictionary = page.getAttribute("/Resources", false).getKey("/Font");
        if (dictionary.isDictionary()) {
            for (const auto& [name, font] : dictionary.getDictAsMap()) {
                fonts.emplace(font.getObjectID(), font);
            }
        }
    }
    std::size_t index = 0;
    for (auto& [id, font] : fonts) {
        if (index >= log.faces().size()) {
            return;
        }
        const QStringList& texts = log.faces()[index].texts;
        ++index;
        if (!font.getKey("/ToUnicode").isStream() || glyphCount(font) != texts.size() + 1) {
            continue; // not the face that was noted: Qt's own map stays
        }
        font.getKey("/ToUnicode")
            .replaceStreamData(
                toUnicodeMap(texts).toStdString(),
                QPDFObjectHandle::newNull(),
                QPDFObjectHandle::newNull());
    }
}

QString pdfDate(Instant at)
{
    return at.toUtc().toString(u"'D:'yyyyMMddHHmmss"_s) + "Z"_L1;
}

void finishInformation(QPDF& pdf, const PdfFinish& finish)
{
    QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
    if (information.isDictionary()) {
        information.replaceKey(
            "/CreationDate", QPDFObjectHandle::newString(pdfDate(finish.madeAt).toStdString()));
        information.replaceKey(
            "/ModDate", QPDFObjectHandle::newString(pdfDate(finish.madeAt).toStdString()));
    }
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(finish.language.toStdString()));
    pdf.getRoot().replaceKey(
        "/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
}

} // namespace

QByteArray xmpPacket(
    const QString& title, const QString& creator, const QString& producer, Instant madeAt)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
    const QString pdf = u"http://ns.adobe.com/pdf/1.3/"_s;
    const QString pdfa = u"http://www.aiim.org/pdfa/ns/id/"_s;
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    const auto describe = [&](const QString& space, const QString& prefix, auto content) {
        xml.writeNamespace(space, prefix);
        xml.writeStartElement(rdf, u"Description"_s);
        xml.writeAttribute(rdf, u"about"_s, QString());
        content();
        xml.writeEndElement();
    };
    describe(dc, u"dc"_s, [&] {
        xml.writeStartElement(dc, u"title"_s);
        xml.writeStartElement(rdf, u"Alt"_s);
        xml.writeStartElement(rdf, u"li"_s);
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        xml.writeCharacters(title);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    });
    describe(xmp, u"xmp"_s, [&] {
        xml.writeTextElement(xmp, u"CreatorTool"_s, creator);
        const QString when = madeAt.toUtc().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
        xml.writeTextElement(xmp, u"CreateDate"_s, when);
        xml.writeTextElement(xmp, u"ModifyDate"_s, when);
    });
    describe(pdf, u"pdf"_s, [&] { xml.writeTextElement(pdf, u"Producer"_s, producer); });
    describe(pdfa, u"pdfaid"_s, [&] {
        xml.writeTextElement(pdfa, u"part"_s, u"1"_s);
        xml.writeTextElement(pdfa, u"conformance"_s, u"B"_s);
    });
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + packet
        + "\n<?xpacket end=\"w\"?>";
}

Result<void> finishPdf(const QString& path, const PdfFinish& finish, QIODevice& out)
{
    try {
        QPDF pdf;
        pdf.processFile(QFile::encodeName(path).constData());
        addBookmarks(pdf, finish);
        replaceTextMaps(pdf, finish.glyphs);
        finishInformation(pdf, finish);
        pdf.getTrailer().removeKey("/ID"); // Qt's is random; the writer makes one of the content
        DevicePipeline pipeline(out);
        QPDFWriter writer(pdf);
        writer.setOutputPipeline(&pipeline);
        // PDF/A-1 is PDF 1.4: no object streams. Pages are compressed already.
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDecodeLevel(qpdf_dl_none);
        writer.setCompressStreams(true);
        writer.setMinimumPDFVersion("1.4");
        writer.setDeterministicID(true);
        writer.write();
    } catch (const std::exception& problem) {
        return Error{
            ErrorKind::CannotWrite,
            Tr::tr("The report could not be written: %1").arg(QString::fromUtf8(problem.what())),
            path};
    }
    return {};
}

} // namespace cb
