// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "ui/shell/View.h"

class QVBoxLayout;

namespace cb {

struct BoardContext;
class Button;
class ChancesModel;
class ChancesTable;
class ChartCard;
class EmptyState;
class LoadAxis;
class ProposeMoveForm;
class RiskCard;
class TextLabel;
class TextTable;
class WhatIfSet;
struct ProposedStart;
struct WhatIfMove;

/// What comes of a weekend: its changes with ticks, how many failures to expect, which move would
/// help most, what was tried, and who works, approves and is on call. A try changes nothing.
class WhatIfView : public View
{
    Q_OBJECT

public:
    explicit WhatIfView(BoardContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("risk.whatif"); }

    QString name() const override { return tr("What-if"); }

    bool hasRange() const override { return true; }

    void stepRange(int steps) override;
    void goToNow() override;
    QString rangeText() const override;

    bool hasDetail() const override { return false; }

    bool suitsWall() const override { return false; }

    bool isBusy() const override;
    QList<QStringList> copyTable() const override;

    WhatIfSet& set() const { return *m_set; }

    ChancesTable& table() const { return *m_table; }

    TextTable& moves() const { return *m_moves; }

    TextTable& tries() const { return *m_tries; }

signals:
    void computed();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeMain();
    void makeButtons(QVBoxLayout& column);
    void connectParts();
    void showAll();
    void showSet();
    void showFigures();
    void showMoves();
    static QString targetText(const WhatIfMove& move, const QString& time);
    void showTries();
    void showPeople();
    void showGap();
    void retranslate();
    void keepTry();
    void tryMove(int index);
    void restoreTry(int index);
    void propose();
    QList<ProposedStart> startsFor(int row, const Span& window) const;
    void clearConflicts();
    void announceResult();
    QString tryName(int index) const;

    BoardContext& m_context;
    WhatIfSet* m_set;
    ChancesModel* m_model;
    ChancesTable* m_table = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_count = nullptr;
    Button* m_all = nullptr;
    TextLabel* m_movesTitle = nullptr;
    TextTable* m_moves = nullptr;
    Button* m_try = nullptr;
    Button* m_propose = nullptr;
    Button* m_clear = nullptr; ///< null: nothing clears conflicts
    TextLabel* m_note = nullptr;
    ProposeMoveForm* m_form = nullptr;
    TextLabel* m_triesTitle = nullptr;
    TextTable* m_tries = nullptr;
    RiskCard* m_figures = nullptr;
    QList<TextLabel*> m_numbers; ///< expected, at least one, on tier 1
    QList<TextLabel*> m_numberNames;
    TextLabel* m_independent = nullptr;
    ChartCard* m_chart = nullptr;
    RiskCard* m_people = nullptr;
    LoadAxis* m_axis = nullptr;
    QVBoxLayout* m_lines = nullptr;
    Button* m_morePeople = nullptr;
    QWidget* m_content;
    EmptyState* m_empty;
    bool m_showsAllPeople = false;
    bool m_saysResult = false;
};

} // namespace cb
