// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SincePanel.h"

#include "ui/review/SinceModel.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int panelWidth = 268;
constexpr std::array<Qt::Key, 4> shownKeys{Qt::Key_X, Qt::Key_U, Qt::Key_Return, Qt::Key_K};

ColorRole inkOf(DiffKind kind, int count)
{
    if (count == 0) {
        return ColorRole::Text3;
    }
    switch (kind) {
    case DiffKind::EditedAfterApproval:
        return ColorRole::Bad;
    case DiffKind::RiskUp:
        return ColorRole::Warn;
    default:
        return ColorRole::Text;
    }
}

} // namespace

SincePanel::SincePanel(const ThemeController& theme, const SinceModel& model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_length(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_seenHead(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_seen(new TextLabel(theme, {}, TextRole::Body, ColorRole::Text2, this))
    , m_progress(new QProgressBar(this))
    , m_comparedHead(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_compared(new TextLabel(theme, {}, TextRole::Body, ColorRole::Text2, this))
{
    setObjectName(u"since.panel"_s);
    const Metrics::Spacing& space = theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.s4, space.s3, space.s4, space.s4);
    layout->setSpacing(space.s2);
    layout->addWidget(m_length);
    makeCounts(*layout);
    layout->addSpacing(space.s3);
    layout->addWidget(m_seenHead);
    layout->addWidget(m_seen);
    m_progress->setObjectName(u"since.progress"_s);
    m_progress->setTextVisible(false);
    layout->addWidget(m_progress);
    makeKeys(*layout);
    layout->addSpacing(space.s3);
    layout->addWidget(m_comparedHead);
    m_compared->setObjectName(u"since.compared"_s);
    m_compared->setWordWrap(true);
    m_seen->setObjectName(u"since.seen"_s);
    m_seen->setWordWrap(true);
    layout->addWidget(m_compared);
    layout->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme, &ThemeController::themeChanged, this, [this] { updateGeometry(); });
    retranslate();
}

void SincePanel::makeCounts(QVBoxLayout& layout)
{
    for (int k = 0; k < enumCount<DiffKind>(); ++k) {
        Count& count = m_counts[static_cast<std::size_t>(k)];
        count.name = new TextLabel(m_theme, {}, TextRole::Body, ColorRole::Text, this);
        count.figure = new TextLabel(m_theme, {}, TextRole::Heading, ColorRole::Text, this);
        count.figure->setFigures(true);
        count.figure->setObjectName(u"since.count.%1"_s.arg(toText(static_cast<DiffKind>(k))));
        auto* row = new QHBoxLayout;
        row->addWidget(count.name, 1);
        row->addWidget(count.figure);
        layout.addLayout(row);
        layout.addWidget(new Hairline(m_theme, Qt::Horizontal, this));
    }
}

void SincePanel::makeKeys(QVBoxLayout& layout)
{
    for (const Qt::Key key : shownKeys) {
        auto* row = new QHBoxLayout;
        row->setSpacing(m_theme.theme().metrics().spacing.s2);
        row->addWidget(new KeyHint(m_theme, keyText(QKeySequence(key)), this));
        m_keyWords.append(new TextLabel(m_theme, {}, TextRole::Body, ColorRole::Text2, this));
        row->addWidget(m_keyWords.last(), 1);
        layout.addLayout(row);
    }
}

QSize SincePanel::sizeHint() const
{
    return {m_theme.theme().px(panelWidth), QWidget::sizeHint().height()};
}

void SincePanel::retranslate()
{
    m_seenHead->setText(tr("Seen"));
    m_comparedHead->setText(tr("Compared"));
    m_progress->setAccessibleName(tr("Rows that you have seen"));
    for (int k = 0; k < enumCount<DiffKind>(); ++k) {
        m_counts[static_cast<std::size_t>(k)].name->setText(
            SinceCells::kindName(static_cast<DiffKind>(k)));
    }
    const QStringList words{
        tr("mark as seen, next row"),
        tr("unseen only"),
        tr("open the change"),
        tr("show what was edited")};
    for (qsizetype i = 0; i < m_keyWords.size(); ++i) {
        m_keyWords[i]->setText(words[i]);
    }
    showState();
}

void SincePanel::showState()
{
    const std::shared_ptr<const SinceContent>& content = m_model.content();
    m_length->setText(content ? content->cells().length() : tr("Since then"));
    for (int k = 0; k < enumCount<DiffKind>(); ++k) {
        const auto kind = static_cast<DiffKind>(k);
        const int count = content ? static_cast<int>(content->rows(kind).size()) : 0;
        const Count& shown = m_counts[static_cast<std::size_t>(k)];
        shown.figure->setText(QLocale().toString(count));
        shown.figure->setRoles(TextRole::Heading, count == 0 ? ColorRole::Text3 : ColorRole::Text);
        shown.name->setRoles(TextRole::Body, inkOf(kind, count));
        shown.figure->setAccessibleName(u"%1: %2"_s.arg(shown.name->text(), shown.figure->text()));
    }
    const auto [seen, all] = m_model.seenCounts();
    m_seen->setText(
        all == 0 ? tr("Nothing to look at.")
                 : tr("%1 of %n row(s) seen by you.", nullptr, all).arg(QLocale().toString(seen)));
    m_progress->setRange(0, qMax(1, all));
    m_progress->setValue(seen);
    m_compared->setText(content ? content->cells().compared() : QString());
    m_comparedHead->setVisible(content != nullptr);
}

void SincePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
    }
}

void SincePanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().color(ColorRole::Panel));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), m_theme.theme().color(ColorRole::Border));
}

} // namespace cb
