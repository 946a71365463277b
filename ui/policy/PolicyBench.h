// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/PolicyAnswer.h"
#include "core/session/Session.h"

#include <QWidget>

class QVBoxLayout;

namespace cb {

struct BoardContext;
class MenuButton;
class RequirementList;
class TagEdit;
class TextLabel;

/// "What would this change need?": a change of the board, or free values, against the policy that
/// is shown: the row that fires, why those above did not, and how each thing that it asks for
/// stands.
class PolicyBench : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyBench(BoardContext& context, QWidget* parent = nullptr);

    /// `note`: what it is, "version 12, in force".
    void setPolicy(const Policy& policy, const QString& note);
    void setChange(ChangeId id);
    void focusChange();

    bool hasChange() const { return m_detail.has_value(); }

    const PolicyAnswer& answer() const { return m_answer; }

signals:
    /// Index of the row, or -1.
    void fired(int row);
    /// The change or the values are others.
    void answered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeParts();
    void makeValues(QVBoxLayout* layout);
    void load();
    void showValues(const PolicyQuestion& question);
    PolicyQuestion question() const;
    void update();
    void retranslate();
    QStringList environments() const;

    BoardContext& m_context;
    Policy m_policy;
    QString m_note;
    std::optional<ChangeDetail> m_detail;
    PolicyAnswer m_answer;
    QStringList m_environments;
    quint64 m_ticket = 0;
    TextLabel* m_title;
    TextLabel* m_hint;
    std::array<TextLabel*, 4> m_labels{};
    TagEdit* m_change;
    MenuButton* m_type;
    MenuButton* m_risk;
    MenuButton* m_environment;
    MenuButton* m_tier;
    TextLabel* m_row;
    TextLabel* m_version;
    TextLabel* m_why;
    RequirementList* m_requirements;
};

} // namespace cb
