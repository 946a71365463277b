// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/schedule/BoardFilter.h"

#include <QJsonObject>
#include <QWidget>

class QPainter;

namespace cb {

class Theme;

/// One view of a place (month, week, list, …). The view bar shows its name, steps its range and
/// hosts its controls. A view is made once, kept while the window lives, and told when it is shown.
class View : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Stable: "board.month".
    virtual QString id() const = 0;
    /// Translated: "Month".
    virtual QString name() const = 0;

    /// Views over a range of time return true; the view bar then shows its steps and the range.
    virtual bool hasRange() const { return false; }

    virtual void stepRange(int steps) { Q_UNUSED(steps) }

    virtual void goToNow() {}

    /// Scrolls to the record and shows it; a view that has no place for it does nothing.
    virtual void reveal(const RecordRef& record) { Q_UNUSED(record) }

    virtual QString rangeText() const { return {}; }

    /// Controls at the trailing end of the view bar (what the fill shows, what groups, at most two
    /// acts), made once, owned by the view; null: none.
    virtual QWidget* viewBarControls() { return nullptr; }

    /// Width of the detail panel beside this view: false 400 (300), true 620 (380).
    virtual bool wantsWideDetail() const { return false; }

    /// Views that need the whole width have no detail panel beside them.
    virtual bool hasDetail() const { return true; }

    /// Work in the background that changes what is shown (pictures wait for its end).
    virtual bool isBusy() const { return false; }

    /// Of the filter's fields, those that this view cannot use (drawn grey).
    virtual QStringList unusedFilterFields() const { return {}; }

    /// What has to survive between runs (zoom, columns, scroll position).
    virtual QJsonObject saveState() const { return {}; }

    virtual void restoreState(const QJsonObject& state) { Q_UNUSED(state) }

    /// "24 of 40 services": what the filter bar counts at its end; empty: the changes.
    virtual QString countText() const { return {}; }

    /// What the count leaves out, in words, for its tool tip.
    virtual QString countHelp() const { return {}; }

    /// Data as a table for "copy as table", with a header row; empty: nothing to copy.
    virtual QList<QStringList> copyTable() const { return {}; }

    /// How large a picture of the view is, in device-independent pixels: as large as it is now, or
    /// larger where all of it needs more.
    virtual QSize pictureSize() const { return size(); }

    /// It paints itself by paintPicture(); false: pictures show the widget as it stands.
    virtual bool paintsPictures() const { return false; }

    /// Paints all that is in range into (0, 0, size), in the colours of `theme` and without what
    /// belongs to the moment (selection, focus, scrolling). The painter may write vectors.
    virtual void paintPicture(QPainter& painter, const QSize& size, const Theme& theme)
    {
        Q_UNUSED(painter)
        Q_UNUSED(size)
        Q_UNUSED(theme)
    }

    /// What a file with the range is called: "2026-W48". Empty: the day on which it is made.
    virtual QString pictureName() const { return {}; }

    /// It may be shown on a wall, where nobody can scroll, point or type.
    virtual bool suitsWall() const { return true; }

signals:
    void rangeChanged();
    /// countText() is another one.
    void countChanged();
    /// Ask the shell to open a record as a page, or a new change (null id) starting at the given
    /// UTC ms.
    void openRequested(const cb::RecordRef& record);
    void createRequested(qint64 startUtcMs, qint64 endUtcMs);
    /// Ask the shell to show the list of the board with another filter.
    void listRequested(const cb::BoardFilter& filter);
};

} // namespace cb
