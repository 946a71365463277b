// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/BoardFixture.h"

#include "core/session/DemoBoard.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {
namespace {

constexpr int waitMs = 30'000;

/// The sample bank is made once for each test program, then copied.
QString demoFile()
{
    static QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.cboard"_s);
    if (!QFile::exists(file)) {
        const Result<void> made = makeDemoBoard(*StorePlace::parse(file), {.now = testNow()}, {});
        if (!made) {
            qFatal("%s", qPrintable(made.error().what));
        }
    }
    return file;
}

} // namespace

Instant testNow()
{
    return *Instant::fromIso(u"2026-11-25T13:03:00Z");
}

BoardFixture::BoardFixture()
    : m_place(*StorePlace::parse(m_folder.filePath(u"board.cboard"_s)))
    , m_session(std::make_unique<Session>(Clock(testNow())))
{}

std::unique_ptr<BoardFixture> BoardFixture::empty()
{
    std::unique_ptr<BoardFixture> fixture(new BoardFixture);
    const BoardSettings settings{
        .boardId = makeUuidV7(), .name = u"Test board"_s, .zone = "Europe/Berlin"};
    const auto store = createStore(fixture->m_place, settings, {});
    if (!store) {
        qFatal("%s", qPrintable(store.error().what));
    }
    fixture->open();
    return fixture;
}

std::unique_ptr<BoardFixture> BoardFixture::demo()
{
    std::unique_ptr<BoardFixture> fixture(new BoardFixture);
    QFile::copy(demoFile(), fixture->m_place.path);
    fixture->open();
    return fixture;
}

void BoardFixture::open()
{
    const Instant now = testNow();
    m_session->setAuthor({std::nullopt, u"Tester"_s, u"test"_s, {}});
    m_session->open(m_place, {}, {now.plusMs(-30 * msPerDay), now.plusMs(30 * msPerDay)});
    const bool isOpen = QTest::qWaitFor(
        [this] {
            return m_session->connection() == Connection::Connected
                && m_session->snapshot()->isComplete;
        },
        waitMs);
    if (!isOpen) {
        qFatal("The board did not open: %s", qPrintable(m_session->lastError().what));
    }
}

Result<WriteReceipt> BoardFixture::writeElsewhere(WriteBatch batch)
{
    auto store = openStore(m_place, {});
    if (!store) {
        return store.error();
    }
    return (*store)->write(std::move(batch), {std::nullopt, u"Somebody else"_s, u"test"_s, {}});
}

Result<EditOutcome> BoardFixture::apply(WriteBatch batch, const QString& label)
{
    std::optional<Result<EditOutcome>> outcome;
    m_session->apply(
        {label, {}, std::move(batch)}, m_session.get(), [&outcome](Result<EditOutcome> result) {
            outcome = std::move(result);
        });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, waitMs)) {
        return Error{ErrorKind::Internal, u"The edit got no answer."_s, {}};
    }
    return *outcome;
}

Change aChange(const QString& number, const QString& title)
{
    Change change;
    change.id = ChangeId::make();
    change.number = number;
    change.title = title;
    change.state = ChangeState::Authorize;
    change.plannedStart = Instant::fromIso(u"2026-11-26T19:30:00Z");
    change.plannedEnd = Instant::fromIso(u"2026-11-26T21:30:00Z");
    return change;
}

} // namespace cb::test
