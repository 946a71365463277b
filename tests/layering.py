#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Changeboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The arrow rule of ARCHITECTURE.md, checked on includes and on what the built programs link.

    layering.py SOURCE_DIR [PROGRAM…]     programs: core's tests and changeboardctl, which must link no Gui
"""
import re
import subprocess
import sys
from pathlib import Path

# Folder -> folders that it may include, beside itself.
CORE = {
    "base": set(),
    "domain": {"base"},
    "schedule": {"base", "domain"},
    "timeline": {"base", "domain", "schedule"},
    "policy": {"base", "domain", "schedule", "risk"},
    "review": {"base", "domain", "schedule", "policy"},
    "impact": {"base", "domain", "schedule"},
    "conflict": {"base", "domain", "schedule", "impact"},
    "slots": {"base", "domain", "schedule", "impact", "conflict"},
    "report": {"base", "domain", "schedule", "conflict", "timeline", "policy", "review", "impact", "risk", "predict"},
    "delivery": {"base", "domain"},
    "risk": {"base", "domain", "schedule"},
    "predict": {"base", "domain", "schedule", "risk"},
    "freeze": {"base", "domain", "schedule"},
    "store": {"base", "domain", "schedule", "policy"},
    "exchange": {"base", "domain", "schedule", "policy", "report"},
    "demo": {"base", "domain", "schedule", "policy", "review", "risk"},
}
PURE = {"base", "domain", "schedule", "timeline", "policy", "review", "delivery", "impact", "conflict", "slots", "risk", "predict", "freeze", "report", "demo"}  # Qt Core (and Concurrent in base) only
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
GUI = re.compile(r"^(Qt(Gui|Widgets|PrintSupport|Svg)/|Q(Widget|Painter|Pixmap|Image|Application|GuiApplication|Action|Color|Font|Palette|Style)\b)")
SQL = re.compile(r"^(QtSql/|QSql|sqlite3\.h|libpq)")
NETWORK = re.compile(r"^(QtNetwork/|QNetwork|QTcp|QSsl)")


def problems_of(path, root):
    area, *rest = path.relative_to(root).parts
    folder = rest[0]
    for kind, name in INCLUDE.findall(path.read_text(encoding="utf-8")):
        if kind == '"':
            target = name.split("/")
            if len(target) < 2:
                yield f'includes "{name}" not from the repository root'
            elif area == "core" and target[0] != "core":
                yield f"core must not know {target[0]}/"
            elif area == "ui" and target[0] not in ("core", "ui"):
                yield f"ui must not know {target[0]}/"
            elif area == "core" and folder in CORE and target[1] not in CORE[folder] | {folder}:
                yield f"core/{folder} must not know core/{target[1]}"
        elif area == "core" and GUI.match(name):
            yield f"core must know no Gui: <{name}>"
        elif area == "core" and folder in PURE and (SQL.match(name) or NETWORK.match(name)):
            yield f"core/{folder} is pure: <{name}>"
        elif area in ("ui", "app") and SQL.match(name):
            yield f"{area} must know no SQL: <{name}>"


def main():
    root = Path(sys.argv[1])
    found = []
    files = [p for area in ("core", "ui", "app") for p in sorted((root / area).rglob("*")) if p.suffix in (".h", ".cpp")]
    for path in files:
        if len(path.relative_to(root).parts) >= 3:
            found += [f"{path.relative_to(root)}: {text}" for text in problems_of(path, root)]
    programs = sys.argv[2:]
    for program in programs:
        libraries = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
        if re.search(r"libQt6(Gui|Widgets)", libraries):
            found.append(f"{program} links Qt Gui")
    print("\n".join(found) or f"{len(files)} files and {len(programs)} programs obey the arrow rule")
    return 1 if found or not files else 0


sys.exit(main())
