// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Service.h"

#include <QFrame>

class QLineEdit;

namespace cb {

struct BoardContext;
class Button;
class RecordPicker;
class TextLabel;

/// Writes one dependency by hand, in place: two CIs and how they hang together. What is wrong, and
/// a cycle that it would close, is said in words while choosing. One undo step.
class DependencyForm : public QFrame
{
    Q_OBJECT

public:
    explicit DependencyForm(BoardContext& context, QWidget* parent = nullptr);

    /// Shows it empty, or with what is known of the dependency.
    void open(std::optional<ItemId> upstream, std::optional<ItemId> downstream);

    /// Why it cannot be added; empty: it can.
    QString problem() const { return m_problem; }

    /// Takes dependencies away in one undo step; `what` names them.
    static void remove(
        BoardContext& context, const QList<Dependency>& dependencies, const QString& what);

signals:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void fillChoices();
    void judge();
    void add();
    std::optional<ItemId> chosen(const RecordPicker& picker) const;
    QString nameOf(ItemId id) const;

    BoardContext& m_context;
    TextLabel* m_upstreamLabel;
    TextLabel* m_downstreamLabel;
    TextLabel* m_typeLabel;
    RecordPicker* m_upstream;
    RecordPicker* m_downstream;
    QLineEdit* m_type;
    TextLabel* m_words;
    Button* m_add;
    Button* m_cancel;
    QString m_problem;
};

} // namespace cb
