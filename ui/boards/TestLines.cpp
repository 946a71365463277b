// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/TestLines.h"

#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct Look
{
    Icon icon;
    ColorRole ink;
};

Look lookOf(ProbeVerdict verdict)
{
    switch (verdict) {
    case ProbeVerdict::Good:
        return {Icon::Tick, ColorRole::Good};
    case ProbeVerdict::Warning:
        return {Icon::Warning, ColorRole::Warn};
    case ProbeVerdict::Failed:
        return {Icon::Cross, ColorRole::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

TestLines::TestLines(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"testLines"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
}

void TestLines::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item; // a layout item is no QObject
    }
}

void TestLines::add(const ProbeLine& line)
{
    const Look look = lookOf(line.verdict);
    const Theme& theme = m_theme.theme();
    auto* row = new QWidget(this);
    row->setMinimumHeight(theme.metrics().row.list);
    row->setAccessibleName(u"%1: %2"_s.arg(line.subject, line.finding));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(theme.metrics().spacing.s2);

    auto* sign = new QLabel(row);
    const int size = theme.metrics().target.icon;
    sign->setPixmap(
        Icons(m_theme).icon(look.icon, look.ink).pixmap(QSize(size, size), devicePixelRatioF()));
    layout->addWidget(sign);
    auto* subject = new TextLabel(m_theme, line.subject, TextRole::Strong, ColorRole::Text, row);
    subject->setMinimumWidth(theme.px(180));
    layout->addWidget(subject);
    const bool isGood = line.verdict == ProbeVerdict::Good;
    auto* finding = new TextLabel(
        m_theme, line.finding, TextRole::Body, isGood ? ColorRole::Text2 : look.ink, row);
    finding->setWordWrap(true);
    layout->addWidget(finding, 1);
    auto* time = new TextLabel(
        m_theme,
        tr("%1 ms").arg(QLocale().toString(line.ms)),
        TextRole::Small,
        ColorRole::Text3,
        row);
    time->setFigures(true);
    layout->addWidget(time);
    m_layout->addWidget(row);
}

} // namespace cb
