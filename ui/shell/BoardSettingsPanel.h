// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSettings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cb {

struct BoardContext;
class Button;
class FieldRow;
class MessageBar;
class TextLabel;

/// What belongs to the board and holds for everybody who opens it: name, zone, prefix of numbers.
/// Saved as one edit that can be undone.
class BoardSettingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BoardSettingsPanel(BoardContext& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void readBoard();
    void check();
    void save();
    BoardSettings typed() const;
    bool canWrite() const;

    BoardContext& m_context;
    QLineEdit* m_name;
    QComboBox* m_zone;
    QLineEdit* m_prefix;
    FieldRow* m_nameRow;
    FieldRow* m_zoneRow;
    FieldRow* m_prefixRow;
    TextLabel* m_place;
    MessageBar* m_message;
    Button* m_save;
    BoardSettings m_shown;
};

} // namespace cb
