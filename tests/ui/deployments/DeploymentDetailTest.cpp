// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/DeploymentDetail.h"

#include "tests/ui/deployments/DeliveredBoard.h"
#include "tests/ui/records/UiBoard.h"
#include "ui/records/DetailPanel.h"
#include "ui/records/DetailParts.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"

#include <QDesktopServices>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
using namespace cb::test;

namespace {

struct Desk
{
    Desk()
    {
        Deployment& before = board.deployment("production A", "8.3.11");
        board.addRun(before, "Build", PipelineRunKind::Build);
        board.addRun(before, "Unit tests").coverage = 0.816;
        board.addRun(before, "Load test");
        Deployment& newest = board.deployment("production A", "8.3.12");
        board.addRun(newest, "Build", PipelineRunKind::Build);
        PipelineRun& unit = board.addRun(newest, "Unit tests");
        unit.coverage = 0.814;
        unit.passed = 4112;
        ui.put(board.records());
        detail.resize(620, 900);
        detail.show();
    }

    void show(const Deployment& deployment)
    {
        QSignalSpy shown(&detail, &DeploymentDetail::shown);
        detail.showRecord({RecordKind::Deployment, deployment.id.value});
        QTRY_VERIFY(!shown.isEmpty());
    }

    /// All words of a part, as a reader sees them.
    QString textOf(const QString& part) const
    {
        const auto* widget = detail.findChild<QWidget*>(part);
        if (!widget) {
            return {};
        }
        QStringList texts;
        for (const auto* label : widget->findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        for (const auto* label : widget->findChildren<ElidedLabel*>()) {
            texts.append(label->text());
        }
        for (const auto* line : widget->findChildren<QAbstractButton*>()) {
            texts.append(line->accessibleName().isEmpty() ? line->text() : line->accessibleName());
        }
        return texts.join(u'\n');
    }

    template <typename T>
    T* child(const QString& name) const
    {
        return detail.findChild<T*>(name);
    }

    UiBoard ui;
    DeliveredBoard board;
    DeploymentDetail detail{ui.context};
};

} // namespace

class DeploymentDetailTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItWas();
    void itsChangeOpens();
    void missingEvidenceIsNamed();
    void driftOffersTheChangeThatEndsIt();
    void saysWhatHappenedSince();
    void whatIsNotKnownIsSaid();
    void aDeploymentThatIsGoneIsSaid();
    void opensOnlyPagesOfTheWeb();
    void thePanelShowsIt();
};

void DeploymentDetailTest::saysWhatItWas()
{
    Desk desk;
    desk.show(desk.board.deployment("production A", "8.3.12"));
    QCOMPARE(desk.child<QLabel>(u"deployment.title"_s)->text(), u"Payment Gateway 8.3.12"_s);
    const QString state = desk.child<QLabel>(u"deployment.state"_s)->text();
    QCOMPARE(state, u"Succeeded  |  Wed 25 Nov, 07:33–07:56  |  23 min  |  planned work"_s);
    const QString about = desk.textOf(u"section.deployment.about"_s);
    QVERIFY2(about.contains(u"8.3.11, 7 days"), qPrintable(about));
    QVERIFY2(about.contains(u"3 d 2 h from the first commit"), qPrintable(about));
    QVERIFY2(about.contains(u"inside Wed 25 Nov, 07:03–08:03"), qPrintable(about));
    const QString brought = desk.textOf(u"section.deployment.brought"_s);
    QVERIFY2(brought.contains(u"8.3.12, first in test"), qPrintable(brought));
}

void DeploymentDetailTest::itsChangeOpens()
{
    Desk desk;
    desk.show(desk.board.deployment("production A", "8.3.12"));
    QSignalSpy opened(&desk.detail, &RecordDetail::openRequested);
    auto* link = desk.child<DetailLine>(u"deployment.change"_s);
    QVERIFY(link);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(
        opened[0][0].value<RecordRef>(),
        (RecordRef{RecordKind::Change, desk.board.release.id.value}));
}

void DeploymentDetailTest::missingEvidenceIsNamed()
{
    Desk desk;
    desk.show(desk.board.deployment("production A", "8.3.12"));
    const QString evidence = desk.textOf(u"section.deployment.evidence"_s);
    QVERIFY2(evidence.contains(u"Unit tests"), qPrintable(evidence));
    QVERIFY2(evidence.contains(u"passed"), qPrintable(evidence));
    QVERIFY2(evidence.contains(u"Load test"), qPrintable(evidence));
    QVERIFY2(evidence.contains(u"8.3.11 had it"), qPrintable(evidence));
    QVERIFY2(evidence.contains(u"81.4 % of the lines covered, −0.2 points"), qPrintable(evidence));
    QCOMPARE(desk.detail.findChildren<Chip*>().size(), 1);
}

void DeploymentDetailTest::driftOffersTheChangeThatEndsIt()
{
    Desk desk;
    desk.show(desk.board.deployment("production A", "8.3.12"));
    const QString drift = desk.textOf(u"section.deployment.drift"_s);
    QVERIFY2(drift.contains(u"production B runs 8.3.11 since Tue 17 Nov."), qPrintable(drift));
    auto* make = desk.child<Button>(u"deployment.makeChange"_s);
    QVERIFY(make && make->isEnabled());
    QSignalSpy created(&desk.detail, &RecordDetail::createRequested);
    make->click();
    QCOMPARE(created.size(), 1);
    const auto start = created[0][0].value<NewChange>();
    QVERIFY(start.filledIn);
    QCOMPARE(start.filledIn->title, u"Payment Gateway 8.3.12 to production B"_s);
    QCOMPARE(start.filledIn->service, std::optional(desk.board.gateway.id));
    QCOMPARE(start.filledIn->group, std::optional(desk.board.payments.id));
    QCOMPARE(start.filledIn->environment, u"production B"_s);
    // Before production nothing drifts.
    desk.show(desk.board.deployment("test", "8.4.0"));
    QVERIFY(desk.child<QWidget>(u"section.deployment.drift"_s)->isHidden());
}

void DeploymentDetailTest::saysWhatHappenedSince()
{
    Desk desk;
    Incident incident;
    incident.id = IncidentId::make();
    incident.number = u"INC-1"_s;
    incident.title = u"Ledger slow"_s;
    incident.priority = 2;
    incident.service = desk.board.ledger.id;
    incident.openedAt = DeliveredBoard::at(50);
    desk.ui.put({incident});
    desk.show(desk.board.deployment("production A", "22.1"));
    const QString since = desk.textOf(u"section.deployment.since"_s);
    QVERIFY2(since.contains(u"INC-1 Ledger slow"), qPrintable(since));
    QVERIFY2(
        since.contains(u"1 of the last 2 deployments here failed or went back."),
        qPrintable(since));
    QVERIFY(desk.textOf(u"section.deployment.last"_s).contains(u"22.0, succeeded"));
    desk.show(desk.board.deployment("production A", "8.3.12"));
    QVERIFY(desk.textOf(u"section.deployment.since"_s)
                .contains(u"No incident on this service in 6 h 7 min."));
}

void DeploymentDetailTest::whatIsNotKnownIsSaid()
{
    Desk desk;
    Deployment bare;
    bare.id = DeploymentId::make();
    bare.externalId = u"bare"_s;
    bare.outcome = DeploymentOutcome::Succeeded;
    desk.ui.put({bare});
    desk.show(bare);
    QCOMPARE(desk.child<QLabel>(u"deployment.title"_s)->text(), u"No service no version"_s);
    const QString about = desk.textOf(u"section.deployment.about"_s);
    QVERIFY2(about.contains(u"no change is linked"), qPrintable(about));
    QVERIFY2(about.contains(u"not known"), qPrintable(about));
    const QString evidence = desk.textOf(u"section.deployment.evidence"_s);
    QVERIFY2(evidence.contains(u"no build is known"), qPrintable(evidence));
    QVERIFY2(evidence.contains(u"no test run is known"), qPrintable(evidence));
    QVERIFY(desk.child<Button>(u"deployment.pipeline"_s)->isHidden());
}

void DeploymentDetailTest::aDeploymentThatIsGoneIsSaid()
{
    Desk desk;
    Deployment gone;
    gone.id = DeploymentId::make();
    desk.show(gone);
    QVERIFY(desk.textOf(u"deploymentDetail"_s).isEmpty());
    QStringList texts;
    for (const auto* label : desk.detail.findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    QVERIFY(texts.contains(u"The board has no such deployment any more."_s));
}

/// Catches what would be opened in the user's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public slots:

    void open(const QUrl& url) { opened.append(url); }
};

void DeploymentDetailTest::opensOnlyPagesOfTheWeb()
{
    Desk desk;
    Browser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    Deployment& newest = desk.board.deployment("production A", "8.3.12");
    desk.show(newest);
    desk.child<Button>(u"deployment.pipeline"_s)->click();
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(newest.url)});
    QDesktopServices::unsetUrlHandler(u"https"_s);
    Deployment local = desk.board.deployment("test", "8.4.0");
    local.url = u"file:///etc/passwd"_s;
    local.id = DeploymentId::make();
    local.externalId = u"local"_s;
    desk.ui.put({local});
    desk.show(local);
    QVERIFY(desk.child<Button>(u"deployment.pipeline"_s)->isHidden());
}

void DeploymentDetailTest::thePanelShowsIt()
{
    Desk desk;
    DetailPanel panel(desk.ui.context);
    auto* detail = new DeploymentDetail(desk.ui.context);
    panel.addDetail(RecordKind::Deployment, detail);
    panel.resize(620, 800);
    panel.show();
    QVERIFY(detail->isHidden());
    const Deployment& wanted = desk.board.deployment("production A", "8.3.12");
    QSignalSpy shown(detail, &DeploymentDetail::shown);
    desk.ui.selection.set({{RecordKind::Deployment, wanted.id.value}});
    QVERIFY(!detail->isHidden());
    QTRY_VERIFY(!shown.isEmpty());
    // A line of the panel selects what it names.
    const auto lines =
        detail->findChild<QWidget*>(u"section.deployment.last"_s)->findChildren<DetailLine*>();
    QVERIFY(!lines.isEmpty());
    lines.first()->click();
    QCOMPARE(
        desk.ui.selection.current(),
        std::optional(RecordRef{
            RecordKind::Deployment, desk.board.deployment("production A", "8.3.11").id.value}));
    desk.ui.selection.selectChange(desk.board.release.id);
    QVERIFY(detail->isHidden());
}

QTEST_MAIN(DeploymentDetailTest)
#include "DeploymentDetailTest.moc"
