"""Short commands in words: a whole message that says one of these, in any of our languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from routing.membership.absence import returned
from routing.membership.codes import link_code
from routing.membership.firm import invite_colleague, show_people, show_services
from routing.membership.keeping import show_keeps, told_to_keep
from routing.membership.notes import show_notes
from routing.membership.profile import show_profile, told_of_self
from routing.membership.settling import ask_zone, set_lang, what_we_keep
from routing.membership.sharing import show_share
from routing.membership.unwanted import told_unwanted
from routing.understanding.phrases.leaving import wants_forgetting
from routing.understanding.phrases.spoken_in import asks_to_speak, language_wanted

if TYPE_CHECKING:
    from routing.talk import Heard
    from routing.unit import Unit

Command = Callable[["Unit"], None]

# fmt: off
_SAID: tuple[tuple[Command, tuple[str, ...]], ...] = (
    (show_notes, ("notes", "my notes", "notizen", "meine notizen", "notas", "mis notas")),
    (link_code, ("link", "link account", "link code", "verknüpfen", "konto verknüpfen",
                 "vincular", "vincular cuenta")),
    (invite_colleague, ("invite", "invite colleague", "invite-a-colleague",
                        "how-do-i-invite-a-colleague", "how-do-i-invite-my-colleague",
                        "how-can-i-invite-a-colleague", "can-i-invite-a-colleague",
                        "wie-lade-ich-einen-kollegen-ein", "cómo-invito-a-un-colega",
                        "kollegen einladen", "einladen", "invitar", "invitar colega")),
    (show_share, ("my share", "share", "shares", "fairness", "mein anteil", "anteile",
                  "mi parte", "partes")),
    (show_keeps, ("keep list", "my-keep-list", "what-i-keep", "in house", "was bleibt",
                  "bleibt-im-haus", "lo mío")),
    (show_profile, ("my hours", "what-are-my-hours", "show-my-profile", "show-me-my-profile",
                    "meine zeiten", "zeig-mein-profil", "mi horario", "muestra-mi-perfil",
                    "profile", "my profile", "mein profil", "profil", "mi perfil", "perfil")),
    (show_services, ("services", "our services", "dienste", "servicios")),
    (show_people, ("team", "my team", "our team", "mein team", "unser team", "equipo",
                   "mi equipo")),
    (ask_zone, ("my zone", "zone", "time zone", "timezone", "zeitzone", "zona horaria")),
    (what_we_keep, ("privacy", "my data", "what-do-you-keep", "delete-everything", "olvídame",
                    "how-do-i-delete-my-data", "what-do-you-know-about-me",
                    "what-do-you-do-with-my-data", "what-do-you-do-with-my-files",
                    "who-can-see-my-files", "who-sees-my-files", "who-can-see-my-data",
                    "is-my-data-safe", "are-my-files-safe", "wer-sieht-meine-dateien",
                    "was-macht-ihr-mit-meinen-daten", "quién-ve-mis-archivos",
                    "qué-guardáis-de-mí", "qué-guardan-de-mí", "qué-sabéis-de-mí",
                    "was-speichert-ihr-von-mir", "was-wisst-ihr-über-mich",
                    "was-weißt-du-über-mich", "was-weisst-du-über-mich",
                    "qué-hacéis-con-mis-datos", "datenschutz", "meine daten",
                    "meine-daten-löschen", "bitte-meine-daten-löschen", "privacidad",
                    "mis datos")),
    (returned, ("i'm back", "im back", "i-am-back", "back again", "bin zurück", "wieder da",
                "i'm better", "im better", "i'm-well-again", "bin-wieder-gesund",
                "bin-wieder-fit", "he vuelto", "estoy-de-vuelta", "ya-estoy-bien",
                "estoy mejor")),
)
# fmt: on
_BY_WORDS: Mapping[str, Command] = {said: command for command, all in _SAID for said in all}
_BY_WORDS = {said.replace("-", " "): command for said, command in _BY_WORDS.items()}
_TAKEN = (told_of_self, told_unwanted, told_to_keep)
"""What else a whole message may say of its writer, for good."""


def is_command(text: str) -> bool:
    """Tell whether a whole message is a command of several words, such as "keep list"."""
    said = _plain(text)
    named = " " in said and said in _BY_WORDS
    return named or wants_forgetting(said) or asks_to_speak(text)


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").strip(" .!?/").split())


def obeyed(unit: Unit, heard: Heard) -> bool:
    """Do what a whole message names as a command of membership; False when it names none."""
    said = _plain(heard.text)
    command = _BY_WORDS.get(said)
    if command is not None:
        command(unit)
        return True
    if wants_forgetting(said):
        what_we_keep(unit)
        return True
    lang = language_wanted(heard.text)
    if lang is not None:
        set_lang(unit, lang)
    return lang is not None or any(take(unit, heard) for take in _TAKEN)
