// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/NamedDocument.h"
#include "core/session/Session.h"
#include "ui/reports/ReportChoices.h"
#include "ui/reports/ReportsView.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Selection.h"
#include "ui/widgets/Loading.h"

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

void ReportsView::makeSinceLast()
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    if (snapshot->baselines->isEmpty()) {
        showEmpty(
            tr("There is no baseline on this board yet."),
            tr("Take one in Board, Since last; the report compares the board with the newest."));
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
