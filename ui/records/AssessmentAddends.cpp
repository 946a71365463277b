// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RiskWords.h"
#include "ui/records/AssessmentHistory.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// A table of question, answer, weight times points, product.
class AddendTable
{
    Q_DECLARE_TR_FUNCTIONS(cb::AssessmentHistory)

public:
    AddendTable(const ThemeController& theme, QWidget* parent)
        : m_theme(theme)
        , m_table(new QWidget(parent))
        , m_grid(new QGridLayout(m_table))
    {
        const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
        m_grid->setContentsMargins(spacing.s4, spacing.s1, 0, spacing.s2);
        m_grid->setHorizontalSpacing(spacing.s2);
        m_grid->setVerticalSpacing(spacing.s0);
        m_grid->setColumnStretch(0, 1);
    }

    QWidget* widget() const { return m_table; }

    void addAnswer(const AssessmentAnswer& answer, const Question* question)
    {
        QString text = question ? question->text : answer.question;
        QString choice = tr("not answered: at its worst");
        if (answer.choice) {
            const bool isKnown = question && *answer.choice < question->choices.size();
            choice = isKnown ? question->choices[*answer.choice].text
                             : tr("choice %1").arg(*answer.choice + 1);
        }
        if (answer.isFromRecord) {
            choice = tr("%1, from the record", "choice").arg(choice);
        }
        if (!answer.reason.isEmpty()) {
            choice =
                tr("%1; the record is overruled: %2", "choice, reason").arg(choice, answer.reason);
        }
        addRow(
            u"%1 %2"_s.arg(text, choice),
            u"%1 × %2"_s.arg(answer.weight).arg(answer.points),
            QString::number(answer.weight * answer.points),
            answer.choice ? ColorRole::Text2 : ColorRole::Warn);
    }

    void addSum(const QString& name, int points, const QString& gives)
    {
        addRow(name, QString::number(points), gives, ColorRole::Text, TextRole::Small);
    }

private:
    void addRow(
        const QString& text,
        const QString& middle,
        const QString& end,
        ColorRole color,
        TextRole role = TextRole::Caption)
    {
        auto* words = new TextLabel(m_theme, text, role, color, m_table);
        words->setWordWrap(true);
        m_grid->addWidget(words, m_row, 0);
        int column = 1;
        for (const QString& figure : {middle, end}) {
            auto* label = new TextLabel(m_theme, figure, role, color, m_table);
            label->setFigures(true);
            m_grid->addWidget(label, m_row, column++, Qt::AlignTrailing | Qt::AlignTop);
        }
        ++m_row;
    }

    const ThemeController& m_theme;
    QWidget* m_table;
    QGridLayout* m_grid;
    int m_row = 0;
};

bool isOfImpact(const Questionnaire* model, const QString& key)
{
    const int index = model ? model->indexOf(key) : -1;
    return index >= 0 && index < model->impact.questions.size();
}

} // namespace

QWidget* makeAddends(
    const ThemeController& theme,
    const Assessment& assessment,
    const Questionnaire* model,
    QWidget* parent)
{
    AddendTable table(theme, parent);
    for (const bool ofImpact : {true, false}) {
        for (const AssessmentAnswer& answer : assessment.answers) {
            // Without its version, nothing says which side a question belongs to: all stand first.
            const bool isHere = model ? isOfImpact(model, answer.question) == ofImpact : ofImpact;
            if (!isHere) {
                continue;
            }
            const int index = model ? model->indexOf(answer.question) : -1;
            table.addAnswer(answer, index >= 0 ? &model->question(index) : nullptr);
        }
        const int value = ofImpact ? assessment.impact : assessment.likelihood;
        table.addSum(
            ofImpact ? AddendTable::tr("Impact: %1", "value").arg(impactName(value))
                     : AddendTable::tr("Likelihood: %1", "value").arg(likelihoodName(value)),
            ofImpact ? assessment.impactPoints : assessment.likelihoodPoints,
            u"→ %1"_s.arg(value));
    }
    return table.widget();
}

} // namespace cb
