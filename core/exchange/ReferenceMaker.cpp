// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ReferenceMaker.h"

#include "core/exchange/ExchangeText.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {

ReferenceMaker::ReferenceMaker(const BoardIndex& board, ImportPlan& plan)
    : m_board(board)
    , m_plan(plan)
{}

void ReferenceMaker::count(Field field, const QString& name, bool isMatched)
{
    m_uses[field].insert(name, isMatched);
}

void ReferenceMaker::warnAmbiguous(Field field, const QString& name, qint64 line)
{
    m_plan.warnings.append(
        {line,
         {},
         u"ambiguous-name"_s,
         toText(field),
         translate(
             "cb",
             "\"%1\" names more than one person or team on the board: it is left empty. Give one of them an "
             "alias.")
             .arg(shortened(name)),
         1});
}

std::optional<PersonId> ReferenceMaker::person(Field field, QStringView name, qint64 line)
{
    const QString text = name.toString().simplified();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const QString key = text.toCaseFolded();
    const auto known = m_persons.constFind(key);
    if (known != m_persons.constEnd()) {
        return known.value();
    }
    const QList<const Person*> matches = m_board.persons(text);
    std::optional<PersonId> id;
    if (matches.size() == 1) {
        id = matches.first()->id;
    } else if (matches.isEmpty()) {
        Person made;
        made.id = PersonId::make();
        made.name = text;
        made.aliases = {{u"import"_s, text}};
        id = made.id;
        m_made.emplace_back(made);
    } else {
        warnAmbiguous(field, text, line);
    }
    count(field, key, !matches.isEmpty());
    m_persons.insert(key, id);
    return id;
}

std::optional<GroupId> ReferenceMaker::group(Field field, QStringView name, qint64 line)
{
    const QString text = name.toString().simplified();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const QString key = text.toCaseFolded();
    const auto known = m_groups.constFind(key);
    if (known != m_groups.constEnd()) {
        return known.value();
    }
    const QList<const Group*> matches = m_board.groups(text);
    std::optional<GroupId> id;
    if (matches.size() > 1) {
        warnAmbiguous(field, text, line);
    } else {
        Group group;
        if (matches.size() == 1) {
            group = *matches.first();
        } else {
            group.id = GroupId::make();
            group.name = text;
            group.aliases = {{u"import"_s, text}};
            m_changed.insert(group.id.value);
        }
        id = group.id;
        m_groupRecords.insert(group.id, group);
        m_groupOrder.append(group.id);
    }
    count(field, key, !matches.isEmpty());
    m_groups.insert(key, id);
    return id;
}

void ReferenceMaker::addMember(GroupId group, PersonId person)
{
    Group& record = m_groupRecords[group];
    if (!record.members.contains(person)) {
        record.members.append(person);
        m_changed.insert(group.value);
    }
}

std::optional<ServiceId> ReferenceMaker::service(Field field, QStringView name)
{
    const QString text = name.trimmed().toString();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto known = m_services.constFind(text);
    if (known != m_services.constEnd()) {
        return known.value();
    }
    const Service* match = m_board.service(text);
    ServiceId id = match != nullptr ? match->id : ServiceId::make();
    if (match == nullptr) {
        Service made;
        made.id = id;
        made.name = text;
        m_made.emplace_back(made);
    }
    count(field, text, match != nullptr);
    m_services.insert(text, id);
    return id;
}

std::optional<ItemId> ReferenceMaker::item(Field field, QStringView name)
{
    const QString text = name.trimmed().toString();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto known = m_items.constFind(text);
    if (known != m_items.constEnd()) {
        return known.value();
    }
    const ConfigurationItem* match = m_board.item(text);
    ConfigurationItem record;
    if (match != nullptr) {
        record = *match;
    } else {
        record.id = ItemId::make();
        record.name = text;
        m_changed.insert(record.id.value);
    }
    count(field, text, match != nullptr);
    m_items.insert(text, record.id);
    m_itemOrder.append(record.id);
    m_itemRecords.insert(record.id, record);
    return record.id;
}

void ReferenceMaker::describeItem(ItemId id, const ItemFacts& facts)
{
    ConfigurationItem& record = m_itemRecords[id];
    const auto set = [this, id](auto& field, const auto& value, bool isEmpty) {
        if (isEmpty) {
            field = value;
            m_changed.insert(id.value);
        }
    };
    if (!facts.type.isEmpty()) {
        set(record.type, facts.type.toString(), record.type.isEmpty());
    }
    if (!facts.subtype.isEmpty()) {
        set(record.subtype, facts.subtype.toString(), record.subtype.isEmpty());
    }
    if (facts.service) {
        set(record.service, facts.service, !record.service);
    }
}

std::optional<ServiceId> ReferenceMaker::serviceOfItem(ItemId id) const
{
    const auto found = m_itemRecords.constFind(id);
    return found == m_itemRecords.constEnd() ? std::nullopt : found->service;
}

void ReferenceMaker::finish()
{
    for (const GroupId& id : m_groupOrder) {
        if (m_changed.contains(id.value)) {
            m_made.emplace_back(m_groupRecords.value(id));
        }
    }
    for (const ItemId& id : m_itemOrder) {
        if (m_changed.contains(id.value)) {
            m_made.emplace_back(m_itemRecords.value(id));
        }
    }
    m_plan.made.insert(
        m_plan.made.end(),
        std::make_move_iterator(m_made.begin()),
        std::make_move_iterator(m_made.end()));
    m_made.clear();
    for (auto use = m_uses.constBegin(); use != m_uses.constEnd(); ++use) {
        ReferenceUse counted{use.key(), static_cast<int>(use->size()), 0};
        for (const bool isMatched : *use) {
            counted.matched += isMatched ? 1 : 0;
        }
        m_plan.references.append(counted);
    }
    std::sort(
        m_plan.references.begin(),
        m_plan.references.end(),
        [](const ReferenceUse& a, const ReferenceUse& b) { return a.field < b.field; });
}

QList<QStringView> listParts(QStringView cell)
{
    QList<QStringView> parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= cell.size(); ++i) {
        const bool isEnd = i == cell.size() || cell[i] == u';' || cell[i] == u'|'
            || cell[i] == u'\n' || cell[i] == u'\r';
        if (isEnd) {
            const QStringView part = cell.sliced(start, i - start).trimmed();
            if (!part.isEmpty() && !parts.contains(part)) {
                parts.append(part);
            }
            start = i + 1;
        }
    }
    return parts;
}

} // namespace cb
