"""The peer of the outbox: a Celery app with one task, which makes one call."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx
from celery import Celery

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

app = Celery("one_each", broker=os.environ.get("BENCH_BROKER", ""))
app.conf.update(task_ignore_result=True, task_acks_late=True, worker_prefetch_multiplier=1)
_client = httpx.Client()
TOKEN = "4242:" + "AA" * 17


@contextmanager
def calling(broker: str) -> Iterator[Callable[[str], None]]:
    """Give what has the worker behind this Redis call a chat, over a connection of its own."""
    with app.connection_for_write(url=broker) as connection:
        producer = app.amqp.Producer(connection)
        yield lambda chat: call.apply_async((chat,), producer=producer)


@app.task
def call(chat: str) -> None:
    """Send one message."""
    url = f"{os.environ['BENCH_URL']}/bot{TOKEN}/sendMessage"
    said = {"chat_id": chat, "text": "Mara: The autumn hours belong to it"}
    _client.post(url, data=said).raise_for_status()
