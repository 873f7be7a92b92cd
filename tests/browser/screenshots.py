"""Takes the pictures of docs/console: PYTHONPATH=.:tests python -m browser.screenshots [FOLDER]

The people are those of tests/samples, whose portraits are in the public domain.
"""

from __future__ import annotations

import io
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright
from web.client import SAMPLES

from browser.conftest import CHROMIUM, ROOT, Process, enrol, go, log_in

PHONE = {"width": 390, "height": 780}
DESK = {"width": 1180, "height": 800}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        console = Process(Path(place))
        try:
            take(browser, console, folder)
        finally:
            console.stop()
            browser.close()


def take(browser, console, folder):
    def opened(scheme, size, scale=1.5):
        page = browser.new_context(
            color_scheme=scheme, viewport=size, device_scale_factor=scale, locale="en-GB"
        ).new_page()
        page.goto(console.url)
        page.get_by_label("Password").wait_for()
        return page

    def shot(page, name):
        time.sleep(0.4)
        picture = Image.open(io.BytesIO(page.screenshot()))
        picture.convert("RGB").save(folder / f"{name}.webp", quality=82, method=6)

    desk, phone = opened("light", DESK), opened("dark", PHONE)
    shot(phone, "login")
    log_in(desk)
    log_in(phone)
    for name, sample in [
        ("Terri Sewell", "sewell"), ("Darren Soto", "soto"), ("Lauren Underwood", "underwood"),
        ("Kevin Brady", "brady"),
    ]:  # fmt: skip
        enrol(desk, name, sample)
    time.sleep(4.5)
    shot(desk, "people")
    for sample in ("gallego", "wild"):
        console.say(f"show {sample}")
        go(desk, "Door")
        desk.get_by_text("? Unknown").wait_for()
        console.say("show")
        desk.get_by_text("Nobody is there.").wait_for()
        time.sleep(1.5)
    console.say("show underwood")
    desk.get_by_text("✓ Lauren Underwood").wait_for()
    time.sleep(2.5)
    shot(desk, "door")
    go(phone, "Door")
    phone.get_by_text("✓ Lauren Underwood").wait_for()
    shot(phone, "door-phone")
    go(desk, "Visitors")
    desk.get_by_label("Choose visitor").first.wait_for()
    shot(desk, "visitors")
    go(phone, "People")
    phone.get_by_role("button", name="Enrol somebody").click()
    dialog = phone.get_by_role("dialog")
    dialog.get_by_label("Name").fill("Eileen")
    small = Image.open(SAMPLES / "astronaut.jpg")
    small.thumbnail((150, 150))
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        small.save(file.name)
        for photo in (str(SAMPLES / "astronaut.jpg"), file.name):
            dialog.get_by_label("Photos of the person").set_input_files(photo)
            dialog.get_by_text("Looking").wait_for(state="detached")
    dialog.get_by_text("size").first.wait_for()
    shot(phone, "enrol-phone")
    go(desk, "Board")
    desk.get_by_role("button", name="Test the engine").click()
    desk.get_by_text("results are right").wait_for()
    desk.evaluate("scrollTo(0, 0)")
    shot(desk, "board")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "console")
