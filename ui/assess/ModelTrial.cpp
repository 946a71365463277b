// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ModelTrial.h"

#include "core/risk/RiskWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ModelTrial::ModelTrial(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new TextLabel(context.theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_number(new QLineEdit(this))
    , m_result(new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text2, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(context.theme.theme().metrics().spacing.s2);
    layout->addWidget(m_title);
    layout->addWidget(m_number);
    layout->addWidget(m_result);
    m_number->setObjectName(u"trial.number"_s);
    m_result->setObjectName(u"trial.result"_s);
    m_result->setWordWrap(true);
    connect(m_number, &QLineEdit::textChanged, this, &ModelTrial::find);
    retranslate();
}

void ModelTrial::setModel(const Questionnaire& model)
{
    m_model = model;
    update();
}

void ModelTrial::setNumber(const QString& number)
{
    m_number->setText(number);
}

void ModelTrial::find()
{
    const quint64 ticket = ++m_ticket; // newest wins
    m_detail.reset();
    const ChangeColumns& changes = *m_context.session.snapshot()->changes;
    const QByteArray wanted = m_number->text().trimmed().toUtf8();
    int row = 0;
    while (row < changes.size() && changes.numbers.utf8(row) != wanted) {
        ++row;
    }
    if (wanted.isEmpty() || row == changes.size()) {
        update();
        return;
    }
    m_context.session.loadChange(
        changes.idAt(row), this, [this, ticket](const Result<ChangeDetail>& detail) {
            if (ticket == m_ticket && detail) {
                show(*detail);
            } else if (ticket == m_ticket) {
                m_result->setText(detail.error().what);
            }
        });
}

void ModelTrial::show(const ChangeDetail& detail)
{
    m_detail = detail;
    m_facts = recordFacts(*m_context.session.snapshot(), detail.change);
    update();
}

void ModelTrial::update()
{
    if (!m_detail) {
        m_result->setText(
            m_number->text().trimmed().isEmpty()
                ? tr("Give the number of a change to see what this model makes of it.")
                : tr("There is no change of that number."));
        emit scored(std::nullopt);
        return;
    }
    const Assessment* counting = countingAssessment(m_detail->assessments);
    const RiskScore score = scoreOf(m_model, startingAnswers(m_model, m_facts, counting));
    QString words = tr("%1: %2, %3.", "change, level, cell")
                        .arg(
                            m_detail->change.number,
                            riskLevelRange(score.lowest, score.highest),
                            crossText(score));
    if (score.open() > 0) {
        words += u' ' + tr("%n question(s) open.", nullptr, score.open());
    }
    if (counting) {
        words += u' '
            + tr("Assessed by version %1: %2, %3.", "version, level, cell")
                  .arg(counting->version)
                  .arg(
                      riskLevelName(counting->level.value_or(RiskLevel::VeryLow)),
                      crossText(counting->impact, counting->likelihood));
    }
    m_result->setText(words);
    emit scored(score);
}

void ModelTrial::retranslate()
{
    m_title->setText(tr("Try it on a change"));
    m_number->setPlaceholderText(tr("Number of a change"));
    m_number->setAccessibleName(tr("Number of the change to try it on"));
    update();
}

void ModelTrial::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace cb
