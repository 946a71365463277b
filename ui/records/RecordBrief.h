// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Record.h"

#include <QWidget>

class QVBoxLayout;

namespace cb {

struct BoardContext;
class TextLabel;

/// An incident, request, deployment, window, person, team, service or CI in the detail panel:
/// name and facts, and what is linked with it.
class RecordBrief : public QWidget
{
    Q_OBJECT

public:
    explicit RecordBrief(BoardContext& context, QWidget* parent = nullptr);

    void showRecord(const RecordRef& record);

signals:
    void recordRequested(const cb::RecordRef& record);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLoaded(const Record& record);
    void fill(const Person& person);
    void fill(const Group& group);
    void fill(const Service& service);
    void fill(const ConfigurationItem& item);
    void fill(const Incident& incident);
    void fill(const ServiceRequest& request);
    void fill(const Deployment& deployment);
    void fill(const CalendarWindow& window);
    void fillOther(const Record& record);
    void setHead(const QString& kind, const QString& title);
    void addFact(const QString& name, const QString& value);
    void addTime(const QString& name, const std::optional<Instant>& at);
    void addLink(const QString& name, const RecordRef& record);
    /// Changes of the board for which `isLinked(row)` holds, newest first, at most ten.
    void addChanges(const QString& title, const std::function<bool(std::size_t)>& isLinked);
    void clear();

    BoardContext& m_context;
    RecordRef m_ref;
    TextLabel* m_kind;
    TextLabel* m_title;
    QVBoxLayout* m_body;
    quint64 m_ticket = 0;
};

} // namespace cb
