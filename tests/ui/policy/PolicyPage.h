// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/Decide.h"
#include "tests/ui/records/UiBoard.h"
#include "ui/policy/PolicyBench.h"
#include "ui/policy/PolicyTableModel.h"
#include "ui/policy/PolicyView.h"
#include "ui/policy/SmallTable.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QSignalSpy>

namespace cb::test {

/// The page on a board with one change, and the people around it.
class PolicyPage : public QObject
{
protected:
    std::unique_ptr<UiBoard> m_ui;
    std::unique_ptr<PolicyView> m_view;
    PersonId m_anna = PersonId::make();
    PersonId m_bert = PersonId::make();
    PersonId m_carl = PersonId::make();

    void open(QSize size = {1700, 1000})
    {
        m_view = std::make_unique<PolicyView>(m_ui->context);
        QSignalSpy counted(m_view.get(), &PolicyView::counted);
        m_view->resize(size);
        m_view->show();
        QVERIFY(counted.wait(10'000));
    }

    /// Anna manages changes, Bert chairs, Carl has no say; who is at the keyboard.
    void putPeople(const PersonId& author)
    {
        Person anna;
        anna.id = m_anna;
        anna.name = QStringLiteral("Anna");
        anna.roles = {Role::ChangeManager};
        Person bert;
        bert.id = m_bert;
        bert.name = QStringLiteral("Bert");
        bert.roles = {Role::CabChair};
        Person carl;
        carl.id = m_carl;
        carl.name = QStringLiteral("Carl");
        m_ui->put({anna, bert, carl});
        sitDown(author);
    }

    void sitDown(const PersonId& person)
    {
        m_ui->session.setAuthor(
            {person,
             person == m_anna       ? QStringLiteral("Anna")
                 : person == m_bert ? QStringLiteral("Bert")
                                    : QStringLiteral("Carl"),
             QStringLiteral("app"),
             {},
             {}});
    }

    void store(const QList<NamedDocument>& documents)
    {
        WriteBatch batch;
        batch.documents = documents;
        const auto before = m_ui->session.snapshot()->documents;
        QVERIFY(m_ui->board->apply(std::move(batch)));
        QTRY_VERIFY(m_ui->session.snapshot()->documents != before);
    }

    template <typename T>
    T* part(const QString& name) const
    {
        auto* found = m_view->findChild<T*>(name);
        if (!found) {
            qFatal("there is no part %s", qPrintable(name));
        }
        return found;
    }

    SmallTable* table() const { return part<SmallTable>(QStringLiteral("policy.table")); }

    void goTo(int row, PolicyCell cell)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, int(cell)));
    }

    /// Does something, and waits until the board has it.
    bool written(const std::function<void()>& act)
    {
        QSignalSpy spy(m_view.get(), &PolicyView::written);
        act();
        return (!spy.isEmpty() || spy.wait(10'000)) && spy.last().first().toBool();
    }

    PolicySet stored() const { return PolicySet::from(*m_ui->session.snapshot()->documents); }

    QString cell(int row, PolicyCell which) const
    {
        return table()->model()->index(row, int(which)).data().toString();
    }

    QString checks() const
    {
        QStringList texts;
        for (const TextLabel* label :
             part<QWidget>(QStringLiteral("policy.checks"))->findChildren<TextLabel*>())
        {
            if (label->isVisibleTo(m_view.get())) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }
};

} // namespace cb::test
