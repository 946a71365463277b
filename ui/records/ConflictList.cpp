// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ConflictList.h"

#include "core/conflict/ConflictWords.h"
#include "ui/records/DetailParts.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ConflictList::ConflictList(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"conflictList"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

QString ConflictList::summary(const QList<ConflictLine>& lines)
{
    int blocking = 0;
    int warnings = 0;
    int accepted = 0;
    for (const ConflictLine& line : lines) {
        ++(!line.answer.isEmpty() ? accepted : line.letter.blocks ? blocking : warnings);
    }
    QStringList parts;
    if (blocking > 0) {
        parts.append(tr("%n blocking", "conflicts", blocking));
    }
    if (warnings > 0) {
        parts.append(tr("%n warning(s)", "conflicts", warnings));
    }
    if (accepted > 0) {
        parts.append(tr("%n accepted", "conflicts", accepted));
    }
    return parts.join(u", "_s);
}

void ConflictList::showLines(const QList<ConflictLine>& lines, const QString& emptyText)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (lines.isEmpty()) {
        addText(emptyText, ColorRole::Text3);
        return;
    }
    const auto count = static_cast<int>(lines.size());
    for (const ConflictLine& line : lines.first(std::min(count, mostLines))) {
        addLine(line);
    }
    if (count > mostLines) {
        addText(tr("and %n more", "conflicts", count - mostLines), ColorRole::Text3);
    }
}

void ConflictList::addLine(const ConflictLine& line)
{
    auto* head = new DetailLine(m_theme, this);
    head->setConflict(line.letter);
    head->setTexts(line.what, line.answer.isEmpty() ? QString() : tr("accepted"));
    head->setAccessibleName(QStringList{
        conflictKindName(line.letter.kind),
        severityName(line.letter.blocks ? ConflictSeverity::Blocks : ConflictSeverity::Warns),
        line.what,
        line.detail,
        line.path,
        line.answer,
        line.lapse}
                                .join(u", "_s));
    head->setEnabled(line.other.has_value());
    if (line.other) {
        connect(head, &DetailLine::clicked, this, [this, other = *line.other] {
            emit recordRequested(other);
        });
    }
    m_layout->addWidget(head);
    QStringList below{line.detail, line.path, line.answer, line.lapse};
    below.removeAll(QString());
    addText(below.join(u'\n'), ColorRole::Text2);
}

void ConflictList::addText(const QString& text, ColorRole color)
{
    auto* label = new TextLabel(m_theme, text, TextRole::Small, color, this);
    label->setFigures(true);
    label->setWordWrap(true);
    const Theme& theme = m_theme.theme();
    const int indent =
        color == ColorRole::Text2 ? theme.metrics().sign.row + theme.px(10) : 0; // as the line's
    label->setContentsMargins(
        isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, theme.metrics().spacing.s1);
    m_layout->addWidget(label);
}

} // namespace cb
