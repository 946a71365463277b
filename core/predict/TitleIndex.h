// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

#include <QHash>

#include <span>
#include <vector>

namespace cb::predict {

/// A word of a title with its weight (term frequency times inverse document frequency, the whole
/// title at length 1).
struct TitleWord
{
    quint32 word = 0;
    float weight = 0;
};

/// The titles of all changes as weighted words (TF-IDF), and which closed changes have each word.
/// Figures and words of one letter are left out; case and diacritics do not count.
class TitleIndex
{
public:
    explicit TitleIndex(const ChangeColumns& changes);

    std::span<const TitleWord> wordsOf(int row) const;

    /// Rows of closed changes with the word and its weight there.
    struct Posting
    {
        qint32 row = noRow;
        float weight = 0;
    };

    const std::vector<Posting>& postingsOf(quint32 word) const { return m_postings[word]; }

    QString text(quint32 word) const { return m_texts[word]; }

private:
    quint32 intern(const QByteArray& word);
    void readTitles(const ChangeColumns& changes);
    void weigh();

    QHash<QByteArray, quint32> m_words;
    std::vector<QString> m_texts;
    std::vector<quint32> m_documents; ///< titles with the word
    std::vector<quint32> m_begins{0};
    std::vector<TitleWord> m_rows;
    std::vector<std::vector<Posting>> m_postings;
};

} // namespace cb::predict
