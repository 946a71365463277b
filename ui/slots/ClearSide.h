// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/slots/ClearPlan.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace cb {

struct BoardContext;
class Button;
class ClearMoveRow;
class DetailSection;
class TextLabel;
class WallTimeEdit;

/// The side of a clearing: what it comes to in figures, the moves with what can be said to each,
/// what stays, and what must hold.
class ClearSide : public QWidget
{
    Q_OBJECT

public:
    ClearSide(BoardContext& context, ClearPlan& plan, QWidget* parent = nullptr);

    /// As the plan has it now.
    void reload();

    /// Lets the start of the current move be typed.
    void editCurrent();
    /// False: nothing was being typed.
    bool cancelEdit();

    /// What must hold of the moves; the rest of `request` stays.
    void fillIn(ClearRequest& request) const;

    bool staysInRange() const;
    /// Selected changes have no range to stay in.
    void setHasRange(bool hasRange);

    /// Keys are pressed here.
    QWidget* list() const { return m_list; }

signals:
    /// Something else must hold.
    void rulesChanged();
    void anotherWayRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeFigures(QVBoxLayout& layout);
    void makeRules(QVBoxLayout& layout);
    void showFigures();
    void showRows();
    void showRest();
    void showStuck(QVBoxLayout& layout);
    void finishEdit(int index, const WallTimeEdit& start);
    TextLabel* addText(QVBoxLayout& layout, const QString& text, bool isStrong = false);
    void retranslate();

    BoardContext& m_context;
    ClearPlan& m_plan;
    QList<TextLabel*> m_figures;
    QList<TextLabel*> m_captions;
    QScrollArea* m_scroll;
    QWidget* m_list;
    QVBoxLayout* m_lines;
    QList<ClearMoveRow*> m_rows;
    QList<QWidget*> m_parts;
    TextLabel* m_rulesTitle = nullptr;
    QCheckBox* m_inRange = nullptr;
    QCheckBox* m_standard = nullptr;
    QCheckBox* m_approved = nullptr;
    QCheckBox* m_onePerson = nullptr;
    int m_editing = -1; ///< move whose start is typed; -1: none
    bool m_hasRange = true;
};

} // namespace cb
