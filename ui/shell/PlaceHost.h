// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Place.h"

#include <QHash>
#include <QStackedWidget>

namespace cb {

class Page;
class View;

/// Holds the views of all places, made when first shown, and a stack of pages over them. Keeps each
/// view's state between visits and runs.
class PlaceHost : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PlaceHost(BoardContext& context, QWidget* parent = nullptr);

    void addPlace(const Place& place);

    const QList<Place>& places() const { return m_places; }

    /// Shows a place with the view that was last seen there, or the one given by id.
    void show(const QString& placeId, const QString& viewId = {});

    const QString& currentPlaceId() const { return m_currentPlace; }

    /// The view shown, or the one under the page; null before any place is shown.
    View* currentView() const;
    /// Views of the current place, made.
    QList<View*> views() const;
    /// All views that have been made.
    QList<View*> allViews() const;

    /// Views of all places but tools, made now where they were not, with the names of their places.
    QList<std::pair<QString, View*>> everyView();

    /// Takes ownership; the page is deleted when it is left.
    void push(Page* page);
    void pop();

    Page* currentPage() const { return m_pages.isEmpty() ? nullptr : m_pages.last(); }

    void saveStates();

signals:
    /// Another place, view or page is shown.
    void currentChanged();
    void viewMade(cb::View* view);

private:
    struct Shown
    {
        QList<View*> views;
        int current = 0;
    };

    const Place* find(const QString& placeId) const;
    void make(const Place& place);
    void raise();

    BoardContext& m_context;
    QList<Place> m_places;
    QHash<QString, Shown> m_shown;
    QString m_currentPlace;
    QList<Page*> m_pages;
};

} // namespace cb
