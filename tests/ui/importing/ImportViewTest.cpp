// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importing/ImportDesk.h"
#include "ui/conflicts/ConflictViews.h"
#include "ui/importing/ImportModels.h"
#include "ui/importing/ImportTable.h"
#include "ui/widgets/Button.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
using namespace cb::test;

namespace {

const QByteArray schedule =
    "number;short_description;cmdb_ci;state;type;risk;start_date;end_date;sys_updated_by\n"
    "CHG1;Carrier cut-over;WAN-1;-2;normal;2 - High;28/11/2026 08:00;28/11/2026 11:00;x\n"
    "CHG2;HSM firmware;hsm-1;-3;normal;4 - Low;29/11/2026 22:00;29/11/2026 04:00;x\n"
    "CHG3;Restore test;db-1;77;std;4 - Low;30/11/2026 10:00;30/11/2026 11:00;x\n"
    "CHG4;Proxy;px-1;-2;normal;4 - Low;tbd;30/11/2026 11:00;x\n";

} // namespace

/// The assistant driven as a person does, on a real board.
class ImportViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsCheckedMendedWrittenAndUndone();
    void newConflictsAreCountedAndShown();
    void dateOrderIsAsked();
    void columnsAreChosenByKey();
    void foundCellIsMendedInPlace();
    void profileOpensTheNextFileAtTheCheck();
    void droppedFileIsRead();
    void wrongFileIsSaidAndTheBoardUnchanged();
    void missingColumnKeepsTheImportBack();
    void somebodyElsesEditIsCheckedAgain();
    void calendarFilesBecomeWindows();
    void stoppedWriteChangesNothing();
    void modelsKeepTheirPromises();

private:
    static void openAndCheck(ImportDesk& desk, const QString& path);

    static bool isChecked(ImportDesk& desk)
    {
        return desk.run().stage() == ImportRun::Stage::Check && !desk.run().isPlanning();
    }

    template <typename T>
    static T& child(ImportDesk& desk, const QString& name)
    {
        auto* found = desk.view->findChild<T*>(name);
        if (found == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return *found;
    }
};

void ImportViewTest::openAndCheck(ImportDesk& desk, const QString& path)
{
    desk.view->openFile(path);
    if (!QTest::qWaitFor([&desk] { return isChecked(desk); }, 10000)) {
        qFatal("the file was not checked");
    }
}

void ImportViewTest::fileIsCheckedMendedWrittenAndUndone()
{
    ImportDesk desk;
    openAndCheck(desk, desk.file(u"changes.csv"_s, schedule));
    QCOMPARE(desk.run().mapping().kind, ImportKind::Changes);
    QCOMPARE(desk.run().plan()->counts.added, 1);
    QCOMPARE(desk.run().plan()->counts.rejected, 3);
    QCOMPARE(child<QLabel>(desk, u"import.figure.3"_s).text(), u"3"_s);

    // One by Alt U, the others by the button, the unknown word by its table.
    auto& rejected = child<ImportTable>(desk, u"import.rejected"_s);
    rejected.selectRow(0);
    QTest::keyClick(desk.view.get(), Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE(desk.run().plan()->counts.rejected, 2);
    QTest::mouseClick(&child<Button>(desk, u"import.useAll"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.run().plan()->counts.rejected, 1);
    auto& values = child<ImportTable>(desk, u"import.values"_s);
    int unknown = -1;
    for (int row = 0; row < values.model()->rowCount(); ++row) {
        unknown = values.model()->index(row, ValueModel::Word).data().toString() == "77"_L1
            ? row
            : unknown;
    }
    QVERIFY(unknown >= 0);
    QVERIFY(values.model()->setData(
        values.model()->index(unknown, ValueModel::Meaning),
        1 + static_cast<int>(ChangeState::Closed)));
    QTRY_COMPARE(desk.run().plan()->counts.rejected, 0);
    QTRY_COMPARE(desk.run().plan()->counts.added, 4);
    QTRY_VERIFY(child<Button>(desk, u"import.goOn"_s).isEnabled());
    QVERIFY(child<Button>(desk, u"import.goOn"_s).text().contains(u'4'));

    QTest::keyClick(desk.view.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.run().stage(), ImportRun::Stage::Done);
    QTRY_COMPARE(desk.board->session().snapshot()->changes->size(), 4);
    QCOMPARE(desk.board->session().snapshot()->directory->items.size(), 4);
    QVERIFY(child<QLabel>(desk, u"import.result.counts"_s).text().contains(u"4 new"_s));
    QVERIFY(child<QLabel>(desk, u"import.result.new"_s).text().contains(u"4 configuration item"_s));

    QTest::mouseClick(&child<Button>(desk, u"import.result.undo"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.board->session().snapshot()->changes->size(), 0);
    QCOMPARE(desk.board->session().snapshot()->directory->items.size(), 0);
    QTRY_VERIFY(!child<Button>(desk, u"import.result.undo"_s).isEnabled());
}

void ImportViewTest::newConflictsAreCountedAndShown()
{
    const QByteArray head =
        "number;short_description;cmdb_ci;state;type;risk;start_date;end_date;sys_updated_by\n";
    const QByteArray first = head
        + "CHG1;Cut-over;WAN-1;-2;normal;2 - High;28/11/2026 08:00;28/11/2026 11:00;x\n"
          "CHG2;Firmware;WAN-1;-2;normal;4 - Low;28/11/2026 09:00;28/11/2026 10:00;x\n";
    const QByteArray second = head
        + "CHG3;Restore;db-1;-2;normal;4 - Low;30/11/2026 10:00;30/11/2026 12:00;x\n"
          "CHG4;Patch;db-1;-2;normal;4 - Low;30/11/2026 11:00;30/11/2026 13:00;x\n";
    ImportDesk desk;
    addConflictActions(desk.actions);
    const auto& text = child<QLabel>(desk, u"import.result.conflicts"_s);
    auto& show = child<Button>(desk, u"import.result.showConflicts"_s);
    // What came with the import before does not count.
    for (const auto& [name, bytes] : {std::pair(u"a.csv"_s, first), std::pair(u"b.csv"_s, second)})
    {
        openAndCheck(desk, desk.file(name, bytes));
        QCOMPARE(desk.run().plan()->counts.added, 2);
        QTest::keyClick(desk.view.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.run().stage(), ImportRun::Stage::Done);
        QVERIFY(!text.text().contains(u"No new"_s)); // nothing is said before it is known
        QTRY_VERIFY2(text.text().startsWith(u"1 new conflict"_s), qPrintable(text.text()));
        QVERIFY(show.isVisible());
    }
    const QSignalSpy shown(
        desk.actions.action(actions::showImportedConflicts), &QAction::triggered);
    QTest::mouseClick(&show, Qt::LeftButton);
    QCOMPARE(shown.count(), 1);
    desk.editor.undo();
    QTRY_COMPARE(text.text(), u"No new conflicts."_s);
    QVERIFY(!show.isVisible());
}

void ImportViewTest::dateOrderIsAsked()
{
    ImportDesk desk;
    openAndCheck(
        desk,
        desk.file(
            u"c.csv"_s,
            "Number,Planned start,Planned end\nC1,02/03/2027 10:00,02/03/2027 11:00\n"));
    QCOMPARE(desk.run().plan()->question, u"date-order"_s);
    QVERIFY(!child<Button>(desk, u"import.goOn"_s).isEnabled());
    QVERIFY(child<QWidget>(desk, u"import.question"_s).isVisible());
    QTest::mouseClick(&child<Button>(desk, u"import.order.mdy"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.run().plan()->counts.added, 1);
    QTRY_VERIFY(!child<QWidget>(desk, u"import.question"_s).isVisible());
    const auto& change = std::get<Change>(desk.run().plan()->records.front().record);
    QCOMPARE(change.plannedStart->toIso(), u"2027-02-03T09:00:00Z"_s);
}

void ImportViewTest::columnsAreChosenByKey()
{
    ImportDesk desk;
    openAndCheck(
        desk,
        desk.file(
            u"c.csv"_s,
            "Number,Planned start,Planned end,what\nC1,2027-03-02 10:00,2027-03-02 11:00,Swap\n"));
    auto& columns = child<ImportTable>(desk, u"import.columns"_s);
    columns.setFocus();
    columns.setCurrentIndex(columns.model()->index(3, 0));
    QTest::keyClick(&columns, Qt::Key_Return);
    auto* combo = columns.findChild<QComboBox*>();
    QVERIFY(combo != nullptr);
    combo->setCurrentIndex(combo->findText(u"Title"_s));
    emit combo->activated(combo->currentIndex());
    QTRY_COMPARE(desk.run().mapping().columns[3].field, std::optional(Field::Title));
    QTRY_COMPARE(std::get<Change>(desk.run().plan()->records.front().record).title, u"Swap"_s);
}

void ImportViewTest::foundCellIsMendedInPlace()
{
    ImportDesk desk;
    openAndCheck(
        desk, desk.file(u"c.csv"_s, "Number,Planned start,Planned end\nC1,tbd,2027-03-02 11:00\n"));
    auto& rejected = child<ImportTable>(desk, u"import.rejected"_s);
    const QModelIndex found = rejected.model()->index(0, RejectedModel::Found);
    QVERIFY(found.flags().testFlag(Qt::ItemIsEditable));
    rejected.setCurrentIndex(found);
    QTest::keyClick(&rejected, Qt::Key_F2);
    auto* edit = rejected.findChild<QLineEdit*>();
    QVERIFY(edit != nullptr);
    QCOMPARE(edit->text(), u"tbd"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"2027-03-02 10:00"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(desk.run().plan()->counts.added, 1);
    QTRY_COMPARE(desk.run().plan()->counts.rejected, 0);
}

void ImportViewTest::profileOpensTheNextFileAtTheCheck()
{
    ImportDesk desk;
    const QByteArray text = "nr,what,begin it,end it\nC1,Swap,2027-03-02 10:00,2027-03-02 11:00\n";
    openAndCheck(desk, desk.file(u"a.csv"_s, text));
    desk.run().setField(0, Field::Number);
    desk.run().setField(1, Field::Title);
    desk.run().setField(2, Field::PlannedStart);
    desk.run().setField(3, Field::PlannedEnd);
    QTRY_COMPARE(desk.run().plan()->counts.added, 1);
    QTRY_VERIFY(child<Button>(desk, u"import.saveMapping"_s).isVisible());
    QTest::mouseClick(&child<Button>(desk, u"import.saveMapping"_s), Qt::LeftButton);
    auto& name = child<QLineEdit>(desk, u"import.profileName"_s);
    QTRY_VERIFY(name.isVisible());
    name.setText(u"Monday list"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    QTRY_COMPARE(desk.run().profiles().size(), 1);

    QTest::keyClick(desk.view.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.run().stage(), ImportRun::Stage::Source);
    openAndCheck(desk, desk.file(u"b.csv"_s, QByteArray(text).replace("C1", "C2")));
    QCOMPARE(desk.run().mapping().profile, u"Monday list"_s);
    QCOMPARE(desk.run().plan()->counts.added, 1);
}

void ImportViewTest::droppedFileIsRead()
{
    ImportDesk desk;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.file(u"changes.csv"_s, schedule))});
    QDragEnterEvent enter(QPoint(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.view.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.view.get(), &drop);
    QTRY_VERIFY(isChecked(desk));
    QCOMPARE(desk.run().plan()->counts.rows, 4);
}

void ImportViewTest::wrongFileIsSaidAndTheBoardUnchanged()
{
    ImportDesk desk;
    QSignalSpy failed(&desk.run(), &ImportRun::failed);
    desk.view->openFile(desk.file(u"changes.csv"_s, "%PDF-1.7 no table"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(desk.run().stage(), ImportRun::Stage::Source);
    QVERIFY(child<QWidget>(desk, u"import.message"_s).isVisible());
    desk.view->openFile(desk.folder.filePath(u"missing.csv"_s));
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(desk.board->session().snapshot()->changes->size(), 0);
}

void ImportViewTest::missingColumnKeepsTheImportBack()
{
    ImportDesk desk;
    openAndCheck(desk, desk.file(u"c.csv"_s, "Number,Title,Type\nC1,a,normal\n"));
    desk.run().setKind(ImportKind::Changes);
    QTRY_VERIFY(isChecked(desk));
    QTRY_COMPARE(desk.run().plan()->fileError, u"missing-column"_s);
    QVERIFY(!child<Button>(desk, u"import.goOn"_s).isEnabled());
    QTest::keyClick(desk.view.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.run().stage(), ImportRun::Stage::Check);
}

void ImportViewTest::somebodyElsesEditIsCheckedAgain()
{
    ImportDesk desk;
    Change change = aChange(u"C1"_s, u"theirs"_s);
    WriteBatch first;
    first.puts.emplace_back(change);
    QVERIFY(desk.board->apply(std::move(first)));
    openAndCheck(
        desk,
        desk.file(
            u"c.csv"_s,
            "Number,Title,Planned start,Planned end\nC1,ours,2027-03-02 10:00,2027-03-02 11:00\n"));
    QCOMPARE(desk.run().plan()->counts.changed, 1);
    change.revision = 1;
    change.description = u"meanwhile"_s;
    WriteBatch second;
    second.puts.emplace_back(change);
    QVERIFY(desk.board->writeElsewhere(std::move(second)));
    QSignalSpy failed(&desk.run(), &ImportRun::failed);
    desk.run().write();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Conflict);
    QTRY_VERIFY(isChecked(desk));
    QTRY_COMPARE(
        std::get<Change>(desk.run().plan()->records.front().record).description, u"meanwhile"_s);
    desk.run().write();
    QTRY_COMPARE(desk.run().stage(), ImportRun::Stage::Done);
}

void ImportViewTest::calendarFilesBecomeWindows()
{
    ImportDesk desk;
    openAndCheck(
        desk,
        desk.file(
            u"w.ics"_s,
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a@b\r\nDTSTART:20261201T200000Z\r\n"
            "DTEND:20261201T220000Z\r\nSUMMARY:Freeze\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    QCOMPARE(desk.run().mapping().kind, ImportKind::Windows);
    QCOMPARE(desk.run().plan()->counts.added, 1);
    desk.run().write();
    QTRY_COMPARE(desk.run().stage(), ImportRun::Stage::Done);
    QTRY_COMPARE(desk.board->session().snapshot()->windows->size(), 1);
}

void ImportViewTest::stoppedWriteChangesNothing()
{
    ImportDesk desk;
    QByteArray text = "Number,Planned start,Planned end,CI\n";
    for (int i = 0; i < 9000; ++i) {
        text += "C" + QByteArray::number(i) + ",2027-03-02 10:00,2027-03-02 11:00,x"
            + QByteArray::number(i) + "\n";
    }
    openAndCheck(desk, desk.file(u"c.csv"_s, text));
    QSignalSpy failed(&desk.run(), &ImportRun::failed);
    connect(&desk.run(), &ImportRun::progressed, this, [&desk] { desk.run().cancel(); });
    desk.run().write();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Cancelled);
    QCOMPARE(desk.run().stage(), ImportRun::Stage::Check);
    QCOMPARE(desk.board->session().snapshot()->changes->size(), 0);
    QVERIFY(!desk.undo.canUndo());
}

void ImportViewTest::modelsKeepTheirPromises()
{
    ImportDesk desk;
    for (const QString& name :
         {u"import.columns"_s, u"import.values"_s, u"import.preview"_s, u"import.rejected"_s})
    {
        new QAbstractItemModelTester(
            child<ImportTable>(desk, name).model(),
            QAbstractItemModelTester::FailureReportingMode::QtTest,
            desk.view.get());
    }
    openAndCheck(desk, desk.file(u"changes.csv"_s, schedule));
    desk.run().useAllSuggestions();
    QTRY_VERIFY(isChecked(desk));
    desk.run().setKind(ImportKind::Incidents);
    QTRY_VERIFY(isChecked(desk));
    desk.run().reset();
    QCOMPARE(child<ImportTable>(desk, u"import.preview"_s).model()->rowCount(), 0);
}

QTEST_MAIN(ImportViewTest)
#include "ImportViewTest.moc"
