// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Places.h"

#include "ui/calendar/CalendarViews.h"
#include "ui/importing/ImportView.h"
#include "ui/records/RecordViews.h"
#include "ui/reports/ReportsView.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterBar.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/SettingsView.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct PlaceRow
{
    const char* id;
    const char* name;
    const char* help;
    const char* key;
    Icon icon;
    bool isTool;
};

// The keys are those of all places that are planned, so that they never change.
constexpr PlaceRow boardPlace{
    "board",
    QT_TRANSLATE_NOOP("cb::Places", "Board"),
    QT_TRANSLATE_NOOP("cb::Places", "Month, week, day and list of all changes"),
    "Ctrl+1",
    Icon::Board,
    false};
constexpr PlaceRow reportsPlace{
    "reports",
    QT_TRANSLATE_NOOP("cb::Places", "Reports"),
    QT_TRANSLATE_NOOP("cb::Places", "The schedule and other reports as PDF, CSV and Excel"),
    "Ctrl+7",
    Icon::Reports,
    false};
constexpr PlaceRow importRow{
    "import",
    QT_TRANSLATE_NOOP("cb::Places", "Import"),
    QT_TRANSLATE_NOOP("cb::Places", "Bring in a file of your ITSM tool or a calendar"),
    "Ctrl+8",
    Icon::Import,
    true};
constexpr PlaceRow settingsPlace{
    "settings",
    QT_TRANSLATE_NOOP("cb::Places", "Settings"),
    QT_TRANSLATE_NOOP("cb::Places", "Appearance, board and keys"),
    "Ctrl+,",
    Icon::Settings,
    true};

QString translated(const char* text)
{
    return QCoreApplication::translate("cb::Places", text);
}

void add(
    MainWindow& window,
    ActionRegistry& registry,
    const PlaceRow& row,
    const QList<ViewFactory>& views)
{
    const QString id = QString::fromLatin1(row.id);
    Place place{
        id, row.icon, [row] { return translated(row.name); }, u"place."_s + id, row.isTool, views};
    const ActionSpec spec{
        place.actionId,
        row.isTool ? ActionCategory::Tools : ActionCategory::View,
        {QKeySequence(QString::fromLatin1(row.key), QKeySequence::PortableText)},
        row.icon};
    QAction* action = registry.add(spec, [row](QAction& a) {
        a.setText(translated(row.name));
        a.setToolTip(translated(row.help));
    });
    QObject::connect(
        action, &QAction::triggered, &window, [&window, id] { window.host().show(id); });
    window.addPlace(place);
}

} // namespace

void addPlaces(MainWindow& window, BoardContext& context)
{
    addChangeActions(context);
    window.setParts(
        {.filterBar = new FilterBar(context, &window),
         .detailPanel = makeDetailPanel(context, &window),
         .pages = changePages()});
    ActionRegistry& registry = context.actions;
    addCalendarActions(registry);
    add(window, registry, boardPlace, calendarViews() + QList<ViewFactory>{makeListView});
    add(window, registry, reportsPlace, {makeReportsView});
    add(window, registry, importRow, importPlace().views);
    add(window, registry, settingsPlace, {makeSettingsView});
}

} // namespace cb
