"""How much all says for each kind, by `python -m benchmarks.understanding.weigh`."""

from __future__ import annotations

from routing.understanding.words.tables import Weights

ACTS = "request answer remark change status cancel thanks greeting complaint not_for_us"
"""The order of each feature's weights."""

WEIGHTS = Weights(
    wording=1.46,
    meaning=0.92,
    features={
        "always": (-0.68, 1.85, 1.78, -3.10, -1.34, -1.93, -0.55, 1.03, -0.44, 2.98),
        "in_play": (-0.00, -0.40, -0.13, 2.45, 0.93, 1.68, 0.07, 0.00, 0.55, 0.21),
        "one_task": (-0.12, -0.38, -0.10, 2.10, 0.45, 1.30, -0.07, 0.00, 0.49, 0.03),
        "delivered": (0.62, -1.67, -0.01, -0.31, -0.98, -2.60, 2.27, 0.00, 2.32, 0.39),
        "worked_on": (0.26, 0.84, 0.43, 0.29, 1.38, -0.15, -0.52, 0.00, -0.48, -0.25),
        "not_begun": (-0.09, 0.77, -0.26, -0.11, 0.74, 1.08, -1.32, 0.00, -1.45, -0.21),
        "names_task": (-0.72, -0.36, 0.16, 0.74, 1.73, 2.32, 0.45, 0.00, 0.13, -0.20),
        "same_service": (0.35, 0.81, 0.19, 0.35, 0.23, -0.69, 0.13, 0.00, 0.82, -0.15),
        "offered": (0.20, 0.20, 0.35, 0.49, -0.42, 0.04, 1.21, 0.00, 0.16, 0.92),
        "not_offered": (-0.51, -0.74, -0.47, -0.81, -0.44, -0.25, -0.17, 0.00, -0.44, -0.48),
        "in_scope": (0.93, 0.91, 0.34, 0.13, 0.95, -0.23, -1.13, 0.00, -0.17, 0.41),
        "opens": (0.29, 0.62, -0.07, 0.49, -0.22, 0.62, 0.37, 0.00, -0.70, 0.62),
        "several": (0.70, -0.19, -0.44, 0.09, 0.41, 0.48, -1.12, 0.00, -1.26, 0.10),
        "asks": (-0.68, 1.39, 0.59, -0.62, -1.30, 0.11, -0.86, 0.00, -0.39, -0.73),
        "short": (1.53, 1.08, 1.33, -0.49, 2.19, 0.47, 0.77, 0.00, 0.06, 0.33),
        "long": (0.07, 0.10, -0.13, -0.09, -0.59, -0.07, 0.04, 0.00, -0.06, -0.18),
        "asked": (-1.11, 1.85, -0.35, -1.09, -1.24, -0.32, -0.81, 0.00, -1.13, -1.78),
        "asked_due": (0.89, -2.96, 0.76, 0.63, 0.94, -0.32, -0.25, 0.00, 0.96, 1.80),
        "asked_due_timed": (-0.43, 3.39, -0.15, -1.52, -1.28, -0.13, -0.08, 0.00, 0.58, -1.14),
        "asked_service": (-0.64, 1.80, -1.13, 0.54, -0.55, -1.10, -0.06, 0.00, -0.38, 1.61),
        "asked_asks": (0.81, 1.39, -1.77, -0.96, 2.26, -2.00, -0.01, 0.00, 0.65, -0.16),
        "asked_short": (-0.34, 1.08, -0.64, -0.75, -0.39, 1.14, -0.06, 0.00, -0.10, -0.12),
        "asked_long": (0.73, 0.10, 0.09, 0.59, -0.56, 0.43, 1.06, 0.00, -0.35, -0.19),
        "asked_opens": (-0.44, 0.62, 0.87, -0.21, -0.45, 0.82, -0.31, 0.00, -0.26, -0.49),
        "asked_offered": (-0.14, 0.20, -0.10, 0.20, 1.03, -0.70, -0.88, 0.00, 0.18, 0.66),
        "asked_settles": (-0.51, -0.40, -0.51, -1.29, -0.29, 0.82, 2.88, 0.00, -0.84, 0.96),
        "of_work_in_play": (-2.04, 0.45, 0.57, 2.16, 2.28, 1.31, 1.03, 0.00, 1.70, 1.43),
        "of_other_work": (-0.09, 0.46, -0.10, 1.10, 0.03, -0.22, 0.22, 0.00, 1.11, -0.17),
        "part_in_play": (0.08, 0.03, 0.27, 0.50, -0.08, 1.53, 0.07, 0.00, 0.49, -0.17),
        "part_offered_anew": (0.34, 0.14, 0.16, -0.24, 0.62, 0.16, 0.28, 0.00, 0.05, 0.12),
        "many": (0.79, 0.28, -0.45, -1.16, 0.52, -0.36, -0.03, 0.00, -0.09, 0.66),
        "words": (0.87, -0.30, -0.51, -0.02, -0.13, -0.15, -0.41, 0.00, -0.81, -0.40),
        "reach": (2.12, -1.33, 0.51, 1.06, 0.84, 1.91, -0.86, 0.00, 0.54, 0.00),
        "alike": (0.20, 1.66, 1.19, -0.81, -0.70, -0.94, 1.27, 0.00, 2.55, -2.68),
        "several_tasks": (0.62, -0.44, 0.20, 2.39, 1.03, 1.84, 0.55, 0.00, 0.15, 0.63),
        "lines": (-1.85, 1.64, -0.06, -0.29, 0.06, 0.23, 0.88, 0.00, -0.03, -0.86),
        "question": (0.47, -3.53, -0.85, 0.41, -0.29, -0.51, -2.05, 0.00, 0.31, 0.53),
        "timed": (0.18, -0.54, -0.14, -0.18, 0.44, -0.40, 0.20, 0.00, -0.32, -0.08),
        "sure_of_service": (1.63, -0.22, -0.17, -1.16, -0.38, -0.25, 0.78, 0.00, -0.41, 0.59),
        "accepted": (1.20, 0.17, 0.40, -2.40, -2.87, -1.54, 1.52, 0.00, 0.68, 1.05),
    },
    within="""
KKchp3CZGZ9YppKiHBh7JMSeBiNvoBUcL6gzIKSl5JqypCCln6mdoWelcKDgJbsmGaSxIvufc6iTqigkLKYEGHQexhbFJciq
mJcxGwiupCqeGukNAaAOrHcW5CtyIXapkKoHp9smjSWeIlkm3CM9nOiwyK1iIsgguKVhF8itASijJLumAKk0rJSsyqsOsTKs
GqkOl5cuta3unhSoV60YsICp9ZM9J0uil5IooDMkeQZ6sVaswqejqZivXateKhkrryE/msgcwTB/rSkl0DH1LJankSaorNIv
fg8xLfetvyITsKMoYyWXKv4sh7CGLHQpGKp0p7wsOTCRsq2l5q78oAWiSqA3LNG06yRgKjayaqYGMCatYqg8r74saaSHLpYp
MqMjIWkgkiwOpOouBa5MpL2i5LCqp8mtNiBZMMylbYHcI50s+aWNMM4wFiwrsCyow6sDLMkmBqgEpDut9ynooOssKh9UKZuc
zSjJLCIj0p0krJMmJC7ZqU0vhKxwqeQrCCo4LfQw6SWurKIv6zTIpcQsLanOqWEsbi8RMYAsPC0hq1Wn3TDxoXgwKyi+LUqp
EqKLI0EySydFNgkpx7DpKSWlX6hMobIeG65vqgMwBC2upxqssa/HKeiiiC8lJ3IofK+WskAp7i9HrU4ln6y2qeAtjKzxI+co
Pa8GlXwtbyQ6qmmp1yuBJk+xuKUUIqefrSINrCKg8KxqrVceS61HJTKlxiWWpzIswqaKsIYqyh7Opesp2q3+qh+oLidCJpKp
UB33pTUcTSykpsMZHyQcJxEnKCgvK3Ml7C2vKdgf6CAbrt4i4w+EJtAiFiZZJ3mpzBjxp+KifBuJoWEjD6gZrEeppakRJxik
ZBBdn70e8aCuJtkqcRphqMutlqBbrCqnFacqrg+tMyxprZ2s0alLK6ogAie7nHoop6xuLe6l05xzrpYo5ClHLSorlzHmn+os
RicAsCqnpSAKqB8oTaifoNqsAK5ELdowsKkxrHKsva8RryEgry+qKvumQ6tXNCIrRqkomuColyVepjWo56XsqCahDKhOKYap
8aHNrcEhLqjtGJKtlSTcm0mr4SbQpy2oRCQsrfaR2KTPHEUobaVDHz6lch/DKQYpd63OKj6q2yAXnU0vEyF7Iyos+ixLLIOo
jqgose0sfSSLKUWmiyqOIJ2pB6iLpq+twCP5KrkkMKOgJAwihaT4Jf6umRxWJ2WEdiUnHtQWmKUOKGIsvKgAJ+iwC6TZpzKj
lShWJXsjLiPjosgUwZ36I/Cp8JjCJyKVT6Z7o3UtbbE6nHkr7bAMriMnjCvBnSUlX5uvsXOsMKPfoh6yOSR5sqGvf64rpR8w
rKBQLJspj7BgrmMnm7EeK2+mnaBKpdkvJ6wOpeioy6wDnOqq36MIKvydE67sLdYkVrMnsRecg68IqCakfLDFrRKupidPJDAu
0pq7qPAgnCbpDRwhzCAPqiwjUSMSnlumlSBFpl4lnyF/oQIkECgXG7yeqqgmJKGn4RPXJSUhKqm5JG0Zox4uKekl7aUlH2sW
pp5kG/eVFB5yINqVxSQ9pisdiYMuIm4c2oeOGm+YgCTsmWIb6xpOlS2Y7R6/JUCEzRKzHbQhih3UoVMdE5Q+lH2griZYkMkh
hSfFICKRRaAkpXumNaW1HwqktqSfpUMdAABFoW+kiR6jnhCmnKFoot8iPaQjoI0LMBywpdUlrBjjGLYhKKDWGNSgIKDikdee
wRqMHJUfH5k1ntibMab2nG6RDAmgps8YoSGam6SgForEkgSRzqPdlRebzBpEJ+UYkAm6jagXNZWRGyaVB6BVHuUXmBgpgFCV
vhZak+UcdyBGIACaGZM3nJYRJh2Jnj0YuR1THKwSmCCkmvkc8R0DnfGoYyPsqLswYK4irOOpO6kqITqp8w7BKt+omqzdoASh
Ca2TqyqqV64PpiAscaudqTCsoqioHr8sahrNp3ykKaT/omso4ai8mGIeqCMfJsciJ6kEqpQfp6ZdqAmn+qlUmd6acqdeJpQl
4KXhG8ymG6sTJf6lIKQgJBcn4qYsKiupHKOlo2qmGizFIliaUqUyqagiDKiXodyivKAUrNonXyB0qTWobSUqrEuZyCl5qF+o
Ia0DLjOlEaC7l3Ue+CCfoVOcJ6AQoUMlr6X8oMwksqh4HwMhE5uspPmXFZ++IhSf7afYp7kevJ1/EPSmDiHOoawX+aQAn3gm
YyFQG5olKSibmIAi8JlHIfuux6wIL/EoRaK5rGGu1CabqEkuaKjgJSusPq0uKA4oPKeII0+kJqgtEaOqQagkLJMtFaXSo5Sn
UabOpfasJijFrsclba4ko1GrHKutLXenS6l3rVMmy6joK4EqpqKwq8SftxlgpPmsrqqvqBWhTCIBLZ4bWqrjpiAYyqCkGCOX
UK7bqfYvzyzopges161MJjMg7S8pKcgeLK/zsVwqTzDSrAUp5Ky7qQ4uQ6xhKt4n6K4aHZ0u1CdOqxSoCi4qrB2tcyhEJCYp
bqNfqO0g2Kh9nCOlLCaRJ40ssy7OHg4w6qAUrXajHiD+K8AmbR23qHYroSy4LcGrXKQZoy+ngJ76CrCkTg8lJAim/KS2EBgZ
uKWBE7ekPhVykjmm/aKgmCGk+5VWEdelF5QSjD0WqyNdHKybOSE4kiqpPakuMUGswbCbkWCyqy0wKE0o0TAfolCtqLVLpj+o
pKiEsRwjXihtrkSsc6svKV+lYqocKZ+sy60jLZ8ogSkZJ10okSdzoJ+jAi4pHamqnSZXKvcl+iAVpQcnP6gxnAmmn6uKqDIu
LKJ9rSWp5CrYKvolITAVLZqqjSnhKqIoC51Ck8CrciibqkClHZz4qSWny6mJKT8mHKq3pbCp5Rs7pA2bYqwapOmkXqn3lIGl
IJw5nZsZxSjrKjcjCqcDIRmmDyYNLfwh7SxhLGYstS4qKIshw65PKIkmAC57Ld0tG5gYqKoY1ChcJ9YmIxrJHlsg6qW1KZYq
Ry4OK5ewf6S3LPkszygrrASsQjDwrDYoTKfGJmIrAqGUJ6qsJCu+npMpzKvRML4uECxqmE+mpqM3r8ys6S18qa+uTigVMM4p
paZ+pYEjUi2RsBwowql/pAKtISZ8qlosBClJrPwsiKmdqYyw2y8tL8ymtqzXmS2sgq3OrM2s7qXdqXCkRSkEr5coBCk5LGUx
pao6o4+x4KIrnVUooStAJw0m05w2GYapt7LyqQCpwyu4K3SpOqx9pSGqjLDIIXKmvzFcLFusT6t5rAquWKxCJXavsKLRphik
i6svsNsuC6SssB0fhqyaoZ0mrKuXpCqnKqzarTqgl7APpzanEKgmLVgtAqIqrpmpBC6EKZopg5zeij+hxiv7KlOkOKTNorco
AJdbJMEn/ZatKiKf3qT1pSMmMyJqKAofmqjDJ9YoHicpIIGfCypwG5o0FDTWsuonbayzs6yr87E0rlOvyqaiLlMypKb0L+8r
zK5YMfsu3bHZMjYvsDFcsZmquK83sVKbGzE/qy0zwaNJLAInDTNIKR20jjBwqx8ypC10Moewda1KMA8gFDB8MbKxeDCAnd6k
ppisrscwpy51k8+x2zGCsK4wByxfF9UwWal9JmusPbDhIsEkMS3Ls+8e9x9HI+Qu16fVH6EvrCscNQGpkCMprpQeDDEntVMs
tKmWK1wvj6vKK1aetDAyLLapYRviMBQudyzELsUq7p6oL4YnCibMMGirrrDLq3gvEK31qZuvVjGlIwMxVjH5KiSqViszIiww
OSxvNOQmObTQrR6yKa8qMZw0YLCILnOVorNNsSyjri3ZKqcqRigis/mqxbCnNpGpU6nRo4OrdrHFrvY0RiKXKJwqF7Ucsigy
5i0eMAQxQq4PriUta689LIkuibLorIaxBS7vplIyOrbpnmwyi6r2L+EoxjL1MlmydrAZoi0k6quzMn4x+i5Fs6Qw9jClqk8t
MqzgqZal0ZePKr6mmR7QrJAu4CxAK0ghiSnAqEIwWayYLRoyCSPLHacsHiZMqxWwey29n6iwKq72m1cnbaS9LQKx2yqCruMs
la3ZLZetVq3NLAonuy0qpEcoIC9vLBcqviwFpFehYS73qgqsd60krE2wpbAKMPohKik3LMCzgTLSqQIt/6jYr8mhiDCesoOu
PCs+qiaw9iA6MP8wdCevrOUrybH2rOYtY5+sr26r3azjKCioKqe/Mi0m5aprrBmsNiNRMMMtua4RsLOxSjXBmrIXcKvIsOEs
Q6TyLGusDplIKkCxZTDNsbQ0k6sPLBYzC7BfrAityySPLzUt6q9jpcCuprKRrkCpp6yiI9cyHy0BMYiynS7KMHyvcyNoLwKu
AzD8KFgY0CqzKdSsPLE8LgIk9K1erL2uha0qqhmndyyHq+ateiYlofUsPZu5rsUw+xYRpGWqbizxpVMsT7HmHvQTrx/mLOEw
TiKdHmcjAiUgq3QsJy4usQwp8CefqpEe/irbJgksGKyzMAslF6ycrZYiyDL1rqGkfzSVpHGnPKfgos+rxCPon9soeyIaKgWf
sS3eK2qoECVkqSGp767KrdIQzColMM6l/y3PKoygcaPkrQcwpqqHLsmt+SVvp+goJqlLsl+y2qHuMi+wqS0xpjOpxCgXrb8v
ha7soZaubDD5r9cqHyjlsXqw751drAWtVbDer5ytqK4konMl3K+jrjKpeJlAKNKrMq3jJWouZbBkLWWr6a3tMr+pNqytJFKv
VTBqrAouQ6zMMTqvRKnqql8siBtoL5mhlinTJVko6bEKG6OtTCfhqrEiVy1VqfirTrCKLgGqG6YGo+SdhBufMIupSLMSLcMw
cC7apfIlGI0erjSttKq5pMWu+yk+rHGuhKdTLK2rmyQAnZUxJK8jsfwoISrKrhexfKvFq4kve6mGtJ8kwKwNM8eqnjD/nQ4s
CaQuKC8pOinQMHSmjizGMmecuKgYKlsksaRQsFiprCwVtOOrgy5/ibwiXSfYLOQpNDAfKCyrDjO8Lg8sPC00r7cpt6wNKTcr
AiW6rNwlF6hBKCmscigbLuGuIS55KnyuS6gQJrsvg6b9rZepKyOxre6b8DB/rtEsPbHDrmoqx7Fyq/EsDqryqhCrUBsIsDou
Qq24Jpyn46s0LGCvNDQ3tAMuRK+NqUasw7ghtaE4IDCoNKAwbDE9OZo3dTmjt4qkS7g5NcayLjTOuNYtWLjDMVC03Cl2Lyc5
ATBkOEYywLPquA84KbDdLiq0rx2YpDSuhq2aL2GnAAAwLjI14LQhLCeu8Sq1sHcwgSAAAEIvJzO1Mz4pujBIMGGz6C2yJQAA
5rPztZy0Ay5gOF+w5Cytp6UiAAAblWyykjhBLZyu5LE4Mdit0isAABO0FaxsN26wl63xsdetuyrHqwAAai9Xs6w3OC80sPS1
Ia5rrMylAABlr8AyzC/hK+MzBzAfqYas7awAAEm1Zbb/MU8xni5FMNi1IS8QMAAAxiydsz8v5DDULUErEqvDs92mAABhLkm3
GTQipk+09rL+rQsqZiQAAEmu7TRWJM4zkbRTrREew7LGqgAAFC59My21DSPkMW2uXiRUo+YlAADkqe40WThuqHWsX66Zo/2s
t6UAAASs3rWGtMGu9TDwNGitnqSLFAAAG64LM8EvQDM0MJgtm7SotSyuAADPMAkxUDQ1qSa57i0sMMCmzSgAALav5ayFtrqq
UzWvM6ibT7CjqQAAeasYM6GztKjLMtOy9TXJrmylAADQsNwzZjakKhayfqbrsjssXa8AAKasrLUGstokNiqApxWsQ6TqogAA
Ri7zNPq0gS5yts4vpyxvNJ8lAABSJ06mtan6rSM3USOIsbwvdKwAAAG1hDBILwgzpCyzLmmxtrHkLQAAzC1+tkkxpqVJNYy1
R68jr7ytAADhppsy7zTCLXypZbW+MywuFDAAAFKxeLEUOBCuCax1r9gtr6W2rAAAfYmDsb4sPRyHtVKv7KxfqTesAABVL342
wLVPk/ezzDh6MFkv45QAAI4scLMRMu8xqS8jMKq30jDvKgAARCunrHW3Xyq5s7U0SKtBm6umAACCoIo0YjErsooxMK+GMzq2
D60AADI0Wa8=
""",
    not_ours={
        "always": 0.646,
        "strange": 1.079,
        "in_scope": 0.107,
        "alike": -0.553,
        "words": -0.248,
    },
)
