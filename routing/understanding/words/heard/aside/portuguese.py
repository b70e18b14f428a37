"""What people who write Portuguese say of the desk or of other things; as heard."""

from __future__ import annotations

ASIDE = {
    "greeting": """
olá bom dia 😊 | Boa tarde, cá estou eu outra vez | oi gente tudo bem? | bom dia! | Bom dia
pessoal ☀️ | Olá, boa tarde! | Bom dia a todos! | olá, boa tarde | Olá, boa quarta-feira! | bom
dia 🌞 | Bom dia a todos, aqui está sol finalmente! | Olá, bom dia, já voltei ao trabalho :) |
Bom dia, equipa | bom dia, equipa | Olá, bom dia a todos | Bom dia, alegria | bom diaaa | Ora
viva, bom dia
""",
    "not_for_us": """
vcs sabem se dá pra tomar ibuprofeno junto com vinho? | e o benfica ontem, viram aquilo? | Quem
me pode regar as plantas lá de casa em agosto? | alguém pode ir buscar os miúdos à escola às 5?
| viram o jogo do benfica? que frango do guarda-redes | alguém aí sabe trocar uma torneira? tô
com o estúdio alagado | Empréstimo rápido sem fiador, aprovado em 24h, chame no zap!!! | alguém
pode ir levar o meu carro à inspeção na sexta? | essa dor no peito quando subo escada é grave? |
O dólar vai cair esse mês, o que vocês acham? | procuro um canalizador | peçam-me uma pizza |
vendo carrinha de 2011, pouco uso, interessa? | precisava de umas fardas costuradas para as
meninas da loja | o esgoto da cozinha entupiu, mandam cá alguém? | dói-me um dente que nem vejo,
que tomo? | quanto tá o jogo | amor não esquece o leite | o ar condicionado pifou, mandam
alguém? | conhecem um bom canalizador em braga | o portão do estúdio avariou, mandem alguém
amanhã sff | alguém que leve o cavalo do cliente ao hospital veterinário no sábado | têm alguem
que monte camaras de vigilancia? roubaram-me duas bicis do patio | doi-me o pulso de amassar
barro ha semanas, receitam alguma coisa? haha a serio | agora que a carta tá traduzida faltam os
copos com o nome gravado, uns 200. fazem? | o quadro elétrico disparou outra vez, mandem um
eletricista por favor | Dava para irem buscar o bolo a Sintra no domingo? Eu tenho três passeios
seguidos. | Preciso de um empregado de mesa para sábado dia 14, arranjam? | vocês também fazem a
limpeza dos quartos? fiquei sem ninguém | vocês também tiram fotos? a minha cara do site já fez
dez anos | a bomba de rega pifou e as hortênsias tão todas de cabeça baixa, mandam alguém? | A
cadeira da sala 2 não sobe. Conseguem mandar um técnico ou não é convosco? | preciso de um DJ
pra sábado, o meu apanhou varicela | Partiram-me a montra esta noite, preciso de alguém que
ponha um taipal já já | alguém q me faça as entregas de pão sábado, a carrinha tá na oficina |
As montras precisam de uma lavagem. Também tratam? | Oi, preciso de alguém pra desentupir a pia
do salão, tá alagando tudo | alguém desenha um panfleto bonito pra minha floricultura? | Alguém
pode ir ao cartório reconhecer firma pra mim na quinta? | vocês acham que o Porto ganha no
sábado? 😂 | vc acha que eu devia largar tudo e ir morar na praia? kkk hoje tá difícil |
Conseguem marcar-me uma consulta no dentista aqui em Braga? Estou com uma dor horrível. | Vocês
podem ir buscar uma encomenda no correio para mim? Estou sozinha na loja. | arranjas-me bilhetes
pro jogo de sábado? dois, perto um do outro | Podem montar-me uma loja online do zero, com
pagamentos e tudo? | Preciso de alguém que venha limpar o salão depois das obras, no sábado. |
Preciso de alguém que pinte a montra da loja, está toda riscada | Preciso de um empréstimo de 5
mil euros para o forno novo | quem me leva a carrinha à inspeção amanhã? | Conhecem algum
eletricista de confiança? O quadro da oficina disparou outra vez. | preciso de um seguro para o
ateliê, contra fogo e roubo, tratam disso? | E alguém que me assente uns azulejos destes na
cozinha, têm? | queria alguém que me embrulhe as canecas e leve aos correios toda sexta | E
traduzir as legendas para inglês, quanto tempo demora? Queria isso feito também | Preciso de um
fotógrafo vosso aqui na oficina para uma sessão, têm alguém? | A porta da entrada não fecha,
precisava de um serralheiro vosso cá. | ó pá, o meu computador não liga, apareceu um ecrã azul,
alguém vem cá ver isto? | E façam um vídeo com drone por cima da quinta, para acompanhar. | devo
vender já as minhas criptomoedas ou espero? | quem ganhou o festival da canção em 2017? | vcs
consertam ar condicionado? o do salão tá pingando | quero comprar bitcoin, qual a boa agora? |
Queria também contratar um carpinteiro pra montar umas prateleiras na loja | vcs fazem conserto
de notebook? o meu não liga mais | Vendo carrinha Kangoo 2014, 180 mil km, bom estado, alguém
interessado? | E a ementa em chinês, conseguem? | Precisava de um vídeo promocional filmado aqui
na oficina, com drone e tudo | Alguém me recomenda um bom mecânico em Setúbal? | Procuro um
apartamento T2 para alugar em Setúbal, sabem de algum? | Têm alguém que me possa ensinar inglês
duas vezes por semana? | vocês consertam impressora? a minha engoliu o papel e não devolve |
Vocês costuram? Preciso de mais trinta sacos de linho iguais aos meus | alguém viu o jogo do
Benfica ontem?? que roubo | Preciso de registar a marca no INPI, conseguem tratar disso? | a
carrinha não pega, preciso de um mecânico aqui à porta | alguém aí entende de impressora? a
minha só imprime rosa | procuro quem me pinte a fachada da loja antes da páscoa | Alguém me faz
um site de raiz? Ainda não tenho nenhum, nem domínio
""",
    "thanks": """
Muito obrigada, ficou um mimo | ficou show de bola, valeu demais | show de bola, adorei | Está
ótimo, aceito. Muito obrigada pela paciência comigo | obrigadíssima, ficou lindo demais | valeu
gente, o anúncio bombou | ficou show, valeu demais | Gostei muito, obrigadíssima! | poxa, que
capricho, parabéns pra equipe 👏 | muito obrigado | ótimo | caiu na conta, valeu demais | show,
brigada | Muito obrigado pelo excelente trabalho. | recebi, obg! | vocês salvaram a minha semana
| arrasaram 🔥 | correu tudo bem, obrigadíssima | obrigadíssima! | obrigadaa, ficou lindo | Muito
obrigadinha, ficou um mimo | Valeu demais, gente!! | muito obg, são uns queridos | a ementa
ficou uma maravilha, obrigada mesmo | Muito obrigada a quem respondeu aos emails, os hóspedes
ficaram encantados | adorei, obrigada gente | obrigadíssima, são uns amores 💛 | Muito obrigada!
| obrigada, ficou lindo! | Muito obrigada, ficou lindo! | impecável, obrigado pá | vlw, ficou
top | Obrigado pela newsletter, ficou ótima! | Muito obrigada pela rapidez! | valeu pessoal, vcs
são demais | obrigadão, ficou tudo certinho | arrasaram demais, obrigadaaa 💛 | ficou um
espetáculo a loja, obrigadíssima 💙 | obrigadão, o banner ficou show 👏 | Os ingleses já se riem
nas piadas da ementa. Ficou um mimo! | Voltei de férias e estava tudo respondido com uma
simpatia que nem eu tenho. Cinco estrelas | Quatro cafés marcados e um já virou contrato. Vocês
têm lábia! | A sogra alemã respondeu com um coração. Missão impossível cumprida | valeu demais,
a cliente amou | Fui aceite na Vandoma, muito obrigado pelo trabalho com a papelada 🙏 |
Obrigada, vendemos 9 colares com aquele email. Nunca tinha acontecido! | A pesquisa das rolhas
ficou impecável, muito obrigado mesmo. | Zero reclamações, ficou ótimo, valeu demais | Recebi
tudo, está impecável. Obrigadíssimo!
""",
}
