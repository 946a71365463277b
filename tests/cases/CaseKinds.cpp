// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cases/CaseKinds.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace cb {

QString CaseInput::fileName() const
{
    QStringList names = folder.entryList(QDir::Files, QDir::Name);
    names.removeAll(u"given.json"_s);
    return names.isEmpty() ? QString() : folder.filePath(names.first());
}

Result<QByteArray> CaseInput::bytes() const
{
    QFile file(fileName());
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound, file.errorString(), file.fileName()};
    }
    return file.readAll();
}

QHash<QString, CaseKind> caseKinds()
{
    return {
        {u"conflict"_s, answerConflict},
        {u"ics"_s, answerIcs},
        {u"layout"_s, answerLayout},
        {u"csv"_s, answerTable},
        {u"xlsx"_s, answerTable},
    };
}

} // namespace cb
