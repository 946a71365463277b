// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Ids.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace cb {

struct BoardContext;
class Button;
class TextLabel;
class WallTimeEdit;

/// Where a change could go.
struct ProposedStart
{
    QString name; ///< "A week on"
    Instant start;
};

/// Asks for the time and the reason of a move that is proposed to the owner of a change. It writes
/// a proposal, one undo step; the change stays where it is until its owner agrees.
class ProposeMoveForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProposeMoveForm(BoardContext& context, QWidget* parent = nullptr);

    /// Opens for a change with the first of some starts, the others a click away, and a reason that
    /// can be typed over.
    void open(ChangeId change, const QList<ProposedStart>& starts, const QString& reason);
    void close();

    ChangeId change() const { return m_change; }

signals:
    /// Written.
    void proposed();
    /// Left without, or written.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void propose();
    void retranslate();
    void showProblem(const QString& problem);
    void showStarts(const QList<ProposedStart>& starts);

    BoardContext& m_context;
    ChangeId m_change;
    TextLabel* m_title;
    TextLabel* m_toLabel;
    WallTimeEdit* m_to;
    QWidget* m_starts;
    QHBoxLayout* m_startLine;
    TextLabel* m_reasonLabel;
    QLineEdit* m_reason;
    TextLabel* m_problem;
    Button* m_propose;
    Button* m_cancel;
};

} // namespace cb
