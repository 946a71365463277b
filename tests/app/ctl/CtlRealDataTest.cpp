// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/CtlProgram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// A bank's real files through the real program; the counts are the independent ones beside the
/// data.
class CtlRealDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void banksChangesAreImportedOnce();
    void banksIncidentsAreImportedOnce();
    void holidaysAndNoticesBecomeWindows();

private:
    QJsonObject import(const QString& file) const
    {
        const CtlRun run = m_ctl.run(
            {u"import"_s,
             QStringLiteral(CB_SHARED_DIR "/data/") + file,
             u"--board"_s,
             m_ctl.file(u"bank.cboard"_s),
             u"--zone"_s,
             u"Europe/Amsterdam"_s,
             u"--json"_s});
        return run.exitCode == 0 ? run.object()
                                 : QJsonObject{{u"error"_s, QString::fromUtf8(run.err)}};
    }

    CtlProgram m_ctl;
};

void CtlRealDataTest::banksChangesAreImportedOnce()
{
    const CtlRun made = m_ctl.run(
        {u"init"_s,
         u"--board"_s,
         m_ctl.file(u"bank.cboard"_s),
         u"--zone"_s,
         u"Europe/Amsterdam"_s});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const QJsonObject first = import(u"bpic2014/Detail_Change.csv.gz"_s);
    QVERIFY2(!first.contains("error"_L1), qPrintable(first.value("error"_L1).toString()));
    const QJsonObject file = first.value("file"_L1).toObject();
    QCOMPARE(file.value("delimiter"_L1).toString(), u";"_s);
    QCOMPARE(file.value("kind"_L1).toString(), u"changes"_s);
    QCOMPARE(first.value("rows"_L1).toInt(), 25'305);
    QCOMPARE(first.value("new"_L1).toInt(), 14'928);
    QCOMPARE(first.value("rejected"_L1).toArray().size(), 0);
    const int merged = first.value("merged"_L1).toInt();
    const int equal = first.value("equal"_L1).toInt();
    QCOMPARE(14'928 + merged + equal, 25'305);

    const QJsonObject again = import(u"bpic2014/Detail_Change.csv.gz"_s);
    QCOMPARE(again.value("rows"_L1).toInt(), 25'305);
    QCOMPARE(again.value("new"_L1).toInt(), 0);
    QCOMPARE(again.value("changed"_L1).toInt(), 0);
    const QJsonObject counts =
        m_ctl.run({u"info"_s, u"--board"_s, m_ctl.file(u"bank.cboard"_s), u"--json"_s})
            .object()
            .value("counts"_L1)
            .toObject();
    QCOMPARE(counts.value("change"_L1).toInt(), 14'928);
    QCOMPARE(counts.value("item"_L1).toInt(), 9'369);
}

void CtlRealDataTest::banksIncidentsAreImportedOnce()
{
    const QJsonObject first = import(u"bpic2014/Detail_Incident.csv.gz"_s);
    QVERIFY2(!first.contains("error"_L1), qPrintable(first.value("error"_L1).toString()));
    QCOMPARE(first.value("rows"_L1).toInt(), 40'274);
    QCOMPARE(first.value("new"_L1).toInt(), 40'274);
    const QJsonObject again = import(u"bpic2014/Detail_Incident.csv.gz"_s);
    QCOMPARE(again.value("new"_L1).toInt(), 0);
    QCOMPARE(again.value("changed"_L1).toInt(), 0);
}

void CtlRealDataTest::holidaysAndNoticesBecomeWindows()
{
    const QJsonObject holidays = import(u"calendars/alphagov/bank-holidays.json"_s);
    QVERIFY2(!holidays.contains("error"_L1), qPrintable(holidays.value("error"_L1).toString()));
    QVERIFY(holidays.value("new"_L1).toInt() > 150);
    const QJsonObject again = import(u"calendars/alphagov/bank-holidays.json"_s);
    QCOMPARE(again.value("new"_L1).toInt(), 0);
    QCOMPARE(again.value("equal"_L1).toInt(), holidays.value("new"_L1).toInt());
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::CtlRealDataTest)
#include "CtlRealDataTest.moc"
