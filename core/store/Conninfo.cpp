// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Conninfo.h"

#include "core/base/Tr.h"

#include <libpq-fe.h>

#include <memory>

namespace cb {

Result<Conninfo> Conninfo::parse(const QString& address)
{
    char* message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(address.toUtf8().constData(), &message), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> owned(message, &PQfreemem);
    if (!options) {
        return Error{
            ErrorKind::Usage,
            Tr::tr("The address of the database is malformed: %1. It looks like "
                   "postgresql://user@host/database.")
                .arg(QString::fromUtf8(message).trimmed())};
    }
    Conninfo parsed;
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val != nullptr) {
            parsed.set(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
        }
    }
    return parsed;
}

} // namespace cb
