"""The name below a letter: "Inmaculada" signs, and is no feast in December.

Knows how letters close; knows nothing of times.
"""

from __future__ import annotations

import re

from routing.understanding.text import WORD, fold

LONGEST = 60
CLOSING_WORDS, NAMES = 5, 4
_CLOSES = re.compile(
    r"\b(?:regards|wishes|thanks?|cheers|yours|sincerely|faithfully|love|gru(?:ss|ß)\w*"
    r"|danke|dank|lg|vg|mfg|herzlich|saludos?|atentamente|gracias|abrazos?|besos?|cordialmente"
    r"|cordialement|merci|amities|bises|bisous|salutations?|remerciant|saluti|grazie|cordialita"
    r"|groet\w*|liefs|bedankt|hoogachting|cumprimentos|obrigad[oa]|beijos?)\b"
)
_BARE = frozenset({r"best", r"all the best"})
_MARKS = frozenset(",.;:?!")
_NAME = re.compile(r"[^\W\d_][\w.'’-]*")
_DAYS = frozenset(
    WORD.findall(
        r"""monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch
        donnerstag freitag samstag sonntag lunes martes miercoles jueves viernes sabado domingo
        lundi mardi mercredi jeudi vendredi samedi dimanche lunedi martedi mercoledi giovedi
        venerdi sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag segunda
        terca quarta quinta sexta today tomorrow heute morgen hoy manana demain oggi domani"""
    )
)
_SMALL = frozenset(WORD.findall(r"de da do di del della van von der den y e et und and i la le"))


def unsigned(text: str, folded: str) -> str:
    """Return the folded text, in which the name that signs a letter is one unknown word."""
    end = len(text.rstrip())
    start = text.rfind("\n", 0, end) + 1
    if start == 0 or end - start > LONGEST or not _is_a_name(text[start:end]):
        return folded
    if not _closes(text[:start].rstrip().rpartition("\n")[2]):
        return folded
    return folded[:start] + "x" * (end - start) + folded[end:]


def _is_a_name(line: str) -> bool:
    said = set(WORD.findall(fold(line)))
    if not _DAYS.isdisjoint(said) or any(map(str.isdigit, line)):
        return False  # "thanks", and below it "Monday, by noon"
    words = line.partition(",")[0].split()
    named = all(word in _SMALL or (word[0].isupper() and _NAME.fullmatch(word)) for word in words)
    return 0 < len(words) <= NAMES and named


def _closes(line: str) -> bool:
    said = fold(line).strip(" ,.!")
    plain = len(said.split()) <= CLOSING_WORDS and _MARKS.isdisjoint(said)
    return plain and (said in _BARE or _CLOSES.search(said) is not None)
