// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/QuestionnaireForm.h"

#include "core/risk/RiskWords.h"
#include "ui/assess/QuestionRow.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyList.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString rangeText(int least, int most)
{
    return least == most
        ? QString::number(least)
        : QuestionnaireForm::tr("%1 to %2", "range of points").arg(least).arg(most);
}

QList<KeyLine> ownKeys()
{
    return {
        {{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}, QuestionnaireForm::tr("Answer", "keys")},
        {{Qt::Key_Left, Qt::Key_Right}, QuestionnaireForm::tr("Next, previous choice", "keys")},
        {{Qt::Key_Up, Qt::Key_Down}, QuestionnaireForm::tr("Next, previous question", "keys")},
        {{Qt::Key_Backspace, Qt::Key_Delete},
         QuestionnaireForm::tr("Take the answer back", "key")}};
}

} // namespace

/// "Impact  4 questions          weight  points"
class QuestionnaireForm::SideHead : public QWidget
{
public:
    SideHead(const ThemeController& theme, RiskSide side, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_side(side)
    {
        setFixedHeight(theme.theme().metrics().row.groupHeader);
    }

    void showScore(const SideScore& score)
    {
        const auto count = static_cast<int>(score.addends.size());
        m_note = QuestionnaireForm::tr("%n question(s)", nullptr, count);
        if (score.isOpen()) {
            m_note = QuestionnaireForm::tr("%1, %2 open", "questions").arg(m_note).arg(score.open);
        }
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Theme& theme = m_theme.theme();
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(ColorRole::Panel));
        painter.fillRect(0, height() - 1, width(), 1, theme.color(ColorRole::Border));
        const QuestionColumns columns = QuestionColumns::at(width(), theme);
        const auto text = [&](int from, int to, Qt::Alignment side, const QString& words) {
            painter.drawText(
                QStyle::visualRect(layoutDirection(), rect(), {from, 0, to - from, height()}),
                static_cast<int>(side | Qt::AlignVCenter),
                words);
        };
        const QFont strong = Fonts::semibold(theme.font(TextRole::Small));
        const QString name = m_side == RiskSide::Impact ? QuestionnaireForm::tr("Impact")
                                                        : QuestionnaireForm::tr("Likelihood");
        painter.setFont(strong);
        painter.setPen(theme.color(ColorRole::Text2));
        text(columns.number, width(), Qt::AlignLeading, name);
        const int noteFrom = columns.number + QFontMetrics(strong).horizontalAdvance(name)
            + theme.metrics().spacing.s2;
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.color(ColorRole::Text3));
        text(noteFrom, columns.weightEnd, Qt::AlignLeading, m_note);
        text(
            columns.choices, columns.weightEnd, Qt::AlignTrailing, QuestionnaireForm::tr("weight"));
        text(
            columns.weightEnd,
            columns.pointsEnd,
            Qt::AlignTrailing,
            QuestionnaireForm::tr("points"));
    }

private:
    const ThemeController& m_theme;
    RiskSide m_side;
    QString m_note;
};

/// "Impact, sum  0–6 gives 1, …      21 of 39 → 4 Major"
class QuestionnaireForm::SumLine : public QWidget
{
public:
    SumLine(const ThemeController& theme, RiskSide side, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_side(side)
    {
        setFixedHeight(theme.theme().px(42));
    }

    void showScore(const QuestionnaireSide& side, const SideScore& score)
    {
        m_limits = limitsText(side);
        m_score = score;
        setAccessibleName(u"%1: %2 %3 → %4 %5"_s.arg(
            title(), rangeText(score.least, score.most), ofText(), valueText(), nameText()));
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Theme& theme = m_theme.theme();
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(ColorRole::Panel));
        painter.fillRect(0, height() - 1, width(), 1, theme.color(ColorRole::Border));
        const int end = paintSum(painter, theme);
        paintTitle(painter, theme, end);
    }

private:
    QString title() const
    {
        if (m_side == RiskSide::Impact) {
            return m_score.isOpen() ? QuestionnaireForm::tr("Impact, sum so far")
                                    : QuestionnaireForm::tr("Impact, sum");
        }
        return m_score.isOpen() ? QuestionnaireForm::tr("Likelihood, sum so far")
                                : QuestionnaireForm::tr("Likelihood, sum");
    }

    QString ofText() const
    {
        return QuestionnaireForm::tr("of %1", "points").arg(m_score.possible);
    }

    QString valueText() const { return rangeText(m_score.lowest, m_score.highest); }

    QString nameText() const
    {
        if (m_score.lowest != m_score.highest) {
            return QuestionnaireForm::tr("open", "range of values");
        }
        return m_side == RiskSide::Impact ? impactName(m_score.lowest)
                                          : likelihoodName(m_score.lowest);
    }

    /// From the trailing edge; returns where it begins.
    int paintSum(QPainter& painter, const Theme& theme) const
    {
        const int gap = theme.metrics().spacing.s2;
        int end = QuestionColumns::at(width(), theme).pointsEnd;
        const auto put = [&](const QString& words, const QFont& font, ColorRole role) {
            const int wide = QFontMetrics(font).horizontalAdvance(words) + 1;
            painter.setFont(font);
            painter.setPen(theme.color(role));
            painter.drawText(
                QStyle::visualRect(layoutDirection(), rect(), {end - wide, 0, wide, height()}),
                static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                words);
            end -= wide + gap;
        };
        const QFont& figure = theme.figureFont(TextRole::Heading);
        put(nameText(), theme.font(TextRole::Body), ColorRole::Text2);
        put(valueText(), figure, ColorRole::Text);
        const int sign = theme.metrics().sign.small;
        Icons::paint(
            painter,
            QStyle::visualRect(layoutDirection(), rect(), {end - sign, 0, sign, height()}),
            Icon::ArrowTrailing,
            theme.color(ColorRole::Text2));
        end -= sign + gap;
        put(ofText(), theme.font(TextRole::Body), ColorRole::Text3);
        put(rangeText(m_score.least, m_score.most), figure, ColorRole::Text);
        return end;
    }

    void paintTitle(QPainter& painter, const Theme& theme, int end) const
    {
        const QuestionColumns columns = QuestionColumns::at(width(), theme);
        const QFont name = Fonts::medium(theme.font(TextRole::Body));
        const int wide = QFontMetrics(name).horizontalAdvance(title());
        const auto box = [&](int from, int to) {
            return QStyle::visualRect(layoutDirection(), rect(), {from, 0, to - from, height()});
        };
        painter.setFont(name);
        painter.setPen(theme.color(ColorRole::Text));
        painter.drawText(
            box(columns.number, end),
            static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
            title());
        const int from = columns.number + wide + theme.metrics().spacing.s2;
        painter.setFont(theme.figureFont(TextRole::Small));
        painter.setPen(theme.color(ColorRole::Text3));
        painter.drawText(
            box(from, end),
            static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(m_limits, Qt::ElideRight, end - from));
    }

    const ThemeController& m_theme;
    RiskSide m_side;
    QString m_limits;
    SideScore m_score;
};

QuestionnaireForm::QuestionnaireForm(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    new KeyList(*this, &ownKeys);
    setObjectName(u"questionnaire"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void QuestionnaireForm::setModel(const Questionnaire& model, const RecordFacts& facts)
{
    m_model = model;
    m_current = -1;
    m_rows.clear();
    m_heads.clear();
    m_sums.clear();
    while (QLayoutItem* item = layout()->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->setParent(nullptr); // found no more, though it may have sent the signal
            widget->deleteLater();
        }
        delete item;
    }
    addSide(RiskSide::Impact, facts);
    addSide(RiskSide::Likelihood, facts);
    static_cast<QVBoxLayout*>(layout())->addStretch(1);
    // At once, not with the next turn of the event loop: only what is shown takes the focus.
    for (QObject* part : children()) {
        if (auto* widget = qobject_cast<QWidget*>(part)) {
            widget->show();
        }
    }
    layout()->activate();
    updateSums();
}

void QuestionnaireForm::addSide(RiskSide side, const RecordFacts& facts)
{
    auto* head = new SideHead(m_theme, side, this);
    m_heads.append(head);
    layout()->addWidget(head);
    for (const Question& question : m_model.side(side).questions) {
        const auto index = static_cast<int>(m_rows.size());
        auto* row = new QuestionRow(m_theme, question, index + 1, m_model.questionCount(), this);
        row->setRecord(recordAnswer(question, facts));
        row->setReadOnly(m_isReadOnly);
        row->setCompact(m_isCompact);
        connect(row, &QuestionRow::answered, this, [this] {
            updateSums();
            emit answersChanged();
        });
        connect(row, &QuestionRow::finished, this, [this, index] {
            if (!goToNextOpen()) {
                goTo(qMin(index + 1, static_cast<int>(m_rows.size()) - 1));
            }
        });
        connect(row, &QuestionRow::stepRequested, this, [this, index](int steps) {
            goTo(qBound(0, index + steps, static_cast<int>(m_rows.size()) - 1));
        });
        connect(row, &QuestionRow::entered, this, [this, index] {
            m_current = index;
            emit currentChanged(index);
        });
        m_rows.append(row);
        layout()->addWidget(row);
    }
    auto* sum = new SumLine(m_theme, side, this);
    sum->setObjectName(u"sum."_s + toText(side));
    m_sums.append(sum);
    layout()->addWidget(sum);
}

void QuestionnaireForm::setAnswers(const Answers& answers)
{
    for (QuestionRow* row : std::as_const(m_rows)) {
        const auto answer = answers.constFind(row->question().key);
        const bool isGiven = answer != answers.constEnd() && answer->choice >= 0
            && answer->choice < row->question().choices.size();
        row->setAnswer(isGiven ? std::optional(*answer) : std::nullopt);
    }
    updateSums();
}

Answers QuestionnaireForm::answers() const
{
    Answers answers;
    for (const QuestionRow* row : m_rows) {
        if (row->answer()) {
            answers.insert(row->question().key, *row->answer());
        }
    }
    return answers;
}

void QuestionnaireForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (QuestionRow* row : std::as_const(m_rows)) {
        row->setReadOnly(isReadOnly);
    }
}

void QuestionnaireForm::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    for (QuestionRow* row : std::as_const(m_rows)) {
        row->setCompact(isCompact);
    }
}

void QuestionnaireForm::updateSums()
{
    const RiskScore score = scoreOf(m_model, answers());
    for (const RiskSide side : {RiskSide::Impact, RiskSide::Likelihood}) {
        const auto i = static_cast<qsizetype>(side);
        m_heads[i]->showScore(score.side(side));
        m_sums[i]->showScore(m_model.side(side), score.side(side));
    }
}

int QuestionnaireForm::currentQuestion() const
{
    return m_current;
}

void QuestionnaireForm::goTo(int question)
{
    if (question >= 0 && question < m_rows.size()) {
        m_rows[question]->setFocus(Qt::OtherFocusReason);
        m_current = question;
    }
}

bool QuestionnaireForm::goToNextOpen()
{
    const auto count = static_cast<int>(m_rows.size());
    for (int step = 1; step <= count; ++step) {
        const int question = (m_current + step + count) % count;
        if (!m_rows[question]->answer()) {
            goTo(question);
            return true;
        }
    }
    return false;
}

void QuestionnaireForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateSums();
    }
}

bool QuestionnaireForm::goToMissingReason()
{
    for (QuestionRow* row : std::as_const(m_rows)) {
        if (row->needsReason()) {
            row->askForReason();
            return true;
        }
    }
    return false;
}

} // namespace cb
