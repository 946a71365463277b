// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "ui/freezes/FreezesContent.h"
#include "ui/shell/View.h"

#include <QHash>

#include <array>

class QLineEdit;
class QScrollArea;

namespace cb {

struct BoardContext;
struct ShownEffect;
class Button;
class EffectPanel;
class SegmentedSwitch;
class TextLabel;
class WindowEditor;
class WindowListModel;
class WindowTable;
class YearLegend;
class YearOverview;

/// Freezes and maintenance: the year, the list of windows, the editor of one, and what it does to
/// the board as it stands while it is edited. All counting runs off the UI thread; the newest
/// question wins. Edits that are not saved stay with their window.
class FreezesView : public View
{
    Q_OBJECT

public:
    explicit FreezesView(BoardContext& context, QWidget* parent = nullptr);
    ~FreezesView() override;

    QString id() const override { return QStringLiteral("settings.freezes"); }

    QString name() const override { return tr("Freezes and maintenance"); }

    bool hasRange() const override { return true; }

    void stepRange(int steps) override;
    void goToNow() override;
    QString rangeText() const override;
    void reveal(const RecordRef& record) override;
    QWidget* viewBarControls() override;

    bool hasDetail() const override { return false; }

    bool suitsWall() const override { return false; }

    bool isBusy() const override { return m_isMaking || m_isCounting; }

    QString countText() const override;
    QString countHelp() const override;
    QStringList unusedFilterFields() const override;
    QList<QStringList> copyTable() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    /// Begins a new one in the editor; an unsaved new one is gone on with.
    void startNew(WindowKind kind);
    /// Selects a window and shows it in the editor.
    void showWindow(WindowId window);
    /// Of a narrow window: 0 year and list, 1 editor and effect.
    void setPage(int page);
    /// Opens the form that asks for an exception for a change.
    void askException(WindowId window, ChangeId change);

    WindowEditor& editor() const { return *m_editor; }

    YearOverview& year() const { return *m_year; }

    WindowTable& table() const { return *m_table; }

    EffectPanel& effect() const { return *m_effect; }

    const FreezesContent& content() const { return *m_content; }

signals:
    /// A file of windows is to be read by the importer.
    void importRequested(const QString& path);
    /// New content is shown.
    void refreshed();
    /// The effect of what the editor shows is counted.
    void counted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeYearPart();
    QWidget* makeListPart();
    void makeControls();
    void connectParts();
    void retranslate();

    void makeContent();
    void showContent(std::shared_ptr<const FreezesContent> content);
    void followBoard();
    void countEffect();
    void showWords();
    void selectFirst();
    void keepDraft();
    void edit(WindowId window);
    void updatePages();
    void fitYear();
    void chooseImport();
    void chooseExport();
    void exportTo(const QString& path);
    std::optional<CalendarWindow> shownDraft() const;
    std::optional<CalendarWindow> storedWindow(WindowId id) const;
    int thisYear() const;

    BoardContext& m_context;
    std::shared_ptr<const FreezesContent> m_content = std::make_shared<FreezesContent>();
    QHash<WindowId, CalendarWindow> m_drafts; ///< edits that are not saved
    WindowId m_wanted; ///< is selected when it is there
    int m_shownYear = 0;
    int m_page = 0; ///< of a narrow window: 0 year and list, 1 editor and effect
    bool m_isNarrow = false;
    bool m_isMaking = false;
    bool m_isMadeAgain = false;
    bool m_isCounting = false;
    bool m_isCountedAgain = false;
    CancelToken m_counting;

    WindowListModel* m_model;
    WindowTable* m_table;
    YearOverview* m_year;
    YearLegend* m_legend = nullptr;
    TextLabel* m_yearTitle = nullptr;
    WindowEditor* m_editor;
    EffectPanel* m_effect;
    QWidget* m_yearPart = nullptr;
    QScrollArea* m_yearArea = nullptr;
    QWidget* m_listPart = nullptr;
    std::array<QWidget*, 3> m_lines = {}; ///< between the parts
    SegmentedSwitch* m_pages;
    QLineEdit* m_find = nullptr;
    Button* m_newFreeze = nullptr;
    Button* m_newMaintenance = nullptr;
    Button* m_holidays = nullptr;
    QWidget* m_controls = nullptr;
    Button* m_import = nullptr;
    Button* m_export = nullptr;
};

} // namespace cb
