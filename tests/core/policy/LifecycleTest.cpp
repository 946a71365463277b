// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Lifecycle.h"

#include "tests/core/policy/PolicyCase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The lifecycle as design.md section 2 tells it: state, target, types (S, N, E), who (R requester,
/// T team, O owner of the service, M change manager). Written down here apart from the table that
/// is tested.
const QStringList lifecycle{
    u"draft requested NE RTM"_s,
    u"draft scheduled S RTM"_s,
    u"draft cancelled SNE RTM"_s,
    u"requested assess NE OM"_s,
    u"requested implement E TM"_s,
    u"requested cancelled NE RTM"_s,
    u"assess authorize NE OM"_s,
    u"assess cancelled NE RTM"_s,
    u"authorize scheduled NE RTM"_s,
    u"authorize cancelled NE RTM"_s,
    u"scheduled implement SNE TM"_s,
    u"scheduled cancelled SNE RTM"_s,
    u"implement review SNE TM"_s,
    u"review closed S TOM"_s,
    u"review closed NE OM"_s,
};

bool isStep(ChangeState from, ChangeState to, ChangeType type, QChar who)
{
    const QChar typeLetter = u"SNE"_s.at(static_cast<int>(type));
    for (const QString& line : lifecycle) {
        const QStringList words = line.split(u' ');
        if (words[0] == toText(from) && words[1] == toText(to) && words[2].contains(typeLetter)) {
            return who.isNull() || words[3].contains(who);
        }
    }
    return false;
}

struct Who
{
    std::optional<Party> party;
    QChar letter;
};

const QList<Who> everybody{
    {Party::Requester, u'R'},
    {Party::Team, u'T'},
    {Party::ServiceOwner, u'O'},
    {Party::ChangeManager, u'M'},
    {Party::CabMember, u'c'},
    {Party::CabChair, u'C'},
    {std::nullopt, u'-'}};

bool has(const TransitionCheck& check, ObstacleKind kind)
{
    return std::any_of(
        check.obstacles.begin(), check.obstacles.end(), [kind](const Obstacle& obstacle) {
            return obstacle.kind == kind;
        });
}

using Spoil = std::function<void(ChangeCase&)>;

} // namespace

class LifecycleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateTargetTypeAndRole_data();
    void everyStateTargetTypeAndRole();
    void offersWhatTheLifecycleHas();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void whatIsOnHoldIsOnlyReleasedOrCancelled();
    void cancellingNeedsAReason();
    void closingNeedsACode();
    void stepsSetTheirInstants();
    void emergencyWithoutDecisionIsFlaggedUntilOneIsGiven();
    void wordsNameThePeople();
    void soleUserMayDoEverything();
    void neededFieldsAreListed_data();
    void neededFieldsAreListed();
};

void LifecycleTest::everyStateTargetTypeAndRole_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("type");
    for (int from = 0; from < enumCount<ChangeState>(); ++from) {
        for (int type = 0; type < enumCount<ChangeType>(); ++type) {
            const QByteArray name = QByteArray(toText(static_cast<ChangeState>(from)).data()) + ", "
                + toText(static_cast<ChangeType>(type)).data();
            QTest::newRow(name.constData()) << from << type;
        }
    }
}

void LifecycleTest::everyStateTargetTypeAndRole()
{
    QFETCH(int, from);
    QFETCH(int, type);
    const auto state = static_cast<ChangeState>(from);
    const Change change = PolicyCase::complete(static_cast<ChangeType>(type), state);
    const ChangeCase about = PolicyCase::about(change, {PolicyCase::approvalOf(change)});
    for (int to = 0; to < enumCount<ChangeState>(); ++to) {
        const auto target = static_cast<ChangeState>(to);
        for (const Who& who : everybody) {
            const TransitionCheck check =
                checkTransition(about, target, PolicyCase::acting(who.party));
            const QString context = u"to %1 as %2: %3"_s.arg(toText(target))
                                        .arg(who.letter)
                                        .arg(textOf(check.obstacles));
            QVERIFY2(
                check.isAllowed() == isStep(state, target, change.type, who.letter),
                qPrintable(context));
            if (check.isAllowed()) {
                continue;
            }
            const Obstacle& first = check.obstacles.first();
            QVERIFY2(!first.what.isEmpty(), qPrintable(context));
            const bool isInLifecycle = isStep(state, target, change.type, {});
            QVERIFY2(
                isInLifecycle == (first.kind == ObstacleKind::NotPermitted), qPrintable(context));
            QVERIFY2(!first.remedy.isEmpty(), qPrintable(context));
            QVERIFY(!applyTransition(
                         about,
                         {target, u"because"_s, ClosureCode::Successful, {}},
                         PolicyCase::acting(who.party),
                         PolicyCase::now)
                         .has_value());
        }
    }
}

void LifecycleTest::offersWhatTheLifecycleHas()
{
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    for (int from = 0; from < enumCount<ChangeState>(); ++from) {
        for (int type = 0; type < enumCount<ChangeType>(); ++type) {
            const auto state = static_cast<ChangeState>(from);
            const Change change = PolicyCase::complete(static_cast<ChangeType>(type), state);
            QList<ChangeState> offered;
            for (const TransitionCheck& check :
                 offeredTransitions(PolicyCase::about(change), manager)) {
                QVERIFY(isStep(state, check.target, change.type, {}));
                QCOMPARE(check.needsReason, check.target == ChangeState::Cancelled);
                QVERIFY(!offered.contains(check.target));
                offered.append(check.target);
            }
            for (int to = 0; to < enumCount<ChangeState>(); ++to) {
                const auto target = static_cast<ChangeState>(to);
                QCOMPARE(offered.contains(target), isStep(state, target, change.type, {}));
            }
        }
    }
}

void LifecycleTest::whatIsMissingIsSaid_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name,
                        ChangeType type,
                        ChangeState from,
                        ChangeState to,
                        ObstacleKind kind,
                        const QString& says,
                        const Spoil& spoil) {
        QTest::newRow(name) << int(type) << int(from) << int(to) << spoil << int(kind) << says;
    };
    using enum ChangeState;
    const auto normal = ChangeType::Normal;
    row("no title",
        normal,
        Draft,
        Requested,
        ObstacleKind::FieldMissing,
        u"Title"_s,
        [](ChangeCase& c) { c.change.title = u" "_s; });
    row("no items",
        normal,
        Draft,
        Requested,
        ObstacleKind::FieldMissing,
        u"Configuration items"_s,
        [](ChangeCase& c) { c.change.items.clear(); });
    row("no end",
        normal,
        Draft,
        Requested,
        ObstacleKind::FieldMissing,
        u"Planned end"_s,
        [](ChangeCase& c) { c.change.plannedEnd.reset(); });
    row("no implementer",
        normal,
        Requested,
        Assess,
        ObstacleKind::FieldMissing,
        u"Implementer"_s,
        [](ChangeCase& c) { c.change.assignee.reset(); });
    row("no risk",
        normal,
        Assess,
        Authorize,
        ObstacleKind::FieldMissing,
        u"Risk"_s,
        [](ChangeCase& c) { c.change.risk.reset(); });
    row("inverted window",
        normal,
        Assess,
        Authorize,
        ObstacleKind::FieldMissing,
        u"before the planned start"_s,
        [](ChangeCase& c) { c.change.plannedEnd = c.change.plannedStart->plusMs(-1); });
    row("no model",
        ChangeType::Standard,
        Draft,
        Scheduled,
        ObstacleKind::FieldMissing,
        u"Standard model"_s,
        [](ChangeCase& c) { c.change.standardModel.clear(); });
    row("no approval",
        normal,
        Authorize,
        Scheduled,
        ObstacleKind::NotApproved,
        u"decision"_s,
        [](ChangeCase& c) { c.decisions.clear(); });
    row("superseded approval",
        normal,
        Authorize,
        Scheduled,
        ObstacleKind::NotApproved,
        u"decision"_s,
        [](ChangeCase& c) {
            Decision later = c.decisions.first();
            later.id = DecisionId::make();
            later.kind = DecisionKind::Defer;
            later.supersedes = c.decisions.first().id;
            c.decisions.append(later);
        });
    row("edited after approval",
        normal,
        Scheduled,
        Implement,
        ObstacleKind::EditedAfterApproval,
        u"edited"_s,
        [](ChangeCase& c) { c.change.items.clear(); });
    row("open condition",
        normal,
        Authorize,
        Scheduled,
        ObstacleKind::ConditionOpen,
        u"tell Channels"_s,
        [](ChangeCase& c) {
            Condition condition;
            condition.id = ConditionId::make();
            condition.decision = c.decisions.first().id;
            condition.change = c.change.id;
            condition.text = u"tell Channels"_s;
            condition.isBefore = true;
            c.conditions.append(condition);
        });
    row("go or no-go open",
        normal,
        Scheduled,
        Implement,
        ObstacleKind::GoNoGoOpen,
        u"acquirer B"_s,
        [](ChangeCase& c) {
            c.change.tasks = {{.title = u"acquirer B confirms"_s, .isGoNoGo = true}};
        });
    row("no actual start",
        normal,
        Implement,
        Review,
        ObstacleKind::FieldMissing,
        u"Actual start"_s,
        [](ChangeCase& c) { c.change.actualStart.reset(); });
    row("emergency without decision",
        ChangeType::Emergency,
        Review,
        Closed,
        ObstacleKind::RetrospectiveDecision,
        u"without a decision"_s,
        [](ChangeCase& c) { c.decisions.clear(); });
    row("reject is a decision",
        normal,
        Authorize,
        Draft,
        ObstacleKind::NeedsDecision,
        u"reject"_s,
        [](ChangeCase&) {});
    row("only a standard change",
        normal,
        Draft,
        Scheduled,
        ObstacleKind::OtherType,
        u"standard change"_s,
        [](ChangeCase&) {});
}

void LifecycleTest::whatIsMissingIsSaid()
{
    QFETCH(int, type);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(Spoil, spoil);
    QFETCH(int, kind);
    QFETCH(QString, says);
    const Change change =
        PolicyCase::complete(static_cast<ChangeType>(type), static_cast<ChangeState>(from));
    ChangeCase about = PolicyCase::about(change, {PolicyCase::approvalOf(change)});
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    spoil(about);
    const TransitionCheck check = checkTransition(about, static_cast<ChangeState>(to), manager);
    QCOMPARE(check.obstacles.size(), 1);
    QCOMPARE(int(check.obstacles.first().kind), kind);
    QVERIFY2(textOf(check.obstacles).contains(says), qPrintable(textOf(check.obstacles)));
    QVERIFY(!check.obstacles.first().remedy.isEmpty());
}

void LifecycleTest::whatIsOnHoldIsOnlyReleasedOrCancelled()
{
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    const Change change = PolicyCase::complete(ChangeType::Normal, ChangeState::Scheduled);
    const Result<Change> held = putOnHold(PolicyCase::about(change), u"vendor is late"_s, manager);
    QVERIFY(held.has_value());
    QCOMPARE(held->state, ChangeState::Scheduled);
    const ChangeCase about = PolicyCase::about(*held);
    QVERIFY(has(checkTransition(about, ChangeState::Implement, manager), ObstacleKind::OnHold));
    QVERIFY(checkTransition(about, ChangeState::Cancelled, manager).isAllowed());
    QVERIFY(!putOnHold(PolicyCase::about(change), u" "_s, manager).has_value());
    QVERIFY(!putOnHold(PolicyCase::about(change), u"x"_s, PolicyCase::acting(std::nullopt))
                 .has_value());
    const Result<Change> released = releaseHold(about, manager);
    QVERIFY(released.has_value());
    QCOMPARE(*released, change);
    QVERIFY(!releaseHold(PolicyCase::about(change), manager).has_value());
    const Change closed = PolicyCase::complete(ChangeType::Normal, ChangeState::Closed);
    QVERIFY(!putOnHold(PolicyCase::about(closed), u"x"_s, manager).has_value());
}

void LifecycleTest::cancellingNeedsAReason()
{
    const Actor requester = PolicyCase::acting(Party::Requester);
    const ChangeCase about =
        PolicyCase::about(PolicyCase::complete(ChangeType::Normal, ChangeState::Assess));
    const Result<Change> without =
        applyTransition(about, {ChangeState::Cancelled, {}, {}, {}}, requester, PolicyCase::now);
    QVERIFY(!without.has_value());
    QCOMPARE(without.error().kind, ErrorKind::NotPermitted);
    QVERIFY(without.error().what.startsWith(u"CHG-2480"));
    const Result<Change> with = applyTransition(
        about, {ChangeState::Cancelled, u"not needed"_s, {}, {}}, requester, PolicyCase::now);
    QVERIFY(with.has_value());
    QCOMPARE(with->state, ChangeState::Cancelled);
    QCOMPARE(with->closedAt, PolicyCase::now);
}

void LifecycleTest::closingNeedsACode()
{
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    const ChangeCase about =
        PolicyCase::about(PolicyCase::complete(ChangeType::Normal, ChangeState::Review));
    QVERIFY(checkTransition(about, ChangeState::Closed, manager).needsClosureCode);
    const Result<Change> without =
        applyTransition(about, {ChangeState::Closed, {}, {}, {}}, manager, PolicyCase::now);
    QVERIFY(!without.has_value());
    QVERIFY(without.error().what.contains(u"backed_out"));
    const Result<Change> with = applyTransition(
        about,
        {ChangeState::Closed, {}, ClosureCode::BackedOut, u"disk was full"_s},
        manager,
        PolicyCase::now);
    QVERIFY(with.has_value());
    QCOMPARE(with->closureCode, ClosureCode::BackedOut);
    QCOMPARE(with->closureNotes, u"disk was full"_s);
    QVERIFY(!checkTransition(PolicyCase::about(*with), ChangeState::Closed, manager).isAllowed());
}

void LifecycleTest::stepsSetTheirInstants()
{
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    Change change = PolicyCase::complete(ChangeType::Normal, ChangeState::Scheduled);
    const Result<Change> begun = applyTransition(
        PolicyCase::about(change), {ChangeState::Implement, {}, {}, {}}, manager, PolicyCase::now);
    QVERIFY(begun.has_value());
    QCOMPARE(begun->actualStart, PolicyCase::now);
    QVERIFY(!begun->actualEnd);
    const Instant later = PolicyCase::now.plusMs(msPerHour);
    const Result<Change> done = applyTransition(
        PolicyCase::about(*begun), {ChangeState::Review, {}, {}, {}}, manager, later);
    QVERIFY(done.has_value());
    QCOMPARE(done->actualStart, PolicyCase::now);
    QCOMPARE(done->actualEnd, later);
}

void LifecycleTest::emergencyWithoutDecisionIsFlaggedUntilOneIsGiven()
{
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    const Change change = PolicyCase::complete(ChangeType::Emergency, ChangeState::Requested);
    const TransitionCheck check =
        checkTransition(PolicyCase::about(change), ChangeState::Implement, manager);
    QVERIFY(check.isAllowed());
    QVERIFY(check.isRetrospective);
    const ChangeCase decided = PolicyCase::about(change, {PolicyCase::approvalOf(change)});
    QVERIFY(!checkTransition(decided, ChangeState::Implement, manager).isRetrospective);

    const Change running = PolicyCase::complete(ChangeType::Emergency, ChangeState::Implement);
    QVERIFY(needsRetrospectiveDecision(running, PolicyCase::about(running).summary()));
    const ChangeCase after = PolicyCase::about(running, {PolicyCase::approvalOf(running)});
    QVERIFY(!needsRetrospectiveDecision(running, after.summary()));
    const Change normal = PolicyCase::complete(ChangeType::Normal, ChangeState::Implement);
    QVERIFY(!needsRetrospectiveDecision(normal, PolicyCase::about(normal).summary()));
}

void LifecycleTest::wordsNameThePeople()
{
    ChangeCase about =
        PolicyCase::about(PolicyCase::complete(ChangeType::Normal, ChangeState::Draft));
    about.names.nameOf = [](RecordRef ref) {
        return ref.id == PolicyCase::requester.value ? u"Anna Lindqvist"_s
            : ref.kind == RecordKind::Group          ? u"Payments"_s
                                                     : QString();
    };
    const TransitionCheck check =
        checkTransition(about, ChangeState::Requested, PolicyCase::acting(std::nullopt));
    QCOMPARE(
        textOf(check.obstacles),
        u"You may not bring it to Requested. Anna Lindqvist (requester), the team Payments or a change manager can."_s);
}

void LifecycleTest::soleUserMayDoEverything()
{
    const Actor user = soleUser(u"me"_s);
    const Change change = PolicyCase::complete(ChangeType::Normal, ChangeState::Requested);
    QVERIFY(checkTransition(PolicyCase::about(change), ChangeState::Assess, user).isAllowed());
    Directory directory;
    QVERIFY(!hasRoles(directory));
    directory.persons = {{.id = PolicyCase::somebody, .name = u"Me"_s, .roles = {Role::Requester}}};
    QVERIFY(hasRoles(directory));
    QCOMPARE(personCalled(u"me"_s, directory), PolicyCase::somebody);
    QCOMPARE(personCalled(u"you"_s, directory), std::nullopt);
    QVERIFY(!actorFor(PolicyCase::somebody, directory).isSoleUser());
}

void LifecycleTest::neededFieldsAreListed_data()
{
    QTest::addColumn<int>("type");
    for (int type = 0; type < enumCount<ChangeType>(); ++type) {
        QTest::newRow(toText(static_cast<ChangeType>(type)).data()) << type;
    }
}

void LifecycleTest::neededFieldsAreListed()
{
    QFETCH(int, type);
    Change empty;
    empty.type = static_cast<ChangeType>(type);
    QCOMPARE(missingFields(empty), neededFields(empty.type));
    QVERIFY(missingFields(PolicyCase::complete(empty.type, ChangeState::Draft)).isEmpty());
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::LifecycleTest)
#include "LifecycleTest.moc"
