// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/policy/PolicyPage.h"
#include "ui/records/ChangeForm.h"
#include "ui/records/ChangePage.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

/// The models of standard changes, and candidates for them, as people edit them.
class StandardModelsViewTest : public PolicyPage
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void modelsAreMadeEditedAndRemoved();
    void suspendedModelsHaveACardAndStartAgainWithAReason();
    void plannedRunsOfASuspendedModelBecomeNormal();
    void theFailureThatStopsAModelTurnsWhatItHadPlanned();
    void candidatesBecomeModelsOrArePutOff();
    void changesStartFromAModelThatIsNotSuspended();

private:
    Change runOf(const QString& number, ChangeState state, int daysAgo = 1) const;
};

/// A run of "DNS record change" that failed, where it is closed.
Change StandardModelsViewTest::runOf(const QString& number, ChangeState state, int daysAgo) const
{
    Change run = aChange(number);
    run.type = ChangeType::Standard;
    run.standardModel = u"DNS record change"_s;
    run.state = state;
    if (state >= ChangeState::Review) {
        run.actualStart = testNow().plusMs(-daysAgo * msPerDay - msPerHour);
        run.actualEnd = testNow().plusMs(-daysAgo * msPerDay);
    }
    if (state == ChangeState::Closed) {
        run.closureCode = ClosureCode::BackedOut;
    }
    return run;
}

void StandardModelsViewTest::init()
{
    m_ui = std::make_unique<UiBoard>();
    m_ui->put({aChange(u"CHG-2480"_s)});
}

void StandardModelsViewTest::cleanup()
{
    m_view.reset();
    m_ui.reset();
}

void StandardModelsViewTest::modelsAreMadeEditedAndRemoved()
{
    open();
    part<Button>(u"policy.newModel"_s)->click();
    auto* name = part<QLineEdit>(u"model.name"_s);
    QTRY_VERIFY(name->hasFocus());
    QVERIFY(!part<Button>(u"model.save"_s)->isEnabled());
    QTest::keyClicks(name, u"Certificate renewal"_s);
    part<QSpinBox>(u"model.failures"_s)->setValue(3);
    QVERIFY(written([name] { QTest::keyClick(name, Qt::Key_Return); }));
    QTRY_COMPARE(m_view->countText(), u"3 row(s), 1 model(s)"_s);
    auto* models = part<SmallTable>(u"policy.models"_s);
    QCOMPARE(models->model()->rowCount(), 1);
    models->setFocus();
    models->setCurrentIndex(models->model()->index(0, 0));
    QTest::keyClick(models, Qt::Key_Return);
    QVERIFY(part<QLineEdit>(u"model.name"_s)->isReadOnly());
    part<QSpinBox>(u"model.runs"_s)->setValue(2);
    QCOMPARE(
        part<TextLabel>(u"model.problem"_s)->text(),
        u"It looks at fewer runs than the failures that stop it."_s);
    part<QSpinBox>(u"model.runs"_s)->setValue(30);
    QVERIFY(written([this] { part<Button>(u"model.save"_s)->click(); }));
    QTRY_COMPARE(
        StandardModels::from(*m_ui->session.snapshot()->documents).models.first().runsLookedAt, 30);
    models->setCurrentIndex(models->model()->index(0, 0));
    QVERIFY(written([models] { QTest::keyClick(models, Qt::Key_Delete); }));
    QTRY_COMPARE(models->model()->rowCount(), 0);
    m_ui->editor.undo();
    QTRY_COMPARE(models->model()->rowCount(), 1);
}

void StandardModelsViewTest::suspendedModelsHaveACardAndStartAgainWithAReason()
{
    StandardModel model;
    model.name = u"DNS record change"_s;
    std::vector<Record> runs;
    for (int i = 1; i <= 4; ++i) {
        Change run = aChange(u"CHG-30%1"_s.arg(i));
        run.type = ChangeType::Standard;
        run.standardModel = model.name;
        run.state = i == 4 ? ChangeState::Draft : ChangeState::Closed;
        run.actualStart = testNow().plusMs(-i * msPerDay - msPerHour);
        run.actualEnd = testNow().plusMs(-i * msPerDay);
        if (i < 4) {
            run.closureCode = i == 3 ? ClosureCode::Successful : ClosureCode::BackedOut;
        }
        runs.emplace_back(run);
    }
    m_ui->put(std::move(runs));
    store({documentOf(model)});
    open();
    auto* card = part<QWidget>(u"suspended.DNS record change"_s);
    QVERIFY(card->findChild<Button*>(u"card.failures"_s)->text().contains(u"2"_s));
    QSignalSpy list(m_view.get(), &View::listRequested);
    card->findChild<Button*>(u"card.failures"_s)->click();
    QCOMPARE(
        list.first().first().value<BoardFilter>().toText(),
        u"model:\"DNS record change\" is:failed"_s);
    QVERIFY(card->findChild<Button*>(u"card.waiting"_s));
    card->findChild<Button*>(u"card.restart"_s)->click();
    auto* reason = part<QLineEdit>(u"model.reason"_s);
    QTRY_VERIFY(reason->hasFocus());
    QVERIFY(!part<Button>(u"model.save"_s)->isEnabled());
    QTest::keyClicks(reason, u"The template was corrected"_s);
    QVERIFY(written([reason] { QTest::keyClick(reason, Qt::Key_Return); }));
    QTRY_VERIFY(
        !m_view->findChild<QWidget*>(u"suspended.DNS record change"_s)
        || !m_view->findChild<QWidget*>(u"suspended.DNS record change"_s)->isVisible());
    const StandardModel started =
        StandardModels::from(*m_ui->session.snapshot()->documents).models.first();
    QCOMPARE(started.restartReason, u"The template was corrected"_s);
    QVERIFY(started.checkDue.has_value());
    m_ui->editor.undo();
    QTRY_VERIFY(
        !StandardModels::from(*m_ui->session.snapshot()->documents).models.first().restartedAt);
}

void StandardModelsViewTest::plannedRunsOfASuspendedModelBecomeNormal()
{
    StandardModel model;
    model.name = u"DNS record change"_s;
    const Change draft = runOf(u"CHG-301"_s, ChangeState::Draft);
    const Change scheduled = runOf(u"CHG-302"_s, ChangeState::Scheduled);
    m_ui->put(
        {draft,
         scheduled,
         runOf(u"CHG-303"_s, ChangeState::Closed, 1),
         runOf(u"CHG-304"_s, ChangeState::Closed, 2)});
    store({documentOf(model)});
    open();
    auto* card = part<QWidget>(u"suspended.DNS record change"_s);
    QVERIFY(written([card] { card->findChild<Button*>(u"card.normal"_s)->click(); }));
    QVERIFY(m_ui->settle());
    const Change after = m_ui->stored(scheduled.id);
    QCOMPARE(after.type, ChangeType::Normal);
    QCOMPARE(after.state, ChangeState::Requested);
    QCOMPARE(after.plannedWindow(), scheduled.plannedWindow());
    QVERIFY2(
        after.justification.contains(u"“DNS record change” stopped itself"_s),
        qPrintable(after.justification));
    QCOMPARE(m_ui->stored(draft.id).type, ChangeType::Normal);
    QCOMPARE(m_ui->stored(draft.id).state, ChangeState::Draft);
    QVERIFY(m_ui->undo.undoText().contains(u"DNS record change"_s));
    QTRY_VERIFY(!m_view->findChild<Button*>(u"card.normal"_s)); // nothing waits any more
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(scheduled.id).state, ChangeState::Scheduled);
    QCOMPARE(m_ui->stored(scheduled.id).standardModel, model.name);
}

void StandardModelsViewTest::theFailureThatStopsAModelTurnsWhatItHadPlanned()
{
    StandardModel model;
    model.name = u"DNS record change"_s;
    const Change scheduled = runOf(u"CHG-302"_s, ChangeState::Scheduled);
    const Change ended = runOf(u"CHG-304"_s, ChangeState::Review);
    m_ui->put({scheduled, runOf(u"CHG-303"_s, ChangeState::Closed, 2), ended});
    store({documentOf(model)});
    TransitionRequest close;
    close.target = ChangeState::Closed;
    close.closureCode = ClosureCode::BackedOut;
    m_ui->editor.transition({ended.id}, close, actorOf(m_ui->session));
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(ended.id).state, ChangeState::Closed);
    QCOMPARE(m_ui->stored(scheduled.id).state, ChangeState::Requested);
    QCOMPARE(m_ui->stored(scheduled.id).type, ChangeType::Normal);
    QVERIFY2(
        m_ui->undo.undoText().contains(u"stopped itself"_s), qPrintable(m_ui->undo.undoText()));
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(ended.id).state, ChangeState::Review);
    QCOMPARE(m_ui->stored(scheduled.id).state, ChangeState::Scheduled);
    QCOMPARE(m_ui->stored(scheduled.id).type, ChangeType::Standard);
}

void StandardModelsViewTest::candidatesBecomeModelsOrArePutOff()
{
    std::vector<Record> changes;
    for (const QString& title : {u"Rate table load %1"_s, u"Printer driver pack %1"_s}) {
        for (int i = 1; i <= 22; ++i) {
            Change change = aChange(u"CHG-%1%2"_s.arg(title.left(1)).arg(i), title.arg(i));
            change.state = ChangeState::Closed;
            change.closureCode = ClosureCode::Successful;
            change.actualStart = testNow().plusMs(-i * msPerDay - msPerHour);
            change.actualEnd = testNow().plusMs(-i * msPerDay);
            change.backoutPlan = u"Reload the old one"_s;
            changes.emplace_back(change);
        }
    }
    m_ui->put(std::move(changes));
    open();
    QVERIFY(part<Button>(u"candidate1.open"_s)->text().contains(u"Printer driver pack"_s));
    QVERIFY(written([this] { part<Button>(u"candidate1.later"_s)->click(); }));
    QTRY_VERIFY(
        part<Button>(u"candidate1.open"_s)->text().contains(u"Rate table load"_s)
        || !part<Button>(u"candidate1.open"_s)->isVisible());
    QTRY_COMPARE(StandardModels::from(*m_ui->session.snapshot()->documents).putOff.size(), 1);
    m_ui->editor.undo();
    QTRY_COMPARE(StandardModels::from(*m_ui->session.snapshot()->documents).putOff.size(), 0);
    const auto secondMake = [this]() -> Button* {
        const QList<Button*> all = m_view->findChildren<Button*>(u"candidate2.make"_s);
        return all.isEmpty() ? nullptr : all.last();
    };
    QTRY_VERIFY(secondMake() && secondMake()->isVisible());
    secondMake()->click();
    auto* name = part<QLineEdit>(u"model.name"_s);
    QTRY_VERIFY(name->hasFocus());
    QCOMPARE(name->text(), u"Rate table load"_s);
    QVERIFY(written([name] { QTest::keyClick(name, Qt::Key_Return); }));
    QTRY_COMPARE(StandardModels::from(*m_ui->session.snapshot()->documents).models.size(), 1);
    const StandardModel made =
        StandardModels::from(*m_ui->session.snapshot()->documents).models.first();
    QVERIFY(
        QString::fromUtf8(QJsonDocument(made.fields).toJson()).contains(u"Reload the old one"_s));
}

void StandardModelsViewTest::changesStartFromAModelThatIsNotSuspended()
{
    StandardModel good;
    good.name = u"Certificate renewal"_s;
    good.fields = {{u"title"_s, u"Renew the certificate"_s}};
    StandardModel stopped;
    stopped.name = u"DNS record change"_s;
    stopped.failuresThatStop = 1;
    Change run = aChange(u"CHG-301"_s);
    run.type = ChangeType::Standard;
    run.standardModel = stopped.name;
    run.state = ChangeState::Closed;
    run.closureCode = ClosureCode::BackedOut;
    run.actualEnd = testNow().plusMs(-msPerDay);
    m_ui->put({run});
    store({documentOf(good), documentOf(stopped)});
    ChangePage page(m_ui->context, NewChange());
    auto* menu = page.findChild<QMenu*>(u"page.templates"_s);
    QTRY_COMPARE(menu->actions().size(), 4); // two models, a line, "Save as template"
    QCOMPARE(menu->actions()[1]->text(), u"Model DNS record change, suspended"_s);
    QVERIFY(!menu->actions()[1]->isEnabled());
    menu->actions()[0]->trigger();
    const Change typed = page.form().typed({});
    QCOMPARE(typed.title, u"Renew the certificate"_s);
    QCOMPARE(typed.type, ChangeType::Standard);
    QCOMPARE(typed.standardModel, good.name);
}

} // namespace cb::test

QTEST_MAIN(cb::test::StandardModelsViewTest)
#include "StandardModelsViewTest.moc"
