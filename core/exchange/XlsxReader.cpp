// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeText.h"
#include "core/exchange/NumberFormat.h"
#include "core/exchange/SpreadsheetReader.h"

#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qint64 smallPart = 64 << 20;
constexpr qint64 sharedStringsLimit = 512 << 20;

struct Sheet
{
    QString name;
    QString part;
    bool isHidden = false;
};

/// What all sheets of a workbook share.
struct Workbook
{
    QList<Sheet> sheets;
    bool is1904 = false;
    QStringList strings;
    QList<NumberFormat> formats; ///< by cell style
};

Error broken(const QXmlStreamReader& xml, const QString& part)
{
    return {
        ErrorKind::BadInput,
        translate("cb", "The spreadsheet is damaged: part %1, line %2: %3. Save it anew.")
            .arg(part)
            .arg(xml.lineNumber())
            .arg(xml.errorString()),
        {}};
}

/// An attribute by its local name: producers choose their own prefixes.
QString attribute(const QXmlStreamReader& xml, QLatin1StringView name)
{
    const QXmlStreamAttributes all = xml.attributes();
    for (const QXmlStreamAttribute& one : all) {
        if (one.name() == name) {
            return one.value().toString();
        }
    }
    return {};
}

/// Next token; a document type declaration is refused (no spreadsheet has one; entities can be
/// bombs).
QXmlStreamReader::TokenType nextToken(QXmlStreamReader& xml)
{
    const QXmlStreamReader::TokenType token = xml.readNext();
    if (token == QXmlStreamReader::DTD) {
        xml.raiseError(translate("cb", "it has a document type declaration"));
    }
    return token;
}

/// Text of an <si> or <is>: its runs joined, without phonetic hints. Reads to the element's end.
QString richText(QXmlStreamReader& xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const QXmlStreamReader::TokenType token = nextToken(xml);
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == "t"_L1) {
                text.append(xml.readElementText(QXmlStreamReader::SkipChildElements));
            } else if (xml.name() == "rPh"_L1) {
                xml.skipCurrentElement();
            } else {
                ++depth;
            }
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    return text;
}

/// "xl/workbook.xml" and "worksheets/sheet1.xml" -> "xl/worksheets/sheet1.xml"
QString resolvedPart(const QString& base, const QString& target)
{
    if (target.startsWith(u'/')) {
        return target.sliced(1);
    }
    QStringList parts = base.split(u'/');
    parts.removeLast();
    const QStringList steps = target.split(u'/');
    for (const QString& step : steps) {
        if (step == ".."_L1) {
            if (!parts.isEmpty()) {
                parts.removeLast();
            }
        } else if (step != "."_L1) {
            parts.append(step);
        }
    }
    return parts.join(u'/');
}

struct Relation
{
    QString type; ///< the last part of its address
    QString target;
};

Result<QHash<QString, Relation>> relationsOf(const ZipPackage& package, const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString name = part.first(slash + 1) + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
    QHash<QString, Relation> relations;
    if (!package.contains(name)) {
        return relations;
    }
    const Result<QByteArray> bytes = package.bytes(name, smallPart);
    if (!bytes) {
        return bytes.error();
    }
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (nextToken(xml) == QXmlStreamReader::StartElement && xml.name() == "Relationship"_L1) {
            const QString type = attribute(xml, "Type"_L1);
            relations.insert(
                attribute(xml, "Id"_L1),
                {type.sliced(type.lastIndexOf(u'/') + 1),
                 resolvedPart(part, attribute(xml, "Target"_L1))});
        }
    }
    return xml.hasError() ? Result<QHash<QString, Relation>>(broken(xml, name)) : relations;
}

Result<void> readSharedStrings(const ZipPackage& package, const QString& part, Workbook& book)
{
    if (package.unpackedSize(part) > sharedStringsLimit) {
        return Error{
            ErrorKind::BadInput,
            translate("cb", "The spreadsheet has too many texts: save it as CSV."),
            {}};
    }
    const Result<std::unique_ptr<QIODevice>> device = package.entry(part);
    if (!device) {
        return device.error();
    }
    QXmlStreamReader xml(device->get());
    while (!xml.atEnd()) {
        if (nextToken(xml) == QXmlStreamReader::StartElement && xml.name() == "si"_L1) {
            book.strings.append(richText(xml));
        }
    }
    return xml.hasError() ? Result<void>(broken(xml, part)) : Result<void>();
}

Result<void> readStyles(const ZipPackage& package, const QString& part, Workbook& book)
{
    const Result<QByteArray> bytes = package.bytes(part, smallPart);
    if (!bytes) {
        return bytes.error();
    }
    QHash<int, NumberFormat> own;
    bool isInCells = false;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = nextToken(xml);
        if (xml.name() == "cellXfs"_L1) {
            isInCells = token == QXmlStreamReader::StartElement;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == "numFmt"_L1) {
            own.insert(
                attribute(xml, "numFmtId"_L1).toInt(),
                NumberFormat(attribute(xml, "formatCode"_L1)));
        } else if (token == QXmlStreamReader::StartElement && isInCells && xml.name() == "xf"_L1) {
            const int id = attribute(xml, "numFmtId"_L1).toInt();
            book.formats.append(own.contains(id) ? own.value(id) : NumberFormat::builtIn(id));
        }
    }
    return xml.hasError() ? Result<void>(broken(xml, part)) : Result<void>();
}

Result<void> readWorkbook(
    const ZipPackage& package,
    const QString& part,
    const QHash<QString, Relation>& relations,
    Workbook& book)
{
    const Result<QByteArray> bytes = package.bytes(part, smallPart);
    if (!bytes) {
        return bytes.error();
    }
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (nextToken(xml) != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "workbookPr"_L1) {
            const QString value = attribute(xml, "date1904"_L1);
            book.is1904 = value == "1"_L1 || value == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            const Relation relation = relations.value(attribute(xml, "id"_L1));
            const QString state = attribute(xml, "state"_L1);
            if (relation.type == "worksheet"_L1) {
                book.sheets.append(
                    {attribute(xml, "name"_L1),
                     relation.target,
                     !state.isEmpty() && state != "visible"_L1});
            }
        }
    }
    return xml.hasError() ? Result<void>(broken(xml, part)) : Result<void>();
}

Result<Workbook> openWorkbook(const ZipPackage& package)
{
    Workbook book;
    const Result<QHash<QString, Relation>> roots = relationsOf(package, QString());
    if (!roots) {
        return roots.error();
    }
    QString part = u"xl/workbook.xml"_s;
    for (const Relation& relation : *roots) {
        part = relation.type == "officeDocument"_L1 ? relation.target : part;
    }
    const Result<QHash<QString, Relation>> relations = relationsOf(package, part);
    if (!relations) {
        return relations.error();
    }
    Result<void> read = readWorkbook(package, part, *relations, book);
    for (const Relation& relation : *relations) {
        if (read && relation.type == "sharedStrings"_L1) {
            read = readSharedStrings(package, relation.target, book);
        } else if (read && relation.type == "styles"_L1) {
            read = readStyles(package, relation.target, book);
        }
    }
    return read ? Result<Workbook>(std::move(book)) : Result<Workbook>(read.error());
}

/// The rows of one sheet.
class XlsxSource : public TableSource
{
public:
    XlsxSource(
        std::unique_ptr<ZipPackage> package,
        Workbook book,
        FileFacts facts,
        const TableLimits& limits)
        : m_package(std::move(package))
        , m_book(std::move(book))
        , m_facts(std::move(facts))
        , m_limits(limits)
    {}

    Result<void> openSheet(const Sheet& sheet)
    {
        m_part = sheet.part;
        m_facts.sheet = sheet.name;
        m_line = 0;
        Result<std::unique_ptr<QIODevice>> device = m_package->entry(sheet.part);
        if (!device) {
            return device.error();
        }
        m_device = std::move(*device);
        m_xml.clear();
        m_xml.setDevice(m_device.get());
        return {};
    }

    const QList<Sheet>& sheets() const { return m_book.sheets; }

    const FileFacts& facts() const override { return m_facts; }

    qint64 position() const override
    {
        return static_cast<const ZipEntryDevice*>(m_device.get())->bytesRead();
    }

    qint64 size() const override { return m_package->unpackedSize(m_part); }

    Result<bool> next(TableRow& row) override
    {
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = nextToken(m_xml);
            if (token == QXmlStreamReader::StartElement && m_xml.name() == "row"_L1) {
                readRow(row);
                return m_xml.hasError() ? Result<bool>(broken(m_xml, m_part)) : true;
            }
            if (token == QXmlStreamReader::EndElement && m_xml.name() == "sheetData"_L1) {
                return false;
            }
        }
        return m_xml.hasError() ? Result<bool>(broken(m_xml, m_part)) : false;
    }

private:
    void readRow(TableRow& row)
    {
        row.clear();
        bool isNumber = false;
        const qint64 stated = m_xml.attributes().value("r"_L1).toLongLong(&isNumber);
        m_line = isNumber && stated > 0 ? stated : m_line + 1;
        row.line = m_line;
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = nextToken(m_xml);
            if (token == QXmlStreamReader::EndElement && m_xml.name() == "row"_L1) {
                return;
            }
            if (token != QXmlStreamReader::StartElement) {
                continue;
            }
            if (m_xml.name() != "c"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            const int named = columnOfCellName(m_xml.attributes().value("r"_L1));
            const int column = named >= 0 ? named : row.size();
            const QString text = readCell();
            if (text.isEmpty() || column < row.size() || column >= m_limits.columns) {
                continue;
            }
            if (text.size() > m_limits.cellChars || row.text.size() > m_limits.rowChars) {
                row.fault = RowFault::TooLong;
                continue;
            }
            while (row.size() < column) {
                row.append({});
            }
            row.append(text);
            if (text.contains(QChar(0))) {
                row.fault = RowFault::NulByte;
            }
        }
    }

    QString readCell()
    {
        const QString type = m_xml.attributes().value("t"_L1).toString();
        const int style = m_xml.attributes().value("s"_L1).toInt();
        QString value;
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = nextToken(m_xml);
            if (token == QXmlStreamReader::EndElement && m_xml.name() == "c"_L1) {
                break;
            }
            if (token != QXmlStreamReader::StartElement) {
                continue;
            }
            if (m_xml.name() == "v"_L1) {
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (m_xml.name() == "is"_L1) {
                value = richText(m_xml);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        return shownText(type, style, value);
    }

    QString shownText(const QString& type, int style, const QString& value) const
    {
        if (type == "s"_L1) {
            return m_book.strings.value(value.toInt(), QString());
        }
        if (type == "b"_L1) {
            return value.trimmed() == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        }
        if (type == "inlineStr"_L1 || type == "str"_L1 || type == "e"_L1 || type == "d"_L1) {
            return value;
        }
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber ? m_book.formats.value(style).text(number, m_book.is1904) : value;
    }

    std::unique_ptr<ZipPackage> m_package;
    Workbook m_book;
    FileFacts m_facts;
    TableLimits m_limits;
    QString m_part;
    std::unique_ptr<QIODevice> m_device; ///< dies before the package
    QXmlStreamReader m_xml;
    qint64 m_line = 0;
};

/// Does any row of the sheet hold text?
Result<bool> hasText(XlsxSource& source, const Sheet& sheet)
{
    const Result<void> opened = source.openSheet(sheet);
    if (!opened) {
        return opened.error();
    }
    TableRow row;
    while (true) {
        const Result<bool> got = source.next(row);
        if (!got || !*got) {
            return got;
        }
        if (!row.isBlank()) {
            return true;
        }
    }
}

Result<Sheet> chosenSheet(XlsxSource& source, const QString& wanted)
{
    for (const Sheet& sheet : source.sheets()) {
        if (!wanted.isEmpty() && sheet.name.compare(wanted, Qt::CaseInsensitive) == 0) {
            return sheet;
        }
    }
    if (!wanted.isEmpty()) {
        return Error{
            ErrorKind::NotFound,
            translate("cb", "There is no sheet \"%1\". The sheets are: %2.")
                .arg(wanted, source.facts().sheets.join(u", "_s)),
            {}};
    }
    for (const Sheet& sheet : source.sheets()) {
        if (sheet.isHidden) {
            continue;
        }
        const Result<bool> filled = hasText(source, sheet);
        if (!filled) {
            return filled.error();
        }
        if (*filled) {
            return sheet;
        }
    }
    return Error{
        ErrorKind::BadInput, translate("cb", "The workbook has no visible sheet with text."), {}};
}

} // namespace

int columnOfCellName(QStringView name)
{
    int column = 0;
    qsizetype letters = 0;
    while (letters < name.size() && name[letters].toUpper() >= u'A'
           && name[letters].toUpper() <= u'Z') {
        column = column * 26 + (name[letters].toUpper().unicode() - u'A' + 1);
        if (++letters > 3) {
            return -1;
        }
    }
    return letters == 0 ? -1 : column - 1;
}

Result<std::unique_ptr<TableSource>> openXlsx(
    std::unique_ptr<ZipPackage> package, const TableOptions& options, const TableLimits& limits)
{
    Result<Workbook> book = openWorkbook(*package);
    if (!book) {
        return book.error();
    }
    FileFacts facts;
    facts.format = u"xlsx"_s;
    for (const Sheet& sheet : book->sheets) {
        facts.sheets.append(sheet.name);
    }
    auto source = std::make_unique<XlsxSource>(std::move(package), std::move(*book), facts, limits);
    const Result<Sheet> sheet = chosenSheet(*source, options.sheet);
    if (!sheet) {
        return sheet.error();
    }
    const Result<void> opened = source->openSheet(*sheet);
    if (!opened) {
        return opened.error();
    }
    return std::unique_ptr<TableSource>(std::move(source));
}

} // namespace cb
