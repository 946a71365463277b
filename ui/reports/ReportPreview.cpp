// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPreview.h"

#include "ui/reports/ReportPages.h"

#include <QPainter>

namespace cb {

/// Lives on the preview's thread and holds the pages there.
class ReportPreview::Worker : public QObject
{
public:
    struct Made
    {
        std::shared_ptr<const Report> report;
        int pages = 0;
    };

    Result<Made> make(
        const Maker& maker,
        const PageSetup& setup,
        const FontFamilies& fonts,
        const JobControl& job)
    {
        Result<Report> report = maker();
        if (!report) {
            return report.error();
        }
        auto pages = std::make_unique<ReportPages>(*report, setup, fonts);
        if (const Result<void> measured = pages->measure(job); !measured) {
            return measured.error();
        }
        m_pages = std::move(pages);
        return Made{std::make_shared<const Report>(m_pages->report()), m_pages->count()};
    }

    /// Null where there is no such page (any more).
    QImage page(int index, int width)
    {
        if (!m_pages || index < 0 || index >= m_pages->count() || width <= 0) {
            return {};
        }
        const QSizeF points = m_pages->setup().pageSize();
        const qreal scale = width / points.width();
        QImage image(width, qRound(points.height() * scale), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        m_pages->paint(painter, index);
        return image;
    }

private:
    std::unique_ptr<ReportPages> m_pages;
};

ReportPreview::ReportPreview(const FontFamilies& fonts, QObject* parent)
    : QObject(parent)
    , m_fonts(fonts)
    , m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ReportPreview::~ReportPreview()
{
    m_running.cancel();
    m_thread.quit();
    m_thread.wait();
}

void ReportPreview::show(Maker maker, const PageSetup& setup)
{
    m_running.cancel();
    m_running = CancelToken();
    const quint64 ticket = ++m_ticket;
    m_isBusy = true;
    JobControl job;
    job.cancel = m_running;
    job.progress = [this, ticket](qint64 /*done*/, qint64 pages) {
        QMetaObject::invokeMethod(
            this,
            [this, ticket, pages] {
                if (ticket == m_ticket) {
                    emit progressed(static_cast<int>(pages));
                }
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, maker = std::move(maker), setup, fonts = m_fonts, job, ticket] {
            if (job.cancel.isCancelled()) {
                return;
            }
            auto made =
                std::make_shared<Result<Worker::Made>>(worker->make(maker, setup, fonts, job));
            QMetaObject::invokeMethod(
                this,
                [this, made, ticket] {
                    if (ticket != m_ticket) {
                        return;
                    }
                    m_isBusy = false;
                    if (!*made) {
                        emit failed(made->error());
                        return;
                    }
                    m_report = (*made)->report;
                    emit ready({(*made)->pages, m_report->contents, m_report->meta});
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void ReportPreview::cancel()
{
    m_running.cancel();
}

void ReportPreview::requestPage(int index, int width)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, index, width, ticket = m_ticket] {
            const QImage image = worker->page(index, width);
            QMetaObject::invokeMethod(
                this,
                [this, index, image, ticket] {
                    if (ticket == m_ticket && !image.isNull()) {
                        emit pageReady(index, image);
                    }
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace cb
