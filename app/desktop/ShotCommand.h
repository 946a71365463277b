// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace cb {

/// `changeboard shot --out DIR [--reports] [--board PLACE] [--now INSTANT] [--language CODE]
/// [--only WORD]`: renders every view of a board (the sample bank if none is given) as PNG, light
/// and dark, and with
/// --reports every report as PDF. Returns the exit code.
int runShotCommand(QApplication& application, const QStringList& arguments);

} // namespace cb
