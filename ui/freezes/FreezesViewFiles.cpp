// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/RunThen.h"
#include "core/exchange/ICalendarWriter.h"
#include "core/session/Session.h"
#include "ui/freezes/FreezesView.h"
#include "ui/shell/BoardContext.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qint64 exportedMs = 366 * msPerDay;

} // namespace

void FreezesView::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import windows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Calendars and holidays (*.ics *.json *.yaml *.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FreezesView::importRequested);
    dialog->open();
}

void FreezesView::chooseExport()
{
    auto* dialog = new QFileDialog(this, tr("Export windows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("iCalendar (*.ics)")});
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(tr("windows", "name of a file") + u".ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &FreezesView::exportTo);
    dialog->open();
}

void FreezesView::exportTo(const QString& path)
{
    const Instant now = m_context.session.clock().now();
    runThen(
        QThreadPool::globalInstance(),
        this,
        [snapshot = m_context.session.snapshot(), path, now]() -> Result<int> {
            ICalendarOptions options;
            options.now = now;
            options.nights = {now.plusMs(-exportedMs), now.plusMs(exportedMs)};
            const auto text = writeICalendar(*snapshot, {}, *snapshot->windows, options);
            if (!text) {
                return text.error();
            }
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(text->bytes) != text->bytes.size()
                || !file.commit())
            {
                return Error{ErrorKind::CannotWrite, file.errorString(), path};
            }
            return text->events;
        },
        [this, path](const Result<int>& events) {
            m_context.announcer.announce(
                events ? tr("%n windows written to %1", nullptr, *events).arg(path)
                       : tr("Not exported: %1").arg(events.error().what));
        });
}

} // namespace cb
