"""A catalogue as the understander sees it: what services are called, and what they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.understanding.services import InputSpec, ServiceExamples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.catalogue import Catalogue


def offered_by(catalogue: Catalogue) -> Iterator[ServiceExamples]:
    """Give each service's words and inputs, in the catalogue's order."""
    for service in catalogue.services.values():
        yield ServiceExamples(
            key=service.key,
            title=service.title,
            about=service.about,
            examples=service.examples,
            not_offered=service.not_offered,
            inputs=tuple(
                InputSpec(key=one.key, kind=one.kind.value, choices=one.choices)
                for one in service.inputs
            ),
        )
