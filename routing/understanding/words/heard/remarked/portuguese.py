"""What people who write Portuguese remark of work or of themselves; as heard."""

from __future__ import annotations

REMARKED = {
    "remark": """
o senhor Américo é surdo de um ouvido, é melhor falar alto com ele | as fotografias da tosquia
seguem por wetransfer, são pesadas | a pessoa que vai atender os clientes fala espanhol? é que
metade deles são de Vigo | O da voz baixinha na gravação sou eu, os outros dois são os formandos
| em fevereiro só trabalhei três semanas porque estive com gripe, daí haver menos movimento | da
minha parte não há pressa nenhuma | 25 de abril é feriado aqui, lembrem-se | A minha sócia é que
tem olho para isto, as cores foram ideia dela. | mais pra frente quero fazer um curso online,
mas isso é papo pra outro ano | quem está a tratar das contas percebe do regime de isenção do
artigo 53? | mando as fotos logo à noite, agora estou na obra | o Sr. Matos só atende se ligarem
do fixo, manias | Como é que funciona quando o trabalho leva mais horas do que o previsto? | na
folha 2 o azul é stock da loja e o verde é do armazém | o cliente da Rua Direita só atende
depois das seis, fica a nota | a fatura em anexo é só exemplo, os valores são inventados | posso
mandar áudio em vez de escrever ou atrapalha? | A conservatória escreve o nosso nome sem hífen,
nós com; é a mesma entidade. | a moça que fala no vídeo é surda oralizada, por isso a dicção |
nossa máquina de cartão soma a gorjeta, não estranhem os totais | Chamamos 'Casa Azul' ao jardim
de infância e 'Casa Verde' ao ATL. | sobre a hora do áudio: o relógio do gravador está adiantado
uma hora | o banco lá mandou o extrato de janeiro, demorou mas foi | sábado vocês trabalham? | o
seu Osvaldo só atende depois das duas, de manhã tá na feira | Quem faz a contabilidade também vê
a minha conta pessoal? | tô em atendimento até umas 4, depois vejo | a foto com o cachorro é da
minha irmã, ela liberou o uso | no áudio 5 a voz mais fina é a minha mesmo, pode rir | Preço da
tradução é por palavra ou por lauda? | A Filomena trata do IVA, eu só lhe passo os papéis — para
que conste | quando eu digo 'a casinha' é o depósito dos fundos | hmm | sim | não | depois |
pronto, está bem | estou a ver | talvez | logo se vê | ainda não sei | não faço ideia | vou
pensar | hoje não | falo primeiro com o meu sócio | uma fatura da gráfica | este talão estava no
carro | os salários fazemos nós | as minhas faturas faço-as eu | o site é com o meu sobrinho |
desculpa, janela errada | depende | percebido | estou no comboio | o meu cartão de cidadão
caduca em maio, não sei se faz diferença | a transportadora avisou que hoje há atrasos no
Algarve | têm alguém que perceba de vinhos ou é tudo a mesma malta? | o clube diz que paga assim
que receber, vamos a ver | o cachorro mordeu uns dois ou três, dá pra ler | o da oficina
respondeu com um coração, não sei o que isso quer dizer | os 45 reais no dia 8 foi pizza,
pessoal mesmo | a senha continua aquela gigante | a lista tem uns 900 contactos, mais coisa
menos coisa | chego com uma prancha de 2 metros, só avisando | como é que funciona se eu quiser
pausar um mês? | o subsídio de alimentação pagamos em cartão, já é assim há anos | Somos uma
sociedade unipessoal com 3 funcionários. | meu genro é americano e gostou | a máquina nova
chegou, é vermelha e linda, segue foto | ganhámos ouro em Londres carago | imprimi e entreguei
ao revisor, ele gosta é de papel | quem ri o tempo todo é o contador | vocês ficam com cópia dos
meus documentos? | caiu o pix hoje cedo, por isso tanta reclamação | o gerente do hotel 4 é
surdo de um ouvido, falem alto | O contabilista é meu primo, por isso ele é paciente com os
atrasos. | boa, a tap sempre atrasa mas é o que há | estou de férias até dia 18, só vejo
mensagens à noite | tá bem | tou debaixo de um lava loiça, ja vejo isso | mandei tudo pelo
wetransfer, expira em 7 dias acho | esta semana vendi 90 folares e ainda falta um mes prá páscoa
| já pus os talões na pasta | tá bom | Amanhã estou no mar o dia todo com um grupo de suecos,
não há rede | as fichas estão na pasta, sem ordem nenhuma | A feira correu bem, vendi mais do
que merecia | combinado | Se todos fossem como a Moura eu até gostava de dinheiro. | as fichas
que faltam tão no porta-luvas do Corsa, aluno nenhum respeita | a dona Lurdes tem um elevador
onde não cabe nem o gato dela | o contabilista mudou de número, agora acaba em 771 | bom, por
mim está ótimo assim | a amassadeira avariou e fiz tudo à mão, tou morto | tá um calor que nem
parece março | amanhã só abro às 11, consulta do miúdo | pronto tá certo | A Joana volta só
amanhã, depois mando-vos as datas certas | hoje à tarde estou no mercado sem rede, depois vejo
as mensagens | o senhor Nunes pagou ontem os 120 euros | vou ler depois da aula das 11 | tô
dirigindo, já te falo | casa cheia no feriado, graças a deus | mando as folhas amanhã cedo |
minha irmã tá me ajudando na recepção esses dias, que alívio | só a avisar que mudei de conta
bancária, o IBAN novo já está no meu perfil | Ontem vendi a primeira peça para o Japão, nem
acredito 😭❤️ | Ficou com a minha cara, adorei. Já vendi duas esta manhã | Apareceu cá um senhor
da rádio local por acaso, levei-o a ver a oficina | Eles já pagaram, vi hoje de manhã no banco |
o presidente da junta de Arouca é primo da minha sogra, fica a nota | A terceira loja ainda não
mandou o orçamento, prometem para amanhã. Eu encaminho mal chegue. | vou ver com a galera e te
falo | o cozinheiro já provou o prato novo e está aprovado | Minha filha já batizou a capivara
de Jurema | amanhã é feriado municipal aqui, a loja está fechada | já pus os recibos na pasta,
menos o do talho que se molhou | bilhete recebido, tudo certo | o contabilista está de férias
até segunda | Escrevi o texto no telemóvel enquanto o pão estava no forno, já vos mandei por
email. | A minha contabilista já recebeu os extratos do banco, mandei-lhos ontem à noite. | O
doutor Santos já aprovou a fatura, disse que paga na sexta. | já falei com o sr. Ramos, ficou
tudo bem | O eletricista já cá esteve e trocou o quadro, falta só a fatura dele. | já mandei as
fotos do quarto à Inês | a Inês já vos mandou os ingredientes | números batem certo, vi agora |
A minha cunhada disse que trata das flores, já falei com ela ontem à noite. | O prémio chegou
hoje pelo correio, é bem mais pesado do que eu pensava. | os miúdos adoraram a raposa!! | estou
a acabar uma consulta, já leio | a minha irmã vai ler os textos hoje | Colei um na carrinha e já
me perguntaram duas vezes onde o mandei fazer. | Estou a conduzir, já vejo isso logo à noite com
o meu sócio | pois desculpem lá ando com a cabeça noutro lado que o meu pai está no hospital |
Hoje a nossa padaria faz cinco anos! | o cliente da moradia gostou do preço, disse que assina
quando voltar do algarve | mandei à inês as fotos do telhado por whatsapp porque o drive não
deixava | Desculpem o silêncio, estive três dias sem internet na quinta por causa do temporal.
Já voltei. | O Sr. Amaral transferiu hoje os 320 €, já vi na conta. | já mandei os recibos pra
Carla | a Rita escreveu o título, gostei | tava sem net, foi mal | Mandei à Inês as fotografias
do restauro, e ela vai escolher as melhores. | Desculpem o silêncio, tive a minha mãe no
hospital e só hoje voltei ao ateliê. | O senhor Matos já pagou a fatura de fevereiro, vi hoje no
banco. | Os preços das pranchas já estão na folha partilhada, a amarelo | Mostrei à Rita o
parágrafo das férias da newsletter e ela riu-se muito | O Tiago voltou hoje da baixa, ainda coxo
mas bem-disposto | Abrimos ontem a segunda loja e correu muito bem. Vendemos as camisolas todas
antes do almoço! | as fotografias ficaram com boa luz, a Marta esta a escolher as melhores | O
Nuno já mandou as folhas de horas, estão no email | a palavra-passe nova já está no cofre | os
extratos do banco já estão completos | O senhor Tavares conhece-me da feira, vai atender bem. |
as horas da Vanessa já estão na folha | a feira confirmou o nosso stand, ficámos no pavilhão 3 |
Vi a página no telemóvel. Está tudo a abrir bem. | a da luz já a enviei ao contabilista | O
Instagram da loja fica com a minha filha. | A declaração das finanças chegou hoje,
reencaminhei-vos o email. | A D. Fátima já pagou metade em dinheiro, passei-lhe recibo | as
folhas do Rui estão certas, confirmei com ele | O andaime em si já está alugado, foi o meu sócio
que tratou. | O cartaz antigo ainda está na montra, tiro-o quando chegar o vosso | A ementa em
espanhol já temos, foi a minha prima de Vigo que fez. | o contabilista disse que janeiro está
tudo certo | O meu primo também viu o aviso, diz que no telemóvel dele aparece igual | os noivos
já pagaram tudo, caiu hoje na conta | tou na obra sem rede quase nenhuma, logo vejo isso | a
Joana, que respondeu ao anúncio, já trabalhou connosco em 2023 | Voltou mais uma, mas a essa já
tratei eu, não se preocupem | A minha irmã desmarcou a festa de anos e nem avisou a nossa mãe.
Família... | Por favor não cancelem nada, a feira vai acontecer sim | cancelaram o show da
praça, adeus movimento no fim de semana | O nosso maior concorrente desistiu da loja de Faro,
vejam só. | Um casal cancelou o casamento aqui na quinta, mas já temos outro para a mesma data.
| Uma aluna ofereceu-se para fazer as legendas da aula 5, deixei, ela está contente | o galo
fica para quando houver tempo, agora não há | voltaram três encomendas mas já devolvi o dinheiro
a toda a gente, uff | O senhor Matos pagou ontem em dinheiro, apareceu aqui com um bolo. Já
passei o recibo. | O meu concorrente pôs um cartaz enorme na rotunda. Deve ter custado uma
fortuna, coitado. | O meu sócio queria ir de barco. Já lhe passou. | Dizem que o futuro é o
TikTok. Eu ainda mal percebi o fax. | O mestre canta um bocado a meio da entrevista. Fá-lo
sempre, é a maneira dele. | Se eu percebesse de impostos como vocês percebem de contas, outro
galo cantaria. | como é que vocês escolhem quem faz o trabalho? | a senha nova mandei por carta
mesmo, confio mais | o convidado chama-se Iuri com i, não Yuri | Quanto custa mais ou menos
legendar um minuto de vídeo? | Segue em anexo a descrição de funções que usámos em 2022 |
Combinado então. | Só uma pergunta: o preço é por mês fechado ou depende dos movimentos? |
Cobram mais por trabalhos urgentes? | Olá! Vi-vos numa partilha do LinkedIn. Também trabalham
com associações sem fins lucrativos? | a vossa fatura de fevereiro veio sem o meu NIF, costumam
pôr ou tenho de pedir? | Depois de transcrito apagam o áudio? São conversas com doentes. | Aqui
vai o recibo da gasolina que faltava, desculpem a nódoa de café | Para quem traduz: mando o
manual antigo, os nomes das peças são os mesmos | fotos do folar na pasta, usem à vontade menos
a do meu filho | As pastas já estão em caixas à porta, o vizinho do rés-do-chão abre | Urgente
paga mais? | trabalham na sexta-feira santa? | Como é que sei o preço antes de encomendar? | Se
eu indicar vocês pra uma amiga ganho algum desconto? rs | Segue em anexo a folha de horas do
armazém, já com as assinaturas | Oi! Tenho um salão pequeno, só eu e minha prima. Vocês atendem
negócio desse tamanho também? | os preços já têm IVA? | dá pra pagar com cartão de crédito ou só
transferência | Já digo. Mas cada língua a mais paga-se à parte? | As respostas são feitas por
alguém de Portugal ou do Brasil? É só pelo tom. | Vocês cobram em euros ou dá para pagar em
reais? | Aqui vão os contactos das cinco clientes, a Rosa prefere WhatsApp | oi, tem período
grátis pra experimentar? | Se o canalizador estragar alguma coisa, a responsabilidade é vossa ou
dele? | Apagam os meus extratos depois ou ficam guardados aí? | Boa tarde, quanto tempo costuma
levar até alguém pegar num pedido? | A inquilina só está em casa depois das 18h, o telemóvel
dela vai em anexo | Segue o recibo da EDP que faltava | só para saberem, o restaurante
escreve-se "Taberna d'Ó", com apóstrofo | Carreguei o texto antigo do ano passado, serve para
verem o nosso estilo | Aí vão as fotos do caderno, o armazém tem duas portas de 3x3 | Vocês têm
desconto para associações sem fins lucrativos? | Quem atende o telefone fala francês também, em
geral? Tenho muitos emigrantes como clientes | vocês têm gente que escreve em português do
Brasil ou só de Portugal? | Segue a lista dos horários, a letra é da minha mulher por isso lê-se
bem | A folha de horas da Conceição segue em anexo, ela arredonda sempre para baixo | O
fotógrafo chama-se Thiago com h, ele faz questão | quinta e sexta tô viajando, respondo só à
noite | vocês atendem aos feriados? | Está bem, combinado assim. | as fotos 12 e 13 são do mesmo
biquíni, só pra avisar | A filigrana é de Gondomar, prata 925, contrastada. Fica a informação. |
vcs também aceitam pagamento por mbway? | Existe fidelidade? tipo operadora de celular rs | se
eu parar com a newsletter o que acontece com os textos que já foram pagos? | Há prazo de aviso
prévio para sair da contabilidade? | Só por curiosidade, até que ponto dá para desistir de um
trabalho sem pagar? | isso aí não é meu não, deve ser da Jussara do ateliê | Vocês emitem recibo
com NIF? | fechei o trimestre sozinha este fim de semana, sobrevivi | Há algum custo se eu não
encomendar nada durante uns meses? | a noiva adorou o convite, chorou e tudo | O cliente de
Coimbra ligou só pra elogiar, fiquei toda boba | Como é que vocês escolhem quem faz cada
trabalho? | Chegou ontem o contentor da Índia, com duas semanas de atraso mas inteiro. | Só para
avisar que as faturas de fevereiro já seguiram, mandei eu. | Dá pra mandar áudio aqui ou só
texto? | tá bom, combinado | Quanto tempo costumam demorar a responder? | Vocês emitem nota
fiscal ou só recibo? | aqui chove há três semanas, ninguém compra gelado, enfim | O meu
contabilista é o Sr. Nogueira, ele já sabe que vocês existem | Não há taxa de inscrição, pois
não? | se eu parar a meio do mês, pago o mês inteiro? | Vocês têm gente que fala português ou é
tudo máquina? | estou atrasada com tudo mas hoje é feriado aqui, não vou mexer em nada | O
cliente Moreira afinal já pagou, depois de três meses de silêncio. | Aceitam pagamento por MB
Way? | Passei o domingo a responder a clientes. 54. Agora vou dormir. | Têm alguém com quem se
fale ao telefone ou é só por aqui?
""",
}
