// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/CtlProgram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Exceptions, accepted conflicts, proposed moves and sequences on the command line.
class CtlAgreementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindIsListed_data();
    void everyKindIsListed();
    void theyComeBackFromAFile();
    void onlyJsonLinesHoldThem();
    void showTellsWhatIsAgreedOnAChange();
    void showTellsTheSequence();

private:
    CtlRun on(const QStringList& arguments) const
    {
        return m_ctl.run(
            arguments + QStringList{u"--board"_s, m_board, u"--now"_s, u"2026-11-25T13:03:00Z"_s});
    }

    QList<QJsonObject> listed(const QString& kind) const
    {
        return on({u"list"_s, kind, u"--json"_s}).objects();
    }

    CtlProgram m_ctl;
    QString m_board;
};

void CtlAgreementsTest::initTestCase()
{
    m_board = m_ctl.file(u"demo.cboard"_s);
    const CtlRun made = on({u"init"_s, u"--demo"_s});
    QVERIFY2(made.exitCode == 0, made.err.constData());
}

void CtlAgreementsTest::everyKindIsListed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("key");
    QTest::newRow("exceptions") << u"exceptions"_s << u"backout_plan"_s;
    QTest::newRow("acceptances") << u"acceptances"_s << u"conflict"_s;
    QTest::newRow("proposals") << u"proposals"_s << u"to_start"_s;
}

void CtlAgreementsTest::everyKindIsListed()
{
    QFETCH(QString, kind);
    QFETCH(QString, key);
    const QList<QJsonObject> records = listed(kind);
    QVERIFY(records.size() >= 3);
    QVERIFY(records.first().contains(key));
    const CtlRun table = on({u"list"_s, kind});
    QCOMPARE(table.out.trimmed().split('\n').size(), records.size() + 1);
}

void CtlAgreementsTest::theyComeBackFromAFile()
{
    const QString path = m_ctl.file(u"agreements.jsonl"_s);
    const CtlRun out =
        on({u"export"_s, u"--kind"_s, u"agreements"_s, u"--out"_s, path, u"--json"_s});
    QVERIFY2(out.exitCode == 0, out.err.constData());
    const qsizetype count = listed(u"exceptions"_s).size() + listed(u"acceptances"_s).size()
        + listed(u"proposals"_s).size();
    QCOMPARE(out.object().value("records"_L1).toInt(), int(count));
    QCOMPARE(out.object().value("kind"_L1).toString(), u"agreements"_s);
    const CtlRun back = on({u"import"_s, path, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(back.exitCode == 0, back.err.constData());
    QCOMPARE(back.object().value("equal"_L1).toInt(), int(count));
    QCOMPARE(back.object().value("new"_L1).toInt(), 0);
}

void CtlAgreementsTest::onlyJsonLinesHoldThem()
{
    const CtlRun run = on(
        {u"export"_s, u"--kind"_s, u"agreements"_s, u"--out"_s, m_ctl.file(u"agreements.csv"_s)});
    QCOMPARE(run.exitCode, 64);
    QVERIFY(run.err.contains("jsonl"));
}

void CtlAgreementsTest::showTellsWhatIsAgreedOnAChange()
{
    const QJsonObject proposal = listed(u"proposals"_s).first();
    const QString number = proposal.value("change"_L1).toString();
    const QJsonObject shown = on({u"show"_s, number, u"--json"_s}).object();
    QVERIFY(shown.value("proposals"_L1).toArray().contains(proposal));
    QVERIFY(on({u"show"_s, number}).out.contains("proposal"));
    const QJsonObject acceptance = listed(u"acceptances"_s).first();
    for (const char* side : {"change", "other"}) { // on whichever side it stands
        const QJsonObject about =
            on({u"show"_s, acceptance.value(QLatin1StringView(side)).toString(), u"--json"_s})
                .object();
        QVERIFY(about.value("acceptances"_L1).toArray().contains(acceptance));
    }
}

void CtlAgreementsTest::showTellsTheSequence()
{
    QJsonArray steps;
    for (const QJsonObject& change :
         on({u"list"_s, u"changes"_s, u"--filter"_s, u"is:undecided"_s, u"--json"_s}).objects())
    {
        const QJsonObject shown =
            on({u"show"_s, change.value("number"_L1).toString(), u"--json"_s}).object();
        steps = shown.value("sequence"_L1).toArray();
        if (steps.size() > 2) {
            break;
        }
    }
    QVERIFY(steps.size() > 2);
    int critical = 0;
    for (const QJsonValue& step : std::as_const(steps)) {
        QVERIFY(!step["number"_L1].toString().isEmpty());
        critical += step["critical"_L1].toBool() ? 1 : 0;
    }
    QVERIFY(critical > 0);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::CtlAgreementsTest)
#include "CtlAgreementsTest.moc"
