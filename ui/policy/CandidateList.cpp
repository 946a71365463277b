// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/CandidateList.h"

#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString timeText(int minutes)
{
    return minutes == 0 ? u"–"_s
        : minutes >= 60 ? CandidateList::tr("%1 h %2 a year", "hours, minutes")
                              .arg(minutes / 60)
                              .arg(minutes % 60, 2, 10, QLatin1Char('0'))
                        : CandidateList::tr("%1 min a year").arg(minutes);
}

} // namespace

CandidateList::CandidateList(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout)
    , m_note(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this))
{
    setObjectName(u"candidates"_s);
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing.s2);
    m_grid->setHorizontalSpacing(spacing.s3);
    m_grid->setVerticalSpacing(spacing.s1);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(4, 4);
    layout->addLayout(m_grid);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"candidates.note"_s);
    layout->addWidget(m_note);
}

void CandidateList::showCandidates(
    const ModelCandidates& candidates, const Directory& directory, bool canEdit)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto count = static_cast<int>(candidates.offered.size());
    if (count > 0) {
        addHead();
    }
    int row = 1;
    for (const ModelCandidate& candidate : candidates.offered.mid(0, shownCandidates)) {
        addRow(candidate, directory, canEdit, row++);
    }
    QStringList note;
    if (count == 0) {
        note.append(tr("No group of alike changes has %1 or more without a failure.")
                        .arg(fewestForCandidate));
    } else {
        note.append(tr("A figure in brackets is the 95 % range of the true failure rate."));
        note.append(tr("The CAB's time counts %1 minutes an item.").arg(minutesAnItem));
    }
    if (count > shownCandidates) {
        note.append(
            tr("%n more are not shown: the largest stand here.", nullptr, count - shownCandidates));
    }
    if (candidates.waiting > 0) {
        note.append(tr("%n more have fewer than %1 changes and wait.", nullptr, candidates.waiting)
                        .arg(fewestForCandidate));
    }
    m_note->setText(note.join(u' '));
}

void CandidateList::addHead()
{
    const QStringList heads{
        tr("What they have in common"),
        tr("Team"),
        tr("Changes"),
        tr("Failures"),
        tr("Why it is safe enough"),
        tr("CAB time saved")};
    for (int column = 0; column < heads.size(); ++column) {
        auto* head = new TextLabel(m_theme, heads[column], TextRole::Small, ColorRole::Text2, this);
        head->setAlignment((column == 2 ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
        m_grid->addWidget(head, 0, column);
    }
}

void CandidateList::addRow(
    const ModelCandidate& candidate, const Directory& directory, bool canEdit, int row)
{
    const QString service =
        candidate.service == noRow ? QString() : directory.services[candidate.service].name;
    const QString name = service.isEmpty()
        ? u"“%1”"_s.arg(candidate.words)
        : tr("“%1”, %2", "title, service").arg(candidate.words, service);
    auto* open = new Button(m_theme, name, Button::Kind::Plain, this);
    open->setObjectName(u"candidate%1.open"_s.arg(row));
    open->setToolTip(tr("Opens these changes in the list"));
    connect(open, &Button::clicked, this, [this, candidate] { emit openRequested(candidate); });
    m_grid->addWidget(open, row, 0, Qt::AlignLeading);
    const auto cell = [&](int column, const QString& text, bool isFigure) {
        auto* label = new ElidedLabel(m_theme, text, TextRole::Body, ColorRole::Text, this);
        label->setToolTip(Qt::convertFromPlainText(text));
        if (column == 4) {
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        }
        m_grid->addWidget(
            label, row, column, isFigure ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::Alignment());
    };
    const Interval range = candidate.failures.range95();
    cell(1, candidate.team == noRow ? QString() : directory.groups[candidate.team].name, false);
    cell(2, QLocale().toString(candidate.changes.size()), true);
    cell(
        3,
        tr("%1 (%2–%3 %)", "failures, range in percent")
            .arg(candidate.failures.hits)
            .arg(qRound(range.low * 100))
            .arg(qRound(range.high * 100)),
        false);
    cell(4, reasonsFor(candidate), false);
    cell(5, timeText(candidate.cabMinutesAYear), false);
    auto* make = new Button(m_theme, tr("Make a model"), Button::Kind::Secondary, this);
    make->setObjectName(u"candidate%1.make"_s.arg(row));
    make->setEnabled(canEdit);
    auto* later = new Button(m_theme, tr("Not now"), Button::Kind::Plain, this);
    later->setObjectName(u"candidate%1.later"_s.arg(row));
    later->setEnabled(canEdit);
    connect(make, &Button::clicked, this, [this, candidate] { emit modelRequested(candidate); });
    connect(later, &Button::clicked, this, [this, candidate] { emit putOffRequested(candidate); });
    m_grid->addWidget(make, row, 6);
    m_grid->addWidget(later, row, 7);
}

} // namespace cb
