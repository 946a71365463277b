// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Search.h"

#include "core/store/ReadAll.h"
#include "core/store/RecordWriter.h"
#include "core/store/TextFold.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int excerptBefore = 40;
constexpr int excerptLength = 160;
/// So many candidates are looked at for each hit wanted, as the index knows no rank.
constexpr int candidatesPerHit = 4;

struct Candidate
{
    SearchHit hit;
    int rank = 0; ///< the lower, the better
};

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

struct Texts
{
    QString number;
    QString title;
    QStringList bodies;
};

Texts textsOf(const Record& record)
{
    return std::visit(
        [](const auto& r) -> Texts {
            using T = std::remove_cvref_t<decltype(r)>;
            if constexpr (std::is_same_v<T, Change>) {
                return {
                    r.number,
                    r.title,
                    {r.description,
                     r.justification,
                     r.implementationPlan,
                     r.testPlan,
                     r.backoutPlan,
                     r.communicationPlan,
                     r.closureNotes,
                     r.category}};
            } else if constexpr (std::is_same_v<T, Incident>) {
                return {r.number, r.title, {r.category, r.causeEvidence}};
            } else if constexpr (std::is_same_v<T, ServiceRequest>) {
                return {r.number, r.title, {}};
            } else if constexpr (std::is_same_v<T, Service>) {
                return {r.name, r.name, {r.description}};
            } else if constexpr (std::is_same_v<T, ConfigurationItem>) {
                return {r.name, r.name, {r.type, r.subtype, r.environment}};
            } else if constexpr (std::is_same_v<T, Person> || std::is_same_v<T, Group>) {
                return {r.name, r.name, {r.mail}};
            } else if constexpr (std::is_same_v<T, CalendarWindow>) {
                return {r.name, r.name, {r.reason}};
            } else if constexpr (std::is_same_v<T, Meeting>) {
                return {r.title, r.title, {r.series}};
            } else {
                return {};
            }
        },
        record);
}

/// Where in the text the first of the words begins; -1: nowhere.
qsizetype firstMatch(const QString& text, const QStringList& words)
{
    const QString plain = foldText(text);
    qsizetype first = -1;
    for (const QString& word : words) {
        const qsizetype at = plain.indexOf(word);
        if (at >= 0 && (first < 0 || at < first)) {
            first = at;
        }
    }
    return first;
}

QString excerptOf(const Texts& texts, const QStringList& words)
{
    for (const QString& body : texts.bodies) {
        const qsizetype at = firstMatch(body, words);
        if (at >= 0) {
            const qsizetype start = qBound<qsizetype>(0, at - excerptBefore, body.size());
            const QString part = body.mid(start, excerptLength).simplified();
            return (start > 0 ? u"…"_s : QString()) + part
                + (start + excerptLength < body.size() ? u"…"_s : QString());
        }
    }
    return texts.title;
}

/// Numbers first, then titles that begin with the words, titles, and the rest.
int rankOf(const Texts& texts, const QString& typed, const QStringList& words)
{
    const QString number = foldText(texts.number);
    if (number == typed) {
        return 0;
    }
    if (!number.isEmpty() && number.startsWith(typed)) {
        return 1;
    }
    const QString title = foldText(texts.title);
    if (title.startsWith(typed)) {
        return 2;
    }
    const bool inTitle = std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return title.contains(word) || number.contains(word);
    });
    return inTitle ? 3 : 4;
}

/// Numbers that begin with what was typed, exactly: the index of words may hold too many of them.
Result<QList<RecordRef>> findNumbers(Connection& connection, const QString& typed, int limit)
{
    QList<RecordRef> found;
    for (const RecordKind kind : {RecordKind::Change, RecordKind::Incident, RecordKind::Request}) {
        const auto query = connection.query(
            "SELECT \"id\"\nFROM " + tableSql(kind).name
                + "\nWHERE \"number\" <> '' AND \"number\" >= $1 AND \"number\" < $2\n"
                  "ORDER BY \"number\"\nLIMIT $3",
            params(typed, QString(typed + QChar(0xFFFD)), limit));
        if (!query) {
            return query.error();
        }
        const auto ofKind = readAll(**query, [kind](const RowReader& row) {
            return RecordRef{kind, row.id(0)};
        });
        if (!ofKind) {
            return ofKind.error();
        }
        found += *ofKind;
    }
    return found;
}

} // namespace

QStringList searchWords(const QString& text)
{
    QStringList words;
    QString word;
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        if (isWordCharacter(c)) {
            word.append(QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1));
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

Result<QList<SearchHit>> searchBoard(Connection& connection, const QString& text, int limit)
{
    const QStringList words = searchWords(text);
    if (words.isEmpty() || limit <= 0) {
        return QList<SearchHit>();
    }
    const QString typed = text.trimmed();
    QList<RecordRef> refs;
    if (!typed.contains(QChar(u'\0'))) {
        auto numbers = findNumbers(connection, typed, limit);
        if (!numbers) {
            return numbers.error();
        }
        refs = *std::move(numbers);
    }
    const auto matches = connection.findText(words, limit * candidatesPerHit);
    if (!matches) {
        return matches.error();
    }
    for (const RecordRef& ref : *matches) {
        if (!refs.contains(ref)) {
            refs.append(ref);
        }
    }
    QStringList plainWords;
    for (const QString& word : words) {
        plainWords.append(foldText(word));
    }
    std::vector<Candidate> candidates;
    for (const RecordRef& ref : std::as_const(refs)) {
        const auto record = readStored(connection, ref);
        if (!record) {
            return record.error();
        }
        if (!*record) {
            continue;
        }
        const Texts texts = textsOf(**record);
        candidates.push_back(
            {{ref, texts.number, texts.title, excerptOf(texts, plainWords)},
             rankOf(texts, foldText(typed), plainWords)});
    }
    std::stable_sort(
        candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            return a.rank < b.rank;
        });
    QList<SearchHit> hits;
    for (const Candidate& candidate : candidates) {
        if (hits.size() < limit) {
            hits.append(candidate.hit);
        }
    }
    return hits;
}

} // namespace cb
