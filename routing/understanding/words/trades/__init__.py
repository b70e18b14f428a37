"""What people hand to others, by trade: general knowledge that every catalogue starts from."""

from __future__ import annotations

from routing.understanding.words.trades import abroad, elsewhere, firm, making, office

TRADES: dict[str, tuple[str, ...]] = {
    trade: tuple((lines.strip() + abroad.MORE.get(trade, "").rstrip()).splitlines())
    for group in (office.TRADES, making.TRADES, firm.TRADES, elsewhere.TRADES)
    for trade, lines in group.items()
}
"""Trade to example requests, the first line its title."""

SELDOM = frozenset(elsewhere.TRADES)
"""Trades that count against a text unless the catalogue plainly offers them."""
