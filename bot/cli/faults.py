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
        return "\n".join([*files, *told(problems)])
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
    return [_told(problem) for problem in problems]


def _told(problem: Trouble) -> str:
    parts = (problem.path, f"line {problem.line}" if problem.line is not None else "")
    where = ", ".join(part for part in parts if part)
    what = messages_for("en").get(f"problem.{problem.code}") or problem.code.replace("_", " ")
    got = f" ({one_line(problem.got)})" if problem.got else ""
    instead = problem.expected or ", ".join(problem.candidates)
    return f"{where}: {what}{got}" + (f"; write {instead}" if instead else "")
