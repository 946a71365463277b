// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/FocusRing.h"
#include "ui/theme/SystemAppearance.h"
#include "ui/theme/ThemeController.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textSizeScalesRowsAndTextButNotHairlines_data();
    void textSizeScalesRowsAndTextButNotHairlines();
    void highContrastKeepsBordersAndDropsFills();
    void reducedMotionStopsEverything();
    void implementingIsReadableOnCanvas();
    void outcomesOfRecordsHaveTheirSign();
    void choiceSwitchesTheApplication();
    void widgetsFollowAtRunTime();
    void systemsPaletteIsFollowedAtRunTime();
    void choiceBeatsThePalette();
    void ringStandsRoundTheFocus();

private:
    static SystemAppearance* noPortal();
};

SystemAppearance* ThemeTest::noPortal()
{
    return new SystemAppearance(QDBusConnection(u"none"_s));
}

void ThemeTest::textSizeScalesRowsAndTextButNotHairlines_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("body");
    QTest::newRow("normal") << 100 << 28 << 13;
    QTest::newRow("smallest") << 80 << 24 << 10;
    QTest::newRow("one and a half") << 150 << 42 << 20;
    QTest::newRow("largest") << 200 << 56 << 26;
    QTest::newRow("beyond the largest is clamped") << 500 << 56 << 26;
    QTest::newRow("below the smallest is clamped") << 10 << 24 << 10;
}

void ThemeTest::textSizeScalesRowsAndTextButNotHairlines()
{
    QFETCH(int, percent);
    QFETCH(int, row);
    QFETCH(int, body);
    const Theme theme({.textPercent = percent}, {});
    QCOMPARE(theme.metrics().row.list, row);
    QCOMPARE(theme.font(TextRole::Body).pixelSize(), body);
    QCOMPARE(theme.metrics().line.hairline, 1.0);
    QCOMPARE(theme.metrics().chrome.splitter, 1);
    QVERIFY(theme.metrics().target.minimumClick >= 24);
}

void ThemeTest::highContrastKeepsBordersAndDropsFills()
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme theme({.kind = kind, .highContrast = true}, {});
        const QColor& canvas = theme.color(ColorRole::Canvas);
        QCOMPARE(theme.state(DisplayState::Awaiting).fill, canvas);
        QCOMPARE(theme.color(ColorRole::WarnFill), canvas);
        QVERIFY(theme.state(DisplayState::Implementing).fill != canvas);
        QVERIFY(theme.state(DisplayState::Awaiting).line != canvas);
        QVERIFY(contrastRatio(theme.color(ColorRole::Border), canvas) >= 3);
        QVERIFY(contrastRatio(theme.color(ColorRole::Text3), canvas) >= 7);
        QCOMPARE(theme.freeze().line.alpha(), 255);
    }
}

void ThemeTest::reducedMotionStopsEverything()
{
    const Theme theme({.reduceMotion = true}, {});
    QCOMPARE(theme.metrics().motion.fastMs, 0);
    QCOMPARE(theme.metrics().motion.normalMs, 0);
}

void ThemeTest::implementingIsReadableOnCanvas()
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
        const Theme theme({.kind = kind}, {});
        for (int i = 0; i < enumCount<DisplayState>(); ++i) {
            const QColor& ink = theme.stateText(static_cast<DisplayState>(i));
            QVERIFY(contrastRatio(ink, theme.color(ColorRole::Canvas)) >= 4.5);
        }
    }
}

void ThemeTest::outcomesOfRecordsHaveTheirSign()
{
    QCOMPARE(outcomeSign(DeploymentOutcome::Succeeded), OutcomeSign::Ok);
    QCOMPARE(outcomeSign(DeploymentOutcome::Cancelled), OutcomeSign::NotRun);
    QCOMPARE(outcomeSign(DeploymentOutcome::RolledBack), OutcomeSign::RolledBack);
    QCOMPARE(outcomeSign(ClosureCode::SuccessfulWithIssues), OutcomeSign::Issues);
    QCOMPARE(outcomeSign(ClosureCode::BackedOut), OutcomeSign::RolledBack);
    QCOMPARE(outcomeSign(ClosureCode::Unsuccessful), OutcomeSign::Failed);
}

void ThemeTest::choiceSwitchesTheApplication()
{
    ThemeController controller(noPortal());
    controller.applyTo(*qApp);
    QSignalSpy changed(&controller, &ThemeController::themeChanged);
    controller.setChoice({.mode = ThemeMode::Dark});
    QCOMPARE(changed.count(), 1);
    QVERIFY(controller.theme().isDark());
    QCOMPARE(
        QGuiApplication::palette().color(QPalette::Base),
        controller.theme().color(ColorRole::Canvas));
    controller.setChoice({.mode = ThemeMode::Dark});
    QCOMPARE(changed.count(), 1);
    controller.setChoice({.mode = ThemeMode::Light, .textPercent = 150});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(QApplication::font().pixelSize(), 20);
}

void ThemeTest::widgetsFollowAtRunTime()
{
    ThemeController controller(noPortal());
    controller.applyTo(*qApp);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* area = new QScrollArea;
    auto* panel = new QWidget;
    area->setWidget(panel);
    auto* edit = new QLineEdit(panel);
    layout->addWidget(area);
    window.show();
    for (const ThemeMode mode :
         {ThemeMode::Dark, ThemeMode::Light, ThemeMode::Dark, ThemeMode::Light}) {
        controller.setChoice({.mode = mode, .textPercent = mode == ThemeMode::Dark ? 150 : 100});
        const Theme& theme = controller.theme();
        for (const QWidget* widget : QList<const QWidget*>{&window, area, panel, edit}) {
            // Qt tells the widgets by posted events.
            QTRY_COMPARE(widget->palette().color(QPalette::Window), theme.color(ColorRole::Window));
            QTRY_COMPARE(widget->font().pixelSize(), theme.font(TextRole::Body).pixelSize());
        }
    }
}

void ThemeTest::systemsPaletteIsFollowedAtRunTime()
{
    ThemeController controller(noPortal());
    controller.applyTo(*qApp);
    QVERIFY(!controller.theme().isDark());
    QSignalSpy changed(&controller, &ThemeController::themeChanged);
    QApplication::setPalette(
        QPalette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::black));
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(controller.theme().isDark());
    QCOMPARE(QGuiApplication::palette(), controller.theme().palette());
    QApplication::setPalette(QPalette(Qt::black, Qt::lightGray));
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(!controller.theme().isDark());
}

void ThemeTest::choiceBeatsThePalette()
{
    ThemeController controller(noPortal());
    controller.applyTo(*qApp);
    controller.setChoice({.mode = ThemeMode::Light});
    QApplication::setPalette(
        QPalette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::black));
    QTRY_COMPARE(QGuiApplication::palette(), controller.theme().palette());
    QVERIFY(!controller.theme().isDark());
}

void ThemeTest::ringStandsRoundTheFocus()
{
    ThemeController controller(noPortal());
    controller.applyTo(*qApp);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* edit = new QLineEdit;
    auto* button = new QPushButton(u"Act"_s);
    layout->addWidget(edit);
    layout->addWidget(button);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    auto* frame = window.findChild<QFocusFrame*>();
    QVERIFY(frame);
    QCOMPARE(frame->widget(), edit);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(frame->widget(), button);
    QTRY_VERIFY(frame->geometry().contains(button->geometry()));
    QCOMPARE(frame->geometry().left(), button->geometry().left() - 3);
    button->setProperty(FocusRing::wantsRing, false);
    QVERIFY(!FocusRing::fits(button));
}

} // namespace cb

QTEST_MAIN(cb::ThemeTest)
#include "ThemeTest.moc"
