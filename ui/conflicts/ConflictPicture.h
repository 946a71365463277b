// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DisplayState.h"
#include "core/domain/WallTime.h"
#include "ui/theme/Theme.h"

#include <QLocale>

class QPainter;

namespace cb {

/// One side of a conflict, as it is drawn.
struct ConflictPictureSide
{
    enum class Kind
    {
        Change,
        Freeze,
        Deployment
    };

    Kind kind = Kind::Change;
    QString label; ///< "CHG-2479"
    Span span;
    qint64 backoutMs = 0; ///< drawn after the window
    DisplayState state = DisplayState::Draft;
    int risk = 0; ///< RiskLevel + 1
};

/// What is drawn: two windows over each other with what they have in common.
struct ConflictPictureInput
{
    QList<ConflictPictureSide> sides;
    Span overlap;
    QString overlapText; ///< "both: 2 h"
    bool blocks = true;
    QTimeZone zone{QByteArrayLiteral("UTC")};
    QLocale locale;
    bool isRightToLeft = false;
};

/// Where everything stands; texts are cut.
struct ConflictPictureLayout
{
    struct Label
    {
        QRectF rect;
        QString text;
        Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    };

    struct Row
    {
        Label label;
        QRectF bar;
        QRectF stripe; ///< of the risk; null: none
        QRectF backout; ///< null: none, or out of view
        Label backoutText;
        ConflictPictureSide::Kind kind = ConflictPictureSide::Kind::Change;
        DisplayState state = DisplayState::Draft;
        int risk = 0;
        bool isCutBefore = false; ///< it goes on beyond the leading end
        bool isCutAfter = false;
    };

    Span range; ///< that is drawn
    QRectF plot;
    std::vector<double> lines; ///< x of full steps of the clock
    std::vector<Label> times;
    std::vector<Row> rows;
    QRectF overlap;
    Label overlapText;
    bool blocks = true;
};

/// Pure; GUI thread, as it measures text.
ConflictPictureLayout layOutConflictPicture(
    const ConflictPictureInput& input, const QSizeF& size, const Theme& theme);

void paintConflictPicture(
    QPainter& painter, const ConflictPictureLayout& layout, const Theme& theme);

/// How high it should be for that many sides.
int conflictPictureHeight(int sides, const Theme& theme);

} // namespace cb
