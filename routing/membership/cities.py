"""Where people say they are: common cities, and the names of zones themselves.

A table of words and nothing else; what is not in it is asked again.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from routing.membership.founding import is_zone

if TYPE_CHECKING:
    from collections.abc import Iterator

# fmt: off
_IN: dict[str, tuple[str, ...]] = {
    "Europe/Lisbon": ("lisbon", "lisboa", "lissabon", "porto", "portugal", "braga", "coimbra"),
    "Europe/Madrid": ("madrid", "barcelona", "valencia", "sevilla", "seville", "bilbao", "malaga",
                      "spain", "espana", "spanien", "zaragoza"),
    "Atlantic/Canary": ("laspalmas", "tenerife", "teneriffa", "canaryislands"),
    "Atlantic/Madeira": ("funchal", "madeira"),
    "Atlantic/Azores": ("pontadelgada", "azores", "acores"),
    "Europe/London": ("london", "londres", "manchester", "birmingham", "leeds", "bristol",
                      "edinburgh", "glasgow", "cardiff", "belfast", "uk", "england", "scotland"),
    "Europe/Dublin": ("dublin", "cork", "galway", "ireland", "irland"),
    "Europe/Paris": ("paris", "lyon", "marseille", "toulouse", "nice", "bordeaux", "nantes",
                     "lille", "strasbourg", "france", "frankreich"),
    "Europe/Brussels": ("brussels", "brussel", "bruxelles", "antwerp", "gent", "belgium"),
    "Europe/Amsterdam": ("amsterdam", "rotterdam", "utrecht", "thehague", "eindhoven",
                         "netherlands", "holland"),
    "Europe/Luxembourg": ("luxembourg", "luxemburg"),
    "Europe/Berlin": ("berlin", "hamburg", "munich", "munchen", "muenchen", "cologne", "koln",
                      "koeln", "frankfurt", "stuttgart", "dusseldorf", "duesseldorf", "leipzig",
                      "dresden", "hannover", "bremen", "nuremberg", "nurnberg", "germany",
                      "deutschland", "alemania"),
    "Europe/Zurich": ("zurich", "zuerich", "geneva", "genf", "geneve", "basel", "bern", "lausanne",
                      "switzerland", "schweiz"),
    "Europe/Vienna": ("vienna", "wien", "graz", "linz", "salzburg", "austria", "osterreich"),
    "Europe/Rome": ("rome", "roma", "milan", "milano", "naples", "napoli", "turin", "torino",
                    "bologna", "florence", "firenze", "venice", "italy", "italia", "italien"),
    "Europe/Copenhagen": ("copenhagen", "kobenhavn", "aarhus", "denmark"),
    "Europe/Oslo": ("oslo", "bergen", "norway"),
    "Europe/Stockholm": ("stockholm", "gothenburg", "goteborg", "malmo", "sweden"),
    "Europe/Helsinki": ("helsinki", "tampere", "finland"),
    "Europe/Tallinn": ("tallinn", "tartu", "estonia"),
    "Europe/Riga": ("riga", "latvia"),
    "Europe/Vilnius": ("vilnius", "kaunas", "lithuania"),
    "Europe/Warsaw": ("warsaw", "warszawa", "krakow", "cracow", "wroclaw", "gdansk", "poznan",
                      "poland", "polen"),
    "Europe/Prague": ("prague", "praha", "brno", "czechia"),
    "Europe/Bratislava": ("bratislava", "slovakia"),
    "Europe/Budapest": ("budapest", "hungary"),
    "Europe/Ljubljana": ("ljubljana", "slovenia"),
    "Europe/Zagreb": ("zagreb", "split", "croatia"),
    "Europe/Belgrade": ("belgrade", "beograd", "novisad", "serbia"),
    "Europe/Bucharest": ("bucharest", "cluj", "clujnapoca", "iasi", "timisoara", "romania"),
    "Europe/Sofia": ("sofia", "plovdiv", "bulgaria"),
    "Europe/Athens": ("athens", "athen", "thessaloniki", "greece"),
    "Europe/Istanbul": ("istanbul", "ankara", "izmir", "turkey"),
    "Europe/Kyiv": ("kyiv", "kiev", "lviv", "odesa", "ukraine"),
    "Europe/Moscow": ("moscow", "moskau", "saintpetersburg"),
    "Atlantic/Reykjavik": ("reykjavik", "iceland"),
    "Africa/Casablanca": ("casablanca", "rabat", "marrakesh", "morocco"),
    "Africa/Tunis": ("tunis", "tunisia"),
    "Africa/Cairo": ("cairo", "alexandria", "egypt"),
    "Africa/Lagos": ("lagos", "abuja", "nigeria"),
    "Africa/Accra": ("accra", "ghana"),
    "Africa/Nairobi": ("nairobi", "mombasa", "kenya"),
    "Africa/Johannesburg": ("johannesburg", "capetown", "durban", "pretoria", "southafrica"),
    "Asia/Jerusalem": ("telaviv", "jerusalem", "haifa", "israel"),
    "Asia/Beirut": ("beirut", "lebanon"),
    "Asia/Dubai": ("dubai", "abudhabi", "uae"),
    "Asia/Riyadh": ("riyadh", "jeddah", "saudiarabia"),
    "Asia/Karachi": ("karachi", "lahore", "islamabad", "pakistan"),
    "Asia/Kolkata": ("mumbai", "delhi", "newdelhi", "bangalore", "bengaluru", "chennai",
                     "hyderabad", "kolkata", "pune", "ahmedabad", "india", "indien"),
    "Asia/Colombo": ("colombo", "srilanka"),
    "Asia/Dhaka": ("dhaka", "bangladesh"),
    "Asia/Kathmandu": ("kathmandu", "nepal"),
    "Asia/Bangkok": ("bangkok", "chiangmai", "phuket", "thailand"),
    "Asia/Ho_Chi_Minh": ("hochiminhcity", "saigon", "hanoi", "danang", "vietnam"),
    "Asia/Jakarta": ("jakarta", "bandung", "surabaya"),
    "Asia/Makassar": ("bali", "denpasar", "ubud", "canggu"),
    "Asia/Kuala_Lumpur": ("kualalumpur", "penang", "malaysia"),
    "Asia/Singapore": ("singapore", "singapur"),
    "Asia/Manila": ("manila", "cebu", "cebucity", "davao", "quezoncity", "makati", "philippines",
                    "philippinen", "filipinas"),
    "Asia/Hong_Kong": ("hongkong",),
    "Asia/Shanghai": ("shanghai", "beijing", "peking", "shenzhen", "guangzhou", "china"),
    "Asia/Taipei": ("taipei", "taiwan"),
    "Asia/Seoul": ("seoul", "busan", "southkorea"),
    "Asia/Tokyo": ("tokyo", "osaka", "kyoto", "japan"),
    "Australia/Perth": ("perth",),
    "Australia/Adelaide": ("adelaide",),
    "Australia/Brisbane": ("brisbane", "goldcoast"),
    "Australia/Sydney": ("sydney", "canberra"),
    "Australia/Melbourne": ("melbourne",),
    "Pacific/Auckland": ("auckland", "wellington", "christchurch", "newzealand"),
    "Pacific/Honolulu": ("honolulu", "hawaii"),
    "America/Anchorage": ("anchorage", "alaska"),
    "America/Los_Angeles": ("losangeles", "la", "sanfrancisco", "sanjose", "sandiego", "seattle",
                            "portland", "sacramento", "lasvegas", "california", "pacifictime"),
    "America/Phoenix": ("phoenix", "tucson", "arizona"),
    "America/Denver": ("denver", "boulder", "saltlakecity", "colorado", "mountaintime"),
    "America/Chicago": ("chicago", "dallas", "houston", "austin", "sanantonio", "minneapolis",
                        "neworleans", "nashville", "texas", "centraltime"),
    "America/Detroit": ("detroit",),
    "America/New_York": ("newyork", "newyorkcity", "nyc", "brooklyn", "boston", "washington",
                         "washingtondc", "philadelphia", "miami", "atlanta", "charlotte",
                         "orlando", "florida", "easterntime"),
    "America/Toronto": ("toronto", "ottawa", "montreal", "quebec"),
    "America/Vancouver": ("vancouver", "victoria"),
    "America/Edmonton": ("calgary", "edmonton"),
    "America/Mexico_City": ("mexicocity", "guadalajara", "monterrey", "puebla", "cdmx", "mexico"),
    "America/Guatemala": ("guatemala", "guatemalacity"),
    "America/Costa_Rica": ("costarica",),
    "America/Panama": ("panama", "panamacity"),
    "America/Bogota": ("bogota", "medellin", "cali", "colombia"),
    "America/Lima": ("lima", "peru"),
    "America/Caracas": ("caracas", "venezuela"),
    "America/Santiago": ("santiago", "valparaiso", "chile"),
    "America/Argentina/Buenos_Aires": ("buenosaires", "cordoba", "rosario", "argentina"),
    "America/Montevideo": ("montevideo", "uruguay"),
    "America/Sao_Paulo": ("saopaulo", "riodejaneiro", "rio", "brasilia", "belohorizonte",
                          "curitiba", "portoalegre", "brazil", "brasil"),
}
# fmt: on
_ZONES = {city: zone for zone, cities in _IN.items() for city in cities}
_NAME = re.compile(r"[A-Za-z]+(?:/[A-Za-z_+\-0-9]+)+|UTC|utc")
_LONGEST = 4


def zone_said(text: str) -> str:
    """Give the zone that the words name, or nothing: a city, a country with one, or a zone."""
    named = _NAME.search(text.replace(" / ", "/"))
    if named is not None:
        return next(filter(is_zone, _spellings(named[0])), "")
    return next((_ZONES[key] for key in _keys(text) if key in _ZONES), "")


def zones_like(text: str) -> tuple[str, ...]:
    """Give zones whose cities are spelled nearly so, the nearest first, three at most."""
    near = (city for key in _keys(text) for city in get_close_matches(key, _ZONES, cutoff=0.8))
    return tuple(dict.fromkeys(_ZONES[city] for city in near))[:3]


def _spellings(name: str) -> Iterator[str]:
    yield name
    yield name.upper()
    parts = ("_".join(map(str.capitalize, part.split("_"))) for part in name.split("/"))
    yield "/".join(parts)


def _keys(text: str) -> Iterator[str]:
    """The last words of each piece between commas, the longest run first, without accents."""
    plain = "".join(c for c in normalize("NFKD", text.casefold()) if not combining(c))
    for piece in re.split(r"[,;()\n]", plain[:200]):
        words = re.findall(r"[a-z]+", piece)
        for start in range(max(0, len(words) - _LONGEST), len(words)):
            yield "".join(words[start:])
