// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ModelSideEdit.h"

#include "ui/assess/QuestionEdit.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int mostSum = 10'000;

} // namespace

ModelSideEdit::ModelSideEdit(const ThemeController& theme, RiskSide side, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_which(side)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"side."_s + toText(side));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void ModelSideEdit::setSide(const QuestionnaireSide& side, int firstNumber, bool isReadOnly)
{
    m_side = side;
    m_isReadOnly = isReadOnly;
    clear();
    makeHead();
    makeQuestions(firstNumber);
    makeFoot();
    if (std::exchange(m_wantsFocus, false) && !m_questions.isEmpty()) {
        m_questions.last()->focusText();
    }
}

void ModelSideEdit::clear()
{
    m_questions.clear();
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->setParent(nullptr); // found no more, though it may have sent the signal
            widget->deleteLater();
        }
        delete item;
    }
}

void ModelSideEdit::makeHead()
{
    auto* head = new TextLabel(
        m_theme,
        m_which == RiskSide::Impact ? tr("Impact") : tr("Likelihood"),
        TextRole::Heading,
        ColorRole::Text,
        this);
    const Metrics::Spacing& spacing = m_theme.theme().metrics().spacing;
    head->setContentsMargins(spacing.s4, spacing.s4, spacing.s4, spacing.s1);
    m_layout->addWidget(head);
}

void ModelSideEdit::makeQuestions(int firstNumber)
{
    for (int i = 0; i < m_side.questions.size(); ++i) {
        auto* edit =
            new QuestionEdit(m_theme, m_side.questions[i], firstNumber + i, m_isReadOnly, this);
        connect(edit, &QuestionEdit::edited, this, [this, i, edit] {
            m_side.questions[i] = edit->question();
            m_most->setText(tr("of at most %1 points").arg(m_side.mostPoints()));
            emit edited();
        });
        connect(edit, &QuestionEdit::moveRequested, this, [this, i](int steps) { move(i, steps); });
        connect(edit, &QuestionEdit::removeRequested, this, [this, i] { remove(i); });
        m_questions.append(edit);
        m_layout->addWidget(edit);
        edit->show(); // at once: only what is shown takes the focus
    }
}

/// The limits of the sum, and the act that adds a question.
void ModelSideEdit::makeFoot()
{
    const Metrics::Spacing& spacing = m_theme.theme().metrics().spacing;
    auto* foot = new QWidget(this);
    auto* line = new FlowLayout(foot);
    line->setContentsMargins(spacing.s4, spacing.s2, spacing.s4, spacing.s3);
    for (std::size_t i = 0; i < m_side.limits.size(); ++i) {
        auto* pair = new QWidget(foot);
        auto* box = new QHBoxLayout(pair);
        box->setContentsMargins(0, 0, spacing.s2, 0);
        box->setSpacing(spacing.s1);
        box->addWidget(new TextLabel(
            m_theme,
            tr("%1 up to", "a value").arg(i + 1),
            TextRole::Small,
            ColorRole::Text2,
            pair));
        auto* spin = new QSpinBox(pair);
        spin->setObjectName(u"sumLimit%1"_s.arg(i + 1));
        spin->setRange(-1, mostSum);
        spin->setValue(m_side.limits[i]);
        spin->setReadOnly(m_isReadOnly);
        spin->setAccessibleName(tr("The sum up to which %1 holds").arg(i + 1));
        connect(spin, &QSpinBox::valueChanged, this, [this, i](int value) {
            m_side.limits[i] = value;
            emit edited();
        });
        box->addWidget(spin);
        line->addWidget(pair);
    }
    line->addWidget(new TextLabel(
        m_theme, tr("%1 over it").arg(matrixSteps), TextRole::Small, ColorRole::Text2, foot));
    m_most = new TextLabel(
        m_theme,
        tr("of at most %1 points").arg(m_side.mostPoints()),
        TextRole::Small,
        ColorRole::Text3,
        foot);
    m_most->setObjectName(u"most"_s);
    line->addWidget(m_most);
    if (!m_isReadOnly) {
        auto* add = new Button(m_theme, tr("Add question"), Button::Kind::Secondary, foot);
        add->setSign(Icon::Plus);
        add->setObjectName(u"addQuestion"_s);
        connect(add, &Button::clicked, this, &ModelSideEdit::add);
        line->addWidget(add);
    }
    m_layout->addWidget(foot);
    m_problem = new TextLabel(m_theme, {}, TextRole::Small, ColorRole::Bad, this);
    m_problem->setObjectName(u"limits.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(spacing.s4, 0, spacing.s4, spacing.s3);
    m_problem->hide();
    m_layout->addWidget(m_problem);
}

void ModelSideEdit::move(int index, int steps)
{
    const int to = index + steps;
    if (to >= 0 && to < m_side.questions.size()) {
        m_side.questions.move(index, to);
        emit rearranged();
    }
}

void ModelSideEdit::remove(int index)
{
    m_side.questions.removeAt(index);
    emit rearranged();
}

void ModelSideEdit::add()
{
    Question question;
    question.key = u"q"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    question.choices = {{{}, 0, {}}, {{}, 1, {}}};
    m_side.questions.append(question);
    m_wantsFocus = true;
    emit rearranged();
}

void ModelSideEdit::showProblems(const QList<ModelProblem>& problems)
{
    for (QuestionEdit* question : std::as_const(m_questions)) {
        question->setProblem({});
    }
    m_problem->hide();
    for (const ModelProblem& problem : problems) {
        if (problem.side != m_which) {
            continue;
        }
        const bool isOfQuestion = problem.part == ModelProblem::Part::Question;
        if (isOfQuestion && problem.index >= 0 && problem.index < m_questions.size()) {
            m_questions[problem.index]->setProblem(problem.text);
        } else if (isOfQuestion || problem.part == ModelProblem::Part::Limits) {
            m_problem->setText(problem.text);
            m_problem->show();
        }
    }
}

} // namespace cb
