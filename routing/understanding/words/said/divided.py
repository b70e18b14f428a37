"""How much all says for another request: `python -m benchmarks.understanding.divide`."""

from __future__ import annotations

ENCODER = "use-multilingual-3:dedfb483225e69ac"
ALONE = {
    "always": -1.52,
    "line": 1.19,
    "sentence": -1.41,
    "added": 0.17,
    "clause": -1.13,
    "bare": -1.29,
    "opens": 0.03,
    "orders": 0.33,
    "names_work": 0.69,
    "closes": 0.04,
    "then": 1.45,
    "wish": -0.76,
    "tells_more": -0.57,
    "detail": -0.22,
    "points_back": -0.59,
    "takes_up": -0.62,
    "hands_over": -0.57,
    "material": -1.73,
    "behind_request": -0.80,
    "behind_thanks": -0.13,
    "behind_told": -0.47,
    "told_then_opens": -0.32,
    "tells": -0.49,
    "only_when": -0.37,
    "on_a_topic": -0.05,
    "another_timed": 0.59,
    "timed": -0.66,
    "few_words": -0.91,
    "many_words": 0.95,
    "declined": -0.49,
    "strange": -0.49,
    "strange_work": 0.40,
    "in_scope": 1.42,
    "service": -0.11,
    "alike": 0.86,
    "another": -0.42,
    "another_opens": 0.42,
    "another_loose": -0.60,
    "another_likely": 1.43,
    "another_sure": 1.26,
    "another_lost": 1.67,
    "both": 0.10,
    "both_latter": 0.55,
}
"""The weights where there are no sentence vectors."""

BESIDE = {
    "always": -2.06,
    "line": 1.42,
    "sentence": -1.23,
    "added": 0.12,
    "clause": -1.01,
    "bare": -1.23,
    "opens": 0.01,
    "orders": 0.53,
    "names_work": 0.31,
    "closes": -0.09,
    "then": 1.52,
    "wish": -0.43,
    "tells_more": -0.41,
    "detail": 0.07,
    "points_back": -0.14,
    "takes_up": -0.24,
    "hands_over": -0.10,
    "material": -1.10,
    "behind_request": -0.87,
    "behind_thanks": 0.22,
    "behind_told": -0.11,
    "told_then_opens": -0.38,
    "tells": -0.36,
    "only_when": 0.00,
    "on_a_topic": -0.09,
    "another_timed": 0.65,
    "timed": -0.53,
    "few_words": -0.20,
    "many_words": 0.55,
    "declined": -0.17,
    "strange": -0.47,
    "strange_work": 0.51,
    "in_scope": 0.89,
    "service": -0.07,
    "alike": 0.16,
    "another": -0.35,
    "another_opens": 0.34,
    "another_loose": -0.37,
    "another_likely": 1.56,
    "another_sure": 1.24,
    "another_lost": 1.32,
    "both": 0.07,
    "both_latter": 0.35,
}
MEANT = """
KLwXvp6tbqq4NaU3CD2YMA+4HbUDt1k4t7zftCW07TWDMky74DhbufS2a7/wNGIpa7qfrpi5JzkG
vvErWDrpL2yperEsOV45ebRqM6q7DzKAsdYxPaGFNS+3MTHHM3U97rpYOQKxErgHurM6FjjpNlM1
WLtOOW+gtzdYMfWwYLZ5MJM5RrjDtpsz9jQ2wJC2YrSAM+i6ijdsLMMshbG2sFsnU7beuoepwzkb
qE44LjQWO6iyxK7htAE0Rqsbuh687zDnumo3UbDopK66RTHusZ65Wjx1qAG3N7JONN6wE7DRtTa4
nTRJNmI1BS/Rt4gq3T1IN5MxBDytM7G2CTOWMd821jiKOcy0WTn1NWO2Pz0BuBY16TabtZq1fbwc
Le+rGb2vNNKwVLVOu5m8FaVbORoxhrhlN2OpmzKdOzA4Aq0/NYw3A60AuAS1dTkIvQK2USsBOBm8
0rDts8QwUTnmObYxKrR/upE5yjiJOvm57rZ2NnsvDSxFMcmq2LqqtRC6mbihKKOvXDBIMGY3jTCy
NHmzBToCrue15zkuuZK1fzsFt+crxLKrsPY2TLaquIA6HLnSNgQ1CTsNN0Yyuj0DOeu6ebhfvQyz
FTbnMr+kdbkPMtQ1CToFMUYs6qKzLO8s5TgVPR44rDzMOYEvOjaIn9eyHbzmPDo4LzxXtQO9GDrM
PsWyz67gvAM7fqwHrmqyHzGku8e4aq/5ppA3uT+/NrusjjBeMRW0zjvlOL4z+SXkMKM467rzsSiv
RzJjuCG5BrRtMVq0UTFwKJo3JbHSMcG1UzU0OZU7UTmluP05P7vpPCOzbz3UObU9SbkJOU46Sj3o
NnwxITXftjg4cS41NiU71br+MKY5PLj0uWq5kihDvA84ALqbM2uuJTT6OiS9vLtKOfWpbDpkM3O4
laYfNaiyMTgoNos4/rbgsBA2BLvBKsq05DkPt8i8jDRoNTCx7bjztEmtkjAnNWm8T7MOPb+51jWh
uYu0iC9NuRM7VbIBLp+55DzXsCEx+zxMNtExz7YksEcw2jtmOd8vfzdjMHeverpiOF4xtLLUpbcw
RLU8roYl0bwTM9KuyDK2MUm3NDkvtb20ATa5Kciy96kuvJyy97bVJZu8rjIYNhE8MDdzLzS4ijF8
O3CuzrSbOL84ELQfszAyXq8etKMyTS9AO5k3FbJbMvwyx616OZqnj65KPOe5SriytRO4YzFLM/Cy
eCwEu1850zCHNLY1ITivNwA2W7UGORuvdDm3uGW9TrW/Opc367VlOXm2X7YPMN00YLiWOWg4nzRN
t7IwVzZKP+++rLiqOnkxLDBfsHWzHiiDu7myxSl5NQa3UbsoLL0kjZQ8t463xDcBM2uowbRzOBO3
qrsdurm8aT4TPdewpDewuMy8oi/8u4bAGC2npRQvZbSqNwa7KjvQOSCr3LlGuEW4NL4nudm9Zrx0
LvcttDp2tQA8SbQ1PTAtECWquo4xlrnpMcK7hbweOh+4VjsWuzoyzjpAPF+xXDgzN9q6cjxFOla4
YLvpuZs5XLAqOVK/1bV/u/M5erZaPOM4GroOMaY8bLhYOz0w3L0fueQ3mL08NFi3Tjlcvng4c7rq
tZC8mjzhuag46TYptMm4BCndpjuwGr5nrKu2Wbmwtf2xDbxWOla8Wi56u4C5qDigPHcxDrqbM34y
ay2duGU4Xy0HvSUvVbbnNgE69TMKtk65rry5Ono2vLOFMrErhS64tUWoub5otkk9bLQduhmsT6rV
PV83Gq+CQKW0PLofMxS7CTQdtQ4t7j1vNJu+7TjsvC69kTn9MgY7O7uqu0U1Ejapswo6xDyVOF4y
uTMNrCu7/C4avDc5CbfssHauMTtoMwa1ejkgtx44f7OKPE+5MbxDJD68njGJvA6suzkntK8w0Sp5
Pqavm7omuSe1nrnbK903A73GNrQ7KrZBsn63EjoeMwc0sbqisWFADTzhu824UDzytd27FraitfQ5
yTunOSC++K1XNKg3SjXfOy44bTvXKmky07WlNyu44TcYO1W8/bm7sUM3iLLFs+U41qgcOzy0GT2R
p7GzyzLutbK40rxlvm64arJrp5UwWC9ePKey/jQOMvuiXMDTPYI8kKVhsvq+bzmrubS8qin8PJa5
MjuAN5E4S7n8roOqozNqtLS4mDw4OA88vrX9Pc+3+bYwMzG0AT2gOMW138BaP08yDz+5N1U6Ijpk
PmgzETpFuCy8LqwrPsay3jWtLxw3FDQStD23AL8lvQy2lDg+txs32zpzu5Y2dynouBS4yKcxt5s6
jDpxOHe40jhsqbc8izv/uv44+DvGNoM50Toguc+tUb2/Ny83j7z2uw2yxroLuC83hbXruB84260M
K8u5Qbn9NhEzLi6KsdStkrqdOnK24bAxNTOx0jj0PJk6LbqINLaqXbinNrMw3DUUPxUxu7F/LW85
LDtTMG+yK7zwNJm8pbLyqdo84L3QtrM1KjvQtgEquDpxs6C5Hyclpf83xr0EN1Qohz0vvBCxubx3
NsU3HrnaLsO7kTzCNAq+WD0Fq4Q8jDy2PIAwNDfRvAg86TTyu5C+4rBwPJsxTL1OM4q6ND27vOs1
abWfuCS2iTtEPA073b3ht7oyljaIOlg1UzCCtbKzsi/EucE1xz1rqQU9xrUkNro2gr3ZNMe2+zA5
M6u7JD3Oubu3ND02OSsx/zi2qyI6CDsQJ0YzcToiu7o5jrsyLvU/Sz8cse41GjburpArHD09Oz0z
BbDWqCmsuDBZq7IwCK1prcKdhDC3NCmwvjADsw8xJak6rS00gSr8qnE2ACn5sEkrXLG8tMsyMDSe
qfEsWS09qV2u0TVQscmzeiLRsqmjIa3+MjObHSOVKNsnBK2rHhUyYzAyLkEu/rGSqg1AbzXxHm4j
rKSgpZyy76lqMF0tELFaJrOxHLSBMJYwe6sDrS2zdrHtsigpoI3PsX0tc5lnF4YzdDVtsOw1GDKn
MRq13Kh5MpGrCq13JQW0UDCaLc82mzGoMyM026NzsnczJSwnskCw/bIjKievya7+sooyeCkWMKYh
sTBJrmWtxyQOKtUvsrI9LdaySK1arg828bActF8w1J8fMm807aWcO80mSylzNdW1N7NCLpKnZizl
MjKuGjiwrCotFbG1s3msY7ZyMeYvNK0OtG8xCihyJN8zua6aMVix4hlYNJOtei6asH4tFCx3Kgqq
DaWFrGayRzWDq+qirjToMt4gT7OSloozKydeK8SrAyqGs16x9yqapnWtNDO0pQsn4SE/rqeiyC73
tOerY62SMRe0vCtmF8A0/SVANaEy4jPPsKMwX5VgMz+6cbRTuKonD7PVr/cz0LBSLTo1w7DyMh82
DyzcNnaysTR8LJ0sX7NruAyvjKwCNLyo2iodlVonN6nBNJex4jQUrCSxAiwTLYogwihLI14s/K7i
NJYyoStUNDCyp7RWsnYwf6xgLoKl4KHSJE2vpqywr48thaUqrb2y5TMlLiQmdq/EIKYxPDJQq3qt
BTJ7r58zmqm8KMuvXjADMCqwzKo3sZmpqq6SLrks4ylKqncrhDFjMNo4Ji53MterPTJiqjOtFaNR
rhCsc65jLqieC7CbKKes9LNdLFkhszIyqbyl5DGKMqygcq2yKpyu3C19ra40uy6+qeOkch/OMJc1
fSjRLh8wW7E3qTotebanqW8uCq2Pn6ExWy7xIc4tTTa+qmiuVqJSqr2WK7SJubSnL6QcsEQvECw6
pSee9rFPNPonqDExNDOrZ7LKMNSwgS8aNGyzkjWZN/Akhq7PKluqLzIVNJwyKTX0tNmwkbFprUyv
SR8Sny6mUiFJNFK0BaoELg2jKDW2r6ywXCwgMcIsBbOcqDYeXLR/J1qxK6wWLTk0ri7bNJewYi5i
KRevoTQqMLGtpTaNsuwxKDJAtPskSrRBtQivHiuVr/qvfjdarDil9yI1H2EksLU6rLku7rGZrlyx
Ky6wNDyzZq0Ir6SejrkPNJ8opTCipfYyQDU7sOCoFSXZsXgwizUDMC0syDT4I6s8Ti8tICmed7A3
Mp2uUbQ4Ks4sRTA+syUlTiTXM0cx5q5UMIcxCigYrPoxArHGNp0vui2xsD0wF7DCMZQ5
"""
"""The weights of the sentence vectors: of a request, of a clause behind it, and of both."""
