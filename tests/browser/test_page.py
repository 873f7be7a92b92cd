"""What people do with the console, in a browser."""

from __future__ import annotations

import json
import re

from web.client import PASSWORD, SAMPLES

from browser.conftest import enrol, go, log_in


def test_somebody_is_enrolled_recognised_renamed_and_deleted(page):
    enrol(page, "Susan Wild", "wild")
    for sample, answer in [("wild", "This is Susan Wild."), ("soto", "Nobody who is enrolled.")]:
        page.get_by_label("Photo of somebody to recognise").set_input_files(
            str(SAMPLES / f"{sample}.jpg")
        )
        page.get_by_role("dialog").get_by_text(answer).wait_for()
        page.get_by_role("button", name="Close").click()
    page.get_by_role("button", name="Rename Susan Wild").click()
    page.get_by_role("dialog").get_by_label("Name").fill("S. Wild")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="S. Wild").wait_for()
    page.get_by_role("button", name="Delete S. Wild").click()
    page.get_by_role("button", name="Cancel").click()
    assert page.get_by_role("heading", name="S. Wild").is_visible()
    page.get_by_role("button", name="Delete S. Wild").click()
    page.get_by_role("button", name="Delete", exact=True).click()
    page.get_by_text("Nobody is enrolled yet.").wait_for()
    go(page, "Log")
    for word in ("Enrolled", "Renamed", "Deleted"):
        page.get_by_role("cell", name=word, exact=True).wait_for()
    page.get_by_role("button", name="Check the chain").click()
    page.get_by_text("The chain holds:").wait_for()


def test_what_is_wrong_with_a_photo_is_told_as_it_comes(page, tmp_path):
    from PIL import Image

    small = Image.open(SAMPLES / "soto.jpg")
    small.thumbnail((75, 75))
    small.save(tmp_path / "small.png")
    Image.new("RGB", (300, 300), (20, 90, 160)).save(tmp_path / "sky.png")
    (tmp_path / "text.jpg").write_text("no picture at all")
    go(page, "People")
    page.get_by_role("button", name="Enrol somebody").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name").fill("Darren")
    files = [str(tmp_path / name) for name in ("small.png", "sky.png", "text.jpg")]
    dialog.get_by_label("Photos of the person").set_input_files(files)
    dialog.get_by_text(re.compile(r"size [\d.]+ pixels, at least 40 pixels asked")).wait_for()
    dialog.get_by_text("No face in it.").wait_for()
    dialog.get_by_text("Expected a picture").wait_for()
    dialog.get_by_role("button", name="Enrol", exact=True).click()
    dialog.get_by_role("alert").get_by_text("size").wait_for()
    dialog.get_by_label("Enrol all the same").check()
    dialog.get_by_role("button", name="Enrol", exact=True).click()
    page.get_by_role("heading", name="Darren", level=2).wait_for()


def test_names_are_text_whatever_they_look_like(page):
    name = "<img src=x onerror=alert(1)>\u202e&amp;"
    enrol(page, name, "wild")
    page.get_by_text(name, exact=True).first.wait_for()
    assert page.locator("main img").count() == 0


def test_the_camera_is_seen_and_an_unknown_is_confirmed(page, console):
    page.get_by_text("Nobody is there.").wait_for()
    console.say("show wild")
    page.get_by_text("? Unknown").wait_for()
    page.get_by_role("link", name="Who is it?").click()
    card = page.get_by_role("listitem").filter(has_text="1 visit")
    card.get_by_role("img", name="Face of visitor").wait_for()
    card.get_by_label("Name of visitor").fill("Susan")
    card.get_by_role("button", name="Confirm visitor").click()
    page.get_by_text("Nobody unknown has come by.").wait_for()
    go(page, "Door")
    page.get_by_text("✓ Susan").wait_for()
    assert page.evaluate(DRAWN) > 1000
    console.say("show")
    page.get_by_text("Nobody is there.").wait_for()
    console.say("show wild")
    page.get_by_text("Susan came by").wait_for()
    console.say("lose")
    page.get_by_text("The camera is gone; it is waited for.").wait_for()
    console.say("show")
    page.get_by_text("The camera is back").wait_for()


DRAWN = """() => {
  const canvas = document.querySelector("canvas.live");
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (data[i] === 0x3d && data[i + 1] === 0xdc && data[i + 2] === 0x97) count++;
  return count;
}"""
"""Pixels in the colour of somebody known: the box and the name are drawn."""


def test_somebody_is_enrolled_from_the_camera(page, console):
    console.say("show underwood")
    go(page, "People")
    page.get_by_role("button", name="Enrol somebody").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name").fill("Lauren")
    dialog.get_by_role("button", name="Take photos from the camera").click()
    dialog.get_by_text("5 good photos. That is enough.").wait_for()
    dialog.get_by_role("button", name="Enrol", exact=True).click()
    page.get_by_role("heading", name="Lauren", level=2).wait_for()
    page.get_by_text("5 photos").wait_for()
    go(page, "Door")
    page.get_by_text("✓ Lauren").wait_for()


def test_two_visitors_are_merged(page, console):
    for name in ("brady", "soto"):
        console.say(f"show {name}")
        page.get_by_text("? Unknown").wait_for()
        console.say("show")
        page.get_by_text("Nobody is there.").wait_for()
    go(page, "Visitors")
    boxes = page.get_by_label("Choose visitor")
    boxes.nth(1).wait_for()
    boxes.nth(0).check()
    assert page.get_by_role("button", name="Merge chosen").is_disabled()
    boxes.nth(1).check()
    page.get_by_role("button", name="Merge chosen").click()
    page.get_by_text("2 visits").wait_for()
    assert boxes.count() == 1
    page.get_by_role("button", name="Forget visitor").click()
    page.get_by_text("Nobody unknown has come by.").wait_for()


def test_wrong_logins_are_told_and_then_locked_out(opened):
    page = opened()
    for _ in range(10):
        log_in(page, "wrong, quite wrong")
        page.get_by_text("That is not the password.").wait_for()
        page.get_by_role("button", name="Log in").wait_for()
    log_in(page)
    page.get_by_text("locked for 15 minutes").wait_for()


def test_what_one_tab_does_the_other_shows(page):
    enrol(page, "Susan", "wild")
    other = page.context.new_page()
    other.goto(page.url)
    other.get_by_role("heading", name="Susan").wait_for()
    page.get_by_role("button", name="Rename Susan").click()
    page.get_by_role("dialog").get_by_label("Name").fill("Ms Wild")
    page.keyboard.press("Enter")
    other.get_by_role("heading", name="Ms Wild").wait_for()
    other.get_by_role("button", name="Delete Ms Wild").click()
    other.get_by_role("button", name="Delete", exact=True).click()
    page.get_by_text("Nobody is enrolled yet.").wait_for()
    other.get_by_role("button", name="Log out").click()
    other.get_by_label("Password").wait_for()
    page.get_by_label("Password").wait_for()


def test_a_board_that_restarts_is_waited_for(page, console):
    enrol(page, "Susan", "wild")
    assert console.stop() == 0
    page.get_by_text("The board does not answer. Trying again").wait_for()
    console.start()
    page.get_by_text("You are logged out").wait_for()
    assert page.get_by_text("The board does not answer").is_hidden()
    log_in(page)
    page.get_by_role("heading", name="Susan").wait_for()


def test_thresholds_the_selftest_and_the_audit(page):
    enrol(page, "Susan", "wild")
    go(page, "Board")
    page.get_by_label("one stranger in 1,000 visits").check()
    page.get_by_role("button", name="Save").click()
    page.get_by_text("Now one stranger in 1,000 visits, for 1 photo").wait_for()
    page.get_by_role("button", name="Test the engine").click()
    page.get_by_text(re.compile(r"✓ All \d+ results are right")).wait_for()
    page.get_by_role("button", name="Look at the gallery").click()
    page.get_by_text("A single photo each: Susan.").wait_for()
    page.reload()
    assert page.get_by_label("one stranger in 1,000 visits").is_checked()
    facts = page.locator("dl.facts")
    facts.get_by_text("camera, connected").wait_for()


def test_all_of_it_by_the_keyboard(opened):
    page = opened()
    page.get_by_label("Password").wait_for()
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Door").wait_for()
    page.keyboard.press("Shift+Tab")
    for name in ("Log out", "Board", "Log", "Visitors", "People"):
        focused = page.evaluate("document.activeElement.textContent.trim()")
        assert focused == name
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="People").wait_for()
    page.get_by_role("button", name="Enrol somebody").focus()
    page.keyboard.press("Enter")
    page.get_by_role("dialog").wait_for()
    assert page.evaluate("document.activeElement.id") == "enrol-name"
    page.keyboard.press("Escape")
    page.get_by_role("dialog").wait_for(state="detached")
    assert page.evaluate("document.activeElement.textContent") == "Enrol somebody"


def test_the_first_load_is_small(opened, console):
    page = opened()
    sizes = {}

    def count(answer):
        body = answer.body()
        head = json.dumps(answer.headers)
        sizes[answer.url] = len(body) + len(head)

    page.context.clear_cookies()
    other = page.context.new_page()
    other.on("response", count)
    other.goto(console.url)
    log_in(other)
    other.get_by_role("heading", name="Door").wait_for()
    page_files = {url: size for url, size in sizes.items() if "/api/" not in url}
    assert len(page_files) > 8
    total = sum(page_files.values())
    print(f"first load: {total / 1000:.0f} kB in {len(page_files)} files")
    assert total <= 200_000
