// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/NameLookup.h"
#include "core/risk/QuestionnaireSet.h"
#include "core/risk/RiskScore.h"
#include "ui/records/RecordWords.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace cb {

class Session;
class ThemeController;

/// The meter of a level with its room, for layouts.
class RiskMeter : public QWidget
{
public:
    RiskMeter(const ThemeController& theme, RiskLevel level, QWidget* parent = nullptr);

    void setLevel(RiskLevel level);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    RiskLevel m_level;
};

/// One assessment in a line: when, by whom with which version, its level and cell.
class AssessmentLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AssessmentLine(const ThemeController& theme, QWidget* parent = nullptr);

    void setTexts(const QString& when, const QString& who, const QString& cross);
    /// Nothing: no meter.
    void setLevel(std::optional<RiskLevel> level);
    /// Taken back: struck through.
    void setTakenBack(bool isTakenBack);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    QString m_when;
    QString m_who;
    QString m_cross;
    std::optional<RiskLevel> m_level;
    bool m_isTakenBack = false;
};

/// The history of a change's risk, newest first. A line opens to its addends.
class AssessmentHistory : public QWidget
{
    Q_OBJECT

public:
    explicit AssessmentHistory(const ThemeController& theme, QWidget* parent = nullptr);

    /// With the board's questionnaires, as soon as they are read.
    void showAssessments(Session& session, const QList<Assessment>& assessments);
    void setAssessments(
        const QList<Assessment>& assessments,
        const QuestionnaireSet& models,
        const NameLookup& names,
        const RecordTimes& times);
    /// What is answered now and not saved, as the first line; empty: no such line.
    void setUnsaved(const QString& cross);

    bool isEmpty() const { return m_lines.isEmpty(); }

private:
    void addLine(
        const Assessment& assessment,
        bool isTakenBack,
        const QuestionnaireSet& models,
        const NameLookup& names,
        const RecordTimes& times);

    const ThemeController& m_theme;
    QVBoxLayout* m_layout;
    AssessmentLine* m_unsaved;
    QList<QWidget*> m_lines;
    quint64 m_ticket = 0;
};

/// The sum of an assessment, addend by addend. `model` is its version of the questionnaire; null:
/// the board no longer has it, so that its questions are named by their keys.
QWidget* makeAddends(
    const ThemeController& theme,
    const Assessment& assessment,
    const Questionnaire* model,
    QWidget* parent);

} // namespace cb
