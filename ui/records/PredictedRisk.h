// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/BoardFilter.h"
#include "ui/predict/BoardChances.h"

#include <QWidget>

class QVBoxLayout;

namespace cb {

struct BoardContext;
class Button;
class ChanceBar;
class DetailLine;
class SectionHeader;
class SignedLine;
class TextLabel;

/// The model's part of a change's risk: its chance with the range beside the base rate and the own
/// usual rate of its CIs, the reasons with the records behind them, and how changes like it went.
/// Never mixed with what the owner assessed. Follows the board's predictions; what was shown stays
/// until the next is computed.
class PredictedRisk : public QWidget
{
    Q_OBJECT

public:
    explicit PredictedRisk(BoardContext& context, QWidget* parent = nullptr);

    void showChange(ChangeId id);
    /// As if it were planned then; nothing: as the board has it.
    void setPlanned(const std::optional<Span>& planned);

    /// "14 % (9–21 %)", "few data, base rate 7.2 %": for the head of a part.
    QString summary() const;

    /// There is a chance, or a reason why there is none; changes that have ended have neither.
    bool hasContent() const;

signals:
    /// summary() or hasContent().
    void changed();
    void recordRequested(const cb::RecordRef& record);
    /// In the list of the board.
    void listRequested(const cb::BoardFilter& filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void showChance();
    void showReasons();
    void addReason(const Contribution& reason, double most, int figureWidth);
    void addRest(const QList<Contribution>& rest, double most, int figureWidth);
    void showSimilar();
    void openRecords(const Contribution& reason, QWidget& below);
    QString recordName(const RecordRef& record) const;
    ChangeChance shownChance() const;
    QString legend() const;
    int row() const;

    BoardContext& m_context;
    ChangeId m_id;
    std::optional<Span> m_planned;
    std::optional<ChanceReasons> m_reasons;
    bool m_showsAll = false;
    quint64 m_ticket = 0;

    TextLabel* m_figure;
    TextLabel* m_range;
    TextLabel* m_label;
    ChanceBar* m_bar;
    TextLabel* m_legend;
    TextLabel* m_notice;
    TextLabel* m_reasonsTitle;
    QVBoxLayout* m_lines;
    TextLabel* m_similarTitle;
    QVBoxLayout* m_similar;
};

} // namespace cb
