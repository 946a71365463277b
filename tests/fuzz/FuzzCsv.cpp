// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ByteSource.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/ImportPlan.h"

#include <QTextStream>

#include <cstdlib>

using namespace cb;

QList<QByteArray> fuzzSeeds();

QList<QByteArray> fuzzSeeds()
{
    return {
        "\xef\xbb\xbfNumber;Title;State;Planned start;Planned end;CI\r\nC1;\"a;\"\"b\"\"\r\nc\";new;2026-12-01 10:00;"
        "2026-12-01 11:00;x\r\nC2;'=1;-2;03/04/2027;04/03/2027 9 pm;y|z\r\n",
        QByteArray("\xff\xfeN\0r\0,\0T\0\n\0001\0,\0a\0\n\0", 20),
        "sep=,\nIncident ID,Opened,Resolved,Related change\nIM1,4-3-2014 9:00,46356,C1\nIM1,?,#N/A,\"open\n",
        "Title,From,Until,Type\nYear end,2026-12-24,20261226T240000Z,freeze\n"};
}

/// Whatever the bytes are: reading ends, every row has a line behind the one before, and a plan
/// accounts for all rows.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    TableLimits limits;
    limits.cellChars = 2000;
    const auto source = openCsv(bytesOf(bytes), {}, limits);
    if (!source) {
        return 0;
    }
    const Result<Table> table = readTable(**source, {});
    if (!table) {
        return 0;
    }
    for (int row = 1; row < table->rowCount(); ++row) {
        if (table->line(row) <= table->line(row - 1)) {
            QTextStream(stderr) << "lines do not ascend" << Qt::endl;
            std::abort();
        }
    }
    for (const RowPolicy policy : {RowPolicy::Strict, RowPolicy::History}) {
        const ImportMapping mapping =
            detectMapping(*table, {{}, policy, DateOrder::Auto, "Europe/Berlin"});
        const Result<ImportPlan> plan = planImport(*table, mapping, {}, {}, {});
        if (!plan || !plan->isReady()) {
            continue;
        }
        const ImportCounts& counts = plan->counts;
        const int sum =
            counts.added + counts.changed + counts.equal + counts.merged + counts.rejected;
        if (counts.rows != table->rowCount() || sum != counts.rows) {
            QTextStream(stderr) << "rows are lost: " << counts.rows << " of " << sum << Qt::endl;
            std::abort();
        }
        const Result<ImportPlan> mended =
            planImport(*table, mapping, {}, allSuggestions(*plan), {});
        if (!mended) {
            std::abort();
        }
    }
    return 0;
}
