// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/CellEditor.h"

#include "core/policy/PolicyWords.h"
#include "ui/records/RecordChoices.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/RecordPicker.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Puts a value in or takes it out, in order.
template <typename T>
void setIn(QList<T>& values, const T& value, bool isOn)
{
    values.removeAll(value);
    if (isOn) {
        values.insert(std::lower_bound(values.begin(), values.end(), value), value);
    }
}

QString upperFirst(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

} // namespace

CellEditor::CellEditor(
    const ThemeController& theme,
    SnapshotPtr snapshot,
    const PolicyRow& row,
    PolicyCell cell,
    QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_snapshot(std::move(snapshot))
    , m_before(row)
    , m_row(row)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"cellEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const Metrics::Spacing& spacing = theme.theme().metrics().spacing;
    m_layout->setContentsMargins(spacing.s3, spacing.s2, spacing.s3, spacing.s3);
    m_layout->setSpacing(spacing.s1);
    switch (cell) {
    case PolicyCell::Type:
        makeTypes();
        break;
    case PolicyCell::Risk:
        makeRisks();
        break;
    case PolicyCell::Environment:
        makeEnvironments();
        break;
    case PolicyCell::Tier:
        makeTiers();
        break;
    case PolicyCell::Approvals:
        makeApprovals();
        break;
    case PolicyCell::Cab:
        makeCab();
        break;
    case PolicyCell::LeadTime:
        makeLeadTime();
        break;
    case PolicyCell::Evidence:
        makeEvidence();
        break;
    case PolicyCell::Number:
    case PolicyCell::Fired:
        break;
    }
}

bool CellEditor::canEdit(PolicyCell cell)
{
    return cell != PolicyCell::Number && cell != PolicyCell::Fired;
}

void CellEditor::showAt(const QRect& cell)
{
    adjustSize();
    QPoint at = isRightToLeft() ? QPoint(cell.right() - width() + 1, cell.bottom() + 1)
                                : QPoint(cell.left(), cell.bottom() + 1);
    if (const QScreen* on = parentWidget()->screen()) {
        const QRect room = on->availableGeometry();
        if (at.y() + height() > room.bottom()) {
            at.setY(std::max(room.top(), cell.top() - height()));
        }
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(at);
    show();
    if (m_first) {
        m_first->setFocus();
    }
}

void CellEditor::addHint(const QString& text)
{
    m_layout->addWidget(new TextLabel(m_theme, text, TextRole::Small, ColorRole::Text3, this));
}

void CellEditor::watch(QWidget* control)
{
    control->installEventFilter(this);
    if (!m_first) {
        m_first = control;
    }
}

QCheckBox* CellEditor::addBox(const QString& text, bool isOn, std::function<void(bool)> set)
{
    auto* box = new QCheckBox(text, this);
    box->setChecked(isOn);
    m_layout->addWidget(box);
    connect(box, &QCheckBox::toggled, this, std::move(set));
    watch(box);
    return box;
}

void CellEditor::makeTypes()
{
    for (int i = enumCount<ChangeType>() - 1; i >= 0; --i) {
        const auto type = static_cast<ChangeType>(i);
        addBox(policyWords::type(type), m_row.types.contains(type), [this, type](bool isOn) {
            setIn(m_row.types, type, isOn);
        })->setObjectName(u"type."_s + toText(type));
    }
    addHint(tr("None ticked: any"));
}

void CellEditor::makeRisks()
{
    for (int i = 0; i < enumCount<RiskLevel>(); ++i) {
        const auto risk = static_cast<RiskLevel>(i);
        addBox(
            upperFirst(policyWords::risk(risk)),
            m_row.risks.contains(risk),
            [this, risk](bool isOn) { setIn(m_row.risks, risk, isOn); })
            ->setObjectName(u"risk."_s + toText(risk));
    }
    addHint(tr("None ticked: any, also what is not assessed"));
}

QStringList CellEditor::knownEnvironments() const
{
    QStringList names = usedTexts(*m_snapshot, ChangeField::Environment);
    for (const QString& name : m_row.environments) {
        if (!names.contains(name, Qt::CaseInsensitive)) {
            names.append(name);
        }
    }
    return names.mid(0, 20);
}

void CellEditor::makeEnvironments()
{
    for (const QString& name : knownEnvironments()) {
        addBox(
            name,
            m_row.environments.contains(name, Qt::CaseInsensitive),
            [this, name](bool isOn) {
                m_row.environments.removeIf([&name](const QString& other) {
                    return other.compare(name, Qt::CaseInsensitive) == 0;
                });
                if (isOn) {
                    m_row.environments.append(name);
                }
            })
            ->setObjectName(u"environment."_s + name);
    }
    addBox(tr("All but those"), m_row.isExceptEnvironments, [this](bool isOn) {
        m_row.isExceptEnvironments = isOn;
    })->setObjectName(u"environment.except"_s);
    addHint(tr("None ticked: any"));
}

void CellEditor::makeTiers()
{
    for (int tier = 1; tier <= 4; ++tier) {
        addBox(tr("Tier %1").arg(tier), m_row.tiers.contains(tier), [this, tier](bool isOn) {
            setIn(m_row.tiers, tier, isOn);
        })->setObjectName(u"tier.%1"_s.arg(tier));
    }
    addHint(tr("None ticked: any, also services without a tier"));
}

void CellEditor::makeApprovals()
{
    auto* count = new QSpinBox(this);
    count->setObjectName(u"approvals"_s);
    count->setRange(0, enumCount<Approver>());
    count->setValue(m_row.approvals);
    count->setAccessibleName(tr("How many approvals"));
    count->setSpecialValueText(tr("none", "approvals"));
    connect(count, &QSpinBox::valueChanged, this, [this](int value) { m_row.approvals = value; });
    auto* line = new QHBoxLayout;
    line->addWidget(count);
    line->addWidget(new TextLabel(m_theme, tr("of:"), TextRole::Body, ColorRole::Text2, this), 1);
    m_layout->addLayout(line);
    watch(count);
    for (int i = 0; i < enumCount<Approver>(); ++i) {
        const auto who = static_cast<Approver>(i);
        addBox(
            upperFirst(policyWords::approver(who)),
            m_row.approvers.contains(who),
            [this, who, count](bool isOn) {
                setIn(m_row.approvers, who, isOn);
                if (isOn && m_row.approvals == 0) {
                    count->setValue(1);
                } else if (m_row.approvers.isEmpty()) {
                    count->setValue(0);
                }
            })
            ->setObjectName(u"approver."_s + toText(who));
    }
    addHint(tr("Each of these teams too:"));
    auto* teams = new RecordPicker(m_theme, this);
    teams->setObjectName(u"teams"_s);
    teams->setChoices(recordChoices(*m_snapshot, RecordKind::Group));
    QStringList ids;
    for (const GroupId& group : std::as_const(m_row.groups)) {
        ids.append(group.value.toString(QUuid::WithoutBraces));
    }
    teams->setChosen(ids);
    teams->setMinimumWidth(m_theme.theme().px(280));
    teams->lineEdit()->setAccessibleName(tr("Teams that approve too"));
    connect(teams, &TagEdit::tagsChanged, this, [this, teams] {
        m_row.groups.clear();
        for (const QString& id : teams->chosen()) {
            m_row.groups.append(GroupId{QUuid(id)});
        }
        adjustSize();
    });
    m_layout->addWidget(teams);
}

void CellEditor::makeCab()
{
    const auto add = [this](CabRule rule, const QString& text) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(u"cab."_s + toText(rule));
        button->setChecked(m_row.cab == rule);
        connect(button, &QRadioButton::toggled, this, [this, rule](bool isOn) {
            if (isOn) {
                m_row.cab = rule;
            }
        });
        m_layout->addWidget(button);
        watch(button);
        if (m_row.cab == rule) {
            m_first = button;
        }
    };
    add(CabRule::Yes, tr("Yes: the CAB decides"));
    add(CabRule::Marked, tr("Where the change is marked so"));
    add(CabRule::No, tr("No"));
}

void CellEditor::makeLeadTime()
{
    auto* days = new QSpinBox(this);
    days->setObjectName(u"leadDays"_s);
    days->setRange(0, mostLeadDays);
    days->setValue(m_row.leadDays);
    days->setAccessibleName(tr("Lead time in days"));
    connect(days, &QSpinBox::valueChanged, this, [this](int value) { m_row.leadDays = value; });
    auto* line = new QHBoxLayout;
    line->addWidget(days);
    line->addWidget(new TextLabel(
        m_theme, tr("days from asking to the start"), TextRole::Body, ColorRole::Text2, this));
    m_layout->addLayout(line);
    watch(days);
}

void CellEditor::makeEvidence()
{
    for (int i = 0; i < enumCount<PolicyEvidence>(); ++i) {
        const auto evidence = static_cast<PolicyEvidence>(i);
        addBox(
            upperFirst(policyWords::evidence(evidence)),
            m_row.evidence.contains(evidence),
            [this, evidence](bool isOn) { setIn(m_row.evidence, evidence, isOn); })
            ->setObjectName(u"evidence."_s + toText(evidence));
    }
}

bool CellEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_isDone = true;
            close();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (auto* spin = qobject_cast<QSpinBox*>(watched)) {
                spin->interpretText();
            }
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CellEditor::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (!std::exchange(m_isDone, true) && m_row != m_before) {
        emit accepted(m_row);
    }
}

} // namespace cb
