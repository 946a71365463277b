// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Change.h"
#include "core/domain/Ids.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace cb {

struct BoardContext;

/// A page over a place: a change as a page, a new change, a questionnaire. The view bar then shows
/// 'Back to …' and the title; the page has its own bar of acts at its foot. Leaving never asks: the
/// page keeps its draft.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;

    /// Controls at the trailing end of the view bar, owned by the page; null: none.
    virtual QWidget* viewBarControls() { return nullptr; }

    /// Called before the page is left: keep the draft.
    virtual void leave() {}

signals:
    void titleChanged();
    void closeRequested();
    /// Show another record as a page on top.
    void openRequested(const cb::RecordRef& record);
};

/// What a new change starts with.
struct NewChange
{
    std::optional<qint64> startUtcMs;
    std::optional<qint64> endUtcMs;
    std::optional<ChangeId> copyOf;
    QString templateName; ///< of a NamedDocument of kind change_template; empty: none
    /// Fields that are filled in; its id, number and requester are not used. Null: none.
    std::shared_ptr<const Change> filledIn = nullptr;
};

/// How the window makes pages; set by app/, so that the shell need not know who makes them. Null
/// result: this record has no page.
struct PageFactory
{
    std::function<Page*(BoardContext& context, const RecordRef& record, QWidget* parent)> forRecord;
    std::function<Page*(BoardContext& context, const NewChange& start, QWidget* parent)>
        forNewChange;
};

} // namespace cb
