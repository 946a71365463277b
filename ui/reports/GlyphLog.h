// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/Typesetter.h"

#include <QHash>
#include <QStringList>

namespace cb {

/// What the glyphs of a PDF stand for, in the order in which QPdfWriter numbers them: faces by
/// first use, and in each face glyphs by first use from 1. Qt maps glyphs back to text through the
/// font's own character map, which loses what a feature of the font put in place of a character
/// (the colon between digits), joined Arabic letters, and all above U+FFFF.
class GlyphLog
{
public:
    struct Face
    {
        QString name;
        QHash<quint32, int> indexOfGlyph; ///< into `texts`
        QStringList texts; ///< of glyph 1, 2, 3, … of the embedded face
    };

    void note(const ShapedRun& run);

    const std::vector<Face>& faces() const { return m_faces; }

private:
    Face& faceOf(const QRawFont& font);

    QHash<QString, int> m_indexOfFace;
    std::vector<Face> m_faces;
};

} // namespace cb
