// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Session.h"
#include "ui/deployments/DeliveryWords.h"
#include "ui/deployments/DeploymentDetail.h"
#include "ui/deployments/EvidenceTable.h"
#include "ui/records/DetailParts.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr std::size_t listedBuilds = 4;
constexpr std::size_t listedIncidents = 5;
constexpr int shortCommit = 7;
constexpr int factCount = 6;

std::size_t at(qint32 row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

/// Facts stand in two columns, or one where the panel is narrow; `place` counts down the first one,
/// then the second.
void DeploymentDetail::addFact(int place, const QString& name, QWidget* value)
{
    const int rows = m_isNarrow ? factCount : factCount / 2;
    auto* label =
        new TextLabel(m_context.theme, name, TextRole::Small, ColorRole::Text3, m_about->content());
    const int column = place / rows * 2;
    const bool isLink = qobject_cast<DetailLine*>(value) != nullptr;
    m_grid->addWidget(label, place % rows, column, isLink ? Qt::AlignVCenter : Qt::AlignTop);
    m_grid->addWidget(value, place % rows, column + 1);
}

void DeploymentDetail::fillGrid()
{
    m_about->clear();
    if (m_facts->row == noRow) {
        return;
    }
    const BoardSnapshot& board = *m_facts->snapshot;
    const DeploymentColumns& columns = *board.deployments;
    const RecordTimes times(board.zone(), m_facts->now);
    const DeliveryWords delivery(board, times);
    const Metrics::Spacing& spacing = m_context.theme.theme().metrics().spacing;
    auto* box = new QWidget(m_about->content());
    m_grid = new QGridLayout(box);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(spacing.s3);
    m_grid->setVerticalSpacing(spacing.s1);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(3, m_isNarrow ? 0 : 3);
    m_about->contentLayout()->addWidget(box);

    const qint32 change = columns.changes[at(m_facts->row)];
    if (change == noRow) {
        addFact(0, tr("Change"), words(tr("no change is linked"), ColorRole::Warn));
    } else {
        auto* link = new DetailLine(m_context.theme, box);
        link->setObjectName(u"deployment.change"_s);
        link->setState(board.changes->displayStates[at(change)]);
        link->setTexts(
            u"%1 %2"_s.arg(board.changes->numbers.at(change), board.changes->titles.at(change)),
            {});
        const RecordRef ref{RecordKind::Change, board.changes->ids[at(change)]};
        connect(link, &DetailLine::clicked, this, [this, ref] { emit openRequested(ref); });
        addFact(0, tr("Change"), link);
    }
    addFact(1, tr("Matched"), words(change == noRow ? u"–"_s : tr("given with the deployment")));
    QString window = u"–"_s;
    ColorRole windowInk = ColorRole::Text;
    if (m_facts->windowFit) {
        const QString planned = times.span(*board.changes->plannedWindow(change));
        const WindowFit& fit = *m_facts->windowFit;
        windowInk = fit.isInside() ? ColorRole::Text : ColorRole::Warn;
        window = fit.isInside() ? tr("inside %1", "a window").arg(planned)
            : fit.lateMs > 0    ? tr("ended %1 after %2", "length, window")
                                   .arg(RecordTimes::length(fit.lateMs), planned)
                             : tr("began %1 before %2", "length, window")
                                   .arg(RecordTimes::length(fit.earlyMs), planned);
    } else if (change != noRow) {
        window = tr("its change has no window");
        windowInk = ColorRole::Warn;
    }
    addFact(2, tr("Window"), words(window, windowInk));
    const RanBefore& before = m_facts->before;
    addFact(
        3,
        tr("Before"),
        words(
            before.row == noRow ? tr("nothing ran here")
                                : tr("%1, %2", "version, how long it ran")
                                      .arg(
                                          delivery.version(before.row),
                                          DeliveryWords::age(before.untilMs - before.fromMs))));
    const qint64 first = columns.firstCommitAts[at(m_facts->row)];
    const qint64 end = endOf(columns, m_facts->row);
    addFact(
        4,
        tr("Lead time"),
        words(
            first == noInstant || end == noInstant || first > end
                ? tr("not known")
                : tr("%1 from the first commit").arg(RecordTimes::length(end - first))));
    const QString commit = m_deployments.value(DeploymentId{m_record.id}).commit;
    addFact(5, tr("Commit"), words(commit.isEmpty() ? tr("not given") : commit.left(12)));
}

void DeploymentDetail::fillEvidence()
{
    m_evidence->clear();
    m_evidence->show();
    const BoardSnapshot& board = *m_facts->snapshot;
    const Deployment deployment = m_deployments.value(DeploymentId{m_record.id});
    const auto beforeId = [&]() -> DeploymentId {
        const qint32 row = m_facts->before.row;
        return row == noRow ? DeploymentId{} : DeploymentId{board.deployments->ids[at(row)]};
    };
    const Deployment before = m_deployments.value(beforeId());
    const TestEvidence evidence = testEvidence(deployment, runsOf(deployment), runsOf(before));
    const QString commit = deployment.commit.left(shortCommit);
    m_evidence->setNote(
        evidence.runs.isEmpty() || commit.isEmpty() ? QString()
            : evidence.otherCommits > 0
            ? tr("%n runs of another commit", nullptr, evidence.otherCommits)
            : tr("same commit %1 in all").arg(commit));
    const RecordTimes times(board.zone(), m_facts->now);
    const DeliveryWords words(board, times);
    const QString beforeVersion =
        m_facts->before.row == noRow ? QString() : words.version(m_facts->before.row);
    auto* table = new EvidenceTable(m_context.theme, m_evidence->content());
    table->showEvidence(evidence, beforeVersion, words);
    m_evidence->contentLayout()->addWidget(table);
}

/// Builds that came along; the board knows those that were deployed somewhere before.
void DeploymentDetail::fillBrought()
{
    m_brought->clear();
    m_brought->setVisible(!m_facts->brought.empty());
    if (m_facts->brought.empty()) {
        return;
    }
    const BoardSnapshot& board = *m_facts->snapshot;
    const RecordTimes times(board.zone(), m_facts->now);
    const DeliveryWords words(board, times);
    m_brought->setNote(tr("%n builds since %1", nullptr, static_cast<int>(m_facts->brought.size()))
                           .arg(words.version(m_facts->before.row)));
    const std::size_t shown = std::min(m_facts->brought.size(), listedBuilds);
    for (std::size_t i = 0; i < shown; ++i) {
        const BroughtBuild& build = m_facts->brought[i];
        auto* line = new DetailLine(m_context.theme);
        line->setTexts(
            tr("%1, first in %2", "version, environment")
                .arg(
                    words.version(build.row),
                    m_facts->history->environments.at(build.environment).name),
            words.when(board.deployments->startedAts[at(build.row)]));
        const RecordRef ref{RecordKind::Deployment, board.deployments->ids[at(build.row)]};
        connect(line, &DetailLine::clicked, this, [this, ref] { emit recordRequested(ref); });
        m_brought->contentLayout()->addWidget(line);
    }
    QStringList rest;
    if (m_facts->brought.size() > shown) {
        rest.append(tr("%n more", "builds", static_cast<int>(m_facts->brought.size() - shown)));
    }
    const WaitingCommits& waiting = m_facts->service.waiting;
    if (waiting.isKnown && waiting.commits > 0) {
        rest.append(tr("%n commits wait for production, %1", nullptr, waiting.commits)
                        .arg(words.oldest(waiting, m_facts->now.ms)));
    }
    if (!rest.isEmpty()) {
        addText(*m_brought, rest.join(u"; "_s), ColorRole::Text2);
    }
}

QString DeploymentDetail::driftSentence(const DeliveryLane& lane) const
{
    const DeliveryHistory& history = *m_facts->history;
    const BoardSnapshot& board = *m_facts->snapshot;
    const RecordTimes times(board.zone(), m_facts->now);
    const DeliveryWords words(board, times);
    const DeliveryCell& cell = m_facts->service.cells[at(lane.environment)];
    const QString name = history.environments.at(lane.environment).name;
    const QString leader = history.environments.at(cell.drift.leader).name;
    const QString leading = words.version(m_facts->service.cells[at(cell.drift.leader)].running);
    const QString runs = tr("%1 runs %2 since %3.", "environment, version, time")
                             .arg(
                                 name,
                                 words.version(cell.running),
                                 words.when(endOf(*board.deployments, cell.running)));
    const QString since = RecordTimes::length(m_facts->now.ms - cell.drift.sinceMs);
    if (cell.drift.kind == DriftKind::Behind) {
        //: %1: "Production B runs 8.3.11 since Tue 17 Nov."
        return tr("%1 It is %n versions behind %2 (%3), for %4.", nullptr, cell.drift.versions)
            .arg(runs, leader, leading, since);
    }
    //: %1: "Production B runs 8.3.11 since Tue 17 Nov."
    return tr("%1 %2 (%3) never ran that version, so nobody can say by how much they differ; "
              "for %4.")
        .arg(runs, leader, leading, since);
}

void DeploymentDetail::fillDrift()
{
    m_drift->clear();
    const bool isShown = m_facts->lane && m_facts->environment().stage == Stage::Production
        && m_facts->service.hasDrift;
    m_drift->setVisible(isShown);
    if (!isShown) {
        return;
    }
    QStringList names;
    const DeliveryHistory& history = *m_facts->history;
    for (const DeliveryLane& lane : history.lanesOf(m_facts->lane->service)) {
        const Environment& environment = history.environments.at(lane.environment);
        const DeliveryCell& cell = m_facts->service.cells[at(lane.environment)];
        if (environment.stage == Stage::Production && cell.running != noRow) {
            names.append(environment.name);
        }
        if (cell.drift.kind == DriftKind::None) {
            continue;
        }
        addText(*m_drift, driftSentence(lane));
        auto* make = new Button(
            m_context.theme, tr("Make the change for %1", "environment").arg(environment.name));
        make->setObjectName(u"deployment.makeChange"_s);
        make->setEnabled(
            m_context.session.connection() == Connection::Connected
            && !m_context.session.isReadOnly());
        connect(make, &Button::clicked, this, [this, environment] {
            emit createRequested(changeFor(environment));
        });
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->addWidget(make);
        row->addStretch(1);
        m_drift->contentLayout()->addWidget(line);
    }
    m_drift->setNote(QLocale().createSeparatedList(names));
}

/// The change that brings `environment` to the version of the one that leads.
NewChange DeploymentDetail::changeFor(const Environment& environment) const
{
    const BoardSnapshot& board = *m_facts->snapshot;
    const DeliveryHistory& history = *m_facts->history;
    const Service& service = board.directory->services.at(m_facts->lane->service);
    const RecordTimes times(board.zone(), m_facts->now);
    const DeliveryWords words(board, times);
    Change change;
    change.service = service.id;
    change.group = service.group;
    change.environment = environment.name;
    for (const DeliveryLane& lane : history.lanesOf(m_facts->lane->service)) {
        const DeliveryCell& cell = m_facts->service.cells[at(lane.environment)];
        if (history.environments.at(lane.environment) == environment && cell.drift.leader >= 0) {
            const qint32 leading = m_facts->service.cells[at(cell.drift.leader)].running;
            change.title = tr("%1 %2 to %3", "service, version, environment")
                               .arg(service.name, words.version(leading), environment.name);
            change.description = driftSentence(lane);
        }
    }
    NewChange start;
    start.filledIn = std::make_shared<const Change>(std::move(change));
    return start;
}

void DeploymentDetail::fillSince()
{
    m_since->clear();
    m_since->setVisible(m_facts->lane.has_value());
    if (!m_facts->lane) {
        return;
    }
    const BoardSnapshot& board = *m_facts->snapshot;
    const IncidentColumns& incidents = *board.incidents;
    const RecordTimes times(board.zone(), m_facts->now);
    const std::size_t shown = std::min(m_facts->incidents.size(), listedIncidents);
    for (std::size_t i = 0; i < shown; ++i) {
        const qint32 row = m_facts->incidents[i];
        auto* line = new DetailLine(m_context.theme);
        line->setIncident(incidents.priorities[at(row)]);
        line->setTexts(
            u"%1 %2"_s.arg(incidents.numbers.at(row), incidents.titles.at(row)),
            times.instant({incidents.openedAts[at(row)]}));
        const RecordRef ref{RecordKind::Incident, incidents.ids[at(row)]};
        connect(line, &DetailLine::clicked, this, [this, ref] { emit recordRequested(ref); });
        m_since->contentLayout()->addWidget(line);
    }
    const QString length =
        RecordTimes::length(m_facts->now.ms - endOf(*board.deployments, m_facts->row));
    const auto count = static_cast<int>(m_facts->incidents.size());
    const QString what = count == 0
        ? tr("No incident on this service in %1.").arg(length)
        : tr("%n incidents on this service in %1.", nullptr, count).arg(length);
    const QString failed = tr("%n of the last %1 deployments here failed or went back.",
                              nullptr,
                              m_facts->recent.failed)
                               .arg(m_facts->recent.ended);
    addText(*m_since, m_facts->recent.ended == 0 ? what : u"%1 %2"_s.arg(what, failed));
}

/// "3 of 3 runs green, 81 %"; empty until it is read.
QString DeploymentDetail::runsNote(qint32 row) const
{
    const auto known =
        m_deployments.constFind(DeploymentId{m_facts->snapshot->deployments->ids[at(row)]});
    if (known == m_deployments.cend()) {
        return {};
    }
    if (known->evidence.isEmpty()) {
        return tr("no evidence");
    }
    const QList<PipelineRun> runs = runsOf(*known);
    const auto green = std::count_if(runs.cbegin(), runs.cend(), [](const PipelineRun& run) {
        return run.outcome == RunOutcome::Succeeded && !warns(run);
    });
    return tr("%1 of %n runs green", nullptr, static_cast<int>(runs.size())).arg(green);
}

void DeploymentDetail::fillLast()
{
    m_last->clear();
    m_last->setVisible(!m_facts->last.empty());
    const BoardSnapshot& board = *m_facts->snapshot;
    const DeploymentColumns& columns = *board.deployments;
    const RecordTimes times(board.zone(), m_facts->now);
    const DeliveryWords words(board, times);
    for (const qint32 row : m_facts->last) {
        auto* line = new DetailLine(m_context.theme);
        line->setOutcome(columns.outcomes[at(row)]);
        QStringList text{
            words.version(row), RecordWords::outcome(columns.outcomes[at(row)]).toLower()};
        const QString number = words.changeNumber(row);
        text.append(number);
        text.removeAll(QString());
        QStringList note{runsNote(row), words.when(columns.startedAts[at(row)])};
        note.removeAll(QString());
        line->setTexts(text.join(u", "_s), note.join(u"; "_s));
        const RecordRef ref{RecordKind::Deployment, columns.ids[at(row)]};
        connect(line, &DetailLine::clicked, this, [this, ref] { emit recordRequested(ref); });
        m_last->contentLayout()->addWidget(line);
    }
}

} // namespace cb
