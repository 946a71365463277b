#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Changeboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the application's faces from a cut of Inter.

Usage: make_cuts.py text|figures SOURCE.otf FAMILY TARGET.otf

"figures" maps the digits and the colon to the tabular glyphs of the font's feature "tnum", which
Qt 6.4 cannot switch on. Commas and full stops stay as they are: dates in words read better so, and
decimals still align. Both kinds get FAMILY as name, so that they never mix with an installed Inter
of another version. The output depends on the input alone.
"""

import sys

from fontTools.ttLib import TTFont

STYLES = {400: "Regular", 500: "Medium", 600: "SemiBold"}
DIGITS = "0123456789"


def tabular_glyphs(font):
    gsub = font["GSUB"].table
    glyphs = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for subtable in gsub.LookupList.Lookup[index].SubTable:
                glyphs.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    if not glyphs:
        sys.exit("The font has no feature tnum")
    return glyphs


def use_tabular_figures(font):
    glyphs = tabular_glyphs(font)
    for table in font["cmap"].tables:  # which may share one dictionary
        for code in map(ord, DIGITS + ":"):
            if code in table.cmap:
                table.cmap[code] = glyphs.get(table.cmap[code], table.cmap[code])
    level_widths(font)


def level_widths(font):
    """Inter 4.0 beta 7 has tabular digits that differ by 3 of 2816 units: give all the commonest."""
    cmap = font.getBestCmap()
    metrics = font["hmtx"].metrics
    names = [cmap[ord(digit)] for digit in DIGITS]
    widths = [metrics[name][0] for name in names]
    if max(widths) - min(widths) > font["head"].unitsPerEm / 500:
        sys.exit(f"The digits have different widths after all: {widths}")
    width = max(set(widths), key=widths.count)
    for name in names:
        metrics[name] = (width, metrics[name][1])


def rename(font, family):
    style = STYLES[font["OS/2"].usWeightClass]
    names = font["name"]
    postscript = family.replace(" ", "") + "-" + style
    is_regular = style == "Regular"
    texts = {
        1: family if is_regular else f"{family} {style}",
        2: "Regular",
        3: postscript,
        4: f"{family} {style}",
        6: postscript,
        16: family,
        17: style,
    }
    names.names = [record for record in names.names if record.nameID in (0, 5, 13, 14)]
    for name_id, text in texts.items():
        names.setName(text, name_id, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [postscript]
        top = cff.topDictIndex[0]
        top.FullName = texts[4]
        top.FamilyName = family
        top.Weight = style


def main():
    kind, source, family, target = sys.argv[1:]
    font = TTFont(source, recalcTimestamp=False)
    if kind == "figures":
        use_tabular_figures(font)
    rename(font, family)
    font.save(target)


main()
