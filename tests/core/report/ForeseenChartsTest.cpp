// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ForeseenCharts.h"

#include "core/report/ModelFacts.h"
#include "core/report/RiskReport.h"
#include "tests/core/risk/RiskBoard.h"

#include <QTest>

#include <cmath>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ReportLanguage english()
{
    return ReportLanguage::create(u"en"_s, QTimeZone("Europe/Berlin")).value();
}

ChangeChance chanceOf(double chance)
{
    return {chance, {chance / 2, chance * 1.5}, PredictionState::Ok};
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

RiskModelPtr aModel(RiskLabel label = RiskLabel::Failure)
{
    auto model = std::make_shared<RiskModel>();
    model->version = 3;
    model->card.label = label;
    model->card.rows = 1000;
    model->card.positives = 72;
    model->card.heldOutRows = 300;
    model->card.heldOutPositives = 20;
    model->card.expected = 21.4;
    model->card.skill.auc = {0.74, {0.69, 0.79}};
    model->card.skill.brier = {0.058, {0.05, 0.066}};
    model->card.baseRate = {0.066, 0.5, {0.008, {0.004, 0.012}}};
    model->card.usual = {0.06, 0.7, {0.002, {-0.001, 0.005}}};
    model->card.bins = {{0.02, {2, 120}}, {0.14, {24, 170}}, {0.4, {5, 10}}, {0.7, {0, 0}}};
    model->card.fewDataServices = 7;
    model->card.services = 40;
    model->card.trainedAt = RiskBoard::now();
    return model;
}

/// Three changes on two services: today, in three days, and in two months.
Foreseen aForeseen()
{
    RiskBoard board;
    const ServiceId ledger = board.service(u"Ledger"_s);
    const ServiceId dns = board.service(u"DNS"_s);
    Foreseen foreseen;
    foreseen.model = aModel();
    foreseen.now = RiskBoard::now();
    const auto add =
        [&](const QString& start, const QString& end, ServiceId service, double chance) {
            Change change = board.planned(start, end, RiskLevel::High);
            change.service = service;
            foreseen.rows.push_back(board.add(change));
            foreseen.chances.push_back(chanceOf(chance));
        };
    add(u"2026-11-25 20:00"_s, u"2026-11-25 22:00"_s, ledger, 0.2);
    add(u"2026-11-25 23:30"_s, u"2026-11-26 01:00"_s, dns, 0.1);
    add(u"2026-11-28 20:00"_s, u"2026-11-28 22:00"_s, ledger, 0.25);
    add(u"2027-01-28 20:00"_s, u"2027-01-28 22:00"_s, dns, 0.9);
    foreseen.snapshot = board.input().snapshot;
    return foreseen;
}

} // namespace

class ForeseenChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void daysAreSumsOfTheChangesThatStartThen();
    void servicesAreSortedByTheirSums();
    void rangesAreWhiskers();
    void calibrationLeavesEmptyBinsOut();
    void withoutAModelItIsSaidWhy();
    void theDistributionAddsUpToAll();
    void chancesHaveOneDecimalBelowTen_data();
    void chancesHaveOneDecimalBelowTen();
    void theLabelIsAlwaysNamed_data();
    void theLabelIsAlwaysNamed();
    void factsAndRivalsOfTheCard();
    void theReportHasTheModelsPages();
};

void ForeseenChartsTest::daysAreSumsOfTheChangesThatStartThen()
{
    const Chart chart = expectedDaysChart(aForeseen(), english());
    QCOMPARE(chart.categories.size(), static_cast<qsizetype>(daysForeseen));
    QCOMPARE(chart.marks.size(), 2);
    QVERIFY(isNear(chart.marks.at(0).value, 0.3));
    QCOMPARE(chart.marks.at(0).category, 0);
    QCOMPARE(chart.marks.at(0).link.rows, (std::vector<int>{0, 1}));
    QCOMPARE(chart.marks.at(1).category, 3);
    QCOMPARE(chart.counted.first().count, 3);
    QCOMPARE(chart.leftOut.first().count, 1);
    QCOMPARE(chart.table.rows.size(), static_cast<qsizetype>(daysForeseen));
}

void ForeseenChartsTest::servicesAreSortedByTheirSums()
{
    const Chart chart = expectedServicesChart(aForeseen(), english());
    QCOMPARE(chart.categories.size(), 2);
    QCOMPARE(chart.categories.at(0).label, u"Ledger"_s);
    QVERIFY(isNear(chart.marks.at(0).value, 0.45));
    QCOMPARE(chart.categories.at(1).label, u"DNS"_s);
    QVERIFY(isNear(chart.marks.at(1).value, 0.1));
}

void ForeseenChartsTest::rangesAreWhiskers()
{
    const Chart chart = expectedServicesChart(aForeseen(), english());
    QVERIFY(chart.marks.at(0).whisker);
    QVERIFY(isNear(chart.marks.at(0).whisker->low, 0.225));
    QVERIFY(isNear(chart.marks.at(0).whisker->high, 0.675));
}

void ForeseenChartsTest::calibrationLeavesEmptyBinsOut()
{
    const Chart chart = calibrationChart(aForeseen(), english());
    QCOMPARE(chart.form, ChartForm::Plane);
    QCOMPARE(chart.ranges.size(), 3);
    QCOMPARE(chart.ranges.at(1).across, 0.14);
    QVERIFY(isNear(chart.ranges.at(1).value, 24.0 / 170));
    QVERIFY(!chart.ranges.at(1).isFew && chart.ranges.at(2).isFew);
    QVERIFY2(
        chart.ranges.at(0).link.name.contains(u"120 changes"_s),
        qPrintable(chart.ranges.at(0).link.name));
}

void ForeseenChartsTest::withoutAModelItIsSaidWhy()
{
    Foreseen foreseen = aForeseen();
    foreseen.model = nullptr;
    foreseen.whyNone = u"Not enough history: 12 closed changes."_s;
    for (const Chart& chart : foreseenCharts(foreseen, english())) {
        QVERIFY(chart.isEmpty());
        QCOMPARE(chart.empty, foreseen.whyNone);
        QVERIFY(!chart.title.isEmpty());
    }
    foreseen.whyNone.clear();
    QVERIFY(!calibrationChart(foreseen, english()).empty.isEmpty());
}

void ForeseenChartsTest::theDistributionAddsUpToAll()
{
    for (const int count : {1, 5, 60}) {
        std::vector<double> chances(static_cast<std::size_t>(count), 0.3);
        WhatIf set;
        set.changes = count;
        set.distribution = failureDistribution(chances);
        set.expectedHigh = count / 3;
        const Chart chart = failuresChart(set, RiskLabel::Failure, english());
        double sum = 0;
        for (const ChartMark& mark : chart.marks) {
            sum += mark.value;
        }
        QVERIFY2(std::abs(sum - 100) < 1e-6, qPrintable(QString::number(sum)));
        QCOMPARE(chart.marks.size(), chart.categories.size());
        QVERIFY(chart.marks.size() <= 17);
    }
    QVERIFY(failuresChart(WhatIf(), RiskLabel::Failure, english()).isEmpty());
}

void ForeseenChartsTest::chancesHaveOneDecimalBelowTen_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("small") << 0.0724 << u"7.2\u2009%"_s;
    QTest::newRow("large") << 0.1449 << u"14\u2009%"_s;
    QTest::newRow("would round to 10.0") << 0.0997 << u"10\u2009%"_s;
}

void ForeseenChartsTest::chancesHaveOneDecimalBelowTen()
{
    QFETCH(double, share);
    QFETCH(QString, text);
    QCOMPARE(chanceText(share, english()), text);
}

void ForeseenChartsTest::theLabelIsAlwaysNamed_data()
{
    QTest::addColumn<int>("label");
    QTest::newRow("failure") << static_cast<int>(RiskLabel::Failure);
    QTest::newRow("incident") << static_cast<int>(RiskLabel::IncidentAfter);
    QTest::newRow("more incidents") << static_cast<int>(RiskLabel::MoreIncidents);
}

void ForeseenChartsTest::theLabelIsAlwaysNamed()
{
    QFETCH(int, label);
    Foreseen foreseen = aForeseen();
    foreseen.model = aModel(static_cast<RiskLabel>(label));
    const QString name = labelText(static_cast<RiskLabel>(label), english());
    QVERIFY(calibrationChart(foreseen, english()).subtitle.contains(name));
    QVERIFY(expectedDaysChart(foreseen, english()).rule.contains(name));
    QCOMPARE(modelFacts(*foreseen.model, english()).first().value, name);
}

void ForeseenChartsTest::factsAndRivalsOfTheCard()
{
    const RiskModelPtr model = aModel();
    QHash<QString, QString> facts;
    for (const ModelFact& fact : modelFacts(*model, english())) {
        QVERIFY(!fact.name.isEmpty());
        facts.insert(fact.key, fact.value);
    }
    QCOMPARE(facts.value(u"auc"_s), u"0.74 (0.69–0.79)"_s);
    QCOMPARE(facts.value(u"seen"_s), u"21.4 expected, 20 seen"_s);
    QVERIFY(facts.value(u"base_rate"_s).contains(u"7.2\u2009%"_s));
    const QList<ModelRival> rivals = modelRivals(model->card, english());
    QCOMPARE(rivals.size(), 3); // nobody assesses on this board
    QCOMPARE(rivals.at(1).verdict, u"clearly worse than the model"_s);
    QCOMPARE(rivals.at(2).verdict, u"not clearly worse"_s);
    QCOMPARE(placeboText(model->card, english()), QString());
    RiskModel incidents = *model;
    incidents.card.placebo = Rate{128, 1000};
    incidents.card.placeboBeside = Rate{134, 1000};
    QVERIFY(placeboText(incidents.card, english()).contains(u"13\u2009%"_s));
    QVERIFY(modelLimitsText(model->card, english()).contains(u"7 of 40"_s));
}

void ForeseenChartsTest::theReportHasTheModelsPages()
{
    const Foreseen foreseen = aForeseen();
    const QList<ReportSection> sections = modelSections(foreseen, english());
    QStringList bookmarks;
    for (const ReportSection& section : sections) {
        bookmarks.append(section.bookmark);
        QVERIFY(!section.blocks().isEmpty());
    }
    QCOMPARE(
        bookmarks,
        (QStringList{
            u"The model"_s,
            u"Calibration"_s,
            u"Expected by day"_s,
            u"Expected by service"_s,
            u"Changes by their chance"_s}));
    const QList<ReportBlock> blocks = sections.last().blocks();
    const auto table = std::get<ReportTable>(blocks.at(1));
    QCOMPARE(table.rows->count(), 4);
    QVERIFY(isNear(*table.rows->row(0).cells.at(4).figure, 90.0));
    QVERIFY(modelSections(Foreseen(), english()).isEmpty());
}

QTEST_GUILESS_MAIN(ForeseenChartsTest)
#include "ForeseenChartsTest.moc"
