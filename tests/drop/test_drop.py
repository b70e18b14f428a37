"""What is too large for a chat goes by a link: signed, for a while, streamed, and told in words."""

from __future__ import annotations

import hashlib
import http.client
import json
import re
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bot.cards import Card, CardFile, card_from_json, card_to_json
from bot.cli import main
from bot.drop.carrier import Dropping
from bot.drop.links import Kind, Links
from bot.drop.serving import open_drop
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from routing.notices.model import Notice
from routing.values import FileId
from running_desk import Clock, RecordingCarrier
from storage.parcels import NamedFile, Parcel
from storage.views import views
from waiting import soon
from workers.jobs import drain
from workers.runtime import open_runtime
from workers.settings import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.drop.serving import Drop
    from workers.runtime import Runtime

CATALOGUE = Path(__file__).parents[2] / "examples" / "agency.toml"
ADDRESS = "https://desk.example.org"
WEEK = timedelta(days=7)
MB = 10**6


class Web:
    """A browser that speaks to the drop."""

    def __init__(self, port: int) -> None:
        self.port = port

    def ask(self, url: str, **more: object) -> tuple[int, dict[str, str], bytes]:
        method = "POST" if more else "GET"
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, url.removeprefix(ADDRESS), **more)  # type: ignore[arg-type]
        answer = connection.getresponse()
        found = answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        connection.close()
        return found

    def brings(self, url: str, name: str, content: bytes) -> tuple[int, str]:
        head = f'Content-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
        body = b"--xyz\r\n" + head.encode() + content + b"\r\n--xyz--\r\n"
        headers = {"Content-Type": "multipart/form-data; boundary=xyz"}
        status, _, page = self.ask(url, body=body, headers=headers)
        return status, page.decode()


class Desk:
    """A desk with Mara on it, and its drop."""

    def __init__(self, runtime: Runtime, drop: Drop, clock: Clock) -> None:
        self.runtime, self.drop, self.clock = runtime, drop, clock
        self.links = Links(runtime.ledger, ADDRESS)
        self.web = Web(drop.port)
        self.enroll()
        account = Account(platform=Platform.TERMINAL, user="mara")
        person = runtime.ledger.read(lambda reads: reads.person_by_account(account))
        assert person is not None
        self.mara = int(person.id)

    def enroll(self) -> None:
        fields = {"platform": "terminal", "user": "mara", "chat": "mara", "side": "client"}
        place = Place(platform=Platform.CLI, chat="cli")
        self.runtime.keep(
            Inbound(
                key="enroll",
                account=Account(platform=Platform.CLI, user="cli"),
                place=place,
                kind=InboundKind.COMMAND,
                sent_at=self.clock.now,
                command="enroll",
                fields={"name": "Mara", **fields},
            )
        )
        drain(self.runtime, self.clock.now)

    def link(self, kind: Kind, number: int) -> str:
        return self.links.make(kind, number, self.clock.now + WEEK)

    def brought(self, content: bytes, name: str = "March & April.csv") -> int:
        """Let Mara bring a file, and give its number."""
        status, page = self.web.brings(self.link(Kind.BRING, self.mara), name, content)
        assert status == 200, page
        self.clock.passes(timedelta(seconds=1))
        return 1


@contextmanager
def opened(folder: Path, limit: int = 300 * MB) -> Iterator[Desk]:
    clock = Clock()
    settings = load(folder, {"OUTDESK_CATALOGUE": str(CATALOGUE)})
    carriers = {Platform.TERMINAL: RecordingCarrier()}
    with open_runtime(settings, carriers, clock) as runtime:
        links = Links(runtime.ledger, ADDRESS)
        with open_drop(runtime, links, host="127.0.0.1", port=0, limit=limit) as drop:
            yield Desk(runtime, drop, clock)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with opened(tmp_path, limit=1000) as found:
        yield found


def test_a_file_that_is_brought_is_kept_as_its_senders(desk: Desk) -> None:
    number = desk.brought(b"a,b\n1,2\n")
    (letter,) = desk.runtime.ledger.undecided(desk.clock.now)
    kept = desk.runtime.ledger.letter(letter)
    assert kept is not None
    assert kept.inbound.account.user == "mara"
    assert [file.name for file in kept.inbound.files] == ["March & April.csv"]
    with desk.runtime.files.open(FileId(number)) as stream:
        assert stream.read() == b"a,b\n1,2\n"


def test_a_file_is_fetched_as_it_was_brought(desk: Desk) -> None:
    link = desk.link(Kind.FETCH, desk.brought(b"a,b\n1,2\n"))
    digest = hashlib.sha256(b"a,b\n1,2\n").hexdigest()
    status, headers, page = desk.web.ask(link)
    assert (status, digest in page.decode()) == (200, True)
    assert b"March &amp; April.csv" in page
    assert b"<script" not in page
    status, headers, content = desk.web.ask(f"{link}/file")
    assert (status, content) == (200, b"a,b\n1,2\n")
    assert headers["content-length"] == "8"
    assert headers["content-type"] == "application/octet-stream"
    assert headers["content-disposition"].startswith("attachment;")
    assert "March%20%26%20April.csv" in headers["content-disposition"]


def test_it_is_noted_whose_link_was_followed(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = desk.brought(b"x")
    until = desk.clock.now + WEEK
    hers = desk.links.make(Kind.FETCH, file, until, reader=desk.mara)
    desk.web.ask(hers)
    assert views(desk.runtime.ledger) == (), "looking at the page is not fetching"
    desk.web.ask(f"{hers}/file")
    desk.web.ask(f"{desk.link(Kind.FETCH, file)}/file")
    found = [(one.file, one.person, one.how) for one in views(desk.runtime.ledger)]
    assert found == [(file, None, "link"), (file, desk.mara, "link")]
    monkeypatch.setenv("OUTDESK_HOME", str(tmp_path))
    monkeypatch.setenv("OUTDESK_CATALOGUE", str(CATALOGUE))
    told = CliRunner().invoke(main, ["views", "--person", f"P-{desk.mara}"]).output
    assert re.search(r"F-1 March & April.csv +P-\d+ Mara +by a link", told), told
    assert "write F-12" in CliRunner().invoke(main, ["views", "--file", "x"]).output
    none = CliRunner().invoke(main, ["views", "--file", "F-9"]).output
    assert none.strip() == "Nobody was given a file."


def test_every_answer_tells_browsers_to_be_careful(desk: Desk) -> None:
    fetch = desk.link(Kind.FETCH, desk.brought(b"x"))
    for url in (fetch, f"{fetch}/file", desk.link(Kind.BRING, desk.mara), f"{ADDRESS}/drop/x.y"):
        _, headers, _ = desk.web.ask(url)
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["cache-control"] == "no-store"


def test_a_link_ends(desk: Desk) -> None:
    link = desk.link(Kind.FETCH, desk.brought(b"x"))
    assert desk.web.ask(link)[0] == 200
    desk.clock.passes(WEEK)
    assert desk.web.ask(link)[0] == 404
    assert desk.web.ask(f"{link}/file")[0] == 404


def test_a_link_can_be_revoked(desk: Desk) -> None:
    link = desk.link(Kind.FETCH, desk.brought(b"x"))
    token = link.rpartition("/")[2]
    assert desk.links.revoke(token, desk.clock.now)
    assert not desk.links.revoke(token, desk.clock.now)
    assert desk.web.ask(f"{link}/file")[0] == 404


def test_no_link_can_be_made_up(desk: Desk) -> None:
    link = desk.link(Kind.FETCH, desk.brought(b"x"))
    kind, number, until, signature = link.rpartition("/")[2].split(".")
    for token in (
        f"{kind}.{int(number) + 1}.{until}.{signature}",
        f"{kind}.{number}.{int(until) + 1}.{signature}",
        f"b.{number}.{until}.{signature}",
        f"{kind}.{number}.{until}.{signature[:-1]}",
        f"{kind}.{number}.{until}.",
        "...",
        "é.1.2.3",
        "x" * 5000,
    ):
        assert desk.links.read(token, desk.clock.now) is None
    assert desk.web.ask(f"{ADDRESS}/drop/{kind}.{number}.{until}.AAAA/file")[0] == 404


def test_a_link_to_fetch_brings_nothing_and_the_other_way_round(desk: Desk) -> None:
    fetch = desk.link(Kind.FETCH, desk.brought(b"x"))
    assert desk.web.brings(fetch, "a.csv", b"x")[0] == 404
    assert desk.web.ask(f"{desk.link(Kind.BRING, desk.mara)}/file")[0] == 404


def test_one_link_brings_one_file(desk: Desk) -> None:
    link = desk.link(Kind.BRING, desk.mara)
    assert desk.web.brings(link, "a.csv", b"one")[0] == 200
    status, page = desk.web.brings(link, "b.csv", b"two")
    assert status == 409
    assert "already" in page


def test_by_one_link_one_file_comes_at_a_time(desk: Desk) -> None:
    """Else each of many at once could fill the disk with as much as a file may hold."""
    link = desk.link(Kind.BRING, desk.mara)
    slow = http.client.HTTPConnection("127.0.0.1", desk.web.port, timeout=20)
    slow.putrequest("POST", link.removeprefix(ADDRESS))
    head = b'--xyz\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
    whole = head + b"a,b\r\n--xyz--\r\n"
    slow.putheader("Content-Type", "multipart/form-data; boundary=xyz")
    slow.putheader("Content-Length", str(len(whole)))
    slow.endheaders(whole[:-12])
    assert soon(lambda: desk.drop._coming)
    assert desk.web.brings(link, "b.csv", b"c,d")[0] == 409
    slow.send(whole[-12:])
    assert slow.getresponse().status == 200
    slow.close()
    assert desk.web.brings(link, "b.csv", b"c,d")[0] == 409, "used"


def test_what_is_too_large_or_runs_is_not_taken(desk: Desk) -> None:
    link = desk.link(Kind.BRING, desk.mara)
    assert desk.web.brings(link, "a.csv", b"x" * 1001)[0] == 413
    for name in ("prices.EXE", "prices.exe.", "prices.exe. .", "prices.exe::$DATA", "a.hta:b.csv"):
        assert desk.web.brings(link, name, b"x")[0] == 415
    for name in ("", ".", "..", "../.. "):
        assert desk.web.brings(link, name, b"x")[0] == 400
    assert desk.runtime.ledger.undecided(desk.clock.now) == ()
    assert desk.web.brings(link, "../../a.csv", b"x" * 1000)[0] == 200
    (letter,) = desk.runtime.ledger.undecided(desk.clock.now)
    kept = desk.runtime.ledger.letter(letter)
    assert kept is not None
    assert kept.inbound.files[0].name == "a.csv"


def test_nobody_brings_for_somebody_who_is_not_there(desk: Desk) -> None:
    assert desk.web.brings(desk.link(Kind.BRING, 999), "a.csv", b"x")[0] == 404


def memory() -> int:
    """Give the most memory this process has used so far, in MB."""
    status = Path("/proc/self/status").read_text("ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert found is not None
    return int(found[1]) // 1000


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads /proc")
def test_a_large_file_goes_both_ways_and_memory_stays_flat(tmp_path: Path) -> None:
    size, block = 200 * MB, bytes(MB)
    with opened(tmp_path) as desk:
        before = memory()
        connection = http.client.HTTPConnection("127.0.0.1", desk.drop.port, timeout=120)
        url = desk.link(Kind.BRING, desk.mara).removeprefix(ADDRESS)
        head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="big.zip"\r\n\r\n'
        tail = b"\r\n--x--\r\n"
        connection.putrequest("POST", url)
        connection.putheader("Content-Type", "multipart/form-data; boundary=x")
        connection.putheader("Content-Length", str(len(head) + size + len(tail)))
        connection.endheaders(head)
        for _ in range(size // MB):
            connection.send(block)
        connection.send(tail)
        assert connection.getresponse().status == 200
        connection.close()
        connection.request("GET", f"{desk.link(Kind.FETCH, 1)}/file".removeprefix(ADDRESS))
        answer, read, digest = connection.getresponse(), 0, hashlib.sha256()
        while chunk := answer.read(MB):
            read += len(chunk)
            digest.update(chunk)
        connection.close()
        assert read == size
        assert desk.runtime.files.known(FileId(1)) == ("big.zip", size, digest.hexdigest())
        assert memory() - before < 40


# --- in the chat ---


class Wording(RecordingCarrier):
    """Words a card with two files."""

    def word(self, parcel: Parcel) -> str:
        files = tuple(CardFile(id=id, name=known.name) for id, known in parcel.files.items())
        return card_to_json(Card(files=files))


class Sending(Wording):
    """Words a card with two files, and notes what is sent."""

    def __init__(self) -> None:
        super().__init__()
        self.went: list[str] = []

    def send(self, parcel: Parcel, worded: str) -> str:
        self.went.append(worded)
        return "1"


def told(desk: Desk, *, links: bool, key: str = "brief", **facts: str) -> Card:
    carrier = Dropping(Wording(), desk.links if links else None)
    return card_from_json(carrier.word(parcel_of(desk, key, **facts)))


def parcel_of(desk: Desk, key: str = "brief", state: str = "ready", **facts: str) -> Parcel:
    found = desk.runtime.ledger.read(lambda reads: reads.find_person(desk.mara))
    files = {
        FileId(1): NamedFile(name="film.mov", size=60 * MB, media_type="", state=state),
        FileId(2): NamedFile(name="small.csv", size=60, media_type="", state="ready"),
    }
    return Parcel(
        id=1,
        notice=Notice(key=key, facts=facts),
        place=Place(platform=Platform.TELEGRAM, chat="1"),
        created_at=desk.clock.now,
        person=found,
        files=files,
    )


def test_what_a_platform_does_not_carry_is_told_with_a_link(desk: Desk) -> None:
    card = told(desk, links=True)
    assert [file.name for file in card.files] == ["small.csv"]
    assert "film.mov (60.0 MB) is too large for this chat. Fetch it here until" in card.text
    url = card.text.split()[-1]
    link = desk.links.read(url.rpartition("/")[2], desk.clock.now)
    assert link is not None
    assert (link.kind, link.number) == (Kind.FETCH, 1)


def test_a_file_that_came_after_its_card_was_worded_goes_by_a_link_too(desk: Desk) -> None:
    """Large files come late: what is worded while one is on its way knows no size."""
    waiting = parcel_of(desk, state="pending")
    carrier = Sending()
    dropping = Dropping(carrier, desk.links)
    worded = dropping.word(waiting)
    assert [file.name for file in card_from_json(worded).files] == ["film.mov", "small.csv"]
    for state, said in (("ready", "Fetch it here until"), ("refused", "did not come through")):
        dropping.send(parcel_of(desk, state=state), worded)
        card = card_from_json(carrier.went[-1])
        assert [file.name for file in card.files] == ["small.csv"]
        assert said in card.text


def test_without_an_address_the_chat_says_so(desk: Desk) -> None:
    card = told(desk, links=False)
    assert "the desk has no public address" in card.text
    assert [file.name for file in card.files] == ["small.csv"]


def test_who_sent_too_much_is_told_where_to_bring_it(desk: Desk) -> None:
    url = told(desk, links=True, key="file_refused", limit="20000000").text.split()[-1]
    assert desk.web.brings(url, "big.csv", b"x")[0] == 200
    assert "bring" not in told(desk, links=False, key="file_refused", limit="1").text.lower()


def test_words_are_the_same_each_time(desk: Desk) -> None:
    assert json.dumps(told(desk, links=True).text) == json.dumps(told(desk, links=True).text)


def test_links_are_made_and_ended_from_a_shell(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTDESK_HOME", str(tmp_path))
    monkeypatch.setenv("OUTDESK_CATALOGUE", str(CATALOGUE))

    def said(*arguments: str) -> str:
        return CliRunner().invoke(main, ["drop", *arguments]).output.strip()

    assert "set public_url first" in said("link", "F-1")
    monkeypatch.setenv("OUTDESK_PUBLIC_URL", ADDRESS)
    desk.brought(b"x")
    # The shell has a clock of its own, on which this desk's is long past.
    token = said("link", "F-1").rpartition("/")[2]
    assert desk.links.read(token, desk.clock.now) is not None
    assert said("revoke", f"{ADDRESS}/drop/{token}") == "This link is over."
    assert desk.links.read(token, desk.clock.now) is None
    assert "over already" in said("revoke", token)
    assert "is no file" in said("link", "march.csv")
