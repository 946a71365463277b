// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Search.h"

#include "tests/core/store/Samples.h"
#include "tests/core/store/TestBoards.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Search by words, with the same answers on both engines.
class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreRunsOfLetters_data();
    void wordsAreRunsOfLetters();
    void findsTheBestFirst_data();
    void findsTheBestFirst();

    void followsEdits_data() { TestBoards::addEngines(); }

    void followsEdits();

    void excerptShowsTheMatch_data() { TestBoards::addEngines(); }

    void excerptShowsTheMatch();

private:
    TestBoards m_boards;
};

void SearchTest::wordsAreRunsOfLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << u"two words"_s << QStringList{u"two"_s, u"words"_s};
    QTest::newRow("number") << u"CHG-0017"_s << QStringList{u"CHG"_s, u"0017"_s};
    QTest::newRow("operators") << u"\"a\" OR (b*) NEAR/3 ^c:d"_s
                               << QStringList{
                                      u"a"_s, u"OR"_s, u"b"_s, u"NEAR"_s, u"3"_s, u"c"_s, u"d"_s};
    QTest::newRow("nothing") << u" '\"*() "_s << QStringList{};
    QTest::newRow("beyond the first plane") << u"𝒜b"_s << QStringList{u"𝒜b"_s};
}

void SearchTest::wordsAreRunsOfLetters()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(searchWords(text), words);
}

void SearchTest::findsTheBestFirst_data()
{
    QTest::addColumn<StorePlace::Engine>("engine");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const QString& text, const QStringList& expected) {
        const QByteArray shown = text.toUtf8();
        QTest::addRow("sqlite: %s", shown.constData())
            << StorePlace::Engine::Sqlite << text << expected;
        QTest::addRow("postgresql: %s", shown.constData())
            << StorePlace::Engine::Postgres << text << expected;
    };
    add(u"CHG-0017"_s, {u"CHG-0017"_s});
    add(u"CHG-001"_s, {u"CHG-0017"_s, u"CHG-0018"_s, u"CHG-0019"_s});
    add(u"0018"_s, {u"CHG-0018"_s});
    add(u"ledger"_s, {u"CHG-0018"_s, u"CHG-0017"_s, u"CHG-0019"_s});
    add(u"LEDG"_s, {u"CHG-0018"_s, u"CHG-0017"_s, u"CHG-0019"_s});
    add(u"move ledger"_s, {u"CHG-0017"_s});
    add(u"ortel"_s, {u"Ann Örtel"_s});
    add(u"Örtel"_s, {u"Ann Örtel"_s});
    add(u"payments data"_s, {u"CHG-0018"_s});
    add(u"nothing of that"_s, {});
    add(u"\"ledger\" OR *"_s, {});
    add(u"'; DROP TABLE change; --"_s, {});
    add(u"ledger:* & !x | (\\"_s, {});
    add(u""_s, {});
}

void SearchTest::findsTheBestFirst()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto store = m_boards.create();
    Change body = samples::change(u"CHG-0019"_s, u"Something else"_s);
    body.description = u"touches the ledger"_s;
    CB_VERIFY(store->write(
        WriteBatch{
            .puts =
                {samples::person(u"Ann Örtel"_s),
                 samples::change(u"CHG-0017"_s, u"Move the ledger"_s),
                 samples::change(u"CHG-0018"_s, u"Ledger of payments (database)"_s),
                 body}},
        samples::author()));
    const auto hits = store->search(text, 10);
    CB_VERIFY(hits);
    QStringList found;
    for (const SearchHit& hit : *hits) {
        found.append(hit.number);
    }
    QCOMPARE(found, expected);
    QCOMPARE(store->search(text, 1).value_or({}).size(), qMin(expected.size(), qsizetype{1}));
}

void SearchTest::followsEdits()
{
    const auto store = m_boards.create();
    Change change = samples::change(u"CHG-1"_s, u"alpha"_s);
    change.testPlan = u"gamma"_s;
    CB_VERIFY(store->write(WriteBatch{.puts = {change}}, samples::author()));
    const auto count = [&store](const QString& text) {
        return store->search(text, 10).value_or({}).size();
    };
    QCOMPARE(count(u"alpha"_s), 1);
    change.revision = 1;
    change.title = u"beta"_s;
    CB_VERIFY(store->write(WriteBatch{.puts = {change}}, samples::author()));
    QCOMPARE(count(u"alpha"_s), 0);
    QCOMPARE(count(u"beta"_s), 1);
    QCOMPARE(count(u"gamma"_s), 1);
    WriteBatch removal;
    removal.removals = {{{RecordKind::Change, change.id.value}, 2}};
    CB_VERIFY(store->write(removal, samples::author()));
    QCOMPARE(count(u"beta"_s), 0);
    QCOMPARE(count(u"gamma"_s), 0);
}

void SearchTest::excerptShowsTheMatch()
{
    const auto store = m_boards.create();
    Change change = samples::change(u"CHG-1"_s, u"title"_s);
    change.description =
        QString(u'x').repeated(500) + u" the needle <b>in</b> it "_s + QString(u'y').repeated(500);
    CB_VERIFY(store->write(WriteBatch{.puts = {change}}, samples::author()));
    const auto hits = store->search(u"need"_s, 5);
    CB_VERIFY(hits);
    QCOMPARE(hits->size(), 1);
    QVERIFY(hits->first().excerpt.contains("needle <b>in</b> it"_L1));
    QVERIFY(hits->first().excerpt.size() < 200);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::SearchTest)
#include "SearchTest.moc"
