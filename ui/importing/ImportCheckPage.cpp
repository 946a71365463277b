// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/ImportCheckPage.h"

#include "ui/importing/ImportModels.h"
#include "ui/importing/ImportSteps.h"
#include "ui/importing/ImportTable.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QStringList encodings{
    QString(), u"utf-8"_s, u"windows-1252"_s, u"iso-8859-1"_s, u"utf-16le"_s, u"utf-16be"_s};
const QStringList delimiters{QString(), u","_s, u";"_s, u"\t"_s, u"|"_s};

/// The head of a part, inset as the cells below it.
QWidget* inset(QWidget* head, const Metrics& metrics)
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(
        metrics.spacing.s2, metrics.spacing.s1, metrics.spacing.s3, metrics.spacing.s1);
    layout->addWidget(head);
    return box;
}

/// A column of widgets without margins.
QVBoxLayout* columnIn(QWidget* parent)
{
    auto* layout = new QVBoxLayout(parent);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    return layout;
}

} // namespace

ImportCheckPage::ImportCheckPage(BoardContext& context, ImportRun& run, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_run(run)
    , m_columnModel(new ColumnModel(context, run, this))
    , m_valueModel(new ValueModel(context, run, this))
    , m_previewModel(new PreviewModel(context, run, this))
    , m_rejectedModel(new RejectedModel(context, run, this))
    , m_question(new MessageBar(context.theme))
{
    auto* layout = columnIn(this);
    layout->addWidget(makeOptions());
    m_question->setObjectName(u"import.question"_s);
    m_question->hide();
    layout->addWidget(m_question);
    layout->addWidget(new Hairline(m_context.theme, Qt::Horizontal));
    layout->addWidget(makeTop(), 5);
    layout->addWidget(new Hairline(m_context.theme, Qt::Horizontal));
    layout->addWidget(makeBottom(), 4);
    connect(&run, &ImportRun::planChanged, this, &ImportCheckPage::refresh);
    connect(&run, &ImportRun::stageChanged, this, &ImportCheckPage::refresh);
    retranslate();
}

QWidget* ImportCheckPage::makeOptions()
{
    auto* bar = new QWidget;
    const Metrics& metrics = m_context.theme.theme().metrics();
    auto* layout = new FlowLayout(bar);
    layout->setContentsMargins(
        metrics.spacing.s3, metrics.spacing.s2, metrics.spacing.s3, metrics.spacing.s2);
    const auto add = [&](const QString& name) {
        auto* button = new MenuButton(m_context.theme, {});
        button->setObjectName(u"import."_s + name);
        layout->addWidget(button);
        return button;
    };
    m_kind = add(u"kind"_s);
    m_policy = add(u"policy"_s);
    m_order = add(u"dateOrder"_s);
    m_encoding = add(u"encoding"_s);
    m_delimiter = add(u"delimiter"_s);
    m_profile = add(u"profile"_s);
    connect(m_kind, &MenuButton::chosen, this, [this](int index) {
        m_run.setKind(static_cast<ImportKind>(index));
    });
    connect(m_policy, &MenuButton::chosen, this, [this](int index) {
        m_run.setPolicy(static_cast<RowPolicy>(index));
    });
    connect(m_order, &MenuButton::chosen, this, [this](int index) {
        m_run.setDateOrder(static_cast<DateOrder>(index));
    });
    connect(m_encoding, &MenuButton::chosen, this, [this](int index) {
        TableOptions options = m_run.tableOptions();
        options.encoding = encodings.value(index);
        m_run.reopen(options);
    });
    connect(m_delimiter, &MenuButton::chosen, this, [this](int index) {
        TableOptions options = m_run.tableOptions();
        options.delimiter = delimiters.value(index);
        m_run.reopen(options);
    });
    connect(m_profile, &MenuButton::chosen, this, [this](int index) {
        if (index > 0 && index <= m_run.profiles().size()) {
            m_run.useProfile(m_run.profiles()[index - 1].name);
        }
    });
    return bar;
}

QWidget* ImportCheckPage::makeTop()
{
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto* leading = new QWidget;
    auto* column = columnIn(leading);
    m_columnsHead = new SectionHeader(m_context.theme, {});
    m_columnsHead->setFoldable(false);
    column->addWidget(inset(m_columnsHead, m_context.theme.theme().metrics()));
    m_columns = new ImportTable(m_context.theme, m_columnModel);
    m_columns->setObjectName(u"import.columns"_s);
    m_columns->setWidths({190, 170, 0, 190});
    column->addWidget(m_columns, 1);
    row->addWidget(leading, 8);
    row->addWidget(new Hairline(m_context.theme, Qt::Vertical));
    row->addWidget(makeDryRun(), 7);
    return top;
}

QWidget* ImportCheckPage::makeDryRun()
{
    const Metrics& metrics = m_context.theme.theme().metrics();
    auto* side = new QWidget;
    auto* column = columnIn(side);
    m_dryRunHead = new SectionHeader(m_context.theme, {});
    m_dryRunHead->setFoldable(false);
    column->addWidget(inset(m_dryRunHead, m_context.theme.theme().metrics()));
    auto* grid = new QGridLayout;
    grid->setContentsMargins(metrics.spacing.s3, 0, metrics.spacing.s3, metrics.spacing.s2);
    grid->setVerticalSpacing(0);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        Figure& figure = m_figures[i];
        figure.number = new TextLabel(m_context.theme, {}, TextRole::Figure);
        figure.number->setFigures(true);
        figure.number->setObjectName(u"import.figure.%1"_s.arg(i));
        figure.name = new TextLabel(m_context.theme, {}, TextRole::Small, ColorRole::Text2);
        const auto place = static_cast<int>(i);
        grid->addWidget(figure.number, 2 * (place / 3), place % 3);
        grid->addWidget(figure.name, 2 * (place / 3) + 1, place % 3);
    }
    column->addLayout(grid);
    m_valuesPart = new QWidget;
    auto* values = columnIn(m_valuesPart);
    m_valuesHead = new SectionHeader(m_context.theme, {});
    m_valuesHead->setFoldable(false);
    values->addWidget(inset(m_valuesHead, m_context.theme.theme().metrics()));
    m_values = new ImportTable(m_context.theme, m_valueModel);
    m_values->setObjectName(u"import.values"_s);
    m_values->setWidths({0, 64, 100, 190});
    values->addWidget(m_values, 1);
    column->addWidget(m_valuesPart, 1);
    column->addStretch(0);
    return side;
}

QWidget* ImportCheckPage::makeBottom()
{
    auto* bottom = new QWidget;
    auto* column = columnIn(bottom);
    m_previewHead = new SectionHeader(m_context.theme, {});
    m_previewHead->setFoldable(false);
    column->addWidget(inset(m_previewHead, m_context.theme.theme().metrics()));
    m_preview = new ImportTable(m_context.theme, m_previewModel);
    m_preview->setObjectName(u"import.preview"_s);
    m_preview->setWidths({130, 0, 110, 150, 180, 130});
    column->addWidget(m_preview, 1);
    m_rejectedPart = new QWidget;
    auto* rejected = columnIn(m_rejectedPart);
    m_rejectedHead = new SectionHeader(m_context.theme, {});
    m_rejectedHead->setFoldable(false);
    rejected->addWidget(new Hairline(m_context.theme, Qt::Horizontal));
    rejected->addWidget(inset(m_rejectedHead, m_context.theme.theme().metrics()));
    m_rejected = new ImportTable(m_context.theme, m_rejectedModel);
    m_rejected->setObjectName(u"import.rejected"_s);
    m_rejected->setWidths({56, 130, 150, 0, 250, 64});
    connect(
        m_rejected, &ImportTable::buttonPressed, m_rejectedModel, &RejectedModel::useSuggestion);
    rejected->addWidget(m_rejected, 1);
    column->addWidget(m_rejectedPart, 1);
    return bottom;
}

void ImportCheckPage::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), m_context.theme.theme().color(ColorRole::Canvas));
}

void ImportCheckPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ImportCheckPage::retranslate()
{
    m_kind->setLabel(tr("Records"));
    m_policy->setLabel(tr("Rows"));
    m_order->setLabel(tr("Dates"));
    m_encoding->setLabel(tr("Encoding"));
    m_delimiter->setLabel(tr("Delimiter"));
    m_profile->setLabel(tr("Mapping"));
    QStringList kinds;
    for (int kind = 0; kind < enumCount<ImportKind>(); ++kind) {
        kinds.append(importKindLabel(static_cast<ImportKind>(kind)));
    }
    m_kind->setOptions(kinds);
    m_policy->setOptions({tr("a schedule to come (strict)"), tr("what happened (history)")});
    m_policy->setToolTip(tr(
        "Strict rejects rows without a usable window and later rows of a number that differ. History takes "
        "them, marks them, and merges rows of one number."));
    m_order->setOptions({tr("as found"), tr("day first"), tr("month first"), tr("year first")});
    m_encoding->setOptions(
        {tr("as found"),
         u"UTF-8"_s,
         u"Windows-1252"_s,
         u"ISO 8859-1"_s,
         u"UTF-16 LE"_s,
         u"UTF-16 BE"_s});
    m_delimiter->setOptions({tr("as found"), tr("comma"), tr("semicolon"), tr("tab"), tr("bar")});
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_values->setAccessibleName(tr("Words of the file and their meaning"));
    m_preview->setAccessibleName(tr("Preview"));
    m_rejected->setAccessibleName(tr("Rejected rows"));
    m_columnsHead->setText(tr("Columns"));
    m_dryRunHead->setText(tr("Dry run"));
    m_valuesHead->setText(tr("Words of lists"));
    m_previewHead->setText(tr("Preview"));
    m_rejectedHead->setText(tr("Rejected rows"));
    const std::array<QString, 6> names{
        tr("new"),
        tr("update"),
        tr("same, left alone"),
        tr("rejected"),
        tr("merged"),
        tr("warnings")};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i].name->setText(names[i]);
    }
    refresh();
}

void ImportCheckPage::refresh()
{
    if (m_run.stage() != ImportRun::Stage::Check) {
        return;
    }
    refreshOptions();
    refreshQuestion();
    refreshFigures();
    m_valuesPart->setVisible(!m_run.plan()->values.isEmpty());
    m_rejectedPart->setVisible(!m_run.plan()->rejected.isEmpty());
    m_columns->parentWidget()->setVisible(m_run.table() != nullptr);
}

void ImportCheckPage::refreshOptions()
{
    const ImportMapping& mapping = m_run.mapping();
    const bool isTable = m_run.table() != nullptr;
    const bool isCsv = isTable && m_run.table()->facts.format == "csv"_L1;
    m_kind->setCurrent(static_cast<int>(mapping.kind));
    m_kind->setEnabled(isTable);
    m_policy->setCurrent(static_cast<int>(mapping.policy));
    m_order->setCurrent(static_cast<int>(mapping.dateOrder));
    m_policy->setVisible(isTable);
    m_order->setVisible(isTable);
    m_encoding->setCurrent(static_cast<int>(encodings.indexOf(m_run.tableOptions().encoding)));
    m_delimiter->setCurrent(static_cast<int>(delimiters.indexOf(m_run.tableOptions().delimiter)));
    m_encoding->setVisible(isCsv);
    m_delimiter->setVisible(isCsv);
    QStringList names{tr("found by itself")};
    int current = 0;
    for (const NamedDocument& profile : m_run.profiles()) {
        names.append(profile.name);
        current = profile.name == mapping.profile ? static_cast<int>(names.size()) - 1 : current;
    }
    m_profile->setOptions(names);
    m_profile->setCurrent(current);
    m_profile->setVisible(isTable);
}

void ImportCheckPage::refreshQuestion()
{
    const ImportPlan& plan = *m_run.plan();
    const QString shown = plan.question + plan.fileErrorText;
    if (shown == m_shownQuestion) {
        return;
    }
    m_shownQuestion = shown;
    m_question->clearActions();
    m_question->setVisible(!shown.isEmpty());
    if (!plan.fileErrorText.isEmpty()) {
        m_question->showMessage(Tone::Bad, plan.fileErrorText);
    } else if (plan.question == "date-order"_L1) {
        m_question->showMessage(
            Tone::Warn,
            tr("No date of this file shows which figure is the day. How are its dates written?"));
        const QStringList names{
            tr("As found"),
            tr("Day first: 03/04 is 3 April"),
            tr("Month first: 03/04 is 4 March"),
            tr("Year first")};
        for (const DateOrder order : plan.dateOrders) {
            Button* button = m_question->addAction(
                names[static_cast<int>(order)], {}, [this, order] { m_run.setDateOrder(order); });
            button->setObjectName(u"import.order."_s + toText(order));
        }
    }
}

void ImportCheckPage::refreshFigures()
{
    const ImportCounts& counts = m_run.plan()->counts;
    const auto warnings = static_cast<int>(m_run.plan()->warnings.size());
    const std::array<int, 6> numbers{
        counts.added, counts.changed, counts.equal, counts.rejected, counts.merged, warnings};
    const QLocale locale;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i].number->setText(locale.toString(numbers[i]));
    }
    m_figures[3].number->setRoles(
        TextRole::Figure, counts.rejected > 0 ? ColorRole::Bad : ColorRole::Text);
    m_figures[5].number->setRoles(
        TextRole::Figure, warnings > 0 ? ColorRole::Warn : ColorRole::Text);
    QString warningTexts;
    for (const ImportWarning& warning : m_run.plan()->warnings.first(qMin<qsizetype>(warnings, 12)))
    {
        warningTexts += (warningTexts.isEmpty() ? QString() : u"\n"_s)
            + tr("Line %1: %2").arg(warning.line).arg(warning.text);
    }
    m_figures[5].number->setToolTip(warningTexts);
    m_figures[5].name->setToolTip(warningTexts);

    const QList<MappedColumn>& columns = m_run.mapping().columns;
    const auto used = std::count_if(columns.cbegin(), columns.cend(), [](const MappedColumn& c) {
        return c.field.has_value();
    });
    m_columnsHead->setNote(tr("%1 of %2 used").arg(used).arg(columns.size()));
    m_dryRunHead->setNote(
        m_run.isPlanning() ? tr("checking …")
                           : tr("%1 s").arg(locale.toString(
                               static_cast<double>(m_run.planMs()) / 1000.0, 'f', 1)));
    const int unknown = m_valueModel->unknownWords();
    m_valuesHead->setNote(unknown > 0 ? tr("%n to choose", nullptr, unknown) : QString());
    m_previewHead->setNote(
        tr("first %1 of %2 records")
            .arg(m_previewModel->rowCount())
            .arg(locale.toString(static_cast<qlonglong>(m_run.plan()->records.size()))));
    m_rejectedHead->setNote(locale.toString(counts.rejected));
}

void ImportCheckPage::showStep(int step)
{
    switch (step) {
    case ImportSteps::Columns:
        m_columns->setFocus();
        break;
    case ImportSteps::Values:
        (m_values->isVisible() ? static_cast<QWidget*>(m_values) : m_order)->setFocus();
        break;
    default:
        (m_rejected->isVisible() ? m_rejected : m_preview)->setFocus();
        break;
    }
}

void ImportCheckPage::useSuggestion()
{
    const int row = m_rejected->currentIndex().isValid() ? m_rejected->currentIndex().row() : 0;
    m_rejectedModel->useSuggestion(row);
}

} // namespace cb
