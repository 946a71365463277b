// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Report.h"

namespace cb {

namespace {

class FixedRows final : public ReportRows
{
public:
    explicit FixedRows(QList<ReportRow> rows)
        : m_rows(std::move(rows))
    {}

    int count() const override { return static_cast<int>(m_rows.size()); }

    ReportRow row(int index) const override { return m_rows.at(index); }

private:
    QList<ReportRow> m_rows;
};

} // namespace

int ReportRows::groupOf(int index) const
{
    while (index >= 0 && !row(index).isGroup) {
        --index;
    }
    return index;
}

QList<ReportFact> ReportMeta::origin() const
{
    QList<ReportFact> facts{
        {language.phrase("Report", "Board"), boardName},
        {language.phrase("Report", "Board state"), boardState},
        {language.phrase("Report", "Made"), language.shortDateTime(madeAt)},
        {language.zoneHeading(), language.zoneName(madeAt)}};
    if (period) {
        facts.append({language.phrase("Report", "Period"), language.period(*period)});
    }
    if (!filter.isEmpty()) {
        facts.append({language.phrase("Report", "Filter"), filter});
    }
    return facts;
}

std::shared_ptr<const ReportRows> fixedRows(QList<ReportRow> rows)
{
    return std::make_shared<FixedRows>(std::move(rows));
}

} // namespace cb
