// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/AssessmentHistory.h"

#include "core/risk/RiskWords.h"
#include "core/session/Session.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QSet>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {

RiskMeter::RiskMeter(const ThemeController& theme, RiskLevel level, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_level(level)
{
    const QSizeF size = signs::riskMeterSize(theme.theme().metrics().sign.row);
    setFixedSize(qCeil(size.width()) + 1, qCeil(size.height()) + 4);
}

void RiskMeter::setLevel(RiskLevel level)
{
    m_level = level;
    update();
}

void RiskMeter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    signs::paintRisk(painter, QRectF(rect()), m_level, m_theme.theme());
}

AssessmentLine::AssessmentLine(const ThemeController& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void AssessmentLine::setTexts(const QString& when, const QString& who, const QString& cross)
{
    m_when = when;
    m_who = who;
    m_cross = cross;
    update();
}

void AssessmentLine::setLevel(std::optional<RiskLevel> level)
{
    m_level = level;
    update();
}

void AssessmentLine::setTakenBack(bool isTakenBack)
{
    m_isTakenBack = isTakenBack;
    update();
}

QSize AssessmentLine::sizeHint() const
{
    return {m_theme.theme().px(260), m_theme.theme().metrics().row.list};
}

QSize AssessmentLine::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void AssessmentLine::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    if (isEnabled() && underMouse()) {
        painter.fillRect(rect(), theme.color(ColorRole::Hover));
    }
    painter.fillRect(0, height() - 1, width(), 1, theme.color(ColorRole::Grid));
    const int gap = theme.metrics().spacing.s2;
    const int sign = theme.metrics().sign.small;
    int from = 0;
    int to = width();
    const auto put = [&](int left, int wide, const QString& words) {
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), {left, 0, wide, height()}),
            static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(words, Qt::ElideRight, wide));
    };
    if (isEnabled()) {
        Icons::paint(
            painter,
            QStyle::visualRect(layoutDirection(), rect(), {from, 0, sign, height()}),
            isChecked() ? Icon::ChevronDown : Icon::ChevronTrailing,
            theme.color(ColorRole::Text3));
    }
    from += sign + theme.metrics().spacing.s1;
    QFont font = theme.figureFont(TextRole::Small);
    font.setStrikeOut(m_isTakenBack);
    painter.setFont(font);
    painter.setPen(theme.color(m_isTakenBack ? ColorRole::Text3 : ColorRole::Text));
    const int cross = painter.fontMetrics().horizontalAdvance(m_cross) + 1;
    put(to - cross, cross, m_cross);
    to -= cross + gap / 2;
    if (m_level) {
        const QSizeF meter = signs::riskMeterSize(theme.metrics().sign.row);
        const int wide = qCeil(meter.width());
        signs::paintRisk(
            painter,
            QStyle::visualRect(layoutDirection(), rect(), {to - wide, 0, wide, height()}),
            *m_level,
            theme);
        to -= wide + gap;
    }
    const int when = qMin(painter.fontMetrics().horizontalAdvance(m_when) + 1, (to - from) / 2);
    put(from, when, m_when);
    from += when + gap;
    painter.setPen(theme.color(m_isTakenBack ? ColorRole::Text3 : ColorRole::Text2));
    put(from, qMax(0, to - from), m_who);
    if (hasFocus()) {
        controls::paintFocusRing(
            painter, rect(), theme.metrics().radius.control, theme.color(ColorRole::Focus));
    }
}

AssessmentHistory::AssessmentHistory(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_unsaved(new AssessmentLine(theme, this))
{
    setObjectName(u"assessments"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_unsaved);
    m_unsaved->setEnabled(false);
    m_unsaved->setCheckable(false);
    m_unsaved->hide();
}

void AssessmentHistory::setUnsaved(const QString& cross)
{
    m_unsaved->setVisible(!cross.isEmpty());
    m_unsaved->setTexts(tr("now"), tr("not saved"), cross);
    m_unsaved->setAccessibleName(tr("Now, not saved: %1").arg(cross));
}

void AssessmentHistory::showAssessments(Session& session, const QList<Assessment>& assessments)
{
    const SnapshotPtr snapshot = session.snapshot();
    const NameLookup names = lookupIn(snapshot);
    const RecordTimes times(snapshot->zone(), session.clock().now());
    setAssessments(assessments, QuestionnaireSet(), names, times);
    if (assessments.isEmpty()) {
        return;
    }
    const quint64 ticket = ++m_ticket; // newest wins
    session.loadDocuments(
        questionnaireDocument,
        this,
        [this, ticket, assessments, names, times](const Result<QList<NamedDocument>>& documents) {
            // Without them, the addends name their questions by key.
            if (documents && ticket == m_ticket) {
                setAssessments(assessments, QuestionnaireSet::from(*documents), names, times);
            }
        });
}

void AssessmentHistory::setAssessments(
    const QList<Assessment>& assessments,
    const QuestionnaireSet& models,
    const NameLookup& names,
    const RecordTimes& times)
{
    for (QWidget* line : std::as_const(m_lines)) {
        line->setParent(nullptr);
        line->deleteLater();
    }
    m_lines.clear();
    QSet<AssessmentId> withdrawn;
    for (const Assessment& assessment : assessments) {
        if (assessment.isWithdrawal() && assessment.supersedes) {
            withdrawn.insert(*assessment.supersedes);
        }
    }
    QList<Assessment> shown;
    std::copy_if(
        assessments.begin(), assessments.end(), std::back_inserter(shown), [](const auto& a) {
            return !a.isWithdrawal();
        });
    std::sort(shown.begin(), shown.end(), [](const Assessment& a, const Assessment& b) {
        return a.assessedAt != b.assessedAt ? b.assessedAt < a.assessedAt : b.id < a.id;
    });
    for (const Assessment& assessment : std::as_const(shown)) {
        addLine(assessment, withdrawn.contains(assessment.id), models, names, times);
    }
}

void AssessmentHistory::addLine(
    const Assessment& assessment,
    bool isTakenBack,
    const QuestionnaireSet& models,
    const NameLookup& names,
    const RecordTimes& times)
{
    const QString person = assessment.assessedBy && names.nameOf
        ? names.nameOf({RecordKind::Person, assessment.assessedBy->value})
        : QString();
    QString who = tr("%1, version %2", "person, of the questionnaire")
                      .arg(person.isEmpty() ? tr("somebody") : person)
                      .arg(assessment.version);
    if (isTakenBack) {
        who = tr("%1, taken back", "person and version").arg(who);
    }
    const QString cross = crossText(assessment.impact, assessment.likelihood);
    const QString when = times.instant(assessment.assessedAt);
    auto* line = new AssessmentLine(m_theme, this);
    line->setObjectName(u"assessment"_s);
    line->setTexts(when, who, cross);
    line->setLevel(assessment.level);
    line->setTakenBack(isTakenBack);
    line->setAccessibleName(u"%1, %2: %3, %4"_s.arg(
        when, who, riskLevelName(assessment.level.value_or(RiskLevel::VeryLow)), cross));
    line->setToolTip(tr("%1, version %2", "questionnaire")
                         .arg(assessment.questionnaire)
                         .arg(assessment.version));
    m_layout->addWidget(line);
    m_lines.append(line);
    auto* addends = makeAddends(
        m_theme, assessment, models.find(assessment.questionnaire, assessment.version), this);
    addends->setObjectName(u"addends"_s);
    addends->hide();
    m_layout->addWidget(addends);
    m_lines.append(addends);
    connect(line, &AssessmentLine::toggled, addends, &QWidget::setVisible);
}

} // namespace cb
