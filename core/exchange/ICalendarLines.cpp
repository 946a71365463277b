// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendarLines.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qsizetype maxLine = 1024 * 1024;
constexpr qsizetype maxDepth = 16;
constexpr qsizetype maxFindings = 1'000;

QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

/// RFC 6868: ^n, ^' and ^^.
QString withoutCarets(const QString& value)
{
    if (!value.contains(u'^')) {
        return value;
    }
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = i + 1 < value.size() ? value.at(i + 1) : QChar();
        if (value.at(i) == u'^' && (next == u'n' || next == u'\'' || next == u'^')) {
            plain += next == u'n' ? QChar(u'\n') : next == u'\'' ? QChar(u'"') : next;
            ++i;
        } else {
            plain += value.at(i);
        }
    }
    return plain;
}

/// The first of the characters outside quotes, from `from` on; -1: none.
qsizetype findOutsideQuotes(QStringView text, QStringView wanted, qsizetype from)
{
    bool isQuoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text.at(i) == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && wanted.contains(text.at(i))) {
            return i;
        }
    }
    return -1;
}

bool isPropertyName(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
            || c == u'-' || c == u'_' || c == u'.';
    });
}

void readParameter(QStringView text, ICalendarProperty& property)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0) {
        return; // seen in the wild: "ORGANIZER;somebody@example.org:mailto:…"
    }
    QString value = text.mid(equals + 1).toString();
    value.remove(u'"');
    property.parameters.insert(text.left(equals).toString().toUpper(), withoutCarets(value));
}

/// Nothing: the line is no property.
std::optional<ICalendarProperty> readProperty(const QString& text, int line)
{
    ICalendarProperty property;
    property.line = line;
    qsizetype at = findOutsideQuotes(text, u";:", 0);
    if (at <= 0 || !isPropertyName(QStringView(text).left(at))) {
        return std::nullopt;
    }
    property.name = text.left(at).toUpper();
    while (text.at(at) == u';') {
        const qsizetype next = findOutsideQuotes(text, u";:", at + 1);
        if (next < 0) {
            return std::nullopt;
        }
        readParameter(QStringView(text).mid(at + 1, next - at - 1), property);
        at = next;
    }
    property.value = text.mid(at + 1);
    return property;
}

/// Builds components from properties.
class ComponentBuilder
{
public:
    ParsedICalendar parsed;

    void finding(int line, bool isRefusal, const QString& message)
    {
        if (parsed.findings.size() < maxFindings) {
            parsed.findings.append({line, isRefusal, message});
        }
    }

    void add(const ICalendarProperty& property)
    {
        if (property.name == u"BEGIN") {
            begin(property);
        } else if (property.name == u"END") {
            end(property);
        } else if (!m_open.isEmpty() && m_tooDeep == 0) {
            m_open.last().properties.append(property);
        }
    }

    void finish()
    {
        if (!m_open.isEmpty()) {
            finding(
                m_open.last().line,
                false,
                translate("cb", "%1 does not end: the file is cut off.").arg(m_open.last().name));
        }
        while (!m_open.isEmpty()) {
            close();
        }
    }

private:
    void begin(const ICalendarProperty& property)
    {
        if (m_open.size() >= maxDepth) {
            ++m_tooDeep;
            finding(property.line, true, translate("cb", "Components lie too deep in each other."));
            return;
        }
        m_open.append({property.value.trimmed().toUpper(), property.line, {}, {}});
    }

    void end(const ICalendarProperty& property)
    {
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        const QString name = property.value.trimmed().toUpper();
        if (m_open.isEmpty() || m_open.last().name != name) {
            finding(
                property.line,
                false,
                translate("cb", "END:%1 ends nothing that is open.").arg(name));
            return;
        }
        close();
    }

    void close()
    {
        const ICalendarComponent component = m_open.takeLast();
        if (!m_open.isEmpty()) {
            m_open.last().children.append(component);
        } else if (component.name == u"VCALENDAR") {
            parsed.calendars.append(component);
        } else {
            finding(
                component.line,
                true,
                translate("cb", "%1 stands outside of VCALENDAR.").arg(component.name));
        }
    }

    QList<ICalendarComponent> m_open;
    int m_tooDeep = 0;
};

/// Unfolds physical lines and hands logical ones on.
class LineReader
{
public:
    explicit LineReader(ComponentBuilder& builder)
        : m_builder(builder)
    {}

    void read(const QByteArray& bytes)
    {
        qsizetype at = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        int line = 0;
        while (at < bytes.size()) {
            qsizetype end = bytes.indexOf('\n', at);
            end = end < 0 ? bytes.size() : end;
            QByteArrayView physical(bytes.constData() + at, end - at);
            if (physical.endsWith('\r')) {
                physical.chop(1);
            }
            take(physical, ++line);
            at = end + 1;
        }
        flush();
    }

private:
    void take(QByteArrayView physical, int line)
    {
        if (!physical.isEmpty() && (physical.front() == ' ' || physical.front() == '\t')
            && m_line > 0) {
            if (m_text.size() + physical.size() <= maxLine) {
                m_text.append(physical.sliced(1));
            } else {
                m_isTooLong = true;
            }
            return;
        }
        flush();
        m_line = line;
        m_isTooLong = physical.size() > maxLine;
        m_text = physical.first(qMin(physical.size(), maxLine)).toByteArray();
    }

    void flush()
    {
        if (m_isTooLong) {
            m_builder.finding(
                m_line, true, translate("cb", "The line is longer than 1 MB and was left out."));
        } else if (!m_text.trimmed().isEmpty()) {
            hand();
        }
        m_text.clear();
        m_isTooLong = false;
    }

    void hand()
    {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(m_text);
        if (decoder.hasError()) {
            m_builder.finding(
                m_line,
                false,
                translate("cb", "The line is not UTF-8; broken characters are shown as �."));
        }
        const std::optional<ICalendarProperty> property = readProperty(text, m_line);
        if (property) {
            m_builder.add(*property);
        } else {
            m_builder.finding(
                m_line,
                false,
                translate("cb", "\"%1\" is no property (NAME:value).").arg(text.left(60)));
        }
    }

    ComponentBuilder& m_builder;
    QByteArray m_text;
    int m_line = 0;
    bool m_isTooLong = false;
};

} // namespace

QString ICalendarProperty::text() const
{
    QString plain;
    plain.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        const QChar next = i + 1 < value.size() ? value.at(i + 1) : QChar();
        if (c != u'\\') {
            plain += c;
        } else if (next == u'n' || next == u'N') {
            plain += u'\n';
            ++i;
        } else if (next == u',' || next == u';' || next == u'\\') {
            plain += next;
            ++i;
        } else {
            plain += c;
        }
    }
    return plain;
}

const ICalendarProperty* ICalendarComponent::find(QStringView propertyName) const
{
    for (const ICalendarProperty& property : properties) {
        if (property.name == propertyName) {
            return &property;
        }
    }
    return nullptr;
}

QList<ICalendarProperty> ICalendarComponent::all(QStringView propertyName) const
{
    QList<ICalendarProperty> found;
    for (const ICalendarProperty& property : properties) {
        if (property.name == propertyName) {
            found.append(property);
        }
    }
    return found;
}

Result<ParsedICalendar> parseICalendar(const QByteArray& bytes)
{
    ComponentBuilder builder;
    LineReader(builder).read(bytes);
    builder.finish();
    if (builder.parsed.calendars.isEmpty()) {
        return Error{
            ErrorKind::BadInput,
            translate(
                "cb",
                "This is no iCalendar file: it has no BEGIN:VCALENDAR. Choose a file that a calendar program exported."),
            {}};
    }
    return builder.parsed;
}

} // namespace cb
