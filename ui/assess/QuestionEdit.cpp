// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/QuestionEdit.h"

#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int mostLimit = 100'000;

QString sourceText(AnswerSource source)
{
    switch (source) {
    case AnswerSource::None:
        return QuestionEdit::tr("answered by hand");
    case AnswerSource::Services:
        return QuestionEdit::tr("services that are reached");
    case AnswerSource::Backout:
        return QuestionEdit::tr("minutes of the backout");
    case AnswerSource::DoneBefore:
        return QuestionEdit::tr("changes like it, and their failures");
    case AnswerSource::Items:
        return QuestionEdit::tr("number of CIs");
    case AnswerSource::Experience:
        return QuestionEdit::tr("changes like it by the assignee");
    }
    Q_UNREACHABLE();
}

QSpinBox* makeSpin(int value, int most, const QString& name, bool isReadOnly, QWidget* parent)
{
    auto* spin = new QSpinBox(parent);
    spin->setRange(0, most);
    spin->setValue(value);
    spin->setAccessibleName(name);
    spin->setToolTip(name);
    spin->setReadOnly(isReadOnly);
    if (isReadOnly) {
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    }
    return spin;
}

} // namespace

QuestionEdit::QuestionEdit(
    const ThemeController& theme,
    const Question& question,
    int number,
    bool isReadOnly,
    QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_question(question)
    , m_isReadOnly(isReadOnly)
    , m_text(new QLineEdit(question.text, this))
    , m_grid(new QGridLayout(this))
    , m_problem(new TextLabel(theme, {}, TextRole::Small, ColorRole::Bad, this))
{
    setObjectName(u"edit."_s + question.key);
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    m_grid->setContentsMargins(spacing.s4, spacing.s2, spacing.s4, spacing.s3);
    m_grid->setHorizontalSpacing(spacing.s2);
    m_grid->setVerticalSpacing(spacing.s1 + 2);
    m_grid->setColumnMinimumWidth(0, theme.theme().px(24));
    m_grid->setColumnStretch(1, 1);
    makeHead(number);
    makeChoices();
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_grid->addWidget(m_problem, 2, 1);
}

void QuestionEdit::makeHead(int number)
{
    auto* label =
        new TextLabel(m_theme, QString::number(number), TextRole::Body, ColorRole::Text3, this);
    label->setFigures(true);
    m_grid->addWidget(label, 0, 0);
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("Text of question %1").arg(number));
    m_text->setReadOnly(m_isReadOnly);
    m_text->setPlaceholderText(tr("What is asked?"));
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_question.text = text;
        note();
    });
    auto* line = new QHBoxLayout;
    line->setSpacing(m_theme.theme().metrics().spacing.s2);
    line->addWidget(m_text, 1);
    line->addWidget(new TextLabel(m_theme, tr("weight"), TextRole::Small, ColorRole::Text3, this));
    auto* weight = makeSpin(
        m_question.weight, mostWeight, tr("Weight of question %1").arg(number), m_isReadOnly, this);
    weight->setObjectName(u"weight"_s);
    connect(weight, &QSpinBox::valueChanged, this, [this](int value) {
        m_question.weight = value;
        note();
    });
    line->addWidget(weight);
    auto* source = new QComboBox(this);
    source->setObjectName(u"source"_s);
    source->setAccessibleName(tr("What of the record answers question %1").arg(number));
    source->setEnabled(!m_isReadOnly);
    for (int i = 0; i < enumCount<AnswerSource>(); ++i) {
        source->addItem(sourceText(static_cast<AnswerSource>(i)));
    }
    source->setCurrentIndex(static_cast<int>(m_question.source));
    connect(source, &QComboBox::activated, this, [this](int index) {
        m_question.source = static_cast<AnswerSource>(index);
        makeChoices();
        note();
    });
    line->addWidget(source);
    const auto act = [&](Icon icon, const QString& name, const QString& words, auto does) {
        auto* button = new Button(m_theme, {}, Button::Kind::Plain, this);
        button->setSign(icon);
        button->setObjectName(name);
        button->setAccessibleName(words);
        button->setToolTip(words);
        button->setVisible(!m_isReadOnly);
        connect(button, &Button::clicked, this, does);
        line->addWidget(button);
    };
    act(Icon::ChevronUp, u"up"_s, tr("Move question %1 up").arg(number), [this] {
        emit moveRequested(-1);
    });
    act(Icon::ChevronDown, u"down"_s, tr("Move question %1 down").arg(number), [this] {
        emit moveRequested(1);
    });
    act(Icon::Trash, u"remove"_s, tr("Remove question %1").arg(number), [this] {
        emit removeRequested();
    });
    m_grid->addLayout(line, 0, 1);
}

void QuestionEdit::makeChoices()
{
    if (m_choices) {
        m_choices->setParent(nullptr);
        m_choices->deleteLater();
    }
    m_choices = new QWidget(this);
    auto* line = new QHBoxLayout(m_choices);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.theme().metrics().spacing.s3);
    for (int i = 0; i < m_question.choices.size(); ++i) {
        addChoice(i);
    }
    if (m_question.choices.size() < mostChoices && !m_isReadOnly) {
        auto* add = new Button(m_theme, tr("Choice"), Button::Kind::Plain, m_choices);
        add->setSign(Icon::Plus);
        add->setObjectName(u"addChoice"_s);
        add->setAccessibleName(tr("Add a choice"));
        connect(add, &Button::clicked, this, [this] {
            const int points =
                m_question.choices.isEmpty() ? 0 : m_question.choices.last().points + 1;
            m_question.choices.append({{}, points, {}});
            // The button that was clicked is replaced.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    makeChoices();
                    note();
                },
                Qt::QueuedConnection);
        });
        line->addWidget(add);
    }
    line->addStretch(0);
    m_grid->addWidget(m_choices, 1, 1);
    m_choices->show();
}

void QuestionEdit::addChoice(int index)
{
    const Choice& choice = m_question.choices[index];
    auto* box = new QWidget(m_choices);
    auto* layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.theme().metrics().spacing.s1);
    auto* text = new QLineEdit(choice.text, box);
    text->setObjectName(u"choice%1"_s.arg(index));
    text->setAccessibleName(tr("Choice %1").arg(index + 1));
    text->setPlaceholderText(tr("Choice %1").arg(index + 1));
    text->setReadOnly(m_isReadOnly);
    connect(text, &QLineEdit::textEdited, this, [this, index](const QString& typed) {
        m_question.choices[index].text = typed;
        note();
    });
    layout->addWidget(text, 0, 0, 1, 4);
    layout->addWidget(
        new TextLabel(m_theme, tr("points"), TextRole::Caption, ColorRole::Text3, box), 1, 0);
    auto* points = makeSpin(
        choice.points,
        mostChoicePoints,
        tr("Points of choice %1").arg(index + 1),
        m_isReadOnly,
        box);
    points->setObjectName(u"points%1"_s.arg(index));
    connect(points, &QSpinBox::valueChanged, this, [this, index](int value) {
        m_question.choices[index].points = value;
        note();
    });
    layout->addWidget(points, 1, 1);
    const bool isLast = index == m_question.choices.size() - 1;
    if (usesLimits(m_question.source) && !isLast) {
        layout->addWidget(
            new TextLabel(
                m_theme, tr("up to", "a figure"), TextRole::Caption, ColorRole::Text3, box),
            1,
            2);
        auto* limit = makeSpin(
            choice.limit.value_or(0),
            mostLimit,
            tr("The figure up to which choice %1 holds").arg(index + 1),
            m_isReadOnly,
            box);
        limit->setObjectName(u"limit%1"_s.arg(index));
        connect(limit, &QSpinBox::valueChanged, this, [this, index](int value) {
            m_question.choices[index].limit = value;
            note();
        });
        layout->addWidget(limit, 1, 3);
    } else if (!m_isReadOnly && isLast && index >= fewestChoices) {
        auto* remove = new Button(m_theme, {}, Button::Kind::Plain, box);
        remove->setSign(Icon::Cross);
        remove->setObjectName(u"removeChoice"_s);
        remove->setAccessibleName(tr("Remove choice %1").arg(index + 1));
        remove->setToolTip(remove->accessibleName());
        connect(remove, &Button::clicked, this, [this] {
            m_question.choices.removeLast();
            QMetaObject::invokeMethod(
                this,
                [this] {
                    makeChoices();
                    note();
                },
                Qt::QueuedConnection);
        });
        layout->addWidget(remove, 1, 3);
    }
    layout->setColumnStretch(2, 1);
    static_cast<QHBoxLayout*>(m_choices->layout())->addWidget(box, 1);
}

void QuestionEdit::note()
{
    emit edited();
}

void QuestionEdit::setProblem(const QString& text)
{
    m_problem->setVisible(!text.isEmpty());
    m_problem->setText(text);
}

void QuestionEdit::focusText()
{
    m_text->setFocus();
}

void QuestionEdit::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.theme().color(ColorRole::Grid));
}

} // namespace cb
