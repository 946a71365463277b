// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

constexpr int indent = 24;

/// Breaks text at blanks; the first line starts at column `at`.
QString wrapped(const QString& text, int columns, int margin, int at)
{
    QString out;
    int column = at;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto size = int(word.size());
        if (column > margin && column + 1 + size > columns) {
            out += u'\n' + QString(margin, u' ');
            column = margin;
        } else if (column > margin) {
            out += u' ';
            ++column;
        }
        out += word;
        column += size;
    }
    return out + u'\n';
}

QString optionLines(const QList<Option>& options, int columns)
{
    QString out;
    for (const Option& option : options) {
        QString head = "  --"_L1 + QString::fromUtf8(option.name);
        if (option.value != nullptr) {
            head += u' ' + QString::fromUtf8(option.value);
        }
        out += head;
        out += head.size() + 2 > indent ? u'\n' + QString(indent, u' ')
                                        : QString(indent - int(head.size()), u' ');
        QString help = QString::fromUtf8(option.help);
        if (option.choices != nullptr) {
            help += " One of "_L1 + QString::fromUtf8(option.choices).replace(u'|', ", "_L1) + u'.';
        }
        out += wrapped(help, columns, indent, indent);
    }
    return out;
}

QString programHelp(int columns)
{
    QString out =
        u"Usage: changeboardctl VERB [OPTION…]\n\nThe board of a change advisory board, from the command "
        "line.\n\nVerbs:\n"_s;
    for (const Verb& verb : verbs()) {
        const QString head = "  "_L1 + QString::fromUtf8(verb.name);
        out += head + QString(indent - int(head.size()), u' ');
        out += wrapped(QString::fromUtf8(verb.summary), columns, indent, indent);
    }
    out += "\nOptions of every verb:\n"_L1 + optionLines(commonOptions(), columns);
    out += "\nchangeboardctl VERB --help tells more about a verb.\n"_L1;
    return out;
}

} // namespace

QString helpText(const Verb* verb, int columns)
{
    if (verb == nullptr) {
        return programHelp(columns);
    }
    QString usage = "Usage: changeboardctl "_L1 + QString::fromUtf8(verb->name);
    if (verb->board == BoardUse::Writes) {
        usage += " --board PLACE"_L1;
    }
    if (verb->maxOperands != 0) {
        usage += u' ' + QString::fromUtf8(verb->operands);
    }
    QString out = usage + u" [OPTION…]\n\n"_s;
    for (const QString& paragraph : QString::fromUtf8(verb->description).split("\n\n"_L1)) {
        out += wrapped(paragraph, columns, 0, 0) + u'\n';
    }
    if (verb->operandChoices != nullptr) {
        const QString choices = QString::fromUtf8(verb->operandChoices).replace(u'|', ", "_L1);
        const QString sentence =
            QString::fromUtf8(verb->operands) + " is one of "_L1 + choices + u'.';
        out += wrapped(sentence, columns, 0, 0) + u'\n';
    }
    if (!verb->options.isEmpty()) {
        out += "Options:\n"_L1 + optionLines(verb->options, columns) + u'\n';
    }
    out += "Options of every verb:\n"_L1 + optionLines(commonOptions(), columns);
    out += "\nExample:\n  "_L1 + QString::fromUtf8(verb->example) + u'\n';
    return out;
}

} // namespace cb::ctl
