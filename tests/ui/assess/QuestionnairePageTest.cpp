// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/QuestionnairePage.h"

#include "core/policy/Evidence.h"
#include "tests/ui/records/UiBoard.h"
#include "ui/assess/AssessmentSide.h"
#include "ui/assess/QuestionnaireForm.h"
#include "ui/records/AssessmentHistory.h"
#include "ui/shell/SvgCanvas.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

/// The questionnaire as it is used: by keys and clicks, saved, left and taken up again.
class QuestionnairePageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void beginsAtTheFirstOpenQuestion();
    void keysAnswerAndGoOn();
    void backspaceClears();
    void arrowsMoveAndChoose();
    void clicksChoose();
    void theRangeNarrowsWithEachAnswer();
    void savingSetsTheLevelInOneUndoStep();
    void openQuestionsAreSavedAtTheirWorst();
    void overrulingTheRecordAsksWhy();
    void leavingKeepsADraft();
    void theLastAssessmentIsTakenOver();
    void theVersionStaysWithTheAssessment();
    void historyOpensToItsAddends();
    void endedChangesAreShownOnly();
    void somebodyElsesAssessmentShows();
    void nothingIsCutOnALaptop_data();
    void nothingIsCutOnALaptop();
    void whatFollowsIsSaid_data();
    void whatFollowsIsSaid();

private:
    std::unique_ptr<UiBoard> m_ui;
    Change m_change;

    std::unique_ptr<QuestionnairePage> open()
    {
        auto page = std::make_unique<QuestionnairePage>(m_ui->context, m_change.id);
        QSignalSpy shown(page.get(), &QuestionnairePage::shown);
        page->resize(1400, 900);
        page->show();
        page->activateWindow();
        if (!shown.wait(10'000) || !QTest::qWaitForWindowActive(page.get())) {
            qFatal("The page shows nothing.");
        }
        return page;
    }

    static void press(QuestionnairePage& page, int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, Qt::Key(key), modifiers);
    }

    /// Presses the keys in order, starting at the question that has the focus.
    static void answer(QuestionnairePage& page, const char* keys)
    {
        for (const char* key = keys; *key != '\0'; ++key) {
            press(page, *key);
        }
    }

    bool save(QuestionnairePage& page)
    {
        QSignalSpy saved(&page, &QuestionnairePage::saved);
        press(page, Qt::Key_Return, Qt::ControlModifier);
        return saved.wait(10'000);
    }

    ChangeDetail detail()
    {
        std::optional<Result<ChangeDetail>> loaded;
        m_ui->session.loadChange(m_change.id, &m_ui->editor, [&](Result<ChangeDetail> result) {
            loaded = std::move(result);
        });
        if (!QTest::qWaitFor([&] { return loaded.has_value(); }, 10'000) || !*loaded) {
            qFatal("The change could not be read.");
        }
        return **loaded;
    }

    /// How many versions the board has.
    qsizetype questionnaires()
    {
        std::optional<Result<QList<NamedDocument>>> loaded;
        m_ui->session.loadDocuments(
            questionnaireDocument, &m_ui->editor, [&](Result<QList<NamedDocument>> result) {
                loaded = std::move(result);
            });
        if (!QTest::qWaitFor([&] { return loaded.has_value(); }, 10'000) || !*loaded) {
            qFatal("The documents could not be read.");
        }
        return (*loaded)->size();
    }

    template <typename T>
    static T* find(QWidget& in, const QString& name)
    {
        return in.findChild<T*>(name);
    }
};

void QuestionnairePageTest::init()
{
    m_ui = std::make_unique<UiBoard>();
    m_change = aChange(u"CHG-2480"_s);
    m_change.backoutMs = 25 * msPerMinute; // the record answers question 3: under 1 h
    m_change.risk.reset();
    m_ui->put({m_change});
}

void QuestionnairePageTest::cleanup()
{
    m_ui.reset();
}

void QuestionnairePageTest::beginsAtTheFirstOpenQuestion()
{
    const auto page = open();
    QCOMPARE(page->title(), u"Assess CHG-2480, TLS 1.3 only"_s);
    QCOMPARE(page->form().currentQuestion(), 0);
    QCOMPARE(page->form().answers(), (Answers{{u"backout"_s, {1, true, {}}}}));
    QVERIFY(page->focusWidget()->accessibleName().startsWith(u"Question 1 of 9"_s));
}

void QuestionnairePageTest::keysAnswerAndGoOn()
{
    const auto page = open();
    answer(*page, "43");
    QCOMPARE(page->form().currentQuestion(), 3); // the third is answered by the record
    answer(*page, "1324");
    QCOMPARE(page->form().currentQuestion(), 7);
    const Answers answers = page->form().answers();
    QCOMPARE(answers.value(u"services"_s).choice, 3);
    QCOMPARE(answers.value(u"people"_s).choice, 2);
    QCOMPARE(answers.value(u"data"_s).choice, 0);
    QCOMPARE(answers.value(u"done_before"_s).choice, 2);
    QCOMPARE(answers.value(u"tested"_s).choice, 1);
    QCOMPARE(answers.value(u"parts"_s).choice, 3);
    // A key of no choice does nothing.
    answer(*page, "1");
    QCOMPARE(page->form().currentQuestion(), 8);
    answer(*page, "4");
    QVERIFY(!page->form().answers().contains(u"experience"_s));
}

void QuestionnairePageTest::backspaceClears()
{
    const auto page = open();
    answer(*page, "4");
    page->form().goTo(0);
    press(*page, Qt::Key_Backspace);
    QVERIFY(!page->form().answers().contains(u"services"_s));
    QCOMPARE(page->form().currentQuestion(), 0);
    press(*page, Qt::Key_F8);
    QCOMPARE(page->form().currentQuestion(), 1);
}

void QuestionnairePageTest::arrowsMoveAndChoose()
{
    const auto page = open();
    press(*page, Qt::Key_Down);
    QCOMPARE(page->form().currentQuestion(), 1);
    press(*page, Qt::Key_Right);
    press(*page, Qt::Key_Right);
    QCOMPARE(page->form().answers().value(u"people"_s).choice, 1);
    press(*page, Qt::Key_Left);
    QCOMPARE(page->form().answers().value(u"people"_s).choice, 0);
    press(*page, Qt::Key_Up);
    press(*page, Qt::Key_Up);
    QCOMPARE(page->form().currentQuestion(), 0);
}

void QuestionnairePageTest::clicksChoose()
{
    const auto page = open();
    auto* choice = find<QAbstractButton>(*page, u"choice.people.2"_s);
    QVERIFY(choice);
    QTest::mouseClick(choice, Qt::LeftButton);
    QCOMPARE(page->form().answers().value(u"people"_s).choice, 2);
    QVERIFY(choice->isChecked());
    QCOMPARE(page->form().currentQuestion(), 1);
    // Another click on it leaves it chosen.
    QTest::mouseClick(choice, Qt::LeftButton);
    QVERIFY(choice->isChecked());
    QCOMPARE(page->form().answers().value(u"people"_s).choice, 2);
}

void QuestionnairePageTest::theRangeNarrowsWithEachAnswer()
{
    const auto page = open();
    auto* level = find<TextLabel>(*page, u"side.level"_s);
    QCOMPARE(level->text(), u"Very low to very high"_s);
    answer(*page, "43"); // 12 + 6, and 3 of the record
    answer(*page, "1324");
    QCOMPARE(level->text(), u"High or very high"_s);
    answer(*page, "1");
    answer(*page, "1");
    QCOMPARE(level->text(), u"High"_s);
    QCOMPARE(find<TextLabel>(*page, u"side.sum"_s)->text(), u"21 + 18 points: 4 × 3 = 12, high."_s);
    QVERIFY(!find<Button>(*page, u"page.next"_s)->isEnabled());
    QVERIFY(find<TextLabel>(*page, u"page.open"_s)->isHidden());
}

void QuestionnairePageTest::savingSetsTheLevelInOneUndoStep()
{
    const auto page = open();
    answer(*page, "4313231");
    answer(*page, "1");
    QSignalSpy closed(page.get(), &Page::closeRequested);
    QVERIFY(save(*page));
    QCOMPARE(closed.size(), 1);
    QCOMPARE(detail().change.risk, RiskLevel::High);
    const QList<Assessment> assessments = detail().assessments;
    QCOMPARE(assessments.size(), 1);
    QCOMPARE(assessments.first().impact, 4);
    QCOMPARE(assessments.first().likelihood, 3);
    QCOMPARE(assessments.first().assessedAt, testNow());
    QCOMPARE(questionnaires(), 1); // the version came along
    QCOMPARE(m_ui->undo.count(), 1);
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(detail().change.risk, std::nullopt);
    QVERIFY(!countingAssessment(detail().assessments));
    m_ui->editor.redo();
    QVERIFY(m_ui->settle());
    QCOMPARE(detail().change.risk, RiskLevel::High);
    QVERIFY(countingAssessment(detail().assessments));
}

void QuestionnairePageTest::openQuestionsAreSavedAtTheirWorst()
{
    const auto page = open();
    answer(*page, "111"); // 3 of the record
    QCOMPARE(find<TextLabel>(*page, u"page.open"_s)->text(), u"5 question(s) open"_s);
    QVERIFY(save(*page));
    const Assessment assessment = detail().assessments.first();
    QCOMPARE(assessment.likelihood, 5);
    QCOMPARE(assessment.impact, 1);
    QCOMPARE(detail().change.risk, RiskLevel::Low);
}

void QuestionnairePageTest::overrulingTheRecordAsksWhy()
{
    const auto page = open();
    page->form().goTo(2);
    answer(*page, "4");
    auto* reason = find<QLineEdit>(*page, u"reason.backout"_s);
    QVERIFY(reason->isVisible());
    QVERIFY(reason->hasFocus());
    QSignalSpy saved(page.get(), &QuestionnairePage::saved);
    page->save();
    QVERIFY(saved.isEmpty());
    QVERIFY(find<MessageBar>(*page, u"page.problem"_s)->isVisible());
    QVERIFY(reason->hasFocus());
    QTest::keyClicks(reason, u"the copy is slow"_s);
    QVERIFY(find<MessageBar>(*page, u"page.problem"_s)->isHidden());
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(page->form().currentQuestion(), 3);
    QVERIFY(save(*page));
    const AssessmentAnswer given = detail().assessments.first().answers[2];
    QCOMPARE(given.choice, 3);
    QCOMPARE(given.reason, u"the copy is slow"_s);
    QVERIFY(!given.isFromRecord);
}

void QuestionnairePageTest::leavingKeepsADraft()
{
    {
        const auto page = open();
        answer(*page, "43");
        page->leave();
    }
    auto page = open();
    QCOMPARE(page->form().answers().value(u"people"_s).choice, 2);
    QCOMPARE(page->form().currentQuestion(), 3);
    QVERIFY(find<MessageBar>(*page, u"page.notice"_s)->isVisible());
    QTest::mouseClick(find<QAbstractButton>(*page, u"draft.discard"_s), Qt::LeftButton);
    QVERIFY(!page->form().answers().contains(u"people"_s));
    page->leave();
    page.reset();
    AnswerDrafts drafts(m_ui->settings.dataFolder(), m_ui->session.snapshot()->settings.boardId);
    QVERIFY(!drafts.load(m_change.id));
}

void QuestionnairePageTest::theLastAssessmentIsTakenOver()
{
    {
        const auto page = open();
        answer(*page, "4313231");
        answer(*page, "1");
        QVERIFY(save(*page));
    }
    const auto page = open();
    QCOMPARE(page->form().answers().size(), 9);
    QCOMPARE(page->form().answers().value(u"done_before"_s).choice, 2);
    QVERIFY(find<TextLabel>(*page, u"page.open"_s)->isHidden());
}

void QuestionnairePageTest::theVersionStaysWithTheAssessment()
{
    Questionnaire model = defaultQuestionnaire();
    model.name = u"Releases"_s;
    model.version = 3;
    Questionnaire next = model;
    next.version = 4;
    next.impact.questions[0].weight = 1;
    next.impact.limits = {3, 6, 9, 12};
    WriteBatch batch;
    batch.documents = {documentOf(model), documentOf(next)};
    QVERIFY(m_ui->board->apply(std::move(batch)));
    const auto page = open();
    QCOMPARE(page->form().model(), next);
    answer(*page, "4313231");
    answer(*page, "1");
    QVERIFY(save(*page));
    const Assessment assessment = detail().assessments.first();
    QCOMPARE(assessment.questionnaire, u"Releases"_s);
    QCOMPARE(assessment.version, 4);
    QCOMPARE(assessment.answers.first().weight, 1);
    QCOMPARE(assessment.impactPoints, 12);
    QCOMPARE(questionnaires(), 2);
}

void QuestionnairePageTest::historyOpensToItsAddends()
{
    Assessment old = assessmentOf(defaultQuestionnaire(), {{u"people"_s, {2}}});
    old.id = AssessmentId::make();
    old.change = m_change.id;
    old.assessedAt = testNow().plusMs(-msPerDay);
    WriteBatch batch;
    batch.puts = {old};
    batch.documents = {documentOf(defaultQuestionnaire())};
    QVERIFY(m_ui->board->apply(std::move(batch)));
    const auto page = open();
    const auto lines = page->findChildren<AssessmentLine*>(u"assessment"_s);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first()->accessibleName().contains(u"Very high"_s));
    auto* addends = find<QWidget>(*page, u"addends"_s);
    QVERIFY(!addends->isVisible());
    lines.first()->setFocus();
    QTest::keyClick(lines.first(), Qt::Key_Space);
    QVERIFY(addends->isVisible());
    QStringList words;
    for (const QLabel* label : addends->findChildren<QLabel*>()) {
        words.append(label->text());
    }
    QVERIFY(words.contains(u"How many people would notice? to 100,000"_s));
    QVERIFY(words.contains(u"3 × 2"_s));
    QVERIFY(words.contains(u"6"_s));
}

void QuestionnairePageTest::endedChangesAreShownOnly()
{
    m_ui->editElsewhere(m_change.id, [](Change& change) { change.state = ChangeState::Cancelled; });
    const auto page = open();
    QVERIFY(!find<Button>(*page, u"page.save"_s)->isEnabled());
    answer(*page, "4");
    QVERIFY(!page->form().answers().contains(u"services"_s));
    QVERIFY(find<MessageBar>(*page, u"page.notice"_s)->text().contains(u"can't be assessed"_s));
}

void QuestionnairePageTest::somebodyElsesAssessmentShows()
{
    const auto page = open();
    answer(*page, "4");
    Assessment theirs = assessmentOf(defaultQuestionnaire(), {});
    theirs.id = AssessmentId::make();
    theirs.change = m_change.id;
    theirs.assessedAt = testNow();
    QVERIFY(m_ui->board->writeElsewhere({.puts = {theirs}}));
    QTRY_COMPARE(page->findChildren<AssessmentLine*>(u"assessment"_s).size(), 1);
    QCOMPARE(page->form().answers().value(u"services"_s).choice, 3); // mine stays
}

void QuestionnairePageTest::nothingIsCutOnALaptop_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : Language::available()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void QuestionnairePageTest::nothingIsCutOnALaptop()
{
    QFETCH(QString, language);
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    m_ui->language.use(language);
    const auto page = open();
    page->resize(1302, 632); // what a window of 1366 x 768 leaves
    QCoreApplication::processEvents();
    QuestionnaireForm& form = page->form();
    SvgCanvas canvas(form.size(), {});
    QPainter painter(&canvas);
    form.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    QStringList painted;
    static const QRegularExpression text(u"<text[^>]*>([^<]*)</text>"_s);
    for (const auto& found : text.globalMatch(QString::fromUtf8(canvas.document()))) {
        painted.append(found.captured(1));
    }
    const QString all = painted.join(u' ');
    QVERIFY2(!all.contains(u'…'), qPrintable(all));
    const QStringList words = all.split(u' ', Qt::SkipEmptyParts);
    for (const auto* choice : form.findChildren<QAbstractButton*>()) {
        QVERIFY2(choice->height() >= choice->heightForWidth(choice->width()), qPrintable(all));
        for (const QString& word : choice->text().split(u' ')) {
            QVERIFY2(words.contains(word), qPrintable(choice->text()));
        }
    }
}

void QuestionnairePageTest::whatFollowsIsSaid_data()
{
    QTest::addColumn<bool>("isApproved");
    QTest::addColumn<std::optional<RiskLevel>>("approved");
    QTest::addColumn<RiskLevel>("lowest");
    QTest::addColumn<RiskLevel>("highest");
    QTest::addColumn<QString>("says");
    using enum RiskLevel;
    const auto level = [](RiskLevel of) {
        return std::optional(of);
    };
    QTest::newRow("not decided") << false << level(High) << High << High
                                 << u"Nothing is approved"_s;
    QTest::newRow("same level") << true << level(High) << High << High
                                << u"High keeps the approval that was given."_s;
    QTest::newRow("may be the same")
        << true << level(High) << High << VeryHigh << u"Any other level ends it"_s;
    QTest::newRow("higher") << true << level(Moderate) << High << VeryHigh
                            << u"This ends the approval that was given for Moderate"_s;
    QTest::newRow("approved without one")
        << true << std::optional<RiskLevel>() << High << High << u"approved without a level"_s;
}

void QuestionnairePageTest::whatFollowsIsSaid()
{
    QFETCH(bool, isApproved);
    QFETCH(std::optional<RiskLevel>, approved);
    QFETCH(RiskLevel, lowest);
    QFETCH(RiskLevel, highest);
    QFETCH(QString, says);
    ChangeCase about{.change = m_change};
    about.change.risk = approved;
    if (isApproved) {
        about.decisions = {
            {.id = DecisionId::make(),
             .change = m_change.id,
             .kind = DecisionKind::Approve,
             .evidenceHash = evidenceHash(about.change)}};
    }
    const QString text = followingText(about, lowest, highest);
    QVERIFY2(text.contains(says), qPrintable(text));
}

} // namespace cb::test

QTEST_MAIN(cb::test::QuestionnairePageTest)
#include "QuestionnairePageTest.moc"
