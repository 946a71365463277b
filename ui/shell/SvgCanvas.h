// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QSize>
#include <QString>

#include <memory>

namespace cb {

class SvgEngine;

/// A paint device that writes SVG 1.1: shapes as paths, texts as text (Qt's own QSvgGenerator 6.4
/// leaves clipping out). One painter at a time; the units are pixels. Any thread.
class SvgCanvas : public QPaintDevice
{
public:
    SvgCanvas(const QSize& size, const QString& title);
    ~SvgCanvas() override;
    Q_DISABLE_COPY_MOVE(SvgCanvas)

    QPaintEngine* paintEngine() const override;

    /// The whole document, UTF-8; after the painter's end.
    QByteArray document() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    QString m_title;
    std::unique_ptr<SvgEngine> m_engine;
};

} // namespace cb
