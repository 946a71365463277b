// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/QuestionnaireSet.h"
#include "core/risk/RiskScore.h"
#include "ui/shell/View.h"

#include <QPointer>

class QLineEdit;
class QVBoxLayout;

namespace cb {

struct BoardContext;
class Button;
class MatrixView;
class MenuButton;
class MessageBar;
class ModelSideEdit;
class ModelTrial;
class TextLabel;

/// The model behind assessed risk: its questions, weights, limits and matrix. An edit is checked as
/// it is typed and tried on a change; saving makes the next version. Older versions are shown as
/// they were.
class ModelView : public View
{
    Q_OBJECT

public:
    explicit ModelView(BoardContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("settings.questionnaire"); }

    QString name() const override { return tr("Risk questionnaire"); }

    QWidget* viewBarControls() override;

    bool hasDetail() const override { return false; }

    /// As edited.
    const Questionnaire& model() const { return m_model; }

    /// Writes it as the next version.
    void save();

signals:
    /// A version is shown.
    void loaded();
    void saved();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeEditor();
    QWidget* makeSide();
    void makeBar();
    void load();
    void take();
    void showVersion(const Questionnaire& model);
    void showSides();
    void noteEdited();
    void check();
    void updateBar();
    void updateVersions();
    int nextVersion() const;
    bool isReadOnly() const;

    bool isEdited() const { return !(m_model == m_base); }

    void retranslate();

    BoardContext& m_context;
    QuestionnaireSet m_models;
    Questionnaire m_base; ///< the version that is shown
    Questionnaire m_model; ///< as it was edited
    QList<Questionnaire> m_versions; ///< those that can be chosen
    QUuid m_board; ///< whose questionnaires are shown
    bool m_isOld = false; ///< a newer one was there when it was shown
    bool m_isSaving = false;

    QVBoxLayout* m_layout;
    QPointer<MenuButton> m_version;
    QLineEdit* m_name = nullptr;
    ModelSideEdit* m_impact = nullptr;
    ModelSideEdit* m_likelihood = nullptr;
    TextLabel* m_matrixTitle = nullptr;
    TextLabel* m_matrixHint = nullptr;
    MatrixView* m_matrix = nullptr;
    ModelTrial* m_trial = nullptr;
    TextLabel* m_problemsTitle = nullptr;
    TextLabel* m_problems = nullptr;
    MessageBar* m_message = nullptr;
    TextLabel* m_state = nullptr;
    Button* m_discard = nullptr;
    Button* m_save = nullptr;
};

View* makeModelView(BoardContext& context, QWidget* parent);

} // namespace cb
