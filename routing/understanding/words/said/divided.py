"""How much all says for another request: `python -m benchmarks.understanding.divide`."""

from __future__ import annotations

ENCODER = "use-multilingual-3:dedfb483225e69ac"
ALONE = {
    "always": -1.54,
    "line": 1.23,
    "sentence": -1.10,
    "added": 0.48,
    "clause": -0.98,
    "bare": -1.27,
    "opens": 0.08,
    "orders": 0.42,
    "names_work": 0.49,
    "closes": 0.26,
    "then": 1.39,
    "wish": -0.82,
    "needs": 0.45,
    "another_needs": 0.09,
    "loose_needs": -0.31,
    "routes": 0.12,
    "another_routes": -0.18,
    "tells_more": -0.54,
    "detail": -0.06,
    "points_back": -0.62,
    "takes_up": -0.76,
    "hands_over": -0.76,
    "material": -1.69,
    "behind_request": -0.70,
    "behind_thanks": -0.13,
    "behind_told": -0.35,
    "told_then_opens": -0.35,
    "tells": -0.37,
    "only_when": -0.51,
    "on_a_topic": -0.02,
    "another_timed": 0.69,
    "timed": -0.44,
    "few_words": -1.02,
    "many_words": 1.11,
    "declined": -0.51,
    "strange": -0.61,
    "strange_work": 0.58,
    "in_scope": 1.43,
    "service": -0.31,
    "alike": 0.82,
    "another": -0.32,
    "another_opens": 0.42,
    "another_loose": -0.84,
    "another_likely": 1.37,
    "another_sure": 1.38,
    "another_lost": 1.50,
    "both": -0.02,
    "both_latter": 0.58,
}
"""The weights where there are no sentence vectors."""

BESIDE = {
    "always": -2.16,
    "line": 1.27,
    "sentence": -0.92,
    "added": 0.27,
    "clause": -0.78,
    "bare": -1.13,
    "opens": 0.05,
    "orders": 0.71,
    "names_work": 0.11,
    "closes": 0.13,
    "then": 1.56,
    "wish": -0.49,
    "needs": 0.64,
    "another_needs": 0.01,
    "loose_needs": -0.35,
    "routes": 0.01,
    "another_routes": -0.14,
    "tells_more": -0.41,
    "detail": 0.23,
    "points_back": -0.13,
    "takes_up": -0.29,
    "hands_over": -0.30,
    "material": -1.12,
    "behind_request": -0.79,
    "behind_thanks": 0.38,
    "behind_told": -0.02,
    "told_then_opens": -0.36,
    "tells": -0.17,
    "only_when": 0.03,
    "on_a_topic": -0.11,
    "another_timed": 0.69,
    "timed": -0.34,
    "few_words": -0.18,
    "many_words": 0.52,
    "declined": -0.15,
    "strange": -0.53,
    "strange_work": 0.57,
    "in_scope": 0.88,
    "service": -0.07,
    "alike": 0.12,
    "another": -0.19,
    "another_opens": 0.29,
    "another_loose": -0.52,
    "another_likely": 1.42,
    "another_sure": 1.43,
    "another_lost": 1.27,
    "both": -0.00,
    "both_latter": 0.40,
}
MEANT = """
hboCvRKrD7eUNlgyPz11N/a5Q7lvuHk5oL5ItCcreiyON+y8EzqfuDK2UL7PrVc1b7dSuVu3yTc2
vekuSzoFONWtY7bXPHU7czCnNAu4MzXosF22erCotVC5CSg/NDI8kbmBOJ4vLbkKtmA8iTnWOlEx
NrYcO/Q0yDSTNGW4syx9sWI1/LSMt5Ou4zuNwJetAS4pNXG97DVMtlczPLdzuRIxzLEEuD2y4jJh
r1U7tTPPOf0wHTSCrk402TPJuEa86CdrvIstoizSqqy4HbfhJ5C54To8rrK2T608MMes1rHeuYut
DrPPOZA0TzTLtLAvMj2zNJ43bjuiOKipHqhmsZg4PzVLNx+3lDpwMp+0yjp/thC0SjsCslKzYbwb
qlEwxr2kNMO2drHVuxa3/a82N1M1vbg1OM+mdTgXPAE6zrYxNXE54KiHrwC5fDQGvDu1kLDtMOG8
pi8Kt2i2NanqOHg4gK0iuhA1VjiiOai6LrT6Mn8bQjQ7L6C3GrslOR66E7bzNZGwoTUPLViw5LGD
spS2mjzZqP66qTh7t9KoxTivvCS0GDDDmsM1sbgyuUo6KLV8Of820TkOOi81+T0YO325Z7oHvaUJ
dDYNN6E3v7kCLTksBTumOlGwIx3MMASwKjg3PGU5Azu9O8ysFizsNCSxAbzrOuQyrjuKI2e8Zjr4
Ptux16obvMc6Sbb8rD8swzYpuHu6SbQ5OIo3FT98NDUoaLBGNg04vzkHOeo03K3NNdk3era6rBa0
pzT4uhW5n7HhNUkoDzciOQw0Drl1LWqmfzSGNQs6mjc1uGE6Xb3aOcGu/Tu+N8s9arwHOz864Dwq
NL47ByzZM5U5D7EDOFg8erwmNbw6ebfvuRi1qaYxvY47ursRN423HTjlOvS8jry7OMKo2zp1Mum4
R6VCs6u2OTjNsrM3aDG7sBk5M7oyN2WvkzlDsM+8+yujtMG0t7TqtUa3cTQ1MxG+cLYGPBi4Djd3
t1O0R627s547s7nVNV+83z6zMu2zXz1cN4Esj7XrHlQ2EjljN9mre7XjNTesUryANd0pDzIEuBQo
TbSAt5mx27zeoiE02hV7NNW4DDwfuXu1Szl+LOEpB7UCvB0vyLR1JTu+DDSvObY8FzbgIUW1B7JS
PSO0VLPbK7Q5JSlcNAA0FLGRslE0XbFOOr81OzdeOWC2H7BxNuuxh7d+PPe3FLJVtaK6EqdfODq0
Dx3pubM45LL0NcUrFKKLnFoyprgXOA02bzt2uYi7XLpsPEQwIC8VODG2lrEkNP42ubuCMNQ64KgM
tY2wXin5PRO9sLF6PSg1DjY5MH+0LLB4uU8rbrCDNEe4n7ljq1e0lTZTuLq6HDiiJg4vULcDOO+2
x7lquBq8aT7uOy8xVjZGup249668ue++FzK+uRg327QuMsa9ezv5OZIsgLdSsDq2F74KJ5W+irpE
NEs5RDYttm47qLTIPA6pzKiKtog2Y7cSp+i9773FOHW6GT0QvdY1ezTLOh+3SDaYOWG41zrvNVky
WrwsuMY2rzPzOa++Nrkktj86GrsCPKk0/7iOLDo8ArNlPf8wCb0KuYI1QsAeNjC5uzvQvMo5LLoy
KxO6NTv+t6Y5HjjKuHW4kzfWt2o0ur2nMWC0kK+csUcwcru0Nea6hbPltg65RDxxOx2wY7pEOESo
7K4vtic44TK9uKsxSLeRNm46mjkRsTix0bw7OO+k7LYbrnmyIC9YsUgvab7otQc+A7eGuKMrDTEj
POMvL6inPxq4SbnDMlq5/ipXus00WT+WMUm9wjpnunq+gDlnOM844rZ1uuGrszYKqSo4Sj/zLMeq
+7EdNTK+kzKmvHg5cLUsupQymzyiNMS5jjgrLow83hxuPKm6mboWJOG40Sy5uwc14ToctBI1q7BG
P+aw37VCvaiuMrlaN7s2LLhmOSc6DbSir+O5DzuPNYovl7hAK8BATTwyvLC5jzzsuBu8ArHdq7s0
ETs4PDy+rx08OrkuATFlNeM57DaLsHSzBrX8Mfm43DS5PNC9Ybx+tG82Ly4+KZo43CdOPLKtJT2F
tOSvTDfRs8a37Lz2vJ2pirj8sfk2r7XxOtW6/qlJNDOqjb8qP4g5XakhsOG9yjvstiq8p7C6PQu7
Kj3bNTs6NLgur3o0VzboNIq8IzZfLZs5ubjgPqy4LrFvOYMx9zwIODi1v8AUQPwxkD7nMsk4nDgT
QGKzqzumvPu1HbPzPS64gbC4L7IqSjG+tT62e73IucG79jeYs183kDpZvd2rzzIiuhO2LqoLuVw6
HTq8NJq2pjywuBs+Czzfu3U8BjwPNGgwqDkGuyUnBr0sN34z57xJvPO4PryDtJI6ObfCtlY9C7gI
tx62Kbs/MYA5TDkuOBM5UrxbO8UvfKAfMzS0rTNPPWA5/brXOJov77dNLr81DLCdPC07SrBUJVc8
fTgANSCxkbt0L7y72rPcNpI8sb1QMC40cDyGtC4kxTznuMu3tbdZtfAtsbzINGi0ujxFuwSvE73c
qfs4/bmjNGu9rDzqrem/Hz2FLpQ6zzoZP0MuETvVvVE90TC6uBO9QzSpPKE2rL33M8q5uD3AvDQ2
CLlPuHW0IjyvPek8lLwmvCy09DS3POs4567Ntkm50zU7t5I5HjyXtc08b7TfNTeniMDANpK3djFZ
the7/T2vumIcEDxcPB6pAzObLa454j2CuN8utK4PuSQ8gbkQNTc/yD/5uDwynjp0M60wbTz7PAkx
3bBushyQLDDVr3ap+6kwsbujBDRuOMmvbzMVtPswtClXrUQ0faGQo/Ezpy54sDYv+7PQsS4zdTO6
KnUYZTGiKEkklDbKs9ayVi4+tAWrY7BDN7yvXK4zMGIjeLD2MaExajHTKQ0wYrGpL6NBAjaJK70p
DyvJo4i1HqhsLgwb/K8mpBWxjrXNrXIwJrDfr+O0f7INImcp7abMtDUtaqnaqMIyMTiPqu44vDIg
Nq21YqobNiq0Hq+cMI61RzEJLeo5kTHKM9I1u7NosSo0ey3EsVWuga9mMCmou6kJtpY3JySeMYyn
tyUGLyuzXSkWLCokDLBZMTCdTrTip8M1J6jZs8Mqc6onMUg0nSrYPYCfPq74N6q4iqzjK78mYKgs
Nt+xPzsQLMItwazss82r6LJNM+gwzChHtM0wyCzYqpI3b7MvqPWyHC64MbSuuzHvrDIwGivTrlCu
zC+breOvyTSfsEynlDgXNAysO7GRqooy2yzYMBGokq7otEGuKClSnpWspDP1sJMoC6hNtJ2qLyx1
tCCwESjaM9K1Z6qBLkcz0JcaMAAsXjS3rNYyeyxxNJ26UrS/uGSk3LRyrDwyibbOsrYyla2TMZg1
qSp0OKimMjY9LdWoPbR6uNy1R6VCMWGrTDQIrtSqgCOaM1WtCDJArIGpVS7upaK02LK8LnAfWLTc
NRY2eCspNrSzdrXAtHQ0DbEvLuEsWzDbMTOqpa0arCuodqKgsPe1zjQfqeCsd7ForakxGyUXLjuy
pysWs88w8hIfr3u1TDDVLXqwMLJGsKMr8bGkKgOfHqT1KzkxgzBRpLo6pjLwMTCsvjKkrQywjCyo
INewQLLOpyigTikrMCenwrRbJIkhCTShq0+nEjQaM3Crg7CdL2SqfzB4sH02BC2/oImudKV1MKMw
oi2pMIYtNLKlr6ysRbYPqg4yBK05rnsslzMmLSYp/zMtKO+zeSmUkL2uPrTXuiCcLLDksKiqTzGp
pPetgLCaMHgm/ytRM3ytua1JMeiuKC0wNXG3fjRZObawa7Hnru0iwTAuNTo0czcdtlqrEbFOrley
Y6tqM5usbC5INRu1GymyLFi0dzQbJsixa6/AMQIxk7EurnOsKbQgMDevc6O8LYo26ywhNIOxQySw
MIut9jR1sFKw8DQdsRM0JDAss8AdP7ZktYGs0jKir6qq4zm8nboxOKyuMXctALhqIH0r67JDtKay
WC3SNhOzS6+NKQSxlboqNouWaSrpsDAzcTarqpur2KHgtFE0uTRaKYAwZTSGL3w/fSdRME8tIK2D
L9uxyrSALIAsYDBUtbApMjJrMdgtCa7wLzIvJShutLcxv7GgNsAtzC+crZ4vQbAPMkc8
"""
"""The weights of the sentence vectors: of a request, of a clause behind it, and of both."""
