// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ColorTable.h"

#include <algorithm>
#include <cmath>

namespace cb {

namespace {

// clang-format off
constexpr std::array<ColorRow, colorRoleCount> rows{{
    // token, light, dark, print (ARGB)
    {"window", 0xfff2f3f6, 0xff1c1f25, 0xffffffff},
    {"canvas", 0xffffffff, 0xff14161b, 0xffffffff},
    {"raised", 0xffffffff, 0xff242831, 0xffffffff},
    {"sunken", 0xffe9ecf1, 0xff0f1115, 0xfff1f2f4},
    {"panel", 0xfffafbfc, 0xff191c22, 0xffffffff},
    {"weekend", 0xfff7f8fa, 0xff181a20, 0xfff6f6f7},
    {"border", 0xffd6dae1, 0xff343a45, 0xffb9bec7},
    {"borderStrong", 0xff858e9e, 0xff707b8d, 0xff858e9e},
    {"grid", 0xffe7eaef, 0xff242932, 0xffdadde2},
    {"hover", 0xffeceff4, 0xff272c35, 0xffffffff},
    {"selection", 0xffdbe7fd, 0xff253a66, 0xffffffff},
    {"text", 0xff191d25, 0xffe9ecf1, 0xff111318},
    {"text2", 0xff454d5b, 0xffbac2ce, 0xff3a4150},
    {"text3", 0xff5f6878, 0xffa3adbc, 0xff565e6c},
    {"disabled", 0xff9199a7, 0xff626b79, 0xff9199a7},
    {"accent", 0xff2357c4, 0xff82aaff, 0xff2357c4},
    {"onAccent", 0xffffffff, 0xff0d1424, 0xffffffff},
    {"accentSoft", 0xffe4edfd, 0xff1f2e4d, 0xffe4edfd},
    {"focus", 0xff2357c4, 0xff82aaff, 0xff2357c4},
    {"now", 0xffc2261c, 0xffff7a6b, 0xffc2261c},
    {"good", 0xff00705f, 0xff4cc7ae, 0xff00705f},
    {"goodFill", 0xffdcf1ec, 0xff12352f, 0xffdcf1ec},
    {"warn", 0xff855300, 0xffedb54a, 0xff855300},
    {"warnFill", 0xfffcefd2, 0xff3a2d10, 0xfffcefd2},
    {"bad", 0xffb3261e, 0xffff8f82, 0xffb3261e},
    {"badFill", 0xfffbe6e3, 0xff43201d, 0xfffbe6e3},
    {"info", 0xff2357c4, 0xff82aaff, 0xff2357c4},
    {"infoFill", 0xffe4edfd, 0xff1f2e4d, 0xffe4edfd},
    {"state.draft.fg", 0xff5f6878, 0xffa6b0bf, 0xff5f6878},
    {"state.draft.fill", 0xffffffff, 0xff14161b, 0xffffffff},
    {"state.draft.line", 0xff858e9e, 0xff707b8d, 0xff858e9e},
    {"state.submitted.fg", 0xff454d5b, 0xffc2c9d4, 0xff454d5b},
    {"state.submitted.fill", 0xffeef0f4, 0xff272c35, 0xffeef0f4},
    {"state.submitted.line", 0xff858e9e, 0xff707b8d, 0xff858e9e},
    {"state.assessing.fg", 0xff7443b0, 0xffc6a4f2, 0xff7443b0},
    {"state.assessing.fill", 0xfff1eafa, 0xff30243f, 0xfff1eafa},
    {"state.assessing.line", 0xff9a76cb, 0xff8563b5, 0xff9a76cb},
    {"state.awaiting.fg", 0xff855300, 0xffedb54a, 0xff855300},
    {"state.awaiting.fill", 0xfffcefd2, 0xff3a2d10, 0xfffcefd2},
    {"state.awaiting.line", 0xffb9821b, 0xff9a7222, 0xffb9821b},
    {"state.approved.fg", 0xff1d58ae, 0xff8db8f8, 0xff1d58ae},
    {"state.approved.fill", 0xffe0ebfb, 0xff1b2c48, 0xffe0ebfb},
    {"state.approved.line", 0xff5b8fd6, 0xff4672b0, 0xff5b8fd6},
    {"state.scheduled.fg", 0xff005f6e, 0xff6ccbd8, 0xff005f6e},
    {"state.scheduled.fill", 0xffd9eff2, 0xff12343a, 0xffd9eff2},
    {"state.scheduled.line", 0xff36929f, 0xff2f7d88, 0xff36929f},
    {"state.implementing.fg", 0xffffffff, 0xff0d1424, 0xffffffff},
    {"state.implementing.fill", 0xff2357c4, 0xff82aaff, 0xff2357c4},
    {"state.implementing.line", 0xff17408f, 0xffb4ccff, 0xff17408f},
    {"state.review.fg", 0xff4f6010, 0xffbfd069, 0xff4f6010},
    {"state.review.fill", 0xffeff3dc, 0xff2c3214, 0xffeff3dc},
    {"state.review.line", 0xff8a9b3f, 0xff72803a, 0xff8a9b3f},
    {"state.closed.fg", 0xff4b5a53, 0xffa5b3ac, 0xff4b5a53},
    {"state.closed.fill", 0xffecefee, 0xff22272a, 0xffecefee},
    {"state.closed.line", 0xff93a099, 0xff5b6862, 0xff93a099},
    {"state.rejected.fg", 0xff9e2430, 0xffff9aa1, 0xff9e2430},
    {"state.rejected.fill", 0xfff9e6e7, 0xff40212a, 0xfff9e6e7},
    {"state.rejected.line", 0xffc86e76, 0xff9a4a54, 0xffc86e76},
    {"state.withdrawn.fg", 0xff5f6878, 0xffa6b0bf, 0xff5f6878},
    {"state.withdrawn.fill", 0xfff4f5f7, 0xff1d2026, 0xfff4f5f7},
    {"state.withdrawn.line", 0xffa4abb7, 0xff4b535f, 0xffa4abb7},
    {"state.backedout.fg", 0xff8a2468, 0xffee93c6, 0xff8a2468},
    {"state.backedout.fill", 0xfff7e4ef, 0xff3e1e32, 0xfff7e4ef},
    {"state.backedout.line", 0xffc06c9f, 0xff94487a, 0xffc06c9f},
    {"risk.1.fg", 0xff838f9b, 0xff667f9c, 0xff838f9b},
    {"risk.1.fill", 0xffe4ecf4, 0xff26303b, 0xffe4ecf4},
    {"risk.1.on", 0xff191d25, 0xffe9ecf1, 0xff191d25},
    {"risk.2.fg", 0xff5289c6, 0xff69a4df, 0xff5289c6},
    {"risk.2.fill", 0xffc5daee, 0xff274768, 0xffc5daee},
    {"risk.2.on", 0xff191d25, 0xffe9ecf1, 0xff191d25},
    {"risk.3.fg", 0xffb36e0b, 0xffebcb52, 0xffb36e0b},
    {"risk.3.fill", 0xfff7df9f, 0xff85712a, 0xfff7df9f},
    {"risk.3.on", 0xff191d25, 0xffffffff, 0xff191d25},
    {"risk.4.fg", 0xffa72d00, 0xffe5702f, 0xffa72d00},
    {"risk.4.fill", 0xffee9a57, 0xff7e2f08, 0xffee9a57},
    {"risk.4.on", 0xff191d25, 0xffffffff, 0xff191d25},
    {"risk.5.fg", 0xff841a30, 0xffffa3b8, 0xff841a30},
    {"risk.5.fill", 0xff8e1c33, 0xfff2a3af, 0xff8e1c33},
    {"risk.5.on", 0xffffffff, 0xff2a070e, 0xffffffff},
    {"outcome.ok", 0xff217f65, 0xff50be9c, 0xff217f65},
    {"outcome.issues", 0xff9d801b, 0xffd7b33b, 0xff9d801b},
    {"outcome.failed", 0xffaa2c00, 0xffe45f4f, 0xffaa2c00},
    {"outcome.rolledback", 0xff8a308f, 0xff9073c4, 0xff8a308f},
    {"outcome.running", 0xff4672e4, 0xff98a7fd, 0xff4672e4},
    {"outcome.notrun", 0xff6f7888, 0xff8a94a4, 0xff6f7888},
    {"incident", 0xffa8135f, 0xffff7dbb, 0xffa8135f},
    {"conflict.blocking.fg", 0xffc71f42, 0xffff8a8c, 0xffc71f42},
    {"conflict.blocking.fill", 0xfffbe6e3, 0xff43201d, 0xfffbe6e3},
    {"conflict.blocking.on", 0xffffffff, 0xff1d0806, 0xffffffff},
    {"conflict.warning.fg", 0xff763f00, 0xffecb64a, 0xff763f00},
    {"conflict.warning.fill", 0xfffcefd2, 0xff3a2d10, 0xfffcefd2},
    {"conflict.warning.on", 0xffffffff, 0xff1f1603, 0xffffffff},
    {"freeze.line", 0x574c5a78, 0x4daab8d4, 0x733c465f},
    {"freeze.tint", 0x174c5a78, 0x13aab8d4, 0x0d3c465f},
    {"freeze.text", 0xff3b475c, 0xffb7c3da, 0xff323c4f},
    {"maint.line", 0x8000705f, 0x7a4cc7ae, 0x8000705f},
    {"maint.tint", 0x0e00705f, 0x0d4cc7ae, 0x0e00705f},
    {"maint.text", 0xff00594c, 0xff6fd3be, 0xff00594c},
    {"chart.c1", 0xff4181f1, 0xff5b78d2, 0xff4181f1},
    {"chart.c2", 0xffd06b25, 0xfff99d5c, 0xffd06b25},
    {"chart.c3", 0xff2d8264, 0xff51c2a2, 0xff2d8264},
    {"chart.c4", 0xff9e3b9f, 0xffa592f4, 0xff9e3b9f},
    {"chart.c5", 0xff76808e, 0xff8c94a4, 0xff76808e},
    {"chart.band", 0x242f6bd8, 0x2e6e9df5, 0x242f6bd8},
    {"chart.axis", 0xff5f6878, 0xff939dad, 0xff5f6878},
    {"chart.goal", 0xff00705f, 0xff4cc7ae, 0xff00705f},
}};

// clang-format on

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

std::span<const ColorRow, colorRoleCount> colorTable()
{
    return rows;
}

QColor blended(const QColor& over, const QColor& under)
{
    const double alpha = over.alphaF();
    const auto mix = [alpha](int top, int bottom) {
        return static_cast<int>(std::lround(alpha * top + (1 - alpha) * bottom));
    };
    return QColor(
        mix(over.red(), under.red()),
        mix(over.green(), under.green()),
        mix(over.blue(), under.blue()));
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace cb
