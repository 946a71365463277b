// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportMapping.h"

#include "core/exchange/ExchangeText.h"
#include "core/exchange/ValueWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int sampledRows = 400;
constexpr double sureConfidence = 0.9; ///< from here on a name alone is enough

struct NameMatch
{
    Field field = Field::Number;
    double confidence = 0;
};

using NameTable = QHash<QString, NameMatch>;

NameTable makeNames(ImportKind kind)
{
    NameTable names;
    const auto add = [&names](const QString& name, Field field, double confidence) {
        NameMatch& match = names[name];
        if (confidence > match.confidence) {
            match = {field, confidence};
        }
    };
    for (const FieldSpec& spec : fieldsOf(kind)) {
        add(foldedHeader(QString(spec.header)), spec.field, 1);
        add(QString(toText(spec.field)).replace(u'_', u' '), spec.field, 0.99);
        double confidence = 0.97;
        const QStringList synonyms = QString(spec.synonyms).split(u'|', Qt::SkipEmptyParts);
        for (const QString& synonym : synonyms) {
            add(synonym, spec.field, confidence);
            confidence = qMax(0.7, confidence - 0.005);
        }
    }
    return names;
}

const NameTable& namesOf(ImportKind kind)
{
    static const QList<NameTable> tables = [] {
        QList<NameTable> all;
        for (int i = 0; i < enumCount<ImportKind>(); ++i) {
            all.append(makeNames(static_cast<ImportKind>(i)));
        }
        return all;
    }();
    return tables[static_cast<int>(kind)];
}

/// Best field for a header by its name alone; confidence 0: none.
NameMatch matchName(ImportKind kind, const QString& header)
{
    const NameTable& names = namesOf(kind);
    const QString folded = foldedHeader(header);
    if (folded.isEmpty()) {
        return {};
    }
    const auto exact = names.constFind(folded);
    if (exact != names.constEnd()) {
        return exact.value();
    }
    for (const QLatin1StringView tail :
         {" date time"_L1, " date"_L1, " time"_L1, " datum"_L1, " utc"_L1, " local"_L1})
    {
        const auto shorter =
            folded.endsWith(tail) ? names.constFind(folded.chopped(tail.size())) : names.constEnd();
        if (shorter != names.constEnd()) {
            return {shorter->field, shorter->confidence * 0.9};
        }
    }
    NameMatch best;
    if (folded.size() >= 7) {
        for (auto it = names.constBegin(); it != names.constEnd(); ++it) {
            const double confidence = it->confidence * 0.65;
            if (confidence > best.confidence && it.key().size() >= 7
                && editDistance(folded, it.key(), 1) <= 1) {
                best = {it->field, confidence};
            }
        }
    }
    const qsizetype lastBlank = folded.lastIndexOf(u' ');
    const auto tail =
        lastBlank < 0 ? names.constEnd() : names.constFind(folded.sliced(lastBlank + 1));
    if (best.confidence == 0 && tail != names.constEnd() && tail->confidence >= 0.99) {
        best = {tail->field, 0.55}; // "ident state", "record priority": only if the values agree
    }
    return best;
}

bool cellFits(ImportKind kind, const FieldSpec& spec, QStringView cell)
{
    switch (spec.type) {
    case FieldType::Instant:
        return looksLikeDate(cell) || parseDate(cell).form != DateParts::Form::None;
    case FieldType::YesNo:
        return yesOrNo(cell).has_value();
    case FieldType::Choice:
        return choiceIn(kind, spec.field, cell, {}, WordRule::Loose).has_value();
    case FieldType::Level:
        return levelIn(spec.field, cell).has_value();
    case FieldType::Minutes:
        return minutesIn(cell).has_value();
    case FieldType::Integer: {
        bool isNumber = false;
        const qlonglong number = cell.trimmed().toLongLong(&isNumber);
        return isNumber && number >= 0;
    }
    case FieldType::Text:
    case FieldType::Key:
    case FieldType::TextList:
        return true;
    }
    Q_UNREACHABLE();
}

/// Share of the first cells with text that read as what the field wants; 1 where there are none.
double fittingShare(const Table& table, int column, ImportKind kind, const FieldSpec& spec)
{
    int filled = 0;
    int fitting = 0;
    for (int row = 0; row < qMin(table.rowCount(), sampledRows); ++row) {
        const QStringView cell = table.cell(row, column).trimmed();
        if (!cell.isEmpty() && !isMissingMark(cell)) {
            ++filled;
            fitting += cellFits(kind, spec, cell) ? 1 : 0;
        }
    }
    return filled == 0 ? 1 : static_cast<double>(fitting) / filled;
}

QStringList samplesOf(const Table& table, int column)
{
    QStringList samples;
    for (int row = 0; row < qMin(table.rowCount(), sampledRows) && samples.size() < 3; ++row) {
        const QString sample = shortened(table.cell(row, column).trimmed(), 60);
        if (!sample.isEmpty() && !samples.contains(sample)) {
            samples.append(sample);
        }
    }
    return samples;
}

QList<MappedColumn> mapColumns(const Table& table, ImportKind kind)
{
    QList<MappedColumn> columns;
    QList<int> order;
    for (int column = 0; column < table.columnCount(); ++column) {
        MappedColumn mapped{
            column, table.header[column], std::nullopt, 0, samplesOf(table, column)};
        const NameMatch match = matchName(kind, mapped.header);
        if (match.confidence > 0) {
            const double share = fittingShare(table, column, kind, *fieldSpec(kind, match.field));
            if (match.confidence >= sureConfidence || share >= 0.5) {
                mapped.field = match.field;
                mapped.confidence = match.confidence * (0.8 + 0.2 * share);
            }
        }
        columns.append(mapped);
        order.append(column);
    }
    // Where two columns claim a field, the surer one has it, then the one further left.
    std::stable_sort(order.begin(), order.end(), [&columns](int a, int b) {
        return columns[a].confidence > columns[b].confidence;
    });
    QSet<int> taken;
    for (const int column : order) {
        MappedColumn& mapped = columns[column];
        if (!mapped.field) {
            continue;
        }
        const int field = static_cast<int>(*mapped.field);
        if (taken.contains(field)) {
            mapped.field.reset();
            mapped.confidence = 0;
        }
        taken.insert(field);
    }
    return columns;
}

bool fills(const QSet<int>& fields, std::initializer_list<Field> anyOf)
{
    return std::any_of(anyOf.begin(), anyOf.end(), [&fields](Field field) {
        return fields.contains(static_cast<int>(field));
    });
}

/// Without these a file of that kind makes no sense.
double completeness(ImportKind kind, const QSet<int>& fields)
{
    using enum Field;
    const auto rate = [](bool first, bool second) {
        return (first ? 1.0 : 0.35) * (second ? 1.0 : 0.35);
    };
    switch (kind) {
    case ImportKind::Changes:
        return rate(
            fills(fields, {Number}), fills(fields, {PlannedStart, PlannedEnd, ActualStart}));
    case ImportKind::Incidents:
        return rate(fills(fields, {Number}), fills(fields, {OpenedAt, ResolvedAt}));
    case ImportKind::Requests:
        return rate(fills(fields, {Number}), fills(fields, {OpenedAt, DueAt}));
    case ImportKind::Deployments:
        return rate(
            fills(fields, {ActualStart, ActualEnd}), fills(fields, {Version, Commit, Outcome}));
    case ImportKind::Items:
        return rate(
            fills(fields, {Title}), fills(fields, {Type, CiSubtype, Criticality, Upstream}));
    case ImportKind::Dependencies:
        return rate(fills(fields, {Upstream}), fills(fields, {Downstream}));
    case ImportKind::Persons:
        return rate(fills(fields, {Title}), fills(fields, {Mail, Login, Roles}));
    case ImportKind::Windows:
        return rate(
            fills(fields, {Title}), fills(fields, {PlannedStart}) && fills(fields, {PlannedEnd}));
    }
    Q_UNREACHABLE();
}

/// The header of the number, and how numbers begin, say what a file is about.
double numberHint(ImportKind kind, const QList<MappedColumn>& columns)
{
    static const QHash<ImportKind, QStringList> words{
        {ImportKind::Changes, {u"change"_s, u"rfc"_s, u"chg"_s, u"wijziging"_s, u"anderung"_s}},
        {ImportKind::Incidents,
         {u"incident"_s, u"problem"_s, u"inc"_s, u"im"_s, u"prb"_s, u"storung"_s, u"sd inc"_s}},
        {ImportKind::Requests,
         {u"request"_s,
          u"interaction"_s,
          u"ritm"_s,
          u"req"_s,
          u"sr"_s,
          u"anfrage"_s,
          u"aanvraag"_s}},
        {ImportKind::Deployments, {u"deployment"_s, u"deploy"_s, u"build"_s}}};
    double hint = 0;
    for (const MappedColumn& column : columns) {
        if (column.field != Field::Number) {
            continue;
        }
        const QStringList headerWords = foldedHeader(column.header).split(u' ');
        QString prefix = column.samples.value(0).toLower();
        prefix = prefix.first(std::distance(
            prefix.cbegin(),
            std::find_if(prefix.cbegin(), prefix.cend(), [](QChar c) { return !c.isLetter(); })));
        const QStringList known = words.value(kind);
        for (const QString& word : known) {
            const bool isNamed =
                headerWords.contains(word) || headerWords.value(0).startsWith(word);
            hint += isNamed && word.size() > 2 ? 2.5 : 0;
            hint += prefix == word ? 1 : 0;
        }
    }
    return qMin(hint, 4.0);
}

bool hasText(const Table& table, int column)
{
    for (int row = 0; row < qMin(table.rowCount(), sampledRows); ++row) {
        const QStringView cell = table.cell(row, column).trimmed();
        if (!cell.isEmpty() && !isMissingMark(cell)) {
            return true;
        }
    }
    return false;
}

RowPolicy detectPolicy(const Table& table, const ImportMapping& mapping)
{
    const bool isRecorded =
        mapping.kind == ImportKind::Incidents || mapping.kind == ImportKind::Requests;
    if (isRecorded && mapping.columnOf(Field::OpenedAt) >= 0) {
        return RowPolicy::History; // what was opened has happened
    }
    for (const Field field :
         {Field::ActualStart,
          Field::ActualEnd,
          Field::ClosedAt,
          Field::ResolvedAt,
          Field::RestoredAt})
    {
        const int column = mapping.columnOf(field);
        if (column >= 0 && hasText(table, column)) {
            return RowPolicy::History;
        }
    }
    return RowPolicy::Strict;
}

} // namespace

int ImportMapping::columnOf(Field field) const
{
    for (const MappedColumn& column : columns) {
        if (column.field == field) {
            return column.column;
        }
    }
    return -1;
}

QList<KindScore> kindScores(const Table& table)
{
    QList<KindScore> scores;
    for (int i = 0; i < enumCount<ImportKind>(); ++i) {
        const auto kind = static_cast<ImportKind>(i);
        const QList<MappedColumn> columns = mapColumns(table, kind);
        QSet<int> fields;
        double sum = 0;
        for (const MappedColumn& column : columns) {
            if (column.field) {
                fields.insert(static_cast<int>(*column.field));
                sum += column.confidence;
            }
        }
        const double score =
            sum * completeness(kind, fields) + (sum > 0 ? numberHint(kind, columns) : 0);
        if (score > 0) {
            scores.append({kind, score});
        }
    }
    std::stable_sort(scores.begin(), scores.end(), [](const KindScore& a, const KindScore& b) {
        return a.score > b.score;
    });
    return scores;
}

ImportMapping detectMapping(const Table& table, const MappingOptions& options)
{
    ImportMapping mapping;
    if (options.kind) {
        mapping.kind = *options.kind;
    } else {
        const QList<KindScore> scores = kindScores(table);
        mapping.kind = scores.isEmpty() ? ImportKind::Changes : scores.first().kind;
    }
    mapping.columns = mapColumns(table, mapping.kind);
    mapping.policy = options.policy ? *options.policy : detectPolicy(table, mapping);
    mapping.dateOrder = options.dateOrder;
    mapping.zone = options.zone;
    return mapping;
}

void assignField(ImportMapping& mapping, int column, std::optional<Field> field)
{
    for (MappedColumn& mapped : mapping.columns) {
        if (mapped.column == column) {
            mapped.field = field;
            mapped.confidence = field ? 1 : 0;
        } else if (field && mapped.field == field) {
            mapped.field.reset();
            mapped.confidence = 0;
        }
    }
}

} // namespace cb
