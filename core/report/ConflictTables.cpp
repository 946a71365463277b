// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ConflictTables.h"

#include "core/conflict/ConflictCauses.h"
#include "core/conflict/ConflictsSince.h"
#include "core/conflict/FindConflicts.h"
#include "core/report/RecordData.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

using namespace record;

constexpr int causesOnPaper = 60;
constexpr int itemsInCell = 4;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

QString changeText(const BoardSnapshot& board, int row)
{
    return row == noRow
        ? QString()
        : u"%1 %2"_s.arg(board.changes->numbers.at(row), board.changes->titles.at(row));
}

QString deploymentText(const BoardSnapshot& board, int row)
{
    const DeploymentColumns& deployments = *board.deployments;
    const qint32 service = deployments.services[at(row)];
    const QString name = service == noRow ? QString() : board.directory->services[service].name;
    return u"%1 %2"_s.arg(name, deployments.strings.at(deployments.versions[at(row)])).simplified();
}

QString itemsText(
    std::span<const qint32> items,
    const BoardSnapshot& board,
    int most,
    const ReportLanguage& language)
{
    const auto count = static_cast<int>(items.size());
    QStringList names;
    for (int i = 0; i < std::min(most, count); ++i) {
        names += board.directory->items[items[at(i)]].name;
    }
    if (count > most) {
        names += language.phrase("Report", "%n more", "configuration items", count - most);
    }
    return names.join(u", "_s);
}

/// What the cause is about.
QString thingText(
    const ConflictCause& cause, const BoardSnapshot& board, const ReportLanguage& language)
{
    switch (cause.kind) {
    case ConflictKind::SameService:
        return cause.thing == noRow ? QString() : board.directory->services[cause.thing].name;
    case ConflictKind::SameAssignee:
        return cause.thing == noRow ? QString() : board.directory->persons[cause.thing].name;
    case ConflictKind::Freeze:
        return (*board.windows)[cause.thing].name;
    case ConflictKind::Deployment:
        return deploymentText(board, cause.thing);
    case ConflictKind::Sequence:
        return changeText(board, cause.thing);
    case ConflictKind::SameItem:
    case ConflictKind::RelatedItem:
    case ConflictKind::OutsideMaintenance:
        break;
    }
    return itemsText(cause.items, board, 2, language);
}

QString otherText(
    const Conflict& conflict,
    int change,
    const BoardSnapshot& board,
    const ReportLanguage& language)
{
    if (conflict.isBetweenChanges()) {
        return changeText(board, conflict.a == change ? conflict.b : conflict.a);
    }
    switch (conflict.kind) {
    case ConflictKind::Freeze:
        return (*board.windows)[conflict.b].name;
    case ConflictKind::Deployment:
        return deploymentText(board, conflict.b);
    default:
        return language.phrase("Report", "maintenance windows");
    }
}

ReportCell kindCell(ConflictKind kind, ConflictSeverity severity, const ReportLanguage& language)
{
    ConflictLetters letters;
    letters.add(kind, severity);
    ReportCell made = cell(conflictKindName(kind, language), letters.bits());
    made.exported = made.text;
    return made;
}

QString severityText(ConflictSeverity severity, const ReportLanguage& language)
{
    return severity == ConflictSeverity::Blocks ? language.phrase("Report", "blocks")
                                                : language.phrase("Report", "warns");
}

/// "open", or why it stays.
QString stateText(
    const Conflict& conflict, const BoardSnapshot& board, const ReportLanguage& language)
{
    if (conflict.isOpen()) {
        return language.phrase("Report", "open");
    }
    return conflict.kind == ConflictKind::Freeze
        ? language.phrase("Report", "excepted: %1").arg((*board.exceptions)[conflict.answer].reason)
        : language.phrase("Report", "accepted: %1")
              .arg((*board.acceptances)[conflict.answer].reason);
}

std::vector<qint32> selected(const ConflictSet& set, const ConflictSelection& selection)
{
    std::vector<qint32> indexes;
    for (int i = 0; i < set.size(); ++i) {
        const Conflict conflict = set.at(i);
        const bool isShown = selection.rows[at(conflict.a)]
            || (conflict.isBetweenChanges() && selection.rows[at(conflict.b)]);
        if (isShown && (!selection.period || conflict.span.overlaps(*selection.period))) {
            indexes.push_back(i);
        }
    }
    return indexes;
}

ReportTable causeTable(
    const ConflictSet& set, const BoardSnapshot& board, const ReportLanguage& language)
{
    QList<ReportRow> rows;
    const std::vector<ConflictCause> causes = conflictCauses(set, board);
    const auto count = static_cast<int>(causes.size());
    const int shown = count <= causesOnPaper + 1 ? count : causesOnPaper;
    for (int i = 0; i < shown; ++i) {
        const ConflictCause& cause = causes[at(i)];
        const auto conflicts = static_cast<int>(cause.conflicts.size());
        addRow(
            rows,
            {kindCell(cause.kind, cause.severity, language),
             cell(thingText(cause, board, language)),
             cell(language.number(conflicts)),
             cell(language.number(cause.changes)),
             cell(language.number(static_cast<qint64>(cause.items.size()))),
             cell(language.shortDateTime(cause.firstOverlap)),
             cell(
                 cause.open == conflicts
                     ? language.phrase("Report", "open")
                     : language.phrase("Report", "%1 of %2 open")
                           .arg(language.number(cause.open), language.number(conflicts)))});
    }
    if (shown < count) {
        addRow(
            rows,
            {cell({}),
             cell(language.phrase(
                 "Report", "%n more cause(s): see the file", nullptr, count - shown)),
             cell({}),
             cell({}),
             cell({}),
             cell({}),
             cell({})});
    }
    ReportTable made = table(
        u"conflict_causes"_s,
        language.phrase("Report", "Conflicts by cause"),
        {column(u"kind"_s, language.phrase("Report", "Conflict"), CellKind::Conflicts, 96, 0),
         column(u"cause"_s, language.phrase("Report", "Cause"), CellKind::Strong, 120, 2),
         column(u"conflicts"_s, language.phrase("Report", "Conflicts"), CellKind::Figure, 48, 0),
         column(u"changes"_s, language.phrase("Report", "Changes"), CellKind::Figure, 44, 0),
         column(u"items"_s, language.phrase("Report", "CIs"), CellKind::Figure, 30, 0),
         column(u"first"_s, language.phrase("Report", "First overlap"), CellKind::Date, 104, 0),
         column(u"state"_s, language.phrase("Report", "State"), CellKind::Text, 56, 0)},
        std::move(rows));
    made.isOnlyOnPaper = true;
    return made;
}

/// Every conflict, made row by row.
class ConflictRows final : public ReportRows
{
public:
    ConflictRows(SnapshotPtr board, ConflictSet set, ReportLanguage language)
        : m_board(std::move(board))
        , m_set(std::move(set))
        , m_language(std::move(language))
    {}

    int count() const override { return m_set.size(); }

    ReportRow row(int index) const override
    {
        const Conflict conflict = m_set.at(index);
        const auto numberOf = [this](int change) {
            return change == noRow ? QString() : m_board->changes->numbers.at(change);
        };
        ReportCell start;
        start.at = conflict.span.start;
        ReportCell end;
        end.at = conflict.span.end;
        ReportRow made;
        made.cells = {
            kindCell(conflict.kind, conflict.severity, m_language),
            cell(severityText(conflict.severity, m_language)),
            cell(numberOf(conflict.a)),
            cell(
                conflict.isBetweenChanges()
                    ? numberOf(conflict.b)
                    : otherText(conflict, conflict.a, *m_board, m_language)),
            start,
            end,
            cell(itemsText(
                conflict.items, *m_board, static_cast<int>(conflict.items.size()), m_language)),
            cell(stateText(conflict, *m_board, m_language))};
        return made;
    }

private:
    SnapshotPtr m_board;
    ConflictSet m_set;
    ReportLanguage m_language;
};

ReportTable conflictTable(const SnapshotPtr& board, ConflictSet set, const ReportLanguage& language)
{
    ReportTable made = table(
        u"conflicts"_s,
        language.phrase("Report", "Conflicts"),
        {column(u"kind"_s, language.phrase("Report", "Conflict"), CellKind::Conflicts, 96, 0),
         column(u"severity"_s, language.phrase("Report", "Severity"), CellKind::Text, 50, 0),
         column(u"change"_s, language.phrase("Report", "Change"), CellKind::Number, 60, 0),
         column(u"with"_s, language.phrase("Report", "With"), CellKind::Text, 90, 1),
         column(u"overlap_start"_s, language.phrase("Report", "From"), CellKind::Date, 100, 0),
         column(u"overlap_end"_s, language.phrase("Report", "To"), CellKind::Date, 100, 0),
         column(u"items"_s, language.phrase("Report", "CIs"), CellKind::Text, 120, 2),
         column(u"state"_s, language.phrase("Report", "State"), CellKind::Text, 80, 1)},
        {});
    made.rows = std::make_shared<ConflictRows>(board, std::move(set), language);
    made.isOnlyInFile = true;
    return made;
}

/// "8 blocking conflicts, 3 warnings, 2 accepted or excepted. Checked on …; 4 changes could not be
/// checked."
QString countsText(const ConflictSet& set, int keptOut, const ReportLanguage& language)
{
    int blocks = 0;
    int warns = 0;
    int answered = 0;
    for (int i = 0; i < set.size(); ++i) {
        const Conflict conflict = set.at(i);
        ++(!conflict.isOpen()                                  ? answered
               : conflict.severity == ConflictSeverity::Blocks ? blocks
                                                               : warns);
    }
    QStringList parts;
    const auto add = [&parts](int count, const QString& text) {
        if (count > 0) {
            parts += text;
        }
    };
    add(blocks, language.phrase("Report", "%n blocking conflict(s)", nullptr, blocks));
    add(warns, language.phrase("Report", "%n warning(s)", "conflicts", warns));
    add(answered, language.phrase("Report", "%n accepted or excepted", "conflicts", answered));
    QString text = parts.isEmpty() ? language.phrase("Report", "Nothing collides.")
                                   : parts.join(u", "_s) + u'.';
    text += u' '
        + language.phrase("Report", "Checked on %1.").arg(language.shortDateTime(set.checkedAt));
    if (keptOut > 0) {
        text += u' '
            + language.phrase(
                "Report",
                "%n change(s) could not be checked, or not for CIs: without dates or without CI.",
                nullptr,
                keptOut);
    }
    return text;
}

} // namespace

std::shared_ptr<const ReportConflicts> reportConflicts(const BoardSnapshot& board, Instant now)
{
    auto made = std::make_shared<ReportConflicts>();
    ConflictRequest request;
    request.now = now;
    // It fails only where it is cancelled, which nobody does here.
    if (Result<ConflictSet> found = findConflicts(board, conflictRulesOf(board), request)) {
        made->set = *std::move(found);
    }
    for (const quint16 bits : conflictBits(made->set, board.changes->size())) {
        made->letters.emplace_back(bits);
    }
    return made;
}

QString conflictKindName(ConflictKind kind, const ReportLanguage& language)
{
    switch (kind) {
    case ConflictKind::SameItem:
        return language.phrase("Report", "Same CI");
    case ConflictKind::RelatedItem:
        return language.phrase("Report", "Dependency");
    case ConflictKind::SameService:
        return language.phrase("Report", "Same service");
    case ConflictKind::SameAssignee:
        return language.phrase("Report", "People");
    case ConflictKind::Freeze:
        return language.phrase("Report", "Freeze");
    case ConflictKind::OutsideMaintenance:
        return language.phrase("Report", "Outside maintenance");
    case ConflictKind::Deployment:
        return language.phrase("Report", "Running release");
    case ConflictKind::Sequence:
        break;
    }
    return language.phrase("Report", "Order");
}

ReportCell conflictLettersCell(const ConflictLetters& letters, const ReportLanguage& language)
{
    ReportCell made;
    if (letters.isEmpty()) {
        return made;
    }
    made.code = letters.bits();
    QStringList words;
    for (const ConflictLetter& letter : letters.letters()) {
        words += u"%1 (%2)"_s.arg(
            conflictKindName(letter.kind, language),
            severityText(
                letter.blocks ? ConflictSeverity::Blocks : ConflictSeverity::Warns, language));
    }
    made.exported = words.join(u", "_s);
    return made;
}

QList<ReportBlock> conflictBlocks(
    const SnapshotPtr& board,
    const ReportConflicts& conflicts,
    const ConflictSelection& selection,
    const ReportLanguage& language)
{
    const auto keptOut = static_cast<int>(std::count_if(
        conflicts.set.keptOut.begin(), conflicts.set.keptOut.end(), [&](const KeptOut& kept) {
            return selection.rows[at(kept.change)];
        }));
    ConflictSet shown = narrowed(conflicts.set, selected(conflicts.set, selection));
    QList<ReportBlock> blocks{
        ReportHeading{language.phrase("Report", "Conflicts")},
        ReportParagraph{countsText(shown, keptOut, language), ReportTone::Secondary}};
    if (!shown.isEmpty()) {
        blocks += causeTable(shown, *board, language);
        blocks += conflictTable(board, std::move(shown), language);
    }
    return blocks;
}

QList<ReportBlock> changeConflictBlocks(
    const SnapshotPtr& board,
    const ReportConflicts& conflicts,
    int change,
    const ReportLanguage& language)
{
    QList<ReportRow> rows;
    for (int i = 0; change != noRow && i < conflicts.set.size(); ++i) {
        const Conflict conflict = conflicts.set.at(i);
        const bool isSide =
            conflict.a == change || (conflict.isBetweenChanges() && conflict.b == change);
        if (!isSide) {
            continue;
        }
        ReportCell items = cell(itemsText(conflict.items, *board, itemsInCell, language));
        items.exported =
            itemsText(conflict.items, *board, static_cast<int>(conflict.items.size()), language);
        addRow(
            rows,
            {kindCell(conflict.kind, conflict.severity, language),
             cell(otherText(conflict, change, *board, language)),
             cell(language.fullSpan(conflict.span)),
             items,
             cell(stateText(conflict, *board, language))});
    }
    if (rows.isEmpty()) {
        return {};
    }
    return {
        ReportHeading{language.phrase("Report", "Conflicts")},
        table(
            u"conflicts"_s,
            language.phrase("Report", "Conflicts"),
            {column(u"kind"_s, language.phrase("Report", "Conflict"), CellKind::Conflicts, 92, 0),
             column(u"with"_s, language.phrase("Report", "With"), CellKind::Strong, 120, 2),
             column(u"span"_s, language.phrase("Report", "Both"), CellKind::Date, 120, 0),
             column(u"items"_s, language.phrase("Report", "CIs"), CellKind::Text, 100, 1),
             column(u"state"_s, language.phrase("Report", "State"), CellKind::Text, 70, 1)},
            std::move(rows)),
        ReportParagraph{
            language.phrase("Report", "Checked on %1.")
                .arg(language.shortDateTime(conflicts.set.checkedAt)),
            ReportTone::Secondary}};
}

} // namespace cb
