// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

/// Text as groff reads it: backslashes and hyphens written out, no line that starts with a control
/// character.
QString roff(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\':
            out += "\\e"_L1;
            break;
        case u'-':
            out += "\\-"_L1;
            break;
        case u'\'':
            out += "\\(aq"_L1;
            break;
        case u'"':
            out += "\\(dq"_L1;
            break;
        case u'…':
            out += "..."_L1;
            break;
        default:
            out += c;
        }
    }
    return out.startsWith(u'.') ? "\\&"_L1 + out : out;
}

QString roff(const char* text)
{
    return roff(QString::fromUtf8(text));
}

QString titleOf(const Verb* verb)
{
    QString title = u"changeboardctl"_s;
    if (verb != nullptr) {
        title += u'-' + QString::fromUtf8(verb->name).replace(u' ', u'-');
    }
    return title;
}

QString paragraphs(const char* text)
{
    QString out;
    for (const QString& paragraph : QString::fromUtf8(text).split("\n\n"_L1)) {
        out += out.isEmpty() ? QString() : u".PP\n"_s;
        out += roff(paragraph) + u'\n';
    }
    return out;
}

QString optionItems(const QList<Option>& options)
{
    QString out;
    for (const Option& option : options) {
        out += ".TP\n.B \\-\\-"_L1 + roff(option.name);
        out += option.value == nullptr ? u"\n"_s : " \\fI"_L1 + roff(option.value) + "\\fR\n"_L1;
        out += roff(option.help) + u'\n';
        if (option.choices != nullptr) {
            out += "One of "_L1 + roff(QString::fromUtf8(option.choices).replace(u'|', ", "_L1))
                + ".\n"_L1;
        }
    }
    return out;
}

QString exitItems()
{
    QString out = u".SH EXIT STATUS\n"_s;
    for (const ExitMeaning& meaning : exitMeanings()) {
        out += u".TP\n.B %1\n%2.\n"_s.arg(QString::number(meaning.code), roff(meaning.meaning));
    }
    return out;
}

QString verbBody(const Verb& verb)
{
    QString out = ".SH SYNOPSIS\n.B changeboardctl "_L1 + roff(verb.name) + u'\n';
    out += verb.board == BoardUse::Writes ? u"\\-\\-board \\fIPLACE\\fR\n"_s : QString();
    out += verb.maxOperands != 0 ? ".I "_L1 + roff(verb.operands) + u'\n' : QString();
    out += "[\\fIOPTION\\fR...]\n.SH DESCRIPTION\n"_L1 + paragraphs(verb.description);
    if (verb.operandChoices != nullptr) {
        out += ".PP\n"_L1 + roff(verb.operands) + " is one of "_L1
            + roff(QString::fromUtf8(verb.operandChoices).replace(u'|', ", "_L1)) + ".\n"_L1;
    }
    out +=
        ".SH OPTIONS\n"_L1 + optionItems(verb.options) + optionItems(commonOptions()) + exitItems();
    out += ".SH EXAMPLES\n.PP\n.nf\n"_L1 + roff(verb.example)
        + "\n.fi\n.SH SEE ALSO\n.BR changeboardctl (1)\n"_L1;
    return out;
}

QString programBody()
{
    QString out =
        u".SH SYNOPSIS\n.B changeboardctl\n\\fIVERB\\fR [\\fIOPTION\\fR...]\n.SH DESCRIPTION\n"
        "Changeboard puts changes, incidents, requests and deployments on one board.\n"
        "This program reads and writes such boards without a display: for pipelines, servers and scripts.\n"
        ".PP\nResults go to standard output: as a table on a terminal, tab\\-separated in a pipe, as JSON with "
        "\\-\\-json.\nMessages go to standard error.\n.SH VERBS\n"_s;
    for (const Verb& verb : verbs()) {
        out += ".TP\n.B "_L1 + roff(verb.name) + u'\n' + roff(verb.summary) + ", see "_L1
            + "\\fB"_L1 + roff(titleOf(&verb)) + "\\fR(1)\n"_L1;
    }
    out += ".SH OPTIONS\n"_L1 + optionItems(commonOptions()) + exitItems();
    out +=
        u".SH ENVIRONMENT\n.TP\n.B CHANGEBOARD_BOARD\nThe board of verbs that only show.\n"
        ".TP\n.B PGPASSFILE, PGSERVICEFILE\nWhere passwords of servers are; they are never taken from an argument.\n"_s;
    return out;
}

} // namespace

QString manualName(const Verb* verb)
{
    return titleOf(verb) + ".1"_L1;
}

QString manualPage(const Verb* verb, const QString& date)
{
    const QString title = titleOf(verb);
    QString out = u".TH \"%1\" 1 \"%2\" \"Changeboard %3\" \"Changeboard manual\"\n"_s.arg(
        roff(title.toUpper()), roff(date), QStringLiteral(CB_VERSION));
    out += ".SH NAME\n"_L1 + roff(title) + " \\- "_L1
        + (verb == nullptr ? u"the board of a change advisory board, from the command line"_s
                           : roff(verb->summary))
        + u'\n';
    return out + (verb == nullptr ? programBody() : verbBody(*verb));
}

} // namespace cb::ctl
