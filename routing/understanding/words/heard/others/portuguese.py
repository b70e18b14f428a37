"""What people who write Portuguese want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
com a minha sócia de baixa ficou por fazer o email mensal aos inscritos e as publicações do
facebook, conseguem pegar nas duas coisas? | Uma coisa leva à outra: para pagar os ordenados
preciso que os clientes paguem, portanto cobrem-me as faturas em atraso e depois tratem dos
salários de março | Quanto é que cobram as outras escolas de condução por aqui, e aproveitem e
mudem no meu site o preço do código para 290 | processar os ordenados dos quatro e mandar a
newsletter da primavera aos clientes, ainda só existe na minha cabeça | passar pra planilha os
120 cadastros que estão em papel, e depois ligar pra todos oferecendo a revisão de férias |
newsletter de abril da quinta: morangos, ovos, visita das escolas. e aproveita e faz uns posts
no insta com isso, fotos eu tenho | Duas coisinhas: processar os ordenados de março das três
meninas e trocar no site a morada, mudámos para a Rua do Sol | uma centena de fichas de
inscrição em papel, já digitalizadas, têm de ir parar à folha. Depois disso era ligar aos que
puseram cruzinha e marcar aula experimental | Precisava que me tratassem de três assuntos
enquanto estou na vindima: recibos do trimestre lançados, faturas aos restaurantes, e alguém que
responda às mensagens da loja | Existe algum apoio do estado para uma padaria trocar o forno a
gás? Vejam isso, por favor, e escrevam-me logo um post a dizer que vamos ficar mais verdes |
processamento de salários das duas assistentes e depois a contabilidade de março | traduzir a
carta das cervejas pra ingles e depois mandar a newsletter com ela | queria mandar um email
bonito aos clientes da loja a contar do aniversário e publicar o mesmo no instagram | gravei uma
aula de 1h10 que correu lindamente. queria isso em texto e depois enviado como newsletter aos
antigos alunos | Abriu vaga na turma de volteio. Faz um post e depois muda no site onde diz
"lotado" | Segunda-feira quero o email aos sócios e um post, ambos sobre a prova cega de stouts.
Foto do barril anexa | Três coisinhas. A sinopse para espanhol, a fatura dos direitos ao editor
de Sevilha (900 €), e a capa nova na página do livro. O contrato já está assinado, podem avançar
| arranjem-me dois oradores para o encontro de livreiros e marquem uma chamada com o que estiver
mais livre | o código PASCOA10 não funciona! corrijam na loja e respondam a quem já reclamou,
urgente | faturas de março dos 3 clientes e conciliar o banco, até ao fim do mês, que depois vou
de férias (finalmente) | horas do projeto Norte para a folha, depois faturar | O depoimento do
Sr. Adelino está no gravador, subi agora. Passem a escrito e depois para inglês, é para o site
do museu deles | avisar o condomínio do nº 7 q tá em atraso (450€) e responder aos emails dos
miúdos q querem experimentar judo | fecha o mês pra mim? e manda a cobrança pro Sr. Almeida, ele
tá me enrolando desde janeiro | Preciso de duas coisas: textos pro Instagram da escola de surf;
passagem de ônibus pra Lagos. | Boa tarde, gostaria que ligassem para os clientes que faltaram à
avaliação e remarcassem. Ah, e o site ainda mostra o horário de inverno! | quero alguém pra
cuidar do e-mail dos hóspedes e das notas fiscais: uma pra Dona Célia, só essa | A lista de
presença da academia precisa entrar na planilha. Depois newsletter com os resultados do desafio.
| oi tudo bem? os recibos estão numa caixa de sapato e o site está sem preços. socorro |
Tradução do contrato pro espanhol até sexta, e quem sabe marcar por telefone as reuniões com os
arquitetos da lista? | 1 - lançar as 90 fichas no CRM 2 - responder o povo do WhatsApp e do
e-mail 3 - consertar o ar-condicionado da recepção | bom dia, o site: tira a foto do Marcos, põe
a da Júlia. os boletos: cobra quem atrasou | são duas newsletters, uma pros alunos e outra pros
pais, textos completamente diferentes | oi! o concurso pro povo do café: post. a reserva do
hotel em Curitiba: urgente. o resto deixa | Gravação da assembleia, preciso dela escrita até
amanhã ao meio-dia, e depois uma versão em inglês | preciso de legendas pros reels da semana e
da planilha de fiado digitada | contratos em inglês, posts em português, planilha em dia: é isso
que eu quero até o fim do mês. o contrato é tradução, a planilha é só digitar os pedidos |
gente, a fisio aqui não dá conta: confirmar consulta eu confirmo, mas a captação não. liguem
pros leads e agendem avaliações. e os posts, né | Saiu na rádio local que somos a melhor
padaria. Traduz a matéria pro inglês, coloca no site. | manda a fatura da pousada pro casal
Lima, e a do casal Rocha também, é outra reserva | Tem áudio da palestra (transcrever), planilha
de doadores (digitar), e-mails de quem pede recibo (responder). Nada disso é urgente | Bom dia,
as contas de fevereiro por favor, o extrato já está na pasta. E copiar os 80 produtos do
catálogo antigo pra loja nova, com preço e peso | a ementa do brunch tem de ir pra inglês e
francês, depois põe isso na página, e tira as fotos velhas do terraço que já nem temos aquelas
cadeiras | hoje à noite preciso de alguém nas mensagens do site, abro as vagas da oficina de
cerâmica às 19 e cai tudo de uma vez. E um post a avisar da abertura, com o link | até o fim do
mês: fechar as contas, as horas da Bia e do João (ele faltou dois dias com atestado) e umas
publicações da horta pra páscoa | as fichas de anamnese dos pacientes novos têm de entrar no
sistema (26, letra horrível, é minha) e mandar a fatura à seguradora da dona Amélia. terça-feira
no máximo | Pesquisa pra mim que festivais de rua aceitam food bike ainda este ano e quanto
cobram. E faz um post de quarta a domingo com os sabores, tem o de umbu agora. Se souberes quem
faz a solda do carrinho me diz rsrs | Avião pra Recife pra mim e pro sanfoneiro, e separado
disso uma van em Caruaru com motorista pro equipamento de som, três dias | posta no insta as
fotos da tosa da Mel (antes e depois!!), cobra a Dona Iara que deve dois banhos, e responde quem
perguntou se atendo gato. não atendo | responder os emails das turmas de inglês (horário e valor
estão no pdf), responder também o whatsapp da loja de camisetas que é meu outro negócio, e
mandar o boleto atrasado da empresa Lumen | fatura ao casal Bakker das provas de vinho, 6
pessoas a 35, e marca-me carro de aluguer no aeroporto de Faro, grande porque levo barris | até
dia 31 as horas do Zé, da Lena e do ajudante (faltou quarta) e as contas do mês da barraca de
peixe, tem talão molhado mas dá para ler | Vê aí quanto custa uma máquina de algodão doce
comercial nova e usada, e faz um post convidando pra festa junina antecipada que eu tô
inventando | responde os hóspedes do booking que querem saber do estacionamento (tem, 8 euros),
e o guia da casa passa pra inglês e alemão. e uma faxineira pro dia 25 se souber de alguém! |
manda a fatura do mural ao hostel, 4 dias, 160 cada mais tintas 230, e lembra a galeria que o
quadro azul vendido em novembro ainda não me foi pago!! | post no insta sobre a turma nova e
mudar o horário no site, amanhã | preciso de duas coisas: cobrar o Marcelo que não pagou e um
voo barato pra Recife | Preciso de duas coisas até sexta: os preços de 200 m de cabo 3x2,5 em
pelo menos três armazéns, e o orçamento da vivenda da Dona Amélia, quadro novo e 34 pontos de
luz | Oi! Chegou coleção nova de bolsas de palha, 9 modelos. Tirei foto no celular (fundo é o
meu quintal, com galinha e tudo). Preciso delas limpas e com um texto bonito. Depois eu mesmo
subo. | preciso que tirem da loja tudo o que é Natal 🎄 (sim, em março, eu sei) e ponham as 5
jarras novas, textos e fotos já na pasta | Sou a única mulher a consertar acordeões em Portugal
inteiro, acho eu. Gostava que os jornais soubessem e de ir falar à rádio ou a esses podcasts de
histórias de vida | Dia do Pai é quinta, dia 19, e as caixas de brigadeiro tão paradas. Faz uns
stories bonitos pra esse dia e bota uns 50 euros pra aparecer pra mais gente aqui em Braga | Fiz
asneira e aceitei duas reservas para o mesmo quarto no São João 😬 resolvam-me isso no sistema e
peçam desculpa à senhora italiana, pode ficar no 4 pelo mesmo preço | olha, os três fados novos
têm de ser registados, letra minha música do Zé a meias. E já agora vejam porque é que a
sociedade só me pagou 12 euros no ano passado, isso não pode estar certo | Boa tarde, gostava de
tocar nas casas de França em setembro, vocês contactam? Depois é preciso ver voos e onde dormir,
somos três mais a guitarra | oii gente! adesivos novos na lojinha, avisa a galera da newsletter,
e cobra a editora que até agora nada 😤 | A galeria do Porto mandou o contrato de representação,
preciso que alguém leia com calma. No site falta a série das portas azuis, as fotos seguem daqui
a nada | o restaurante quer música às quintas até ao verão, façam um contratinho e mandem
amanhã, com a factura do sinal também | Entraram quatro músicos novos, fichas em anexo. E as
faturas do fardamento precisam de ir para o livro de caixa | Gente, a feirinha de adoção foi
linda 🐶 agora: recibo pra todo mundo que doou, um e-mail contando o resultado pros padrinhos, e
escala de quem passeia com os cachorros em abril | abre a inscrição da oficina de banho e tosa
solidária e faz um panfleto tb, até sexta da semana que vem (dia 20) se der | Segue a gravação
da direção, preciso da ata. E é preciso convocar a assembleia geral, com ordem de trabalhos e
boletins de voto | Há uns vinte sócios com quotas em atraso, era mandar-lhes uma cartinha.
Depois, arranjem-nos um pavilhão para o encontro de bandas | Tratem da licença da esplanada na
câmara e, já agora, do plano HACCP que o antigo dono nunca fez | Ementa em francês até sexta, e
respondam por favor às três críticas do Google | Ep 41: edição e legendas do vídeo, pra quarta
que vem | Ponham os ímanes novos no Etsy, e escrevam um e-mail aos clientes antigos a contar. |
Salários de março prontos até dia 30, e troquem os preços no site pela tabela nova | fatura para
a Dona Graça, 260 euros das cortinas, e um post no instagram com as fotos da sala dela
""",
}
