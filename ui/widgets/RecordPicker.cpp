// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RecordPicker.h"

#include <algorithm>

namespace cb {

namespace {

/// 0: begins with it, 1: a word begins with it, 2: holds it, 3: not at all.
int rank(const QString& folded, const QString& word)
{
    if (folded.startsWith(word)) {
        return 0;
    }
    int best = 3;
    for (qsizetype at = folded.indexOf(word); at > 0; at = folded.indexOf(word, at + 1)) {
        if (!folded[at - 1].isLetterOrNumber()) {
            return 1;
        }
        best = 2;
    }
    return best;
}

} // namespace

RecordPicker::RecordPicker(const ThemeController& theme, QWidget* parent)
    : TagEdit(theme, parent)
{
    setFinder([this](const QString& typed, int limit) { return find(typed, limit); });
}

void RecordPicker::setChoices(const QList<TagChoice>& choices)
{
    m_entries.clear();
    m_entries.reserve(choices.size());
    for (const TagChoice& choice : choices) {
        m_entries.append({choice, (choice.name + u' ' + choice.note).toLower()});
    }
}

void RecordPicker::setChosen(const QStringList& ids)
{
    QList<TagChoice> tags;
    for (const QString& id : ids) {
        const auto found =
            std::find_if(m_entries.cbegin(), m_entries.cend(), [&id](const Entry& entry) {
                return entry.choice.id == id;
            });
        if (found != m_entries.cend()) {
            tags.append(found->choice);
        }
    }
    setTags(tags);
}

QStringList RecordPicker::chosen() const
{
    QStringList ids;
    for (const TagChoice& tag : tags()) {
        ids.append(tag.id);
    }
    return ids;
}

QList<TagChoice> RecordPicker::find(const QString& typed, int limit) const
{
    const QStringList words = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> hits;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        int worst = 0;
        for (const QString& word : words) {
            worst = std::max(worst, rank(m_entries[i].folded, word));
        }
        if (worst < 3) {
            hits.append({worst, i});
        }
    }
    const auto last = hits.begin() + std::min<qsizetype>(limit, hits.size());
    std::partial_sort(hits.begin(), last, hits.end());
    QList<TagChoice> found;
    for (auto hit = hits.begin(); hit != last; ++hit) {
        found.append(m_entries[hit->second].choice);
    }
    return found;
}

} // namespace cb
