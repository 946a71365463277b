// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slots/FindSlots.h"

#include "core/base/Tr.h"
#include "core/domain/WallTime.h"

#include <QHash>

#include <algorithm>

namespace cb {
namespace {

constexpr int daysAround = 14; ///< on which the same time of the day is offered
constexpr int maxCauses = 5;
constexpr int maxChecks = 100; ///< of candidates, against all rules once more

qint64 ceilToStep(qint64 ms)
{
    const qint64 rest = ms % slotStepMs;
    return rest == 0 ? ms : ms - rest + (rest > 0 ? slotStepMs : 0);
}

bool isHeld(DisplayState state)
{
    return state == DisplayState::Approved || state == DisplayState::Scheduled;
}

class SlotSearch
{
public:
    SlotSearch(const SlotSubject& subject, const SlotRequest& request, qint64 lengthMs)
        : m_subject(subject)
        , m_request(request)
        , m_lengthMs(lengthMs)
    {
        const qint64 from = ceilToStep(request.now.ms);
        const qint64 planned = subject.planned() ? subject.planned()->start.ms : from;
        m_wanted = std::max(planned, from);
        m_within = {from, m_wanted + request.days * msPerDay};
        if (request.within) {
            m_within = {
                std::max(from, request.within->start.ms), request.within->end.ms - lengthMs + 1};
        }
        m_blocks = subject.blocks(lengthMs, m_within);
    }

    SlotAnswer run()
    {
        SlotAnswer answer;
        answer.planned = m_subject.planned();
        answer.lengthMs = m_lengthMs;
        answer.searched = {{m_within.from}, {m_within.to}};
        answer.isFreeNow = isFreeWhereItStands();
        m_isFreeNow = answer.isFreeNow;
        addSlots(answer.windows, ConflictSeverity::Warns);
        if (answer.windows.size() < m_request.count) {
            answer.obstacles = obstacles();
            addSlots(answer.windows, ConflictSeverity::Blocks);
        }
        return answer;
    }

private:
    bool isFreeWhereItStands() const
    {
        const auto& planned = m_subject.planned();
        return planned && planned->lengthMs() == m_lengthMs
            && m_subject.probe().isFree(*planned, ConflictSeverity::Warns);
    }

    /// Starts that nothing of `worst` or harder takes; without one rule where it is named.
    FreeStarts freeStarts(ConflictSeverity worst, std::optional<SlotRule> without = {}) const
    {
        std::vector<StartRange> ranges;
        ranges.reserve(m_blocks.size());
        for (const StartBlock& block : m_blocks) {
            if (block.severity >= worst && block.rule != without) {
                ranges.push_back({block.from, block.to});
            }
        }
        joinRanges(ranges);
        return {ranges, m_within, slotStepMs};
    }

    std::vector<qint64> candidates(const FreeStarts& free) const
    {
        std::vector<qint64> starts;
        for (const FreeStarts::Gap& gap : free.gaps()) {
            starts.push_back(std::clamp(m_wanted - m_wanted % slotStepMs, gap.first, gap.last));
        }
        const QTimeZone zone = m_subject.index().snapshot().zone();
        const LocalTime wanted = WallTime::toLocal({m_wanted}, zone);
        for (int day = -daysAround; day <= daysAround; ++day) {
            const qint64 start = WallTime::toInstant(wanted.plus(day, 0), zone).ms;
            if (free.atOrAfter(start) == start) {
                starts.push_back(start);
            }
        }
        std::erase_if(starts, [this](qint64 start) {
            return m_subject.planned() && start == m_subject.planned()->start.ms;
        });
        std::sort(starts.begin(), starts.end(), [this](qint64 a, qint64 b) {
            const qint64 farA = std::abs(a - m_wanted);
            const qint64 farB = std::abs(b - m_wanted);
            return farA != farB ? farA < farB : a < b;
        });
        return starts;
    }

    void addSlots(QList<Slot>& found, ConflictSeverity worst) const
    {
        const qint64 apart = std::max(m_lengthMs, msPerHour);
        const FreeStarts free = freeStarts(worst);
        int checks = 0;
        for (const qint64 start : candidates(free)) {
            if (found.size() >= m_request.count || checks == maxChecks) {
                return;
            }
            const Span window{{start}, {start + m_lengthMs}};
            const bool isAtHome =
                m_isFreeNow && std::abs(start - m_subject.planned()->start.ms) < apart;
            const bool isNear =
                isAtHome || std::any_of(found.begin(), found.end(), [&](const Slot& slot) {
                    return std::abs(slot.window.start.ms - start) < apart;
                });
            // Windows outside maintenance warn or block by what each CI says: asked again.
            if (!isNear && (++checks, m_subject.probe().isFree(window, worst))) {
                found.append(slotAt(window));
            }
        }
    }

    Slot slotAt(const Span& window) const
    {
        Slot slot;
        slot.window = window;
        slot.movedByMs = m_subject.planned() ? window.start.ms - m_subject.planned()->start.ms : 0;
        std::array<bool, slotRuleCount> isTold{};
        for (const StartBlock& block : m_blocks) {
            bool& told = isTold[static_cast<std::size_t>(block.rule)];
            if (block.contains(window.start.ms) && !told) {
                told = true;
                slot.isFree = false;
                slot.reasons.append({SlotReasonCode::Warns, 0, block.rule, block.cause});
            }
        }
        const auto isClear = [&isTold](SlotRule rule) {
            return !isTold[static_cast<std::size_t>(rule)];
        };
        if (m_subject.itemCount() > 0 && isClear(SlotRule::SameItem)
            && isClear(SlotRule::RelatedItem)) {
            slot.reasons.append({SlotReasonCode::FreeForItems, m_subject.itemCount()});
        }
        if (m_subject.probe().maintenance() && isClear(SlotRule::OutsideMaintenance)) {
            slot.reasons.append({SlotReasonCode::InsideMaintenance});
        }
        if (has(SlotRule::Freeze) && isClear(SlotRule::Freeze)) {
            slot.reasons.append({SlotReasonCode::OutsideFreezes});
        }
        if (m_subject.assignee() != noRow && isClear(SlotRule::SameAssignee)) {
            slot.reasons.append({SlotReasonCode::ImplementerFree});
        }
        if (has(SlotRule::WorkingHours) && isClear(SlotRule::WorkingHours)) {
            slot.reasons.append({SlotReasonCode::InWorkingHours});
        }
        if (has(SlotRule::Sequence) && isClear(SlotRule::Sequence)) {
            slot.reasons.append(
                {SlotReasonCode::InOrder, static_cast<int>(m_subject.predecessors().size())});
        }
        slot.reasons.append({approvalCode()});
        return slot;
    }

    bool has(SlotRule rule) const
    {
        return std::any_of(m_blocks.begin(), m_blocks.end(), [rule](const StartBlock& block) {
            return block.rule == rule;
        });
    }

    SlotReasonCode approvalCode() const
    {
        if (!isHeld(m_subject.state())) {
            return SlotReasonCode::NotDecided;
        }
        return m_subject.type() == ChangeType::Standard ? SlotReasonCode::KeepsApproval
                                                        : SlotReasonCode::RenewsApproval;
    }

    QList<SlotObstacle> obstacles() const
    {
        QList<SlotObstacle> found;
        for (int i = 0; i < slotRuleCount; ++i) {
            const auto rule = static_cast<SlotRule>(i);
            if (!has(rule)) {
                continue;
            }
            SlotObstacle obstacle = obstacleOf(rule);
            if (obstacle.share <= 0) {
                continue;
            }
            const FreeStarts free = freeStarts(ConflictSeverity::Warns, rule);
            const std::vector<qint64> starts = candidates(free);
            if (!starts.empty()) {
                obstacle.opens = Span{{starts.front()}, {starts.front() + m_lengthMs}};
            }
            found.append(obstacle);
        }
        std::stable_sort(
            found.begin(), found.end(), [](const SlotObstacle& a, const SlotObstacle& b) {
                return a.share > b.share;
            });
        return found;
    }

    SlotObstacle obstacleOf(SlotRule rule) const
    {
        SlotObstacle obstacle;
        obstacle.rule = rule;
        std::vector<StartRange> ranges;
        QHash<int, qint64> taken;
        for (const StartBlock& block : m_blocks) {
            const StartRange range{
                std::max(block.from, m_within.from), std::min(block.to, m_within.to)};
            if (block.rule == rule && range.from < range.to) {
                ranges.push_back(range);
                if (block.cause != noRow) {
                    taken[block.cause] += range.to - range.from;
                }
            }
        }
        joinRanges(ranges);
        qint64 sum = 0;
        for (const StartRange& range : ranges) {
            sum += range.to - range.from;
        }
        obstacle.share = double(sum) / double(std::max<qint64>(1, m_within.to - m_within.from));
        obstacle.causeCount = static_cast<int>(taken.size());
        obstacle.causes = taken.keys();
        std::sort(obstacle.causes.begin(), obstacle.causes.end(), [&taken](int a, int b) {
            const qint64 takenA = taken.value(a);
            const qint64 takenB = taken.value(b);
            return takenA != takenB ? takenA > takenB : a < b;
        });
        obstacle.causes = obstacle.causes.mid(0, maxCauses);
        return obstacle;
    }

    const SlotSubject& m_subject;
    const SlotRequest& m_request;
    qint64 m_lengthMs;
    qint64 m_wanted = 0;
    bool m_isFreeNow = false;
    StartRange m_within;
    std::vector<StartBlock> m_blocks;
};

} // namespace

Result<SlotAnswer> findSlots(const SlotSubject& subject, const SlotRequest& request)
{
    std::optional<qint64> length = request.lengthMs;
    if (!length && subject.planned()) {
        length = subject.planned()->lengthMs();
    }
    if (!length) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("This change has no planned window, so nobody knows how long it takes: give it "
                   "a start and an end first."),
            {}};
    }
    return SlotSearch(subject, request, *length).run();
}

Span windowAfter(const Span& before, qint64 lengthMs)
{
    const qint64 start = ceilToStep(before.end.ms);
    return {{start}, {start + lengthMs}};
}

} // namespace cb
