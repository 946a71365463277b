// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsView.h"

#include "tests/support/BoardFixture.h"
#include "tests/support/PdfTools.h"
#include "ui/commands/Editor.h"
#include "ui/reports/MakeReport.h"
#include "ui/reports/PageView.h"
#include "ui/reports/ReportChoices.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Language.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QUndoStack>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
namespace pdf = cb::test::pdf;

/// The place "Reports" on the sample bank, used as a person uses it.
class ReportsViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pagesAppearAndTurnByKeys();
    void choiceMakesThePagesAnew();
    void pdfIsSavedByItsKey();
    void tablesAndCalendarAreSaved_data();
    void tablesAndCalendarAreSaved();
    void changeRecordFollowsTheSelection();
    void rangeStepsByItsLength();
    void theTimelineOffersLandscapeOnly();
    void differencesAreSinceTheChosenBaseline();
    void stateSurvives();
    void commandLineMakesTheSameReport();

private:
    struct Desk;

    ReportsView& view() { return *m_view; }

    PageView& pages() { return *m_view->findChild<PageView*>(u"reportPages"_s); }

    bool waitForPages(int atLeast)
    {
        return QTest::qWaitFor([&] { return pages().pages() >= atLeast; }, 20'000);
    }

    /// Clicks the button and takes `path` in the dialog that it opens; the text of the message.
    QString saveBy(const QString& button, const QString& path);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ReportsView> m_view;
};

struct ReportsViewTest::Desk
{
    std::unique_ptr<test::BoardFixture> board = test::BoardFixture::demo();
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Selection selection;
    FilterController filter{board->session()};
    ActionRegistry actions{settings};
    QUndoStack undo;
    Editor editor{board->session(), undo};
    ThemeController theme;
    Language language;
    StatusAnnouncer announcer;
    BoardContext context{
        board->session(),
        filter,
        selection,
        actions,
        undo,
        editor,
        settings,
        theme,
        language,
        announcer};
};

void ReportsViewTest::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    const ParsedFilter parsed = BoardFilter::parse(u"period:2026-11-25..2026-12-08"_s);
    QVERIFY(parsed.isClean());
    m_desk->filter.setFilter(parsed.filter);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->filter.result()->changes.count() > 20, 20'000);
    m_view = std::make_unique<ReportsView>(m_desk->context);
    m_view->resize(1400, 860);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void ReportsViewTest::pagesAppearAndTurnByKeys()
{
    QVERIFY(waitForPages(2));
    QCOMPARE(pages().current(), 0);
    QTest::keyClick(view().focusProxy(), Qt::Key_PageDown);
    QCOMPARE(pages().current(), 1);
    QTest::keyClick(view().focusProxy(), Qt::Key_PageUp);
    QCOMPARE(pages().current(), 0);
    // The page appears: there is ink on the paper.
    const auto hasInk = [this] {
        const QImage seen = pages().grab().toImage();
        int dark = 0;
        for (int y = 60; y < seen.height() - 60; y += 2) {
            for (int x = seen.width() / 3; x < seen.width(); ++x) {
                dark += qGray(seen.pixel(x, y)) < 90 ? 1 : 0;
            }
        }
        return dark > 200;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasInk(), 10'000);
    QVERIFY(pages().accessibleName().contains(u"1"_s));
}

void ReportsViewTest::choiceMakesThePagesAnew()
{
    QVERIFY(waitForPages(2));
    const int before = pages().pages();
    auto* table = view().findChild<QCheckBox*>(u"reportTable"_s);
    QTest::mouseClick(table, Qt::LeftButton, {}, QPoint(8, table->height() / 2));
    QVERIFY(!table->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(pages().pages() < before, 20'000);
    QTest::mouseClick(table, Qt::LeftButton, {}, QPoint(8, table->height() / 2));
    QTRY_COMPARE_WITH_TIMEOUT(pages().pages(), before, 20'000);
}

QString ReportsViewTest::saveBy(const QString& button, const QString& path)
{
    auto* message = view().findChild<MessageBar*>();
    message->hide();
    auto* act = view().findChild<QPushButton*>(button);
    if (!QTest::qWaitFor([&] { return act->isEnabled(); }, 20'000)) {
        return u"the act is not offered"_s;
    }
    QTest::mouseClick(act, Qt::LeftButton);
    auto* dialog = view().findChild<QFileDialog*>();
    if (!dialog) {
        return u"no dialog"_s;
    }
    emit dialog->fileSelected(path);
    dialog->close();
    const bool isSaid = QTest::qWaitFor([&] { return message->isVisible(); }, 20'000);
    return isSaid ? message->text() : u"nothing was said"_s;
}

void ReportsViewTest::pdfIsSavedByItsKey()
{
    QVERIFY(waitForPages(2));
    const QString path = m_desk->folder.filePath(u"saved.pdf"_s);
    auto* act = view().findChild<QPushButton*>(u"report.pdf"_s);
    QTRY_VERIFY_WITH_TIMEOUT(act->isEnabled(), 20'000);
    QTest::keyClick(&view(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(view().findChild<QFileDialog*>());
    auto* dialog = view().findChild<QFileDialog*>();
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        view().findChild<MessageBar*>()->text().contains(u"saved.pdf"_s), 20'000);
    QCOMPARE(pdf::info(path).value(u"Pages"_s).toInt(), pages().pages());
}

void ReportsViewTest::tablesAndCalendarAreSaved_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("CSV") << u"report.csv"_s << u"saved.csv"_s << QByteArray("\xEF\xBB\xBF")
                         << QByteArray("Europe/Berlin");
    QTest::newRow("XLSX") << u"report.xlsx"_s << u"saved.xlsx"_s << QByteArray("PK")
                          << QByteArray("xl/worksheets/sheet1.xml");
    QTest::newRow("iCalendar") << u"report.calendar"_s << u"saved.ics"_s
                               << QByteArray("BEGIN:VCALENDAR\r\n") << QByteArray("BEGIN:VEVENT");
}

void ReportsViewTest::tablesAndCalendarAreSaved()
{
    QFETCH(QString, button);
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, part);
    QVERIFY(waitForPages(2));
    const QString path = m_desk->folder.filePath(name);
    const QString said = saveBy(button, path);
    QVERIFY2(said.contains(name), qPrintable(said));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(start));
    QVERIFY(bytes.contains(part));
}

void ReportsViewTest::changeRecordFollowsTheSelection()
{
    auto* list = view().findChild<QListWidget*>(u"reportList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QVERIFY(!view().hasRange());
    const ChangeColumns& changes = *m_desk->board->session().snapshot()->changes;
    m_desk->selection.selectChange(changes.idAt(3));
    const QString path = m_desk->folder.filePath(u"record.pdf"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view().findChild<QPushButton*>(u"report.pdf"_s)->isEnabled(), 20'000);
    const QString title = u"Change record "_s + changes.numbers.at(3);
    QTRY_VERIFY2_WITH_TIMEOUT(
        [&] {
            saveBy(u"report.pdf"_s, path);
            return pdf::text(path).contains(title);
        }(),
        qPrintable(title),
        20'000);
    const QString text = pdf::text(path);
    QVERIFY2(text.contains(u"Change record "_s + changes.numbers.at(3)), qPrintable(text));
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(list->currentRow(), 0);
}

void ReportsViewTest::rangeStepsByItsLength()
{
    QVERIFY(view().hasRange());
    const QString before = view().rangeText();
    view().stepRange(1);
    const QString after = view().rangeText();
    QVERIFY2(before != after, qPrintable(after));
    view().stepRange(-1);
    QCOMPARE(view().rangeText(), before);
}

void ReportsViewTest::theTimelineOffersLandscapeOnly()
{
    auto* list = view().findChild<QListWidget*>(u"reportList"_s);
    auto* paper = view().findChild<MenuButton*>(u"reportPaper"_s);
    auto* choices = view().findChild<ReportChoices*>();
    const QJsonObject before = choices->saveState();
    list->setCurrentRow(static_cast<int>(ReportKind::Timeline));
    QCOMPARE(choices->setup(), (PageSetup{Paper::A4, true}));
    QCOMPARE(paper->current(), 0);
    for (int i = 0; i < 4; ++i) { // there are two
        QTest::keyClick(paper, Qt::Key_Down);
    }
    QCOMPARE(paper->current(), 1);
    QCOMPARE(choices->setup(), (PageSetup{Paper::Letter, true}));
    // What can stand upright stays so, on the paper that was chosen.
    list->setCurrentRow(static_cast<int>(ReportKind::Schedule));
    QCOMPARE(choices->setup(), (PageSetup{Paper::Letter, false}));
    QCOMPARE(paper->current(), 2);
    choices->restoreState(before);
    QCOMPARE(choices->setup(), (PageSetup{Paper::A4, false}));
    QVERIFY(waitForPages(1));
}

void ReportsViewTest::differencesAreSinceTheChosenBaseline()
{
    Session& session = m_desk->board->session();
    const Baseline older = session.snapshot()->baselines->first();
    Baseline newer;
    newer.id = BaselineId::make();
    newer.name = u"By hand"_s;
    newer.takenAt = test::testNow();
    newer.sequence = session.snapshot()->sequence;
    WriteBatch batch;
    batch.puts = {newer};
    QVERIFY(m_desk->board->apply(std::move(batch)));
    QTRY_COMPARE(session.snapshot()->baselines->size(), 2);
    auto* list = view().findChild<QListWidget*>(u"reportList"_s);
    auto* compared = view().findChild<MenuButton*>(u"reportSince"_s);
    auto* choices = view().findChild<ReportChoices*>();
    QVERIFY(!compared->isVisible());
    list->setCurrentRow(static_cast<int>(ReportKind::Since));
    QVERIFY(compared->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!view().isBusy() && compared->current() == 0, 20'000);
    const auto since = [choices] {
        ReportRequest request;
        choices->applyTo(request);
        return request.since;
    };
    QCOMPARE(since(), QString()); // the newest
    QTest::keyClick(compared, Qt::Key_Down);
    QCOMPARE(since(), older.id.value.toString(QUuid::WithoutBraces));
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(compared, Qt::Key_Down);
    }
    QCOMPARE(since(), u"2026-10-28"_s); // 28 days before the board's present
    QTRY_VERIFY_WITH_TIMEOUT(!view().isBusy() && pages().pages() > 0, 20'000);
    list->setCurrentRow(static_cast<int>(ReportKind::Schedule));
    QVERIFY(waitForPages(2));
}

void ReportsViewTest::stateSurvives()
{
    ReportsView other(m_desk->context);
    const QJsonObject state{
        {u"report"_s, u"change"_s},
        {u"choices"_s,
         QJsonObject{{u"paper"_s, 1}, {u"language"_s, u"de"_s}, {u"table"_s, false}}}};
    other.restoreState(state);
    QCOMPARE(other.saveState().value("report"_L1).toString(), u"change"_s);
    const QJsonObject choices = other.saveState().value("choices"_L1).toObject();
    QCOMPARE(choices.value("paper"_L1).toInt(), 1);
    QCOMPARE(choices.value("language"_L1).toString(), u"de"_s);
    QCOMPARE(choices.value("table"_L1).toBool(true), false);
}

/// makeReportFile() on a store, as `changeboard report` calls it.
void ReportsViewTest::commandLineMakesTheSameReport()
{
    const QString path = m_desk->folder.filePath(u"command.pdf"_s);
    RenderOptions options;
    options.fonts = m_desk->theme.fontFamilies();
    ReportRequest request;
    request.now = m_desk->board->session().clock().now();
    request.language = u"de"_s;
    std::optional<Result<ReportFile>> made;
    m_desk->board->session().run<ReportFile>(
        [=](Store& store) { return makeReportFile(request, store, options, path, {}); },
        this,
        [&made](Result<ReportFile> result) { made = std::move(result); });
    QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 30'000);
    QVERIFY2(made->has_value(), made->has_value() ? "" : qPrintable(made->error().what));
    QCOMPARE(pdf::info(path).value(u"Pages"_s).toInt(), made->value().pages);
    QVERIFY(pdf::text(path, 1).contains(u"Änderungsplan"_s));

    request.kind = ReportKind::Change;
    request.change = u"CHG-none"_s;
    made.reset();
    m_desk->board->session().run<ReportFile>(
        [=](Store& store) { return makeReportFile(request, store, options, path, {}); },
        this,
        [&made](Result<ReportFile> result) { made = std::move(result); });
    QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 30'000);
    QVERIFY(!made->has_value());
    QCOMPARE(made->error().kind, ErrorKind::NotFound);
}

QTEST_MAIN(ReportsViewTest)

#include "ReportsViewTest.moc"
