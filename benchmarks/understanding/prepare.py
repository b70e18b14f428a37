"""Encode the house's own lines, and solve their wording, once for all.

`python -m benchmarks.understanding.prepare` writes what comes with the code.

To be run whenever a line of `routing.understanding.words` or of the sample catalogue changes; a
test says when it was forgotten.
"""

from __future__ import annotations

from benchmarks.understanding.rows import sample
from routing.understanding.kinds.wording import trained
from routing.understanding.services.lines import GENERAL, catalogue_lines
from routing.understanding.words.times import LANGUAGES
from storage import prepared, wordings
from storage.models import bare_packaged


def own_lines() -> list[str]:
    """Return every line of ours that may train a desk, and the sample catalogue's, each once."""
    trades = (text for trade in GENERAL.trades for text in GENERAL.of(trade))
    sample_lines = (line.text for line in catalogue_lines(sample()))
    return list(dict.fromkeys([*GENERAL.talk, *trades, *sample_lines]))


def main() -> None:
    """Write them."""
    texts, encoder = own_lines(), bare_packaged()
    prepared.save(texts, encoder.encode(texts), encoder.fingerprint)
    wordings.save({code: trained(code) for code in LANGUAGES})
    print(f"{len(texts)} lines, {len(LANGUAGES)} languages")


if __name__ == "__main__":
    main()
