// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictAcceptances.h"
#include "core/conflict/ConflictCauses.h"
#include "core/conflict/FindConflicts.h"
#include "core/demo/DemoBoard.h"
#include "tests/support/MemoryBoard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The sample bank has every kind of conflict in the weeks to come, and not so many that nobody
/// reads them.
class DemoConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindOccurs_data();
    void everyKindOccurs();
    void causesCanBeRead();
    void someAreAcceptedAndSomeLapsed();

private:
    int causesOf(ConflictKind kind) const;

    SnapshotPtr m_board;
    ConflictSet m_set;
    std::vector<ConflictCause> m_causes;
};

void DemoConflictsTest::initTestCase()
{
    const DemoRequest request{
        .seed = 1, .now = *Instant::fromIso(u"2026-11-25T13:03:00Z"), .zone = "Europe/Berlin"};
    test::MemoryBoard board(demoSettings(request));
    board.add(demoBoard(request));
    m_board = board.snapshot();
    ConflictRequest asked;
    // A deployment that runs lasts until now: the hour before is asked for as well.
    asked.range = Span{request.now.plusMs(-msPerHour), request.now.plusMs(8 * 7 * msPerDay)};
    asked.now = request.now;
    Result<ConflictSet> found = findConflicts(*m_board, ConflictRules(), asked);
    QVERIFY(found);
    m_set = *std::move(found);
    m_causes = conflictCauses(m_set, *m_board);
    for (int i = 0; i < conflictKindCount; ++i) {
        const auto kind = static_cast<ConflictKind>(i);
        qInfo(
            "%s: %d causes, %td conflicts",
            toText(kind).data(),
            causesOf(kind),
            std::count(m_set.kinds.begin(), m_set.kinds.end(), kind));
    }
}

int DemoConflictsTest::causesOf(ConflictKind kind) const
{
    return static_cast<int>(
        std::count_if(m_causes.begin(), m_causes.end(), [kind](const ConflictCause& cause) {
            return cause.kind == kind;
        }));
}

void DemoConflictsTest::everyKindOccurs_data()
{
    QTest::addColumn<ConflictKind>("kind");
    for (int i = 0; i < conflictKindCount; ++i) {
        const auto kind = static_cast<ConflictKind>(i);
        QTest::newRow(toText(kind).data()) << kind;
    }
}

void DemoConflictsTest::everyKindOccurs()
{
    QFETCH(ConflictKind, kind);
    QVERIFY(causesOf(kind) > 0);
}

void DemoConflictsTest::causesCanBeRead()
{
    int blocking = 0;
    for (const ConflictCause& cause : m_causes) {
        blocking += cause.severity == ConflictSeverity::Blocks && cause.isOpen() ? 1 : 0;
    }
    const auto text = u"%1 causes, %2 block"_s.arg(m_causes.size()).arg(blocking).toUtf8();
    QVERIFY2(m_causes.size() >= 40 && m_causes.size() <= 160, text.constData());
    QVERIFY2(blocking >= 10 && blocking <= 70, text.constData());
}

void DemoConflictsTest::someAreAcceptedAndSomeLapsed()
{
    int accepted = 0;
    int excepted = 0;
    for (const ConflictCause& cause : m_causes) {
        accepted += cause.accepted;
        excepted += cause.excepted;
    }
    QVERIFY2(accepted >= 2, qPrintable(QString::number(accepted)));
    QVERIFY2(excepted >= 1, qPrintable(QString::number(excepted)));
    QVERIFY(lapsedAcceptances(m_set, *m_board).size() >= 1);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::DemoConflictsTest)
#include "DemoConflictsTest.moc"
