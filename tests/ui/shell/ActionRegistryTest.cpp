// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActionRegistry.h"

#include "ui/shell/Settings.h"
#include "ui/shell/SingleKeys.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

class ActionRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void plainKeysActOnlyOutsideTextFields();
    void aSequenceOfPlainKeysActs();
    void aRefusedActionSaysWhyNot();
    void ownKeysAreKeptOnlyWhereTheyDiffer();
    void conflictsNameTheOtherAction();

private:
    QAction* add(const QString& id, const QString& keys);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActionRegistry> m_registry;
};

void ActionRegistryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_registry = std::make_unique<ActionRegistry>(*m_settings);
}

QAction* ActionRegistryTest::add(const QString& id, const QString& keys)
{
    return m_registry->add(
        {id, ActionCategory::Change, {QKeySequence(keys)}, {}},
        [](QAction& action) { action.setText(u"x"_s); });
}

void ActionRegistryTest::plainKeysActOnlyOutsideTextFields()
{
    const QAction* approve = add(u"change.approve"_s, u"A"_s);
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit field;
    QWidget canvas;
    canvas.setFocusPolicy(Qt::StrongFocus);
    layout.addWidget(&field);
    layout.addWidget(&canvas);
    const SingleKeys keys(*m_registry, window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy triggered(approve, &QAction::triggered);

    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A);
    QCOMPARE(field.text(), u"a"_s);
    QCOMPARE(triggered.count(), 0);

    canvas.setFocus();
    QTest::keyClick(&canvas, 'a');
    QCOMPARE(triggered.count(), 1);
}

void ActionRegistryTest::aSequenceOfPlainKeysActs()
{
    const QAction* week = add(u"view.2"_s, u"V, 2"_s);
    QWidget window;
    QVBoxLayout layout(&window);
    QWidget canvas;
    canvas.setFocusPolicy(Qt::StrongFocus);
    layout.addWidget(&canvas);
    const SingleKeys keys(*m_registry, window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    canvas.setFocus();
    const QSignalSpy triggered(week, &QAction::triggered);
    QTest::keyClick(&canvas, '2');
    QCOMPARE(triggered.count(), 0);
    QTest::keyClick(&canvas, 'v');
    QTest::keyClick(&canvas, '2');
    QCOMPARE(triggered.count(), 1);
}

void ActionRegistryTest::aRefusedActionSaysWhyNot()
{
    add(u"change.approve"_s, u"A"_s);
    m_registry->setEnabled(u"change.approve"_s, false, u"Security has not voted."_s);
    const QSignalSpy refused(m_registry.get(), &ActionRegistry::actionRefused);
    m_registry->trigger(u"change.approve"_s);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().at(1).toString(), u"Security has not voted."_s);
    m_registry->setEnabled(u"change.approve"_s, true);
    QCOMPARE(m_registry->whyNot(u"change.approve"_s), QString());
}

void ActionRegistryTest::ownKeysAreKeptOnlyWhereTheyDiffer()
{
    add(u"change.approve"_s, u"A"_s);
    m_registry->setShortcuts(u"change.approve"_s, {QKeySequence(u"Ctrl+Alt+A"_s)});
    QCOMPARE(
        m_settings->shortcuts(u"change.approve"_s), std::optional(QStringList{u"Ctrl+Alt+A"_s}));
    ActionRegistry next(*m_settings);
    const QAction* action = next.add(
        {u"change.approve"_s, ActionCategory::Change, {QKeySequence(u"A"_s)}, {}}, [](QAction&) {});
    QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+Alt+A"_s));
    next.resetShortcuts(u"change.approve"_s);
    QVERIFY(!m_settings->shortcuts(u"change.approve"_s));
}

void ActionRegistryTest::conflictsNameTheOtherAction()
{
    add(u"change.approve"_s, u"A"_s);
    add(u"change.copy"_s, u"Ctrl+D"_s);
    QCOMPARE(
        m_registry->conflicts(u"change.copy"_s, {QKeySequence(u"A"_s)}),
        QStringList{u"change.approve"_s});
    QVERIFY(m_registry->conflicts(u"change.copy"_s, {QKeySequence(u"Ctrl+D"_s)}).isEmpty());
}

} // namespace cb

QTEST_MAIN(cb::ActionRegistryTest)
#include "ActionRegistryTest.moc"
