// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/StandardModel.h"
#include "ui/records/ChangePage.h"
#include "ui/shell/BoardContext.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// A change can start from a model of standard changes, unless that has stopped itself.
void ChangePage::addModels()
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const StandardModels models = StandardModels::from(*snapshot->documents);
    const QList<ModelStanding> standings = standingsOf(models.models, *snapshot);
    for (qsizetype i = 0; i < models.models.size(); ++i) {
        const StandardModel& model = models.models[i];
        const bool isSuspended = standings[i].isSuspended();
        QAction* start = m_templateMenu->addAction(
            isSuspended ? tr("Model %1, suspended").arg(model.name)
                        : tr("Model %1", "of standard changes").arg(model.name));
        start->setEnabled(!isSuspended);
        QJsonObject content = model.fields;
        content[QString(toText(ChangeField::Type))] = QString(toText(ChangeType::Standard));
        content[QString(toText(ChangeField::StandardModel))] = model.name;
        connect(start, &QAction::triggered, this, [this, content] { applyTemplate(content); });
    }
}

} // namespace cb
