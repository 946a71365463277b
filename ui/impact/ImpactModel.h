// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/impact/Impact.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace cb {

struct BoardContext;

/// What is shown of one change: computed and laid out off the UI thread.
struct ImpactPicture
{
    std::shared_ptr<const Impact> impact;
    LayeredLayout layout;
};

/// Why there is no picture.
enum class ImpactGap
{
    None,
    NoChange, ///< none is selected
    NoItems, ///< the change names no CI
    NoDependencies ///< the board has none
};

/// What the views of the Impact place share: the change (the selected one, or the only one that the
/// filter shows), what of its dependencies is shown, the node that is current, and the newest
/// picture. Until a new one is there, the old one stays. UI thread.
class ImpactModel : public QObject
{
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit ImpactModel(BoardContext& context, QObject* parent = nullptr);

    BoardContext& context() const { return m_context; }

    /// Null while gap() is not None, and before the first one is made.
    const std::shared_ptr<const ImpactPicture>& picture() const { return m_picture; }

    ImpactGap gap() const { return m_gap; }

    /// Computed for the latest snapshot, change and options?
    bool isBusy() const { return m_isBusy; }

    std::optional<ChangeId> change() const { return m_change; }

    const ImpactOptions& options() const { return m_options; }

    void setOptions(const ImpactOptions& options);
    /// Shows a service as its CIs, or these as the service again; unfolds the rest of a column.
    void toggleNode(int node);
    void closeAll();

    /// Key of the current node; empty: none, or an edge is current.
    const QString& currentKey() const { return m_currentKey; }

    /// Index of the current node in the picture; -1: none.
    int currentNode() const;

    void setCurrentNode(int node);

    /// Index of the current edge in the picture; -1: none.
    int currentEdge() const;

    void setCurrentEdge(int edge);

    /// Views that are shown ask for pictures; while there is none, nothing is computed.
    void addWatcher();
    void removeWatcher();

    void stop();

    Instant now() const;
    QTimeZone zone() const;
    /// Size of a node at 100 percent zoom.
    QSizeF nodeSize() const;
    LayoutOptions layoutOptions() const;

signals:
    /// A new picture is being computed.
    void started();
    void changed();
    void optionsChanged();
    void currentChanged();
    /// While a long layout runs.
    void progressed(int percent);

private:
    void restoreOptions();
    void saveOptions() const;
    void followSelection();
    void chooseChange(std::optional<ChangeId> change);
    void refresh();
    void showGap(ImpactGap gap);
    void compute(int row);

    BoardContext& m_context;
    std::shared_ptr<const ImpactPicture> m_picture;
    ImpactOptions m_options;
    std::optional<ChangeId> m_change;
    ImpactGap m_gap = ImpactGap::NoChange;
    QString m_currentKey;
    std::pair<QString, QString> m_currentEdge;
    CancelToken m_running;
    std::shared_ptr<std::atomic<int>> m_percent;
    QTimer m_poll;
    quint64 m_ticket = 0;
    int m_watchers = 0;
    bool m_isStale = true;
    bool m_isBusy = false;
};

} // namespace cb
