// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/FilterCompletion.h"

#include "core/schedule/FilterValues.h"
#include "core/schedule/SearchText.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

template <typename T>
QStringList sortedNames(const QList<T>& table)
{
    QStringList names;
    names.reserve(table.size());
    for (const T& record : table) {
        names.append(record.name);
    }
    names.removeAll(QString());
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    });
    names.removeDuplicates();
    return names;
}

/// The different texts of a column (labels: their parts).
QStringList textsOf(const std::vector<quint32>& column, const StringTable& strings)
{
    std::vector<bool> isUsed(static_cast<std::size_t>(strings.size()), false);
    for (const quint32 index : column) {
        isUsed[index] = true;
    }
    QStringList texts;
    for (std::size_t i = 1; i < isUsed.size(); ++i) {
        if (isUsed[i]) {
            texts += strings.at(static_cast<quint32>(i)).split(QChar(u'\x1f'), Qt::SkipEmptyParts);
        }
    }
    texts.sort(Qt::CaseInsensitive);
    texts.removeDuplicates();
    return texts;
}

QStringList columnValues(FilterField field, const BoardSnapshot& snapshot, FilterTable table)
{
    if (table == FilterTable::Deployments) {
        return field == FilterField::Environment
            ? textsOf(snapshot.deployments->environments, snapshot.deployments->strings)
            : QStringList();
    }
    const ChangeColumns& changes = *snapshot.changes;
    switch (field) {
    case FilterField::Environment:
        return textsOf(changes.environments, changes.strings);
    case FilterField::Label:
        return textsOf(changes.labels, changes.strings);
    case FilterField::Category:
        return textsOf(changes.categories, changes.strings);
    case FilterField::Model:
        return textsOf(changes.models, changes.strings);
    default:
        return {};
    }
}

/// Does the value, or one of its words, begin so? Lower is nearer; -1: no.
int rankOf(const QString& value, const QByteArray& typed)
{
    const QByteArray folded = foldedText(value);
    if (folded.startsWith(typed)) {
        return 0;
    }
    for (const char before : {' ', '-', '_', '.', '/'}) {
        if (folded.contains(before + typed)) {
            return 1;
        }
    }
    return -1;
}

/// The token that the cursor is in: where it and its current value start, and its field if a colon
/// was typed.
struct Token
{
    qsizetype valueStart = 0;
    QString typed; ///< of the value or field name, up to the cursor, without an opening quote
    std::optional<FilterField> field;
    bool isFieldName = false;
};

Token tokenAt(const QString& text, qsizetype cursor)
{
    Token token;
    bool isQuoted = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        const QChar c = text.at(at);
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (c.isSpace()) {
            token.valueStart = at + 1;
            token.field.reset();
        } else if (c == u':' && !token.field) {
            QStringView name = QStringView(text).mid(token.valueStart, at - token.valueStart);
            name = name.startsWith(u'-') ? name.mid(1) : name;
            token.field = filterFieldOf(name);
            token.valueStart = token.field ? at + 1 : token.valueStart;
        } else if (c == u',' && token.field) {
            token.valueStart = at + 1;
        }
    }
    token.isFieldName = !token.field;
    if (token.isFieldName && token.valueStart < cursor && text.at(token.valueStart) == u'-') {
        ++token.valueStart;
    }
    token.typed = text.mid(token.valueStart, cursor - token.valueStart);
    if (token.typed.startsWith(u'"')) {
        token.typed.remove(0, 1);
        token.isFieldName = false; // a quoted phrase is a free text: nothing to complete
    }
    return token;
}

QList<FilterSuggestion> fieldSuggestions(const Token& token, FilterTable table)
{
    QList<FilterSuggestion> found;
    const QByteArray typed = foldedText(token.typed);
    for (int i = 1; i < enumCount<FilterField>(); ++i) {
        const auto field = static_cast<FilterField>(i);
        const QString name = toText(field);
        if (isUsedBy(field, table) && rankOf(name, typed) == 0) {
            found.append(
                {name + u':',
                 name,
                 field,
                 true,
                 static_cast<int>(token.valueStart),
                 static_cast<int>(token.typed.size())});
        }
    }
    return found;
}

} // namespace

QStringList filterValues(FilterField field, const BoardSnapshot& snapshot, FilterTable table)
{
    switch (field) {
    case FilterField::Service:
        return sortedNames(snapshot.directory->services);
    case FilterField::Team:
        return sortedNames(snapshot.directory->groups);
    case FilterField::Owner:
    case FilterField::Requester:
        return sortedNames(snapshot.directory->persons);
    case FilterField::Item:
        return sortedNames(snapshot.directory->items);
    case FilterField::Period:
        return {
            u"today"_s,
            u"tomorrow"_s,
            u"week"_s,
            u"next week"_s,
            u"next 2 weeks"_s,
            u"next 4 weeks"_s,
            u"month"_s,
            u"next month"_s,
            u"quarter"_s,
            u"last week"_s,
            u"last 4 weeks"_s,
            u"last 13 weeks"_s,
            u"year"_s};
    case FilterField::After:
    case FilterField::Before:
        return {u"today"_s, u"tomorrow"_s, u"yesterday"_s};
    default:
        break;
    }
    const QStringList closed = closedFilterValues(field, table);
    return closed.isEmpty() ? columnValues(field, snapshot, table) : closed;
}

QList<FilterSuggestion> suggestFilter(
    const QString& text, int cursor, const BoardSnapshot& snapshot, FilterTable table, int limit)
{
    const qsizetype at = qMin<qsizetype>(qMax(0, cursor), text.size());
    const Token token = tokenAt(text, at);
    if (token.isFieldName) {
        return fieldSuggestions(token, table).mid(0, limit);
    }
    if (!token.field) {
        return {};
    }
    const QByteArray typed = foldedText(token.typed);
    std::array<QList<FilterSuggestion>, 2> byRank;
    for (const QString& value : filterValues(*token.field, snapshot, table)) {
        const int rank = rankOf(value, typed);
        if (rank < 0 || byRank[static_cast<std::size_t>(rank)].size() >= limit) {
            continue;
        }
        const QString shown = FilterTerm{FilterField::Text, {value}, false}.toText();
        byRank[static_cast<std::size_t>(rank)].append(
            {shown,
             value,
             *token.field,
             false,
             static_cast<int>(token.valueStart),
             static_cast<int>(at - token.valueStart)});
    }
    return (byRank[0] + byRank[1]).mid(0, limit);
}

} // namespace cb
