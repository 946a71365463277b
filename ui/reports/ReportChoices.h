// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/MakeReport.h"

#include <QScrollArea>

class QCheckBox;
class QFormLayout;
class QGridLayout;

namespace cb {

class MenuButton;
class TextLabel;
class ThemeController;

/// What a report on differences can compare the board with.
struct SinceChoice
{
    QString since; ///< as in ReportRequest
    QString name; ///< translated

    friend bool operator==(const SinceChoice&, const SinceChoice&) = default;
};

/// The choices beside the preview: what goes in, paper, language, and what is counted.
class ReportChoices : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportChoices(const ThemeController& theme, QWidget* parent = nullptr);

    /// Choices that the kind of report has not are hidden.
    void setKind(ReportKind kind);
    void setContents(const QList<ReportFact>& contents, int pages);
    void setPeriodText(const QString& text, bool followsFilter);

    /// The first one is chosen where the present one is not among them.
    void setSinceChoices(const QList<SinceChoice>& choices);

    /// Fills in what is chosen here.
    void applyTo(ReportRequest& request) const;

    PageSetup setup() const { return setupFor(m_kind, m_setup); }

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

signals:
    /// By the user.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    static QString titleOf(ReportKind kind);
    static QString aboutOf(ReportKind kind);
    void retranslate();
    QWidget* makeLine();
    QList<PageSetup> offeredSetups() const;
    void choosePaper(int index);
    void showPaper();
    void showSince();

    const ThemeController& m_theme;
    ReportKind m_kind = ReportKind::Schedule;
    PageSetup m_setup; ///< as wished; a kind may turn it
    QList<SinceChoice> m_sinceChoices;
    QString m_since; ///< of the chosen one
    TextLabel* m_title;
    TextLabel* m_about;
    TextLabel* m_period;
    TextLabel* m_periodNote;
    MenuButton* m_lanes;
    MenuButton* m_days; ///< on a page of the timeline
    QCheckBox* m_timeline;
    QCheckBox* m_table;
    QCheckBox* m_conflicts;
    QCheckBox* m_outages;
    QCheckBox* m_notShown;
    MenuButton* m_compared; ///< with what a report on differences compares
    MenuButton* m_paper;
    MenuButton* m_language;
    TextLabel* m_contentsTitle;
    QGridLayout* m_contents;
};

} // namespace cb
