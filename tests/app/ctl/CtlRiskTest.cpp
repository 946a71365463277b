// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/CtlProgram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Assessing the risk of a change on the command line.
class CtlRiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersGiveALevelAddendByAddend();
    void aDryRunWritesNothing();
    void overrulingTheRecordNeedsAReason();
    void wrongAnswersAreSaid_data();
    void wrongAnswersAreSaid();
    void endedChangesAreNotAssessed();
    void chanceAddsUpFromItsReasons();
    void modelTellsHowGoodItIs();
    void trainingWritesTheNextVersion();
    void tooLittleHistoryIsSaid();

private:
    CtlRun on(const QStringList& arguments) const
    {
        return m_ctl.run(
            arguments + QStringList{u"--board"_s, m_board, u"--now"_s, u"2026-11-25T13:03:00Z"_s});
    }

    QString numberOf(const QString& filter) const
    {
        const CtlRun found =
            on({u"list"_s, u"changes"_s, u"--filter"_s, filter, u"--limit"_s, u"1"_s, u"--json"_s});
        return found.objects().value(0).value("number"_L1).toString();
    }

    QJsonObject explained(const QString& number) const
    {
        return on({u"risk"_s, u"explain"_s, number, u"--json"_s}).object();
    }

    CtlProgram m_ctl;
    QString m_board;
};

void CtlRiskTest::initTestCase()
{
    m_board = m_ctl.file(u"demo.cboard"_s);
    const CtlRun made = on({u"init"_s, u"--demo"_s});
    QVERIFY2(made.exitCode == 0, made.err.constData());
}

void CtlRiskTest::answersGiveALevelAddendByAddend()
{
    const QString number = numberOf(u"state:assess"_s);
    const auto before = explained(number).value("history"_L1).toArray().size();
    const CtlRun run =
        on({u"risk"_s,
            u"assess"_s,
            number,
            u"people=4"_s,
            u"data=4"_s,
            u"tested=-"_s,
            u"--because"_s,
            u"seen on site"_s,
            u"services=4"_s,
            u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QJsonObject told = run.object();
    int sum = 0;
    const QJsonArray addends = told.value("addends"_L1).toArray();
    for (const QJsonValue& addend : addends) {
        sum += addend["sum"_L1].toInt();
        if (addend["question"_L1] == "people"_L1) {
            QCOMPARE(addend["choice"_L1].toInt(), 4);
            QCOMPARE(addend["sum"_L1].toInt(), 9);
        }
        if (addend["question"_L1] == "tested"_L1) {
            QVERIFY(addend["choice"_L1].isNull());
            QCOMPARE(addend["sum"_L1].toInt(), 12); // open: at its worst
        }
    }
    QCOMPARE(
        told.value("impact_points"_L1).toInt() + told.value("likelihood_points"_L1).toInt(), sum);
    QVERIFY(told.value("impact"_L1).toInt() >= 4); // services, people and data alone make 30

    const QJsonObject explanation = explained(number);
    QCOMPARE(explanation.value("risk"_L1), told.value("level"_L1));
    QCOMPARE(explanation.value("assessed"_L1)["addends"_L1].toArray(), addends);
    QCOMPARE(explanation.value("history"_L1).toArray().size(), before + 1);
    const CtlRun words = on({u"risk"_s, u"explain"_s, number});
    QVERIFY(words.out.contains("3 × 3"));
    QVERIFY(words.out.contains("not answered"));
}

void CtlRiskTest::aDryRunWritesNothing()
{
    const QString number = numberOf(u"state:authorize"_s);
    const QJsonObject before = explained(number);
    const CtlRun run =
        on({u"risk"_s, u"assess"_s, number, u"people=1"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.object().contains("level"_L1));
    QCOMPARE(explained(number), before);
}

void CtlRiskTest::overrulingTheRecordNeedsAReason()
{
    // A change with one CI: the record answers that one part changes.
    const QString number = numberOf(u"state:assess"_s);
    const QJsonObject base =
        on({u"risk"_s, u"assess"_s, number, u"--dry-run"_s, u"--json"_s}).object();
    int recorded = 0;
    for (const QJsonValue& addend : base.value("addends"_L1).toArray()) {
        if (addend["question"_L1] == "parts"_L1 && addend["from_record"_L1].toBool()) {
            recorded = addend["choice"_L1].toInt();
        }
    }
    QVERIFY(recorded > 0);
    const QString other = u"parts=%1"_s.arg(recorded == 4 ? 1 : recorded + 1);
    const CtlRun refused = on({u"risk"_s, u"assess"_s, number, other, u"--dry-run"_s});
    QCOMPARE(refused.exitCode, 65);
    QVERIFY2(refused.err.contains("--because"), refused.err.constData());
    const CtlRun taken =
        on({u"risk"_s,
            u"assess"_s,
            number,
            other,
            u"--because"_s,
            u"two racks"_s,
            u"--dry-run"_s,
            u"--json"_s});
    QCOMPARE(taken.exitCode, 0);
    QVERIFY(taken.out.contains("two racks"));
}

void CtlRiskTest::wrongAnswersAreSaid_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no such question") << u"weather=1"_s << 64 << "Questions are services"_ba;
    QTest::newRow("no answer") << u"people"_s << 64 << "no QUESTION=CHOICE"_ba;
    QTest::newRow("choice 0") << u"people=0"_s << 65 << "Choices are 1 under 100"_ba;
    QTest::newRow("too many") << u"experience=4"_s << 65 << "Choices are 1 yes"_ba;
    QTest::newRow("no number") << u"people=many"_s << 65 << "no choice"_ba;
}

void CtlRiskTest::wrongAnswersAreSaid()
{
    QFETCH(QString, word);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const CtlRun run = on({u"risk"_s, u"assess"_s, numberOf(u"state:assess"_s), word});
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(run.err.contains(says), run.err.constData());
}

void CtlRiskTest::endedChangesAreNotAssessed()
{
    const CtlRun run = on({u"risk"_s, u"assess"_s, numberOf(u"state:closed"_s), u"people=1"_s});
    QCOMPARE(run.exitCode, 77);
}

/// The sample board comes with a model.
void CtlRiskTest::chanceAddsUpFromItsReasons()
{
    const QString number = numberOf(u"state:authorize"_s);
    const QJsonObject told = explained(number).value("predicted"_L1).toObject();
    QCOMPARE(told.value("state"_L1).toString(), u"ok"_s);
    QCOMPARE(told.value("label"_L1).toString(), u"failure"_s);
    double sum = 100 * told.value("base_rate"_L1).toDouble();
    for (const QJsonValue& one : told.value("contributions"_L1).toArray()) {
        sum += one["points"_L1].toDouble();
        QVERIFY(!one["words"_L1].toString().isEmpty());
    }
    QVERIFY(qAbs(sum - 100 * told.value("chance"_L1).toDouble()) < 1e-9);
    const CtlRun words = on({u"risk"_s, u"explain"_s, number});
    QVERIFY(words.out.contains("chance that this change fails"));
}

void CtlRiskTest::modelTellsHowGoodItIs()
{
    const CtlRun run = on({u"risk"_s, u"model"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.object().value("version"_L1).toInt(), 1);
    const QJsonObject card = run.object().value("card"_L1).toObject();
    QVERIFY(card["skill"_L1]["auc"_L1]["value"_L1].toDouble() > 0.6);
    QVERIFY(card["base_rate"_L1]["gain"_L1]["value"_L1].toDouble() > 0);
    QCOMPARE(run.object()["drift"_L1]["verdict"_L1].toString(), u"too_few"_s);
    QVERIFY(on({u"risk"_s, u"model"_s}).out.contains("Brier score"));
}

void CtlRiskTest::trainingWritesTheNextVersion()
{
    const QStringList train{u"risk"_s, u"train"_s, u"--json"_s};
    const CtlRun dry = on(train + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.exitCode == 0, dry.err.constData());
    QCOMPARE(dry.object().value("written"_L1).toBool(), false);
    const CtlRun run = on(train + QStringList{u"--even-if-worse"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.object().value("version"_L1).toInt(), 2);
    QVERIFY(!run.object()["choice"_L1]["reason"_L1].toString().isEmpty());
    QCOMPARE(on({u"risk"_s, u"model"_s, u"--json"_s}).object().value("version"_L1).toInt(), 2);
    const CtlRun wrong = on({u"risk"_s, u"evaluate"_s, u"--label"_s, u"luck"_s});
    QVERIFY(wrong.exitCode != 0);
}

void CtlRiskTest::tooLittleHistoryIsSaid()
{
    const QString empty = m_ctl.file(u"empty.cboard"_s);
    QCOMPARE(m_ctl.run({u"init"_s, u"--board"_s, empty}).exitCode, 0);
    const CtlRun none = m_ctl.run({u"risk"_s, u"model"_s, u"--board"_s, empty});
    QCOMPARE(none.exitCode, 66);
    const CtlRun few = m_ctl.run({u"risk"_s, u"evaluate"_s, u"--board"_s, empty});
    QCOMPARE(few.exitCode, 65);
    QVERIFY(few.err.contains("Not enough history"));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::CtlRiskTest)
#include "CtlRiskTest.moc"
