// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/DetailParts.h"

#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ConflictSigns.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/SectionHeader.h"

#include <QHelpEvent>
#include <QJsonObject>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString foldsKey = u"detail.folds"_s;

} // namespace

DetailSection::DetailSection(BoardContext& context, const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_key(key)
    , m_head(new SectionHeader(context.theme, {}, this))
    , m_content(new QWidget(this))
{
    setObjectName(u"section."_s + key);
    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing.s4, spacing.s2, spacing.s4, spacing.s3);
    layout->setSpacing(spacing.s1);
    layout->addWidget(m_head);
    layout->addWidget(m_content);
    auto* inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(spacing.s1);
    m_head->setContent(m_content);
    m_head->setFolded(context.settings.viewState(foldsKey).value(key).toBool());
    connect(m_head, &SectionHeader::foldedChanged, this, [this](bool isFolded) {
        QJsonObject folds = m_context.settings.viewState(foldsKey);
        folds[m_key] = isFolded;
        m_context.settings.setViewState(foldsKey, folds);
    });
}

void DetailSection::setTitle(const QString& title)
{
    m_head->setText(title);
    m_head->setAccessibleName(title);
}

void DetailSection::setNote(const QString& note)
{
    m_head->setNote(note);
}

QVBoxLayout* DetailSection::contentLayout() const
{
    return static_cast<QVBoxLayout*>(m_content->layout());
}

void DetailSection::clear()
{
    while (QLayoutItem* item = m_content->layout()->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void DetailSection::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(
        QRect(0, height() - 1, width(), 1), m_context.theme.theme().color(ColorRole::Border));
}

StateLine::StateLine(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void StateLine::showChange(
    DisplayState state,
    std::optional<RiskLevel> risk,
    bool isEmergency,
    const QString& planned,
    const QString& remark)
{
    m_state = state;
    m_risk = risk;
    m_isEmergency = isEmergency;
    m_planned = planned;
    m_remark = remark;
    QStringList words{RecordWords::state(state)};
    if (isEmergency) {
        words.append(tr("emergency"));
    }
    if (risk) {
        words.append(tr("risk %1").arg(RecordWords::risk(*risk)));
    }
    words += {planned, remark};
    words.removeAll(QString());
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize StateLine::sizeHint() const
{
    return {m_theme.theme().px(280), heightForWidth(width() > 0 ? width() : 400)};
}

int StateLine::heightForWidth(int width) const
{
    return layOut(nullptr, width);
}

void StateLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    layOut(&painter, width());
}

int StateLine::layOut(QPainter* painter, int width) const
{
    const Theme& theme = m_theme.theme();
    const int lineHeight = theme.px(22);
    const int gap = theme.px(6);
    const QFont strong = Fonts::medium(theme.font(TextRole::Body));
    const QFont figures = theme.figureFont(TextRole::Body);
    int x = 0;
    int y = 0;
    const auto placed = [&](int w) {
        if (x > 0 && x + gap + 1 + w > width) {
            x = 0;
            y += lineHeight;
        } else if (x > 0 && painter) {
            const QRect line(x, y + 4, 1, lineHeight - 8);
            painter->fillRect(
                QStyle::visualRect(layoutDirection(), rect(), line),
                theme.color(ColorRole::BorderStrong));
        }
        x += x > 0 ? gap + 1 : 0;
        const QRect box(x, y, w, lineHeight);
        x += w + gap;
        return QStyle::visualRect(layoutDirection(), QRect(0, 0, width, lineHeight), box);
    };
    const auto words =
        [&](const QRect& box, int skip, const QString& text, const QFont& font, const QColor& ink) {
            if (!painter) {
                return;
            }
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(
                isRightToLeft() ? box.adjusted(0, 0, -skip, 0) : box.adjusted(skip, 0, 0, 0),
                int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                text);
        };
    const auto head = [&](const QRect& box, int w) {
        return QRectF(QStyle::visualRect(
            layoutDirection(), box, QRect(box.left(), box.top(), w, box.height())));
    };
    const int sign = theme.metrics().sign.row;
    const QString state = RecordWords::state(m_state);
    const int bolt = m_isEmergency ? sign : 0;
    const QRect stateBox =
        placed(sign + gap + bolt + QFontMetrics(strong).horizontalAdvance(state) + 2);
    if (painter) {
        signs::paintState(*painter, head(stateBox, sign), m_state, theme);
        if (m_isEmergency) {
            const QRectF box = head(stateBox, sign);
            signs::paintBolt(
                *painter,
                box.translated(isRightToLeft() ? -sign : sign, 0),
                theme.color(ColorRole::Text));
        }
    }
    words(stateBox, sign + gap + bolt, state, strong, theme.stateText(m_state));
    if (m_risk) {
        const int meter = qCeil(signs::riskMeterSize(sign).width());
        const QString risk = RecordWords::risk(*m_risk);
        const QRect box = placed(meter + gap + QFontMetrics(strong).horizontalAdvance(risk) + 2);
        if (painter) {
            signs::paintRisk(*painter, head(box, meter), *m_risk, theme);
        }
        words(box, meter + gap, risk, strong, theme.color(ColorRole::Text));
    }
    const auto plain = [&](const QString& text, ColorRole ink) {
        if (!text.isEmpty()) {
            const QRect box = placed(QFontMetrics(figures).horizontalAdvance(text) + 2);
            words(box, 0, text, figures, theme.color(ink));
        }
    };
    plain(m_planned, ColorRole::Text);
    plain(m_remark, ColorRole::Warn);
    return y + lineHeight;
}

DetailLine::DetailLine(const ThemeController& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void DetailLine::setTexts(const QString& text, const QString& note)
{
    setText(text);
    m_note = note;
    setAccessibleName(note.isEmpty() ? text : u"%1, %2"_s.arg(text, note));
    update();
}

void DetailLine::setState(DisplayState state)
{
    m_sign = Sign::State;
    m_state = state;
}

void DetailLine::setOutcome(DeploymentOutcome outcome)
{
    m_sign = Sign::Outcome;
    m_outcome = outcomeSign(outcome);
}

void DetailLine::setClosure(ClosureCode code)
{
    m_sign = Sign::Outcome;
    m_outcome = outcomeSign(code);
}

void DetailLine::setIncident(int priority)
{
    m_sign = Sign::Incident;
    m_priority = priority;
}

void DetailLine::setConflict(const ConflictLetter& letter)
{
    m_sign = Sign::Conflict;
    m_conflict = letter;
}

void DetailLine::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    setEnabled(isEditable);
}

void DetailLine::setNoteRole(ColorRole role)
{
    m_noteRole = role;
    update();
}

void DetailLine::setMissing(bool isMissing)
{
    m_isMissing = isMissing;
    update();
}

QSize DetailLine::sizeHint() const
{
    return {m_theme.theme().px(160), m_theme.theme().metrics().target.minimumClick};
}

QSize DetailLine::minimumSizeHint() const
{
    return {m_theme.theme().px(60), m_theme.theme().metrics().target.minimumClick};
}

void DetailLine::paintSign(QPainter& painter, const QRectF& box, const Theme& theme) const
{
    switch (m_sign) {
    case Sign::None:
        break;
    case Sign::State:
        signs::paintState(painter, box, m_state, theme);
        break;
    case Sign::Outcome:
        signs::paintOutcome(painter, box, m_outcome, theme);
        break;
    case Sign::Incident:
        signs::paintIncident(painter, box, m_priority, theme);
        break;
    case Sign::Conflict: {
        const double size = theme.metrics().sign.row;
        const double top = std::round(box.center().y() - size / 2);
        conflictsigns::paintOne(painter, {box.left(), top, size, size}, m_conflict, theme);
        break;
    }
    }
}

void DetailLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Theme& theme = m_theme.theme();
    const int gap = theme.px(6);
    const bool isHovered = isEnabled() && (underMouse() || hasFocus());
    if (isHovered) {
        controls::paintBox(
            painter,
            QRectF(rect()),
            theme.color(ColorRole::Hover),
            theme.color(ColorRole::Hover),
            theme.metrics().radius.control);
    }
    if (hasFocus()) {
        controls::paintFocusRing(
            painter, QRectF(rect()), theme.metrics().radius.control, theme.color(ColorRole::Focus));
    }
    const auto mirror = [this](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const int sign = m_sign == Sign::None ? 0 : theme.metrics().sign.row;
    int start = theme.px(4);
    if (sign > 0) {
        paintSign(painter, QRectF(mirror({start, 0, sign, height()})), theme);
        start += sign + gap;
    }
    int end = width() - theme.px(4);
    if (m_isEditable && isHovered) {
        const int side = theme.px(12);
        signs::paintPencil(
            painter,
            QRectF(mirror({end - side, 0, side, height()})),
            theme.color(ColorRole::Text3));
        end -= side + gap;
    }
    if (!m_note.isEmpty()) {
        const QFont font = theme.figureFont(TextRole::Small);
        const int noteWidth = std::min(
            QFontMetrics(font).horizontalAdvance(m_note) + 2, std::max(0, (end - start) / 2));
        painter.setFont(font);
        painter.setPen(theme.color(m_noteRole));
        painter.drawText(
            mirror({end - noteWidth, 0, noteWidth, height()}),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
            QFontMetrics(font).elidedText(m_note, Qt::ElideRight, noteWidth));
        end -= noteWidth + gap;
    }
    const QFont font = theme.figureFont(TextRole::Body);
    painter.setFont(font);
    painter.setPen(theme.color(m_isMissing ? ColorRole::Text3 : ColorRole::Text));
    painter.drawText(
        mirror({start, 0, std::max(0, end - start), height()}),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, end - start));
}

bool DetailLine::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QFontMetrics metrics(m_theme.theme().figureFont(TextRole::Body));
        const bool isCut =
            metrics.horizontalAdvance(text()) + metrics.horizontalAdvance(m_note) > width() - 40;
        QStringList words;
        if (isCut) {
            words.append(accessibleName());
        }
        words.append(toolTip());
        words.removeAll(QString());
        if (!words.isEmpty()) {
            QToolTip::showText(
                static_cast<QHelpEvent*>(event)->globalPos(),
                Qt::convertFromPlainText(words.join(u'\n')),
                this);
        }
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace cb
