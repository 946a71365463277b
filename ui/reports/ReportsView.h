// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/ReportPreview.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/View.h"

#include <QElapsedTimer>
#include <QTimer>

class QListWidget;
class QStackedLayout;

namespace cb {

class Button;
class ElidedLabel;
class EmptyState;
class MessageBar;
class PageView;
class ProgressLine;
class ReportChoices;
class ReportSaver;
class TextLabel;
struct ChangeDetail;
struct SinceChoice;

/// The reports: which one at the leading side, its pages in the middle, the choices at the trailing
/// side with what can be done with it. Pages follow the filter, the selection and the choices, and
/// appear as they are made.
class ReportsView : public View
{
    Q_OBJECT

public:
    explicit ReportsView(BoardContext& context, QWidget* parent = nullptr);
    ~ReportsView() override;

    QString id() const override { return QStringLiteral("reports.all"); }

    QString name() const override { return tr("Reports"); }

    bool suitsWall() const override { return false; }

    bool hasRange() const override;
    void stepRange(int steps) override;
    void goToNow() override;
    QString rangeText() const override;
    QWidget* viewBarControls() override;

    bool hasDetail() const override { return false; }

    bool isBusy() const override { return m_preview.isBusy(); }

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    bool turnPage(int key);
    QAction* makeAction(
        const QString& id,
        const QKeySequence& key,
        std::function<void(QAction&)> retranslate,
        std::function<void()> act);
    QWidget* makeTrailingSide();
    QWidget* makeFoot();
    void connectPreview();
    void retranslate();
    void applyTheme();

    ReportKind kind() const;
    ReportRequest request() const;
    void ask(); ///< soon, once for several reasons
    void make();
    void makeForChange(ChangeId change);
    void makeRiskOverview();
    void makeSinceLast();
    QList<SinceChoice> sinceChoices() const;
    void showPages(const PreviewState& state);
    void showProblem(const Error& error);
    void showEmpty(const QString& sentence, const QString& help);
    void setBusy(bool isBusy);
    void updateActs();
    void saveAs(ReportFormat format);
    void saveCalendar();
    void print();

    BoardContext& m_context;
    ReportPreview m_preview;
    ReportSaver* m_saver;
    QListWidget* m_list;
    PageView* m_pages;
    EmptyState* m_empty;
    QStackedLayout* m_middle;
    MessageBar* m_message;
    ProgressLine* m_progress;
    ReportChoices* m_choices;
    TextLabel* m_state;
    QList<std::pair<Button*, QAction*>> m_buttons;
    QTimer m_soon;
    std::optional<Span> m_period; ///< stepped to; none: the filter's
    quint64 m_ticket = 0; ///< newest change asked for
    QElapsedTimer m_since;
};

/// The one view of the place "Reports". The parent owns it.
View* makeReportsView(BoardContext& context, QWidget* parent);

} // namespace cb
