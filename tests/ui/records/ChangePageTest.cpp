// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ChangePage.h"

#include "tests/ui/records/UiBoard.h"
#include "ui/records/AttachmentList.h"
#include "ui/records/ChangeForm.h"
#include "ui/records/FieldEditor.h"
#include "ui/records/PatchNightForm.h"
#include "ui/records/RecordChoices.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

class ChangePageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writesANewChange();
    void saysWhatIsNeededAndWhatIsWrong();
    void takesASuggestionByKey();
    void restoresADraft();
    void keepsAWrittenDraftUntilItIsSaved();
    void showsTheirsAndMineForEachField();
    void laysEditsOfOthersUnderMine();
    void attachesWhatIsDropped();
    void refusesFilesThatAreTooLarge();
    void startsFromATemplate();
    void makesPatchNightsOverAClockChange();
    void countsNights_data();
    void countsNights();
    void becomesTextWhereItIsReadOnly();
    void readsLengths_data();
    void readsLengths();

private:
    std::unique_ptr<UiBoard> m_ui;

    std::unique_ptr<ChangePage> openNew()
    {
        auto page = std::make_unique<ChangePage>(m_ui->context, NewChange());
        page->resize(1400, 900);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("The page gets no focus.");
        }
        return page;
    }

    std::unique_ptr<ChangePage> open(ChangeId id)
    {
        auto page = std::make_unique<ChangePage>(m_ui->context, id);
        QSignalSpy shown(page.get(), &ChangePage::shown);
        page->resize(1400, 900);
        page->show();
        page->activateWindow();
        if (!shown.wait(10'000) || !QTest::qWaitForWindowActive(page.get())) {
            qFatal("The page shows nothing.");
        }
        return page;
    }

    static void type(ChangePage& page, ChangeField field, const QString& text)
    {
        QWidget* control = page.form().editor(field)->control();
        if (auto* line = qobject_cast<QLineEdit*>(control)) {
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Tab);
        } else if (auto* plain = qobject_cast<QPlainTextEdit*>(control)) {
            plain->setFocus();
            plain->selectAll();
            QTest::keyClicks(plain, text);
        } else {
            QFAIL("No text field");
        }
    }

    static QString shown(ChangePage& page, ChangeField field)
    {
        Change change;
        page.form().editor(field)->takeValue(change);
        return fieldText(change, field);
    }

    bool save(ChangePage& page)
    {
        QSignalSpy saved(&page, &ChangePage::saved);
        QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
        return saved.wait(10'000);
    }
};

void ChangePageTest::init()
{
    m_ui = std::make_unique<UiBoard>();
}

void ChangePageTest::cleanup()
{
    m_ui.reset();
}

void ChangePageTest::writesANewChange()
{
    const auto page = openNew();
    QVERIFY(page->isNew());
    type(*page, ChangeField::Title, u"Gateway 8.4 release"_s);
    type(*page, ChangeField::Description, u"New retry rules"_s);
    type(*page, ChangeField::PlannedStart, u"2026-12-01 20:00"_s);
    type(*page, ChangeField::PlannedEnd, u"2026-12-01 23:00"_s);
    QVERIFY(save(*page));
    QVERIFY(!page->isNew());
    const Change stored = m_ui->stored(page->change());
    QCOMPARE(stored.title, u"Gateway 8.4 release"_s);
    QVERIFY(stored.number.startsWith(u"CHG-"_s));
    QCOMPARE(stored.state, ChangeState::Draft);
    QCOMPARE(stored.plannedStart, Instant::fromIso(u"2026-12-01T19:00:00Z"));
    QVERIFY(page->title().startsWith(stored.number));
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QTRY_COMPARE(m_ui->session.snapshot()->changes->rowOf(stored.id), noRow);
}

void ChangePageTest::saysWhatIsNeededAndWhatIsWrong()
{
    const auto page = openNew();
    auto* main = page->findChild<QPushButton*>(u"page.main"_s);
    QVERIFY(!main->isEnabled());
    QVERIFY(page->findChild<QLabel*>(u"page.missing"_s)->text().contains(u"title"_s));
    type(*page, ChangeField::Title, u"A title"_s);
    QTRY_VERIFY(!page->findChild<QLabel*>(u"page.missing"_s)->text().contains(u"title"_s));
    type(*page, ChangeField::PlannedStart, u"2026-12-01 20:00"_s);
    type(*page, ChangeField::PlannedEnd, u"2026-12-01 00:00"_s);
    FieldRow& row = page->form().editor(ChangeField::PlannedEnd)->row();
    QTRY_VERIFY(row.hasError());
    // Nothing is written while a field is wrong, and the text stays.
    QSignalSpy saved(page.get(), &ChangePage::saved);
    page->save();
    QVERIFY(m_ui->settle());
    QCOMPARE(saved.size(), 0);
    QCOMPARE(shown(*page, ChangeField::PlannedEnd), u"2026-11-30T23:00:00Z"_s);
    // F8 goes to the open field.
    QTest::keyClick(page.get(), Qt::Key_F8);
    QTRY_VERIFY(page->focusWidget());
}

void ChangePageTest::takesASuggestionByKey()
{
    const auto page = openNew();
    type(*page, ChangeField::Title, u"A title"_s);
    type(*page, ChangeField::PlannedStart, u"2026-12-01 20:00"_s);
    type(*page, ChangeField::PlannedEnd, u"2026-12-01 00:00"_s);
    FieldEditor* end = page->form().editor(ChangeField::PlannedEnd);
    QTRY_VERIFY(end->row().hasError());
    end->control()->setFocus();
    QTest::keyClick(end->control(), Qt::Key_U, Qt::AltModifier);
    QTRY_VERIFY(!end->row().hasError());
    QCOMPARE(shown(*page, ChangeField::PlannedEnd), u"2026-12-01T23:00:00Z"_s);
}

void ChangePageTest::restoresADraft()
{
    {
        const auto page = openNew();
        type(*page, ChangeField::Title, u"Unfinished"_s);
        page->leave(); // never asks
    }
    const auto page = openNew();
    QCOMPARE(shown(*page, ChangeField::Title), u"Unfinished"_s);
    QVERIFY(page->findChild<QWidget*>(u"page.notice"_s)->isVisible());
    QTest::mouseClick(page->findChild<QPushButton*>(u"draft.discard"_s), Qt::LeftButton);
    QVERIFY(shown(*page, ChangeField::Title).isEmpty());
}

void ChangePageTest::keepsAWrittenDraftUntilItIsSaved()
{
    const Change change = aChange(u"CHG-7"_s);
    m_ui->put({change});
    {
        const auto page = open(change.id);
        type(*page, ChangeField::Title, u"Better title"_s);
        page->leave();
    }
    m_ui->editElsewhere(change.id, [](Change& other) { other.description = u"theirs"_s; });
    {
        const auto page = open(change.id); // my draft over what the board has now
        QCOMPARE(shown(*page, ChangeField::Title), u"Better title"_s);
        QCOMPARE(shown(*page, ChangeField::Description), u"theirs"_s);
        QVERIFY(save(*page));
    }
    QCOMPARE(m_ui->stored(change.id).title, u"Better title"_s);
    const auto page = open(change.id);
    QVERIFY(!page->findChild<QWidget*>(u"page.notice"_s)->isVisible());
}

void ChangePageTest::showsTheirsAndMineForEachField()
{
    const Change change = aChange(u"CHG-8"_s, u"Seen"_s);
    m_ui->put({change});
    const auto page = open(change.id);
    type(*page, ChangeField::Title, u"Mine"_s);
    m_ui->editElsewhere(change.id, [](Change& other) { other.title = u"Theirs"_s; });
    FieldEditor* title = page->form().editor(ChangeField::Title);
    QTRY_VERIFY_WITH_TIMEOUT(title->hasTheirs(), 10'000);
    QCOMPARE(shown(*page, ChangeField::Title), u"Mine"_s);
    title->control()->setFocus();
    QTest::keyClick(title->control(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(!title->hasTheirs());
    QCOMPARE(shown(*page, ChangeField::Title), u"Theirs"_s);
}

void ChangePageTest::laysEditsOfOthersUnderMine()
{
    const Change change = aChange(u"CHG-9"_s, u"Seen"_s);
    m_ui->put({change});
    const auto page = open(change.id);
    type(*page, ChangeField::Title, u"Mine"_s);
    m_ui->editElsewhere(change.id, [](Change& other) { other.description = u"theirs"_s; });
    QTRY_COMPARE_WITH_TIMEOUT(shown(*page, ChangeField::Description), u"theirs"_s, 10'000);
    QCOMPARE(shown(*page, ChangeField::Title), u"Mine"_s);
    QVERIFY(save(*page));
    QCOMPARE(m_ui->stored(change.id).title, u"Mine"_s);
    QCOMPARE(m_ui->stored(change.id).description, u"theirs"_s);
}

void ChangePageTest::attachesWhatIsDropped()
{
    const Change change = aChange(u"CHG-10"_s);
    m_ui->put({change});
    const auto page = open(change.id);
    const QString path = m_ui->board->folder() + u"/report.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("tested");
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    AttachmentList& files = page->form().attachments();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&files, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&files, &drop);
    std::optional<Result<ChangeDetail>> detail;
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->undo.count() == 1, 10'000);
    m_ui->session.loadChange(change.id, page.get(), [&detail](const auto& d) { detail = d; });
    QTRY_VERIFY(detail && *detail);
    QCOMPARE((*detail)->attachments.size(), 1);
    const Attachment attachment = (*detail)->attachments.first();
    QCOMPARE(attachment.name, u"report.txt"_s);
    QCOMPARE(attachment.size, 6);
    QCOMPARE(attachment.sha256, QCryptographicHash::hash("tested", QCryptographicHash::Sha256));
    QCOMPARE(attachment.mediaType, u"text/plain"_s);
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    m_ui->editor.redo(); // with its bytes
    QVERIFY(m_ui->settle());
    std::optional<Result<QByteArray>> bytes;
    m_ui->session.loadAttachment(attachment.id, page.get(), [&bytes](const auto& b) { bytes = b; });
    QTRY_VERIFY(bytes && *bytes);
    QCOMPARE(**bytes, QByteArray("tested"));
}

void ChangePageTest::refusesFilesThatAreTooLarge()
{
    const QString path = m_ui->board->folder() + u"/large.bin"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(AttachmentList::maximumBytes + 1));
    const auto page = openNew();
    page->form().attachments().addFiles({path});
    QTRY_VERIFY(page->form().attachments().findChild<QLabel*>() && [&page] {
        for (const QLabel* label : page->form().attachments().findChildren<QLabel*>()) {
            if (label->text().contains(u"too large"_s)) {
                return true;
            }
        }
        return false;
    }());
    QVERIFY(page->form().attachments().pending().isEmpty());
}

void ChangePageTest::startsFromATemplate()
{
    Service service{.id = ServiceId::make(), .name = u"Payment Gateway"_s};
    Change pattern = aChange(u"CHG-11"_s, u"Gateway release"_s);
    pattern.service = service.id;
    pattern.backoutPlan = u"Restore profile 41"_s;
    pattern.tasks = {{.title = u"Drain"_s, .state = TaskState::Done, .isGoNoGo = true}};
    m_ui->put({service, pattern});
    const QJsonObject content = templateOf(pattern, lookupIn(m_ui->session.snapshot()));
    QVERIFY(!content.contains(u"number"_s));
    QVERIFY(!content.contains(u"state"_s));
    WriteBatch batch;
    batch.documents.append({u"change_template"_s, u"Gateway"_s, content});
    QVERIFY(m_ui->board->apply(std::move(batch)));
    NewChange start;
    start.templateName = u"Gateway"_s;
    ChangePage page(m_ui->context, start);
    page.show();
    QTRY_COMPARE(shown(page, ChangeField::Title), u"Gateway release"_s);
    QCOMPARE(shown(page, ChangeField::Service), service.id.value.toString(QUuid::WithoutBraces));
    QCOMPARE(shown(page, ChangeField::BackoutPlan), u"Restore profile 41"_s);
    const Change typed = page.form().typed({});
    QCOMPARE(typed.tasks.size(), 1);
    QCOMPARE(typed.tasks.first().state, TaskState::Open);
    QVERIFY(typed.tasks.first().isGoNoGo);
}

void ChangePageTest::makesPatchNightsOverAClockChange()
{
    const auto page = openNew();
    type(*page, ChangeField::Title, u"Patch night"_s);
    QTest::mouseClick(page->findChild<QPushButton*>(u"page.patchNight"_s), Qt::LeftButton);
    auto* form = page->findChild<QWidget*>(u"patchNight"_s);
    QVERIFY(form);
    // Every week, Saturday 22:00 for 6 hours, over 28 March 2027 (an hour shorter).
    form->findChild<QComboBox*>(u"patchNight.ordinal"_s)->setCurrentIndex(6); // last of the month
    form->findChild<QComboBox*>(u"patchNight.weekday"_s)->setCurrentIndex(5);
    auto* length = form->findChild<QLineEdit*>(u"patchNight.length"_s);
    length->clear();
    QTest::keyClicks(length, u"6 h"_s);
    form->findChild<QSpinBox*>(u"patchNight.count"_s)->setValue(5);
    QSignalSpy saved(page.get(), &ChangePage::saved);
    QTest::mouseClick(form->findChild<QPushButton*>(u"patchNight.make"_s), Qt::LeftButton);
    QVERIFY(saved.wait(10'000));
    QTRY_COMPARE(m_ui->session.snapshot()->changes->size(), 5);
    QCOMPARE(m_ui->undo.count(), 1); // one step
    QList<qint64> hours;
    const ChangeColumns& changes = *m_ui->session.snapshot()->changes;
    for (int row = 0; row < changes.size(); ++row) {
        hours.append(changes.plannedWindow(row)->lengthMs() / msPerHour);
    }
    QCOMPARE(hours.count(6), 4);
    QCOMPARE(hours.count(5), 1); // 27 to 28 March 2027
}

void ChangePageTest::countsNights_data()
{
    QTest::addColumn<int>("ordinal");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<QStringList>("dates");
    QTest::newRow("second Tuesday")
        << 2 << 2 << QStringList{u"2026-12-08"_s, u"2027-01-12"_s, u"2027-02-09"_s};
    QTest::newRow("last Friday") << 5 << 5
                                 << QStringList{u"2026-11-27"_s, u"2026-12-25"_s, u"2027-01-29"_s};
    QTest::newRow("every week") << 0 << 3
                                << QStringList{u"2026-11-25"_s, u"2026-12-02"_s, u"2026-12-09"_s};
    QTest::newRow("every second week")
        << -2 << 1 << QStringList{u"2026-11-30"_s, u"2026-12-14"_s, u"2026-12-28"_s};
}

void ChangePageTest::countsNights()
{
    QFETCH(int, ordinal);
    QFETCH(int, weekday);
    QFETCH(QStringList, dates);
    PatchNightRule rule;
    rule.ordinal = ordinal;
    rule.weekday = weekday;
    rule.count = 3;
    rule.from = QDate(2026, 11, 25);
    const QTimeZone zone("Europe/Berlin");
    QStringList made;
    for (const Span& night : patchNights(rule, zone)) {
        const LocalTime local = WallTime::toLocal(night.start, zone);
        QCOMPARE(local.time, QTime(22, 0));
        made.append(local.date.toString(Qt::ISODate));
    }
    QCOMPARE(made, dates);
}

void ChangePageTest::becomesTextWhereItIsReadOnly()
{
    Change change = aChange(u"CHG-12"_s, u"Done"_s);
    change.state = ChangeState::Closed;
    change.closureCode = ClosureCode::Successful;
    m_ui->put({change});
    const auto page = open(change.id);
    QVERIFY(page->form().editor(ChangeField::Title)->isReadOnly());
    QVERIFY(!page->form().editor(ChangeField::Title)->control()->isVisible());
    QVERIFY(page->findChild<QWidget*>(u"page.notice"_s)->isVisible());
    QVERIFY(!page->findChild<QPushButton*>(u"page.main"_s)->isVisible());
}

void ChangePageTest::readsLengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    QTest::newRow("minutes") << u"25 min"_s << 25;
    QTest::newRow("a bare figure") << u"90"_s << 90;
    QTest::newRow("hours and minutes") << u"1 h 30 min"_s << 90;
    QTest::newRow("clock") << u"1:05"_s << 65;
    QTest::newRow("German hours") << u"2 Std."_s << 120;
    QTest::newRow("days") << u"2 d"_s << 2880;
    QTest::newRow("nonsense") << u"soon"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void ChangePageTest::readsLengths()
{
    QFETCH(QString, text);
    QFETCH(int, minutes);
    const std::optional<qint64> ms = durationFrom(text);
    QCOMPARE(ms ? static_cast<int>(*ms / msPerMinute) : -1, minutes);
}

} // namespace cb::test

QTEST_MAIN(cb::test::ChangePageTest)
#include "ChangePageTest.moc"
