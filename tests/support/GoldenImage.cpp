// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GoldenImage.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {
namespace {

/// Channels may differ by this much anywhere, and by any amount in one pixel of a thousand.
constexpr int channelTolerance = 24;
constexpr int allowedPerThousand = 1;

int difference(QRgb a, QRgb b)
{
    return std::max(
        {qAbs(qRed(a) - qRed(b)), qAbs(qGreen(a) - qGreen(b)), qAbs(qBlue(a) - qBlue(b))});
}

} // namespace

qint64 differingPixels(const QImage& a, const QImage& b)
{
    if (a.size() != b.size()) {
        return qint64{a.width()} * a.height();
    }
    qint64 off = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            off += difference(a.pixel(x, y), b.pixel(x, y)) > channelTolerance ? 1 : 0;
        }
    }
    return off;
}

QString compareWithGolden(const QImage& image, const QString& name)
{
    const QString file = QStringLiteral(CB_SOURCE_DIR) + u"/tests/data/golden/%1.png"_s.arg(name);
    const QImage shown = image.convertToFormat(QImage::Format_RGB32);
    if (qEnvironmentVariableIsSet("CB_ACCEPT_GOLDEN")) {
        QDir().mkpath(QFileInfo(file).path());
        return shown.save(file) ? QString() : u"%1 cannot be written"_s.arg(file);
    }
    const QImage golden = QImage(file).convertToFormat(QImage::Format_RGB32);
    QString problem;
    if (golden.isNull()) {
        problem = u"%1 is missing"_s.arg(file);
    } else if (golden.size() != shown.size()) {
        problem = u"another size"_s;
    } else {
        const qint64 off = differingPixels(shown, golden);
        const qint64 pixels = qint64{shown.width()} * shown.height();
        if (off * 1000 > pixels * allowedPerThousand) {
            problem = u"%1 of %2 pixels differ"_s.arg(off).arg(pixels);
        }
    }
    if (problem.isEmpty()) {
        return problem;
    }
    const QString actual = QStringLiteral(CB_BINARY_DIR) + u"/golden/%1.png"_s.arg(name);
    QDir().mkpath(QFileInfo(actual).path());
    shown.save(actual);
    return u"%1: %2; see %3, accept it by tests/accept_golden"_s.arg(name, problem, actual);
}

} // namespace cb::test
