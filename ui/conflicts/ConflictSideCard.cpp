// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictSideCard.h"

#include "ui/records/DetailParts.h"
#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

template <typename T>
QString nameAt(const QList<T>& table, qint32 row)
{
    return row == noRow ? QString() : table[row].name;
}

/// An approval binds to the window.
bool endsApproval(DisplayState state)
{
    return state == DisplayState::Approved || state == DisplayState::Scheduled;
}

} // namespace

ConflictSideCard::ConflictSideCard(const ThemeController& theme, int number, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_name(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text, this))
    , m_note(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_key(new KeyHint(theme, QString::number(number), this))
    , m_title(new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_state(new StateLine(theme, this))
{
    setObjectName(u"conflicts.side.%1"_s.arg(number));
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_name->setFigures(true);
    m_title->setWordWrap(true);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    const Metrics::Spacing& space = theme.theme().metrics().spacing;
    auto* head = new QHBoxLayout;
    head->setSpacing(space.s2);
    head->addWidget(m_name);
    head->addWidget(m_note, 1);
    head->addWidget(m_key);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(space.s2);
    m_facts->setVerticalSpacing(2);
    m_facts->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.s3, space.s2, space.s3, space.s2);
    layout->setSpacing(space.s1);
    layout->addLayout(head);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addLayout(m_facts);
    layout->addStretch(1);
    for (QWidget* part : QList<QWidget*>{m_name, m_note, m_key, m_title, m_state}) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

void ConflictSideCard::setHead(const QString& name, const QString& note, const QString& title)
{
    m_name->setText(name);
    m_note->setText(note);
    m_title->setText(title);
    m_spoken = {name, note, title};
}

void ConflictSideCard::clearFacts()
{
    m_factRow = 0;
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void ConflictSideCard::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    auto* label = new TextLabel(m_theme, name, TextRole::Small, ColorRole::Text2, this);
    auto* text = new TextLabel(m_theme, value, TextRole::Small, ColorRole::Text, this);
    text->setFigures(true);
    text->setWordWrap(true);
    for (QWidget* part : {label, text}) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    const int row = m_factRow++;
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1, Qt::AlignTop);
    m_spoken.append(u"%1 %2"_s.arg(name, value));
}

void ConflictSideCard::showSide(const ConflictCells& cells, const Conflict& conflict, bool isFirst)
{
    clearFacts();
    if (isFirst || conflict.isBetweenChanges()) {
        showChange(cells, isFirst ? conflict.a : conflict.b);
    } else if (conflict.kind == ConflictKind::Freeze) {
        showFreeze(cells, conflict);
    } else {
        showDeployment(cells, conflict);
    }
    tellName();
    updateGeometry();
}

void ConflictSideCard::showChange(const ConflictCells& cells, int row)
{
    const BoardSnapshot& board = cells.content().board();
    const ChangeColumns& changes = *board.changes;
    const Directory& directory = *board.directory;
    const auto r = static_cast<std::size_t>(row);
    setHead(
        changes.numbers.at(row),
        nameAt(directory.groups, changes.groups[r]),
        changes.titles.at(row));
    const DisplayState state = changes.displayStates[r];
    m_state->showChange(
        state,
        changes.risks[r] > 0 ? std::optional(static_cast<RiskLevel>(changes.risks[r] - 1))
                             : std::nullopt,
        changes.types[r] == ChangeType::Emergency,
        {},
        {});
    m_state->show();
    m_spoken.append(RecordWords::state(state));
    const std::optional<Span> window = changes.plannedWindow(row);
    addFact(tr("Window"), window ? cells.times().span(*window) : QString());
    addFact(tr("Service"), nameAt(directory.services, changes.services[r]));
    addFact(tr("Implementer"), nameAt(directory.persons, changes.assignees[r]));
    addFact(
        tr("If moved"),
        endsApproval(state) && changes.types[r] != ChangeType::Standard
            ? tr("needs a new decision")
            : tr("stays as it is decided"));
}

void ConflictSideCard::showFreeze(const ConflictCells& cells, const Conflict& conflict)
{
    const CalendarWindow& window = (*cells.content().board().windows)[conflict.b];
    setHead(RecordWords::windowKind(window), {}, window.name);
    m_state->hide();
    addFact(tr("Both"), cells.times().span(conflict.span));
    addFact(tr("Reason"), window.reason);
    addFact(tr("Way out"), tr("an exception, or another time"));
}

void ConflictSideCard::showDeployment(const ConflictCells& cells, const Conflict& conflict)
{
    const BoardSnapshot& board = cells.content().board();
    const DeploymentColumns& deployments = *board.deployments;
    const auto r = static_cast<std::size_t>(conflict.b);
    setHead(
        tr("Deployment"),
        deployments.strings.at(deployments.environments[r]),
        u"%1 %2"_s
            .arg(
                nameAt(board.directory->services, deployments.services[r]),
                deployments.strings.at(deployments.versions[r]))
            .simplified());
    m_state->hide();
    addFact(tr("Outcome"), RecordWords::outcome(deployments.outcomes[r]));
    addFact(
        tr("Started"),
        deployments.startedAts[r] == noInstant
            ? QString()
            : cells.times().instant({deployments.startedAts[r]}));
    addFact(
        tr("Finished"),
        deployments.finishedAts[r] == noInstant
            ? QString()
            : cells.times().instant({deployments.finishedAts[r]}));
    const qint32 change = deployments.changes[r];
    addFact(tr("Of", "the change of a deployment"), cells.changeName(change));
}

void ConflictSideCard::tellName()
{
    QStringList spoken = m_spoken;
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
}

QSize ConflictSideCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ConflictSideCard::minimumSizeHint() const
{
    return {m_theme.theme().px(120), layout()->minimumSize().height()};
}

bool ConflictSideCard::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

void ConflictSideCard::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    const ColorRole ground = underMouse() ? ColorRole::Hover : ColorRole::Canvas;
    controls::paintBox(
        painter,
        rect(),
        theme.color(ground),
        theme.color(isChecked() ? ColorRole::Accent : ColorRole::Border),
        theme.metrics().radius.card);
    if (hasFocus()) {
        controls::paintFocusRing(
            painter, QRectF(rect()), theme.metrics().radius.card, theme.color(ColorRole::Focus));
    }
}

} // namespace cb
