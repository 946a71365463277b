// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QMap>
#include <QString>

namespace cb {

/// The parameters of a PostgreSQL connection, as libpq reads them from an address.
class Conninfo
{
public:
    /// Usage: the address is malformed, with libpq's word on it.
    static Result<Conninfo> parse(const QString& address);

    bool has(const QString& keyword) const { return m_values.contains(keyword); }

    QString value(const QString& keyword) const { return m_values.value(keyword); }

    void set(const QString& keyword, const QString& value) { m_values.insert(keyword, value); }

    void setDefault(const QString& keyword, const QString& value)
    {
        if (!has(keyword)) {
            set(keyword, value);
        }
    }

    const QMap<QString, QString>& values() const { return m_values; }

private:
    QMap<QString, QString> m_values;
};

} // namespace cb
