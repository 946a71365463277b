// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cases/CaseKinds.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

int fail(const QString& why)
{
    QTextStream(stderr) << why << Qt::endl;
    return 1;
}

} // namespace

/// run_case CASE_DIR: answers one case of ../shared/cases as JSON on standard output; exit 1 where
/// the kind is none of ours yet or the input cannot be read.
int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().size() != 2) {
        return fail(u"usage: run_case CASE_DIR"_s);
    }
    cb::CaseInput input{QDir(app.arguments().at(1)), {}};
    QFile file(input.folder.filePath(u"given.json"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.fileName() + u": "_s + file.errorString());
    }
    const QJsonObject description = QJsonDocument::fromJson(file.readAll()).object();
    input.given = description.value(u"given").toObject();
    const QString kind = description.value(u"kind").toString();
    const cb::CaseKind answer = cb::caseKinds().value(kind);
    if (!answer) {
        return fail(u"kind not answered: "_s + kind);
    }
    const cb::Result<QJsonObject> result = answer(input);
    if (!result) {
        return fail(result.error().what);
    }
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(result.value()).toJson()) << Qt::endl;
    return 0;
}
