// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ChangeDetailView.h"
#include "ui/records/DetailParts.h"
#include "ui/records/FieldEditor.h"
#include "ui/records/HistoryWords.h"
#include "ui/records/RecordWords.h"
#include "ui/records/WorkPanel.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int shownHistory = 12;
constexpr int shownItems = 24;
constexpr int shownLinks = 20;

const QList<ChangeField>& factFields()
{
    static const QList<ChangeField> fields{
        ChangeField::Service,
        ChangeField::Group,
        ChangeField::PlannedStart,
        ChangeField::PlannedEnd,
        ChangeField::Backout,
        ChangeField::Assignee,
        ChangeField::Requester,
        ChangeField::Type,
        ChangeField::Environment,
        ChangeField::Category,
        ChangeField::Priority,
        ChangeField::OutageStart,
        ChangeField::OutageEnd,
        ChangeField::ActualStart,
        ChangeField::ActualEnd,
        ChangeField::CabRequired,
        ChangeField::Labels,
        ChangeField::References};
    return fields;
}

/// Shown also where they are not given: they can be given here.
bool isAlwaysShown(ChangeField field)
{
    return field <= ChangeField::Type || field == ChangeField::Service
        || field == ChangeField::Group || field == ChangeField::Assignee
        || field == ChangeField::PlannedStart || field == ChangeField::PlannedEnd
        || field == ChangeField::Environment || field == ChangeField::Labels;
}

} // namespace

void ChangeDetailView::fillFacts(const Change& change)
{
    m_facts->clear();
    auto* grid = new QWidget(m_facts->content());
    m_factGrid = new QGridLayout(grid);
    m_factGrid->setContentsMargins(0, 0, 0, 0);
    m_factGrid->setVerticalSpacing(0);
    m_factGrid->setHorizontalSpacing(m_context.theme.theme().metrics().spacing.s2);
    m_factGrid->setColumnStretch(1, 1);
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const bool isReadOnly = m_context.session.isReadOnly() || isEnded(change.state);
    int row = 0;
    for (const ChangeField field : factFields()) {
        QString words = fieldWords(change, field, *snapshot);
        if (field == ChangeField::PlannedEnd) {
            if (const std::optional<Span> window = change.plannedWindow()) {
                words += u" (%1)"_s.arg(RecordTimes::length(window->lengthMs()));
            }
        }
        if (words.isEmpty() && (isReadOnly || !isAlwaysShown(field))) {
            continue;
        }
        auto* name = new TextLabel(
            m_context.theme, fieldLabel(field), TextRole::Small, ColorRole::Text3, grid);
        name->setMinimumWidth(m_context.theme.theme().px(96));
        auto* value = new DetailLine(m_context.theme, grid);
        value->setObjectName(u"fact."_s + toText(field));
        value->setTexts(words.isEmpty() ? tr("not given") : words, {});
        value->setAccessibleName(u"%1: %2"_s.arg(fieldLabel(field), value->text()));
        value->setMissing(words.isEmpty());
        value->setEditable(!isReadOnly);
        connect(value, &DetailLine::clicked, this, [this, field] {
            // The line that was clicked is replaced.
            QMetaObject::invokeMethod(
                this, [this, field] { editFact(field); }, Qt::QueuedConnection);
        });
        m_factGrid->addWidget(name, row, 0);
        m_factGrid->addWidget(value, row, 1);
        ++row;
    }
    m_facts->contentLayout()->addWidget(grid);
}

void ChangeDetailView::addText(DetailSection& section, const QString& title, const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return;
    }
    auto* head =
        new TextLabel(m_context.theme, title, TextRole::Small, ColorRole::Text3, section.content());
    auto* body = new TextLabel(
        m_context.theme, text.trimmed(), TextRole::Body, ColorRole::Text, section.content());
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    section.contentLayout()->addWidget(head);
    section.contentLayout()->addWidget(body);
}

void ChangeDetailView::fillPlans(const ChangeDetail& detail)
{
    const Change& change = detail.change;
    m_plans->clear();
    for (const ChangeField field :
         {ChangeField::Description,
          ChangeField::Justification,
          ChangeField::ImplementationPlan,
          ChangeField::TestPlan,
          ChangeField::BackoutPlan,
          ChangeField::CommunicationPlan,
          ChangeField::ClosureNotes})
    {
        addText(*m_plans, fieldLabel(field), fieldText(change, field));
    }
    const RecordTimes times(m_context.session.snapshot()->zone(), m_context.session.clock().now());
    for (const Condition& condition : detail.conditions) {
        QString text = condition.text;
        if (condition.dueAt) {
            text += tr(", due %1").arg(times.instant(*condition.dueAt));
        }
        addText(*m_plans, condition.metAt ? tr("Condition, met") : tr("Condition, open"), text);
    }
    int number = 0;
    // Tasks to be worked on stand in their own part.
    const QList<ChangeTask> tasks = WorkPanel::hasWork(change) ? QList<ChangeTask>() : change.tasks;
    for (const ChangeTask& task : tasks) {
        auto* line = new DetailLine(m_context.theme, m_plans->content());
        line->setEnabled(false);
        QStringList note;
        if (task.isGoNoGo) {
            note.append(tr("go or no-go"));
        }
        note.append(RecordWords::task(task.state));
        if (task.plannedStart) {
            note.append(times.time(*task.plannedStart));
        }
        line->setTexts(u"%1  %2"_s.arg(++number).arg(task.title), note.join(u", "_s));
        m_plans->contentLayout()->addWidget(line);
    }
    m_plans->setNote(
        tasks.isEmpty() ? QString() : tr("%n task(s)", nullptr, static_cast<int>(tasks.size())));
    if (m_plans->contentLayout()->count() == 0) {
        m_plans->contentLayout()->addWidget(new TextLabel(
            m_context.theme,
            tr("Nothing is written yet."),
            TextRole::Body,
            ColorRole::Text3,
            m_plans->content()));
    }
}

DetailLine* ChangeDetailView::addLine(DetailSection& section, const RecordRef& record)
{
    auto* line = new DetailLine(m_context.theme, section.content());
    connect(line, &DetailLine::clicked, this, [this, record] { emit recordRequested(record); });
    section.contentLayout()->addWidget(line);
    return line;
}

void ChangeDetailView::fillItems(const Change& change)
{
    m_items->clear();
    const Directory& directory = *m_context.session.snapshot()->directory;
    m_items->setNote(
        tr("%n item(s)", "configuration items", static_cast<int>(change.items.size())));
    m_items->setVisible(!change.items.isEmpty());
    auto* flow = new QWidget(m_items->content());
    auto* layout = new FlowLayout(flow);
    layout->setContentsMargins(0, 0, 0, 0);
    int shown = 0;
    for (const ItemId& id : change.items) {
        const int row = directory.rowOf(id);
        if (row == noRow) {
            continue;
        }
        if (shown++ == shownItems) {
            layout->addWidget(new Chip(
                m_context.theme,
                tr("and %n more", nullptr, static_cast<int>(change.items.size()) - shownItems),
                Tone::Neutral,
                flow));
            break;
        }
        const ConfigurationItem& item = directory.items[row];
        auto* button = new Button(m_context.theme, item.name, Button::Kind::Plain, flow);
        button->setToolTip(
            u"%1 %2"_s.arg(item.type, RecordWords::tier(item.criticality)).trimmed());
        connect(button, &Button::clicked, this, [this, id] {
            emit recordRequested({RecordKind::Item, id.value});
        });
        layout->addWidget(button);
    }
    m_items->contentLayout()->addWidget(flow);
}

/// Deployments, incidents and requests: found by one walk over their columns.
void ChangeDetailView::fillLinks(const Change& change)
{
    m_links->clear();
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const RecordTimes times(snapshot->zone(), m_context.session.clock().now());
    const int self = snapshot->changes->rowOf(change.id);
    int count = 0;
    const auto may = [&count] {
        return ++count <= shownLinks;
    };
    const DeploymentColumns& deployments = *snapshot->deployments;
    for (int row = 0; self != noRow && row < deployments.size(); ++row) {
        const auto r = static_cast<std::size_t>(row);
        if (deployments.changes[r] == self && may()) {
            DetailLine* line = addLine(*m_links, {RecordKind::Deployment, deployments.ids[r]});
            line->setOutcome(deployments.outcomes[r]);
            line->setTexts(
                tr("Deployment %1 to %2", "version, environment")
                    .arg(
                        deployments.strings.at(deployments.versions[r]),
                        deployments.strings.at(deployments.environments[r])),
                deployments.startedAts[r] == noInstant
                    ? QString()
                    : times.instant({deployments.startedAts[r]}));
        }
    }
    const IncidentColumns& incidents = *snapshot->incidents;
    for (int row = 0; self != noRow && row < incidents.size(); ++row) {
        const auto r = static_cast<std::size_t>(row);
        if (incidents.causedBys[r] == self && may()) {
            DetailLine* line = addLine(*m_links, {RecordKind::Incident, incidents.ids[r]});
            line->setIncident(incidents.priorities[r]);
            line->setTexts(
                u"%1 %2"_s.arg(incidents.numbers.at(row), incidents.titles.at(row)),
                incidents.causeKinds[r] == CauseKind::Inferred ? tr("caused, inferred")
                                                               : tr("caused by this change"));
        }
    }
    const RequestColumns& requests = *snapshot->requests;
    for (int row = 0; self != noRow && row < requests.size(); ++row) {
        const auto r = static_cast<std::size_t>(row);
        if (requests.changes[r] == self && may()) {
            addLine(*m_links, {RecordKind::Request, requests.ids[r]})
                ->setTexts(
                    u"%1 %2"_s.arg(requests.numbers.at(row), requests.titles.at(row)),
                    RecordWords::requestState(requests.states[r]));
        }
    }
    m_links->setNote(
        count > shownLinks ? tr("%1 of %2 shown").arg(shownLinks).arg(count)
                           : QLocale().toString(count));
    m_links->setVisible(count > 0);
}

void ChangeDetailView::fillHistory(const ChangeDetail& detail)
{
    m_history->clear();
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const RecordTimes times(snapshot->zone(), m_context.session.clock().now());
    const QList<HistoryLine> lines = historyLines(detail, lookupIn(snapshot), times);
    m_history->setNote(tr("%n event(s)", nullptr, static_cast<int>(lines.size())));
    auto* table = new QWidget(m_history->content());
    table->setObjectName(u"detail.history"_s);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_context.theme.theme().metrics().spacing.s2);
    grid->setVerticalSpacing(m_context.theme.theme().metrics().spacing.s1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const HistoryLine& line : lines) {
        if (row == shownHistory) {
            grid->addWidget(
                new TextLabel(
                    m_context.theme,
                    tr("and %n older", nullptr, static_cast<int>(lines.size()) - shownHistory),
                    TextRole::Small,
                    ColorRole::Text3,
                    table),
                row,
                1);
            break;
        }
        auto* at = new TextLabel(
            m_context.theme, times.instant(line.at), TextRole::Small, ColorRole::Text3, table);
        at->setFigures(true);
        auto* what = new TextLabel(
            m_context.theme,
            line.reason.isEmpty() ? line.what : u"%1. %2"_s.arg(line.what, line.reason),
            TextRole::Small,
            ColorRole::Text,
            table);
        what->setWordWrap(true);
        auto* author =
            new TextLabel(m_context.theme, line.author, TextRole::Small, ColorRole::Text3, table);
        grid->addWidget(at, row, 0, Qt::AlignTop);
        grid->addWidget(what, row, 1, Qt::AlignTop);
        grid->addWidget(author, row, 2, Qt::AlignTop | Qt::AlignTrailing);
        ++row;
    }
    m_history->contentLayout()->addWidget(table);
}

} // namespace cb
