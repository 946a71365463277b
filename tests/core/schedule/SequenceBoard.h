// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/Sequence.h"

namespace cb {

/// Rows of a board with predecessors, windows in minutes.
class SequenceBoard
{
public:
    /// Returns the row. An end before 0: no window.
    int add(
        qint64 startMinute,
        qint64 endMinute,
        const std::vector<int>& predecessors = {},
        ChangeState state = ChangeState::Scheduled)
    {
        ChangeColumns& c = m_columns;
        c.ids.push_back(QUuid(uint(c.ids.size() + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        c.states.push_back(state);
        c.plannedStarts.push_back(endMinute < 0 ? noInstant : startMinute * msPerMinute);
        c.plannedEnds.push_back(endMinute < 0 ? noInstant : endMinute * msPerMinute);
        c.taskDueAts.push_back(noInstant);
        for (const int row : predecessors) {
            c.predecessorRows.push_back(row);
        }
        c.predecessorBegins.push_back(static_cast<quint32>(c.predecessorRows.size()));
        return c.size() - 1;
    }

    ChangeColumns& columns() { return m_columns; }

    SequenceIndex index() const
    {
        return SequenceIndex(std::make_shared<const ChangeColumns>(m_columns));
    }

    static Span minutes(qint64 start, qint64 end)
    {
        return {{start * msPerMinute}, {end * msPerMinute}};
    }

private:
    ChangeColumns m_columns;
};

} // namespace cb
