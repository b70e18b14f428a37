"""Money: what accepted work costs, who owes whom, and what was paid beforehand.

Pure like the rest of the rulebook. Every amount is an integer of minor units in one ISO 4217
currency, or whole minutes of a retainer of hours; nothing here is ever a fraction.
"""
