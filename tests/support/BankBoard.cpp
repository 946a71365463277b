// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/BankBoard.h"

#include "core/exchange/ImportPlan.h"
#include "tests/support/MemoryBoard.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {
namespace {

Result<ImportPlan> readBank(const QString& name, const BoardIndex& known)
{
    const Result<Table> table =
        readTable(QStringLiteral(CB_SHARED_DIR "/data/bpic2014/") + name, {}, {});
    if (!table) {
        return table.error();
    }
    MappingOptions options;
    options.zone = "Europe/Amsterdam";
    return planImport(*table, detectMapping(*table, options), known, {}, {});
}

} // namespace

Result<SnapshotPtr> bankBoard()
{
    MemoryBoard board({.name = u"Bank"_s, .zone = "Europe/Amsterdam"});
    BoardIndex known;
    for (const QString& name : {u"Detail_Change.csv.gz"_s, u"Detail_Incident.csv.gz"_s}) {
        const Result<ImportPlan> plan = readBank(name, known);
        if (!plan) {
            return plan.error();
        }
        for (const Record& record : plan->puts()) {
            known.add(record);
            board.add(record);
        }
    }
    return board.snapshot();
}

Span bankCohort(const BoardSnapshot& board)
{
    const std::vector<qint64>& opened = board.incidents->openedAts;
    const qint64 last = *std::max_element(opened.begin(), opened.end());
    const Instant first = Instant::fromIso(u"2013-10-31T23:00:00Z").value_or(Instant{});
    return {first, Instant{last}.plusMs(-14 * msPerDay)};
}

} // namespace cb::test
