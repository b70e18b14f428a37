"""The peer of the outbox: a Celery app with one task, which makes one call."""

from __future__ import annotations

import os

import httpx
from celery import Celery

app = Celery("one_each", broker=os.environ.get("BENCH_BROKER", ""))
app.conf.update(task_ignore_result=True, task_acks_late=True, worker_prefetch_multiplier=1)
_client = httpx.Client()
TOKEN = "4242:" + "AA" * 17


def connect(broker: str) -> None:
    """Use this Redis."""
    app.conf.broker_url = broker


@app.task
def call(chat: str) -> None:
    """Send one message."""
    url = f"{os.environ['BENCH_URL']}/bot{TOKEN}/sendMessage"
    said = {"chat_id": chat, "text": "Mara: The autumn hours belong to it"}
    _client.post(url, data=said).raise_for_status()
