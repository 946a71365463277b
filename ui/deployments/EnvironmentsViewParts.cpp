// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/FilterMatcher.h"
#include "core/session/Session.h"
#include "ui/deployments/EnvironmentsModel.h"
#include "ui/deployments/EnvironmentsStrip.h"
#include "ui/deployments/EnvironmentsTable.h"
#include "ui/deployments/EnvironmentsView.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/MenuButton.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace cb {

void EnvironmentsView::showNotice()
{
    m_notice->clearActions();
    const DeliveryArrangement& shown = m_model->arrangement();
    const SnapshotPtr now = m_context.session.snapshot();
    if (!shown.services.empty() || !now->isComplete || shown.snapshot != now) {
        m_notice->hide();
        return;
    }
    if (shown.history->rows.empty()) {
        m_notice->setTexts(
            tr("No deployments yet."), tr("They come with a file of your pipelines' deployments."));
        m_notice->addAction(
            tr("Import a file"), keyText(QKeySequence(Qt::CTRL | Qt::Key_8)), [this] {
                m_context.actions.trigger(u"place.import"_s);
            });
    } else if (shown.deployedServices == 0) {
        m_notice->setTexts(
            tr("Nothing had been deployed by then."), tr("The first deployment came later."));
        m_notice->addAction(tr("Today"), keyText(QKeySequence(Qt::Key_T)), [this] { goToNow(); });
    } else if (m_query.driftOnly && m_query.filter.isEmpty() && m_query.show == DeliveryShow::All) {
        m_notice->setTexts(
            tr("Nothing drifts in production."),
            tr("All production environments of a service run the same version."));
        m_notice->addAction(tr("Show all services"), keyText(QKeySequence(Qt::Key_X)), [this] {
            setDriftOnly(false);
        });
    } else {
        m_notice->setTexts(
            tr("No service matches."),
            tr("%n services with deployments are hidden.", nullptr, shown.deployedServices));
        m_notice->addAction(tr("Show all services"), {}, [this] {
            m_context.filter.setFilter({});
            setShow(DeliveryShow::All);
            setDriftOnly(false);
        });
    }
    m_notice->show();
    placeNotice();
}

void EnvironmentsView::showNotShown()
{
    const DeliveryHistory& history = *m_model->arrangement().history;
    QStringList reasons;
    if (history.withoutService > 0) {
        reasons.append(tr("%n name no service", nullptr, history.withoutService));
    }
    if (history.withoutEnvironment > 0) {
        reasons.append(tr("%n name no environment", nullptr, history.withoutEnvironment));
    }
    if (history.withoutStart > 0) {
        reasons.append(tr("%n have no start", nullptr, history.withoutStart));
    }
    m_strip->setNotShown(
        reasons.isEmpty() ? QString()
                          : tr("%n deployments are not shown: %1", nullptr, history.leftOut())
                                .arg(reasons.join(u", "_s)));
}

QString EnvironmentsView::countText() const
{
    const DeliveryArrangement& shown = m_model->arrangement();
    const auto all = static_cast<int>(shown.snapshot->directory->services.size());
    return tr("%1 of %n services", nullptr, all)
        .arg(locale().toString(static_cast<int>(shown.services.size())));
}

QString EnvironmentsView::countHelp() const
{
    const DeliveryArrangement& shown = m_model->arrangement();
    const auto all = static_cast<int>(shown.snapshot->directory->services.size());
    const int without = all - shown.deployedServices;
    return without > 0 ? tr("%n services have no deployments.", nullptr, without) : QString();
}

QStringList EnvironmentsView::unusedFilterFields() const
{
    QStringList unused;
    for (int i = 0; i < enumCount<FilterField>(); ++i) {
        const auto field = static_cast<FilterField>(i);
        if (!isUsedBy(field, FilterTable::Deployments)) {
            unused.append(toText(field));
        }
    }
    return unused;
}

QJsonObject EnvironmentsView::saveState() const
{
    QJsonArray folded;
    for (const QString& key : m_model->foldedKeys()) {
        folded.append(key);
    }
    return {
        {u"show"_s, QString(toText(m_query.show))},
        {u"grouping"_s, QString(toText(m_query.grouping))},
        {u"driftOnly"_s, m_query.driftOnly},
        {u"column"_s, m_table->columnScroll().value()},
        {u"folded"_s, folded}};
}

void EnvironmentsView::restoreState(const QJsonObject& state)
{
    QSet<QString> folded;
    for (const QJsonValue& key : state.value(u"folded"_s).toArray()) {
        folded.insert(key.toString());
    }
    m_model->setFoldedKeys(folded);
    m_query.show =
        fromText<DeliveryShow>(state.value(u"show"_s).toString()).value_or(DeliveryShow::All);
    m_query.grouping = fromText<DeliveryGrouping>(state.value(u"grouping"_s).toString())
                           .value_or(DeliveryGrouping::Team);
    m_showButton->setCurrent(static_cast<int>(m_query.show));
    m_groupButton->setCurrent(static_cast<int>(m_query.grouping));
    setDriftOnly(state.value(u"driftOnly"_s).toBool());
    m_table->columnScroll().setValue(state.value(u"column"_s).toInt());
}

QList<QStringList> EnvironmentsView::copyTable() const
{
    const DeliveryArrangement& shown = m_model->arrangement();
    QList<QStringList> table{{}};
    for (int column = 0; column < m_model->columnCount(); ++column) {
        table.first().append(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    table.first().insert(1, tr("Team"));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isGroup(row)) {
            continue;
        }
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const EnvironmentsCell cell = m_model->cell(row, column);
            QStringList parts{cell.first};
            if (cell.outcome) {
                parts.append(RecordWords::outcome(*cell.outcome).toLower());
            }
            if (column != EnvironmentsModel::serviceColumn) {
                parts += {cell.second, cell.chip};
            }
            parts.removeAll(QString());
            cells.append(parts.join(u", "_s));
        }
        cells.insert(1, shown.groups.at(m_model->groupOf(row)).title);
        table.append(cells);
    }
    return table.size() > 1 ? table : QList<QStringList>();
}

} // namespace cb
