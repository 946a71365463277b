// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/MatrixView.h"

#include "ui/theme/ThemeController.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

/// The 5x5 matrix: where its cells stand and how it is edited.
class MatrixViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cellsFillTheSquareWithoutOverlap_data();
    void cellsFillTheSquareWithoutOverlap();
    void clicksStepTheLevel();
    void keysWalkAndStep();
    void isOnlyShownUnlessEditable();
    void saysWhatItMarks();

private:
    std::unique_ptr<MatrixView> make()
    {
        auto matrix = std::make_unique<MatrixView>(m_theme);
        matrix->setLevels(englishQuestionnaire().levels);
        matrix->resize(400, matrix->sizeHint().height());
        return matrix;
    }

    /// Of the design's picture 28a.
    static RiskScore pictured()
    {
        return scoreOf(
            englishQuestionnaire(),
            {{u"services"_s, {3}},
             {u"people"_s, {2}},
             {u"backout"_s, {1}},
             {u"data"_s, {0}},
             {u"done_before"_s, {2}},
             {u"tested"_s, {1}},
             {u"parts"_s, {2}}});
    }

    static int cellOf(int impact, int likelihood)
    {
        return static_cast<int>(matrixIndex(likelihood, impact));
    }

    ThemeController m_theme;
};

void MatrixViewTest::initTestCase()
{
    m_theme.applyTo(*qApp);
}

void MatrixViewTest::cellsFillTheSquareWithoutOverlap_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isMirrored");
    for (const int width : {280, 328, 400, 900}) {
        QTest::addRow("%d wide", width) << width << false;
        QTest::addRow("%d wide, right to left", width) << width << true;
    }
}

void MatrixViewTest::cellsFillTheSquareWithoutOverlap()
{
    QFETCH(int, width);
    QFETCH(bool, isMirrored);
    const auto matrix = make();
    matrix->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    matrix->resize(width, matrix->sizeHint().height());
    for (int cell = 0; cell < matrixCells; ++cell) {
        const QRectF box = matrix->cellBox(cell);
        QVERIFY(QRectF(matrix->rect()).contains(box));
        QVERIFY(box.width() >= 24 && box.height() >= 24); // a target for the pointer
        for (int other = 0; other < cell; ++other) {
            QVERIFY(!box.intersects(matrix->cellBox(other)));
        }
    }
    // Likelihood goes up, impact to the trailing side.
    QVERIFY(matrix->cellBox(cellOf(1, 5)).top() < matrix->cellBox(cellOf(1, 1)).top());
    const double one = matrix->cellBox(cellOf(1, 1)).left();
    const double five = matrix->cellBox(cellOf(5, 1)).left();
    QCOMPARE(one < five, !isMirrored);
}

void MatrixViewTest::clicksStepTheLevel()
{
    const auto matrix = make();
    matrix->setEditable(true);
    QSignalSpy chosen(matrix.get(), &MatrixView::levelChosen);
    const QPoint at = matrix->cellBox(cellOf(4, 3)).center().toPoint();
    QTest::mouseClick(matrix.get(), Qt::LeftButton, {}, at);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), cellOf(4, 3));
    QCOMPARE(chosen[0][1].value<RiskLevel>(), RiskLevel::VeryHigh); // it was high
    QTest::mouseClick(matrix.get(), Qt::RightButton, {}, at);
    QCOMPARE(chosen[1][1].value<RiskLevel>(), RiskLevel::Moderate);
    QTest::mouseClick(matrix.get(), Qt::LeftButton, {}, {1, 1}); // beside the cells
    QCOMPARE(chosen.size(), 2);
}

void MatrixViewTest::keysWalkAndStep()
{
    const auto matrix = make();
    matrix->setEditable(true);
    QSignalSpy chosen(matrix.get(), &MatrixView::levelChosen);
    QTest::keyClick(matrix.get(), Qt::Key_Up);
    QTest::keyClick(matrix.get(), Qt::Key_Right);
    QTest::keyClick(matrix.get(), Qt::Key_Right);
    QTest::keyClick(matrix.get(), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), cellOf(3, 2));
    QCOMPARE(chosen[0][1].value<RiskLevel>(), RiskLevel::High); // it was moderate
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(matrix.get(), Qt::Key_Left);
        QTest::keyClick(matrix.get(), Qt::Key_Down);
    }
    QTest::keyClick(matrix.get(), Qt::Key_Minus);
    QCOMPARE(chosen[1][0].toInt(), cellOf(1, 1));
    QCOMPARE(chosen[1][1].value<RiskLevel>(), RiskLevel::VeryHigh); // round from very low
}

void MatrixViewTest::isOnlyShownUnlessEditable()
{
    const auto matrix = make();
    QSignalSpy chosen(matrix.get(), &MatrixView::levelChosen);
    QTest::mouseClick(
        matrix.get(), Qt::LeftButton, {}, matrix->cellBox(cellOf(4, 3)).center().toPoint());
    QTest::keyClick(matrix.get(), Qt::Key_Space);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(matrix->focusPolicy(), Qt::NoFocus);
}

void MatrixViewTest::saysWhatItMarks()
{
    const auto matrix = make();
    matrix->setScore(pictured());
    QVERIFY(matrix->accessibleName().contains(u"4 × 3 to 4 × 5"_s));
    QVERIFY(matrix->accessibleName().contains(u"High or very high"_s));
}

} // namespace cb::test

QTEST_MAIN(cb::test::MatrixViewTest)
#include "MatrixViewTest.moc"
