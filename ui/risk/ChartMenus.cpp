// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/ChartMenus.h"

#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartPlot.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/PictureExport.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::ChartMenus)
};

} // namespace

Picture chartPicture(ChartCard& card, const BoardContext& context)
{
    const Chart& chart = card.plot().chart();
    Picture picture = pictureOf(card, chart.title, context);
    picture.fileStem = u"risk-"_s + chart.id;
    picture.followsTheme = true;
    picture.paint = [shown = QPointer<ChartCard>(&card)](
                        QPainter& painter, const QSize& size, const Theme& theme) {
        if (shown) {
            shown->paintTo(
                painter, QRectF(QPointF(), QSizeF(size)), theme, ChartCard::Heading::WithoutTitle);
        }
    };
    picture.table = card.table();
    return picture;
}

void dressChartCard(ChartCard& card, BoardContext& context, QAction& rule)
{
    QObject::connect(&card.plot(), &ChartPlot::pointFocused, &card, [&card, &context](int point) {
        context.announcer.announce(card.plot().linkOf(point).name);
    });
    QMenu* menu =
        exportMenuFor(card, context, [&card, &context] { return chartPicture(card, context); });
    menu->addSeparator();
    menu->addAction(&rule);
    card.setMenu(menu);
}

QAction& ruleAction(BoardContext& context)
{
    const QString id = u"risk.rule"_s;
    QAction* rule = context.actions.action(id);
    if (!rule) {
        rule = context.actions.add(
            {id, ActionCategory::View, {QKeySequence(Qt::Key_F1)}, Icon::Info},
            [](QAction& action) {
                action.setText(Words::tr("&How this is computed"));
                action.setToolTip(Words::tr("Say what a chart counts and what it leaves out"));
            });
        rule->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    return *rule;
}

} // namespace cb
