// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/NamedDocument.h"
#include "core/session/Session.h"
#include "ui/reports/ReportChoices.h"
#include "ui/reports/ReportsView.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Selection.h"
#include "ui/widgets/Loading.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace cb {

void ReportsView::make()
{
    m_since.start();
    ++m_ticket;
    if (kind() == ReportKind::Change) {
        const auto change = m_context.selection.currentChange();
        if (!change) {
            showEmpty(
                tr("No change is selected."),
                tr("Select one in any view; its record is shown here."));
            return;
        }
        makeForChange(*change);
        return;
    }
    if (kind() == ReportKind::Since) {
        makeSinceLast();
        return;
    }
    if (kind() == ReportKind::Risk) {
        makeRiskOverview();
        return;
    }
    m_choices->setPeriodText(
        rangeText(), !m_period && m_context.filter.result()->period.has_value());
    setBusy(true);
    m_progress->setProgress(tr("Making the pages"), 0, 0);
    m_preview.show(
        [request = request(), snapshot = m_context.session.snapshot()] {
            return request.kind == ReportKind::Timeline ? makeTimeline(request, snapshot)
                                                        : makeSchedule(request, snapshot);
        },
        m_choices->setup());
}

void ReportsView::makeForChange(ChangeId change)
{
    setBusy(true);
    m_progress->setProgress(tr("Reading the change"), 0, 0);
    m_context.session.loadChange(
        change, this, [this, ticket = m_ticket](const Result<ChangeDetail>& detail) {
            if (ticket != m_ticket) {
                return;
            }
            if (!detail) {
                showProblem(detail.error());
                return;
            }
            m_preview.show(
                [request = request(), snapshot = m_context.session.snapshot(), loaded = *detail] {
                    return makeChangeRecord(request, snapshot, loaded);
                },
                m_choices->setup());
        });
}

void ReportsView::makeRiskOverview()
{
    setBusy(true);
    m_progress->setProgress(tr("Making the pages"), 0, 0);
    m_context.session.loadDocuments(
        questionnaireDocument,
        this,
        [this, ticket = m_ticket](const Result<QList<NamedDocument>>& documents) {
            if (ticket != m_ticket) {
                return;
            }
            if (!documents) {
                showProblem(documents.error());
                return;
            }
            m_preview.show(
                [request = request(),
                 snapshot = m_context.session.snapshot(),
                 questionnaires = *documents] {
                    return makeRisk(request, snapshot, questionnaires);
                },
                m_choices->setup());
        });
}

/// Baselines, newest first, and days of the weeks before.
QList<SinceChoice> ReportsView::sinceChoices() const
{
    constexpr int mostBaselines = 12; // older ones are in the command line
    constexpr std::array daysBack{7, 14, 28};
    const SnapshotPtr& board = m_context.session.snapshot();
    QList<Baseline> baselines = *board->baselines;
    std::sort(baselines.begin(), baselines.end(), [](const Baseline& a, const Baseline& b) {
        return std::tie(b.takenAt, b.sequence) < std::tie(a.takenAt, a.sequence);
    });
    QList<SinceChoice> choices;
    const auto dayOf = [&board](Instant at) {
        return WallTime::toLocal(at, board->zone()).date;
    };
    for (const Baseline& baseline :
         baselines.first(qMin<qsizetype>(mostBaselines, baselines.size()))) {
        const QString name = baseline.takenAt
            ? tr("%1, %2", "name of a baseline, day")
                  .arg(
                      baseline.name,
                      QLocale().toString(dayOf(*baseline.takenAt), QLocale::ShortFormat))
            : baseline.name;
        // The newest one is the choice that follows when another is taken.
        const QString id = baseline.id.value.toString(QUuid::WithoutBraces);
        choices.append({choices.isEmpty() ? QString() : id, name});
    }
    if (choices.isEmpty()) {
        choices.append({{}, tr("No baseline yet")});
    }
    const QDate today = dayOf(m_context.session.clock().now());
    for (const int days : daysBack) {
        choices.append(
            {today.addDays(-days).toString(Qt::ISODate), tr("%n day(s) ago", nullptr, days)});
    }
    return choices;
}

void ReportsView::makeSinceLast()
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    m_choices->setSinceChoices(sinceChoices());
    if (snapshot->baselines->isEmpty() && request().since.isEmpty()) {
        showEmpty(
            tr("There is no baseline on this board yet."),
            tr("Take one in Board, Since last, or compare the board with a day."));
        return;
    }
    setBusy(true);
    m_progress->setProgress(tr("Reading what was done since"), 0, 0);
    m_context.session.run<SinceMaterial>(
        [request = request(), snapshot](Store& store) {
            return readSince(request, snapshot, store, {});
        },
        this,
        [this, snapshot, ticket = m_ticket](const Result<SinceMaterial>& material) {
            if (ticket != m_ticket) {
                return;
            }
            if (!material) {
                showProblem(material.error());
                return;
            }
            m_preview.show(
                [request = request(), snapshot, read = *material] {
                    return makeSince(request, snapshot, read);
                },
                m_choices->setup());
        });
}

} // namespace cb
