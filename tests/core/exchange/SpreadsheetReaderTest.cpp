// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/NumberFormat.h"
#include "core/exchange/TableSource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

using Parts = QList<std::pair<QString, QByteArray>>;

/// Writes an archive with these parts.
void writeZip(const QString& path, const Parts& parts)
{
    QFile::remove(path);
    int error = 0;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &error);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source = zip_source_buffer(
            archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_OVERWRITE);
    }
    if (zip_close(archive) != 0) {
        qFatal("can't write the archive");
    }
}

Parts xlsxParts(const QByteArray& sheetData)
{
    return {
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"xl/workbook.xml"_s,
         "<workbook xmlns:r='r'><sheets><sheet name='Empty' r:id='a'/><sheet name='Hidden' state='hidden' r:id='c'/>"
         "<sheet name='Data' r:id='b'/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
         "<Relationship Id='b' Type='x/worksheet' Target='/xl/worksheets/sheet2.xml'/>"
         "<Relationship Id='c' Type='x/worksheet' Target='worksheets/sheet3.xml'/></Relationships>"},
        {u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData/></worksheet>"},
        {u"xl/worksheets/sheet2.xml"_s,
         "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"},
        {u"xl/worksheets/sheet3.xml"_s,
         "<worksheet><sheetData><row><c t='str'><v>secret</v></c></row></sheetData></worksheet>"}};
}

const QByteArray odsStart =
    "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body><office:spreadsheet>";
const QByteArray odsEnd = "</office:spreadsheet></office:body></office:document-content>";

Parts odsParts(const QByteArray& content, const QByteArray& manifest = "<manifest/>")
{
    return {
        {u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
        {u"META-INF/manifest.xml"_s, manifest},
        {u"content.xml"_s, odsStart + content + odsEnd}};
}

} // namespace

/// XLSX and ODS; the cases of ../shared/cases are the test "cases".
class SpreadsheetReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreShownAsTheirFormatSays_data();
    void numbersAreShownAsTheirFormatSays();
    void firstVisibleSheetWithTextIsRead();
    void sheetIsChosenByName();
    void repeatedCellsAndRowsOfOds();
    void protectedOdsIsRefused();
    void zipBombIsRefusedBeforeReading();
    void tooManyPartsAreRefused();
    void entityBombIsRefused();
    void otherArchivesAreNamed();
    void damagedSheetIsSaidWithPart();

private:
    QString path(const QString& name = u"t.xlsx"_s) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void SpreadsheetReaderTest::numbersAreShownAsTheirFormatSays_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("is1904");
    QTest::addColumn<QString>("text");
    QTest::newRow("general whole") << u"General"_s << 451.0 << false << u"451"_s;
    QTest::newRow("general without noise") << u"General"_s << 0.1 + 0.2 << false << u"0.3"_s;
    QTest::newRow("zeros") << u"000000"_s << 451.0 << false << u"000451"_s;
    QTest::newRow("fixed text") << u"\"CHG\"0000000"_s << 4711.0 << false << u"CHG0004711"_s;
    QTest::newRow("two decimals") << u"#,##0.00"_s << 1234.5 << false << u"1234.50"_s;
    QTest::newRow("percent") << u"0%"_s << 0.25 << false << u"25%"_s;
    QTest::newRow("date and time")
        << u"dd\\.mm\\.yyyy\\ hh:mm"_s << 46356.9166666667 << false << u"2026-11-30 22:00:00"_s;
    QTest::newRow("up to midnight")
        << u"yyyy-mm-dd hh:mm"_s << 46392.9999999998 << false << u"2027-01-06 00:00:00"_s;
    QTest::newRow("date alone") << u"[$-407]d. mmmm yyyy;@"_s << 46392.0 << false
                                << u"2027-01-05"_s;
    QTest::newRow("1904 system") << u"yyyy-mm-dd"_s << 44940.0 << true << u"2027-01-15"_s;
    QTest::newRow("before the 1900 leap bug") << u"yyyy-mm-dd"_s << 1.0 << false << u"1900-01-01"_s;
    QTest::newRow("time alone") << u"hh:mm"_s << 0.75 << false << u"18:00:00"_s;
    QTest::newRow("elapsed hours are a number") << u"[h]:mm"_s << 1.5 << false << u"1.5"_s;
    QTest::newRow("colour is no date") << u"[Red]0"_s << 7.0 << false << u"7"_s;
}

void SpreadsheetReaderTest::numbersAreShownAsTheirFormatSays()
{
    QFETCH(QString, code);
    QFETCH(double, value);
    QFETCH(bool, is1904);
    QTEST(NumberFormat(code).text(value, is1904), "text");
}

void SpreadsheetReaderTest::firstVisibleSheetWithTextIsRead()
{
    writeZip(
        path(),
        xlsxParts(
            "<row r='3'><c r='A3' t='inlineStr'><is><r><t>Num</t></r><r><t>ber</t></r><rPh><t>zz</t></rPh></is></c>"
            "<c r='C3' t='str'><v>Title</v></c></row>"
            "<row r='7'><c r='C7' t='b'><v>1</v></c><c r='D7' t='e'><v>#REF!</v></c></row>"));
    const Result<Table> table = readTable(path(), {}, {});
    QVERIFY2(table, table ? "" : qPrintable(table.error().what));
    QCOMPARE(table->facts.sheet, u"Data"_s);
    QCOMPARE(table->header, (QStringList{u"Number"_s, QString(), u"Title"_s}));
    QCOMPARE(table->headerLine, 3);
    QCOMPARE(table->line(0), 7);
    QCOMPARE(table->cell(0, 2), u"TRUE");
    QCOMPARE(table->cell(0, 3), u"#REF!");
}

void SpreadsheetReaderTest::sheetIsChosenByName()
{
    writeZip(path(), xlsxParts("<row><c t='str'><v>Number</v></c></row>"));
    const Result<Table> hidden = readTable(path(), {{}, {}, u"hidden"_s}, {});
    QVERIFY(hidden);
    QCOMPARE(hidden->header.first(), u"secret"_s);
    const Result<Table> missing = readTable(path(), {{}, {}, u"Nope"_s}, {});
    QVERIFY(!missing);
    QVERIFY(missing.error().what.contains("Data"_L1));
}

void SpreadsheetReaderTest::repeatedCellsAndRowsOfOds()
{
    writeZip(
        path(u"t.ods"_s),
        odsParts(
            "<table:table table:name='S'>"
            "<table:table-row><table:table-cell office:value-type='string'><text:p>Number</text:p></table:table-cell>"
            "<table:table-cell table:number-columns-repeated='2'><text:p>X</text:p></table:table-cell>"
            "<table:table-cell table:number-columns-repeated='16000'/></table:table-row>"
            "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
            "<table:table-row table:number-rows-repeated='2'><table:table-cell office:value-type='float' office:value='451'>"
            "<text:p>000451</text:p></table:table-cell><table:table-cell office:value-type='date' "
            "office:date-value='2027-01-05T10:00:00'><office:annotation><text:p>note</text:p></office:annotation>"
            "<text:p>5.1.27</text:p></table:table-cell><table:table-cell office:value-type='string'><text:p>a<text:s "
            "text:c='2'/>b</text:p><text:p>c</text:p></table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated='1048570'><table:table-cell "
            "table:number-columns-repeated='16384'/></table:table-row></table:table>"));
    const Result<Table> table = readTable(path(u"t.ods"_s), {}, {});
    QVERIFY2(table, table ? "" : qPrintable(table.error().what));
    QCOMPARE(table->facts.format, u"ods"_s);
    QCOMPARE(table->header, (QStringList{u"Number"_s, u"X"_s, u"X"_s}));
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->cells(1), (QStringList{u"000451"_s, u"2027-01-05 10:00:00"_s, u"a  b\nc"_s}));
    QCOMPARE(table->line(1), 6);
}

void SpreadsheetReaderTest::protectedOdsIsRefused()
{
    writeZip(path(u"p.ods"_s), odsParts("", "<manifest><encryption-data/></manifest>"));
    const Result<Table> table = readTable(path(u"p.ods"_s), {}, {});
    QVERIFY(!table);
    QVERIFY(table.error().what.contains("password"_L1));
}

void SpreadsheetReaderTest::zipBombIsRefusedBeforeReading()
{
    Parts parts = xlsxParts("<row><c t='str'><v>Number</v></c></row>");
    parts.append({u"xl/bomb.bin"_s, QByteArray(64 << 20, '0')});
    writeZip(path(), parts);
    const Result<Table> table = readTable(path(), {}, {});
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::BadInput);
    QVERIFY2(table.error().what.contains("unpack"_L1), qPrintable(table.error().what));
}

void SpreadsheetReaderTest::tooManyPartsAreRefused()
{
    Parts parts = xlsxParts({});
    for (int i = 0; i < 30; ++i) {
        parts.append({u"p%1"_s.arg(i), "x"});
    }
    writeZip(path(), parts);
    TableLimits limits;
    limits.zipEntries = 20;
    const auto source = openTable(path(), {}, limits);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::BadInput);
}

void SpreadsheetReaderTest::entityBombIsRefused()
{
    Parts parts = xlsxParts({});
    parts[4].second =
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet><sheetData><row><c "
        "t='str'><v>&b;</v></c></row></sheetData></worksheet>";
    writeZip(path(), parts);
    const Result<Table> table = readTable(path(), {}, {});
    QVERIFY(!table);
    QVERIFY(table.error().what.contains("document type"_L1));
}

void SpreadsheetReaderTest::otherArchivesAreNamed()
{
    writeZip(
        path(u"a.xlsx"_s),
        {{u"word/document.xml"_s, "<w/>"}, {u"[Content_Types].xml"_s, "<Types/>"}});
    QVERIFY(readTable(path(u"a.xlsx"_s), {}, {}).error().what.contains("not a spreadsheet"_L1));
    writeZip(path(u"b.xlsx"_s), {{u"xl/workbook.bin"_s, "x"}});
    QVERIFY(readTable(path(u"b.xlsx"_s), {}, {}).error().what.contains(".xlsb"_L1));
}

void SpreadsheetReaderTest::damagedSheetIsSaidWithPart()
{
    Parts parts = xlsxParts({});
    parts[4].second = "<worksheet><sheetData><row><c t='str'><v>Number</v></c></row><row><c>";
    writeZip(path(), parts);
    const Result<Table> table = readTable(path(), {}, {});
    QVERIFY(!table);
    QVERIFY2(table.error().what.contains("sheet2.xml"_L1), qPrintable(table.error().what));
}

QTEST_GUILESS_MAIN(SpreadsheetReaderTest)
#include "SpreadsheetReaderTest.moc"
