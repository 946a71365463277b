// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/DeploymentDetail.h"

#include "core/base/RunThen.h"
#include "core/session/Session.h"
#include "ui/deployments/DeliveryWords.h"
#include "ui/deployments/OutcomeBox.h"
#include "ui/records/DetailParts.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QThreadPool>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Only pages of the web are opened: the address comes from a file.
std::optional<QUrl> webAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return isWeb && url.isValid() && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

} // namespace

DeploymentDetail::DeploymentDetail(BoardContext& context, QWidget* parent)
    : RecordDetail(parent)
    , m_context(context)
    , m_facts(std::make_shared<DeploymentFacts>())
{
    setObjectName(u"deploymentDetail"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeHead();
    makeParts();
    layout->addStretch(1);
    connect(&context.session, &Session::snapshotChanged, this, [this] {
        if (isVisible() && !m_record.id.isNull()) {
            reload();
        }
    });
    retranslate();
}

DeploymentDetail::~DeploymentDetail()
{
    m_running.cancel();
}

void DeploymentDetail::makeHead()
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s3);
    column->setSpacing(spacing.s1 + 2);
    m_kind = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text, head);
    m_place = new ElidedLabel(theme, {}, TextRole::Small, ColorRole::Text3, head);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pipeline = new Button(theme, {}, Button::Kind::Plain, head);
    m_pipeline->setObjectName(u"deployment.pipeline"_s);
    m_close = new Button(theme, {}, Button::Kind::Plain, head);
    m_close->setObjectName(u"deployment.close"_s);
    m_close->setSign(Icon::Close);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing.s2);
    line->addWidget(m_kind);
    line->addWidget(m_place, 1);
    line->addWidget(m_pipeline);
    line->addWidget(m_close);
    column->addLayout(line);
    m_title = new TextLabel(theme, {}, TextRole::Heading, ColorRole::Text, head);
    m_title->setObjectName(u"deployment.title"_s);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_sign = new OutcomeBox(theme, OutcomeSign::Ok, head);
    m_state = new TextLabel(theme, {}, TextRole::Body, ColorRole::Text, head);
    m_state->setObjectName(u"deployment.state"_s);
    m_state->setFigures(true);
    m_state->setWordWrap(true);
    auto* state = new QHBoxLayout;
    state->setSpacing(spacing.s2);
    state->addWidget(m_sign, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    column->addLayout(state);
    m_problem = new MessageBar(theme, head);
    m_problem->hide();
    column->addWidget(m_problem);
    layout()->addWidget(head);
    connect(m_close, &Button::clicked, this, &RecordDetail::closeRequested);
    connect(m_pipeline, &Button::clicked, this, [this] {
        const Deployment known = m_deployments.value(DeploymentId{m_record.id});
        if (const auto url = webAddress(known.url)) {
            QDesktopServices::openUrl(*url);
        }
    });
}

void DeploymentDetail::makeParts()
{
    const auto add = [this](const QString& key) {
        auto* section = new DetailSection(m_context, u"deployment."_s + key, this);
        layout()->addWidget(section);
        return section;
    };
    m_about = add(u"about"_s);
    m_evidence = add(u"evidence"_s);
    m_brought = add(u"brought"_s);
    m_drift = add(u"drift"_s);
    m_since = add(u"since"_s);
    m_last = add(u"last"_s);
}

void DeploymentDetail::retranslate()
{
    m_kind->setText(RecordWords::kind(RecordKind::Deployment));
    m_pipeline->setText(tr("Open pipeline"));
    m_close->setAccessibleName(tr("Close the panel"));
    m_close->setToolTip(tr("Close the panel"));
    m_about->setTitle(tr("About it"));
    m_evidence->setTitle(tr("Test evidence"));
    m_brought->setTitle(tr("In it"));
    m_drift->setTitle(tr("Drift"));
    m_since->setTitle(tr("Since then"));
    m_last->setTitle(tr("The last deployments here"));
}

QSize DeploymentDetail::minimumSizeHint() const
{
    return {m_context.theme.theme().px(280), RecordDetail::minimumSizeHint().height()};
}

void DeploymentDetail::resizeEvent(QResizeEvent* event)
{
    RecordDetail::resizeEvent(event);
    const bool isNarrow = width() < m_context.theme.theme().px(twoColumnsFrom);
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow) {
        fillGrid();
    }
}

void DeploymentDetail::changeEvent(QEvent* event)
{
    RecordDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_record.id.isNull()) {
            reload();
        }
    }
}

void DeploymentDetail::showRecord(const RecordRef& record)
{
    if (record.id == m_record.id && m_facts->snapshot == m_context.session.snapshot()) {
        return; // it is shown, or on its way
    }
    if (record.id != m_record.id) {
        m_deployments.clear();
        m_runs.clear();
    }
    m_record = record;
    reload();
}

void DeploymentDetail::reload()
{
    m_running.cancel();
    m_running = CancelToken();
    const quint64 ticket = ++m_ticket; // the newest question wins
    runThen(
        QThreadPool::globalInstance(),
        this,
        [snapshot = m_context.session.snapshot(),
         id = DeploymentId{m_record.id},
         now = m_context.session.clock().now(),
         cancel = m_running] {
            return std::make_shared<const DeploymentFacts>(
                deploymentFacts(snapshot, id, now, cancel));
        },
        [this, ticket](std::shared_ptr<const DeploymentFacts> facts) {
            if (ticket == m_ticket) {
                showFacts(std::move(facts));
            }
        });
}

void DeploymentDetail::showFacts(std::shared_ptr<const DeploymentFacts> facts)
{
    m_facts = std::move(facts);
    m_problem->hide();
    fillHead();
    fillGrid();
    fillBrought();
    fillDrift();
    fillSince();
    fillLast();
    if (m_facts->row != noRow) {
        loadDeployments();
    } else {
        showFailure({ErrorKind::NotFound, tr("The board has no such deployment any more."), {}});
    }
}

/// Itself, what ran before it and the last ones of its lane, with what only the records hold.
void DeploymentDetail::loadDeployments()
{
    const DeploymentColumns& columns = *m_facts->snapshot->deployments;
    std::vector<qint32> rows = m_facts->last;
    rows.push_back(m_facts->row);
    if (m_facts->before.row != noRow) {
        rows.push_back(m_facts->before.row);
    }
    QList<RecordRef> refs;
    for (const qint32 row : rows) {
        const RecordRef ref{RecordKind::Deployment, columns.ids[static_cast<std::size_t>(row)]};
        if (!refs.contains(ref)) {
            refs.append(ref);
        }
    }
    m_context.session.loadRecords(
        refs, this, [this, ticket = m_ticket](const Result<std::vector<Record>>& records) {
            if (ticket != m_ticket) {
                return;
            }
            if (!records) {
                showFailure(records.error());
                return;
            }
            for (const Record& record : *records) {
                const auto& deployment = std::get<Deployment>(record);
                m_deployments.insert(deployment.id, deployment);
            }
            loadRuns();
        });
}

void DeploymentDetail::loadRuns()
{
    QList<RecordRef> refs;
    for (const Deployment& deployment : std::as_const(m_deployments)) {
        for (const PipelineRunId run : deployment.evidence) {
            refs.append({RecordKind::PipelineRun, run.value});
        }
    }
    m_context.session.loadRecords(
        refs, this, [this, ticket = m_ticket](const Result<std::vector<Record>>& records) {
            if (ticket != m_ticket) {
                return;
            }
            if (!records) {
                showFailure(records.error());
                return;
            }
            for (const Record& record : *records) {
                const auto& run = std::get<PipelineRun>(record);
                m_runs.insert(run.id, run);
            }
            fillHead();
            fillGrid();
            fillEvidence();
            fillLast();
            emit shown();
        });
}

void DeploymentDetail::showFailure(const Error& error)
{
    m_problem->showMessage(Tone::Bad, error.what);
    m_evidence->hide();
    emit shown();
}

QList<PipelineRun> DeploymentDetail::runsOf(const Deployment& deployment) const
{
    QList<PipelineRun> runs;
    for (const PipelineRunId id : deployment.evidence) {
        if (const auto run = m_runs.constFind(id); run != m_runs.cend()) {
            runs.append(*run);
        }
    }
    return runs;
}

void DeploymentDetail::fillHead()
{
    if (m_facts->row == noRow) {
        return;
    }
    const BoardSnapshot& board = *m_facts->snapshot;
    const auto row = static_cast<std::size_t>(m_facts->row);
    const DeploymentColumns& columns = *board.deployments;
    const RecordTimes times(board.zone(), m_facts->now);
    const DeliveryWords words(board, times);
    const qint32 service = columns.services[row];
    const QString name =
        service == noRow ? tr("No service") : board.directory->services.at(service).name;
    const QString environment = columns.strings.at(columns.environments[row]);
    m_title->setText(tr("%1 %2", "service, version").arg(name, words.version(m_facts->row)));
    m_place->setText(
        environment.isEmpty() ? tr("no environment") : tr("to %1", "environment").arg(environment));
    m_sign->setSign(outcomeSign(columns.outcomes[row]));
    QStringList state{RecordWords::outcome(columns.outcomes[row])};
    const qint64 start = columns.startedAts[row];
    const qint64 end = columns.finishedAts[row];
    if (start != noInstant && end != noInstant && end >= start) {
        state.append(times.span({{start}, {end}}));
        state.append(RecordTimes::length(end - start));
    } else if (start != noInstant) {
        state.append(tr("since %1", "a time").arg(times.instant({start})));
    }
    state.append(
        columns.reworks[row] != 0 ? tr("unplanned rework after an incident") : tr("planned work"));
    m_state->setText(state.join(u"  |  "_s));
    const Deployment known = m_deployments.value(DeploymentId{m_record.id});
    m_pipeline->setVisible(webAddress(known.url).has_value());
    m_pipeline->setToolTip(known.url);
}

QWidget* DeploymentDetail::words(const QString& text, ColorRole role)
{
    auto* label = new TextLabel(m_context.theme, text, TextRole::Body, role, m_about->content());
    label->setFigures(true);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void DeploymentDetail::addText(DetailSection& section, const QString& text, ColorRole role)
{
    auto* label = new TextLabel(m_context.theme, text, TextRole::Body, role);
    label->setFigures(true);
    label->setWordWrap(true);
    section.contentLayout()->addWidget(label);
}

} // namespace cb
