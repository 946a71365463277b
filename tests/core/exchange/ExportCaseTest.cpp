// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportPlan.h"
#include "core/exchange/RecordExport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

RecordSource sourceOf(const std::vector<Record>& records)
{
    return [&records, next = std::size_t(0)]() mutable {
        return next < records.size() ? std::optional(records[next++]) : std::nullopt;
    };
}

} // namespace

/// The black-box cases about files going out.
class ExportCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportCase01CsvHasNoFormulas();

private:
    QTemporaryDir m_folder;
};

void ExportCaseTest::exportCase01CsvHasNoFormulas()
{
    const QString folder = QStringLiteral(CB_SHARED_DIR "/cases/export-01-csv-no-formulas/");
    QFile input(folder + u"input.json"_s);
    QFile expected(folder + u"expected.json"_s);
    QVERIFY(input.open(QIODevice::ReadOnly));
    QVERIFY(expected.open(QIODevice::ReadOnly));
    std::vector<Record> records;
    const QJsonArray changes =
        QJsonDocument::fromJson(input.readAll()).object().value("changes"_L1).toArray();
    for (const auto& entry : changes) {
        Change change;
        change.id = ChangeId::make();
        change.number = entry.toObject().value("number"_L1).toString();
        change.title = entry.toObject().value("title"_L1).toString();
        change.state = ChangeState::Scheduled;
        change.plannedStart = Instant::fromIso(entry.toObject().value("start"_L1).toString());
        change.plannedEnd = Instant::fromIso(entry.toObject().value("end"_L1).toString());
        records.emplace_back(change);
    }
    const QString path = m_folder.filePath(u"case.csv"_s);
    QVERIFY(exportCsv(
        path,
        RecordTable(ImportKind::Changes, QTimeZone("Europe/Berlin"), {}),
        sourceOf(records),
        {}));

    const Result<Table> table = readTable(path, {}, {});
    QVERIFY(table);
    QCOMPARE(table->facts.encoding, u"utf-8"_s);
    for (int row = 0; row < table->rowCount(); ++row) {
        QCOMPARE(table->cellCount(row), table->columnCount());
        for (int column = 0; column < table->columnCount(); ++column) {
            const QStringView cell = table->cell(row, column);
            QVERIFY(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell[0]));
        }
    }
    const ImportMapping mapping = detectMapping(
        *table, {ImportKind::Changes, RowPolicy::Strict, DateOrder::Auto, "Asia/Tokyo"});
    const Result<ImportPlan> plan = planImport(*table, mapping, {}, {}, {});
    QVERIFY(plan);
    const QJsonObject titles = QJsonDocument::fromJson(expected.readAll())
                                   .object()
                                   .value("titles_after_reimport"_L1)
                                   .toObject();
    QCOMPARE(plan->records.size(), static_cast<std::size_t>(titles.size()));
    for (const PlannedRecord& planned : plan->records) {
        const auto& change = std::get<Change>(planned.record);
        QCOMPARE(change.title, titles.value(change.number).toString());
    }
    for (const MappedColumn& column : plan->mapping.columns) {
        QVERIFY2(column.field.has_value(), qPrintable(column.header));
    }
}

QTEST_GUILESS_MAIN(ExportCaseTest)
#include "ExportCaseTest.moc"
