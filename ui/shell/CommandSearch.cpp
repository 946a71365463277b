// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandSearch.h"

#include "core/schedule/SearchText.h"
#include "ui/shell/FilterWords.h"
#include "ui/widgets/WallTimeText.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int noHit = std::numeric_limits<int>::max();

/// 0: equal, 1: begins so, 2: a word begins so, 3: somewhere.
int rankIn(const QByteArray& folded, const QByteArray& word)
{
    const qsizetype at = folded.indexOf(word);
    if (at < 0) {
        return noHit;
    }
    if (at == 0) {
        return folded.size() == word.size() ? 0 : 1;
    }
    const char before = folded[at - 1];
    const bool isWordStart = !std::isalnum(static_cast<unsigned char>(before));
    return isWordStart ? 2 : 3;
}

/// The letters in their order with gaps: "nwch" for "new change". Smaller is tighter.
int fuzzyRank(const QByteArray& folded, const QByteArray& letters)
{
    qsizetype from = 0;
    qsizetype first = -1;
    for (const char letter : letters) {
        const qsizetype at = folded.indexOf(letter, from);
        if (at < 0) {
            return noHit;
        }
        first = first < 0 ? at : first;
        from = at + 1;
    }
    return 4 + static_cast<int>(from - first - letters.size());
}

int editDistance(const QString& a, const QString& b, int most)
{
    if (std::abs(a.size() - b.size()) > most) {
        return most + 1;
    }
    std::vector<int> line(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t i = 0; i < line.size(); ++i) {
        line[i] = static_cast<int>(i);
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = line[0];
        line[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto k = static_cast<std::size_t>(j);
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = line[k + 1];
            line[k + 1] = std::min({replaced, line[k] + 1, line[k + 1] + 1});
        }
    }
    return line.back();
}

QString head(const QString& name, int shown, int total)
{
    return shown < total
        ? u"%1\t%2"_s.arg(name, CommandSearch::tr("%1 of %2").arg(shown).arg(total))
        : name + u'\t';
}

FilterTerm term(FilterField field, const QString& value)
{
    return {field, {value}, false};
}

} // namespace

/// What is looked for, folded once.
struct CommandSearch::Words
{
    explicit Words(const QString& text)
    {
        for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
            folded.append(foldedText(word));
            needles.emplace_back(word);
        }
    }

    bool isEmpty() const { return folded.isEmpty(); }

    bool areIn(QByteArrayView number, QByteArrayView title) const
    {
        return std::all_of(needles.begin(), needles.end(), [&](const SearchNeedle& needle) {
            return needle.isIn(number) || needle.isIn(title);
        });
    }

    /// The worst word decides.
    int rankOf(const QString& text, const QString& more = {}) const
    {
        const QByteArray first = foldedText(text);
        const QByteArray second = foldedText(more);
        int worst = 0;
        for (const QByteArray& word : folded) {
            const int inSecond = rankIn(second, word);
            worst = std::max(
                worst, std::min(rankIn(first, word), inSecond == noHit ? noHit : inSecond + 2));
        }
        return worst;
    }

    QList<QByteArray> folded;
    std::vector<SearchNeedle> needles;
};

CommandSearch::CommandSearch(SnapshotPtr snapshot, QList<CommandAction> actions)
    : m_snapshot(std::move(snapshot))
    , m_actions(std::move(actions))
{}

QList<CommandRow> CommandSearch::group(
    const QString& name, std::vector<Hit> hits, auto makeRow) const
{
    if (hits.empty()) {
        return {};
    }
    const auto shown = std::min<std::size_t>(groupSize, hits.size());
    std::partial_sort(
        hits.begin(),
        hits.begin() + static_cast<std::ptrdiff_t>(shown),
        hits.end(),
        [](const Hit& a, const Hit& b) {
            return std::tie(a.rank, a.order, a.row) < std::tie(b.rank, b.order, b.row);
        });
    QList<CommandRow> rows;
    CommandRow title;
    title.isHead = true;
    title.text = head(name, static_cast<int>(shown), static_cast<int>(hits.size()));
    rows.append(title);
    for (std::size_t i = 0; i < shown; ++i) {
        rows.append(makeRow(hits[i].row));
    }
    return rows;
}

std::vector<CommandSearch::Hit> CommandSearch::changes(const Words& words, bool numbersOnly) const
{
    const ChangeColumns& columns = *m_snapshot->changes;
    std::vector<Hit> hits;
    for (int row = 0; row < columns.size(); ++row) {
        const QByteArrayView number = columns.numbers.utf8(row);
        const QByteArrayView title = numbersOnly ? QByteArrayView() : columns.titles.utf8(row);
        if (!words.areIn(number, title)) {
            continue;
        }
        const qint64 start = columns.plannedStarts[static_cast<std::size_t>(row)];
        // Only the rank of what matches is worked out: it costs more than the match.
        hits.push_back({0, start == noInstant ? std::numeric_limits<qint64>::max() : -start, row});
    }
    constexpr std::size_t worthRanking = 2000;
    if (hits.size() <= worthRanking) {
        for (Hit& hit : hits) {
            const QString title = numbersOnly ? QString() : columns.titles.at(hit.row);
            hit.rank = words.rankOf(columns.numbers.at(hit.row), title);
        }
    }
    return hits;
}

std::vector<CommandSearch::Hit> CommandSearch::incidents(const Words& words, bool numbersOnly) const
{
    const IncidentColumns& columns = *m_snapshot->incidents;
    std::vector<Hit> hits;
    for (int row = 0; row < columns.size(); ++row) {
        const QByteArrayView title = numbersOnly ? QByteArrayView() : columns.titles.utf8(row);
        if (words.areIn(columns.numbers.utf8(row), title)) {
            hits.push_back({0, -columns.openedAts[static_cast<std::size_t>(row)] / 2, row});
        }
    }
    return hits;
}

std::vector<CommandSearch::Hit> CommandSearch::requests(const Words& words, bool numbersOnly) const
{
    const RequestColumns& columns = *m_snapshot->requests;
    std::vector<Hit> hits;
    for (int row = 0; row < columns.size(); ++row) {
        const QByteArrayView title = numbersOnly ? QByteArrayView() : columns.titles.utf8(row);
        if (words.areIn(columns.numbers.utf8(row), title)) {
            hits.push_back({0, -columns.requestedAts[static_cast<std::size_t>(row)] / 2, row});
        }
    }
    return hits;
}

QList<CommandRow> CommandSearch::things(const Words& words) const
{
    const Directory& directory = *m_snapshot->directory;
    const auto services = static_cast<int>(directory.services.size());
    std::vector<Hit> hits;
    for (int i = 0; i < services; ++i) {
        if (const int rank = words.rankOf(directory.services[i].name); rank != noHit) {
            hits.push_back({rank, 0, i});
        }
    }
    for (int i = 0; i < directory.items.size(); ++i) {
        if (const int rank = words.rankOf(directory.items[i].name); rank != noHit) {
            hits.push_back({rank, 1, services + i});
        }
    }
    return group(tr("Services and CIs"), std::move(hits), [&](int index) {
        CommandRow row;
        if (index < services) {
            const Service& service = directory.services[index];
            row.text = service.name;
            row.note = tr("service");
            row.icon = Icon::Service;
            row.record = RecordRef{RecordKind::Service, service.id.value};
            row.filter.terms = {term(FilterField::Service, service.name)};
        } else {
            const ConfigurationItem& item = directory.items[index - services];
            row.text = item.name;
            row.note = item.type.isEmpty() ? tr("CI") : tr("CI, %1").arg(item.type);
            row.icon = Icon::Item;
            row.record = RecordRef{RecordKind::Item, item.id.value};
            row.filter.terms = {term(FilterField::Item, item.name)};
        }
        return row;
    });
}

QList<CommandRow> CommandSearch::people(const Words& words) const
{
    const Directory& directory = *m_snapshot->directory;
    const auto persons = static_cast<int>(directory.persons.size());
    std::vector<Hit> hits;
    for (int i = 0; i < persons; ++i) {
        const Person& person = directory.persons[i];
        if (const int rank = words.rankOf(person.name, person.mail); rank != noHit) {
            hits.push_back({rank, person.active ? 0 : 2, i});
        }
    }
    for (int i = 0; i < directory.groups.size(); ++i) {
        if (const int rank = words.rankOf(directory.groups[i].name); rank != noHit) {
            hits.push_back({rank, 1, persons + i});
        }
    }
    return group(tr("People and teams"), std::move(hits), [&](int index) {
        CommandRow row;
        if (index < persons) {
            const Person& person = directory.persons[index];
            row.text = person.name;
            row.note = person.active ? person.mail : tr("no longer active");
            row.icon = Icon::User;
            row.record = RecordRef{RecordKind::Person, person.id.value};
            row.filter.terms = {term(FilterField::Owner, person.name)};
        } else {
            const Group& team = directory.groups[index - persons];
            row.text = team.name;
            row.note = tr("team of %n", nullptr, static_cast<int>(team.members.size()));
            row.icon = Icon::Team;
            row.record = RecordRef{RecordKind::Group, team.id.value};
            row.filter.terms = {term(FilterField::Team, team.name)};
        }
        return row;
    });
}

QList<CommandRow> CommandSearch::commands(const Words& words) const
{
    std::vector<Hit> hits;
    const QByteArray letters = words.folded.join();
    for (int i = 0; i < m_actions.size(); ++i) {
        const CommandAction& action = m_actions[i];
        int rank = words.rankOf(action.name, action.help);
        if (rank == noHit && letters.size() >= 2) {
            rank = fuzzyRank(foldedText(action.name), letters);
        }
        if (rank != noHit) {
            hits.push_back({rank, action.isEnabled ? 0 : 1, i});
        }
    }
    return group(tr("Do"), std::move(hits), [this](int i) { return actionRow(m_actions[i]); });
}

CommandRow CommandSearch::actionRow(const CommandAction& action) const
{
    CommandRow row;
    row.text = action.name;
    row.note = action.isEnabled ? action.help : action.whyNot;
    row.keys = action.keys;
    row.actionId = action.id;
    row.isEnabled = action.isEnabled;
    row.icon = action.icon.value_or(Icon::Command);
    return row;
}

CommandRow CommandSearch::changeRow(int row) const
{
    const ChangeColumns& columns = *m_snapshot->changes;
    const auto i = static_cast<std::size_t>(row);
    CommandRow result;
    result.text = columns.numbers.at(row) + u' ' + columns.titles.at(row);
    QStringList notes;
    if (columns.services[i] != noRow) {
        notes.append(m_snapshot->directory->services[columns.services[i]].name);
    }
    notes.append(
        FilterWords::valueName(FilterField::State, QString(toText(columns.displayStates[i]))));
    if (columns.plannedStarts[i] != noInstant) {
        const LocalTime start = WallTime::toLocal({columns.plannedStarts[i]}, m_snapshot->zone());
        notes.append(walltimetext::dateTime(start, QLocale()));
    }
    result.note = notes.join(u", "_s);
    result.record = RecordRef{RecordKind::Change, columns.ids[i]};
    result.filter.terms = {term(FilterField::Text, columns.numbers.at(row))};
    result.state = columns.displayStates[i];
    if (columns.risks[i] > 0) {
        result.risk = static_cast<RiskLevel>(columns.risks[i] - 1);
    }
    return result;
}

CommandRow CommandSearch::incidentRow(int row) const
{
    const IncidentColumns& columns = *m_snapshot->incidents;
    const auto i = static_cast<std::size_t>(row);
    CommandRow result;
    result.text = columns.numbers.at(row) + u' ' + columns.titles.at(row);
    QStringList notes;
    if (columns.openedAts[i] != noInstant) {
        notes.append(walltimetext::date(
            WallTime::toLocal({columns.openedAts[i]}, m_snapshot->zone()).date, QLocale()));
    }
    if (columns.causedBys[i] != noRow) {
        notes.append(tr("from %1").arg(m_snapshot->changes->numbers.at(columns.causedBys[i])));
    }
    result.note = notes.join(u", "_s);
    result.record = RecordRef{RecordKind::Incident, columns.ids[i]};
    result.filter.terms = {term(FilterField::Text, columns.numbers.at(row))};
    result.incidentPriority = columns.priorities[i];
    return result;
}

CommandRow CommandSearch::requestRow(int row) const
{
    const RequestColumns& columns = *m_snapshot->requests;
    CommandRow result;
    result.text = columns.numbers.at(row) + u' ' + columns.titles.at(row);
    result.record = RecordRef{RecordKind::Request, columns.ids[static_cast<std::size_t>(row)]};
    result.filter.terms = {term(FilterField::Text, columns.numbers.at(row))};
    result.icon = Icon::Request;
    return result;
}

QList<CommandRow> CommandSearch::find(const QString& typed) const
{
    const QString trimmed = typed.trimmed();
    const QChar prefix = trimmed.isEmpty() ? QChar() : trimmed.front();
    const bool hasPrefix = u">#@!"_s.contains(prefix) && !prefix.isNull();
    const Words words(hasPrefix ? trimmed.mid(1) : trimmed);
    if (words.isEmpty() && !(hasPrefix && (prefix == u'>' || prefix == u'@'))) {
        return {};
    }
    const auto wants = [&](char16_t kind) {
        return !hasPrefix || prefix == kind;
    };
    const bool numbersOnly = prefix == u'#';
    QList<CommandRow> rows;
    if (wants(u'#')) {
        rows += group(
            tr("Changes"), changes(words, numbersOnly), [this](int i) { return changeRow(i); });
    }
    if (!hasPrefix) {
        rows += things(words);
    }
    if (wants(u'@')) {
        rows += people(words);
    }
    if (wants(u'!') || wants(u'#')) {
        rows += group(tr("Incidents"), incidents(words, numbersOnly), [this](int i) {
            return incidentRow(i);
        });
    }
    if (wants(u'#')) {
        rows += group(
            tr("Requests"), requests(words, numbersOnly), [this](int i) { return requestRow(i); });
    }
    if (wants(u'>')) {
        rows += commands(words);
    }
    return rows;
}

std::optional<CommandRow> CommandSearch::rowFor(const RecordRef& record) const
{
    switch (record.kind) {
    case RecordKind::Change: {
        const int row = rowOfId(m_snapshot->changes->ids, record.id);
        return row == noRow ? std::nullopt : std::optional(changeRow(row));
    }
    case RecordKind::Incident: {
        const int row = rowOfId(m_snapshot->incidents->ids, record.id);
        return row == noRow ? std::nullopt : std::optional(incidentRow(row));
    }
    case RecordKind::Request: {
        const int row = rowOfId(m_snapshot->requests->ids, record.id);
        return row == noRow ? std::nullopt : std::optional(requestRow(row));
    }
    default:
        return std::nullopt;
    }
}

std::optional<CommandRow> CommandSearch::rowFor(const QString& actionId) const
{
    const auto found =
        std::find_if(m_actions.cbegin(), m_actions.cend(), [&](const CommandAction& action) {
            return action.id == actionId;
        });
    return found == m_actions.cend() ? std::nullopt : std::optional(actionRow(*found));
}

QList<CommandRow> CommandSearch::fromStore(
    const QList<SearchHit>& hits, const QList<CommandRow>& shown) const
{
    QList<CommandRow> rows;
    for (const SearchHit& hit : hits) {
        const bool isShown =
            std::any_of(shown.cbegin(), shown.cend(), [&hit](const CommandRow& row) {
                return row.record == hit.record;
            });
        std::optional<CommandRow> row = isShown ? std::nullopt : rowFor(hit.record);
        if (row && rows.size() < groupSize) {
            row->note = hit.excerpt.simplified();
            rows.append(*row);
        }
    }
    if (!rows.isEmpty()) {
        CommandRow title;
        title.isHead = true;
        title.text = tr("In plans and descriptions") + u'\t';
        rows.prepend(title);
    }
    return rows;
}

QString CommandSearch::didYouMean(const QString& typed) const
{
    constexpr int most = 2;
    static const QRegularExpression notLetters(u"[^\\p{L}\\p{N}]+"_s);
    const QString wanted = typed.trimmed().toLower();
    if (wanted.size() < 3 || wanted.contains(u' ')) {
        return {};
    }
    QHash<QString, int> counts;
    const auto note = [&](const QString& text) {
        for (const QString& word : text.toLower().split(notLetters, Qt::SkipEmptyParts)) {
            if (std::abs(word.size() - wanted.size()) <= most) {
                ++counts[word];
            }
        }
    };
    for (int row = 0; row < m_snapshot->changes->size(); ++row) {
        note(m_snapshot->changes->titles.at(row));
    }
    for (const Service& service : m_snapshot->directory->services) {
        note(service.name);
    }
    for (const Person& person : m_snapshot->directory->persons) {
        note(person.name);
    }
    QString best;
    std::pair bestKey(most + 1, 0);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const std::pair key(editDistance(wanted, it.key(), most), -it.value());
        if (key < bestKey || (key == bestKey && it.key() < best)) {
            bestKey = key;
            best = it.key();
        }
    }
    return best.isEmpty() ? QString() : u"%1 (%2)"_s.arg(best).arg(counts.value(best));
}

} // namespace cb
