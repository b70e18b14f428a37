"""What people who write Portuguese say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
Temos o melhor seguro para o seu negócio, a partir de 9,90 €/mês. Responda SIM para saber mais |
Alguém aí dá aulas de substituição de clarinete? Fui operada a um dente e não posso soprar até
dia 20. | sexta tenho de ir à inspeçao da camara e ninguem fica no balcão. arranjam-me uma
pessoa pra vender pão das 9 às 12? | agora que a carta tá traduzida faltam os copos com o nome
gravado, uns 200. fazem? | Precisava também de alguém que montasse a estante do escritório na
segunda, para não receber gente entre caixotes. | avariou-se a carrinha em Leiria com um
roupeiro lá dentro, arranjem-me um reboque já já por amor de Deus | vc acha que eu devia largar
tudo e ir morar na praia? kkk hoje tá difícil | Preciso de alguém que me pinte a fachada da
loja, o amarelo está todo a cair, tratam disso? | Sabem fazer um bolo de anos para a minha mãe?
São oitenta anos no domingo e a pastelaria daqui fechou. | Preciso que alguém me faça uma app
para os clientes marcarem sessões de fotografia, é coisa que tratem? | O que é que acham, levo o
casaco azul ou o cinzento ao casamento da minha prima? | o fiscal da câmara diz que me vai
processar, preciso de um advogado que vá comigo à reunião | Bom dia, desculpem a pergunta de um
velho barbeiro: conseguem tratar-me da declaração do IRS e entregá-la nas Finanças? Abraço, Sr.
Evaristo | oi, a mãe quer pôr anúncios pagos no Instagram pra escola de dança dela, conseguem
montar a campanha? | No sábado mudamos o estúdio para a Rua das Flores, segundo andar sem
elevador. Arranjam-me dois homens vossos para carregar as marquesas? | Quero mandar fazer 60
cadeiras em carvalho para a esplanada, altura do assento 45 cm. Fabricam isso? | Caros amigos, o
aniversário da nossa loja está a chegar e queríamos um bolo grande, de três andares, com o nosso
logótipo. Conseguem encomendar e entregar no sábado? Com carinho, Filomena Prates | Boa tarde,
prezada equipe, minha filha vai prestar vestibular e está com muita dificuldade em química.
Vocês teriam um professor particular para dar aula a ela toda quinta à tarde, aqui na papelaria
mesmo? Agradeço desde já, Cleide Fontoura | Olá Manuela, Espero que esteja a correr bem a
semana. A minha filha casa no sábado dia 21 e o pasteleiro deixou-nos na mão. Consegue tratar de
um bolo de noiva de três andares, com entrega nesse dia? Pago o que for preciso. Um grande
obrigada, Isaura Pimenta, cabeleireira
""",
    "thanks": """
Muito obrigada por tudo, de verdade. Vocês são uns amores, e aqui na creche todo mundo manda um
abraço!
""",
}
