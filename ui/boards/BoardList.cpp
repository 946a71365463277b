// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/BoardList.h"

#include "core/session/Session.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Settings.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int addressRole = Qt::UserRole;

QString shortened(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home) ? u'~' + path.mid(home.size()) : path;
}

} // namespace

BoardList::BoardList(BoardContext& context, QWidget* parent)
    : QListWidget(parent)
    , m_context(context)
{
    setObjectName(u"boardList"_s);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    connect(this, &QListWidget::itemActivated, this, [this] {
        if (const auto place = currentPlace()) {
            emit placeChosen(*place);
        }
    });
    reload();
}

void BoardList::reload()
{
    clear();
    setAccessibleName(tr("Boards"));
    QHash<QString, QString> names;
    for (const QString& entry : m_context.settings.get(settings::namedBoards)) {
        names.insert(entry.section(u'=', 1), entry.section(u'=', 0, 0));
    }
    QStringList addresses = m_context.settings.get(settings::recentBoards);
    for (auto named = names.cbegin(); named != names.cend(); ++named) {
        if (!addresses.contains(named.key())) {
            addresses.append(named.key());
        }
    }
    for (const QString& address : std::as_const(addresses)) {
        addBoard(address, names.value(address));
    }
    setCurrentRow(0);
}

void BoardList::addBoard(const QString& address, const QString& name)
{
    const Result<StorePlace> place = StorePlace::parse(address);
    if (!place) {
        return; // a place that this version can't read any more
    }
    const bool isFile = place->engine == StorePlace::Engine::Sqlite;
    const QFileInfo file(place->path);
    const bool isOpen =
        m_context.session.connection() != Connection::Closed && m_context.session.place() == *place;
    QString state = isOpen ? tr("open now") : QString();
    if (isFile && !isOpen) {
        state = file.exists()
            ? tr("last changed %1")
                  .arg(QLocale().toString(file.lastModified().date(), QLocale::ShortFormat))
            : tr("the file is not there");
    }
    const QString title = !name.isEmpty() ? name
        : isFile                          ? file.completeBaseName()
                                          : place->display();
    const QString kind = isFile ? tr("local file") : tr("PostgreSQL");
    const QString where = isFile ? shortened(place->path) : place->display();
    QStringList facts{kind, where, state};
    facts.removeAll(QString());
    auto* item = new QListWidgetItem(title + u'\n' + facts.join(u" · "_s), this);
    item->setData(addressRole, address);
    item->setIcon(Icons(m_context.theme).icon(isFile ? Icon::File : Icon::Database));
    const QFontMetrics metrics(m_context.theme.theme().font(TextRole::Body));
    item->setSizeHint(
        {0, 2 * metrics.lineSpacing() + 2 * m_context.theme.theme().metrics().spacing.s2});
    item->setToolTip(where);
}

std::optional<StorePlace> BoardList::currentPlace() const
{
    const QListWidgetItem* item = currentItem();
    if (!item) {
        return std::nullopt;
    }
    const Result<StorePlace> place = StorePlace::parse(item->data(addressRole).toString());
    return place ? std::optional(*place) : std::nullopt;
}

} // namespace cb
