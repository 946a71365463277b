// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/ClearPage.h"

#include "tests/ui/slots/SlotDesk.h"
#include "ui/records/ProposalNotice.h"
#include "ui/slots/ClearPicture.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

/// Clearing a range as it is used: by keys, written as one step, and taken back.
class ClearPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFewestMovesAreProposed();
    void keysTakeDropAndWrite();
    void droppingShowsWhatStays();
    void anotherWayKeepsWhatWasDropped();
    void anotherSlotIsTakenByItsKey();
    void aStartCanBeTyped();
    void nothingToDoSaysSo();
    void rulesChangeTheProposal();
    void othersApprovedWorkIsProposed();
    void aYesMovesTheChange();
    void aMoveElsewhereLapsesTheProposal();

private:
    std::unique_ptr<ClearPage> open(ClearPage::Range range = ClearPage::Range::SevenDays)
    {
        m_desk->ui.filter.setFilter({});
        if (!QTest::qWaitFor([this] {
                return m_desk->ui.filter.result()->snapshot == m_desk->ui.session.snapshot();
            }))
        {
            qFatal("The filter has no result.");
        }
        auto page = std::make_unique<ClearPage>(m_desk->ui.context);
        page->resize(1600, 900);
        page->setRange(range);
        page->show();
        page->activateWindow();
        settle(*page);
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("The page is not active.");
        }
        return page;
    }

    static void settle(ClearPage& page)
    {
        if (!QTest::qWaitFor([&page] { return !page.plan().isWorking(); }, 20'000)) {
            qFatal("No answer.");
        }
    }

    static void press(ClearPage& page, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        auto* list = page.findChild<QWidget*>(u"clear.moves"_s);
        list->setFocus();
        QTest::keyClick(list, key, modifiers);
    }

    /// Two changes that collide, and one beside them.
    void putThree()
    {
        m_a = m_desk->make(u"CHG-1"_s, 10, 12);
        m_b = m_desk->make(u"CHG-2"_s, 11, 13);
        m_c = m_desk->make(u"CHG-3"_s, 15, 16);
        m_desk->ui.put({m_a, m_b, m_c});
    }

    std::unique_ptr<SlotDesk> m_desk;
    Change m_a;
    Change m_b;
    Change m_c;
};

void ClearPageTest::init()
{
    m_desk = std::make_unique<SlotDesk>();
}

void ClearPageTest::cleanup()
{
    m_desk.reset();
}

void ClearPageTest::theFewestMovesAreProposed()
{
    putThree();
    const auto page = open();
    QCOMPARE(page->plan().choices().size(), 1);
    QCOMPARE(page->plan().before().size(), 1);
    QVERIFY(page->plan().after().isEmpty());
    const auto* status = page->findChild<TextLabel*>(u"clear.status"_s);
    QVERIFY2(status->text().contains(u"proved the fewest moves"_s), qPrintable(status->text()));
}

void ClearPageTest::keysTakeDropAndWrite()
{
    putThree();
    const auto page = open();
    const ClearMove move = page->plan().choices().first().move;
    const ChangeId moved = page->plan().choices().first().change;
    press(*page, Qt::Key_Y);
    QCOMPARE(page->plan().count(ClearVerdict::Taken), 1);
    press(*page, Qt::Key_N);
    QCOMPARE(page->plan().count(ClearVerdict::Dropped), 1);
    press(*page, Qt::Key_Y);
    QSignalSpy closed(page.get(), &Page::closeRequested);
    press(*page, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(closed.wait(10'000));
    QCOMPARE(m_desk->ui.stored(moved).plannedStart, std::optional(move.to.start));
    QCOMPARE(m_desk->ui.undo.count(), 1);
    m_desk->ui.editor.undo();
    QVERIFY(m_desk->ui.settle());
    QCOMPARE(m_desk->ui.stored(moved).plannedStart, std::optional(move.from.start));
}

void ClearPageTest::droppingShowsWhatStays()
{
    putThree();
    const auto page = open();
    press(*page, Qt::Key_N);
    QTRY_COMPARE(page->plan().after().size(), 1);
    QVERIFY(!page->findChild<Button*>(u"clear.write"_s)->isEnabled());
    press(*page, Qt::Key_Y);
    QTRY_VERIFY(page->plan().after().isEmpty());
}

void ClearPageTest::anotherWayKeepsWhatWasDropped()
{
    putThree();
    const auto page = open();
    const ChangeId first = page->plan().choices().first().change;
    press(*page, Qt::Key_N);
    press(*page, Qt::Key_R, Qt::ControlModifier);
    settle(*page);
    QCOMPARE(page->plan().choices().size(), 1);
    QVERIFY(page->plan().choices().first().change != first);
}

void ClearPageTest::anotherSlotIsTakenByItsKey()
{
    putThree();
    const auto page = open();
    QTRY_VERIFY(!page->plan().otherSlots().isEmpty());
    const Span wanted = page->plan().otherSlots().first().window;
    press(*page, Qt::Key_1);
    QCOMPARE(page->plan().choices().first().move.to, wanted);
    QCOMPARE(page->plan().choices().first().verdict, ClearVerdict::Taken);
    QTRY_VERIFY(page->plan().after().isEmpty());
}

void ClearPageTest::aStartCanBeTyped()
{
    putThree();
    const auto page = open();
    press(*page, Qt::Key_E);
    auto* start = page->findChild<QLineEdit*>(u"move.start"_s);
    QVERIFY(start);
    QSignalSpy closed(page.get(), &Page::closeRequested);
    QTest::keyClick(start, Qt::Key_Escape);
    QVERIFY(closed.isEmpty());
    QVERIFY(!page->findChild<QLineEdit*>(u"move.start"_s));
    press(*page, Qt::Key_E);
    start = page->findChild<QLineEdit*>(u"move.start"_s);
    QVERIFY(start);
    start->setText(u"18:00"_s);
    QTest::keyClick(start, Qt::Key_Return);
    QTRY_COMPARE(page->plan().choices().first().move.to.start, SlotDesk::at(18));
    QCOMPARE(page->plan().choices().first().verdict, ClearVerdict::Taken);
}

void ClearPageTest::nothingToDoSaysSo()
{
    m_desk->ui.put({m_desk->make(u"CHG-1"_s, 10, 12), m_desk->make(u"CHG-2"_s, 12, 13)});
    const auto page = open();
    QVERIFY(page->plan().choices().isEmpty());
    QVERIFY(page->findChild<EmptyState*>(u"clear.empty"_s)->isVisible());
}

void ClearPageTest::rulesChangeTheProposal()
{
    putThree();
    Change standard = m_desk->ui.stored(m_a.id);
    standard.type = ChangeType::Standard;
    standard.standardModel = u"Restart"_s;
    m_desk->ui.put({standard});
    const auto page = open();
    page->findChild<QCheckBox*>(u"clear.standard"_s)->click();
    settle(*page);
    QCOMPARE(page->plan().choices().size(), 1);
    QCOMPARE(page->plan().choices().first().change, m_b.id);
}

void ClearPageTest::othersApprovedWorkIsProposed()
{
    m_a = m_desk->make(u"CHG-1"_s, 10, 12);
    m_a.group = m_desk->otherTeam.id;
    m_a.state = ChangeState::Scheduled;
    m_b = m_a;
    m_b.id = ChangeId::make();
    m_b.number = u"CHG-2"_s;
    m_desk->ui.put({m_a, m_b});
    const auto page = open();
    QCOMPARE(page->plan().choices().size(), 1);
    QVERIFY(page->plan().choices().first().needsConsent());
    QCOMPARE(page->plan().ownersToAgree(), 1);
    const ChangeId change = page->plan().choices().first().change;
    press(*page, Qt::Key_A, Qt::ControlModifier);
    QSignalSpy closed(page.get(), &Page::closeRequested);
    press(*page, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(closed.wait(10'000));
    QTRY_COMPARE(m_desk->ui.session.snapshot()->proposals->size(), 1);
    const MoveProposal proposal = m_desk->ui.session.snapshot()->proposals->first();
    QCOMPARE(proposal.change, change);
    QVERIFY(!proposal.reason.isEmpty());
    QCOMPARE(m_desk->ui.stored(change).plannedStart, m_a.plannedStart);
    QCOMPARE(m_desk->ui.undo.count(), 1);
}

void ClearPageTest::aYesMovesTheChange()
{
    m_a = m_desk->make(u"CHG-1"_s, 10, 12);
    MoveProposal proposal;
    proposal.id = ProposalId::make();
    proposal.change = m_a.id;
    proposal.fromStart = m_a.plannedStart;
    proposal.fromEnd = m_a.plannedEnd;
    proposal.toStart = SlotDesk::at(15);
    proposal.toEnd = SlotDesk::at(17);
    proposal.proposedBy = m_desk->other.id;
    m_desk->ui.put({m_a});
    m_desk->ui.put({proposal});
    ProposalNotice notice(m_desk->ui.context);
    notice.showFor(m_desk->ui.stored(m_a.id));
    auto* yes = notice.findChild<Button*>(u"proposal.yes"_s);
    QVERIFY(yes);
    yes->click();
    QTRY_COMPARE(m_desk->ui.undo.count(), 1);
    QVERIFY(m_desk->ui.settle());
    QCOMPARE(m_desk->ui.stored(m_a.id).plannedStart, std::optional(SlotDesk::at(15)));
    QTRY_COMPARE(m_desk->ui.session.snapshot()->proposals->first().answer, ProposalAnswer::Yes);
    m_desk->ui.editor.undo();
    QVERIFY(m_desk->ui.settle());
    QCOMPARE(m_desk->ui.stored(m_a.id).plannedStart, m_a.plannedStart);
}

void ClearPageTest::aMoveElsewhereLapsesTheProposal()
{
    m_a = m_desk->make(u"CHG-1"_s, 10, 12);
    MoveProposal proposal;
    proposal.id = ProposalId::make();
    proposal.change = m_a.id;
    proposal.fromStart = m_a.plannedStart;
    proposal.fromEnd = m_a.plannedEnd;
    proposal.toStart = SlotDesk::at(15);
    proposal.toEnd = SlotDesk::at(17);
    m_desk->ui.put({m_a});
    m_desk->ui.put({proposal});
    ProposalNotice notice(m_desk->ui.context);
    notice.showFor(m_desk->ui.stored(m_a.id));
    QVERIFY(!notice.isHidden());
    Change moved = m_desk->ui.stored(m_a.id);
    moved.plannedStart = SlotDesk::at(9);
    m_desk->ui.put({moved});
    notice.showFor(m_desk->ui.stored(m_a.id));
    QVERIFY(notice.isHidden());
}

} // namespace cb::test

QTEST_MAIN(cb::test::ClearPageTest)
#include "ClearPageTest.moc"
