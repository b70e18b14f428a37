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
        return "\n".join(told(problems))
    messages = messages_for("en")
    template = messages.get(f"fault.{type(error).__name__}")
    if template is None and isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    if template is None:
        return None
    said = " ".join(str(argument) for argument in error.args)
    return template.replace("{it}", one_line(said))


def told(problems: Iterable[Trouble]) -> list[str]:
    """Give one line for each problem: where, what, what stands there, what would do."""
    return [_told(problem) for problem in problems]


def _told(problem: Trouble) -> str:
    where = problem.path if problem.line is None else f"{problem.path}, line {problem.line}"
    what = messages_for("en").get(f"problem.{problem.code}") or problem.code.replace("_", " ")
    got = f" ({one_line(problem.got)})" if problem.got else ""
    instead = problem.expected or ", ".join(problem.candidates)
    return f"{where}: {what}{got}" + (f"; write {instead}" if instead else "")
