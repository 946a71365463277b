// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/ModelCandidates.h"

#include <QWidget>

class QGridLayout;

namespace cb {

class TextLabel;
class ThemeController;

/// Alike changes that never failed, with what speaks for a standard model and the acts on each.
class CandidateList : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateList(const ThemeController& theme, QWidget* parent = nullptr);

    static constexpr int shownCandidates = 8;

    /// `canEdit` false: the acts are not possible; the reason stands elsewhere.
    void showCandidates(
        const ModelCandidates& candidates, const Directory& directory, bool canEdit);

signals:
    void openRequested(const cb::ModelCandidate& candidate);
    void modelRequested(const cb::ModelCandidate& candidate);
    void putOffRequested(const cb::ModelCandidate& candidate);

private:
    void addHead();
    void addRow(const ModelCandidate& candidate, const Directory& directory, bool canEdit, int row);

    const ThemeController& m_theme;
    QGridLayout* m_grid;
    TextLabel* m_note;
};

} // namespace cb
