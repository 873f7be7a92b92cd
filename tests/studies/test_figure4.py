from facesig.studies.figure4 import Point, best_run, summary


def run(loss, rate, *accuracies):
    """Points at 50, 100, ... steps of (dev-train, dev-test) accuracies."""
    return [
        Point(loss, rate, 50 * i, train, test)
        for i, (train, test) in enumerate(accuracies, start=1)
    ]


POINTS = [
    *run("multibatch", 0.02, (0.70, 0.69), (0.80, 0.80), (0.85, 0.84)),
    *run("multibatch", 0.005, (0.71, 0.90), (0.75, 0.74), (0.76, 0.75)),
    *run("pairs", 0.02, (0.60, 0.61), (0.61, 0.66), (0.62, 0.63)),
    *run("pairs", 0.005, (0.65, 0.66), (0.69, 0.70), (0.72, 0.71)),
]


def test_each_loss_is_shown_at_the_rate_best_on_dev_train():
    assert {p.rate for p in best_run(POINTS, "multibatch")} == {0.02}
    assert {p.rate for p in best_run(POINTS, "pairs")} == {0.005}
    assert [p.step for p in best_run(POINTS, "pairs")] == [50, 100, 150]


def test_the_summary_says_when_multibatch_has_caught_up():
    assert list(summary(POINTS)) == [
        "multibatch: rate 0.02, best 0.8400 after 150 steps",
        "pairs: rate 0.005, best 0.7100 after 150 steps",
        "multibatch reaches the pairs' best after 100 steps",
    ]


def test_the_summary_says_when_it_never_does():
    points = [*run("multibatch", 1.0, (0.5, 0.5)), *run("pairs", 1.0, (0.6, 0.6))]
    assert list(summary(points))[-1] == "multibatch reaches the pairs' best after no steps"
