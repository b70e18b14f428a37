"""What people who write Portuguese want otherwise of work in play; as heard."""

from __future__ import annotations

CHANGED = {
    "change": """
afinal são seis e não quatro | podiam meter também o anexo com as alergias, é só uma página |
preferia receber no dia 18 em vez de 25, pode ser? | menos formal, sff, parece uma carta das
finanças | aos quinhentos nomes juntem os do ficheiro que mandei agora, são mais oitenta | tirem
o domingo, ao domingo não abrimos afinal | o segundo podia ser sobre o gato em vez do cão? |
ponham também o whatsapp | afinal volto só no domingo dia 22 | troca por 15 contatos em vez de
10 | tirem o desconto da fatura do Sr. Antunes, ele passou do prazo | preciso disso já na terça
que vem, dia 17, o cliente adiantou | com código de barras em cada linha, se der | a Rita entra
também, já começou | menos formal por favor, parece carta das finanças | deixem França de fora,
só Espanha e Itália | passem para dia 20 pf, ainda me faltam talões | tira o sorteio do texto,
não temos licença pra isso | põe mais um post sobre o brunch de domingo junto | Afinal somos
cinco a viajar, não quatro. | usem 'você' e não 'tu', temos muitos brasileiros | quero tudo em
formato quadrado, não vertical | Podem juntar ao texto a morada da nova capela mortuária? | 100
palavras a mais, no máximo | Podia ser menos publicitário? Isto é uma clínica, não é um stand de
automóveis. | só 4 posts, não 6, o orçamento encolheu | À D. Lurdes não mandem lembrete, já
transferiu. O resto avança. | não contem com o hotel do centro, quero um com estacionamento |
põe também a turma de quinta, se ainda der | o texto em si está bom mas queria-o mais curto,
umas 150 palavras | adiem a publicação para 30 de março, o forno ainda não chegou | tira o
Wesley da folha, ele saiu, e quem entrou no lugar foi a Jussara | Nas respostas não falem em
reembolso, só em troca, ok? | Em vez de avião pode ser autocarro? Com o cão não me deixam
embarcar | deixem de fora a parte em que falo do meu ex-marido | por favor com o nome completo
da médica, Dra. Ana Sofia Teles, não só Dra. Ana | francês e também inglês, já agora | troca a
foto do tractor pela da mota | preciso disso mais cedo, sexta dia 20 em vez do fim do mês |
reuniões só à terça e quinta daqui para a frente, se faz favor | afinal vou às 9 e não às 7, não
sou pessoa de manhãs | nada de segunda-feira, é meu dia de folga, remarquem o que tiver | Por
favor emitam a da Dona Célia em nome da filha. | Gostaria que o relatório tivesse também uma
tabela comparativa, se não for incómodo. | mais uma diária, vou ficar pro show | manda antes,
quinta de manhã às 9, que sexta é feriado aqui | tirem o Nuno, já não trabalha cá | o bolo de
rolo sai e entra o de milho, pfv | tá, mas separa o que é da loja e o que é do food truck | tira
os "né" e os "tipo" | metade dos reels chega, o resto deixamos para o verão | acrescenta o nome
do encarregado de educação em cada linha | esqueçam o inglês, o comprador é francês. portanto
francês | o Beto fez 10 horas extras a mais do que mandei | tira o preço das aulas do texto,
vamos aumentar | ficou linda! só trocava a ordem: primeiro a prova, depois as promoções | dá pra
cobrir o domingo também? | amanhã às 9h30 não dá pro Seu Jair, marca ele terça às 8 | Em vez de
inglês, francês. O cliente mudou, é de Bordéus. | Ainda não tenho as datas dos workshops, por
isso segurem o boletim até segunda-feira. | para o Antunes mandem por carta e não por email, ele
diz que não lê emails | tira o meu número do post e põe o da recepção | afinal pode ser segunda
| deixem isso parado até 10 de abril, ainda nao sei se há feira | o Rui fez 8 horas extra, metam
no recibo dele | nao usem a foto com o gato, o cliente queixou se haha | afinal dia 20 às 15h, a
dona Fátima tem médico | são 85 pessoas e não 58! | tirem a sardinha da lista, este ano não
temos, e ponham carapau | Podem deixar isso para depois da Páscoa, 7 de abril está ótimo | no
excel juntem o email, o fax já pode descansar em paz | afinal é português do Brasil, o cliente é
de São Paulo | Deixem a newsletter para dia 23, até lá está tudo na feira | A Dra. Pires prefere
que liguem na quinta às 11. Prefere é uma forma de dizer. | adia o aviso pra 31 de abril que a
banda ainda não confirmou | na fatura dos Teixeira tira a taxa do piano, afinal era um órgão de
brincar | publica o cartaz na sexta às 18h em vez de hoje | usem a versão nova do contrato que
mandei agora, a cláusula 4 caiu | o programa do cineclube pode ir só no dia 1 de abril, e não é
mentira | Na fatura de Sevilha ponham 950, acordámos mais 50 de portes | o email da prova cega
fica para dia 26, falta a licença da câmara | afinal são 16 coralistas, veio um casal do Porto |
essa newsletter afinal só no dia 20, faltam-me as fotos | Na do Oliveira acrescenta 4 jantes e o
alinhamento | banco passa para quarta dia 18 às 16h | usem o modelo azul, o castanho esgotou | o
Rui recebe subsídio em dinheiro e não em cartão, corrijam isso no processamento | Só mandem o
aviso ao Oliveira dia 8 de abril, prometeu-me pagar depois da Páscoa | acrescentem à fatura da
Quinta do Lago as duas garrafas partidas, 18 euros cada | na página dos eventos troquem a data
da feira, passou de 18 para 25 de abril | o título da newsletter pode ser mais curto? tipo
"Chegou o branco" | em vez de quintas, dois por semana na padaria, segundas e sextas | dou-vos
mais dois dias na ficha, dia 20 em vez de 18 | a audiência do Pires passou para as 16, preciso
do áudio escrito hoje às 15 | pode ser até o fim do mês o negócio do linho | a da Dona Lurdes
deixem para segunda | foi a 4 de março e não a 3 de abril, corrijam a do Nunes | liga primeiro
pros que já fizeram aula experimental | passa pra segunda, pode ser? quinta não vai dar | deixa
o nome dos pratos em português | já vejo. mas no Rui tira a falta do dia 5, ele trouxe atestado
| inclui a Tatiana também, 4 aulas. e manda tudo ainda hoje por favor | o quarto 5 é o com vista
pro mar, tá trocado com o 6 | então, a masterclass não vai ser mais dia 24 não, passa pra quinta
26, mesmo horário | coloca 10% de desconto na do Sérgio, prometi pra ele no churrasco | A tinta
certa é a acetinada, tinha dito mate por engano, corrijam lá isso no orçamento | afinal são 11
azulejos e não 8, mandei as fotos dos outros três agora mesmo | afinal são 7 noites, ficaram
mais uma por causa da greve | mudou a data da feira gente, agora é sábado 18/4, refaz os
horários pfv | afinal são 20 pacotes, e dos pretos | No anúncio ponham que só precisamos aos
sábados, domingo já está resolvido | a capivara podia estar de chinelo né? coloca aí | A
apostila fica então para dia 25 | só inglês afinal, o alemão fica para outra altura | na do
hotel mira são 14 arranjos, não 12 | afinal só posso quinta, dia 19 | A minha sócia também vem,
por isso são dois lugares e, se der, lado a lado. | Vejam também Viana e o Porto, e deixem de
fora tudo o que seja cemitérios. | Na carta à câmara ponham em nome da minha mulher, a licença
está no nome dela. | Afinal a visita tem de passar para dia 24, na segunda estou no Porto. |
Afinal ponham o stock a 20 em cada um | Tirem o trigo, toda a gente tem trigo | no cartaz falta
o nome da junta | O título está muito sério. Ponham algo mais leve, tipo 'A primavera no nosso
bairro'. | Afinal preciso do cartaz até quarta-feira da próxima semana, a gráfica adiantou o
prazo | No título, em vez de «saldos» ponham «últimas peças», soa menos a desespero. | olhem
acrescentem também os recibos das portagens que estavam noutra pasta | O webinar do dia 26 é às
19h, não 18h30. | Por favor tirar meu telefone do texto final, só deixar email. | troca a morada
da obra, é rua do sol 18, não 81 | junta ao pedido mais 6 sacos de cola flexível e um balde de
primário | afinal é só a fase 1, a fase 2 faturamos em abril | Afinal nada de nomes em francês,
o meu sócio não gosta. Só em português. | Em vez de domingo, publiquem o post no sábado às 10h,
a malta vê mais. | Acrescentem as massagens para grávidas, começo com isso em abril. O reiki já
não faço. | São três noites, não duas, e o pequeno-almoço tem de estar incluído. | passa o
primeiro pra quinta 14h | mensalidade é 45 e não 54 | O nome da engenheira escreve-se Conceição
Sá, e no texto está Conceição Sousa. | O prazo do estudo pode passar para quinta-feira, dia 26,
porque a feira foi adiada. | A prancha pequena fica a 349, a grande é que passa para 439 |
Newsletter: o parágrafo das férias pode sair, e preciso dela já amanhã | tirem o nome do Jorge,
ele ja nao trabalha conosco | tirem o post do cabaz, já esgotou | quero só fornecedores do
norte, e até segunda se der | afinal quero com marcas de tempo | Na fatura da Quinta do Vale o
NIF está trocado com o do irmão. Corrijam pf | NIF do Lopes: acaba em 417 | muda o envio para
dia 25 | Atendam também na quinta, dia 19, afinal só volto à noite. | no muro da Quinta do Vale
contem com 25 metros, não 22 | afinal são 60 kg de farinha, não 40 | No anúncio metam também que
damos refeições | Afinal vou só no dia 21, muda o voo por favor | na campanha põe só as aulas da
noite, as da manhã estão cheias | Afinal as caixas em castanho e não em branco, e mais cinquenta
| os de alecrim não contem, são para oferecer | Os azulejos grandes só com levantamento, sem
envio, partem-se todos | Afinal não é na quinta, é na sexta | segura a fatura até segunda, o
homem ainda vai conferir as garrafas | Reduz pra quatro posts, por favor. O resto das receitas a
chef não liberou. | Não reservem já! Digam-me primeiro quanto fica com dois quartos. | Tirem
Braga do relatório e ponham Guimarães no lugar. | O Rui saiu a meio do mês, contem só até dia 14
e sem prémio | empurra a newsletter pra quarta que vem, segunda é feriado aqui e ninguém vai ver
| O mapa é para sair da página, só queremos a morada em texto. | As reuniões passam a ser com a
Teresa em vez de comigo, vou de licença. | não precisa digitar o endereço, só nome e valor já
resolve | Dos quatro episódios façam apenas o 1 e o 3, os outros vão ser regravados | Dá para
ter o manual uma semana antes? Em vez de dia 17, dia 10. | Na newsletter falta o link para a
loja, metam logo no começo | a sardinha tem de ser prateada, não azul | o caderno afinal é pra
quarta, dia 21, adiaram a turma | As publicações são para o Facebook também, não só Instagram |
Ponham no anúncio que é a tempo parcial, 20 horas | Acrescentem à tradução a pergunta das
devoluções, que faltava no texto | tirem os "né" e "tipo" todos da transcrição | afinal o
contabilista só precisa dia 20 | dá pra incluir tb o horário do feriado no texto? | o voo passa
pro dia 30, mesma hora | Afinal as garrafas é para ficarem com fundo cinza claro e não branco |
Os sabonetes só ficam curados mais tarde, enviem no dia 17 em vez de amanhã | Dá pra incluir o
segundo número também? É o do ateliê, termina em 42 | No texto da energia solar tira o nome do
fabricante, a gente rompeu com eles | Afinal preciso da transcrição da assembleia já na quarta,
dia 18, pode ser? | Acrescenta mais 8 fotos, por favor, já pus na pasta | Afinal preciso da
lista fechada já na segunda, o fornecedor dos vinhos está a pressionar | Afinal precisava do
anúncio já na sexta ao meio-dia, dá? | As respostas podem ser mais curtas? Duas linhas chegam |
Junta mais uma pessoa aos salários, o Nelson, entrou dia 2 a meio tempo | as reuniões de Braga
podem ser por vídeo afinal, não só presenciais | No orçamento da escola tirem o teto do
refeitório, a junta trata disso | A D. Amélia telefonou, quer antes na quinta, dia 19. Mudem lá
por favor | O anexo B também entra no contrato, o advogado acabou de mo dizer | Preferia um tom
menos de anúncio, sabe, como se fosse a minha avó a falar | as aulas de sábado ficam a 12 e não
a 10, a sala aumentou a renda | A manicure subiu para 18, na página devia estar esse valor | O
contabilista quer fechar mais cedo, as faturas teriam de sair até sexta | Afinal volto só de
noite, depois do jantar com o cliente | Nos posts prefiro o bolo inteiro em vez da fatia | nas
canecas acrescentem que vão ao micro-ondas e à máquina, toda a gente pergunta | dá para passar a
recolha de quinta para sexta? falta-me embrulhar duas | Quero que o anúncio apareça só pra SP e
Campinas, pro resto o frete mata | na edição 5 o desconto afinal é 15%, não 20 | Quanto ao hotel
de Évora, podem juntar mais uma noite? Saíamos só no sábado, 21. | é pra continuar ligando sim,
só pula os ginásios de Santos | troca o voo pro dia 2 de abril, adiaram a reunião | Acrescentem
o IBAN novo nas faturas todas | precisava disso quinta às 10 e não sexta, dá? | pode ser só
metade da lista, e com calma, dia 27 chega | As reuniões que sejam todas por vídeo, deixei de
conduzir | O bacalhau à Brás saiu da carta. Entrou o polvo, 17,50. | As fichas verdes são de
sócios que já faleceram ou saíram, essas não precisam de entrar | Não são rolhas para vinho, são
para azeite. O gargalo é outro, só reparei agora
""",
}
