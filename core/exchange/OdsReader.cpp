// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeText.h"
#include "core/exchange/SpreadsheetReader.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr QLatin1StringView contentPart("content.xml");
constexpr int maxRepeatedRows = 1 << 20;

/// An attribute by its local name: "value-type" of `office:value-type` and of `calcext:value-type`
/// are the same here.
QStringView attribute(const QXmlStreamAttributes& all, QLatin1StringView name)
{
    for (const QXmlStreamAttribute& one : all) {
        if (one.name() == name) {
            return one.value();
        }
    }
    return {};
}

int repetitions(const QXmlStreamAttributes& all, QLatin1StringView name)
{
    const QStringView text = attribute(all, name);
    return text.isEmpty() ? 1 : qBound(1, text.toInt(), maxRepeatedRows);
}

/// The rows of one sheet of an OpenDocument spreadsheet.
class OdsSource : public TableSource
{
public:
    OdsSource(std::unique_ptr<ZipPackage> package, FileFacts facts, const TableLimits& limits)
        : m_package(std::move(package))
        , m_facts(std::move(facts))
        , m_limits(limits)
    {}

    Result<void> open()
    {
        Result<std::unique_ptr<QIODevice>> device = m_package->entry(contentPart);
        if (!device) {
            return device.error();
        }
        m_device = std::move(*device);
        m_xml.clear();
        m_xml.setDevice(m_device.get());
        m_line = 0;
        m_repeats = 0;
        return {};
    }

    /// Up to the start of the sheet `wanted`, or of the next sheet where it is empty; false if
    /// there is none.
    Result<bool> enterSheet(const QString& wanted)
    {
        while (!m_xml.atEnd()) {
            if (nextToken() != QXmlStreamReader::StartElement || m_xml.name() != "table"_L1) {
                continue;
            }
            const QString name = attribute(m_xml.attributes(), "name"_L1).toString();
            m_facts.sheets.append(name);
            if (wanted.isEmpty() || name.compare(wanted, Qt::CaseInsensitive) == 0) {
                m_facts.sheet = name;
                m_line = 0;
                return true;
            }
            m_xml.skipCurrentElement();
        }
        return m_xml.hasError() ? Result<bool>(broken()) : false;
    }

    void setFacts(const FileFacts& facts) { m_facts = facts; }

    const FileFacts& facts() const override { return m_facts; }

    qint64 position() const override
    {
        return static_cast<const ZipEntryDevice*>(m_device.get())->bytesRead();
    }

    qint64 size() const override { return m_package->unpackedSize(contentPart); }

    Result<bool> next(TableRow& row) override
    {
        if (m_repeats > 0) {
            --m_repeats;
            row = m_repeated;
            row.line = ++m_line;
            return true;
        }
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = nextToken();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == "table"_L1) {
                return false;
            }
            if (token != QXmlStreamReader::StartElement) {
                continue;
            }
            if (m_xml.name() == "table-row"_L1) {
                const int times = repetitions(m_xml.attributes(), "number-rows-repeated"_L1);
                readRow(row);
                if (m_xml.hasError()) {
                    break;
                }
                row.line = m_line + 1;
                m_line += row.isBlank() ? times : 1;
                m_repeats = row.isBlank() ? 0 : times - 1;
                if (m_repeats > 0) {
                    m_repeated = row;
                }
                return true;
            }
            const bool isFrame = m_xml.name() == "table-header-rows"_L1
                || m_xml.name() == "table-rows"_L1 || m_xml.name() == "table-row-group"_L1;
            if (!isFrame) {
                m_xml.skipCurrentElement();
            }
        }
        return m_xml.hasError() ? Result<bool>(broken()) : false;
    }

private:
    QXmlStreamReader::TokenType nextToken()
    {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            m_xml.raiseError(translate("cb", "it has a document type declaration"));
        }
        return token;
    }

    Error broken() const
    {
        return {
            ErrorKind::BadInput,
            translate("cb", "The spreadsheet is damaged: part %1, line %2: %3. Save it anew.")
                .arg(contentPart)
                .arg(m_xml.lineNumber())
                .arg(m_xml.errorString()),
            {}};
    }

    void readRow(TableRow& row)
    {
        row.clear();
        qint64 emptyCells = 0; // that come before the next one with text
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = nextToken();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == "table-row"_L1) {
                return;
            }
            if (token != QXmlStreamReader::StartElement) {
                continue;
            }
            const int times = repetitions(m_xml.attributes(), "number-columns-repeated"_L1);
            const QString text = readCell();
            if (text.isEmpty()) {
                emptyCells += times;
                continue;
            }
            addCells(row, text, emptyCells, times);
            emptyCells = 0;
        }
    }

    void addCells(TableRow& row, const QString& text, qint64 emptyCells, int times)
    {
        const qint64 last = row.size() + emptyCells + times;
        const bool isTooLong = last > m_limits.columns || text.size() > m_limits.cellChars
            || row.text.size() + text.size() * times > m_limits.rowChars;
        if (isTooLong) {
            row.fault = RowFault::TooLong;
            return;
        }
        for (qint64 i = 0; i < emptyCells; ++i) {
            row.append({});
        }
        for (int i = 0; i < times; ++i) {
            row.append(text);
        }
    }

    /// A cell's typed value where it has one, else the text that it shows.
    QString readCell()
    {
        const QXmlStreamAttributes all = m_xml.attributes();
        const QStringView type = attribute(all, "value-type"_L1);
        const QString date = attribute(all, "date-value"_L1).toString();
        const QString truth = attribute(all, "boolean-value"_L1).toString();
        const QString shown = readShownText();
        if (type == "date"_L1 && !date.isEmpty()) {
            return QString(date).replace(u'T', u' ');
        }
        if (type == "boolean"_L1 && !truth.isEmpty()) {
            return truth == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
        }
        return shown;
    }

    /// The paragraphs of the current cell, joined by line breaks; notes and drawings left out.
    QString readShownText()
    {
        QString text;
        bool hasParagraph = false;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = nextToken();
            if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::Characters && depth > 1) {
                text.append(m_xml.text());
            } else if (token == QXmlStreamReader::StartElement) {
                if (m_xml.name() == "annotation"_L1 || m_xml.name() == "frame"_L1
                    || m_xml.name() == "shapes"_L1) {
                    m_xml.skipCurrentElement();
                    continue;
                }
                ++depth;
                if (m_xml.name() == "p"_L1 || m_xml.name() == "line-break"_L1) {
                    text.append(hasParagraph ? u"\n"_s : QString());
                    hasParagraph = true;
                } else if (m_xml.name() == "s"_L1) {
                    text.append(QString(
                        qBound(1, attribute(m_xml.attributes(), "c"_L1).toInt(), 1000), u' '));
                } else if (m_xml.name() == "tab"_L1) {
                    text.append(u'\t');
                }
            }
        }
        return text;
    }

    std::unique_ptr<ZipPackage> m_package;
    FileFacts m_facts;
    TableLimits m_limits;
    std::unique_ptr<QIODevice> m_device; ///< dies before the package
    QXmlStreamReader m_xml;
    qint64 m_line = 0;
    TableRow m_repeated;
    int m_repeats = 0;
};

/// The name of the first sheet with text, and the names of all.
Result<FileFacts> surveyedSheets(OdsSource& source)
{
    FileFacts facts = source.facts();
    while (true) {
        const Result<bool> entered = source.enterSheet(QString());
        if (!entered) {
            return entered.error();
        }
        if (!*entered) {
            facts.sheets = source.facts().sheets;
            return facts;
        }
        TableRow row;
        bool isFilled = false;
        while (true) {
            const Result<bool> got = source.next(row);
            if (!got) {
                return got.error();
            }
            if (!*got) {
                break;
            }
            isFilled = isFilled || !row.isBlank();
        }
        if (isFilled && facts.sheet.isEmpty()) {
            facts.sheet = source.facts().sheet;
        }
    }
}

} // namespace

Result<std::unique_ptr<TableSource>> openOds(
    std::unique_ptr<ZipPackage> package, const TableOptions& options, const TableLimits& limits)
{
    if (package->contains(u"META-INF/manifest.xml"_s)) {
        const Result<QByteArray> manifest = package->bytes(u"META-INF/manifest.xml"_s, 16 << 20);
        if (manifest && manifest->contains("encryption-data")) {
            return Error{
                ErrorKind::BadInput,
                translate(
                    "cb",
                    "The spreadsheet is protected by a password. Save it without one, or as CSV."),
                {}};
        }
    }
    FileFacts facts;
    facts.format = u"ods"_s;
    auto source = std::make_unique<OdsSource>(std::move(package), facts, limits);
    Result<void> opened = source->open();
    if (!opened) {
        return opened.error();
    }
    const Result<FileFacts> survey = surveyedSheets(*source);
    if (!survey) {
        return survey.error();
    }
    const QString wanted = options.sheet.isEmpty() ? survey->sheet : options.sheet;
    opened = source->open();
    if (!opened) {
        return opened.error();
    }
    source->setFacts(*survey);
    const Result<bool> entered = source->enterSheet(wanted);
    if (!entered) {
        return entered.error();
    }
    if (!*entered || wanted.isEmpty()) {
        return Error{
            wanted.isEmpty() ? ErrorKind::BadInput : ErrorKind::NotFound,
            translate("cb", "There is no sheet \"%1\" with text. The sheets are: %2.")
                .arg(wanted, survey->sheets.join(u", "_s)),
            {}};
    }
    FileFacts entry = *survey;
    entry.sheet = source->facts().sheet;
    source->setFacts(entry);
    return std::unique_ptr<TableSource>(std::move(source));
}

Result<std::unique_ptr<TableSource>> openSpreadsheet(
    std::unique_ptr<ZipPackage> package, const TableOptions& options, const TableLimits& limits)
{
    if (package->contains(u"xl/workbook.bin"_s)) {
        return Error{
            ErrorKind::BadInput,
            translate("cb", "The file is a binary workbook (.xlsb). Save it as .xlsx or CSV."),
            {}};
    }
    const bool isOpenDocument = package->contains(u"mimetype"_s) && package->contains(contentPart);
    if (isOpenDocument) {
        const Result<QByteArray> type = package->bytes(u"mimetype"_s, 1024);
        if (type && type->contains("spreadsheet")) {
            return openOds(std::move(package), options, limits);
        }
        return Error{
            ErrorKind::BadInput,
            translate(
                "cb",
                "The file is an OpenDocument text, drawing or other document, not a spreadsheet."),
            {}};
    }
    const bool isOther =
        package->contains(u"word/document.xml"_s) || package->contains(u"ppt/presentation.xml"_s);
    if (!package->contains(u"[Content_Types].xml"_s) || isOther) {
        return Error{
            ErrorKind::BadInput,
            translate(
                "cb",
                "The file is a ZIP archive or another office document, not a spreadsheet. Unpack it, or "
                "export the table as CSV or XLSX."),
            {}};
    }
    return openXlsx(std::move(package), options, limits);
}

Result<std::unique_ptr<TableSource>> openSpreadsheet(
    const QString& path, const TableOptions& options, const TableLimits& limits)
{
    Result<std::unique_ptr<ZipPackage>> package = ZipPackage::open(path, limits);
    if (!package) {
        return package.error();
    }
    return openSpreadsheet(std::move(*package), options, limits);
}

} // namespace cb
