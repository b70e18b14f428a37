"""Pages that the code writes are as the code would write them today."""

from __future__ import annotations

import pytest

from pages import page
from reference_pages import REGENERATE, WRITTEN, renewed


@pytest.mark.parametrize("name", WRITTEN)
def test_the_page_says_what_the_code_says(name: str) -> None:
    assert page(name) == renewed(name), f"bring it up to date:  {REGENERATE}"
