// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FilterBar.h"

#include "core/session/Session.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/FilterWords.h"
#include "ui/shell/SavedFilters.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/View.h"
#include "ui/theme/Controls.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/Token.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int shownSuggestions = 12;

/// The box round tokens and text.
class FieldFrame : public QWidget
{
public:
    FieldFrame(const ThemeController& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setProperty(FocusRing::wantsRing, true);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Theme& theme = m_theme.theme();
        QPainter painter(this);
        controls::paintField(painter, rect(), {}, theme);
        const int side = theme.metrics().target.icon;
        const QRect icon(theme.metrics().spacing.s2, (height() - side) / 2, side, side);
        Icons::paint(
            painter,
            QStyle::visualRect(layoutDirection(), rect(), icon),
            Icon::Search,
            theme.color(ColorRole::Text2));
    }

private:
    const ThemeController& m_theme;
};

} // namespace

FilterBar::FilterBar(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(new FieldFrame(context.theme, this))
    , m_tokenRow(new QWidget(m_field))
    , m_edit(new QLineEdit(m_field))
    , m_count(new TextLabel(context.theme, {}, TextRole::Body, ColorRole::Text2, m_field))
    , m_saved(new SavedFilters(context.theme, context.settings, this))
    , m_newChange(new Button(context.theme, {}, Button::Kind::Primary, this))
    , m_popup(new QListView(this))
    , m_suggestionModel(new QStandardItemModel(this))
{
    setObjectName(u"filterBar"_s);
    m_edit->setObjectName(u"filterBar.edit"_s);
    m_count->setObjectName(u"filterBar.count"_s);
    m_popup->setObjectName(u"filterBar.popup"_s);
    m_newChange->setObjectName(u"filterBar.newChange"_s);
    m_count->setFigures(true);
    m_edit->setFrame(false);
    m_edit->installEventFilter(this);
    m_newChange->setSign(Icon::Plus);
    m_popup->setWindowFlags(Qt::ToolTip);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setFocusProxy(m_edit);
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_popup->setModel(m_suggestionModel);
    m_popup->setMouseTracking(true);
    m_popup->hide();

    auto* tokens = new QHBoxLayout(m_tokenRow);
    tokens->setContentsMargins({});
    auto* field = new QHBoxLayout(m_field);
    field->addWidget(m_tokenRow);
    field->addWidget(m_edit, 1);
    field->addWidget(m_count);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_saved);
    layout->addWidget(m_newChange);

    ActionRegistry& registry = context.actions;
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        applyTyped();
        complete();
    });
    connect(m_popup, &QListView::clicked, this, [this](const QModelIndex& index) {
        takeSuggestion(index.row());
    });
    connect(m_saved, &SavedFilters::chosen, &context.filter, &FilterController::setFilter);
    connect(
        m_newChange, &Button::clicked, this, [&registry] { registry.trigger(actions::newChange); });
    connect(registry.action(actions::filter), &QAction::triggered, this, [this] {
        m_edit->setFocus(Qt::ShortcutFocusReason);
        m_edit->selectAll();
    });
    QAction* newChange = registry.action(actions::newChange);
    connect(newChange, &QAction::changed, m_newChange, [this, newChange] {
        m_newChange->setEnabled(newChange->isEnabled());
        m_newChange->setToolTip(newChange->isEnabled() ? QString() : newChange->statusTip());
    });
    m_newChange->setEnabled(newChange->isEnabled());
    connect(&registry, &ActionRegistry::shortcutsChanged, this, &FilterBar::retranslate);
    connect(&context.filter, &FilterController::filterChanged, this, &FilterBar::readFilter);
    connect(&context.filter, &FilterController::resultChanged, this, &FilterBar::showCount);
    connect(&context.theme, &ThemeController::themeChanged, this, &FilterBar::applyTheme);
    applyTheme();
    retranslate();
    readFilter();
    showCount();
}

void FilterBar::applyTheme()
{
    const Metrics& metrics = m_context.theme.theme().metrics();
    const Metrics::Spacing& spacing = metrics.spacing;
    setFixedHeight(metrics.chrome.filterBar);
    layout()->setContentsMargins(spacing.s3, spacing.s1, spacing.s3, spacing.s1);
    layout()->setSpacing(spacing.s2);
    const int leading = spacing.s2 + metrics.target.icon + spacing.s1;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    m_field->layout()->setContentsMargins(
        isRightToLeft ? spacing.s2 : leading, 1, isRightToLeft ? leading : spacing.s2, 1);
    m_field->layout()->setSpacing(spacing.s1);
    m_tokenRow->layout()->setSpacing(spacing.s1);
    m_field->setFixedHeight(metrics.target.control);
    update();
}

void FilterBar::retranslate()
{
    const QString keys =
        m_context.actions.shortcuts(actions::filter).value(0).toString(QKeySequence::NativeText);
    m_edit->setPlaceholderText(
        tr("Type to search, or / then a field: team, service, state, risk, type, implementer…"));
    m_edit->setAccessibleName(tr("Filter (%1)").arg(keys));
    m_saved->setText(tr("Saved filters"));
    m_newChange->setText(tr("New change"));
    m_newChange->setKeyHint(m_context.actions.shortcuts(actions::newChange).value(0));
    rebuildTokens();
    showCount();
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        applyTheme();
    }
    QWidget::changeEvent(event);
}

void FilterBar::showFor(const View* view)
{
    if (m_view) {
        disconnect(m_view, &View::countChanged, this, nullptr);
    }
    m_view = view;
    if (view) {
        connect(view, &View::countChanged, this, &FilterBar::showCount);
    }
    m_unusedFields = view ? view->unusedFilterFields() : QStringList();
    rebuildTokens();
    showCount();
}

void FilterBar::readFilter()
{
    m_saved->setCurrent(m_context.filter.filter());
    if (m_isApplying) {
        return; // it comes from here
    }
    m_committed = m_context.filter.filter();
    m_edit->clear();
    m_problem.clear();
    rebuildTokens();
}

void FilterBar::rebuildTokens()
{
    for (Token* token : std::as_const(m_tokens)) {
        token->hide();
        token->deleteLater();
    }
    m_tokens.clear();
    for (int i = 0; i < m_committed.terms.size(); ++i) {
        const FilterTerm& term = m_committed.terms[i];
        auto* token = new Token(
            m_context.theme,
            FilterWords::tokenField(term),
            FilterWords::tokenValue(term),
            m_tokenRow);
        const bool isUnused = m_unusedFields.contains(QString(toText(term.field)));
        token->setUnused(isUnused, tr("not used here"));
        connect(token, &Token::clicked, this, [this, i] { editTerm(i); });
        connect(token, &Token::removeRequested, this, [this, i] { removeTerm(i); });
        m_tokenRow->layout()->addWidget(token);
        token->show();
        m_tokens.append(token);
    }
    m_tokenRow->setVisible(!m_tokens.isEmpty());
}

QString FilterBar::typedText() const
{
    // The slash only opens the list of fields.
    QString text = m_edit->text();
    if (text.startsWith(u'/')) {
        text.remove(0, 1);
    }
    return text.replace(u" /"_s, u" "_s);
}

void FilterBar::applyTyped()
{
    const QString text = typedText();
    const ParsedFilter parsed = BoardFilter::parse(text);
    m_problem = parsed.isClean() ? QString() : parsed.problems.constFirst().message;
    BoardFilter whole = m_committed;
    for (const FilterTerm& term : parsed.filter.terms) {
        whole = whole.with(term);
    }
    m_isApplying = true;
    m_context.filter.setFilter(whole);
    m_isApplying = false;
    showCount();
}

void FilterBar::commitTyped()
{
    const ParsedFilter parsed = BoardFilter::parse(typedText());
    if (!parsed.isClean()) {
        m_problem = parsed.problems.constFirst().message;
        showCount();
        return; // the text stays for mending
    }
    for (const FilterTerm& term : parsed.filter.terms) {
        m_committed = m_committed.with(term);
    }
    m_edit->clear();
    m_popup->hide();
    rebuildTokens();
    applyTyped();
}

void FilterBar::editTerm(int index)
{
    const QString text = m_committed.terms[index].toText();
    m_committed = m_committed.without(index);
    rebuildTokens();
    m_edit->setText(text);
    m_edit->setFocus();
    applyTyped();
}

void FilterBar::removeTerm(int index)
{
    m_committed = m_committed.without(index);
    rebuildTokens();
    m_edit->setFocus();
    applyTyped();
}

void FilterBar::showCount()
{
    const FilterResult& result = *m_context.filter.result();
    if (!m_problem.isEmpty()) {
        m_count->setRoles(TextRole::Small, ColorRole::Warn);
        m_count->setText(m_problem);
        return;
    }
    m_count->setRoles(TextRole::Body, ColorRole::Text2);
    if (const QString text = m_view ? m_view->countText() : QString(); !text.isEmpty()) {
        setCount(text, m_view->countHelp());
        return;
    }
    const int total = std::max(result.changes.total, result.snapshot->totalChanges);
    const QLocale locale = this->locale();
    const QString text = m_context.filter.filter().isEmpty()
        ? tr("%n changes", nullptr, total)
        : tr("%1 of %n changes", nullptr, total).arg(locale.toString(result.changes.count()));
    QStringList notShown;
    if (result.changes.withoutDates > 0) {
        notShown.append(tr("%n without dates", nullptr, result.changes.withoutDates));
    }
    if (result.changes.withoutItems > 0) {
        notShown.append(tr("%n without CI", nullptr, result.changes.withoutItems));
    }
    setCount(
        text,
        notShown.isEmpty() ? QString()
                           : tr("Not shown by every view: %1").arg(notShown.join(u", "_s)));
}

void FilterBar::setCount(const QString& text, const QString& help)
{
    const bool isOther = text != m_count->text();
    m_count->setToolTip(help);
    m_count->setText(text);
    if (m_edit->hasFocus() && isOther) {
        m_context.announcer.announce(text);
    }
}

void FilterBar::complete()
{
    const QString raw = m_edit->text();
    const QString text = typedText();
    const int cursor = m_edit->cursorPosition() - static_cast<int>(raw.size() - text.size());
    const bool asks = raw.contains(u'/') || !text.trimmed().isEmpty();
    m_suggestions = asks ? suggestFilter(
                        text,
                        std::max(0, cursor),
                        *m_context.session.snapshot(),
                        FilterTable::Changes,
                        shownSuggestions)
                         : QList<FilterSuggestion>();
    m_suggestionModel->clear();
    for (const FilterSuggestion& suggestion : std::as_const(m_suggestions)) {
        const QString name = suggestion.isField
            ? suggestion.text + u"  "_s + FilterWords::fieldName(suggestion.field)
            : FilterWords::valueName(suggestion.field, suggestion.value);
        m_suggestionModel->appendRow(new QStandardItem(name));
    }
    if (m_suggestions.isEmpty()) {
        m_popup->hide();
        return;
    }
    placePopup();
    m_popup->show();
    // After a slash or a colon the first one is what Enter takes; a free word stays a free word.
    if (raw.contains(u'/') || !m_suggestions.constFirst().isField) {
        m_popup->setCurrentIndex(m_suggestionModel->index(0, 0));
    }
}

void FilterBar::placePopup()
{
    const int rows = static_cast<int>(m_suggestions.size());
    const int rowHeight = std::max(m_popup->sizeHintForRow(0), 1);
    m_popup->resize(m_context.theme.theme().px(280), rows * rowHeight + 2);
    const QRect edit(m_edit->mapToGlobal(QPoint(0, 0)), m_edit->size());
    const int x =
        layoutDirection() == Qt::RightToLeft ? edit.right() - m_popup->width() + 1 : edit.left();
    m_popup->move(x, m_field->mapToGlobal(QPoint(0, m_field->height() + 2)).y());
}

void FilterBar::takeSuggestion(int row)
{
    if (row < 0 || row >= m_suggestions.size()) {
        return;
    }
    const FilterSuggestion suggestion = m_suggestions[row];
    QString text = typedText();
    text.replace(suggestion.position, suggestion.length, suggestion.text);
    m_edit->setText(text);
    m_edit->setCursorPosition(suggestion.position + static_cast<int>(suggestion.text.size()));
    if (suggestion.isField) {
        applyTyped();
        complete();
    } else {
        commitTyped();
    }
}

bool FilterBar::handleKey(int key)
{
    const int current = m_popup->isVisible() ? m_popup->currentIndex().row() : -1;
    const int last = static_cast<int>(m_suggestions.size()) - 1;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!m_popup->isVisible()) {
            complete();
            return true;
        }
        m_popup->setCurrentIndex(m_suggestionModel->index(
            std::clamp(current + (key == Qt::Key_Down ? 1 : -1), 0, std::max(last, 0)), 0));
        return true;
    case Qt::Key_Tab:
        if (m_popup->isVisible()) {
            takeSuggestion(std::max(current, 0));
            return true;
        }
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        current >= 0 ? takeSuggestion(current) : commitTyped();
        return true;
    case Qt::Key_Backspace:
        if (m_edit->text().isEmpty() && !m_committed.isEmpty()) {
            removeTerm(static_cast<int>(m_committed.terms.size()) - 1);
            return true;
        }
        return false;
    case Qt::Key_Left:
        if (m_edit->cursorPosition() == 0 && !m_tokens.isEmpty()) {
            m_tokens.constLast()->setFocus(Qt::BacktabFocusReason);
            return true;
        }
        return false;
    case Qt::Key_Escape:
        if (m_popup->isVisible()) {
            m_popup->hide();
            return true;
        }
        if (!m_edit->text().isEmpty()) {
            m_edit->clear();
            applyTyped();
            return true;
        }
        return false; // the window goes a step back
    default:
        return false;
    }
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier)
            || key->modifiers().testFlag(Qt::AltModifier)) {
            return false;
        }
        return handleKey(key->key());
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        m_popup->hide();
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_popup->hide();
}

void FilterBar::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_context.theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    painter.fillRect(0, height() - 1, width(), 1, theme.color(ColorRole::Border));
}

} // namespace cb
