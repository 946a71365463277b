// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/LaneLayout.h"

#include "tests/core/timeline/RandomBoard.h"
#include "tests/support/MemoryBoard.h"

#include <QTest>

#include <algorithm>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant noon{1'795'608'000'000}; // 2026-11-25T12:00:00Z

/// One service with changes, deployments and incidents in its lane.
class OneLane
{
public:
    OneLane()
        : m_board(settings())
    {
        m_service.id = ServiceId::make();
        m_service.name = u"Ledger"_s;
        m_board.add(m_service);
    }

    Change change(double fromHours, double hours)
    {
        Change made;
        made.id = ChangeId::make();
        made.number = u"CHG-%1"_s.arg(++m_count);
        made.title = u"Title"_s;
        made.state = ChangeState::Scheduled;
        made.service = m_service.id;
        made.plannedStart = at(fromHours);
        made.plannedEnd = at(fromHours + hours);
        return made;
    }

    void add(const Record& record) { m_board.add(record); }

    void addDeployment(double hour, DeploymentOutcome outcome)
    {
        Deployment made;
        made.id = DeploymentId::make();
        made.service = m_service.id;
        made.startedAt = at(hour);
        made.finishedAt = at(hour + 0.1);
        made.outcome = outcome;
        m_board.add(made);
    }

    void addIncident(double hour)
    {
        Incident made;
        made.id = IncidentId::make();
        made.number = u"INC-1"_s;
        made.service = m_service.id;
        made.openedAt = at(hour);
        made.priority = 2;
        m_board.add(made);
    }

    static Instant at(double hours)
    {
        return noon.plusMs(static_cast<qint64>(hours * double(msPerHour)));
    }

    /// `hoursInView` from noon on, in 1000 units.
    LaneContent layOut(double hoursInView, const std::vector<std::pair<int, Span>>* moved = nullptr)
    {
        TimelineInput input;
        input.snapshot = m_board.snapshot();
        input.now = at(0);
        m_lanes = TimelineLanes::build(input);
        LaneRequest request;
        request.lanes = m_lanes.get();
        request.scale = TimeScale({at(0), at(hoursInView)}, 1000);
        request.titleWidth = [](int) {
            return 80.0;
        };
        request.lettersWidth = [this](int) {
            return lettersWidth;
        };
        request.moved = moved;
        return layOutLane(request);
    }

    double lettersWidth = 0; ///< of each change

private:
    static BoardSettings settings()
    {
        BoardSettings made;
        made.zone = "Europe/Berlin";
        return made;
    }

    MemoryBoard m_board;
    Service m_service;
    int m_count = 0;
    std::shared_ptr<const TimelineLanes> m_lanes;
};

/// Nothing that is laid out may lie on something else.
void verifyNoOverlap(const LaneContent& content)
{
    for (std::size_t i = 1; i < content.bars.size(); ++i) {
        QVERIFY(content.bars[i - 1].left() <= content.bars[i].left());
    }
    for (const LaneBar& a : content.bars) {
        QVERIFY(a.bar.width() > 0);
        for (const LaneBar& b : content.bars) {
            const bool isSame = &a == &b;
            const bool meets = a.left() < b.right() && b.left() < a.right();
            QVERIFY2(isSame || !meets || a.subRow != b.subRow, "bars on each other");
            const bool isBeside = b.left() >= a.right();
            if (!isSame && !a.title.isEmpty() && isBeside && !b.isShared && !a.isShared) {
                QVERIFY2(a.title.right <= b.left(), "a title on a bar");
            }
        }
    }
    const double half = LaneSizes().sign / 2;
    std::vector<LaneStretch> signs;
    std::vector<LaneStretch> words;
    for (const auto* marks : {&content.deployments, &content.incidents}) {
        for (std::size_t i = 1; i < marks->size(); ++i) {
            QVERIFY((*marks)[i].x - (*marks)[i - 1].x >= LaneSizes().sign);
        }
        for (const LaneMark& mark : *marks) {
            signs.push_back({mark.x - half, mark.x + half});
            if (!mark.title.isEmpty()) {
                words.push_back(mark.title);
            }
        }
    }
    const auto meets = [](const LaneStretch& a, const LaneStretch& b) {
        return a.left < b.right && b.left < a.right;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        QVERIFY2(words[i].left >= 0, "words that are cut at the edge");
        for (const LaneStretch& sign : signs) {
            QVERIFY2(!meets(words[i], sign), "words on a sign");
        }
        for (std::size_t j = i + 1; j < words.size(); ++j) {
            QVERIFY2(!meets(words[i], words[j]), "words on words");
        }
    }
}

} // namespace

/// Where things stand in one lane.
class LaneLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortBarsKeepALeastWidth();
    void barsThatOverlapShareTheHeight();
    void moreThanFitIsCounted();
    void titlesEndBeforeTheNextBar();
    void shortBarsKeepRoomForTheirLetters();
    void overrunAndMarginAreSaid();
    void backoutIsATail();
    void deploymentsInOnePlaceAreCountedAndTheWorstIsShown();
    void anIncidentStandsClearOfDeploymentsAndTheirCount();
    void movedChangesStandWhereTheyWillBe();
    void tooMuchIsDense();
    void nothingOverlapsOnAnyBoard_data();
    void nothingOverlapsOnAnyBoard();
};

void LaneLayoutTest::shortBarsKeepALeastWidth()
{
    OneLane lane;
    lane.add(lane.change(10, 0.25));
    lane.add(lane.change(50, 20));
    const LaneContent content = lane.layOut(100);
    QCOMPARE(content.bars.size(), std::size_t{2});
    QCOMPARE(content.bars[0].bar, (LaneStretch{100, 120}));
    QCOMPARE(content.bars[1].bar, (LaneStretch{500, 700}));
    QVERIFY(!content.bars[0].isShared);
}

void LaneLayoutTest::barsThatOverlapShareTheHeight()
{
    OneLane lane;
    lane.add(lane.change(10, 20));
    lane.add(lane.change(15, 20));
    lane.add(lane.change(60, 5));
    const LaneContent content = lane.layOut(100);
    QCOMPARE(content.bars.size(), std::size_t{3});
    QVERIFY(content.bars[0].isShared && content.bars[1].isShared);
    QCOMPARE(content.bars[0].subRow, 0);
    QCOMPARE(content.bars[1].subRow, 1);
    QVERIFY(content.bars[0].top + content.bars[0].height <= content.bars[1].top);
    QVERIFY(!content.bars[2].isShared);
}

void LaneLayoutTest::moreThanFitIsCounted()
{
    OneLane lane;
    for (int i = 0; i < 5; ++i) {
        lane.add(lane.change(10 + i, 20));
    }
    const LaneContent content = lane.layOut(100);
    QCOMPARE(content.bars.size(), std::size_t{2});
    QCOMPARE(content.more.size(), std::size_t{1});
    QCOMPARE(content.more[0].rows.size(), std::size_t{3});
    QCOMPARE(content.more[0].span, (Span{OneLane::at(12), OneLane::at(34)}));
}

void LaneLayoutTest::titlesEndBeforeTheNextBar()
{
    OneLane lane;
    lane.add(lane.change(10, 5));
    lane.add(lane.change(20, 5)); // 50 units after the first
    lane.add(lane.change(40, 5));
    const LaneContent content = lane.layOut(100);
    QCOMPARE(content.bars[0].title.left, 155.0);
    QCOMPARE(content.bars[0].title.right, 195.0);
    QCOMPARE(content.bars[1].title.width(), 80.0); // as wide as it is
}

void LaneLayoutTest::shortBarsKeepRoomForTheirLetters()
{
    OneLane lane;
    lane.add(lane.change(10, 1)); // 10 units an hour: as wide as the least
    lane.add(lane.change(12.5, 1)); // begins where the letters of the first stand
    lane.add(lane.change(40, 10));
    lane.lettersWidth = 12;
    const LaneContent content = lane.layOut(100);
    verifyNoOverlap(content);
    QCOMPARE(content.bars.size(), std::size_t{3});
    QVERIFY(content.bars[0].letters.left >= content.bars[0].bar.right);
    QCOMPARE(content.bars[0].letters.width(), 12.0);
    QVERIFY(content.bars[1].isShared); // a row of its own
    QVERIFY(content.bars[2].letters.isEmpty()); // they stand within it
    for (const LaneBar& bar : content.bars) {
        QVERIFY(bar.title.isEmpty() || bar.title.left >= bar.plannedRight());
    }
}

void LaneLayoutTest::overrunAndMarginAreSaid()
{
    OneLane lane;
    Change late = lane.change(10, 10);
    late.state = ChangeState::Closed;
    late.closureCode = ClosureCode::Successful;
    late.actualStart = late.plannedStart;
    late.actualEnd = OneLane::at(21);
    Change early = lane.change(60, 10);
    early.state = ChangeState::Closed;
    early.closureCode = ClosureCode::Successful;
    early.actualStart = early.plannedStart;
    early.actualEnd = OneLane::at(65);
    Change punctual = lane.change(80, 5);
    punctual.state = ChangeState::Closed;
    punctual.closureCode = ClosureCode::Successful;
    punctual.actualStart = punctual.plannedStart;
    punctual.actualEnd = punctual.plannedEnd->plusMs(overFromMs);
    lane.add(late);
    lane.add(early);
    lane.add(punctual);
    const LaneContent content = lane.layOut(100);
    QVERIFY(content.bars[0].isOver && !content.bars[0].over.isEmpty());
    QVERIFY(content.bars[0].margin.isEmpty());
    QVERIFY(!content.bars[1].isOver);
    QCOMPARE(content.bars[1].margin, (LaneStretch{650, 700}));
    QVERIFY2(!content.bars[2].isOver, "ten minutes are not said");
}

void LaneLayoutTest::backoutIsATail()
{
    OneLane lane;
    Change change = lane.change(10, 10);
    change.backoutMs = 5 * msPerHour;
    lane.add(change);
    const LaneContent content = lane.layOut(100);
    QCOMPARE(content.bars[0].tail, (LaneStretch{200, 250}));
    QVERIFY(content.bars[0].title.left > 250);
}

void LaneLayoutTest::deploymentsInOnePlaceAreCountedAndTheWorstIsShown()
{
    OneLane lane;
    lane.addDeployment(10, DeploymentOutcome::Succeeded);
    lane.addDeployment(10.5, DeploymentOutcome::Failed);
    lane.addDeployment(11, DeploymentOutcome::RolledBack);
    lane.addDeployment(40, DeploymentOutcome::Succeeded);
    const LaneContent content = lane.layOut(100);
    QCOMPARE(content.deployments.size(), std::size_t{2});
    QCOMPARE(content.deployments[0].count, 3);
    QCOMPARE(DeploymentOutcome(content.deployments[0].outcome), DeploymentOutcome::Failed);
    QCOMPARE(content.deployments[1].count, 1);
}

void LaneLayoutTest::anIncidentStandsClearOfDeploymentsAndTheirCount()
{
    OneLane lane;
    lane.addDeployment(10, DeploymentOutcome::Succeeded);
    lane.addDeployment(10.1, DeploymentOutcome::Succeeded);
    lane.addIncident(10.4);
    lane.addIncident(-3); // out of view
    const LaneContent content = lane.layOut(100);
    QCOMPARE(content.deployments.size(), std::size_t{1});
    QCOMPARE(content.deployments[0].count, 2);
    const LaneMark& incident = content.incidents.back();
    // Sign on sign, then the count, then what the incident is called.
    QVERIFY(incident.x - content.deployments[0].x < LaneSizes().sign);
    QVERIFY(content.deployments[0].title.left >= incident.x + LaneSizes().sign / 2);
    QVERIFY(incident.title.left >= content.deployments[0].title.right);
    QVERIFY(incident.title.width() >= LaneSizes().titleLeast);
    for (const LaneMark& mark : content.incidents) {
        QVERIFY(mark.x >= 0 || mark.title.isEmpty());
    }
    verifyNoOverlap(content);
}

void LaneLayoutTest::movedChangesStandWhereTheyWillBe()
{
    OneLane lane;
    lane.add(lane.change(10, 10));
    const std::vector<std::pair<int, Span>> moved{{0, {OneLane::at(60), OneLane::at(70)}}};
    const LaneContent content = lane.layOut(100, &moved);
    QCOMPARE(content.bars.size(), std::size_t{1});
    QCOMPARE(content.bars[0].bar, (LaneStretch{600, 700}));
}

void LaneLayoutTest::tooMuchIsDense()
{
    OneLane lane;
    for (int i = 0; i < 1'200; ++i) {
        lane.addDeployment(i * 0.08, DeploymentOutcome::Succeeded);
    }
    QVERIFY(lane.layOut(100).isDense);
    QVERIFY(!lane.layOut(10).isDense);
}

void LaneLayoutTest::nothingOverlapsOnAnyBoard_data()
{
    QTest::addColumn<double>("days");
    QTest::newRow("ten weeks") << 69.0;
    QTest::newRow("week") << 7.0;
    QTest::newRow("day") << 1.0;
    QTest::newRow("minute") << 1.0 / 1440;
}

void LaneLayoutTest::nothingOverlapsOnAnyBoard()
{
    QFETCH(double, days);
    for (quint32 seed = 1; seed <= 8; ++seed) {
        RandomBoard board(seed, RandomBoardSize());
        TimelineInput input;
        input.snapshot = board.snapshot();
        input.now = board.now();
        const auto lanes = TimelineLanes::build(input);
        const auto length = static_cast<qint64>(days * double(msPerDay));
        for (int lane = 0; lane < int(lanes->lanes().size()); ++lane) {
            LaneRequest request;
            request.lanes = lanes.get();
            request.lane = lane;
            request.scale =
                TimeScale({board.now().plusMs(-length / 2), board.now().plusMs(length / 2)}, 900);
            request.titleWidth = [](int row) {
                return 20.0 + row % 7 * 30;
            };
            verifyNoOverlap(layOutLane(request));
        }
    }
}

QTEST_GUILESS_MAIN(LaneLayoutTest)
#include "LaneLayoutTest.moc"
