// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// QCustomPlot 2.1 loops in its header with Qt's foreach, which our code is built without.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
