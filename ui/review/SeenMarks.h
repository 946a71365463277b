// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/BoardDiff.h"

#include <QSet>

namespace cb {

class Settings;

/// Which rows of a comparison this person has seen on this board. They belong to the person, not to
/// the board: kept with the viewer's settings, shared with nobody, and in no audit. A row counts as
/// unseen again once what it tells of was done anew.
class SeenMarks
{
public:
    explicit SeenMarks(Settings& settings)
        : m_settings(settings)
    {}

    /// Reads the marks of a person on a board.
    void load(const QUuid& boardId, const std::optional<PersonId>& person);

    bool isSeen(const BoardDiff& diff, const DiffRow& row) const;
    void setSeen(const BoardDiff& diff, const QList<DiffRow>& rows, bool isSeen);

private:
    static QString keyOf(const BoardDiff& diff, const DiffRow& row);

    Settings& m_settings;
    QString m_owner;
    QStringList m_order; ///< oldest first, so that the list can be kept short
    QSet<QString> m_marks;
};

} // namespace cb
