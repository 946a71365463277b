// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/EnumText.h"

#include <QByteArrayView>
#include <QString>
#include <QUuid>

namespace cb {

/// The row on which a query stands, column by column (counted from 0), whatever the engine. Views
/// into bytes hold until the query moves on.
class RowReader
{
public:
    virtual ~RowReader() = default;

    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0; ///< NULL: 0
    virtual double real(int column) const = 0; ///< NULL: 0
    virtual bool flag(int column) const = 0; ///< NULL: false
    /// Of a text as UTF-8, or of bytes; NULL: a null view.
    virtual QByteArrayView bytes(int column) const = 0;
    virtual QUuid id(int column) const = 0; ///< NULL: a null id
    virtual qint64 instantMs(int column) const = 0; ///< NULL: noInstant

    QString text(int column) const
    {
        const QByteArrayView view = bytes(column);
        return view.isNull() ? QString() : QString::fromUtf8(view);
    }

    std::optional<Instant> instant(int column) const
    {
        const qint64 ms = instantMs(column);
        return ms == noInstant ? std::nullopt : std::optional(Instant{ms});
    }
};

/// The enumerator of a stored text form; nothing if it is none.
template <TextualEnum E>
std::optional<E> enumFromUtf8(QByteArrayView text)
{
    for (std::size_t i = 0; i < enumTexts<E>.size(); ++i) {
        const QLatin1StringView known = enumTexts<E>[i];
        if (text == QByteArrayView(known.data(), known.size())) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

} // namespace cb
