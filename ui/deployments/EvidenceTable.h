// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/TestEvidence.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QGridLayout;

namespace cb {

class DeliveryWords;
class ThemeController;

/// The pipeline runs behind a deployment as a table, what is missing named, coverage below.
class EvidenceTable : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceTable(const ThemeController& theme, QWidget* parent = nullptr);

    /// `before` is the version whose runs are compared with; empty: there is none.
    void showEvidence(
        const TestEvidence& evidence, const QString& before, const DeliveryWords& words);

private:
    struct Line
    {
        std::optional<OutcomeSign> sign; ///< none: the warning triangle
        QString name;
        QString result;
        QString counts;
        QString when;
    };

    void addLine(QGridLayout& grid, const Line& line);
    void addMissing(QGridLayout& grid, const QString& name, const QString& why);
    Line lineOf(const PipelineRun& run, const DeliveryWords& words) const;
    QString coverageText(const TestEvidence& evidence) const;

    const ThemeController& m_theme;
};

} // namespace cb
