"""The tables: letters and conversations, people, work, events, money, what goes
out, and timers.

Rows of persons, parties, tasks, requests and arrangements are folds of their events: `state` holds
the whole value, the other columns repeat what queries look for. Names, words and file names have
columns of their own, so that they can be erased. Knows no query and no rule.
"""

from storage.tables.coming import conversations, counters, leases, letters, meta
from storage.tables.figures import fact_blocks, facts
from storage.tables.going import cards, messages, outbox, pauses, questions, timers
from storage.tables.installed import install_states, installations
from storage.tables.money import postings, retainers
from storage.tables.people import accounts, code_tries, codes, parties, persons
from storage.tables.shape import metadata
from storage.tables.words import files, heads, lessons, texts, views
from storage.tables.work import (
    arrangements,
    catalogues,
    events,
    offers,
    requests,
    series,
    tasks,
)

__all__ = [
    "accounts",
    "arrangements",
    "cards",
    "catalogues",
    "code_tries",
    "codes",
    "conversations",
    "counters",
    "events",
    "fact_blocks",
    "facts",
    "files",
    "heads",
    "install_states",
    "installations",
    "leases",
    "lessons",
    "letters",
    "messages",
    "meta",
    "metadata",
    "offers",
    "outbox",
    "parties",
    "pauses",
    "persons",
    "postings",
    "questions",
    "requests",
    "retainers",
    "series",
    "tasks",
    "texts",
    "timers",
    "views",
]
