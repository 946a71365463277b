// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Picture.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace cb {

class MessageBar;

/// Copies pictures and saves them where the user says. What was done is announced; what failed
/// stands at the foot of the widget that it was asked for, with what can be done. Files are written
/// off the GUI thread, one at a time. GUI thread.
class PictureExport : public QObject
{
    Q_OBJECT

public:
    /// `place` owns it and shows its messages; `context` must outlive it.
    PictureExport(BoardContext& context, QWidget& place);

    /// An image at twice the size.
    void copy(const Picture& picture);
    /// Text and HTML; says so where there is no data.
    void copyTable(const Picture& picture);
    /// Opens a dialog for place and format.
    void askAndSave(const Picture& picture);
    void save(const Picture& picture, PictureFormat format, const QString& path);

    bool isBusy() const { return m_isBusy; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void saved(const QString& path);
    void failed(const cb::Error& error);

private:
    void showFailure(const Error& error, const Picture& picture);
    void placeMessage();

    BoardContext& m_context;
    QWidget& m_place;
    QPointer<MessageBar> m_message;
    bool m_isBusy = false;
};

/// A menu with copy as picture, save picture and copy as table for one widget, a chart's card say;
/// owned by `widget`. `picture` is asked when one of them is chosen.
QMenu* exportMenuFor(QWidget& widget, BoardContext& context, std::function<Picture()> picture);

} // namespace cb
