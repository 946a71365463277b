// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/DemoBoard.h"
#include "core/session/ReviewJobs.h"
#include "core/store/OpenStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The sample bank since its last meeting, as it lies in the store.
class DemoStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfDifferenceHappened();
};

void DemoStoryTest::everyKindOfDifferenceHappened()
{
    const QTemporaryDir folder;
    const Instant now = *Instant::fromIso(u"2026-11-25T13:03:00Z");
    const Result<StorePlace> place = StorePlace::parse(folder.filePath(u"demo.cboard"_s));
    QVERIFY(place);
    const Result<void> made = makeDemoBoard(*place, {.now = now}, {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().what));
    const auto store = openStore(*place, {.readOnly = true});
    QVERIFY(store);
    const auto board = (*store)->snapshot(std::nullopt, {});
    QVERIFY(board);
    const auto head = review::newestBaseline(**board);
    QVERIFY(head);
    QCOMPARE(head->takenAt, Instant::fromIso(u"2026-11-18T15:00:00Z"));
    QVERIFY(head->meeting.has_value());
    const auto baseline = review::readBaseline(**store, head->id);
    const auto trail = review::readTrail(**store, head->sequence, {});
    QVERIFY(baseline && trail);
    const auto diff =
        compareBoards({*baseline, nullptr, *board, std::make_shared<ChangeTrail>(*trail), now});
    for (int k = 0; k < enumCount<DiffKind>(); ++k) {
        const auto kind = static_cast<DiffKind>(k);
        qInfo("%s: %d", toText(kind).data(), diff->count(kind));
        QVERIFY2(diff->count(kind) > 0, toText(kind).data());
    }
    for (const DiffRow& row : diff->rows) {
        QVERIFY2(row.act, qPrintable(diff->changes[row.change].shown().number));
        QVERIFY(row.act->at > *head->takenAt && row.act->at <= now);
    }
    const auto chain = (*store)->verifyAudit({});
    QVERIFY(chain);
    QCOMPARE(chain->problems, QStringList());
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::DemoStoryTest)
#include "DemoStoryTest.moc"
