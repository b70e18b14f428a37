"""The catalogue: what the desk offers, as the operator writes it in one TOML file.

`parse` and `parse_toml` give a `Catalogue` of frozen values, or every problem at once as codes.
Knows no tasks and no people; reads no file.
"""

from routing.catalogue.canonical import canonical
from routing.catalogue.model import (
    BRIEF_KINDS,
    LIST_KINDS,
    Catalogue,
    Confirm,
    Criterion,
    Desk,
    Holidays,
    Input,
    InputKind,
    Rate,
    RateKind,
    Region,
    ResultField,
    ResultKind,
    Service,
    SignUp,
    VisibleTo,
)
from routing.catalogue.parse import parse, parse_toml
from routing.catalogue.problems import CatalogueProblems, Level, Problem, ProblemCode

__all__ = [
    "BRIEF_KINDS",
    "LIST_KINDS",
    "Catalogue",
    "CatalogueProblems",
    "Confirm",
    "Criterion",
    "Desk",
    "Holidays",
    "Input",
    "InputKind",
    "Level",
    "Problem",
    "ProblemCode",
    "Rate",
    "RateKind",
    "Region",
    "ResultField",
    "ResultKind",
    "Service",
    "SignUp",
    "VisibleTo",
    "canonical",
    "parse",
    "parse_toml",
]
