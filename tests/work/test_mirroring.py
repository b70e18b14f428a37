"""A word is the same word on both sides: changed, taken back, answered and marked on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chatting import rows
from routing.inbound import InboundKind
from routing.notices.model import Mode, Notice

if TYPE_CHECKING:
    from busy_desk import Busy


def last(busy: Busy) -> str:
    """The message that was written last."""
    return f"m{busy.desk.letters}"


def writes(busy: Busy, text: str, **more: object) -> str:
    busy.mara.writes(text, about="T-1", **more)  # type: ignore[arg-type]
    return last(busy)


def said(busy: Busy, notice: Notice) -> str:
    return busy.desk.words(notice.facts["said"]) if "said" in notice.facts else ""


def copy_at(busy: Busy, seat: object) -> str:
    """Where the newest word stands in somebody's chat, once all is sent."""
    busy.desk.posts()
    told = (r for r in busy.desk.history.told() if r.notice.key == "word")
    mine = [f"n{r.id}" for r in told if r.notice.to == seat.person.id]  # type: ignore[attr-defined]
    return mine[-1]


def reacts(seat: object, message: str, mark: str = "thumbs_up", on: str = "1") -> list[Notice]:
    fields = {"mark": mark, "on": on}
    return seat.sends(InboundKind.REACTION, message=message, fields=fields)  # type: ignore[attr-defined]


def marks(told: list[Notice]) -> list[tuple[object, object]]:
    return [(n.to, n.facts["mark"]) for n in told if n.mode is Mode.MARK]


# --- edits ---


def test_an_edit_changes_the_copy_where_it_stands(busy: Busy) -> None:
    busy.claimed()
    message = writes(busy, "The blue folder is new")
    copy_at(busy, busy.ana)
    busy.mara.edits(message, "The red folder is new")
    changed = busy.ana.hears("word")
    assert (changed.mode, said(busy, changed)) == (Mode.SHOWN, "The red folder is new")
    assert not [n for n in busy.desk.told if n.rings and n.mode is Mode.SAID], "nobody is rung"
    busy.mara.edits(message, "The green folder is new")
    assert busy.ana.hears("word").slot == changed.slot


def test_an_edit_that_changes_nothing_is_told_to_nobody(busy: Busy) -> None:
    busy.claimed()
    message = writes(busy, "The blue folder is new")
    assert busy.mara.edits(message, "The blue folder is new") == []


def test_a_password_edited_in_does_not_cross(busy: Busy) -> None:
    busy.claimed()
    message = writes(busy, "The blue folder is new")
    busy.mara.edits(message, "the password is: Tr0ub4dor&3")
    assert busy.mara.keys == ["refused.secret"]
    assert not busy.ana.keys


def test_a_message_that_was_refused_stays_refused_when_it_is_edited(busy: Busy) -> None:
    busy.claimed()
    message = writes(busy, "the password is: Tr0ub4dor&3")
    busy.mara.edits(message, "the folder is blue")
    assert (busy.mara.keys, busy.ana.keys) == (["edit_ignored"], [])


def test_after_a_hand_over_an_edit_reaches_who_has_it_now_and_nobody_else(busy: Busy) -> None:
    busy.claimed()
    message = writes(busy, "The blue folder is new")
    copy_at(busy, busy.ana)
    busy.ana.presses("handback", "T-1")
    busy.eva.presses("claim", "T-1")
    busy.mara.edits(message, "The red folder is new")
    assert not busy.ana.keys
    changed = busy.eva.hears("word")
    assert (changed.mode, said(busy, changed)) == (Mode.SAID, "The red folder is new")
    busy.mara.edits(message, "The green folder is new")
    assert busy.eva.hears("word").mode is Mode.SHOWN


def test_who_gave_the_work_back_cannot_reach_the_client_by_an_edit(busy: Busy) -> None:
    busy.claimed()
    busy.ana.writes("I begin on Monday", about="T-1")
    message = last(busy)
    busy.ana.presses("handback", "T-1")
    busy.ana.edits(message, "Write to me at my own address instead")
    assert busy.ana.keys[0].startswith("refused.")
    assert not busy.mara.keys


def test_words_kept_for_whoever_takes_it_are_read_as_they_were_changed(busy: Busy) -> None:
    busy.asks()
    message = writes(busy, "the blue folder holds it all")
    assert "word_kept" in busy.mara.keys
    busy.mara.edits(message, "the red folder holds it all")
    assert "word_kept" in busy.mara.keys
    gone = writes(busy, "and the green one")
    busy.mara.deletes(gone)
    busy.ana.presses("claim", "T-1")
    earlier = rows(busy.ana.hears("brief"), "earlier")
    assert [busy.desk.words(row["said"]) for row in earlier] == ["the red folder holds it all"]


def test_an_open_question_changes_on_its_card(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("ask", "T-1")
    busy.ana.writes("What was it four?\n- Supplier\n- Private")
    busy.ana.edits(last(busy), "What was it for?\n- Supplier\n- Private")
    card = busy.mara.hears("task")
    assert busy.desk.words(card.facts["question"]) == "What was it for?"
    busy.mara.presses("choose.1", "T-1")
    assert busy.desk.words(busy.ana.hears("answered").facts["answer"]) == "Supplier"


def test_a_changed_answer_is_told_again(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("ask", "T-1")
    busy.ana.writes("What was it for?")
    busy.mara.writes("New chairs, always private")
    busy.mara.edits(last(busy), "New chairs, for the office")
    changed = busy.ana.hears("word")
    assert (changed.mode, said(busy, changed)) == (Mode.SAID, "New chairs, for the office")


def test_held_words_are_changed_before_they_go(busy: Busy) -> None:
    busy.claimed()
    busy.asks("reconcile the bank account for Tuesday")
    busy.ana.presses("claim", "T-2")
    busy.ana.writes("I need the September list")
    message = last(busy)
    busy.ana.edits(message, "I need the October list")
    assert said(busy, busy.ana.hears("which_task")) == "I need the October list"
    assert not busy.mara.keys
    busy.ana.presses("to.2")
    assert said(busy, busy.mara.hears("word")) == "I need the October list"
    busy.ana.edits(message, "I need the August list")
    assert said(busy, busy.mara.hears("word")) == "I need the August list"


def test_a_file_put_in_the_place_of_another_crosses_and_the_same_does_not(busy: Busy) -> None:
    busy.claimed()
    busy.mara.writes("here", {"a.csv": "a,b"}, about="T-1")
    message = last(busy)
    kind, same = InboundKind.EDIT, {"a.csv": "a,b"}
    assert busy.mara.sends(kind, message=message, text="here", attached=same) == []
    busy.mara.sends(kind, message=message, text="here", attached={"b.csv": "c,d"})
    assert len(busy.ana.hears("word").files) == 1


# --- deletions ---


def test_a_deleted_word_is_taken_away_where_it_was_read(busy: Busy) -> None:
    busy.claimed()
    message = writes(busy, "The blue folder is new")
    copy_at(busy, busy.ana)
    busy.mara.deletes(message)
    assert busy.ana.hears("word_gone").mode is Mode.GONE
    busy.mara.edits(message, "once more")
    assert busy.ana.hears("word").mode is Mode.SAID


def test_a_word_deleted_before_it_left_never_leaves(busy: Busy) -> None:
    busy.claimed()
    message = writes(busy, "The blue folder is new")
    busy.mara.deletes(message)
    states = [row.state for row in busy.desk.history.told() if row.notice.slot.startswith("word.")]
    assert states == ["merged"]


def test_held_words_that_are_deleted_go_nowhere(busy: Busy) -> None:
    busy.claimed()
    busy.asks("reconcile the bank account for Tuesday")
    busy.ana.presses("claim", "T-2")
    busy.ana.writes("I need the September list")
    busy.ana.deletes(last(busy))
    assert busy.ana.hears("never_mind")
    assert not [q for q in busy.ana.asked if q.kind == "which_task"]


def test_a_question_and_its_answer_stand_in_the_record_and_are_not_taken_back(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("ask", "T-1")
    busy.ana.writes("Which account is it?")
    busy.ana.deletes(last(busy))
    assert busy.ana.keys == ["cannot_unsay"]
    busy.mara.writes("the one at the savings bank")
    busy.mara.deletes(last(busy))
    assert busy.mara.keys == ["cannot_unsay"]


def test_what_the_desk_itself_wrote_is_no_word_to_take_back(busy: Busy) -> None:
    busy.claimed()
    busy.desk.posts()
    brief = next(r for r in busy.desk.history.told() if r.notice.key == "brief")
    busy.ana.deletes(f"n{brief.id}")
    assert busy.desk.told == []


# --- replies and reactions ---


def test_a_reply_to_a_copy_is_an_answer_to_the_word_itself(busy: Busy) -> None:
    busy.claimed()
    writes(busy, "The blue folder is new")
    here = copy_at(busy, busy.ana)
    busy.ana.writes("Which one?", reply_to=here)
    answer = busy.mara.hears("word")
    busy.desk.posts()
    (word,) = {n.slot for n in busy.ana.desk.told if n.key == "word"}
    assert answer.on is not None
    assert word != f"word.{answer.on}", "its own number, and that of the word it answers"


def test_a_reader_s_sign_stands_on_the_word_where_it_was_written(busy: Busy) -> None:
    busy.claimed()
    written = writes(busy, "The blue folder is new")
    here = copy_at(busy, busy.ana)
    assert marks(reacts(busy.ana, here)) == [(busy.mara.person.id, "thumbs_up")]
    assert marks(reacts(busy.mara, written, "heart")) == [(busy.ana.person.id, "heart")]


def test_a_sign_on_anything_else_means_nothing(busy: Busy) -> None:
    busy.claimed()
    busy.desk.posts()
    brief = next(r for r in busy.desk.history.told() if r.notice.key == "brief")
    assert reacts(busy.ana, f"n{brief.id}") == []
    assert reacts(busy.desk.seat("stranger"), "m1") == []


def test_whoever_gave_the_work_back_reaches_nobody_by_a_sign(busy: Busy) -> None:
    busy.claimed()
    writes(busy, "The blue folder is new")
    here = copy_at(busy, busy.ana)
    busy.ana.presses("handback", "T-1")
    assert marks(reacts(busy.ana, here)) == []


def test_what_answers_a_word_crosses_even_when_it_sounds_like_a_question_to_the_desk(
    busy: Busy,
) -> None:
    busy.claimed()
    busy.ana.writes("Shall I wait for the May invoice?", about="T-1")
    busy.mara.writes("Where is it now?", reply_to=copy_at(busy, busy.mara))
    assert said(busy, busy.ana.hears("word")) == "Where is it now?"


def test_what_a_provider_asks_beside_the_work_is_for_the_client(busy: Busy) -> None:
    busy.claimed()
    busy.ana.writes("When is it due?", about="T-1")
    assert said(busy, busy.mara.hears("word")) == "When is it due?"
