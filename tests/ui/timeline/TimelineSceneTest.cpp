// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineScene.h"

#include "tests/ui/timeline/TimelineFixture.h"
#include "ui/timeline/TimelineWords.h"
#include "ui/timeline/TimelineZoom.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::berlin;
using test::TimelineFixture;
using test::timelineNow;

namespace {

int itemsOf(const TimelineScene& scene, TimelineItemKind kind)
{
    return static_cast<int>(
        std::count_if(scene.items.begin(), scene.items.end(), [kind](const TimelineItem& item) {
            return item.kind == kind;
        }));
}

} // namespace

/// What a frame holds and where it stands.
class TimelineSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesFollowWithoutGaps();
    void foldedGroupsHideTheirLanes();
    void everyThingInViewIsAnItem();
    void lettersStandOnEachBar_data();
    void lettersStandOnEachBar();
    void timeAndPlaceGoRoundTrip_data();
    void timeAndPlaceGoRoundTrip();
    void axisLabelsNeverOverlap_data();
    void axisLabelsNeverOverlap();
    void bandsLieOnlyInLanesThatTheyCover();
    void bandLabelsMeetNoItem();
    void linksJoinCauseAndIncident();
    void sequencesJoinChangesAndTheirFollowers();
    void runningWorkSaysHowLateItIs();
    void columnsCountWhatTheLanesCount();
    void nightsOfClockChangesAreMarked_data();
    void nightsOfClockChangesAreMarked();
    void rightToLeftIsTheMirrorImage();
    void stepsKeepTheCalendar_data();
    void stepsKeepTheCalendar();
    void zoomBlendsWithoutAJump();

private:
    std::unique_ptr<TimelineFixture> m_fixture;
};

void TimelineSceneTest::initTestCase()
{
    m_fixture = std::make_unique<TimelineFixture>();
}

void TimelineSceneTest::linesFollowWithoutGaps()
{
    const TimelineScene scene = m_fixture->scene(TimelineFixture::week());
    double top = 0;
    for (const TimelineLine& line : scene.lines.all()) {
        QCOMPARE(line.top, top);
        QVERIFY(line.height > 0);
        QCOMPARE(scene.lines.lineAt(line.top), int(&line - scene.lines.all().data()));
        QCOMPARE(scene.lines.lineAt(line.bottom() - 0.5), scene.lines.lineAt(line.top));
        top = line.bottom();
    }
    QCOMPARE(scene.lines.lineAt(top), -1);
    QCOMPARE(scene.lines.lineAt(-1), -1);
}

void TimelineSceneTest::foldedGroupsHideTheirLanes()
{
    const TimelineScene open = m_fixture->scene(TimelineFixture::week());
    m_fixture->request.folded = {open.lanes->groups().front().key};
    const TimelineScene folded = m_fixture->scene(TimelineFixture::week());
    m_fixture->request.folded.clear();
    const TimelineLane& group = folded.lanes->groups().front();
    QCOMPARE(folded.lines.all().size() + std::size_t(group.laneCount), open.lines.all().size());
    QCOMPARE(folded.lines.lineOfLane(group.firstLane), -1);
    QCOMPARE(folded.lines.lineShowing(*folded.lanes, group.firstLane), 0);
}

void TimelineSceneTest::everyThingInViewIsAnItem()
{
    const TimelineScene scene = m_fixture->scene(TimelineFixture::week());
    QCOMPARE(itemsOf(scene, TimelineItemKind::Change), 3);
    QCOMPARE(itemsOf(scene, TimelineItemKind::Deployment), 4);
    QCOMPARE(itemsOf(scene, TimelineItemKind::Incident), 1);
    for (std::size_t i = 0; i < scene.items.size(); ++i) {
        const TimelineItem& item = scene.items[i];
        QVERIFY(!item.ring.isEmpty());
        QVERIFY(item.rect.contains(item.ring.center()));
        QVERIFY(scene.rows[std::size_t(item.line)].rect.intersects(item.ring));
        QVERIFY(!TimelineWords::itemName(scene, item).isEmpty());
        QVERIFY(!TimelineWords::card(scene, item, QTimeZone::utc()).isEmpty());
        QVERIFY(item.record(scene.snapshot()));
        QCOMPARE(scene.itemOf(*item.record(scene.snapshot())), int(i));
    }
}

void TimelineSceneTest::lettersStandOnEachBar_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("hasTitles");
    QTest::newRow("week, titles") << 7 << true;
    QTest::newRow("six weeks, bars only") << 42 << false;
}

void TimelineSceneTest::lettersStandOnEachBar()
{
    QFETCH(int, days);
    QFETCH(bool, hasTitles);
    ConflictLetters letters;
    letters.add(ConflictKind::Freeze, ConflictSeverity::Blocks);
    letters.add(ConflictKind::SameAssignee, ConflictSeverity::Warns);
    const auto changes = m_fixture->scene(TimelineFixture::week()).snapshot().changes->size();
    m_fixture->request.conflicts = std::make_shared<const std::vector<ConflictLetters>>(
        static_cast<std::size_t>(changes), letters);
    const Instant end = TimelineFixture::week().end;
    const TimelineScene scene = m_fixture->scene({end.plusMs(-days * msPerDay), end}, {1600, 420});
    m_fixture->request.conflicts.reset();
    QCOMPARE(scene.detail == TimelineDetail::Titles, hasTitles);
    int bars = 0;
    for (const TimelineItem& item : scene.items) {
        if (item.kind != TimelineItemKind::Change) {
            continue;
        }
        QCOMPARE(item.conflicts, letters);
        QVERIFY(TimelineWords::itemName(scene, item).contains(u"blocked: Freeze"_s));
        const TimelineBarShape& bar = scene.bars[std::size_t(item.shape)];
        const QRectF& own = bar.box.letters;
        if (bar.box.rect.isNull() || !scene.frame.canvas.contains(bar.box.rect)) {
            continue;
        }
        ++bars;
        QVERIFY(!own.isNull());
        QVERIFY(item.rect.right() >= own.right());
        QVERIFY(!own.intersects(bar.box.sign));
        for (const TimelineBarShape& other : scene.bars) {
            QVERIFY(!own.intersects(other.title.rect));
            QVERIFY(!own.intersects(other.box.title.rect));
            QVERIFY(&other == &bar || !own.intersects(other.box.rect));
            QVERIFY(&other == &bar || !own.intersects(other.box.letters));
        }
    }
    QVERIFY(bars > 0);
}

void TimelineSceneTest::timeAndPlaceGoRoundTrip_data()
{
    QTest::addColumn<qint64>("length");
    QTest::newRow("minute") << msPerMinute;
    QTest::newRow("day") << msPerDay;
    QTest::newRow("week") << 7 * msPerDay;
    QTest::newRow("year") << 365 * msPerDay;
    QTest::newRow("ten years") << 3652 * msPerDay;
}

void TimelineSceneTest::timeAndPlaceGoRoundTrip()
{
    QFETCH(qint64, length);
    const Instant middle{WallTime::day(QDate(2026, 10, 25), berlin()).start};
    const TimelineScene scene =
        m_fixture->scene({middle.plusMs(-length / 2), middle.plusMs(length / 2)});
    for (double x = scene.frame.canvas.left(); x < scene.frame.canvas.right(); x += 37) {
        const Instant t = scene.instantAt(x);
        QVERIFY(std::abs(scene.xOf(t) - x) < 0.5);
        QCOMPARE(scene.instantAt(scene.xOf(t)), t);
    }
}

void TimelineSceneTest::axisLabelsNeverOverlap_data()
{
    QTest::addColumn<qint64>("length");
    for (const int minutes :
         {1, 7, 45, 180, 1440, 4000, 10'080, 50'000, 99'000, 150'000, 525'600, 5'000'000})
    {
        QTest::addRow("%d minutes", minutes) << minutes * msPerMinute;
    }
}

void TimelineSceneTest::axisLabelsNeverOverlap()
{
    QFETCH(qint64, length);
    m_fixture->request.secondZone = QTimeZone("Asia/Singapore");
    const TimelineScene scene =
        m_fixture->scene({timelineNow().plusMs(-length / 3), timelineNow().plusMs(length * 2 / 3)});
    m_fixture->request.secondZone = QTimeZone();
    QVERIFY(!scene.labels.empty());
    for (const auto* labels : {&scene.labels, &scene.secondLabels}) {
        for (std::size_t i = 0; i < labels->size(); ++i) {
            const QRectF rect = (*labels)[i].text.rect;
            QVERIFY(rect.left() >= scene.frame.canvas.left());
            QVERIFY(rect.right() <= scene.frame.all.right());
            for (std::size_t k = 0; k < i; ++k) {
                QVERIFY(!rect.intersects((*labels)[k].text.rect));
            }
        }
    }
    QVERIFY(!scene.nowText.isShown() || scene.frame.axis.contains(scene.nowText.rect));
}

void TimelineSceneTest::bandsLieOnlyInLanesThatTheyCover()
{
    const TimelineScene scene = m_fixture->scene(TimelineFixture::week());
    int freezes = 0;
    for (const TimelineBandShape& shape : scene.bands) {
        const TimelineBand& band = scene.windows->bands[std::size_t(shape.band)];
        freezes += band.kind == WindowKind::Freeze ? 1 : 0;
        for (const TimelineRow& row : scene.rows) {
            const bool lies = row.rect.intersects(shape.rect);
            const bool isCovered =
                !row.line.isGroup && (*band.cover)[std::size_t(row.line.index)] != LaneCover::None;
            QVERIFY(!lies || isCovered);
        }
    }
    QCOMPARE(freezes, 1); // both services of one team: one stretch with one label
}

void TimelineSceneTest::bandLabelsMeetNoItem()
{
    const TimelineScene scene = m_fixture->scene(TimelineFixture::week());
    int labels = 0;
    for (const TimelineBandShape& shape : scene.bands) {
        if (shape.labelRect.isNull()) {
            continue;
        }
        ++labels;
        QVERIFY(scene.frame.canvas.contains(shape.labelRect));
        for (const TimelineItem& item : scene.items) {
            QVERIFY(!item.rect.intersects(shape.labelRect));
        }
    }
    QCOMPARE(labels, 1);
}

void TimelineSceneTest::linksJoinCauseAndIncident()
{
    const TimelineScene scene = m_fixture->scene(TimelineFixture::week());
    QCOMPARE(scene.links.size(), std::size_t{1});
    // With its cause out of view it is drawn only where one end is selected.
    const Span late{timelineNow().plusMs(-12 * msPerHour), timelineNow().plusMs(msPerDay)};
    QVERIFY(m_fixture->scene(late).links.empty());
    const RecordRef incident{RecordKind::Incident, scene.snapshot().incidents->ids.front()};
    m_fixture->request.selected = {incident};
    QCOMPARE(m_fixture->scene(late).links.size(), std::size_t{1});
    m_fixture->request.selected.clear();
}

void TimelineSceneTest::sequencesJoinChangesAndTheirFollowers()
{
    TimelineFixture fixture;
    const Service ledger = fixture.board().addService(u"Ledger"_s, u"Core Banking"_s);
    const auto at = [](int day, int hour) {
        return LocalTime{QDate(2026, 11, day), QTime(hour, 0)};
    };
    Change& first = fixture.board().addChange(u"Schema"_s, at(24, 10), at(24, 12));
    Change& second = fixture.board().addChange(u"Release"_s, at(25, 18), at(25, 20));
    Change& early = fixture.board().addChange(u"Too early"_s, at(25, 19), at(25, 21));
    Change& later = fixture.board().addChange(
        u"Out of view"_s,
        LocalTime{QDate(2026, 12, 9), QTime(9, 0)},
        LocalTime{QDate(2026, 12, 9), QTime(10, 0)});
    for (Change* change : {&first, &second, &early, &later}) {
        change->service = ledger.id;
    }
    second.predecessors = {first.id};
    early.predecessors = {second.id};
    later.predecessors = {second.id};
    const auto sceneWith = [&](const QList<RecordRef>& selected) {
        fixture.request.selected = selected;
        fixture.scene(TimelineFixture::week());
        fixture.request.sequences = planOf(fixture.request.lanes->snapshot().changes, nullptr);
        return makeTimelineScene(fixture.request);
    };
    const TimelineScene scene = sceneWith({});
    QCOMPARE(scene.sequences.size(), std::size_t(2));
    int broken = 0;
    for (const TimelineSequenceShape& line : scene.sequences) {
        const auto before = scene.snapshot().changes->plannedWindow(line.before);
        const auto after = scene.snapshot().changes->plannedWindow(line.after);
        QVERIFY(std::abs(line.from.x() - scene.xOf(before->end)) < 1);
        QVERIFY(std::abs(line.to.x() - scene.xOf(after->start)) < 1);
        broken += line.isBroken ? 1 : 0;
        // It runs below the titles of its lane.
        QVERIFY(line.level >= line.from.y() + scene.metrics.planned / 2);
    }
    QCOMPARE(broken, 1);
    QVERIFY(scene.sequences[0].isCritical);
    // What is selected keeps its lines to what is out of view.
    QCOMPARE(sceneWith({{RecordKind::Change, second.id.value}}).sequences.size(), std::size_t(3));
}

void TimelineSceneTest::runningWorkSaysHowLateItIs()
{
    TimelineFixture fixture;
    const Service ledger = fixture.board().addService(u"Ledger"_s, u"Core Banking"_s);
    Change& running = fixture.board().addChange(
        u"Add nodes"_s, {QDate(2026, 11, 25), QTime(9, 0)}, {QDate(2026, 11, 25), QTime(13, 0)});
    running.service = ledger.id;
    running.state = ChangeState::Implement;
    running.actualStart = running.plannedStart;
    const TimelineScene scene =
        fixture.scene({timelineNow().plusMs(-msPerDay), timelineNow().plusMs(msPerDay)});
    const auto bar =
        std::find_if(scene.bars.begin(), scene.bars.end(), [](const TimelineBarShape& shape) {
            return shape.actualGoesOn;
        });
    QVERIFY(bar != scene.bars.end());
    QCOMPARE(bar->over.text.text(), u"+1 h 3 min"_s);
    QCOMPARE(bar->over.color, fixture.theme().color(ColorRole::Warn));
}

void TimelineSceneTest::columnsCountWhatTheLanesCount()
{
    const TimelineScene scene = m_fixture->scene(TimelineFixture::year());
    QVERIFY(scene.hasColumns());
    QCOMPARE(scene.columnUnit, TickUnit::Week);
    for (std::size_t r = 0; r < scene.rows.size(); ++r) {
        LaneCounts sum;
        Span columns;
        for (const TimelineItem& item : scene.items) {
            if (item.line == int(r)) {
                sum += item.counts;
                QCOMPARE(WallTime::toLocal(item.span.start, berlin()).date.dayOfWeek(), 1);
            }
        }
        const TimelineLine& line = scene.rows[r].line;
        const std::vector<qint64> edges = columnEdges(scene.span(), TickUnit::Week, scene.calendar);
        const Span whole{{edges.front()}, {edges.back()}};
        QCOMPARE(
            sum,
            line.isGroup ? scene.lanes->groupCounts(line.index, whole)
                         : scene.lanes->laneCounts(line.index, whole));
    }
}

void TimelineSceneTest::nightsOfClockChangesAreMarked_data()
{
    QTest::addColumn<QDate>("monday");
    QTest::addColumn<int>("kind");
    QTest::newRow("missing hour") << QDate(2027, 3, 22) << int(TimelineShade::Kind::MissingHour);
    QTest::newRow("double hour") << QDate(2026, 10, 19) << int(TimelineShade::Kind::DoubleHour);
    QTest::newRow("ordinary week") << QDate(2026, 11, 23) << -1;
}

void TimelineSceneTest::nightsOfClockChangesAreMarked()
{
    QFETCH(QDate, monday);
    QFETCH(int, kind);
    const TimelineScene scene = m_fixture->scene(spanOfDays({monday, monday.addDays(6)}, berlin()));
    int marked = 0;
    for (const TimelineShade& shade : scene.shades) {
        if (shade.kind == TimelineShade::Kind::Weekend) {
            continue;
        }
        ++marked;
        QCOMPARE(int(shade.kind), kind);
        const Span sunday = WallTime::day(monday.addDays(6), berlin());
        QVERIFY(shade.stretch.left >= scene.xOf(sunday.start));
        QVERIFY(shade.stretch.right <= scene.xOf(sunday.end));
        QVERIFY(shade.text.isShown());
    }
    QCOMPARE(marked, kind < 0 ? 0 : 1);
}

void TimelineSceneTest::rightToLeftIsTheMirrorImage()
{
    const TimelineScene ltr = m_fixture->scene(TimelineFixture::week());
    m_fixture->request.isRightToLeft = true;
    const TimelineScene rtl = m_fixture->scene(TimelineFixture::week());
    m_fixture->request.isRightToLeft = false;
    const double width = ltr.frame.all.width();
    QCOMPARE(rtl.items.size(), ltr.items.size());
    for (std::size_t i = 0; i < ltr.items.size(); ++i) {
        QCOMPARE(rtl.items[i].ring.right(), width - ltr.items[i].ring.left());
        QCOMPARE(rtl.items[i].ring.top(), ltr.items[i].ring.top());
    }
    QVERIFY(rtl.frame.heads.left() > rtl.frame.canvas.left());
    QCOMPARE(rtl.xOf(timelineNow()), width - ltr.xOf(timelineNow()));
    QCOMPARE(rtl.instantAt(width - 400), ltr.instantAt(400));
}

void TimelineSceneTest::stepsKeepTheCalendar_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QDate>("then");
    QTest::newRow("week over the clock change")
        << QDate(2026, 10, 19) << QDate(2026, 10, 25) << 1 << QDate(2026, 10, 26);
    QTest::newRow("year") << QDate(2026, 1, 1) << QDate(2026, 12, 31) << 1 << QDate(2027, 1, 1);
    QTest::newRow("month back") << QDate(2026, 3, 1) << QDate(2026, 3, 31) << -1
                                << QDate(2026, 2, 1);
    QTest::newRow("leap day") << QDate(2028, 2, 1) << QDate(2028, 2, 29) << 1 << QDate(2028, 3, 1);
}

void TimelineSceneTest::stepsKeepTheCalendar()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(int, steps);
    QFETCH(QDate, then);
    const Span stepped = steppedSpan(spanOfDays({first, last}, berlin()), steps, berlin());
    QCOMPARE(stepped.start, WallTime::day(then, berlin()).start);
    QCOMPARE(steppedSpan(stepped, -steps, berlin()), spanOfDays({first, last}, berlin()));
}

void TimelineSceneTest::zoomBlendsWithoutAJump()
{
    const TimeScale from(TimelineFixture::week(), 800);
    const TimeScale to = from.zoomed(0.25, 300);
    const double before = double(from.instantAt(300).ms);
    double length = from.lengthMs();
    for (int i = 0; i <= 20; ++i) {
        const TimeScale scale = blendedScale(from, to, i / 20.0);
        QVERIFY(std::abs(double(scale.instantAt(300).ms) - before) <= scale.msPerUnit());
        QVERIFY(scale.lengthMs() <= length + 1);
        length = scale.lengthMs();
    }
    QVERIFY(std::abs(length - to.lengthMs()) < 2);
}

} // namespace cb

QTEST_MAIN(cb::TimelineSceneTest)
#include "TimelineSceneTest.moc"
