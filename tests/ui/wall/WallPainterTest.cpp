// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/WallPainter.h"

#include "tests/support/GoldenImage.h"
#include "tests/ui/wall/WallFixture.h"

#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The picture of the wall against stored ones.
class WallPainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_fonts = FontFamilies::load(); }

    void theNextHours_data();
    void theNextHours();

private:
    FontFamilies m_fonts;
};

void WallPainterTest::theNextHours_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QString>("name");
    QTest::newRow("light") << QSize(1920, 1080) << false << u"wall-light"_s;
    QTest::newRow("dark") << QSize(1920, 1080) << true << u"wall-dark"_s;
    QTest::newRow("light, 4K") << QSize(3840, 2160) << false << u"wall-light-4k"_s;
    QTest::newRow("dark, 4K") << QSize(3840, 2160) << true << u"wall-dark-4k"_s;
}

void WallPainterTest::theNextHours()
{
    QFETCH(QSize, size);
    QFETCH(bool, isDark);
    QFETCH(QString, name);
    ThemeOptions options;
    options.kind = isDark ? ThemeKind::Dark : ThemeKind::Light;
    options.projector = true;
    options.textPercent = wallTextPercent(size.height());
    const Theme theme(options, m_fonts);
    const WallFacts facts = test::wallEvening().facts();
    WallInput input;
    input.facts = &facts;
    input.size = size;
    input.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    input.status.now = test::wallNow();
    input.status.steps = {u"Next 24 hours"_s, u"Deployments today"_s, u"Week"_s, u"Measures"_s};
    input.status.secondsLeft = 24;
    const WallGeometry geometry = layoutWall(input, theme);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    paintWall(painter, geometry, false, QRectF(QPointF(), size), theme);
    painter.end();
    const QString problem = test::compareWithGolden(image, name);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

} // namespace cb

QTEST_MAIN(cb::WallPainterTest)
#include "WallPainterTest.moc"
