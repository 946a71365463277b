// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportChoices.h"

#include "ui/theme/ThemeController.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QJsonObject>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array setups{
    PageSetup{Paper::A4, false},
    PageSetup{Paper::A4, true},
    PageSetup{Paper::Letter, false},
    PageSetup{Paper::Letter, true}};

/// Of a timeline: days that one page shows.
constexpr std::array pageDays{1, 3, 5, 7, 14, 28};
constexpr int usualPageDays = 2; ///< index

} // namespace

ReportChoices::ReportChoices(const ThemeController& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, {}, TextRole::Heading))
    , m_about(new TextLabel(theme, {}, TextRole::Body, ColorRole::Text2))
    , m_period(new TextLabel(theme, {}, TextRole::Strong))
    , m_periodNote(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3))
    , m_lanes(new MenuButton(theme, {}))
    , m_days(new MenuButton(theme, {}))
    , m_timeline(new QCheckBox)
    , m_table(new QCheckBox)
    , m_conflicts(new QCheckBox)
    , m_outages(new QCheckBox)
    , m_notShown(new QCheckBox)
    , m_compared(new MenuButton(theme, {}))
    , m_paper(new MenuButton(theme, {}))
    , m_language(new MenuButton(theme, {}))
    , m_contentsTitle(new TextLabel(theme, {}, TextRole::Heading))
    , m_contents(new QGridLayout)
{
    setObjectName(u"reportChoices"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    const Metrics::Spacing& space = theme.theme().metrics().spacing;
    layout->setContentsMargins(space.s4, space.s3, space.s4, space.s3);
    layout->setSpacing(space.s2);
    m_about->setWordWrap(true);
    m_period->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_title,
             m_about,
             makeLine(),
             m_period,
             m_periodNote,
             m_lanes,
             m_days,
             m_timeline,
             m_table,
             m_conflicts,
             m_outages,
             m_notShown,
             m_compared,
             makeLine(),
             m_paper,
             m_language,
             makeLine(),
             m_contentsTitle})
    {
        layout->addWidget(widget);
    }
    m_contents->setColumnStretch(0, 1);
    m_contents->setVerticalSpacing(space.s1);
    layout->addLayout(m_contents);
    layout->addStretch();
    setWidget(content);

    m_lanes->setObjectName(u"reportLanes"_s);
    m_days->setObjectName(u"reportDays"_s);
    m_compared->setObjectName(u"reportSince"_s);
    m_paper->setObjectName(u"reportPaper"_s);
    m_language->setObjectName(u"reportLanguage"_s);
    m_timeline->setObjectName(u"reportTimeline"_s);
    m_table->setObjectName(u"reportTable"_s);
    m_conflicts->setObjectName(u"reportConflicts"_s);
    m_outages->setObjectName(u"reportOutages"_s);
    m_notShown->setObjectName(u"reportNotShown"_s);
    for (QCheckBox* box : {m_timeline, m_table, m_conflicts, m_outages, m_notShown}) {
        box->setChecked(true);
        connect(box, &QCheckBox::clicked, this, [this] { emit changed(); });
    }
    for (MenuButton* button : {m_lanes, m_days, m_language}) {
        connect(button, &MenuButton::chosen, this, [this] { emit changed(); });
    }
    connect(m_paper, &MenuButton::chosen, this, &ReportChoices::choosePaper);
    connect(m_compared, &MenuButton::chosen, this, [this](int index) {
        m_since = m_sinceChoices.value(index).since;
        emit changed();
    });
    retranslate();
    m_lanes->setCurrent(0);
    m_days->setCurrent(usualPageDays);
    const QString own = QLocale().name().left(2);
    m_language->setCurrent(std::max(0, static_cast<int>(ReportLanguage::available().indexOf(own))));
}

QWidget* ReportChoices::makeLine()
{
    return new Hairline(m_theme, Qt::Horizontal);
}

void ReportChoices::setKind(ReportKind kind)
{
    m_kind = kind;
    const bool isSchedule = kind == ReportKind::Schedule;
    const bool isTimeline = kind == ReportKind::Timeline;
    for (QCheckBox* box : {m_timeline, m_table, m_conflicts, m_outages, m_notShown}) {
        box->setVisible(isSchedule);
    }
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_period, m_periodNote, m_lanes, m_contentsTitle})
    {
        widget->setVisible(isSchedule || isTimeline);
    }
    m_days->setVisible(isTimeline);
    m_compared->setVisible(kind == ReportKind::Since);
    retranslate();
}

void ReportChoices::setSinceChoices(const QList<SinceChoice>& choices)
{
    if (choices == m_sinceChoices) {
        return;
    }
    m_sinceChoices = choices;
    showSince();
}

void ReportChoices::showSince()
{
    QStringList names;
    int current = 0;
    for (const SinceChoice& choice : std::as_const(m_sinceChoices)) {
        current = choice.since == m_since ? static_cast<int>(names.size()) : current;
        names.append(choice.name);
    }
    m_since = m_sinceChoices.value(current).since;
    m_compared->setLabel(tr("Compared with"));
    m_compared->setOptions(names);
    m_compared->setCurrent(names.isEmpty() ? -1 : current);
}

/// Those that the kind of report leaves as they are.
QList<PageSetup> ReportChoices::offeredSetups() const
{
    QList<PageSetup> offered;
    for (const PageSetup& setup : setups) {
        if (setupFor(m_kind, setup) == setup) {
            offered.append(setup);
        }
    }
    return offered;
}

void ReportChoices::choosePaper(int index)
{
    const QList<PageSetup> offered = offeredSetups();
    const PageSetup& chosen = offered.at(index);
    m_setup.paper = chosen.paper;
    if (offered.size() == static_cast<qsizetype>(setups.size())) {
        m_setup.isLandscape = chosen.isLandscape;
    }
    emit changed();
}

void ReportChoices::showPaper()
{
    const QStringList names{
        tr("A4, upright"), tr("A4, landscape"), tr("Letter, upright"), tr("Letter, landscape")};
    const QList<PageSetup> offered = offeredSetups();
    QStringList options;
    for (const PageSetup& setup : offered) {
        const auto at = std::find(setups.begin(), setups.end(), setup) - setups.begin();
        options.append(names.at(at));
    }
    m_paper->setLabel(tr("Paper"));
    m_paper->setOptions(options);
    m_paper->setCurrent(static_cast<int>(offered.indexOf(setup())));
}

void ReportChoices::setPeriodText(const QString& text, bool followsFilter)
{
    m_period->setText(text);
    m_periodNote->setText(
        followsFilter ? tr("The period follows the filter.")
                      : tr("The filter names no period; the bar above steps it."));
}

void ReportChoices::setContents(const QList<ReportFact>& contents, int pages)
{
    while (QLayoutItem* item = m_contents->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<ReportFact> facts = contents;
    facts.append({tr("pages"), QLocale().toString(pages)});
    for (int row = 0; row < facts.size(); ++row) {
        auto* label = new TextLabel(m_theme, facts.at(row).label);
        label->setWordWrap(true);
        auto* value = new TextLabel(m_theme, facts.at(row).value);
        value->setFigures(true);
        m_contents->addWidget(label, row, 0);
        m_contents->addWidget(value, row, 1, Qt::AlignRight | Qt::AlignTop);
    }
    m_contentsTitle->setVisible(true);
}

void ReportChoices::applyTo(ReportRequest& request) const
{
    request.kind = m_kind;
    request.language = ReportLanguage::available().value(m_language->current());
    request.lanes = static_cast<ScheduleLanes>(std::max(0, m_lanes->current()));
    request.since = m_since;
    request.daysOnPage = pageDays[static_cast<std::size_t>(std::max(0, m_days->current()))];
    request.withTimeline = m_timeline->isChecked();
    request.withTable = m_table->isChecked();
    request.withConflicts = m_conflicts->isChecked();
    request.withOutages = m_outages->isChecked();
    request.withNotShown = m_notShown->isChecked();
}

QJsonObject ReportChoices::saveState() const
{
    return {
        {u"lanes"_s, m_lanes->current()},
        {u"days"_s, m_days->current()},
        {u"paper"_s,
         static_cast<int>(std::find(setups.begin(), setups.end(), m_setup) - setups.begin())},
        {u"language"_s, ReportLanguage::available().value(m_language->current())},
        {u"timeline"_s, m_timeline->isChecked()},
        {u"table"_s, m_table->isChecked()},
        {u"conflicts"_s, m_conflicts->isChecked()},
        {u"outages"_s, m_outages->isChecked()},
        {u"notShown"_s, m_notShown->isChecked()}};
}

void ReportChoices::restoreState(const QJsonObject& state)
{
    const auto choice = [&state](QLatin1StringView key, int count) {
        return std::clamp(state.value(key).toInt(), 0, count - 1);
    };
    m_lanes->setCurrent(choice("lanes"_L1, enumCount<ScheduleLanes>()));
    m_days->setCurrent(std::clamp(
        state.value("days"_L1).toInt(usualPageDays), 0, static_cast<int>(pageDays.size()) - 1));
    const int paper = choice("paper"_L1, static_cast<int>(setups.size()));
    m_setup = setups[static_cast<std::size_t>(paper)];
    showPaper();
    const auto language = static_cast<int>(
        ReportLanguage::available().indexOf(state.value("language"_L1).toString()));
    if (language >= 0) {
        m_language->setCurrent(language);
    }
    m_timeline->setChecked(state.value("timeline"_L1).toBool(true));
    m_table->setChecked(state.value("table"_L1).toBool(true));
    m_conflicts->setChecked(state.value("conflicts"_L1).toBool(true));
    m_outages->setChecked(state.value("outages"_L1).toBool(true));
    m_notShown->setChecked(state.value("notShown"_L1).toBool(true));
}

void ReportChoices::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QScrollArea::changeEvent(event);
}

QString ReportChoices::titleOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Schedule:
        return tr("Forward schedule of change");
    case ReportKind::Change:
        return tr("Change record");
    case ReportKind::Since:
        return tr("Since last", "report");
    case ReportKind::Risk:
        return tr("Risk overview");
    case ReportKind::Timeline:
        return tr("Timeline");
    }
    Q_UNREACHABLE();
}

QString ReportChoices::aboutOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Schedule:
        return tr("What is planned, when and on what, with what is not shown.");
    case ReportKind::Change:
        return tr("All that is known of the selected change.");
    case ReportKind::Since:
        return tr("What differs since a baseline or a day: then, now, who and when.");
    case ReportKind::Risk:
        return tr("The charts of the place Risk with their figures: what is risky, when, and how "
                  "changes went.");
    case ReportKind::Timeline:
        return tr("Lanes over time on landscape pages that fit together, with a list of what is "
                  "too short to be read as a bar.");
    }
    Q_UNREACHABLE();
}

void ReportChoices::retranslate()
{
    m_title->setText(titleOf(m_kind));
    m_about->setText(aboutOf(m_kind));
    const auto keep = [](MenuButton* button, const QString& label, const QStringList& options) {
        const int current = button->current();
        button->setLabel(label);
        button->setOptions(options);
        button->setCurrent(current);
    };
    keep(m_lanes, tr("Lanes"), {tr("Service"), tr("Team")});
    QStringList days;
    for (const int count : pageDays) {
        days.append(tr("%n day(s)", nullptr, count));
    }
    keep(m_days, tr("On a page"), days);
    showPaper();
    showSince();
    keep(m_language, tr("Language"), {u"English"_s, u"Deutsch"_s});
    m_timeline->setText(tr("Timeline at the top"));
    m_table->setText(tr("Table of changes"));
    m_conflicts->setText(tr("Conflicts"));
    m_outages->setText(tr("Projected service outage"));
    m_notShown->setText(tr("What is not shown, and why"));
    m_contentsTitle->setText(tr("Contents"));
}

} // namespace cb
