// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictCauses.h"
#include "core/conflict/FindConflicts.h"
#include "core/exchange/ImportPlan.h"
#include "tests/support/MemoryBoard.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Conflicts of a bank's real changes; the figures come from independent programs (the README
/// beside the data).
class BankConflictsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void collisionsAreCountedAsIndependently();
    void theyHaveFewCauses();

private:
    SnapshotPtr m_board;
    ConflictSet m_set;
};

void BankConflictsTest::initTestCase()
{
    const Result<Table> table =
        readTable(QStringLiteral(CB_SHARED_DIR "/data/bpic2014/Detail_Change.csv.gz"), {}, {});
    QVERIFY(table);
    MappingOptions options;
    options.zone = "Europe/Amsterdam";
    const Result<ImportPlan> plan =
        planImport(*table, detectMapping(*table, options), BoardIndex(), {}, {});
    QVERIFY(plan);
    BoardSettings settings;
    settings.zone = options.zone;
    test::MemoryBoard board(settings);
    for (const Record& record : plan->puts()) {
        board.add(record);
    }
    m_board = board.snapshot();
    ConflictRules rules;
    rules.isOn.fill(false);
    rules.isOn[static_cast<std::size_t>(ConflictKind::SameItem)] = true;
    m_set = findConflicts(*m_board, rules, {std::nullopt, {}, true}).value_or(ConflictSet());
}

void BankConflictsTest::collisionsAreCountedAsIndependently()
{
    // The independent count leaves out changes without length.
    const auto hasLength = [this](int row) {
        const std::optional<Span> window = m_board->changes->plannedWindow(row);
        return window && window->lengthMs() > 0;
    };
    int pairs = 0;
    std::size_t incidences = 0;
    QSet<int> changes;
    for (int i = 0; i < m_set.size(); ++i) {
        const Conflict conflict = m_set.at(i);
        if (hasLength(conflict.a) && hasLength(conflict.b)) {
            ++pairs;
            incidences += conflict.items.size();
            changes << conflict.a << conflict.b;
        }
    }
    QCOMPARE(pairs, 29'398);
    QCOMPARE(incidences, std::size_t(30'301));
    QCOMPARE(changes.size(), 5'536);
}

void BankConflictsTest::theyHaveFewCauses()
{
    const std::vector<ConflictCause> causes = conflictCauses(m_set, *m_board);
    std::size_t conflicts = 0;
    for (const ConflictCause& cause : causes) {
        conflicts += cause.conflicts.size();
        QVERIFY(cause.conflicts.size() < 2'000);
    }
    QCOMPARE(conflicts, static_cast<std::size_t>(m_set.size()));
    QVERIFY(causes.size() < 3'000);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::BankConflictsTest)
#include "BankConflictsTest.moc"
