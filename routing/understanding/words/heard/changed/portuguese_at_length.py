"""What people who write Portuguese want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
Seria possível usar português do Brasil no texto? A maior parte dos leitores está em São Paulo.
| fui la 2 vezes pq faltava uma torneira, somem 60 de deslocação à da rua do sol | a fatura da
Moura é em nome do marido agora, história longa. Moura & Filho Lda, NIF 509 112 430 | Das cinco
entrevistas façam só três, a 1, a 2 e a 5. As outras duas são basicamente o mesmo senhor. | Nas
horas de fevereiro faltam as do Rui: 12 no sábado dia 21 e 6 na segunda | nas respostas aos
clientes digam que os portes são grátis a partir de 40 euros, mudou hoje | no guia da casa
esqueci-me de pôr a palavra-passe do wifi: girassol2026. podem incluir? | era possível terem os
preços das aulas de vela na página já na sexta, em vez de segunda? | consegui fechar com o
vizinho o terreno do lado, aquele das mangueiras, cabem uns oito carros apertados. então se
perguntarem do estacionamento agora é grátis, antes a gente cobrava 20 | Nas respostas às
clientes assinem só "Rita", sem apelido, e tratem por você e não por tu se faz favor | No post
dos ovos, tira o de maracujá, acabou a polpa. Põe o de pistache no lugar | tirem a parte do
elevador, está avariado há um ano e eu não quero mentir a ninguém | chegou o orçamento da
gráfica! 11.480, mais alto q eu pensei. põe no projeto e tira das oficinas o q precisar | afinal
o ensaio de som é mais cedo, tenho de lá estar às 11 e não às 15, dia 26 na mesma | A lista da
feira que mandei estava incompleta, a nova tem 52 nomes, usem essa por favor. | Afinal vou levar
o cão comigo para Coimbra, porque a vizinha está de férias. Precisava então que o hotel
aceitasse animais, ele é pequeno e sossegado. | Podem mandar as faturas das aulas só na
sexta-feira, dia 20, em vez de amanhã? Há duas famílias que ainda me vão confirmar as horas. |
Enganei-me no nome da convidada, ela chama-se Matilde Seixas e não Matilde Seabra. Corrijam por
favor no título e no texto, antes que ela repare. | O cliente antecipou a reunião. Preciso do
catálogo já na segunda, dia 16, em vez de quinta. | A partir de agora marquem as visitas só da
parte da tarde, de manhã passei a estar no canil. | Falei com o Matos e ele afinal quer também
os tetos pintados, juntem isso ao orçamento se faz favor. | Troca o tom, por favor. Ela é
cliente nossa há dez anos e a carta parece de um banco. | Pensando melhor, ponham o mínimo de
cinco noites em agosto. Com três, passo o verão a lavar lençóis. | No texto dos serviços falta a
massagem a grávidas, 45 minutos, 50 euros. E o pilates agora só dou à terça. | Troquem o exemplo
do futebol pelo da canoagem, que é a modalidade que trato mais aqui na vila. | Só comecem os
anúncios na segunda, dia 30, antes disso não tenho monitores suficientes para as crianças. |
Passa a ser no sábado 21, às 15h, porque o fotógrafo tem um casamento de manhã noutra cidade. |
O tom está formal demais, prefiro que tratem as pessoas por tu nas respostas daqui para a
frente. | Cortem também a parte em que falo do meu ex-sócio, por volta dos 31 minutos. Pensei
melhor e não quero chatices. | No título da aula 2 é «engobe», com e, e juntem o meu nome no fim
de cada vídeo. | Afinal a feira só abre a 31, por isso basta chegar na véspera, dia 30, e é
quarto duplo porque a Marta vem comigo. | Procurem também em Espanha, até Badajoz compensa-me ir
buscar com a carrinha. E só quem venda em pequenas quantidades. | é o Tiago, pelo meu avô. na
conta do condomínio o 3.º direito só entrou em maio, portanto são 8 meses e não 12 | é a Joana,
pela minha mãe. tirem os recibos da gasolina da pasta da casa, são da florista e têm de ir para
as contas da loja | Bom dia, perdoem a minha distração. Na carta falta dizer que a água fica
cortada só de manhã, das nove ao meio-dia. Respeitosamente, Abílio Nunes | No anúncio, o horário
é das 10 às 16 e não das 9 às 17. E tirem o meu número pessoal, por favor. | O quarto azul tem
22 m², não 26, e já não tem banheira. Tenho receio que alguém reclame se ficar errado. | A minha
irmã reparou que nos enganámos no nome da rua, e olhem que moramos lá há vinte anos. É Rua das
Flores 18, não 81, corrijam na fatura. | Os clientes de Vigo ligaram, só podem receber-me mais
tarde por causa das obras na fábrica. Passem a viagem para 31 de março, por favor. | A reunião
com a escola de Sintra, em vez de quinta pode ser sexta às 11h? Tenho consulta no hospital. | O
contabilista ligou outra vez, coitado, está de mudanças e cheio de caixas. Afinal precisa das
contas já na segunda-feira, 23, em vez de no fim do mês | A massagista nova trouxe mais dois
tratamentos, um com pedras quentes que é uma maravilha. Entram os dois também na página, mando
os textos já a seguir | ah sabe o que, melhor separar nome e sobrenome em duas colunas, eu tinha
falado uma só mas a moça do sistema disse que assim não importa | ó pá esqueci-me, no boletim
falta o workshop de macramé, metam-no logo a seguir à exposição, e tirem o da cerâmica que já
esgotou | Caríssimos, a inauguração do nosso ateliê foi adiada e a newsletter faria mais sentido
na sexta-feira, 20 de março. As publicações podem ficar como estão. Com amizade, Benedita
Salgueiro | Boa tarde, quanto às chamadas para as clínicas, peço que marquem as reuniões só à
quinta-feira. Às terças passei a dar aulas. Com os meus cumprimentos, Elvira Pontes | Olá a
todos, as publicações estão bonitas, mas o nome da nossa cadela é Faísca e não Fagulha. Corrijam
isso em todas, senão ela ofende-se. Abraços, Telmo | Cara equipa, juntei mais quarenta fichas ao
envelope que estão a digitar. Incluam-nas também, por favor, na mesma folha. Obrigado, Anacleto
Reis | olha, o pintor, diz-lhe para ficar também com a porta da garagem, já que lá está, a mesma
cor das janelas | Bom dia, na lista de candidatos falta a rapariga que toca violino, que me
escreveu por carta. Juntem-na por favor à visita de quarta-feira. Até breve, Graciete | ai
esqueci de dizer no orçamento da escada o corrimão é em inox não em madeira a filha é que manda
afinal corrijam isso se faz favor | vi agora a carta ao senhorio tá boa mas falta dizer que a
infiltração já vem do inverno passado metam isso na segunda frase | A página de preços tem de
estar no ar na sexta às 17h e não na segunda, vamos anunciar na rádio | Na página da equipa é
para tirar o nome da Inês, ela já não trabalha cá, tirem também a foto | O meu sócio baralhou-se
nas datas, afinal temos de estar no Porto na quarta, dia 18 | Troca o assunto do email, pf.
"Chegou o outono" tá muito sem sal, põe algo com linho | na candidatura ponham o meu NIF novo,
mudei de atividade, 3 metros chega em vez de 4 | Afinal o fundo dos xailes que seja bege claro e
não branco, o branco come as franjas | Além das vinte do Algarve incluam aquela de Vila Nova de
Milfontes, a Maré Mansa. E tirem a de Faro, fechou. | O inventário tem de estar pronto segunda
às 10, não à tarde. A minha sócia apanha o comboio ao meio-dia. | O meu sócio parte para Angola
na quarta 25, as reuniões têm de caber todas até terça 24 | Tirando o parágrafo das galinhas,
que a vizinha levou a mal, o resto do que vos mandei mantém-se | Em Coimbra trocaram-me a
reunião para dia 25, de manhã. O comboio portanto já não é a 24. | A Vanda fez mais oito horas
no sábado do casamento, esqueceu-se de as pôr na folha | Na Sexta-feira Santa não abrimos,
decidiu-se ontem ao jantar. O último dia para levantar folares fica a quinta, 2 de abril. | A
aula de cianotipia encheu, já só sobra a de gravura. Não vale a pena falar da outra no email. |
A visita ao lagar de Tavira passou das onze para as três da tarde, no mesmo dia 20. Com o
comboio das sete ficava lá a contar azeitonas
""",
}
