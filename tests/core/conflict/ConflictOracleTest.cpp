// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/conflict/ConflictOracle.h"

#include "core/conflict/ConflictIndex.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr quint32 boards = 2'000;

/// The first lines that only one of both has.
QString difference(const QStringList& found, const QStringList& expected)
{
    QString text;
    for (const QString& line : expected) {
        text += found.count(line) < expected.count(line) ? u"\n missing "_s + line : QString();
    }
    for (const QString& line : found) {
        text += expected.count(line) < found.count(line) ? u"\n too much "_s + line : QString();
    }
    return text;
}

ConflictRequest requestOf(const RandomConflictBoard& board)
{
    return {std::nullopt, board.now, false};
}

ConflictRules rulesFor(quint32 seed)
{
    ConflictRules rules;
    rules.relatedDepth = 1 + static_cast<int>(seed % 3);
    if (seed % 7 == 0) {
        rules.isOn[seed % conflictKindCount] = false;
    }
    return rules;
}

} // namespace

class ConflictOracleTest : public QObject
{
    Q_OBJECT

private slots:
    void allAreFoundOnRandomBoards();
    void aProbeSaysOfOneChangeWhatTheWholeSays();
    void aProbeOfTheRecordSaysTheSame();
    void anUpdateIsTheSameAsFindingAnew();
    void aRangeNarrowsAndNothingElse();
    void aWayLeadsAlongDependencies();
};

void ConflictOracleTest::allAreFoundOnRandomBoards()
{
    std::array<int, conflictKindCount> counts{};
    for (quint32 seed = 1; seed <= boards; ++seed) {
        const RandomConflictBoard board(seed);
        const ConflictRules rules = rulesFor(seed);
        const SnapshotPtr snapshot = board.snapshot();
        const auto set = findConflicts(*snapshot, rules, requestOf(board));
        QVERIFY(set);
        QVERIFY(set->uncheckedWindows.empty());
        const QStringList expected = oracleConflicts(board, rules);
        const QStringList found = describe(set.value(), *snapshot);
        QVERIFY2(
            found == expected,
            qPrintable(u"seed %1: %2"_s.arg(seed).arg(difference(found, expected))));
        for (const ConflictKind kind : set->kinds) {
            ++counts[static_cast<std::size_t>(kind)];
        }
    }
    for (const int count : counts) {
        QVERIFY(count > 500); // every kind is met often
    }
}

void ConflictOracleTest::aProbeSaysOfOneChangeWhatTheWholeSays()
{
    for (quint32 seed = 1; seed <= boards / 4; ++seed) {
        const RandomConflictBoard board(seed);
        const ConflictRules rules = rulesFor(seed);
        const SnapshotPtr snapshot = board.snapshot();
        const ConflictSet all = findConflicts(*snapshot, rules, requestOf(board)).value();
        const ConflictIndex index(snapshot, rules, requestOf(board));
        const ConflictsByChange byChange(all, snapshot->changes->size());
        for (int row = 0; row < snapshot->changes->size(); ++row) {
            QStringList expected;
            for (const qint32 conflict : byChange.of(row)) {
                expected.append(describe(all, conflict, *snapshot));
            }
            expected.sort();
            const QStringList found = describe(index.conflictsOf(row), *snapshot);
            QVERIFY2(
                found == expected,
                qPrintable(
                    u"seed %1, %2: %3"_s.arg(seed).arg(row).arg(difference(found, expected))));
        }
    }
}

void ConflictOracleTest::aProbeOfTheRecordSaysTheSame()
{
    for (quint32 seed = 1; seed <= boards / 8; ++seed) {
        const RandomConflictBoard board(seed);
        const SnapshotPtr snapshot = board.snapshot();
        const ConflictIndex index(snapshot, {}, requestOf(board));
        for (int row = 0; row < snapshot->changes->size(); ++row) {
            const std::optional<Span> window = snapshot->changes->plannedWindow(row);
            if (window) {
                const ConflictSet byRow = ConflictProbe(index, row).at(*window);
                const ConflictSet byRecord = ConflictProbe(index, board.changes[row]).at(*window);
                QCOMPARE(describe(byRecord, *snapshot), describe(byRow, *snapshot));
            }
        }
    }
}

void ConflictOracleTest::anUpdateIsTheSameAsFindingAnew()
{
    for (quint32 seed = 1; seed <= boards / 4; ++seed) {
        RandomConflictBoard board(seed);
        ConflictRequest request = requestOf(board);
        if (seed % 3 == 0) {
            request.range = Span{board.now, board.now.plusMs(6 * msPerHour)};
        }
        const ConflictSet before = findConflicts(*board.snapshot(), {}, request).value();
        std::vector<int> edited;
        for (const ChangeId& id : board.edit(1 + static_cast<int>(seed % 3))) {
            edited.push_back(board.snapshot()->changes->rowOf(id));
        }
        const SnapshotPtr snapshot = board.snapshot();
        const ConflictSet anew = findConflicts(*snapshot, {}, request).value();
        const ConflictSet updated =
            updatedConflicts(before, ConflictIndex(snapshot, {}, request), edited);
        QCOMPARE(describe(updated, *snapshot), describe(anew, *snapshot));
        QVERIFY(updated == anew);
    }
}

void ConflictOracleTest::aRangeNarrowsAndNothingElse()
{
    for (quint32 seed = 1; seed <= boards / 8; ++seed) {
        const RandomConflictBoard board(seed);
        const SnapshotPtr snapshot = board.snapshot();
        ConflictRequest request = requestOf(board);
        const ConflictSet all = findConflicts(*snapshot, {}, request).value();
        request.range = Span{board.now, board.now.plusMs(4 * msPerHour)};
        QStringList expected;
        for (int i = 0; i < all.size(); ++i) {
            if (all.at(i).span.overlaps(*request.range)) {
                expected.append(describe(all, i, *snapshot));
            }
        }
        expected.sort();
        const ConflictSet some = findConflicts(*snapshot, {}, request).value();
        QCOMPARE(describe(some, *snapshot), expected);
    }
}

void ConflictOracleTest::aWayLeadsAlongDependencies()
{
    for (quint32 seed = 1; seed <= boards / 8; ++seed) {
        const RandomConflictBoard board(seed);
        const SnapshotPtr snapshot = board.snapshot();
        ConflictRules rules;
        rules.relatedDepth = 3;
        const ConflictSet set = findConflicts(*snapshot, rules, requestOf(board)).value();
        const QList<ConfigurationItem>& items = snapshot->directory->items;
        for (int i = 0; i < set.size(); ++i) {
            const Conflict conflict = set.at(i);
            if (conflict.kind != ConflictKind::RelatedItem) {
                QVERIFY(conflict.path.empty());
                continue;
            }
            for (std::size_t k = 1; k < conflict.path.size(); ++k) {
                ItemId up = items[conflict.path[k - 1]].id;
                ItemId down = items[conflict.path[k]].id;
                if (!set.flowsFromA(i)) {
                    std::swap(up, down);
                }
                QVERIFY(std::any_of(
                    board.dependencies.begin(), board.dependencies.end(), [&](const auto& line) {
                        return line.upstream == up && line.downstream == down;
                    }));
            }
            QVERIFY(board.changes[conflict.a].items.contains(items[conflict.path.front()].id));
            QVERIFY(board.changes[conflict.b].items.contains(items[conflict.path.back()].id));
        }
    }
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ConflictOracleTest)
#include "ConflictOracleTest.moc"
