// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/domain/ChangeFields.h"
#include "ui/widgets/FieldRow.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace cb {

class Button;
class TextLabel;
class ThemeController;

/// The editor of one field of a change with its name, notes and problems; the control follows from
/// the kind of the field. It holds what was typed: show() fills it, take() reads it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(
        const ThemeController& theme,
        ChangeField field,
        const SnapshotPtr& snapshot,
        QWidget* parent = nullptr);

    ChangeField field() const { return m_field; }

    FieldRow& row() const { return *m_row; }

    QWidget* control() const { return m_row->field(); }

    /// Fills the control; says nothing of it.
    void showValue(const Change& change);
    /// Reads the control into the field. False: what was typed can't be read; the field of `change`
    /// is as it was and the row says what is wrong.
    bool takeValue(Change& change);

    /// What can be chosen, zone and names come from there. What was typed stays.
    void setSnapshot(const SnapshotPtr& snapshot);
    /// Read only: the value as text.
    void setReadOnly(bool isReadOnly);

    bool isReadOnly() const { return m_isReadOnly; }

    /// Where somebody else gave the field another value meanwhile: their value with two keys
    /// (Alt 1 mine, Alt 2 theirs).
    void showTheirs(const QString& text, std::function<void()> mine, std::function<void()> theirs);
    void hideTheirs();

    bool hasTheirs() const { return m_theirs != nullptr; }

    /// Another name than the field's usual one.
    void setName(std::function<QString()> name);
    void retranslate();

signals:
    /// By the user, at each key.
    void edited(cb::ChangeField field);
    /// The focus left the control: check it.
    void left(cb::ChangeField field);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeControl();
    QWidget* makeLine();
    QWidget* makeText();
    QWidget* makeChoice();
    QWidget* makeRank();
    QWidget* makeType();
    QWidget* makeInstant();
    QWidget* makeDuration();
    QWidget* makePicker(bool isSingle);
    QWidget* makeTags();
    QWidget* makeReferences();
    QWidget* makeFlag();
    void watch(QWidget* control);
    void noteEdited();

    const ThemeController& m_theme;
    ChangeField m_field;
    SnapshotPtr m_snapshot;
    std::function<void(const Change&)> m_show;
    std::function<bool(Change&)> m_take;
    std::function<void()> m_reload; ///< choices anew
    std::function<QString()> m_name;
    FieldRow* m_row;
    QWidget* m_text = nullptr; ///< the value as text while it is read only
    QWidget* m_theirs = nullptr;
    Change m_shown;
    bool m_isShowing = false;
    bool m_isReadOnly = false;
};

/// The value of a field in words for people: as it stands in a read-only form, or beside another
/// one.
QString fieldWords(const Change& change, ChangeField field, const BoardSnapshot& snapshot);

/// Impact and urgency 1 to 5 in words; empty for 0.
QString rankWords(ChangeField field, int rank);

} // namespace cb
