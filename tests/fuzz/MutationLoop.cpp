// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A main() for fuzz targets where libFuzzer is not linked: mutates seeds by a seeded generator, so
// that a run can be repeated. fuzz_NAME [--runs N] [--seed S] [FILE_OR_FOLDER …]: each file is a
// seed, and is run as it stands first.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
/// Seeds that the target brings along.
QList<QByteArray> fuzzSeeds();

namespace {

constexpr qint64 maxSeed = 64 * 1024;
constexpr qint64 maxSeconds = 120; ///< a loop that got slow ends early and says so

void run(const QByteArray& input)
{
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const uint8_t*>(input.constData()), static_cast<size_t>(input.size()));
}

/// A stretch of another seed, to be put in.
QByteArray stretchOf(const QByteArray& from, QRandomGenerator& random)
{
    if (from.isEmpty()) {
        return {};
    }
    const int start = random.bounded(static_cast<int>(from.size()));
    return from.mid(start, random.bounded(1, 80));
}

QByteArray mutated(QByteArray input, const QList<QByteArray>& seeds, QRandomGenerator& random)
{
    const int changes = random.bounded(1, 9);
    for (int i = 0; i < changes && !input.isEmpty(); ++i) {
        const int at = random.bounded(static_cast<int>(input.size()));
        switch (random.bounded(6)) {
        case 0:
            input[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            input.remove(at, random.bounded(1, 40));
            break;
        case 2:
            input.insert(
                at, stretchOf(seeds.at(random.bounded(static_cast<int>(seeds.size()))), random));
            break;
        case 3:
            input.insert(at, input.mid(at, random.bounded(1, 60)));
            break;
        case 4:
            input[at] =
                static_cast<char>('0' + random.bounded(10)); // figures are where the boundaries are
            break;
        default:
            input.truncate(qMax(1, at));
        }
    }
    return input;
}

void addSeeds(const QString& path, QList<QByteArray>& seeds)
{
    QStringList files{path};
    QDirIterator inside(path, QDir::Files, QDirIterator::Subdirectories);
    while (inside.hasNext()) {
        files.append(inside.next());
    }
    for (const QString& name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly)) {
            seeds.append(file.read(maxSeed));
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"runs"_s, u"Mutated inputs."_s, u"n"_s, u"2000"_s});
    parser.addOption({u"seed"_s, u"Of the generator."_s, u"n"_s, u"1"_s});
    parser.process(app);
    QList<QByteArray> seeds = fuzzSeeds();
    for (const QString& path : parser.positionalArguments()) {
        addSeeds(path, seeds);
    }
    for (const QByteArray& seed : seeds) {
        run(seed);
    }
    QRandomGenerator random(parser.value(u"seed"_s).toUInt());
    QElapsedTimer timer;
    timer.start();
    const int runs = parser.value(u"runs"_s).toInt();
    int done = 0;
    while (done < runs && timer.elapsed() < maxSeconds * 1'000) {
        run(mutated(seeds.at(random.bounded(static_cast<int>(seeds.size()))), seeds, random));
        ++done;
    }
    QTextStream(stdout) << done << u" of "_s << runs << u" inputs from "_s << seeds.size()
                        << u" seeds, "_s << timer.elapsed() << u" ms"_s << Qt::endl;
    return done > 0 || runs == 0 ? 0 : 1;
}
