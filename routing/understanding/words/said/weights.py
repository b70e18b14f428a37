"""How much all says for each kind, by `python -m benchmarks.understanding.weigh`."""

from __future__ import annotations

from routing.understanding.words.tables import Weights

ACTS = "request answer remark change status cancel thanks greeting complaint not_for_us"
"""The order of each feature's weights."""

WEIGHTS = Weights(
    wording=1.43,
    meaning=0.92,
    features={
        "always": (-0.73, 1.84, 1.08, -2.98, -1.40, -0.02, -0.50, 0.57, 0.06, 2.34),
        "in_play": (0.30, -0.23, 0.06, 1.96, 0.98, -0.10, 0.15, 0.00, -0.86, 0.42),
        "one_task": (0.27, -0.10, 0.12, 1.81, 0.67, -0.18, -0.11, 0.00, -0.53, 0.43),
        "delivered": (0.25, -1.66, -0.35, -0.50, -1.13, -2.65, 1.50, 0.00, 2.78, -0.07),
        "worked_on": (0.10, 0.09, 0.26, 0.45, 1.16, -0.29, -0.82, 0.00, 0.19, -0.35),
        "not_begun": (-0.40, 0.58, -0.57, 0.02, 0.32, 0.59, -1.31, 0.00, -0.62, -0.55),
        "names_task": (-0.64, -0.64, 0.13, 0.82, 1.81, 2.12, -0.04, 0.00, 0.20, -0.17),
        "same_service": (0.59, 0.03, -0.04, 0.11, 0.31, -0.02, 0.44, 0.00, 0.54, 0.36),
        "offered": (0.25, 0.12, 0.66, 0.64, -0.04, 0.27, 0.76, 0.00, 0.17, 0.84),
        "not_offered": (-0.60, -1.04, -0.61, -0.97, -0.55, -0.41, -0.52, 0.00, -0.53, -0.48),
        "in_scope": (0.64, 0.56, 0.70, 0.06, -0.08, 0.02, -0.15, 0.00, 0.60, 0.14),
        "opens": (0.25, 0.67, 0.01, 0.44, 0.12, 0.58, 0.22, 0.00, -0.87, 0.62),
        "several": (0.60, -0.40, -0.38, -0.11, 0.04, -0.46, 0.50, 0.00, -0.54, 0.03),
        "asks": (-0.40, 0.68, 0.15, -0.27, -0.65, -0.60, -1.24, 0.00, -0.32, -0.56),
        "short": (1.12, 0.70, 1.17, -0.91, 1.85, 0.20, 0.60, 0.00, -0.07, -0.08),
        "long": (0.25, 0.15, -0.14, -0.05, -0.35, 0.05, -0.27, 0.00, 0.06, -0.10),
        "asked": (-1.17, 1.84, -0.53, -1.34, -1.30, -0.22, -1.15, 0.00, -1.03, -1.94),
        "asked_due": (1.02, -1.78, 0.64, 0.91, 0.09, -0.75, 0.07, 0.00, 0.88, 1.81),
        "asked_due_timed": (-1.12, 2.71, 0.40, -1.54, -1.73, -0.28, -0.17, 0.00, 1.82, -1.56),
        "asked_service": (-0.85, 0.59, -0.66, -0.83, -0.86, -1.15, -0.41, 0.00, -0.12, 1.51),
        "asked_asks": (0.32, 0.68, 0.35, -1.66, 1.34, -2.00, -0.01, 0.00, 1.57, -0.10),
        "asked_short": (-0.59, 0.70, -0.99, -0.92, -1.18, 1.01, -0.12, 0.00, -0.27, -0.22),
        "asked_long": (0.41, 0.15, 0.25, 0.67, -0.30, 0.51, 0.45, 0.00, 0.12, -0.37),
        "asked_opens": (-0.23, 0.67, 0.60, -0.11, -0.37, 0.66, -0.48, 0.00, -0.21, -0.34),
        "asked_offered": (-0.10, 0.12, -0.16, 0.46, 1.02, -0.74, 0.45, 0.00, 0.08, 0.12),
        "asked_settles": (-0.27, -0.33, -0.37, -1.33, -0.60, 0.40, 2.17, 0.00, 0.24, 1.06),
        "of_work_in_play": (-2.29, 1.08, 0.39, 1.87, 2.52, 1.34, 2.42, 0.00, 1.86, 1.02),
        "of_other_work": (-0.42, 0.18, -0.05, 1.06, 0.65, 0.70, 0.36, 0.00, 1.75, -0.30),
        "part_in_play": (-0.08, 0.57, 0.66, 0.73, -0.00, 1.35, -0.48, 0.00, 0.85, -0.49),
        "part_offered_anew": (0.45, 0.44, -0.11, -0.28, 0.55, 0.66, 0.34, 0.00, 0.11, -0.19),
        "many": (0.64, 0.17, -0.63, -0.60, 1.01, -0.53, -0.12, 0.00, -0.52, 0.61),
        "words": (0.85, -0.34, -0.61, -0.09, -0.15, -0.19, 0.34, 0.00, -0.74, -0.67),
        "reach": (2.04, -0.64, 0.05, 0.46, 1.05, 1.12, -0.75, 0.00, -0.03, 0.09),
        "alike": (-0.08, 2.17, 0.83, 0.08, -0.10, -0.43, -0.07, 0.00, 2.03, -1.87),
        "several_tasks": (0.39, -0.73, -0.16, 1.55, 0.77, 0.28, 0.81, 0.00, -1.41, 0.14),
        "lines": (-1.69, 1.77, 0.04, -0.04, 0.31, 0.16, -0.76, 0.00, -0.42, -0.46),
        "question": (0.22, -1.77, 0.18, 0.40, -0.42, -0.10, -2.59, 0.00, 0.27, 0.36),
        "timed": (0.25, -0.54, -0.06, -0.13, 0.40, -0.24, 0.02, 0.00, -0.22, 0.08),
        "sure_of_service": (1.62, -0.62, -0.22, -1.28, -0.91, -0.24, 0.54, 0.00, -0.37, 0.62),
        "accepted": (0.67, -1.53, -0.94, -1.72, -2.04, -1.40, 3.08, 0.00, 0.71, -0.11),
    },
    within="""
gZD7qb2hJSBRJVyg3KHoI3Cgl54rnAelt6PWJjgijRwdpEeYjZ5GI8CohJ7FovIgU6lII+yoNaPKqYgdxyUQh2ut4il7Lrks
lCjKJ4gsyiw2nlEa96V2JIUoDhsUEE+lWa2gKV6l5iyLIiqwj6Q8pockaC6Mo02oUCShq3UomB2krBMkYSTumocr7atkMC6T
s6rYJG8pTCHpKBId0ahUqGuwoa0tpk6jbyNlrkyoTawlIRkuvazsrASpoa+RKeSm5iyGGc8v7pD1HSwpDCkgMhSkZSj4LQQw
oBUtpQ0p4CVPLMWpLqagK9wpa7Q/LcwhJSekruIyjqzWKigq1Rf/qEmtxCgHo+ioOix8rN0vSrFsMFgt6q6bmWOoqpR4LTEA
nLE9MXknYiwaq+wlsqysJe6tmiTasU6sFaSmopgnrCjZHeoqPJIWKZ+niik9rQeqmauJrQSrvKt9KBKLdqZGpkSsSCjXqIsk
1CcbJN+dTp9bKa8xp7IPLXyrK6cqJZooazTyLZ4vHC7+ISgyUCZ3I/cdVK5okBsp6iyJF9YsRiraqtYuDxekLtMszDJwJFAs
tS12qgQ2cqwxLcSlfhmzLK8k8qnkLFgc6aKmKAsvkaa4Gwon65cVKNGpEQAum+ipliR9q/cjIS8OosWs9a5KKlGtcq4PMWGm
xC/fK7OqHCiWqGSlQZsJLEeph5p7LdChoiuTKtWm1yi/p6irHSHjGPKkZqranO0s4KO3KGGgJCjbqQyiny3KMPskHapirk4j
LazTn/cnX6w+K7QdMql1LegsVSfMKr4sCaLioNwaZCUhq9Uh5hUHLi+obiTnI28n4qQNrfonoB2UHSgs5aRTJdGk3qoVphQq
tSXpJJ+quiJtKdejE6mHqjupYiUFKKgiPasNrMSoYiUTpommC6/foSSssix+r6aqeyVQoxOsLCSXLFSqHC73IJut9KvgrNYt
Hauqp9KsCq/7qDysHqB4necvNq+erZssvp3hHNGoeijdoIOtlSg3qXQs5jARIz0q4qGnpS2YBKeFrGcqUyM4IpUaCqX7pO0V
b6nypgojWSFsreCsk5w7FEanuqoKq2SowyNkpHKqpBuIHMcjWBlQKfeqx6oxIAChVJ31qhEsLqVrL0+o5Cq2KoOkPCozCnsh
1q47LOSo5qWmnkyhRKyznlMqGaf1rF2s7CxcLiKfa6y+qUUlXyOhpxkom4nXpHalxhh8IKAmzSdhJsyk4aHvICUg5KiPpqwk
biAtqAiq4xkYp7alayghsNuoVx3fJmsiNhPiqTuvNikoJVywjbFEnhspaKhLHxWqrapsLFYl1iw0qZEgVasKslKpi684r7yr
TaxuKPmue6vRLwGpaKnnrb0n6qkWrZmrvKcFrgWpuCWuogmrDCgmnhOjYSdXKY0gsjJoJqkepyA0IkemB6z3KqKkX6bspyKw
ZyR7qvEq4CKKmI0fJh2BIZiduChjoPepBaLLpusggqN5G6qeqhk9oFIpYCQTnUqcDx75HAmjG6CcIragnCcWJcalZSp+JKcd
hCaKInweyJ2lDn8h/SEBqBuahKKJG3Wm7JMTIk8isB42JiglXqXGnG8SiaM5o7ogOh0poJYqJRjRpN8nsyf6IVMkTCJUobOo
h6llpH8g6JowhWeo9ZBAEuWi9RPuCEsafJinomgZOibXmcUg36dbmK4lwKF4IuCgFyW0Fawia6JbpUYgoqF2IEUgnJ+nJVOl
w6EBmdaZ0SMsFd8c2pg/ommiiKYUJlShLyDJlDajDJyeJboiI6aRlgKcWCBypzQUOqByENWOfpKTG8gNEZiWnDEcSJkXGImj
lQvfGAgdrJWkJPYdR5yMm8sO2R1znZEcXJTBlFug9CWgF8wdiRpSmAskdKlKrdAhFKjFriCi6SCTpCeqECoSKqWkAaSXJNsh
qC8AGmgir6xXHT+kBKcWKWKouKmkICWwGqhAqEskwJkzpGmkGKJAnL+oo5qQpgeliptPJYEdmo/hqESoUhrUHIQNC6VRpPYk
aBavI6Go0JftIH6e0KMKJMceOpOfI9GcGi78HFyolqaYpIQer6fAJfWj8KdnKCwgNhvApywotiI8LEOYeqQXpcslISDNoBUh
xagCLq+mOqsBLd+g5SaSJcYdzKK6pBwLdqTHlZod5aVtn4SpMyEyGieaAZz/giwcKCedI2cm4ZXkFB8gs6YBJJeaeKTWHwMb
CCRcppUgXSQDqDoYyyPXJ12nIg+MLeylvKU6JVgljCjJnV2m6Zl3nXMsrKO3ofIorJkQHESu6CiXn3ewGC/rFDghc6EEKaIa
wKw+pfSs9ySWqMCv/6ynKSOmuCo4pC6ryaLvqPGUBSPjm1Ymd6JMIvylsS7MLhipm6hxqbytfSZ4qySpRx0DJP0d9amjLV0k
IKNSKQIufajFHaomGCREJc6ooBUYGz+omhzaq7IjFC/XoaqrLK+yJw6uVLDMMCamFTAqK4GlXSjyG0ymVKqXJ2OokyO9qaGp
CCwpKX+nqSeIHXGlBygPJvCtBaMypvoum6D/LmstlyRNohIn/Kh2MCOjqSXyqQYlhKBhpwqcUhYkp18hfBmvioOOXxopGIkh
8aXqoToeOgi5n92hg6F+ks8OGpU9GnkV750IoSCcIg34noSgU5ylH3IqaKwNsbmfKCgotCWsUCxLKz2mPCwJqXiqaCsXIFci
aaovrjkj/KIgq2iuU7F7oouqEKpNtK2r/SzELTWsd6r7Jz4lux+sKlYhNCs5qXWirCj9qoCkLKn/Itkp0ilBIb0X4amtqsQQ
rSmjoq2seRECq9Qp7ay7rJ0pCCNbow0pE6w7rDSsKyP1qCCuLibanU8ach1rKFCpAaxxoAwmsCQhJnesJ6ktGHiqMSRFIj8m
aaE3rMwcvadYrZOprxdhKECj7iV9LbwslKN1LcCsaywOLAqjgqyoFd2cFqJlKXcegykDMGCbTy17oUmnOSYFLNweuhniK7Uq
yisiLGOityZFLhgpKawirfYX+qnKKAqqJR4Fp8qrZSQ1JnIpViS6pbwluSFfqkwt6yDJrRumgSISpvQsp682qDUr5STqKHao
gCrBpzevPJf/sWWyzS3WKc2XWamlKUwShas4qhysuanWJhGMuqwsKyukf6Lmr7amHpfUsE+rhbHjL0gtmR3YrkSpLC0iLWw1
cB0irrYy8aCkLeuiORrTpfEsXKnwoTmthKkCpBMqiSuEJpouDSlapqyhN62yr5yy4rGVLc+ona1hq++v+aijKUqt4a6iH48o
dagCKwsueq1OrS2rRCBsJzIqC61apg0sX6x0oCyaDyWKr9mrNyUTLP+vC6jMq6UkoiiuKBcqZyqFo40uxKsLLS4lWiHhKBKs
3y2XKTKgoqfwL8AklS3NHu0qU6YTKwYntylHsAU0gi0VKcUU/icsKBSzkDM/r7SnEbAEsySqbq8TscaqiiD/KlQ05qm0G9gw
HjTnMEomJLAnM7YxWDA5LQcxSLGYKtOwAjBSsdMxbynCKlwokaqcMxgr457Mq5squC6sLnujMaziJVQx3yt2rRqwWjHBro+r
dCpKIjQyCSeMq5izr61gsPkq/jXOr8EmVyyypOGh4KdWH5spvyzAtCmmdyqAqakwdCYhLGytkK1PpVQrWqwFroyuqC/is34w
Xq0SmDAtsTO8kcixiTCuJ1yoWawqLW4qWjAoIfwk/C4/MlmvDKs1LrutzqV2MkwyQyyqplyw5yxKo8UnJyzjLimooSnklggl
sqpNLP8wi7IMoG+vhy64JzyxAzEPr3glQ7MgqrGrUzXOrzmoy7VTszWwjKeDNEWw9q49MGuuzLB0qesxtSo8sUk2faBxsnYz
4KrfL7aj1DPoMSesSy25MsAxoDCSr26rpCxqtTYvujGqrpo0aLJYMNkrsjGwMsa3mqmdLJiueCZULjskOjACtWeoLi5iKAUq
Jyy7LdCtoCsfqQqula11rWIujiAIpKetKSqqISAvL6xSMFUu+K44Kasp0q9nLmig0i6nrAQxqyp0sGwu/qWjJTeqUq1hJY2q
YqoyL06slaSxKZIsLK8Er9qqMi+Gok8s6ZXHKSAsf6mtKbOv666jHashzqOVLYclLbFWJPexo7NAFNQo7KO/qICrZayusPGv
axQEMZ6gELCPrmaoPaZaq+KpPLGrojEveTQTKA2why4eqBStfqmuJ2MzqZTwpxGxwrEjKTgbzy2tsQyxHzQWoXksbrBnLHsl
oZusq9szeqY/K06x9CtHMNutKCYrrASdzKxIItKrVyirqtksKLMfoHajEbFurLuoOa7kJjEyWC9ELqqtiCguMEUneDAVKvix
mi7Mq5OWuR5BJSOxUq1aq1sqqq8RqJ+s2S/cqT4gEahRME6cqKoHqrKYKS0CLBorD6q6KWQrIqFKpbqkmKlrrJSqoKkyKaEp
iS1QsFkvlqhVtEon0S54mmCT/SWRMTYtVC+gMWawMCJ/KCmxianprwub46dpLHKsSCwsqN8YEZ5io4qn1qnvrR0vki0Mkc40
Ay3PK7eswK5ZKHOr8i5IsVeicC68p2OvnpZjqoailrHvpigse51eMeUjX6t1MEMuB67uqdix5yxEp3etGDCxsJWo8Cw/sS4x
oC1LqbGtRy43rg4n2Sx0LpSwjLGYo4moBq6cpKKuoK4Vr2qlG7H/qOSuYqAoKCAZqimqBAueUK04sFermK6EL2mcgqospXso
byu8KUKvUq3zLGWkawveLnKm9arDMaCssicMKT0oU69rldaskyghJRexcS8Hqe6ooKNqnrOqJ6Y5LDqiqStoLjAyIalus7Yw
oBKRLqKkOq8uKJepJCoCqaqoW6xMJyiu2yjEL2OuAaqzKD4c6ZSEsMMpQKymL9ssi7HlrUgpNikdsG6wrDADM2wUTzBoIwWu
v6ygMQ+tvKqKL7KolixbMIypFqxHscssArHZsPqmBTAhq0Uw5qzKK+cpPJ0DoP6sQDB0MLgfxTAjJIEy2ATqLbScVylDIsOv
8aPlHY0r7SY9KCCrAq01INqt9jAHsbmn0KT2JREoEiu6LUysvyprqpGyHyinMJGqZKz1ohQY6qB/rZWtlabBLHWyn6s7LAEz
ArCrKGCuoqVMMHQqTa1cryWo+S1Vm0mrYzZdtfM32p4ENggzCaCkNtc4PzagsFK1pbYKOtA4STU8pM218DFMMym0RjCIKzw1
zbC9M4auNbnmuf81GC5wN0U3exxIrqizDCcILIItAADlr0atfbVtKtQmdqByrFEu+6UAADIosjODNq0pRaZNrIkkuSdzrAAA
JLHWtBcntLBhMMs1gCyNMWGpAADFtYa0fjHVMBYvuDBTtCgxKDAAAFcrvLbHOI2sl602s9oiUR7RLwAAOaz1sNMwIywpuKIk
J7GrL5urAAD6L9WnLylsrmE32a1Dq3swNKkAAO+ygLTEMIswwi50LkG2ATAIKgAAWiYxtBmtFTBcLf01fa45sRmiAACgsFKz
PDKBIFWx/7NIryent6gAAL4sTDQAsJwuObUVK2809avbpwAAya2iNGu0EiwCoEWwLKzmLfirAABJLa80ySxkL3Aq7SZ1nZe1
fy4AAMIsrLUZL9owuS3zL2S3eC6ALAAA5SoYMOstiDHyLLAtw7Q8L1u1AAB4L68wk6yiMV22p62XrCSswawAACkzpTVwtNCt
ZjJENJisYSfQqQAA3q9EM9Ki+Kh3M0K2UDFksb+nAADpK+Aw2jbdKhSxS6rQr38tVbIAAGWdY7TbsZgoTCdupAKtIiywpwAA
GqgONfW1JybhssY0CzKLMPyvAAB5L8WxHbBtrI03lS08qikmLqsAANK18DIILbkx8SDyG8Cx+bdvLgAA7DHqLU22Vi6HMSoy
HaHtqNWpAABrMQWxcTiArCuupLRELqQpDiwAADmvna2KOSMv+bMCtQKv4qwDqAAAMKxXLPozHqnvuMowlysLJGClAAAPrJGv
F7YnrJw1Da16NS8pz6kAABi0lzAfN2YaNTIVLc+uZrCLsAAAo7BAs8G1XDQdrS8lPas5M0GkAAANsHOlES13lakwe7MzM/20
BigAADMy+rA=
""",
    not_ours={
        "always": 0.577,
        "strange": 1.043,
        "in_scope": 0.099,
        "alike": -0.513,
        "words": -0.217,
    },
)
