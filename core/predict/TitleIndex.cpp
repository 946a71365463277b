// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/TitleIndex.h"

#include "core/schedule/SearchText.h"

#include <algorithm>
#include <cmath>

namespace cb::predict {
namespace {

bool isLetter(char c)
{
    // Folded text is UTF-8: every byte of a letter outside ASCII has its highest bit set.
    return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool isInWord(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

/// Words with a letter and of two bytes at least: neither figures nor versions, which tell one
/// change from the next and not what it does.
std::vector<QByteArray> wordsIn(const QByteArray& folded)
{
    std::vector<QByteArray> words;
    for (qsizetype i = 0; i < folded.size();) {
        qsizetype end = i;
        while (end < folded.size() && isInWord(folded[end])) {
            ++end;
        }
        const QByteArray word = folded.mid(i, end - i);
        if (word.size() > 1 && isLetter(word.front())) {
            words.push_back(word);
        }
        i = std::max(end, i + 1);
    }
    return words;
}

} // namespace

TitleIndex::TitleIndex(const ChangeColumns& changes)
{
    readTitles(changes);
    weigh();
    m_postings.resize(m_texts.size());
    for (qint32 row = 0; row < changes.size(); ++row) {
        if (changes.states[static_cast<std::size_t>(row)] == ChangeState::Closed) {
            for (const TitleWord& word : wordsOf(row)) {
                m_postings[word.word].push_back({row, word.weight});
            }
        }
    }
}

quint32 TitleIndex::intern(const QByteArray& word)
{
    if (const auto known = m_words.constFind(word); known != m_words.constEnd()) {
        return *known;
    }
    const auto next = static_cast<quint32>(m_texts.size());
    m_words.insert(word, next);
    m_texts.push_back(QString::fromUtf8(word));
    m_documents.push_back(0);
    return next;
}

void TitleIndex::readTitles(const ChangeColumns& changes)
{
    m_begins.reserve(static_cast<std::size_t>(changes.size()) + 1);
    for (int row = 0; row < changes.size(); ++row) {
        const std::size_t begin = m_rows.size();
        for (const QByteArray& text : wordsIn(foldedText(changes.titles.at(row)))) {
            const quint32 word = intern(text);
            const auto known = std::find_if(
                m_rows.begin() + static_cast<std::ptrdiff_t>(begin),
                m_rows.end(),
                [word](const TitleWord& one) { return one.word == word; });
            if (known == m_rows.end()) {
                m_rows.push_back({word, 1});
                ++m_documents[word];
            } else {
                known->weight += 1;
            }
        }
        m_begins.push_back(static_cast<quint32>(m_rows.size()));
    }
}

void TitleIndex::weigh()
{
    const auto titles = static_cast<double>(m_begins.size() - 1);
    for (std::size_t row = 0; row + 1 < m_begins.size(); ++row) {
        double squares = 0;
        for (quint32 i = m_begins[row]; i < m_begins[row + 1]; ++i) {
            TitleWord& word = m_rows[i];
            const double rarity = std::log((1 + titles) / (1 + m_documents[word.word])) + 1;
            word.weight = static_cast<float>(static_cast<double>(word.weight) * rarity);
            squares += static_cast<double>(word.weight) * static_cast<double>(word.weight);
        }
        const auto length = static_cast<float>(std::sqrt(squares));
        for (quint32 i = m_begins[row]; i < m_begins[row + 1]; ++i) {
            m_rows[i].weight /= length;
        }
    }
}

std::span<const TitleWord> TitleIndex::wordsOf(int row) const
{
    const auto r = static_cast<std::size_t>(row);
    return {m_rows.data() + m_begins[r], m_begins[r + 1] - m_begins[r]};
}

} // namespace cb::predict
