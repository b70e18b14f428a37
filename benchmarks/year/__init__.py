"""A year of a desk on a fake clock: greedy, slow and vanishing providers, easy and hard work.

    make simulate ARGS="--tasks 3000 --seed 7"

The rules are the desk's own: `routing.lifecycle` decides and folds, `routing.matching` says who is
asked and when; only people are played. Beside it stands open posting on the same seed: the same
work and the same people, and a board that everybody sees. Prints a table, and writes one picture.
"""

from __future__ import annotations

from benchmarks.year.board import OpenPosting
from benchmarks.year.desk import OurDesk
from benchmarks.year.played import CATALOGUE, Outcome, wishes
from benchmarks.year.shown import picture, table
from routing.catalogue import parse_toml
from routing.house import House


def simulate(tasks: int, seed: int) -> tuple[Outcome, Outcome]:
    """Give a year of the desk, and the same year with open posting."""
    house = House(catalogue=parse_toml(CATALOGUE))
    all = wishes(tasks, seed, house.desk_hours)
    return OurDesk(seed, house).run(all), OpenPosting(seed, house).run(all)


__all__ = ["Outcome", "picture", "simulate", "table"]
