// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Assessment.h"
#include "core/domain/WallTime.h"
#include "core/risk/RiskParts.h"

#include <algorithm>

namespace cb::risk {

MatrixRisk matrixRisk(const RiskInput& input)
{
    const ChangeColumns& changes = *input.snapshot->changes;
    MatrixRisk matrix;
    for (std::size_t i = 0; i < matrix.cells.size(); ++i) {
        matrix.cells[i].level = input.levels[i];
    }
    for (const int row : input.rows) {
        if (!isOpen(changes, row)) {
            ++matrix.notOpen;
            continue;
        }
        ++matrix.open;
        if (const quint8 cell = changes.assessedCells[at(row)]; cell > 0) {
            matrix.cells[matrixIndex(likelihoodOfCell(cell), impactOfCell(cell))].rows.push_back(
                row);
        } else if (const auto level = levelOf(changes, row)) {
            matrix.onlyLevel[static_cast<std::size_t>(*level)].push_back(row);
        } else {
            matrix.notAssessed.push_back(row);
        }
    }
    return matrix;
}

namespace {

void addHistory(const RiskInput& input, std::vector<ServiceRisk>& services)
{
    const ChangeColumns& changes = *input.snapshot->changes;
    const Span history = historyOf(input);
    for (const int row : input.historyRows) {
        const qint32 service = changes.services[at(row)];
        const auto outcome = outcomeOf(changes, row);
        if (service == noRow || !outcome || !history.contains({endOf(changes, row)})) {
            continue;
        }
        ServiceRisk& risk = services[at(service)];
        ++risk.failures.n;
        if (isFailure(*outcome)) {
            ++risk.failures.hits;
            risk.failed.push_back(row);
        }
    }
}

} // namespace

ServicesRisk servicesRisk(const RiskInput& input)
{
    const ChangeColumns& changes = *input.snapshot->changes;
    const QTimeZone zone = input.snapshot->zone();
    const QDate today = WallTime::toLocal(input.now, zone).date;
    ServicesRisk found;
    found.period = spanOfDays({today, today.addDays(7LL * weeksOfRisk - 1)}, zone);
    std::vector<ServiceRisk> services(
        at(static_cast<int>(input.snapshot->directory->services.size())));
    for (const int row : input.rows) {
        if (!isOpen(changes, row)) {
            continue;
        }
        const std::optional<Span> window = changes.plannedWindow(row);
        const qint32 service = changes.services[at(row)];
        if (!window) {
            ++found.withoutWindow;
        } else if (!window->overlaps(found.period)) {
            ++found.outsidePeriod;
        } else if (service == noRow) {
            ++found.withoutService;
        } else {
            ++found.counted;
            const auto level = levelOf(changes, row);
            ServiceRisk& risk = services[at(service)];
            (level ? risk.byLevel[static_cast<std::size_t>(*level)] : risk.notAssessed)
                .push_back(row);
        }
    }
    addHistory(input, services);
    for (std::size_t i = 0; i < services.size(); ++i) {
        if (services[i].open() > 0) {
            services[i].service = static_cast<qint32>(i);
            found.services.push_back(std::move(services[i]));
        }
    }
    std::stable_sort(
        found.services.begin(),
        found.services.end(),
        [](const ServiceRisk& a, const ServiceRisk& b) {
            return a.high() != b.high() ? a.high() > b.high() : a.open() > b.open();
        });
    return found;
}

} // namespace cb::risk
