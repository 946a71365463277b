// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Instant.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {

QString Instant::toIso() const
{
    return ms % msPerSecond == 0 ? toUtc().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s)
                                 : toUtc().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
}

std::optional<Instant> Instant::fromIso(QStringView text)
{
    const QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        return std::nullopt;
    }
    return fromDateTime(time);
}

} // namespace cb
