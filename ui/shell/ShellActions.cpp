// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShellActions.h"

#include "ui/shell/ActionRegistry.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct Row
{
    QString id;
    ActionCategory category;
    const char* keys; ///< portable text, several parted by a blank-free "|"
    std::optional<Icon> icon;
    const char* text;
    const char* help;
};

QList<QKeySequence> keysOf(const char* text)
{
    QList<QKeySequence> keys;
    for (const QString& key : QString::fromLatin1(text).split(u'|', Qt::SkipEmptyParts)) {
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    }
    return keys;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("cb::ShellActions", text);
}

/// Marks for lupdate; the table below is read with translated().
#define CB_TR(text) QT_TRANSLATE_NOOP("cb::ShellActions", text)

QList<Row> rows()
{
    using enum ActionCategory;
    return {
        {actions::newBoard,
         Board,
         "",
         Icon::Database,
         CB_TR("&New board…"),
         CB_TR("Make an empty board as a file or in a database")},
        {actions::openBoard,
         Board,
         "Ctrl+O",
         Icon::Open,
         CB_TR("&Open board…"),
         CB_TR("Open a board file, or one that was open before")},
        {actions::connectBoard,
         Board,
         "Ctrl+Shift+O",
         Icon::Database,
         CB_TR("&Connect a store…"),
         CB_TR("Open a board in a PostgreSQL database")},
        {actions::openDemo,
         Board,
         "",
         Icon::Eye,
         CB_TR("Open the &sample bank"),
         CB_TR("Look around in a board with 40 services and a year of changes")},
        {actions::quit,
         Board,
         "Ctrl+Q",
         std::nullopt,
         CB_TR("&Quit"),
         CB_TR("Close Changeboard; drafts are kept")},
        {actions::undo,
         Edit,
         "Ctrl+Z",
         Icon::Undo,
         CB_TR("&Undo"),
         CB_TR("Take the last edit back")},
        {actions::redo,
         Edit,
         "Ctrl+Y|Ctrl+Shift+Z",
         Icon::Redo,
         CB_TR("&Redo"),
         CB_TR("Do again what was taken back")},
        {actions::copy,
         Edit,
         "Ctrl+C",
         Icon::Copy,
         CB_TR("&Copy ID and title"),
         CB_TR("Copy number and title of what is selected")},
        {actions::copyTable,
         Edit,
         "Ctrl+Shift+C",
         Icon::Table,
         CB_TR("Copy as &table"),
         CB_TR("Copy the rows of this view as text and HTML table")},
        {actions::filter,
         View,
         "Ctrl+F|/",
         Icon::Search,
         CB_TR("&Filter"),
         CB_TR("Search and filter all views")},
        {actions::commandList,
         View,
         "Ctrl+K",
         Icon::Command,
         CB_TR("Command &list…"),
         CB_TR("Find any record, person or command")},
        {actions::stepBack,
         View,
         "PgUp",
         Icon::ChevronLeading,
         CB_TR("Step &back"),
         CB_TR("Show the range before")},
        {actions::stepOn,
         View,
         "PgDown",
         Icon::ChevronTrailing,
         CB_TR("Step &on"),
         CB_TR("Show the next range")},
        {actions::today, View, "T", Icon::Calendar, CB_TR("&Today"), CB_TR("Show the present")},
        {actions::detail,
         View,
         "D",
         std::nullopt,
         CB_TR("&Detail panel"),
         CB_TR("Show or fold the panel at the side")},
        {actions::nextRegion,
         View,
         "F6",
         std::nullopt,
         CB_TR("&Next region"),
         CB_TR("Move the focus to the next part of the window")},
        {actions::previousRegion,
         View,
         "Shift+F6",
         std::nullopt,
         CB_TR("&Previous region"),
         CB_TR("Move the focus to the part of the window before")},
        {actions::textLarger,
         View,
         "Ctrl++|Ctrl+=",
         std::nullopt,
         CB_TR("Text l&arger"),
         CB_TR("Up to 200 percent")},
        {actions::textSmaller,
         View,
         "Ctrl+-",
         std::nullopt,
         CB_TR("Text &smaller"),
         CB_TR("Down to 80 percent")},
        {actions::textNormal,
         View,
         "Ctrl+0",
         std::nullopt,
         CB_TR("Text &100 percent"),
         CB_TR("The normal text size")},
        {actions::fullScreen,
         View,
         "F11",
         std::nullopt,
         CB_TR("F&ull screen"),
         CB_TR("Hide the frame of the window, and show it again")},
        {actions::newChange,
         Change,
         "Ctrl+N",
         Icon::Plus,
         CB_TR("&New change"),
         CB_TR("Write a new change")},
        {actions::openRecord,
         Change,
         "",
         Icon::Open,
         CB_TR("&Open as page"),
         CB_TR("Show all fields of the selected record")},
        {actions::keys,
         Help,
         "?",
         Icon::Key,
         CB_TR("&Keys of this place"),
         CB_TR("Show all keys that work here")},
        {actions::about,
         Help,
         "",
         Icon::Info,
         CB_TR("&About Changeboard"),
         CB_TR("Version, licence and libraries")},
    };
}

#undef CB_TR

} // namespace

QString actions::view(int number)
{
    return u"view.%1"_s.arg(number);
}

void addShellActions(ActionRegistry& registry)
{
    for (const Row& row : rows()) {
        registry.add({row.id, row.category, keysOf(row.keys), row.icon}, [row](QAction& action) {
            action.setText(translated(row.text));
            action.setToolTip(translated(row.help));
        });
    }
    for (int number = 1; number <= 6; ++number) {
        registry.add(
            {actions::view(number),
             ActionCategory::View,
             {QKeySequence(Qt::Key_V, Qt::Key_0 + number)},
             {}},
            [number](QAction& action) {
                action.setText(
                    QCoreApplication::translate("cb::ShellActions", "View %1").arg(number));
            });
    }
}

} // namespace cb
