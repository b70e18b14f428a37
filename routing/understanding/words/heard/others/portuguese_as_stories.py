"""What people who write Portuguese want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
hoje à noite preciso de alguém nas mensagens do site, abro as vagas da oficina de cerâmica às 19
e cai tudo de uma vez. E um post a avisar da abertura, com o link | Pesquisa pra mim que
festivais de rua aceitam food bike ainda este ano e quanto cobram. E faz um post de quarta a
domingo com os sabores, tem o de umbu agora. Se souberes quem faz a solda do carrinho me diz
rsrs | Oi! Chegou coleção nova de bolsas de palha, 9 modelos. Tirei foto no celular (fundo é o
meu quintal, com galinha e tudo). Preciso delas limpas e com um texto bonito. Depois eu mesmo
subo. | Dia do Pai é quinta, dia 19, e as caixas de brigadeiro tão paradas. Faz uns stories
bonitos pra esse dia e bota uns 50 euros pra aparecer pra mais gente aqui em Braga | olha, os
três fados novos têm de ser registados, letra minha música do Zé a meias. E já agora vejam
porque é que a sociedade só me pagou 12 euros no ano passado, isso não pode estar certo |
Preciso de um texto para a página "Quem somos". A minha avó abriu a casa em 1962, a minha mãe
ficou com ela e agora sou eu; gostava que se sentisse isso, mas sem lamechice, umas 200
palavras. | A Joana vai-se embora e fico sem ninguém. Preciso que escrevam o anúncio para o
lugar dela e que o ponham no Net-Empregos e no LinkedIn: part-time, manhãs, experiência com
crianças. | Boas! Organizem-me os recibos de janeiro e fevereiro, marquem o almoço... não, a
reunião com a Dra. Salema para quarta dia 18 às 15h, e vejam porque é que ninguém nos encontra
quando procura "olaria Alentejo" | Ida e volta de trem ou ônibus, o que for mais rápido, de
Curitiba a Joinville em 22 de abril. Vou com duas malas de amostras e volto no mesmo dia à
noite, de preferência na janela. | Quem organiza feiras de produtos biológicos no norte? Quero
saber datas, preço da banca, se há eletricidade e a pessoa de contacto. A minha prima falou-me
de uma em Braga mas não se lembra do nome. | A ata da assembleia tem de ser feita a partir da
gravação; preciso de saber quanto cobram outros por um plano de treino online; e há uma senhora,
Odete Reis, que quer o dinheiro de volta, tratem disso com ela. | as horas de cada projeto estão
em papelinhos e no verso de envelopes. faz uma folha que some tudo por projeto e por mês, com a
taxa de 28 €/h já lá dentro, e que dê para usar no telemóvel | Temos 9 modelos novos de brincos
pra colocar na loja até sábado: foto, preço, peso, quantidade, variação de cor. A planilha tá
pronta, as fotos estão numeradas igual, é só casar uma coisa com a outra. | três alunos ainda
devem fevereiro: o Caio, a Renata e o pai do Theo. manda um lembrete bem gentil, no zap ou no
email, sem parecer cobrança de banco, e se alguém disser que já pagou pede o comprovante | Oi,
tudo bem? Preciso de três coisas quando der: passagem pra Recife em 11 de maio, as fichas de
cadastro da feirinha digitadas numa planilha e alguém que ligue pros restaurantes oferecendo
nossa pimenta. | Digitar a gravação da reunião de condomínio comercial, 55 minutos. Tem gente
falando em cima, tem cachorro, tem obra. Quero palavra por palavra, com o nome de quem fala, e
um [inaudível] onde não der. | Lista de 40 escolas de dança em São Paulo, capital: nome, bairro,
@ do Instagram, quem manda e um WhatsApp. É pra ver se meu colã tem mercado, por enquanto não
vou falar com ninguém. | Bom dia. Ando sem tempo e preciso que me aliviem: comentários do
Instagram para responder, stock da loja para acertar com a contagem que fiz, e uma abertura com
música para o canal de receitas. | Que despesas de fevereiro estão sem fatura? Vai ao extrato,
vê uma por uma, procura no mail e na pasta "Digitalizações", e o que faltar põe-me numa lista
com data e valor para eu pedir às lojas. | Cartão de visita novo: frente com o nome e "costura e
consertos", verso com o mapinha e o QR do WhatsApp. Papel reciclado, fonte que minha mãe consiga
ler sem óculos. Manda em PDF e em PNG. | A Denise entra dia 1º de abril como auxiliar. Montem o
contrato de experiência, 90 dias, salário do piso, vale-transporte, seis horas por dia com
sábado alternado, e deixem pronto pra ela assinar quando chegar. | Olá equipa, espero que
estejam bem. Cá vai: traduzir para alemão a carta do vinho do Porto; o computador do balcão está
lentíssimo e precisa de ser visto; e preparar a papelada de 2025 para o meu contabilista. | meu
pedido de hoje é grande rs: edita o áudio do ep 3, escreve uma newsletter sobre a coleção de
inverno, alguém precisa ir lá passear com meu cachorro às 12h kkk sério, e responde os clientes
no chat da loja sobre prazo de entrega | Todo dia 5 quero um relatório do mês que passou:
faturamento, ticket médio, produto que mais saiu, cliente novo e cliente que sumiu. Uma página,
com dois gráficos, sem firula, que eu olho no celular. | A assembleia de condóminos é a 9 de
abril e preciso que a convocatória esteja no correio até dia 20. A ordem de trabalhos é a do ano
passado, mais o ponto do elevador. | boas, orçamento pra senhora do 3º esq., pintar sala e dois
quartos com betume nos tectos, até quarta 18. e liga ao condomínio a ver quando me abrem a porta
pra medir as escadas | Bom dia, espero que esteja tudo bem convosco. Cá em casa a netinha já
anda! Olhem, o senhor Fonseca do rés-do-chão não me paga desde janeiro e eu tenho vergonha de
lhe bater à porta. Escrevam-lhe vocês, com firmeza mas educadamente, por favor. Obrigada, Lurdes
| Bom dia a todos, por aqui tudo calmo, graças a Deus. O meu afilhado tirou fotografias lindas
da casinha de Monsaraz, agora falta um anúncio à altura. E para quem lá fica, umas folhinhas com
as regras e o aquecimento, em português e inglês. Bem hajam, Adelaide | Boa tarde, temos 30
fotos de queijos tiradas com o telemóvel, é preciso dar-lhes luz e tirar o fundo. E cada queijo
precisa da sua descrição para a loja. Quinta da próxima semana era o ideal. | Cara equipa,
espero que esteja tudo bem convosco. Recebemos esta semana quatro donativos para a casa das
crianças, dois deles de pessoas que nunca nos tinham ajudado. Podiam passar os recibos e
escrever umas palavras de agradecimento a cada um? A lista vai em anexo. Com os melhores
cumprimentos, Graça Teles | Estimada equipa, a nossa horta comunitária vai abrir as portas ao
bairro em maio e precisamos de organizar os ajudantes: quem rega, quem recebe, quem trata da
caixa. Agradecia que fizessem a escala e perguntassem a cada um se pode. Até ao fim da próxima
semana estaria ótimo. Cumprimentos, Hélder Nogueira | Cara equipa, o nosso grupo de teatro
recebe muitas faturas em papel e eu, para ser sincera, já não sei o que está pago. Queria
entregar-vos a caixa inteira para arrumarem os recibos e fazerem as contas do ano. Precisamos de
tudo pronto a 22 de abril. Muito grata, Leonor Bastos | Bom dia Sónia! Que chuva, não é? Estou a
escrever-lhe da carrinha. Queria que todas as sextas à tarde alguém desse uma volta ao meu
email, respondesse ao que é de rotina e me deixasse uma lista curtinha do resto. Já não dou
conta disto sozinho. Obrigado, Fernando Pais, Pais Jardins | Uma cliente alemã comprou-me três
vestidos e agora quer mostrar o ateliê às amigas dela. Preciso da brochura em alemão. E já
agora, temos 200 moldes antigos em papel com referências que têm de ser passadas para uma folha
de cálculo até ao fim do mês. | Boa tarde, desculpem a demora, estivemos com o forno avariado e
andei a fazer pão em casa da minha mãe. As faturas dos restaurantes de fevereiro ficaram por
enviar. Podem tratar disso até sexta? | Nasceu o meu neto, três quilos e meio, estou nas nuvens
e sem cabeça para nada. Passem as encomendas do caderno para a folha de Excel e enviem a fatura
à Dona Graça, 215 euros, antes que me esqueça | o boletim rendeu viu, entrou um monte de gente.
agora o que eu precisava, as respostas do formulário têm que passar pro CRM, são umas 150, e
também queria um post no Instagram agradecendo o povo e mostrando o ateliê novo | oi, deixa eu
te falar, chegou um pedido da Alemanha e eles querem a ficha técnica das pranchas em alemão, eu
só tenho em português, são três páginas. E outra coisa, tem que cobrar o pessoal da pousada, com
jeitinho, a fatura venceu faz um mês | Bom dia a todos. Enquanto tratam das contas, lembrei-me
de que a obra da família Sequeira ficou pronta e ainda não foi faturada. Agradecia que a fatura
seguisse na segunda-feira, no valor de 1.840 euros mais IVA. Cumprimentos, Nelson Pires,
carpinteiro | Caros amigos, a tradução ficou impecável e já nos rendeu um contacto. Agora
precisava de saber quais são as lojas de cerâmica mais interessantes em Edimburgo e Glasgow, com
moradas e responsáveis. E ficava-vos grata se me reservassem também a viagem: voo do Porto e
três noites de hotel quando for mais barato. Cumprimentos, Graça Amorim | ora bem, vem aí o
Natal, e o que eu queria era três posts para o Instagram sobre os cabazes, e depois um mail para
os clientes, o mesmo tema, com o preço dos dois tamanhos | bom dia, a contabilista está em cima
de mim por causa de junho, extrato tenho, recibos tenho quase todos, façam-me o mês de junho,
pode ser até quinta, ou melhor sexta, sexta está ótimo | estive na feira do mobiliário e trouxe
contactos, uns cinquenta, já estão numa folha, e pronto, eu a telefonar sou um desastre, fico
sem jeito, liguem vocês e marquem-me reuniões com quem quiser | Bom dia, o recuperador de calor
da casa de cima deita fumo para dentro da sala. Preciso que alguém o veja antes de 20 de
novembro, porque nesse dia chega uma família com um bebé. Cumprimentos, Lurdes | Caros senhores,
o inquilino do primeiro esquerdo deve-me julho e agosto. Sei que está desempregado e não quero
zangas. Façam-lhe uma carta de aviso com a proposta de pagar em três vezes, por favor.
Atenciosamente, Hermínia | ora bem, as torneiras do quarto quatro pingam, a do seis também, e já
agora o interruptor do corredor dá estalos, isso é que me assusta mais, mandem alguém ver tudo
de uma vez | Exmos. Senhores, uma senhora da Bélgica escreveu-nos três páginas em francês sobre
alergias. Podem responder-lhe que sim, que temos almofadas sem penas, e que o cão fica com a
vizinha? Obrigado, Belmiro | é assim o senhor Baptista pagou metade e a outra metade diz sempre
para a semana para a semana e já lá vão dois meses mandem-lhe um lembrete que eu já não tenho
cara | acabei a varanda lá do terceiro andar e o condomínio quer a fatura em nome deles com o
número e tudo então façam a fatura final e já agora uma carta à seguradora por causa do vidro
que partiu | Bom dia, Estaremos fechados de 11 a 24 de maio por causa das obras na cozinha. Peço
que escrevam aos nossos clientes da lista e que o e-mail siga na sexta-feira, dia 8 de maio. Com
os melhores cumprimentos, Adelaide Moura | Olá a todos, antes que avancem muito com a marca,
reparei que nos falta uma frase para pôr por baixo do letreiro. Uma coisa curta, que cheire a
pão. Tratam-me disso também? Abraço, Zeferino | Boa tarde, Tirei as fotografias da casa de
férias num dia de trovoada e parece que lá mora um vampiro. Gostava que lhes dessem luz e
tirassem o caixote do lixo da entrada. Pode ser até sexta-feira? Obrigada e um beijinho, Fátima
| Exmos. Senhores, a nossa selaria desenvolveu uma sela para crianças com deficiência.
Pretendemos que as revistas da especialidade tomem conhecimento do facto. Fico ao dispor para
qualquer esclarecimento. Com elevada consideração, Eng. Tomás Vilhena | Boa noite, estudo há
vinte anos as plantas que dão cor à lã e só a minha cadela me ouve. Haverá podcasts ou festivais
que me quisessem convidar? Deixo a procura nas vossas mãos. Afetuosamente, Eulália Brito
""",
}
