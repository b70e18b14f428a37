"""How much all says for another request: `python -m benchmarks.understanding.divide`."""

from __future__ import annotations

ENCODER = "use-multilingual-3:dedfb483225e69ac"
ALONE = {
    "always": 0.06,
    "line": 1.39,
    "sentence": -1.00,
    "added": 0.40,
    "clause": -1.34,
    "bare": -1.28,
    "opens": -0.15,
    "orders": 0.51,
    "names_work": 0.55,
    "closes": 0.30,
    "then": 1.42,
    "wish": -0.82,
    "needs": 0.20,
    "another_needs": 0.05,
    "loose_needs": 0.06,
    "routes": 0.02,
    "another_routes": -0.24,
    "tells_more": -0.46,
    "detail": -0.10,
    "points_back": -0.75,
    "takes_up": -0.73,
    "hands_over": -0.93,
    "material": -1.85,
    "behind_request": -0.79,
    "behind_thanks": -0.01,
    "behind_told": -0.20,
    "told_then_opens": -0.36,
    "tells": -0.37,
    "only_when": -0.64,
    "on_a_topic": -0.12,
    "another_timed": 0.44,
    "timed": -0.33,
    "few_words": -0.94,
    "many_words": 1.13,
    "declined": -0.50,
    "strange": -0.59,
    "strange_work": 0.58,
    "in_scope": 1.44,
    "service": -0.24,
    "alike": 0.78,
    "another": -0.32,
    "another_opens": 0.61,
    "another_loose": -0.92,
    "another_likely": 1.40,
    "another_sure": 1.36,
    "another_lost": 1.51,
    "both": 0.36,
    "runner_up": 0.41,
    "another_runner_up": -0.43,
    "another_in_whole": 1.55,
    "in_scope_whole": 0.20,
    "sure_whole": -0.57,
    "openers": 0.41,
    "units": -3.05,
    "opened_before": 0.10,
    "between": 0.18,
    "last_one": -0.26,
    "more_behind": 0.10,
    "opens_behind": -0.46,
    "both_latter": 0.57,
}
"""The weights where there are no sentence vectors."""

BESIDE = {
    "always": -0.44,
    "line": 1.78,
    "sentence": -0.77,
    "added": 0.28,
    "clause": -0.68,
    "bare": -0.77,
    "opens": -0.03,
    "orders": 0.76,
    "names_work": -0.07,
    "closes": 0.24,
    "then": 1.35,
    "wish": -0.40,
    "needs": 0.52,
    "another_needs": -0.19,
    "loose_needs": 0.00,
    "routes": -0.06,
    "another_routes": -0.23,
    "tells_more": -0.39,
    "detail": 0.06,
    "points_back": -0.23,
    "takes_up": -0.24,
    "hands_over": -0.72,
    "material": -1.18,
    "behind_request": -0.82,
    "behind_thanks": 0.25,
    "behind_told": 0.08,
    "told_then_opens": -0.28,
    "tells": -0.03,
    "only_when": -0.17,
    "on_a_topic": -0.06,
    "another_timed": 0.38,
    "timed": -0.10,
    "few_words": -0.13,
    "many_words": 0.47,
    "declined": -0.15,
    "strange": -0.50,
    "strange_work": 0.65,
    "in_scope": 0.83,
    "service": 0.08,
    "alike": 0.21,
    "another": -0.11,
    "another_opens": 0.39,
    "another_loose": -0.60,
    "another_likely": 1.28,
    "another_sure": 1.47,
    "another_lost": 1.17,
    "both": 0.48,
    "runner_up": 0.06,
    "another_runner_up": -0.36,
    "another_in_whole": 1.58,
    "in_scope_whole": 0.26,
    "sure_whole": -0.81,
    "openers": 0.57,
    "units": -2.71,
    "opened_before": -0.02,
    "between": 0.40,
    "last_one": -0.18,
    "more_behind": 0.17,
    "opens_behind": -0.36,
    "both_latter": 0.34,
}
MEANT = """
HroVvSU19rYSOEo1yTqWNv61grn6urM0D76Ms50upanvNly6VDcouU22Cb5ntIAzlLXYtr+4lDej
vOo19TaROBwtWbRvPPw5b6pYNO+3ujb1tFSs7qx1tES5iDFlszA+uLlCNYmyvriGrZs5fjggOGU0
rLJmOLI2gTQQLya4GbExKiY4hbQotiy2hzrKv1qtqCe2NXa8kjV1s+Y0EbnYtTEzg7Mxus0nOi+5
t+U8SScHNVgyFSFBtmSwfrAgud67zLSgvYkxgTMUrxK3z62XtQq86DvqtSOv0iy4paC0e6Q9uOm3
jbpROqk0dzeStOCuHTzTNxk2pToUORat2bJYMbI3py5qNW8usjjRNEm0+Dc1tm+xXjjtteozsLvy
r/wgF7yksn2yYbZcuhO15LCpNuIzN7kXNh+mAjm2OyI65bD4MTA5pLSHsR26mjKQu3m2PyWyL1O8
ui1WsNS0miV2PPE0NbSUulG1xTYGN/S7VbWYnQ4oITSONre5VLraNKG4srRdMCO1njcnOAK0ArgG
s3+0FTzzMw65BTk4tTm0zzp4vWW0uKgMLkw2PbjWt746GLWQO/s3ejvKOmA4XjwMOjO3HLi4vFu0
4zkyOE01ybchsP0tcDq1NqWx3TYHOLS13jHZPHI6FjwmPF6pBjhgNXqzRbh/OksstjxQs/C4xjlD
Pr624y8QvIU2I7ORMXsymjQUuSu5qbhcNWYwsD5HN6YxWrbxJdI61jnIOrE5q7AMNEI25LexMGq1
hzQAvO+4uLaeOO6r6TbwNDEnPbkSqxmvJjb6MDA4AjSYtXw4erwaOPks2TsvLmc61bzFOR033ztv
NH07fLDUMYI607BJOfI6arnxOAE4HrP2uKa3FCmCvC83ObueM+yqEziMOCq4VLt5Nd8wQjpKLW65
/rSWuJixADhAt5U4/Svetnw3dLmlNg+zuzgaoK67oizPMfa2pbIQuQy0njY/NNq+W7boOgC0MTgu
tbiun6Nxtrs59bVvMSe6Vj6DpO8t0zuLOH0zqrUdsb0umjg4ORSwrLaHrxYxi7zNNli0rqiOt3I0
aLcbtc61PrvAJk4kYygfNyG3LTtRtea4FTgFMJEmRLDYu0OxFrZUtdW9cZj1Odg74zMCtLK1Sy3B
PDSzWK3VkqY24C0GNQmxo65UtwYqhbHJOIcqjTE/MzM3j7YFJ3izv7eiPLC4DbLLtH28+rVGMaKs
Fykrt9M4tajrN9iw1pxrru40ybRAOsc4nTb6uKy8RbysOKMkuzZaMX2rtDDrNM81UbobNvc2+SxH
sHsyqzC+Pi27PLZyPGc1JjSgM1Eu+y3Zucq1tq+GOOO5DryAOLGv9zRsuPa5NDn2sJYxBrg3noC1
Erp1s9C7zT6BPPgqpzbRtnS1Zy//uhu+CDjiuO86JrP4ODu8sDrdOlC28LhoMVu5xr0Rtw6+DrCi
NDo5ZzPeshI3HjRkPlmxJrUGunEvCryQtBe9Q772O4q7tjnBvEg4lTrjO3y41jSiOV26HjsoN6Gq
D7h+tyG0nzCvOKS82bjXKWc5Ern9OuMzhLiIsX46/rQTPcE34bzFu7w3SMBRNG64dDoZuzU7G7ve
NLe41jlquG85izbGuli5bzTptTs2E75DN66tOKfXuNMyGL3NNdu6/LqJtfi1QjpVODevJbipOas2
DZmarh82xjOauGyqibdANwg7EDfLK7koOrzvNeIzn7XYLrC2uLChoq6x+rzJrqI9YbksuLuwgC1c
PBE0jDMEPom1ibo2KiW0BC4SufcqSkAONa692TsSuDm8HTi5NmAyAbUWtmE21TbWtYc2Sj4nNtOy
8SzhLHO8zK8Vu081wreUuNEzTjy5OOq4LTj+M808gCu6PTy8LrmAM7G4CAv1vE4yDTh8tIA0Gba9
PdQyqLF8u2S1orWeOVswtLoVPOM477KMJDm3KzqgrRypqLkvsTJAqTtGuku6JDySvNK8titPst02
HDxGOhe+UbRXOUIv/TeuKfc2KTkStYe0e7d5sXu43yiHPPW9AbvnLE0x2zH2NJ05RjD6PPsyOj1d
rggxtjTPtTa2qLqlvTEuRrssL0QuHiHhOPC5PasdMr+y7b4tPYk2HjMZsdi+WD3itPO7TK5HO/e3
Uj3bNms3z7EqLN83wTSUogK76jpdL1IpxrjpPPO1ebK3O7ItjTopM5ex68C2P4AwNjxlNa40DzS5
P5i4gDv5vEm0CS9XPtq30K3yIUE0uqhatYm4ibzpt5C6ETcktPc4eTtNu0AxnDMwuJi3xLS3tCA6
Tjj0Nn6tqD1Succ/xDsPvHs6MzysOPWpSTn3uWirq7zxNkk02rz4u9q2Tbwptmk5k7kot4E7Nrcm
tLwrh7qiKxE5mznrOHU5rbsHO5A0JTHyNPu1CTBDPW85rLwcNqU09LYRMSI4Xq1gPWQ5N7aiNY45
qTckNGixMbo/pua6x7fbOOM8G754MHs0FTkLt5My1DxAuGOv2LmOuKIuDby5LyWuAzquvNKv9ruL
rRw5brwvMvi6pzoes/a+3jsKrkU6hzpGPsgx4DpgvEU93LBUu+C6vDEKPW00SbzCMGy6jTwEvkw4
N7IZpOe5UjznPPM8HbzevLQs16uNPLE6n7VMufu6mjAbs446WTyRslw+O7ONLZKxO7+wNCq06DQL
tSq5MD2guFGy/DwHPMGunbN/LtI6jTyfuFIzObTBrh08J7gFOOI+BUDCujorgjqNMn8jSTtiPP0t
yLCNrQ6vMy/usu6p+KzFsRAqWDJ9NP6nFTSDtLUvZy4Qrro15S7aLegvlSwHs6QuZbQUqSMyCTFE
LZWj8jTLLiEoEDUsslawkytDsrssNq6ZNderyq1oMK0oZ7CwLyU01CsToPQvW7P4NHJB8DSumWMj
xymBKg+05yuXJXSwz7JUpaOwBLXOmUUvq7EPrw+ztLSBLGCofyn1tIgn9KvZrPwyKDhUsUo57DIm
NhC1n6McNDWt7LCLMLa1OzLyLL05+DGaMSw0ybR5ss8zgitysiuwPKwIMx+SRikitDQ2y6rHMEKq
qjBdL8Kx3SzcMS2iC69tMR+reLS8nK00y6xItN4rXaZTMssyY6GfPOQtXqgLN2+2DaGDp9UnbLBG
NsixpzsIoqMsdCVWtL+u3raHMFQv0C9btCo0OyxCLDQ4ta+7kIeySDGdM62sfjENrTcxNiwBsGKv
IC3grVuqfDNusM6W7jh7Mmas+7NaMYou+igTLbKoza0KsuKxWS1+pv+ChTJ2sB6f6qBftNciESwA
tFCoSK5oM+WzMazOLGEyP6VLMIEu4jDqrRUw3SnbMnC7HLbCuI6vc7KtrSAsHrdnsPcwZ5W2MnMy
v6JUN0auXDRaIJopXLNst4y2861DNd8ppzVSsUmtHq35MtOrYjBgIMStXS8SpwSyS7CcrM+pL7PX
NHA04KA5NkG0Obapsikvta5TK9EpDzAFLsuwxqw+q68umCVJreixHTZiKc6xKrU4IvAwkaGhMD+u
1C3fpCkqZqL/sfmw4zFjMhax/LGzsbEta7PUHI8lQ6iCLBExyC7Arco6QDIELGKrFTGsql6weS6/
niatk7C0JE0ozKXJMdoWVbOxKgurnTEGrdywKTRCMjsd6bGRLdWsiynOscEzAhYCIKymCSgrMPsw
ZipfNDYwJbR+rb+rvLXHqycvgCa0rx4m0TCsrnWpXzDpqZCwfTAwnNGuILP6uiot4q8QsDefKjKt
p/Qp8bI5MDAwHiuFLvaodqmLMG6xnS0YNhS1kzMVOGOweK7JrQOmJi7BNCQvljKBtkisP7Bds9Oz
IqsXM6Kx/qn8MO2woS44JDmyOjLXMACx+q3VM3wvQLPtqQqwE7EQM6qw3KiWLpw1HzBRNe20/CBi
LqqwuTS9nqqxjjCerhY0vCMvsyorQLZWtW8oEDTdGdGppDhyK1kxJSi3LbMwsrbSDG0sDbMAs02z
8ylWNi6wlK4Nq3et8Lg9NA8kSCi9rJMuGzZ4KlAtOqt1s0Ey+DUoMQgxbTVBMMo+rCj1LiMveqJz
KZ6z4LKxLhCgWS2xsgeuxDDYNC0zpKv1L0EcsCvpructSLGRNqEpRDKzpiQwAqqxLo87
"""
"""The weights of the sentence vectors: of a request, of a clause behind it, and of both."""

WORDED = """
both:1_h=-0.41 both:alguien_que=0.35 both:also_the=-0.06 both:and_the=0.42 both:answer_the=0.34
both:avec_les=-0.15 both:by_the=-0.13 both:c_est=-0.40 both:can_someone=0.46 both:can_you=-0.64
both:could_somebody=-0.45 both:could_someone=0.26 both:could_you=0.54 both:do_the=-0.07
both:end_of=-0.03 both:es_sind=-0.11 both:find_out=0.05 both:for_the=0.33 both:get_it=-0.41
both:get_me=1.80 both:hay_que=-0.09 both:he_s=-0.48 both:i_can=0.10 both:i_d=-0.30
both:i_don=-0.03 both:i_have=-0.08 both:i_ll=0.38 both:i_m=-0.28 both:i_need=-0.14
both:i_ve=-0.76 both:i_want=0.11 both:ich_hab=-0.34 both:ik_heb=-0.35 both:il_faudrait=0.22
both:il_me=-0.14 both:it_s=-0.04 both:j_ai=0.65 both:je_vous=-0.03 both:kan_dat=-0.04
both:kan_iemand=0.03 both:kunnen_jullie=-0.17 both:make_it=0.10 both:me_lo=-0.27
both:mi_serve=-0.05 both:need_a=-0.12 both:need_it=-0.06 both:para_el=-0.91 both:pas_de=-0.16
both:por_favor=-0.23 both:pour_le=-0.09 both:put_it=0.34 both:put_the=-0.21
both:que_alguien=0.40 both:que_salga=-0.14 both:quelqu_un=-0.08 both:she_s=-0.26
both:tell_me=-0.38 both:that_s=1.12 both:the_new=-0.13 both:there_s=-0.05 both:they_need=-0.22
both:they_re=0.31 both:un_post=0.70 both:und_die=-0.30 both:vous_pouvez=-0.13 both:what_s=-0.04
both:what_they=-0.12 both:with_a=0.28 both:with_the=-0.48 both:would_you=-0.15 first:1=-0.70
first:11=-0.14 first:12=-0.64 first:14=0.43 first:2=-0.78 first:20=-0.18 first:3=-0.98
first:4=-0.21 first:40=0.50 first:5=0.29 first:50=0.41 first:6=0.40 first:60=-0.25 first:8=-0.43
first:9=-0.41 first:a=1.37 first:about=-0.11 first:ah=-0.20 first:al=-0.10 first:alguem=1.08
first:alguien=0.20 first:all=2.05 first:alle=0.47 first:alles=-0.10 first:als=0.14
first:also=0.25 first:am=-0.14 first:an=1.31 first:and=2.48 first:answer=0.31 first:antes=-0.17
first:as=0.40 first:ask=-0.94 first:ate=-0.10 first:au=-0.06 first:auch=-0.10 first:auf=1.49
first:avec=-0.65 first:back=-0.15 first:before=-0.17 first:bei=-0.35 first:bij=0.18
first:bill=1.27 first:bis=-0.35 first:bitte=-0.82 first:book=0.21 first:both=0.87
first:brauchte=-1.19 first:but=-0.38 first:by=-0.96 first:ca=-0.05 first:call=-0.22
first:can=-0.68 first:chase=-0.06 first:che=0.44 first:chi=-0.17 first:ci=0.74 first:com=0.10
first:con=-0.85 first:could=-0.09 first:cuanto=0.20 first:d=0.59 first:da=-0.36 first:daar=-0.97
first:danke=-0.10 first:das=-0.19 first:dass=-0.77 first:dat=-0.17 first:de=0.08 first:del=-0.29
first:den=0.57 first:der=-0.17 first:des=0.77 first:deux=0.35 first:die=0.11 first:do=-0.13
first:dos=0.21 first:due=-0.03 first:e=2.26 first:een=2.93 first:ein=-0.50 first:eine=-0.33
first:einer=-0.56 first:el=-1.50 first:elle=-0.37 first:en=1.62 first:end=-0.03
first:entro=-0.31 first:er=0.20 first:es=-0.30 first:esta=-0.29 first:et=1.10 first:eu=0.09
first:every=0.24 first:everything=-0.17 first:facebook=-0.23 first:feb=0.08 first:find=0.40
first:fix=-0.13 first:for=0.38 first:foto=-0.13 first:fotos=-0.52 first:friday=-0.08
first:from=-0.16 first:fur=0.76 first:get=0.93 first:graag=-0.88 first:half=-0.33
first:hand=-0.59 first:has=-0.18 first:have=0.05 first:he=0.04 first:help=-0.62 first:het=-0.13
first:ho=-0.15 first:hotel=0.18 first:how=-0.09 first:i=-1.08 first:ich=-0.12 first:if=0.59
first:ik=-0.53 first:il=-0.36 first:im=0.19 first:in=0.60 first:ins=0.89 first:insta=2.16
first:invoice=0.13 first:io=-0.13 first:is=0.44 first:it=-0.18 first:its=-0.31 first:j=0.81
first:ja=0.25 first:je=-0.19 first:just=-0.73 first:kan=-0.07 first:kann=0.18 first:keep=-0.35
first:kunnen=-0.17 first:l=-0.53 first:la=0.09 first:las=0.51 first:last=-0.11 first:le=-0.49
first:leave=-0.51 first:les=0.27 first:let=-0.47 first:liefst=-0.55 first:list=-1.24
first:lo=-0.24 first:los=-0.32 first:ma=-0.71 first:maar=-0.68 first:macht=-0.15
first:make=-0.45 first:mandar=0.26 first:marquem=-1.00 first:max=-0.19 first:me=-0.47
first:merci=-0.13 first:met=0.44 first:mettre=0.05 first:mi=0.79 first:mijn=0.46 first:mir=-0.56
first:mit=-0.61 first:moet=-0.14 first:moi=0.36 first:mon=-0.19 first:mostly=-0.18
first:muss=-0.07 first:must=-0.05 first:my=0.05 first:names=-0.56 first:nao=-0.10
first:need=-0.22 first:needs=-0.19 first:new=-0.99 first:newsletter=1.36 first:nicht=0.34
first:no=-1.13 first:nobody=0.38 first:non=-0.35 first:not=-1.04 first:nothing=-0.18
first:nur=-0.14 first:o=-1.58 first:ob=-0.26 first:offer=0.22 first:oh=0.38 first:on=-1.19
first:once=0.16 first:one=0.46 first:only=-0.15 first:op=0.91 first:os=-0.28 first:our=-1.20
first:over=-0.15 first:para=-0.69 first:pas=-0.39 first:people=-0.23 first:per=-1.91
first:pero=-0.40 first:please=-1.71 first:pls=-0.98 first:podem=-0.68 first:poi=-0.16
first:post=0.59 first:pour=-0.07 first:preciso=0.26 first:price=0.31 first:put=0.99
first:qu=0.51 first:qualcuno=-0.55 first:que=0.54 first:quelqu=-0.08 first:queria=-0.55
first:quero=0.47 first:raus=-0.13 first:rechnung=1.23 first:ring=-0.31 first:same=-0.72
first:sao=-0.27 first:say=-0.25 first:schreibt=-0.39 first:se=-0.88 first:sem=0.51
first:send=-1.53 first:she=0.92 first:si=-0.66 first:sie=-0.20 first:sin=0.29 first:sind=1.07
first:so=0.27 first:some=0.08 first:somebody=-0.18 first:someone=-1.31 first:something=-0.14
first:somos=-0.04 first:son=-0.22 first:sono=-0.15 first:sorry=-0.63 first:sort=-0.38
first:stuur=-0.60 first:take=0.55 first:tell=1.04 first:tem=-0.21 first:tengo=-0.60
first:text=-0.13 first:thank=0.02 first:that=1.28 first:the=-0.90 first:thema=-0.41
first:then=-1.23 first:there=0.75 first:they=0.16 first:this=-0.09 first:three=-0.39
first:to=0.19 first:tuesday=-0.02 first:two=-0.35 first:type=0.48 first:um=-0.30 first:uma=-0.31
first:un=0.98 first:una=0.84 first:und=2.12 first:une=0.12 first:va=-0.53 first:voor=0.15
first:vorrei=0.36 first:vous=-0.91 first:want=0.60 first:was=0.44 first:wat=-0.17 first:we=-0.67
first:weil=-0.12 first:wer=0.08 first:what=-0.51 first:whatever=0.03 first:which=0.48
first:while=-0.32 first:who=0.89 first:wie=-0.29 first:wil=0.79 first:with=-0.70
first:would=-0.84 first:write=0.51 first:y=-0.09 first:ya=-0.20 first:yo=-0.57 first:you=0.68
first:ze=-0.16 first:zet=-0.23 first:zoek=0.57 first:zwei=0.61 joined:2=2.27 joined:3=1.36
joined:also=0.14 joined:anche=-1.08 joined:and=0.08 joined:aussi=0.61 joined:dan=0.30
joined:danach=-0.49 joined:dann=-0.07 joined:depois=0.55 joined:e=0.23 joined:en=0.55
joined:et=-0.22 joined:first=-0.60 joined:luego=0.66 joined:mais=-0.82 joined:mas=-0.90
joined:ook=-0.46 joined:plus=-0.86 joined:poi=0.14 joined:puis=-0.36 joined:tambien=-0.13
joined:then=-0.32 joined:und=-0.03 joined:y=0.84 joint:!=-1.11 joint:!!=-0.87 joint:&=-0.08
joint:+=-0.28 joint:,=-2.14 joint:,_and=1.16 joint:,_and_then=0.23 joint:,_dan=-0.05
joint:,_dann=-0.39 joint:,_e=0.64 joint:,_en=0.17 joint:,_et=0.90 joint:,_plus=-0.33
joint:,_poi=0.53 joint:,_puis=-0.44 joint:,_then=-1.37 joint:,_und=1.40 joint:,_und_dann=0.15
joint:,_y=0.37 joint:-=0.51 joint:.=-1.38 joint:.,=-1.13 joint:..=0.14 joint:...=0.51
joint:/=0.71 joint:2)=0.89 joint:2.=0.64 joint:3)=0.82 joint:;=-1.85 joint:?=-1.13
joint:??=-0.23 joint:and=-2.25 joint:and_also=0.47 joint:and_then=1.15 joint:dan=0.19
joint:dann=0.17 joint:e=-1.38 joint:e_poi=-0.27 joint:en=-1.32 joint:et=-1.47 joint:first=-0.62
joint:mais=-0.80 joint:mas=-0.26 joint:ook=-0.44 joint:plus=-0.46 joint:then=-0.32
joint:und=-0.90 joint:y=-1.59 joint:y_luego=0.62 joint:•=1.06 second:1=-0.98 second:12=-0.12
second:14=-0.48 second:18=0.21 second:2=-0.45 second:20=-0.25 second:200=-0.17 second:24=0.04
second:27=0.53 second:3=0.03 second:31=-0.07 second:4=0.43 second:5=-0.13 second:6=-0.35
second:8=-0.24 second:9=-0.09 second:a=0.17 second:about=0.32 second:ai=1.07 second:al=-0.16
second:alguien=0.39 second:all=-0.16 second:alles=0.02 second:als=-0.47 second:am=0.25
second:an=1.11 second:and=0.44 second:antes=-0.31 second:are=-0.34 second:as=-0.61
second:at=-0.27 second:attached=0.39 second:auch=0.87 second:auf=0.14 second:aux=0.44
second:bank=0.36 second:be=-0.18 second:before=-0.20 second:bei=0.13 second:bis=-0.60
second:bitte=0.20 second:by=0.07 second:ca=-0.37 second:call=0.61 second:can=0.25
second:ce=-0.60 second:che=0.08 second:com=-0.35 second:como=-0.53 second:con=-0.84
second:d=0.09 second:da=-0.09 second:das=-0.55 second:dat=-0.35 second:de=-0.13 second:del=-0.53
second:dem=-0.42 second:den=1.90 second:der=0.71 second:des=0.69 second:di=0.12 second:dia=-0.27
second:did=-0.16 second:die=0.98 second:do=-1.07 second:does=0.31 second:don=-0.05
second:dos=-0.32 second:drei=-0.42 second:du=0.46 second:e=0.83 second:each=0.05 second:een=0.16
second:ein=0.30 second:einen=0.60 second:el=0.55 second:em=-0.05 second:en=1.01 second:er=-0.09
second:es=-0.26 second:est=-0.49 second:esta=-0.07 second:et=1.18 second:euro=-0.32
second:facebook=-0.25 second:faudrait=0.22 second:faut=0.03 second:favor=-0.23 second:for=0.81
second:foto=-0.20 second:fotos=-0.18 second:from=-0.47 second:fur=0.25 second:geht=-0.14
second:get=-0.85 second:graag=0.27 second:h=-0.45 second:ha=-0.32 second:hab=0.20
second:has=-0.67 second:hat=0.11 second:hatte=-0.13 second:have=0.14 second:hay=-0.06
second:heb=-0.56 second:her=0.60 second:het=-0.49 second:him=0.44 second:horas=-0.10
second:hotel=-0.42 second:i=-0.37 second:ich=-0.51 second:iemand=-0.22 second:if=1.23
second:ihr=0.08 second:ik=0.19 second:il=1.43 second:im=-0.42 second:in=0.36 second:insta=0.47
second:is=0.27 second:ist=-0.55 second:it=-1.28 second:ja=-0.06 second:je=0.56
second:jullie=-0.92 second:kan=-0.06 second:kann=-0.03 second:keep=-0.72 second:know=-0.06
second:kommt=-0.20 second:l=-0.25 second:la=0.45 second:las=0.52 second:le=1.53 second:les=1.71
second:leute=-0.63 second:like=-0.19 second:list=-0.22 second:ll=0.76 second:lo=0.96
second:los=0.54 second:m=0.85 second:mail=-0.13 second:mal=0.14 second:man=-0.20
second:mando=-0.19 second:me=0.14 second:mes=0.11 second:met=-0.02 second:meteen=0.52
second:mi=0.17 second:min=0.22 second:minutes=1.18 second:mir=1.03 second:mit=0.12
second:moet=0.14 second:moi=0.69 second:monday=0.53 second:musste=0.66 second:my=-0.35
second:nao=-0.06 second:ne=0.12 second:need=0.63 second:needs=0.51 second:never=-0.03
second:new=0.20 second:newsletter=-0.31 second:nicht=-0.12 second:nights=0.62 second:no=0.81
second:noch=0.58 second:not=-0.26 second:nur=-0.12 second:o=1.57 second:of=0.17 second:old=0.05
second:on=0.90 second:one=-0.13 second:only=0.57 second:op=-1.01 second:or=-0.20
second:order=-0.16 second:os=0.41 second:our=-0.20 second:out=-0.03 second:page=0.22
second:pages=-0.69 second:pagina=-0.39 second:para=0.31 second:people=0.30 second:per=-0.67
second:please=-0.21 second:pls=-0.44 second:plus=-0.34 second:por=-0.08 second:post=1.38
second:posts=0.30 second:pour=-0.57 second:pouvez=-0.13 second:pra=-0.23 second:price=-0.15
second:que=0.09 second:raus=-0.74 second:re=-0.14 second:s=-0.41 second:said=-0.13
second:salga=-0.17 second:says=-0.32 second:schick=-0.06 second:se=-0.95 second:serve=-0.07
second:shop=-0.54 second:should=0.48 second:si=-0.95 second:sie=-0.02 second:sind=-0.59
second:site=0.49 second:so=-0.20 second:somebody=-0.89 second:someone=0.44 second:sono=0.65
second:staat=-0.49 second:stuck=0.60 second:t=-0.09 second:te=-0.12 second:tengo=-0.26
second:text=-0.12 second:that=0.29 second:the=0.40 second:them=0.03 second:then=0.10
second:there=0.40 second:they=-1.16 second:those=0.34 second:three=-0.65 second:time=-0.30
second:to=0.07 second:tomorrow=0.64 second:too=-0.09 second:tres=0.04 second:two=-0.20
second:um=0.81 second:uma=-0.31 second:un=0.07 second:una=1.11 second:und=0.94 second:une=0.67
second:uns=0.62 second:up=-0.10 second:van=-0.55 second:ve=-0.95 second:voi=-0.67
second:voor=0.85 second:vous=0.07 second:want=-0.33 second:wants=-0.62 second:war=-0.13
second:was=-0.30 second:week=-0.20 second:wer=0.05 second:what=-0.13 second:who=-0.68
second:wie=0.11 second:wil=-0.08 second:will=-0.35 second:wir=-0.57 second:with=-0.03
second:words=-0.30 second:would=-0.30 second:write=-0.09 second:x=1.10 second:y=-0.41
second:ya=0.23 second:you=-0.44 second:ze=0.07 second:zijn=0.09 second:zit=-0.34
second:zum=-0.18 second:zwei=-0.67 third:1=0.17 third:10=-0.20 third:12=0.25 third:14=-0.10
third:15=-0.52 third:18=-0.03 third:2=0.56 third:20=0.69 third:24=-0.46 third:25=0.28
third:3=0.51 third:30=-0.04 third:31=-0.33 third:4=-0.67 third:5=0.08 third:50=0.49
third:6=-0.34 third:9=0.13 third:a=0.22 third:about=-0.46 third:ai=0.25 third:al=-0.22
third:alguien=-0.16 third:all=0.86 third:am=0.17 third:an=1.18 third:april=1.01 third:are=-1.01
third:as=-0.61 third:asked=-0.10 third:at=-0.19 third:au=0.25 third:auch=0.47 third:auf=0.66
third:avec=-0.10 third:back=-0.35 third:be=-0.84 third:been=0.31 third:bis=0.10 third:bitte=0.98
third:by=0.15 third:ca=0.37 third:che=-0.23 third:com=-0.76 third:come=0.05 third:como=-0.41
third:con=-0.66 third:d=-0.71 third:da=-0.99 third:dans=-0.56 third:das=-0.05 third:dat=0.27
third:day=0.11 third:de=0.27 third:del=0.27 third:dem=-0.26 third:den=0.91 third:der=1.01
third:des=0.40 third:di=0.47 third:dia=0.03 third:die=0.96 third:do=0.56 third:dos=0.10
third:du=-0.20 third:e=-0.45 third:each=-0.48 third:een=-0.14 third:ein=0.92 third:eine=-0.39
third:el=-0.46 third:en=0.30 third:er=-0.32 third:es=-0.46 third:est=-0.02 third:esta=-0.03
third:facebook=1.04 third:factura=-0.10 third:favor=0.76 third:for=0.55 third:foto=-0.26
third:fotos=-0.16 third:friday=-0.12 third:from=-0.43 third:fur=-0.25 third:get=0.41
third:go=-0.06 third:got=-0.18 third:h=-0.12 third:has=0.22 third:hat=0.05 third:have=0.42
third:het=-0.26 third:hotel=0.68 third:i=0.10 third:ich=0.62 third:if=0.27 third:ihr=-0.15
third:ik=-0.79 third:il=0.26 third:im=-0.95 third:in=-0.44 third:insta=1.46 third:into=0.24
third:is=-1.18 third:ist=1.27 third:it=1.23 third:je=0.05 third:jetzt=-0.30 third:just=-0.30
third:l=-0.34 third:la=0.41 third:las=-0.29 third:le=-0.67 third:les=-0.52 third:li=-0.12
third:like=0.56 third:list=-0.39 third:lo=0.61 third:logo=-0.30 third:look=0.11 third:los=1.08
third:m=-0.36 third:ma=-0.19 third:maart=-0.13 third:mail=0.21 third:mal=-0.70 third:march=-0.23
third:me=-0.34 third:met=0.51 third:mi=-0.33 third:mir=0.30 third:mit=0.24 third:month=0.40
third:muss=-0.56 third:my=0.41 third:n=-0.73 third:na=-0.44 third:naar=-0.17 third:ne=0.31
third:need=-0.79 third:new=-0.02 third:newsletter=0.52 third:nicht=-0.52 third:no=-0.10
third:noch=-0.51 third:not=-0.24 third:nur=-0.14 third:o=-0.53 third:of=0.40 third:off=0.10
third:on=1.06 third:one=-0.75 third:only=-0.20 third:op=1.24 third:or=-0.18 third:os=-0.36
third:out=-0.13 third:over=-0.14 third:paginas=-0.11 third:par=-0.20 third:para=0.19
third:pas=-0.46 third:pay=-0.25 third:pdf=-1.07 third:people=-1.15 third:per=0.20
third:please=0.18 third:por=-0.70 third:post=1.29 third:posts=0.45 third:pour=-0.02
third:que=0.54 third:qui=-0.73 third:s=-0.46 third:same=-0.27 third:se=-1.28 third:send=0.67
third:si=-0.08 third:sie=-0.19 third:site=1.19 third:so=-0.56 third:sont=1.07 third:sur=0.30
third:take=-0.14 third:text=0.12 third:texto=-0.92 third:that=0.43 third:the=-0.67
third:their=-0.55 third:them=-1.53 third:there=1.41 third:they=0.26 third:thing=-0.32
third:three=0.16 third:to=-1.06 third:too=0.52 third:tout=-0.11 third:train=1.14 third:two=-0.13
third:type=-0.22 third:um=0.35 third:un=0.58 third:una=0.37 third:une=-0.32 third:up=0.02
third:van=1.28 third:ve=-0.25 third:voi=-0.21 third:vom=0.37 third:von=0.73 third:voor=0.14
third:want=1.38 third:wants=-0.30 third:week=-0.13 third:what=-0.54 third:who=-0.75
third:will=-0.34 third:with=0.03 third:woche=-0.12 third:words=0.17 third:would=-0.06
third:write=-0.23 third:y=0.28 third:you=0.58 third:ze=-0.27 third:zum=-0.34
"""
"""The weights of the words that a clause begins with, beside all of that."""
