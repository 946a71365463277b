// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ShotTaker.h"

#include "app/desktop/Desktop.h"

#include <QApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int pollMs = 40;
constexpr int quietTurns = 6; ///< that many polls in a row without work: everything has been drawn

} // namespace

ShotTaker::ShotTaker(Desktop& desktop, QList<Shot> shots, QString folder, QString suffix)
    : QObject(&desktop)
    , m_desktop(desktop)
    , m_shots(std::move(shots))
    , m_folder(std::move(folder))
    , m_suffix(std::move(suffix))
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &ShotTaker::takeWhenIdle);
}

void ShotTaker::start()
{
    m_poll.start(); // the board is read before the first picture is prepared
}

void ShotTaker::prepareNext()
{
    m_idleTurns = 0;
    m_isPrepared = true;
    if (m_next < m_shots.size()) {
        m_desktop.window().resize(m_shots[m_next].size);
        m_shots[m_next].prepare(m_desktop);
        return;
    }
    m_poll.stop();
    emit finished();
}

void ShotTaker::takeWhenIdle()
{
    m_idleTurns = m_desktop.isIdle() ? m_idleTurns + 1 : 0;
    if (m_idleTurns < quietTurns) {
        return;
    }
    if (m_isPrepared) {
        take();
        ++m_next;
    }
    prepareNext();
}

void ShotTaker::take()
{
    QWidget* top = QApplication::activeModalWidget();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->objectName() == m_shots[m_next].window) {
            top = widget;
        }
    }
    QPixmap picture = m_desktop.window().grab();
    if (top) {
        picture = top->grab();
    }
    const QString file = QDir(m_folder).filePath(m_shots[m_next].name + m_suffix + u".png"_s);
    if (!picture.save(file)) {
        m_failure = tr("Can't write %1. Choose a folder that can be written with --out.").arg(file);
    }
    m_files.append(file);
    if (top) {
        top->close();
    }
}

} // namespace cb
