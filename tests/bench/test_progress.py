"""What is said while a long benchmark runs."""

import io

from facesig.bench import progress
from facesig.bench.progress import Progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_steps_are_counted_and_what_is_left_is_estimated(monkeypatch):
    clock = iter([0.0, 0.0, 20.0, 40.0, 400.0])
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(clock))
    stream = Terminal()
    told = Progress(stream)
    told.expect(2, 10)
    told.expect(2, 40)
    for name in "abcd":
        told(name)
    # Ten seconds each took 20, so that the rest takes twice what was expected, too.
    assert stream.getvalue().splitlines() == [
        "[1/4, about 2 min] a ...",
        "[2/4, about 3 min] b ...",
        "[3/4, about 3 min] c ...",
        "[4/4, about 4 min] d ...",
    ]


def test_a_step_that_nobody_announced_has_no_estimate():
    stream = Terminal()
    Progress(stream)("a")
    assert stream.getvalue() == "[1/1] a ...\n"


def test_nothing_is_said_but_on_a_terminal():
    stream = io.StringIO()
    told = Progress(stream)
    told.expect(1, 100)
    told("a")
    assert stream.getvalue() == ""
