// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Session.h"
#include "ui/assess/MatrixView.h"
#include "ui/assess/ModelSideEdit.h"
#include "ui/assess/ModelTrial.h"
#include "ui/assess/ModelView.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

ModelView::ModelView(BoardContext& context, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_base(defaultQuestionnaire())
    , m_model(m_base)
    , m_layout(new QVBoxLayout(this))
    , m_version(new MenuButton(context.theme, {}, this))
{
    setObjectName(u"modelView"_s);
    m_version->setObjectName(u"model.version"_s);
    m_version->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_message = new MessageBar(context.theme, this);
    m_message->setObjectName(u"model.message"_s);
    m_message->setClosable(true);
    m_message->hide();
    m_layout->addWidget(m_message);
    makeEditor();
    makeBar();
    connect(m_version, &MenuButton::chosen, this, [this](int index) {
        showVersion(m_versions.value(index, m_base));
        updateVersions();
    });
    connect(&context.session, &Session::snapshotChanged, this, [this] {
        if (isVisible() && !m_isSaving) {
            load();
        }
    });
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ModelView::save);
    retranslate();
    showVersion(m_base);
}

void ModelView::makeEditor()
{
    const Metrics::Spacing& spacing = m_context.theme.theme().metrics().spacing;
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, spacing.s4, 0, spacing.s4);
    column->setSpacing(0);
    m_name = new QLineEdit(form);
    m_name->setObjectName(u"model.name"_s);
    auto* nameLine = new QHBoxLayout;
    nameLine->setContentsMargins(spacing.s4, 0, spacing.s4, 0);
    nameLine->addWidget(m_name);
    column->addLayout(nameLine);
    m_impact = new ModelSideEdit(m_context.theme, RiskSide::Impact, form);
    m_likelihood = new ModelSideEdit(m_context.theme, RiskSide::Likelihood, form);
    column->addWidget(m_impact);
    column->addWidget(m_likelihood);
    column->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(scrolled(form, this), 1);
    middle->addWidget(new Hairline(m_context.theme, Qt::Vertical, this));
    middle->addWidget(makeSide());
    m_layout->addLayout(middle, 1);
    connect(m_name, &QLineEdit::textEdited, this, &ModelView::noteEdited);
    for (ModelSideEdit* side : {m_impact, m_likelihood}) {
        connect(side, &ModelSideEdit::edited, this, &ModelView::noteEdited);
        connect(side, &ModelSideEdit::rearranged, this, [this] {
            noteEdited();
            showSides();
            check();
        });
    }
}

/// The matrix, what is wrong, and the trial.
QWidget* ModelView::makeSide()
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(spacing.s4, spacing.s4, spacing.s4, spacing.s4);
    column->setSpacing(spacing.s2);
    const auto words = [&](TextRole role, ColorRole color) {
        auto* label = new TextLabel(theme, {}, role, color, side);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    m_matrixTitle = words(TextRole::Strong, ColorRole::Text);
    m_matrix = new MatrixView(theme, side);
    column->addWidget(m_matrix);
    m_matrixHint = words(TextRole::Small, ColorRole::Text3);
    column->addSpacing(spacing.s3);
    m_problemsTitle = words(TextRole::Strong, ColorRole::Bad);
    m_problems = words(TextRole::Small, ColorRole::Text);
    m_problems->setObjectName(u"model.problems"_s);
    m_trial = new ModelTrial(m_context, side);
    column->addWidget(m_trial);
    column->addStretch(1);
    connect(m_matrix, &MatrixView::levelChosen, this, [this](int cell, RiskLevel level) {
        m_model.levels[static_cast<std::size_t>(cell)] = level;
        noteEdited();
    });
    connect(m_trial, &ModelTrial::scored, m_matrix, &MatrixView::setScore);
    QScrollArea* area = scrolled(side, this);
    area->setFixedWidth(theme.theme().px(400));
    return area;
}

void ModelView::makeBar()
{
    const ThemeController& theme = m_context.theme;
    const Metrics& metrics = theme.theme().metrics();
    auto* bar = new Strip(theme, true, this);
    bar->setFixedHeight(metrics.chrome.actBar);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(metrics.spacing.s4, 0, metrics.spacing.s4, 0);
    line->setSpacing(metrics.spacing.s2);
    m_state = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, bar);
    m_state->setObjectName(u"model.state"_s);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_discard = new Button(theme, {}, Button::Kind::Secondary, bar);
    m_discard->setObjectName(u"model.discard"_s);
    m_save = new Button(theme, {}, Button::Kind::Primary, bar);
    m_save->setObjectName(u"model.save"_s);
    m_save->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_S));
    line->addWidget(m_state, 1);
    line->addWidget(m_discard);
    line->addWidget(m_save);
    m_layout->addWidget(bar);
    connect(m_discard, &Button::clicked, this, [this] { showVersion(m_base); });
    connect(m_save, &Button::clicked, this, &ModelView::save);
}

} // namespace cb
