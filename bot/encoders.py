"""How services are read, in plain words: by which encoder, and why not by a better one.

Plain words for whoever runs a desk. Knows no file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.findings import look, ok
from storage.models import Lack, Tier

if TYPE_CHECKING:
    from bot.findings import Finding
    from storage.models import Found

READING = {
    Tier.BOTH: "services are read with your own model beside the packaged encoder",
    Tier.FOLDER: "services are read with your own model alone, kinds of messages by wording",
    Tier.PACKAGED: "services are read with the packaged encoder",
    Tier.NGRAMS: "services are read by words and letters, without an encoder",
    Tier.KEYWORDS: "services are read by keywords alone",
}
LACKING = {
    Lack.MISSING: "is not there; install it again.",
    Lack.CHANGED: "is not the one that was tested; its digest differs. Install it again.",
    Lack.BROKEN: "does not load; install it again.",
    Lack.UNINSTALLED: "needs onnxruntime and tokenizers, which are not installed: install both.",
}


def finding(found: Found) -> Finding:
    """Give what is to be said of the encoder in use."""
    if found.lack is None:
        return ok(READING[found.tier])
    packaged = found.asked == Tier.PACKAGED or found.tier is Tier.FOLDER
    if found.lack is Lack.MISSING and not packaged:
        lacks = f"there is no model in {found.asked}: put model.onnx and tokenizer.json there."
    else:
        asked = "The packaged encoder" if packaged else found.asked
        lacks = f"{asked} {LACKING[found.lack]}"
    return look(f"{READING[found.tier]}:", lacks)
