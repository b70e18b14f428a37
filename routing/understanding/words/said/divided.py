"""How much all says for another request: `python -m benchmarks.understanding.divide`."""

from __future__ import annotations

ENCODER = "use-multilingual-3:dedfb483225e69ac"
ALONE = {
    "always": -1.54,
    "line": 1.19,
    "sentence": -1.05,
    "added": 0.42,
    "clause": -0.99,
    "bare": -1.25,
    "opens": -0.03,
    "orders": 0.42,
    "names_work": 0.62,
    "closes": 0.29,
    "then": 1.38,
    "wish": -0.83,
    "needs": 0.48,
    "another_needs": 0.05,
    "loose_needs": -0.30,
    "routes": 0.11,
    "another_routes": -0.15,
    "tells_more": -0.47,
    "detail": -0.08,
    "points_back": -0.63,
    "takes_up": -0.73,
    "hands_over": -0.75,
    "material": -1.71,
    "behind_request": -0.71,
    "behind_thanks": -0.15,
    "behind_told": -0.37,
    "told_then_opens": -0.31,
    "tells": -0.35,
    "only_when": -0.48,
    "on_a_topic": 0.01,
    "another_timed": 0.66,
    "timed": -0.41,
    "few_words": -1.00,
    "many_words": 1.12,
    "declined": -0.52,
    "strange": -0.60,
    "strange_work": 0.55,
    "in_scope": 1.42,
    "service": -0.31,
    "alike": 0.86,
    "another": -0.33,
    "another_opens": 0.42,
    "another_loose": -0.75,
    "another_likely": 1.39,
    "another_sure": 1.33,
    "another_lost": 1.50,
    "both": -0.04,
    "both_latter": 0.59,
}
"""The weights where there are no sentence vectors."""

BESIDE = {
    "always": -2.17,
    "line": 1.24,
    "sentence": -0.86,
    "added": 0.28,
    "clause": -0.73,
    "bare": -1.11,
    "opens": -0.10,
    "orders": 0.75,
    "names_work": 0.20,
    "closes": 0.18,
    "then": 1.55,
    "wish": -0.48,
    "needs": 0.62,
    "another_needs": -0.06,
    "loose_needs": -0.31,
    "routes": -0.01,
    "another_routes": -0.10,
    "tells_more": -0.38,
    "detail": 0.22,
    "points_back": -0.11,
    "takes_up": -0.26,
    "hands_over": -0.29,
    "material": -1.16,
    "behind_request": -0.80,
    "behind_thanks": 0.32,
    "behind_told": -0.04,
    "told_then_opens": -0.31,
    "tells": -0.16,
    "only_when": 0.06,
    "on_a_topic": -0.09,
    "another_timed": 0.67,
    "timed": -0.31,
    "few_words": -0.16,
    "many_words": 0.52,
    "declined": -0.15,
    "strange": -0.53,
    "strange_work": 0.58,
    "in_scope": 0.90,
    "service": -0.07,
    "alike": 0.15,
    "another": -0.20,
    "another_opens": 0.27,
    "another_loose": -0.42,
    "another_likely": 1.43,
    "another_sure": 1.38,
    "another_lost": 1.27,
    "both": -0.01,
    "both_latter": 0.41,
}
MEANT = """
orosvWOsh7aQN+Yv3TwCN6y787iluGo5Z748snszpS2WNw+9ZjnkuKO1Vb5Rrdo1qrYsuam1lzjF
vMAwHjrONuYoHrWRPFg6QzHjM5u3TTZDrg6zDbMBtVW6wJqqNkE8W7lfOBEyYLhctQw8zjkAPDos
5rZbOg410jWmNB63ui3MqWw127V3tmSSVjxEwO2xlx2aNaG9/DWHtS4zZLhcuQkxmbJsuCup4DJ6
soc7YDK3OeEs7jSar7k0XzNauNS8FK6UvIYxxDBdKgO5NLUaIGS68zo+r+63P6pNK8utP7PHueCx
ZbV7Oqk0bjWztRIvfD1+NQk25zqNONusaiX9rQc5jzWbN6q1NzrINNKzijpFuEa14Dq3sWmvXLzG
oBww7r2NMwC3dLM0uh24C601OG40trf2OAaq4zgsPGg607dxNc05dq5DrAC5yTTnuyy1oq8YM8m8
FjCxtli1giisOW04cK0buhkwIzivOQu747BHLmUkODTmmCq4WLtDODi5IrXCNVqzljYyKVGwqLNo
ruW1pzx0qeO6MzkitVqljDgdvUK1mCy1qdY0ibiPuLw6F7UBOoo3VDpHOiM3Cz53O2q5O7qVvQmr
PDhIODE227n7MDclUTtJOkew/SkcMJmwwDhrPGs6TzsCPNqw5yoYMrCuSbueOtY1EzxZKVm8kjo4
P4iyUCzMu4k6I7fFpcYxuzdSt9q5T7IAOKg3+j7AMlMsHLFuNk43vDl/OVA1tqybNfM11raJqmuy
mDYlu9q487HVNcShUDdtOEc0AblEMKOtNTQWNj05lzfet5Y5SL2ZOXiqIDwkNvo9ibwcOtk5jzxi
NPg72CodMtg5dLHkNyg8EbwLNQw7BrePuQa2z65evRI7A7wyOPi2/jVZOhS9c7yKN0MHNzmnMXa4
/7NJtQ+2ETl6slk4dzG8shs5KrpLN52xFTnIsJG83y9qs7q2srQhtnO2eDMXNQ++xLUaPH63gTgc
uA203LLvtew7HLm8NAO84T7nMMmwPz0TNwQyVrKRJ703RjmuNwYhxrSKNZKmm7yYN10oRy59uPsl
A7RcuESr7bymrJ41v6XfNH+5JDz+uBC3szgTqPQp/7EyvLYlaLY1rau+sS+bOns8BjVMrYm1/7GH
PHSwIrFArUs5+xiXNf8z97HYsYY00q1LOuQ2hzUtOn+0CazKNQWxArdfPFC3GrIcswy6qizKNy+0
G64+usY4y7ASNaEtYDDmmBE0criDOPU06ToxuhO8vLo+PFwvXjBRNT21UbEDMiE1YbsBLmg6g63M
tjiy16GePum8hq9PPfc1IjVFMrG0kKXMubEo0rRVNDi4FrpCLUW0hjeJuL66+Th7LC8wHLclNwS3
9rnxtRu8Zz4CPKo0rjf0uWe5iq7CuL++dzMRugc4nbTYNWm9AjzWOKaj5LaQrbW28L0mJCm/MLv/
NJE5OjWntyI7964uPYApZbC9tcU1S7jQq829W76EOci6Fj2XvME2kzT1Ol64szf0OAC6aTrSNikx
aLtGuOs0qDSoORi+YbnttH86erp1PII0M7kLrgc8LLNePckzNr3XuGI0pcC4Nfa47js3vQo627q6
J6S6HTwot/o5QDj0uJO4MTc5tiE1/L11qVGzgq14tCkiIrsNNam64LXhtpi47jsKO2uwEbsXOJku
1q0ntk04ii7uudcyqbiwN7o6/TjNsC2tY721NpSqpLeSqHWxfC/esrAl3r0/tbw97LZCudYo3jJQ
PIQ03qgIQCO2z7sUM7u5Cagbu+k1TD83Mry9Ezslu+697TixOCg407eYuiqrHDjdsBI30j5UKmUp
JLFlNwO+mjLAvIo4HLXfuUw0TzyRNC66izn0K2s8hqnZPK6757pcGkG586Pdu/01cTp/tOM0iLR6
P+an5bVcvYSpPblrOGw2trdTOXM5obVTGai5fjonNJYuGrj+ooNALzzbuwe5dD30uPu7b7G4Kdw0
LzuVO3e+8bACOvEvUzWWNQU7HjiDqbSwyrMNLzy5mzRTPaC9GLs2tTs2UCseK104IigrPJCmpTxG
tSetZDf1ttW2wrx0vamw6bg4sB03ubZ2Ouq6PKtcMyKtub8nP9o5rishsRW+yDtGt6e8YbROPaa6
iT06NXE4JLhvrrs1zTW2NV+8+TUMMD85Z7cmPyu43bHbOcswcDzfOOa1xMAhQHgv0z4VNYA3aDki
QEO0wDuXvJm1irRZPei4kbHCMMEvLTH4tOy3ab3auRe8zzRfs7U21zpFvUGw3i9XuiC3Vq27uL06
5DpGNlO3kzzPuAw+KjxLvIs8Ezv4NG0w4zmauZYgKL1ZOL0yCr0PvDu4mLvitKw6u7b7t/U807c2
uNi0BLskKZY5ZzkkOIo59LsJOycqiDC2MIO2ezTGPes4P7vOOSgx7LfrMUI1w7BlPTA7kLGVLdk7
qzh+NDyVKrt5Kye8M7bDN4A8Sb6Dj+g1MjzGtWcuQD1TuKm28bWQs0gvgbzXNHGyOT0auxWprbxl
qSw5BLr2M469GT35KgTAhTyBMWs6SDu0PkqoXDs/vro9vC+Guo68ujGZPFI2a70DNJG63z24vAI4
67gktxS1ijsvPQA9obykvBuxNTHmPC85P7IOuPm5EjbIts84KTzutDA9BbN3Nv6jdcDkNrG2ujEc
uOC6FD7uuvYpITztO9CtoTE3LKQ5zT2DuLIvWrAWuPs7GruyNDs/GkDduOMwoTkOMUUvkzwOPbgw
C7HxsJesbTAKsYOhO6BWsTUirTI0ODWwEzN6tJEwNSQVrpQ0ISNHq98z+C9ZsAsv1bRgsXAyozOk
KpScbjJoKHum8TUHtJ+xyCsDtAGsP7F+N7uvyK/5L04Q87C7MhQyDTESJ7AwqLFQMLVBiTXlJfsp
kyk1pKa1b6VuLW6kw69/Ko+wlrWSqtkx+LBxr6y0zLPzpNgmy5y1tCAsaqkarCEypzheq/84VjPt
NZ61HaZ3Npaze6/ZMLG1pTFyLYI5jTD2Mqo13bKssGI0bSwGslavf65iMAKsJaYmtmU39x1eMTaq
YyPbLv+ydChwLdAiMbAPMQ2qlLMjqTQ2QK3vsV8vg6QUMB80MiyrPTQcv6ygN7a4mKxUK84pj6bm
Ntux5zr0K7owdK9Usy2tXLRBMqAucydQtIkwNyiCrEw35LNip0Oy+y7OMNStZDI4rGQwNiycsJav
YDDfrTiwrTRBrnGoXjiJNNmrzrDSqTcytCsTMeaoaa5Fteyw+i63pzyrgzTZsQ0p+qUWtLqtNS2I
tNSw0qgNNFi1qqxELjoyTqRkMK4sDDT8rEUy1CynNJ66ZbRduFykFLU8rAwxSrcVsroyD6yHMT81
gylFOMaqGDYpLUmqb7MnuPq1JaW+McOplzQxriWs3iCfM62s8jICrXiqBS9hpUq0hbKaMAUnk7Rc
NvY19iYWN3Czm7V4tB00grD7LWQr7C4VMmWuzqqpqI2qQqCdsGi1MjVsp/Sp8bGSrSQxGCMqLoCy
lytvr1EvhqgwsOy0lzBKL/ewVbJXsAYtBrKSLNaloqKtKrwxmDGopAc7nTIZMXiprjIIre6vqy0a
KeewfrLRn+qTOZwHL/6jhrQaIWGiQTN5rqelZzOaNF+swbAYMHuo2jBWsG82BS5wq9GsO6UiLyUy
qCwlMf8sE7LErmut/bYvrfkxO6mprT4sZzP+KzUhYjTso8Sywyz+o9+rT7TJujGlZrB7sDOrQTA2
p/qsaLEbMJwpESyKMsGrlKzOMbywXi2WNEu31zRpOTmv468Grt2AxzG8NFMzdTdAtg+s37DDrIyy
2Kq1Mpyv2SqYNVu0OSyqJYu07DSnJHOyDq08MewwObFSqEquCrQQMNGtBSRXLbM2viwaNKKxkCOQ
L9OuLTUvsPqv0zTTsE000C+gsj8np7Y+tX6sSzK2r22rzTmeph0y2avZMaYoQbjVIZYt5bLgs1qz
SC5uNsuzs604KCWxy7reNTyjaC2rsTMykjY4rPaq+KMJtew0cjVuLMguoTQdMHo/kCj+MLwsXqxi
LmKypbQ5LPomey4TtRIo6zHrMpEvQq0CMiwt4incs6gxzrCSNvku3TB5riwwQq5xMiQ8
"""
"""The weights of the sentence vectors: of a request, of a clause behind it, and of both."""
