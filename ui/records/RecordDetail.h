// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "ui/shell/Page.h"

#include <QWidget>

#include <functional>

namespace cb {

/// How the detail panel shows records of one kind, where another folder of ui knows more of them
/// than a RecordBrief does.
class RecordDetail : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showRecord(const RecordRef& record) = 0;

signals:
    /// Show another record in the panel.
    void recordRequested(const cb::RecordRef& record);
    /// As a page.
    void openRequested(const cb::RecordRef& record);
    void createRequested(const cb::NewChange& start);
    void closeRequested();
};

/// Makes the detail of one kind of record.
struct RecordDetailMaker
{
    RecordKind kind = RecordKind::Deployment;
    std::function<RecordDetail*(BoardContext& context, QWidget* parent)> make;
};

} // namespace cb
