// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/impact/ImpactModel.h"

#include <QWidget>

class QHBoxLayout;

namespace cb {

class Button;
class DetailSection;
class ElidedLabel;
class ImpactRow;
class StateLine;
class TextLabel;

/// "If it goes wrong": what the change reaches, in figures and words, beside the graph and the
/// table.
class ImpactPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactPanel(ImpactModel& model, QWidget* parent = nullptr);

signals:
    void recordRequested(const cb::RecordRef& record);
    void tableRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Figure
    {
        TextLabel* number = nullptr;
        TextLabel* words = nullptr;
    };

    DetailSection* addSection(const QString& key);
    void makeFigures();
    void retranslate();
    void showPicture();
    void showHead(const Impact& impact);
    void showFigures(const Impact& impact);
    void showMost(const Impact& impact);
    void showOutages(const Impact& impact);
    void showOthers(const Impact& impact);
    void showParties(const Impact& impact);
    void showBasis(const Impact& impact);
    void showCurrent();
    void addText(DetailSection& section, const QString& text, bool isMuted = false);
    int nodeOf(const ReachedThing& thing) const;
    void copyAddresses();
    void writeMail();

    ImpactModel& m_model;
    QWidget* m_content;
    ElidedLabel* m_kind;
    TextLabel* m_title;
    StateLine* m_state;
    QWidget* m_figureRow;
    std::array<Figure, 3> m_figures;
    DetailSection* m_wrong;
    DetailSection* m_most;
    DetailSection* m_outages;
    DetailSection* m_others;
    DetailSection* m_parties;
    DetailSection* m_basis;
    std::vector<std::pair<ImpactRow*, int>> m_rows; ///< with their node
};

} // namespace cb
