// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/BoardReview.h"
#include "ui/review/SeenMarks.h"
#include "ui/review/SinceContent.h"
#include "ui/shell/View.h"

#include <memory>

class QStackedWidget;

namespace cb {

struct BoardContext;
class Button;
class EditsPanel;
class EmptyState;
class MenuButton;
class ProgressLine;
class SinceModel;
class SincePanel;
class SinceTable;
class SkeletonLines;
class TakeBaselineForm;

/// "Since last": what happened to the board's changes since a meeting or another baseline, in the
/// order in which a board looks at it.
class SinceView : public View
{
    Q_OBJECT

public:
    SinceView(
        BoardContext& context, std::shared_ptr<BoardReview> review, QWidget* parent = nullptr);
    ~SinceView() override;

    QString id() const override;
    QString name() const override;
    QWidget* viewBarControls() override;
    QString rangeText() const override;
    void reveal(const RecordRef& record) override;

    /// The counts stand where the detail panel would be.
    bool hasDetail() const override { return false; }

    bool isBusy() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QList<QStringList> copyTable() const override;

    /// Opens the form that takes a baseline.
    void askForBaseline();

    SinceModel& model() const { return *m_model; }

    SinceTable& table() const { return *m_table; }

signals:
    /// What is shown was made anew.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void makeLayout();
    void makeControls();
    void connectParts();
    void retranslate();
    void showContent();
    void showChoices();
    void showNotice();
    void showNoBaseline();
    void showNothingMatches();
    void choose(int index);
    void setUnseenOnly(bool isUnseenOnly);
    void toggleEdits();
    void fillEdits();
    void showSide(QWidget* panel);
    void takeBaseline(const QString& name);
    void layNotice();
    QString baselineName(const Baseline& baseline) const;
    RecordTimes times() const;

    BoardContext& m_context;
    std::shared_ptr<BoardReview> m_review;
    SeenMarks m_seen;
    SinceModel* m_model;
    SinceTable* m_table;
    QStackedWidget* m_side = nullptr;
    SincePanel* m_panel = nullptr;
    EditsPanel* m_edits = nullptr;
    TakeBaselineForm* m_form = nullptr;
    EmptyState* m_notice = nullptr;
    SkeletonLines* m_loading = nullptr;
    ProgressLine* m_progress = nullptr;
    QWidget* m_controls = nullptr;
    MenuButton* m_compare = nullptr;
    Button* m_unseen = nullptr;
    QList<ReviewChoice> m_choices; ///< of the menu; after them: take a baseline
    bool m_isSelecting = false;
};

} // namespace cb
