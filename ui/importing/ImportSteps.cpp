// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/ImportSteps.h"

#include "ui/shell/BoardContext.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/TextLabel.h"

#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// A disc with a number or a tick, and the step's name.
class ImportSteps::StepButton : public QAbstractButton
{
public:
    StepButton(const ThemeController& theme, int number)
        : m_theme(theme)
        , m_number(number)
    {
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(theme.theme().px(38));
    }

    void setMarks(bool isDone, bool isCurrent)
    {
        m_isDone = isDone;
        m_isCurrent = isCurrent;
        setAccessibleDescription(
            isDone ? ImportSteps::tr("done") : (isCurrent ? ImportSteps::tr("now") : QString()));
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Theme& theme = m_theme.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_isCurrent) {
            painter.fillRect(rect(), theme.color(ColorRole::Selection));
            painter.fillRect(
                QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, theme.px(3), height())),
                theme.color(ColorRole::Accent));
        }
        const int size = theme.px(18);
        const QRect disc = QStyle::visualRect(
            layoutDirection(), rect(), QRect(theme.px(14), (height() - size) / 2, size, size));
        painter.setPen(
            QPen(theme.color(m_isDone ? ColorRole::Accent : ColorRole::BorderStrong), 1));
        painter.setBrush(m_isDone ? theme.color(ColorRole::Accent) : QColor(Qt::transparent));
        painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(theme.color(ColorRole::Text2));
        if (m_isDone) {
            signs::paintTick(
                painter, disc.adjusted(3, 3, -3, -3), theme.color(ColorRole::OnAccent));
        } else {
            painter.setFont(theme.figureFont(TextRole::Caption));
            painter.drawText(disc, Qt::AlignCenter, QString::number(m_number));
        }
        painter.setFont(theme.font(m_isCurrent ? TextRole::Strong : TextRole::Body));
        painter.setPen(theme.color(ColorRole::Text));
        const QRect text = QStyle::visualRect(
            layoutDirection(), rect(), rect().adjusted(theme.px(42), 0, -theme.px(8), 0));
        painter.drawText(
            text,
            static_cast<int>(
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
            this->text());
        if (hasFocus()) {
            controls::paintFocusRing(painter, QRectF(rect()), 0, theme.color(ColorRole::Focus));
        }
    }

private:
    const ThemeController& m_theme;
    int m_number;
    bool m_isDone = false;
    bool m_isCurrent = false;
};

ImportSteps::ImportSteps(BoardContext& context, ImportRun& run, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_run(run)
    , m_file(new TextLabel(context.theme, {}, TextRole::Body, ColorRole::Text2))
    , m_note(new TextLabel(context.theme, {}, TextRole::Body, ColorRole::Text2))
{
    const Theme& theme = context.theme.theme();
    setFixedWidth(theme.px(188));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme.metrics().spacing.s2, 1, theme.metrics().spacing.s4);
    layout->setSpacing(0);
    for (int step = 0; step < stepCount; ++step) {
        auto* button = new StepButton(context.theme, step + 1);
        button->setObjectName(u"import.step.%1"_s.arg(step));
        connect(button, &QAbstractButton::clicked, this, [this, step] { emit stepChosen(step); });
        m_buttons[static_cast<std::size_t>(step)] = button;
        layout->addWidget(button);
    }
    for (TextLabel* label : {m_file, m_note}) {
        label->setWordWrap(true);
        label->setContentsMargins(theme.px(14), theme.px(14), theme.px(10), 0);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    connect(&run, &ImportRun::stageChanged, this, &ImportSteps::refresh);
    connect(&run, &ImportRun::planChanged, this, &ImportSteps::refresh);
    connect(&context.theme, &ThemeController::themeChanged, this, [this] {
        setFixedWidth(m_context.theme.theme().px(188));
        update();
    });
    retranslate();
}

void ImportSteps::retranslate()
{
    const QStringList names{tr("Source"), tr("Columns"), tr("Values"), tr("Check"), tr("Import")};
    for (int step = 0; step < stepCount; ++step) {
        m_buttons[static_cast<std::size_t>(step)]->setText(names[step]);
    }
    refresh();
}

void ImportSteps::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

bool ImportSteps::isDone(int step) const
{
    const ImportPlan& plan = *m_run.plan();
    const bool hasPlan = m_run.stage() >= ImportRun::Stage::Check;
    const bool areWordsKnown =
        std::none_of(plan.values.cbegin(), plan.values.cend(), [](const ValueUse& use) {
            return use.meaning.isEmpty();
        });
    switch (step) {
    case Source:
        return hasPlan;
    case Columns:
        return hasPlan && plan.fileError.isEmpty();
    case Values:
        return isDone(Columns) && plan.question.isEmpty() && areWordsKnown;
    case Check:
        return m_run.stage() >= ImportRun::Stage::Writing;
    default:
        return m_run.stage() == ImportRun::Stage::Done;
    }
}

int ImportSteps::currentStep() const
{
    switch (m_run.stage()) {
    case ImportRun::Stage::Source:
    case ImportRun::Stage::Reading:
        return Source;
    case ImportRun::Stage::Writing:
    case ImportRun::Stage::Done:
        return Import;
    case ImportRun::Stage::Check:
        break;
    }
    return !isDone(Columns) ? Columns : (!m_run.plan()->question.isEmpty() ? Values : Check);
}

QString ImportSteps::fileText() const
{
    if (m_run.path().isEmpty() || m_run.stage() < ImportRun::Stage::Check) {
        return {};
    }
    const FileFacts& facts = m_run.plan()->file;
    QStringList parts;
    if (!facts.encoding.isEmpty()) {
        parts.append(facts.encoding.toUpper());
    }
    if (!facts.sheet.isEmpty()) {
        parts.append(tr("sheet “%1”").arg(facts.sheet));
    } else if (facts.delimiter == ";"_L1) {
        parts.append(tr("semicolons"));
    } else if (facts.delimiter == ","_L1) {
        parts.append(tr("commas"));
    } else if (facts.delimiter == "\t"_L1) {
        parts.append(tr("tabs"));
    } else if (!facts.delimiter.isEmpty()) {
        parts.append(tr("delimiter “%1”").arg(facts.delimiter));
    }
    parts.append(tr("%n row(s)", nullptr, m_run.plan()->counts.rows));
    return QFileInfo(m_run.path()).fileName() + u'\n' + parts.join(u", "_s);
}

void ImportSteps::refresh()
{
    const int current = currentStep();
    for (int step = 0; step < stepCount; ++step) {
        m_buttons[static_cast<std::size_t>(step)]->setMarks(isDone(step), step == current);
    }
    m_file->setText(fileText());
    m_note->setText(
        m_run.stage() == ImportRun::Stage::Check
            ? tr("Nothing is written before step 5. The import is one step in undo (Ctrl Z).")
            : QString());
}

void ImportSteps::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_context.theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Panel));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), theme.color(ColorRole::Border));
}

} // namespace cb
