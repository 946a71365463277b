// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/SlotCard.h"

#include "tests/ui/slots/SlotDesk.h"
#include "ui/records/ChangePage.h"
#include "ui/slots/SlotActions.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

/// Free windows of a change, found beside and taken by a key.
class SlotCardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theNearestSlotsAreListed();
    void aKeyTakesOne();
    void altTakesOneWhileTextIsTyped();
    void escapeGivesTheFocusBack();
    void whatForbidsIsNamed();
    void aChangeWithoutWindowSaysSo();
    void onlyTheNewestQuestionIsAnswered();
    void putInOrderBeginsWhenTheOtherEnds();
    void aPageTakesASlotIntoItsFields();

private:
    SlotCard* open(ChangeId change)
    {
        auto* card = new SlotCard(m_desk->ui.context, *m_window);
        QSignalSpy shown(card, &SlotCard::shown);
        card->lookFor(change);
        if (!shown.wait(10'000)) {
            qFatal("The card shows nothing.");
        }
        return card;
    }

    std::unique_ptr<SlotDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_edit = nullptr;
};

void SlotCardTest::init()
{
    m_desk = std::make_unique<SlotDesk>();
    m_window = std::make_unique<QWidget>();
    m_edit = new QLineEdit(m_window.get());
    m_window->resize(900, 600);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

void SlotCardTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void SlotCardTest::theNearestSlotsAreListed()
{
    const Change a = m_desk->make(u"CHG-1"_s, 10, 12);
    const Change b = m_desk->make(u"CHG-2"_s, 11, 13);
    m_desk->ui.put({a, b});
    const SlotCard* card = open(a.id);
    const QList<Slot>& found = card->found()->answer.windows;
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].window.start, SlotDesk::at(9));
    QCOMPARE(found[1].window.start, SlotDesk::at(13));
    QVERIFY(
        card->findChild<QWidget*>(u"slot.3"_s)->accessibleName().contains(u"free for its CI"_s));
}

void SlotCardTest::aKeyTakesOne()
{
    const Change a = m_desk->make(u"CHG-1"_s, 10, 12);
    const Change b = m_desk->make(u"CHG-2"_s, 11, 13);
    m_desk->ui.put({a, b});
    QPointer<SlotCard> card = open(a.id);
    QVERIFY(card->hasFocus());
    QSignalSpy taken(card, &SlotCard::taken);
    QTest::keyClick(card, Qt::Key_2);
    QCOMPARE(taken.count(), 1);
    QCOMPARE(taken.first().first().value<Span>().start, SlotDesk::at(13));
    QVERIFY(m_edit->hasFocus());
    QTRY_VERIFY(!card);
}

void SlotCardTest::altTakesOneWhileTextIsTyped()
{
    const Change a = m_desk->make(u"CHG-1"_s, 10, 12);
    const Change b = m_desk->make(u"CHG-2"_s, 11, 13);
    m_desk->ui.put({a, b});
    auto* card = new SlotCard(m_desk->ui.context, *m_window);
    QSignalSpy shown(card, &SlotCard::shown);
    QSignalSpy taken(card, &SlotCard::taken);
    card->lookFor(a);
    QVERIFY(shown.wait(10'000));
    QVERIFY(m_edit->hasFocus());
    QTest::keyClick(m_edit, Qt::Key_1);
    QCOMPARE(m_edit->text(), u"1"_s);
    QCOMPARE(taken.count(), 0);
    QTest::keyClick(m_edit, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(taken.count(), 1);
}

void SlotCardTest::escapeGivesTheFocusBack()
{
    const Change a = m_desk->make(u"CHG-1"_s, 10, 12);
    m_desk->ui.put({a});
    QPointer<SlotCard> card = open(a.id);
    QTest::keyClick(card, Qt::Key_Escape);
    QVERIFY(m_edit->hasFocus());
    QTRY_VERIFY(!card);
}

void SlotCardTest::whatForbidsIsNamed()
{
    CalendarWindow freeze;
    freeze.id = WindowId::make();
    freeze.name = u"Year end"_s;
    freeze.times.zone = "UTC";
    freeze.times.start = {QDate(2026, 11, 1), QTime(0, 0)};
    freeze.times.days = 365;
    const Change a = m_desk->make(u"CHG-1"_s, 10, 12);
    m_desk->ui.put({a, freeze});
    const SlotCard* card = open(a.id);
    QVERIFY(card->found()->answer.windows.isEmpty());
    const QList<QLabel*> labels = card->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
        return label->text().contains(u"Year end"_s);
    }));
}

void SlotCardTest::aChangeWithoutWindowSaysSo()
{
    Change a = m_desk->make(u"CHG-1"_s, 10, 12);
    a.plannedStart.reset();
    m_desk->ui.put({a});
    const SlotCard* card = open(a.id);
    QVERIFY(!card->found());
    QVERIFY(m_desk->ui.announcer.text().contains(u"no planned window"_s));
}

void SlotCardTest::onlyTheNewestQuestionIsAnswered()
{
    const Change a = m_desk->make(u"CHG-1"_s, 10, 12);
    const Change b = m_desk->make(u"CHG-2"_s, 11, 13);
    m_desk->ui.put({a, b});
    QObject context;
    QList<int> answers;
    SlotFinder& finder = SlotFinder::of(m_desk->ui.session);
    for (const int count : {1, 2, 3}) {
        finder.slotsFor(a.id, count, &context, [&answers](const Result<FoundSlots>& found) {
            answers.append(found ? static_cast<int>(found->answer.windows.size()) : -1);
        });
    }
    QTRY_VERIFY(finder.isIdle());
    QCOMPARE(answers, QList<int>{3});
}

void SlotCardTest::putInOrderBeginsWhenTheOtherEnds()
{
    const Change a = m_desk->make(u"CHG-1"_s, 10, 12);
    const Change b = m_desk->make(u"CHG-2"_s, 11, 14);
    m_desk->ui.put({a, b});
    putInOrder(m_desk->ui.context, a.id, b.id);
    QVERIFY(m_desk->ui.settle());
    QCOMPARE(m_desk->ui.stored(b.id).plannedStart, std::optional(SlotDesk::at(12)));
    QCOMPARE(m_desk->ui.stored(b.id).plannedEnd, std::optional(SlotDesk::at(15)));
    m_desk->ui.editor.undo();
    QVERIFY(m_desk->ui.settle());
    QCOMPARE(m_desk->ui.stored(b.id).plannedStart, std::optional(SlotDesk::at(11)));
}

void SlotCardTest::aPageTakesASlotIntoItsFields()
{
    const Change a = m_desk->make(u"CHG-1"_s, 10, 12);
    m_desk->ui.put({a});
    ChangePage page(m_desk->ui.context, a.id);
    QSignalSpy shown(&page, &ChangePage::shown);
    QVERIFY(shown.wait(10'000));
    page.takePlannedWindow({SlotDesk::at(15), SlotDesk::at(17)});
    QCOMPARE(page.typed().plannedStart, std::optional(SlotDesk::at(15)));
    QCOMPARE(page.typed().plannedEnd, std::optional(SlotDesk::at(17)));
    QCOMPARE(m_desk->ui.stored(a.id).plannedStart, std::optional(SlotDesk::at(10)));
}

} // namespace cb::test

QTEST_MAIN(cb::test::SlotCardTest)
#include "SlotCardTest.moc"
