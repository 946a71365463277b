// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/TextColumn.h"
#include "ui/calendar/BoxLabel.h"

#include <QHash>

namespace cb {

/// Texts of a timeline, laid out once and kept from frame to frame. GUI thread.
class TimelineTexts
{
public:
    /// Forgets all where fonts are others.
    void setTheme(const Theme& theme);

    double width(const QString& text, TextRole role, bool isMedium = false);

    double lineHeight(TextRole role) const { return m_heights[static_cast<std::size_t>(role)]; }

    /// The text in `room`, upright in its middle, cut at its end where it is wider. Null where
    /// there is no room for three letters.
    LabelText label(
        const QString& text,
        TextRole role,
        const QColor& color,
        const QRectF& room,
        bool isMedium = false);

    /// A change's title and its width; `titles` is the snapshot's column.
    const QString& title(const std::shared_ptr<const ChangeColumns>& changes, int row);
    double titleWidth(const std::shared_ptr<const ChangeColumns>& changes, int row);

private:
    struct Entry
    {
        QStaticText text;
        double width = 0;
    };

    struct Title
    {
        QString text;
        double width = -1;
    };

    using Key = std::pair<int, QString>;

    const Entry& entry(const QString& text, int font, int room);
    Title& titleEntry(const std::shared_ptr<const ChangeColumns>& changes, int row);

    std::array<QFont, 2 * textRoleCount> m_fonts;
    std::array<double, textRoleCount> m_heights{};
    QHash<Key, Entry> m_entries;
    std::shared_ptr<const ChangeColumns> m_changes;
    QHash<int, Title> m_titles;
};

} // namespace cb
