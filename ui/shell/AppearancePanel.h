// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cb {

struct BoardContext;
class MenuButton;
class SegmentedSwitch;
class TextLabel;

/// Theme, text size, contrast, motion and language. Each choice acts and is kept at once.
class AppearancePanel : public QWidget
{
    Q_OBJECT

public:
    explicit AppearancePanel(BoardContext& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void readChoice();
    void addRow(QWidget* control);

    BoardContext& m_context;
    QList<TextLabel*> m_names;
    QList<TextLabel*> m_notes;
    SegmentedSwitch* m_mode;
    MenuButton* m_textSize;
    SegmentedSwitch* m_contrast;
    SegmentedSwitch* m_motion;
    MenuButton* m_language;
    QStringList m_languageCodes;
};

} // namespace cb
