// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The table against the design's tokens: same names, same values, and the contrast of each pair
/// computed anew.
class ColorTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void valuesEqualTheTokens_data();
    void valuesEqualTheTokens();
    void namesCoverEveryToken();
    void pairsHoldTheirContrast_data();
    void pairsHoldTheirContrast();
    void sizesEqualTheTokens();
    void printHasNoTransparency();

private:
    static QJsonValue at(const QJsonObject& object, const QString& path);
    static QRgb parsed(const QString& value);
    static QStringList leaves(const QJsonObject& object, const QString& prefix = {});

    QJsonObject m_tokens;
};

namespace {

const std::array<std::pair<ThemeKind, QString>, 3> kinds{
    {{ThemeKind::Light, u"light"_s}, {ThemeKind::Dark, u"dark"_s}, {ThemeKind::Print, u"print"_s}}};

Q_NEVER_INLINE QColor tokenColor(const QString& token, ThemeKind kind)
{
    const auto table = colorTable();
    const auto row = std::find_if(table.begin(), table.end(), [&token](const ColorRow& r) {
        return token == QLatin1StringView(r.token);
    });
    return row == table.end() ? QColor() : QColor::fromRgba(row->value(kind));
}

/// The two tokens of a pair as the tokens' authors name it.
std::pair<QString, QString> tokensOf(const QString& pair)
{
    static const QRegularExpression state(u"^state (\\w+): (.+)$"_s);
    static const QRegularExpression risk(u"^risk (\\d): (.+)$"_s);
    static const QRegularExpression conflict(u"^conflict (\\w+): (.+)$"_s);
    static const QRegularExpression outcome(u"^(outcome|chart) (\\w+) on canvas$"_s);
    if (const auto m = state.match(pair); m.hasMatch()) {
        const QString base = u"state."_s + m.captured(1);
        const QString what = m.captured(2);
        if (what == "text on fill"_L1 || what == "sign on fill"_L1) {
            return {base + ".fg"_L1, base + ".fill"_L1};
        }
        if (what == "bar text on fill"_L1) {
            return {u"text"_s, base + ".fill"_L1};
        }
        if (what == "fill on canvas"_L1) {
            return {base + ".fill"_L1, u"canvas"_s};
        }
        return {base + ".fg"_L1, what.section(u' ', -1)};
    }
    if (const auto m = risk.match(pair); m.hasMatch()) {
        const QString base = u"risk."_s + m.captured(1);
        const QString what = m.captured(2);
        return what == "figure on cell"_L1 ? std::pair(base + ".on"_L1, base + ".fill"_L1)
                                           : std::pair(base + ".fg"_L1, what.section(u' ', -1));
    }
    if (const auto m = conflict.match(pair); m.hasMatch()) {
        const QString base = u"conflict."_s + m.captured(1);
        return m.captured(2) == "letter on sign"_L1 ? std::pair(base + ".on"_L1, base + ".fg"_L1)
                                                    : std::pair(base + ".fg"_L1, u"canvas"_s);
    }
    if (const auto m = outcome.match(pair); m.hasMatch()) {
        return {m.captured(1) + u'.' + m.captured(2), u"canvas"_s};
    }
    if (pair.startsWith("freeze label"_L1)) {
        return {u"freeze.text"_s, u"canvas"_s};
    }
    if (pair.startsWith("maintenance label"_L1)) {
        return {u"maint.text"_s, u"canvas"_s};
    }
    return {pair.section(u' ', 0, 0), pair.section(u' ', -1)};
}

} // namespace

void ColorTableTest::initTestCase()
{
    QFile file(QStringLiteral(CB_SHARED_DIR "/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_tokens = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_tokens.isEmpty());
}

QJsonValue ColorTableTest::at(const QJsonObject& object, const QString& path)
{
    QJsonValue value = object;
    for (const QString& key : path.split(u'.')) {
        value = value.toObject().value(key);
    }
    return value;
}

QRgb ColorTableTest::parsed(const QString& value)
{
    static const QRegularExpression rgba(u"^rgba\\((\\d+),(\\d+),(\\d+),([.\\d]+)\\)$"_s);
    if (const auto m = rgba.match(value); m.hasMatch()) {
        const int alpha = qRound(m.captured(4).toDouble() * 255);
        return qRgba(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt(), alpha);
    }
    return QColor(value).rgba();
}

QStringList ColorTableTest::leaves(const QJsonObject& object, const QString& prefix)
{
    QStringList paths;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = prefix.isEmpty() ? it.key() : prefix + u'.' + it.key();
        if (it->isObject()) {
            paths += leaves(it->toObject(), path);
        } else {
            paths.append(path);
        }
    }
    return paths;
}

void ColorTableTest::valuesEqualTheTokens_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("theme");
    const auto table = colorTable();
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (const auto& [kind, name] : kinds) {
            QTest::addRow("%s %s", qPrintable(name), table[i].token) << static_cast<int>(i) << name;
        }
    }
}

void ColorTableTest::valuesEqualTheTokens()
{
    QFETCH(int, row);
    QFETCH(QString, theme);
    const ColorRow& color = colorTable()[static_cast<std::size_t>(row)];
    const QString expected =
        at(m_tokens[u"themes"_s].toObject()[theme].toObject(), QLatin1StringView(color.token))
            .toString();
    QVERIFY2(!expected.isEmpty(), "the tokens have no such name");
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&theme](const auto& k) {
                          return k.second == theme;
                      })->first;
    QCOMPARE(QString::number(color.value(kind), 16), QString::number(parsed(expected), 16));
}

void ColorTableTest::namesCoverEveryToken()
{
    QStringList expected = leaves(m_tokens[u"themes"_s].toObject()[u"light"_s].toObject());
    QStringList actual;
    for (const ColorRow& row : colorTable()) {
        actual.append(QString::fromLatin1(row.token));
    }
    expected.sort();
    actual.sort();
    QCOMPARE(actual, expected);
}

void ColorTableTest::pairsHoldTheirContrast_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("pair");
    for (const auto& [kind, name] : kinds) {
        const QJsonObject pairs = at(m_tokens, u"contrast."_s + name).toObject();
        QCOMPARE(pairs.size(), 132);
        for (const QString& pair : pairs.keys()) {
            QTest::addRow("%s %s", qPrintable(name), qPrintable(pair)) << name << pair;
        }
    }
}

void ColorTableTest::pairsHoldTheirContrast()
{
    QFETCH(QString, theme);
    QFETCH(QString, pair);
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&theme](const auto& k) {
                          return k.second == theme;
                      })->first;
    const auto [over, under] = tokensOf(pair);
    const QColor upper = tokenColor(over, kind);
    const QColor lower = tokenColor(under, kind);
    QVERIFY2(upper.isValid(), qPrintable(over));
    QVERIFY2(lower.isValid(), qPrintable(under));
    const double ratio = contrastRatio(upper, lower);
    const QJsonObject expected = at(m_tokens, u"contrast."_s + theme).toObject()[pair].toObject();
    QVERIFY2(
        ratio >= expected[u"needs"_s].toDouble(),
        qPrintable(u"%1 is less than %2"_s.arg(ratio).arg(expected[u"needs"_s].toDouble())));
    // The tokens give two decimals.
    QVERIFY2(
        qAbs(ratio - expected[u"ratio"_s].toDouble()) < 0.006,
        qPrintable(u"%1, the tokens say %2"_s.arg(ratio).arg(expected[u"ratio"_s].toDouble())));
}

void ColorTableTest::sizesEqualTheTokens()
{
    const QJsonObject scale = m_tokens[u"scale"_s].toObject();
    const Metrics m;
    const auto number = [&scale](const QString& path) {
        return at(scale, path).toInt(-1);
    };
    QCOMPARE(m.spacing.s0, number(u"spacing.s0"_s));
    QCOMPARE(m.spacing.s7, number(u"spacing.s7"_s));
    QCOMPARE(m.radius.bar, number(u"radius.bar"_s));
    QCOMPARE(m.radius.dialog, number(u"radius.dialog"_s));
    QCOMPARE(m.row.list, number(u"row.list"_s));
    QCOMPARE(m.row.listCompact, number(u"row.listCompact"_s));
    QCOMPARE(m.row.tableHeader, number(u"row.tableHeader"_s));
    QCOMPARE(m.row.timelineLane, number(u"row.timelineLane"_s));
    QCOMPARE(m.bar.month, number(u"bar.month"_s));
    QCOMPARE(m.bar.timelineActual, number(u"bar.timelineActual"_s));
    QCOMPARE(m.bar.riskStripe, number(u"bar.riskStripe"_s));
    QCOMPARE(m.chrome.railWide, number(u"chrome.railWide"_s));
    QCOMPARE(m.chrome.railNarrow, number(u"chrome.railNarrow"_s));
    QCOMPARE(m.chrome.filterBar, number(u"chrome.filterBar"_s));
    QCOMPARE(m.chrome.viewBar, number(u"chrome.viewBar"_s));
    QCOMPARE(m.chrome.detail, number(u"chrome.detail"_s));
    QCOMPARE(m.chrome.detailListNarrow, number(u"chrome.detailListNarrow"_s));
    QCOMPARE(m.target.minimumClick, number(u"target.minimumClick"_s));
    QCOMPARE(m.motion.fastMs, number(u"motion.fastMs"_s));
    QCOMPARE(m.motion.normalMs, number(u"motion.normalMs"_s));
    QCOMPARE(Metrics::scaled(100, true, false).row.list, number(u"row.listProjector"_s));
    const Fonts desk = Fonts::forScreen({}, 100, false);
    const Fonts projector = Fonts::forScreen({}, 100, true);
    const std::array<std::pair<TextRole, QString>, textRoleCount> roles{
        {{TextRole::Caption, u"caption"_s},
         {TextRole::Small, u"small"_s},
         {TextRole::Body, u"body"_s},
         {TextRole::Strong, u"strong"_s},
         {TextRole::Heading, u"heading"_s},
         {TextRole::Title, u"title"_s},
         {TextRole::Figure, u"figure"_s}}};
    for (const auto& [role, name] : roles) {
        QCOMPARE(desk.text(role).pixelSize(), number(u"type.normal."_s + name));
        QCOMPARE(projector.figures(role).pixelSize(), number(u"type.projector."_s + name));
    }
}

void ColorTableTest::printHasNoTransparency()
{
    const Theme paper = Theme::forPaper({});
    for (std::size_t i = 0; i < colorRoleCount; ++i) {
        QCOMPARE(paper.color(static_cast<ColorRole>(i)).alpha(), 255);
    }
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ColorTableTest)
#include "ColorTableTest.moc"
