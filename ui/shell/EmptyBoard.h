// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cb {

struct BoardContext;
class EmptyState;
class PlaceHost;

/// On a board without changes: what is missing and three ways to start, over the grid of the view,
/// which stays visible.
class EmptyBoard : public QWidget
{
    Q_OBJECT

public:
    EmptyBoard(BoardContext& context, PlaceHost& host);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Reason
    {
        None,
        NoChanges,
        NotOpened
    };

    Reason reason() const;
    void showIfEmpty();
    void fill();
    void addAction(const QString& name, const QString& actionId);

    BoardContext& m_context;
    PlaceHost& m_host;
    EmptyState* m_state;
    QWidget* m_sample = nullptr;
    Reason m_shown = Reason::None;
};

} // namespace cb
