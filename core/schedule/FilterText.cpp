// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/FilterLookup.h"

namespace cb {
namespace {

/// Which rows of a small table have the word in their name.
template <typename T>
std::vector<bool> rowsWithWord(const QList<T>& table, const SearchNeedle& needle)
{
    std::vector<bool> found(static_cast<std::size_t>(table.size()), false);
    for (qsizetype row = 0; row < table.size(); ++row) {
        found[static_cast<std::size_t>(row)] = needle.isIn(table.at(row).name);
    }
    return found;
}

bool isIn(const std::vector<bool>& rows, qint32 row)
{
    return row != noRow && rows[static_cast<std::size_t>(row)];
}

RowTestPtr changeText(
    const SearchNeedle& needle, const Directory& directory, const ChangeColumns& changes)
{
    return rowTest([&changes,
                    needle,
                    services = rowsWithWord(directory.services, needle),
                    items = rowsWithWord(directory.items, needle),
                    persons = rowsWithWord(directory.persons, needle),
                    groups = rowsWithWord(directory.groups, needle)](std::size_t row) {
        if (isIn(services, changes.services[row]) || isIn(groups, changes.groups[row])
            || isIn(persons, changes.assignees[row]) || isIn(persons, changes.requesters[row]))
        {
            return true;
        }
        for (quint32 i = changes.itemBegins[row]; i < changes.itemBegins[row + 1]; ++i) {
            if (isIn(items, changes.itemRows[i])) {
                return true;
            }
        }
        const int r = static_cast<int>(row);
        return needle.isIn(changes.titles.utf8(r)) || needle.isIn(changes.numbers.utf8(r));
    });
}

RowTestPtr deploymentText(
    const SearchNeedle& needle, const Directory& directory, const DeploymentColumns& deployments)
{
    std::vector<bool> texts(static_cast<std::size_t>(deployments.strings.size()), false);
    for (int i = 0; i < deployments.strings.size(); ++i) {
        texts[static_cast<std::size_t>(i)] =
            needle.isIn(deployments.strings.at(static_cast<quint32>(i)));
    }
    return rowTest([&deployments,
                    texts = std::move(texts),
                    services = rowsWithWord(directory.services, needle)](std::size_t row) {
        return texts[deployments.versions[row]] || texts[deployments.environments[row]]
            || isIn(services, deployments.services[row]);
    });
}

} // namespace

RowTestPtr makeTextTest(const QString& word, const BoardSnapshot& snapshot, FilterTable table)
{
    const SearchNeedle needle(word);
    const Directory& directory = *snapshot.directory;
    switch (table) {
    case FilterTable::Changes:
        return changeText(needle, directory, *snapshot.changes);
    case FilterTable::Deployments:
        return deploymentText(needle, directory, *snapshot.deployments);
    case FilterTable::Incidents:
        return rowTest([&incidents = *snapshot.incidents,
                        needle,
                        services = rowsWithWord(directory.services, needle),
                        items = rowsWithWord(directory.items, needle)](std::size_t row) {
            const int r = static_cast<int>(row);
            return isIn(services, incidents.services[row]) || isIn(items, incidents.items[row])
                || needle.isIn(incidents.titles.utf8(r)) || needle.isIn(incidents.numbers.utf8(r));
        });
    case FilterTable::Requests:
        return rowTest([&requests = *snapshot.requests,
                        needle,
                        services = rowsWithWord(directory.services, needle)](std::size_t row) {
            const int r = static_cast<int>(row);
            return isIn(services, requests.services[row]) || needle.isIn(requests.titles.utf8(r))
                || needle.isIn(requests.numbers.utf8(r));
        });
    }
    return nullptr;
}

} // namespace cb
