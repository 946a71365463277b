// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/PolicyGrid.h"

#include "core/base/Tr.h"
#include "core/policy/PolicyWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qsizetype mostEnvironments = 60; // with "other" and "none" they fit 64 bits

/// Stands for every environment that the policy does not name.
QString otherEnvironment()
{
    return Tr::tr("another environment");
}

QStringList environmentsOf(const Policy& policy)
{
    QStringList names;
    for (const PolicyRow& row : policy.rows) {
        for (const QString& name : row.environments) {
            if (!names.contains(name.trimmed(), Qt::CaseInsensitive)
                && names.size() < mostEnvironments) {
                names.append(name.trimmed());
            }
        }
    }
    names.append(otherEnvironment());
    names.append(QString());
    return names;
}

} // namespace

PolicyGrid::PolicyGrid(const Policy& policy)
{
    const auto add = [this](PolicyColumn column, const auto& set) {
        PolicyQuestion value;
        set(value);
        m_values[static_cast<std::size_t>(column)].append(value);
    };
    for (int i = 0; i < enumCount<ChangeType>(); ++i) {
        add(PolicyColumn::Type, [i](PolicyQuestion& q) { q.type = static_cast<ChangeType>(i); });
    }
    for (int i = 0; i < enumCount<RiskLevel>(); ++i) {
        add(PolicyColumn::Risk, [i](PolicyQuestion& q) { q.risk = static_cast<RiskLevel>(i); });
    }
    add(PolicyColumn::Risk, [](PolicyQuestion&) {});
    for (const QString& name : environmentsOf(policy)) {
        add(PolicyColumn::Environment, [&name](PolicyQuestion& q) { q.environment = name; });
    }
    for (int tier = 1; tier <= 4; ++tier) {
        add(PolicyColumn::Tier, [tier](PolicyQuestion& q) { q.tier = tier; });
    }
    add(PolicyColumn::Tier, [](PolicyQuestion&) {});
    for (const PolicyRow& row : policy.rows) {
        std::array<quint64, 4> masks{};
        for (const PolicyColumn column : policyColumns) {
            const auto c = static_cast<std::size_t>(column);
            for (qsizetype i = 0; i < m_values[c].size(); ++i) {
                masks[c] |= fits(row, m_values[c][i], column) ? quint64(1) << i : 0;
            }
        }
        m_masks.push_back(masks);
    }
    countFrom(policy);
}

void PolicyGrid::countFrom(const Policy& policy)
{
    const auto rows = static_cast<std::size_t>(policy.rows.size());
    m_fired.assign(rows, 0);
    m_types.assign(rows, 0);
    m_taken.assign(rows, std::vector<int>(rows, 0));
    for (const PolicyQuestion& type : std::as_const(m_values[0])) {
        for (const PolicyQuestion& risk : std::as_const(m_values[1])) {
            for (const PolicyQuestion& environment : std::as_const(m_values[2])) {
                for (const PolicyQuestion& tier : std::as_const(m_values[3])) {
                    const PolicyQuestion question{
                        type.type, risk.risk, environment.environment, tier.tier};
                    const int fires = firingRow(policy, question);
                    if (fires < 0) {
                        m_gaps.append(question);
                        continue;
                    }
                    const auto by = static_cast<std::size_t>(fires);
                    ++m_fired[by];
                    m_types[by] |= 1 << static_cast<int>(type.type);
                    for (std::size_t row = by + 1; row < rows; ++row) {
                        m_taken[row][by] +=
                            fits(policy.rows[static_cast<qsizetype>(row)], question) ? 1 : 0;
                    }
                }
            }
        }
    }
}

bool PolicyGrid::isNarrower(int row, int other, PolicyColumn column) const
{
    const quint64 mine = mask(row, column);
    const quint64 theirs = mask(other, column);
    return mine != theirs && (mine & theirs) == mine;
}

int PolicyGrid::taken(int row, int by) const
{
    return m_taken[static_cast<std::size_t>(row)][static_cast<std::size_t>(by)];
}

bool PolicyGrid::firesFor(int row, ChangeType type) const
{
    return (m_types[static_cast<std::size_t>(row)] & (1 << static_cast<int>(type))) != 0;
}

QString PolicyGrid::words(PolicyColumn column, quint64 mask) const
{
    const auto c = static_cast<std::size_t>(column);
    QStringList names;
    for (qsizetype i = 0; i < m_values[c].size(); ++i) {
        if (mask & (quint64(1) << i)) {
            names.append(policyWords::value(m_values[c][i], column));
        }
    }
    return policyWords::joined(names);
}

} // namespace cb
