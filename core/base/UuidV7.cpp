// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/UuidV7.h"

#include <QMutex>
#include <QRandomGenerator>

#include <array>

namespace cb {
namespace {

QUuid assemble(quint64 unixMs, quint16 sequence, quint64 random)
{
    std::array<uchar, 16> bytes{};
    for (std::size_t i = 0; i < 6; ++i) {
        bytes[i] = static_cast<uchar>(unixMs >> (40 - 8 * i));
    }
    bytes[6] = static_cast<uchar>(0x70U | ((sequence >> 8U) & 0x0FU));
    bytes[7] = static_cast<uchar>(sequence & 0xFFU);
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[8 + i] = static_cast<uchar>(random >> (56 - 8 * i));
    }
    bytes[8] = static_cast<uchar>((bytes[8] & 0x3FU) | 0x80U);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), std::ssize(bytes)));
}

} // namespace

QUuid makeUuidV7()
{
    static QMutex mutex;
    static quint64 lastMs = 0;
    static quint16 sequence = 0;

    const QMutexLocker lock(&mutex);
    const auto nowMs = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    if (nowMs > lastMs) {
        lastMs = nowMs;
        sequence = static_cast<quint16>(QRandomGenerator::global()->bounded(0x400));
    } else if (++sequence > 0x0FFF)
    { // the clock stands still or went back: borrow from the next millisecond
        ++lastMs;
        sequence = 0;
    }
    return assemble(lastMs, sequence, QRandomGenerator::global()->generate64());
}

QUuid makeUuidV7(Instant time, QRandomGenerator& random)
{
    const auto sequence = static_cast<quint16>(random.bounded(0x1000));
    return assemble(static_cast<quint64>(qMax<qint64>(time.ms, 0)), sequence, random.generate64());
}

} // namespace cb
