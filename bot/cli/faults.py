"""Faults in words: what is wrong, where, and what to do. Knows every fault that a command meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages import messages_for
from bot.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.catalogue import Problem
    from workers.settings import SettingProblem

    Trouble = Problem | SettingProblem


def explain(error: Exception) -> str | None:
    """Give the words for a fault; None for one that is a mistake of ours."""
    problems = getattr(error, "problems", None)
    if problems:
        # Whoever read the file noted which one it was.
        files = [f"{note}:" for note in getattr(error, "__notes__", ())]
        return "\n".join([*files, *told(sorted(problems, key=_is_warning))])
    error = _meant(error)
    template = messages_for("en").get(f"fault.{_name(error)}")
    return None if template is None else template.replace("{it}", one_line(_said(error)))


def _meant(error: Exception) -> Exception:
    """What a database's error means; other faults need no database to be explained."""
    if type(error).__name__ != "OperationalError":
        return error
    from storage.engine import meaning_of

    return meaning_of(error)


def _name(error: Exception) -> str:
    return "OSError" if isinstance(error, OSError) else type(error).__name__


def _said(error: Exception) -> str:
    if isinstance(error, OSError):
        return f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror)
    return " ".join(str(argument) for argument in error.args)


def told(problems: Iterable[Trouble]) -> list[str]:
    """Give one line for each problem: where, what, what stands there, what would do."""
    return [f"{'Look at  ' * _is_warning(problem)}{_told(problem)}" for problem in problems]


def _is_warning(problem: Trouble) -> bool:
    """Tell whether it can stay: one in the settings never can."""
    from routing.catalogue import Level, Problem

    return isinstance(problem, Problem) and problem.level is Level.WARNING


def _told(problem: Trouble) -> str:
    parts = (problem.path, f"line {problem.line}" if problem.line is not None else "")
    where = ", ".join(part for part in parts if part)
    what = messages_for("en").get(f"problem.{problem.code}") or problem.code.replace("_", " ")
    got = f" ({one_line(problem.got)})" if problem.got else ""
    return f"{where}: {what}{got}{_instead(problem)}"


def _instead(problem: Trouble) -> str:
    """What to do: by the code's own words, else what to write, which for a kind is an example."""
    words = messages_for("en")
    every = ", ".join(problem.candidates)
    guessed = problem.expected and problem.candidates[:1] != (problem.expected,)
    it = problem.expected if guessed else every or problem.expected
    if not it:
        said = words.get(f"instead.none.{problem.code}")
        return f"; {said}" if said else ""
    several = (f"instead.of.{problem.code}",) if it == every else ()
    form = words.first(*several, f"instead.{problem.code}", "instead.write") or "{it}"
    return f"; {form.replace('{it}', words.get(f'instead.kind.{it}') or it)}"
