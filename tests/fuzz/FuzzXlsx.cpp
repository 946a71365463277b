// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RecordExport.h"
#include "core/exchange/SpreadsheetReader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <zip.h>

#include <array>
#include <cstdlib>

using namespace cb;
using namespace Qt::Literals::StringLiterals;

QList<QByteArray> fuzzSeeds();

namespace {

/// A workbook whose one sheet is `sheet`: so that mutations reach the XML behind the archive's
/// checksums.
QByteArray workbookAround(const QByteArray& sheet)
{
    const std::array<std::pair<const char*, QByteArray>, 5> parts = {{
        {"[Content_Types].xml", "<Types/>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='a'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<R><Relationship Id='a' Type='x/worksheet' Target='sheet.xml'/><Relationship Id='b' Type='x/styles' "
         "Target='styles.xml'/></R>"},
        {"xl/styles.xml",
         "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='22'/><xf numFmtId='1'/></cellXfs></styleSheet>"},
        {"xl/sheet.xml", sheet},
    }};
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source = zip_source_buffer(
            archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name, source, ZIP_FL_OVERWRITE);
    }
    zip_close(archive);
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray written(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_source_open(target);
    zip_source_read(target, written.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return written;
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    const QByteArray sheet =
        "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><r><t>Number</t></r><rPh><t>z</t></rPh></is></c>"
        "<c r='C1' t='str'><f>A1</f><v>Title</v></c></row><row r='4'><c t='b'><v>1</v></c><c s='1'><v>46356.9</v></c>"
        "<c r='ZZ4' s='2' t='e'><v>#REF!</v></c></row></sheetData></worksheet>";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"seed.xlsx"_s);
    const PlainTable table{
        u"S"_s,
        {u"Number"_s, u"Planned start"_s},
        {{{u"C1"_s, {}, {}}, {{}, Instant{1796119200000}, {}}}, {{u"C2"_s, {}, {}}, {{}, {}, 4.5}}},
        QTimeZone("UTC")};
    QFile file(path);
    if (!exportXlsx(path, {table}) || !file.open(QIODevice::ReadOnly)) {
        return {sheet};
    }
    return {file.readAll(), sheet};
}

/// Whatever the bytes are: opening and reading end with rows or an error, and what is opened names
/// its sheet.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    TableLimits limits;
    limits.unpackedBytes = 4 << 20;
    limits.unpackedTotal = 8 << 20;
    const QByteArray archive = bytes.startsWith("PK") ? bytes : workbookAround(bytes);
    auto package = ZipPackage::openBytes(archive, limits);
    if (!package) {
        return 0;
    }
    const auto source = openSpreadsheet(std::move(*package), {}, limits);
    if (!source) {
        return 0;
    }
    const Result<Table> table = readTable(**source, {});
    if (table && (table->facts.sheets.isEmpty() || table->headerLine < 1)) {
        QTextStream(stderr) << "a table without a sheet or header" << Qt::endl;
        std::abort();
    }
    return 0;
}
