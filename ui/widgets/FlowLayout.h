// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace cb {

/// Puts its widgets into lines, as words in a text; mirrors. The last one may stretch to the end of
/// its line.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void setStretchLast(bool isStretched) { m_stretchesLast = isStretched; }

    /// Like addWidget(), at a place.
    void insertWidget(int index, QWidget* widget);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height of it all in that width; places the items if `isReal`.
    int arrange(const QRect& rect, bool isReal) const;

    QList<QLayoutItem*> m_items; ///< owned, as QLayout does
    bool m_stretchesLast = false;
};

} // namespace cb
