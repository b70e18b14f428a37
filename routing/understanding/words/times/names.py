"""Words that stand beside a day or a month and make it somebody's name, in every language."""

from __future__ import annotations

from routing.understanding.words.tables import folded

TITLES = frozenset(folded(
    "mr, mrs, ms, miss, dr, prof, herr, herrn, frau, sr, sra, señor, señora, doña, mme, mlle,"
    " madame, monsieur, mevr, mevrouw, meneer, dhr, sig, signor, signora, dott, senhor, senhora,"
    " firma, firme, familie, fam, kanzlei, bakkerij, slagerij"
))  # fmt: skip
SHORT_TITLES = frozenset({"fa"})
"""With their dot only: in Italian "fa" is a verb."""
FIRMS = frozenset(folded("ltd, llc, gmbh, srl, srls, sarl, sasu, ltda, lda"))
WRITTEN_LARGE = frozenset(folded(
    "limited, inc, plc, ag, kg, ug, ohg, bv, nv, vof, sas, sa, sl, slu, spa, times, herald, gazette"
))  # fmt: skip
"""Words behind a name that mean something else when they are written small."""
SITES = frozenset(folded("com, net, org, io, eu, de, es, fr, it, nl, pt, co, app"))
BEHIND = FIRMS | WRITTEN_LARGE | frozenset("&.s")
"""What may stand right behind a name, as a token."""
BESIDE_NAMES = TITLES | SHORT_TITLES | FIRMS | WRITTEN_LARGE | SITES | frozenset("&s")
