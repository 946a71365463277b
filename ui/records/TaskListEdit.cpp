// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/TaskListEdit.h"

#include "ui/records/RecordChoices.h"
#include "ui/records/RecordWords.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/RecordPicker.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {

struct TaskListEdit::Row
{
    ChangeTask task; ///< what is not shown is kept
    QWidget* widget = nullptr;
    TextLabel* number = nullptr;
    QLineEdit* title = nullptr;
    QCheckBox* goNoGo = nullptr;
    RecordPicker* owner = nullptr;
    WallTimeEdit* start = nullptr;
    WallTimeEdit* end = nullptr;
    QComboBox* state = nullptr;
};

TaskListEdit::TaskListEdit(
    const ThemeController& theme, const SnapshotPtr& snapshot, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_snapshot(snapshot)
{
    setObjectName(u"tasks"_s);
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing.s1);
    auto* head = new QHBoxLayout;
    m_summary = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this);
    m_add = new Button(theme, {}, Button::Kind::Plain, this);
    m_add->setObjectName(u"tasks.add"_s);
    m_add->setSign(Icon::Plus);
    m_add->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_N));
    head->addWidget(m_summary, 1);
    head->addWidget(m_add);
    layout->addLayout(head);
    m_list = new QVBoxLayout;
    m_list->setSpacing(spacing.s1);
    layout->addLayout(m_list);
    connect(m_add, &Button::clicked, this, &TaskListEdit::addTask);
    retranslate();
}

TaskListEdit::~TaskListEdit() = default;

void TaskListEdit::setTasks(const QList<ChangeTask>& tasks)
{
    if (tasks == this->tasks()) {
        return;
    }
    while (!m_rows.empty()) {
        m_rows.back()->start->disconnect(this); // it may still lose the focus when its row is gone
        m_rows.back()->widget->hide();
        m_rows.back()->widget->deleteLater();
        m_rows.pop_back();
    }
    for (const ChangeTask& task : tasks) {
        appendRow(task);
    }
    renumber();
}

QList<ChangeTask> TaskListEdit::tasks() const
{
    QList<ChangeTask> tasks;
    for (const auto& row : m_rows) {
        ChangeTask task = row->task;
        task.title = row->title->text().trimmed();
        task.isGoNoGo = row->goNoGo->isChecked();
        task.plannedStart = row->start->instant();
        task.plannedEnd = row->end->instant();
        task.state = static_cast<TaskState>(row->state->currentIndex());
        const QStringList chosen = row->owner->chosen();
        task.owner =
            chosen.isEmpty() ? std::nullopt : std::optional(PersonId{QUuid(chosen.first())});
        if (!task.title.isEmpty()) {
            tasks.append(task);
        }
    }
    return tasks;
}

void TaskListEdit::appendRow(const ChangeTask& task)
{
    m_rows.push_back(std::make_unique<Row>());
    Row* row = m_rows.back().get();
    row->task = task;
    row->widget = new QWidget(this);
    row->number = new TextLabel(m_theme, {}, TextRole::Small, ColorRole::Text3, row->widget);
    row->number->setFixedWidth(m_theme.theme().px(16));
    row->title = new QLineEdit(task.title, row->widget);
    row->title->setCursorPosition(0);
    row->title->setMinimumWidth(m_theme.theme().px(120));
    row->title->setPlaceholderText(tr("What is done"));
    row->goNoGo = new QCheckBox(tr("go/no-go"), row->widget);
    row->goNoGo->setChecked(task.isGoNoGo);
    row->owner = new RecordPicker(m_theme, row->widget);
    row->owner->setMaximum(1);
    row->owner->setChoices(recordChoices(*m_snapshot, RecordKind::Person));
    row->owner->setPlaceholder(tr("who"));
    if (task.owner) {
        row->owner->setTags({recordChoice(*m_snapshot, {RecordKind::Person, task.owner->value})});
    }
    const auto time = [&](const std::optional<Instant>& at, const QString& placeholder) {
        auto* edit = new WallTimeEdit(m_theme, m_snapshot->zone(), row->widget);
        edit->setInstant(at);
        edit->setCursorPosition(0);
        edit->setPlaceholderText(placeholder);
        return edit;
    };
    row->start = time(task.plannedStart, tr("from", "time of a task"));
    row->end = time(task.plannedEnd, tr("until", "time of a task"));
    showBase(*row);
    row->state = new QComboBox(row->widget);
    for (int i = 0; i < enumCount<TaskState>(); ++i) {
        row->state->addItem(RecordWords::task(static_cast<TaskState>(i)));
    }
    row->state->setCurrentIndex(static_cast<int>(task.state));
    QBoxLayout* first = layRow(*row);
    const auto addButton = [&](Icon icon, const QString& name, std::function<void()> act) {
        auto* button = new Button(m_theme, {}, Button::Kind::Plain, row->widget);
        button->setSign(icon);
        button->setAccessibleName(name);
        button->setToolTip(name);
        first->addWidget(button);
        connect(button, &Button::clicked, this, [act = std::move(act)] { act(); });
    };
    addButton(Icon::ChevronUp, tr("Move up"), [this, row] { moveRow(row, -1); });
    addButton(Icon::ChevronDown, tr("Move down"), [this, row] { moveRow(row, 1); });
    addButton(Icon::Trash, tr("Remove the task"), [this, row] { removeRow(row); });
    connect(row->title, &QLineEdit::textEdited, this, &TaskListEdit::edited);
    connect(row->goNoGo, &QCheckBox::clicked, this, &TaskListEdit::edited);
    connect(row->owner, &TagEdit::tagsChanged, this, &TaskListEdit::edited);
    connect(row->start, &WallTimeEdit::valueChanged, this, [this, row] {
        showBase(*row);
        emit edited();
    });
    connect(row->end, &WallTimeEdit::valueChanged, this, &TaskListEdit::edited);
    connect(row->state, &QComboBox::activated, this, &TaskListEdit::edited);
    m_list->addWidget(row->widget);
    row->widget->setEnabled(!m_isReadOnly);
}

/// Two lines: what is done, then who does it and when, so that no time is cut short.
/// @return the first line.
QBoxLayout* TaskListEdit::layRow(const Row& row) const
{
    const Metrics::Spacing& spacing = m_theme.theme().metrics().spacing;
    auto* lines = new QVBoxLayout(row.widget);
    lines->setContentsMargins(0, 0, 0, spacing.s2);
    lines->setSpacing(spacing.s1);
    auto* first = new QHBoxLayout;
    first->setSpacing(spacing.s1);
    first->addWidget(row.number);
    first->addWidget(row.title, 1);
    first->addWidget(row.goNoGo);
    first->addWidget(row.state);
    auto* second = new QHBoxLayout;
    second->setSpacing(spacing.s1);
    second->addSpacing(row.number->width() + spacing.s1);
    second->addWidget(row.owner, 3, Qt::AlignTop);
    second->addWidget(row.start, 4, Qt::AlignTop);
    second->addWidget(row.end, 4, Qt::AlignTop);
    lines->addLayout(first);
    lines->addLayout(second);
    return first;
}

/// A time without a day is that of the change's day; an end comes after its start.
void TaskListEdit::showBase(Row& row) const
{
    if (m_base) {
        row.start->setBase(WallTime::toLocal(*m_base, m_snapshot->zone()));
    }
    if (const std::optional<Instant> start = row.start->instant() ? row.start->instant() : m_base) {
        row.end->setBase(WallTime::toLocal(*start, m_snapshot->zone()));
    }
}

void TaskListEdit::setBase(const std::optional<Instant>& start)
{
    if (start != m_base) {
        m_base = start;
        for (const auto& row : m_rows) {
            showBase(*row);
        }
    }
}

void TaskListEdit::addTask()
{
    appendRow({});
    renumber();
    m_rows.back()->title->setFocus();
}

void TaskListEdit::moveRow(Row* row, int by)
{
    const auto at = std::find_if(
        m_rows.begin(), m_rows.end(), [row](const auto& other) { return other.get() == row; });
    const auto to = at - m_rows.begin() + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_rows.size())) {
        return;
    }
    std::iter_swap(at, m_rows.begin() + to);
    m_list->removeWidget(row->widget);
    m_list->insertWidget(static_cast<int>(to), row->widget);
    renumber();
    emit edited();
}

void TaskListEdit::removeRow(Row* row)
{
    const auto at = std::find_if(
        m_rows.begin(), m_rows.end(), [row](const auto& other) { return other.get() == row; });
    row->start->disconnect(this); // it may still lose the focus when its row is gone
    row->widget->hide();
    row->widget->deleteLater();
    m_rows.erase(at);
    renumber();
    emit edited();
}

void TaskListEdit::renumber()
{
    int number = 0;
    for (const auto& row : m_rows) {
        row->number->setText(QString::number(++number));
        row->title->setObjectName(u"task.%1"_s.arg(number));
        row->title->setAccessibleName(tr("Task %1").arg(number));
        row->owner->setAccessibleName(tr("Owner of task %1").arg(number));
        row->start->setAccessibleName(tr("Planned start of task %1").arg(number));
        row->end->setAccessibleName(tr("Planned end of task %1").arg(number));
    }
    const auto open = std::count_if(
        m_rows.cbegin(), m_rows.cend(), [](const auto& row) { return row->goNoGo->isChecked(); });
    m_summary->setText(
        m_rows.empty() ? tr("Tasks")
                       : tr("Tasks: %n", nullptr, static_cast<int>(m_rows.size()))
                + (open > 0
                       ? u", "_s + tr("of them %n go or no-go", nullptr, static_cast<int>(open))
                       : QString()));
}

void TaskListEdit::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_add->setVisible(!isReadOnly);
    for (const auto& row : m_rows) {
        row->widget->setEnabled(!isReadOnly);
    }
}

void TaskListEdit::retranslate()
{
    m_add->setText(tr("New task"));
    renumber();
}

void TaskListEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace cb
