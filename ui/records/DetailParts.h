// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictLetters.h"
#include "core/domain/Change.h"
#include "core/domain/Deployment.h"
#include "core/domain/DisplayState.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace cb {

struct BoardContext;
class SectionHeader;
class ThemeController;

/// A part of the detail panel: a head that folds it, its content, a line below.
class DetailSection : public QWidget
{
    Q_OBJECT

public:
    /// `key` keeps the fold between runs.
    DetailSection(BoardContext& context, const QString& key, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note);

    QWidget* content() const { return m_content; }

    QVBoxLayout* contentLayout() const;

    /// Removes what the content holds.
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BoardContext& m_context;
    QString m_key;
    QString m_title;
    SectionHeader* m_head;
    QWidget* m_content;
};

/// State, risk and window of a change in one line, signs with their words.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    explicit StateLine(const ThemeController& theme, QWidget* parent = nullptr);

    void showChange(
        DisplayState state,
        std::optional<RiskLevel> risk,
        bool isEmergency,
        const QString& planned,
        const QString& remark);

    QSize sizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Paints, or only measures where `painter` is null; returns the height.
    int layOut(QPainter* painter, int width) const;

    const ThemeController& m_theme;
    DisplayState m_state = DisplayState::Draft;
    std::optional<RiskLevel> m_risk;
    bool m_isEmergency = false;
    QString m_planned;
    QString m_remark;
};

/// A line of the panel that can be activated: a linked record, a value to edit. A sign may stand
/// before the text, a note at the trailing side.
class DetailLine : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Sign
    {
        None,
        State,
        Outcome,
        Incident,
        Conflict
    };

    explicit DetailLine(const ThemeController& theme, QWidget* parent = nullptr);

    void setTexts(const QString& text, const QString& note);
    void setState(DisplayState state);
    void setOutcome(DeploymentOutcome outcome);
    /// How a change ended.
    void setClosure(ClosureCode code);
    void setIncident(int priority);
    void setConflict(const ConflictLetter& letter);
    /// Shows the pencil where the pointer or the focus is: a value that can be edited.
    void setEditable(bool isEditable);
    /// Colour of the note; Text3 at first.
    void setNoteRole(ColorRole role);
    /// Grey words for a value that is not given.
    void setMissing(bool isMissing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintSign(QPainter& painter, const QRectF& box, const Theme& theme) const;

    const ThemeController& m_theme;
    QString m_note;
    Sign m_sign = Sign::None;
    DisplayState m_state = DisplayState::Draft;
    OutcomeSign m_outcome = OutcomeSign::Running;
    int m_priority = 0;
    ColorRole m_noteRole = ColorRole::Text3;
    ConflictLetter m_conflict;
    bool m_isEditable = false;
    bool m_isMissing = false;
};

} // namespace cb
