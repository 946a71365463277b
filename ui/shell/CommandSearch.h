// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/schedule/BoardFilter.h"
#include "core/store/Store.h"
#include "ui/theme/Icons.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace cb {

/// An action as the command list knows it.
struct CommandAction
{
    QString id;
    QString name; ///< without mnemonic
    QString help;
    QString keys;
    bool isEnabled = true;
    QString whyNot;
    std::optional<Icon> icon;
};

/// One line of the command list: the head of a group, or something to open, do or filter by.
struct CommandRow
{
    bool isHead = false;
    QString text;
    QString note;
    QString keys;
    QString actionId; ///< of an action
    std::optional<RecordRef> record;
    BoardFilter filter; ///< what Ctrl Enter shows only; for a row that is only a filter, also Enter
    bool isEnabled = true;
    std::optional<DisplayState> state; ///< of a change
    std::optional<RiskLevel> risk;
    int incidentPriority = -1;
    std::optional<Icon> icon;

    friend bool operator==(const CommandRow&, const CommandRow&) = default;
};

/// Finds any record, person or command by what is typed. Pure over a snapshot; 100,000 changes
/// answer within 50 ms.
class CommandSearch
{
    Q_DECLARE_TR_FUNCTIONS(CommandSearch)

public:
    CommandSearch(SnapshotPtr snapshot, QList<CommandAction> actions);

    /// Prefixes: ">" commands, "#" numbers, "@" people, "!" incidents. Groups of at most 5 with
    /// their total, the best hit first. Empty text: nothing (the caller shows what was used last).
    QList<CommandRow> find(const QString& typed) const;

    /// A row for what was used before; nothing if it is gone.
    std::optional<CommandRow> rowFor(const RecordRef& record) const;
    std::optional<CommandRow> rowFor(const QString& actionId) const;

    /// Rows for hits of the store's full-text search, without those in `shown`: in plans and
    /// descriptions.
    QList<CommandRow> fromStore(const QList<SearchHit>& hits, const QList<CommandRow>& shown) const;

    /// "ledger (43)" for "ledgr": the word of the board nearest to it, with how many records have
    /// it; empty if none is near. Reads every title: call it off the UI thread.
    QString didYouMean(const QString& typed) const;

    static constexpr int groupSize = 5;

private:
    struct Hit
    {
        int rank; ///< smaller is better
        qint64 order; ///< smaller first among equals
        int row;
    };

    struct Words;

    QList<CommandRow> group(const QString& name, std::vector<Hit> hits, auto makeRow) const;
    std::vector<Hit> changes(const Words& words, bool numbersOnly) const;
    std::vector<Hit> incidents(const Words& words, bool numbersOnly) const;
    std::vector<Hit> requests(const Words& words, bool numbersOnly) const;
    QList<CommandRow> things(const Words& words) const;
    QList<CommandRow> people(const Words& words) const;
    QList<CommandRow> commands(const Words& words) const;
    CommandRow changeRow(int row) const;
    CommandRow incidentRow(int row) const;
    CommandRow requestRow(int row) const;
    CommandRow actionRow(const CommandAction& action) const;

    SnapshotPtr m_snapshot;
    QList<CommandAction> m_actions;
};

} // namespace cb
