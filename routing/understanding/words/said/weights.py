"""How much all says for each kind, by `python -m benchmarks.understanding.weigh`."""

from __future__ import annotations

from routing.understanding.words.tables import Weights

ACTS = "request answer remark change status cancel thanks greeting complaint not_for_us"
"""The order of each feature's weights."""

WEIGHTS = Weights(
    wording=1.44,
    meaning=0.92,
    features={
        "always": (-0.80, 1.96, 1.14, -3.65, -1.50, 0.61, -0.54, 0.63, 0.22, 2.22),
        "in_play": (0.23, -0.38, 0.08, 2.59, 1.11, -0.17, 0.36, 0.00, -0.97, 0.29),
        "one_task": (0.22, -0.27, 0.14, 2.42, 0.84, -0.16, 0.24, 0.00, -0.52, 0.43),
        "delivered": (0.40, -1.89, -0.27, -0.56, -1.34, -3.01, 1.54, 0.00, 2.74, 0.26),
        "worked_on": (0.14, 0.38, 0.11, 0.20, 1.05, -0.50, -1.13, 0.00, 0.17, -0.16),
        "not_begun": (-0.16, 0.84, -0.43, -0.02, 0.49, 0.73, -1.25, 0.00, -0.48, -0.31),
        "names_task": (-0.58, -0.70, 0.17, 0.77, 1.80, 2.16, 0.22, 0.00, 0.13, -0.20),
        "same_service": (0.43, 0.99, -0.13, 0.02, 0.08, -0.13, 0.48, 0.00, 0.65, -0.03),
        "offered": (0.18, 0.19, 0.45, 0.55, 0.01, 0.28, 0.46, 0.00, -0.13, 0.80),
        "not_offered": (-0.65, -1.27, -0.69, -1.20, -0.62, -0.46, -0.55, 0.00, -0.57, -0.40),
        "in_scope": (0.62, 0.41, 0.56, 0.10, 0.03, 0.27, -0.23, 0.00, 0.75, 0.28),
        "opens": (0.33, 0.66, 0.02, 0.49, 0.18, 0.59, 0.33, 0.00, -0.99, 0.56),
        "several": (0.62, -0.34, -0.42, -0.05, 0.02, -0.55, 0.86, 0.00, -0.71, -0.11),
        "asks": (-0.49, 0.59, 0.07, -0.24, -0.81, -0.96, -1.10, 0.00, -0.26, -0.54),
        "short": (1.37, 0.82, 1.32, -0.53, 1.90, 0.33, 0.69, 0.00, 0.04, 0.14),
        "long": (0.13, 0.14, -0.12, -0.10, -0.57, -0.08, -0.34, 0.00, -0.08, -0.11),
        "asked": (-1.23, 1.96, -0.60, -1.41, -1.65, -0.25, -0.96, 0.00, -1.20, -1.94),
        "asked_due": (1.31, -1.63, 0.44, 0.79, -0.02, -0.74, -0.07, 0.00, 0.65, 1.75),
        "asked_due_timed": (-1.02, 2.60, 0.46, -1.01, -1.16, 0.05, -0.14, 0.00, 0.69, -1.56),
        "asked_service": (-1.13, 0.74, -0.85, -0.54, -0.66, -1.31, -0.28, 0.00, -0.09, 1.47),
        "asked_asks": (0.63, 0.59, 0.29, -1.55, 1.50, -2.22, -0.01, 0.00, 1.62, -0.13),
        "asked_short": (-0.62, 0.82, -0.98, -0.88, -1.25, 0.72, -0.27, 0.00, -0.20, -0.19),
        "asked_long": (0.52, 0.14, 0.24, 0.62, 0.02, 0.34, 0.49, 0.00, -0.05, -0.16),
        "asked_opens": (-0.21, 0.66, 0.96, -0.25, -0.42, 0.66, -0.21, 0.00, -0.67, -0.24),
        "asked_offered": (-0.06, 0.19, 0.11, 0.39, 1.29, -1.16, -0.59, 0.00, 0.31, 0.29),
        "asked_settles": (-0.66, -0.27, -0.39, -1.24, -0.78, 0.43, 2.62, 0.00, 0.30, 0.99),
        "of_work_in_play": (-2.14, 0.45, -0.13, 2.03, 2.78, 1.23, 2.17, 0.00, 2.06, 0.75),
        "of_other_work": (-0.39, 0.60, -0.26, 1.09, 0.42, 0.71, 0.21, 0.00, 1.80, -0.53),
        "part_in_play": (0.05, -0.08, 0.82, 0.67, -0.16, 1.50, -0.37, 0.00, 0.62, -0.23),
        "part_offered_anew": (0.40, 0.01, -0.25, -0.36, 0.39, 0.50, 0.25, 0.00, 0.15, -0.36),
        "many": (0.77, 0.09, -0.66, -0.72, 0.72, -0.21, -0.13, 0.00, -0.39, 0.57),
        "words": (0.80, -0.28, -0.55, 0.03, -0.02, -0.07, -0.66, 0.00, -0.60, -0.51),
        "reach": (2.10, -0.62, 0.26, 0.72, 1.02, 1.05, -0.60, 0.00, -0.04, 0.03),
        "alike": (-0.19, 2.04, 1.21, -0.27, -0.44, -0.22, 0.16, 0.00, 2.37, -1.71),
        "several_tasks": (0.23, -0.85, -0.19, 1.94, 0.76, 0.09, 0.62, 0.00, -1.79, -0.07),
        "lines": (-1.71, 1.74, -0.00, -0.11, 0.11, 0.05, 0.13, 0.00, -0.36, -0.56),
        "question": (0.14, -2.05, 0.20, 0.25, -0.43, -0.15, -2.35, 0.00, 0.11, 0.33),
        "timed": (0.20, -0.62, -0.11, -0.11, 0.32, -0.29, 0.19, 0.00, -0.26, 0.01),
        "sure_of_service": (1.76, -0.73, 0.04, -1.42, -1.07, -0.57, 0.76, 0.00, -0.36, 0.86),
        "accepted": (1.11, -0.57, -0.38, -2.01, -2.63, -1.60, 3.05, 0.00, 1.03, 0.56),
    },
    within="""
hqVBptygT6EvmD8SvpzxIdwYSyEtouKk6KCQHhUWLZHhpBWhFaJmJBWlEasxImWZGaVMkXGltqQQpoImA51vlziohqebKRai
mCfnK8yojDGZIwyoXKyFKNeegCmEHEWl8SjxJdKlnCj4KVYlkZ4PqyIcoSgtozmVoSWXgqOebCarJoKVcJ3CrTwkvpzDKxsw
7R79rYurdSbFJBUnnqrTrRsqKKVzKHYj/J7/pNuuiKzloyqmLa+7qjqkn63eqFUoxbMPo7AqHrRbJ/SpKC5DMEUmUCcRMmwo
gyXTKqCvnSpELHesvydDMgGpWiHaLZGh4Kr7oGkyGKpArJmjdSQPqAIvtqkPnWItGy+TqCusVC1LLnqtDbWGGIMjdalcMTmq
MKZAKwSyXCiuMXkgW6/SIw8ppqe9sdGs8SQdLAIlQKILMhsjmKHoLNCpRS06raqr1aodIWWswqkkp/2pASS/IjopUisAnuqu
/Z38pl0nUaN2pMktWLHdMO0mbCQeFSkp3a5rJ1Eu7zMVLPYrfzH1JQopI5JQKK8qeiqSLT4rIC7pKf8sHC1sNC8wBTQGLW8t
oqQeLoA0Gqu7LvIpgitJpcKtvqvBKXuu2iX1pgYsjCMyp0krlyBDKzCycSaJqJSfWykMpHUo1CuvJyItw6vVLEifpK1/Maaq
xx6RHM8osxtPpzmmvSQYpTAp+6U1qTIrhypNqUmp46uDokStgaf5I52i+q9IKC2p4CM4LHYf2ijnqVCpeyy9LLKsZKU4JX2i
Wq2KJMAfNSuHLCKpEaxSq3Us/Ctppp4kd6hApEiowaQjKH6rLSAPo9klQSycLE4koKgmpn+nPqzKGYkrfidJp+ckKKgIKWOm
SCtLKX4kPCsuJ/KqsKjvqWGv4qMKq94luqwZnnshXyWBqsypHKoADdGmWKToqRaU6azRJU+nBSYBLEusAy0GqAGrFag+sayj
3q2FMDQrXy5MrIcsG6d3HM6syS6JLaoxt628L2schin3rmqtJinxqW8thKs0JPwp1S2jp5GYp6hQpagqIqgVJKii7qWwpsWm
JK4SpRKkoaCnp54mTqQ/qgmsG6pMrFSnZ6fMpyatyabFKSuq7iSbGOwcuqQfKIgqX6VgpZsbv6/yL8gvx6+DKryusiRFKv6n
uigQLggjHjAEmsQsf6O2HminQC1Ar+GsSC41Lu2iYBbFoLEoryFbqb4mMKnjHLOpmSesrHSd1CLyoskemBvbJ68oUCsLpECl
XazBq80hhiGPqN6pAakBsZopN5wUHVOevS/iqu6uEKxxotWs1q0gLhUlnq1JrzGu77Ijoc4n56dXr9Wlwq4SqTksHiiKrLcQ
Np07nUCxBa1xrVMo7KOdKyQl66qaqHocTh40q+4p0BwWq9+wdizUKACw4KivKQMsCSYKKLsoDi7wIxehrqenJoqo5afsrcuo
0yccLAYqHx3UKP8hsBywJVshJyZ+ktibbaZ0JV0khSE1JDshkx3RHwgdgCWPpxOgwCs2qIYjMiZhJb6lWycvmCgd+SI/Igwh
NCIjlTGdZaBxHEEfkyVSm5gKZp7amw8cpxhWlZMfLSIiHwMjdhJdoKwlZ5QtJVskEBdrnV0oM6SOnzMfiSFTmrgoqZipm+KE
QaOloWOZ2xqTp4serR7SIHGpUKAInwqQNKDfH4Iet5g+HTGf4aTBHamUpqF/oL2OZySvGQoeixQgJdMdEBYBHCgRK58Hp6Ih
7BX0nAqkJI/Tl0UhASZtnUQeu5q+ngoixBxnnycd/6F5HjMbO58joCUhhA3THPadtpQgHIoaDRQOHCWY8xvsnxUcPZiuCOOh
l5n1jEkXxKIfpRwfIJy1G+cg/QGPIZCg/B1jlUccsyQHFyoRFBcYn+yVp6SJrFYAOqTOqWUlf6i/pWutMSobKqCsM6UzGwIs
ayn+I/ApuScNIEKpNaM4J5Kq+qIQqbirHCKhpsQfMpySHo6O/SIAHp2mKqBhJmEQQajNJM+ksCF8qvKmjZSIoN0fCSHMIYwl
yJVJoNajMhmQl2ylQacRjRkpHCM7nEOiaCwWqD8U+h4pJCYpQi3lp3ibzaiBHzIkHKlEosYfoZU9LhwpiykdJo0mmyqtqeCg
/6ptKXGpBqxzLEWlCiCKnJ+m0p12plKbM5TcndygXCajpPeklpIxElgU46OTndElCx6UHrkP7qhbFXUkjJ4VJSWOxZuxJGwl
FRftlM2fFiAos62r5KhSLjQgsKzboV0pgKYCKAUsSSQJrLOlUKO6JgUqiSVYKNuosiRdlGWtmCm6IkWuWCw1nf8Wi6aQHoSo
kaWmKTutRS3Bqsiqx6FbK4usyKz+qBudPy6HrxOf6qQcqTKq4CeSKlas2a3kIKypn6jYqKSuoChPJP2p/qUxoyevp6hrKgmv
/yW/psQrzBr0paIsaiPEKtOxaCWjp6ukZiWHnQ8qZCfUJMcuiKzJKUWglavXMHGrJSdcHfwn9hwiKJElDSxgLJ8g0yaeopYs
DCi8JxOvRCRrL+CsSyO5pbujv7DvpfQsIC0OIwwsQCWqqfGYPhvXLokVWaVEnaud0RxzozEk1ZNfoRghtJoVFuugHSTMnPse
eZ+JEbwV8xObImUgpwzZmGikw5qkGHYc4Jo+mNkcowgAHqwPIBErGo8xFKqXI0StXCT7ruyohyzcLDoueaxWqR+xa6x5K8qo
QqzTrKepIK7bGEUon7BGIp4kuK+Ns3aoFK1vKqkinKB0LOOg3i48qOQovh+yKcYrWCazJD2faigzrsUkK6coLA2p8S6yJwAq
oaxkGImsRyfWoS6rwqUloTmdoqPzpPgooqj9pt+rNSznnG+t9BywJq+lK6qDJoSmdqrKqyojUSbYpA2lWSdCJLSrWK4aqCYn
3acjrQesVqiWrGemdBe0gHyqMKjtKmUtFyEDLPytBSs5JNYsPKbuEICoTSYZKzotvqFVK0WsXCWAKxQrNy59JNsiYioILsAp
GClmLm8lWKAQLzWiPS7Ar70dPhoNJUgqShnlKSiq2SkJI0+sgiEQCQkajCxrqn0os56WL2GrgpzJqlgYLq0YpO8uXp+GIQci
lq29qCCpKJzgsMmwYCojsUeotSy0sJGkCbAbsJwKD6sEIu+sZyp2MgKuOSgiI0CfBa4lrV6s0bBmLkqeIagesKQohiinLqkx
xyzcqOWn6DAtLNIREqZCqAMiKRZOqz6g3qcOLLqkJCYkqIevfaSoqhAor7B0JlC0nhU6plWps62BqcirGa9kLT+q6KxTKOkq
GK4GqBgrtqrwplCtdCjOJdilua8iKbQYXKwFsl+sLSi3ILerWaz3JM6v66qWpKWke7C4Kp8qfyFhpWYkQR6iFJejtSrxKLYn
Tx7RJiQhICQFqzgtHycEMAar9iyMKWAgnyf6p+QviSpoICmaqCW2KLyzpjQhsTYwMa+DsCCxT6hEsYSyDzFWMogvF66XKDk0
WyefNGAjDK3dL2EwsDCdIx8pR7HKrfKwNTNerPYm1yr+qOWdmSzuKmYw9x1brKMu1C2nNeutzytCMaMmhi7+rT+smS1RI4ah
ODKxJbExUiYwr1Gvf6p3sIuoyDPmn/Qxqar+KH6rwyyUq80mGS7xLACsUrPerf4rMqT4paewIyeaMHwoNLLALWmkqKlbtPcw
X6k8MLIslDLSMXyd6jE8kjojxaybMkMsjS8YIaAozq3yM9soJy2SLmOpkqg7MjsvzS2LKjUd26ohr+qtJSqKLpmszqw3pA2d
Cyi7KiQsTbKeGVosjCBwKbG0HDGkrOoyxbIHo5yuWbDdsNUtGLTDr0k1p7K6NGSsaKu8M1KpyLG6MU8xFytCsBwzIa+JLqky
JaRhJpAq+jODMPqi46mnKJQyfi4Eq3sqITIQLaczd68Zqq0xDy1Lpq0stSxkNGC2ebACoyOyPhi2Ljq1d7dFsrCwejB9qm0v
CCniJLys/CzApsuliSJdmxkoFaUZsDgpXqCVML8svKg2JrwmTyhSIgcw1yRmKMmlKaz9qPIoAbCRrmcosZ/3rUilya7hr2Qv
WiZEqfOsTqDIMt2k1q+YrT6uLyIMLp0opCxNIQysOar/pD6wp68ImiMt/SvVpSOhEqyarSaxRrLBK1MqqrArs/KuqK+grA4g
NiwTrDSxdK1hreUrsRgGKmEgLC1IIBImESM5JfuuyjC2ppMvxC20LVMz3SterOCyoLEgLL8wT7HosQggvC+BG/AiKa0VLj0o
fKXqopCviqz+KyqnXyAhKWQzYiyHLAqjnq3brcQn9qETrLoqq7MOpeyrO7G2lpekw6+pqh4xATDrLK209iypLwcxMSS3qsex
gTA3LpospR7/JRmuiK/hqQspE6p7KsWs1K6hrUyjOB2ZK2en/C3nmJsnZJTGqZYqzi/crOAtLCvcLVYhpScGLOCrcbGqLB8w
x6eeowssUiCXKf0RBC0/pR6hBKcGLkYoYTBYMQqwy675JjgqeDAipLGtci7gjnOZtK+lKCApdbK1pqwraysGr/ujly1aMDI0
dqeuKZ6smSf3Ja8YDyvnqTYr3ynYK2mryqqKL2YxVrJIqtysGK58K+6tnK6PrWYt0Syzqlyxgy54MGSwyjH+sNSuDywCKWow
iRJrsTqv3S5dsK2mXy78KEqwtqlLrN6t6CnEpKQno6cVmiatUTBFHWyvEaxqJfeq+rLYKv+kzq0Ir6euCSK2MMEkLq+yrUiq
QzD7MHmplCowotyq7yxEMCsqtyF7MZErHTEbrDyuJ7DlL50rniemq0KhwTDPK4Mab53lpHYmOytgpwMrsp20Lk8ovqRLsm0x
rJq7ofAd0aCCKHgjpqK3JFmtwSfqMR+sCaikr1GkxqGkG2ssdpzNsUmq8K/DqfKx+Kp5GaAotbAeq/uuTq3AKnCmXzFwI8Mk
RKkuJSoksSJXJ7KofqCkLPUv8SjBKzwgDilAsPepRC+3Kl0u8yrWLO0sJaiKqEKqcy4lMZgrjxgkKjYw3qsZMgClvKT+rJOq
oCu9LLsoFK4gKJiqUiAZphWkATNnrmGqdCu9MCArTKq1JySvazDCLECvHSq9MMWmIqwXL0uux6bbqL+t9CkTrBIjfSL5rD4w
AajCqgAmEKgqKCUpfqw+rVWo4piupPusdjTosqM3YbTTNlAzGTCcpTc5dzfotIOzsi4FPLw3dKyisma1NTMJMPa0Jbj2M4k0
Q6hNNNsr4Lh3tE01FjbgLvs3360MK6a197Dtq6ApAAARrPosTbJ8oQ2uE7NyH68wgbAAAKczUzLcNY8ubqasJAOvLComrgAA
vbFqtQy0hajZszM4ZjA9M26oAADVIZaz9jDZMNowZS8btsYvEjEAAK8tSbM8N8St9J9AsRsqiqR3MAAAw6sVsCE2sCswtQmy
hqt+LWelAADWICwui621pbwxYDL3NOusiCYAAPm1WrO5MOgwcSxTL0q1ozAyKgAAhKXatZc37qRRMx4wT63qrKywAABXsO20
QCyeoVy1H7HyrIKpPa4AAGs0DjbBsicw1KoQMQqw1iagMAAAurH3Mze2pazLNT0zRKYOsEmsAADdrtYzGDNcreOoSK0EJlwc
WIAAAHCpC7amMLEvOjHxMe21sDHasQAAHrJpMtYoEjMSrkadyLOGrUywAACcMaMzeq0IMWG0dK5FNOuuz6gAAAGp6zSiti4s
+6y9MMiuSDDmGAAAviq0NDCvbSfANbOzNDStKwetAACGr8uvKTbcMOC1FK9/rDekBqkAAHgsJLXerKeuWDXEK3SxlbE2pgAA
P6l7M0+2c6qKNU2xazH+K/uqAABBmggxV64PrH020zB1rd8lh60AAKa1NDGJLsoz0SgaJP2xxLY7IgAASDCUKuOPpiH9Mgy2
ACgFr/ysAACZLQ0xgDfaqO+tEbJqMLaecDEAABCwJbE+OQEsZbELtZ+vWa3oJgAAQKyXLPcyvqzwuI4toyYWK8spAADPqH+s
lLahjEeyJymbMqccD6UAAPMslzFZMXwwPzHsLiCwSbWxLAAAEy4EtUosKTBhKRaoIi4QuBwsAAAvL+QsozE8reAxzaZRMme1
Jq8AALEyS7E=
""",
    not_ours={
        "always": 0.477,
        "strange": 1.066,
        "in_scope": 0.104,
        "alike": -0.556,
        "words": -0.155,
    },
)
