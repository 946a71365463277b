// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace cb::test {

/// Compares an image with tests/data/golden/NAME.png. Where it is another one, the new image is
/// saved beside the build (golden/NAME.png) and the answer says how far it is off; empty: equal.
/// Small differences of antialiasing are allowed. `tests/accept_golden` runs the tests with
/// CB_ACCEPT_GOLDEN=1, which stores new pictures instead.
QString compareWithGolden(const QImage& image, const QString& name);

/// Pixels that visibly differ; images of another size differ everywhere.
qint64 differingPixels(const QImage& a, const QImage& b);

} // namespace cb::test
