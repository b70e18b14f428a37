"""The orders that a transcript may give, and what each may be told: a slip is seen while reading.

The desk reads what it knows and skips the rest, as it must for letters of tomorrow's command line.
"""

from __future__ import annotations

_PLACED = "name side firm services position zone lang platform user team chat"
_DESCRIBED = "languages region hours tools"
FIELDS = {
    order: tuple(names.split())
    for order, names in {
        "enroll": f"{_PLACED} {_DESCRIBED}",
        "invite": "side firm services position",
        "admit": "person",
        "refuse": "person",
        "leave": "person",
        "forget": "person",
        "vet": "provider check until evidence drop trial conflict no_conflict level country"
        " capacity tools",
        "assign": "task to",
        "hand_over": "task to",
        "route": "task service",
        "decline": "task text",
        "remind": "task",
        "move": "task due",
        "write": "task text",
        "cancel": "task",
        "note": "task text",
        "decide": "task outcome reason due",
        "on_behalf": "client text firm service due",
        "steps": "client service steps",
        "try_out": "person client text",
        "try_over": "task",
        "retainer": "client hours money fee over roll_over do",
        "terms": "client service price pay from",
    }.items()
}
