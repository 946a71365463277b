// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/ModelForm.h"

#include "ui/records/RecordChoices.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/RecordPicker.h"
#include "ui/widgets/TextLabel.h"

#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ModelForm::ModelForm(const ThemeController& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setObjectName(u"modelForm"_s);
    setFrameShape(QFrame::StyledPanel);
    makeFields();
    retranslate();
}

void ModelForm::makeFields()
{
    const Metrics::Spacing& spacing = m_theme.theme().metrics().spacing;
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s3);
    grid->setHorizontalSpacing(spacing.s3);
    grid->setVerticalSpacing(spacing.s1);
    m_title = new TextLabel(m_theme, {}, TextRole::Strong, ColorRole::Text, this);
    grid->addWidget(m_title, 0, 0, 1, 5);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"model.name"_s);
    m_team = new RecordPicker(m_theme, this);
    m_team->setObjectName(u"model.team"_s);
    m_team->setMaximum(1);
    m_due = new QDateEdit(this);
    m_due->setObjectName(u"model.due"_s);
    m_due->setCalendarPopup(true);
    m_failures = new QSpinBox(this);
    m_failures->setObjectName(u"model.failures"_s);
    m_failures->setRange(1, 20);
    m_runs = new QSpinBox(this);
    m_runs->setObjectName(u"model.runs"_s);
    m_runs->setRange(1, 200);
    int column = 0;
    for (QWidget* field :
         {static_cast<QWidget*>(m_name),
          static_cast<QWidget*>(m_team),
          static_cast<QWidget*>(m_due),
          static_cast<QWidget*>(m_failures),
          static_cast<QWidget*>(m_runs)})
    {
        m_labels[column] = new TextLabel(m_theme, {}, TextRole::Small, ColorRole::Text2, this);
        grid->addWidget(m_labels[column], 1, column);
        grid->addWidget(field, 2, column);
        ++column;
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    m_reasonLabel = new TextLabel(m_theme, {}, TextRole::Small, ColorRole::Text2, this);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"model.reason"_s);
    grid->addWidget(m_reasonLabel, 3, 0, 1, 5);
    grid->addWidget(m_reason, 4, 0, 1, 5);
    auto* line = new QHBoxLayout;
    m_save = new Button(m_theme, {}, Button::Kind::Primary, this);
    m_save->setObjectName(u"model.save"_s);
    m_cancel = new Button(m_theme, {}, Button::Kind::Plain, this);
    m_cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    m_problem = new TextLabel(m_theme, {}, TextRole::Small, ColorRole::Text3, this);
    m_problem->setObjectName(u"model.problem"_s);
    line->addWidget(m_save);
    line->addWidget(m_cancel);
    line->addWidget(m_problem, 1);
    grid->addLayout(line, 5, 0, 1, 5);
    connect(m_name, &QLineEdit::textChanged, this, &ModelForm::check);
    connect(m_reason, &QLineEdit::textChanged, this, &ModelForm::check);
    connect(m_failures, &QSpinBox::valueChanged, this, &ModelForm::check);
    connect(m_runs, &QSpinBox::valueChanged, this, &ModelForm::check);
    connect(m_save, &Button::clicked, this, &ModelForm::save);
    connect(m_cancel, &Button::clicked, this, &ModelForm::cancelled);
}

void ModelForm::start(
    Purpose purpose,
    const StandardModel& model,
    const BoardSnapshot& snapshot,
    const QStringList& taken,
    QDate today)
{
    m_purpose = purpose;
    m_start = model;
    m_taken = taken;
    m_name->setText(model.name);
    m_name->setReadOnly(purpose != Purpose::New);
    m_team->setChoices(recordChoices(snapshot, RecordKind::Group));
    m_team->setChosen(
        model.team ? QStringList{model.team->value.toString(QUuid::WithoutBraces)} : QStringList());
    // A check is asked for once a year, and anew with a restart.
    const bool isKept = model.checkDue && purpose == Purpose::Edit;
    m_due->setDate(isKept ? *model.checkDue : today.addYears(1));
    m_failures->setValue(model.failuresThatStop);
    m_runs->setValue(model.runsLookedAt);
    m_reason->clear();
    m_reason->setVisible(purpose == Purpose::Restart);
    m_reasonLabel->setVisible(purpose == Purpose::Restart);
    retranslate();
    check();
    show();
    (purpose == Purpose::Restart ? m_reason : m_name)->setFocus();
}

StandardModel ModelForm::model() const
{
    StandardModel model = m_start;
    model.name = m_name->text().trimmed();
    model.team.reset();
    if (!m_team->chosen().isEmpty()) {
        model.team = GroupId{QUuid(m_team->chosen().first())};
    }
    model.checkDue = m_due->date();
    model.failuresThatStop = m_failures->value();
    model.runsLookedAt = m_runs->value();
    return model;
}

QString ModelForm::reason() const
{
    return m_reason->text().trimmed();
}

void ModelForm::check()
{
    const QString name = m_name->text().trimmed();
    QString problem;
    if (name.isEmpty()) {
        problem = tr("It needs a name: changes name their model by it.");
    } else if (m_purpose == Purpose::New && m_taken.contains(name)) {
        problem = tr("There is a model of that name already.");
    } else if (m_runs->value() < m_failures->value()) {
        problem = tr("It looks at fewer runs than the failures that stop it.");
    } else if (m_purpose == Purpose::Restart && reason().isEmpty()) {
        problem = tr("Say what the owner's check found.");
    }
    m_problem->setText(problem);
    m_save->setEnabled(problem.isEmpty());
}

void ModelForm::save()
{
    if (m_save->isEnabled()) {
        emit saveRequested();
    }
}

void ModelForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ModelForm::retranslate()
{
    m_title->setText(
        m_purpose == Purpose::New        ? tr("New model of standard changes")
            : m_purpose == Purpose::Edit ? tr("Model “%1”").arg(m_start.name)
                                         : tr("Start “%1” again").arg(m_start.name));
    const QStringList labels{
        tr("Name"),
        tr("Team"),
        tr("Owner's next check"),
        tr("Failures that stop it"),
        tr("in so many runs")};
    const std::array<QWidget*, 5> fields{m_name, m_team->lineEdit(), m_due, m_failures, m_runs};
    for (int i = 0; i < labels.size(); ++i) {
        m_labels[i]->setText(labels[i]);
        fields[static_cast<std::size_t>(i)]->setAccessibleName(labels[i]);
    }
    m_reasonLabel->setText(tr("What the owner's check found, and why it may start again"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_save->setText(m_purpose == Purpose::Restart ? tr("Start it again") : tr("Save the model"));
    m_cancel->setText(tr("Leave it"));
}

void ModelForm::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        check();
    }
}

} // namespace cb
