// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TableSource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

using Rows = QList<QStringList>;
Q_DECLARE_METATYPE(Rows)

/// Reading tables from text files as they really are.
class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QVERIFY(m_folder.isValid()); }

    void cellsAreReadAsWritten_data();
    void cellsAreReadAsWritten();
    void openQuoteSpoilsOnlyItsOwnLine();
    void linesAreCountedPhysically();
    void encodingIsFound_data();
    void encodingIsFound();
    void wrongEncodingIsSaidWithLine();
    void gzipIsReadAsItIs();
    void cutGzipIsRefused();
    void gzipBombIsRefused();
    void hugeLineIsRejectedWithItsLineInBoundedMemory();
    void foreignFilesAreNamed_data();
    void foreignFilesAreNamed();
    void manyChunksGiveTheSameRows();
    void readingCanBeStopped();

private:
    QString write(const QByteArray& bytes, const QString& name = u"t.csv"_s);
    QTemporaryDir m_folder;
};

QString CsvReaderTest::write(const QByteArray& bytes, const QString& name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("can't write the test's file");
    }
    return file.fileName();
}

void CsvReaderTest::cellsAreReadAsWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("plain") << QByteArray("Number,Title\n1,a\n") << u","_s << Rows{{u"1"_s, u"a"_s}};
    QTest::newRow("no line end at the end")
        << QByteArray("Number;Title\n1;a") << u";"_s << Rows{{u"1"_s, u"a"_s}};
    QTest::newRow("three kinds of line ends")
        << QByteArray("Number|Title\r\n1|a\r2|b\n3|c") << u"|"_s
        << Rows{{u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}, {u"3"_s, u"c"_s}};
    QTest::newRow("quotes, doubled quotes, line break")
        << QByteArray("Number,Title\n1,\"a, \"\"b\"\"\r\nc\"\n") << u","_s
        << Rows{{u"1"_s, u"a, \"b\"\r\nc"_s}};
    QTest::newRow("a quote inside a plain cell is text")
        << QByteArray("Number,Title\n1,19\" rack\n2,x\n") << u","_s
        << Rows{{u"1"_s, u"19\" rack"_s}, {u"2"_s, u"x"_s}};
    QTest::newRow("text behind a closing quote")
        << QByteArray("Number,Title\n1,\"a\" b\n") << u","_s << Rows{{u"1"_s, u"a b"_s}};
    QTest::newRow("commas in the text do not win")
        << QByteArray("Number;Title\n1;a, b, c\n2;d, e, f\n") << u";"_s
        << Rows{{u"1"_s, u"a, b, c"_s}, {u"2"_s, u"d, e, f"_s}};
    QTest::newRow("a sep= line is obeyed")
        << QByteArray("sep=|\r\nNumber|Title\r\n1|a,b\r\n") << u"|"_s << Rows{{u"1"_s, u"a,b"_s}};
    QTest::newRow("blank lines are nothing")
        << QByteArray("Number,Title\n\n  \n,\n1,a\n") << u","_s << Rows{{u"1"_s, u"a"_s}};
    QTest::newRow("last cell empty")
        << QByteArray("Number,Title\n1,\n") << u","_s << Rows{{u"1"_s, QString()}};
}

void CsvReaderTest::cellsAreReadAsWritten()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, delimiter);
    QFETCH(Rows, rows);
    const Result<Table> table = readTable(write(bytes), {}, {});
    QVERIFY2(table, table ? "" : qPrintable(table.error().what));
    QCOMPARE(table->facts.delimiter, delimiter);
    Rows read;
    for (int row = 0; row < table->rowCount(); ++row) {
        QCOMPARE(table->fault(row), RowFault::None);
        QStringList cells = table->cells(row);
        for (QString& cell : cells) {
            cell = cell.isEmpty() ? QString() : cell;
        }
        read.append(cells);
    }
    QCOMPARE(read, rows);
    QCOMPARE(table->header, (QStringList{u"Number"_s, u"Title"_s}));
}

void CsvReaderTest::openQuoteSpoilsOnlyItsOwnLine()
{
    const Result<Table> table = readTable(
        write("Number,Title\n1,\"never closed\n2,\"good, one\"\n3,plain\n4,\"open again\n"),
        {},
        {});
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 4);
    QCOMPARE(table->fault(0), RowFault::UnterminatedQuote);
    QCOMPARE(table->cell(0, 0), u"1");
    QCOMPARE(table->fault(1), RowFault::None);
    QCOMPARE(table->cell(1, 1), u"good, one");
    QCOMPARE(table->cell(2, 1), u"plain");
    QCOMPARE(table->fault(3), RowFault::UnterminatedQuote);
    QCOMPARE(table->line(3), 5);
}

void CsvReaderTest::linesAreCountedPhysically()
{
    const Result<Table> table =
        readTable(write("\xef\xbb\xbfNumber,Title\r\n1,\"a\r\nb\rc\nd\"\r\n\r\n2,e\r\n"), {}, {});
    QVERIFY(table);
    QVERIFY(table->facts.hasBom);
    QCOMPARE(table->header.first(), u"Number"_s);
    QCOMPARE(table->line(0), 2);
    QCOMPARE(table->line(1), 7);
}

void CsvReaderTest::encodingIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"Number;Title\n1;K\u00fchlung \u20ac\n"_s;
    const auto utf16 = [&text](bool isLittle) {
        QByteArray bytes;
        for (const QChar c : text) {
            bytes.append(static_cast<char>(isLittle ? c.cell() : c.row()))
                .append(static_cast<char>(isLittle ? c.row() : c.cell()));
        }
        return bytes;
    };
    QTest::newRow("UTF-8") << text.toUtf8() << u"utf-8"_s;
    QTest::newRow("UTF-16 LE with mark") << QByteArray("\xff\xfe") + utf16(true) << u"utf-16le"_s;
    QTest::newRow("UTF-16 BE with mark") << QByteArray("\xfe\xff") + utf16(false) << u"utf-16be"_s;
    QTest::newRow("UTF-16 LE without mark") << utf16(true) << u"utf-16le"_s;
    QTest::newRow("Windows-1252") << QByteArray("Number;Title\n1;K\xfchlung \x80\n")
                                  << u"windows-1252"_s;
    QTest::newRow("Windows-1252 far behind") << QByteArray("Number;Title\n")
            + QByteArray("2;ascii\n").repeated(100000)
            + "1;K\xfchlung \x80\n" << u"windows-1252"_s;
}

void CsvReaderTest::encodingIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const Result<Table> table = readTable(write(bytes), {}, {});
    QVERIFY2(table, table ? "" : qPrintable(table.error().what));
    QCOMPARE(table->facts.encoding, encoding);
    QCOMPARE(table->cell(table->rowCount() - 1, 1).toString(), u"K\u00fchlung \u20ac"_s);
}

void CsvReaderTest::wrongEncodingIsSaidWithLine()
{
    const Result<Table> table =
        readTable(write("Number;Title\n1;K\xfchlung\n"), {u"utf-8"_s, {}, {}}, {});
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::BadInput);
    QVERIFY(table.error().what.contains("utf-8"_L1));
    QCOMPARE(readTable(write("a;b\n"), {u"klingon"_s, {}, {}}, {}).error().kind, ErrorKind::Usage);
}

void CsvReaderTest::gzipIsReadAsItIs()
{
    const QString path = m_folder.filePath(u"t.csv.gz"_s);
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    gzputs(file, "Number;Title\n1;a\n");
    gzclose(file);
    file = gzopen(QFile::encodeName(path).constData(), "ab"); // a second member
    gzputs(file, "2;b\n");
    gzclose(file);
    const Result<Table> table = readTable(path, {}, {});
    QVERIFY2(table, table ? "" : qPrintable(table.error().what));
    QVERIFY(table->facts.isCompressed);
    QCOMPARE(table->rowCount(), 2);
}

void CsvReaderTest::cutGzipIsRefused()
{
    const QString path = m_folder.filePath(u"cut.csv.gz"_s);
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    gzputs(file, "Number;Title\n1;a\n");
    gzclose(file);
    QFile cut(path);
    QVERIFY(cut.open(QIODevice::ReadWrite) && cut.resize(cut.size() - 12));
    const Result<Table> table = readTable(path, {}, {});
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::BadInput);
}

void CsvReaderTest::gzipBombIsRefused()
{
    const QString path = m_folder.filePath(u"bomb.csv.gz"_s);
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb9");
    gzputs(file, "Number;Title\n");
    const QByteArray zeros(1 << 20, '0');
    for (int i = 0; i < 64; ++i) {
        gzwrite(file, zeros.constData(), static_cast<unsigned>(zeros.size()));
    }
    gzclose(file);
    const Result<Table> table = readTable(path, {}, {});
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::BadInput);
}

void CsvReaderTest::hugeLineIsRejectedWithItsLineInBoundedMemory()
{
    QFile file(m_folder.filePath(u"huge.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Number,Title\n1,a\n2,");
    const QByteArray piece(1 << 20, 'x');
    for (int i = 0; i < 100; ++i) {
        file.write(piece);
    }
    file.write("\n3,c\n");
    file.close();
    const Result<Table> table = readTable(file.fileName(), {}, {});
    QVERIFY2(table, table ? "" : qPrintable(table.error().what));
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->fault(1), RowFault::TooLong);
    QCOMPARE(table->line(1), 3);
    QCOMPARE(table->cell(2, 1), u"c");
    QFile status(u"/proc/self/status"_s);
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    const qint64 peakKb = all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toLongLong();
#ifdef __SANITIZE_ADDRESS__
    Q_UNUSED(peakKb)
#else
    QCOMPARE_LT(peakKb, 90 * 1024); // far from the 200 MB that the line would need as text
#endif
}

void CsvReaderTest::foreignFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("old Excel") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 workbook")
                               << u".xls"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"PDF"_s;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body>Sign in") << u"HTML"_s;
    QTest::newRow("JSON") << QByteArray("{\"a\": 1}") << u"JSON"_s;
    QTest::newRow("database") << QByteArray("SQLite format 3\0", 16) << u"SQLite"_s;
    QTest::newRow("calendar") << QByteArray("BEGIN:VCALENDAR\r\n") << u"iCalendar"_s;
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("ZIP that is cut off") << QByteArray("PK\x03\x04 nothing") << u"can't be read"_s;
    QTest::newRow("noise") << QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f").repeated(20)
                           << u"neither text"_s;
}

void CsvReaderTest::foreignFilesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const Result<Table> table = readTable(write(bytes, u"changes.csv"_s), {}, {});
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::BadInput);
    QVERIFY2(table.error().what.contains(word), qPrintable(table.error().what));
}

/// Rows that straddle the pieces in which a file is read (256 KB).
void CsvReaderTest::manyChunksGiveTheSameRows()
{
    QByteArray bytes = "Number,Title\r\n";
    for (int i = 0; i < 60000; ++i) {
        bytes += QByteArray::number(i) + ",\"line\r\nbreak, \"\"q\"\" " + QByteArray::number(i * 7)
            + "\"\r\n";
    }
    const Result<Table> table = readTable(write(bytes), {}, {});
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 60000);
    for (int i = 0; i < 60000; ++i) {
        QCOMPARE(table->cell(i, 0).toInt(), i);
        QCOMPARE(table->cell(i, 1).toString(), u"line\r\nbreak, \"q\" %1"_s.arg(i * 7));
        QCOMPARE(table->line(i), 2 + 2 * i);
    }
}

void CsvReaderTest::readingCanBeStopped()
{
    JobControl job;
    job.cancel.cancel();
    const Result<Table> table =
        readTable(write("Number,Title\n" + QByteArray("1,a\n").repeated(5000)), {}, job);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "CsvReaderTest.moc"
