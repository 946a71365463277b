// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/AssessmentSide.h"
#include "ui/assess/QuestionnaireForm.h"
#include "ui/assess/QuestionnairePage.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Settings.h"
#include "ui/theme/Signs.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The triangle beside the words of what is open.
class WarningSign : public QWidget
{
public:
    WarningSign(const ThemeController& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        const int size = theme.theme().metrics().sign.row;
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        signs::paintWarning(painter, rect(), m_theme.theme().color(ColorRole::Warn));
    }

private:
    const ThemeController& m_theme;
};

} // namespace

QuestionnairePage::QuestionnairePage(BoardContext& context, ChangeId change, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_change(change)
    , m_drafts(context.settings.dataFolder(), context.session.snapshot()->settings.boardId)
{
    setObjectName(u"questionnairePage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notice = new MessageBar(context.theme, this);
    m_notice->setObjectName(u"page.notice"_s);
    m_problem = new MessageBar(context.theme, this);
    m_problem->setObjectName(u"page.problem"_s);
    m_problem->setClosable(true);
    for (MessageBar* bar : {m_notice, m_problem}) {
        bar->hide();
        layout->addWidget(bar);
    }
    makeBody();
    makeBar();
    makeKeys();
    m_model = new MenuButton(context.theme, {}, this);
    m_model->setObjectName(u"page.questionnaire"_s);
    m_model->hide();
    m_draftTimer.setInterval(draftAfterMs);
    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &QuestionnairePage::keepDraft);
    connect(m_form, &QuestionnaireForm::answersChanged, this, &QuestionnairePage::noteAnswered);
    connect(m_model, &MenuButton::chosen, this, [this](int index) {
        const Questionnaire model = m_models.newest().value(index, m_form->model());
        const Assessment* counting = countingAssessment(m_detail->assessments);
        ask(model, startingAnswers(model, m_facts, counting));
        m_isDirty = true;
        m_draftTimer.start();
    });
    connect(&context.session, &Session::snapshotChanged, this, [this] {
        if (m_detail && !m_isSaving) {
            load();
        }
    });
    retranslate();
    load();
}

void QuestionnairePage::makeBody()
{
    m_form = new QuestionnaireForm(m_context.theme);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_form);
    m_side = new AssessmentSide(m_context, this);
    connect(m_side, &AssessmentSide::recordRequested, this, &Page::openRequested);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_scroll, 1);
    middle->addWidget(new Hairline(m_context.theme, Qt::Vertical, this));
    middle->addWidget(m_side);
    static_cast<QVBoxLayout*>(layout())->addLayout(middle, 1);
    connect(m_form, &QuestionnaireForm::currentChanged, this, [this] {
        if (QWidget* focused = m_form->focusWidget()) {
            m_scroll->ensureWidgetVisible(focused, 0, m_context.theme.theme().px(40));
        }
    });
}

void QuestionnairePage::makeBar()
{
    const ThemeController& theme = m_context.theme;
    const Metrics& metrics = theme.theme().metrics();
    auto* bar = new Strip(theme, true, this);
    bar->setObjectName(u"page.bar"_s);
    bar->setFixedHeight(metrics.chrome.actBar);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(metrics.spacing.s4, 0, metrics.spacing.s4, 0);
    line->setSpacing(metrics.spacing.s2);
    m_back = new Button(theme, {}, Button::Kind::Secondary, bar);
    m_back->setObjectName(u"page.back"_s);
    m_back->setSign(Icon::ChevronLeading);
    m_back->setKeyHint(QKeySequence(Qt::Key_Escape));
    m_about = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, bar);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_openSign = new WarningSign(theme, bar);
    m_open = new TextLabel(theme, {}, TextRole::Body, ColorRole::Warn, bar);
    m_open->setObjectName(u"page.open"_s);
    m_next = new Button(theme, {}, Button::Kind::Secondary, bar);
    m_next->setObjectName(u"page.next"_s);
    m_next->setKeyHint(QKeySequence(Qt::Key_F8));
    m_save = new Button(theme, {}, Button::Kind::Primary, bar);
    m_save->setObjectName(u"page.save"_s);
    m_save->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    line->addWidget(m_back);
    line->addWidget(m_about, 1);
    line->addWidget(m_openSign);
    line->addWidget(m_open);
    line->addWidget(m_next);
    line->addWidget(m_save);
    layout()->addWidget(bar);
    connect(m_back, &Button::clicked, this, &Page::closeRequested);
    connect(m_next, &Button::clicked, this, &QuestionnairePage::goToNextOpen);
    connect(m_save, &Button::clicked, this, &QuestionnairePage::save);
}

void QuestionnairePage::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), &QuestionnairePage::save);
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), &QuestionnairePage::save);
    key(QKeySequence(Qt::Key_F8), &QuestionnairePage::goToNextOpen);
    key(QKeySequence(Qt::Key_Escape), [this] { emit closeRequested(); });
}

} // namespace cb
