"""How much all says for another request: `python -m benchmarks.understanding.divide`."""

from __future__ import annotations

ENCODER = "use-multilingual-3:dedfb483225e69ac"
ALONE = {
    "always": -1.59,
    "line": 1.16,
    "sentence": -1.31,
    "added": 0.32,
    "clause": -0.98,
    "bare": -1.23,
    "opens": -0.17,
    "orders": 0.47,
    "names_work": 0.64,
    "closes": 0.04,
    "then": 1.31,
    "wish": -0.85,
    "tells_more": -0.60,
    "detail": -0.25,
    "points_back": -0.68,
    "takes_up": -0.72,
    "hands_over": -0.51,
    "material": -1.69,
    "behind_request": -0.75,
    "behind_thanks": -0.14,
    "behind_told": -0.52,
    "told_then_opens": -0.20,
    "tells": -0.47,
    "only_when": -0.39,
    "on_a_topic": -0.05,
    "another_timed": 0.44,
    "timed": -0.63,
    "few_words": -0.90,
    "many_words": 0.93,
    "declined": -0.44,
    "strange": -0.48,
    "strange_work": 0.46,
    "in_scope": 1.46,
    "service": -0.03,
    "alike": 0.76,
    "another": -0.44,
    "another_opens": 0.37,
    "another_loose": -0.46,
    "another_likely": 1.54,
    "another_sure": 1.18,
    "another_lost": 1.73,
    "both": 0.01,
    "both_latter": 0.49,
}
"""The weights where there are no sentence vectors."""

BESIDE = {
    "always": -1.99,
    "line": 1.31,
    "sentence": -1.10,
    "added": 0.34,
    "clause": -0.85,
    "bare": -1.15,
    "opens": -0.18,
    "orders": 0.88,
    "names_work": 0.11,
    "closes": -0.10,
    "then": 1.37,
    "wish": -0.47,
    "tells_more": -0.45,
    "detail": 0.01,
    "points_back": -0.22,
    "takes_up": -0.38,
    "hands_over": 0.05,
    "material": -1.23,
    "behind_request": -0.84,
    "behind_thanks": 0.17,
    "behind_told": -0.18,
    "told_then_opens": -0.33,
    "tells": -0.28,
    "only_when": -0.02,
    "on_a_topic": -0.07,
    "another_timed": 0.44,
    "timed": -0.48,
    "few_words": -0.16,
    "many_words": 0.48,
    "declined": -0.08,
    "strange": -0.43,
    "strange_work": 0.47,
    "in_scope": 0.95,
    "service": -0.04,
    "alike": 0.14,
    "another": -0.39,
    "another_opens": 0.25,
    "another_loose": -0.19,
    "another_likely": 1.76,
    "another_sure": 1.05,
    "another_lost": 1.46,
    "both": -0.03,
    "both_latter": 0.32,
}
MEANT = """
1LxgvFS24KwtL2k3UDyHN3e2YrMeuPE5lbyos5iwRTWQNCO6BTtus0e1OMC8MJEuL7ksqmm5pjmm
vgixGDuPsfC3E7RsPI8447T1MFu5ljP5sAkuhCzWN9C0giwyNWg9GLlVOZOsKroZuRY4TjXLNik4
HLuYNm60KDrQsc63ILn6nwM8b7bdqawzUTKYvx6uRbBMEFS8sTfVpPyoBaI2sNuuRDDRuhSzozt1
MaQ0yi5oNyW2t7IAsI428bJKu6G5QC0jvPs4ESQcsF+5FizYtAG7ZzxmNRe0TLiDNdwsF7h6tve5
XKiAOBc2AjSis6IyVj36NgM3WjvRN/O4NDJWNf44BTq3OKorBznSNuO0ljv1uDGqgjaqrqGv7Lzd
szOv2bwVNE4wxLVou1C8IC4bNX8yoLZAOES2PyvQOcU4oS8WLxY0Ti4AuFezVTozvN2zPjT2qSG8
PDT5svc1HTkKOtiwQCyBu8A0dzhBNsq47rinMocvhLDDJrysKrzdsje6DrnotSezcjWFmKcz76Fq
NoyzLzkXMZSzQDqBudWyyzuFtzuu6bZTsek227eHucs8OreNNHk3wzxXLquolz28POW2qbigvHG2
Kjc4MC4yU7t3MuE4JTm8sBw1pTB3OwUwjTj4O/I1JjqVOB42pjILNguwh7tRPP41cDhdtiO97zrc
Pkq4b6YSu5E1ZjMKsWSw5ahBusG5TbNlrrc40D6zNEuy1y88sV40uDw+OI8217KCLjU6ZLyxtWCo
wjdUuK23AbBBLGuw/CgKLPQ2ArDVKfa1Tzm1OFI6Njg6uaQ5ULq5PCKybj5dNzA9+bn9Mig5UTzg
ONQdejrutKw4HyNqNLI6druvMpc4crcnuea3E7R1vGY1ark+OXEYoDF4ONO+jbmLOwqxtjrPNt62
pDEvMli0GjqDNVo487FXtfEqhbpxNTSx6jj8ueq8aTiYMeeyb7lwsm8qC6kDNLS8uCyVPRq64jbT
tzsr7TAzutw7R7T/NgW8tTjvpcU1gzw9MwMwFazEs/orhTp6OomzNjcZOByzWbkxrUWttLFSs702
nbSosxqx47zvBCuy+TXQKcC1NDlttvi2aTjcsfOzprFavOC1r7M8Jo28MrTeMYI57zRgrWa2+iwa
OhS1V7fDNto4ALPKs0mtKTHLtF8xMq43PXQ4w7S/sC01s69PONCt6LLRO5C0SrhdDKe5wjRlOKAY
Si4evAw5JTW1sBM1RTiDMx03qrRNN96f6jgLtFm8yrUiPIQ4VrR0OvSvtrY3rvwqdrENN7w4uS1G
tlo0JzUbQAPADrg7O6w15TQotFu6sCgGu4Wy3zGeN5KysrvwN7w0GbWKuFO5RyNVMVGvlriZN8S6
YbrKuD68Dj9jOx6nyzrgtwq9DSyAugjAarHAs9Ws+7ZaN7W4XTpvOq+017lOtmu2xr2auY2+67xQ
NJQ0Wjver6w8Qa8DO9eyNze6t/80VLvYr0C8Lb0kM423CDx1uvexrTsyOjOucjeTMj23oDtDOT+2
kb3vufI3gyncMvW/VrTzvLg7wbYtPUU37LnHrfY8hLVBOnosQLw+t2c44b5FNTy2Zjnzvak4e7s8
uIi9YDxMuGI6EzmwuGW07bEbIz02U72WMR60l7fcq2MtVbrSOZ67ajBSuJ24ZDhQOrA1nLkbMzY3
LzSxrAoxE6krvTaxz7fPOFo5mzBotby8GL2hOtA2N7TPMPUwHjOUt8msfr4AHVI8KrkduHm0VCJW
Pb4xyKoTQGG0t7qptbO1bLJauOUuzjy0NXi+KDusvKK9KTxKr9Y74bx4u2oy4ThesOQ78DwkOB0w
jzQxshK3xzSMuoY4Fbh+NPW0YTwGMTO4kDnytpQ3krbGPA64nbpSpzi8xzBEvWAtBDvqtyCmGq5o
PRey7rpBtZOvUrlyNJg3A7z1NwU8h7Mbq7u2XDniNq+rIryINu8+fzqWu0atvjuJuae7B7E5tgg7
RTzjOmK/1S0GNuc3Di+gN3w5Djz4MTGrL7gSOdK7szUlOPC6MbjQqC8wP7TVlo81lqoIOccqZj0g
s1G4xzd6uF20OLxevfGwy7YTrQiq6yVoPZ+2Hja8NzuuGsCVPiE78yyWtV6/LDlSucO8Ny6NOzuz
yT3INS44jrabtrs1RDRvt425rTw8Ngg8lbNsPb+2M7BJMa2vjDyZONW418BIP3Iv1T1QLfQ8cDrA
Pcc0ZDs8sFy78SG8PcmhETV2qjI3Sjb8txCx875KvOay7Te9uY0tTzy9uuE4QTNSuvW1TTTguko4
VjghNwy6xTG3sO07Bzsvunc2RTsnOo87vzoouGoxXLzuOJQ3DL0svA6s2rkyuUg1mblRtwA5m6th
JWW1f7tNNfE22awiqdYq1LluO6uoF7T1NWeqnTo5PFY7Nrw7Nie0ObnaNlQ0eTpPP4+wcbUBMPM1
Pzl4MbGsp7cbMEm9tZ/dpuo73r97tGs41jwWtmqteDtCsfO7g6T9MRY5Ar7JOBqxpjuKutc0dLye
NnA7S7g/NUe4ZDvgNDa+1TxfNAs91DoxPf2wQTpgvT47bDTbvMi91yoaPckvf72eM5C6xDyhu0Y4
ILYwuci0VzzDOqc8Oby8uf2wlDrwObo36jgFuim4+jDsusk3wDx9tD0+HrQyOaY4orzoK4SuGjRs
M6S7HD3VuMW0Uj11OGqlwzr+K706vjtPoQY1jTq2ulE5ILpArdI/bj5jtIkxbDfjswYuUz2KOgk0
vrAVqMYugy4PsAYzS7CGrdykTDA0KCkoLS80tGUnHapALnY1sKAtq8Y0CTHysWiWfrETtP8yyjOm
r4KpYiykqYawzTaCsvGt06xarbOo5a+CMy2sniZTnIQtK6TJI3gwHDAgK/ovorLgKhw/DjQNqIcl
aLA5qBatBiw+M5kqz6ybm+aw4rGtMcMuRp9zsTmy3rNHsjwufyVVsmIxsiAbrAg13zRBrjc0wTLI
M260vCYANAupMq+TLRevGTD1LgY3zTOrMmsxNx6XsFYywC6lrgCo9LKVIMuu865+s5AtbKtwMcSr
EyZFmvGsNi35Kr0xRbLkMR+xyjDdsO01ya1KsmggOqllMr4ysaweO5UnoTCrNJiySbA7L2giGaos
MjWvbjaUoaYskqzIrjiss7WOKdYr+Kc9sxUzRiifLJU06rB3MHCzvp4bNTylNiH/qQ0wFjGDqoqr
v5sOrWCzGjUZKTut5zRKNE0pKLTqqXIyADFIKIes9qSetUuxci5HlN2o0TSSqjMov6SMnpYkEDFS
spKso6QyME20ECjFMD4zQiStM/MzlTKLsDMuTqWgMJG4qKxyuAOoaLAtKDQxRrJeLqUzw66HLf81
6SbINpKxADRIMRwvy67ruBOs1qomMtsmPyzpKB2tE6sSM6+zyzO6KGCw+C1+LIAmDhnJLMonVrLO
NBo05yscMom0VrUZr80zsKnfMV+h1ygSpxaxUhpOrvso7666mIW0WjXgMP8nMa4mqacwhC+mnFqy
gjJ+rp4yzyhLMUKxdzJpLkewGI2XsPKjta2/Lsouvi1zpQ4rHDDeMgA5WyyfLW6nfTFNpOywFqCv
rcarUKucmXIsKLAIK4iqdbQiLlSoZTKgLX0pVDLWMe2tx692MDSwkiwksE42OjGkqjUo9yIXLVY0
BqJjMQYvSrA2IKcvVrilq5Et4aQ8KH40xy8hnRUwcDVaKsOwLy8grBisjbECuCww6Z/qHMQxLCag
pvMpLrJ0M+8l7jOxNLCkEaz3LdO0WzBgNDmx9DR7N8ggT7GiMDavEDHRMWAz4DTXs1GtG7C0slay
0aQ+qXkmGqd6NMOzaiDZIzScizVqJNevEzCKMakwo696qwgkIbNTJjquSyy6H+EytCniNK+rbi1s
FEes+DTdMdSpaDZrsQUx5jM3tWgoK6GxtDqqyirNoWipZjeLsxqx1SPsKd4tq7WioZ2kMJTlrdqj
einWM1CrCLD5KBEpzbgPMAcskS0jokQzczQosEqt+y0js+Qx2DIYLjMqozMgJqo8IDKgpckoIqLv
KzeqkrO4pJApMjMmsEMlih78Mtszuq90Lp8ruaqXol8wiiiTNnssPSxaq/UsMa8rMCY3
"""
"""The weights of the sentence vectors: of a request, of a clause behind it, and of both."""
