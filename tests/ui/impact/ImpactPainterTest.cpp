// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactPainter.h"

#include "tests/support/GoldenImage.h"
#include "tests/ui/impact/ImpactPictures.h"

#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Painted pictures against stored ones, at one and two device pixels, light and dark.
class ImpactPainterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void looksAsStored_data();
    void looksAsStored();

private:
    FontFamilies m_fonts;
};

void ImpactPainterTest::initTestCase()
{
    m_fonts = FontFamilies::load();
}

void ImpactPainterTest::looksAsStored_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("state");
    for (const bool isDark : {false, true}) {
        for (const double scale : {1.0, 2.0}) {
            for (const QString& state : {u"plain"_s, u"current"_s, u"allways"_s, u"far"_s}) {
                const QString name = u"impact-%1-%2-%3x"_s.arg(
                    state, isDark ? u"dark"_s : u"light"_s, QString::number(scale));
                QTest::newRow(qPrintable(name)) << isDark << scale << state;
            }
        }
    }
}

void ImpactPainterTest::looksAsStored()
{
    QFETCH(bool, isDark);
    QFETCH(double, scale);
    QFETCH(QString, state);
    ThemeOptions options;
    options.kind = isDark ? ThemeKind::Dark : ThemeKind::Light;
    const Theme theme(options, m_fonts);
    ImpactOptions shown;
    shown.hasAllWays = state == "allways"_L1;
    const ImpactPicture picture = test::bankPicture(shown);
    const QSize size(1080, 460);
    const QSizeF room(size.width(), size.height() - 30 - impactHeadHeight(theme));
    const ImpactScene scene = makeImpactScene(picture, theme, room, false);
    ImpactLook look;
    look.viewport = QSizeF(size.width(), size.height() - 30);
    look.zoom = state == "far"_L1 ? 0.5 : 1;
    if (state == "current"_L1) {
        look.currentBox = 2;
        look.hasFocus = true;
        look.ways = waysThrough(picture.impact->graph, 2);
    }
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintImpact(painter, scene, look, theme);
    paintImpactLegend(painter, QRectF(0, size.height() - 30, size.width(), 30), theme);
    painter.end();
    const QString difference =
        test::compareWithGolden(image, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

} // namespace cb

QTEST_MAIN(cb::ImpactPainterTest)
#include "ImpactPainterTest.moc"
