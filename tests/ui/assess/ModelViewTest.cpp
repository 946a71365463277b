// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ModelView.h"

#include "tests/ui/records/UiBoard.h"
#include "ui/assess/MatrixView.h"
#include "ui/assess/ModelSideEdit.h"
#include "ui/assess/QuestionEdit.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

/// The model of assessed risk as it is edited.
class ModelViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savingMakesTheNextVersion();
    void problemsAreSaidAtOnceAndForbidSaving();
    void questionsAreAddedMovedAndRemoved();
    void choicesAreAddedAndRemoved();
    void theMatrixIsEdited();
    void theTrialShowsWhatAnEditWouldGive();
    void olderVersionsAreShownOnly();
    void editsAreDiscarded();
    void somebodyElsesVersionIsNotOverwritten();

private:
    std::unique_ptr<UiBoard> m_ui;
    std::unique_ptr<ModelView> m_view;

    void open()
    {
        m_view = std::make_unique<ModelView>(m_ui->context);
        QSignalSpy loaded(m_view.get(), &ModelView::loaded);
        m_view->resize(1400, 900);
        m_view->show();
        QVERIFY(loaded.wait(10'000));
    }

    void store(const QList<Questionnaire>& models)
    {
        WriteBatch batch;
        for (const Questionnaire& model : models) {
            batch.documents.append(documentOf(model));
        }
        QVERIFY(m_ui->board->apply(std::move(batch)));
    }

    QList<NamedDocument> documents()
    {
        std::optional<Result<QList<NamedDocument>>> loaded;
        m_ui->session.loadDocuments(
            questionnaireDocument, &m_ui->editor, [&](Result<QList<NamedDocument>> result) {
                loaded = std::move(result);
            });
        if (!QTest::qWaitFor([&] { return loaded.has_value(); }, 10'000) || !*loaded) {
            qFatal("The documents could not be read.");
        }
        return **loaded;
    }

    QuestionEdit& question(const QString& key) const
    {
        auto* edit = m_view->findChild<QuestionEdit*>(u"edit."_s + key);
        if (!edit) {
            qFatal("no such question");
        }
        return *edit;
    }

    template <typename T>
    T* part(const QString& name, QWidget* in = nullptr) const
    {
        return (in ? in : m_view.get())->findChild<T*>(name);
    }

    bool canSave() const { return part<Button>(u"model.save"_s)->isEnabled(); }

    bool save()
    {
        QSignalSpy saved(m_view.get(), &ModelView::saved);
        m_view->save();
        return saved.wait(10'000);
    }
};

void ModelViewTest::init()
{
    m_ui = std::make_unique<UiBoard>();
    m_ui->put({aChange(u"CHG-2480"_s)});
}

void ModelViewTest::cleanup()
{
    m_view.reset();
    m_ui.reset();
}

void ModelViewTest::savingMakesTheNextVersion()
{
    open();
    QVERIFY(!canSave());
    auto* weight = part<QSpinBox>(u"weight"_s, &question(u"people"_s));
    weight->setValue(5);
    QVERIFY(canSave());
    QCOMPARE(part<Button>(u"model.save"_s)->text(), u"Save as version 2"_s);
    QVERIFY(save());
    const QuestionnaireSet models = QuestionnaireSet::from(documents());
    QCOMPARE(models.versionsOf(m_view->model().name).size(), 2); // the one that it came from too
    QCOMPARE(models.current().version, 2);
    QCOMPARE(models.current().impact.questions[1].weight, 5);
    QCOMPARE(
        models.find(models.current().name, 1)->impact.questions[1].weight,
        defaultQuestionnaire().impact.questions[1].weight);
    QVERIFY(!canSave());
    QCOMPARE(m_ui->undo.count(), 0); // a version is never taken back
}

void ModelViewTest::problemsAreSaidAtOnceAndForbidSaving()
{
    open();
    auto* text = part<QLineEdit>(u"text"_s, &question(u"tested"_s));
    text->selectAll();
    QTest::keyClick(text, Qt::Key_Delete);
    auto* problem = part<TextLabel>(u"problem"_s, &question(u"tested"_s));
    QTRY_VERIFY(problem->isVisible()); // laid out by the event loop
    QCOMPARE(problem->text(), u"The question has no text."_s);
    QVERIFY(part<TextLabel>(u"model.problems"_s)->text().contains(u"no text"_s));
    QVERIFY(!canSave());
    QTest::keyClicks(text, u"Was it rehearsed?"_s);
    QVERIFY(!problem->isVisible());
    QVERIFY(canSave());
    auto* side = part<ModelSideEdit>(u"side.impact"_s);
    part<QSpinBox>(u"sumLimit2"_s, side)->setValue(3);
    const QString said = part<TextLabel>(u"limits.problem"_s, side)->text();
    QVERIFY2(said.contains(u"have to rise"_s), qPrintable(said));
    QVERIFY(!canSave());
}

void ModelViewTest::questionsAreAddedMovedAndRemoved()
{
    open();
    auto* side = part<ModelSideEdit>(u"side.impact"_s);
    QTest::mouseClick(part<Button>(u"addQuestion"_s, side), Qt::LeftButton);
    QCOMPARE(m_view->model().impact.questions.size(), 5);
    const QString key = m_view->model().impact.questions.last().key;
    QVERIFY(!canSave()); // it has no text yet
    QTest::keyClicks(part<QLineEdit>(u"text"_s, &question(key)), u"Who pays?"_s);
    QTest::keyClicks(part<QLineEdit>(u"choice0"_s, &question(key)), u"we"_s);
    QTest::keyClicks(part<QLineEdit>(u"choice1"_s, &question(key)), u"they"_s);
    QVERIFY(canSave());
    QTest::mouseClick(part<Button>(u"up"_s, &question(key)), Qt::LeftButton);
    QCOMPARE(m_view->model().impact.questions[3].key, key);
    QTest::mouseClick(part<Button>(u"remove"_s, &question(u"services"_s)), Qt::LeftButton);
    QCOMPARE(m_view->model().impact.questions.size(), 4);
    QCOMPARE(m_view->model().impact.questions[0].key, u"people"_s);
    QVERIFY(save());
}

void ModelViewTest::choicesAreAddedAndRemoved()
{
    open();
    QVERIFY(!part<Button>(u"addChoice"_s, &question(u"people"_s))); // it has four
    QTest::mouseClick(part<Button>(u"addChoice"_s, &question(u"experience"_s)), Qt::LeftButton);
    QTRY_COMPARE(m_view->model().likelihood.questions[4].choices.size(), 4);
    QTRY_VERIFY(part<QLineEdit>(u"choice3"_s, &question(u"experience"_s)));
    QVERIFY(!canSave());
    QTest::mouseClick(part<Button>(u"removeChoice"_s, &question(u"experience"_s)), Qt::LeftButton);
    QTRY_COMPARE(m_view->model().likelihood.questions[4].choices.size(), 3);
    QVERIFY(!canSave()); // as it was
    auto* source = part<QComboBox>(u"source"_s, &question(u"teams"_s));
    source->setFocus();
    source->setCurrentIndex(static_cast<int>(AnswerSource::Items));
    emit source->activated(source->currentIndex());
    QCOMPARE(m_view->model().likelihood.questions[3].source, AnswerSource::Items);
    QVERIFY(part<QSpinBox>(u"limit0"_s, &question(u"teams"_s)));
    QVERIFY(!canSave()); // the figures are missing
}

void ModelViewTest::theMatrixIsEdited()
{
    open();
    auto* matrix = part<MatrixView>(u"riskMatrix"_s);
    const auto cell = static_cast<int>(matrixIndex(1, 5));
    QTest::mouseClick(matrix, Qt::LeftButton, {}, matrix->cellBox(cell).center().toPoint());
    QCOMPARE(m_view->model().levelAt(5, 1), RiskLevel::Moderate); // it was low
    QVERIFY(canSave());
    QTest::mouseClick(matrix, Qt::RightButton, {}, matrix->cellBox(cell).center().toPoint());
    QTest::mouseClick(matrix, Qt::RightButton, {}, matrix->cellBox(cell).center().toPoint());
    QVERIFY(!canSave()); // very low beside low
    QVERIFY(part<TextLabel>(u"model.problems"_s)->text().contains(u"the level falls"_s));
}

void ModelViewTest::theTrialShowsWhatAnEditWouldGive()
{
    open();
    auto* number = part<QLineEdit>(u"trial.number"_s);
    auto* result = part<TextLabel>(u"trial.result"_s);
    number->setText(u"CHG-9"_s);
    QVERIFY(result->text().contains(u"no change of that number"_s));
    number->setText(u"CHG-2480"_s);
    QTRY_VERIFY(result->text().startsWith(u"CHG-2480: Very low to very high"_s));
    auto* side = part<ModelSideEdit>(u"side.impact"_s);
    part<QSpinBox>(u"sumLimit4"_s, side)->setValue(38);
    part<QSpinBox>(u"sumLimit3"_s, side)->setValue(37);
    part<QSpinBox>(u"sumLimit2"_s, side)->setValue(36);
    part<QSpinBox>(u"sumLimit1"_s, side)->setValue(35);
    QVERIFY(result->text().contains(u"1 × 1 to 5 × 5"_s));
    part<QSpinBox>(u"weight"_s, &question(u"services"_s))->setValue(1);
    QVERIFY(!canSave()); // 5 can't be reached any more
}

void ModelViewTest::olderVersionsAreShownOnly()
{
    Questionnaire first = defaultQuestionnaire();
    Questionnaire second = first;
    second.version = 2;
    second.impact.questions[0].weight = 2;
    second.impact.limits = {5, 10, 15, 20};
    store({first, second});
    open();
    QCOMPARE(m_view->model(), second);
    auto* version = part<MenuButton>(u"model.version"_s);
    emit version->chosen(1);
    QCOMPARE(m_view->model(), first);
    QVERIFY(part<QLineEdit>(u"text"_s, &question(u"people"_s))->isReadOnly());
    QVERIFY(part<TextLabel>(u"model.state"_s)->text().startsWith(u"An older version"_s));
    QVERIFY(!canSave());
    emit version->chosen(0);
    QVERIFY(!part<QLineEdit>(u"text"_s, &question(u"people"_s))->isReadOnly());
}

void ModelViewTest::editsAreDiscarded()
{
    open();
    part<QSpinBox>(u"weight"_s, &question(u"people"_s))->setValue(5);
    QTest::mouseClick(part<Button>(u"model.discard"_s), Qt::LeftButton);
    QCOMPARE(m_view->model(), defaultQuestionnaire());
    QCOMPARE(part<QSpinBox>(u"weight"_s, &question(u"people"_s))->value(), 3);
    QVERIFY(!canSave());
}

void ModelViewTest::somebodyElsesVersionIsNotOverwritten()
{
    store({defaultQuestionnaire()});
    open();
    part<QSpinBox>(u"weight"_s, &question(u"people"_s))->setValue(5);
    Questionnaire theirs = defaultQuestionnaire();
    theirs.version = 2;
    theirs.impact.questions[0].weight = 6;
    WriteBatch batch;
    batch.documents = {documentOf(theirs)};
    // Written by another connection, and not noticed yet.
    QVERIFY(m_ui->board->writeElsewhere(std::move(batch)));
    m_view->save();
    auto* message = part<MessageBar>(u"model.message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"meanwhile"_s));
    QCOMPARE(m_view->model().impact.questions[1].weight, 5); // mine is still there
    QCOMPARE(QuestionnaireSet::from(documents()).current(), theirs);
    QTRY_COMPARE(part<Button>(u"model.save"_s)->text(), u"Save as version 3"_s);
    QVERIFY(canSave());
    QVERIFY(save());
    const QuestionnaireSet models = QuestionnaireSet::from(documents());
    QCOMPARE(models.current().version, 3);
    QCOMPARE(*models.find(theirs.name, 2), theirs);
}

} // namespace cb::test

QTEST_MAIN(cb::test::ModelViewTest)
#include "ModelViewTest.moc"
