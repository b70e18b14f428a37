"""How much all says for another request: `python -m benchmarks.understanding.divide`."""

from __future__ import annotations

ENCODER = "use-multilingual-3:dedfb483225e69ac"
ALONE = {
    "always": -1.69,
    "line": 1.08,
    "sentence": -1.34,
    "added": 0.16,
    "clause": -1.11,
    "bare": -1.29,
    "opens": -0.15,
    "orders": 0.71,
    "names_work": 0.36,
    "closes": 0.01,
    "then": 1.64,
    "wish": -0.74,
    "tells_more": -0.74,
    "detail": -0.50,
    "points_back": -0.99,
    "takes_up": -0.55,
    "hands_over": -0.52,
    "material": -2.15,
    "behind_request": -0.72,
    "behind_thanks": 0.18,
    "behind_told": -0.26,
    "told_then_opens": -0.31,
    "tells": -0.37,
    "only_when": -0.27,
    "on_a_topic": -0.12,
    "another_timed": 0.70,
    "timed": -0.76,
    "few_words": -0.86,
    "many_words": 0.91,
    "declined": -0.37,
    "strange": -0.39,
    "strange_work": 0.76,
    "in_scope": 1.57,
    "service": 0.25,
    "alike": 0.66,
    "another": -0.49,
    "another_opens": 0.44,
    "another_loose": -0.39,
    "another_likely": 1.59,
    "another_sure": 1.40,
    "another_lost": 2.03,
    "both": -0.28,
    "both_latter": 0.62,
}
"""The weights where there are no sentence vectors."""

BESIDE = {
    "always": -2.07,
    "line": 1.40,
    "sentence": -1.23,
    "added": 0.29,
    "clause": -0.95,
    "bare": -1.32,
    "opens": -0.15,
    "orders": 0.87,
    "names_work": -0.03,
    "closes": -0.11,
    "then": 1.64,
    "wish": -0.31,
    "tells_more": -0.53,
    "detail": -0.23,
    "points_back": -0.54,
    "takes_up": -0.19,
    "hands_over": 0.18,
    "material": -1.57,
    "behind_request": -0.74,
    "behind_thanks": 0.06,
    "behind_told": -0.15,
    "told_then_opens": -0.48,
    "tells": -0.26,
    "only_when": -0.02,
    "on_a_topic": -0.22,
    "another_timed": 0.61,
    "timed": -0.47,
    "few_words": -0.23,
    "many_words": 0.56,
    "declined": -0.02,
    "strange": -0.44,
    "strange_work": 0.77,
    "in_scope": 1.00,
    "service": 0.23,
    "alike": 0.15,
    "another": -0.34,
    "another_opens": 0.41,
    "another_loose": -0.15,
    "another_likely": 1.66,
    "another_sure": 1.24,
    "another_lost": 1.65,
    "both": -0.25,
    "both_latter": 0.44,
}
MEANT = """
GLztueYrmLcXtGw1uzuHMXy55xkPtwo46bomMuE0vDiCOkO5mzAyqBexLL9jt1CnurojNH+6LDmI
veC85jjWtagyLDUOOgcv8rL1tTq66DcuqR01rDV6Ohi2zzQZNWs9t7zUOxIp5rerMDg1LjZ1JWsw
D7ocM9wizTGMNzGyIbkjvF49VrfXsA0zSTjnvLEwMi5/OES5hKtVMKc507RWtEezYzNHuIYo8jus
O+A1SbAjO1m237Y6JnA5cDC+vKu1IzW4uX40qS2MsoG0+bBMufS8ajoON3+o1rVtNHM1irKFtCe3
YzPQMhIxZzXcuMk5fTvYObgkwjoyOmK4yLYNLjSqTTjfM4I03DWZLL0wITn8tmUxuTBar986drYq
sea0eb2Mr7s1hrZMuYO6JTIALSoy/Lp3Oc21pLNaOSU4PLnTN3gxbzRhMai4lTmxuBQsLjYDNT25
3rOMuqo4kD3KOUso4zRgtRuqwDglPH26xLsSNPY1uSwzNAG3O73Ut926DLs9tx6sLDgULY+13q2A
OOwkAzSZKEezyzdKudW6iz0ishomMrm/pIw2SbWWuTA8ULPitRozCjzQqGKmjDxaO325qbjqvHkn
STXRsYAzhrijrAw3r57bJbkwcTdoPNGpLDRwOsIuNje1NDY3RzB0NSe4Hbj3Otw0GDx7uGG7czn7
PN+4M7V1vWU3YzR+q8m6JqXtuVmxC7GXrJo86z3eM9iqtrOZsdg4Jj0ONiM47zUQtj00LrzbtHM1
zC0HvRa5SbO1NYCzmh++Nz05v7RHJDS8djtprEM82DaDuHU2xrHfPLC2rDx0Nog9IbWrOAsogT17
L9egpjbJt0w2STfgN7E4E7oIOwo8BzRHuc+1fa0NuqSv0brKOEeupjkksgrAHq0LPFkv9S80Meu4
US9Jq1UwlTrnOHqfsqg9sOmxwrmyNkI11DjiuI68tznkOKm2v7MorRy06LXsMZm8DLKbOmy3rTAg
svW42jrDu4c63rTsNPy9jTkZJbA71zjErEWsI7R3NYQsVjytNZCx0TG4Oi+ofLBINEA35rMCrky4
3bfduLG2B7jmsquyOqJZLqivZTlmtlU0DLRILvavSC7uvSm4/Cy2LMu6ALSbNPY7FDOIMLO4Lzj+
OJutwiqIOtg5FLtwt7mrm63CrFmusR45OmE3/LABN44yUS4tOHMxYLVvO1+4B7vANIW2hjZrODC4
uiOHujc8QTJ9r7g0YDn8LaE4dbOBMJ+wvzmnue+6B7WBOz0y27hjNdkq/7hxsVmxszW/Nr4q2zFL
sww45DHyPQS+HawZPBkwJDIvug6xpqtduLm4lbQyPEY1VLggOPU62DGeqTy5UDUzNDKzIq8rs0C5
G7kztIa8Hz81Nfu1jzgAuc27ZLJGuRe/1TC4t/m4IrjROee79y9UMGa3lLpptAC3o74KsBa4Fr21
rEy0lzkgsY49zDQMOhy0+znNuigzALwAsJC7NbpGOSi4hTveu+uyITqGsi+0dTwNN+K5HTlyOYmw
qr5Cuk867LAjMOW9ObqyupQ5Fa2oPMY7n7iGM+A4Vy4ePOKxSr4AsY85/rsqOQm6RToBvbY2aLa7
u/q81DuytccyXzyEsqGyI6d2udUy1LrjMK2iq7YDKXeytb1RMzu8aDEWtg+8vzXuMEc7vbkxLW6o
ozjetIcv5zVJuus0krYANzgzfDrWtNK8pLwSOrQwtrh1uLA51a5euCe41b37qyg9SbmYtR80tDm+
PT0x3bTJPyKy8Lg1qT+64jSVNBc3Hj1ULGTArjUducK97Dw8NXE1+7n8uSQpTTi8OmM8VDurO0U6
5ToUOGO7NjS7rRI1NrxpNTIyqjtCtIOwvzmium00V7hcPHO6e7rbrtS2BbjavB80Dj6jOXO4BDZV
PiSxnLtjvOAsUrJ3N1I0TbjmLOY5wLIXtja24jIUORw5G7rwtEhAITt1vKq6jzvru5O4Mb3TLfI5
jDwjO6C/sjWhqmE3p7WNN104sTn9Mok1sasdL0S8CDmcNIa+QDBtL4wxWrq6tkg3mrAROaK0XDwF
rIKwmzvMt2u4XawSvfmsfrmWMQiv7LXgPt6ypSiNM2I2f7wpPeov/jVku0++2y2VtyK8/yAjPJ25
azyDq/c847g3vIspUjqYuDm8IjuPN4o5xzKTPbK0EbXyMBEz5zrSLnyoWr/uPgU1FDzCuSg7kDlx
O9AzXzhat/m8kzLSOeG5Rq4GMI40QjfOtLayFr89uoi5ljdwsdI4Ujyauo03UDiSsbyqhjLwuUg3
cDVjOZ2u3joktVU90jmtu086oTQCMDGtJKYbrZemS7xcODI7Br5xtmutfrmiMqU1aL01H5g5ZbhE
MG42ILQssUM6oS+GtZQuS7x7OOcwtLS7pT6zFDtqOQ45+7LdsrorgrpMsyU5kDxDPl40E7g9NKU0
uDWqN38xc7ThN329ACygsJs857/urqA3Sjc3uYIzHDwwNt+5eLjoths8truwOJMcjjumrmWujLxS
N6w7hrUOMTO34ju2NOC9tDvBNiY8SjgmPPUpmDiCvk49xTR4uwS6uLcpO6g2vrnYMbu8OTz9vJE1
HruQvAi3nTs3Ny8snbYjs7O4eztlOAw0LTbLt7e3xDg2uaU4Bj78LTk827BoOjEzorpHPB+4pjU8
NxK8tTzstRM0qzxXOco2hjibNAM71zpirtMx+jUFu1Q47rbUOgU9GDlTq6Q2RDUAsIqoDzzEOVQv
hB5mrBOvPyUnsJMwibQ1resptyWSMASqMS3bsMQq26KtGe4xsbCiruYkbTNOqFqiUyLCtDsyUSon
rXgpBDAIreSaSDSasXkgAyi0rYqgxq9lMH6p7iVOIP2pPyn5H9MwvbEoL68hVLKmse49lzG6rBQl
P60kqpqwGS3yMgooUbHCLHWpKK+LK9QwAyVNsKOwybDXrbkt+S/QrQowE6lcrpcUwTKkp98wiSac
MRyv1K3uMOOjH63vKfWtrSwoBhY1wTJyNL0nPCear6EwgTDKqBqp9qOaKhGnZK3iohMqV6PqMKK0
5a0irOaxmTEgMass7qFoLpWrozEisOwwkLCpqAcvRSlbLUowB6ybObqtJzRYNDS1BCAFJyUrFynx
M5KxPzZzqdQugCH6r46kSrNqMCAqB6wlsGsw6aUprQUwPrE+MpyspquNNU2ycyDwqGgk8TBSofSs
PCZDK8uzPy41J8itIzT0LIsw1rLorv0u/CBqJyGs1aVns+Ss/TSsKuee/yonIUwsVbG9rYgrMS+V
sVskzShVMBuxYCNRMKMuHC6ZM48wNDDnrVwvRK3ZLcu1S61FtUqh0qsbrzMtzrMeIKMxnRUapLo1
GC53NaqtWCxdruypBChxtwOyxCN3KKwlciSYJxCpwq8zND+vHTQZJXaz4i3fqFSkvib9p0GqprA2
MyA17S0lnCaqRrQ0suqv+6BLMG+nWqt2LT2vqaQUsnmhu6r/oEixWzMWLSkoMbBMjAYyNCaULKKs
NitgsMss0pr+L6+bvy/PKpexha0RoemoeSJIoCMwLSihrjIwti2Lras3aCtWL3CrgzJxqjCWq6Zo
K2Wu2y34J26siq8vof2kTrJFL6SpxzIcJGCU6SyEMrwsla0MKSmoUioOsEIwxCYxsJsjxpuDK58y
dikZLkQtca91LsAyBLb6J10rIbClKUUyXi3cqLMikDMkLameIC1Qqc6x2iA8tF2soy+SKLQtg6ve
sIEtlK3eMg4p8S8GM4KkTagVJRqwMCkYLmiy4y7JNYIm75mjLWW0YC9XLXwvVjTls8GlzCY7sJ+y
KqqBs96p/aynMCmsxSDrKSercjL6rkcXbDH2M4Yn/anwqvipyq8UH+ywKSuJLvAzSCxCMtQpTyzc
ndGQNhXPLsisOBuUsmosXzGOsJQrfaxOpwmwFjFEp6SwVzZasUOttyOaK9GiH7TnrzmdubBTrGUo
xqj6MkwqBKiCLMQhp7a8LIgvuiHQqMwxYi1IrYCppTEilOMxiywlLKkrxCx4J8E8bzKOr8Io0qdw
qeiuVK6wLVevZTFzo4mraC8nM0g0pq6PLG4wMSswK1MsKybkMzeZ+DGBqeoxMrAAMj03
"""
"""The weights of the sentence vectors: of a request, of a clause behind it, and of both."""
