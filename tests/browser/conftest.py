"""A real browser before a real console; skipped where one is missing. ``.ci/browser`` has both."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from web.client import PASSWORD, SAMPLES

ROOT = Path(__file__).parents[2]
CHROMIUM = os.environ.get("FACESIG_CHROMIUM") or shutil.which("chromium")


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


class Process:
    """The console, which can be restarted where it was."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, 0
        self.process: subprocess.Popen[str] | None = None
        self.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def start(self) -> None:
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")]),
        }
        command = [sys.executable, "-m", "browser.serve", "door.db", str(self.port)]
        self.process = subprocess.Popen(
            command, cwd=self.folder, env=environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        self.port = int(self.process.stdout.readline())

    def say(self, words: str) -> None:
        self.process.stdin.write(words + "\n")
        self.process.stdin.flush()

    def stop(self) -> int:
        self.process.terminate()
        code = self.process.wait(20)
        self.process.stdin.close()
        self.process.stdout.close()
        return code


@pytest.fixture(scope="session")
def chromium():
    api = pytest.importorskip("playwright.sync_api", reason="needs facesig[browser] (.ci/browser)")
    if CHROMIUM is None:
        pytest.skip("needs Chromium (.ci/browser)")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def process(chromium, tmp_path_factory):
    made = Process(tmp_path_factory.mktemp("console"))
    yield made
    made.stop()


@pytest.fixture
def console(process):
    """As new: nobody is enrolled, nobody was there, nobody is logged in."""
    process.say("reset")
    assert process.process.stdout.readline() == "done\n"
    return process


@pytest.fixture
def opened(chromium, console):
    """Makes pages, each of a context of its own; whatever a page complains of fails the test."""
    contexts, complaints = [], []

    def make(**options):
        context = chromium.new_context(**{"locale": "en-GB", **options})
        context.set_default_timeout(15_000)
        contexts.append(context)
        return watched(context.new_page(), console, complaints)

    make.complaints = complaints
    yield make
    for context in contexts:
        context.close()
    assert complaints == []


def watched(page, console, complaints):
    """A page that opens the console; nothing may go elsewhere, and no script may fail."""
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: message.type == "error" and complained(message.text))
    page.on("request", lambda request: ours(request.url) or complaints.append(request.url))

    def ours(url):
        return url.startswith((console.url, "blob:" + console.url))

    def complained(text):
        # Answers of 4xx are told by the browser, too; the page tells them to people.
        if "Failed to load resource" not in text:
            complaints.append(text)

    page.goto(console.url)
    return page


def log_in(page, password=PASSWORD):
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Log in").click()


@pytest.fixture
def page(opened):
    made = opened()
    log_in(made)
    made.get_by_role("heading", name="Door").wait_for()
    return made


def go(page, name):
    page.get_by_role("navigation").get_by_role("link", name=name).click()
    page.get_by_role("heading", name=name, level=1).wait_for()


def enrol(page, name, *samples):
    """By photos, through the page."""
    go(page, "People")
    page.get_by_role("button", name="Enrol somebody").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name").fill(name)
    dialog.get_by_label("Photos of the person").set_input_files(
        [str(SAMPLES / f"{each}.jpg") for each in samples]
    )
    dialog.get_by_text("Good, score").first.wait_for()
    dialog.get_by_role("button", name="Enrol", exact=True).click()
    dialog.wait_for(state="detached")
    page.get_by_role("heading", name=name, level=2).wait_for()


def until(found, seconds=15.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := found():
            return value
        time.sleep(0.05)
    raise AssertionError("waited in vain")
