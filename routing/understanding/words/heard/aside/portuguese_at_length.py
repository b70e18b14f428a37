"""What people who write Portuguese say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
Temos o melhor seguro para o seu negócio, a partir de 9,90 €/mês. Responda SIM para saber mais |
Alguém aí dá aulas de substituição de clarinete? Fui operada a um dente e não posso soprar até
dia 20. | sexta tenho de ir à inspeçao da camara e ninguem fica no balcão. arranjam-me uma
pessoa pra vender pão das 9 às 12? | avariou-se a carrinha em Leiria com um roupeiro lá dentro,
arranjem-me um reboque já já por amor de Deus | Sabem fazer um bolo de anos para a minha mãe?
São oitenta anos no domingo e a pastelaria daqui fechou. | Bom dia, desculpem a pergunta de um
velho barbeiro: conseguem tratar-me da declaração do IRS e entregá-la nas Finanças? Abraço, Sr.
Evaristo | No sábado mudamos o estúdio para a Rua das Flores, segundo andar sem elevador.
Arranjam-me dois homens vossos para carregar as marquesas? | Caros amigos, o aniversário da
nossa loja está a chegar e queríamos um bolo grande, de três andares, com o nosso logótipo.
Conseguem encomendar e entregar no sábado? Com carinho, Filomena Prates | Boa tarde, prezada
equipe, minha filha vai prestar vestibular e está com muita dificuldade em química. Vocês teriam
um professor particular para dar aula a ela toda quinta à tarde, aqui na papelaria mesmo?
Agradeço desde já, Cleide Fontoura | Olá Manuela, Espero que esteja a correr bem a semana. A
minha filha casa no sábado dia 21 e o pasteleiro deixou-nos na mão. Consegue tratar de um bolo
de noiva de três andares, com entrega nesse dia? Pago o que for preciso. Um grande obrigada,
Isaura Pimenta, cabeleireira | Perdi o pintor para a concorrência, ofereceram-lhe carrinha e
tudo. Arranjem-me outro pintor de automóveis, entrevistem os candidatos e digam-me qual devo
contratar | outra coisa que não tem nada a ver com o boletim, na sexta às quatro tenho de ir ao
notário e não há quem vá buscar o miúdo à escola, podia ir alguém daí? | gente, tô precisando de
um empréstimo pra comprar o torno novo, uns trinta mil, vocês conseguem ver isso e fechar com o
banco pra mim? | olha, a fachada da loja está uma vergonha, precisava de um pintor que viesse cá
dar duas demãos, isso arranja-se por aí? | Boa tarde a todos. Com o bebé e a loja, mal me sobra
tempo para a horta, e pensei que talvez pudessem vir regá-la e cuidar dela todas as
terças-feiras. Ficava-vos imensamente grata, Leopoldina | Bom dia, é o Gaspar, da padaria.
Caiu-nos a ligação à internet e o terminal de pagamento não funciona desde ontem. Seria possível
enviarem um técnico para ver a instalação? Muito obrigado, Gaspar Lemos | Caros senhores, o
estudo sobre a cortiça convenceu o meu sócio, e queremos avançar. Precisávamos agora de um
empréstimo de 40 mil euros, e confiava que nos pudessem financiar. Com consideração, Evaristo
Pimentel
""",
    "thanks": """
Muito obrigada por tudo, de verdade. Vocês são uns amores, e aqui na creche todo mundo manda um
abraço! | Já chorei a ler a entrevista do meu avô assim por escrito, nem imaginam. Muito
obrigada pelo cuidado que tiveram.
""",
}
