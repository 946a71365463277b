// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "core/base/Tr.h"
#include "core/conflict/FindConflictMarks.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

// A static library's resources have to be asked for, outside any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace cb::ctl {

Command commandOf(const QString& verb)
{
    static const QHash<QString, Command> commands{
        {u"init"_s, runInit},
        {u"info"_s, runInfo},
        {u"import"_s, runImport},
        {u"export"_s, runExport},
        {u"list"_s, runList},
        {u"show"_s, runShow},
        {u"search"_s, runSearch},
        {u"windows"_s, runWindows},
        {u"conflicts"_s, runConflicts},
        {u"diff"_s, runDiff},
        {u"baseline take"_s, runBaselineTake},
        {u"baseline list"_s, runBaselineList},
        {u"edit"_s, runEdit},
        {u"move"_s, runMove},
        {u"transition"_s, runTransition},
        {u"decide"_s, runDecide},
        {u"hold"_s, runHold},
        {u"release"_s, runRelease},
        {u"risk assess"_s, runRiskAssess},
        {u"risk explain"_s, runRiskExplain},
        {u"risk train"_s, runRiskTrain},
        {u"risk evaluate"_s, runRiskEvaluate},
        {u"risk model"_s, runRiskModel},
        {u"slots"_s, runSlots},
        {u"board migrate"_s, runBoardMigrate},
        {u"board copy"_s, runBoardCopy},
        {u"board check"_s, runBoardCheck},
        {u"board backup"_s, runBoardBackup},
        {u"board restore"_s, runBoardRestore},
        {u"audit verify"_s, runAuditVerify}};
    return commands.value(verb, nullptr);
}

namespace {

int fail(Output& out, const Error& error)
{
    out.note(error.what);
    if (!error.detail.isEmpty() && error.kind == ErrorKind::Internal) {
        out.note(error.detail);
    }
    return exitCodeOf(error.kind);
}

int run(const QStringList& words)
{
    Output plain(false);
    Result<Arguments> arguments = readArguments(words);
    if (!arguments) {
        return fail(plain, arguments.error());
    }
    if (arguments->wantsVersion) {
        plain.line(u"changeboardctl %1"_s.arg(QStringLiteral(CB_VERSION)));
        return plain.flush() ? 0 : exitCodeOf(ErrorKind::CannotWrite);
    }
    if (arguments->has("help")) {
        plain.line(helpText(arguments->verb, terminalColumns()).trimmed());
        return plain.flush() ? 0 : exitCodeOf(ErrorKind::CannotWrite);
    }
    const Command command = commandOf(QString::fromUtf8(arguments->verb->name));
    Result<std::unique_ptr<Invocation>> call = Invocation::create(std::move(arguments).value());
    if (!call) {
        return fail(plain, call.error());
    }
    Output& out = (*call)->out();
    const Outcome outcome = command(**call);
    const bool isWritten = out.flush();
    if (!outcome) {
        return fail(out, outcome.error());
    }
    if (!isWritten) {
        return fail(
            out,
            {ErrorKind::CannotWrite,
             Tr::tr("Standard output cannot be written: disk full or pipe closed."),
             {}});
    }
    return *outcome;
}

} // namespace
} // namespace cb::ctl

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"changeboardctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CB_VERSION));
    initTranslations();
    QTranslator plurals; // the command line speaks English: only "1 row", "2 rows" are looked up
    if (plurals.load(u":/i18n/changeboard_en.qm"_s)) {
        QCoreApplication::installTranslator(&plurals);
    }
    cb::setConflictMarksSource(cb::conflictMarksSource());
    cb::ctl::catchInterrupts();
    return cb::ctl::run(QCoreApplication::arguments().mid(1));
}
