"""Ports for servers that are named before they listen.

They lie below those that the system hands out by itself (from 32,768 on), and are drawn by chance:
two test processes that ask at the same moment get different ones.
"""

from __future__ import annotations

import random
import socket

BELOW = range(15_000, 32_000)


def free_port() -> int:
    """Give a port that nobody listens on."""
    for port in random.SystemRandom().sample(BELOW, 100):
        with socket.socket() as free:
            try:
                free.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OSError("no port is free")
