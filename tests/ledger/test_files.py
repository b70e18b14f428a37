"""Files are kept once for each client, described without their contents, copied and restored."""

from __future__ import annotations

import io
import stat
import tarfile
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledgers import NOON, join, letter_from, open_ledger
from routing.values import FileId, PartyId
from storage.backup import Damaged, Where, WouldOverwrite, backup, restore, settings_of
from storage.files import FileStore, NotKept, TooLarge
from storage.secrets import Keys, NoKey
from storage.summary import _lines, media_type_of, table_of
from storage.verify import rebuild

SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.fixture
def ledger(tmp_path):
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.engine.dispose()


@pytest.fixture
def store(ledger, tmp_path) -> FileStore:
    return FileStore(tmp_path / "files", ledger.engine, ledger.turns)


def pending(ledger, *clients: int) -> tuple[FileId, ...]:
    """Give pending files, one for each client (0: nobody's yet)."""
    names = tuple(f"f{n}.csv" for n in range(len(clients)))
    letter = ledger.keep(letter_from("ana", files=names), NOON)

    def own(tx):
        for file, client in zip(letter.files, clients, strict=True):
            if client:
                tx.own_file(file, PartyId(client))

    ledger.write(own)
    return letter.files


def blobs(tmp_path) -> list[str]:
    return [p.name for p in (tmp_path / "files").rglob("*") if p.is_file()]


def test_a_file_is_kept_and_read_again(ledger, store) -> None:
    (file,) = pending(ledger, 1)
    with pytest.raises(NotKept):
        store.open(file)
    summary = store.keep(file, io.BytesIO(b"name,phone\nA,1\nB,\n"), 1000)
    assert (summary.state, summary.media_type, summary.size) == ("ready", "text/csv", 18)
    assert (summary.columns, summary.rows, summary.bad_rows) == (("name", "phone"), 2, (3,))
    assert ledger.read(lambda r: r.file(file)) == summary
    with store.open(file) as content:
        assert content.read().startswith(b"name,phone")


def test_what_is_too_large_is_refused_and_leaves_nothing(ledger, store, tmp_path) -> None:
    (file,) = pending(ledger, 1)
    with pytest.raises(TooLarge):
        store.keep(file, io.BytesIO(b"x" * 1001), 1000)
    assert ledger.read(lambda r: r.file(file)).state == "refused"
    assert blobs(tmp_path) == []


def test_equal_files_are_one_blob_for_a_client_and_two_across_the_wall(
    ledger, store, tmp_path
) -> None:
    mine, mine_again, theirs = pending(ledger, 1, 1, 2)
    for file in (mine, mine_again, theirs):
        store.keep(file, io.BytesIO(b"the same"), 1000)
    assert len(blobs(tmp_path)) == 2
    store.erase(mine)
    assert len(blobs(tmp_path)) == 2
    with store.open(mine_again) as content:
        assert content.read() == b"the same"
    store.erase(mine_again)
    assert len(blobs(tmp_path)) == 1
    with pytest.raises(NotKept):
        store.open(mine)


def test_an_owner_stays(ledger) -> None:
    (file,) = pending(ledger, 1)
    ledger.write(lambda tx: tx.own_file(file, PartyId(2)))
    assert ledger.read(lambda r: r.file(file)).client == 1


def test_what_a_kill_left_behind_is_swept(ledger, store, tmp_path) -> None:
    (file,) = pending(ledger, 0)
    store.keep(file, io.BytesIO(b"kept"), 1000)
    (tmp_path / "files" / ".new-left").write_bytes(b"half")
    assert store.sweep() == 0, "it may be on its way"
    assert store.sweep(older_than=timedelta(0)) == 1
    assert len(blobs(tmp_path)) == 1


def test_what_is_said_of_a_file_is_kept_with_it_or_not_at_all(ledger, store) -> None:
    said, other = pending(ledger, 0, 0)

    def told(summary):
        return letter_from("mara", text=summary.digest)

    store.keep(said, io.BytesIO(b"kept"), 1000, told)
    texts = [ledger.letter(id).inbound.text for id in ledger.undecided(NOON)]
    assert ledger.read(lambda r: r.file(said)).digest in texts

    def fails(_summary):
        raise KeyError(other)

    with pytest.raises(KeyError):
        store.keep(other, io.BytesIO(b"kept too"), 1000, fails)
    assert ledger.read(lambda r: r.file(other)).state == "pending"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7 ...", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (
            b"PK\x03\x04....xl/workbook",
            SHEET,
        ),
        (b"PK\x03\x04....", "application/zip"),
        (b"a\0b", "application/octet-stream"),
        (b"Dear all,\nthis is a note.\nBye", "text/plain"),
        (b"a;b\n1;2\n", "text/csv"),
        (b"", "text/plain"),
    ],
)
def test_the_type_is_what_the_content_says(content, kind, tmp_path) -> None:
    path = tmp_path / "invoice.exe.jpg"
    path.write_bytes(content)
    assert media_type_of(path) == kind


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
def test_a_prospect_list_is_described_without_its_people(sign, encoding, tmp_path) -> None:
    rows = [
        ("Name", "Straße", "E-Mail"),
        ("Jürgen", "Weg 1", "j@example.org"),
        ("", "", ""),
        ("Zoë", "Ring\n2", "z@example.org"),
        ("Ann", "", ""),
        ("Bob", "Lane 3"),
    ]
    text = "\r\n".join(sign.join(f'"{cell}"' for cell in row) for row in rows)
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding))
    table = table_of(path)
    assert table.columns == ("Name", "Straße", "E-Mail")
    assert (table.rows, table.bad_rows) == (4, (6, 7))


def test_a_list_without_a_heading_gives_no_cell_away(tmp_path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"Ann,ann@example.org\nBob,\n")
    assert media_type_of(path) == "text/csv"
    table = table_of(path)
    assert (table.columns, table.rows) == (("1", "2"), 2)


def test_a_line_too_long_for_a_table_is_a_bad_line(tmp_path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"name,phone\nAnn,1\n" + b"x" * 200_000 + b",2\nBob,3\n")
    assert media_type_of(path) == "text/csv"
    assert table_of(path).columns == ("name", "phone")


@given(st.binary(max_size=300))
def test_no_content_breaks_the_summary(tmp_path_factory, content) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes(content)
    assert media_type_of(path)
    table_of(path)


@given(st.text(max_size=50))
def test_lines_are_numbered_from_the_first(text) -> None:
    numbers = [number for number, _ in _lines(text, ",")]
    assert numbers == sorted(set(numbers))


def test_keys_are_private_and_rotate(tmp_path) -> None:
    keys = Keys(tmp_path / "keys")
    with pytest.raises(NoKey):
        keys.encrypt("token")
    keys.create()
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o600
    locked = keys.encrypt("token")
    keys.create()
    keys.rotate()
    assert keys.decrypt(locked) == "token"
    assert keys.decrypt(keys.renew(locked)) == "token"
    (tmp_path / "keys").write_bytes(b"")
    with pytest.raises(NoKey):
        keys.decrypt(locked)
    Keys(tmp_path / "other").create()
    with pytest.raises(NoKey):
        Keys(tmp_path / "other").decrypt(locked)


@pytest.fixture
def desk(ledger, store, tmp_path) -> Where:
    """A desk with a person, a file and keys."""
    ledger.write(lambda tx: join(tx, "Ana"))
    (file,) = pending(ledger, 1)
    store.keep(file, io.BytesIO(b"a,b\n1,2\n"), 1000)
    Keys(tmp_path / "keys").create()
    return Where(
        database=f"sqlite:///{tmp_path / 'desk.db'}",
        files=tmp_path / "files",
        keys=tmp_path / "keys",
    )


def elsewhere(folder) -> Where:
    return Where(
        database=f"sqlite:///{folder / 'desk.db'}", files=folder / "files", keys=folder / "keys"
    )


@pytest.mark.sqlite
def test_a_copy_made_while_running_is_a_whole_desk(desk, tmp_path) -> None:
    size = backup(desk, tmp_path / "copy.tar.gz", NOON)
    assert size == (tmp_path / "copy.tar.gz").stat().st_size
    assert stat.S_IMODE((tmp_path / "copy.tar.gz").stat().st_mode) == 0o600
    there = elsewhere(tmp_path / "there")
    restore(tmp_path / "copy.tar.gz", there)
    again = open_ledger(tmp_path / "there")
    assert again.read(lambda r: r.person_named("ana"))[0].id == 1
    assert rebuild(again.engine) == ()
    with FileStore(there.files, again.engine).open(FileId(1)) as content:
        assert content.read() == b"a,b\n1,2\n"
    assert there.keys.read_bytes() == desk.keys.read_bytes()
    again.engine.dispose()


@pytest.mark.sqlite
def test_a_copy_holds_what_is_written_about_the_desk(desk, tmp_path) -> None:
    for name in ("outdesk.toml", "catalogue.toml"):
        (tmp_path / name).write_text(f"# {name}", encoding="utf-8")
    written = {"settings": tmp_path / "outdesk.toml", "catalogue": tmp_path / "catalogue.toml"}
    backup(replace(desk, **written), tmp_path / "copy.tar.gz", NOON)
    assert settings_of(tmp_path / "copy.tar.gz") == b"# outdesk.toml"
    there = tmp_path / "there"
    there.mkdir()
    (there / "outdesk.toml").write_text("# mine", encoding="utf-8")
    places = {"settings": there / "outdesk.toml", "catalogue": there / "catalogue.toml"}
    restore(tmp_path / "copy.tar.gz", replace(elsewhere(there), **places))
    assert (there / "outdesk.toml").read_text(encoding="utf-8") == "# mine"
    assert (there / "catalogue.toml").read_text(encoding="utf-8") == "# catalogue.toml"


@pytest.mark.sqlite
def test_nothing_is_overwritten(desk, tmp_path) -> None:
    backup(desk, tmp_path / "copy.tar.gz", NOON)
    with pytest.raises(WouldOverwrite):
        backup(desk, tmp_path / "copy.tar.gz", NOON)
    with pytest.raises(WouldOverwrite):
        restore(tmp_path / "copy.tar.gz", desk)


@pytest.mark.sqlite
def test_a_damaged_copy_restores_nothing(desk, tmp_path) -> None:
    archive = tmp_path / "copy.tar.gz"
    backup(desk, archive, NOON)
    whole = archive.read_bytes()
    for at in range(20, len(whole), len(whole) // 20):
        changed = bytes([whole[at] ^ 255])
        (tmp_path / "bad.tar.gz").write_bytes(whole[:at] + changed + whole[at + 1 :])
        with pytest.raises(Damaged):
            restore(tmp_path / "bad.tar.gz", elsewhere(tmp_path / "there"))
        assert not (tmp_path / "there" / "desk.db").exists()


def test_a_copy_may_not_name_a_place_outside(desk, tmp_path) -> None:
    evil = tmp_path / "evil.tar.gz"
    with tarfile.open(evil, "w:gz") as archive:
        for name, content in (
            ("files/../../evil", b"x"),
            ("manifest.json", b'{"digests": {"files/../../evil": "0"}}'),
        ):
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    with pytest.raises(Damaged, match="evil"):
        restore(evil, elsewhere(tmp_path / "there"))
    with pytest.raises(Damaged):
        restore(desk.keys, elsewhere(tmp_path / "there"))


def test_a_letter_and_its_files_are_kept_in_one_commit_and_once(ledger, store, tmp_path) -> None:
    written = letter_from("ana", files=("a.csv", "large.bin", "gone.pdf"))
    contents = (io.BytesIO(b"name,phone\nA,1\n"), io.BytesIO(b"x" * 200), None)
    letter = store.keep_letter(written, contents, 100, NOON)
    states = [ledger.read(lambda reads, f=f: reads.file(f)).state for f in letter.files]
    assert states == ["ready", "refused", "refused"]
    with store.open(letter.files[0]) as found:
        assert found.read() == b"name,phone\nA,1\n"
    assert store.keep_letter(written, (io.BytesIO(b"again"), None, None), 100, NOON) is None
    assert len(blobs(tmp_path)) == 1
