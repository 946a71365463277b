// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineTexts.h"

#include <QFontMetricsF>

#include <cmath>

namespace cb {
namespace {

constexpr int mostEntries = 12'000;
constexpr int roomStep = 8; ///< texts are cut to whole steps, so that zooming finds them again
constexpr int fontBits = 8;

} // namespace

void TimelineTexts::setTheme(const Theme& theme)
{
    std::array<QFont, 2 * textRoleCount> fonts;
    for (std::size_t role = 0; role < textRoleCount; ++role) {
        const QFont& font = theme.figureFont(static_cast<TextRole>(role));
        fonts[role] = font;
        fonts[textRoleCount + role] = Fonts::medium(font);
    }
    if (fonts == m_fonts) {
        return;
    }
    m_fonts = fonts;
    for (std::size_t role = 0; role < textRoleCount; ++role) {
        m_heights[role] = std::ceil(QFontMetricsF(m_fonts[role]).height());
    }
    m_entries.clear();
    m_titles.clear();
}

/// `room` in steps; 0: the whole text.
const TimelineTexts::Entry& TimelineTexts::entry(const QString& text, int font, int room)
{
    const Key key(font | room << fontBits, text);
    const auto known = m_entries.constFind(key);
    if (known != m_entries.cend()) {
        return *known;
    }
    if (m_entries.size() >= mostEntries) {
        m_entries.clear();
    }
    const QFont& used = m_fonts[static_cast<std::size_t>(font)];
    const QFontMetricsF metrics(used);
    Entry made;
    const QString shown =
        room > 0 ? metrics.elidedText(text, Qt::ElideRight, room * roomStep) : text;
    made.text = QStaticText(shown);
    made.text.setTextFormat(Qt::PlainText);
    made.text.setPerformanceHint(QStaticText::AggressiveCaching);
    made.text.prepare({}, used);
    made.width = metrics.horizontalAdvance(shown);
    return *m_entries.insert(key, made);
}

double TimelineTexts::width(const QString& text, TextRole role, bool isMedium)
{
    const int font = static_cast<int>(role) + (isMedium ? static_cast<int>(textRoleCount) : 0);
    return text.isEmpty() ? 0 : entry(text, font, 0).width;
}

LabelText TimelineTexts::label(
    const QString& text, TextRole role, const QColor& color, const QRectF& room, bool isMedium)
{
    LabelText made;
    if (text.isEmpty() || room.width() < 2 * roomStep) {
        return made;
    }
    const int font = static_cast<int>(role) + (isMedium ? static_cast<int>(textRoleCount) : 0);
    const Entry* found = &entry(text, font, 0);
    if (found->width > room.width() + 0.5) {
        const int steps = static_cast<int>(room.width()) / roomStep;
        found = &entry(text, font, steps);
    }
    made.text = found->text;
    made.font = m_fonts[static_cast<std::size_t>(font)];
    made.color = color;
    const double height = lineHeight(role);
    made.rect = {
        room.left(),
        std::round(room.top() + (room.height() - height) / 2),
        std::min(found->width, room.width()),
        height};
    return made;
}

TimelineTexts::Title& TimelineTexts::titleEntry(
    const std::shared_ptr<const ChangeColumns>& changes, int row)
{
    if (m_changes != changes) {
        m_changes = changes;
        m_titles.clear();
    }
    const auto known = m_titles.find(row);
    if (known != m_titles.end()) {
        return *known;
    }
    if (m_titles.size() >= mostEntries) {
        m_titles.clear();
    }
    return *m_titles.insert(row, {changes->titles.at(row), -1});
}

const QString& TimelineTexts::title(const std::shared_ptr<const ChangeColumns>& changes, int row)
{
    return titleEntry(changes, row).text;
}

double TimelineTexts::titleWidth(const std::shared_ptr<const ChangeColumns>& changes, int row)
{
    Title& found = titleEntry(changes, row);
    if (found.width < 0) {
        found.width = std::ceil(width(found.text, TextRole::Small)) + 1;
    }
    return found.width;
}

} // namespace cb
