"""What people who write Portuguese want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
hoje à noite preciso de alguém nas mensagens do site, abro as vagas da oficina de cerâmica às 19
e cai tudo de uma vez. E um post a avisar da abertura, com o link | Pesquisa pra mim que
festivais de rua aceitam food bike ainda este ano e quanto cobram. E faz um post de quarta a
domingo com os sabores, tem o de umbu agora. Se souberes quem faz a solda do carrinho me diz
rsrs | responder os emails das turmas de inglês (horário e valor estão no pdf), responder também
o whatsapp da loja de camisetas que é meu outro negócio, e mandar o boleto atrasado da empresa
Lumen | Oi! Chegou coleção nova de bolsas de palha, 9 modelos. Tirei foto no celular (fundo é o
meu quintal, com galinha e tudo). Preciso delas limpas e com um texto bonito. Depois eu mesmo
subo. | olha, os três fados novos têm de ser registados, letra minha música do Zé a meias. E já
agora vejam porque é que a sociedade só me pagou 12 euros no ano passado, isso não pode estar
certo | Ida e volta de trem ou ônibus, o que for mais rápido, de Curitiba a Joinville em 22 de
abril. Vou com duas malas de amostras e volto no mesmo dia à noite, de preferência na janela. |
Cortem-me a entrevista com o enólogo de 48 minutos para 6, sem as tosses, com o nome dele a
aparecer no início e o logótipo no fim. Faço a prova de vinhos no dia 25 e queria passá-la lá. |
Quem organiza feiras de produtos biológicos no norte? Quero saber datas, preço da banca, se há
eletricidade e a pessoa de contacto. A minha prima falou-me de uma em Braga mas não se lembra do
nome. | Os meus slides parecem uma manta de retalhos: três tipos de letra, quatro azuis,
fotografias esticadas. São 34. Deixa tudo com a mesma cara, "limpo e quente" como diz a minha
sócia, e não mexas no texto. | as horas de cada projeto estão em papelinhos e no verso de
envelopes. faz uma folha que some tudo por projeto e por mês, com a taxa de 28 €/h já lá dentro,
e que dê para usar no telemóvel | três alunos ainda devem fevereiro: o Caio, a Renata e o pai do
Theo. manda um lembrete bem gentil, no zap ou no email, sem parecer cobrança de banco, e se
alguém disser que já pagou pede o comprovante | Minhas clientes vivem esquecendo o horário. Um
dia antes de cada sessão, mandem um lembrete com hora, endereço e o aviso de vir sem creme no
rosto. Isso sempre, toda semana, segunda a sábado. | Digitar a gravação da reunião de condomínio
comercial, 55 minutos. Tem gente falando em cima, tem cachorro, tem obra. Quero palavra por
palavra, com o nome de quem fala, e um [inaudível] onde não der. | Ninguém respondeu às
propostas de jardinagem que mandei em fevereiro. Retoma o contacto com cada um, sete ao todo:
pergunta se viram, se têm dúvidas, se o preço assustou. Nada de insistir mais de uma vez. | Que
despesas de fevereiro estão sem fatura? Vai ao extrato, vê uma por uma, procura no mail e na
pasta "Digitalizações", e o que faltar põe-me numa lista com data e valor para eu pedir às
lojas. | Trem não tem, então: carro alugado em Floripa, retirada dia 6 de maio no aeroporto,
porta-malas grande por causa dos painéis, seguro completo, e que aceite devolver em Blumenau.
Econômico, não precisa ser bonito. | Cartão de visita novo: frente com o nome e "costura e
consertos", verso com o mapinha e o QR do WhatsApp. Papel reciclado, fonte que minha mãe consiga
ler sem óculos. Manda em PDF e em PNG. | Olá equipa, espero que estejam bem. Cá vai: traduzir
para alemão a carta do vinho do Porto; o computador do balcão está lentíssimo e precisa de ser
visto; e preparar a papelada de 2025 para o meu contabilista. | meu pedido de hoje é grande rs:
edita o áudio do ep 3, escreve uma newsletter sobre a coleção de inverno, alguém precisa ir lá
passear com meu cachorro às 12h kkk sério, e responde os clientes no chat da loja sobre prazo de
entrega | Todo dia 5 quero um relatório do mês que passou: faturamento, ticket médio, produto
que mais saiu, cliente novo e cliente que sumiu. Uma página, com dois gráficos, sem firula, que
eu olho no celular. | boas, orçamento pra senhora do 3º esq., pintar sala e dois quartos com
betume nos tectos, até quarta 18. e liga ao condomínio a ver quando me abrem a porta pra medir
as escadas | Bom dia a todos, por aqui tudo calmo, graças a Deus. O meu afilhado tirou
fotografias lindas da casinha de Monsaraz, agora falta um anúncio à altura. E para quem lá fica,
umas folhinhas com as regras e o aquecimento, em português e inglês. Bem hajam, Adelaide | Boa
tarde, temos 30 fotos de queijos tiradas com o telemóvel, é preciso dar-lhes luz e tirar o
fundo. E cada queijo precisa da sua descrição para a loja. Quinta da próxima semana era o ideal.
| Cara equipa, espero que esteja tudo bem convosco. Recebemos esta semana quatro donativos para
a casa das crianças, dois deles de pessoas que nunca nos tinham ajudado. Podiam passar os
recibos e escrever umas palavras de agradecimento a cada um? A lista vai em anexo. Com os
melhores cumprimentos, Graça Teles | Estimada equipa, a nossa horta comunitária vai abrir as
portas ao bairro em maio e precisamos de organizar os ajudantes: quem rega, quem recebe, quem
trata da caixa. Agradecia que fizessem a escala e perguntassem a cada um se pode. Até ao fim da
próxima semana estaria ótimo. Cumprimentos, Hélder Nogueira | Olá Joana, tudo bem? Antes de mais
desculpe escrever à hora do pequeno-almoço. Tenho cinco gravações das entrevistas com os antigos
pescadores, umas duas horas no total, e preciso delas em texto corrido até dia 20 de março. Há
muito vento numa delas, façam o que puderem. Cumprimentos, Rui Falcão, fotógrafo | Bom dia
Sónia! Que chuva, não é? Estou a escrever-lhe da carrinha. Queria que todas as sextas à tarde
alguém desse uma volta ao meu email, respondesse ao que é de rotina e me deixasse uma lista
curtinha do resto. Já não dou conta disto sozinho. Obrigado, Fernando Pais, Pais Jardins | Tenho
a cabeça em água, o contabilista liga-me todos os dias e a Rosa está de baixa desde segunda.
Preparem os salários de março dos quatro. E ponham umas publicações no Facebook sobre as visitas
à adega, que a época está a começar. | Boa tarde, desculpem a demora, estivemos com o forno
avariado e andei a fazer pão em casa da minha mãe. As faturas dos restaurantes de fevereiro
ficaram por enviar. Podem tratar disso até sexta? | Nasceu o meu neto, três quilos e meio, estou
nas nuvens e sem cabeça para nada. Passem as encomendas do caderno para a folha de Excel e
enviem a fatura à Dona Graça, 215 euros, antes que me esqueça | enquanto fazem aí as da Páscoa,
eu estava aqui a pensar que o trimestre está quase a acabar, e queria que me fizessem as contas
de janeiro a março, extrato com faturas tudo casado, até 15 de abril chega bem | oi, deixa eu te
falar, chegou um pedido da Alemanha e eles querem a ficha técnica das pranchas em alemão, eu só
tenho em português, são três páginas. E outra coisa, tem que cobrar o pessoal da pousada, com
jeitinho, a fatura venceu faz um mês | Olá, equipa. Sou o Miguel, da escola de surf, e a época
está quase a começar. Gostava muito que preparassem uma newsletter para os antigos alunos e umas
quatro publicações para o Instagram com os novos horários. Envio já as fotografias. Um abraço,
Miguel | Caros amigos, a tradução ficou impecável e já nos rendeu um contacto. Agora precisava
de saber quais são as lojas de cerâmica mais interessantes em Edimburgo e Glasgow, com moradas e
responsáveis. E ficava-vos grata se me reservassem também a viagem: voo do Porto e três noites
de hotel quando for mais barato. Cumprimentos, Graça Amorim | ora bem, vem aí o Natal, e o que
eu queria era três posts para o Instagram sobre os cabazes, e depois um mail para os clientes, o
mesmo tema, com o preço dos dois tamanhos | estive na feira do mobiliário e trouxe contactos,
uns cinquenta, já estão numa folha, e pronto, eu a telefonar sou um desastre, fico sem jeito,
liguem vocês e marquem-me reuniões com quem quiser | Bom dia, o recuperador de calor da casa de
cima deita fumo para dentro da sala. Preciso que alguém o veja antes de 20 de novembro, porque
nesse dia chega uma família com um bebé. Cumprimentos, Lurdes | Caros senhores, o inquilino do
primeiro esquerdo deve-me julho e agosto. Sei que está desempregado e não quero zangas.
Façam-lhe uma carta de aviso com a proposta de pagar em três vezes, por favor. Atenciosamente,
Hermínia | ora bem, as torneiras do quarto quatro pingam, a do seis também, e já agora o
interruptor do corredor dá estalos, isso é que me assusta mais, mandem alguém ver tudo de uma
vez | Exmos. Senhores, uma senhora da Bélgica escreveu-nos três páginas em francês sobre
alergias. Podem responder-lhe que sim, que temos almofadas sem penas, e que o cão fica com a
vizinha? Obrigado, Belmiro | é assim o senhor Baptista pagou metade e a outra metade diz sempre
para a semana para a semana e já lá vão dois meses mandem-lhe um lembrete que eu já não tenho
cara | acabei a varanda lá do terceiro andar e o condomínio quer a fatura em nome deles com o
número e tudo então façam a fatura final e já agora uma carta à seguradora por causa do vidro
que partiu | Bom dia, Estaremos fechados de 11 a 24 de maio por causa das obras na cozinha. Peço
que escrevam aos nossos clientes da lista e que o e-mail siga na sexta-feira, dia 8 de maio. Com
os melhores cumprimentos, Adelaide Moura | Boa tarde, a ementa de verão está a ser tratada, e
ainda bem. Queria anunciar os pratos novos também no Instagram, um post por prato, são cinco. As
fotografias já as tenho. Saudações, Tasca do Largo, Fernando | Boa tarde, Tirei as fotografias
da casa de férias num dia de trovoada e parece que lá mora um vampiro. Gostava que lhes dessem
luz e tirassem o caixote do lixo da entrada. Pode ser até sexta-feira? Obrigada e um beijinho,
Fátima | Caríssimos, a minha escola de surf vai para o sexto ano e ainda usa um golfinho tirado
da internet. Preciso de um logótipo meu e de cores que aguentem o sol, se possível até 30 de
setembro. Boas ondas, Nuno | Boa noite, estudo há vinte anos as plantas que dão cor à lã e só a
minha cadela me ouve. Haverá podcasts ou festivais que me quisessem convidar? Deixo a procura
nas vossas mãos. Afetuosamente, Eulália Brito | Olá, sou a Marta, faço sabonetes e velas em
Évora. Queria que alguém escrevesse a lojas de hotéis no Alentejo a oferecer a linha. Tenho
tabela de preços, só me falta o jeito para vender.
""",
}
