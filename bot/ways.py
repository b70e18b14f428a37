"""The ways on which a platform's messages come in: each may be a process of its own."""

from __future__ import annotations

from enum import StrEnum


class Way(StrEnum):
    """How a platform is listened to."""

    HTTP = "http"  # it calls us: any number of processes may answer
    SOCKET = "socket"  # we keep a connection open
    POLL = "poll"  # we ask again and again: one process for each token
