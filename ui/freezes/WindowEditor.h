// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/freeze/RecurrenceReader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace cb {

struct BoardContext;
class Button;
class ExceptionsPart;
class FieldRow;
class MenuButton;
class MessageBar;
class ScopeEdit;
class SegmentedSwitch;
class SuspensionPart;
class TagEdit;
class TextLabel;
class WallTimeEdit;
struct TagChoice;

/// The editor of one window. Every edit is told at once, so that its effect can be shown before it
/// is saved; saving is one edit that can be undone.
class WindowEditor : public QWidget
{
    Q_OBJECT

public:
    explicit WindowEditor(BoardContext& context, QWidget* parent = nullptr);

    /// `base`: as stored (revision 0: new); `draft`: as it was left.
    void setWindow(const CalendarWindow& base, const CalendarWindow& draft);
    /// None: says so.
    void setNothing(const QString& words);

    const CalendarWindow& base() const { return m_base; }

    const CalendarWindow& draft() const { return m_draft; }

    bool hasWindow() const { return m_hasWindow; }

    bool isNew() const { return m_base.revision == 0; }

    bool isEdited() const { return m_hasWindow && !(m_draft == m_base); }

    /// All of it can be read.
    bool isUsable() const;

    /// The stored window is another one now: what is not edited follows it.
    void updateBase(const CalendarWindow& base);

    void save();
    void askToRemove();
    void focusName();

    ExceptionsPart& exceptions() const { return *m_exceptions; }

signals:
    /// draft() is another one.
    void edited();
    void saved(cb::WindowId window);
    void removed(cb::WindowId window);
    void discarded();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead(QVBoxLayout& column);
    void makeFields(QVBoxLayout& column);
    void makeRecurrence(QVBoxLayout& column);
    void makeScope(QVBoxLayout& column);
    void makeFoot(QVBoxLayout& column);
    void connectFields();
    void retranslate();

    void showFields(const CalendarWindow& window);
    void showTimes();
    void showRecurrence();
    void takeFields();
    void takeTimes();
    void takeSentence();
    void takeZone();
    void makeExclusions(QVBoxLayout& column);
    void showExclusions();
    void takeExclusions();
    QList<TagChoice> findInstances(const QString& typed, int limit) const;
    void fillPickMenu();
    void check();
    void updateState();
    bool isOver(const CalendarWindow& window) const;
    QString obstacle() const;
    void remove();
    void write(const CalendarWindow& window, const QString& label, const QString& reason);

    BoardContext& m_context;
    CalendarWindow m_base;
    CalendarWindow m_draft;
    WindowTimes m_timesBefore; ///< before the sentence was typed: what it is read against
    bool m_hasWindow = false;
    bool m_isPast = false; ///< nothing of the stored one is still to come: read only
    bool m_isShowing = false;
    bool m_isSaving = false;

    QWidget* m_form;
    TextLabel* m_nothing;
    TextLabel* m_title = nullptr;
    TextLabel* m_version = nullptr;
    MessageBar* m_message = nullptr;
    SegmentedSwitch* m_kind = nullptr;
    TextLabel* m_kindName = nullptr;
    QLineEdit* m_name = nullptr;
    FieldRow* m_nameRow = nullptr;
    QLineEdit* m_reason = nullptr;
    FieldRow* m_reasonRow = nullptr;
    WallTimeEdit* m_start = nullptr;
    FieldRow* m_startRow = nullptr;
    WallTimeEdit* m_end = nullptr;
    FieldRow* m_endRow = nullptr;
    QComboBox* m_zone = nullptr;
    FieldRow* m_zoneRow = nullptr;
    QLineEdit* m_sentence = nullptr;
    FieldRow* m_sentenceRow = nullptr;
    MenuButton* m_pick = nullptr;
    QMenu* m_pickMenu = nullptr;
    TagEdit* m_excluded = nullptr;
    FieldRow* m_excludedRow = nullptr;
    TextLabel* m_reading = nullptr;
    TextLabel* m_code = nullptr;
    ScopeEdit* m_scope = nullptr;
    FieldRow* m_scopeRow = nullptr;
    QCheckBox* m_emergency = nullptr;
    TagEdit* m_models = nullptr;
    FieldRow* m_modelsRow = nullptr;
    ExceptionsPart* m_exceptions = nullptr;
    SuspensionPart* m_suspension = nullptr;
    Button* m_remove = nullptr;
    Button* m_discard = nullptr;
    Button* m_save = nullptr;
    TextLabel* m_obstacle = nullptr;
};

} // namespace cb
