// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactPanel.h"

#include "core/session/Session.h"
#include "ui/impact/ImpactRow.h"
#include "ui/impact/ImpactWords.h"
#include "ui/records/DetailParts.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr std::size_t mostRows = 8;
constexpr std::size_t mostOthers = 12;
constexpr std::size_t mostParties = 10;

} // namespace

ImpactPanel::ImpactPanel(ImpactModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_content(new QWidget)
{
    setObjectName(u"impact.panel"_s);
    const ThemeController& theme = model.context().theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"impact.scroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget(m_content);
    auto* headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s3);
    headLayout->setSpacing(spacing.s1);
    m_kind = new ElidedLabel(theme, {}, TextRole::Small, ColorRole::Text2, head);
    m_title = new TextLabel(theme, {}, TextRole::Heading, ColorRole::Text, head);
    m_title->setObjectName(u"impact.title"_s);
    m_title->setWordWrap(true);
    m_state = new StateLine(theme, head);
    headLayout->addWidget(m_kind);
    headLayout->addWidget(m_title);
    headLayout->addWidget(m_state);
    column->addWidget(head);
    m_wrong = addSection(u"impact.wrong"_s);
    m_most = addSection(u"impact.most"_s);
    m_others = addSection(u"impact.others"_s);
    m_outages = addSection(u"impact.outages"_s);
    m_parties = addSection(u"impact.parties"_s);
    m_basis = addSection(u"impact.basis"_s);
    column->addStretch(1);
    makeFigures();
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    connect(&model, &ImpactModel::changed, this, &ImpactPanel::showPicture);
    connect(&model, &ImpactModel::currentChanged, this, &ImpactPanel::showCurrent);
    retranslate();
}

DetailSection* ImpactPanel::addSection(const QString& key)
{
    auto* section = new DetailSection(m_model.context(), key, m_content);
    m_content->layout()->addWidget(section);
    return section;
}

void ImpactPanel::makeFigures()
{
    const ThemeController& theme = m_model.context().theme;
    m_figureRow = new QWidget(m_wrong->content());
    auto* row = new QHBoxLayout(m_figureRow);
    row->setContentsMargins({});
    for (Figure& figure : m_figures) {
        auto* cell = new QVBoxLayout;
        cell->setSpacing(0);
        figure.number = new TextLabel(theme, {}, TextRole::Figure, ColorRole::Text, m_figureRow);
        figure.number->setFigures(true);
        figure.words = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, m_figureRow);
        figure.words->setWordWrap(true);
        cell->addWidget(figure.number);
        cell->addWidget(figure.words);
        row->addLayout(cell, 1);
    }
    m_figures[0].number->setObjectName(u"impact.services"_s);
    m_figures[1].number->setObjectName(u"impact.tierOne"_s);
    m_figures[2].number->setObjectName(u"impact.items"_s);
    m_wrong->contentLayout()->addWidget(m_figureRow);
}

void ImpactPanel::retranslate()
{
    setAccessibleName(tr("If it goes wrong"));
    m_wrong->setTitle(tr("If it goes wrong"));
    m_most->setTitle(tr("Reached first, by tier"));
    m_outages->setTitle(tr("Projected outage"));
    m_others->setTitle(tr("Other changes in reach, same time"));
    m_parties->setTitle(tr("Owners to inform"));
    m_basis->setTitle(tr("Where this comes from"));
    showPicture();
}

void ImpactPanel::showPicture()
{
    const auto& picture = m_model.picture();
    m_content->setVisible(picture != nullptr);
    if (!picture) {
        return;
    }
    const Impact& impact = *picture->impact;
    m_rows.clear();
    for (DetailSection* section : {m_most, m_outages, m_others, m_parties, m_basis}) {
        section->clear();
    }
    showHead(impact);
    showFigures(impact);
    showMost(impact);
    showOutages(impact);
    showOthers(impact);
    showParties(impact);
    showBasis(impact);
    showCurrent();
}

void ImpactPanel::showHead(const Impact& impact)
{
    const ChangeColumns& changes = *impact.snapshot->changes;
    const auto at = static_cast<std::size_t>(impact.row);
    QStringList kind{changes.numbers.at(impact.row) + u' ' + RecordWords::type(changes.types[at])};
    if (changes.groups[at] >= 0) {
        kind.append(impact.snapshot->directory->groups[changes.groups[at]].name);
    }
    m_kind->setText(kind.join(u", "_s));
    m_title->setText(changes.titles.at(impact.row));
    const RecordTimes times(m_model.zone(), m_model.now());
    const auto planned = changes.plannedWindow(impact.row);
    const std::optional<RiskLevel> risk = changes.risks[at] == 0
        ? std::nullopt
        : std::optional(static_cast<RiskLevel>(changes.risks[at] - 1));
    m_state->showChange(
        changes.displayStates[at],
        risk,
        changes.types[at] == ChangeType::Emergency,
        planned ? times.span(*planned) : tr("no window"),
        {});
}

void ImpactPanel::showFigures(const Impact& impact)
{
    const QLocale locale;
    m_figures[0].number->setText(locale.toString(impact.services));
    m_figures[0].words->setText(tr("services reached", "below a figure", impact.services));
    m_figures[1].number->setText(locale.toString(impact.tierOne));
    m_figures[1].words->setText(tr("of them tier 1"));
    m_figures[2].number->setText(locale.toString(impact.items));
    m_figures[2].words->setText(tr("CIs reached", "below a figure", impact.items));
}

/// The node in the picture that shows it; -1: it is folded or left out.
int ImpactPanel::nodeOf(const ReachedThing& thing) const
{
    const std::vector<ImpactNode>& nodes = m_model.picture()->impact->graph.nodes;
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&thing](const ImpactNode& node) {
        return node.steps > 0
            && std::find(node.items.begin(), node.items.end(), thing.way.back())
            != node.items.end();
    });
    return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

void ImpactPanel::showMost(const Impact& impact)
{
    const ThemeController& theme = m_model.context().theme;
    QVBoxLayout* column = m_most->contentLayout();
    column->setSpacing(0);
    if (impact.things.empty()) {
        addText(*m_most, tr("Nothing needs what this change works on."));
        return;
    }
    auto* head = new ImpactRow(theme, m_most->content());
    head->setHead(true);
    head->setTexts(tr("Service"), {tr("Tier"), tr("Steps"), tr("Ways")});
    column->addWidget(head);
    const QLocale locale;
    for (std::size_t i = 0; i < std::min(mostRows, impact.things.size()); ++i) {
        const ReachedThing& thing = impact.things[i];
        auto* row = new ImpactRow(theme, m_most->content());
        row->setObjectName(u"impact.thing%1"_s.arg(i));
        row->setTexts(
            ImpactWords::thingName(impact, thing),
            {thing.criticality > 0 ? QString::number(thing.criticality) : u"–"_s,
             locale.toString(thing.steps),
             locale.toString(thing.ways)});
        const int node = nodeOf(thing);
        m_rows.emplace_back(row, node);
        connect(
            row, &QAbstractButton::clicked, this, [this, node] { m_model.setCurrentNode(node); });
        column->addWidget(row);
    }
    if (impact.things.size() > mostRows) {
        auto* more = new Button(
            theme,
            tr("%n more in the table", nullptr, int(impact.things.size() - mostRows)),
            Button::Kind::Plain,
            m_most->content());
        more->setObjectName(u"impact.more"_s);
        connect(more, &QPushButton::clicked, this, &ImpactPanel::tableRequested);
        column->addWidget(more, 0, Qt::AlignLeading);
    }
}

void ImpactPanel::showOutages(const Impact& impact)
{
    for (const ServiceOutage& outage : impact.outages) {
        addText(*m_outages, ImpactWords::outage(impact, outage, QLocale()));
    }
    if (impact.outages.empty()) {
        addText(
            *m_outages,
            impact.night.span ? tr("The change names no service.")
                              : tr("The change has no window, so none is projected."));
    }
}

void ImpactPanel::showOthers(const Impact& impact)
{
    const ThemeController& theme = m_model.context().theme;
    const RecordTimes times(m_model.zone(), m_model.now());
    const FilterResult& filter = *m_model.context().filter.result();
    const bool isOfFilter = filter.snapshot->changes == impact.snapshot->changes;
    int outside = 0;
    for (std::size_t i = 0; i < impact.night.changes.size(); ++i) {
        const ChangeInReach& other = impact.night.changes[i];
        outside += isOfFilter && filter.changes.matches[static_cast<std::size_t>(other.row)] == 0;
        if (i >= mostOthers) {
            continue;
        }
        auto* row = new ImpactRow(theme, m_others->content());
        row->setObjectName(u"impact.other%1"_s.arg(i));
        row->setConflict(ImpactWords::letter(other.kind));
        row->setTexts(
            ImpactWords::changeTitle(impact, other),
            {},
            tr("%1, %2", "how it is in reach, when")
                .arg(ImpactWords::reachKind(other.kind), times.span(other.overlap)));
        const RecordRef ref{RecordKind::Change, impact.snapshot->changes->idAt(other.row).value};
        connect(row, &QAbstractButton::clicked, this, [this, ref] { emit recordRequested(ref); });
        m_others->contentLayout()->addWidget(row);
    }
    if (impact.night.changes.size() > mostOthers) {
        addText(
            *m_others,
            tr("%n more.", nullptr, int(impact.night.changes.size() - mostOthers)),
            true);
    }
    if (outside > 0) {
        addText(*m_others, tr("%n of them are outside the filter.", nullptr, outside), true);
    }
    if (!impact.night.span) {
        addText(*m_others, tr("The change has no window: nothing can be said of the same time."));
    } else if (impact.night.changes.empty()) {
        addText(*m_others, tr("None."));
    }
    if (!impact.night.deployments.empty()) {
        addText(
            *m_others,
            tr("%n deployments of reached services ran in that time.",
               nullptr,
               int(impact.night.deployments.size())));
    }
    for (const FreezeInReach& freeze : impact.night.freezes) {
        addText(
            *m_others,
            tr("Freeze then: %1, %2", "name, when")
                .arg(
                    ImpactWords::freezeName(impact, freeze),
                    times.span(freeze.placed.instance.span)));
    }
    for (const WindowFault& fault : impact.night.faults) {
        addText(*m_others, fault.error.what);
    }
}

void ImpactPanel::showParties(const Impact& impact)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(mostParties, impact.parties.size()); ++i) {
        names.append(ImpactWords::party(impact, impact.parties[i]));
    }
    if (impact.parties.empty()) {
        addText(*m_parties, tr("No service or CI that is reached names an owner or a team."));
        return;
    }
    QString text = names.join(u"; "_s);
    if (impact.parties.size() > mostParties) {
        text = tr("%1; and %n more", nullptr, int(impact.parties.size() - mostParties)).arg(text);
    }
    addText(*m_parties, text);
    const MailAddresses mails = addressesOf(*impact.snapshot->directory, impact.parties);
    if (mails.missing > 0) {
        addText(*m_parties, tr("%n of them have no mail address.", nullptr, mails.missing), true);
    }
    if (mails.addresses.isEmpty()) {
        return;
    }
    auto* acts = new QWidget(m_parties->content());
    auto* row = new QHBoxLayout(acts);
    row->setContentsMargins({});
    const ThemeController& theme = m_model.context().theme;
    auto* copy = new Button(theme, tr("Copy addresses"), Button::Kind::Secondary, acts);
    copy->setObjectName(u"impact.copyAddresses"_s);
    auto* mail = new Button(theme, tr("Open a mail"), Button::Kind::Secondary, acts);
    mail->setObjectName(u"impact.mail"_s);
    row->addWidget(copy);
    row->addWidget(mail);
    row->addStretch(1);
    connect(copy, &QPushButton::clicked, this, &ImpactPanel::copyAddresses);
    connect(mail, &QPushButton::clicked, this, &ImpactPanel::writeMail);
    m_parties->contentLayout()->addWidget(acts);
}

void ImpactPanel::showBasis(const Impact& impact)
{
    addText(*m_basis, ImpactWords::basis(impact), true);
    for (const std::vector<int>& cycle : impact.cycles) {
        addText(*m_basis, tr("Cycle: %1").arg(ImpactWords::cycle(impact, cycle)));
    }
}

void ImpactPanel::addText(DetailSection& section, const QString& text, bool isMuted)
{
    auto* label = new TextLabel(
        m_model.context().theme,
        text,
        TextRole::Small,
        isMuted ? ColorRole::Text2 : ColorRole::Text,
        section.content());
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    section.contentLayout()->addWidget(label);
}

void ImpactPanel::showCurrent()
{
    const int current = m_model.currentNode();
    for (const auto& [row, node] : m_rows) {
        row->setCurrent(node >= 0 && node == current);
    }
}

void ImpactPanel::copyAddresses()
{
    const Impact& impact = *m_model.picture()->impact;
    const MailAddresses mails = addressesOf(*impact.snapshot->directory, impact.parties);
    QApplication::clipboard()->setText(mails.addresses.join(u", "_s));
    m_model.context().announcer.announce(
        tr("%n addresses copied", nullptr, static_cast<int>(mails.addresses.size())));
}

void ImpactPanel::writeMail()
{
    const Impact& impact = *m_model.picture()->impact;
    const MailAddresses mails = addressesOf(*impact.snapshot->directory, impact.parties);
    const ChangeColumns& changes = *impact.snapshot->changes;
    const QString subject = tr("Planned change %1 %2")
                                .arg(changes.numbers.at(impact.row), changes.titles.at(impact.row));
    const QString address = u"mailto:%1?subject=%2"_s.arg(
        mails.addresses.join(u','), QString::fromUtf8(QUrl::toPercentEncoding(subject)));
    if (!QDesktopServices::openUrl(QUrl(address))) {
        m_model.context().announcer.announce(
            tr("No mail program answered. Copy the addresses instead."));
    }
}

void ImpactPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ImpactPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_model.context().theme.theme();
    painter.fillRect(rect(), theme.color(ColorRole::Panel));
    const int x = isRightToLeft() ? width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, height()), theme.color(ColorRole::Border));
}

} // namespace cb
