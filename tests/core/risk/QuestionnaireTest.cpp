// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/Questionnaire.h"

#include "core/risk/RiskScore.h"
#include "core/risk/RiskWords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The model of assessed risk: what may be edited, how answers are summed, what stays with them.
class QuestionnaireTest : public QObject
{
    Q_OBJECT

private slots:
    void sumsGiveValuesUpToTheirLimits_data();
    void sumsGiveValuesUpToTheirLimits();
    void answersAreSummedAddendByAddend_data();
    void answersAreSummedAddendByAddend();
    void openQuestionsMakeARange();
    void moreOpenQuestionsOnlyWidenTheRange();
    void answersThatNameNoChoiceAreOpen();
    void openAnswersAreStoredAtTheirWorst();
    void storedAnswersComeBack();
    void aVersionComesBackFromItsDocument();
    void brokenDocumentsAreRefused_data();
    void brokenDocumentsAreRefused();
    void editedModelsAreChecked_data();
    void editedModelsAreChecked();
    void rangesAreSaidInWords_data();
    void rangesAreSaidInWords();
    void limitsAreSaidInWords();
};

namespace {

using Edit = std::function<void(Questionnaire&)>;

/// The answers of the design's picture 28a: the last two questions are open.
Answers pictured()
{
    return {
        {u"services"_s, {3}},
        {u"people"_s, {2}},
        {u"backout"_s, {1}},
        {u"data"_s, {0}},
        {u"done_before"_s, {2}},
        {u"tested"_s, {1}},
        {u"parts"_s, {2}}};
}

Answers allAt(const Questionnaire& model, bool worst)
{
    Answers answers;
    for (int i = 0; i < model.questionCount(); ++i) {
        const Question& question = model.question(i);
        answers.insert(question.key, {worst ? static_cast<int>(question.choices.size()) - 1 : 0});
    }
    return answers;
}

} // namespace

void QuestionnaireTest::sumsGiveValuesUpToTheirLimits_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("value");
    const int edges[][2] = {
        {0, 1}, {6, 1}, {7, 2}, {12, 2}, {13, 3}, {18, 3}, {19, 4}, {24, 4}, {25, 5}, {39, 5}};
    for (const auto& [points, value] : edges) {
        QTest::addRow("%d points", points) << points << value;
    }
}

void QuestionnaireTest::sumsGiveValuesUpToTheirLimits()
{
    QFETCH(int, points);
    QTEST(defaultQuestionnaire().impact.valueOf(points), "value");
}

void QuestionnaireTest::answersAreSummedAddendByAddend_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<int>("impactPoints");
    QTest::addColumn<int>("likelihoodPoints");
    QTest::addColumn<int>("impact");
    QTest::addColumn<int>("likelihood");
    QTest::addColumn<RiskLevel>("level");
    const Questionnaire model = defaultQuestionnaire();
    QTest::newRow("all harmless") << allAt(model, false) << 0 << 0 << 1 << 1 << RiskLevel::VeryLow;
    QTest::newRow("all at the worst")
        << allAt(model, true) << 39 << 40 << 5 << 5 << RiskLevel::VeryHigh;
    Answers answers = pictured();
    answers.insert(u"teams"_s, {0});
    answers.insert(u"experience"_s, {0});
    QTest::newRow("as pictured, the rest harmless")
        << answers << 21 << 16 << 4 << 3 << RiskLevel::High;
    answers.insert(u"teams"_s, {1}); // 18: the last sum that gives 3
    QTest::newRow("at a limit") << answers << 21 << 18 << 4 << 3 << RiskLevel::High;
    answers.insert(u"teams"_s, {2}); // 20: over it
    QTest::newRow("over a limit") << answers << 21 << 20 << 4 << 4 << RiskLevel::High;
    answers.insert(u"teams"_s, {3});
    answers.insert(u"experience"_s, {2});
    QTest::newRow("as pictured, the rest at the worst")
        << answers << 21 << 26 << 4 << 5 << RiskLevel::VeryHigh;
}

void QuestionnaireTest::answersAreSummedAddendByAddend()
{
    QFETCH(Answers, answers);
    QFETCH(int, impactPoints);
    QFETCH(int, likelihoodPoints);
    QFETCH(int, impact);
    QFETCH(int, likelihood);
    QFETCH(RiskLevel, level);
    const Questionnaire model = defaultQuestionnaire();
    const RiskScore score = scoreOf(model, answers);
    QCOMPARE(score.open(), 0);
    QCOMPARE(score.impact.least, impactPoints);
    QCOMPARE(score.impact.most, impactPoints);
    QCOMPARE(score.likelihood.least, likelihoodPoints);
    QCOMPARE(score.lowest, level);
    QCOMPARE(score.highest, level);
    const Assessment assessment = assessmentOf(model, answers);
    QCOMPARE(assessment.impactPoints, impactPoints);
    QCOMPARE(assessment.likelihoodPoints, likelihoodPoints);
    QCOMPARE(assessment.impact, impact);
    QCOMPARE(assessment.likelihood, likelihood);
    QCOMPARE(assessment.level, level);
    // The addends are the sum.
    int sum = 0;
    for (const AssessmentAnswer& answer : assessment.answers) {
        sum += answer.points * answer.weight;
    }
    QCOMPARE(sum, impactPoints + likelihoodPoints);
}

void QuestionnaireTest::openQuestionsMakeARange()
{
    const Questionnaire model = defaultQuestionnaire();
    const RiskScore score = scoreOf(model, pictured());
    QCOMPARE(score.impact.open, 0);
    QCOMPARE(score.impact.least, 21);
    QCOMPARE(score.impact.possible, 39);
    QCOMPARE(score.impact.lowest, 4);
    QCOMPARE(score.likelihood.open, 2);
    QCOMPARE(score.likelihood.least, 16);
    QCOMPARE(score.likelihood.most, 26);
    QCOMPARE(score.likelihood.possible, 40);
    QCOMPARE(score.likelihood.lowest, 3);
    QCOMPARE(score.likelihood.highest, 5);
    QCOMPARE(score.lowest, RiskLevel::High);
    QCOMPARE(score.highest, RiskLevel::VeryHigh);
    QCOMPARE(
        scoreText(model, score),
        u"21 + 16 points so far: 4 × 3 = 12, high. With the 2 open answer(s) at the worst: 4 × 5 = "
        "20, very high."_s);
    QCOMPARE(crossText(score), u"4 × 3 to 4 × 5"_s);
}

void QuestionnaireTest::moreOpenQuestionsOnlyWidenTheRange()
{
    const Questionnaire model = defaultQuestionnaire();
    Answers answers = allAt(model, false);
    answers.insert(u"services"_s, {3});
    RiskScore before = scoreOf(model, answers);
    for (int i = 0; i < model.questionCount(); ++i) {
        answers.remove(model.question(i).key);
        const RiskScore now = scoreOf(model, answers);
        QCOMPARE(now.open(), i + 1);
        QVERIFY(now.lowest <= before.lowest);
        QVERIFY(now.highest >= before.highest);
        QVERIFY(now.impact.least <= before.impact.least);
        QVERIFY(now.likelihood.most >= before.likelihood.most);
        before = now;
    }
    QCOMPARE(before.lowest, RiskLevel::VeryLow);
    QCOMPARE(before.highest, RiskLevel::VeryHigh);
}

void QuestionnaireTest::answersThatNameNoChoiceAreOpen()
{
    const Questionnaire model = defaultQuestionnaire();
    Answers answers = allAt(model, false);
    answers.insert(u"experience"_s, {3}); // it has three choices
    answers.insert(u"unknown"_s, {0});
    QCOMPARE(scoreOf(model, answers).open(), 1);
}

void QuestionnaireTest::openAnswersAreStoredAtTheirWorst()
{
    const Questionnaire model = defaultQuestionnaire();
    const Assessment assessment = assessmentOf(model, pictured());
    QCOMPARE(assessment.level, RiskLevel::VeryHigh);
    QCOMPARE(assessment.likelihood, 5);
    const AssessmentAnswer& open = assessment.answers[7];
    QCOMPARE(open.question, u"teams"_s);
    QCOMPARE(open.choice, std::nullopt);
    QCOMPARE(open.points, 3);
    QCOMPARE(open.weight, 2);
}

void QuestionnaireTest::storedAnswersComeBack()
{
    Questionnaire model = defaultQuestionnaire();
    Answers answers = pictured();
    answers.insert(u"backout"_s, {1, true, {}});
    answers.insert(u"services"_s, {3, false, u"one more"_s});
    const Assessment assessment = assessmentOf(model, answers);
    QCOMPARE(answersOf(model, assessment), answers);
    // A later version that no longer asks a question, or has fewer choices, takes over the rest.
    model.impact.questions.removeFirst();
    model.impact.questions[0].choices.resize(2);
    answers.remove(u"services"_s);
    answers.remove(u"people"_s);
    QCOMPARE(answersOf(model, assessment), answers);
}

void QuestionnaireTest::aVersionComesBackFromItsDocument()
{
    Questionnaire model = defaultQuestionnaire();
    model.version = 4;
    QCOMPARE(documentName(model), u"Infrastructure and releases, 4"_s);
    const auto read = questionnaireFromJson(toJson(model));
    QVERIFY2(read, read ? "" : qPrintable(read.error().what));
    QCOMPARE(*read, model);
}

void QuestionnaireTest::brokenDocumentsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("document");
    const QJsonObject good = toJson(defaultQuestionnaire());
    const auto without = [&good](const QString& key) {
        QJsonObject object = good;
        object.remove(key);
        return object;
    };
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("no levels") << without(u"levels"_s);
    QTest::newRow("no version") << without(u"version"_s);
    QTest::newRow("one side") << without(u"impact"_s);
    Questionnaire falling = defaultQuestionnaire();
    falling.impact.limits = {6, 5, 18, 24};
    QTest::newRow("limits that fall") << toJson(falling);
}

void QuestionnaireTest::brokenDocumentsAreRefused()
{
    QFETCH(QJsonObject, document);
    const auto read = questionnaireFromJson(document);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
}

void QuestionnaireTest::editedModelsAreChecked_data()
{
    using Part = ModelProblem::Part;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const Edit& edit, Part part, const char* says) {
        QTest::newRow(name) << edit << part << QString::fromUtf8(says);
    };
    row(
        "no name", [](auto& m) { m.name = u" "_s; }, Part::Name, "no name");
    row(
        "no text", [](auto& m) { m.impact.questions[0].text.clear(); }, Part::Question, "no text");
    row(
        "one choice",
        [](auto& m) { m.impact.questions[0].choices.resize(1); },
        Part::Question,
        "give it 2 to 4");
    row(
        "five choices",
        [](auto& m) {
            m.impact.questions[1].choices.append({u"most"_s, 4, {}});
        },
        Part::Question,
        "give it 2 to 4");
    row(
        "choice without text",
        [](auto& m) { m.likelihood.questions[1].choices[2].text.clear(); },
        Part::Question,
        "A choice has no text");
    row(
        "negative points",
        [](auto& m) { m.impact.questions[0].choices[0].points = -1; },
        Part::Question,
        "give it 0 to 10");
    row(
        "points that fall",
        [](auto& m) { m.impact.questions[0].choices[3].points = 0; },
        Part::Question,
        "The points fall");
    row(
        "points that are all the same",
        [](auto& m) {
            for (Choice& choice : m.impact.questions[0].choices) {
                choice.points = 2;
            }
        },
        Part::Question,
        "counts for nothing");
    row(
        "weight 0",
        [](auto& m) { m.impact.questions[0].weight = 0; },
        Part::Question,
        "weight is 0");
    row(
        "no figure for the record",
        [](auto& m) { m.likelihood.questions[2].choices[1].limit.reset(); },
        Part::Question,
        "needs the figure");
    row(
        "figures that fall",
        [](auto& m) { m.likelihood.questions[2].choices[1].limit = 1; },
        Part::Question,
        "have to rise");
    row(
        "no question",
        [](auto& m) { m.likelihood.questions.clear(); },
        Part::Question,
        "one at least");
    row(
        "key twice",
        [](auto& m) { m.likelihood.questions[0].key = m.impact.questions[0].key; },
        Part::Question,
        "Two questions");
    row(
        "limits that fall",
        [](auto& m) {
            m.impact.limits = {6, 6, 18, 24};
        },
        Part::Limits,
        "have to rise");
    row(
        "limit below zero",
        [](auto& m) {
            m.impact.limits = {-1, 6, 18, 24};
        },
        Part::Limits,
        "below 0");
    row(
        "5 can't be reached",
        [](auto& m) {
            m.impact.limits = {6, 12, 18, 39};
        },
        Part::Limits,
        "No sum gives 5");
    row(
        "matrix falls with impact",
        [](auto& m) { m.levels[matrixIndex(5, 5)] = RiskLevel::Moderate; },
        Part::Matrix,
        "the level falls");
    row(
        "matrix falls with likelihood",
        [](auto& m) { m.levels[matrixIndex(1, 1)] = RiskLevel::Moderate; },
        Part::Matrix,
        "the level falls");
}

void QuestionnaireTest::editedModelsAreChecked()
{
    QFETCH(Edit, edit);
    QFETCH(ModelProblem::Part, part);
    QFETCH(QString, says);
    Questionnaire model = defaultQuestionnaire();
    QCOMPARE(problemsOf(model), QList<ModelProblem>());
    edit(model);
    const QList<ModelProblem> problems = problemsOf(model);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().part, part);
    QVERIFY2(problems.first().text.contains(says), qPrintable(problems.first().text));
}

void QuestionnaireTest::rangesAreSaidInWords_data()
{
    QTest::addColumn<RiskLevel>("lowest");
    QTest::addColumn<RiskLevel>("highest");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << RiskLevel::High << RiskLevel::High << u"High"_s;
    QTest::newRow("neighbours") << RiskLevel::High << RiskLevel::VeryHigh << u"High or very high"_s;
    QTest::newRow("wide") << RiskLevel::Low << RiskLevel::VeryHigh << u"Low to very high"_s;
}

void QuestionnaireTest::rangesAreSaidInWords()
{
    QFETCH(RiskLevel, lowest);
    QFETCH(RiskLevel, highest);
    QTEST(riskLevelRange(lowest, highest), "words");
}

void QuestionnaireTest::limitsAreSaidInWords()
{
    QuestionnaireSide side;
    side.limits = {0, 12, 13, 24};
    QCOMPARE(
        limitsText(side), u"0 gives 1, 1–12 gives 2, 13 gives 3, 14–24 gives 4, over 24 gives 5"_s);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::QuestionnaireTest)
#include "QuestionnaireTest.moc"
