// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SavedFilters.h"

#include "ui/shell/FilterWords.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/FieldRow.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString forMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

SavedFilters::SavedFilters(const ThemeController& theme, Settings& settings, QWidget* parent)
    : Button(theme, tr("Saved filters"), Kind::Secondary, parent)
    , m_theme(theme)
    , m_settings(settings)
{
    setObjectName(u"filterBar.saved"_s);
    setSign(Icon::Star);
    connect(this, &QPushButton::clicked, this, &SavedFilters::open);
}

QList<SavedFilters::Entry> SavedFilters::entries() const
{
    QList<Entry> all;
    for (const QString& line : m_settings.get(settings::savedFilters)) {
        const qsizetype split = line.indexOf(u'\t');
        if (split > 0) {
            all.append({line.left(split), line.mid(split + 1)});
        }
    }
    return all;
}

void SavedFilters::store(const QList<Entry>& entries)
{
    QStringList lines;
    for (const Entry& entry : entries) {
        lines.append(entry.name + u'\t' + entry.query);
    }
    m_settings.set(settings::savedFilters, lines);
}

void SavedFilters::keep(const QString& name, const BoardFilter& filter)
{
    const QString clean = name.simplified();
    if (clean.isEmpty()) {
        return;
    }
    QList<Entry> all = entries();
    all.removeIf([&clean](const Entry& entry) {
        return entry.name.compare(clean, Qt::CaseInsensitive) == 0;
    });
    all.append({clean, filter.toText()});
    std::sort(all.begin(), all.end(), [](const Entry& a, const Entry& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    store(all);
}

void SavedFilters::remove(const QString& name)
{
    QList<Entry> all = entries();
    all.removeIf([&name](const Entry& entry) { return entry.name == name; });
    store(all);
}

void SavedFilters::open()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Entry> all = entries();
    for (const Entry& entry : all) {
        const BoardFilter filter = BoardFilter::parse(entry.query).filter;
        QAction* action = menu->addAction(forMenu(entry.name));
        action->setToolTip(FilterWords::sentence(filter));
        connect(action, &QAction::triggered, this, [this, filter] { emit chosen(filter); });
    }
    if (all.isEmpty()) {
        menu->addAction(tr("None saved yet"))->setEnabled(false);
    }
    menu->addSeparator();
    QAction* keepIt = menu->addAction(tr("&Keep this filter as…"));
    keepIt->setEnabled(!m_current.isEmpty());
    connect(keepIt, &QAction::triggered, this, &SavedFilters::askForName);
    if (!all.isEmpty()) {
        QMenu* removing = menu->addMenu(tr("&Take away"));
        for (const Entry& entry : all) {
            connect(
                removing->addAction(forMenu(entry.name)),
                &QAction::triggered,
                this,
                [this, name = entry.name] { remove(name); });
        }
    }
    const int x = layoutDirection() == Qt::RightToLeft ? width() - menu->sizeHint().width() : 0;
    menu->popup(mapToGlobal(QPoint(x, height() + 2)));
}

void SavedFilters::askForName()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"filterBar.keep"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::Box);
    auto* edit = new QLineEdit;
    edit->setMinimumWidth(m_theme.theme().px(220));
    auto* row = new FieldRow(m_theme, tr("Name of the filter"), edit);
    row->setNote(FilterWords::sentence(m_current));
    auto* save = new Button(m_theme, tr("Keep"), Kind::Primary);
    save->setKeyHint(QKeySequence(Qt::Key_Return));
    save->setEnabled(false);
    auto* layout = new QVBoxLayout(popup);
    layout->addWidget(row);
    layout->addWidget(save, 0, Qt::AlignTrailing);
    connect(edit, &QLineEdit::textChanged, save, [save](const QString& text) {
        save->setEnabled(!text.trimmed().isEmpty());
    });
    connect(save, &Button::clicked, this, [this, edit, popup] {
        keep(edit->text(), m_current);
        popup->close();
    });
    connect(edit, &QLineEdit::returnPressed, save, &Button::click);
    popup->adjustSize();
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - popup->width();
    popup->move(mapToGlobal(QPoint(x, height() + 2)));
    popup->show();
    edit->setFocus();
}

} // namespace cb
