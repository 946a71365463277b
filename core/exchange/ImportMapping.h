// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/DateReader.h"
#include "core/exchange/ImportFields.h"
#include "core/exchange/TableSource.h"

#include <QHash>
#include <QJsonObject>

namespace cb {

/// How rows are taken (design.md section 8).
enum class RowPolicy
{
    Strict, ///< a schedule to come: rows without a usable window, and later rows that differ, are
            ///< rejected
    History ///< what happened: rows are accepted and marked, rows of one number merge
};
template <>
inline constexpr auto enumTexts<RowPolicy> =
    std::to_array<QLatin1StringView>({QLatin1StringView("strict"), QLatin1StringView("history")});

/// One column of the file and the field that it fills.
struct MappedColumn
{
    int column = 0;
    QString header; ///< as in the file, trimmed; may be empty or twice
    std::optional<Field> field; ///< none: not imported
    double confidence = 0; ///< 0 to 1; 1: chosen by a person or the exact name
    QStringList samples; ///< up to three different values

    friend bool operator==(const MappedColumn&, const MappedColumn&) = default;
};

/// The text of a cell, folded -> the text form of a closed list ("4" -> "cancelled").
using ValueMap = QHash<QString, QString>;

/// The key of a cell's text in a ValueMap.
QString valueKey(QStringView text);

/// Everything that says how a table becomes records. A plain value: shown, edited, saved as a
/// profile.
struct ImportMapping
{
    ImportKind kind = ImportKind::Changes;
    QList<MappedColumn> columns; ///< one for each column of the file
    QHash<Field, ValueMap> values; ///< choices that add to, and beat, the known words
    RowPolicy policy = RowPolicy::Strict;
    DateOrder dateOrder = DateOrder::Auto;
    QByteArray zone = "UTC"; ///< IANA name; of times without an offset
    QString profile; ///< name of the profile that it came from; empty: found by itself

    /// The first column that fills `field`, or -1.
    int columnOf(Field field) const;

    friend bool operator==(const ImportMapping&, const ImportMapping&) = default;
};

/// What is given beforehand; the rest is found.
struct MappingOptions
{
    std::optional<ImportKind> kind;
    std::optional<RowPolicy> policy;
    DateOrder dateOrder = DateOrder::Auto;
    QByteArray zone = "UTC";
};

/// Finds the mapping by names (English, German, Dutch, common exports) and by a look at the values.
ImportMapping detectMapping(const Table& table, const MappingOptions& options);

/// How well a header fits each kind, best first; empty where nothing fits.
struct KindScore
{
    ImportKind kind = ImportKind::Changes;
    double score = 0;
};

QList<KindScore> kindScores(const Table& table);

/// Puts `field` on a column (and takes it off another one, unless the field may be filled twice).
void assignField(ImportMapping& mapping, int column, std::optional<Field> field);

/// Kind of the NamedDocument that profiles are kept as.
inline constexpr QLatin1StringView importProfileDocument("import_profile");

/// A mapping as a document of the board; header names, not places, so that it fits the next file
/// too.
QJsonObject profileToJson(const ImportMapping& mapping);
/// Applies a profile to a table. BadInput: it is none of ours; NotFound: the table lacks columns of
/// it.
Result<ImportMapping> mappingFromProfile(
    const QString& name, const QJsonObject& profile, const Table& table);
/// All columns that the profile fills are in the header.
bool profileFits(const QJsonObject& profile, const QStringList& header);

} // namespace cb
