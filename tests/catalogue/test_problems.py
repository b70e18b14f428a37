"""Everything a writer can get wrong in a catalogue is named with its path, all at once."""

from __future__ import annotations

from typing import Any

import pytest

from routing.catalogue import CatalogueProblems, Level, Problem, ProblemCode, parse, parse_toml

DESK: dict[str, Any] = {"name": "North", "zone": "Europe/Berlin"}
BOOKS: dict[str, Any] = {"title": "Books", "about": "Monthly books.", "examples": ["do my books"]}


def catalogue(
    *, desk: dict[str, Any] | None = None, books: dict[str, Any] | None = None, **more: Any
) -> dict[str, Any]:
    services = {"books": {**BOOKS, **(books or {})}, **more}
    return {"desk": {**DESK, **(desk or {})}, "services": services}


def problems_of(content: Any) -> tuple[Problem, ...]:
    with pytest.raises(CatalogueProblems) as caught:
        parse(content)
    return caught.value.problems


ONE_EACH: list[tuple[ProblemCode, str, dict[str, Any]]] = [
    (ProblemCode.MISSING, "desk.name", {"desk": {"zone": "UTC"}, "services": {"books": BOOKS}}),
    (ProblemCode.MISSING, "services", {"desk": DESK}),
    (ProblemCode.MISSING, "services.x.examples", catalogue(x={"title": "X", "about": "x"})),
    (ProblemCode.MISSING, "services.books.unit", catalogue(books={"per_unit": "2m"})),
    (
        ProblemCode.MISSING,
        "services.books.inputs.size.choices",
        catalogue(books={"inputs": {"size": {"kind": "choice"}}}),
    ),
    (ProblemCode.WRONG_KIND, "services", {"desk": DESK, "services": 3}),
    (ProblemCode.EMPTY, "services", {"desk": DESK, "services": {}}),
    (ProblemCode.EMPTY, "services.books.examples", catalogue(books={"examples": []})),
    (ProblemCode.EMPTY, "services.books.examples[0]", catalogue(books={"examples": [" "]})),
    (
        ProblemCode.EMPTY,
        "services.books.inputs.size.choices",
        catalogue(books={"inputs": {"size": {"kind": "choice", "choices": []}}}),
    ),
    (ProblemCode.EMPTY, "desk.hours", catalogue(desk={"hours": {"mon": "closed"}})),
    (ProblemCode.EMPTY, "desk.hours", catalogue(desk={"hours": {}})),
    (ProblemCode.UNKNOWN_KEY, "desk.nmae", catalogue(desk={"nmae": "N"})),
    (ProblemCode.UNKNOWN_KEY, 'desk."a b"', catalogue(desk={"a b": "N"})),
    (ProblemCode.UNKNOWN_KEY, "service", {**catalogue(), "service": {}}),
    (ProblemCode.WRONG_KIND, "services.books.title", catalogue(books={"title": 3})),
    (ProblemCode.WRONG_KIND, "services.books.urgent", catalogue(books={"urgent": "yes"})),
    (ProblemCode.WRONG_KIND, "services.books.rounds", catalogue(books={"rounds": True})),
    (ProblemCode.WRONG_KIND, "services.books.rounds", catalogue(books={"rounds": "2"})),
    (ProblemCode.WRONG_KIND, "services.books.examples", catalogue(books={"examples": "one"})),
    (ProblemCode.WRONG_KIND, "services.books.inputs", catalogue(books={"inputs": [1]})),
    (ProblemCode.WRONG_KIND, "services.x", catalogue(x=True)),
    (ProblemCode.WRONG_KIND, "desk.waves", catalogue(desk={"waves": "usual"})),
    (ProblemCode.WRONG_KIND, "desk.hours.mon", catalogue(desk={"hours": {"mon": 9}})),
    (ProblemCode.WRONG_KIND, "desk.zone", catalogue(desk={"zone": 10**5000})),
    (ProblemCode.TOO_LONG, "services.books.title", catalogue(books={"title": "x" * 61})),
    (ProblemCode.BAD_KEY, 'services."My Books"', catalogue(**{"My Books": BOOKS})),
    (ProblemCode.NOT_A_CHOICE, "desk.confirm", catalogue(desk={"confirm": "allways"})),
    (ProblemCode.NOT_A_CHOICE, "desk.sign_up", catalogue(desk={"sign_up": 1})),
    (
        ProblemCode.NOT_A_CHOICE,
        "services.books.inputs.size.kind",
        catalogue(books={"inputs": {"size": {"kind": "??", "brief": True}}}),
    ),
    (ProblemCode.OUT_OF_RANGE, "services.books.rounds", catalogue(books={"rounds": -1})),
    (
        ProblemCode.BAD_DURATION,
        "services.books.deliver_within",
        catalogue(books={"deliver_within": "soon"}),
    ),
    (ProblemCode.BAD_DURATION, "services.books.estimate", catalogue(books={"estimate": "1d"})),
    (ProblemCode.BAD_DURATION, "services.books.claim_within", catalogue(books={"claim_within": 4})),
    (ProblemCode.BAD_DURATION, "desk.undo_for", catalogue(desk={"undo_for": "0m"})),
    (ProblemCode.BAD_MONEY, "services.books.price", catalogue(books={"price": "36,00 EUR"})),
    (ProblemCode.BAD_MONEY, "services.books.price", catalogue(books={"price": "36.001"})),
    (ProblemCode.BAD_MONEY, "services.books.price", catalogue(books={"price": -3})),
    (
        ProblemCode.BAD_MONEY,
        "services.books.price.fixed",
        catalogue(books={"price": {"fixed": True}}),
    ),
    (ProblemCode.BAD_CURRENCY, "desk.currency", catalogue(desk={"currency": "EURO"})),
    (ProblemCode.BAD_CURRENCY, "desk.currency", catalogue(desk={"currency": 978})),
    (ProblemCode.BAD_CURRENCY, "services.books.pay", catalogue(books={"pay": "3.00 QQQ"})),
    (ProblemCode.OTHER_CURRENCY, "services.books.pay", catalogue(books={"pay": "36.00 USD"})),
    (ProblemCode.BAD_DATE, "desk.closed[0]", catalogue(desk={"closed": ["2026-02-30"]})),
    (ProblemCode.BAD_DATE, "desk.closed[0]", catalogue(desk={"closed": [24]})),
    (ProblemCode.BAD_ZONE, "desk.zone", catalogue(desk={"zone": "Europe/Berlln"})),
    (ProblemCode.BAD_LANGUAGE, "desk.lang", catalogue(desk={"lang": "English"})),
    (ProblemCode.BAD_LINK, "desk.meeting", catalogue(desk={"meeting": "meet.example"})),
    (ProblemCode.BAD_HOURS, "desk.hours.mon", catalogue(desk={"hours": {"mon": "9 to 5"}})),
    (ProblemCode.BAD_HOURS, "desk.hours.mon", catalogue(desk={"hours": {"mon": "25-26"}})),
    (ProblemCode.BAD_DAY, "desk.hours.mnday", catalogue(desk={"hours": {"mnday": "9-17"}})),
    (
        ProblemCode.REPEATED,
        'desk.hours."mon,mon"',
        catalogue(desk={"hours": {"mon,mon": "9-17"}}),
    ),
    (ProblemCode.BAD_HOLIDAYS, "desk.holidays", catalogue(desk={"holidays": "DE-QQ"})),
    (ProblemCode.BAD_HOLIDAYS, "desk.holidays", catalogue(desk={"holidays": "Germany"})),
    (ProblemCode.BAD_HOLIDAYS, "desk.holidays", catalogue(desk={"holidays": True})),
    (ProblemCode.ONE_RATE, "services.books.price", catalogue(books={"price": {}})),
    (
        ProblemCode.ONE_RATE,
        "services.books.price",
        catalogue(books={"price": {"fixed": 3, "hourly": 4}}),
    ),
    (ProblemCode.REPEATED, "services.books.tools[1]", catalogue(books={"tools": ["A", " A"]})),
    (
        ProblemCode.DUPLICATE_TITLE,
        "services.x.title",
        catalogue(x={**BOOKS, "title": "BOOKS ", "examples": ["other"]}),
    ),
    (
        ProblemCode.SHARED_EXAMPLE,
        "services.x.examples",
        catalogue(x={**BOOKS, "title": "X", "examples": ["Do my  books"]}),
    ),
    (
        ProblemCode.CONTRADICTION,
        "services.books.not_offered[0]",
        catalogue(books={"not_offered": ["do my books"]}),
    ),
    (
        ProblemCode.BRIEF_NOT_ALLOWED,
        "services.books.inputs.note.brief",
        catalogue(books={"inputs": {"note": {"brief": True}}}),
    ),
    (
        ProblemCode.MISPLACED_KEY,
        "services.books.inputs.note.choices",
        catalogue(books={"inputs": {"note": {"choices": ["a"]}}}),
    ),
    (
        ProblemCode.MISPLACED_KEY,
        "services.books.inputs.note.columns",
        catalogue(books={"inputs": {"note": {"columns": ["a"]}}}),
    ),
    (ProblemCode.UNKNOWN_INPUT, "services.books.items_from", catalogue(books={"items_from": "x"})),
    (
        ProblemCode.NOT_A_LIST,
        "services.books.items_from",
        catalogue(books={"inputs": {"x": {}}, "items_from": "x"}),
    ),
]


@pytest.mark.parametrize(("code", "path", "content"), ONE_EACH)
def test_one_mistake_gives_one_problem_with_its_path(
    code: ProblemCode, path: str, content: dict[str, Any]
) -> None:
    assert [(p.code, p.path) for p in problems_of(content)] == [(code, path)]


WARNINGS: list[tuple[ProblemCode, str, dict[str, Any]]] = [
    (ProblemCode.PAY_ABOVE_PRICE, "services.books.pay", catalogue(books={"price": 3, "pay": 4})),
    (
        ProblemCode.OUT_OF_ORDER,
        "services.books.claim_within",
        catalogue(books={"claim_within": "2d", "deliver_within": "1d"}),
    ),
    (
        ProblemCode.NOTHING_TO_COUNT,
        "services.books.price",
        catalogue(books={"price": {"per_item": "9.00 EUR"}}),
    ),
]


@pytest.mark.parametrize(("code", "path", "content"), WARNINGS)
def test_a_warning_leaves_the_catalogue_usable(
    code: ProblemCode, path: str, content: dict[str, Any]
) -> None:
    found = parse(content)

    assert [(p.code, p.path, p.level) for p in found.warnings] == [(code, path, Level.WARNING)]


def test_every_code_is_shown_here() -> None:
    shown = {code for code, _, _ in ONE_EACH + WARNINGS}
    text = {ProblemCode.SYNTAX, ProblemCode.JSON, ProblemCode.TWICE}

    assert shown | text == set(ProblemCode)


def test_all_problems_come_at_once_and_the_exception_names_them() -> None:
    content = catalogue(
        desk={"zone": "Nowhere", "currency": "euro", "hours": {"mon": "x"}},
        books={"price": "3.00 USD", "deliver_within": "soon", "colour": "red"},
    )

    with pytest.raises(CatalogueProblems) as caught:
        parse(content)

    assert {p.path for p in caught.value.problems} == {
        "desk.zone",
        "desk.currency",
        "desk.hours.mon",
        "services.books.deliver_within",
        "services.books.colour",
    }
    assert "desk.zone:bad_zone" in str(caught.value)


def test_warnings_are_told_together_with_errors() -> None:
    found = problems_of(catalogue(books={"price": 3, "pay": 4, "rounds": 99}))

    assert [p.level for p in found] == [Level.ERROR, Level.WARNING]


@pytest.mark.parametrize(
    ("content", "expected", "candidates"),
    [
        (catalogue(books={"deliver_witin": "2d"}), "deliver_within", ("deliver_within",)),
        (catalogue(books={"zzz": 1}), "", ()),
        (catalogue(desk={"zone": "Europe/Berlln"}), "Europe/Berlin", ("Europe/Berlin",)),
        (catalogue(desk={"zone": "QQQ"}), "Europe/Berlin", ()),
        (catalogue(desk={"currency": "EURO"}), "EUR", ("EUR",)),
        (catalogue(desk={"confirm": "when_unshure"}), "when_unsure", ("always", "when_unsure")),
        (catalogue(books={"items_from": "x"}), "", ()),
        (
            catalogue(books={"items_from": "x", "inputs": {"who": {"kind": "people"}}}),
            "who",
            ("who",),
        ),
    ],
)
def test_a_problem_says_what_to_write_instead(
    content: dict[str, Any], expected: str, candidates: tuple[str, ...]
) -> None:
    (problem,) = problems_of(content)

    assert (problem.expected, problem.candidates) == (expected, candidates)


def test_what_stands_there_is_shown_short() -> None:
    found = problems_of(catalogue(books={"title": "x" * 5000, "about": {}, "tools": True}))

    assert [p.got for p in found] == ["x" * 60, "table", "true"]


def test_a_syntax_error_names_its_line() -> None:
    with pytest.raises(CatalogueProblems) as caught:
        parse_toml('[desk]\nname = "North\nzone = "UTC"\n')

    (problem,) = caught.value.problems
    assert (problem.code, problem.line, problem.got) == (ProblemCode.SYNTAX, 2, 'name = "North')


@pytest.mark.parametrize("text", ["[desk]\n[desk]\n", 'name = "a"\nname = "b"\n'])
def test_what_stands_there_twice_is_no_missing_quote(text: str) -> None:
    with pytest.raises(CatalogueProblems) as caught:
        parse_toml(text)
    (problem,) = caught.value.problems
    assert (problem.code, problem.line) == (ProblemCode.TWICE, 2)


def test_json_is_told_as_what_it_is() -> None:
    with pytest.raises(CatalogueProblems) as caught:
        parse_toml('\n{"services": []}')
    (problem,) = caught.value.problems
    assert problem.code is ProblemCode.JSON


def test_the_quotes_of_a_word_processor_are_written_straight() -> None:
    with pytest.raises(CatalogueProblems) as caught:
        parse_toml("[desk]\nname = \u201cNorth\u201d")
    assert caught.value.problems[0].expected == 'name = "North"'


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ({"deliver_within": "3 days"}, "3d"),
        ({"estimate": "2 hours"}, "2h"),
        ({"estimate": "3 days"}, "2h"),
        ({"price": "-60.00 EUR"}, "60.00 EUR"),
        ({"price": "36,00 \u20ac"}, "36.00 EUR"),
        ({"price": "1.250,00 EUR"}, "36.00 EUR"),
        ({"price": "a lot"}, "36.00 EUR"),
    ],
)
def test_what_can_be_seen_to_be_meant_is_what_to_write(
    written: dict[str, Any], instead: str
) -> None:
    (problem,) = problems_of(catalogue(books=written))
    assert problem.expected == instead


@pytest.mark.parametrize("zone", ["CEST", "GMT+1", "Mars"])
def test_an_abbreviation_is_not_guessed_to_be_another(zone: str) -> None:
    (problem,) = problems_of(catalogue(desk={"zone": zone}))
    assert problem.expected == "Europe/Berlin"


def test_a_syntax_error_at_the_end_names_the_last_line() -> None:
    with pytest.raises(CatalogueProblems) as caught:
        parse_toml("[desk]\nclosed = [")

    assert caught.value.problems[0].line == 2


def test_text_nested_too_deep_is_a_syntax_problem() -> None:
    with pytest.raises(CatalogueProblems) as caught:
        parse_toml("a = " + "[" * 50_000)

    assert caught.value.problems[0].code is ProblemCode.SYNTAX
