// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSettings.h"
#include "core/store/StorePlace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cb {

class FieldRow;
class ThemeController;

/// The form about a new board in a file: name, zone and where.
class FileForm : public QWidget
{
    Q_OBJECT

public:
    explicit FileForm(const ThemeController& theme, QWidget* parent = nullptr);

    /// BadInput where the name or the file is missing, CannotWrite where the file exists; said
    /// under the field.
    Result<StorePlace> place();
    BoardSettings settings() const;

private:
    void chooseFile();

    QLineEdit* m_name;
    QComboBox* m_zone;
    QLineEdit* m_file;
    FieldRow* m_nameRow;
    FieldRow* m_fileRow;
};

} // namespace cb
