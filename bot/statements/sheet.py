"""A statement ready to be written: cells, and exact numbers. Knows no memory and no file format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from routing.money.retainer import MINUTES

Cell = str | Decimal | date
HOUR = 60


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """A statement ready to be written: a title, headings, rows of cells, and totals below them.

    Amounts are decimals in their unit: a currency, or hours.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    totals: tuple[tuple[str, Decimal, str], ...]
    empty: str


def amount_in(unit: str, amount: int) -> tuple[Decimal, str]:
    """Give minor units as an exact decimal of their currency, and minutes as hours to a hundredth.

    The digits of a currency are those of ISO 4217.
    """
    from babel.numbers import get_currency_precision

    if unit == MINUTES:
        return (Decimal(amount) / HOUR).quantize(Decimal("0.01")), "h"
    digits = get_currency_precision(unit)
    return Decimal(amount).scaleb(-digits).quantize(Decimal(1).scaleb(-digits)), unit
