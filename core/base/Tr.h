// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace cb {

/// `Tr::tr("…")`: text of core for people (Error::what, findings, reasons), translated in the
/// context "cb".
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cb)
};

} // namespace cb
