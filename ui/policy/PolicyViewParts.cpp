// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/Editor.h"
#include "ui/policy/CandidateList.h"
#include "ui/policy/ModelForm.h"
#include "ui/policy/ModelsTableModel.h"
#include "ui/policy/PolicyBench.h"
#include "ui/policy/PolicyCompareBox.h"
#include "ui/policy/PolicyTableModel.h"
#include "ui/policy/PolicyView.h"
#include "ui/policy/SmallTable.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/KeyList.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    content->setAutoFillBackground(true);
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

QList<KeyLine> ownKeys()
{
    return {
        {{Qt::Key_Insert}, PolicyView::tr("Add a row", "key")},
        {{Qt::Key_Return, Qt::Key_F2}, PolicyView::tr("Edit the cell", "keys")},
        keylines::remove(),
        {{QKeyCombination(Qt::ALT, Qt::Key_Up), QKeyCombination(Qt::ALT, Qt::Key_Down)},
         PolicyView::tr("Move the row up, down", "keys")},
        {{QKeyCombination(Qt::ALT, Qt::Key_Q)},
         PolicyView::tr("Ask what a change would need", "key")},
        {{QKeyCombination(Qt::CTRL, Qt::Key_Return)}, PolicyView::tr("Put in force", "key")}};
}

} // namespace

PolicyView::PolicyView(BoardContext& context, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_shown(builtInPolicy())
{
    setObjectName(u"policyView"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeControls();
    m_message = new MessageBar(context.theme, this);
    m_message->setObjectName(u"policy.message"_s);
    m_message->setClosable(true);
    m_message->hide();
    layout->addWidget(m_message);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_main = makeMain();
    m_side = makeSide();
    m_line = new Hairline(context.theme, Qt::Vertical, this);
    middle->addWidget(m_main, 1);
    middle->addWidget(m_line);
    middle->addWidget(m_side);
    layout->addLayout(middle, 1);
    makeKeys();
    connect(&context.session, &Session::snapshotChanged, this, [this] {
        if (isVisible()) {
            load();
        }
    });
    connect(&context.selection, &Selection::selectionChanged, this, [this] {
        const auto change = m_context.selection.currentChange();
        if (change && isVisible()) {
            m_bench->setChange(*change);
        }
    });
    connect(&context.theme, &ThemeController::themeChanged, this, &PolicyView::applyTheme);
    retranslate();
    applyTheme();
}

void PolicyView::applyTheme()
{
    const Theme& theme = m_context.theme.theme();
    const auto paint = [&theme](QWidget* area, ColorRole role) {
        QWidget* content = static_cast<QScrollArea*>(area)->widget();
        QPalette palette = content->palette();
        palette.setColor(QPalette::Window, theme.color(role));
        content->setPalette(palette);
    };
    paint(m_main, ColorRole::Canvas);
    paint(m_side, ColorRole::Panel);
    fitPages();
    update();
}

void PolicyView::makeControls()
{
    const ThemeController& theme = m_context.theme;
    m_controls = new QWidget(this);
    auto* line = new QHBoxLayout(m_controls);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.theme().metrics().spacing.s3);
    m_draftChip = new Chip(theme, {}, Tone::Info, m_controls);
    m_draftChip->setSign(Icon::Edit);
    m_pages = new SegmentedSwitch(theme, m_controls);
    m_pages->setObjectName(u"policy.pages"_s);
    m_version = new MenuButton(theme, {}, m_controls);
    m_version->setObjectName(u"policy.version"_s);
    line->addWidget(m_draftChip);
    line->addWidget(m_pages);
    line->addWidget(m_version);
    m_controls->hide();
    connect(m_pages, &SegmentedSwitch::chosen, this, [this](int page) {
        m_pages->setCurrent(page);
        fitPages();
    });
    connect(m_version, &MenuButton::chosen, this, [this](int index) {
        m_wanted = index == 0 ? 0 : m_versions.value(index);
        m_documents.reset();
        load();
    });
}

QWidget* PolicyView::makeMain()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const Metrics::Spacing& spacing = m_context.theme.theme().metrics().spacing;
    column->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s4);
    column->setSpacing(spacing.s2);
    makeTable(column);
    makeModels(column);
    makeCandidates(column);
    column->addStretch(1);
    return scrolled(content, this);
}

void PolicyView::makeTable(QVBoxLayout* column)
{
    const ThemeController& theme = m_context.theme;
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.theme().metrics().spacing.s2);
    m_tableTitle = new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this);
    m_tableHint = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this);
    m_tableHint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_tableTitle);
    head->addWidget(m_tableHint, 1);
    const auto act = [&](const QString& name, Icon icon, const QKeySequence& keys, auto does) {
        auto* button = new Button(theme, {}, Button::Kind::Secondary, this);
        button->setObjectName(name);
        button->setSign(icon);
        button->setKeyHint(keys);
        connect(button, &Button::clicked, this, does);
        head->addWidget(button);
        return button;
    };
    m_add = act(u"policy.add"_s, Icon::Plus, QKeySequence(Qt::Key_Insert), [this] { addRow(); });
    m_up = act(u"policy.up"_s, Icon::ChevronUp, QKeySequence(Qt::ALT | Qt::Key_Up), [this] {
        moveRow(-1);
    });
    m_down = act(u"policy.down"_s, Icon::ChevronDown, QKeySequence(Qt::ALT | Qt::Key_Down), [this] {
        moveRow(1);
    });
    m_remove =
        act(u"policy.remove"_s, Icon::Trash, QKeySequence(Qt::Key_Delete), [this] { removeRow(); });
    column->addLayout(head);
    m_tableModel = new PolicyTableModel(this);
    m_table = new SmallTable(theme, m_tableModel, this);
    m_table->setObjectName(u"policy.table"_s);
    m_table->setItemDelegate(new PolicyDelegate(theme, m_table));
    m_table->setWidths({30, 92, 78, 118, 64, 0, 88, 76, 0, 118});
    connect(m_table, &SmallTable::acted, this, &PolicyView::editCell);
    column->addWidget(m_table);
    m_checks = new QWidget(this);
    m_checks->setObjectName(u"policy.checks"_s);
    m_checkLine = new FlowLayout(m_checks);
    m_checkLine->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_checks);
    column->addWidget(new Hairline(theme, Qt::Horizontal, this));
}

void PolicyView::makeModels(QVBoxLayout* column)
{
    const ThemeController& theme = m_context.theme;
    auto* head = new QHBoxLayout;
    m_modelsTitle = new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this);
    m_modelsHint = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this);
    m_newModel = new Button(theme, {}, Button::Kind::Secondary, this);
    m_newModel->setObjectName(u"policy.newModel"_s);
    m_newModel->setSign(Icon::Plus);
    head->setSpacing(theme.theme().metrics().spacing.s2);
    m_modelsHint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_modelsTitle);
    head->addWidget(m_modelsHint, 1);
    head->addWidget(m_newModel);
    column->addLayout(head);
    connect(m_newModel, &Button::clicked, this, [this] {
        openModelForm(static_cast<int>(ModelForm::Purpose::New), {});
    });
    m_modelsModel = new ModelsTableModel(this);
    m_modelsTable = new SmallTable(theme, m_modelsModel, this);
    m_modelsTable->setObjectName(u"policy.models"_s);
    m_modelsTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_modelsTable->setItemDelegate(new ModelsDelegate(theme, *m_modelsModel, m_modelsTable));
    m_modelsTable->setWidths({0, 128, 64, 196, 240, 132, 108});
    connect(m_modelsTable, &SmallTable::acted, this, [this](const QModelIndex& index) {
        if (const StandardModel* model = m_modelsModel->modelAt(index.row())) {
            openModelForm(static_cast<int>(ModelForm::Purpose::Edit), *model);
        }
    });
    column->addWidget(m_modelsTable);
    m_modelsEmpty = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this);
    m_modelsEmpty->setWordWrap(true);
    column->addWidget(m_modelsEmpty);
    m_form = new ModelForm(theme, this);
    m_form->hide();
    connect(m_form, &ModelForm::saveRequested, this, &PolicyView::saveModel);
    connect(m_form, &ModelForm::cancelled, this, [this] {
        m_form->hide();
        m_modelsTable->setFocus();
    });
    column->addWidget(m_form);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(theme.theme().metrics().spacing.s2);
    column->addLayout(m_cards);
    column->addWidget(new Hairline(theme, Qt::Horizontal, this));
}

void PolicyView::makeCandidates(QVBoxLayout* column)
{
    const ThemeController& theme = m_context.theme;
    auto* head = new QHBoxLayout;
    m_candidatesTitle = new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this);
    m_candidatesHint = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this);
    m_candidatesNote = new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this);
    head->setSpacing(theme.theme().metrics().spacing.s2);
    m_candidatesHint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_candidatesTitle);
    head->addWidget(m_candidatesHint, 1);
    head->addWidget(m_candidatesNote);
    column->addLayout(head);
    m_candidates = new CandidateList(theme, this);
    column->addWidget(m_candidates);
    connect(m_candidates, &CandidateList::openRequested, this, &PolicyView::openCandidate);
    connect(m_candidates, &CandidateList::modelRequested, this, &PolicyView::makeModelFrom);
    connect(m_candidates, &CandidateList::putOffRequested, this, &PolicyView::putOff);
}

QWidget* PolicyView::makeSide()
{
    const ThemeController& theme = m_context.theme;
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    auto* content = new QWidget;
    // On a page of its own it is no wider than can be read. The line around it reckons its height
    // from that width, which a column would not.
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    auto* parts = new QWidget(content);
    constexpr int widest = 800;
    parts->setMaximumWidth(theme.theme().px(widest));
    line->addWidget(parts, 1);
    line->addStretch();
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s4);
    column->setSpacing(spacing.s4);
    m_bench = new PolicyBench(m_context, parts);
    m_compare = new PolicyCompareBox(theme, parts);
    column->addWidget(m_bench);
    column->addWidget(new Hairline(theme, Qt::Horizontal, parts));
    column->addWidget(m_compare);
    column->addStretch(1);
    connect(m_bench, &PolicyBench::fired, m_tableModel, &PolicyTableModel::setFiring);
    connect(m_compare, &PolicyCompareBox::putInForceRequested, this, &PolicyView::putInForce);
    connect(m_compare, &PolicyCompareBox::discardRequested, this, &PolicyView::discardDraft);
    connect(m_compare, &PolicyCompareBox::draftRequested, this, &PolicyView::draftFromShown);
    return scrolled(content, this);
}

void PolicyView::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, QWidget* in, auto act) {
        auto* shortcut = new QShortcut(keys, in);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    new KeyList(*this, &ownKeys);
    key(QKeySequence(Qt::Key_Insert), m_table, [this] { addRow(); });
    key(QKeySequence(Qt::Key_Delete), m_table, [this] { removeRow(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Up), m_table, [this] { moveRow(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), m_table, [this] { moveRow(1); });
    key(QKeySequence(Qt::Key_Delete), m_modelsTable, [this] { removeModel(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Q), this, [this] {
        if (!m_side->isVisible()) {
            m_pages->setCurrent(1);
            fitPages();
        }
        m_bench->focusChange();
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), this, [this] { putInForce(); });
}

} // namespace cb
