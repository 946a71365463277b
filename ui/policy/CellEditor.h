// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "ui/policy/PolicyTableModel.h"

#include <QFrame>

class QCheckBox;
class QVBoxLayout;

namespace cb {

class ThemeController;

/// What a cell of the decision table holds, as boxes to tick, below the cell. Enter or a click
/// elsewhere takes it, Escape leaves it. Deletes itself.
class CellEditor : public QFrame
{
    Q_OBJECT

public:
    CellEditor(
        const ThemeController& theme,
        SnapshotPtr snapshot,
        const PolicyRow& row,
        PolicyCell cell,
        QWidget* parent);

    /// Number and count can't be edited.
    static bool canEdit(PolicyCell cell);

    /// Below `cell` (global), or above where there is no room.
    void showAt(const QRect& cell);

signals:
    /// It was changed.
    void accepted(const cb::PolicyRow& row);

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTypes();
    void makeRisks();
    void makeEnvironments();
    void makeTiers();
    void makeApprovals();
    void makeCab();
    void makeLeadTime();
    void makeEvidence();
    void addHint(const QString& text);
    QCheckBox* addBox(const QString& text, bool isOn, std::function<void(bool)> set);
    void watch(QWidget* control);
    QStringList knownEnvironments() const;

    const ThemeController& m_theme;
    SnapshotPtr m_snapshot;
    PolicyRow m_before;
    PolicyRow m_row;
    QVBoxLayout* m_layout;
    QWidget* m_first = nullptr;
    bool m_isDone = false;
};

} // namespace cb
