"""How much all says for each kind, by `python -m benchmarks.understanding.weigh`."""

from __future__ import annotations

from routing.understanding.words.tables import Weights

ACTS = "request answer remark change status cancel thanks greeting complaint not_for_us"
"""The order of each feature's weights."""

WEIGHTS = Weights(
    wording=1.47,
    meaning=0.93,
    features={
        "always": (-0.48, 1.86, 1.56, -3.36, -1.19, -2.07, -0.40, 0.84, -0.77, 2.58),
        "in_play": (0.01, -0.36, 0.01, 2.46, 0.82, 1.77, 0.41, 0.00, 0.13, 0.12),
        "one_task": (-0.02, -0.29, 0.05, 2.20, 0.58, 1.41, 0.23, 0.00, 0.30, 0.21),
        "delivered": (0.46, -2.02, -0.36, -0.43, -1.10, -2.91, 1.46, 0.00, 2.90, 0.40),
        "worked_on": (0.22, 0.73, 0.13, 0.32, 1.09, -0.29, -1.33, 0.00, 0.22, -0.15),
        "not_begun": (-0.19, 0.79, -0.47, 0.00, 0.48, 0.86, -1.37, 0.00, -0.77, -0.38),
        "names_task": (-0.57, -0.53, 0.16, 0.78, 1.85, 2.15, 0.07, 0.00, 0.04, -0.17),
        "same_service": (0.44, 0.62, 0.10, 0.26, 0.20, -0.44, 0.27, 0.00, 0.11, -0.00),
        "offered": (0.18, 0.01, 0.27, 0.36, -0.25, 0.44, 0.63, 0.00, -0.02, 0.83),
        "not_offered": (-0.49, -1.12, -0.48, -0.87, -0.33, -0.27, -0.41, 0.00, -0.49, -0.28),
        "in_scope": (0.76, 0.93, 0.76, 0.32, 0.47, -0.48, -0.67, 0.00, 0.04, 0.32),
        "opens": (0.26, 0.53, 0.02, 0.44, 0.13, 0.59, 0.49, 0.00, -0.91, 0.61),
        "several": (0.46, -0.51, -0.34, 0.13, 0.07, 0.45, 0.27, 0.00, -0.92, 0.14),
        "asks": (-0.52, 0.74, 0.06, -0.24, -0.83, -0.31, -1.15, 0.00, -0.20, -0.59),
        "short": (1.27, 1.00, 1.32, -0.49, 2.14, 0.60, 0.54, 0.00, 0.10, 0.22),
        "long": (0.06, 0.07, -0.16, -0.14, -0.59, -0.01, -0.29, 0.00, -0.11, -0.17),
        "asked": (-1.11, 1.86, -0.40, -1.22, -1.20, -0.35, -0.97, 0.00, -1.05, -1.75),
        "asked_due": (0.88, -1.64, 0.43, 0.92, -0.31, -0.47, 0.05, 0.00, 0.96, 1.37),
        "asked_due_timed": (-0.71, 2.61, 0.67, -1.82, -1.63, -0.07, -0.11, 0.00, 1.36, -1.32),
        "asked_service": (-1.32, 1.75, -0.15, 0.34, -0.37, -1.21, -0.20, 0.00, -0.55, 1.83),
        "asked_asks": (0.80, 0.74, 0.23, -1.77, 1.58, -2.05, -0.01, 0.00, 1.27, -0.21),
        "asked_short": (-0.40, 1.00, -0.29, -0.81, -0.50, 1.66, -0.14, 0.00, -0.13, -0.11),
        "asked_long": (0.63, 0.07, 0.09, 0.64, -0.25, 0.29, 0.86, 0.00, -0.24, -0.23),
        "asked_opens": (-0.19, 0.53, 0.65, -0.27, -0.49, 0.91, -0.23, 0.00, -0.33, -0.25),
        "asked_offered": (0.12, 0.01, -0.05, 0.52, 1.35, -0.58, -0.96, 0.00, 0.01, 0.44),
        "asked_settles": (-0.95, -0.11, -0.27, -1.03, -0.59, 0.90, 2.73, 0.00, -0.99, 0.88),
        "of_work_in_play": (-1.96, 0.44, 0.13, 1.71, 2.71, 0.80, 2.19, 0.00, 1.99, 1.27),
        "of_other_work": (-0.24, 0.46, -0.33, 0.95, 0.45, 0.30, 0.12, 0.00, 1.35, -0.19),
        "part_in_play": (-0.18, 0.28, 0.45, 0.51, -0.29, 1.54, -0.20, 0.00, 0.85, -0.49),
        "part_offered_anew": (0.39, 0.28, 0.04, -0.45, 0.53, -0.65, 0.42, 0.00, -0.06, -0.32),
        "many": (0.73, 0.07, -0.70, -0.37, 0.48, -0.37, -0.09, 0.00, -0.20, 0.51),
        "words": (0.82, -0.16, -0.64, -0.01, -0.11, -0.30, -0.58, 0.00, -0.77, -0.41),
        "reach": (2.15, -1.10, 0.27, 0.74, 0.97, 1.77, -0.88, 0.00, 0.30, -0.04),
        "alike": (0.04, 2.32, 1.03, -0.53, -0.51, -1.32, 0.54, 0.00, 1.93, -1.41),
        "several_tasks": (0.16, -0.69, 0.23, 2.06, 0.62, 1.77, 0.94, 0.00, -0.70, 0.05),
        "lines": (-1.78, 1.58, -0.16, -0.10, 0.18, 0.41, 0.09, 0.00, -0.03, -0.61),
        "question": (0.29, -2.21, 0.19, 0.25, -0.46, -0.33, -2.36, 0.00, 0.09, 0.44),
        "timed": (0.12, -0.65, -0.17, -0.10, 0.32, -0.26, 0.24, 0.00, -0.33, -0.08),
        "sure_of_service": (1.59, -0.57, 0.02, -1.01, -0.72, -0.13, 0.77, 0.00, -0.37, 0.44),
        "accepted": (1.13, 0.61, -0.41, -2.12, -2.73, -1.81, 2.99, 0.00, 1.01, 0.52),
    },
    within="""
f6YioKKgDqRlJ6qiK6UhJhucfx7GobuhRiVIINqeoKBbFO2k9xx3GOylS6WKqKaZb6Q0I/qmtqefqqSdaKSHjvyo2hFJH4wt
+iJiLfEtZCgToFUm8qasKOWppCHMJ6Sr1qloqROwICyXJgQYxySSpyWmzxcGBCKpdyUGqU4kyCp9rBSiJZwJqSgYW6Tjpheq
XacKrjmnRijEKNkmQ6pCsbeqmaPjsJwkhypVokeoOarVpeelXa11sFCsvayZpcMqS7JUKy0hL7OppMQlSzMBMmAogyZAMHwr
8Sj0IL4o8SkLKwGlhKyBM3iiv7IIqNgjxKvkpeQw4K9uq6MnUap7qbQrNibXL3ItiKcNKtWvHrPJLVuXdq/frR+q/qmvqXyt
vp1kJhWwq6nrqfwvxyygLVQpNqs1rsOp5yFdKLgmghsPMUqp464QMHQpjqj0rC2gya3/KXStjShMqqUfUipxKQGpvKX1Kvuq
GyqPoxQs3q3PqVGpjLCaLe0pS6xSJrotobMUMBUthzRfq5ItyTEhJR0syycrLxYdFyx6nDkvvy07MAcoaDGWMIEdYRJjNKgu
maTNJ5Q0Za0EMdeYdCpNJi6vKqp5near46v2KDcvH6ElmbUkQylQjwmtRqPQHzMlJKldsWImWC5Jo3EqUjB9Kk4kJaE/MTsk
yirmKqaqoSgRsACu5y0lqkuv4qBYLT0dVCuWnxKtHiAPJZirhJgMJJgndh4OrJmfraX1qUqtpxz7qLSutC03MfaltamMqeKm
QakBpAgsGSZfK0ElPiapKb8p8ChoJRujCyZ4o/+or6gLJG6olSByKA2nUi+lK9Yem6hgp+og2atzKuunr6z4nwsuVaiUK5+r
BaQWKuOsMKnlKwyti6huo82wmqEAItSU1SPNrdQlh6iapt2tXKz5oM2p1iwDqYCpnqA8JPGmxSabqVqgEa26rgipWirSKaEw
rq2BLqSmFCd3rZyrlqbNJjitAKgAHSo1jielocgonySdrdslx6lhpFEtEy0gLkopxS4aI14joqMTrEuo2KYqp+0kvijDoLCp
da2bGB2mPKovqJ+upKWeoQ2o0yrWqIWlO6uUqmeovKZhIwqg26Iamfwgwqy0LPYnxixXLk6uBCl4INIpRKjpLFCloiw8qCCu
jh8hsd+khZOSKKQtFqk6qsur2KkJqqStDy6cLegkwKkLqVsoXSbeqNcEd6fTpCcpsyE7qD2neyimpOykgiHJJEGlZKkbqqOk
5igEJIKqbCj2n3ApIav0sGuSYaBGoWUmGiumrWKkx6hVJ5GpnK9Vn0MkSaXZrjCuMa+MLHeocKyuLY+zFq5YrNSrMq/jLQis
EayXoJuwnq59L46qXa2PnyuqVaMzp5SdfazhpA6sVaXYjh2wISueKAivpCCAKsEqKawysGCx0KzenBqpCiklLVykvSVlqguw
sCb0rFWYUyovJOKfiqD5HjclWiB9J76mrKF0oxullKI+H5Ccx53lJiQhSaFOHz8ko5ioI5WdwZ0/JZcWPJ8yKJugpCCspjUe
QaFYnKwZ56aMCrwUhSm4nxScoJRfIDmkdhb8Gx4bZiTVIJ4bdyH2InChoZpmJOEkURnOmvkIXhANjbEcCKBbJq0ZByKgpEyi
lBvTnxSVdqK4nFIgWpzam7Wl3qF+n8yIXBhipYuQhZ/joYEkO5/wIBQaFZwNJ3yQfSfyoOAlxJ+ylgMixp2vnyIVJRRzoKWc
sR7Vo/8gyouOFroWF6Ren8MYN5YFnyuezJbPIDgX3xHaIAUbchl1CJEgJCIrHAgiiA0LAAIWsaD0G2gcRCTlnsgUqxRClBaQ
S6AKFpadmJ8SoaSgWpjvnXaSvJ8OGaIQIyC7Gn8dmSXzISwhKxjkFvqqVqbVpZUmcKwxnnCiKiBboHStaCG/KpuqqqfmKcAq
Nqamq5av+qRgIt4o3yWtJ2SVKSpXqLKu8Z5MoQ6hfxoYJk2kZqQNpjykn6c2qB4itqLGGCAnICTyp0inARBQpn8hMaeyoMYk
fBhjH9QiRyXZFfWmQ6a6pVwpBaQLJnYRSqEgJgEUJixoqVcpZaiApKIaeKwipHcbtah6oEIkS6KFJy2osiE/GFCbhp8ILT8n
uZqBKBWpWa2rLCuhjpAKJ+6kz6Admo6kgp8eny6cG6jKnfGmFJ5dGLiVFBxcIWAjPZlgHqgglaScH4UjMiRohWgkA6QUIWYg
s5zsIneYNSSAs3GfuKTiLw+ttq3YKE0fDqHnGqclLygCqrudYCt3Kz+iiK2yrK6QpJ5VHnOa4ClEJXGnQSzSKEEkKxGJpnGl
TCr/HL6njC1WrEwoJa6/qM2oQq24rNIaqJw+rSOpJafJqFYvhK4ZKYQjlimTqWiq46sCqd6s9KQNqDun2CamHnav86QVmBKq
TKxtJ2wv5KQVkfAitykrnc2tPaGHIkcY+KlUsZ+d4i5aoCgsCjCZJggk2J1gMfgi2imhLO6orylCKeenWy6eKUKvUydIGTix
Xy00LfyvAJz3La+pCauIq8MpXTCipLotMaeOJwGqq6BIrCeumSYkLrEj7Kq3I4uneCOfpfWjHyZEpR4ZfJ0hna2hd6JgFAQa
th4Dm0EdcSFwiSKfYBRknlYaDKCtpL0XDaOInO0bhQ2SoMSZgR8eHMItRawKK6esEihTseyxXqTuLAQwG6f+rSat3isLqRWl
/x/KsEKwfSnIqo6sISqWmtolr6mJsHewrCsPKm6s1SguMYwqPCsprKymOC1UpViplCv6q72lfCkOrkIpRSp9KZynGKxFoE6o
nifordgiiiVdBecrthwLrE6oZilkG9Ql/KOsHikkjinhq8ypCKh4oSAZJ6rpn2KgL6iapbUhcSaep1GhL60oqIOiN6awqT8a
nKYPqTiqBqo2rNilqaU1oBkooCWBHkQwWR0WLg8wuywWJ3Mvj6FqIeasQ5/lLesu+x5lqAooKCssqGslCSo+Ig2fkSgzLYEu
1y1vJjgnX50YKtijb55DsG+rmKhXr3auoSg9LMmuHS0+rMCncx4WJFQh6KbFHD4uySw7qu8wLimuo5Yk+K16oKkxlCvZnOgs
OK/CrwKpCqZFrSEd7a3ZKMKtFSmCrmAloawyrT+siKwtoW2t66oEMNYj5ak+roSp3aTjsN+mwrD3LyosTKiHsGMvty1ULWMy
HKy4JVAvLSzVLZ+u0CZFH/wroaA+JOOc46zXo46w9izTKrumMyxurmkqCKgurdyyeq57lbuY4KxSrDussanNLgav7aNXrqke
tas3rNKimZq1qR+vsCIKKISokaGhrnMb8qgwqQ+w1J2AqRmglqiDHKGvyihSrZqqQq86K92irp8zHBUnSzFFKwydXiYCKDAp
HR4rKQApnCMjreSeDSvrLSgmFysyqHwebCgiqH0s3i1cLHQl+inYKJSxDTQHsNEuW6ysrUGida9lsDWyeKsJNF4x5quQMxUx
069nMEyvGbC4NL8uuzAyLTAuo7QasXuxtTAlrmszlCxfrZcwmSvyLrQYf7BkruImVS8NNEywTiikL7Ytqq9Soz2tgDCCsMsw
kCknrZsrfy+WqyEvICygsQ0qhDW9JnIwMK0DreKqti2fsGoo1yDutPakOrE5KpApuLK1JSms9CleMummHSwuppojrTOhIhsx
GaneqhcnATRjoQWwECUQKqCbD6kXM9EuajKXK6am2S/PL0IvTy1TLE8oJ672MKYucapvrBwptSsdpJguzK83LKCupK71K0Gs
chxRokEoL7I+HGuuerSaLn6uVp5PFgwv6LTmrLQgrapNrMQatbBertA0b7DHMtmuaKwfLOgsbLFtNRUyw6jqsUg1ZaZOr60y
PKpHL3wxyDI5M3mdA6oXMSgwuiWprm4qqTLBsQUkErGnq+Exh67NKOos9DFQLYK2L7Gdn02zgagfqT+onDK9sSiwpy/KJMou
ryq6orkn4DCcpFmv9K0gJtgsEKNWKJeiMqdrp30lG7HVLYMojS7DpOoulyXNLH0rZihFqzckQbDFsI4nQ6zQsNetOaYCqueg
HKmDqWKowqHFLpIwcK5crNmwxzHKsc4ZRKSGpB4th6glpCWv2azjHW4sfKw9LE0txK/+LLunXbEerSssGa7BqlMsf7BXJyie
PaPGMr2s06wLmZgwIKr6JOCiCa51oS0szCQKLU2wAjFEMUeumC+vMRo0VxzQr9SxZLEmocwjRSnDrk2rijHSJlksRLHbLFQr
L6ldJhyk4STzH8KwFqlAH3UxNDHpMNAqdK3OqritPqYDIFUtP63hnqyt/rUCroKlsKx3qmIuAC8GK5St3C5SLhqiwSpKruGx
Uy7OKpUwsCdBLTauiayOrO8ww6kfKOGcVazYqcEpNaJzLOOvyCSzI5EsbihOq+GqkjDkKMwkLy0TLoIw7CnbqZwkaym8sWUu
kp7jrpIlxqhIsb8npypGI+qkzipKLEekxjBSLM4phSpgKoquVK5iouOpVqlnqqId07Dzq90k3a1ZJqqq26K7sF0k+zBoLVU1
ZjApMZssT6fNJkatF6ZlrLOusSuDMbOwShYeIRIv/KvAsOotlKBuKPCnH6ZvJcIqiKrUskOszS5zLRarazKdrwki1C8ure4x
a6VJrWmu3y0rmpus5qsFLg+wBa2rqHCr7axmKpCoM67HGvApWCXAIC6s5qdUrOytnLK/HdUrI6nkqyGgGJwUM2iegKkuLe2m
3KkcEBit76y/LxWl7x4YK+4rBK8kqbarh6abLLYtPrCzI4+t3DAdrEIspjEHmHkmMqUML7WvoqpMqOcsZiqRK4gv666IsfMw
qyT9JneskiKUFyUpgiIzrLKrZSwDLLWoLC2kJrGrlx2fqo2rhyJAtGyoYa8nLAewqiSHsNaurbBNoTApMDAnMI2sOTMZlQiq
1KSJMAeqmSlHs0qlR7V6NH2ohC3nJ4gmsylerSMpeCqhLTQvE66iLa4u2iXVKGgimCg8n1ywny5TLLgx+ayqJTwrfi0erjas
ySl/qlUuuq90HTikRCW5Jk2nkzByo9YknCZzrW4PuCDGKH+lQK7NLNmvAC8srEuuca6TLuUc3K9vqYmufK/Osg0s16Uaracw
Qq0jqX+sHa2mI4IrBa4nrpakdSwQnyywlDdyt0E4Ebi+OSY4UbBYNvU4tDnPqJm2LjGwOw+vH66osgkx1zdTMf+0XqiRuLMx
yKnXN8UnD7rSurkzTLTtqsA24KlvMOy1ArAEr6saAAD/sRg0ArazJ3gs+avHrJ0w16YAAOIuODSEMVsxyi4qMHa2dDDTLQAA
JCnQsgm0J6XhtRg4ljGTMemkAACGoBCwcDMYLyUp2jD8rbQxrB0AAA6upLdbNoIlpa6esTOvISuzqgAAPahGtWg36zC4teKz
gKk7qWuoAACHHcOoKKxiHjc4q7EkJPUunyQAAJizSLOXL04woy5qLri2fizCMAAALi0bsqM1jC0tM+Qw2K25rBawAAAitKW1
jDA3LVqvl7NCsJmsBa8AADcxWzRIsC4k6rGYKBSsOCndDwAAXSkUNbGyC6tXNuUt6Kp6Gl+uAACTsqsyRynwLdMpj6VcKtSy
+CkAAHopV7enJqwwWq7lJSO0Ky5isQAA2iwcNLsoRTNBsOaibbNysXWsAACPMUA0VzAUL222urAqNHStUSgAAOOqxzFWtkSs
LzWSNPOpta9aqQAAZ6zaMiQ4HS8cscGzETIarksuAACAs0+qATiDK+2zv6gksEmklq8AAGeoTba6sLYmZK5bHWisgi2YqwAA
ey60NHO1micXtmUuczD/MRKoAAAmofwmr7bBrVA2DSlvo+qpVh4AAN+edjHyLlMzHS/FLPezDLeCJAAALTH+LIahxa3BMTS1
UjSOsoysAABVKa0yiTcMsx4ofLLBLemrxjEAAN8WebDYON2fRa/bs4SxYa1jIwAAIKmzLkg176fBuaUuoSpSorUtAAD3qEWu
i7dWqao1FiZmNIKwGKMAAOoZuykWNimsJTLdL+Cxsq21rwAACakHsY61/ym1qqoxZq03MHgiAAB8Ja0wISzvqvgx0quqM3i0
aK8AADY1fLM=
""",
    not_ours={
        "always": 0.507,
        "strange": 1.041,
        "in_scope": 0.086,
        "alike": -0.739,
        "words": -0.229,
    },
)
