// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/records/UiBoard.h"
#include "ui/predict/BoardPredictions.h"

namespace cb::test {

/// A board with a change manager, an implementer and 300 closed changes, a sixth of which failed,
/// most of them on the two CIs that often do; and 12 to come. It has no model yet.
inline std::unique_ptr<BoardFixture> boardWithHistory()
{
    constexpr int past = 300;
    constexpr int open = 12;
    constexpr int itemCount = 8;
    WriteBatch batch;
    for (const Role role : {Role::ChangeManager, Role::Implementer}) {
        Person person;
        person.id = PersonId::make();
        person.name = QString(toText(role));
        person.roles = {role};
        batch.puts.emplace_back(person);
    }
    QList<ServiceId> services;
    QList<ItemId> items;
    for (int i = 0; i < itemCount; ++i) {
        Service service;
        service.id = ServiceId::make();
        service.name = QStringLiteral("Service %1").arg(i);
        services.append(service.id);
        batch.puts.emplace_back(service);
        ConfigurationItem item;
        item.id = ItemId::make();
        item.name = QStringLiteral("ci-%1").arg(i);
        item.service = service.id;
        items.append(item.id);
        batch.puts.emplace_back(item);
    }
    for (int i = 0; i < past + open; ++i) {
        const int at = (i * 5 + i / 7) % itemCount;
        Change change = aChange(
            QStringLiteral("CHG-%1").arg(1000 + i), QStringLiteral("Patch of part %1").arg(at));
        change.plannedStart = testNow().plusMs((i - past) * msPerDay + (i % 5) * msPerHour);
        change.plannedEnd = change.plannedStart->plusMs(2 * msPerHour);
        change.openedAt = change.plannedStart->plusMs(-(3 + i % 11) * msPerDay);
        change.items = {items.at(at)};
        change.service = services.at(at);
        if (i < past) {
            const bool fails = at < 2 ? i % 2 == 0 : i % 17 == 0;
            change.state = ChangeState::Closed;
            change.actualStart = change.plannedStart;
            change.actualEnd = change.plannedEnd;
            change.closedAt = change.plannedEnd->plusMs(6 * msPerHour);
            change.closureCode = fails ? ClosureCode::BackedOut : ClosureCode::Successful;
        }
        batch.puts.emplace_back(std::move(change));
    }
    std::unique_ptr<BoardFixture> board = BoardFixture::empty();
    const Result<EditOutcome> written = board->apply(std::move(batch));
    if (!written) {
        qFatal("%s", qPrintable(written.error().what));
    }
    Session& session = board->session();
    if (!QTest::qWaitFor(
            [&session] { return session.snapshot()->changes->size() == past + open; }, 10'000))
    {
        qFatal("The changes were not read.");
    }
    return board;
}

/// A board on a real file with what a model says of it.
struct PredictedBoard : UiBoard
{
    explicit PredictedBoard(std::unique_ptr<BoardFixture> fixture = BoardFixture::demo())
        : UiBoard(std::move(fixture))
        , predictions(session, editor)
    {
        context.predictions = &predictions;
        // The board was read before the filter was made: it is told again.
        emit session.snapshotChanged();
        if (!QTest::qWaitFor([this] { return isReady(); }, 60'000)) {
            qFatal("There are no predictions.");
        }
    }

    bool isReady() const
    {
        return !predictions.isBusy() && predictions.chances()->board() == session.snapshot()
            && filter.result()->snapshot == session.snapshot();
    }

    /// Acts as somebody with a role.
    void actAs(Role role)
    {
        const QList<Person>& persons = session.snapshot()->directory->persons;
        const auto found = std::find_if(persons.cbegin(), persons.cend(), [role](const Person& p) {
            return p.active && p.roles.contains(role);
        });
        Author author = session.author();
        author.person = found == persons.cend() ? std::nullopt : std::optional(found->id);
        author.name = found == persons.cend() ? QString() : found->name;
        session.setAuthor(author);
    }

    /// The open change with the largest chance that has reasons.
    ChangeId likeliest() const
    {
        const BoardChances& chances = *predictions.chances();
        int best = noRow;
        for (const int row : chances.rows()) {
            const ChangeChance chance = chances.ofRow(row);
            if (chance.state == PredictionState::Ok
                && (best == noRow || chance.chance > chances.ofRow(best).chance))
            {
                best = row;
            }
        }
        return best == noRow ? ChangeId() : chances.board()->changes->idAt(best);
    }

    BoardPredictions predictions;
};

} // namespace cb::test
