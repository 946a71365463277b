// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QWidget>

namespace cb {

class ReportPreview;
class ThemeController;

/// The pages of a report: small ones at the leading side, the current one beside them, and which it
/// is below. Pages are asked for when they are seen and appear when they are made.
class PageView : public QWidget
{
    Q_OBJECT

public:
    PageView(const ThemeController& theme, ReportPreview& preview, QWidget* parent = nullptr);

    /// `size` in points; 0 pages: nothing to show.
    void setPages(int pages, QSizeF size);

    int pages() const { return m_pages; }

    int current() const { return m_current; }

    void setCurrent(int index);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override;

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect pageRect() const;
    QRect thumbRect(int index) const;
    int firstThumb() const;
    int thumbsInView() const;
    void request();
    void keep(int index, const QImage& image);
    QString caption() const;
    void updateAccessibleName();

    const ThemeController& m_theme;
    ReportPreview& m_preview;
    int m_pages = 0;
    int m_current = 0;
    QSizeF m_size;
    QHash<int, QImage> m_images; ///< of the current page and its neighbours
    QHash<int, QImage> m_thumbs;
};

} // namespace cb
