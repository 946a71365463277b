// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/impact/ImpactPictures.h"
#include "ui/impact/ImpactInteraction.h"
#include "ui/impact/ImpactWords.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using Kind = ImpactIntent::Kind;

/// Scene and pointer, by points.
class ImpactSceneTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cardsDoNotOverlapAndStandInTheirColumns_data();
    void cardsDoNotOverlapAndStandInTheirColumns();
    void curvesJoinTheirCards();
    void aSmallGraphFillsTheRoom();
    void mirroredRunsTheOtherWay();
    void arrowsFollowTheLines();
    void waysAreThoseThroughTheNode();
    void marksAreOnTheirCards();
    void pressingSelects();
    void draggingPans();
    void hoverIsToldOnce();
    void doubleClickOpens();
    void wordsTellWhatACardTells();

private:
    int boxOf(const QString& name) const;

    ImpactPicture m_picture;
    ImpactScene m_scene;
    Theme m_theme;
};

void ImpactSceneTest::initTestCase()
{
    m_picture = test::bankPicture();
    m_scene = makeImpactScene(m_picture, m_theme, QSizeF(1200, 600), false);
}

int ImpactSceneTest::boxOf(const QString& name) const
{
    const auto found =
        std::find_if(m_scene.boxes.begin(), m_scene.boxes.end(), [&name](const ImpactBox& box) {
            return box.name == name;
        });
    return found == m_scene.boxes.end() ? -1 : static_cast<int>(found - m_scene.boxes.begin());
}

void ImpactSceneTest::cardsDoNotOverlapAndStandInTheirColumns_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("the bank") << 0 << false;
    QTest::newRow("the bank, from right to left") << 0 << true;
    QTest::newRow("200 CIs, folded") << 200 << false;
    QTest::newRow("200 CIs, from right to left") << 200 << true;
}

void ImpactSceneTest::cardsDoNotOverlapAndStandInTheirColumns()
{
    QFETCH(int, items);
    QFETCH(bool, isMirrored);
    const ImpactPicture picture = items > 0 ? test::largePicture(items) : m_picture;
    for (const QSizeF room : {QSizeF(400, 300), QSizeF(1200, 600), QSizeF(4000, 3000)}) {
        const ImpactScene scene = makeImpactScene(picture, m_theme, room, isMirrored);
        QVERIFY(scene.size.width() >= room.width() && scene.size.height() >= room.height());
        for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
            QVERIFY(QRectF(QPointF(), scene.size).contains(scene.boxes[i].rect));
            for (std::size_t k = 0; k < i; ++k) {
                QVERIFY(!scene.boxes[i].rect.intersects(scene.boxes[k].rect));
            }
            const auto layer = static_cast<std::size_t>(picture.layout.nodes[i].layer);
            const ImpactColumn& column = scene.columns[layer];
            QVERIFY(column.left <= scene.boxes[i].rect.left());
            QVERIFY(scene.boxes[i].rect.right() <= column.right + 1);
        }
    }
}

void ImpactSceneTest::curvesJoinTheirCards()
{
    for (std::size_t i = 0; i < m_scene.curves.size(); ++i) {
        const ImpactEdge& edge = m_picture.impact->graph.edges[i];
        const QRectF from = m_scene.boxes[static_cast<std::size_t>(edge.from)].rect;
        const QRectF to = m_scene.boxes[static_cast<std::size_t>(edge.to)].rect;
        const QPointF start = m_scene.curves[i].path.pointAtPercent(0);
        QVERIFY(std::abs(start.y() - from.center().y()) < 0.01);
        QVERIFY(start.x() == from.right() || start.x() == from.left());
        QCOMPARE(m_scene.curves[i].arrow.first().y(), to.center().y());
    }
}

void ImpactSceneTest::aSmallGraphFillsTheRoom()
{
    const ImpactScene narrow = makeImpactScene(m_picture, m_theme, QSizeF(400, 300), false);
    const double before = narrow.columns[1].textLeft - narrow.columns[0].textRight;
    const double after = m_scene.columns[1].textLeft - m_scene.columns[0].textRight;
    QVERIFY(after > before);
}

void ImpactSceneTest::mirroredRunsTheOtherWay()
{
    const ImpactScene mirrored = makeImpactScene(m_picture, m_theme, QSizeF(1200, 600), true);
    QVERIFY(mirrored.boxes[0].rect.left() > mirrored.boxes[1].rect.left());
    QCOMPARE(mirrored.boxes[0].rect.left(), m_scene.size.width() - m_scene.boxes[0].rect.right());
    const ImpactEdge& edge = m_picture.impact->graph.edges.front();
    const QPointF tip = mirrored.curves.front().arrow.first();
    QCOMPARE(tip.x(), mirrored.boxes[static_cast<std::size_t>(edge.to)].rect.right());
}

void ImpactSceneTest::arrowsFollowTheLines()
{
    const int change = 0;
    const int right = neighbourOf(m_picture, m_scene, change, Qt::Key_Right);
    QVERIFY(right > 0);
    QCOMPARE(m_picture.layout.nodes[static_cast<std::size_t>(right)].layer, 1);
    QCOMPARE(neighbourOf(m_picture, m_scene, right, Qt::Key_Left), change);
    QCOMPARE(neighbourOf(m_picture, m_scene, change, Qt::Key_Left), -1);
    QCOMPARE(neighbourOf(m_picture, m_scene, change, Qt::Key_Down), -1);
    const std::vector<int>& column = m_picture.layout.layers[1].nodes;
    for (std::size_t i = 1; i < column.size(); ++i) {
        QCOMPARE(neighbourOf(m_picture, m_scene, column[i - 1], Qt::Key_Down), column[i]);
        QCOMPARE(neighbourOf(m_picture, m_scene, column[i], Qt::Key_Up), column[i - 1]);
    }
}

void ImpactSceneTest::waysAreThoseThroughTheNode()
{
    const ImpactGraph& graph = m_picture.impact->graph;
    const int disputes = boxOf(u"Disputes"_s);
    const ImpactWays ways = waysThrough(graph, disputes);
    QVERIFY(ways.nodes[0]);
    QVERIFY(ways.nodes[static_cast<std::size_t>(disputes)]);
    QVERIFY(ways.nodes[static_cast<std::size_t>(boxOf(u"Event Stream"_s))]);
    QVERIFY(!ways.nodes[static_cast<std::size_t>(boxOf(u"Load Balancers"_s))]);
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const bool isWithin = ways.nodes[static_cast<std::size_t>(graph.edges[i].from)]
            && ways.nodes[static_cast<std::size_t>(graph.edges[i].to)];
        QVERIFY(!ways.edges[i] || isWithin);
    }
}

void ImpactSceneTest::marksAreOnTheirCards()
{
    QVERIFY(m_scene.boxes[static_cast<std::size_t>(boxOf(u"Disputes"_s))].isFrozen);
    const int gateway = boxOf(u"Payment Gateway with a name too long for its card"_s);
    const ImpactBox& box = m_scene.boxes[static_cast<std::size_t>(gateway)];
    QCOMPARE(box.other, std::optional(InReachKind::Dependency));
    QVERIFY(!box.isFrozen);
    QVERIFY(box.opensUp);
    const auto redundant =
        std::count_if(m_scene.curves.begin(), m_scene.curves.end(), [](const ImpactCurve& curve) {
            return curve.isRedundant;
        });
    const auto seen =
        std::count_if(m_scene.curves.begin(), m_scene.curves.end(), [](const ImpactCurve& curve) {
            return curve.isSeen;
        });
    QCOMPARE(redundant, 1);
    QCOMPARE(seen, 1);
}

void ImpactSceneTest::pressingSelects()
{
    ImpactInteraction pointer(6, 10);
    const QPointF card = m_scene.boxes[1].rect.center();
    QCOMPARE(
        pointer.press(m_scene, card, card), (ImpactInteraction::Intents{{Kind::SelectBox, 1}}));
    pointer.release();
    const QPointF line = m_scene.curves.front().path.pointAtPercent(0.4);
    const auto onLine = pointer.press(m_scene, line + QPointF(0, 3), line);
    QCOMPARE(onLine.size(), 1);
    QCOMPARE(onLine.first().kind, Kind::SelectCurve);
    pointer.release();
    const QPointF empty(m_scene.size.width() - 2, 2);
    QCOMPARE(
        pointer.press(m_scene, empty, empty), (ImpactInteraction::Intents{{Kind::SelectNothing}}));
}

void ImpactSceneTest::draggingPans()
{
    ImpactInteraction pointer(6, 10);
    const QPointF start(5, 5);
    pointer.press(m_scene, start, start);
    QVERIFY(pointer.move(m_scene, start, start + QPointF(4, 0)).isEmpty());
    QVERIFY(!pointer.isPanning());
    const auto moved = pointer.move(m_scene, start, start + QPointF(30, -20));
    QCOMPARE(moved, (ImpactInteraction::Intents{{Kind::PanBy, -1, -1, QPointF(30, -20)}}));
    QVERIFY(pointer.isPanning());
    pointer.release();
    QVERIFY(!pointer.isPanning());
}

void ImpactSceneTest::hoverIsToldOnce()
{
    ImpactInteraction pointer(6, 10);
    const QPointF card = m_scene.boxes[2].rect.center();
    QCOMPARE(pointer.move(m_scene, card, card), (ImpactInteraction::Intents{{Kind::Hover, 2, -1}}));
    QVERIFY(pointer.move(m_scene, card + QPointF(2, 2), card).isEmpty());
    QCOMPARE(pointer.leave(), (ImpactInteraction::Intents{{Kind::Hover}}));
    QVERIFY(!pointer.move(m_scene, card, card).isEmpty());
}

void ImpactSceneTest::doubleClickOpens()
{
    ImpactInteraction pointer(6, 10);
    QCOMPARE(
        pointer.doubleClick(m_scene, m_scene.boxes[3].rect.center()),
        (ImpactInteraction::Intents{{Kind::Open, 3}}));
    QVERIFY(pointer.doubleClick(m_scene, QPointF(1, 1)).isEmpty());
}

void ImpactSceneTest::wordsTellWhatACardTells()
{
    const Impact& impact = *m_picture.impact;
    const QString text = ImpactWords::nodeText(
        impact, boxOf(u"Payment Gateway with a name too long for its card"_s));
    QVERIFY(text.contains(u"tier 1"_s));
    QVERIFY(text.contains(u"2 of 2 CIs"_s));
    QVERIFY(text.contains(u"CHG-2480"_s));
    QVERIFY(ImpactWords::nodeText(impact, boxOf(u"Disputes"_s)).contains(u"Freeze"_s));
    const QString summary = ImpactWords::summary(
        impact, RecordTimes(impact.snapshot->zone(), Instant()), QLocale(u"en_GB"_s));
    QVERIFY(summary.contains(u"CHG-2479"_s));
    QVERIFY(summary.contains(u"gw-01 → note-01 → gw-01"_s));
    QCOMPARE(ImpactWords::table(impact).size(), qsizetype(impact.things.size()) + 1);
}

} // namespace cb

QTEST_MAIN(cb::ImpactSceneTest)
#include "ImpactSceneTest.moc"
