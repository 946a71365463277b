// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Output.h"

#include "core/base/Tr.h"

#include <QJsonDocument>

#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

constexpr int defaultColumns = 80;
constexpr int smallestColumn = 6;
constexpr qint64 progressEveryMs = 100;
constexpr qint64 progressAfterMs = 300; ///< what is done sooner shows none

QString onOneLine(QString text)
{
    for (QChar& c : text) {
        if (c.unicode() < 0x20) {
            c = u' ';
        }
    }
    return text;
}

/// What a terminal would obey, shown as a blank; line breaks stay.
QString printable(QString text)
{
    for (QChar& c : text) {
        if (c.unicode() < 0x20 && c != u'\n') {
            c = u' ';
        }
    }
    return text;
}

QString cut(const QString& text, int width)
{
    return text.size() <= width ? text : text.left(qMax(0, width - 1)) + u'…';
}

struct ColumnWidth
{
    int width = 0;
    bool isRigid = true; ///< all its cells are equally long: numbers and times, which are never cut
                         ///< if it can be helped
};

ColumnWidth widthOf(qsizetype column, const QStringList& header, const QList<QStringList>& rows)
{
    ColumnWidth result{int(header.at(column).size()), true};
    int cellSize = 0;
    for (const QStringList& row : rows) {
        const auto size = int(row.value(column).size());
        result.isRigid = result.isRigid && (size == 0 || cellSize == 0 || size == cellSize);
        cellSize = qMax(cellSize, size);
        result.width = qMax(result.width, size);
    }
    return result;
}

/// Widths of the columns so that a row fits: the widest that is not rigid gives way first.
std::vector<int> fittingWidths(
    const QStringList& header, const QList<QStringList>& rows, int columns)
{
    std::vector<ColumnWidth> found;
    int total = 2 * (int(header.size()) - 1);
    for (qsizetype column = 0; column < header.size(); ++column) {
        found.push_back(widthOf(column, header, rows));
        total += found.back().width;
    }
    for (const bool mayCutRigid : {false, true}) {
        const auto isNarrower = [mayCutRigid](const ColumnWidth& a, const ColumnWidth& b) {
            const bool isFree = mayCutRigid || a.isRigid == b.isRigid;
            return isFree ? a.width < b.width : a.isRigid;
        };
        while (total > columns) {
            const auto widest = std::max_element(found.begin(), found.end(), isNarrower);
            if (widest->width <= smallestColumn || (widest->isRigid && !mayCutRigid)) {
                break;
            }
            --widest->width;
            --total;
        }
    }
    std::vector<int> widths;
    for (const ColumnWidth& column : found) {
        widths.push_back(column.width);
    }
    return widths;
}

void stopJob(int signal)
{
    interruptToken().cancel(); // one atomic store
    std::signal(signal, SIG_DFL); // a second one ends the program at once
}

} // namespace

Output::Output(bool isJson)
    : m_isJson(isJson)
    , m_isTerminal(isatty(STDOUT_FILENO) == 1)
{}

void Output::write(const QByteArray& bytes)
{
    const auto size = std::size_t(bytes.size());
    m_isWhole = std::fwrite(bytes.constData(), 1, size, stdout) == size && m_isWhole;
}

void Output::json(const QJsonObject& object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::line(const QString& text)
{
    write(printable(text).toUtf8() + '\n');
}

void Output::note(const QString& text)
{
    const QByteArray bytes = "changeboardctl: " + printable(text).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

void Output::writeTabbed(const QStringList& header, const QList<QStringList>& rows)
{
    write(header.join(u'\t').toUtf8() + '\n');
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row) {
            cells.append(onOneLine(cell));
        }
        write(cells.join(u'\t').toUtf8() + '\n');
    }
}

void Output::table(const QStringList& header, const QList<QStringList>& rows)
{
    if (!m_isTerminal) {
        writeTabbed(header, rows);
        return;
    }
    const std::vector<int> widths = fittingWidths(header, rows, terminalColumns());
    const auto writeRow = [&](const QStringList& row) {
        QString text;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString cell = cut(onOneLine(row.value(qsizetype(i))), widths[i]);
            text += i + 1 < widths.size() ? cell.leftJustified(widths[i] + 2) : cell;
        }
        write(text.toUtf8() + '\n');
    };
    writeRow(header);
    for (const QStringList& row : rows) {
        writeRow(row);
    }
}

void Output::fields(const QList<std::pair<QString, QString>>& fields)
{
    qsizetype width = 0;
    for (const auto& [name, value] : fields) {
        width = qMax(width, name.size());
    }
    for (const auto& [name, value] : fields) {
        const QString indented = QString(value).replace(u'\n', u'\n' + QString(width + 2, u' '));
        line((name + u':').leftJustified(width + 2) + indented);
    }
}

bool Output::flush()
{
    m_isWhole = std::fflush(stdout) == 0 && m_isWhole;
    return m_isWhole;
}

int terminalColumns()
{
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    return defaultColumns;
}

Job::Job(const QString& what)
    : m_what(what)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    m_sinceShown.start();
}

Job::~Job()
{
    if (m_isShown) {
        std::fputs("\r\033[K", stderr);
    }
}

JobControl Job::control()
{
    JobControl control{interruptToken(), {}};
    if (m_isTerminal) {
        control.progress = [this](qint64 done, qint64 total) {
            show(done, total);
        };
    }
    return control;
}

void Job::show(qint64 done, qint64 total)
{
    if (m_sinceShown.elapsed() < (m_isShown ? progressEveryMs : progressAfterMs)) {
        return;
    }
    m_sinceShown.restart();
    m_isShown = true;
    const QString text = total > 0
        ? Tr::tr("%1: %2 of %3 (%4 %)").arg(m_what).arg(done).arg(total).arg(100 * done / total)
        : u"%1: %2"_s.arg(m_what).arg(done);
    const QByteArray bytes = "\r\033[K" + text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

const CancelToken& interruptToken()
{
    static const CancelToken token;
    return token;
}

void catchInterrupts()
{
    static_cast<void>(interruptToken()); // made before a signal can come
    std::signal(SIGINT, stopJob);
    std::signal(SIGTERM, stopJob);
}

} // namespace cb::ctl
