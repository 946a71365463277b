// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SinceModel.h"
#include "ui/review/SinceTable.h"
#include "ui/review/SinceView.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/MenuButton.h"

#include <QLayout>
#include <QLocale>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int mostBaselines = 12; ///< in the menu; older ones are in the command line
constexpr int mostMeetings = 3;
constexpr std::array<int, 3> daysBack{7, 14, 28};

/// Ended meetings at whose close nobody took a baseline, newest first.
QList<Meeting> meetingsWithout(const BoardSnapshot& board, Instant now)
{
    QList<Meeting> ended;
    for (const Meeting& meeting : *board.meetings) {
        const bool hasBaseline = std::any_of(
            board.baselines->begin(), board.baselines->end(), [&](const Baseline& baseline) {
                return baseline.meeting == meeting.id;
            });
        if (meeting.endsAt && *meeting.endsAt < now && !hasBaseline) {
            ended.append(meeting);
        }
    }
    std::sort(ended.begin(), ended.end(), [](const Meeting& a, const Meeting& b) {
        return *a.endsAt > *b.endsAt;
    });
    return ended.first(qMin<qsizetype>(mostMeetings, ended.size()));
}

} // namespace

QString SinceView::baselineName(const Baseline& baseline) const
{
    return baseline.takenAt
        ? tr("%1, %2", "name of a baseline, day").arg(baseline.name, times().day(*baseline.takenAt))
        : baseline.name;
}

void SinceView::showChoices()
{
    const Instant now = m_context.session.clock().now();
    const BoardSnapshot& board = *m_context.session.snapshot();
    const QList<Baseline> baselines = m_review->baselines();
    QStringList names;
    m_choices.clear();
    const auto add = [&](const ReviewChoice& choice, const QString& name) {
        m_choices.append(choice);
        names.append(name);
    };
    for (const Baseline& baseline :
         baselines.first(qMin<qsizetype>(mostBaselines, baselines.size()))) {
        // The newest one is the choice that follows when another is taken.
        const bool isNewest = m_choices.isEmpty();
        add(isNewest ? ReviewChoice() : ReviewChoice{baseline.id, {}, {}}, baselineName(baseline));
    }
    if (baselines.isEmpty()) {
        add({}, tr("No baseline yet"));
    }
    for (const Meeting& meeting : meetingsWithout(board, now)) {
        add({{}, meeting.endsAt, meeting.series},
            tr("%1, %2", "name of a baseline, day")
                .arg(meeting.series, times().day(*meeting.endsAt)));
    }
    const QDate today = times().today();
    for (const int days : daysBack) {
        const Instant at = WallTime::toInstant({today.addDays(-days), {}}, times().zone());
        add({{}, at, {}}, tr("%n day(s) ago", nullptr, days));
    }
    const auto current = m_choices.indexOf(m_review->choice());
    names.append(tr("Take a baseline…"));
    m_compare->setOptions(names);
    m_compare->setCurrent(static_cast<int>(current));
}

void SinceView::choose(int index)
{
    if (index >= m_choices.size()) {
        showChoices(); // the button goes on to show what is compared
        askForBaseline();
        return;
    }
    m_review->compareWith(m_choices[index]);
}

void SinceView::showNotice()
{
    m_notice->clearActions();
    m_loading->stop();
    const bool isEmpty = m_model->rowCount() == 0;
    const auto standing = m_review->standing();
    const bool isWaiting =
        standing == BoardReview::Standing::Reading || standing == BoardReview::Standing::Idle;
    m_notice->setVisible(!isWaiting || !isEmpty);
    if (standing == BoardReview::Standing::NoBaseline) {
        showNoBaseline();
    } else if (standing == BoardReview::Standing::Failed) {
        m_notice->setTexts(
            tr("The board could not be compared."), m_review->lastError().what, Tone::Bad);
        m_notice->addAction(tr("Try again"), {}, [this] { m_review->readAgain(); });
    } else if (isEmpty && isWaiting) {
        m_loading->start(tr("Comparing the board…"));
    } else if (isEmpty && m_model->content()) {
        showNothingMatches();
    } else {
        const bool isAllSeen =
            m_model->isUnseenOnly() && m_model->seenCounts().first == m_model->seenCounts().second;
        m_notice->setVisible(isAllSeen && !isWaiting);
        if (isAllSeen) {
            m_notice->setTexts(
                tr("You have seen everything that differs."),
                tr("Rows come back when something is done to them again."));
            m_notice->addAction(tr("Show all rows"), u"U"_s, [this] { setUnseenOnly(false); });
        }
    }
    layNotice();
}

void SinceView::showNoBaseline()
{
    m_notice->setTexts(
        tr("There is no baseline on this board yet."),
        tr("A baseline keeps how the board stands, to compare it with later. The board of a week "
           "ago can be rebuilt from its history."));
    m_notice->addAction(tr("Take a baseline now"), {}, [this] { askForBaseline(); });
    m_notice->addAction(tr("Compare with a week ago"), {}, [this] {
        const QDate day = times().today().addDays(-daysBack.front());
        m_review->compareWith({{}, WallTime::toInstant({day, {}}, times().zone()), {}});
    });
}

void SinceView::showNothingMatches()
{
    if (m_model->content()->total() == 0) {
        m_notice->setTexts(tr("Nothing differs."), m_model->content()->cells().compared());
        return;
    }
    m_notice->setTexts(
        tr("Nothing matches the filter."),
        tr("%n row(s) are hidden by the filter.", nullptr, m_model->content()->total()));
    m_notice->addAction(tr("Clear the filter"), {}, [this] { m_context.filter.setFilter({}); });
}

void SinceView::layNotice()
{
    const QRect area = m_table->viewport()->rect();
    m_notice->layout()->activate();
    const int width = qMin(m_notice->maximumWidth(), area.width());
    const int height = qMin(m_notice->layout()->heightForWidth(width), area.height());
    m_notice->setGeometry(
        QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {width, height}, area));
    m_loading->setGeometry(area);
}

} // namespace cb
