// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/GlyphLog.h"

#include <QRawFont>

namespace cb {

GlyphLog::Face& GlyphLog::faceOf(const QRawFont& font)
{
    const QString name = font.familyName() + u'/' + font.styleName();
    const auto known = m_indexOfFace.constFind(name);
    if (known != m_indexOfFace.constEnd()) {
        return m_faces[static_cast<std::size_t>(*known)];
    }
    m_indexOfFace.insert(name, static_cast<int>(m_faces.size()));
    m_faces.push_back({name, {}, {}});
    return m_faces.back();
}

void GlyphLog::note(const ShapedRun& run)
{
    Face& face = faceOf(run.glyphs.rawFont());
    const QList<quint32> glyphs = run.glyphs.glyphIndexes();
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const quint32 glyph = glyphs.at(i);
        const auto known = face.indexOfGlyph.constFind(glyph);
        if (known != face.indexOfGlyph.constEnd() && !face.texts.at(*known).isEmpty()) {
            continue;
        }
        const QString text = run.texts.empty()
            ? run.textOfGlyph.value(glyph)
            : QString::fromUcs4(&run.texts[static_cast<std::size_t>(i)], 1);
        if (known == face.indexOfGlyph.constEnd()) {
            face.indexOfGlyph.insert(glyph, static_cast<int>(face.texts.size()));
            face.texts += text;
        } else {
            face.texts[*known] = text;
        }
    }
}

} // namespace cb
