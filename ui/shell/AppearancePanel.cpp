// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AppearancePanel.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Language.h"
#include "ui/shell/Settings.h"
#include "ui/shell/ShellActions.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int smallestText = 80;
constexpr int largestText = 200;
constexpr int textStep = 10;

} // namespace

AppearancePanel::AppearancePanel(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_mode(new SegmentedSwitch(context.theme, this))
    , m_textSize(new MenuButton(context.theme, {}, this))
    , m_contrast(new SegmentedSwitch(context.theme, this))
    , m_motion(new SegmentedSwitch(context.theme, this))
    , m_language(new MenuButton(context.theme, {}, this))
{
    m_mode->setObjectName(u"appearance.mode"_s);
    m_textSize->setObjectName(u"appearance.textSize"_s);
    m_contrast->setObjectName(u"appearance.contrast"_s);
    m_motion->setObjectName(u"appearance.motion"_s);
    m_language->setObjectName(u"appearance.language"_s);
    auto* grid = new QGridLayout(this);
    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    grid->setContentsMargins(spacing.s5, spacing.s5, spacing.s5, spacing.s5);
    grid->setHorizontalSpacing(spacing.s5);
    grid->setVerticalSpacing(spacing.s4);
    for (QWidget* control : QList<QWidget*>{m_mode, m_textSize, m_contrast, m_motion, m_language}) {
        addRow(control);
    }
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(grid->rowCount(), 1);

    connect(m_mode, &SegmentedSwitch::chosen, this, [this](int index) {
        AppearanceChoice choice = m_context.theme.choice();
        choice.mode = static_cast<ThemeMode>(index);
        m_context.settings.set(settings::theme, QString(toText(choice.mode)));
        m_context.theme.setChoice(choice);
    });
    connect(m_textSize, &MenuButton::chosen, this, [this](int index) {
        AppearanceChoice choice = m_context.theme.choice();
        choice.textPercent = smallestText + index * textStep;
        m_context.settings.set(settings::textSize, choice.textPercent);
        m_context.theme.setChoice(choice);
    });
    connect(m_contrast, &SegmentedSwitch::chosen, this, [this](int index) {
        AppearanceChoice choice = m_context.theme.choice();
        choice.highContrast = static_cast<Aid>(index);
        m_context.settings.set(settings::highContrast, QString(toText(choice.highContrast)));
        m_context.theme.setChoice(choice);
    });
    connect(m_motion, &SegmentedSwitch::chosen, this, [this](int index) {
        AppearanceChoice choice = m_context.theme.choice();
        choice.reduceMotion = static_cast<Aid>(index);
        m_context.settings.set(settings::reduceMotion, QString(toText(choice.reduceMotion)));
        m_context.theme.setChoice(choice);
    });
    connect(m_language, &MenuButton::chosen, this, [this](int index) {
        const QString code = m_languageCodes.value(index);
        m_context.settings.set(settings::language, code);
        m_context.language.use(code);
    });
    connect(&context.theme, &ThemeController::themeChanged, this, &AppearancePanel::readChoice);
    retranslate();
}

void AppearancePanel::addRow(QWidget* control)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const auto row = static_cast<int>(m_names.size());
    auto* name = new TextLabel(m_context.theme, {}, TextRole::Strong, ColorRole::Text, this);
    auto* note = new TextLabel(m_context.theme, {}, TextRole::Small, ColorRole::Text3, this);
    note->setWordWrap(true);
    name->setBuddy(control);
    grid->addWidget(name, row, 0);
    grid->addWidget(control, row, 1, Qt::AlignLeading | Qt::AlignVCenter);
    grid->addWidget(note, row, 2);
    m_names.append(name);
    m_notes.append(note);
}

void AppearancePanel::retranslate()
{
    const QStringList names{
        tr("Theme"), tr("Text size"), tr("High contrast"), tr("Reduced motion"), tr("Language")};
    const ActionRegistry& actions = m_context.actions;
    const QStringList notes{
        tr("System follows the desktop, also while Changeboard runs."),
        tr("%1 makes it larger, %2 smaller; rows and bars grow with it.")
            .arg(
                keyText(actions.shortcuts(actions::textLarger).value(0)),
                keyText(actions.shortcuts(actions::textSmaller).value(0))),
        tr("Fills become plain; borders, signs and hatching stay."),
        tr("Panels fold and ranges step without moving."),
        tr("Acts at once. Dates follow it too.")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_names[i]->setText(names[i]);
        m_notes[i]->setText(notes[i]);
    }
    m_mode->setTexts({tr("System"), tr("Light"), tr("Dark")});
    m_contrast->setTexts({tr("System"), tr("Off"), tr("On")});
    m_motion->setTexts({tr("System"), tr("Off"), tr("On")});
    QStringList sizes;
    for (int percent = smallestText; percent <= largestText; percent += textStep) {
        sizes.append(tr("%1 %").arg(percent));
    }
    m_textSize->setOptions(sizes);
    m_languageCodes = QStringList{QString()} + Language::available();
    QStringList languages{tr("System's language")};
    for (const QString& code : m_languageCodes.mid(1)) {
        languages.append(QLocale(code).nativeLanguageName());
    }
    m_language->setOptions(languages);
    readChoice();
}

void AppearancePanel::readChoice()
{
    const AppearanceChoice& choice = m_context.theme.choice();
    m_mode->setCurrent(static_cast<int>(choice.mode));
    m_contrast->setCurrent(static_cast<int>(choice.highContrast));
    m_motion->setCurrent(static_cast<int>(choice.reduceMotion));
    m_textSize->setCurrent((choice.textPercent - smallestText) / textStep);
    const qsizetype language = m_languageCodes.indexOf(m_context.settings.get(settings::language));
    m_language->setCurrent(static_cast<int>(std::max<qsizetype>(language, 0)));
}

void AppearancePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace cb
