"""Passwords, keys and card numbers typed into the chat, so that the desk can refuse to relay them.

Knows the shapes of secrets; keeps and returns places only, never the secret itself.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from routing.understanding.text import WORD, fold
from routing.understanding.words import BY_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.understanding.meaning import TextSpan

KEY_SHAPES = re.compile(
    r"\b(?:sk|pk|rk)[-_](?:live|test|proj|ant)?[-_]?[A-Za-z0-9_-]{16,200}"
    r"|\bgh[pousr]_[A-Za-z0-9]{20,255}|\bgithub_pat_[A-Za-z0-9_]{20,255}"
    r"|\bxox[abeoprs]-[A-Za-z0-9-]{10,250}|\bxapp-[A-Za-z0-9-]{10,250}"
    r"|\bAKIA[0-9A-Z]{16}\b|\bAIza[0-9A-Za-z_-]{35}|\b\d{6,12}:[A-Za-z0-9_-]{30,60}"
    r"|\beyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,2000}"
    r"|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----"
    r"|(?<=://)[^\s/:@]{1,100}:[^\s/@]{3,100}(?=@)"
)
CARD = re.compile(r"(?<![\w-])\d(?:[ .-]?\d){12,18}(?![\w-])")
BARE_VALUE = re.compile(r"(?=\S*\d)(?=\S*[^\W\d_])\S{6,200}")
ONE_TIME = re.compile(
    r"\b(?:2fa|otp|tan|sms|security|verification)[ -]code\W{1,3}\d{4,8}\b"
    r"|\b(?:otp|passcode|cvv|cvc)[ \t]{1,3}\d{3,8}\b"
    r"|\b(?:pin|tan)[ \t]{1,3}\d{4,8}(?=\s*(?:\Z|[\n!.;,]))"
)
LOGIN = re.compile(
    r"\b(?:log[ -]?in|sign[ -]?in|login|log on|einloggen|anmelden|zugang(?:sdaten)?|acceso)\b"
    r"[^\n]{0,40}?\S{2,40}\s?[/|:]\s?(?P<value>(?=\S*\d)(?=\S*[^\W\d_])[^\s/]{6,100})"
)
"""A name, a stroke and letters with digits: "log in with anna / Sommer2026"."""
PASS_FOR = re.compile(
    r"\b(?:the |our |my )?pass (?:for|to|of)(?: [^\W\d_]{1,20}){1,4}(?: is| =|:)? "
    r"(?P<value>(?=\S*\d)(?=\S*[^\W\d_])\S{6,100})"
)
NO_VALUE = re.compile(r"[trp]-\d+|\d{1,2}(?:[:.]\d\d)?(?:am|pm|uhr|h)|v?\d+(?:\.\d+)+|q[1-4]/?\d*")
"""Letters with digits that are no secret: a reference, a clock time, a version, a quarter."""
QUOTES = "\"'`"
# Letters of other alphabets that look like Latin ones, and what is drawn as nothing at all.
SPELLED = re.compile(r"(?<![^\W_])(?:[^\W\d_][ ._*-]){3,20}[^\W\d_](?![^\W_])")
"""A word spelled letter by letter: "p a s s w o r d"."""
ALIKE = str.maketrans("аеорсухіѕԁ", "aeopcyxisd")


@cache
def _named() -> re.Pattern[str]:
    """A secret's name, a sign or a verb of being, and a value."""
    names = sorted(
        {n for table in BY_LANGUAGE.values() for n in table.secret}, key=len, reverse=True
    )
    name = "|".join(re.escape(n).replace(r"\ ", r"[ _-]?") for n in names)
    return re.compile(
        rf"(?<![^\W_])(?:{name})(?:[ \t]+[^\W\d_]{{1,20}}){{0,5}}?[ \t]*"
        rf"(?P<sign>[:=]\s*|[-=]>|(?<=[ \t])[-\u2013\u2014](?=[ \t])|['\u2019]s(?=[ \t])"
        rf"|[ \t](?:is|ist|lautet|es)(?=[ \t])|\Z)[ \t]*(?P<value>\S{{3,200}})?"
    )


@cache
def _beside() -> re.Pattern[str]:
    """A secret's name and, a few words or a line break further, letters with digits."""
    name = _named().pattern.split("(?:[ ", 1)[0]
    return re.compile(
        rf"{name}(?:\s+[^\W\d_]{{1,20}}){{0,5}}?\s+(?P<value>(?=\S*\d)(?=\S*[^\W\d_])\S{{6,200}})"
    )


PASSWORD = (
    r"pass(?:[ -]?(?:word|phrase|code)|wort|wd)|kennwort|pwd|contrasena|mot de passe|senha"
    r"|palavra[ -]passe|wachtwoord"
)
OF = r"for|to|of|in|on|at|zu|zum|zur|fur|von|vom|bei|de|del|para|pour|du|da|do|voor|van"
TOLD = re.compile(
    rf"(?<![^\W_])(?:{PASSWORD})(?:[ \t]+(?:{OF})(?:[ \t]+[^\W\d_]{{1,20}}){{1,3}}?)?"
    r"[ \t]+(?:is|ist|lautet|es|est)[ \t]+(?P<value>[^\W\d_]{4,40})(?=[ \t]*(?:[.!;,\n]|\Z))"
)
"""A password and one word that ends the sentence: that word is it, unless it says how one is."""
NO_PASSWORD = frozenset(
    WORD.findall(
        r"""slow fast wrong right correct incorrect invalid valid expired old new missing lost gone
        broken weak strong short long safe unsafe secure insecure same different unknown known
        secret here
        there below above attached enclosed inside ready fine okay good bad great stored saved
        blocked locked working set empty blank public private shared sent coming unchanged hidden
        hard easy simple enough correct still not now also only never always already what that this
        mine yours hers his theirs ours default required needed optional mandatory changed reset
        outdated temporary permanent unique important sensitive case personal confidential due
        falsch richtig neu alt weg sicher unsicher abgelaufen unbekannt bekannt geheim gleich hier
        dort unten oben anders kaputt gesperrt fertig leer lang kurz schwach stark nicht noch schon
        incorrecta correcta nueva vieja caducada segura correcto incorrecto nuevo viejo caducado
        seguro aqui ahi abajo arriba secreta secreto larga corta igual otra distinta mala buena
        faux bon mauvais nouveau nouvelle ancien expire incorrect ici oublie perdu inconnu
        sbagliata giusta nuova vecchia scaduta sicura qui errada certa nova velha segura aqui
        """
    )
)
"""What is said of a password, and is none."""
TOLD_OF = re.compile(r".*(?:ed|ing|able|ible|ous|ful|less|ive|ert|elt|ado|ada|ido|ida)")
"""What was done with a password, or can be, or what it is like: that is said of it, too."""
SEED_LENGTHS = frozenset({12, 15, 18, 21, 24})
LONGEST_SEED = 400
PLURALS = 3
LINE = re.compile(rf"[^\n]{{36,{LONGEST_SEED}}}")
SEED_WORD = re.compile(r"[a-z]{3,8}")
NUMBERED = re.compile(r"(?<!\S)\d{1,2}[.)]?\s+|[,;]")
GRAMMAR = frozenset(
    WORD.findall(
        r"""the and for are was were has had but not from with please have been our your his her
        their its you she him them these those which would could should must may does did don who
        whose how why yes via per than too very just some more most each both few und der die das
        den dem ein eine einen ist sind nicht bitte mit fur von auf bis zum zur wir ihr sie auch los
        las una con por para que del mas les des une est sont avec pour dans sur vous nous"""
    )
)
"""Words that hold sentences together; none is in a list of words that opens a purse."""


def secrets_in(text: str) -> tuple[TextSpan, ...]:
    """Return the spans of secrets, in order, without overlaps. An IBAN is not a secret.

    A disguise (letters that only look Latin, characters that are not drawn, a name spelled with
    spaces) makes the whole text one: what is hidden on purpose is not worth finding exactly.
    """
    plain, drawn = _spans(text), _undisguised(text)
    if not plain and drawn != text and _spans(drawn):
        return ((0, len(text)),)
    return plain


def _undisguised(text: str) -> str:
    wide = unicodedata.normalize("NFKC", text.translate(ALIKE))
    drawn = "".join(c for c in wide if unicodedata.category(c) != "Cf")
    return SPELLED.sub(lambda m: re.sub(r"[ ._*-]", "", m.group()), drawn)


def _spans(text: str) -> tuple[TextSpan, ...]:
    folded = fold(text)
    found = [m.span() for m in KEY_SHAPES.finditer(text)]
    found += [m.span() for m in CARD.finditer(text) if _is_card(m.group())]
    for m in _named().finditer(folded):
        if m["value"] and _is_value(text[m.start("value") : m.end("value")], m["sign"]):
            found.append(m.span("value"))
    found += [m.span("value") for one in (LOGIN, PASS_FOR) for m in one.finditer(folded)]
    found += [m.span() for m in ONE_TIME.finditer(folded)]
    loose = _beside().finditer(folded)
    found += [m.span("value") for m in loose if not NO_VALUE.fullmatch(m["value"].strip(".,;!?"))]
    found += [m.span("value") for m in TOLD.finditer(folded) if _is_told(m["value"])]
    found += [span for span in _stretches(text) if _is_seed(text[slice(*span)])]
    return _apart(sorted(found))


def _is_value(value: str, sign: str) -> bool:
    """After ":" or "=" nearly anything is a value; after "is" or a line's end it must look so."""
    bare = value.strip(QUOTES + ".,;!?")
    if len(bare) < 3 or bare.startswith(("http://", "https://")):
        return False
    if sign.rstrip(" \t") in (":", "=", "->", "=>"):
        return True
    quoted = value[0] in QUOTES
    return quoted or bare.isdigit() or BARE_VALUE.fullmatch(bare) is not None


def _is_told(value: str) -> bool:
    return value not in NO_PASSWORD and TOLD_OF.fullmatch(value) is None


def _stretches(text: str) -> Iterator[TextSpan]:
    """Each line, and the whole of a short text; with and without what stands before a colon."""
    spans = [m.span() for m in LINE.finditer(text)]
    if len(text) <= LONGEST_SEED:
        spans.append((0, len(text)))
    for start, end in spans:
        yield start, end
        if (colon := text.find(":", start, end)) >= 0:
            yield colon + 1, end


def _is_seed(text: str) -> bool:
    """Twelve to twenty-four plain words in a row, and nothing that makes a sentence of them.

    The lengths are those of BIP 39, whose words have three to eight letters and rarely a plural.
    """
    words = NUMBERED.sub(" ", text).split()
    plain = len(words) in SEED_LENGTHS and all(map(SEED_WORD.fullmatch, words))
    return plain and not GRAMMAR & set(words) and sum(w.endswith("s") for w in words) <= PLURALS


def _is_card(digits: str) -> bool:
    """Luhn's check over 13 to 19 digits that are not all the same."""
    numbers = [int(c) for c in digits if c.isdigit()]
    if not 13 <= len(numbers) <= 19 or len(set(numbers)) < 2:
        return False
    doubled = [n * 2 - 9 * (n > 4) for n in numbers[-2::-2]]
    return (sum(numbers[-1::-2]) + sum(doubled)) % 10 == 0


def _apart(spans: list[TextSpan]) -> tuple[TextSpan, ...]:
    kept: list[TextSpan] = []
    for start, end in spans:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)
