// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "ui/reports/MakeReport.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <memory>

namespace cb {

class ReportPages;

/// What is shown of a report: how many pages it has and what it counts.
struct PreviewState
{
    int pages = 0;
    QList<ReportFact> contents;
    ReportMeta meta;
};

/// Makes a report and its pages on a thread of its own. (The glyphs of a page belong to the thread
/// that shaped them.) Newest wins: what was asked before is stopped and its answers are dropped.
/// GUI thread.
class ReportPreview : public QObject
{
    Q_OBJECT

public:
    /// Makes the report that is shown; runs on the preview's thread.
    using Maker = std::function<Result<Report>()>;

    explicit ReportPreview(const FontFamilies& fonts, QObject* parent = nullptr);
    ~ReportPreview() override;

    void show(Maker maker, const PageSetup& setup);
    /// Stops what is being made; what is there stays.
    void cancel();
    /// Asks for page `index` (from 0) at a width in device pixels: pageReady() answers.
    void requestPage(int index, int width);

    /// The report shown; none before the first is made.
    const std::shared_ptr<const Report>& report() const { return m_report; }

    bool isBusy() const { return m_isBusy; }

signals:
    /// Pages found so far, while it is made.
    void progressed(int pages);
    void ready(const cb::PreviewState& state);
    void failed(const cb::Error& error);
    void pageReady(int index, const QImage& image);

private:
    class Worker;

    FontFamilies m_fonts;
    QThread m_thread;
    Worker* m_worker;
    CancelToken m_running;
    std::shared_ptr<const Report> m_report;
    quint64 m_ticket = 0;
    bool m_isBusy = false;
};

} // namespace cb
