"""A model of an operator's own, as files: each word that it knows is a number of its own.

Small, and a real one: ONNX (onnx.ai, `onnx.proto`) is written by hand, a lookup in a table, so that
nothing is needed that makes models.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FLOAT, INT64 = 1, 7
UNKNOWN = "[UNK]"


def small_model(folder: Path, meanings: Sequence[Sequence[str]]) -> Path:
    """Write `model.onnx` and `tokenizer.json`; words of one meaning have one direction."""
    words = [UNKNOWN, *(word for meaning in meanings for word in meaning)]
    table = np.full((len(words), len(meanings) + 1), 0.01, np.float32)
    for number, meaning in enumerate(meanings):
        for word in meaning:
            table[words.index(word), number] = 1
    table[0, -1] = 0.2
    (folder / "model.onnx").write_bytes(_lookup(table))
    (folder / "tokenizer.json").write_text(json.dumps(_tokenizer(words)), encoding="utf-8")
    return folder


def _tokenizer(words: Sequence[str]) -> dict[str, object]:
    model = {
        "type": "WordLevel",
        "vocab": {w: n for n, w in enumerate(words)},
        "unk_token": UNKNOWN,
    }
    parts = dict.fromkeys(("truncation", "padding", "post_processor", "decoder"))
    return {
        "version": "1.0", "added_tokens": [], **parts, "normalizer": {"type": "Lowercase"},
        "pre_tokenizer": {"type": "Whitespace"}, "model": model,
    }  # fmt: skip


def _lookup(table: np.ndarray) -> bytes:
    node = (1, b"table"), (1, b"input_ids"), (2, b"layer"), (4, b"Gather")
    values = *((1, size) for size in table.shape), (2, FLOAT), (8, b"table"), (9, table.tobytes())
    graph = _message(
        (1, _message(*node)), (2, b"lookup"), (5, _message(*values)),
        (11, _value(b"input_ids", INT64, "texts", "words")),
        (12, _value(b"layer", FLOAT, "texts", "words", "numbers")),
    )  # fmt: skip
    return _message((1, 8), (7, graph), (8, _message((2, 17))))


def _value(name: bytes, kind: int, *dimensions: str) -> bytes:
    shape = _message(*((1, _message((2, each.encode()))) for each in dimensions))
    return _message((1, name), (2, _message((1, _message((1, kind), (2, shape))))))


def _message(*fields: tuple[int, int | bytes]) -> bytes:
    """Write numbered fields in Protocol Buffers' form."""
    written = b""
    for number, value in fields:
        if isinstance(value, int):
            written += _number(number << 3) + _number(value)
        else:
            written += _number(number << 3 | 2) + _number(len(value)) + value
    return written


def _number(value: int) -> bytes:
    low, rest = value & 127, value >> 7
    return bytes([low | 128]) + _number(rest) if rest else bytes([low])
