"""Encode the house's own lines once for all: `python -m benchmarks.understanding.prepare`.

To be run whenever a line of `routing.understanding.words` or of the sample catalogue changes; a
test says when it was forgotten.
"""

from __future__ import annotations

from benchmarks.understanding.rows import sample
from routing.understanding.services.lines import GENERAL, catalogue_lines
from storage.models import bare_packaged
from storage.prepared import save


def own_lines() -> list[str]:
    """Return every line of ours that may train a desk, and the sample catalogue's, each once."""
    trades = (text for trade in GENERAL.trades for text in GENERAL.of(trade))
    sample_lines = (line.text for line in catalogue_lines(sample()))
    return list(dict.fromkeys([*GENERAL.talk, *trades, *sample_lines]))


def main() -> None:
    """Write them."""
    texts, encoder = own_lines(), bare_packaged()
    save(texts, encoder.encode(texts), encoder.fingerprint)
    print(f"{len(texts)} lines")


if __name__ == "__main__":
    main()
