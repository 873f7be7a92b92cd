"""axe finds nothing serious, in every view, light and dark, wide and narrow; nothing overflows."""

from __future__ import annotations

import pytest

from browser.conftest import enrol, go, log_in

SERIOUS = ("serious", "critical")
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 900}


@pytest.fixture
def axe(chromium):
    module = pytest.importorskip("axe_playwright_python.sync_playwright", reason="facesig[browser]")
    runner = module.Axe()

    def look(page):
        found = runner.run(page).response["violations"]
        bad = [(rule["id"], node["html"]) for rule in found for node in rule["nodes"]
               if rule["impact"] in SERIOUS]  # fmt: skip
        assert bad == []
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, f"{wide} pixels too wide"

    return look


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_no_view_has_a_serious_finding(opened, console, axe, scheme, size):
    page = opened(color_scheme=scheme, viewport=size)
    page.get_by_label("Password").wait_for()
    axe(page)
    log_in(page)
    console.say("show soto")
    page.get_by_text("? Unknown").wait_for()
    axe(page)
    enrol(page, "Susan Wild with a name that is long enough for two lines on a phone", "wild")
    axe(page)
    page.get_by_role("button", name="Rename").click()
    axe(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Enrol somebody").click()
    page.get_by_role("button", name="Take photos from the camera").wait_for()
    axe(page)
    page.keyboard.press("Escape")
    go(page, "Visitors")
    page.get_by_label("Choose visitor").wait_for()
    axe(page)
    page.get_by_role("button", name="Forget all").click()
    axe(page)
    page.get_by_role("button", name="Cancel").click()
    go(page, "Log")
    page.get_by_role("cell", name="Enrolled").first.wait_for()
    axe(page)
    go(page, "Board")
    page.get_by_text("Running for").wait_for()
    axe(page)
