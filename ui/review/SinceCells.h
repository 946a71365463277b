// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/NameLookup.h"
#include "core/review/BoardDiff.h"
#include "ui/records/RecordWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>

namespace cb {

enum class SinceColumn
{
    Seen,
    Number,
    Change,
    Then,
    Now,
    Note,
    Who
};
constexpr int sinceColumnCount = 7;

/// What one cell shows; the delegate paints it, words() stands for it everywhere else.
struct SinceCell
{
    QString text;
    QString aside; ///< after the text, muted
    std::optional<DisplayState> state; ///< sign before the text
    std::optional<RiskLevel> risk; ///< meter before the text
    std::optional<OutcomeSign> outcome; ///< sign before the text
    std::optional<int> incident; ///< priority of the incident that `aside` names
    bool isStruckOut = false; ///< no longer so
    bool isMarked = false; ///< new value: soft ground
    bool isChip = false; ///< the approval is no longer valid
    bool isStrip = false; ///< the move on the axis; `text` says it in words
    bool isMuted = false;

    QString words() const;
};

/// A field that was edited, in words for whoever wants to see it whole.
struct EditWords
{
    QString field;
    QString before;
    QString after;
};

/// The words of a comparison, for one snapshot and one zone. A value; pure.
class SinceCells
{
    Q_DECLARE_TR_FUNCTIONS(cb::SinceCells)

public:
    SinceCells(std::shared_ptr<const BoardDiff> diff, SnapshotPtr board, const RecordTimes& times);

    SinceCell cell(const DiffRow& row, SinceColumn column) const;
    /// Every field that `row` is about, texts whole.
    QList<EditWords> edits(const DiffRow& row) const;
    /// "Thu 26 Nov, 09:12"; empty where it is not known.
    QString when(const DiffRow& row) const;

    static QString kindName(DiffKind kind);
    static Icon kindIcon(DiffKind kind);
    /// What stands beside the name: "4, planned start or end differs".
    QString kindNote(DiffKind kind, const QList<DiffRow>& rows) const;
    static QString columnName(SinceColumn column, const QString& thenName);
    /// "Since CAB of Wed 18 November 2026"
    QString title() const;
    /// "On 18 Nov"
    QString thenName() const;
    /// "Closing state of the meeting on Wed 18 Nov, 15:56, with the board now."
    QString compared() const;
    /// "In 7 days"
    QString length() const;

    const BoardDiff& diff() const { return *m_diff; }

    const SnapshotPtr& board() const { return m_board; }

    const RecordTimes& times() const { return m_times; }

private:
    SinceCell changeCell(const DiffChange& change) const;
    SinceCell sideCell(const DiffRow& row, bool isNow) const;
    SinceCell noteCell(const DiffRow& row) const;
    SinceCell outcomeCell(const DiffChange& change) const;
    QString editedText(const DiffRow& row, bool isNow) const;
    QString fieldValue(const FieldEdit& edit, bool isNow) const;
    QString itemsText(const FieldEdit& edit, bool isNow) const;
    QString movedText(const DiffRow& row, bool isNow) const;
    QString shiftText(const DiffRow& row) const;
    QString whoText(const DiffRow& row) const;
    SinceCell stateCell(const BaselineEntry& entry) const;
    /// `withCell`: also impact times likelihood.
    SinceCell riskCell(const BaselineEntry& entry, bool withCell) const;

    std::shared_ptr<const BoardDiff> m_diff;
    SnapshotPtr m_board;
    RecordTimes m_times;
    NameLookup m_names;
};

} // namespace cb
