#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Changeboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that the views handle against those that the overlay of keys shows ("?").

    keys.py SOURCE_DIR

A key is handled where a source says `case Qt::Key_X` or compares with it. It is shown where it stands in a
list of keys (`ownKeys()`, a line of ui/widgets/KeyList.cpp) or is the key of an action of the window or of
the same folder. Enter and Escape are not compared: they open, or go back, everywhere.
"""
import re
import sys
from pathlib import Path

VIEWS = (
    "assess", "calendar", "charts", "conflicts", "deployments", "freezes", "impact", "policy", "records", "review",
    "risk", "slots", "timeline",
)
# Its buttons show the keys.
BUTTONS = {"ui/records/FieldEditor.cpp"}
EVERYWHERE = {"Return", "Enter", "Escape", "Tab"}
# Actions that a folder shares with another one.
SHARED = {"timeline": "calendar", "charts": "risk"}
# Handled with Ctrl only, as the window does.
WITH_CTRL = {("calendar", "N")}
# What one key is called where another says it all.
SAME = {"Equal": "Plus"}
HANDLED = re.compile(r"(?:case|[=!]=) Qt::Key_(\w+)")
TOKEN = re.compile(r"Qt::Key_(\w+)")
OWN = re.compile(r"^QList<KeyLine> ownKeys\(\)\n\{.*?^\}", re.M | re.S)
LINE = re.compile(r"^KeyLine keylines::(\w+)\(\)\n\{(.*?)^\}", re.M | re.S)
# {id, category, {keys}, icon} of ActionRegistry::add, and the tables of rows that are given to it.
ACTION = re.compile(r"(?:ActionCategory::\w+,|QT_TRANSLATE_NOOP\([^;{}]*\),)\s*\{([^{}]*QKeySequence[^{}]*)\}", re.S)
NAMED = {"PgUp": "PageUp", "PgDown": "PageDown", "Del": "Delete"}


def same(keys):
    return {SAME.get(key, key) for key in keys}


def keys_of_actions(root, view):
    """Those of the window and of changes are written as text ("Ctrl+Shift+O|X"), the others as QKeySequence."""
    found = set()
    for folder in {view, SHARED.get(view, view)}:
        for path in sorted((root / "ui" / folder).glob("*.cpp")):
            for keys in ACTION.findall(path.read_text(encoding="utf-8")):
                found |= set(TOKEN.findall(keys))
    for name in ("shell/ShellActions.cpp", "records/ChangeActions.cpp"):
        for keys in re.findall(r'^\s+"([\w+|,/?-]+)",$', (root / "ui" / name).read_text(encoding="utf-8"), re.M):
            found |= {NAMED.get(key, key) for key in keys.split("|")}
    return same(found)


def main():
    root = Path(sys.argv[1])
    shared = {
        name: same(TOKEN.findall(body))
        for name, body in LINE.findall((root / "ui/widgets/KeyList.cpp").read_text(encoding="utf-8"))
    }
    problems = []
    count = 0
    for view in VIEWS:
        handled, shown, actions = {}, set(), keys_of_actions(root, view)
        for path in sorted((root / "ui" / view).glob("*.cpp")):
            if path.relative_to(root).as_posix() in BUTTONS:
                continue
            text = path.read_text(encoding="utf-8")
            for own in OWN.findall(text):
                shown |= same(TOKEN.findall(own))
                for name in re.findall(r"keylines::(\w+)", own):
                    shown |= shared[name]
            for key in same(HANDLED.findall(OWN.sub("", text))) - EVERYWHERE:
                handled.setdefault(key, path.relative_to(root))
        count += len(handled)
        problems += [
            f"{path}: {key} is handled, but the overlay of keys does not show it"
            for key, path in handled.items()
            if key not in shown | actions and (view, key) not in WITH_CTRL
        ]
        problems += [
            f"ui/{view}: the overlay of keys shows {key}, but nothing handles it"
            for key in sorted(shown - set(handled) - EVERYWHERE - shortcuts(root / "ui" / view))
        ]
    print("\n".join(problems) or f"{count} keys of {len(VIEWS)} folders are shown by the overlay of keys")
    return 1 if problems or not count else 0


def shortcuts(folder):
    """Keys of a page's shortcuts and ranges ("from Key_1 on")."""
    found = set()
    for path in sorted(folder.glob("*.cpp")):
        text = OWN.sub("", path.read_text(encoding="utf-8"))
        found |= set(re.findall(r"key\(QKeySequence\((?:Qt::\w+ \| )*Qt::Key_(\w+)", text))
        for first, last in re.findall(r">= Qt::Key_(\d) && \S+ <= Qt::Key_(\d)", text):
            found |= {str(number) for number in range(int(first), int(last) + 1)}
    return same(found)


sys.exit(main())
