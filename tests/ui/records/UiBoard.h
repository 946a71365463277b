// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/BoardFixture.h"
#include "ui/commands/Editor.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Language.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QTest>
#include <QUndoStack>

namespace cb::test {

/// A board on a real file with all that a view needs.
struct UiBoard
{
    explicit UiBoard(std::unique_ptr<BoardFixture> fixture = BoardFixture::empty())
        : board(std::move(fixture))
        , session(board->session())
        , settings(board->folder() + QStringLiteral("/settings.ini"))
        , filter(session)
        , actions(settings)
        , editor(session, undo)
    {}

    /// Writes records and waits until the snapshot shows them.
    void put(std::vector<Record> records)
    {
        WriteBatch batch;
        batch.puts = std::move(records);
        const qint64 before = session.snapshot()->sequence;
        const Result<EditOutcome> outcome = board->apply(std::move(batch));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().what));
        QTRY_VERIFY(session.snapshot()->sequence > before);
    }

    /// The change as the board has it now.
    Change stored(ChangeId id)
    {
        std::optional<Result<ChangeDetail>> detail;
        session.loadChange(
            id, &editor, [&detail](Result<ChangeDetail> result) { detail = std::move(result); });
        if (!QTest::qWaitFor([&detail] { return detail.has_value(); }, 10'000) || !*detail) {
            qFatal("The change could not be read.");
        }
        return (*detail)->change;
    }

    /// Somebody else sets fields of a change.
    void editElsewhere(ChangeId id, const std::function<void(Change&)>& mutate)
    {
        Change change = stored(id);
        mutate(change);
        WriteBatch batch;
        batch.puts.emplace_back(change);
        const Result<WriteReceipt> receipt = board->writeElsewhere(std::move(batch));
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().what));
    }

    /// Waits until the editor has nothing to do.
    bool settle()
    {
        return QTest::qWaitFor([this] { return !editor.isBusy(); }, 10'000);
    }

    std::unique_ptr<BoardFixture> board;
    Session& session;
    Settings settings;
    ThemeController theme;
    FilterController filter;
    Selection selection;
    ActionRegistry actions;
    QUndoStack undo;
    Editor editor;
    Language language;
    StatusAnnouncer announcer;
    BoardContext context{
        session, filter, selection, actions, undo, editor, settings, theme, language, announcer};
};

} // namespace cb::test
