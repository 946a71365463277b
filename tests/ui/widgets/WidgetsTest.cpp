// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SystemAppearance.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/RecordPicker.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Token.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDBusConnection>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The shared controls, driven by key and mouse as a person does.
class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_theme.applyTo(*qApp); }

    void keysAreWrittenWithSpaces_data();
    void keysAreWrittenWithSpaces();
    void everyControlIsLargeEnoughToHit_data();
    void everyControlIsLargeEnoughToHit();
    void everyControlHasAnAccessibleName_data();
    void everyControlHasAnAccessibleName();
    void longTextsGrowTheButton();
    void tokenIsTakenAwayByKeyAndByItsCross();
    void menuButtonChoosesByArrowsAndMenu();
    void wheelDoesNotChangeTheChoice();
    void sectionFoldsItsContent();
    void stepperBecomesOneLineWhereItIsNarrow();
    void elidedLabelKeepsTheWholeName();
    void messageBarShowsActsAndCloses();
    void skeletonWaits();
    void fieldShowsItsProblemAndTakesTheSuggestion();
    void timeStepsByQuarters();
    void timeKeepsWhatItCannotRead();
    void timeInAGapCountsLater();
    void tagsAreCompletedAndPasted();
    void tagsThatAreUnknownStayInTheText();
    void pickerOfOneTakesOne();
    void pickerFindsAmongTenThousandAtOnce();

private:
    QWidget* made(const QString& kind);
    template <typename Widget>
    Widget* shown(Widget* widget);

    ThemeController m_theme{new SystemAppearance(QDBusConnection(u"none"_s))};
    std::unique_ptr<QWidget> m_row;
    std::unique_ptr<QWidget> m_window;
};

template <typename Widget>
Widget* WidgetsTest::shown(Widget* widget)
{
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(widget);
    m_window->resize(480, 240);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get())) {
        qFatal("the window does not become active");
    }
    widget->setFocus();
    return widget;
}

QWidget* WidgetsTest::made(const QString& kind)
{
    if (kind == "button"_L1) {
        return new Button(m_theme, u"Record"_s);
    }
    if (kind == "sign button"_L1) {
        auto* button = new Button(m_theme, {});
        button->setSign(Icon::Close);
        button->setAccessibleName(u"Close"_s);
        return button;
    }
    if (kind == "token"_L1) {
        return new Token(m_theme, u"risk"_s, u"any"_s);
    }
    if (kind == "menu button"_L1) {
        auto* button = new MenuButton(m_theme, u"Fill shows"_s);
        button->setOptions({u"State"_s});
        button->setCurrent(0);
        return button;
    }
    if (kind == "section"_L1) {
        return new SectionHeader(m_theme, u"Conflicts"_s);
    }
    auto* edit = new WallTimeEdit(m_theme, QTimeZone::utc());
    auto row = std::make_unique<FieldRow>(m_theme, u"Planned start"_s, edit);
    QWidget* field = row->field();
    m_row = std::move(row); // shown() takes only the field out of it
    return field;
}

void WidgetsTest::keysAreWrittenWithSpaces_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("text");
    QTest::newRow("two keys") << QKeySequence(Qt::CTRL | Qt::Key_N) << u"Ctrl N"_s;
    QTest::newRow("three keys") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)
                                << u"Ctrl Shift O"_s;
    QTest::newRow("return is Enter") << QKeySequence(Qt::CTRL | Qt::Key_Return) << u"Ctrl Enter"_s;
    QTest::newRow("plus") << QKeySequence(Qt::CTRL | Qt::Key_Plus) << u"Ctrl +"_s;
    QTest::newRow("minus") << QKeySequence(Qt::CTRL | Qt::Key_Minus) << u"Ctrl −"_s;
    QTest::newRow("arrows") << QKeySequence(Qt::ALT | Qt::Key_Up) << u"Alt ↑"_s;
    QTest::newRow("page up is no arrow") << QKeySequence(Qt::Key_PageUp) << u"PgUp"_s;
    QTest::newRow("one after the other") << QKeySequence(Qt::Key_V, Qt::Key_1) << u"V, 1"_s;
    QTest::newRow("none") << QKeySequence() << QString();
}

void WidgetsTest::keysAreWrittenWithSpaces()
{
    QFETCH(QKeySequence, keys);
    QFETCH(QString, text);
    QCOMPARE(keyText(keys), text);
}

void WidgetsTest::everyControlIsLargeEnoughToHit_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"button", "sign button", "token", "menu button", "section", "field"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void WidgetsTest::everyControlIsLargeEnoughToHit()
{
    QFETCH(QString, kind);
    for (const int percent : {80, 100, 200}) {
        m_theme.setChoice({.textPercent = percent});
        const QWidget* widget = shown(made(kind));
        QVERIFY(widget->width() >= 24);
        QVERIFY(widget->height() >= 24);
    }
    m_theme.setChoice({});
}

void WidgetsTest::everyControlHasAnAccessibleName_data()
{
    everyControlIsLargeEnoughToHit_data();
}

void WidgetsTest::everyControlHasAnAccessibleName()
{
    QFETCH(QString, kind);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(shown(made(kind)));
    QVERIFY(accessible);
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    QVERIFY(accessible->state().focusable);
}

void WidgetsTest::longTextsGrowTheButton()
{
    Button button(m_theme, u"Save"_s);
    button.setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_S));
    const int before = button.sizeHint().width();
    button.setText(u"Änderungsantrag zwischenspeichern"_s);
    QVERIFY(button.sizeHint().width() > before + 100);
    QCOMPARE(button.minimumSizeHint(), button.sizeHint());
}

void WidgetsTest::tokenIsTakenAwayByKeyAndByItsCross()
{
    auto* token = shown(new Token(m_theme, u"risk"_s, u"any"_s));
    QSignalSpy removed(token, &Token::removeRequested);
    QSignalSpy clicked(token, &Token::clicked);
    QTest::keyClick(token, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    QTest::mouseClick(token, Qt::LeftButton, {}, QPoint(token->width() - 6, token->height() / 2));
    QCOMPARE(removed.count(), 2);
    QCOMPARE(clicked.count(), 0);
    QTest::mouseClick(token, Qt::LeftButton, {}, QPoint(6, token->height() / 2));
    QTest::keyClick(token, Qt::Key_Return);
    QCOMPARE(clicked.count(), 2);
    token->setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(token, Qt::LeftButton, {}, QPoint(6, token->height() / 2));
    QCOMPARE(removed.count(), 3);
    token->setRemovable(false);
    QTest::keyClick(token, Qt::Key_Backspace);
    QCOMPARE(removed.count(), 3);
}

void WidgetsTest::menuButtonChoosesByArrowsAndMenu()
{
    auto* button = shown(new MenuButton(m_theme, u"Fill shows"_s));
    button->setOptions({u"State"_s, u"Risk"_s, u"Type"_s});
    button->setCurrent(0);
    QSignalSpy chosen(button, &MenuButton::chosen);
    QTest::keyClick(button, Qt::Key_Up); // already the first
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(button, Qt::Key_Down);
    QCOMPARE(chosen.takeFirst().constFirst().toInt(), 1);
    QCOMPARE(button->accessibleName(), u"Fill shows: Risk"_s);
    QTest::keyClick(button, Qt::Key_Down, Qt::AltModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    QVERIFY(menu->actions().at(1)->isChecked());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(button->current(), 2);
    QCOMPARE(chosen.count(), 1);
}

void WidgetsTest::wheelDoesNotChangeTheChoice()
{
    auto* button = shown(new MenuButton(m_theme, {}));
    button->setOptions({u"State"_s, u"Risk"_s});
    button->setCurrent(0);
    QWheelEvent wheel(
        QPointF(5, 5),
        button->mapToGlobal(QPointF(5, 5)),
        {},
        QPoint(0, -120),
        Qt::NoButton,
        {},
        Qt::NoScrollPhase,
        false);
    QApplication::sendEvent(button, &wheel);
    QCOMPARE(button->current(), 0);
}

void WidgetsTest::sectionFoldsItsContent()
{
    auto* content = new QLabel(u"F Inside Retail peak freeze"_s);
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    auto* section = new SectionHeader(m_theme, u"Conflicts"_s);
    layout->addWidget(section);
    layout->addWidget(content);
    section->setContent(content);
    shown(holder);
    section->setFocus();
    QSignalSpy folded(section, &SectionHeader::foldedChanged);
    QVERIFY(content->isVisible());
    QTest::keyClick(section, Qt::Key_Left);
    QVERIFY(!content->isVisible());
    QTest::keyClick(section, Qt::Key_Right);
    QVERIFY(content->isVisible());
    QTest::keyClick(section, Qt::Key_Return);
    QVERIFY(!content->isVisible());
    QTest::mouseClick(section, Qt::LeftButton);
    QVERIFY(content->isVisible());
    QCOMPARE(folded.count(), 4);
    section->setFoldable(false);
    QVERIFY(content->isVisible());
}

void WidgetsTest::stepperBecomesOneLineWhereItIsNarrow()
{
    Stepper stepper(m_theme);
    QList<Stepper::Step> steps;
    for (const DisplayState state :
         {DisplayState::Draft, DisplayState::Awaiting, DisplayState::Implementing})
    {
        steps.append({state, u"Implementing"_s});
    }
    stepper.setSteps(steps, 1);
    QCOMPARE(stepper.accessibleName(), u"Implementing, step 2 of 3"_s);
    QVERIFY(stepper.heightForWidth(600) > stepper.heightForWidth(120));
    QCOMPARE(stepper.heightForWidth(120), m_theme.theme().metrics().row.listCompact);
}

void WidgetsTest::elidedLabelKeepsTheWholeName()
{
    auto* label =
        shown(new ElidedLabel(m_theme, u"Partition ledger_entries by month and quarter"_s));
    label->setFixedWidth(80);
    QVERIFY(label->isElided());
    QCOMPARE(label->accessibleName(), u"Partition ledger_entries by month and quarter"_s);
    label->setFixedWidth(460);
    QVERIFY(!label->isElided());
}

void WidgetsTest::messageBarShowsActsAndCloses()
{
    auto* bar = new MessageBar(m_theme);
    shown(bar);
    int tries = 0;
    bar->showMessage(Tone::Bad, u"The store did not answer."_s);
    bar->setClosable(true);
    Button* again = bar->addAction(u"Try again"_s, u"F9"_s, [&tries] { ++tries; });
    QVERIFY(bar->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(tries, 1);
    bar->clearActions();
    QSignalSpy closed(bar, &MessageBar::closed);
    for (Button* button : bar->findChildren<Button*>()) {
        if (button->accessibleName() == "Close"_L1) {
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QCOMPARE(closed.count(), 1);
    QVERIFY(!bar->isVisible());
}

void WidgetsTest::skeletonWaits()
{
    auto* lines = new SkeletonLines(m_theme);
    shown(lines);
    lines->stop();
    lines->start(u"Reading 312 changes…"_s);
    QVERIFY(!lines->isVisible());
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(lines->isVisible());
    QVERIFY(timer.elapsed() >= SkeletonLines::delayMs - 20);
    lines->stop();
    QVERIFY(!lines->isVisible());
}

void WidgetsTest::fieldShowsItsProblemAndTakesTheSuggestion()
{
    auto* edit = new QLineEdit(u"1 Dec"_s);
    auto* row = shown(new FieldRow(m_theme, u"Planned end"_s, edit));
    row->setNeeded(true);
    QCOMPARE(edit->accessibleName(), u"Planned end, needed"_s);
    row->setProblem(Tone::Bad, u"The end is before the start."_s);
    row->setSuggestion([edit] { edit->setText(u"2 Dec"_s); });
    QVERIFY(row->hasError());
    QCOMPARE(edit->text(), u"1 Dec"_s);
    QCOMPARE(edit->accessibleDescription(), u"The end is before the start."_s);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_U, Qt::AltModifier);
    QCOMPARE(edit->text(), u"2 Dec"_s);
    row->clearProblem();
    edit->setText(u"3 Dec"_s);
    QTest::keyClick(edit, Qt::Key_U, Qt::AltModifier);
    QCOMPARE(edit->text(), u"3 Dec"_s);
    QVERIFY(!row->hasError());
}

void WidgetsTest::timeStepsByQuarters()
{
    auto* edit = shown(new WallTimeEdit(m_theme, QTimeZone("Europe/Berlin")));
    edit->setValue(LocalTime{QDate(2026, 11, 25), QTime(23, 50)});
    QSignalSpy changed(edit, &WallTimeEdit::valueChanged);
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(edit->value()->toIso(), u"2026-11-26T00:00:00"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(edit->value()->toIso(), u"2026-11-25T23:45:00"_s);
    QTest::keyClick(edit, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(edit->value()->toIso(), u"2026-11-25T23:50:00"_s);
    QTest::keyClick(edit, Qt::Key_PageDown);
    QCOMPARE(edit->value()->toIso(), u"2026-11-26T23:50:00"_s);
    QTest::keyClick(edit, Qt::Key_PageUp, Qt::ShiftModifier);
    QCOMPARE(edit->value()->toIso(), u"2026-11-19T23:50:00"_s);
    QCOMPARE(changed.count(), 5);
    edit->setReadOnly(true);
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(changed.count(), 5);
}

void WidgetsTest::timeKeepsWhatItCannotRead()
{
    auto* edit = shown(new WallTimeEdit(m_theme, QTimeZone("Europe/Berlin")));
    edit->setBase({QDate(2026, 11, 25), QTime(20, 0)});
    QSignalSpy changed(edit, &WallTimeEdit::valueChanged);
    QTest::keyClicks(edit, u"next full moon"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->text(), u"next full moon"_s);
    QVERIFY(edit->isUnreadable());
    QVERIFY(edit->remark().contains(u"next full moon"_s));
    QVERIFY(!edit->instant());
    QCOMPARE(changed.count(), 1);
    edit->selectAll();
    QTest::keyClicks(edit, u"1 dec 4:00"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->value()->toIso(), u"2026-12-01T04:00:00"_s);
    QVERIFY(edit->remark().isEmpty());
    QCOMPARE(edit->instant()->toIso(), u"2026-12-01T03:00:00Z"_s);
}

void WidgetsTest::timeInAGapCountsLater()
{
    WallTimeEdit edit(m_theme, QTimeZone("Europe/Berlin"));
    edit.setValue(LocalTime{QDate(2026, 3, 29), QTime(2, 30)});
    QVERIFY(edit.remark().contains(u"03:30"_s));
    QCOMPARE(edit.instant()->toIso(), u"2026-03-29T01:30:00Z"_s);
}

void WidgetsTest::tagsAreCompletedAndPasted()
{
    auto* picker = shown(new RecordPicker(m_theme));
    picker->setChoices(
        {{u"1"_s, u"gw-edge-01"_s, u"host"_s},
         {u"2"_s, u"gw-edge-02"_s, u"host"_s},
         {u"3"_s, u"ledger-db-01"_s, u"database host"_s}});
    QSignalSpy changed(picker, &TagEdit::tagsChanged);
    QLineEdit* edit = picker->lineEdit();
    QTest::keyClicks(edit, u"data"_s);
    auto* completer = picker->findChild<QCompleter*>();
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(picker->chosen(), QStringList{u"3"_s});
    QApplication::clipboard()->setText(u"gw-edge-02; GW-EDGE-01\n"_s);
    edit->paste();
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(picker->chosen(), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    QTest::keyClick(edit, Qt::Key_Backspace);
    QCOMPARE(picker->chosen(), (QStringList{u"3"_s, u"2"_s}));
    QCOMPARE(changed.count(), 3);
    picker->setReadOnly(true);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QCOMPARE(picker->chosen().size(), 2);
}

void WidgetsTest::tagsThatAreUnknownStayInTheText()
{
    auto* picker = shown(new RecordPicker(m_theme));
    picker->setChoices({{u"1"_s, u"gw-edge-01"_s, {}}});
    QTest::keyClicks(picker->lineEdit(), u"gw-edge-01, gw-egde-02"_s);
    QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
    QCOMPARE(picker->chosen(), QStringList{u"1"_s});
    QCOMPARE(picker->unknown(), QStringList{u"gw-egde-02"_s});
    TagEdit labels(m_theme);
    labels.setFreeText(true);
    QTest::keyClicks(labels.lineEdit(), u"quarter end,"_s);
    QCOMPARE(labels.tags().constFirst().name, u"quarter end"_s);
}

void WidgetsTest::pickerOfOneTakesOne()
{
    auto* picker = shown(new RecordPicker(m_theme));
    picker->setMaximum(1);
    picker->setChoices({{u"1"_s, u"Payments"_s, {}}, {u"2"_s, u"Network"_s, {}}});
    QTest::keyClicks(picker->lineEdit(), u"Payments,"_s);
    QTest::keyClicks(picker->lineEdit(), u"Network,"_s);
    QCOMPARE(picker->chosen(), QStringList{u"1"_s});
}

void WidgetsTest::pickerFindsAmongTenThousandAtOnce()
{
    RecordPicker picker(m_theme);
    QList<TagChoice> choices;
    for (int i = 0; i < 10000; ++i) {
        choices.append(
            {QString::number(i),
             u"host-%1"_s.arg(i, 5, 10, QChar(u'0')),
             u"rack %1"_s.arg(i % 40)});
    }
    picker.setChoices(choices);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(picker.lineEdit(), u"9999"_s);
    QVERIFY2(timer.elapsed() < 400, qPrintable(QString::number(timer.elapsed())));
    QTest::keyClick(picker.lineEdit(), Qt::Key_Escape);
}

} // namespace cb

QTEST_MAIN(cb::WidgetsTest)
#include "WidgetsTest.moc"
