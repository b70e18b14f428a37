"""One-time codes that a person can read aloud and type. Only their digests are stored."""

from __future__ import annotations

import secrets
from hashlib import sha256

# Without letters and digits that are mistaken for each other.
_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


def new_code() -> str:
    """Give a fresh code, such as `K7QP-2MXD-4RTA`."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(3))


def digest_of(code: str) -> str:
    """Give what is stored of a code; case, spaces and dashes do not matter."""
    plain = "".join(letter for letter in code.upper() if letter.isalnum())
    return sha256(plain.encode("utf-8", "replace")).hexdigest()
