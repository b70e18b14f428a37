"""What people who write Portuguese say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
Temos o melhor seguro para o seu negócio, a partir de 9,90 €/mês. Responda SIM para saber mais |
Alguém aí dá aulas de substituição de clarinete? Fui operada a um dente e não posso soprar até
dia 20. | sexta tenho de ir à inspeçao da camara e ninguem fica no balcão. arranjam-me uma
pessoa pra vender pão das 9 às 12? | Precisava também de alguém que montasse a estante do
escritório na segunda, para não receber gente entre caixotes. | avariou-se a carrinha em Leiria
com um roupeiro lá dentro, arranjem-me um reboque já já por amor de Deus | Preciso de alguém que
me pinte a fachada da loja, o amarelo está todo a cair, tratam disso? | Sabem fazer um bolo de
anos para a minha mãe? São oitenta anos no domingo e a pastelaria daqui fechou. | Preciso que
alguém me faça uma app para os clientes marcarem sessões de fotografia, é coisa que tratem? | O
que é que acham, levo o casaco azul ou o cinzento ao casamento da minha prima? | o fiscal da
câmara diz que me vai processar, preciso de um advogado que vá comigo à reunião | Bom dia,
desculpem a pergunta de um velho barbeiro: conseguem tratar-me da declaração do IRS e entregá-la
nas Finanças? Abraço, Sr. Evaristo | oi, a mãe quer pôr anúncios pagos no Instagram pra escola
de dança dela, conseguem montar a campanha? | No sábado mudamos o estúdio para a Rua das Flores,
segundo andar sem elevador. Arranjam-me dois homens vossos para carregar as marquesas? | Quero
mandar fazer 60 cadeiras em carvalho para a esplanada, altura do assento 45 cm. Fabricam isso? |
Perdi o pintor para a concorrência, ofereceram-lhe carrinha e tudo. Arranjem-me outro pintor de
automóveis, entrevistem os candidatos e digam-me qual devo contratar | gente, tô precisando de
um empréstimo pra comprar o torno novo, uns trinta mil, vocês conseguem ver isso e fechar com o
banco pra mim? | olha, a fachada da loja está uma vergonha, precisava de um pintor que viesse cá
dar duas demãos, isso arranja-se por aí? | Boa tarde, sobraram-me uns 10.000 euros e não os
quero parados no banco. Digam-me, por favor, em que ações os devo investir. Cumprimentos,
Custódio Lemos | olá, olhe, eu precisava de alguém que viesse lavar os lençóis e fazer as camas
no sábado, são cinco quartos, conseguem isso? | Boa tarde, quero vender a casa da avó e preciso
de quem trate de arranjar comprador e de discutir o preço. Fazem isso? Cumprimentos, Olímpia | O
meu filho tem exame de inglês na quinta, dão-lhe uma explicação de duas horas nesse dia? | Ó
menina, veja lá, onde é que eu arranjo um bom bacalhau para domingo, pode comprar-me um | Exmos.
Senhores, Venho pedir que me façam duzentas caixas de cartão com o nosso nome gravado.
Atentamente, Benedita Falcão | O banco cobrou-me comissões a mais nestes anos todos. Vão lá ao
balcão discutir com eles por mim? | Os recibos estão certos. Redijam-me agora um contrato de
trabalho à prova de advogado para a rapariga nova. | Façam-me um seguro para a oficina, roubo e
incêndio, o mais barato, e assinem por mim. | vocês por acaso alugam andaimes ou têm alguém que
venha montar um aqui na rua é para a semana que vem são dois andares | Prezados senhores,
pretendo traduzir para alemão o contrato com o meu fornecedor, com carimbo e tudo, para
apresentar no notário. Tratam de traduções certificadas? Respeitosamente, Olegário Pinto |
preciso de um motoboy pra levar um bolo de 3 andares até as 14h em Moema
""",
    "thanks": """
Muito obrigada por tudo, de verdade. Vocês são uns amores, e aqui na creche todo mundo manda um
abraço! | Já chorei a ler a entrevista do meu avô assim por escrito, nem imaginam. Muito
obrigada pelo cuidado que tiveram. | Olá a todos, ficou tudo impecável. Muito obrigado pelo
vosso cuidado e pela simpatia de sempre. Um abraço amigo, Eugénio | Queridos amigos, foi a noite
mais bonita que esta livraria já viu. Muito obrigado por tudo o que fizeram. Com gratidão, Abel
| A D. Amélia, que reclama de tudo há vinte anos, mandou-me um coração. Pela resposta que lhe
deram. Não sei se ria se chore
""",
}
