// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeysOverlay.h"

#include "tests/ui/records/UiBoard.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/SingleKeys.h"
#include "ui/shell/SvgCanvas.h"
#include "ui/widgets/KeyList.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {
namespace {

/// A text of the overlay and where its line begins.
struct Painted
{
    QString text;
    QPointF at;
};

QList<Painted> paintedBy(QWidget& widget)
{
    SvgCanvas canvas(widget.size(), {});
    QPainter painter(&canvas);
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    QList<Painted> all;
    static const QRegularExpression text(
        u"<text[^>]* x=\"([\\d.-]+)\" y=\"([\\d.-]+)\"[^>]*>([^<]*)</text>"_s);
    for (const auto& found : text.globalMatch(QString::fromUtf8(canvas.document()))) {
        all.append(
            {found.captured(3), {found.captured(1).toDouble(), found.captured(2).toDouble()}});
    }
    return all;
}

QStringList textsOf(const QList<Painted>& painted)
{
    QStringList texts;
    for (const Painted& one : painted) {
        texts.append(one.text);
    }
    return texts;
}

/// Takes X itself.
class Table : public QWidget
{
public:
    explicit Table(QWidget* parent)
        : QWidget(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        new KeyList(*this, [] {
            return QList<KeyLine>{
                {{Qt::Key_X}, u"mark as seen"_s}, {{Qt::Key_Home, Qt::Key_End}, u"first, last"_s}};
        });
    }

    int marked = 0;

protected:
    void keyPressEvent(QKeyEvent* event) override { marked += event->key() == Qt::Key_X ? 1 : 0; }
};

} // namespace

/// "?": every key that works here, and who gets a key that two want.
class KeysOverlayTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keysOfWhatIsShownAreListed();
    void keysOfWhatIsNotShownAreNot();
    void theWidgetWithTheFocusComesFirst();
    void allOfThemFit_data();
    void allOfThemFit();
    void severalKeysAreWrittenShort();

private:
    std::unique_ptr<UiBoard> m_ui;
};

void KeysOverlayTest::init()
{
    m_ui = std::make_unique<UiBoard>();
    m_ui->actions.add(
        {u"drift"_s, ActionCategory::View, {QKeySequence(Qt::Key_X)}, std::nullopt},
        [](QAction& action) { action.setText(u"Drift only"_s); });
    m_ui->actions.setEnabled(u"drift"_s, false, u"Only there."_s);
}

void KeysOverlayTest::keysOfWhatIsShownAreListed()
{
    QWidget window;
    window.resize(1366, 768);
    new Table(&window);
    window.show();
    const KeysOverlay overlay(m_ui->context, window);
    const QStringList texts = textsOf(paintedBy(window));
    QVERIFY2(texts.contains(u"mark as seen"_s), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.contains(u"Home End"_s), qPrintable(texts.join(u'|')));
    QVERIFY(!texts.contains(u"Drift only"_s)); // here X is something else
}

void KeysOverlayTest::keysOfWhatIsNotShownAreNot()
{
    QStackedWidget window;
    window.resize(1366, 768);
    window.addWidget(new QWidget);
    window.addWidget(new Table(nullptr));
    window.show();
    const KeysOverlay overlay(m_ui->context, window);
    const QStringList texts = textsOf(paintedBy(window));
    QVERIFY(!texts.contains(u"mark as seen"_s));
    QVERIFY2(texts.contains(u"Drift only"_s), qPrintable(texts.join(u'|')));
}

void KeysOverlayTest::theWidgetWithTheFocusComesFirst()
{
    QWidget window;
    auto* table = new Table(&window);
    const SingleKeys keys(m_ui->actions, window);
    const QSignalSpy refused(&m_ui->actions, &ActionRegistry::actionRefused);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_X);
    QCOMPARE(table->marked, 1);
    QCOMPARE(refused.count(), 0);
}

void KeysOverlayTest::allOfThemFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest window") << QSize(1100, 680);
    QTest::newRow("laptop") << QSize(1366, 768);
    QTest::newRow("screen") << QSize(1920, 1080);
}

/// As many as the whole program has: about 90 of actions, 12 of a view.
void KeysOverlayTest::allOfThemFit()
{
    QFETCH(QSize, size);
    addShellActions(m_ui->actions);
    for (int i = 0; i < 50; ++i) {
        m_ui->actions.add(
            {u"act.%1"_s.arg(i),
             ActionCategory::Change,
             {QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key_0))},
             {}},
            [i](QAction& action) { action.setText(u"act %1"_s.arg(i)); });
    }
    QWidget window;
    window.resize(size);
    auto* view = new QWidget(&window);
    new KeyList(*view, [] {
        QList<KeyLine> lines;
        for (int i = 0; i < 12; ++i) {
            lines.append({{static_cast<Qt::Key>(Qt::Key_A + i)}, u"own %1"_s.arg(i)});
        }
        return lines;
    });
    window.show();
    const KeysOverlay overlay(m_ui->context, window);
    const QList<Painted> painted = paintedBy(window);
    const QStringList texts = textsOf(painted);
    for (int i = 0; i < 50; ++i) {
        QVERIFY2(texts.contains(u"act %1"_s.arg(i)), qPrintable(QString::number(i)));
    }
    QVERIFY(texts.contains(u"own 11"_s));
    for (const Painted& one : painted) {
        QVERIFY2(QRectF(window.rect()).contains(one.at), qPrintable(one.text));
    }
}

void KeysOverlayTest::severalKeysAreWrittenShort()
{
    const QList<QKeyCombination> longer{
        QKeyCombination(Qt::ALT, Qt::Key_Left), QKeyCombination(Qt::ALT, Qt::Key_Right)};
    const QList<QKeyCombination> next{Qt::Key_N, QKeyCombination(Qt::SHIFT, Qt::Key_N)};
    QCOMPARE(keysText(longer), u"Alt ← →"_s);
    QCOMPARE(keysText(next), u"N Shift N"_s);
}

} // namespace cb::test

QTEST_MAIN(cb::test::KeysOverlayTest)
#include "KeysOverlayTest.moc"
