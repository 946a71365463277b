// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"
#include "core/exchange/ExchangeText.h"
#include "core/exchange/ImportFields.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qsizetype pieceBytes = 256 * 1024;
constexpr int maxOpenQuotes = 1000;

/// "sep=;" in the first line: how some spreadsheets name the delimiter.
std::optional<QChar> delimiterLine(const QString& sample)
{
    if (sample.size() >= 6 && sample.startsWith("sep="_L1, Qt::CaseInsensitive)
        && (sample[5] == u'\r' || sample[5] == u'\n'))
    {
        return sample[4];
    }
    return std::nullopt;
}

/// How well `delimiter` splits the sample.
double delimiterScore(
    QChar delimiter, const QString& sample, bool isWhole, const TableLimits& limits)
{
    CsvParser parser(delimiter, limits);
    parser.feed(sample, isWhole);
    TableRow row;
    int columns = 0;
    int rows = 0;
    int fitting = 0;
    double known = 0;
    while (rows < 200 && parser.next(row) == CsvParser::Step::Row) {
        if (row.isBlank()) {
            continue;
        }
        if (columns == 0) {
            columns = row.size();
            for (int column = 0; column < columns; ++column) {
                known += isKnownHeader(row.cell(column)) ? 1 : 0;
            }
            continue;
        }
        ++rows;
        fitting += row.size() == columns ? 1 : 0;
    }
    if (columns < 2) {
        return 0;
    }
    const double consistent = rows == 0 ? 0.5 : static_cast<double>(fitting) / rows;
    return 2 * consistent + 3 * known / columns + 0.1 * std::log2(columns);
}

class CsvSource : public TableSource
{
public:
    CsvSource(std::unique_ptr<ByteSource> bytes, FileFacts facts, const TableLimits& limits)
        : m_bytes(std::move(bytes))
        , m_facts(std::move(facts))
        , m_decoder(m_facts.encoding)
        , m_parser(m_facts.delimiter[0], limits)
    {}

    /// Behind a byte order mark.
    Result<void> start(int bomBytes)
    {
        const Result<QByteArray> mark = m_bytes->read(bomBytes);
        return mark ? Result<void>() : Result<void>(mark.error());
    }

    const FileFacts& facts() const override { return m_facts; }

    qint64 position() const override { return m_bytes->position(); }

    qint64 size() const override { return m_bytes->size(); }

    Result<bool> next(TableRow& row) override
    {
        while (true) {
            switch (m_parser.next(row)) {
            case CsvParser::Step::Row:
                if (m_parser.openQuotes() > maxOpenQuotes) {
                    return tooManyQuotes(row.line);
                }
                return true;
            case CsvParser::Step::End:
                return false;
            case CsvParser::Step::NeedMore:
                const Result<void> fed = feed(row.line);
                if (!fed) {
                    return fed.error();
                }
            }
        }
    }

private:
    Result<void> feed(qint64 line)
    {
        const qsizetype wanted = qMax(pieceBytes, m_parser.pendingChars());
        const Result<QByteArray> piece = m_bytes->read(wanted);
        if (!piece) {
            return piece.error();
        }
        m_parser.feed(m_decoder.decode(*piece), piece->size() < wanted);
        if (m_decoder.hasError()) {
            return Error{
                ErrorKind::BadInput,
                translate(
                    "cb",
                    "The file is not %1: it has bytes that are no text, at or behind line %2. Choose "
                    "another encoding, or let it be found.")
                    .arg(m_facts.encoding)
                    .arg(line),
                {}};
        }
        return {};
    }

    static Error tooManyQuotes(qint64 line)
    {
        return {
            ErrorKind::BadInput,
            translate(
                "cb",
                "More than %1 rows up to line %2 open a quote and never close it. Check the file's "
                "delimiter and quotes.")
                .arg(maxOpenQuotes)
                .arg(line),
            {}};
    }

    std::unique_ptr<ByteSource> m_bytes;
    FileFacts m_facts;
    TextDecoder m_decoder;
    CsvParser m_parser;
};

/// The encoding asked for, or the one that is found; a byte order mark wins over the question of
/// the byte order.
Result<TextEncoding> chosenEncoding(ByteSource& bytes, const QString& wanted)
{
    const Result<TextEncoding> detected = detectEncoding(bytes);
    if (!detected || wanted.isEmpty() || wanted == "auto"_L1) {
        return detected;
    }
    const std::optional<QString> known = knownEncoding(wanted);
    if (!known) {
        return Error{
            ErrorKind::Usage,
            translate(
                "cb",
                "The encoding \"%1\" is not known. Use utf-8, utf-16le, utf-16be, windows-1252 or "
                "iso-8859-1.")
                .arg(wanted),
            {}};
    }
    const bool hasMark = detected->bomBytes > 0
        && (detected->name == *known
            || (wanted.toLower().remove(u'-') == "utf16"_L1
                && detected->name.startsWith("utf-16"_L1)));
    return hasMark ? *detected : TextEncoding{*known, 0};
}

} // namespace

QChar detectDelimiter(const QString& sample, bool isWhole, const TableLimits& limits)
{
    constexpr std::array<QChar, 4> candidates = {u',', u';', u'\t', u'|'};
    QChar best = candidates[0];
    double bestScore = 0;
    for (const QChar candidate : candidates) {
        const double score = delimiterScore(candidate, sample, isWhole, limits);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

Result<std::unique_ptr<TableSource>> openCsv(
    std::unique_ptr<ByteSource> bytes, const TableOptions& options, const TableLimits& limits)
{
    const Result<TextEncoding> encoding = chosenEncoding(*bytes, options.encoding);
    if (!encoding) {
        return encoding.error();
    }
    const Result<QByteArray> start = bytes->read(pieceBytes);
    const Result<void> rewound = bytes->rewind();
    if (!start || !rewound) {
        return start ? rewound.error() : start.error();
    }
    TextDecoder decoder(encoding->name);
    const QString sample = decoder.decode(
        QByteArrayView(*start).sliced(qMin<qsizetype>(encoding->bomBytes, start->size())));

    FileFacts facts;
    facts.format = u"csv"_s;
    facts.encoding = encoding->name;
    facts.hasBom = encoding->bomBytes > 0;
    facts.isCompressed = bytes->isCompressed();
    if (!options.delimiter.isEmpty() && options.delimiter != "auto"_L1) {
        facts.delimiter = options.delimiter.first(1);
    } else if (const std::optional<QChar> named = delimiterLine(sample)) {
        facts.delimiter = *named;
    } else {
        facts.delimiter = detectDelimiter(sample, start->size() < pieceBytes, limits);
    }
    auto source = std::make_unique<CsvSource>(std::move(bytes), facts, limits);
    const Result<void> started = source->start(encoding->bomBytes);
    if (!started) {
        return started.error();
    }
    return std::unique_ptr<TableSource>(std::move(source));
}

} // namespace cb
