// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cb::ctl {

/// What a verb does with a board, and so which board it may use.
enum class BoardUse
{
    None,
    Shows, ///< --board, else CHANGEBOARD_BOARD, else the last one opened, else the demo board
    Writes ///< --board only
};

struct Option
{
    const char* name; ///< without the dashes
    const char* value; ///< what it takes, in capitals; null: a switch
    const char* help;
    const char* choices = nullptr; ///< joined by "|"
    bool isFile = false; ///< completes to file names
    bool isRepeatable = false;
};

struct Verb
{
    const char* name; ///< "import", "board copy"
    const char* operands; ///< "NUMBER FIELD=VALUE…"; empty: none
    int minOperands;
    int maxOperands; ///< -1: any number
    BoardUse board;
    const char* summary; ///< one line
    const char* description; ///< paragraphs apart by blank lines
    QList<Option> options; ///< beside commonOptions()
    const char* example;
    const char* operandChoices = nullptr; ///< of the first operand, joined by "|"
};

/// The one table that --help, manual pages, completion and the reading of arguments are made of.
const QList<Verb>& verbs();

/// Options that every verb takes.
const QList<Option>& commonOptions();

const Verb* findVerb(const QString& name);

/// First words of verbs of two words: "board", "audit", …, in the order of the table.
QStringList verbGroups();

/// The exit codes with what they mean.
struct ExitMeaning
{
    int code;
    const char* meaning;
};

const QList<ExitMeaning>& exitMeanings();

/// What --help prints: of the program where `verb` is null. `columns` is the width to wrap at.
QString helpText(const Verb* verb, int columns);

/// A manual page in the man macros; of the program where `verb` is null. `date` is ISO 8601.
QString manualPage(const Verb* verb, const QString& date);

/// File name of that page: "changeboardctl-board-copy.1".
QString manualName(const Verb* verb);

/// A completion function for bash.
QString bashCompletion();

} // namespace cb::ctl
