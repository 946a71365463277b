// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/BoardFilter.h"

#include "core/schedule/FilterValues.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

bool needsQuotes(const QString& value)
{
    const auto isSpecial = [](QChar c) {
        return c.isSpace() || c == u',' || c == u':' || c == u'"' || c == u'\\';
    };
    return value.isEmpty() || value.startsWith(u'-')
        || std::any_of(value.cbegin(), value.cend(), isSpecial);
}

QString quoted(const QString& value)
{
    if (!needsQuotes(value)) {
        return value;
    }
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

/// Only one of these makes sense in a filter.
bool standsAlone(FilterField field)
{
    return field == FilterField::Period || field == FilterField::After
        || field == FilterField::Before;
}

/// Reads a typed filter from left to right.
class FilterReader
{
public:
    explicit FilterReader(const QString& text)
        : m_text(text)
    {}

    ParsedFilter read()
    {
        skipSpace();
        while (!atEnd()) {
            readTerm();
            skipSpace();
        }
        return m_parsed;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }

    QChar current() const { return atEnd() ? QChar() : m_text.at(m_at); }

    void skipSpace()
    {
        while (!atEnd() && current().isSpace()) {
            ++m_at;
        }
    }

    void readTerm()
    {
        m_termStart = m_at;
        FilterTerm term;
        if (current() == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
            term.negated = true;
            ++m_at;
        }
        const qsizetype colon = colonOfField();
        if (colon < 0) {
            term.values = {readValue(false)};
            addText(term);
            return;
        }
        const QString name = m_text.mid(m_at, colon - m_at);
        const qsizetype nameStart = m_at;
        m_at = colon + 1;
        const std::optional<FilterField> field = filterFieldOf(name);
        if (!field) {
            readValues();
            fault(
                nameStart,
                name.size(),
                translate("cb", "There is no field \"%1\". Quote the text to look for it.")
                    .arg(name));
            return;
        }
        term.field = *field;
        takeValues(term, readValues());
    }

    /// The colon after a field's name at the current place; -1: what stands here is a free word.
    qsizetype colonOfField() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && (m_text.at(at).isLetter() || m_text.at(at) == u'_')) {
            ++at;
        }
        const bool isName = at > m_at && at < m_text.size() && m_text.at(at) == u':';
        const bool isAddress = isName && at + 1 < m_text.size() && m_text.at(at + 1) == u'/';
        return isName && !isAddress ? at : -1;
    }

    struct Typed
    {
        QString value;
        qsizetype position = 0;
        qsizetype length = 0;
    };

    QList<Typed> readValues()
    {
        QList<Typed> values;
        bool goesOn = true;
        while (goesOn) {
            const qsizetype start = m_at;
            const QString value = readValue(true);
            values.append({value, start, m_at - start});
            goesOn = current() == u',';
            if (goesOn) {
                ++m_at;
            }
        }
        return values;
    }

    /// A quoted text, or everything up to a blank (or comma).
    QString readValue(bool stopsAtComma)
    {
        if (current() == u'"') {
            return readQuoted();
        }
        const qsizetype start = m_at;
        while (!atEnd() && !current().isSpace() && !(stopsAtComma && current() == u',')) {
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    QString readQuoted()
    {
        const qsizetype start = m_at++;
        QString value;
        while (!atEnd() && current() != u'"') {
            if (current() == u'\\' && m_at + 1 < m_text.size()) {
                ++m_at;
            }
            value += current();
            ++m_at;
        }
        if (atEnd()) {
            fault(start, m_text.size() - start, translate("cb", "The closing quote is missing."));
        } else {
            ++m_at;
        }
        return value;
    }

    void addText(const FilterTerm& term)
    {
        if (!term.values.first().trimmed().isEmpty()) {
            m_parsed.filter.terms.append(term);
        }
    }

    void takeValues(FilterTerm& term, const QList<Typed>& typed)
    {
        for (const Typed& one : typed) {
            if (one.value.trimmed().isEmpty()) {
                fault(
                    m_termStart,
                    m_at - m_termStart,
                    translate("cb", "%1: needs a value.").arg(toText(term.field)));
                continue;
            }
            if (term.field == FilterField::Text) {
                m_parsed.filter.terms.append({term.field, {one.value}, term.negated});
                continue;
            }
            if (const std::optional<QString> value = canonicalFilterValue(term.field, one.value)) {
                if (!term.values.contains(*value)) {
                    term.values.append(*value);
                }
                continue;
            }
            fault(one.position, one.length, unknownValue(term.field, one.value));
        }
        if (!term.values.isEmpty()) {
            m_parsed.filter.terms.append(term);
        }
    }

    static QString unknownValue(FilterField field, const QString& value)
    {
        if (field == FilterField::Period) {
            return translate(
                       "cb",
                       "\"%1\" is no period: try today, week, next 4 weeks, 2026-11 or 2026-11-25..2026-12-02.")
                .arg(value);
        }
        if (field == FilterField::After || field == FilterField::Before) {
            return translate("cb", "\"%1\" is no day: write it as 2026-11-25 or 2026-11-25T22:00.")
                .arg(value);
        }
        return translate("cb", "%1 cannot be \"%2\". It is one of: %3.")
            .arg(toText(field), value, closedFilterValues(field).join(u", "_s));
    }

    void fault(qsizetype position, qsizetype length, const QString& message)
    {
        m_parsed.problems.append({static_cast<int>(position), static_cast<int>(length), message});
    }

    const QString& m_text;
    qsizetype m_at = 0;
    qsizetype m_termStart = 0;
    ParsedFilter m_parsed;
};

} // namespace

QString FilterTerm::toText() const
{
    QString text = negated ? u"-"_s : QString();
    if (field != FilterField::Text) {
        text += cb::toText(field) + u':';
    }
    QStringList words;
    for (const QString& value : values) {
        words.append(quoted(value));
    }
    return text + words.join(u',');
}

QString BoardFilter::toText() const
{
    QStringList texts;
    for (const FilterTerm& term : terms) {
        texts.append(term.toText());
    }
    return texts.join(u' ');
}

ParsedFilter BoardFilter::parse(const QString& text)
{
    return FilterReader(text).read();
}

BoardFilter BoardFilter::with(const FilterTerm& term) const
{
    BoardFilter next = *this;
    for (FilterTerm& old : next.terms) {
        if (old.field != term.field || old.negated != term.negated) {
            continue;
        }
        if (standsAlone(term.field)) {
            old.values = term.values;
            return next;
        }
        if (term.field == FilterField::Text) {
            if (old.values == term.values) {
                return next;
            }
            continue;
        }
        old.values += term.values;
        old.values.removeDuplicates();
        return next;
    }
    next.terms.append(term);
    return next;
}

BoardFilter BoardFilter::without(int termIndex) const
{
    BoardFilter next = *this;
    next.terms.remove(termIndex);
    return next;
}

} // namespace cb
