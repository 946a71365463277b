// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Verbs.h"

namespace cb::ctl {
namespace {

constexpr const char* states =
    "draft|requested|assess|authorize|scheduled|implement|review|closed|cancelled";
constexpr const char* listKinds =
    "changes|incidents|requests|deployments|services|items|persons|groups|windows|meetings|"
    "exceptions|acceptances|proposals";

const Option from{
    "from", "WHEN", "Only what reaches beyond WHEN: a day, a local time or an instant."};
const Option until{"to", "WHEN", "Only what begins before WHEN; a day is meant with its end."};
const Option filter{
    "filter",
    "TEXT",
    "Only what the filter shows, as typed into the search bar: state:scheduled ledger."};
const Option reason{"reason", "TEXT", "Why. It stays in the history."};
const Option actor{
    "as", "LOGIN", "Act as this person. Default: the person whose login is the user's."};

QList<Verb> setUpVerbs()
{
    return {
        {"init",
         "",
         0,
         0,
         BoardUse::Writes,
         "make a board",
         "Makes a board: a file, or the tables in a PostgreSQL database. Never overwrites anything.\n\n"
         "With --demo it holds a year of an invented bank around today; with --scale it holds that many changes over "
         "three years, ten deployments and one incident for each, for measurements. Both depend on the seed and on "
         "--now alone. A file that could not be finished is removed again.",
         {{"demo", nullptr, "Fill it with the sample bank."},
          {"scale", "CHANGES", "Fill it with that many changes (at least 250)."},
          {"seed", "N", "Seed of what looks like chance. Default: 1."},
          {"name", "NAME", "Name of the board. Default: the name of the file."},
          {"prefix", "TEXT", "Begin of the numbers that the board gives. Default: CHG-."}},
         "changeboardctl init --board bank.cboard --demo"},
        {"info",
         "",
         0,
         0,
         BoardUse::Shows,
         "tell what a board holds",
         "Prints counts, the period, the version of the schema, the engine, the database's own check, and what is "
         "missing: changes without dates, CIs or service, incidents without a CI, deployments without a change.",
         {},
         "changeboardctl info --board bank.cboard --json"}};
}

QList<Verb> fileVerbs()
{
    return {
        {"import",
         "FILE…",
         1,
         -1,
         BoardUse::Writes,
         "read files into a board",
         "Reads CSV (also in .gz), XLSX, ODS, JSON lines, iCalendar, holiday and release calendars; what a file is, is "
         "found by its content. Each file is one transaction. Importing the same file twice changes nothing.\n\n"
         "It prints what was recognised, the counts of rows that are new, changed, equal, merged and rejected, and each "
         "rejected row with line, number, field and reason. Where something must be asked first (the order of day and "
         "month), nothing is written and it exits 65; answer with an option.",
         {{"policy",
           "POLICY",
           "strict: a schedule to come; history: what happened. Default: by the file.",
           "strict|history"},
          {"kind",
           "KIND",
           "What the file holds. Default: auto.",
           "auto|changes|incidents|requests|deployments|items|dependencies|persons|windows"},
          {"profile", "NAME", "Read columns as the saved profile says."},
          {"save-profile", "NAME", "Save how the columns were read as a profile of the board."},
          {"date-order",
           "ORDER",
           "Order of day, month and year in figures. Default: auto.",
           "auto|dmy|mdy|ymd"},
          {"encoding", "NAME", "Encoding of the file. Default: auto."},
          {"dry-run", nullptr, "Only tell what would be done."},
          {"strict", nullptr, "Write nothing, and exit 1, if a row is rejected."},
          {"rejected",
           "FILE",
           "Save the rejected rows to FILE, to mend and import again.",
           nullptr,
           true}},
         "changeboardctl import --board bank.cboard --zone Europe/Amsterdam Detail_Change.csv.gz"},
        {"export",
         "",
         0,
         0,
         BoardUse::Shows,
         "write records to a file",
         "Writes what the filter shows. CSV and XLSX are for spreadsheets: local times, the zone named in a column, "
         "cells guarded against formulas; they come back unchanged by import. JSON lines hold every field. iCalendar "
         "holds changes and windows. The file is written whole or not at all.",
         {{"kind",
           "KIND",
           "What to write. Default: changes. Agreements are leave to work in freezes, accepted conflicts and proposed "
           "moves, as JSON lines.",
           "changes|incidents|requests|deployments|items|dependencies|persons|windows|agreements"},
          {"format", "FORMAT", "Default: by the ending of the file.", "csv|jsonl|ics|xlsx"},
          from,
          until,
          filter,
          {"out", "FILE", "Where to. Needed.", nullptr, true}},
         "changeboardctl export --kind changes --from 2026-11-01 --to 2026-11-30 --out november.xlsx"}};
}

QList<Verb> showVerbs()
{
    return {
        {"list",
         "KIND",
         1,
         1,
         BoardUse::Shows,
         "list records",
         "Lists records in the order of their time, or name. On standard error it says how many of how many are shown.",
         {from, until, filter, {"limit", "N", "At most that many. Default: all."}},
         "changeboardctl list changes --filter 'state:authorize team:Payments'",
         listKinds},
        {"show",
         "NUMBER",
         1,
         1,
         BoardUse::Shows,
         "show one record",
         "Shows a change, incident or request with all its fields; of a change also decisions, conditions, attachments, "
         "conflicts, what is linked, the steps that the lifecycle offers from here with what is in their way, and its history.",
         {{"history", "N", "At most that many entries of the history. Default: 20."}, actor},
         "changeboardctl show CHG-2480"},
        {"search",
         "TEXT",
         1,
         -1,
         BoardUse::Shows,
         "find records by their text",
         "Searches numbers, names, titles, descriptions and plans; best first. The last word may be a beginning.",
         {{"limit", "N", "At most that many. Default: 20."}},
         "changeboardctl search ledger part"},
        {"windows",
         "",
         0,
         0,
         BoardUse::Shows,
         "list freezes and maintenance windows",
         "Lists each instance of freeze, maintenance and allow windows in a period. Default: four weeks from today.",
         {from, until},
         "changeboardctl windows --from 2026-12-01 --to 2027-01-15"},
        {"conflicts",
         "",
         0,
         0,
         BoardUse::Shows,
         "list what collides",
         "Lists each conflict of active changes (neither draft, closed nor cancelled) by the planned windows: the same CI, "
         "a CI that another one depends on, the same service or implementer, a freeze, work outside maintenance windows, "
         "a running release, and an order that is not kept. Each is there once, with both sides, what they have in common "
         "and all CIs; what only touches does not collide. On standard error it says how many of how many are shown and "
         "what could not be checked.",
         {from,
          until,
          {"kind",
           "KIND",
           "Only conflicts of this kind; may be repeated.",
           "same-ci|related-ci|same-service|same-assignee|freeze|outside-maintenance|deployment|sequence",
           false,
           true},
          {"change", "NUMBER", "Only conflicts of this change."},
          filter,
          {"since",
           "BASELINE",
           "Only what did not collide then: a baseline or a meeting by name or id, a day, a local time or an instant."},
          {"closed", nullptr, "Closed changes too, to see what collided in the past."},
          {"causes", nullptr, "One row for each cause instead of each conflict."}},
         "changeboardctl conflicts --from 2026-11-26 --to 2026-11-29 --kind same-ci --json"}};
}

QList<Verb> reviewVerbs()
{
    return {
        {"diff",
         "",
         0,
         0,
         BoardUse::Shows,
         "tell what differs since a baseline",
         "Compares the board with a baseline, a meeting or a time: changes that were edited after their approval, rated "
         "otherwise, moved, given another scope, new, withdrawn or finished, each with what was, what is, who did it and "
         "when. A change may be in several kinds. A meeting without a baseline and a time are rebuilt from the history.",
         {{"since",
           "BASELINE",
           "A baseline or a meeting by name or id, or a day, a local time or an instant. Default: the newest baseline."},
          {"until", "BASELINE", "Compare with this later baseline instead of the board now."},
          {"kind",
           "KIND",
           "Only rows of this kind.",
           "edited_after_approval|risk_up|moved|rescoped|risk_down|new|withdrawn|finished"},
          filter},
         "changeboardctl diff --since 2026-11-18 --json"},
        {"baseline take",
         "NAME",
         1,
         1,
         BoardUse::Writes,
         "keep how the board stands",
         "Takes a baseline: how every change that is neither closed nor cancelled stands now, to compare the board with "
         "later. It is never changed.",
         {reason, actor},
         "changeboardctl baseline take --board bank.cboard 'Before the freeze'"},
        {"baseline list",
         "",
         0,
         0,
         BoardUse::Shows,
         "list the baselines of a board",
         "Lists the baselines, newest first.",
         {},
         "changeboardctl baseline list --json"}};
}

QList<Verb> changeVerbs()
{
    return {
        {"edit",
         "NUMBER FIELD=VALUE…",
         2,
         -1,
         BoardUse::Writes,
         "edit fields of a change",
         "Sets fields by their stable names (the keys of show --json); an empty value clears. Times are local in --zone "
         "unless they name an offset. Persons, teams, services and CIs are meant by name, several joined by \";\". All "
         "of it is one audited edit; if one field is wrong, nothing is written.",
         {reason, actor},
         "changeboardctl edit --board bank.cboard CHG-2480 risk=high 'items=gw-edge-01; gw-edge-02'"},
        {"move",
         "NUMBER",
         1,
         1,
         BoardUse::Writes,
         "move a change in time",
         "Sets the planned window. With --start alone its length is kept, and an outage moves along.",
         {{"start", "WHEN", "The new planned start."},
          {"end", "WHEN", "The new planned end."},
          reason,
          actor},
         "changeboardctl move --board bank.cboard CHG-2480 --start '2026-12-03 20:00'"},
        {"transition",
         "NUMBER STATE",
         2,
         2,
         BoardUse::Writes,
         "bring a change to its next state",
         "Makes one step of the lifecycle, if the policy allows it; else it says why not and who can do what about it, "
         "and exits 77.",
         {reason,
          {"closure-code",
           "CODE",
           "To close it.",
           "successful|successful_with_issues|unsuccessful|backed_out"},
          {"notes", "TEXT", "Notes on the closure."},
          actor},
         "changeboardctl transition --board bank.cboard CHG-2480 closed --closure-code successful"},
        {"decide",
         "NUMBER DECISION",
         2,
         2,
         BoardUse::Writes,
         "record a decision on a change",
         "Records a decision: approve, approve_with_conditions, reject, rework, defer or withdraw. Whoever requested or "
         "implements a change never decides on it. A decision is never changed afterwards; a new one supersedes it.",
         {{"in-name-of", "WHO", "cab, person, or the name of a team. Default: cab."},
          {"before",
           "TEXT",
           "A condition that has to be met before the change is scheduled.",
           nullptr,
           false,
           true},
          {"condition", "TEXT", "A condition that may be met later.", nullptr, false, true},
          reason,
          actor},
         "changeboardctl decide --board bank.cboard CHG-2480 approve"},
        {"hold",
         "NUMBER",
         1,
         1,
         BoardUse::Writes,
         "put a change on hold",
         "Keeps the state and gives the reason. What is on hold can only be released, or cancelled.",
         {reason, actor},
         "changeboardctl hold --board bank.cboard CHG-2480 --reason 'vendor is late'"},
        {"release",
         "NUMBER",
         1,
         1,
         BoardUse::Writes,
         "release a change that is on hold",
         "Ends the hold.",
         {actor},
         "changeboardctl release --board bank.cboard CHG-2480"}};
}

QList<Verb> riskVerbs()
{
    return {
        {"risk assess",
         "NUMBER [QUESTION=CHOICE…]",
         1,
         -1,
         BoardUse::Writes,
         "assess the risk of a change",
         "Answers the board's questionnaire: choices count from 1, \"-\" leaves a question open. What is not given is "
         "taken from the record, then from the last assessment; what is open then counts at its worst. The sum, addend "
         "by addend, is printed, and the change gets its level.",
         {{"because", "TEXT", "Why answers that overrule the record hold."},
          {"dry-run", nullptr, "Only tell what would come out."},
          reason,
          actor},
         "changeboardctl risk assess --board bank.cboard CHG-2480 people=3 tested=2 teams=1"},
        {"risk explain",
         "NUMBER",
         1,
         1,
         BoardUse::Shows,
         "explain the risk of a change",
         "Prints the assessment that counts, addend by addend, with the version of the questionnaire that it was made "
         "by; with --json also the earlier ones. Then the model's chance with its reasons, which add up to it, and "
         "similar changes of the past with their outcomes.",
         {},
         "changeboardctl risk explain CHG-2480 --json"},
        {"risk train",
         "",
         0,
         0,
         BoardUse::Writes,
         "learn the risk of changes from the board",
         "Learns from the board's closed changes and prints how good that is on the newest of them, which it had not "
         "seen. The model is written as the next version and used from then on, unless it is worse than the one in use. "
         "A board needs 200 closed changes of which 20 failed; where no outcomes are recorded, incidents on the CIs "
         "within 7 days count.",
         {{"label",
           "LABEL",
           "What to predict. Default: what the board has records of.",
           "failure|incident_after|more_incidents"},
          {"seed", "N", "Of what is drawn at random. Default: 1."},
          {"even-if-worse", nullptr, "Use it even where the one in use is better."},
          {"dry-run", nullptr, "Only tell what would come out."},
          reason,
          actor},
         "changeboardctl risk train --board bank.cboard"},
        {"risk evaluate",
         "",
         0,
         0,
         BoardUse::Shows,
         "measure how well risk can be predicted",
         "Learns and measures as \"risk train\" does and compares with the model in use, but writes nothing.",
         {{"label",
           "LABEL",
           "What to predict. Default: what the board has records of.",
           "failure|incident_after|more_incidents"},
          {"seed", "N", "Of what is drawn at random. Default: 1."}},
         "changeboardctl risk evaluate --label incident_after --json"},
        {"risk model",
         "",
         0,
         0,
         BoardUse::Shows,
         "show the model of predicted risk",
         "Prints the card of the model in use: what it learned from, how good it is beside simpler ways, what it looks "
         "at, and how it has done since.",
         {},
         "changeboardctl risk model --json"}};
}

QList<Verb> slotVerbs()
{
    return {
        {"slots",
         "NUMBER…",
         1,
         -1,
         BoardUse::Shows,
         "find free windows",
         "For one change: the nearest windows in which it hits nothing, each with why: no freeze, inside the maintenance "
         "of its CIs with its backout, nothing else on them or what they depend on, its implementer free and in working "
         "hours, after its predecessors and before its followers. Where fewer are free than asked for, windows follow in "
         "which something only warns. Exit code 1: none is free; what forbids it is named.\n\n"
         "For several: the fewest and smallest moves that clear all their conflicts without making new ones. Exit code "
         "1: some conflicts stay; what forbids it is named. Nothing is written: move the changes with `move`.",
         {{"within", "DAYS", "How far to look ahead, 1 to 366. Default: 90."},
          {"count", "N", "At most that many windows. Default: 3."}},
         "changeboardctl slots CHG-2480 --within 30 --json"}};
}

QList<Verb> administrationVerbs()
{
    return {
        {"board migrate",
         "",
         0,
         0,
         BoardUse::Writes,
         "bring a board to the current schema",
         "Brings an older board to the schema of this version; a copy is made first. A current one stays as it is.",
         {},
         "changeboardctl board migrate --board bank.cboard"},
        {"board copy",
         "",
         0,
         0,
         BoardUse::Shows,
         "copy a board to another place",
         "Copies all records to a new board, be it a file or a database, in one transaction, and compares counts and "
         "hashes of every table afterwards. The history goes along.",
         {{"to",
           "PLACE",
           "The new board: a file, or a postgresql:// address. Needed.",
           nullptr,
           true}},
         "changeboardctl board copy --board bank.cboard --to postgresql://db.example/changeboard"},
        {"board check",
         "",
         0,
         0,
         BoardUse::Shows,
         "check a board",
         "Runs the database's own check and walks along the audit chain. Exits 1 and names what is wrong.",
         {},
         "changeboardctl board check --board bank.cboard"},
        {"board backup",
         "",
         0,
         0,
         BoardUse::Shows,
         "write a board into one file",
         "Writes the whole board, history and all, into a new file.",
         {{"to", "FILE", "The file. Needed.", nullptr, true}},
         "changeboardctl board backup --board bank.cboard --to bank-2026-11-25.cboard"},
        {"board restore",
         "BACKUP",
         1,
         1,
         BoardUse::Writes,
         "make a board from a backup",
         "Checks the backup and makes a new board file of it. Never overwrites anything.",
         {},
         "changeboardctl board restore --board bank.cboard bank-2026-11-25.cboard"},
        {"audit verify",
         "",
         0,
         0,
         BoardUse::Shows,
         "verify the audit chain",
         "Walks along the chain of audit entries and finds any edit, gap or reorder. Exits 1 and names each.",
         {},
         "changeboardctl audit verify --board bank.cboard"}};
}

} // namespace

const QList<Verb>& verbs()
{
    static const QList<Verb> all = setUpVerbs() + fileVerbs() + showVerbs() + reviewVerbs()
        + changeVerbs() + riskVerbs() + slotVerbs() + administrationVerbs();
    return all;
}

const QList<Option>& commonOptions()
{
    static const QList<Option> options{
        {"board",
         "PLACE",
         "The board: a file, a postgresql:// address, or a saved name. Verbs that write never use a default; others take "
         "CHANGEBOARD_BOARD, else the last one opened, else the demo board.",
         nullptr,
         true},
        {"json", nullptr, "Print JSON, one object a line."},
        {"zone",
         "ZONE",
         "Read and show local times in this zone (Area/City). Default: the board's."},
        {"now",
         "INSTANT",
         "Take this as now, for an answer that can be had again: 2026-11-25T22:00:00Z."},
        {"help", nullptr, "Show this help."}};
    return options;
}

QStringList verbGroups()
{
    QStringList groups;
    for (const Verb& verb : verbs()) {
        const QStringList words = QString::fromUtf8(verb.name).split(QLatin1Char(' '));
        if (words.size() > 1 && !groups.contains(words.first())) {
            groups.append(words.first());
        }
    }
    return groups;
}

const Verb* findVerb(const QString& name)
{
    for (const Verb& verb : verbs()) {
        if (name == QLatin1StringView(verb.name)) {
            return &verb;
        }
    }
    return nullptr;
}

const QList<ExitMeaning>& exitMeanings()
{
    static const QList<ExitMeaning> meanings{
        {0, "done, or yes"},
        {1, "no: a check failed, or rows were rejected with --strict"},
        {64, "wrong usage: an unknown verb or option, or no --board for a verb that writes"},
        {65, "bad input: a file, field or value is wrong; nothing was written"},
        {66, "no such file, board or record"},
        {69, "the server cannot be reached"},
        {70, "a fault of the program"},
        {73,
         "cannot write: read-only, full, locked, there already, or edited by somebody else meanwhile"},
        {77, "not permitted by the policy or by rights"},
        {130, "stopped with Ctrl-C; the board is as it was"}};
    return meanings;
}

} // namespace cb::ctl
