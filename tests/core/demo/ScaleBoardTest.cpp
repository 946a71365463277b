// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/ScaleBoard.h"

#include "tests/core/demo/CollectedBoard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

ScaleRequest requestFor(qint64 changes)
{
    return {.changes = changes, .now = *Instant::fromIso(u"2026-11-25T13:03:00Z")};
}

} // namespace

class ScaleBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreAsAskedFor();
    void partsAreSmallAndReproducible();
    void referencesPointToWhatIsThereBefore();
    void smallestBoardIsWhole();
};

void ScaleBoardTest::countsAreAsAskedFor()
{
    const ScaleRequest request = requestFor(5000);
    const CollectedBoard board = CollectedBoard::from(scaleBoard(request));
    const ScaleCounts counts = scaleCounts(request);
    QCOMPARE(counts.services, 20);
    QCOMPARE(counts.items, 200);
    QCOMPARE(counts.changes, 5000);
    QCOMPARE(counts.deployments, 50'000);
    QCOMPARE(counts.incidents, 5000);
    QCOMPARE(qint64(board.all<Person>().size()), counts.persons);
    QCOMPARE(qint64(board.all<Group>().size()), counts.groups);
    QCOMPARE(qint64(board.all<Service>().size()), counts.services);
    QCOMPARE(qint64(board.all<ConfigurationItem>().size()), counts.items);
    QCOMPARE(qint64(board.all<Deployment>().size()), counts.deployments);
    QCOMPARE(qint64(board.all<Incident>().size()), counts.incidents);
    QCOMPARE(qint64(board.dependencies.size()), counts.dependencies);
    QVERIFY(!hasCycle(board.dependencies));

    const std::vector<Change> changes = board.all<Change>();
    QCOMPARE(qint64(changes.size()), counts.changes);
    qsizetype links = 0;
    Instant first = *changes.front().plannedStart;
    Instant last = first;
    for (const Change& change : changes) {
        links += change.items.size();
        first = qMin(first, *change.plannedStart);
        last = qMax(last, *change.plannedStart);
        QVERIFY(*change.openedAt < *change.plannedStart);
    }
    const double mean = double(links) / double(changes.size());
    QVERIFY2(mean > 1.85 && mean < 1.95, qPrintable(QString::number(mean)));
    const qint64 days = (last.ms - first.ms) / msPerDay;
    QVERIFY(days > 3 * 365 - 5 && days < 3 * 365 + 5);
}

void ScaleBoardTest::partsAreSmallAndReproducible()
{
    const BatchSource one = scaleBoard(requestFor(2000));
    const BatchSource other = scaleBoard(requestFor(2000));
    int parts = 0;
    while (const std::optional<WriteBatch> part = one()) {
        const std::optional<WriteBatch> same = other();
        QVERIFY(same.has_value());
        QVERIFY(part->puts == same->puts);
        QVERIFY(part->puts.size() <= 5000);
        ++parts;
    }
    QVERIFY(!other().has_value());
    QCOMPARE(parts, 6);
}

void ScaleBoardTest::referencesPointToWhatIsThereBefore()
{
    QSet<QUuid> known;
    QSet<QString> numbers;
    for (const Record& record : CollectedBoard::from(scaleBoard(requestFor(1000))).records) {
        if (const auto* change = std::get_if<Change>(&record)) {
            QVERIFY(
                known.contains(change->service->value) && known.contains(change->assignee->value));
            for (const ItemId& item : change->items) {
                QVERIFY(known.contains(item.value));
            }
            numbers.insert(change->number);
        } else if (const auto* deployment = std::get_if<Deployment>(&record)) {
            QVERIFY(known.contains(deployment->service->value));
            QVERIFY(!deployment->change || known.contains(deployment->change->value));
            numbers.insert(deployment->externalId);
        } else if (const auto* incident = std::get_if<Incident>(&record)) {
            QVERIFY(known.contains(incident->item->value));
            QVERIFY(!incident->causedBy || known.contains(incident->causedBy->value));
            numbers.insert(incident->number);
        }
        const qsizetype before = known.size();
        known.insert(refOf(record).id);
        QCOMPARE(known.size(), before + 1);
    }
    QCOMPARE(numbers.size(), 12'000);
}

void ScaleBoardTest::smallestBoardIsWhole()
{
    const CollectedBoard board = CollectedBoard::from(scaleBoard(requestFor(1)));
    QCOMPARE(board.all<Change>().size(), 250U);
    QCOMPARE(board.all<Service>().size(), 1U);
    QCOMPARE(board.all<ConfigurationItem>().size(), 10U);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ScaleBoardTest)
#include "ScaleBoardTest.moc"
