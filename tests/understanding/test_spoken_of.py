"""Times that a message only speaks of, by the kind of message."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Act, Role, When
from routing.understanding.spoken_of import only_spoken_of
from routing.understanding.when import find_times

NOW = datetime(2026, 3, 11, 10, tzinfo=ZoneInfo("Europe/Berlin"))  # a Wednesday


def left(act: Act, text: str, lang: str) -> list[When]:
    """Return the times by which something is wanted in a message of this kind."""
    times = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)
    assert any(when.role is not Role.MENTION for when in times)
    told = only_spoken_of(act, times, text, lang=lang, now=NOW)
    assert [when.span for when in told] == [when.span for when in times]
    return [when for when in told if when.role is not Role.MENTION]


@pytest.mark.parametrize(
    ("act", "lang", "text"),
    [
        (Act.CANCEL, "en", "we don't need the Monday mailing any more, all is sold"),
        (Act.CANCEL, "fr", "oubliez le train du 3 mai, le salon est annulé"),
        (Act.CANCEL, "es", "olvidad el hotel del 19, duermo en casa de mi hermana"),
        (Act.STATUS, "en", "any news on the slips? you said Friday"),
        (Act.STATUS, "it", "la trascrizione di lunedì a che punto è?"),
        (Act.GREETING, "en", "good morning! 10 o'clock and on my third coffee"),
        (Act.GREETING, "it", "buongiorno a tutti! sono le dieci e piove"),
        (Act.THANKS, "en", "cheers for Sunday, really above and beyond"),
        (Act.THANKS, "de", "Danke, war ja schon um 9 da, Rekord"),
        (Act.COMPLAINT, "en", "was promised for 10 am. it is past that now"),
        (Act.COMPLAINT, "de", "Abgemacht waren die Zettel für Dienstag, gekommen ist nichts"),
        (Act.REMARK, "en", "my accountant is in on Thursdays only, for what it's worth"),
        (Act.REMARK, "de", "Freitags haben wir immer nur bis 12 auf, nur dass ihr es wisst"),
        (Act.REMARK, "fr", "au fait on est fermés à l'Ascension, inutile de m'appeler"),
        (Act.REMARK, "es", "en agosto no estoy, lo digo con tiempo"),
        (Act.REMARK, "nl", "ben 20 t/m 27 maart op vakantie, bel mijn man maar"),
        (Act.REMARK, "nl", "maandags zijn we dicht trouwens"),
    ],
)
def test_a_message_that_wants_nothing_by_a_time_only_speaks_of_it(
    act: Act, lang: str, text: str
) -> None:
    assert left(act, text, lang) == []


@pytest.mark.parametrize(
    ("act", "lang", "text"),
    [
        (Act.REQUEST, "en", "newsletter please, we're closed on Ascension Day"),
        (Act.CHANGE, "en", "make it Friday"),
        (Act.ANSWER, "en", "it is Friday"),
        (Act.NOT_FOR_US, "de", "wer streicht mir bis Freitag den Laden?"),
        (Act.REMARK, "en", "by Monday please"),
        (Act.REMARK, "en", "Monday would do"),
        (Act.REMARK, "en", "it's for Friday"),
        (Act.REMARK, "de", "am Freitag kann ich liefern, sagt dem Kunden das bitte"),
        (Act.REMARK, "it", "dal primo aprile cambio partita iva"),
        (Act.THANKS, "en", "thanks, you'll have it on Friday"),
        (Act.THANKS, "nl", "bedankt, ik stuur het vrijdag"),
        (Act.COMPLAINT, "en", "that is wrong again, I need it by Friday"),
        (Act.COMPLAINT, "fr", "encore faux, il me le faut pour vendredi"),
    ],
)
def test_a_time_by_which_something_is_wanted_stays(act: Act, lang: str, text: str) -> None:
    assert left(act, text, lang)
