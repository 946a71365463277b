// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ChangeCheck.h"

#include "core/domain/WallTime.h"
#include "tests/core/policy/PolicyCase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

using Spoil = std::function<void(Change&)>;

const QTimeZone berlin("Europe/Berlin");

Instant at(const QString& local)
{
    return WallTime::toInstant(LocalTime::fromIso(local).value(), berlin);
}

Directory directory()
{
    Directory known;
    known.persons = {
        {.id = PolicyCase::requester, .name = u"Anna"_s},
        {.id = PolicyCase::assignee, .name = u"Ben"_s},
        {.id = PolicyCase::somebody, .name = u"Gone"_s, .active = false}};
    known.groups = {{.id = PolicyCase::group, .name = u"Payments"_s}};
    known.services = {{.id = PolicyCase::service, .name = u"Ledger"_s}};
    known.items = {{.id = PolicyCase::item, .name = u"db"_s}};
    return known;
}

CheckContext context(const Directory& known)
{
    return {
        .directory = &known,
        .isNumberTaken = [](const QString& number, ChangeId) { return number == u"CHG-1"; },
        .isChangeKnown = [](ChangeId id) { return id == PolicyCase::id; },
        .zone = berlin,
        .now = at(u"2026-11-25T14:00"_s)};
}

Change good()
{
    Change change = PolicyCase::complete(ChangeType::Normal, ChangeState::Draft);
    change.plannedStart = at(u"2026-12-01T20:00"_s);
    change.plannedEnd = at(u"2026-12-01T23:00"_s);
    return change;
}

} // namespace

class ChangeCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodChangeHasNoFindings();
    void faultsAreFound_data();
    void faultsAreFound();
    void suggestionsMendTheField();
    void errorsAreApartFromWarnings();
    void contextLooksUpInTheSnapshot();
    void aRingIsRefusedByName();
};

void ChangeCheckTest::aGoodChangeHasNoFindings()
{
    const Directory known = directory();
    QCOMPARE(checkChange(good(), context(known)), QList<Finding>());
    QCOMPARE(checkChange(good(), {.zone = berlin, .now = {}}), QList<Finding>());
}

void ChangeCheckTest::faultsAreFound_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char* name,
                        QStringView field,
                        QStringView severity,
                        const QString& suggestion,
                        const Spoil& spoil) {
        QTest::newRow(name) << spoil << field.toString() << severity.toString() << suggestion;
    };
    row("no number", u"number", u"error", {}, [](Change& c) { c.number.clear(); });
    row("number taken", u"number", u"error", {}, [](Change& c) { c.number = u"CHG-1"_s; });
    row("no title", u"title", u"error", {}, [](Change& c) { c.title = u" "_s; });
    row("title too long", u"title", u"warning", {}, [](Change& c) {
        c.title = QString(300, u'x');
    });
    row("midnight of the day before",
        u"planned_end",
        u"error",
        u"2026-12-01T23:00:00Z"_s,
        [](Change& c) { c.plannedEnd = at(u"2026-12-01T00:00"_s); });
    row("date of the end is days early",
        u"planned_end",
        u"error",
        u"2026-12-01T21:00:00Z"_s,
        [](Change& c) { c.plannedEnd = at(u"2026-11-21T22:00"_s); });
    row("no length", u"planned_end", u"warning", {}, [](Change& c) {
        c.plannedEnd = c.plannedStart;
    });
    row("a hundred days", u"planned_end", u"warning", {}, [](Change& c) {
        c.plannedEnd = c.plannedStart->plusMs(100 * msPerDay);
    });
    row("only a start", u"planned_end", u"warning", {}, [](Change& c) { c.plannedEnd.reset(); });
    row("only an end", u"planned_start", u"warning", {}, [](Change& c) { c.plannedStart.reset(); });
    row("start is over", u"planned_start", u"warning", {}, [](Change& c) {
        c.plannedStart = at(u"2026-11-25T13:00"_s);
    });
    row("negative backout", u"backout", u"error", u"1500"_s, [](Change& c) {
        c.backoutMs = -25 * msPerMinute;
    });
    row("outage inverted", u"outage_end", u"error", u"2026-12-02T20:00:00Z"_s, [](Change& c) {
        c.outageStart = at(u"2026-12-01T22:00"_s);
        c.outageEnd = at(u"2026-12-01T21:00"_s);
    });
    row("outage begins before the window",
        u"outage_start",
        u"warning",
        u"2026-12-01T19:00:00Z"_s,
        [](Change& c) {
            c.outageStart = at(u"2026-12-01T19:00"_s);
            c.outageEnd = at(u"2026-12-01T21:00"_s);
        });
    row("outage ends after the backout",
        u"outage_end",
        u"warning",
        u"2026-12-01T22:00:00Z"_s,
        [](Change& c) {
            c.backoutMs = msPerHour;
            c.outageStart = at(u"2026-12-01T21:00"_s);
            c.outageEnd = at(u"2026-12-02T00:01"_s);
        });
    row("half an outage", u"outage_end", u"warning", {}, [](Change& c) {
        c.outageStart = c.plannedStart;
    });
    row("actual end before start",
        u"actual_end",
        u"error",
        u"2026-11-25T09:00:00Z"_s,
        [](Change& c) {
            c.actualStart = at(u"2026-11-24T12:00"_s);
            c.actualEnd = at(u"2026-11-24T10:00"_s);
        });
    row("actual start to come", u"actual_start", u"warning", {}, [](Change& c) {
        c.actualStart = c.plannedStart;
    });
    row("priority 7", u"priority", u"error", {}, [](Change& c) { c.priority = 7; });
    row("unknown service", u"service", u"error", {}, [](Change& c) {
        c.service = ServiceId::make();
    });
    row("unknown item", u"items", u"error", {}, [](Change& c) { c.items.append(ItemId::make()); });
    row("unknown implementer", u"assignee", u"error", {}, [](Change& c) {
        c.assignee = PersonId::make();
    });
    row("implementer has left", u"assignee", u"warning", {}, [](Change& c) {
        c.assignee = PolicyCase::somebody;
    });
    row("starts after an unknown change", u"predecessors", u"error", {}, [](Change& c) {
        c.predecessors = {ChangeId::make()};
    });
    row("model of a normal change", u"standard_model", u"warning", {}, [](Change& c) {
        c.standardModel = u"x"_s;
    });
    row("closure code of a draft", u"closure_code", u"warning", {}, [](Change& c) {
        c.closureCode = ClosureCode::Successful;
    });
}

void ChangeCheckTest::faultsAreFound()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, field);
    QFETCH(QString, severity);
    QFETCH(QString, suggestion);
    const Directory known = directory();
    Change change = good();
    spoil(change);
    const QList<Finding> findings = checkChange(change, context(known));
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& f) {
        return toText(f.field) == field;
    });
    QVERIFY(found != findings.end());
    QCOMPARE(QString(toText(found->severity)), severity);
    QVERIFY(!found->what.isEmpty());
    QCOMPARE(found->suggestion, suggestion);
    QCOMPARE(found->suggestionWords.isEmpty(), suggestion.isEmpty());
}

void ChangeCheckTest::suggestionsMendTheField()
{
    const Directory known = directory();
    Change change = good();
    change.plannedEnd = at(u"2026-12-01T00:00"_s);
    change.backoutMs = -60'000;
    QList<Finding> findings = checkChange(change, context(known));
    QCOMPARE(findings.size(), 2);
    QVERIFY2(
        findings.first().suggestionWords.contains(u"2 Dec, 00:00"),
        qPrintable(findings.first().suggestionWords));
    for (const Finding& finding : findings) {
        QVERIFY(setFieldText(change, finding.field, finding.suggestion, {{}, berlin}).has_value());
    }
    QCOMPARE(checkChange(change, context(known)), QList<Finding>());
}

void ChangeCheckTest::errorsAreApartFromWarnings()
{
    const Directory known = directory();
    Change change = good();
    change.title.clear();
    change.plannedEnd = change.plannedStart;
    const QList<Finding> findings = checkChange(change, context(known));
    QCOMPARE(findings.size(), 2);
    const QList<Finding> errors = errorsIn(findings);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().field, ChangeField::Title);
}

void ChangeCheckTest::contextLooksUpInTheSnapshot()
{
    auto columns = std::make_shared<ChangeColumns>();
    columns->ids = {PolicyCase::id.value};
    columns->numbers.append(u"CHG-2480");
    BoardSnapshot board;
    board.changes = columns;
    const CheckContext found = checkContext(board, PolicyCase::now);
    QVERIFY(found.isNumberTaken(u"CHG-2480"_s, ChangeId::make()));
    QVERIFY(!found.isNumberTaken(u"CHG-2480"_s, PolicyCase::id));
    QVERIFY(!found.isNumberTaken(u"CHG-2481"_s, ChangeId::make()));
    QVERIFY(found.isChangeKnown(PolicyCase::id));
    QVERIFY(!found.isChangeKnown(ChangeId::make()));
}

void ChangeCheckTest::aRingIsRefusedByName()
{
    CheckContext where{.zone = berlin, .now = at(u"2026-11-25T14:00"_s)};
    where.ringOf = [](ChangeId id, const QList<ChangeId>& predecessors) {
        return id == PolicyCase::id && !predecessors.isEmpty()
            ? QStringList{u"CHG-2480"_s, u"CHG-1"_s}
            : QStringList();
    };
    Change change = good();
    QVERIFY(checkChange(change, where).isEmpty());
    change.predecessors = {ChangeId::make()};
    const QList<Finding> found = checkChange(change, where);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().severity, FindingSeverity::Error);
    QVERIFY2(
        found.first().what.contains(u"CHG-2480 after CHG-1 after CHG-2480"_s),
        qPrintable(found.first().what));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ChangeCheckTest)
#include "ChangeCheckTest.moc"
