"""Change notices: another person, another scope, an absence; price is in `routing.money.changing`.

`model` is what one is, `putting` how the desk or a provider announces one, `deciding` what a client
says to it and what it does when its day has come, `telling` the cards.
"""
