// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/PatchNightForm.h"

#include "ui/records/RecordChoices.h"
#include "ui/records/RecordWords.h"
#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/LiveTexts.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct Ordinal
{
    const char* name;
    int value; ///< as in PatchNightRule
};

constexpr std::array ordinals{
    Ordinal{QT_TRANSLATE_NOOP("cb::PatchNightForm", "every week"), 0},
    Ordinal{QT_TRANSLATE_NOOP("cb::PatchNightForm", "every second week"), -2},
    Ordinal{QT_TRANSLATE_NOOP("cb::PatchNightForm", "the first of the month"), 1},
    Ordinal{QT_TRANSLATE_NOOP("cb::PatchNightForm", "the second of the month"), 2},
    Ordinal{QT_TRANSLATE_NOOP("cb::PatchNightForm", "the third of the month"), 3},
    Ordinal{QT_TRANSLATE_NOOP("cb::PatchNightForm", "the fourth of the month"), 4},
    Ordinal{QT_TRANSLATE_NOOP("cb::PatchNightForm", "the last of the month"), 5}};

} // namespace

PatchNightForm::PatchNightForm(
    const ThemeController& theme, const QTimeZone& zone, QDate today, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_zone(zone)
    , m_today(today)
    , m_ordinal(new QComboBox(this))
    , m_weekday(new QComboBox(this))
    , m_at(new QLineEdit(u"22:00"_s, this))
    , m_length(new QLineEdit(RecordTimes::length(2 * msPerHour), this))
    , m_count(new QSpinBox(this))
    , m_preview(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_make(new Button(theme, {}, Button::Kind::Primary, this))
{
    setObjectName(u"patchNight"_s);
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    for (const Ordinal& ordinal : ordinals) {
        m_ordinal->addItem(QString(), ordinal.value);
    }
    m_ordinal->setCurrentIndex(3);
    for (int day = 1; day <= 7; ++day) {
        m_weekday->addItem(QString(), day);
    }
    m_weekday->setCurrentIndex(1);
    m_count->setRange(1, 60);
    m_count->setValue(6);
    m_ordinal->setObjectName(u"patchNight.ordinal"_s);
    m_weekday->setObjectName(u"patchNight.weekday"_s);
    m_at->setObjectName(u"patchNight.at"_s);
    m_length->setObjectName(u"patchNight.length"_s);
    m_count->setObjectName(u"patchNight.count"_s);
    m_make->setObjectName(u"patchNight.make"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing.s3, spacing.s2, spacing.s3, spacing.s3);
    layout->setSpacing(spacing.s2);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing.s2);
    const auto word = [&] {
        auto* label = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this);
        line->addWidget(label);
        return label;
    };
    line->addWidget(m_weekday, 2);
    line->addWidget(m_ordinal, 3);
    TextLabel* at = word();
    line->addWidget(m_at, 1);
    TextLabel* length = word();
    line->addWidget(m_length, 1);
    line->addWidget(m_count);
    TextLabel* times = word();
    layout->addLayout(line);
    m_preview->setWordWrap(true);
    layout->addWidget(m_preview);
    auto* acts = new QHBoxLayout;
    auto* cancel = new Button(theme, {}, Button::Kind::Plain, this);
    acts->addStretch(1);
    acts->addWidget(cancel);
    acts->addWidget(m_make);
    layout->addLayout(acts);
    connect(m_ordinal, &QComboBox::activated, this, &PatchNightForm::updatePreview);
    connect(m_weekday, &QComboBox::activated, this, &PatchNightForm::updatePreview);
    connect(m_at, &QLineEdit::textChanged, this, &PatchNightForm::updatePreview);
    connect(m_length, &QLineEdit::textChanged, this, &PatchNightForm::updatePreview);
    connect(m_count, &QSpinBox::valueChanged, this, &PatchNightForm::updatePreview);
    connect(m_make, &Button::clicked, this, &PatchNightForm::accepted);
    connect(cancel, &Button::clicked, this, &PatchNightForm::cancelled);
    setFocusProxy(m_weekday);
    (new LiveTexts(*this))->add([this, at, length, times, cancel] {
        at->setText(tr("at", "before a time"));
        length->setText(tr("for", "before a length of time"));
        times->setText(tr("times", "after a number"));
        cancel->setText(tr("Cancel"));
        nameFields();
        updatePreview();
    });
}

void PatchNightForm::nameFields()
{
    for (int i = 0; i < m_ordinal->count(); ++i) {
        m_ordinal->setItemText(i, tr(ordinals[static_cast<std::size_t>(i)].name));
    }
    for (int day = 1; day <= m_weekday->count(); ++day) {
        m_weekday->setItemText(day - 1, QLocale().standaloneDayName(day));
    }
    m_ordinal->setAccessibleName(tr("How often"));
    m_weekday->setAccessibleName(tr("Day of the week"));
    m_at->setAccessibleName(tr("Start"));
    m_length->setAccessibleName(tr("Length"));
    m_count->setAccessibleName(tr("How many times"));
}

PatchNightRule PatchNightForm::rule() const
{
    PatchNightRule rule;
    rule.ordinal = m_ordinal->currentData().toInt();
    rule.weekday = m_weekday->currentData().toInt();
    rule.at = QTime::fromString(m_at->text().trimmed(), u"H:mm"_s);
    const std::optional<qint64> length = durationFrom(m_length->text());
    rule.minutes = length ? static_cast<int>(*length / msPerMinute) : 0;
    rule.count = m_count->value();
    rule.from = m_today;
    return rule;
}

void PatchNightForm::updatePreview()
{
    const PatchNightRule typed = rule();
    const bool isWhole = typed.at.isValid() && typed.minutes > 0;
    m_make->setEnabled(isWhole);
    m_make->setText(tr("Make %n draft(s)", nullptr, typed.count));
    if (!isWhole) {
        m_preview->setText(tr("Write the start as “22:00” and the length as “2 h”."));
        return;
    }
    const RecordTimes times(m_zone, WallTime::toInstant({m_today, QTime(12, 0)}, m_zone));
    QStringList words;
    for (const Span& night : patchNights(typed, m_zone)) {
        QString text = times.span(night);
        if (night.lengthMs() != typed.minutes * msPerMinute) {
            text += u" (%1)"_s.arg(
                tr("clock change: %1", "real length").arg(RecordTimes::length(night.lengthMs())));
        }
        words.append(text);
    }
    m_preview->setText(words.join(u"; "_s));
}

void PatchNightForm::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_theme.theme();
    controls::paintBox(
        painter,
        QRectF(rect()),
        theme.color(ColorRole::Window),
        theme.color(ColorRole::Border),
        theme.metrics().radius.control);
}

} // namespace cb
