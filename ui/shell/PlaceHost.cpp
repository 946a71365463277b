// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PlaceHost.h"

#include "ui/shell/BoardContext.h"
#include "ui/shell/Page.h"
#include "ui/shell/Settings.h"
#include "ui/shell/View.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString placeKey(const QString& placeId)
{
    return u"place."_s + placeId;
}

} // namespace

PlaceHost::PlaceHost(BoardContext& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
{
    setObjectName(u"placeHost"_s);
}

void PlaceHost::addPlace(const Place& place)
{
    m_places.append(place);
}

const Place* PlaceHost::find(const QString& placeId) const
{
    const auto found =
        std::find_if(m_places.cbegin(), m_places.cend(), [&placeId](const Place& place) {
            return place.id == placeId;
        });
    return found == m_places.cend() ? nullptr : &*found;
}

void PlaceHost::make(const Place& place)
{
    Shown shown;
    for (const ViewFactory& factory : place.views) {
        View* view = factory(m_context, this);
        view->setObjectName(view->id());
        view->restoreState(m_context.settings.viewState(view->id()));
        addWidget(view);
        shown.views.append(view);
        emit viewMade(view);
    }
    const QString last =
        m_context.settings.viewState(placeKey(place.id)).value("view"_L1).toString();
    for (int i = 0; i < shown.views.size(); ++i) {
        if (shown.views[i]->id() == last) {
            shown.current = i;
        }
    }
    m_shown.insert(place.id, shown);
}

void PlaceHost::show(const QString& placeId, const QString& viewId)
{
    const Place* place = find(placeId);
    if (!place || place->views.isEmpty()) {
        return;
    }
    while (!m_pages.isEmpty()) {
        Page* page = m_pages.takeLast();
        page->leave();
        page->deleteLater();
    }
    if (!m_shown.contains(placeId)) {
        make(*place);
    }
    m_currentPlace = placeId;
    Shown& shown = m_shown[placeId];
    for (int i = 0; i < shown.views.size(); ++i) {
        if (shown.views[i]->id() == viewId) {
            shown.current = i;
        }
    }
    raise();
}

void PlaceHost::raise()
{
    QWidget* top = currentPage() ? static_cast<QWidget*>(currentPage()) : currentView();
    setCurrentWidget(top);
    top->setFocus(Qt::OtherFocusReason);
    emit currentChanged();
}

View* PlaceHost::currentView() const
{
    const auto shown = m_shown.constFind(m_currentPlace);
    return shown == m_shown.constEnd() ? nullptr : shown->views.value(shown->current);
}

QList<View*> PlaceHost::views() const
{
    return m_shown.value(m_currentPlace).views;
}

QList<View*> PlaceHost::allViews() const
{
    QList<View*> all;
    for (const Shown& shown : m_shown) {
        all.append(shown.views);
    }
    return all;
}

QList<std::pair<QString, View*>> PlaceHost::everyView()
{
    QList<std::pair<QString, View*>> all;
    for (const Place& place : std::as_const(m_places)) {
        if (place.isTool) {
            continue;
        }
        if (!m_shown.contains(place.id)) {
            make(place);
        }
        for (View* view : std::as_const(m_shown[place.id].views)) {
            all.append({place.name(), view});
        }
    }
    return all;
}

void PlaceHost::push(Page* page)
{
    if (Page* below = currentPage()) {
        below->leave();
    }
    m_pages.append(page);
    addWidget(page);
    connect(page, &Page::titleChanged, this, &PlaceHost::currentChanged);
    connect(page, &Page::closeRequested, this, &PlaceHost::pop);
    raise();
}

void PlaceHost::pop()
{
    if (m_pages.isEmpty()) {
        return;
    }
    Page* page = m_pages.takeLast();
    page->leave();
    removeWidget(page);
    page->deleteLater();
    raise();
}

void PlaceHost::saveStates()
{
    if (Page* page = currentPage()) {
        page->leave();
    }
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        for (const View* view : shown->views) {
            m_context.settings.setViewState(view->id(), view->saveState());
        }
        const View* current = shown->views.value(shown->current);
        m_context.settings.setViewState(placeKey(shown.key()), {{u"view"_s, current->id()}});
    }
}

} // namespace cb
