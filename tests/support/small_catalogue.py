"""A catalogue of two services, for what is trained anew by each test."""

from __future__ import annotations

from routing.understanding.services import ServiceExamples

CATALOGUE = (
    ServiceExamples(
        key="books", title="Bookkeeping", about="Keep the accounts.",
        examples=("reconcile March", "sort the receipts of last quarter"),
    ),
    ServiceExamples(
        key="travel", title="Travel", about="Book trains and rooms.",
        examples=("a train to Porto on Monday", "find me a quiet hotel in Graz"),
    ),
)  # fmt: skip
