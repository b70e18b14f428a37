"""How much all says for another request: `python -m benchmarks.understanding.divide`."""

from __future__ import annotations

ENCODER = "use-multilingual-3:dedfb483225e69ac"
ALONE = {
    "always": -0.07,
    "line": 1.31,
    "sentence": -1.03,
    "added": 0.48,
    "clause": -1.39,
    "bare": -1.18,
    "opens": 0.02,
    "orders": 0.47,
    "names_work": 0.47,
    "closes": 0.30,
    "then": 1.30,
    "wish": -0.84,
    "needs": 0.36,
    "another_needs": -0.09,
    "loose_needs": 0.10,
    "routes": 0.06,
    "another_routes": -0.17,
    "tells_more": -0.53,
    "detail": -0.14,
    "points_back": -0.81,
    "takes_up": -0.77,
    "hands_over": -1.01,
    "material": -1.78,
    "behind_request": -0.82,
    "behind_thanks": 0.09,
    "behind_told": -0.22,
    "told_then_opens": -0.41,
    "tells": -0.33,
    "only_when": -0.49,
    "on_a_topic": -0.15,
    "another_timed": 0.45,
    "timed": -0.45,
    "few_words": -0.94,
    "many_words": 1.16,
    "declined": -0.41,
    "strange": -0.68,
    "strange_work": 0.66,
    "in_scope": 1.42,
    "service": -0.21,
    "alike": 0.78,
    "another": -0.36,
    "another_opens": 0.62,
    "another_loose": -0.81,
    "another_likely": 1.52,
    "another_sure": 1.20,
    "another_lost": 1.68,
    "both": 0.36,
    "runner_up": 0.24,
    "another_runner_up": -0.22,
    "another_in_whole": 1.48,
    "in_scope_whole": 0.17,
    "sure_whole": -0.46,
    "openers": 0.39,
    "units": -3.19,
    "opened_before": 0.01,
    "between": 0.29,
    "last_one": -0.32,
    "more_behind": 0.13,
    "opens_behind": -0.48,
    "both_latter": 0.58,
}
"""The weights where there are no sentence vectors."""

BESIDE = {
    "always": -0.55,
    "line": 0.68,
    "sentence": -0.76,
    "added": 0.41,
    "clause": -0.68,
    "bare": -0.64,
    "opens": 0.14,
    "orders": 0.69,
    "names_work": -0.13,
    "closes": 0.22,
    "then": 1.31,
    "wish": -0.42,
    "needs": 0.59,
    "another_needs": -0.24,
    "loose_needs": 0.03,
    "routes": 0.05,
    "another_routes": -0.14,
    "tells_more": -0.54,
    "detail": 0.02,
    "points_back": -0.28,
    "takes_up": -0.27,
    "hands_over": -0.98,
    "material": -1.23,
    "behind_request": -0.88,
    "behind_thanks": 0.41,
    "behind_told": 0.07,
    "told_then_opens": -0.35,
    "tells": 0.01,
    "only_when": -0.03,
    "on_a_topic": -0.10,
    "another_timed": 0.42,
    "timed": -0.23,
    "few_words": -0.12,
    "many_words": 0.53,
    "declined": -0.10,
    "strange": -0.62,
    "strange_work": 0.74,
    "in_scope": 0.81,
    "service": -0.03,
    "alike": 0.24,
    "another": -0.16,
    "another_opens": 0.38,
    "another_loose": -0.45,
    "another_likely": 1.43,
    "another_sure": 1.27,
    "another_lost": 1.27,
    "both": 0.46,
    "runner_up": -0.05,
    "another_runner_up": -0.13,
    "another_in_whole": 1.53,
    "in_scope_whole": 0.23,
    "sure_whole": -0.66,
    "openers": 0.58,
    "units": -2.82,
    "opened_before": -0.15,
    "between": 0.50,
    "last_one": -0.28,
    "more_behind": 0.19,
    "opens_behind": -0.43,
    "both_latter": 0.34,
}
MEANT = """
0Lm+vS8ywbS8ORk4KjvyN2qzGblPuA01wr4mtA8zQrTkN4i63zWYuTSyGr7KtkU1lrcFtNW2TDmK
vbM1Szh1Mbiyz7HQPNI5iC0sLLe56jfCtdonJLUItqm3FjObL4s+57moMhy0L7ZsLaY44DkGODs0
urZzObE3QzQSsAa0DrJPMXo6bBwgtyqYKznnv2qxUyYEMgW5Jzbbsj0y07aztbkztab9uRMxkjFE
tnQ8pLOSNJ419K0xsnYlvjDmuFi7DLI5vn80djVuJNK29TBKoBW7DTy2tHmx8i4uK6W0i7AEupq4
m7pZOXYyCjK4squwQTvcN5o3mjrENgOwaKkeMGs2qTU7MEGpXzcCM5WxRzgAtTq19DluuPUzFL0w
soW0DLsEs2C1hLnOuJW1xba5NK40mbT9NjWnHDeZOzc5dbifNjI7ca9gt7q66jS1vFG3RjVVM0C6
WTYhtVi2QC+VO7wv37UcuQIifTfwLey764fdN3wytzC2NA65q7p1NpK4yLnrMJyynDaRNFapF7gr
toE0UTzoNrq3rzppsgCy+DoovYq3sy+bsAsxOrY3tDY8x7LSOTw2RDp7Oi05HTscPX61t7aLvEa1
iTqLOgkvO7uYtPMzmzqoNGoxVDVbOZGz1i/dPJo7zTyGOrSzsTVrOOS00rUjOi81Wjw7sfS5GDqr
P7Gytyl/vBo0ua9qMa80oDcKuC27IbUyNHc3Dz+NNrEx5bC2rTo7DjywOwU3g7LFMKk2i7h5OJa2
RTUSu025P7j0NwSuOjVwODizjLpPs22WRDmJOE44GDRbuOg0gbwRNJcmtzp5OFA84rzOOvMx8Tsd
NOs6lCxzLKo57Ka7OaM6kbqyOTA6/LDkupm2AzM+vJQ4R7yMNTkj2jjqOAG5fbsDNlC2RjrlLgS6
bK+quLewbzSWusc4/zSXue80IbqtMr+y2DYmqBC7865hMv+4uKpducG1TjnCM82+fLQgO+q1xzS3
tTmm9y4hthc64LgxKKu81T4YLHwqhTt2N7AznbGMtAgxQjmGOA4wubfrMkwzZbwUN4uwKbHCsvAv
WbhLtYy0cbvXLOGyEDTWKGS5DTy7uDO6BDY3MO+mwbPiuZG3FLaMtmC9Ny4uOXY8UDTws36267FZ
PGWwk6zJLHA0oy3RMc8nYbM5sF0yoLfnNq8sezQBL982KbP2NRW2U7hzPDS5oLLYqYu7urQzNOa2
Nq6Dt8s4cK2FN+yjs7PDsOcy07RjOVU4KTeCtwG9g703OR2s5zgZNY+zTK91OOQzW7oMOFs3hzYB
pRs1KS6+P+O6f7I3PRg2xzHROIMxZzURvKW3yrDNNaC7MbygOZ+sh6jis0+5yTtosXYlPrQlsQG5
LLtHtS28TT9qPMCuSjlHuR2y1x7DuNW8NDYPuNo4xLFaORK8bDmPOSu1LrZotBq1Fr5ztIC/bq19
LyU4DTnLuO015zYMPlGyVbGqtcynm7yyK1G9Lb3rOoq7yTWZu9UzWDnHOzu5xDjqOWa6EzydNlGr
ZrUftC61UDXLO/m+sLaTNPM2nLmPOwU5e7aGH/86o7GMPoA5yrztuo41D8G8M2W8wzn6utY7jbq5
NPm5fDnUtps6mTQNur64tDU9u4I6NL2CMpknhKusuDo2G75cMwu6LrsqrWO2kTjqOP40B7qKOOU0
Wq9BtmY2jzElt90zerfdNj48BTnLNHkwQ7puMc8w2ijANruyM7Ahtn4uAr3+qws9G7TwuIOy/DCT
OyY4/S/kPU2pQ7qqM2C0SjGLucIxEkApMZ68mjwuuTq92jdEOGerOLC8uMA2rjhJukQyyD4FNmm3
e6tFLNi7eiRnuk01K7bztU0vbzwHMHy5ADo/Mbk7q6wYPCK7sLmsNii4sDQevZU3WzrHshExA7bu
PNM037ALurq2OrouOgqlWLrJPHw6qLGxr0O2bDrDKBOo57paMLE/hToNvo68ijlbuyK9jDVptCg2
NDumOoG/hiWDN5Q1uDdWsqM1+DgUtIWzALdetGW4ZysPPGu+Eb2NKJC1RDJ1oUc48jQkPXsrwTx7
p303+TZhusGybbxOvampjbsUtIkoEzO3MBe5qLL+Mg60A8AVPDc3ujVntrW+OTwKszS8Fq8UPZK4
dT9ppKo4oLTtLwg3AC/Hswa8EjvgNLqnKLVrPRi49S29PA6xxjrXNz8okr8TQHo1PTx3N741FzHK
PmG3Rzx+vHC07S3vPmO0ACHGtZ03LDRxtLS3x7wvu+275TJOrXE2+jeju2gtazSLtn24KLk2th85
8jfPNByqcz0xulc9wjwSvMQ6sTxrMy8gPzhZufc0jb13OcA16bxWvBqz67uftog3MLRmuis8a7jZ
rqOscLzhLcU7rjn+OKU4O7sHPW4uGiYZOByxcDNxPUE7yLyvNPozC7jDNQo5+J7lPBU46LWKNCs8
gTqEMxgprrjJs2S5i7L1NY48WL6gsWA1zjm9uMguJDyltZo2vblBt7uoNLwqNkc03DslvVQr+7gd
up85S7wwnmm6cz3+sOm/yTqmsB84hTpuPaQyozm/vJQ6wyzYvK66mSlrPYU3ar14KTS4/jrsvF44
6amaMpC5EzsNPd8+zLoyvLuz7qQlPWE7lK22uq66ezKHp3c6ATvyK/k9lLa9Ks0wcL7GNU229jRw
pou4KzwguXExGjzeO4SoZTDAM5Y7mD7YuHYsXjOnlFM9H7uWK/w9Aj+1uSExxjiIMmwzeDZdPFkx
KbERsGCiTS0WtDargLN5sUIjgTIHNvMtOTUZs24umzQJsdI1JyJ7KvMxlSrYqWEy57VHpc8zBjTe
LMQpVTZxLqCoOTVetOCv45iusnEtzatpNzOu3rCbMrQZD7Qhn5A1UKaTJXYw0bUiNXBBUDRZJJ8o
TS/qpziw+SaiIxutz7QepO2vALeiLTE0obSUrR20lrUJLM4s4S3WtRwli6wqsVU0njgbsZ85kzRm
OHS0IaocNQEatLK6MPCykjJdL6c5JjStMcYzH7Vqsdc0zS9vswCtELCdMkclWCdNtP01EqkTMSiv
jDOyMLuyITICNLYfZa0XMxatA7SErBk1t6cJsSoy7yOOJ9Ix3Z4MPe8uaa1FOES3oKnArYuoVKlA
NUmxLTyHJlqoqaHfsGKwhbg1K+0wRDBOswQ1EyR8LM83DrCELT6xYjFENTymqzBBrZUyFygNtOOw
njE9sJihxDIyrBquaTjvMXOtAK0vMfQwrSDJLWOnqrDgr6mxEDDensUq8y2RszskpC2PszEmkCs0
suWsRLL8MVu0D6ZeKW0wsal2MBUuKDIgioExhCUBM/G6j7DPtcOxBrAwr0ItiLiqsu8yEq5vMjcx
5aWFOJmstDROI7SlwbRbtyC38aqENTSaITX3sm+uvqxzNHurczJpKHGyPi3tpCu0DrEQqzewmrSh
NAQ2RacZNk+1MbfosQ0ovrAPJosvUTO0MnOtH7KlJewwUyplJq+ykjXWn5m0pLQWKWQucK3aMYGx
GDCDrXoqtyyxsEaxWjB3KGyweLA+sFAtHLI4LFGo/qxqL04yJaQOsVI6mDOvMGieczFIptCz/yoU
LeirKq2cJaIspq5bL2omfLV1KMiqSjHQrZ+0yDIGNNKbArInLTuydS1TrCs14yvDqAqmtCSiK/Mw
Bil/NIcyR7ZIstyt87XmFAIwB62DsJIqTi3ArJKqpDL6q6+y6zJ8n72yx7IsupIiQiMsrzmr2TJi
JLcs/K5+MNUxRzChMK+w/60DK+Kz4CeSNSy1VDTkOBUUS69dqBOvwi36M9wuvTRdtq+qD7A8snGy
Y5aHMumvqKBmMGWzoi//LBuxMTLiMSaxXKWaNBoyULInqV2vdbDdMWuxjal2MGM4XDGuNmevRqcS
MTKsATXnrDay/jCcsA0z9C6Nsa8wGrjBte+iHjQqptSqGDkEsSoxtzDqLDQyaredpmAwaLE+tCy0
paQDONCvT6/jpXGvDbm0NGQlyih7r2ww5jSurb8uB6y4sB8kIjYvMYsy7DS3MIQ/sS+RKQ0zPixB
LJSwvbQIKBuoZCu+sbuovzAINho0XrBMMesr7i13s98keK+tNmAmETCIpAE0ySDSLV07
"""
"""The weights of the sentence vectors: of a request, of a clause behind it, and of both."""

WORDED = """
both:alguien_que=0.37 both:and_the=0.17 both:answer_the=0.39 both:avec_les=-0.34
both:bis_dahin=0.47 both:by_the=-0.12 both:c_est=-0.44 both:can_someone=0.44 both:can_you=-0.67
both:could_somebody=-0.24 both:could_someone=0.17 both:could_you=0.27 both:do_the=0.04
both:end_of=-0.11 both:es_sind=-0.13 both:find_out=0.03 both:for_the=0.48 both:foto_s=-0.34
both:get_it=-0.49 both:get_me=1.92 both:get_them=-0.66 both:hay_que=-0.07 both:he_s=-0.52
both:i_can=0.15 both:i_d=-0.58 both:i_don=-0.04 both:i_have=-0.15 both:i_ll=0.23 both:i_m=-0.21
both:i_need=-0.28 both:i_ve=-0.77 both:i_want=0.04 both:ich_hab=-0.35 both:ik_heb=-0.37
both:il_faudrait=0.26 both:il_faut=0.08 both:il_me=-0.18 both:it_s=-0.09 both:j_ai=0.85
both:je_vous=-0.03 both:kan_dat=-0.05 both:kan_iemand=-0.10 both:konnt_ihr=0.03
both:kunnen_jullie=-0.23 both:make_it=0.18 both:me_lo=-0.23 both:mi_serve=-0.05
both:need_a=-0.24 both:need_it=-0.06 both:para_el=-0.89 both:pas_de=-0.19 both:por_favor=-0.22
both:pour_le=-0.08 both:put_it=0.36 both:put_the=-0.26 both:put_them=-0.16 both:que_alguien=0.40
both:que_la=-0.24 both:que_salga=-0.17 both:quelqu_un=-0.09 both:she_s=-0.22 both:tell_me=-0.34
both:thank_you=-0.09 both:that_s=1.15 both:the_new=-0.02 both:there_s=-0.16 both:they_need=-0.13
both:they_re=0.38 both:un_post=0.72 both:und_die=-0.20 both:vous_pouvez=-0.22 both:what_s=-0.07
both:what_they=-0.14 both:with_a=0.34 both:with_the=-0.48 both:would_you=-0.17 first:1=-0.71
first:11=-0.17 first:12=-0.57 first:14=0.32 first:2=-0.81 first:20=-0.16 first:3=-0.98
first:30=-0.16 first:4=-0.21 first:40=0.46 first:5=0.32 first:50=0.43 first:6=0.17
first:60=-0.29 first:8=-0.53 first:9=-0.40 first:a=1.46 first:aber=-0.16 first:about=-0.10
first:ah=-0.14 first:al=0.09 first:alguem=1.11 first:alguien=0.16 first:all=1.44 first:alle=0.60
first:alles=-0.12 first:als=0.16 first:also=0.21 first:am=-0.48 first:an=1.41 first:and=2.36
first:answer=0.25 first:antes=-0.14 first:as=0.38 first:asi=0.26 first:ask=-0.74 first:ate=-0.12
first:au=-0.06 first:auch=-0.28 first:auf=2.04 first:avec=-0.82 first:back=-0.12
first:before=-0.17 first:bei=-0.42 first:bij=0.14 first:bilder=0.39 first:bill=1.41
first:bis=-0.41 first:bitte=-0.91 first:book=0.13 first:both=0.80 first:brauchte=-1.20
first:budget=-0.23 first:but=-0.35 first:by=-0.95 first:c=-0.04 first:ca=-0.05 first:call=-0.16
first:can=-0.64 first:chase=0.07 first:che=0.43 first:chi=-0.20 first:ci=0.79 first:com=0.13
first:con=-0.85 first:could=-0.25 first:cuanto=0.23 first:d=0.62 first:da=-0.12 first:daar=-1.27
first:danke=-0.06 first:das=-0.11 first:dass=-0.85 first:dat=-0.13 first:dazu=1.33 first:de=0.35
first:del=-0.29 first:den=0.57 first:der=-0.14 first:des=0.75 first:deux=0.26 first:die=0.05
first:do=-0.19 first:dos=0.07 first:due=0.03 first:e=1.97 first:een=2.67 first:ein=-0.41
first:eine=-0.55 first:einer=-0.67 first:el=-1.71 first:elle=-0.44 first:em=-0.38 first:en=1.98
first:end=-0.11 first:entro=-0.31 first:er=0.21 first:es=-0.29 first:esta=-0.24 first:et=1.48
first:eu=0.06 first:every=0.29 first:everything=-0.15 first:facebook=-0.33 first:faites=-0.34
first:feb=0.03 first:february=0.48 first:find=0.39 first:fix=0.21 first:for=0.16
first:foto=-0.24 first:fotos=-0.65 first:four=0.04 first:friday=-0.07 first:fur=0.13
first:get=1.38 first:graag=-1.39 first:half=-0.32 first:hand=-0.62 first:has=-0.17
first:have=0.15 first:hay=0.08 first:he=0.05 first:help=-0.51 first:het=0.45 first:ho=-0.15
first:hotel=0.25 first:how=-0.11 first:i=-0.99 first:ich=0.07 first:if=0.58 first:ik=-0.47
first:il=-0.31 first:ils=-0.16 first:im=0.43 first:in=0.69 first:ins=1.04 first:insta=2.20
first:invoice=0.28 first:io=-0.15 first:is=0.44 first:it=-0.12 first:its=-0.36 first:j=1.01
first:ja=0.22 first:je=-0.23 first:jetzt=-0.36 first:just=-0.74 first:kan=0.53 first:kann=0.35
first:keep=-0.40 first:kein=-0.06 first:konnt=0.03 first:kunnen=-0.23 first:l=-0.48
first:la=0.19 first:las=0.54 first:le=-0.60 first:leave=-0.55 first:les=0.21 first:let=-0.50
first:liefst=-0.47 first:list=-1.05 first:liste=0.03 first:lo=-0.36 first:los=-0.85
first:ma=-0.69 first:maar=-0.71 first:macht=-0.12 first:make=-0.48 first:manda=-0.06
first:mandar=-0.25 first:marquem=-0.97 first:max=0.34 first:me=-0.65 first:meine=-0.37
first:merci=-0.07 first:met=0.42 first:mettre=0.09 first:mi=0.67 first:mijn=0.40 first:mir=-0.54
first:mit=-0.86 first:moet=-0.13 first:moi=0.44 first:mon=-0.21 first:mostly=-0.15
first:must=-0.05 first:my=0.15 first:names=-0.65 first:nao=-0.16 first:ne=0.56
first:necesito=-0.26 first:need=-0.03 first:needs=0.05 first:new=-1.24 first:newsletter=1.44
first:nicht=0.27 first:niet=-0.13 first:no=-1.29 first:nobody=0.42 first:non=-0.37
first:not=-1.01 first:nothing=-0.24 first:nur=-0.17 first:o=-1.58 first:ob=-0.36
first:offer=0.03 first:oh=0.52 first:on=-1.27 first:once=0.39 first:one=0.42 first:only=-0.17
first:op=0.82 first:os=-0.34 first:our=-0.40 first:over=-0.14 first:para=-0.72 first:pas=-0.42
first:people=-0.41 first:per=-1.98 first:pero=-0.36 first:please=-1.79 first:pls=-1.03
first:podem=-0.99 first:poi=-0.09 first:por=-0.03 first:post=0.56 first:pour=-0.07
first:preciso=0.32 first:price=0.34 first:put=1.22 first:qu=0.66 first:qualcuno=-0.59
first:que=0.50 first:quelqu=-0.09 first:queria=-0.48 first:quero=0.56 first:quiero=-0.91
first:raus=-0.12 first:rechnung=1.20 first:ring=0.20 first:same=-0.59 first:sao=-0.24
first:say=-0.18 first:schreibt=-0.38 first:se=-0.89 first:see=-0.08 first:sem=0.44
first:send=-1.75 first:she=0.99 first:si=-0.71 first:sie=-0.15 first:sin=0.25 first:sind=1.06
first:so=-0.51 first:solo=-0.29 first:some=0.14 first:somebody=-0.20 first:someone=-1.31
first:something=-0.61 first:somos=0.31 first:son=-0.19 first:sono=-0.16 first:sorry=-0.62
first:sort=-0.38 first:stuur=-0.50 first:ta=-0.08 first:tambien=-0.25 first:te=-0.05
first:tell=1.18 first:tem=-0.21 first:tengo=-0.69 first:text=-0.24 first:thank=0.07
first:that=1.35 first:thats=0.51 first:the=-0.92 first:thema=-0.37 first:then=-0.72
first:there=0.62 first:they=0.20 first:this=-0.08 first:three=-0.38 first:to=0.15
first:todo=0.63 first:train=0.81 first:tuesday=-0.02 first:two=-0.30 first:type=0.36
first:um=0.21 first:uma=-0.18 first:un=1.02 first:una=0.79 first:unas=0.27 first:und=2.03
first:une=0.62 first:va=-0.48 first:ve=-0.14 first:voor=0.25 first:vorher=1.29 first:vorrei=0.41
first:vous=-0.99 first:want=0.62 first:wants=0.22 first:was=0.47 first:wat=-0.13 first:we=-0.67
first:weil=0.43 first:wenn=0.57 first:wer=0.03 first:what=-0.56 first:whatever=0.06
first:when=0.12 first:which=0.52 first:while=-0.70 first:who=0.78 first:wie=-0.23 first:wil=0.83
first:wir=-0.15 first:with=-0.67 first:would=-0.77 first:write=0.31 first:y=0.32 first:ya=-0.19
first:yo=-0.56 first:you=0.66 first:ze=-0.10 first:zet=-0.34 first:zoek=0.57 first:zwei=0.90
joined:2=2.46 joined:3=1.50 joined:also=0.24 joined:anche=-1.20 joined:and=0.11
joined:aparte=0.56 joined:aussi=1.01 joined:dan=0.30 joined:danach=-0.60 joined:dann=-0.20
joined:depois=0.31 joined:e=0.22 joined:en=0.65 joined:ensuite=0.20 joined:et=-0.06
joined:first=-0.23 joined:luego=0.59 joined:mais=-0.97 joined:mas=-0.85 joined:next=-0.72
joined:ook=-1.40 joined:plus=-1.30 joined:poi=-0.28 joined:puis=-0.07 joined:second=1.06
joined:tambien=-0.25 joined:then=-0.51 joined:und=0.02 joined:y=0.68 joint:=1.99 joint:!=-1.16
joint:!!=-0.96 joint:&=0.03 joint:+=-0.33 joint:,=-2.28 joint:,_and=1.42 joint:,_and_also=-0.70
joint:,_and_then=0.03 joint:,_dann=-0.32 joint:,_e=0.41 joint:,_en=0.19 joint:,_et=1.06
joint:,_plus=-0.77 joint:,_poi=0.61 joint:,_puis=-0.16 joint:,_then=-1.30 joint:,_und=1.38
joint:,_und_dann=0.25 joint:,_y=0.08 joint:-=0.86 joint:.=-1.48 joint:.,=-0.80 joint:..=0.16
joint:...=0.62 joint:/=0.72 joint:2)=0.96 joint:2.=0.66 joint:3)=0.98 joint:;=0.70 joint:?=-1.42
joint:??=-0.21 joint:also=-0.75 joint:anche=-1.16 joint:and=-2.16 joint:and_also=0.44
joint:and_then=0.86 joint:aussi=0.80 joint:dan=0.08 joint:dann=-0.03 joint:e=-1.37
joint:e_poi=-0.13 joint:en=-1.71 joint:et=-1.57 joint:first=-0.79 joint:mais=-0.91
joint:mas=-0.20 joint:next=-0.31 joint:ook=-1.48 joint:plus=-0.48 joint:second=-0.42
joint:then=0.13 joint:und=-0.72 joint:und_dann=-0.09 joint:y=-1.57 joint:y_luego=0.76
joint:•=1.04 second:1=-1.02 second:12=-0.16 second:120=-0.03 second:14=-0.48 second:15=-0.09
second:150=-0.19 second:18=0.32 second:2=-0.46 second:20=-0.25 second:200=-0.11 second:24=0.06
second:27=0.95 second:3=0.07 second:30=0.48 second:31=-0.07 second:4=1.41 second:40=-0.35
second:5=0.45 second:6=-0.40 second:8=-0.23 second:9=-0.15 second:a=0.06 second:aber=0.49
second:about=0.33 second:ai=1.13 second:al=-0.46 second:alguien=0.39 second:all=-0.10
second:als=-0.45 second:also=-0.08 second:am=0.26 second:an=1.22 second:and=0.35
second:antes=-0.31 second:ao=-0.19 second:are=-0.59 second:as=-0.67 second:at=-0.22
second:attached=0.83 second:auch=0.82 second:auf=0.18 second:aux=0.46 second:bank=0.31
second:be=-0.25 second:before=-0.20 second:bei=0.18 second:bis=-0.66 second:bitte=-0.02
second:but=-0.04 second:by=0.05 second:ca=-0.18 second:call=0.60 second:can=0.12 second:ce=-0.63
second:che=0.03 second:com=-0.45 second:como=-0.53 second:con=0.04 second:d=0.30 second:da=-0.11
second:dahin=0.47 second:das=-0.26 second:dat=-0.35 second:de=-0.02 second:del=-0.49
second:dem=0.17 second:den=2.35 second:der=0.89 second:des=0.73 second:di=0.12 second:dia=-0.28
second:did=-0.16 second:die=0.65 second:disso=-0.45 second:do=-0.90 second:does=0.39
second:don=-0.05 second:dos=-0.33 second:drei=-0.33 second:du=0.72 second:due=-0.50
second:e=0.87 second:een=0.64 second:ein=0.36 second:einen=0.64 second:el=0.74 second:em=-0.34
second:en=1.07 second:entro=-0.19 second:envoyer=-0.36 second:er=-0.21 second:es=-0.26
second:est=-0.52 second:esta=-0.03 second:et=1.17 second:euro=-0.31 second:facebook=-0.33
second:faudrait=0.26 second:faut=0.04 second:favor=-0.22 second:fine=0.15 second:for=0.48
second:foto=-0.26 second:fotos=-0.17 second:from=-0.29 second:fur=0.08 second:geht=-0.19
second:get=-0.77 second:go=-0.70 second:graag=0.38 second:h=-0.47 second:ha=-0.31
second:hab=0.14 second:has=-0.51 second:hat=0.16 second:hatte=0.15 second:have=0.09
second:hay=-0.10 second:heb=-0.52 second:her=0.39 second:het=-0.51 second:him=0.41
second:horas=-0.31 second:hotel=-0.38 second:i=0.18 second:ich=-0.59 second:iemand=-0.32
second:if=0.78 second:ik=0.26 second:il=0.81 second:im=-0.18 second:in=0.61 second:insta=0.41
second:instagram=0.52 second:is=0.85 second:ist=-0.77 second:it=-1.32 second:ja=-0.08
second:je=0.58 second:jullie=-0.96 second:kann=-0.03 second:keep=-0.63 second:know=-0.06
second:kommt=-0.30 second:l=-0.11 second:la=0.67 second:las=0.58 second:le=1.24 second:les=1.68
second:leute=-0.55 second:like=-0.25 second:list=-0.28 second:lista=-0.28 second:liste=-0.26
second:ll=0.65 second:lo=1.05 second:los=0.95 second:lui=-0.62 second:m=0.71 second:mail=-0.11
second:make=-0.13 second:mal=0.20 second:man=-0.21 second:mando=-0.18 second:me=0.08
second:mes=0.05 second:met=0.04 second:meteen=0.69 second:mi=0.06 second:min=0.20
second:minutes=1.12 second:mir=1.15 second:mit=0.11 second:moet=0.13 second:moi=1.11
second:monday=0.71 second:month=0.13 second:muss=-0.14 second:musste=0.77 second:my=-0.36
second:nao=-0.05 second:ne=-0.06 second:need=0.69 second:needs=0.57 second:never=-0.03
second:new=0.34 second:newsletter=-0.44 second:nicht=-0.14 second:nights=0.70 second:no=0.65
second:noch=0.61 second:not=-0.32 second:nur=-0.12 second:o=1.72 second:of=0.34 second:old=0.03
second:on=0.88 second:one=-0.19 second:only=1.23 second:op=-0.96 second:or=-0.05
second:order=-0.15 second:os=0.47 second:our=-0.23 second:out=-0.41 second:over=-0.52
second:page=0.19 second:pages=-0.52 second:pagina=-0.49 second:para=0.54 second:paso=-0.10
second:people=0.29 second:per=-0.59 second:petit=0.15 second:photos=0.10 second:please=-0.20
second:pls=-0.50 second:plus=-0.35 second:post=1.29 second:posts=0.40 second:pour=-0.57
second:pouvez=-0.22 second:pra=-0.23 second:price=-0.19 second:que=0.03 second:quiero=0.19
second:raus=-0.77 second:re=-0.10 second:s=-0.22 second:said=-0.12 second:salga=-0.19
second:says=-0.27 second:schick=-0.13 second:se=-0.90 second:serve=-0.07 second:shop=-0.67
second:short=0.09 second:si=-0.85 second:sie=-0.11 second:sind=-0.63 second:site=0.52
second:so=-0.15 second:somebody=-0.68 second:someone=-0.15 second:sono=0.69 second:staat=-0.46
second:stuck=0.57 second:t=-0.13 second:te=-0.12 second:tengo=-0.24 second:text=0.11
second:texto=-0.45 second:that=-0.36 second:the=0.15 second:them=-0.23 second:then=0.17
second:there=0.43 second:they=-1.19 second:thing=-0.12 second:those=0.36 second:three=-0.59
second:time=-0.25 second:to=-0.22 second:tomorrow=0.65 second:too=-0.10 second:tu=0.25
second:um=0.80 second:uma=-0.28 second:un=-0.26 second:una=0.64 second:und=0.79 second:une=0.65
second:uns=0.63 second:up=-0.14 second:van=-0.15 second:ve=-0.99 second:voi=-0.61
second:vom=0.41 second:voor=0.92 second:vous=-0.23 second:want=-0.36 second:wants=-0.65
second:war=0.05 second:was=-0.15 second:week=-0.24 second:wer=0.10 second:what=-0.14
second:when=0.97 second:who=-0.76 second:wie=0.06 second:wil=-0.11 second:will=-0.33
second:wir=-0.57 second:with=0.02 second:words=-0.26 second:would=-0.29 second:write=-0.09
second:x=1.14 second:y=-0.27 second:ya=0.34 second:year=-0.11 second:you=-0.66 second:ze=-0.54
second:zijn=0.09 second:zit=-0.36 second:zum=-0.28 second:zwei=-0.64 third:1=0.14 third:10=-0.15
third:12=0.28 third:14=-0.03 third:15=-0.52 third:18=-0.03 third:2=0.48 third:20=0.77
third:23=-0.08 third:24=-0.60 third:25=0.26 third:3=0.51 third:30=-0.05 third:31=-0.43
third:4=-0.65 third:5=0.08 third:50=0.51 third:6=-0.39 third:9=0.05 third:a=0.29
third:about=-0.43 third:ai=0.25 third:al=-0.31 third:alguien=-0.11 third:all=0.96
third:alles=-0.12 third:also=0.10 third:am=0.04 third:an=1.31 third:april=1.10 third:are=-1.21
third:as=-0.75 third:asked=-0.07 third:at=-0.25 third:au=0.25 third:auch=0.53 third:auf=0.81
third:avec=-0.15 third:back=-0.29 third:be=-1.00 third:been=0.24 third:bei=-0.11 third:bis=0.17
third:bitte=0.67 third:by=0.09 third:c=-0.20 third:ca=0.38 third:com=-1.47 third:como=-0.32
third:con=-0.54 third:d=-0.86 third:da=-0.89 third:daar=0.04 third:dans=-0.59 third:das=-0.25
third:dat=0.35 third:day=0.10 third:de=0.08 third:del=0.30 third:dem=0.03 third:den=1.12
third:der=1.05 third:des=0.50 third:di=0.55 third:dia=0.04 third:die=0.72 third:do=0.47
third:dos=0.05 third:du=0.06 third:e=-0.55 third:each=-0.57 third:een=-0.18 third:ein=1.12
third:eine=-0.41 third:el=-0.28 third:em=-0.55 third:en=0.30 third:er=0.11 third:es=-0.39
third:est=-0.03 third:esta=0.34 third:facebook=1.23 third:factura=-0.04 third:favor=0.75
third:for=0.66 third:foto=-0.22 third:fotos=-0.14 third:friday=-0.16 third:from=-0.53
third:fur=-0.21 third:gern=-0.13 third:get=0.41 third:go=-0.07 third:got=-0.18 third:h=-0.13
third:has=-0.32 third:hat=0.08 third:have=0.93 third:her=-0.38 third:het=-0.48 third:hotel=0.67
third:i=0.26 third:ich=0.95 third:if=0.28 third:ihr=-0.10 third:ik=-0.70 third:il=0.79
third:im=-1.04 third:in=-0.13 third:insta=1.51 third:into=0.20 third:is=-1.48 third:ist=1.38
third:it=0.67 third:ja=-0.03 third:je=-0.14 third:jemand=1.06 third:jetzt=-0.25 third:just=-0.30
third:l=-0.27 third:la=0.40 third:las=-0.82 third:le=-0.63 third:les=-0.63 third:li=-0.12
third:like=0.21 third:list=-0.56 third:lo=0.59 third:logo=-0.33 third:look=0.19 third:los=0.93
third:m=-0.42 third:ma=-0.11 third:maart=-0.13 third:mail=-0.15 third:mal=-0.69 third:march=0.07
third:me=-0.33 third:mes=0.04 third:met=0.51 third:mi=-0.31 third:mir=-0.09 third:mit=-0.04
third:moet=0.34 third:month=0.34 third:muss=-0.58 third:my=0.06 third:n=-0.49 third:na=-0.49
third:naar=-0.24 third:ne=0.31 third:need=-0.26 third:newsletter=0.21 third:next=-0.05
third:nicht=-0.46 third:no=-0.08 third:noch=-0.48 third:non=-0.05 third:not=-0.27
third:nur=-0.13 third:o=-0.55 third:of=0.26 third:off=-0.61 third:on=1.27 third:one=-0.71
third:only=-0.22 third:op=1.42 third:or=-0.22 third:order=0.39 third:os=-0.25 third:ou=-0.03
third:out=-0.03 third:over=-0.06 third:page=-0.67 third:paginas=-0.10 third:par=-0.32
third:para=0.27 third:pas=-0.50 third:pay=-0.22 third:pdf=-0.92 third:people=-1.14
third:per=0.35 third:photos=-0.41 third:please=0.09 third:por=-0.64 third:post=1.57
third:posts=0.61 third:pour=0.08 third:que=0.28 third:quem=0.25 third:qui=-0.49 third:s=0.10
third:same=-0.12 third:se=-1.45 third:send=0.66 third:sheet=-0.24 third:should=-0.04
third:si=-0.45 third:sie=-0.75 third:site=1.34 third:so=-0.60 third:sont=0.99 third:still=0.93
third:sur=0.34 third:t=-0.47 third:take=-0.14 third:text=0.07 third:texto=-0.86 third:that=0.91
third:the=-0.74 third:them=-1.57 third:there=1.39 third:they=0.85 third:thing=-0.46
third:three=0.13 third:to=-1.34 third:too=0.61 third:tout=-0.11 third:train=1.12 third:two=0.08
third:type=-0.23 third:um=0.30 third:un=0.32 third:una=0.41 third:une=-0.38 third:up=-0.15
third:van=1.06 third:ve=-0.13 third:voi=-0.20 third:vom=0.37 third:von=0.73 third:voor=0.18
third:vous=-0.08 third:want=1.37 third:wants=0.20 third:was=-0.49 third:week=-0.29
third:what=-0.48 third:who=-0.72 third:wil=-0.12 third:will=-0.34 third:with=0.26
third:woche=-0.12 third:words=0.26 third:would=-0.15 third:write=-0.27 third:you=0.02
third:ze=-0.29 third:zum=-0.45
"""
"""The weights of the words that a clause begins with, beside all of that."""
