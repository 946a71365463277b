// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SeenMarks.h"

#include "ui/shell/Settings.h"

namespace cb {
namespace {

/// More than anybody looks at between two meetings; older marks are forgotten.
constexpr qsizetype mostMarks = 5000;

Setting<QStringList> settingOf(const QByteArray& key)
{
    return {key.constData(), {}};
}

} // namespace

void SeenMarks::load(const QUuid& boardId, const std::optional<PersonId>& person)
{
    const QString who =
        person ? person->value.toString(QUuid::WithoutBraces) : QStringLiteral("nobody");
    const QString owner =
        QStringLiteral("seen/%1/%2").arg(boardId.toString(QUuid::WithoutBraces), who);
    if (owner == m_owner) {
        return;
    }
    m_owner = owner;
    m_order = m_settings.get(settingOf(m_owner.toLatin1()));
    m_marks = QSet<QString>(m_order.begin(), m_order.end());
}

QString SeenMarks::keyOf(const BoardDiff& diff, const DiffRow& row)
{
    return QStringLiteral("%1:%2:%3")
        .arg(toText(row.kind), diff.changes[row.change].id().value.toString(QUuid::WithoutBraces))
        .arg(row.act ? row.act->sequence : diff.then.sequence);
}

bool SeenMarks::isSeen(const BoardDiff& diff, const DiffRow& row) const
{
    return m_marks.contains(keyOf(diff, row));
}

void SeenMarks::setSeen(const BoardDiff& diff, const QList<DiffRow>& rows, bool isSeen)
{
    for (const DiffRow& row : rows) {
        const QString key = keyOf(diff, row);
        if (isSeen && !m_marks.contains(key)) {
            m_marks.insert(key);
            m_order.append(key);
        } else if (!isSeen && m_marks.remove(key)) {
            m_order.removeOne(key);
        }
    }
    if (m_order.size() > mostMarks) {
        m_order = m_order.last(mostMarks);
        m_marks = QSet<QString>(m_order.begin(), m_order.end());
    }
    m_settings.set(settingOf(m_owner.toLatin1()), m_order);
}

} // namespace cb
