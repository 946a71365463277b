// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"
#include "core/session/DemoBoard.h"
#include "tests/support/BoardFixture.h"
#include "ui/shell/Picture.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/View.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

int colorsOf(const QImage& image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            colors.insert(image.pixel(x, y));
        }
    }
    return static_cast<int>(colors.size());
}

} // namespace

/// Every view that is registered can be copied and saved as it is seen.
class ViewPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { QTest::failOnWarning(QRegularExpression(u"QPaint"_s)); }

    void cleanupTestCase() { m_desktop.reset(); }

    void everyViewIsExportedInEveryFormat();
    void theBoardsViewsHaveVectorsWithText_data();
    void theBoardsViewsHaveVectorsWithText();
    void theKeysCopyWhatIsShown();

private:
    View& show(const QString& place, const QString& view);

    BoardContext& context() { return m_desktop->context(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

void ViewPicturesTest::initTestCase()
{
    const QString board = m_folder.filePath(u"board.cboard"_s);
    QVERIFY(makeDemoBoard(*StorePlace::parse(board), {.now = test::testNow()}, {}));
    m_desktop = std::make_unique<Desktop>(
        *qApp, DesktopOptions{Clock(test::testNow()), m_folder.filePath(u"settings.ini"_s)});
    QVERIFY(m_desktop->openBoard(board));
    m_desktop->window().resize(1400, 900);
    m_desktop->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isIdle(), 30'000);
}

View& ViewPicturesTest::show(const QString& place, const QString& view)
{
    PlaceHost& host = m_desktop->window().host();
    host.show(place, view);
    if (!QTest::qWaitFor([this] { return m_desktop->isIdle(); }, 90'000)) {
        qFatal("The view %s does not come to rest", qPrintable(view));
    }
    QCoreApplication::processEvents();
    return *host.currentView();
}

void ViewPicturesTest::everyViewIsExportedInEveryFormat()
{
    PlaceHost& host = m_desktop->window().host();
    int views = 0;
    for (const Place& place : host.places()) {
        host.show(place.id);
        for (const View* each : host.views()) {
            View& view = show(place.id, each->id());
            const Picture picture = pictureOf(view, context());
            QVERIFY2(picture.title.startsWith(view.name()), qPrintable(picture.title));
            QVERIFY2(!picture.fileStem.contains(u'/'), qPrintable(picture.fileStem));
            const Theme& theme = context().theme.theme();
            const QImage image = toImage(picture, theme);
            QVERIFY2(image.width() == 2 * picture.size.width(), qPrintable(view.id()));
            QVERIFY2(colorsOf(image) > 8, qPrintable(view.id()));
            for (int i = 0; i < enumCount<PictureFormat>(); ++i) {
                const Result<QByteArray> bytes = toBytes(
                    picture, static_cast<PictureFormat>(i), theme, context().theme.fontFamilies());
                QVERIFY2(bytes, qPrintable(view.id()));
                QVERIFY2(bytes->size() > 3000, qPrintable(view.id()));
            }
            ++views;
        }
    }
    QVERIFY(views >= 7);
}

void ViewPicturesTest::theBoardsViewsHaveVectorsWithText_data()
{
    QTest::addColumn<QString>("stem");
    QTest::newRow("board.month") << u"changes-month-2026-11"_s;
    QTest::newRow("board.week") << u"changes-week-2026-W48"_s;
    QTest::newRow("board.day") << u"changes-day-2026-11-25"_s;
}

void ViewPicturesTest::theBoardsViewsHaveVectorsWithText()
{
    QFETCH(QString, stem);
    View& view = show(u"board"_s, QString::fromLatin1(QTest::currentDataTag()));
    const Picture picture = pictureOf(view, context());
    QCOMPARE(picture.fileStem, stem);
    const QByteArray svg = *toBytes(
        picture, PictureFormat::Svg, context().theme.theme(), context().theme.fontFamilies());
    QXmlStreamReader reader(svg);
    QStringList texts;
    int images = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"text"_s) {
            texts.append(reader.readElementText());
        } else if (reader.isStartElement() && reader.name() == u"image"_s) {
            ++images;
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(images, 0);
    QVERIFY(texts.contains(picture.title));
    QVERIFY2(texts.size() > 20, qPrintable(texts.join(u'\n')));
}

void ViewPicturesTest::theKeysCopyWhatIsShown()
{
    show(u"board"_s, u"board.week"_s);
    context().actions.trigger(actions::copyPicture);
    QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
    context().actions.trigger(actions::copyTable);
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    QVERIFY(!QApplication::clipboard()->mimeData()->hasImage());
}

} // namespace cb

QTEST_MAIN(cb::ViewPicturesTest)
#include "ViewPicturesTest.moc"
