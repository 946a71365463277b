// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RecordAnswers.h"
#include "core/session/Session.h"

#include <QWidget>

class QLineEdit;

namespace cb {

struct BoardContext;
class TextLabel;

/// Tries a model that is being edited on a change: what it would give with the answers of the last
/// assessment and of the record, beside what was assessed.
class ModelTrial : public QWidget
{
    Q_OBJECT

public:
    explicit ModelTrial(BoardContext& context, QWidget* parent = nullptr);

    void setModel(const Questionnaire& model);
    /// Of the change that is tried.
    void setNumber(const QString& number);

signals:
    /// Nothing: no change is tried.
    void scored(const std::optional<cb::RiskScore>& score);

protected:
    void changeEvent(QEvent* event) override;

private:
    void find();
    void show(const ChangeDetail& detail);
    void update();
    void retranslate();

    BoardContext& m_context;
    Questionnaire m_model;
    std::optional<ChangeDetail> m_detail;
    RecordFacts m_facts;
    quint64 m_ticket = 0;
    TextLabel* m_title;
    QLineEdit* m_number;
    TextLabel* m_result;
};

} // namespace cb
