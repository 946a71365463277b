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

QList<Row> rows()
{
    using enum ActionCategory;
    return {
        {actions::newBoard,
         Board,
         "",
         Icon::Database,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&New board…"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Make an empty board as a file or in a database")},
        {actions::openBoard,
         Board,
         "Ctrl+O",
         Icon::Open,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&Open board…"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Open a board file, or one that was open before")},
        {actions::connectBoard,
         Board,
         "Ctrl+Shift+O",
         Icon::Database,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&Connect a store…"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Open a board in a PostgreSQL database")},
        {actions::openDemo,
         Board,
         "",
         Icon::Eye,
         QT_TRANSLATE_NOOP("cb::ShellActions", "Open the &sample bank"),
         QT_TRANSLATE_NOOP(
             "cb::ShellActions", "Look around in a board with 40 services and a year of changes")},
        {actions::savePicture,
         Board,
         "Ctrl+Shift+S",
         Icon::Save,
         QT_TRANSLATE_NOOP("cb::ShellActions", "Save &picture as…"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Save this view as SVG, PNG or PDF")},
        {actions::quit,
         Board,
         "Ctrl+Q",
         std::nullopt,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&Quit"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Close Changeboard; drafts are kept")},
        {actions::undo,
         Edit,
         "Ctrl+Z",
         Icon::Undo,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&Undo"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Take the last edit back")},
        {actions::redo,
         Edit,
         "Ctrl+Y|Ctrl+Shift+Z",
         Icon::Redo,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&Redo"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Do again what was taken back")},
        {actions::copy,
         Edit,
         "Ctrl+C",
         Icon::Copy,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&Copy ID and title"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Copy number and title of what is selected")},
        {actions::copyPicture,
         Edit,
         "Ctrl+Alt+C",
         Icon::Copy,
         QT_TRANSLATE_NOOP("cb::ShellActions", "Copy as &picture"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Copy this view as a picture with its caption")},
        {actions::copyTable,
         Edit,
         "Ctrl+Shift+C",
         Icon::Table,
         QT_TRANSLATE_NOOP("cb::ShellActions", "Copy as &table"),
         QT_TRANSLATE_NOOP(
             "cb::ShellActions", "Copy the rows of this view as text and HTML table")},
        {actions::filter,
         View,
         "Ctrl+F|/",
         Icon::Search,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&Filter"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Search and filter all views")},
        {actions::commandList,
         View,
         "Ctrl+K",
         Icon::Command,
         QT_TRANSLATE_NOOP("cb::ShellActions", "Command &list…"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Find any record, person or command")},
        {actions::stepBack,
         View,
         "PgUp",
         Icon::ChevronLeading,
         QT_TRANSLATE_NOOP("cb::ShellActions", "Step &back"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Show the range before")},
        {actions::stepOn,
         View,
         "PgDown",
         Icon::ChevronTrailing,
         QT_TRANSLATE_NOOP("cb::ShellActions", "Step &on"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Show the next range")},
        {actions::today,
         View,
         "T",
         Icon::Calendar,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&Today"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Show the present")},
        {actions::detail,
         View,
         "D",
         std::nullopt,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&Detail panel"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Show or fold the panel at the side")},
        {actions::nextRegion,
         View,
         "F6",
         std::nullopt,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&Next region"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Move the focus to the next part of the window")},
        {actions::previousRegion,
         View,
         "Shift+F6",
         std::nullopt,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&Previous region"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Move the focus to the part of the window before")},
        {actions::textLarger,
         View,
         "Ctrl++|Ctrl+=",
         std::nullopt,
         QT_TRANSLATE_NOOP("cb::ShellActions", "Text l&arger"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Up to 200 percent")},
        {actions::textSmaller,
         View,
         "Ctrl+-",
         std::nullopt,
         QT_TRANSLATE_NOOP("cb::ShellActions", "Text &smaller"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Down to 80 percent")},
        {actions::textNormal,
         View,
         "Ctrl+0",
         std::nullopt,
         QT_TRANSLATE_NOOP("cb::ShellActions", "Text &100 percent"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "The normal text size")},
        {actions::newChange,
         Change,
         "Ctrl+N",
         Icon::Plus,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&New change"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Write a new change")},
        {actions::openRecord,
         Change,
         "",
         Icon::Open,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&Open as page"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Show all fields of the selected record")},
        {actions::keys,
         Help,
         "?",
         Icon::Key,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&Keys of this place"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Show all keys that work here")},
        {actions::about,
         Help,
         "",
         Icon::Info,
         QT_TRANSLATE_NOOP("cb::ShellActions", "&About Changeboard"),
         QT_TRANSLATE_NOOP("cb::ShellActions", "Version, licence and libraries")},
    };
}

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
    for (int number = 1; number <= actions::viewCount; ++number) {
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
