// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactView.h"

#include "tests/ui/records/UiBoard.h"
#include "ui/impact/DependencyForm.h"
#include "ui/impact/ImpactCanvas.h"
#include "ui/impact/ImpactPanel.h"
#include "ui/impact/ImpactTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/RecordPicker.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

/// Graph and table on a real board, driven by keys and clicks.
class ImpactViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatIsMissing();
    void showsWhatTheSelectedChangeReaches();
    void arrowsGoAlongTheLines();
    void bracketsChangeTheSteps();
    void enterOpensAServiceAndBack();
    void enterOnTheChangeAsksForItsPage();
    void clicksSelectCardsAndLines();
    void zoomKeepsThePointUnderThePointer();
    void aDraggedGraphIsPanned();
    void aDependencyIsAddedAndTakenBack();
    void theFormSaysWhatIsWrongAndNamesACycle();
    void aLineIsRemovedByKeyAndComesBack();
    void theImpactIsAttachedToTheRecord();
    void panelGoesToAnotherChange();
    void addressesAreCopied();
    void assistiveToolsReadNodesAndEdges();
    void tableKeepsItsContractAndSorts();
    void tableIsCopied();
    void optionsAreKeptBetweenRuns();

private:
    ImpactGraphView& graph();
    ImpactTableView& table();

    bool isDrawn() const
    {
        return QTest::qWaitFor([this] { return m_model->picture() && !m_model->isBusy(); }, 20'000);
    }

    int nodeOf(const QString& name);
    QRect cardOf(int node);

    int edgeCount() const
    {
        return static_cast<int>(m_ui->session.snapshot()->directory->dependencies.size());
    }

    std::unique_ptr<UiBoard> m_ui;
    std::shared_ptr<ImpactModel> m_model;
    std::unique_ptr<ImpactGraphView> m_graph;
    std::unique_ptr<ImpactTableView> m_table;
    QHash<QString, ItemId> m_items;
    Change m_change;
    Change m_other;
};

void ImpactViewTest::init()
{
    m_ui = std::make_unique<UiBoard>();
    AppearanceChoice choice;
    choice.reduceMotion = Aid::On;
    m_ui->theme.setChoice(choice);
    std::vector<Record> records;
    Person owner;
    owner.id = PersonId::make();
    owner.name = u"Ada Owner"_s;
    owner.mail = u"ada@bank.example"_s;
    records.emplace_back(owner);
    QHash<QString, ServiceId> services;
    int tier = 0;
    for (const QString& name : {u"Network"_s, u"Payments"_s, u"Cards"_s}) {
        Service service;
        service.id = ServiceId::make();
        service.name = name;
        service.criticality = ++tier;
        service.owner = owner.id;
        service.availabilityTarget = 0.999;
        services.insert(name, service.id);
        records.emplace_back(service);
    }
    const QList<std::pair<QString, QString>> items{
        {u"net-1"_s, u"Network"_s},
        {u"pay-1"_s, u"Payments"_s},
        {u"pay-2"_s, u"Payments"_s},
        {u"card-1"_s, u"Cards"_s}};
    for (const auto& [name, service] : items) {
        ConfigurationItem item;
        item.id = ItemId::make();
        item.name = name;
        item.service = services.value(service);
        m_items.insert(name, item.id);
        records.emplace_back(item);
    }
    m_change = aChange(u"CHG-1"_s);
    m_change.items = {m_items.value(u"net-1"_s)};
    m_change.service = services.value(u"Network"_s);
    m_other = aChange(u"CHG-2"_s, u"Card release"_s);
    m_other.items = {m_items.value(u"card-1"_s)};
    m_other.plannedStart = m_change.plannedStart;
    m_other.plannedEnd = m_change.plannedEnd;
    records.emplace_back(m_change);
    records.emplace_back(m_other);
    m_ui->put(std::move(records));
    m_model = std::make_shared<ImpactModel>(m_ui->context);
}

void ImpactViewTest::cleanup()
{
    m_graph.reset();
    m_table.reset();
    m_model.reset();
    m_ui.reset();
    m_items.clear();
}

/// Shown with the change selected and its dependencies written.
ImpactGraphView& ImpactViewTest::graph()
{
    WriteBatch batch;
    const auto line = [this, &batch](const QString& from, const QString& to) {
        batch.addedDependencies.append({m_items.value(from), m_items.value(to), u"uses"_s});
    };
    line(u"net-1"_s, u"pay-1"_s);
    line(u"net-1"_s, u"pay-2"_s);
    line(u"pay-1"_s, u"card-1"_s);
    if (!m_ui->board->apply(std::move(batch))
        || !QTest::qWaitFor([this] { return edgeCount() == 3; }, 20'000))
    {
        qFatal("The dependencies were not written");
    }
    m_graph = std::make_unique<ImpactGraphView>(m_model);
    m_graph->resize(1300, 700);
    m_graph->show();
    m_graph->activateWindow();
    m_ui->selection.selectChange(m_change.id);
    if (!QTest::qWaitForWindowActive(m_graph.get()) || !isDrawn()) {
        qFatal("The graph is not shown");
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows shown before
    m_graph->canvas().setFocus();
    return *m_graph;
}

ImpactTableView& ImpactViewTest::table()
{
    graph().hide();
    m_table = std::make_unique<ImpactTableView>(m_model);
    m_table->resize(1300, 700);
    m_table->show();
    if (!QTest::qWaitForWindowExposed(m_table.get()) || !isDrawn()) {
        qFatal("The table is not shown");
    }
    return *m_table;
}

int ImpactViewTest::nodeOf(const QString& name)
{
    const ImpactScene& scene = m_graph->canvas().scene();
    for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
        if (scene.boxes[i].name == name) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

QRect ImpactViewTest::cardOf(int node)
{
    ImpactCanvas& canvas = m_graph->canvas();
    return canvas.widgetRect(canvas.scene().boxes[static_cast<std::size_t>(node)].rect).toRect();
}

void ImpactViewTest::saysWhatIsMissing()
{
    m_graph = std::make_unique<ImpactGraphView>(m_model);
    m_graph->resize(1300, 700);
    m_graph->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_graph.get()));
    auto* empty = m_graph->findChild<EmptyState*>(u"impact.empty"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(m_model->gap(), ImpactGap::NoChange);
    m_ui->selection.selectChange(m_change.id);
    QCOMPARE(m_model->gap(), ImpactGap::NoDependencies);
    QVERIFY(empty->isVisible());
    QTRY_COMPARE(empty->findChildren<QPushButton*>().size(), 2);
    WriteBatch batch;
    batch.addedDependencies = {{m_items.value(u"net-1"_s), m_items.value(u"pay-1"_s), {}}};
    QVERIFY(m_ui->board->apply(std::move(batch)));
    QTRY_COMPARE(m_model->gap(), ImpactGap::None);
    QTRY_VERIFY(!empty->isVisible());
    Change without = aChange(u"CHG-3"_s);
    without.items.clear();
    m_ui->put({without});
    m_ui->selection.selectChange(without.id);
    QCOMPARE(m_model->gap(), ImpactGap::NoItems);
    QVERIFY(empty->isVisible());
}

void ImpactViewTest::showsWhatTheSelectedChangeReaches()
{
    graph();
    QCOMPARE(m_graph->canvas().scene().boxes.size(), std::size_t(3));
    QCOMPARE(m_graph->canvas().scene().columns.size(), std::size_t(3));
    QCOMPARE(m_graph->rangeText(), u"CHG-1, TLS 1.3 only"_s);
    const auto text = [this](const char* name) {
        return m_graph->findChild<QLabel*>(QLatin1StringView(name))->text();
    };
    QCOMPARE(text("impact.services"), u"2"_s);
    QCOMPARE(text("impact.tierOne"), u"0"_s); // the network itself is not counted
    QCOMPARE(text("impact.items"), u"3"_s);
    QVERIFY(m_graph->canvas()
                .scene()
                .boxes[static_cast<std::size_t>(nodeOf(u"Cards"_s))]
                .other.has_value());
}

void ImpactViewTest::arrowsGoAlongTheLines()
{
    ImpactCanvas& canvas = graph().canvas();
    QCOMPARE(m_model->currentNode(), 0);
    QTest::keyClick(&canvas, Qt::Key_Right);
    QCOMPARE(m_model->currentNode(), nodeOf(u"Payments"_s));
    QTest::keyClick(&canvas, Qt::Key_Right);
    QCOMPARE(m_model->currentNode(), nodeOf(u"Cards"_s));
    QTest::keyClick(&canvas, Qt::Key_Left);
    QTest::keyClick(&canvas, Qt::Key_Left);
    QCOMPARE(m_model->currentNode(), 0);
}

void ImpactViewTest::bracketsChangeTheSteps()
{
    ImpactCanvas& canvas = graph().canvas();
    const int before = m_model->options().maxSteps;
    for (int i = 1; i < before; ++i) {
        QTest::keyClick(&canvas, Qt::Key_BracketLeft);
    }
    QCOMPARE(m_model->options().maxSteps, 1);
    QTest::keyClick(&canvas, Qt::Key_BracketLeft);
    QCOMPARE(m_model->options().maxSteps, 1);
    QTRY_COMPARE(canvas.scene().boxes.size(), std::size_t(2));
    QTest::keyClick(&canvas, Qt::Key_BracketRight);
    QTRY_COMPARE(canvas.scene().boxes.size(), std::size_t(3));
}

void ImpactViewTest::enterOpensAServiceAndBack()
{
    ImpactCanvas& canvas = graph().canvas();
    QTest::keyClick(&canvas, Qt::Key_Right);
    QTest::keyClick(&canvas, Qt::Key_Return);
    QTRY_COMPARE(canvas.scene().boxes.size(), std::size_t(4));
    QVERIFY(nodeOf(u"pay-1"_s) > 0);
    m_model->setCurrentNode(nodeOf(u"pay-1"_s));
    QTest::keyClick(&canvas, Qt::Key_Return);
    QTRY_COMPARE(canvas.scene().boxes.size(), std::size_t(3));
}

void ImpactViewTest::enterOnTheChangeAsksForItsPage()
{
    ImpactGraphView& view = graph();
    QSignalSpy asked(&view, &View::openRequested);
    QTest::keyClick(&view.canvas(), Qt::Key_Home);
    QTest::keyClick(&view.canvas(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<RecordRef>().id, m_change.id.value);
}

void ImpactViewTest::clicksSelectCardsAndLines()
{
    ImpactCanvas& canvas = graph().canvas();
    const int cards = nodeOf(u"Cards"_s);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, cardOf(cards).center());
    QCOMPARE(m_model->currentNode(), cards);
    const QPointF onLine = canvas.scene().curves.front().path.pointAtPercent(0.4);
    const QPoint at = canvas.widgetRect(QRectF(onLine, QSizeF(1, 1))).topLeft().toPoint();
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, at);
    QCOMPARE(m_model->currentEdge(), 0);
    QCOMPARE(m_model->currentNode(), -1);
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, cardOf(nodeOf(u"Payments"_s)).center());
    QTRY_COMPARE(canvas.scene().boxes.size(), std::size_t(4));
}

void ImpactViewTest::zoomKeepsThePointUnderThePointer()
{
    ImpactCanvas& canvas = graph().canvas();
    const QPoint at = cardOf(nodeOf(u"Payments"_s)).center();
    const double before = canvas.zoom();
    QWheelEvent wheel(
        at,
        canvas.mapToGlobal(at),
        {},
        QPoint(0, 480),
        Qt::NoButton,
        Qt::ControlModifier,
        Qt::NoScrollPhase,
        false);
    QApplication::sendEvent(&canvas, &wheel);
    QVERIFY(canvas.zoom() > before * 1.9);
    const QPoint after = cardOf(nodeOf(u"Payments"_s)).center();
    QVERIFY2(
        (after - at).manhattanLength() <= 4,
        qPrintable(u"%1,%2"_s.arg(after.x() - at.x()).arg(after.y() - at.y())));
    QTest::keyClick(&canvas, Qt::Key_0);
    QVERIFY(canvas.zoom() <= 1);
    QTest::keyClick(&canvas, Qt::Key_Plus);
    QVERIFY(canvas.zoom() > before);
}

void ImpactViewTest::aDraggedGraphIsPanned()
{
    ImpactCanvas& canvas = graph().canvas();
    canvas.setZoom(2, QPointF(0, 0));
    const QRect before = cardOf(0);
    const QPoint start(canvas.width() / 2, canvas.height() / 2);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, start);
    for (const int x : {20, 60, 100}) {
        QMouseEvent move(
            QEvent::MouseMove,
            start - QPoint(x, 0),
            canvas.mapToGlobal(start - QPoint(x, 0)),
            Qt::NoButton,
            Qt::LeftButton,
            {});
        QApplication::sendEvent(&canvas, &move);
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, start - QPoint(100, 0));
    QCOMPARE(before.left() - cardOf(0).left(), 100);
}

void ImpactViewTest::aDependencyIsAddedAndTakenBack()
{
    ImpactGraphView& view = graph();
    auto* form = view.findChild<DependencyForm*>();
    auto* controls = view.viewBarControls();
    QTest::mouseClick(controls->findChild<QPushButton*>(u"impact.addDependency"_s), Qt::LeftButton);
    QVERIFY(form->isVisible());
    auto* add = form->findChild<QPushButton*>(u"dependency.add"_s);
    QVERIFY(!add->isEnabled());
    form->open(m_items.value(u"pay-2"_s), m_items.value(u"card-1"_s));
    QTest::keyClicks(form->findChild<QLineEdit*>(u"dependency.type"_s), u"calls"_s);
    QVERIFY(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_COMPARE(edgeCount(), 4);
    QTRY_VERIFY(!form->isVisible());
    QCOMPARE(m_ui->session.snapshot()->directory->dependencies.last().type, u"calls"_s);
    m_ui->editor.undo();
    QTRY_COMPARE(edgeCount(), 3);
    m_ui->editor.redo();
    QTRY_COMPARE(edgeCount(), 4);
}

void ImpactViewTest::theFormSaysWhatIsWrongAndNamesACycle()
{
    auto* form = graph().findChild<DependencyForm*>();
    const auto words = [form] {
        return form->findChild<QLabel*>(u"dependency.words"_s)->text();
    };
    form->open(m_items.value(u"pay-1"_s), m_items.value(u"pay-1"_s));
    QVERIFY(!form->problem().isEmpty());
    form->open(m_items.value(u"net-1"_s), m_items.value(u"pay-1"_s));
    form->findChild<QLineEdit*>(u"dependency.type"_s)->setText(u"uses"_s);
    QVERIFY(!form->problem().isEmpty()); // the board has it
    form->open(m_items.value(u"card-1"_s), m_items.value(u"net-1"_s));
    QVERIFY(form->problem().isEmpty());
    QVERIFY2(words().contains(u"net-1 → pay-1 → card-1 → net-1"_s), qPrintable(words()));
}

void ImpactViewTest::aLineIsRemovedByKeyAndComesBack()
{
    ImpactCanvas& canvas = graph().canvas();
    QTest::keyClick(&canvas, Qt::Key_N); // the first line of the change: two dependencies
    QCOMPARE(m_model->currentEdge(), 0);
    QTest::keyClick(&canvas, Qt::Key_Delete);
    QTRY_COMPARE(edgeCount(), 1);
    m_ui->editor.undo();
    QTRY_COMPARE(edgeCount(), 3);
}

void ImpactViewTest::theImpactIsAttachedToTheRecord()
{
    ImpactGraphView& view = graph();
    auto* controls = view.viewBarControls();
    QTest::mouseClick(controls->findChild<QPushButton*>(u"impact.addToRecord"_s), Qt::LeftButton);
    QVERIFY(m_ui->settle());
    std::optional<Result<ChangeDetail>> detail;
    const auto load = [&] {
        detail.reset();
        m_ui->session.loadChange(
            m_change.id, &view, [&](Result<ChangeDetail> read) { detail = std::move(read); });
        return QTest::qWaitFor([&] { return detail.has_value(); }, 10'000) && detail->has_value();
    };
    QVERIFY(load());
    QCOMPARE((*detail)->attachments.size(), 1);
    std::optional<Result<QByteArray>> bytes;
    m_ui->session.loadAttachment(
        (*detail)->attachments.first().id, &view, [&](Result<QByteArray> read) {
            bytes = std::move(read);
        });
    QTRY_VERIFY(bytes.has_value());
    QVERIFY(QString::fromUtf8(**bytes).contains(u"net-1 → pay-1 → card-1"_s));
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QVERIFY(load());
    QVERIFY((*detail)->attachments.isEmpty());
}

void ImpactViewTest::panelGoesToAnotherChange()
{
    auto* row = graph().panel().findChild<QAbstractButton*>(u"impact.other0"_s);
    QVERIFY(row);
    QVERIFY(row->accessibleName().contains(u"CHG-2"_s));
    QTRY_VERIFY(row->height() > 0); // laid out
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(m_ui->selection.currentChange(), std::optional(m_other.id));
    QTRY_VERIFY(m_model->picture() && m_model->picture()->impact->change() == m_other.id);
}

void ImpactViewTest::addressesAreCopied()
{
    auto* copy = graph().panel().findChild<QPushButton*>(u"impact.copyAddresses"_s);
    QVERIFY(copy);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"ada@bank.example"_s);
}

void ImpactViewTest::assistiveToolsReadNodesAndEdges()
{
    ImpactCanvas& canvas = graph().canvas();
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&canvas);
    QVERIFY(tree);
    const ImpactScene& scene = canvas.scene();
    QCOMPARE(tree->childCount(), static_cast<int>(scene.boxes.size() + scene.curves.size()));
    for (int i = 0; i < tree->childCount(); ++i) {
        QAccessibleInterface* child = tree->child(i);
        QVERIFY(!child->text(QAccessible::Name).isEmpty());
        QVERIFY(child->role() != QAccessible::NoRole);
        QVERIFY(child->rect().isValid());
        QCOMPARE(tree->indexOfChild(child), i);
    }
    QAccessibleInterface* cards = tree->child(nodeOf(u"Cards"_s));
    QVERIFY(cards->text(QAccessible::Name).contains(u"CHG-2"_s));
    cards->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_model->currentNode(), nodeOf(u"Cards"_s));
    QCOMPARE(tree->focusChild(), cards);
    QVERIFY(cards->state().focused);
}

void ImpactViewTest::tableKeepsItsContractAndSorts()
{
    ImpactTable& rows = table().table();
    const QAbstractItemModelTester tester(
        rows.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(rows.model()->rowCount(), 2);
    const auto name = [&rows](int row) {
        return rows.model()->index(row, ImpactTableModel::Name).data().toString();
    };
    QCOMPARE(name(0), u"Payments"_s);
    rows.sortByColumn(ImpactTableModel::Name, Qt::AscendingOrder);
    QCOMPARE(name(0), u"Cards"_s);
    rows.sortByColumn(ImpactTableModel::Steps, Qt::DescendingOrder);
    QCOMPARE(name(0), u"Cards"_s);
    QCOMPARE(
        rows.model()->index(0, ImpactTableModel::Way).data().toString(),
        u"net-1 → pay-1 → card-1"_s);
    QCOMPARE(rows.model()->index(0, ImpactTableModel::Others).data().toString(), u"CHG-2"_s);
    rows.setCurrentIndex(rows.model()->index(0, 0));
    QVERIFY(m_model->currentKey().startsWith(u"service+"_s));
    QTest::keyClick(&rows, Qt::Key_BracketLeft);
    QCOMPARE(m_model->options().maxSteps, 3);
}

void ImpactViewTest::tableIsCopied()
{
    const QList<QStringList> copied = table().copyTable();
    QCOMPARE(copied.size(), 3);
    QCOMPARE(copied[1].first(), u"Payments"_s);
}

void ImpactViewTest::optionsAreKeptBetweenRuns()
{
    auto* controls = graph().viewBarControls();
    emit controls->findChild<MenuButton*>(u"impact.sides"_s)->chosen(2);
    emit controls->findChild<MenuButton*>(u"impact.tiers"_s)->chosen(1);
    QCOMPARE(m_model->options().sides, ImpactSides::Both);
    const ImpactModel later(m_ui->context);
    QCOMPARE(later.options().sides, ImpactSides::Both);
    QCOMPARE(later.options().lowestTier, 3);
}

} // namespace cb::test

QTEST_MAIN(cb::test::ImpactViewTest)
#include "ImpactViewTest.moc"
