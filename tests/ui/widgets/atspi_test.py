# SPDX-License-Identifier: Apache-2.0
"""Finds the probe's text on the accessibility bus and asks of it what a screen reader asks: atspi_test.py PROBE."""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

TEXT = "渡口的灯亮了。船来了！\n北京有雨"


def eventually(what, seconds=30):
    """The first true answer of a function, while events are handled."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = what()
        if answer:
            return answer
        for _ in range(20):
            GLib.MainContext.default().iteration(False)
            time.sleep(0.005)
    return None


def find(node, depth=0):
    if node is None or depth > 6:
        return None
    if node.get_role() == Atspi.Role.DOCUMENT_FRAME:
        return node
    for index in range(node.get_child_count()):
        found = find(node.get_child_at_index(index), depth + 1)
        if found:
            return found
    return None


def search():
    try:
        return find(Atspi.get_desktop(0))
    except GLib.GError:  # a program that has just left
        return None


def expect(what, actual, wanted):
    if actual != wanted:
        raise AssertionError(f"{what}: {actual!r} instead of {wanted!r}")


def check():
    view = eventually(search)
    assert view, "no text on the bus"
    expect("length", Atspi.Text.get_character_count(view), len(TEXT))
    expect("text", Atspi.Text.get_text(view, 0, -1), TEXT)
    for kind, wanted in (("CHAR", "京"), ("WORD_START", "北京"), ("LINE_START", "北京有雨")):
        boundary = getattr(Atspi.TextBoundaryType, kind)
        expect(kind, Atspi.Text.get_text_at_offset(view, 13, boundary).content, wanted)
    first = Atspi.Text.get_character_extents(view, 3, Atspi.CoordType.SCREEN)
    second = Atspi.Text.get_character_extents(view, 4, Atspi.CoordType.SCREEN)
    assert first.width > 8 and first.height > 8, "a character has no size"
    assert second.x > first.x and second.y == first.y, "characters do not stand beside each other"

    heard = []
    listener = Atspi.EventListener.new(lambda event: heard.append((event.type, event.detail1)))
    for name in ("object:text-caret-moved", "object:text-selection-changed"):
        listener.register(name)
    assert Atspi.Text.set_caret_offset(view, 5)
    assert eventually(lambda: ("object:text-caret-moved", 5) in heard), heard
    assert Atspi.Text.add_selection(view, 2, 6)
    assert eventually(lambda: any(kind == "object:text-selection-changed" for kind, _ in heard)), heard
    selection = Atspi.Text.get_selection(view, 0)
    expect("selection", (selection.start_offset, selection.end_offset), (2, 6))


def main():
    Atspi.init()
    probe = subprocess.Popen([sys.argv[1]])
    try:
        check()
    finally:
        probe.terminate()
        probe.wait()


if __name__ == "__main__":
    main()
