"""How much all says for another request: `python -m benchmarks.understanding.divide`."""

from __future__ import annotations

ENCODER = "use-multilingual-3:dedfb483225e69ac"
ALONE = {
    "always": -0.03,
    "line": 1.24,
    "sentence": -1.12,
    "added": 0.56,
    "clause": -1.58,
    "bare": -1.27,
    "opens": -0.01,
    "orders": 0.43,
    "names_work": 0.61,
    "closes": 0.32,
    "then": 1.34,
    "wish": -0.70,
    "needs": 0.37,
    "another_needs": 0.11,
    "loose_needs": -0.36,
    "routes": 0.13,
    "another_routes": -0.21,
    "tells_more": -0.60,
    "detail": -0.09,
    "points_back": -0.77,
    "takes_up": -0.76,
    "hands_over": -1.16,
    "material": -1.53,
    "behind_request": -0.85,
    "behind_thanks": -0.05,
    "behind_told": -0.23,
    "told_then_opens": -0.40,
    "tells": -0.39,
    "only_when": -0.44,
    "on_a_topic": -0.05,
    "another_timed": 0.48,
    "timed": -0.49,
    "few_words": -0.98,
    "many_words": 1.11,
    "declined": -0.37,
    "strange": -0.72,
    "strange_work": 0.68,
    "in_scope": 1.41,
    "service": -0.24,
    "alike": 0.78,
    "another": -0.34,
    "another_opens": 0.77,
    "another_loose": -1.03,
    "another_likely": 1.53,
    "another_sure": 1.25,
    "another_lost": 1.74,
    "both": 0.43,
    "runner_up": 0.48,
    "another_runner_up": -0.49,
    "another_in_whole": 1.78,
    "in_scope_whole": 0.17,
    "sure_whole": -0.49,
    "openers": 0.43,
    "units": -3.29,
    "opened_before": -0.04,
    "between": 0.33,
    "last_one": -0.34,
    "more_behind": 0.12,
    "opens_behind": -0.52,
    "both_latter": 0.57,
}
"""The weights where there are no sentence vectors."""

BESIDE = {
    "always": -0.48,
    "line": 0.62,
    "sentence": -0.70,
    "added": 0.53,
    "clause": -0.96,
    "bare": -0.73,
    "opens": 0.13,
    "orders": 0.68,
    "names_work": -0.02,
    "closes": 0.24,
    "then": 1.31,
    "wish": -0.31,
    "needs": 0.68,
    "another_needs": -0.04,
    "loose_needs": -0.58,
    "routes": 0.08,
    "another_routes": -0.13,
    "tells_more": -0.71,
    "detail": 0.07,
    "points_back": -0.29,
    "takes_up": -0.27,
    "hands_over": -1.10,
    "material": -1.01,
    "behind_request": -0.96,
    "behind_thanks": 0.13,
    "behind_told": 0.04,
    "told_then_opens": -0.31,
    "tells": -0.01,
    "only_when": 0.08,
    "on_a_topic": 0.02,
    "another_timed": 0.44,
    "timed": -0.28,
    "few_words": -0.07,
    "many_words": 0.47,
    "declined": -0.06,
    "strange": -0.65,
    "strange_work": 0.76,
    "in_scope": 0.77,
    "service": -0.03,
    "alike": 0.28,
    "another": -0.13,
    "another_opens": 0.56,
    "another_loose": -0.78,
    "another_likely": 1.48,
    "another_sure": 1.22,
    "another_lost": 1.32,
    "both": 0.57,
    "runner_up": 0.15,
    "another_runner_up": -0.52,
    "another_in_whole": 1.69,
    "in_scope_whole": 0.31,
    "sure_whole": -0.82,
    "openers": 0.64,
    "units": -2.92,
    "opened_before": -0.22,
    "between": 0.55,
    "last_one": -0.28,
    "more_behind": 0.16,
    "opens_behind": -0.45,
    "both_latter": 0.32,
}
MEANT = """
Qbl+vests7YrOGQ4RDyfOBio/7lDuNMzI788tVI1zbWCN9e8ijVjtie0Mr0Zuns5N7zqKeS34jj2
vO8xcDYONtGlT7VmPKU5qi23McO4/jbZtBwwXLCutfO51y9qsWE+OrngNZC2IrLTNBI6gjf6ObYx
zrb2OEg4hDIOL26wvrSDLWM8SbBNtY2eDzs1wFCupJ8YMlK3YDU2Mgs4VLh0uE82xLTzu4orHDQ6
t6s8CiXcNzU5mrCsrpGxDjK6t5a7+rFYvfAyBDVJsVyyOTZgMaO4dDx2tB0uMCwRrHiu6bRHuJW2
1rlLOc4wezP4sZ21cTz8OF817DosOPq3e7VYMws0mzI3LD6vzjdANhE0KTnNr1+pijjTt78zab0a
svy0ULyFsa62kbiPsX+1yLXKMLc3Trn5OLkpeTUsPf841rk5OFo5MjN1tji8XjF8vKe2CTk/NaG8
uC7Xtqy4iTAqPAsgJ7SGum4wyzVINMi7haAwOaY4Jjb5MKy5ergQOTu6WblZMvev9DHlMisvzrmW
tvamhDweLjy2YzhGt9Ap0zh2vMG19i/asJQ1x7foMCI8t6mVOvQ1DzifO4Q4HzkFPiS4DbjvvG21
ODriOrgtCrsFq98xkzqZNac2ODb4Okm0U7AFPEk80zyPOni2Hjd7OeKuX7lCO+k0IjyiLKy6NTiU
P64t9x/7ugc4kLXrL3Q0uzZQubi6C7nqMfw0VD6nM6s0lK4GLxU6MT2dOnM5LTDjrPIzy7efORWt
ZTiyvMG6YrlBOtquIjKXN220LLzqqhWydDkMN1KtKTP3u2g1oL0BNF2sOju1NqA8N720O9owdTsV
MHg8a64JsJI56i8JOlI7abg9N8Y5ia/Buue39TUJvMU2IrtFNeYnKThmOPW49LqgN/OysTgqLU+5
sK4suNGwyDPpu8w3Zzb+uLk4/LvfNV201jmYtNe4vrQdq3C5zCycuc61+Th2NPq+uKJDPIi4PTcD
smE0WrTBt/w5WrfzMvm8Wz7XpB0xeDuFOQkw87FsuJIqsjpWOeasO7j6NS41ebv0N/Oyza3suLgs
rLgsqt+y3bnprQuxkjDDIyu4wTzatdK5CjTFMPexqLOAu3G2aLLLqmy+iCiaOWg7/qo+seizp7DP
OZKtVbaHNJQ2kTLsLqExpbJaswsvebh8OO2sCy3nqo02fbe3N1KxQbeYO9m5lrDErVW6k7QxLkq0
za9yt8g4v7RbN3m0WLA9sZMymbZcOIE5WTimuXW9Tr6QOZgdvzi9Mzyw/ahwOpM0h7nJNRU3wy4f
G4IpsijLPru6rrYBPcQ1TDFjMTQnDKBxuja0eLUWOL+787viOXq0oSw0sdq5rDx2tkgx/bZ2Lfa4
Hrs4tma88j/eO00sfzhDuQexfzCpsc28UTXytNQ3srYtN6e6FzjnOxO4aLGftAW1cr5Yq/2/gypR
oNE3TTcJuGE3HzouQO6y/bhOtUc0abxMtM68FrwgOoa7/jqHu60sADqtOxC7rjcoO528sT1gM8uu
WrgTuVS1/THEPCG9era/M1g5ErhJO8A3XbITtG47FLNUPvM2DrtIuvc0+8AxOSO7Izi1uiY6grn9
NC68Cjogt2E8eTSFuBu5Ejpyu7s5gr26sFIxgK1NtTA1Jr1GNGa6g7vatJO4LDRfN1MzMLpROEw0
NLCItxc25TR2uEYznrmjOG48Yjl5Ne6yVroaMGkmlKzZN5a1E6rJtqExvr3bqgE8SrT9ufKxuTc5
PGA5RS1mPwam6brKMF+5JTgluFg2DD7pqua6gj2Cuju9UjjDObIyTrWmuXo2fjl8vAslPj52NxK4
w7EOMFu8FC89tCo2EbLrtw0xUz1CJHG3eDfWM7o7kzI5PKa7u7kMOQ+4MjOZu503NDxYst2gHrTJ
PS40H7eovAcgB7hmPIOkpbk6Poc7ILeYsoW2qTuxMsq3t7sFNn8/6DruvHe9TDhMuvW8YzOztVGq
kDwpOibAEDTuOMo3LTear48wNTkCsjOmf7dRsU20vDRaOsS9lrx+MEa2Wy36MkM0uzBzPr+sKzto
LiQ4WjiIucmwmrzLvWIt0rllr2ayODYTN5W2xbTEKrG3oL/gPUE1aDOVsqe+AzwGtQa8S6a4PKO4
GD+yNIarGa7Yr1k1B6bNt767JzvzHkosJKmyPEmzTiL4O7e2GjtuNOixaL8wQBo0LT1OLVQ1GCzG
Phq1bTyTvJ2xYDIPPzu3CDK7q3E3qTQrsli127zduSK89TKLtjc2FjhSvFmjPDfatba1Y7bKtS45
kzroMsCxdj0ButE8vDswu6g5SD22MWKzOTYmuSg4pbwQOQ0u4ryqvJWtHLkJtKKs97dgt7I6PbdA
traslrw6pMM7mjX6OZo42bpTPK2pMbL+NRy02DhBPa85ubz3MtQxMbg6MbM5UjJAPCY5tSrZOIw8
uTqINrOyfbp+tpK0VbSLORY7871LtxE0QDstuAA3ljoCtogm67u0twk1/7oQNjk24zqivf0sbLpp
ung2jbzeMlK6KD20uIu/1jq5qMw69DggPQIxtjm8vWI6BiVBviq8H6jGPbA4lrwIMg21XjxjvPc3
ZbbzNn65oDoHPD8+WbxZveG2R7IIPQA7Lq3durK6KjSgsS07qDq2KAQ+7LPmKp8v2L4LNIW5dzcW
NOS4Zz3ht8WmDT2IOa02f68uKvU76T10uGIxIC6xtaE9L7xmr1I9Iz/2un80SjFhGZo05jbTPE0y
5rEIriYuHC6eszQrZrTvtKksVjGXN4UtMjU+s8oyxTQDsXQzNg9+K+wwr6p9r+ItAraSrRw0ojSe
JwEw1DWnLtionDTjstKxhywds8gZ+KZ8N1qxmqrKL/GozbSZLew1MC00o3oxlracNoZBLjT+KSan
gCzQrnSoICx1o2usArWSKH2x8rcCLxozerFbsGmy8LamJ+oyNyg7tZkw+7E0sDA3kjcIsYA6wjQr
OASx362cNailtLPSLZO0WDRQLW46+jVrMB80TLaxsCw07DKxtHiogq8zMdUmoSFntFE3i6DeM+Cw
DC+DLeKyODFYMjeXkrMlMkyjbK/jLKw0rrBNsMwyTqi7Lqowa67iPIww264DOKS3bbDQsEOtjKzq
NGq0KjyPLbCkHC3osTOzlbcZMAwsczFvssw1CiB5JGs3ta47qgmxYjJ5NqUp4S9WqAszXiwitDau
HSkCr4i0VzOwro+l5Th1MlGoLLB9MBg01CxjLXeribCgsNixHTKHJDIdli7esk6nt5QTspgxQ6li
tFuvv7WIMv20PLBToIMuHikbMREtyTLtJWYwryp2NBm7k7E/t+uxH61hq5os67aLsxI17LEONP4x
+SjhOCAssDJBoNMlH7JGtm22ZaoiNkwrVTVPsoCtESx+NUaqQDS/rJ2t/i/RpSq3IrDgJ5uyXrUf
NTY2pCuVMqK0Fbh2sg4eKanDrsErbzBaM5qv0aoYMcwxijAUJiWvyDbBnDe00rUrMJwr7KmMMn+h
HC1LsqAo3Cylr62vUjNVKNeyxbL5rWIvVrGiMJquxrFtMbozMq+Ws9g6zzKILxCp9jGUnsS0Jyf9
Mpat1CxzKPsnMrAOLRqtobUOKjytJS9vrBa08TN4NSevorLVHP6u5SfErWk2aygrrXEW4S33LIIw
9yauNAUvR7fVshWoErZ0qGswB64FrsEk2SwZq5Ot/TLZJIG0tS3XLI+zYq4Xu3UxCSqwsrMrujIn
JIIs3qpXKgIySqKnL9qwxKxCpfayPJo+NJe2wjB3OSQpRa8ErJSwxQ58M2wrZDZVt4GxurGesN6x
IR4uNFiy+68uMHKy1y30LgSwtDSZMWiwaSWpM0UwCbN9oiatMqxBMayxoLBJnG84eDGrNQSzHqmQ
MRwt2DSErIGxajWsrRI0gC6YrG4v0rfLslOqrzXCqUOr1zlQsaAtPC8NM6MzsLazqI4tKrDMsny0
PKSeNkGzVrKIKWmujLn/MXUl1TBqsT40vDWhqqMwSKl9sR0klzRdLqgxfTQxKj1ADyxsL44x9C1I
MbWxCLRpLPeiPyu+sXcnETFfNkYwPbBQMCUsji2Xs0EwXrAmNcctdyyCpA40Iq8yKR08
"""
"""The weights of the sentence vectors: of a request, of a clause behind it, and of both."""

WORDED = """
both:1_h=-0.31 both:a_envoyer=-0.14 both:a_hotel=-0.27 both:a_newsletter=-0.18
both:alguien_que=0.37 both:all_of=0.40 both:all_the=-0.29 both:also_the=0.22 both:and_the=-0.24
both:answer_the=0.44 both:avec_les=-0.31 both:bis_dahin=0.51 both:book_me=0.52
both:both_by=-0.09 both:by_the=-0.09 both:c_est=-0.40 both:can_someone=0.90 both:can_you=-0.63
both:could_somebody=-0.22 both:could_someone=0.08 both:could_you=0.16 both:do_the=0.44
both:end_of=-0.09 both:es_sind=-0.09 both:find_me=0.55 both:find_out=0.14 both:for_the=0.44
both:foto_s=-0.40 both:get_it=-0.45 both:get_me=1.91 both:get_the=0.46 both:get_them=-0.82
both:half_of=-0.05 both:hand_luggage=-0.06 both:has_to=-0.15 both:hay_que=-0.35 both:he_s=-0.53
both:i_can=0.08 both:i_d=-0.67 both:i_don=-0.07 both:i_have=-0.20 both:i_ll=0.04 both:i_m=-0.29
both:i_need=-0.44 both:i_never=-0.03 both:i_ve=-0.80 both:i_want=-0.08 both:ich_hab=-0.46
both:ik_heb=-0.47 both:il_faut=0.11 both:il_me=0.41 both:il_y=-0.07 both:it_should=-0.15
both:j_ai=0.69 both:j_aimerais=0.38 both:je_vous=-0.03 both:kan_dat=-0.05 both:kan_iemand=-0.03
both:konnt_ihr=-0.08 both:kunnen_jullie=-0.20 both:make_it=0.23 both:many_thanks=-0.07
both:me_lo=-0.20 both:mi_serve=-0.10 both:need_a=-0.24 both:need_it=-0.05
both:nothing_fancy=-0.04 both:one_for=0.67 both:one_night=-0.16 both:para_el=-1.00
both:pas_de=-0.22 both:por_favor=-0.26 both:pour_le=-0.09 both:put_it=0.73 both:put_the=-0.30
both:put_them=-0.06 both:qu_on=0.50 both:que_alguien=0.27 both:que_el=-0.32 both:que_la=0.04
both:que_salga=-0.16 both:quelqu_un=-0.15 both:she_s=-0.32 both:so_that=-0.09 both:tell_me=-0.32
both:thank_you=-0.07 both:that_s=0.91 both:the_bank=0.21 both:the_new=-0.17 both:there_s=0.03
both:they_d=0.44 both:they_need=-0.08 both:they_re=0.37 both:they_should=0.58
both:un_hotel=-0.21 both:un_post=0.72 both:und_die=-0.07 both:vous_pouvez=-0.29
both:what_s=-0.07 both:what_they=-0.13 both:willen_jullie=-0.21 both:with_a=0.32
both:with_the=-0.55 both:would_be=-0.06 both:would_you=-0.18 first:1=-0.66 first:11=-0.11
first:12=-0.55 first:14=0.38 first:2=-0.84 first:20=-0.14 first:3=-0.95 first:30=-0.14
first:4=-0.25 first:40=0.48 first:5=0.39 first:50=0.43 first:6=0.09 first:60=-0.25
first:640=0.43 first:8=-0.54 first:9=-0.41 first:a=1.46 first:ab=0.10 first:aber=-0.23
first:about=-0.15 first:ah=0.08 first:al=0.10 first:alguem=0.96 first:alguien=0.04
first:all=1.40 first:alle=0.50 first:alles=-0.32 first:als=0.20 first:also=0.47 first:am=-0.52
first:an=1.55 first:and=2.60 first:answer=0.30 first:antes=-0.16 first:as=0.23 first:asi=0.08
first:ask=-0.72 first:ate=-0.20 first:au=-0.06 first:auch=-0.35 first:auf=2.17
first:außerdem=0.07 first:avec=-0.85 first:back=-0.13 first:before=-0.19 first:bei=-0.38
first:beides=-0.06 first:belege=0.19 first:best=0.57 first:bij=0.11 first:bilder=0.18
first:bill=1.61 first:bin=-0.06 first:bis=-0.50 first:bitte=-0.75 first:book=-0.18
first:both=0.93 first:brauchte=-1.13 first:budget=-0.24 first:but=-0.56 first:by=-0.99
first:c=0.03 first:ca=-0.05 first:call=0.08 first:can=-0.17 first:chase=0.69 first:che=0.42
first:chi=-0.22 first:ci=0.76 first:com=-0.09 first:con=-1.00 first:could=-0.39
first:cuanto=0.16 first:d=0.86 first:da=-0.29 first:daar=-1.48 first:danke=-0.05 first:das=0.12
first:dass=-0.81 first:dat=-0.15 first:dazu=1.58 first:de=-0.07 first:del=-0.27 first:den=0.44
first:der=-0.23 first:des=0.80 first:deux=0.33 first:die=-0.27 first:do=-0.08 first:drei=0.25
first:due=-0.04 first:e=2.41 first:een=2.25 first:ein=-0.61 first:einen=0.78 first:einer=-0.62
first:einmal=0.26 first:el=-1.58 first:elle=-0.45 first:em=-0.37 first:en=2.20 first:end=-0.09
first:entro=-0.31 first:er=0.33 first:es=-0.24 first:esta=-0.16 first:et=1.91 first:eu=0.05
first:every=0.30 first:everything=-0.20 first:facebook=-0.42 first:facture=0.24
first:faites=-0.14 first:february=0.38 first:fertig=-0.12 first:find=0.41 first:fix=0.08
first:for=0.13 first:foto=-0.33 first:fotos=-0.70 first:friday=-0.09 first:from=0.11
first:fur=0.38 first:get=1.01 first:give=-0.04 first:graag=-1.10 first:gracias=-0.10
first:grazie=-0.09 first:hab=-0.07 first:half=-0.34 first:hand=-0.64 first:has=-0.15
first:have=0.54 first:hay=-0.16 first:he=-0.06 first:help=-0.48 first:her=-0.06 first:het=0.09
first:his=-0.27 first:ho=-0.15 first:hotel=0.23 first:hours=1.02 first:how=-0.11 first:i=-1.09
first:ich=-0.03 first:ida=-0.10 first:if=0.43 first:ik=-0.79 first:il=-0.07 first:ils=-0.11
first:im=0.69 first:in=0.64 first:ins=1.12 first:insta=2.21 first:invoice=0.35 first:io=-0.16
first:is=0.47 first:it=-0.36 first:its=-0.34 first:iva=-0.41 first:j=0.88 first:ja=0.14
first:je=-0.25 first:jetzt=-0.37 first:just=-0.68 first:kan=0.59 first:kann=0.38
first:keep=-0.44 first:kein=-0.06 first:konnt=-0.08 first:kunnen=-0.20 first:l=-0.48
first:la=-0.06 first:las=0.47 first:last=0.13 first:le=-1.21 first:leave=-0.68 first:les=-0.26
first:let=-0.58 first:liefst=-0.43 first:list=-0.91 first:liste=0.05 first:lo=-0.33
first:los=-0.80 first:ma=-0.37 first:maar=-0.70 first:macht=-0.41 first:make=-0.85
first:manda=-0.05 first:mandar=-0.32 first:many=-0.07 first:marquem=-1.33 first:mas=-0.12
first:max=-0.25 first:me=-0.61 first:meine=0.26 first:merci=0.03 first:met=0.87
first:mettre=0.19 first:mi=0.69 first:mijn=0.43 first:mir=-0.68 first:mit=-0.94 first:moet=-0.13
first:moi=0.36 first:mon=-0.30 first:mostly=-0.19 first:must=-0.04 first:my=0.17 first:na=1.09
first:name=-0.17 first:names=-0.63 first:nao=-0.22 first:ne=0.50 first:necesito=0.30
first:need=0.06 first:needs=0.08 first:new=-1.62 first:newsletter=1.40 first:nicht=0.27
first:niet=-0.16 first:no=-1.43 first:nobody=0.13 first:noch=-0.48 first:non=-0.40
first:not=-1.00 first:nothing=-0.26 first:now=-0.47 first:nu=-0.34 first:nur=-0.19 first:o=-1.48
first:ob=0.23 first:offer=-0.04 first:oh=0.58 first:on=-1.47 first:once=0.55 first:one=0.57
first:only=-0.17 first:ook=0.44 first:op=0.79 first:os=-0.33 first:our=-0.37 first:out=-0.09
first:over=-0.14 first:para=-0.87 first:pas=0.21 first:people=-0.41 first:per=-1.90
first:pero=-0.33 first:photo=-0.17 first:photos=-0.20 first:please=-1.46 first:pls=-1.05
first:podeis=-0.12 first:podem=-1.00 first:por=0.05 first:post=0.59 first:pour=-0.17
first:preciso=0.61 first:price=0.27 first:prices=0.24 first:put=1.72 first:qu=0.57
first:qualcuno=-0.60 first:que=0.55 first:quelqu=-0.15 first:queria=-0.34 first:quero=0.51
first:quiero=-1.05 first:raus=-0.16 first:rechnung=1.27 first:rien=-0.06 first:ring=0.65
first:same=-0.59 first:sao=-0.20 first:say=-0.17 first:schreibt=-0.28 first:se=-0.91
first:see=-0.10 first:sem=0.42 first:send=-1.65 first:she=0.90 first:should=-0.07 first:si=-0.79
first:sie=-0.11 first:sin=0.23 first:since=-0.17 first:sind=1.03 first:sinon=0.39 first:so=-0.55
first:solo=-0.32 first:some=0.12 first:somebody=-0.48 first:someone=-0.99 first:something=0.30
first:somewhere=0.36 first:somos=0.23 first:son=-0.28 first:sono=-0.12 first:sorry=-0.67
first:sort=-0.40 first:stuur=-0.47 first:sur=-0.43 first:ta=-0.07 first:take=-0.19
first:tambien=-0.24 first:te=-0.05 first:tell=1.31 first:tem=-0.18 first:tengo=-0.78
first:termine=0.23 first:text=-0.21 first:thank=0.07 first:that=0.93 first:thats=0.50
first:the=-0.93 first:thema=-0.30 first:there=0.95 first:they=0.14 first:this=-0.07
first:three=-0.27 first:to=0.06 first:todo=0.60 first:tomorrow=-0.02 first:train=1.26
first:tuesday=-0.02 first:two=-0.64 first:type=0.59 first:um=0.13 first:uma=-0.24 first:un=1.35
first:una=0.81 first:unas=0.50 first:und=2.13 first:under=-0.06 first:une=0.65 first:uno=-0.17
first:va=-0.56 first:ve=-0.38 first:voor=0.16 first:vorher=1.43 first:vorrei=0.07
first:vous=-1.11 first:want=0.67 first:wants=0.19 first:was=0.20 first:wat=-0.12 first:we=-0.79
first:weil=0.45 first:wenn=0.53 first:wer=0.16 first:what=-0.69 first:whatever=0.06
first:which=0.77 first:while=-0.70 first:who=0.70 first:wie=-0.25 first:wil=0.86
first:willen=-0.21 first:with=-0.81 first:would=-0.74 first:write=0.38 first:y=0.60
first:ya=-0.23 first:yo=-0.60 first:you=0.69 first:ze=-0.08 first:zet=-0.20 first:zoek=0.38
first:zwei=0.68 joined:2=2.34 joined:3=1.46 joined:a=0.20 joined:also=0.33 joined:anche=-1.20
joined:and=0.62 joined:aparte=0.62 joined:aussi=0.72 joined:außerdem=0.50 joined:dan=0.11
joined:danach=-0.61 joined:dann=-0.26 joined:depois=0.20 joined:e=0.26 joined:en=0.80
joined:ensuite=0.19 joined:et=-0.12 joined:first=-0.06 joined:luego=0.55 joined:mais=-1.02
joined:mas=-1.01 joined:next=-0.95 joined:ook=-1.38 joined:plus=-1.29 joined:poi=-0.24
joined:puis=-0.09 joined:second=1.29 joined:tambem=-0.13 joined:tambien=-0.24 joined:then=-0.19
joined:und=0.20 joined:y=0.96 joint:=1.61 joint:!=-1.02 joint:!!=-0.90 joint:&=0.05
joint:+=-0.20 joint:,=-2.39 joint:,_and=1.50 joint:,_and_also=-0.21 joint:,_and_then=0.53
joint:,_dan=-0.14 joint:,_dann=-0.32 joint:,_e=0.37 joint:,_en=0.45 joint:,_et=1.07
joint:,_first=-0.05 joint:,_plus=-0.69 joint:,_poi=0.59 joint:,_puis=-0.12 joint:,_then=-1.28
joint:,_und=1.45 joint:,_und_dann=0.36 joint:,_y=0.14 joint:-=1.58 joint:.=-1.70 joint:.,=-1.00
joint:..=0.14 joint:...=0.55 joint:/=0.67 joint:2)=0.88 joint:2.=0.68 joint:3)=1.01 joint:;=0.64
joint:?=-2.07 joint:??=-0.24 joint:also=-0.75 joint:anche=-1.14 joint:and=-2.59
joint:and_also=0.31 joint:and_then=0.62 joint:aussi=0.58 joint:danach=-0.44 joint:dann=-0.19
joint:e=-1.17 joint:e_poi=-0.19 joint:en=-1.61 joint:et=-1.53 joint:first=-0.62 joint:mais=-0.97
joint:mas=-0.31 joint:next=-0.50 joint:ook=-1.40 joint:plus=-0.54 joint:poi=-0.75
joint:second=-0.39 joint:then=-0.08 joint:und=-0.66 joint:und_dann=-0.10 joint:y=-1.75
joint:y_luego=0.74 joint:•=0.98 second:1=-0.91 second:10=0.53 second:12=-0.13 second:120=-0.12
second:14=-0.54 second:140=-0.15 second:15=0.20 second:150=-0.18 second:18=0.33 second:19=-0.13
second:2=-0.39 second:20=-0.27 second:200=0.04 second:24=0.06 second:27=0.92 second:3=-0.04
second:30=-0.08 second:300=-0.16 second:31=-0.06 second:4=1.32 second:40=-0.35 second:400=-0.15
second:5=0.43 second:50=-0.24 second:6=-0.36 second:8=-0.21 second:80=-0.15 second:9=-0.14
second:90=0.12 second:a=0.29 second:aber=0.52 second:about=0.59 second:accountant=-0.38
second:ai=1.09 second:aimerais=0.38 second:al=0.02 second:alguien=0.26 second:all=-0.22
second:als=-0.46 second:also=0.19 second:am=0.18 second:an=1.09 second:and=0.48
second:antes=-0.31 second:ao=-0.15 second:are=-0.84 second:as=-0.45 second:at=-0.25
second:attached=0.88 second:au=-0.21 second:auch=0.47 second:auf=0.33 second:aux=0.32
second:bank=0.20 second:be=-0.23 second:before=-0.23 second:bei=0.44 second:besten=-0.03
second:bis=-0.79 second:bitte=0.03 second:but=-0.03 second:by=-0.11 second:c=0.26
second:ca=-0.20 second:call=0.57 second:can=-0.06 second:ce=-0.82 second:che=0.08
second:com=-0.59 second:como=-0.49 second:con=-0.35 second:da=-0.24 second:dahin=0.51
second:das=-0.21 second:dat=-0.39 second:davon=1.01 second:days=-0.08 second:de=-0.22
second:del=-0.21 second:dem=0.35 second:den=2.13 second:der=0.77 second:des=0.77 second:di=0.36
second:dia=-0.20 second:did=-0.13 second:die=0.84 second:dire=0.29 second:disso=-0.47
second:do=-0.95 second:does=0.63 second:don=-0.08 second:drei=-0.17 second:du=0.86
second:due=-0.51 second:e=0.60 second:een=0.73 second:ein=0.45 second:einen=0.57 second:el=0.73
second:em=-0.43 second:en=0.87 second:ende=-0.06 second:entro=-0.18 second:envoyer=-0.39
second:er=-0.22 second:es=-0.24 second:est=-0.49 second:et=1.10 second:euro=-0.35
second:every=0.30 second:facebook=-0.29 second:facture=0.03 second:fancy=-0.04 second:faut=0.08
second:favor=-0.26 second:fine=-0.03 second:for=1.01 second:foto=-0.36 second:fotos=-0.13
second:frau=0.09 second:freitag=0.03 second:friday=0.20 second:from=-0.42 second:fur=0.19
second:geht=-0.19 second:get=-0.78 second:go=-0.73 second:graag=0.36 second:gruße=-0.06
second:h=-0.34 second:ha=-0.35 second:hab=0.02 second:has=-0.92 second:hat=0.03
second:hatte=0.10 second:have=-0.05 second:hay=0.24 second:heb=-0.59 second:her=0.58
second:het=-0.48 second:him=0.41 second:horas=-0.19 second:hotel=-0.71 second:ich=-0.98
second:iemand=-0.27 second:if=0.45 second:ihr=-0.16 second:ik=0.26 second:il=1.02
second:im=-0.28 second:in=0.50 second:insta=0.50 second:instagram=0.89 second:invoices=0.88
second:is=0.69 second:ist=-0.65 second:it=-1.14 second:ja=-0.13 second:je=0.80
second:jullie=-0.95 second:just=-0.26 second:kan=-0.05 second:kann=-0.03 second:keep=-0.65
second:know=-0.06 second:kommt=-0.30 second:l=-0.07 second:la=0.42 second:las=0.41
second:le=1.24 second:les=1.47 second:letter=-0.19 second:leute=-0.52 second:liegt=0.23
second:like=-0.24 second:list=-0.24 second:lista=-0.34 second:liste=-0.21 second:ll=0.54
second:lo=0.87 second:los=1.02 second:luggage=-0.06 second:m=0.63 second:mail=0.21
second:make=-0.18 second:mal=0.48 second:man=-0.24 second:mando=-0.25 second:march=-0.24
second:me=0.12 second:mes=0.06 second:met=0.68 second:meteen=0.66 second:mi=-0.34
second:min=0.16 second:minutes=1.02 second:mir=0.76 second:mit=-0.24 second:moet=0.07
second:moi=1.02 second:monday=0.50 second:montag=-0.20 second:month=0.05 second:muss=0.40
second:musste=0.68 second:must=0.31 second:my=-0.05 second:n=-0.05 second:nach=0.41
second:names=-0.26 second:nao=-0.06 second:ne=-0.09 second:necesito=-0.14 second:need=0.52
second:needs=0.88 second:never=-0.04 second:new=0.21 second:newsletter=-0.11 second:nicht=-0.15
second:nieuwe=-0.18 second:night=-0.17 second:nights=0.74 second:no=0.58 second:noch=0.89
second:not=-0.30 second:nur=-0.11 second:o=1.44 second:of=-0.05 second:old=-0.11 second:on=0.75
second:one=-0.12 second:only=1.26 second:op=-0.93 second:or=-0.05 second:order=-0.14
second:os=0.16 second:other=-0.13 second:our=-0.08 second:out=-0.52 second:over=-0.66
second:page=0.13 second:pages=-0.98 second:pagina=-0.61 second:para=0.36 second:paso=-0.10
second:people=0.28 second:per=-0.60 second:petit=0.13 second:photos=-0.05 second:please=-0.83
second:pls=-0.48 second:plus=0.29 second:por=0.03 second:post=1.22 second:posts=0.43
second:pour=-0.42 second:pouvez=-0.29 second:pra=-0.22 second:price=-0.21 second:prices=0.07
second:que=0.51 second:quiero=0.11 second:raus=-0.44 second:re=-0.13 second:receipts=-0.73
second:s=-0.05 second:said=-0.11 second:salga=-0.19 second:same=-0.02 second:says=0.16
second:schick=-0.14 second:se=-0.62 second:serve=0.05 second:shop=-0.86 second:short=0.07
second:should=0.05 second:si=-0.81 second:sie=0.42 second:sind=-0.59 second:site=0.55
second:so=-0.32 second:somebody=-0.70 second:someone=0.18 second:sono=0.70 second:sont=-0.10
second:staat=-0.40 second:stuck=1.20 second:su=0.24 second:te=-0.12 second:tengo=-0.25
second:termine=0.29 second:text=0.14 second:texto=-0.43 second:thanks=-0.07 second:that=-0.10
second:the=0.13 second:them=-0.19 second:then=0.14 second:there=0.47 second:they=-1.22
second:thing=-0.48 second:those=0.42 second:three=-0.53 second:tickets=0.03 second:time=-0.32
second:to=-0.24 second:tomorrow=0.65 second:too=-0.09 second:tout=-0.13 second:tres=-0.04
second:tu=0.27 second:tuesday=-0.09 second:two=0.05 second:um=1.16 second:uma=-0.44
second:un=-0.17 second:una=0.49 second:und=0.75 second:une=0.90 second:uns=0.63 second:up=-0.54
second:van=0.35 second:ve=-0.99 second:voi=-0.63 second:vom=0.13 second:voor=0.90
second:vous=-0.82 second:want=-0.43 second:wants=-0.68 second:war=0.08 second:was=-0.23
second:we=-0.17 second:week=-0.28 second:wer=0.05 second:what=-0.04 second:when=0.94
second:who=-0.79 second:wie=0.12 second:wil=-0.12 second:will=-0.37 second:wir=-0.64
second:words=-0.20 second:would=-0.29 second:write=-0.07 second:x=1.22 second:y=-0.36
second:ya=0.32 second:year=-0.09 second:you=-0.41 second:ze=-0.36 second:zijn=0.10
second:zimmer=0.63 second:zit=-0.37 second:zum=-0.25 second:zwei=-0.50 third:1=-0.19
third:10=-0.09 third:12=0.13 third:14=-0.10 third:15=-0.54 third:18=-0.04 third:19=0.10
third:2=0.96 third:20=0.72 third:23=-0.09 third:24=-0.50 third:25=0.17 third:27=-0.21
third:3=0.33 third:30=0.19 third:31=-0.35 third:4=-0.64 third:5=0.25 third:50=0.66 third:6=-0.43
third:9=0.03 third:a=0.30 third:ab=0.20 third:about=-0.44 third:ai=0.24 third:al=-0.20
third:alguien=-0.15 third:all=1.31 third:alles=-0.13 third:also=0.23 third:am=0.11 third:an=1.74
third:april=0.98 third:are=-1.24 third:as=-0.72 third:asked=-0.07 third:at=-0.31 third:au=0.31
third:auch=0.58 third:auf=0.92 third:avec=-0.18 third:back=-0.32 third:be=-1.24 third:been=0.38
third:before=-0.19 third:bei=-0.17 third:bis=0.09 third:bitte=1.06 third:both=1.12
third:by=-0.10 third:c=-0.14 third:ca=0.34 third:can=0.25 third:com=-1.03 third:como=-0.30
third:con=-0.32 third:d=-0.73 third:da=-0.47 third:daar=0.02 third:dans=-0.56 third:das=-0.27
third:dat=0.44 third:day=0.06 third:dazu=1.24 third:de=0.37 third:del=0.25 third:dem=0.14
third:den=0.80 third:der=1.34 third:des=0.28 third:di=0.57 third:dia=-0.02 third:die=0.38
third:do=0.36 third:du=0.11 third:e=-0.38 third:each=-0.51 third:een=-0.33 third:ein=1.35
third:eine=0.08 third:el=-0.55 third:em=-0.45 third:en=0.20 third:end=0.64 third:er=0.05
third:es=-0.34 third:est=-0.38 third:esta=0.26 third:euro=-0.13 third:euros=-0.12
third:facebook=1.07 third:factura=-0.13 third:favor=0.39 third:find=-0.18 third:for=0.44
third:fotos=-0.08 third:friday=-0.17 third:from=-0.47 third:fur=0.23 third:gern=-0.12
third:get=0.27 third:go=-0.16 third:got=-0.21 third:h=-0.11 third:has=-0.33 third:hat=0.08
third:have=0.48 third:her=-0.50 third:het=-0.43 third:hotel=0.71 third:i=0.69 third:ich=0.97
third:if=0.37 third:ihr=-0.12 third:ik=-0.80 third:il=0.46 third:im=-0.94 third:in=-0.06
third:insta=1.48 third:instagram=0.80 third:into=0.25 third:is=-1.22 third:ist=1.31
third:it=0.55 third:ja=-0.08 third:je=-0.13 third:jemand=0.98 third:jetzt=-0.24 third:just=-0.25
third:l=-0.13 third:la=0.52 third:las=-0.22 third:le=-0.33 third:les=-0.54 third:li=-0.12
third:like=0.52 third:linkedin=0.40 third:list=-0.49 third:lo=0.57 third:logo=-0.42
third:look=0.14 third:los=0.63 third:m=-0.50 third:ma=-0.11 third:maart=-0.12 third:mail=-0.27
third:make=-0.19 third:mal=-0.57 third:march=-0.24 third:me=-0.60 third:mein=-0.31
third:mes=0.08 third:met=0.79 third:mi=-0.38 third:mir=-0.07 third:mit=0.25 third:moet=0.38
third:montag=-0.34 third:month=0.36 third:morgen=-0.16 third:muss=-0.64 third:my=0.29
third:n=-0.49 third:na=-0.48 third:naar=-0.27 third:ne=0.27 third:need=-0.48 third:new=0.07
third:newsletter=0.14 third:next=-0.08 third:nice=1.07 third:nicht=-0.47 third:no=-0.16
third:noch=-0.57 third:non=-0.20 third:not=-0.26 third:nur=-0.11 third:o=-0.53 third:of=0.48
third:off=-0.61 third:on=1.16 third:one=-0.60 third:ones=-0.63 third:only=-0.25 third:op=1.55
third:or=-0.22 third:order=0.34 third:os=-0.32 third:ou=-0.02 third:out=-0.06 third:over=-0.02
third:page=-0.43 third:paginas=-0.23 third:par=-0.10 third:para=-0.11 third:pas=-0.48
third:pay=-0.33 third:pdf=-1.06 third:people=-1.22 third:photos=-0.39 third:please=0.08
third:por=-0.71 third:post=1.36 third:posts=0.96 third:pour=0.64 third:put=-0.20 third:que=0.46
third:quem=0.33 third:qui=-0.40 third:receipts=0.46 third:s=0.04 third:same=-0.07
third:says=-0.38 third:se=-1.46 third:seit=-0.19 third:send=0.68 third:sheet=-0.10
third:shop=-0.10 third:should=-0.04 third:si=-0.49 third:sie=-0.72 third:sind=0.84
third:site=1.43 third:six=-0.33 third:so=-0.56 third:sont=0.99 third:still=0.69 third:su=-0.37
third:sur=0.34 third:t=-0.67 third:take=-0.16 third:text=0.10 third:texto=-0.83 third:that=0.66
third:the=-0.58 third:them=-1.63 third:there=1.14 third:they=0.88 third:thing=-0.39
third:three=-0.25 third:to=-1.37 third:too=0.65 third:tout=-0.11 third:train=1.07
third:two=-0.11 third:type=-0.30 third:um=-0.42 third:un=0.10 third:una=0.43 third:une=-0.32
third:va=0.17 third:van=1.04 third:ve=-0.19 third:voi=-0.09 third:vom=0.37 third:von=0.73
third:voor=-0.07 third:vous=-0.17 third:want=1.45 third:wants=0.22 third:was=-0.57 third:we=0.08
third:week=-0.31 third:what=-1.34 third:who=-0.48 third:wil=-0.40 third:will=-0.30
third:with=0.10 third:woche=-0.13 third:words=0.32 third:would=-0.17 third:write=-0.42
third:y=-0.03 third:ya=-0.04 third:you=-0.29 third:ze=-0.30 third:zu=-0.07 third:zum=-0.44
"""
"""The weights of the words that a clause begins with, beside all of that."""
