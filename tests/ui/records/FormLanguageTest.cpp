// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/UiBoard.h"
#include "ui/records/PatchNightForm.h"
#include "ui/records/StepForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

/// Forms that are open while the language is switched.
class FormLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thePatchNightFollows();
    void theFormOfAStepFollows();

private:
    std::unique_ptr<UiBoard> m_ui;
    QLocale m_before;
};

void FormLanguageTest::init()
{
    m_before = QLocale();
    m_ui = std::make_unique<UiBoard>();
    m_ui->language.use(u"en"_s);
}

void FormLanguageTest::cleanup()
{
    m_ui.reset();
    QLocale::setDefault(m_before);
}

void FormLanguageTest::thePatchNightFollows()
{
    PatchNightForm form(m_ui->theme, QTimeZone("Europe/Berlin"), QDate(2026, 11, 25));
    form.show();
    auto* ordinal = form.findChild<QComboBox*>(u"patchNight.ordinal"_s);
    auto* weekday = form.findChild<QComboBox*>(u"patchNight.weekday"_s);
    ordinal->setCurrentIndex(6);
    QCOMPARE(ordinal->currentText(), u"the last of the month"_s);
    QCOMPARE(weekday->currentText(), u"Tuesday"_s);
    const PatchNightRule rule = form.rule();
    m_ui->language.use(u"de"_s);
    QTRY_COMPARE(weekday->currentText(), u"Dienstag"_s);
    QVERIFY(ordinal->currentText() != u"the last of the month"_s);
    QCOMPARE(ordinal->accessibleName(), u"Wie oft"_s);
    QCOMPARE(form.rule().ordinal, rule.ordinal);
    QCOMPARE(form.rule().weekday, rule.weekday);
}

void FormLanguageTest::theFormOfAStepFollows()
{
    NextStep step;
    step.name = u"Close…"_s;
    step.needsReason = true;
    step.needsConditions = true;
    step.needsClosureCode = true;
    StepForm form(m_ui->context, step);
    form.show();
    auto* condition = form.findChild<QLineEdit*>(u"stepForm.condition"_s);
    auto* outcome = form.findChild<QComboBox*>(u"stepForm.outcome"_s);
    auto* cancel = form.findChild<QPushButton*>(u"stepForm.cancel"_s);
    outcome->setCurrentIndex(2);
    form.findChild<QPlainTextEdit*>(u"stepForm.reason"_s)->setPlainText(u"because"_s);
    const QString inEnglish = outcome->currentText();
    const auto code = form.closureCode();
    QVERIFY(condition->accessibleName().startsWith(u"Condition"_s));
    m_ui->language.use(u"de"_s);
    QTRY_COMPARE(cancel->text(), u"Abbrechen"_s);
    QVERIFY(condition->accessibleName().startsWith(u"Auflage"_s));
    QVERIFY(outcome->currentText() != inEnglish);
    QCOMPARE(form.closureCode(), code);
    QCOMPARE(form.reason(), u"because"_s);
}

} // namespace cb::test

QTEST_MAIN(cb::test::FormLanguageTest)
#include "FormLanguageTest.moc"
