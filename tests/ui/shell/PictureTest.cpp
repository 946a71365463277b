// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/BoardFixture.h"
#include "tests/support/PdfTools.h"
#include "ui/commands/Editor.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Language.h"
#include "ui/shell/PictureExport.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/shell/SvgCanvas.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStaticText>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct SvgFound
{
    bool isWellFormed = false;
    QStringList texts;
    QHash<QString, int> elements;
};

SvgFound readSvg(const QByteArray& bytes)
{
    SvgFound found;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            const QString name = reader.name().toString();
            ++found.elements[name];
            if (name == u"text"_s) {
                found.texts.append(reader.readElementText());
            }
        }
    }
    found.isWellFormed = !reader.hasError() && found.elements.value(u"svg"_s) == 1;
    return found;
}

QByteArray drawn(const std::function<void(QPainter&)>& draw)
{
    SvgCanvas canvas({200, 100}, u"A <title>"_s);
    QPainter painter(&canvas);
    draw(painter);
    painter.end();
    return canvas.document();
}

} // namespace

/// Pictures as files, read back, and what is said where they cannot be written.
class PictureTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void textStaysText();
    void clippingIsWritten();
    void clippingEndsWithRestore();
    void pixelsBecomeAnImage();
    void seeThroughColoursAndDashesAreKept();

    void aPngIsTwiceTheSizeWithItsCaption();
    void aPdfIsOpaqueAndEmbedsItsFonts();
    void aPdfHasItsText();
    void anSvgSaysWhatItShows();
    void aPictureIsCopied();
    void aTableIsCopied();
    void aFileIsSavedInTheFormatOfItsName();
    void aFolderThatCannotBeWrittenIsSaidInPlace();
    void theMenuOfACardWorks();

private:
    Picture picture() const;

    BoardContext& context() { return *m_context; }

    std::unique_ptr<test::BoardFixture> m_board;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FilterController> m_filter;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<Editor> m_editor;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<StatusAnnouncer> m_announcer;
    std::unique_ptr<BoardContext> m_context;
    std::unique_ptr<QWidget> m_place;
};

void PictureTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"QPaint"_s));
    m_board = test::BoardFixture::empty();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_filter = std::make_unique<FilterController>(m_board->session());
    m_selection = std::make_unique<Selection>();
    m_actions = std::make_unique<ActionRegistry>(*m_settings);
    m_undo = std::make_unique<QUndoStack>();
    m_editor = std::make_unique<Editor>(m_board->session(), *m_undo);
    m_theme = std::make_unique<ThemeController>();
    AppearanceChoice choice;
    choice.mode = ThemeMode::Dark;
    m_theme->setChoice(choice);
    m_language = std::make_unique<Language>();
    m_announcer = std::make_unique<StatusAnnouncer>();
    m_context = std::make_unique<BoardContext>(BoardContext{
        m_board->session(),
        *m_filter,
        *m_selection,
        *m_actions,
        *m_undo,
        *m_editor,
        *m_settings,
        *m_theme,
        *m_language,
        *m_announcer});
    m_place = std::make_unique<QWidget>();
    m_place->resize(600, 400);
    m_place->show();
}

void PictureTest::cleanup()
{
    m_place.reset();
    m_context.reset();
    m_editor.reset();
    m_filter.reset();
    m_board.reset();
}

Picture PictureTest::picture() const
{
    Picture made;
    made.title = u"Risk by service"_s;
    made.notes = {u"Northbank · 312 changes"_s, u"Times in Europe/Berlin"_s};
    made.fileStem = u"risk-by-service"_s;
    made.size = {300, 150};
    made.paint = [](QPainter& painter, const QSize& size, const Theme& theme) {
        painter.fillRect(QRect(QPoint(), size), theme.color(ColorRole::Accent));
        painter.setFont(theme.font(TextRole::Body));
        painter.setPen(theme.color(ColorRole::OnAccent));
        painter.drawText(QPointF(20, 40), u"Ledger"_s);
    };
    made.table = {{u"Service"_s, u"Risk"_s}, {u"Ledger"_s, u"0.4"_s}};
    return made;
}

void PictureTest::textStaysText()
{
    const QByteArray svg = drawn([](QPainter& painter) {
        painter.drawText(QPointF(10, 20), u"R&D < \"Ops\""_s);
        painter.drawStaticText(QPointF(10, 60), QStaticText(u"20:30 Ledger"_s));
    });
    const SvgFound found = readSvg(svg);
    QVERIFY2(found.isWellFormed, svg.constData());
    QCOMPARE(found.texts, (QStringList{u"R&D < \"Ops\""_s, u"20:30 Ledger"_s}));
    QVERIFY(!found.elements.contains(u"image"_s));
}

void PictureTest::clippingIsWritten()
{
    const QByteArray svg = drawn([](QPainter& painter) {
        painter.translate(5, 0);
        painter.setClipRect(QRectF(10, 10, 20, 20));
        painter.fillRect(QRectF(0, 0, 100, 100), Qt::red);
    });
    const SvgFound found = readSvg(svg);
    QVERIFY(found.isWellFormed);
    QCOMPARE(found.elements.value(u"clipPath"_s), 1);
    QVERIFY2(svg.contains("M15 10"), svg.constData()); // moved with the painter
}

void PictureTest::clippingEndsWithRestore()
{
    const QByteArray svg = drawn([](QPainter& painter) {
        painter.save();
        painter.setClipRect(QRectF(10, 10, 20, 20));
        painter.fillRect(QRectF(0, 0, 100, 100), Qt::red);
        painter.restore();
        painter.fillRect(QRectF(0, 0, 50, 50), Qt::blue);
    });
    QVERIFY(readSvg(svg).isWellFormed);
    const qsizetype closed = svg.indexOf("</g>");
    QVERIFY(closed > svg.indexOf("#ff0000"));
    QVERIFY2(svg.indexOf("#0000ff") > closed, svg.constData());
}

void PictureTest::pixelsBecomeAnImage()
{
    const QByteArray svg = drawn([](QPainter& painter) {
        QPixmap pixmap(8, 8);
        pixmap.fill(Qt::green);
        painter.drawPixmap(QPointF(4, 4), pixmap);
    });
    QCOMPARE(readSvg(svg).elements.value(u"image"_s), 1);
    QVERIFY(svg.contains("width=\"8\""));
}

void PictureTest::seeThroughColoursAndDashesAreKept()
{
    const QByteArray svg = drawn([](QPainter& painter) {
        QPen pen(Qt::black, 2);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(QColor(10, 20, 30, 51));
        painter.drawRoundedRect(QRectF(5, 5, 50, 20), 4, 4);
    });
    QVERIFY2(svg.contains("stroke-dasharray=\"6 4\""), svg.constData());
    QVERIFY(svg.contains("fill=\"#0a141e\" fill-opacity=\"0.2\""));
}

void PictureTest::aPngIsTwiceTheSizeWithItsCaption()
{
    const Result<QByteArray> bytes =
        toBytes(picture(), PictureFormat::Png, m_theme->theme(), m_theme->fontFamilies());
    QVERIFY(bytes);
    const QImage image = QImage::fromData(*bytes);
    QCOMPARE(image.width(), 600);
    QVERIFY(image.height() > 300);
    QCOMPARE(image.pixelColor(300, image.height() - 10), m_theme->theme().color(ColorRole::Accent));
    QCOMPARE(image.pixelColor(2, 2), m_theme->theme().color(ColorRole::Canvas));
}

void PictureTest::aPdfIsOpaqueAndEmbedsItsFonts()
{
    const Result<QByteArray> bytes =
        toBytes(picture(), PictureFormat::Pdf, m_theme->theme(), m_theme->fontFamilies());
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("%PDF-1.4"));
    QVERIFY(bytes->contains("/FontFile"));
    QVERIFY(bytes->contains("/MediaBox [0 0 225.")); // 300 pixels are 225 points
    QCOMPARE(bytes->count("/SMask"), bytes->count("/SMask /None"));
    QCOMPARE(bytes->count("/ca "), bytes->count("/ca 1.0")); // nothing see-through
    QVERIFY(!bytes->contains("/Subtype /Image"));
}

void PictureTest::aPdfHasItsText()
{
    const Result<QByteArray> bytes =
        toBytes(picture(), PictureFormat::Pdf, m_theme->theme(), m_theme->fontFamilies());
    QVERIFY(bytes);
    const QString path = m_folder->filePath(u"risk.pdf"_s);
    QVERIFY(writePicture(*bytes, path));
    const QString text = test::pdf::text(path);
    for (const QString& word : {u"Risk by service"_s, u"312 changes"_s, u"Ledger"_s}) {
        QVERIFY2(text.contains(word), qPrintable(text));
    }
    const auto fonts = test::pdf::embeddedFonts(path);
    QVERIFY(!fonts.isEmpty());
    QVERIFY(!fonts.values().contains(false));
}

void PictureTest::anSvgSaysWhatItShows()
{
    const Result<QByteArray> bytes =
        toBytes(picture(), PictureFormat::Svg, m_theme->theme(), m_theme->fontFamilies());
    QVERIFY(bytes);
    const SvgFound found = readSvg(*bytes);
    QVERIFY(found.isWellFormed);
    QCOMPARE(
        found.texts,
        (QStringList{
            u"Risk by service"_s,
            u"Northbank · 312 changes"_s,
            u"Times in Europe/Berlin"_s,
            u"Ledger"_s}));
}

void PictureTest::aPictureIsCopied()
{
    PictureExport pictures(context(), *m_place);
    pictures.copy(picture());
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(!data->hasText());
    QCOMPARE(qvariant_cast<QImage>(data->imageData()).width(), 600);
    QVERIFY(m_announcer->text().contains(u"Risk by service"_s));
}

void PictureTest::aTableIsCopied()
{
    PictureExport pictures(context(), *m_place);
    pictures.copyTable(picture());
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"Service\tRisk\nLedger\t0.4\n"_s);
    QVERIFY(data->html().contains(u"<td>Ledger</td>"_s));
}

void PictureTest::aFileIsSavedInTheFormatOfItsName()
{
    PictureExport pictures(context(), *m_place);
    QSignalSpy saved(&pictures, &PictureExport::saved);
    pictures.askAndSave(picture());
    auto* dialog = m_place->findChild<QFileDialog*>(u"savePicture"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u"risk-by-service.svg"_s));
    const QString path = m_folder->filePath(u"mine.png"_s);
    emit dialog->fileSelected(path);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(QImage(path).width(), 600);
    QVERIFY(m_announcer->text().contains(u"mine.png"_s));
    // The next time, the dialog starts where the last file went.
    pictures.askAndSave(picture());
    const auto dialogs = m_place->findChildren<QFileDialog*>(u"savePicture"_s);
    QCOMPARE(dialogs.last()->directory().absolutePath(), QDir(m_folder->path()).absolutePath());
}

void PictureTest::aFolderThatCannotBeWrittenIsSaidInPlace()
{
    PictureExport pictures(context(), *m_place);
    QSignalSpy failed(&pictures, &PictureExport::failed);
    const QString path = m_folder->filePath(u"no/such/folder/risk.svg"_s);
    pictures.save(picture(), PictureFormat::Svg, path);
    QTRY_COMPARE(failed.count(), 1);
    auto* message = m_place->findChild<MessageBar*>(u"pictureMessage"_s);
    QVERIFY(message && message->isVisible());
    QVERIFY(message->text().contains(u"risk.svg"_s));
    QVERIFY(m_place->rect().contains(message->geometry()));
    QVERIFY(!pictures.isBusy());
    QSignalSpy saved(&pictures, &PictureExport::saved);
    pictures.save(picture(), PictureFormat::Svg, m_folder->filePath(u"risk.svg"_s));
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!message->isVisible());
}

void PictureTest::theMenuOfACardWorks()
{
    QWidget card(m_place.get());
    card.resize(200, 100);
    int asked = 0;
    QMenu* menu = exportMenuFor(card, context(), [&] {
        ++asked;
        return pictureOf(card, u"Weekday by hour"_s, context());
    });
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(0)->trigger();
    QCOMPARE(asked, 1);
    QCOMPARE(
        qvariant_cast<QImage>(QApplication::clipboard()->mimeData()->imageData()).width(), 400);
    menu->actions().at(1)->trigger();
    auto* dialog = m_place->findChild<QFileDialog*>(u"savePicture"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).contains(u"weekday-by-hour-20"_s));
}

} // namespace cb

QTEST_MAIN(cb::PictureTest)
#include "PictureTest.moc"
