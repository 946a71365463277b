// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>
#include <cmath>

/// Fonts and icons lie in a static library, whose resources register only when asked for.
static void registerResources()
{
    Q_INIT_RESOURCE(looks);
}

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

using Sizes = std::array<double, textRoleCount>;
constexpr Sizes deskSizes{11, 12, 13, 13, 15, 18, 26};
constexpr Sizes projectorSizes{26, 26, 30, 30, 38, 60, 84};
constexpr Sizes paperSizes{7.5, 8, 9, 9, 11, 15, 18};

QFont::Weight weightOf(TextRole role)
{
    switch (role) {
    case TextRole::Strong:
    case TextRole::Heading:
    case TextRole::Title:
    case TextRole::Figure:
        return QFont::DemiBold;
    case TextRole::Caption:
    case TextRole::Small:
    case TextRole::Body:
        return QFont::Normal;
    }
    Q_UNREACHABLE();
}

/// The family of the three weights of a bundled face, empty if none can be read.
QString registered(QLatin1StringView face)
{
    QString family;
    for (const auto weight : {"Regular"_L1, "Medium"_L1, "SemiBold"_L1}) {
        const QString file = u":/fonts/%1-%2.otf"_s.arg(face, weight);
        const int id = QFontDatabase::addApplicationFont(file);
        if (id < 0) {
            qWarning("The bundled font %s cannot be read", qPrintable(file));
            continue;
        }
        family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return family;
}

} // namespace

FontFamilies FontFamilies::load()
{
    registerResources();
    return {
        .text = registered("Text"_L1),
        .figures = registered("Figures"_L1),
        .mono = QFontDatabase::systemFont(QFontDatabase::FixedFont).family()};
}

Fonts::Fonts(const FontFamilies& families, const Sizes& sizes, Unit unit)
{
    const auto make = [unit](const QString& family, double size) {
        QFont font;
        if (!family.isEmpty()) {
            font.setFamilies({family});
        }
        if (unit == Unit::Pixels) {
            font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
        } else {
            font.setPointSizeF(size);
        }
        return font;
    };
    for (std::size_t i = 0; i < textRoleCount; ++i) {
        const auto weight = weightOf(static_cast<TextRole>(i));
        m_text[i] = make(families.text, sizes[i]);
        m_text[i].setWeight(weight);
        m_figures[i] = make(families.figures, sizes[i]);
        m_figures[i].setWeight(weight);
    }
    m_mono = make(families.mono, sizes[static_cast<std::size_t>(TextRole::Small)]);
    m_mono.setStyleHint(QFont::Monospace);
}

Fonts Fonts::forScreen(const FontFamilies& families, int textPercent, bool projector)
{
    Sizes sizes = projector ? projectorSizes : deskSizes;
    const double factor = std::clamp(textPercent, 80, 200) / 100.0;
    for (double& size : sizes) {
        size *= factor;
    }
    return Fonts(families, sizes, Unit::Pixels);
}

Fonts Fonts::forPaper(const FontFamilies& families)
{
    return Fonts(families, paperSizes, Unit::Points);
}

QFont Fonts::medium(QFont font)
{
    font.setWeight(QFont::Medium);
    return font;
}

QFont Fonts::semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace cb
