// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Arguments.h"

#include "core/base/Tr.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

Error usage(const QString& what)
{
    return {ErrorKind::Usage, what, {}};
}

/// How many letters differ, two swapped ones counting once (optimal string alignment).
int distance(const QString& a, const QString& b)
{
    const auto columns = std::size_t(b.size()) + 1;
    std::vector<int> cost((std::size_t(a.size()) + 1) * columns);
    const auto at = [&](qsizetype i, qsizetype j) -> int& {
        return cost[std::size_t(i) * columns + std::size_t(j)];
    };
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = int(i + j);
                continue;
            }
            const int change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change});
            const bool isSwapped =
                i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1);
            if (isSwapped) {
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
            }
        }
    }
    return at(a.size(), b.size());
}

/// " Did you mean “import”?", or nothing.
QString nearest(const QString& word, const QStringList& known)
{
    const auto best =
        std::min_element(known.begin(), known.end(), [&](const QString& a, const QString& b) {
            return distance(word, a) < distance(word, b);
        });
    const bool isNear = best != known.end() && distance(word, *best) <= 2;
    return isNear ? Tr::tr(" Did you mean “%1”?").arg(*best) : QString();
}

QStringList verbNames()
{
    QStringList names;
    for (const Verb& verb : verbs()) {
        names.append(QString::fromUtf8(verb.name));
    }
    return names;
}

const Option* findOption(const Verb* verb, const QString& name)
{
    const auto isIt = [&name](const Option& option) {
        return name == QLatin1StringView(option.name);
    };
    const QList<Option>& common = commonOptions();
    const auto shared = std::find_if(common.begin(), common.end(), isIt);
    if (shared != common.end()) {
        return &*shared;
    }
    if (verb == nullptr) {
        return nullptr;
    }
    const auto own = std::find_if(verb->options.begin(), verb->options.end(), isIt);
    return own == verb->options.end() ? nullptr : &*own;
}

Error unknownOption(const Verb* verb, const QString& name)
{
    QStringList known;
    for (const Option& option :
         commonOptions() + (verb == nullptr ? QList<Option>() : verb->options)) {
        known.append("--"_L1 + QString::fromUtf8(option.name));
    }
    const QString where = verb == nullptr ? QString() : QString::fromUtf8(verb->name);
    return usage(Tr::tr("%1: there is no option --%2.%3 See --help.")
                     .arg(where, name, nearest("--"_L1 + name, known)));
}

/// Reads one option at `index`, which moves past its value.
Result<void> readOption(Arguments& result, const QStringList& words, qsizetype& index)
{
    const QString word = words.at(index).mid(2);
    const QString name = word.section(u'=', 0, 0);
    const Option* option = findOption(result.verb, name);
    if (option == nullptr) {
        return unknownOption(result.verb, name);
    }
    const bool hasValue = word.contains(u'=');
    if (option->value == nullptr) {
        if (hasValue) {
            return usage(Tr::tr("--%1 takes no value.").arg(name));
        }
        result.options[name] = {QString()};
        return {};
    }
    if (!hasValue && index + 1 >= words.size()) {
        return usage(Tr::tr("--%1 needs a value: %2.").arg(name, QString::fromUtf8(option->value)));
    }
    const QString value = hasValue ? word.section(u'=', 1) : words.at(++index);
    const QStringList choices = QString::fromUtf8(option->choices).split(u'|', Qt::SkipEmptyParts);
    if (!choices.isEmpty() && !choices.contains(value)) {
        return usage(Tr::tr("--%1: “%2” is none of %3.%4")
                         .arg(name, value, choices.join(", "_L1), nearest(value, choices)));
    }
    if (option->isRepeatable) {
        result.options[name].append(value);
    } else {
        result.options[name] = {value};
    }
    return {};
}

/// A verb is one word, or two ("board copy").
Result<qsizetype> readVerb(Arguments& result, const QStringList& words)
{
    const QString first = words.value(0);
    if (first == "--version"_L1) {
        result.wantsVersion = true;
        return 1;
    }
    if (first.isEmpty() || first.startsWith("--"_L1)) {
        return 0;
    }
    result.verb = findVerb(first);
    if (result.verb != nullptr) {
        return 1;
    }
    const QString both = first + u' ' + words.value(1);
    result.verb = findVerb(both);
    if (result.verb != nullptr) {
        return 2;
    }
    return usage(Tr::tr("There is no verb “%1”.%2 See changeboardctl --help.")
                     .arg(
                         words.size() > 1 && verbGroups().contains(first) ? both : first,
                         nearest(first, verbNames())));
}

Result<void> checkOperands(const Arguments& result)
{
    const Verb& verb = *result.verb;
    const auto count = int(result.operands.size());
    if (count < verb.minOperands) {
        return usage(Tr::tr("%1 needs: %2. See changeboardctl %1 --help.")
                         .arg(QString::fromUtf8(verb.name), QString::fromUtf8(verb.operands)));
    }
    if (verb.maxOperands >= 0 && count > verb.maxOperands) {
        return usage(Tr::tr("%1: “%2” is too much. See changeboardctl %1 --help.")
                         .arg(QString::fromUtf8(verb.name), result.operands.at(verb.maxOperands)));
    }
    const QStringList choices =
        QString::fromUtf8(verb.operandChoices).split(u'|', Qt::SkipEmptyParts);
    if (!choices.isEmpty() && !choices.contains(result.operands.value(0))) {
        return usage(Tr::tr("%1: “%2” is none of %3.%4")
                         .arg(
                             QString::fromUtf8(verb.name),
                             result.operands.value(0),
                             choices.join(", "_L1),
                             nearest(result.operands.value(0), choices)));
    }
    return {};
}

} // namespace

QString Arguments::value(const char* name) const
{
    const QStringList given = options.value(QLatin1StringView(name));
    return given.isEmpty() ? QString() : given.last();
}

Result<Arguments> readArguments(const QStringList& words)
{
    Arguments result;
    const Result<qsizetype> begin = readVerb(result, words);
    if (!begin) {
        return begin.error();
    }
    bool onlyOperands = false;
    for (qsizetype i = *begin; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (word == "--"_L1 && !onlyOperands) {
            onlyOperands = true;
        } else if (word.startsWith("--"_L1) && !onlyOperands) {
            if (const Result<void> done = readOption(result, words, i); !done) {
                return done.error();
            }
        } else {
            result.operands.append(word);
        }
    }
    const bool isAsking = result.has("help") || result.wantsVersion;
    if (result.verb == nullptr && !isAsking) {
        return usage(Tr::tr("Say what to do. See changeboardctl --help."));
    }
    if (result.verb != nullptr && !isAsking) {
        if (const Result<void> done = checkOperands(result); !done) {
            return done.error();
        }
    }
    return result;
}

} // namespace cb::ctl
