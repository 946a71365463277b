// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/EvidenceTable.h"

#include "ui/deployments/DeliveryWords.h"
#include "ui/deployments/OutcomeBox.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int columns = 5; // sign, run, result, counts, when

} // namespace

EvidenceTable::EvidenceTable(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"deployment.evidence"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.theme().metrics().spacing.s2);
}

void EvidenceTable::showEvidence(
    const TestEvidence& evidence, const QString& before, const DeliveryWords& words)
{
    const Metrics::Spacing& spacing = m_theme.theme().metrics().spacing;
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing.s2);
    grid->setVerticalSpacing(spacing.s0);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 5);
    const QStringList heads{tr("Run"), tr("Result"), tr("Counts"), tr("When")};
    for (int i = 0; i < heads.size(); ++i) {
        grid->addWidget(
            new TextLabel(m_theme, heads[i], TextRole::Small, ColorRole::Text2, box),
            0,
            i == 0 ? 0 : i + 1,
            1,
            i == 0 ? 2 : 1);
    }
    for (const PipelineRun& run : evidence.runs) {
        addLine(*grid, lineOf(run, words));
    }
    if (!evidence.hasBuild) {
        addMissing(*grid, tr("Build"), tr("no build is known"));
    }
    if (!evidence.hasTests) {
        addMissing(*grid, tr("Tests"), tr("no test run is known"));
    }
    for (const QString& name : evidence.missing) {
        addMissing(*grid, name, tr("%1 had it", "a version").arg(before));
    }
    layout()->addWidget(box);

    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(spacing.s3);
    auto* coverage =
        new TextLabel(m_theme, coverageText(evidence), TextRole::Body, ColorRole::Text, foot);
    coverage->setObjectName(u"deployment.coverage"_s);
    coverage->setFigures(true);
    coverage->setWordWrap(true);
    row->addWidget(coverage, 1);
    if (evidence.lacking() > 0) {
        row->addWidget(new Chip(
            m_theme,
            tr("%n pieces of evidence are missing", nullptr, evidence.lacking()),
            Tone::Warn,
            foot));
    }
    layout()->addWidget(foot);
}

void EvidenceTable::addMissing(QGridLayout& grid, const QString& name, const QString& why)
{
    addLine(grid, {OutcomeSign::NotRun, name, tr("not found", "a pipeline run"), why, u"–"_s});
}

void EvidenceTable::addLine(QGridLayout& grid, const Line& line)
{
    QWidget* box = grid.parentWidget();
    const int row = grid.rowCount();
    grid.addWidget(new Hairline(m_theme, Qt::Horizontal, box), row, 0, 1, columns);
    grid.addWidget(new OutcomeBox(m_theme, line.sign, box), row + 1, 0);
    grid.setRowMinimumHeight(row + 1, m_theme.theme().metrics().target.minimumClick);
    const auto add = [&](int column, const QString& text, ColorRole ink) {
        auto* label = new TextLabel(m_theme, text, TextRole::Body, ink, box);
        label->setFigures(true);
        label->setWordWrap(true);
        grid.addWidget(label, row + 1, column);
    };
    add(1, line.name, ColorRole::Text);
    add(2, line.result, ColorRole::Text);
    add(3, line.counts, ColorRole::Text);
    add(4, line.when, ColorRole::Text2);
}

EvidenceTable::Line EvidenceTable::lineOf(const PipelineRun& run, const DeliveryWords& words) const
{
    Line line;
    const bool isBuild = run.kind == PipelineRunKind::Build;
    line.name = run.name.isEmpty() ? (isBuild ? tr("Build") : tr("Tests")) : run.name;
    switch (run.outcome) {
    case RunOutcome::Running:
        line.sign = OutcomeSign::Running;
        line.result = tr("running", "a pipeline run");
        break;
    case RunOutcome::Succeeded:
        line.sign = warns(run) ? std::nullopt : std::optional(OutcomeSign::Ok);
        line.result = warns(run) ? tr("warning", "a pipeline run") : tr("green", "a pipeline run");
        break;
    case RunOutcome::Failed:
        line.sign = OutcomeSign::Failed;
        line.result = tr("red", "a pipeline run");
        break;
    case RunOutcome::Cancelled:
        line.sign = OutcomeSign::NotRun;
        line.result = tr("cancelled", "a pipeline run");
        break;
    }
    QStringList counts;
    const QLocale locale;
    if (run.passed > 0 || run.failed > 0) {
        counts.append(tr("%1 passed", "tests").arg(locale.toString(run.passed)));
        counts.append(tr("%1 failed", "tests").arg(locale.toString(run.failed)));
    }
    if (run.skipped > 0) {
        counts.append(tr("%1 skipped", "tests").arg(locale.toString(run.skipped)));
    }
    line.counts = counts.isEmpty() ? u"–"_s : counts.join(u", "_s);
    const std::optional<Instant> at = run.finishedAt ? run.finishedAt : run.startedAt;
    line.when = at ? words.when(at->ms) : u"–"_s;
    return line;
}

QString EvidenceTable::coverageText(const TestEvidence& evidence) const
{
    if (!evidence.coverage) {
        return tr("Coverage was not measured.");
    }
    const QLocale locale;
    const QString share = locale.toString(*evidence.coverage * 100, 'f', 1);
    if (!evidence.coverageBefore) {
        return tr("%1 % of the lines covered").arg(share);
    }
    const double points = (*evidence.coverage - *evidence.coverageBefore) * 100;
    const QString change =
        (points < 0 ? u"−"_s : u"+"_s) + locale.toString(std::abs(points), 'f', 1);
    return tr("%1 % of the lines covered, %2 points").arg(share, change);
}

} // namespace cb
