// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Signs.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The signs against accepted pictures (golden/, made with CB_ACCEPT_GOLDEN=1 and looked at), and
/// what must hold for any sign.
class SignsTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_families = FontFamilies::load(); }

    void sheetLooksAsAccepted_data();
    void sheetLooksAsAccepted();
    void statesDifferInGrey();
    void outcomesDifferInGrey();
    void riskFillsAsManyStepsAsTheLevel_data();
    void riskFillsAsManyStepsAsTheLevel();
    void painterIsLeftAsItWas();
    void returnArrowsMirror();
    void bandsOfNeighboursMeet();
    void pdfHasNoTransparency();

private:
    QImage sheet(ThemeKind kind, double ratio) const;
    template <typename Paint>
    static QImage one(Paint paint, Qt::LayoutDirection direction = Qt::LeftToRight);

    FontFamilies m_families;
};

namespace {

void paintAll(QPainter& painter, const Theme& theme)
{
    const auto box = [](int column, int row) {
        return QRectF(4 + column * 22, 4 + row * 22, 16, 16);
    };
    for (int i = 0; i < enumCount<DisplayState>(); ++i) {
        signs::paintState(painter, box(i, 0), static_cast<DisplayState>(i), theme);
    }
    for (int i = 0; i < enumCount<OutcomeSign>(); ++i) {
        signs::paintOutcome(painter, box(i, 1), static_cast<OutcomeSign>(i), theme);
    }
    for (int i = 0; i < 5; ++i) {
        signs::paintIncident(painter, box(i + 6, 1), i, theme);
        signs::paintRisk(painter, box(i, 2), static_cast<RiskLevel>(i), theme);
    }
    int column = 0;
    for (const char16_t letter : {u'C', u'D', u'S', u'P', u'F', u'W', u'R', u'O'}) {
        signs::paintConflict(painter, box(column, 3), letter, true, theme);
        signs::paintConflict(painter, box(column, 4), letter, false, theme);
        ++column;
    }
    const QColor& ink = theme.color(ColorRole::Text2);
    signs::paintBolt(painter, box(5, 2), ink);
    signs::paintLock(painter, box(6, 2), ink);
    signs::paintPencil(painter, box(7, 2), ink);
    signs::paintTick(painter, box(8, 2), ink);
    signs::paintCross(painter, box(9, 2), ink);
    signs::paintWarning(painter, box(10, 2), ink);
    signs::paintInfo(painter, box(11, 2), ink);
    signs::paintFreezeBand(painter, QRectF(4, 116, 120, 30), theme);
    signs::paintMaintenanceBand(painter, QRectF(130, 116, 120, 30), theme);
}

/// Share of the full range by which two pictures differ, on the mean.
double difference(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            sum +=
                qAbs(p.red() - q.red()) + qAbs(p.green() - q.green()) + qAbs(p.blue() - q.blue());
        }
    }
    return sum / (3.0 * 255 * a.width() * a.height());
}

} // namespace

QImage SignsTest::sheet(ThemeKind kind, double ratio) const
{
    const Theme theme({.kind = kind}, m_families);
    QImage image(QSize(276, 152) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.color(ColorRole::Canvas));
    QPainter painter(&image);
    paintAll(painter, theme);
    painter.end();
    return image;
}

template <typename Paint>
QImage SignsTest::one(Paint paint, Qt::LayoutDirection direction)
{
    QImage image(32, 32, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    paint(painter, QRectF(0, 0, 32, 32));
    painter.end();
    return image;
}

void SignsTest::sheetLooksAsAccepted_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QString>("file");
    const std::array<std::pair<ThemeKind, QString>, 3> kinds{
        {{ThemeKind::Light, u"light"_s},
         {ThemeKind::Dark, u"dark"_s},
         {ThemeKind::Print, u"print"_s}}};
    for (const auto& [kind, name] : kinds) {
        for (const double ratio : {1.0, 1.5, 2.0}) {
            const QString file = u"signs-%1-%2x.png"_s.arg(name).arg(ratio);
            QTest::newRow(qPrintable(file)) << static_cast<int>(kind) << ratio << file;
        }
    }
}

void SignsTest::sheetLooksAsAccepted()
{
    QFETCH(int, kind);
    QFETCH(double, ratio);
    QFETCH(QString, file);
    const QImage actual = sheet(static_cast<ThemeKind>(kind), ratio);
    const QString path = QStringLiteral(CB_SOURCE_DIR "/tests/ui/theme/golden/") + file;
    if (qEnvironmentVariableIsSet("CB_ACCEPT_GOLDEN")) {
        QVERIFY(actual.save(path));
        return;
    }
    const QImage expected(path);
    QVERIFY2(!expected.isNull(), qPrintable(path));
    QCOMPARE(actual.size(), expected.size());
    const double differs = difference(actual, expected);
    if (differs > 0.001) {
        actual.save(QDir::temp().filePath(file));
    }
    QVERIFY2(
        differs <= 0.001, qPrintable(u"differs by %1, see the temporary folder"_s.arg(differs)));
}

void SignsTest::statesDifferInGrey()
{
    QList<QImage> pictures;
    for (int i = 0; i < enumCount<DisplayState>(); ++i) {
        pictures.append(one([i](QPainter& painter, const QRectF& box) {
            signs::paintState(painter, box, static_cast<DisplayState>(i), Qt::black);
        }));
    }
    for (qsizetype a = 0; a < pictures.size(); ++a) {
        for (qsizetype b = a + 1; b < pictures.size(); ++b) {
            QVERIFY(difference(pictures[a], pictures[b]) > 0.01);
        }
    }
}

void SignsTest::outcomesDifferInGrey()
{
    const Theme theme;
    QList<QImage> pictures;
    for (int i = 0; i < enumCount<OutcomeSign>(); ++i) {
        pictures.append(one([i, &theme](QPainter& painter, const QRectF& box) {
            signs::paintOutcome(painter, box, static_cast<OutcomeSign>(i), theme);
        }));
    }
    for (qsizetype a = 0; a < pictures.size(); ++a) {
        for (qsizetype b = a + 1; b < pictures.size(); ++b) {
            QVERIFY(difference(pictures[a], pictures[b]) > 0.01);
        }
    }
}

void SignsTest::riskFillsAsManyStepsAsTheLevel_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("1x") << 1.0;
    QTest::newRow("1.5x") << 1.5;
    QTest::newRow("2x") << 2.0;
}

void SignsTest::riskFillsAsManyStepsAsTheLevel()
{
    QFETCH(double, ratio);
    for (int level = 0; level < 5; ++level) {
        QImage image(QSize(24, 16) * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        signs::paintRisk(
            painter, QRectF(2, 2, 19, 12), static_cast<RiskLevel>(level), Qt::black, Qt::green);
        painter.end();
        // Along the foot: runs of one colour are the steps; nothing in between is blurred.
        const int y = static_cast<int>(13 * ratio);
        int filled = 0;
        int empty = 0;
        QRgb before = qRgb(255, 255, 255);
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            QVERIFY(
                pixel == qRgb(255, 255, 255) || pixel == qRgb(0, 0, 0) || pixel == qRgb(0, 255, 0));
            if (pixel != before && pixel == qRgb(0, 0, 0)) {
                ++filled;
            } else if (pixel != before && pixel == qRgb(0, 255, 0)) {
                ++empty;
            }
            before = pixel;
        }
        QCOMPARE(filled, level + 1);
        QCOMPARE(empty, 4 - level);
    }
}

void SignsTest::painterIsLeftAsItWas()
{
    QImage image(300, 160, QImage::Format_RGB32);
    QPainter painter(&image);
    const QPen pen(Qt::red, 3);
    painter.setPen(pen);
    painter.setBrush(Qt::blue);
    painter.translate(3, 4);
    const QTransform transform = painter.transform();
    paintAll(painter, Theme({}, m_families));
    QCOMPARE(painter.pen(), pen);
    QCOMPARE(painter.brush(), QBrush(Qt::blue));
    QCOMPARE(painter.transform(), transform);
    QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
    QVERIFY(!painter.hasClipping());
}

void SignsTest::returnArrowsMirror()
{
    const auto paint = [](DisplayState state) {
        return [state](QPainter& painter, const QRectF& box) {
            signs::paintState(painter, box, state, Qt::black);
        };
    };
    const QImage left = one(paint(DisplayState::BackedOut));
    const QImage right = one(paint(DisplayState::BackedOut), Qt::RightToLeft);
    QVERIFY(difference(left, right) > 0.01);
    QVERIFY(difference(left.mirrored(true, false), right) < 0.002);
    QCOMPARE(one(paint(DisplayState::Closed)), one(paint(DisplayState::Closed), Qt::RightToLeft));
}

void SignsTest::bandsOfNeighboursMeet()
{
    const Theme theme;
    const auto band = [&theme](const QList<QRectF>& areas) {
        QImage image(100, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        for (const QRectF& area : areas) {
            signs::paintFreezeBand(painter, area, theme);
        }
        painter.end();
        return image;
    };
    const QImage whole = band({QRectF(0, 0, 100, 40)});
    QVERIFY(difference(whole, band({QRectF(0, 0, 37, 40), QRectF(37, 0, 63, 40)})) < 0.0005);
    QVERIFY(difference(whole, band({QRectF(0, 0, 37, 40)})) > 0.01);
}

void SignsTest::pdfHasNoTransparency()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"signs.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setResolution(72);
        QPainter painter(&writer);
        paintAll(painter, Theme::forPaper(m_families));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.size() > 1000);
    static const QRegularExpression alpha(u"/(ca|CA) (0?\\.\\d+|0)\\b"_s);
    const QString text = QString::fromLatin1(pdf);
    QVERIFY2(!alpha.match(text).hasMatch(), qPrintable(alpha.match(text).captured()));
    QVERIFY(!text.contains("/SMask"_L1) || text.contains("/SMask /None"_L1));
}

} // namespace cb

QTEST_MAIN(cb::SignsTest)
#include "SignsTest.moc"
