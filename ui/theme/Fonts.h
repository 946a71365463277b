// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <array>

namespace cb {

/// Roles of text, from small to large.
enum class TextRole
{
    Caption, ///< 11
    Small, ///< 12
    Body, ///< 13
    Strong, ///< 13, semibold
    Heading, ///< 15, semibold
    Title, ///< 18, semibold
    Figure ///< 26, the large number of a tile
};
constexpr std::size_t textRoleCount = 7;

/// Families of the bundled faces; empty where they could not be loaded (the system's font is used
/// then).
struct FontFamilies
{
    QString text; ///< Inter
    QString figures; ///< the same face with tabular digits
    QString mono; ///< the system's, for hashes and configuration keys only

    /// Registers the bundled faces with the application's font database, once per process is
    /// enough. Needs a QGuiApplication. GUI thread.
    static FontFamilies load();
};

/// Fonts by role: `text()` for words, `figures()` for whatever stands in columns, clocks, axes and
/// dates (tabular digits: they do not jump). Scripts that Inter lacks fall back to the system's
/// fonts.
class Fonts
{
public:
    enum class Unit
    {
        Pixels, ///< on screen
        Points ///< on paper
    };

    Fonts() = default;
    /// Screen fonts at `textPercent` (80 to 200) of the desk's sizes or of the projector's.
    static Fonts forScreen(const FontFamilies& families, int textPercent, bool projector);
    /// Paper fonts: body 9 pt.
    static Fonts forPaper(const FontFamilies& families);

    const QFont& text(TextRole role) const { return m_text[static_cast<std::size_t>(role)]; }

    const QFont& figures(TextRole role) const { return m_figures[static_cast<std::size_t>(role)]; }

    const QFont& mono() const { return m_mono; }

    /// `font` in medium (names in rows) or semibold weight.
    static QFont medium(QFont font);
    static QFont semibold(QFont font);

private:
    Fonts(const FontFamilies& families, const std::array<double, textRoleCount>& sizes, Unit unit);

    std::array<QFont, textRoleCount> m_text;
    std::array<QFont, textRoleCount> m_figures;
    QFont m_mono;
};

} // namespace cb
