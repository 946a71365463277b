// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Inverse.h"
#include "tests/core/store/Samples.h"
#include "tests/core/store/TestBoards.h"
#include "ui/commands/EditJobs.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Deleting drafts that other records refer to, on both engines.
class DeleteDraftsTest : public QObject
{
    Q_OBJECT

private slots:

    void itsExceptionsGoAlongAndComeBack_data() { TestBoards::addEngines(); }

    void itsExceptionsGoAlongAndComeBack();

    void whatWasDecidedOnStays_data() { TestBoards::addEngines(); }

    void whatWasDecidedOnStays();

private:
    static Change draft();

    TestBoards m_boards;
};

Change DeleteDraftsTest::draft()
{
    Change change = samples::change(u"CHG-7"_s, u"Raise the limits"_s);
    change.state = ChangeState::Draft;
    return change;
}

void DeleteDraftsTest::itsExceptionsGoAlongAndComeBack()
{
    const auto store = m_boards.create();
    const Change change = draft();
    CalendarWindow freeze;
    freeze.id = WindowId::make();
    freeze.name = u"Retail peak"_s;
    freeze.times.start = {QDate(2026, 11, 26), QTime(0, 0)};
    freeze.times.zone = "UTC";
    freeze.times.days = 3;
    FreezeException own;
    own.id = ExceptionId::make();
    own.window = freeze.id;
    own.change = change.id;
    own.state = ExceptionState::Asked;
    own.reason = u"It cannot wait"_s;
    FreezeException other = own;
    other.id = ExceptionId::make();
    other.change.reset();
    other.scope.types = {ChangeType::Emergency};
    WriteBatch batch;
    batch.puts = {change, freeze, own, other};
    CB_VERIFY(store->write(batch, samples::author()));

    const auto prepared = jobs::deleteDrafts(*store, u"Delete"_s, {change.id});
    CB_VERIFY(prepared);
    const auto inverse = inverseOf(prepared->edit.batch, *store);
    CB_VERIFY(inverse);
    CB_VERIFY(store->write(prepared->edit.batch, samples::author()));
    QVERIFY(!store->record({RecordKind::Change, change.id.value}));
    QVERIFY(!store->record({RecordKind::FreezeException, own.id.value}));
    CB_VERIFY(store->record({RecordKind::FreezeException, other.id.value}));

    CB_VERIFY(store->write(*inverse, samples::author()));
    CB_VERIFY(store->record({RecordKind::Change, change.id.value}));
    const auto back = store->record({RecordKind::FreezeException, own.id.value});
    CB_VERIFY(back);
    QCOMPARE(std::get<FreezeException>(*back).reason, own.reason);
}

void DeleteDraftsTest::whatWasDecidedOnStays()
{
    const auto store = m_boards.create();
    const Change change = draft();
    Decision rejected;
    rejected.id = DecisionId::make();
    rejected.change = change.id;
    rejected.kind = DecisionKind::Reject;
    rejected.reason = u"No way back"_s;
    rejected.decidedAt = samples::at("2026-11-20T10:00:00Z");
    WriteBatch batch;
    batch.puts = {change, rejected};
    CB_VERIFY(store->write(batch, samples::author()));
    const auto prepared = jobs::deleteDrafts(*store, u"Delete"_s, {change.id});
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().kind, ErrorKind::NotPermitted);
    QVERIFY(prepared.error().what.contains(u"CHG-7 was decided on"_s));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::DeleteDraftsTest)
#include "DeleteDraftsTest.moc"
