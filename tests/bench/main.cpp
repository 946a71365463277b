// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Suites.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

QString figure(double value)
{
    return QString::number(value, 'g', value >= 1000 ? 7 : 4);
}

QString optionalFigure(const std::optional<double>& value)
{
    return value ? figure(*value) : u"-"_s;
}

void printJson(QTextStream& out, const cb::bench::Line& line)
{
    const auto optional = [](const std::optional<double>& value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    const QJsonObject object{
        {u"name"_s, line.name},
        {u"n"_s, line.n},
        {u"value"_s, line.value},
        {u"unit"_s, line.unit},
        {u"goal"_s, optional(line.goal)},
        {u"met"_s, line.isMet()},
        {u"peer"_s, line.peer},
        {u"peer_value"_s, optional(line.peerValue)},
        {u"ratio"_s, optional(line.ratio)}};
    out << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

void printRow(QTextStream& out, const cb::bench::Line& line)
{
    out << line.name.leftJustified(38) << QString::number(line.n).rightJustified(10)
        << figure(line.value).rightJustified(12) << QChar(u' ') << line.unit.leftJustified(8)
        << optionalFigure(line.goal).rightJustified(10) << u"  "_s
        << (line.goal ? (line.isMet() ? u"met   "_s : u"MISSED"_s) : u"      "_s) << u"  "_s
        << optionalFigure(line.ratio).rightJustified(8) << u"  "_s
        << optionalFigure(line.peerValue).rightJustified(12) << u"  "_s << line.peer << Qt::endl;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"One object a line."_s});
    parser.addOption({u"only"_s, u"Only suites whose name contains this."_s, u"word"_s});
    parser.addOption({u"scale"_s, u"Changes of the large board."_s, u"n"_s, u"100000"_s});
    parser.process(application);

    const bool isJson = parser.isSet(u"json"_s);
    QTextStream out(stdout);
    if (!isJson) {
        out << u"name"_s.leftJustified(38) << u"n"_s.rightJustified(10)
            << u"value"_s.rightJustified(12) << u" unit    "_s << u"goal"_s.rightJustified(10)
            << u"          "_s << u"ratio"_s.rightJustified(8) << u"  "_s
            << u"peer value"_s.rightJustified(12) << u"  peer"_s << Qt::endl;
    }
    bool allMet = true;
    for (const auto& [name, suite] : cb::bench::suites()) {
        if (parser.isSet(u"only"_s) && !name.contains(parser.value(u"only"_s))) {
            continue;
        }
        suite(
            [&](const cb::bench::Line& line) {
                allMet = allMet && line.isMet();
                isJson ? printJson(out, line) : printRow(out, line);
            },
            parser.value(u"scale"_s).toInt());
    }
    return allMet ? 0 : 1;
}
