// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/ConflictCells.h"

#include <QAbstractButton>

class QGridLayout;

namespace cb {

class KeyHint;
class StateLine;
class TextLabel;
class ThemeController;

/// One side of the conflict that the panel shows: a change, a freeze or a deployment. Checked: the
/// side that the acts are about.
class ConflictSideCard : public QAbstractButton
{
    Q_OBJECT

public:
    ConflictSideCard(const ThemeController& theme, int number, QWidget* parent = nullptr);

    void showSide(const ConflictCells& cells, const Conflict& conflict, bool isFirst);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showChange(const ConflictCells& cells, int row);
    void showFreeze(const ConflictCells& cells, const Conflict& conflict);
    void showDeployment(const ConflictCells& cells, const Conflict& conflict);
    void setHead(const QString& name, const QString& note, const QString& title);
    void addFact(const QString& name, const QString& value);
    void clearFacts();
    void tellName();

    const ThemeController& m_theme;
    TextLabel* m_name;
    TextLabel* m_note;
    KeyHint* m_key;
    TextLabel* m_title;
    StateLine* m_state;
    QGridLayout* m_facts;
    int m_factRow = 0;
    QStringList m_spoken;
};

} // namespace cb
