// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfTools.h"
#include "tests/support/ReportFiles.h"
#include "ui/reports/ReportPages.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
namespace pdf = cb::test::pdf;

/// What PDF/A-1b asks of the file (as far as it can be checked without a validator), and the paper.
class PdfStandardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void structureIsSound();
    void markersOfPdfA1bAreThere();
    void fontsAreEmbedded();
    void nothingIsSeeThrough();
    void metadataAgrees();
    void paperHasItsSize_data();
    void paperHasItsSize();
    void equalReportsGiveEqualBytes();
    void cancelLeavesTheFileAsItWas();
    void folderThatIsNotThereIsNamed();
    void scriptsOfTheWorldReadBack_data();
    void scriptsOfTheWorldReadBack();
    void characterWithoutFontIsABox();

private:
    Report november() const
    {
        return test::scheduleOf(
            test::ReportBoard::november(), u"2026-11-25 00:00"_s, u"2026-11-30 00:00"_s);
    }

    /// A report of one paragraph.
    static Report note(const QString& text)
    {
        Report report;
        report.meta.title = u"Note"_s;
        report.meta.heading = u"Note"_s;
        report.sections +=
            ReportSection{{}, [text] {
                              return QList<ReportBlock>{ReportParagraph{text, ReportTone::Normal}};
                          }};
        return report;
    }

    test::ReportFiles m_files;
    QString m_path;
    QByteArray m_objects;
};

void PdfStandardTest::initTestCase()
{
    m_path = m_files.write(november(), u"standard.pdf"_s, {Paper::A4, true});
    m_objects = pdf::unpacked(m_path);
    QVERIFY2(m_objects.startsWith("%PDF-1.4"), m_objects.left(200).constData());
}

void PdfStandardTest::structureIsSound()
{
    const QString said = pdf::output(u"qpdf"_s, {u"--check"_s, m_path});
    QVERIFY2(said.contains(u"No syntax or stream encoding errors found"_s), qPrintable(said));
}

void PdfStandardTest::markersOfPdfA1bAreThere()
{
    QVERIFY(m_objects.contains("<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(m_objects.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    QVERIFY(m_objects.contains("/S /GTS_PDFA1"));
    QVERIFY(m_objects.contains("/DestOutputProfile"));
    QVERIFY(!m_objects.contains("/Encrypt"));
    QVERIFY(!m_objects.contains("/JavaScript"));
    QVERIFY(!m_objects.contains("/ObjStm"));
    QVERIFY(m_objects.contains("/Lang (en-GB)"));
    QVERIFY(QRegularExpression(u"/ID \\[<[0-9a-f]{32}>"_s)
                .match(QString::fromLatin1(m_objects.right(400)))
                .hasMatch());
}

void PdfStandardTest::fontsAreEmbedded()
{
    const QMap<QString, bool> fonts = pdf::embeddedFonts(m_path);
    QVERIFY2(fonts.size() >= 3, qPrintable(pdf::output(u"pdffonts"_s, {m_path})));
    for (auto font = fonts.cbegin(); font != fonts.cend(); ++font) {
        QVERIFY2(font.value(), qPrintable(font.key()));
    }
}

void PdfStandardTest::nothingIsSeeThrough()
{
    const QString objects = QString::fromLatin1(m_objects);
    auto alphas = QRegularExpression(u"/(ca|CA) ([0-9.]+)"_s).globalMatch(objects);
    while (alphas.hasNext()) {
        const QRegularExpressionMatch alpha = alphas.next();
        QCOMPARE(alpha.captured(2).toDouble(), 1.0);
    }
    auto masks = QRegularExpression(u"/SMask\\s+(\\S+)"_s).globalMatch(objects);
    while (masks.hasNext()) {
        QCOMPARE(masks.next().captured(1), u"/None"_s);
    }
    QVERIFY(!objects.contains(u"/Transparency"_s));
    QVERIFY(!objects.contains(QRegularExpression(u"/BM\\s*/(?!Normal)"_s)));
    QVERIFY2(!objects.contains(u"/Subtype /Image"_s), "a picture, where all is text and lines");
}

void PdfStandardTest::metadataAgrees()
{
    const QMap<QString, QString> info = pdf::info(m_path);
    QCOMPARE(info.value(u"Title"_s), u"Forward schedule of change, Northbank IT changes"_s);
    QCOMPARE(info.value(u"Creator"_s), u"Changeboard " CB_VERSION ""_s);
    QCOMPARE(info.value(u"Encrypted"_s), u"no"_s);
    QCOMPARE(info.value(u"PDF version"_s), u"1.4"_s);
    const QString dates = pdf::output(u"pdfinfo"_s, {u"-isodates"_s, m_path});
    QVERIFY2(dates.contains(u"2026-11-25T15:05:00Z"_s), qPrintable(dates));
    for (
        const char* entry :
        {"<xmp:CreateDate>2026-11-25T15:05:00Z</xmp:CreateDate>",
         "<xmp:ModifyDate>2026-11-25T15:05:00Z</xmp:ModifyDate>",
         "<rdf:li xml:lang=\"x-default\">Forward schedule of change, Northbank IT changes</rdf:li>",
         "<xmp:CreatorTool>Changeboard " CB_VERSION "</xmp:CreatorTool>"})
    {
        QVERIFY2(m_objects.contains(entry), entry);
    }
}

void PdfStandardTest::paperHasItsSize_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<bool>("isLandscape");
    QTest::addColumn<QSize>("points");
    QTest::newRow("A4 upright") << Paper::A4 << false << QSize(595, 842);
    QTest::newRow("A4 landscape") << Paper::A4 << true << QSize(842, 595);
    QTest::newRow("Letter upright") << Paper::Letter << false << QSize(612, 792);
    QTest::newRow("Letter landscape") << Paper::Letter << true << QSize(792, 612);
}

void PdfStandardTest::paperHasItsSize()
{
    QFETCH(Paper, paper);
    QFETCH(bool, isLandscape);
    QFETCH(QSize, points);
    const QString path = m_files.write(november(), u"paper.pdf"_s, PageSetup{paper, isLandscape});
    const QString size = pdf::info(path).value(u"Page size"_s);
    const QRegularExpressionMatch match =
        QRegularExpression(u"^([0-9.]+) x ([0-9.]+) pts"_s).match(size);
    QVERIFY2(match.hasMatch(), qPrintable(size));
    QVERIFY2(std::abs(match.captured(1).toDouble() - points.width()) <= 1, qPrintable(size));
    QVERIFY2(std::abs(match.captured(2).toDouble() - points.height()) <= 1, qPrintable(size));
}

void PdfStandardTest::equalReportsGiveEqualBytes()
{
    QFile first(m_files.write(november(), u"first.pdf"_s));
    QFile second(m_files.write(november(), u"second.pdf"_s));
    QVERIFY(first.open(QIODevice::ReadOnly));
    QVERIFY(second.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), second.readAll());
}

void PdfStandardTest::cancelLeavesTheFileAsItWas()
{
    const QString path = m_files.path(u"kept.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("as it was");
    file.close();
    JobControl job;
    job.progress = [&job](qint64 done, qint64 /*total*/) {
        if (done == 1) {
            job.cancel.cancel();
        }
    };
    RenderOptions options;
    options.fonts = m_files.fonts();
    const Result<ReportFile> written = renderReport(november(), options, path, job);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "as it was");
}

void PdfStandardTest::folderThatIsNotThereIsNamed()
{
    const QString path = m_files.path(u"no/such/folder/report.pdf"_s);
    RenderOptions options;
    options.fonts = m_files.fonts();
    const Result<ReportFile> written = renderReport(november(), options, path, {});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::CannotWrite);
    QVERIFY2(written.error().what.contains(path), qPrintable(written.error().what));
}

void PdfStandardTest::scriptsOfTheWorldReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("signs that the font joins") << u"20:30–22:30 (2x4) -> 1 284 +1 10:00"_s;
    QTest::newRow("Japanese") << u"東京データセンター停電対応"_s;
    QTest::newRow("Chinese and Korean") << u"网络维护 네트워크"_s;
    QTest::newRow("German") << u"Größenänderung Straße 5"_s;
    QTest::newRow("Cyrillic") << u"обновление ядра сети"_s;
    QTest::newRow("Hebrew") << u"שלום עולם"_s;
    QTest::newRow("Arabic") << u"مرحبا بالعالم"_s;
    QTest::newRow("beyond U+FFFF") << u"🔒 vault rotation"_s;
    QTest::newRow("marks") << u"e\u0301clair"_s;
}

void PdfStandardTest::scriptsOfTheWorldReadBack()
{
    QFETCH(QString, text);
    const QString path = m_files.write(note(text), u"script.pdf"_s);
    QString read = pdf::text(path);
    // Marks of direction and composed forms are the reader's.
    read.remove(QRegularExpression(u"[\u202A-\u202E\u2066-\u2069\u200E\u200F]"_s));
    read = read.normalized(QString::NormalizationForm_KC);
    QVERIFY2(
        read.contains(text.normalized(QString::NormalizationForm_KC)),
        qPrintable(text + u"\n"_s + read));
    for (const bool isEmbedded : pdf::embeddedFonts(path)) {
        QVERIFY(isEmbedded);
    }
}

/// More ink than the same text without the character: nothing is swallowed.
void PdfStandardTest::characterWithoutFontIsABox()
{
    const auto ink = [this](const QString& text) {
        const QString path = m_files.write(note(text), u"ink.pdf"_s);
        const QString stem = m_files.path(u"ink"_s);
        pdf::output(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-gray"_s, u"-singlefile"_s, path, stem});
        const QImage page(stem + u".pgm"_s);
        qint64 dark = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                dark += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
            }
        }
        return dark;
    };
    const QString unknown = QString::fromUcs4(U"\U000F1234", 1);
    const qint64 without = ink(u"before after"_s);
    QVERIFY(without > 0);
    QVERIFY(ink(u"before "_s + unknown + u" after"_s) > without + 20);
}

QTEST_MAIN(PdfStandardTest)

#include "PdfStandardTest.moc"
