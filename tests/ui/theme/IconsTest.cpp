// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include "ui/theme/SystemAppearance.h"
#include "ui/theme/ThemeController.h"

#include <QDBusConnection>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

class IconsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyIconDrawsSomething_data();
    void everyIconDrawsSomething();
    void iconsFollowTheTheme();
    void disabledIconsArePale();
    void arrowsMirrorInRightToLeftText();
    void drawsWholeDevicePixels();

private:
    static QImage drawn(Icon name, Qt::LayoutDirection direction = Qt::LeftToRight);

    ThemeController m_controller{new SystemAppearance(QDBusConnection(u"none"_s))};
};

QImage IconsTest::drawn(Icon name, Qt::LayoutDirection direction)
{
    QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    Icons::paint(painter, QRectF(0, 0, 16, 16), name, Qt::red);
    painter.end();
    return image;
}

void IconsTest::everyIconDrawsSomething_data()
{
    QTest::addColumn<int>("name");
    for (int i = 0; i < enumCount<Icon>(); ++i) {
        QTest::newRow(toText(static_cast<Icon>(i)).latin1()) << i;
    }
}

void IconsTest::everyIconDrawsSomething()
{
    QFETCH(int, name);
    const auto icon = static_cast<Icon>(name);
    QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(toText(icon))));
    const QImage image = drawn(icon);
    int opaque = 0;
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 128) {
                ++opaque;
                QVERIFY2(pixel.green() == 0 && pixel.blue() == 0, "a colour that is not the tint");
            }
        }
    }
    QVERIFY2(opaque >= 6, "hardly anything is drawn");
}

void IconsTest::iconsFollowTheTheme()
{
    const QIcon icon = Icons(m_controller).icon(Icon::Board);
    m_controller.setChoice({.mode = ThemeMode::Light});
    const QImage light = icon.pixmap(16).toImage();
    m_controller.setChoice({.mode = ThemeMode::Dark});
    const QImage dark = icon.pixmap(16).toImage();
    // The upper line of the calendar sheet.
    QVERIFY(light.pixelColor(8, 3).lightness() < 64);
    QVERIFY(dark.pixelColor(8, 3).lightness() > 192);
}

void IconsTest::disabledIconsArePale()
{
    const QIcon icon = Icons(m_controller).icon(u"warning", ColorRole::Bad);
    QVERIFY(!icon.isNull());
    QVERIFY(icon.pixmap(QSize(16, 16), QIcon::Disabled).toImage() != icon.pixmap(16).toImage());
    QVERIFY(Icons(m_controller).icon(u"no such icon").isNull());
}

void IconsTest::arrowsMirrorInRightToLeftText()
{
    const QImage forth = drawn(Icon::ChevronTrailing).convertToFormat(QImage::Format_Alpha8);
    const QImage back =
        drawn(Icon::ChevronTrailing, Qt::RightToLeft).convertToFormat(QImage::Format_Alpha8);
    const QImage mirrored = forth.mirrored(true, false);
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x) {
            // Edges are rounded to the other side by a few levels.
            QVERIFY(qAbs(qAlpha(back.pixel(x, y)) - qAlpha(mirrored.pixel(x, y))) < 12);
        }
    }
    QVERIFY(back != forth);
    QCOMPARE(drawn(Icon::Tick, Qt::RightToLeft), drawn(Icon::Tick));
}

void IconsTest::drawsWholeDevicePixels()
{
    for (const double ratio : {1.0, 1.5, 2.0}) {
        QImage image(QSize(24, 24) * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        Icons::paint(painter, QRectF(4.3, 4.3, 16, 16), Icon::Minus, Qt::black);
        painter.end();
        QImage expected(image.size(), image.format());
        expected.setDevicePixelRatio(ratio);
        expected.fill(Qt::transparent);
        QPainter whole(&expected);
        Icons::paint(
            whole,
            QRectF(qRound(4.3 * ratio) / ratio, qRound(4.3 * ratio) / ratio, 16, 16),
            Icon::Minus,
            Qt::black);
        whole.end();
        QCOMPARE(image, expected);
    }
}

} // namespace cb

QTEST_MAIN(cb::IconsTest)
#include "IconsTest.moc"
