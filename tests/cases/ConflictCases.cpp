// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/FindConflicts.h"
#include "core/exchange/ValueWords.h"
#include "tests/cases/CaseKinds.h"
#include "tests/support/MemoryBoard.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// A board from the input of a case, with what its rows are called there.
class CaseBoard
{
public:
    explicit CaseBoard(const QJsonObject& input)
        : m_board(settings())
    {
        for (const QJsonValue& item : input.value(u"cis").toArray()) {
            addDependencies(item.toObject());
        }
        for (const QJsonValue& change : input.value(u"changes").toArray()) {
            addChange(change.toObject());
        }
        for (const QJsonValue& window : input.value(u"windows").toArray()) {
            addWindow(window.toObject());
        }
        for (const ConfigurationItem& item : std::as_const(m_items)) {
            m_board.add(item);
        }
        for (const Person& person : std::as_const(m_persons)) {
            m_board.add(person);
        }
    }

    SnapshotPtr snapshot() const { return m_board.snapshot(); }

private:
    static BoardSettings settings()
    {
        BoardSettings utc;
        utc.zone = "UTC";
        return utc;
    }

    template <typename T>
    static auto idOf(QHash<QString, T>& known, const QString& name)
    {
        auto found = known.find(name);
        if (found == known.end()) {
            T record;
            record.id = decltype(T::id)::make();
            record.name = name;
            found = known.insert(name, record);
        }
        return found->id;
    }

    /// With an offset or Z: an instant; else wall clock of the zone.
    static Instant instantOf(const QJsonObject& object, const QString& member)
    {
        const QString text = object.value(member).toString();
        if (const auto instant = Instant::fromIso(text)) {
            return *instant;
        }
        const QTimeZone zone(object.value(u"zone").toString(u"UTC"_s).toUtf8());
        return WallTime::toInstant(LocalTime::fromIso(text).value_or(LocalTime{}), zone);
    }

    static std::optional<Instant> plannedIn(const QJsonObject& object, const QString& member)
    {
        return object.value(member).toString().isEmpty() ? std::nullopt
                                                         : std::optional(instantOf(object, member));
    }

    void addDependencies(const QJsonObject& item)
    {
        const ItemId downstream = idOf(m_items, item.value(u"id").toString());
        for (const QJsonValue& upstream : item.value(u"depends_on").toArray()) {
            m_board.add(Dependency{idOf(m_items, upstream.toString()), downstream, {}});
        }
    }

    void addChange(const QJsonObject& object)
    {
        Change change;
        change.id = ChangeId::make();
        change.number = object.value(u"number").toString();
        const auto state = choiceIn(
            ImportKind::Changes,
            Field::State,
            object.value(u"state").toString(),
            {},
            WordRule::Exact);
        change.state = state ? static_cast<ChangeState>(*state) : ChangeState::Scheduled;
        change.type =
            object.value(u"emergency").toBool() ? ChangeType::Emergency : ChangeType::Normal;
        change.plannedStart = plannedIn(object, u"start"_s);
        change.plannedEnd = plannedIn(object, u"end"_s);
        for (const QJsonValue& item : object.value(u"ci").toArray()) {
            change.items.append(idOf(m_items, item.toString()));
        }
        const QString assignee = object.value(u"assignee").toString();
        if (!assignee.isEmpty()) {
            change.assignee = idOf(m_persons, assignee);
        }
        m_board.add(change);
    }

    void addWindow(const QJsonObject& object)
    {
        CalendarWindow window;
        window.id = WindowId::make();
        window.name = object.value(u"id").toString();
        window.kind =
            fromText<WindowKind>(object.value(u"kind").toString()).value_or(WindowKind::Freeze);
        for (const QJsonValue& item : object.value(u"scope").toArray()) {
            window.scope.items.append(idOf(m_items, item.toString()));
        }
        window.times.zone = object.value(u"zone").toString(u"UTC"_s).toUtf8();
        window.times.start = LocalTime::fromIso(object.value(u"start").toString())
                                 .value_or(WallTime::toLocal(
                                     instantOf(object, u"start"_s), QTimeZone(window.times.zone)));
        window.times.lengthKind = LengthKind::Exact;
        window.times.ms = instantOf(object, u"end"_s).ms - instantOf(object, u"start"_s).ms;
        const QString rule = object.value(u"rrule").toString();
        if (!rule.isEmpty()) {
            window.recurrence.rules.append(rule);
        }
        m_board.add(window);
    }

    test::MemoryBoard m_board;
    QHash<QString, ConfigurationItem> m_items;
    QHash<QString, Person> m_persons;
};

QJsonObject answerOf(const Conflict& conflict, const BoardSnapshot& board)
{
    QString a = board.changes->numbers.at(conflict.a);
    QJsonValue b;
    if (conflict.isBetweenChanges()) {
        QString other = board.changes->numbers.at(conflict.b);
        if (other < a) {
            a.swap(other);
        }
        b = other;
    } else if (conflict.kind == ConflictKind::Freeze) {
        b = board.windows->at(conflict.b).name;
    }
    return {
        {u"a"_s, a},
        {u"b"_s, b},
        {u"kind"_s, QString(toText(conflict.kind))},
        {u"start"_s, conflict.span.start.toIso()},
        {u"end"_s, conflict.span.end.toIso()}};
}

} // namespace

Result<QJsonObject> answerConflict(const CaseInput& input)
{
    const Result<QByteArray> bytes = input.bytes();
    if (!bytes) {
        return bytes.error();
    }
    const QJsonObject object = QJsonDocument::fromJson(bytes.value()).object();
    const SnapshotPtr board = CaseBoard(object).snapshot();
    ConflictRules rules;
    rules.relatedDepth = object.value(u"relation_depth").toInt(rules.relatedDepth);
    rules.isOn[static_cast<std::size_t>(ConflictKind::RelatedItem)] = rules.relatedDepth > 0;
    const Result<ConflictSet> set = findConflicts(*board, rules, {});
    if (!set) {
        return set.error();
    }
    if (!set->uncheckedWindows.empty()) {
        return set->uncheckedWindows.front().error;
    }
    QJsonArray conflicts;
    for (int i = 0; i < set->size(); ++i) {
        conflicts.append(answerOf(set->at(i), *board));
    }
    return QJsonObject{{u"conflicts"_s, conflicts}};
}

} // namespace cb
