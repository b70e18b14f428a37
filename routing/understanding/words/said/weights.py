"""How much all says for each kind, by `python -m benchmarks.understanding.weigh`."""

from __future__ import annotations

from routing.understanding.words.tables import Weights

ACTS = "request answer remark change status cancel thanks greeting complaint not_for_us"
"""The order of each feature's weights."""

WEIGHTS = Weights(
    wording=1.47,
    meaning=0.93,
    features={
        "always": (-0.59, 1.86, 1.06, -3.59, -1.47, -0.55, -0.42, 0.63, -0.45, 2.41),
        "in_play": (0.14, -0.36, 0.08, 2.50, 1.03, 0.52, 0.27, 0.00, -0.21, 0.23),
        "one_task": (0.12, -0.30, 0.10, 2.28, 0.70, 0.37, 0.13, 0.00, 0.06, 0.26),
        "delivered": (0.30, -1.93, -0.37, -0.59, -1.28, -2.97, 1.51, 0.00, 2.79, 0.22),
        "worked_on": (0.19, 0.49, 0.20, 0.23, 0.94, -0.41, -1.19, 0.00, 0.23, -0.17),
        "not_begun": (-0.12, 0.87, -0.47, -0.03, 0.34, 0.74, -1.35, 0.00, -0.52, -0.32),
        "names_task": (-0.64, -0.64, 0.07, 0.82, 1.86, 2.17, 0.22, 0.00, 0.11, -0.17),
        "same_service": (0.49, 0.66, -0.04, -0.04, 0.20, 0.13, 0.49, 0.00, 0.43, -0.01),
        "offered": (0.17, 0.06, 0.39, 0.24, -0.18, 0.42, 0.51, 0.00, 0.25, 0.80),
        "not_offered": (-0.75, -1.24, -0.63, -1.01, -0.57, -0.43, -0.42, 0.00, -0.49, -0.47),
        "in_scope": (0.69, 0.57, 0.75, 0.19, 0.41, -0.05, -0.14, 0.00, -0.05, 0.43),
        "opens": (0.30, 0.68, 0.07, 0.52, 0.08, 0.58, 0.23, 0.00, -0.90, 0.59),
        "several": (0.55, -0.70, -0.40, -0.08, 0.04, 0.07, 1.09, 0.00, -0.98, -0.00),
        "asks": (-0.47, 0.52, 0.04, -0.26, -0.76, -0.58, -1.11, 0.00, -0.38, -0.47),
        "short": (1.23, 0.69, 1.29, -0.53, 2.08, 0.66, 0.50, 0.00, -0.17, 0.07),
        "long": (0.09, 0.15, -0.13, -0.07, -0.48, 0.03, -0.32, 0.00, 0.03, -0.09),
        "asked": (-1.18, 1.86, -0.57, -1.42, -1.34, -0.49, -0.94, 0.00, -1.23, -1.83),
        "asked_due": (1.23, -1.67, 0.43, 0.83, -0.15, -0.64, 0.11, 0.00, 0.75, 1.60),
        "asked_due_timed": (-1.01, 2.60, 0.63, -0.98, -1.12, -0.08, -0.14, 0.00, 0.66, -1.68),
        "asked_service": (-1.43, 0.61, -0.82, -0.77, -0.87, -1.01, -0.31, 0.00, -0.03, 1.37),
        "asked_asks": (0.70, 0.52, 0.22, -1.63, 1.19, -1.84, -0.02, 0.00, 1.70, -0.18),
        "asked_short": (-0.61, 0.69, -0.95, -0.88, -1.50, 0.80, -0.22, 0.00, -0.29, -0.26),
        "asked_long": (0.62, 0.15, 0.18, 0.64, -0.20, 0.33, 0.53, 0.00, -0.18, -0.35),
        "asked_opens": (-0.17, 0.68, 0.90, -0.13, -0.47, 0.47, -0.22, 0.00, -0.64, -0.37),
        "asked_offered": (-0.10, 0.06, -0.13, 0.47, 1.17, -0.47, -0.49, 0.00, 0.44, 0.25),
        "asked_settles": (-0.77, -0.25, -0.39, -1.22, -0.79, 0.51, 2.72, 0.00, 0.13, 1.03),
        "of_work_in_play": (-2.02, 0.46, 0.06, 1.90, 2.65, 1.08, 2.07, 0.00, 2.09, 0.95),
        "of_other_work": (-0.31, 0.39, -0.24, 0.86, 0.33, 0.86, 0.26, 0.00, 1.67, -0.47),
        "part_in_play": (-0.09, 0.19, 0.73, 0.85, -0.13, 1.23, -0.29, 0.00, 0.82, -0.22),
        "part_offered_anew": (0.41, 0.03, -0.11, -0.21, 0.53, -0.32, -0.21, 0.00, -0.04, -0.15),
        "many": (0.87, 1.33, -0.75, -0.35, 0.67, -0.36, -0.14, 0.00, -0.26, -1.06),
        "words": (0.86, -0.21, -0.52, 0.08, -0.11, -0.05, -0.70, 0.00, -0.90, -0.39),
        "reach": (2.28, -0.78, 0.21, 0.70, 0.76, 1.15, -0.65, 0.00, 0.35, -0.22),
        "alike": (-0.24, 2.50, 1.22, -0.36, -0.51, -0.30, 0.19, 0.00, 2.17, -1.68),
        "several_tasks": (0.21, -0.62, -0.03, 2.06, 0.86, 0.74, 0.64, 0.00, -1.04, 0.00),
        "lines": (-1.87, 1.53, -0.02, -0.13, 0.21, 0.24, 0.04, 0.00, -0.14, -0.65),
        "question": (0.25, -1.90, 0.18, 0.26, -0.44, -0.34, -2.21, 0.00, 0.26, 0.32),
        "timed": (0.24, -0.58, -0.06, -0.10, 0.29, -0.21, 0.16, 0.00, -0.18, -0.06),
        "sure_of_service": (1.60, -0.51, -0.08, -1.08, -0.87, -0.34, 0.83, 0.00, -0.69, 0.55),
        "accepted": (1.14, -0.49, -0.37, -1.99, -2.64, -1.62, 3.07, 0.00, 1.10, 0.47),
    },
    within="""
HaSupVOW8qLMpGeosx22o7cZ6pUCp12hnZhaH1KlP5yHpJWfJCpRoNGgUR8aHSOY6J3uJtYZNKU0qW8lS6fdlXavSSX6KMuc
FSwVrWukai77GCqkB6uvHpYorKIhrDWgzikAJRYojiwolR+qQ6mipgasPSb8qpuqliVMnjMjIynTrXojGyLOq3WqT7C4pPkw
16QwrdKtWC4YJ5MhtathqfgpHKhlozsnUayKr2iguKlEoRmlfKumrrGj76eAIBEnyZ06m4sj5LO4IW8x/Kc1qxgmRyQGJOEq
gyYCLOszvym6KDch2Sa2MrohZTPmpk8mY6yNpOirQbIpHIIfXrMfpxapDiTvoDotFiJssjInvCJVLnKmGKtuLLgjc6jgtE0a
w64vLKKpUqn0L0+0b6WvLBmw86qSIAOoEaSTMHwqkKecrpQZOyAjL1UuLLIHLKMrhqkGqlOhPbCrpxansLE7GwAo9yeymJGr
zyKcqsoizKoGGmsiISa1Lyck3K4LKuQuxSpPK+kskzDZpTs1MDOWJGEsmC2CrKUqCCngpCgxdiwmLPExLzDoMtEyo6OfLH0u
8ixmJcstfKwxMEwtDSuyKOQsXahjJmuleKYiMeEfCSilJgItwKZbLHGx8qneLbcoPKE7LK8oizCBKcimBrIVLIwlACFAK1Kr
FC2/HxgnjSETrtCpEapnKEepJi3SpuibMyiBqTmseyrPqXqiAywlKb6sGqygqDim/yKnKcOkWCuGKdqpQq2yLQ+lFiwJsQ+t
hajyJDAnAKXQKVubcqZDrJcqkyadkesoPq1OHcinXqAGKeAk6qFepE2kFix6qPAl+KT4qG+eOagtJEcsaSKgDPeoqqtlpKgg
jSaOrD6goypKKRKt9as9qPqu8iePqIuhoKgLoN8miKcLq/ge667GGjeq6CRiq7qpg6wtJyupVCl8q9SnOy23pKwpDZw6LlIr
F6OuL1KpfK5lqgexiih0HhUshiu2FT8zKq1yKnms3Cj/pUgmYC1wruowSKvILaShGR47rO2s3J06JtitlKjdJXKbmKzlqJah
kqszGSir6aVRnwyonKVjonasxpihqiqoaqrong0ku6ZllxakBKbcmsAf16nAMCMnUKcHrhKqHK8LpNgqIa77o62t2jB1q1ap
m6V9JpGkYh1trHMrv6/MlIooYaW7reaYvyzQLAEwWaoGqBMnoRK2q1+mBiVGn6qhWShWpAkjdygEKCullyRiIzcovCcjIIqq
9qpRpoilWii9qe0jBKOKr0qo16IdLWUnRq0ar+anAa08rc6u5yoPJtak66m4p4yoRLEiLTixDyA5sC6oAqm+sNAv+60hsqil
yaiUqUIq965/JA0Zd7GopXmoMKS4pqKlNasNqxanJCdOIlSucijQoPGtxKmiKxQmIqLKKnKpWqhEHxWfRq8LKJufKaeBJKew
CynDIC0tfihLInQi+YB9mOIlbyJ6IGwYW513kysmNyGxGeYcLik3ICagDyR7HbsgDCU2oJKUlSZPHmsmRCF+GOGjpZ1jKi4k
pyWvHC4bJ52nIVonTScsDPcd6CIeJ7GgnJrPHp8kCCRaFYohSyLDIUAiUx2gCUklGh4sIzMioZVGEqcdnyRIJrgZNiQcpC2n
NKJ+HWqlWRaro94ixaMEJCwgJqTEk2ogMxwlIROhQB1+oDqhqKiAm6khbaSLKDIcs5EFonEkYxUGHEgVZZUepYml+aN5IP4i
BCGZG/4QxaELoIgfJaW4pYAc0paRmBAaJxwlpHCaNp/8I1GhkpNiIdIiiR34G7WPKxpnFAocI6BrEakYHiVRJNcZBJlDHZ0c
VJQyHLehIZx6G2gU26GgAkAkgyEupfaeSxdDl9ucCCEzHV4dpZuRIEur7qaGqR2b3aq1rT2oUiSDn5msiC5qKomqNajiKIop
NKQ0JjupraViJQ0nm6MkIe+lEKASGUmroKalo9IslJ2NHp6ZWqM3jX+j758un2QWBKboJPyiGZ3kpSSp+6Exofch3ZyCozgp
Fqm+m5anUaNNmcCnXSUIohYpxKaUo5IfVao/JqweCyXDKI+stilQmpchG6tEJbsp7JLQpXgsPSRpJCcnDSCxImkXZaVLqYwi
ayiuJEAn56waLScldSyHJoGdFqQQn5OgQ55ZJb6kyp2MmkCg4p5XJNijIJ3oHf8k8KTuIdsbgqCqnymolSjIosgSpp3/ntok
fiCWmT8k4iXEnl8gP6vAK9qpoS3ypwAsfZljo/+h8ShoqcmpRi+1KoAheibDqFIsBiAjqMWs+CpCK8+pk6wFphaflqVZI/Gj
sKo/pPCnXi0yrT+vmamWqXenCiUXpW0SYJXjrdSp7qxnqKaruqljp3+pgyqVL9epvqtIrPSjNykjllOqfSk6JkArQ6UCJyCk
CKpUMIWZACbFJekszahwKwaxlaldLVQl4hsvK8Eory80KRupFrLMKcolOiJKJxysjy2kIIwsVCMUrH6lAySLKkah0aYtJROr
AiYJLPakBKUCLBmdtaiNGMCpcqqTn2opaSfIpJcwDx8LqDCnBB0pMYGh6yjeI5iq0ZR8no6bqBsygzaeFJ7LFAmgqZQwFFMT
9qDNkl2cmBdUnU0a3hoDnP6YqpHHmF0Yy5vUlwyigg4toR2haJzdDh0kxKxIKlCs/bA8s86k2iuxH9wv8CQYqVuwTSt/rnqe
iKl9Hi6uBaVYK36s4rENp8qm5av8KVOtSKZeLHWwWCVPoWwjH5qFqiQscptdJ0AsQCVbpdahNKgOq/YpZqF3J7slCiYpLKyZ
UKniJgOvjyaxqR8oNCMfqGqpsiR0KbQpNadrpi2sFClMq3ajVKcKo5SjVaispscotaoSqvkmDiCrpNqpVKgjqBirwyhqn4kn
lqJ8qpikH6RhrACZt6JTFMammiCQJgct5S/yK88QiKswJpAtPyVGre4h36UvouYnfKEzK+ApSyf3K+YsRKm+Ja+pWCrZmmAp
lCgvKNgZ0iPhqRgsJhrrrC+UcKnIJ2mi9JfhK22iMJ4qqPagPawxKA0sTaZ0kowtNx0brlKtjiBsqDaYDR2Gns4t56WlKTUl
M6xgrI2fYibqsr6leqTesBuxcix8pESeLq3pp/QpLqsKqSWs8bAUMFSwVC+Vrc2h8y5ssAWrZq+JL4ilQCeUrlMqTyycpGky
MihtpEes76GfJl4muy3IL24n86dzpaeun6BpLieiQCxEK7Io0qY9rdKuxigdqi6yQ6/+KVsir6xAo1WtUK27LWCtyqYSp3gi
a6iPH5in2ylbsPCwYi01mxitcK4Aqs2gpazoJmGW5yecl3esD5+VJzGu5qk9rEqo2SfyKGwhtaCarV4xeqJ0H0CZkyjRK3Ws
aSwlKa0uAiRMLDehHSlKL5ursyV6JDEkMCgQqnYrdy7oKSYhXi2CHQiwoTOwrRIxX64aI2a0Ba3qrp+xTTMMJFoy6LBwLKAw
kzTyMWuvNLHxLqOndTAhK9sw4LGEs22xRzHoro0zWyncrIUqZi5pMD+wrKwgrpAv6S66NYqwdqZeLCcuuqlRpmQfnzCnL1Mv
OjDcKcgx1ywCKRYtxy1usk4pEDAenLQtFhLgkyuvcSn3KhwqezBAq3umvrGPLGstLyg6K5OuMDC4HlITJC1LI1yhsLS4rDsx
NrIipDSmNTQSKz2tsjGgngQteqhoM0IfnS5Eoy4tSqwBMEAlNqavL1uRZifUpr4wn6G6KN+wE6wdsMswrKgiLRut56/YEo+n
cqrAMxsxDbOtKHmr3qzRLMQt1SUsrHM0ZrRTqgAkrDHyrXWycBiZsKWura02M6+umanDoh+wJrEtMd0ysi6frXU2i7QXJr0x
FbASLpwznDR+KVGvKqPBsKowKiyMsOScPDE1svqufbU8Lo4uLa6BKKordy72MuO1HyQ1K8GwFazyKcwxSjHJsJukhy3jotWg
n6s+KlSoUCbOK6etKi5ArF4rRSiirJgjgyw3LdQtBrC5FT0uixjkKLgvgygMrrkpByhbqK4kta3Zow0tzyYwqRitVq+lqfct
l6rxJr8f0q1cLIkvH7B/qRMoVC1+rAgpOzEvIMcxyKnrKM2sZbCIKgsnua0SrAsuCKncKuKxJrCgKguv0ak6sDalGbCArlG0
JjDWL3WtdZ5XJRynAp+LLb0oTiQiL1Yp+i8KJ36srTDbJGWX462ZMsAzYRrFrvexuJ3hpy8wTKxEsb+pwyouJ/AscbNwMSkq
WCgCpysuo6YfGKEq05pBKi8pYS85Mz+qj6wHqyStba9iKFMv/LMbqRC0xq+0rn2c9KljrW0teS4DLPOX/DBLLVIvTy1QsWyw
DjB2q44klabxKlGwKaWXrAcuwKzjLfoiQquYqD6sbyjOqUIqACj/rBsvSSkJLA8tEyxRJAMvHyhxpPeoU6uhIdOtuCijLoYq
2pVzph8jPazsscEjYSq7LCWlmShrIo8sWTKGLxeuQKdyMNesfayLsVglXKS2KsmtbSjBqMMtzKoarUsrZa8osPAwIzFWp6Y0
5CRsMBGlaKz7MPWpv6ZXqdkqkjFhIBYsSysxKwoj+q9ipk2hfjDaLc+uf7HiLZ4qZSsysJyoGTCCpgOrWTDBrjqqdqcIsQ8y
0qxUrh6ufy4orYIcByrIIAuxf6xpsNwmOKZ7r1ulB63XrJesjitWIJupJDBULHutr68EJToo9CVpryqsa6mfM2AnNavpsKSr
ji06JFewbq+9Lt6i462eKXWrMq7YLZivYiiyLzMx96zKMQalzSbzq2SvqzBXIkwtiypsME8n3alfrQegAiiGpzOnHikPrOgx
wSvUI0Op26hILCuoBax6H54ta6l1niGvfayzLcGXPKtxIzwozSRxrROsChlhLvKtsaXCrcAsZ6zJqdsswqmZLsepwDEvLJqq
yK8TMFArGaEJpcEniq1KM6AtUixGoigu167dqUSpyC6SqUWt8itJLiKoY6GCrdetqzBLsFqodyrdLhwxPacNL+CsOy/UrGKo
xCa0MF0vm62SI2AryqsCn+yt9TAoIigqRKhHpMgldyj4JTirWaeiJDovtK62KUytQLICMFmxsDDXnAiqsbArpzCrYKsPLNYy
C6iSkyyre6grLpUoPB4erWesXK77rAqsCzFXt5M4mLbONUwzwDWLMvQ3Gzj8rcKwErQ1OlyyCqhxtS61kjNYMvy0Hzj+M0My
cbI4OE83B7izuTg2S7KfLIUysCnEL4i0p7Azqz2sAAAYlyczc7RjojQlkasbreEs16oAAA0wfDSlM3QsWR8UKlKwXTCFsAAA
crLatmqywK+bJFg3NjAgMU6tAADEpR+0IjijnbOrDK8+KtwjoCIAACmvsbINOT4vs7IKtJqw26w6rQAA86wDLl40lC2gsjm0
waw2LYopAADbqNuw+pTTku4zO6wKNSGyWq0AALqxPrQ8MYMwdy/zMOS2rC5vMQAAiixKsyc2XR0OMwYxjK9Wr6SuAAAQtD60
3qyaMuewQLTHJrGtzK4AAC0xGDRpLaQuVLetL9YugSXnqQAA6668MGu37CXKL2UwM6bpLImtAADHKnQzMCypMZYnJCqosECy
Xi4AAOsr3bcsNKCsOraksF2uCq/wrQAAtTIvN9QrvzMNLP8oZLKEtfStAACBMawwmLJQLBKwh63hrI8x0KUAANMqBTVGtYKi
RDGLMPKvdx2nLAAASK7VMyo2Nq+VKk2zETERswExAABqIBas/jcjpMyzfKyFsIKZMrAAAFkqd7V3sdiusjbBKZCwma6rpgAA
9yr0MNasbRxJOLqwIbCDMNGgAACfsDyxmrVgqx82aDQerCKvSawAAEqwtzEkLzUyISkHLE6z1rZCpAAAuDH4JciyoaWTNhyy
ZynpKCatAADaJiYiPjarr8MjcrHaL9CqOzEAAMSc3bLKNv6pPSxJsdIbAbACnAAAC621Kgw17qfouGIseC+KrL8qAADerA2u
jbYiqLcy5LDANc+s7aoAAGKidzLLMjowLTAuMTK3gDBdLwAAlihosRq2FixFtTkwIi2HMMKlAAAnFn40PyourdQxqRQWMya0
t60AAEQ197M=
""",
    not_ours={
        "always": 0.543,
        "strange": 1.047,
        "in_scope": 0.103,
        "alike": -0.649,
        "words": -0.192,
    },
)
