// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WriteBatch.h"

namespace cb {

struct ScaleRequest
{
    qint64 changes = 100'000; ///< N, at least 250
    quint32 seed = 1;
    Instant now; ///< the three years end 30 days after it
    QByteArray zone = "Europe/Berlin";
};

/// How many records of each kind a request gives.
struct ScaleCounts
{
    qint64 persons = 0;
    qint64 groups = 0;
    qint64 services = 0; ///< N / 250
    qint64 items = 0; ///< N / 25
    qint64 dependencies = 0; ///< 3 an item (fewer for the first three)
    qint64 changes = 0; ///< N, each with 1.9 items on average
    qint64 deployments = 0; ///< 10 N
    qint64 incidents = 0; ///< N
};

ScaleCounts scaleCounts(const ScaleRequest& request);

BoardSettings scaleSettings(const ScaleRequest& request);

/// A board of any size for measurements: three years, evenly spread; reproducible as demoBoard()
/// is. Parts are made one by one, so that memory stays flat.
BatchSource scaleBoard(const ScaleRequest& request);

} // namespace cb
