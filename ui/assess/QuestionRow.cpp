// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/QuestionRow.h"

#include "ui/assess/ChoiceButton.h"
#include "ui/assess/WrappedText.h"
#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int currentBar = 3; ///< at the leading edge of the row that has the focus

} // namespace

QuestionColumns QuestionColumns::at(int width, const Theme& theme)
{
    const Metrics::Spacing& spacing = theme.metrics().spacing;
    QuestionColumns columns;
    columns.number = spacing.s4;
    columns.text = spacing.s4 + theme.px(28);
    columns.pointsEnd = width - spacing.s4;
    columns.weightEnd = columns.pointsEnd - theme.px(56);
    columns.choicesEnd = columns.weightEnd - theme.px(48);
    const int room = columns.choicesEnd - columns.text;
    columns.choices = columns.text + qBound(theme.px(170), room * 3 / 10, theme.px(360));
    columns.choiceGap = theme.px(6);
    columns.choiceWidth =
        (columns.choicesEnd - columns.choices - (mostChoices - 1) * columns.choiceGap)
        / mostChoices;
    return columns;
}

QuestionRow::QuestionRow(
    const ThemeController& theme, const Question& question, int number, int count, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_question(question)
    , m_number(number)
    , m_count(count)
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"question."_s + question.key);
    setFocusPolicy(Qt::StrongFocus);
    for (int i = 0; i < question.choices.size(); ++i) {
        auto* choice = new ChoiceButton(theme, i + 1, this);
        choice->setObjectName(u"choice.%1.%2"_s.arg(question.key).arg(i));
        choice->setText(question.choices[i].text);
        connect(choice, &ChoiceButton::clicked, this, [this, i] {
            setFocus(Qt::MouseFocusReason);
            choose(i, false);
        });
        m_choices.append(choice);
    }
    m_reason->setObjectName(u"reason."_s + question.key);
    m_reason->setMaxLength(400);
    m_reason->hide();
    m_reason->installEventFilter(this);
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_answer) {
            m_answer->reason = text.trimmed();
            m_reason->setProperty(controls::invalidProperty, false);
            m_reason->update();
            emit answered();
        }
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &QuestionRow::finished);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    updateParts();
}

void QuestionRow::setRecord(const RecordAnswer& record)
{
    m_record = record;
    updateParts();
}

void QuestionRow::setAnswer(const std::optional<Answer>& answer)
{
    m_answer = answer;
    m_reason->setText(answer ? answer->reason : QString());
    updateParts();
}

void QuestionRow::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (ChoiceButton* choice : std::as_const(m_choices)) {
        choice->setEnabled(!isReadOnly);
    }
    m_reason->setReadOnly(isReadOnly);
}

void QuestionRow::setCompact(bool isCompact)
{
    if (m_isCompact != isCompact) {
        m_isCompact = isCompact;
        updateGeometry();
        placeParts();
    }
}

bool QuestionRow::isOverruled() const
{
    return m_answer && m_record.choice && m_answer->choice != *m_record.choice;
}

bool QuestionRow::needsReason() const
{
    return isOverruled() && m_answer->reason.isEmpty();
}

void QuestionRow::askForReason()
{
    m_reason->setProperty(controls::invalidProperty, true);
    m_reason->update();
    m_reason->setFocus();
}

QSize QuestionRow::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    return {theme.px(640), theme.px(m_isCompact ? 56 : 72) + reasonHeight()};
}

QSize QuestionRow::minimumSizeHint() const
{
    return {m_theme.theme().px(480), sizeHint().height()};
}

int QuestionRow::heightForWidth(int width) const
{
    return answerHeight(QuestionColumns::at(width, m_theme.theme())) + reasonHeight();
}

int QuestionRow::reasonHeight() const
{
    const Metrics& metrics = m_theme.theme().metrics();
    return isOverruled() ? metrics.target.control + metrics.spacing.s2 : 0;
}

int QuestionRow::answerHeight(const QuestionColumns& columns) const
{
    const Theme& theme = m_theme.theme();
    const double texts =
        questionText(columns).size().height() + evidenceLines(columns).size().height();
    return std::max(
        {theme.px(m_isCompact ? 56 : 72),
         qCeil(texts) + 2 * theme.metrics().spacing.s1,
         choiceHeight(columns) + 2 * theme.metrics().spacing.s2});
}

int QuestionRow::choiceHeight(const QuestionColumns& columns) const
{
    int height = 0;
    for (const ChoiceButton* choice : m_choices) {
        height = std::max(height, choice->heightForWidth(columns.choiceWidth));
    }
    return height;
}

WrappedText QuestionRow::questionText(const QuestionColumns& columns) const
{
    const Theme& theme = m_theme.theme();
    return {
        m_question.text,
        Fonts::medium(theme.font(TextRole::Body)),
        static_cast<double>(columns.choices - columns.text - theme.metrics().spacing.s3),
        layoutDirection()};
}

WrappedText QuestionRow::evidenceLines(const QuestionColumns& columns) const
{
    const Theme& theme = m_theme.theme();
    return {
        evidenceText(),
        theme.font(TextRole::Small),
        static_cast<double>(columns.choices - columns.text - theme.metrics().spacing.s3),
        layoutDirection()};
}

void QuestionRow::choose(int choice, bool goesOn)
{
    if (m_isReadOnly || choice < 0 || choice >= m_question.choices.size()) {
        updateParts(); // a click has checked the button
        return;
    }
    const bool isFromRecord = m_record.choice == choice;
    const QString reason = m_answer && !isFromRecord ? m_answer->reason : QString();
    m_answer = Answer{choice, isFromRecord, reason};
    m_reason->setText(reason);
    updateParts();
    emit answered();
    if (needsReason() && goesOn) {
        m_reason->setFocus();
    } else if (goesOn) {
        emit finished();
    }
}

void QuestionRow::clear()
{
    if (m_isReadOnly || !m_answer) {
        return;
    }
    m_answer.reset();
    m_reason->clear();
    updateParts();
    emit answered();
}

QString QuestionRow::evidenceText() const
{
    if (isOverruled()) {
        return tr("the record says %1: %2", "choice, evidence")
            .arg(m_question.choices[*m_record.choice].text, m_record.evidence);
    }
    const QString evidence =
        m_record.evidence.isEmpty() ? QString() : tr("from the record: %1").arg(m_record.evidence);
    if (!m_answer) {
        return evidence.isEmpty() ? tr("not answered yet")
                                  : tr("not answered yet, %1").arg(evidence);
    }
    return evidence.isEmpty() ? tr("by hand") : evidence;
}

void QuestionRow::updateParts()
{
    for (int i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setChecked(m_answer && m_answer->choice == i);
    }
    m_reason->setVisible(isOverruled());
    m_reason->setPlaceholderText(tr("Why does the record not hold?"));
    updateGeometry(); // the evidence may need another line
    placeParts();
    updateNames();
    update();
}

void QuestionRow::updateNames()
{
    const QString answer =
        m_answer ? m_question.choices[m_answer->choice].text : tr("not answered yet");
    setAccessibleName(tr("Question %1 of %2: %3").arg(m_number).arg(m_count).arg(m_question.text));
    QStringList description{answer, tr("weight %1").arg(m_question.weight)};
    if (!m_record.evidence.isEmpty()) {
        description.append(tr("from the record: %1").arg(m_record.evidence));
    }
    setAccessibleDescription(description.join(u"; "_s));
    m_reason->setAccessibleName(tr("Why the record does not hold for question %1").arg(m_number));
    for (int i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setAccessibleName(
            tr("%1, key %2", "choice").arg(m_question.choices[i].text).arg(i + 1));
    }
}

void QuestionRow::placeParts()
{
    const Theme& theme = m_theme.theme();
    const QuestionColumns columns = QuestionColumns::at(width(), theme);
    const int height = choiceHeight(columns);
    const int plain = answerHeight(columns);
    const int top = (plain - height) / 2;
    const auto place = [this](QWidget* widget, const QRect& box) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    for (int i = 0; i < m_choices.size(); ++i) {
        const int left = columns.choices + i * (columns.choiceWidth + columns.choiceGap);
        place(m_choices[i], {left, top, columns.choiceWidth, height});
    }
    const int control = theme.metrics().target.control;
    place(
        m_reason,
        {columns.choices,
         plain - theme.metrics().spacing.s1,
         columns.choicesEnd - columns.choices,
         control});
}

bool QuestionRow::isCurrent() const
{
    return hasFocus() || m_reason->hasFocus();
}

void QuestionRow::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    const QuestionColumns columns = QuestionColumns::at(width(), theme);
    QPainter painter(this);
    const auto visual = [this](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    if (isCurrent()) {
        painter.fillRect(rect(), theme.color(ColorRole::Selection));
        painter.fillRect(visual({0, 0, currentBar, height()}), theme.color(ColorRole::Accent));
    }
    painter.fillRect(0, height() - 1, width(), 1, theme.color(ColorRole::Grid));
    const int plain = answerHeight(columns);
    const auto text = [&](const QRect& box, ColorRole role, int flags, const QString& words) {
        painter.setPen(theme.color(role));
        painter.drawText(visual(box), flags, words);
    };
    painter.setFont(theme.figureFont(TextRole::Body));
    text(
        {columns.number, 0, columns.text - columns.number, plain},
        ColorRole::Text3,
        Qt::AlignLeading | Qt::AlignVCenter,
        QString::number(m_number));
    paintTexts(painter, columns, plain);
    painter.setFont(theme.figureFont(TextRole::Body));
    text(
        {columns.choicesEnd, 0, columns.weightEnd - columns.choicesEnd, plain},
        ColorRole::Text3,
        Qt::AlignTrailing | Qt::AlignVCenter,
        u"× %1"_s.arg(m_question.weight));
    painter.setFont(theme.figureFont(TextRole::Heading));
    text(
        {columns.weightEnd, 0, columns.pointsEnd - columns.weightEnd, plain},
        ColorRole::Text,
        Qt::AlignTrailing | Qt::AlignVCenter,
        m_answer ? QString::number(m_question.choices[m_answer->choice].points * m_question.weight)
                 : u"–"_s);
}

/// The question over what the record says, in the middle of `height`.
void QuestionRow::paintTexts(QPainter& painter, const QuestionColumns& columns, int height) const
{
    const Theme& theme = m_theme.theme();
    const WrappedText question = questionText(columns);
    const WrappedText evidence = evidenceLines(columns);
    double top = (height - question.size().height() - evidence.size().height()) / 2;
    const auto put = [&](const WrappedText& lines, ColorRole role) {
        const double left = layoutDirection() == Qt::RightToLeft
            ? width() - columns.text - lines.size().width()
            : columns.text;
        painter.setPen(theme.color(role));
        lines.paint(painter, {left, top});
        top += lines.size().height();
    };
    put(question, ColorRole::Text);
    put(evidence, m_answer && !isOverruled() ? ColorRole::Text3 : ColorRole::Warn);
}

void QuestionRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

void QuestionRow::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const int current = m_answer ? m_answer->choice : -1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (key >= Qt::Key_1 && key <= Qt::Key_4 && event->modifiers() == Qt::NoModifier) {
        choose(key - Qt::Key_1, true);
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        clear();
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        emit stepRequested(key == Qt::Key_Up ? -1 : 1);
    } else if (key == (isMirrored ? Qt::Key_Left : Qt::Key_Right)) {
        choose(qMin(current + 1, static_cast<int>(m_choices.size()) - 1), false);
    } else if (key == (isMirrored ? Qt::Key_Right : Qt::Key_Left)) {
        choose(qMax(current - 1, 0), false);
    } else if (
        (key == Qt::Key_Return || key == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
        && hasFocus())
    {
        emit finished();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void QuestionRow::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void QuestionRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    emit entered();
}

void QuestionRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool QuestionRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_reason
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        update();
        if (event->type() == QEvent::FocusIn) {
            emit entered();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateParts();
    }
}

} // namespace cb
