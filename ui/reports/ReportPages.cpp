// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPages.h"

#include "core/base/Tr.h"

#include <QPainter>

#include <algorithm>

namespace cb {

/// Fills page after page with the parts of boxes.
class ReportPages::Cutter
{
public:
    Cutter(ReportPages& pages, qreal firstTop)
        : m_pages(pages)
        , m_body(pages.m_setup.body())
        , m_y(firstTop)
        , m_isTop(firstTop <= m_body.top())
    {
        m_pages.m_pages.emplace_back();
    }

    void add(int section, const Boxes& boxes, std::size_t index)
    {
        const ReportBox& box = *boxes[index];
        const int parts = box.partCount();
        if (parts == 0) {
            return;
        }
        startBox(boxes, index);
        int part = 0;
        while (part < parts) {
            const int end = lastFitting(box, part);
            if (end == part) {
                if (m_isTop) {
                    cut(section, static_cast<int>(index), box, part);
                    ++part;
                } else {
                    startPage();
                }
                continue;
            }
            place(section, static_cast<int>(index), box, {part, end, 0, -1});
            part = end;
            if (part < parts) {
                startPage();
            }
        }
    }

    int page() const { return m_pages.count() - 1; }

    qreal top() const { return m_y; }

private:
    void startPage()
    {
        m_pages.m_pages.emplace_back();
        m_y = m_body.top();
        m_isTop = true;
    }

    /// The distance to the box before; a new page where the box, or it and what it has to stay
    /// with, would not begin well here.
    void startBox(const Boxes& boxes, std::size_t index)
    {
        const ReportBox& box = *boxes[index];
        const qreal space = m_isTop ? 0 : box.spaceBefore();
        const qreal room = m_body.bottom() - m_y - space;
        qreal needed = 0;
        std::size_t i = index;
        for (; i < boxes.size() && boxes[i]->keepsWithNextBox(); ++i) {
            needed += wholeHeight(*boxes[i]) + boxes[i]->spaceBefore();
        }
        if (i < boxes.size()) {
            const qreal whole = boxes[i]->isRatherWhole() ? wholeHeight(*boxes[i]) : 0;
            needed += whole > 0 && needed + whole <= m_body.height() ? whole : beginning(*boxes[i]);
        }
        if (!m_isTop && needed > room) {
            startPage();
        } else {
            m_y += space;
        }
    }

    static qreal wholeHeight(const ReportBox& box)
    {
        return box.partCount() == 0 ? 0 : box.sliceHeight({0, box.partCount(), 0, -1});
    }

    /// Of the least that may stand at the foot of a page: two parts, or all that keep together.
    static qreal beginning(const ReportBox& box)
    {
        int end = 0;
        const int parts = box.partCount();
        while (end < parts && (end < 2 || box.keepsWithNext(end - 1))) {
            ++end;
        }
        return end == 0 ? 0 : box.sliceHeight({0, end, 0, -1});
    }

    /// The end of the parts from `part` on that fit on this page.
    int lastFitting(const ReportBox& box, int part) const
    {
        const int parts = box.partCount();
        qreal y = m_y + box.headHeight(part);
        int end = part;
        while (end < parts && y + box.partHeight(end) <= m_body.bottom() + 0.01) {
            y += box.partHeight(end);
            ++end;
        }
        if (end == parts) {
            return end;
        }
        if (end == parts - 1 && end - part > 2) {
            --end; // the last part takes one with it to the next page
        }
        const int fitted = end;
        while (end > part && box.keepsWithNext(end - 1)) {
            --end;
        }
        return end == part && m_isTop ? fitted : end;
    }

    void place(int section, int block, const ReportBox& box, const BoxSlice& slice)
    {
        m_pages.m_pages.back().push_back({section, block, slice, m_y});
        m_y += box.sliceHeight(slice);
        m_isTop = false;
    }

    /// A part that is higher than a page: the one thing that is cut, at lines.
    void cut(int section, int block, const ReportBox& box, int part)
    {
        const int lines = box.partLines(part);
        int from = 0;
        while (from < lines) {
            int to = from + 1;
            while (to < lines
                   && m_y + box.sliceHeight({part, part + 1, from, to + 1}) <= m_body.bottom()) {
                ++to;
            }
            place(section, block, box, {part, part + 1, from, to});
            from = to;
            if (from < lines) {
                startPage();
            }
        }
    }

    ReportPages& m_pages;
    QRectF m_body;
    qreal m_y;
    bool m_isTop; ///< nothing stands on this page yet
};

ReportPages::ReportPages(Report report, const PageSetup& setup, const FontFamilies& families)
    : m_report(std::move(report))
    , m_setup(setup)
    , m_theme(Theme::forPaper(families))
    , m_type(families)
    , m_context{
          m_theme,
          m_type,
          m_report.meta.language,
          setup.isLandscape,
          setup.body().width(),
          setup.body().height(),
          {}}
{}

ReportPages::~ReportPages() = default;

const ReportPages::Boxes& ReportPages::boxesOf(int section)
{
    if (m_boxesSection == section) {
        return m_boxes;
    }
    m_boxes.clear();
    for (const ReportBlock& block : m_report.sections.at(section).blocks()) {
        const auto* table = std::get_if<ReportTable>(&block);
        if (!table || !table->isOnlyInFile) {
            m_boxes.push_back(makeBox(block, m_context));
        }
    }
    m_boxesSection = section;
    return m_boxes;
}

Result<void> ReportPages::measure(const JobControl& job)
{
    m_pages.clear();
    m_bookmarks.clear();
    Cutter cutter(*this, m_setup.body().top() + titleHeight());
    for (int section = 0; section < m_report.sections.size(); ++section) {
        const Boxes& boxes = boxesOf(section);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (job.cancel.isCancelled()) {
                return Error{
                    ErrorKind::Cancelled,
                    Tr::tr("The report was cancelled; nothing is written."),
                    {}};
            }
            const auto pageBefore = static_cast<std::size_t>(cutter.page());
            const std::size_t piecesBefore = m_pages[pageBefore].size();
            cutter.add(section, boxes, i);
            if (i == 0 && !m_report.sections.at(section).bookmark.isEmpty()) {
                const bool isHere = m_pages[pageBefore].size() > piecesBefore;
                const std::size_t page = isHere ? pageBefore : pageBefore + 1;
                if (page < m_pages.size()) {
                    m_bookmarks.push_back(
                        {m_report.sections.at(section).bookmark,
                         static_cast<int>(page),
                         m_pages[page][isHere ? piecesBefore : 0].top});
                }
            }
            job.report(0, count());
        }
    }
    return {};
}

qreal ReportPages::titleHeight()
{
    const ReportMeta& meta = m_report.meta;
    if (meta.heading.isEmpty()) {
        return 0; // its pages have headings of their own
    }
    qreal height = 0;
    if (!meta.overline.isEmpty()) {
        height += m_type.lineHeight(PaperStyle::Body);
    }
    height += m_type.lineCount(PaperStyle::Title, meta.heading, m_context.width)
        * m_type.lineHeight(PaperStyle::Title);
    if (!meta.subtitle.isEmpty()) {
        height += m_type.lineCount(PaperStyle::Body, meta.subtitle, m_context.width)
            * m_type.lineHeight(PaperStyle::Body);
    }
    return height + 3;
}

void ReportPages::paintTitle(QPainter& painter)
{
    const ReportMeta& meta = m_report.meta;
    const QRectF body = m_setup.body();
    qreal y = body.top();
    const auto line = [&](PaperStyle style, const QString& text, ColorRole color) {
        if (!text.isEmpty()) {
            m_type.draw(
                painter, style, text, m_theme.color(color), {{body.left(), y}, body.width()});
            y += m_type.lineCount(style, text, body.width()) * m_type.lineHeight(style);
        }
    };
    line(PaperStyle::Body, meta.overline, ColorRole::Text3);
    line(PaperStyle::Title, meta.heading, ColorRole::Text);
    line(PaperStyle::Body, meta.subtitle, ColorRole::Text2);
}

void ReportPages::paintEdge(
    QPainter& painter, qreal top, const QString& leading, const QString& trailing)
{
    const QRectF body = m_setup.body();
    const auto half = [&](const QString& words, qreal share, LineAlign align) {
        const qreal room = body.width() * share;
        const qreal left = align == LineAlign::Leading ? body.left() : body.right() - room;
        m_type.draw(
            painter,
            PaperStyle::Caption,
            m_type.elided(PaperStyle::Caption, words, room),
            m_theme.color(ColorRole::Text3),
            {{left, top}, room, align});
    };
    constexpr qreal leadingShare = 0.7;
    half(leading, leadingShare, LineAlign::Leading);
    half(trailing, 1 - leadingShare, LineAlign::Trailing);
}

void ReportPages::paintHead(QPainter& painter)
{
    constexpr qreal lineBelow = 12; ///< the margin
    const QRectF body = m_setup.body();
    paintEdge(painter, paperMargin, m_report.meta.boardName, m_report.meta.title);
    painter.setPen(QPen(m_theme.color(ColorRole::Text2), 0.75));
    const qreal y = paperMargin + lineBelow;
    painter.drawLine(QLineF(body.left(), y, body.right(), y));
}

void ReportPages::paintFoot(QPainter& painter, int index)
{
    const ReportMeta& meta = m_report.meta;
    const ReportLanguage& language = meta.language;
    const QRectF body = m_setup.body();
    const qreal top =
        m_setup.pageSize().height() - paperMargin - m_type.lineHeight(PaperStyle::Caption);
    painter.setPen(QPen(m_theme.color(ColorRole::Border), 0.75));
    painter.drawLine(QLineF(body.left(), top - 3.5, body.right(), top - 3.5));
    paintEdge(
        painter,
        top,
        language.madeLine(meta.madeAt, meta.boardState),
        language.pageLine(index + 1, count()));
}

void ReportPages::paint(QPainter& painter, int index)
{
    paintHead(painter);
    if (index == 0) {
        paintTitle(painter);
    }
    for (const PagePiece& piece : m_pages[static_cast<std::size_t>(index)]) {
        const Boxes& boxes = boxesOf(piece.section);
        boxes[static_cast<std::size_t>(piece.block)]->paint(
            painter, {m_setup.body().left(), piece.top}, piece.slice);
    }
    paintFoot(painter, index);
}

} // namespace cb
