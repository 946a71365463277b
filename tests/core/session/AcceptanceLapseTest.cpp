// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/AcceptanceLapse.h"

#include "core/base/Clock.h"
#include "tests/core/store/Samples.h"
#include "tests/core/store/TestBoards.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

Change aChange(const QString& number)
{
    Change change = samples::change(number, u"Title of "_s + number);
    change.plannedStart = samples::at("2026-11-25T19:30:00Z");
    change.plannedEnd = samples::at("2026-11-25T21:30:00Z");
    return change;
}

Result<WriteReceipt> write(Store& store, WriteBatch batch, const QString& who)
{
    return store.write(std::move(batch), Author{std::nullopt, who, u"app"_s, {}});
}

/// Writes, and waits until the clock has gone on: entries of different writes have different times.
void put(Store& store, const Record& record, const QString& who)
{
    WriteBatch batch;
    batch.puts.push_back(record);
    const Result<WriteReceipt> receipt = write(store, std::move(batch), who);
    if (!receipt) {
        qFatal("%s", qPrintable(receipt.error().what));
    }
    const Instant at = store.auditSince(receipt->sequence - 1, 1)->first().at;
    while (Clock().now() <= at) {
    }
}

} // namespace

/// Which write made an acceptance lapse, on both engines.
class AcceptanceLapseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();

    void itHolds_data() { TestBoards::addEngines(); }

    void itHolds();

    void theFirstMoveAwayCounts_data() { TestBoards::addEngines(); }

    void theFirstMoveAwayCounts();

    void aMoveThatWasTakenBackDoesNotCount_data() { TestBoards::addEngines(); }

    void aMoveThatWasTakenBackDoesNotCount();

    void ofTwoSidesTheFirstToGo_data() { TestBoards::addEngines(); }

    void ofTwoSidesTheFirstToGo();

    void aDeploymentThatWasRunningMayEnd_data() { TestBoards::addEngines(); }

    void aDeploymentThatWasRunningMayEnd();

    void cleanup() { m_store.reset(); }

private:
    void edit(const std::function<void(Change&)>& mutate, Change& change, const QString& who);
    std::optional<AcceptanceLapse> lapse();

    std::unique_ptr<TestBoards> m_boards;
    std::unique_ptr<Store> m_store;
    Change m_one;
    Change m_other;
    ConflictAcceptance m_acceptance;
};

void AcceptanceLapseTest::init()
{
    m_boards = std::make_unique<TestBoards>();
    m_store = m_boards->create();
    m_one = aChange(u"CHG-1"_s);
    m_other = aChange(u"CHG-2"_s);
    put(*m_store, m_one, u"Planner"_s);
    put(*m_store, m_other, u"Planner"_s);
    m_acceptance = {};
    m_acceptance.id = AcceptanceId::make();
    m_acceptance.change = m_one.id;
    m_acceptance.other = m_other.id.value;
    m_acceptance.changeStart = m_acceptance.otherStart = m_one.plannedStart;
    m_acceptance.changeEnd = m_acceptance.otherEnd = m_one.plannedEnd;
}

void AcceptanceLapseTest::edit(
    const std::function<void(Change&)>& mutate, Change& change, const QString& who)
{
    change = std::get<Change>(*m_store->record({RecordKind::Change, change.id.value}));
    mutate(change);
    put(*m_store, change, who);
}

std::optional<AcceptanceLapse> AcceptanceLapseTest::lapse()
{
    const Result<std::optional<AcceptanceLapse>> found = readLapse(*m_store, m_acceptance);
    if (!found) {
        qFatal("%s", qPrintable(found.error().what));
    }
    return *found;
}

void AcceptanceLapseTest::itHolds()
{
    edit([](Change& change) { change.title = u"Another"_s; }, m_one, u"Anna"_s);
    QVERIFY(!lapse());
}

void AcceptanceLapseTest::theFirstMoveAwayCounts()
{
    edit(
        [](Change& change) { change.plannedEnd = change.plannedEnd->plusMs(msPerHour); },
        m_other,
        u"Anna"_s);
    const Instant at = m_store->auditSince(m_store->sequence().value_or(0) - 1, 1)->first().at;
    edit([](Change& change) { change.plannedStart.reset(); }, m_other, u"Ben"_s);
    edit([](Change& change) { change.title = u"Another"_s; }, m_other, u"Cleo"_s);
    const auto found = lapse();
    QVERIFY(found);
    QCOMPARE(found->author, u"Anna"_s);
    QCOMPARE(found->at, at);
    QCOMPARE(found->side, (RecordRef{RecordKind::Change, m_other.id.value}));
    QVERIFY(!found->isRemoved);
}

void AcceptanceLapseTest::aMoveThatWasTakenBackDoesNotCount()
{
    const auto move = [](qint64 by) {
        return [by](Change& change) {
            change.plannedStart = change.plannedStart->plusMs(by);
            change.plannedEnd = change.plannedEnd->plusMs(by);
        };
    };
    edit(move(msPerHour), m_one, u"Anna"_s);
    edit(move(-msPerHour), m_one, u"Anna"_s);
    QVERIFY(!lapse());
    edit(move(msPerDay), m_one, u"Ben"_s);
    QCOMPARE(lapse()->author, u"Ben"_s);
}

void AcceptanceLapseTest::ofTwoSidesTheFirstToGo()
{
    const auto later = [](Change& change) {
        change.plannedEnd = change.plannedEnd->plusMs(msPerHour);
    };
    edit(later, m_other, u"Anna"_s);
    edit(later, m_one, u"Ben"_s);
    QCOMPARE(lapse()->author, u"Anna"_s);
    const QList<ConflictAcceptance> both{m_acceptance, ConflictAcceptance()};
    const CancelToken stopped;
    stopped.cancel();
    QCOMPARE(readLapses(*m_store, both, stopped).error().kind, ErrorKind::Cancelled);
    const auto lapses = readLapses(*m_store, {m_acceptance}, CancelToken());
    QVERIFY(lapses);
    QCOMPARE(lapses->value(m_acceptance.id), *lapse());
}

void AcceptanceLapseTest::aDeploymentThatWasRunningMayEnd()
{
    Deployment deployment;
    deployment.id = DeploymentId::make();
    deployment.startedAt = *m_one.plannedStart;
    put(*m_store, deployment, u"Pipeline"_s);
    m_acceptance.kind = ConflictKind::Deployment;
    m_acceptance.other = deployment.id.value;
    m_acceptance.otherStart = deployment.startedAt;
    m_acceptance.otherEnd.reset();
    const RecordRef ref{RecordKind::Deployment, deployment.id.value};
    deployment = std::get<Deployment>(*m_store->record(ref));
    deployment.finishedAt = *m_one.plannedEnd;
    put(*m_store, deployment, u"Pipeline"_s);
    QVERIFY(!lapse());
    deployment = std::get<Deployment>(*m_store->record(ref));
    WriteBatch removal;
    removal.removals.append({ref, deployment.revision});
    QVERIFY(write(*m_store, std::move(removal), u"Anna"_s));
    const auto found = lapse();
    QVERIFY(found);
    QVERIFY(found->isRemoved);
    QCOMPARE(found->author, u"Anna"_s);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::AcceptanceLapseTest)
#include "AcceptanceLapseTest.moc"
