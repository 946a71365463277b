// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/WorkWords.h"
#include "ui/theme/ConflictSigns.h"
#include "ui/timeline/TimelineSceneParts.h"
#include "ui/timeline/TimelineWords.h"

#include <algorithm>
#include <cmath>

namespace cb::timelinescene {
namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

OutcomeSign outcomeOf(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::ToCome:
    case ChangeOutcome::Running:
        return OutcomeSign::Running;
    case ChangeOutcome::Succeeded:
        return OutcomeSign::Ok;
    case ChangeOutcome::WithIssues:
        return OutcomeSign::Issues;
    case ChangeOutcome::Failed:
        return OutcomeSign::Failed;
    case ChangeOutcome::BackedOut:
        return OutcomeSign::RolledBack;
    case ChangeOutcome::Cancelled:
        break;
    }
    return OutcomeSign::NotRun;
}

/// Makes shapes and items of what stands in the lanes in view.
class LaneMaker
{
public:
    LaneMaker(TimelineScene& scene, const TimelineRequest& request)
        : m_scene(scene)
        , m_request(request)
        , m_theme(*request.theme)
        , m_texts(*request.texts)
        , m_changes(*request.lanes->snapshot().changes)
    {
        const TimelineMetrics& m = scene.metrics;
        LaneSizes& sizes = m_lane.sizes;
        sizes.height = m.laneHeight(request.lanes->input().grouping, false);
        sizes.planned = m.planned;
        sizes.plannedTop = m.plannedTop;
        sizes.actual = m.actual;
        sizes.actualMiddle = m.actualMiddle;
        sizes.subRow = m.subRow;
        sizes.markMiddle = m.actualMiddle;
        sizes.sign = m.sign;
        sizes.smallSign = m.smallSign;
        sizes.minimumBar = m.minimumBar;
        sizes.signRoom = m_theme.metrics().bar.riskStripe + m_theme.metrics().sign.small + 2;
        sizes.gap = m.gap;
        sizes.titleMost = scene.detail == TimelineDetail::Titles ? m.titleMost : 0;
        sizes.countWidth = std::ceil(m_texts.width(QStringLiteral("99"), TextRole::Caption)) + 2;
        sizes.rows = TimelineMetrics::subRows(request.lanes->input().grouping);
        m_lane.lanes = request.lanes.get();
        m_lane.scale = scene.scale;
        m_lane.moved = &request.moved;
        m_lane.titleWidth = [this](int row) {
            return m_texts.titleWidth(m_request.lanes->input().snapshot->changes, row);
        };
        m_lane.lettersWidth = [this](int row) {
            return conflictsigns::width(lettersOf(row), lettersSize(), m_theme, 1);
        };
    }

    void addAll()
    {
        for (std::size_t i = 0; i < m_scene.rows.size(); ++i) {
            if (!m_scene.rows[i].line.isGroup) {
                addLane(static_cast<int>(i));
            }
        }
    }

private:
    void addLane(int rowIndex)
    {
        m_rowIndex = rowIndex;
        const TimelineRow& row = m_scene.rows[at(rowIndex)];
        m_top = row.rect.top();
        m_left = m_scene.frame.canvas.left();
        m_lane.lane = row.line.index;
        const LaneContent content = layOutLane(m_lane);
        if (content.isDense) {
            layDenseLane(m_scene, m_request, rowIndex);
            return;
        }
        for (const LaneBar& bar : content.bars) {
            addBar(bar);
        }
        for (const LaneMore& more : content.more) {
            addMore(more);
        }
        for (const auto* marks : {&content.deployments, &content.incidents}) {
            for (const LaneMark& mark : *marks) {
                addMark(mark);
            }
        }
    }

    ConflictLetters lettersOf(int row) const
    {
        const auto* letters = m_request.conflicts.get();
        return letters && at(row) < letters->size() ? (*letters)[at(row)] : ConflictLetters();
    }

    double lettersSize() const { return m_theme.metrics().sign.small; }

    /// At the end of the bar, as far as it is in view; beside it where it is too short. `after`:
    /// the end of what stands before them in the bar.
    void placeLetters(const LaneBar& bar, BoxLabel& box, double after) const
    {
        const double size = std::min(lettersSize(), box.rect.height() - 1);
        const bool isBeside = !bar.letters.isEmpty();
        const double gap = m_lane.sizes.letterGap;
        const double end = std::min(box.rect.right(), m_scene.frame.canvas.right()) - gap;
        const double room = isBeside ? bar.letters.width() : end - after;
        const int fitting = conflictsigns::fitting(box.conflicts, room, size, m_theme);
        if (fitting == 0) {
            return;
        }
        const double width = conflictsigns::width(box.conflicts, size, m_theme, fitting);
        const double left = isBeside ? m_left + bar.letters.left : end - width;
        box.shownLetters = fitting;
        box.letters = {std::round(left), std::round(box.rect.center().y() - size / 2), width, size};
        box.lettersInk = isBeside ? m_theme.color(ColorRole::Text2)
                                  : barColors(m_changes, bar.row, m_request.fillBy, m_theme).text;
    }

    /// Where signs and a title within the bar end.
    double roomEnd(const LaneBar& bar, const BoxLabel& box) const
    {
        const bool hasLetters = bar.letters.isEmpty() && !box.letters.isNull();
        return hasLetters ? box.letters.left() - m_lane.sizes.letterGap
                          : std::min(box.rect.right(), m_scene.frame.canvas.right());
    }

    QRectF rectOf(const LaneStretch& stretch, double top, double height) const
    {
        return {m_left + stretch.left, m_top + top, stretch.width(), height};
    }

    /// What lies far out of view is as good as at its edge.
    LaneStretch inReach(const LaneStretch& stretch) const
    {
        constexpr double beyond = 40;
        const double most = m_scene.scale.width() + beyond;
        return {std::clamp(stretch.left, -beyond, most), std::clamp(stretch.right, -beyond, most)};
    }

    void addBar(const LaneBar& bar)
    {
        TimelineBarShape shape;
        if (bar.hasPlanned) {
            labelBar(bar, shape);
        }
        if (bar.hasActual) {
            addActual(bar, shape);
        }
        if (!bar.tail.isEmpty()) {
            shape.tail = onPixels(rectOf(inReach(bar.tail), bar.top, bar.height));
        }
        if (!bar.margin.isEmpty()) {
            const double middle = bar.actualTop + bar.actualHeight / 2;
            shape.margin = onPixels(rectOf(inReach(bar.margin), middle - 1, 2));
        }
        addTexts(bar, shape);
        TimelineItem item;
        item.kind = TimelineItemKind::Change;
        item.row = bar.row;
        item.span = bar.hasPlanned ? bar.planned : Span();
        item.ring = bar.hasPlanned ? shape.box.rect : shape.actual;
        item.rect = item.ring.united(shape.actual).adjusted(-1, -2, 1, 2);
        if (shape.title.isShown()) {
            item.rect.setRight(std::max(item.rect.right(), shape.title.rect.right()));
        }
        item.rect.setRight(std::max(item.rect.right(), shape.box.letters.right()));
        item.conflicts = lettersOf(bar.row);
        addItem(item, m_scene.bars.size());
        m_scene.bars.push_back(std::move(shape));
    }

    void labelBar(const LaneBar& bar, TimelineBarShape& shape)
    {
        BoxLabel& box = shape.box;
        const BarColors colors = barColors(m_changes, bar.row, m_request.fillBy, m_theme);
        box.kind = BoxKind::Bar;
        box.rect = onPixels(rectOf(inReach(bar.bar), bar.top, bar.height));
        box.fill = colors.fill;
        box.line = colors.line;
        box.signColor = colors.sign;
        box.state = m_changes.displayStates[at(bar.row)];
        box.risk = m_changes.risks[at(bar.row)];
        box.conflicts = lettersOf(bar.row);
        box.isDashed = isUndecided(box.state);
        const double stripe = m_theme.metrics().bar.riskStripe;
        if (box.risk > 0) {
            box.stripe = {box.rect.left(), box.rect.top(), stripe, box.rect.height()};
            box.stripeColor = m_theme.risk(static_cast<RiskLevel>(box.risk - 1)).fg;
        }
        const double size =
            bar.isShared ? m_scene.metrics.smallSign - 1 : m_theme.metrics().sign.small - 1;
        // What began before the view still shows its sign.
        const double seen = std::max(box.rect.left(), m_left);
        const QRectF sign(
            seen + stripe + 1, std::round(box.rect.center().y() - size / 2), size, size);
        if (sign.right() <= box.rect.right()) {
            box.sign = sign;
        }
        placeLetters(bar, box, sign.right() + 1);
        const double end = roomEnd(bar, box);
        const double bolt = size * 0.8;
        if (m_changes.types[at(bar.row)] == ChangeType::Emergency && sign.right() + bolt + 2 <= end)
        {
            box.bolt = {sign.right() + 1, box.rect.center().y() - bolt / 2, bolt, bolt};
        }
        const bool isEdited = (m_changes.flags[at(bar.row)] & EditedAfterApproval) != 0;
        const double before = box.bolt.isNull() ? sign.right() : box.bolt.right();
        if (isEdited && before + bolt + 2 <= end) {
            box.pencil = {before + 1, box.rect.center().y() - bolt / 2, bolt, bolt};
        }
    }

    void addActual(const LaneBar& bar, TimelineBarShape& shape)
    {
        LaneStretch stretch = inReach(bar.actual);
        stretch.right = std::max(stretch.right, stretch.left + 2);
        shape.actual = onPixels(rectOf(stretch, bar.actualTop, bar.actualHeight));
        shape.outcome = outcomeOf(changeOutcome(m_changes, bar.row));
        shape.actualGoesOn = bar.isRunning;
        const double size = bar.isShared ? m_scene.metrics.smallSign : m_scene.metrics.sign - 1;
        const QPointF middle(
            m_left + bar.actual.right, m_top + bar.actualTop + bar.actualHeight / 2);
        shape.outcomeBox = {middle.x() - size / 2, middle.y() - size / 2, size, size};
    }

    /// In a bar that is wide enough its title stands inside, where it is in view.
    bool putTitleInside(const LaneBar& bar, TimelineBarShape& shape)
    {
        constexpr double leastWidth = 70;
        const double after = shape.box.pencil.isNull()
            ? std::max(shape.box.sign.right(), shape.box.bolt.right())
            : shape.box.pencil.right();
        const double right = roomEnd(bar, shape.box);
        QRectF room(after + 4, shape.box.rect.top(), right - after - 8, shape.box.rect.height());
        const bool hasTitles = m_lane.sizes.titleMost > 0 && bar.hasPlanned;
        if (!hasTitles || shape.box.sign.isNull() || room.width() < leastWidth) {
            return false;
        }
        const auto& changes = m_request.lanes->input().snapshot->changes;
        if (m_texts.titleWidth(changes, bar.row) > room.width() && !bar.title.isEmpty()) {
            return false;
        }
        shape.box.title = m_texts.label(
            m_texts.title(changes, bar.row),
            bar.isShared ? TextRole::Caption : TextRole::Small,
            barColors(m_changes, bar.row, m_request.fillBy, m_theme).text,
            room);
        return true;
    }

    void addTexts(const LaneBar& bar, TimelineBarShape& shape)
    {
        if (!putTitleInside(bar, shape) && !bar.title.isEmpty()) {
            const QString& title =
                m_texts.title(m_request.lanes->input().snapshot->changes, bar.row);
            const double height = bar.isShared ? bar.height + 4 : bar.height;
            const double top = bar.isShared ? bar.top - 1 : bar.top;
            shape.title = m_texts.label(
                title,
                TextRole::Small,
                m_theme.color(ColorRole::Text),
                rectOf(bar.title, top, height));
            const DisplayState state = m_changes.displayStates[at(bar.row)];
            shape.title.isStruckOut =
                state == DisplayState::Rejected || state == DisplayState::Withdrawn;
        }
        if (!bar.over.isEmpty()) {
            const qint64 ms = m_changes.actualEnds[at(bar.row)] - bar.planned.end.ms;
            shape.over = m_texts.label(
                bar.isRunning ? WorkWords::overrun(overrunOf(m_changes, bar.row, m_scene.now))
                              : TimelineWords::over(ms),
                TextRole::Small,
                m_theme.color(bar.isRunning ? ColorRole::Warn : ColorRole::Text2),
                rectOf(bar.over, bar.actualTop - 3, bar.actualHeight + 6));
        }
    }

    void addMore(const LaneMore& more)
    {
        TimelineItem item;
        item.kind = TimelineItemKind::More;
        item.count = static_cast<int>(more.rows.size());
        item.span = more.span;
        const QString text = TimelineWords::more(item.count);
        const double width = m_texts.width(text, TextRole::Caption) + 6;
        const double seen = std::max(m_left + more.stretch.left, m_left);
        item.rect = onPixels({seen, m_top + more.top, width, more.height});
        item.ring = item.rect;
        addItem(item, m_scene.more.size());
        m_scene.more.push_back(m_texts.label(
            text,
            TextRole::Caption,
            m_theme.color(ColorRole::Text2),
            item.rect.adjusted(3, 0, 17, 0)));
    }

    void addMark(const LaneMark& mark)
    {
        TimelineMarkShape shape;
        const double size = m_scene.metrics.sign;
        const double middle = m_top + m_lane.sizes.markMiddle;
        shape.sign = {m_left + mark.x - size / 2, middle - size / 2, size, size};
        shape.isIncident = mark.series == LaneSeries::Incidents;
        if (shape.isIncident) {
            shape.priority = mark.outcome;
        } else {
            shape.outcome = outcomeSign(static_cast<DeploymentOutcome>(mark.outcome));
        }
        TimelineItem item;
        item.kind = shape.isIncident ? TimelineItemKind::Incident : TimelineItemKind::Deployment;
        item.row = mark.row;
        item.count = mark.count;
        item.span = mark.span;
        item.ring = onPixels(shape.sign);
        item.rect = item.ring.adjusted(-2, -4, 2, 4);
        if (!mark.title.isEmpty()) {
            addMarkText(mark, shape);
            if (shape.text.isShown()) {
                item.rect.setRight(std::max(item.rect.right(), shape.text.rect.right()));
            }
        }
        addItem(item, m_scene.marks.size());
        m_scene.marks.push_back(std::move(shape));
    }

    void addMarkText(const LaneMark& mark, TimelineMarkShape& shape)
    {
        const bool isIncident = mark.series == LaneSeries::Incidents;
        const bool hasTitles = m_scene.detail == TimelineDetail::Titles;
        if (mark.count == 1 && (!isIncident || !hasTitles)) {
            return;
        }
        const QString text = mark.count > 1
            ? m_scene.locale.toString(mark.count)
            : TimelineWords::incidentLabel(m_scene.snapshot(), mark.row, m_scene.now);
        shape.text = m_texts.label(
            text,
            mark.count > 1 ? TextRole::Caption : TextRole::Small,
            m_theme.color(isIncident ? ColorRole::Incident : ColorRole::Text2),
            rectOf(mark.title, m_lane.sizes.markMiddle - 8, 16));
    }

    void addItem(TimelineItem item, std::size_t shape)
    {
        item.line = m_rowIndex;
        item.shape = static_cast<int>(shape);
        m_scene.items.push_back(std::move(item));
    }

    TimelineScene& m_scene;
    const TimelineRequest& m_request;
    const Theme& m_theme;
    TimelineTexts& m_texts;
    const ChangeColumns& m_changes;
    LaneRequest m_lane;
    int m_rowIndex = 0;
    double m_top = 0;
    double m_left = 0;
};

} // namespace

QRectF onPixels(const QRectF& rect)
{
    const double left = std::round(rect.left());
    const double top = std::round(rect.top());
    return {
        left,
        top,
        std::max(1.0, std::round(rect.right()) - left),
        std::max(1.0, std::round(rect.bottom()) - top)};
}

void layLanes(TimelineScene& scene, const TimelineRequest& request)
{
    LaneMaker(scene, request).addAll();
}

} // namespace cb::timelinescene
