// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

QString flags(const QList<Option>& options)
{
    QStringList names;
    for (const Option& option : options) {
        names.append("--"_L1 + QString::fromUtf8(option.name));
    }
    return names.join(u' ');
}

/// What may follow an option of any verb: its choices, files, or nothing that is known.
QString valueCases()
{
    QStringList seen;
    QString out;
    QList<Option> all = commonOptions();
    for (const Verb& verb : verbs()) {
        all += verb.options;
    }
    for (const Option& option : all) {
        const QString name = QString::fromUtf8(option.name);
        if (option.value == nullptr || seen.contains(name)) {
            continue;
        }
        seen.append(name);
        out += "        --"_L1 + name + ")\n            "_L1;
        if (option.choices != nullptr) {
            const QString words = QString::fromUtf8(option.choices).replace(u'|', u' ');
            out += u"mapfile -t COMPREPLY < <(compgen -W \"%1\" -- \"$cur\")\n"_s.arg(words);
        } else if (option.isFile) {
            out += u"mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"_s;
        } else {
            out += u"COMPREPLY=()\n"_s;
        }
        out += u"            return ;;\n"_s;
    }
    return out;
}

QString verbCases()
{
    QString out;
    for (const Verb& verb : verbs()) {
        QString words = flags(verb.options + commonOptions());
        if (verb.operandChoices != nullptr) {
            words += u' ' + QString::fromUtf8(verb.operandChoices).replace(u'|', u' ');
        }
        out += u"        \"%1\")\n            words=\"%2\" ;;\n"_s.arg(
            QString::fromUtf8(verb.name), words);
    }
    return out;
}

QString verbWords(const QString& group)
{
    QStringList words;
    for (const Verb& verb : verbs()) {
        const QStringList parts = QString::fromUtf8(verb.name).split(u' ');
        const bool isInGroup = parts.size() > 1;
        const QString word = group.isEmpty()      ? parts.first()
            : isInGroup && parts.first() == group ? parts.at(1)
                                                  : QString();
        if (!word.isEmpty() && !words.contains(word)) {
            words.append(word);
        }
    }
    return words.join(u' ');
}

/// The second words of each verb of two words.
QString groupCases()
{
    QString cases;
    for (const QString& group : verbGroups()) {
        cases += u"                    %1) words=\"%2\" ;;\n"_s.arg(group, verbWords(group));
    }
    return cases;
}

} // namespace

QString bashCompletion()
{
    return u"# Completion of changeboardctl for bash; made from its table of verbs.\n"
           "_changeboardctl() {\n"
           "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} verb=${COMP_WORDS[1]:-} words=\n"
           "    COMPREPLY=()\n"
           "    case $prev in\n%1    esac\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -W \"%2 --help --version\" -- \"$cur\")\n"
           "        return\n"
           "    fi\n"
           "    case $verb in\n"
           "        %3)\n"
           "            if [ \"$COMP_CWORD\" -eq 2 ]; then\n"
           "                case $verb in\n%4                esac\n"
           "                mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
           "                return\n"
           "            fi\n"
           "            verb=\"$verb ${COMP_WORDS[2]}\" ;;\n"
           "    esac\n"
           "    case $verb in\n%5    esac\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
           "    if [ \"${#COMPREPLY[@]}\" -eq 0 ] && [[ $cur != -* ]]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
           "    fi\n"
           "}\n"
           "complete -o filenames -F _changeboardctl changeboardctl\n"_s.arg(
               valueCases(), verbWords({}), verbGroups().join(u'|'), groupCases(), verbCases());
}

} // namespace cb::ctl
