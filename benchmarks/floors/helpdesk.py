"""django-helpdesk as the peer: a ticket made over its REST interface, and its page of statistics.

It runs in a process and an environment of its own (`make .venv-peer/.ready`), with SQLite as
durable as ours. Making a ticket words and sends mails, to a mailbox in memory. The page tells of
all tickets and of those of the last sixty days.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.floors.row import Lacking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
PYTHON = ROOT / ".venv-peer" / "bin" / "python"
IS = "django-helpdesk, a ticket by its REST interface"


@contextmanager
def created(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
    """Make tickets, one after the other, without a network between."""
    with _running(folder) as work:
        yield lambda: work(count)


@contextmanager
def pages(folder: Path, tickets: int, days: int) -> Iterator[Callable[[int], list[float]]]:
    """Show the page of statistics so many times, over so many tickets of the last days."""
    with _running(folder, str(tickets), str(days)) as work:
        yield work


@contextmanager
def _running(folder: Path, *more: str) -> Iterator[Callable[[int], list[float]]]:
    if not PYTHON.exists():
        raise Lacking("without django-helpdesk: make .venv-peer/.ready")
    command = [str(PYTHON), "-m", "benchmarks.floors.helpdesk", str(folder / "peer.db"), *more]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n", "it did not start"

        def work(count: int) -> list[float]:
            process.stdin.write(f"{count}\n".encode())
            process.stdin.flush()
            took: list[float] = json.loads(process.stdout.readline())
            return took

        yield work
        process.stdin.close()


def serve(path: str) -> None:
    """Set it up on an empty database, then make as many tickets as each line asks for."""
    client = _set_up(path)
    _make(client, 3)  # what is loaded once, is loaded
    print("ready", flush=True)
    for line in sys.stdin:
        print(json.dumps(_make(client, int(line))), flush=True)


def serve_pages(path: str, tickets: int, days: int) -> None:
    """Lay in the tickets, nine of ten closed, then show the page as often as each line asks for."""
    from django.contrib.auth import get_user_model
    from django.test import Client

    _set_up(path)
    _lay_in(tickets, days)
    client = Client()
    client.force_login(get_user_model().objects.get())
    _show(client, 1)
    print("ready", flush=True)
    for line in sys.stdin:
        print(json.dumps(_show(client, int(line))), flush=True)


def _lay_in(tickets: int, days: int) -> None:
    from datetime import timedelta

    from django.utils import timezone
    from helpdesk.models import Queue, Ticket

    now, queue = timezone.now(), Queue.objects.get()
    step = timedelta(days=days) / tickets
    for first in range(0, tickets, 5000):
        Ticket.objects.bulk_create(
            Ticket(
                queue=queue, title=f"April newsletter {n}", description="By Friday noon",
                submitter_email=f"client{n % 500}@example.org", priority=3,
                created=now - n * step, modified=now - n * step + timedelta(hours=n % 200),
                status=Ticket.OPEN_STATUS if n % 10 == 0 else Ticket.CLOSED_STATUS,
            )
            for n in range(first, min(first + 5000, tickets))
        )  # fmt: skip


def _show(client, number: int) -> list[float]:
    """In processor time: the page is made in this process alone, however busy the machine is."""
    took = []
    for _ in range(number):
        began = time.process_time()
        answer = client.get("/reports/")
        assert answer.status_code == 200, answer
        took.append(time.process_time() - began)
    return took


def _make(client, number: int) -> list[float]:
    took = []
    for n in range(number):
        began = time.perf_counter()
        answer = client.post(
            "/api/tickets/",
            {"queue": 1, "title": f"April newsletter {n}", "description": "By Friday noon",
             "submitter_email": f"client{n}@example.org", "priority": 3},
        )  # fmt: skip
        assert answer.status_code == 201, answer.content
        took.append(time.perf_counter() - began)
    return took


def _set_up(path: str):
    import django
    from django.conf import settings

    settings.configure(
        DATABASES={"default": {
            "ENGINE": "django.db.backends.sqlite3", "NAME": path,
            "OPTIONS": {"transaction_mode": "IMMEDIATE",
                        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"},
        }},
        INSTALLED_APPS=["django.contrib.admin", "django.contrib.auth", "django.contrib.sites",
                        "django.contrib.contenttypes", "django.contrib.humanize",
                        "django.contrib.sessions", "django.contrib.messages",
                        "rest_framework", "helpdesk"],
        MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware",
                    "django.contrib.auth.middleware.AuthenticationMiddleware",
                    "django.contrib.messages.middleware.MessageMiddleware"],
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates",
                    "APP_DIRS": True, "OPTIONS": {"context_processors": [
                        "django.template.context_processors.request",
                        "django.contrib.auth.context_processors.auth",
                        "django.contrib.messages.context_processors.messages"]}}],
        ROOT_URLCONF="benchmarks.floors.helpdesk_urls",
        SITE_ID=1, USE_TZ=True, SECRET_KEY="-".join(("a", "b")),
        EMAIL_BACKEND="django.core.mail.backends.locmem.EmailBackend",
        HELPDESK_TEAMS_MODE_ENABLED=False, HELPDESK_ACTIVATE_API_ENDPOINT=True,
        ALLOWED_HOSTS=["*"], DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        STATIC_URL="/static/", MEDIA_ROOT=f"{path}.files",
    )  # fmt: skip
    django.setup()
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from rest_framework.test import APIClient

    call_command("migrate", verbosity=0)
    from helpdesk.models import Queue

    user = get_user_model().objects.create_superuser("ola", "ola@example.org", "x")
    Queue.objects.create(title="Desk", slug="desk", allow_public_submission=True)
    client = APIClient()
    client.force_authenticate(user)
    return client


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "")
    assert sqlite3.sqlite_version
    if len(sys.argv) > 2:
        serve_pages(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
    else:
        serve(sys.argv[1])
