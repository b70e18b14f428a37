"""What people who write Portuguese want, of several trades or of none; at length."""

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
gravei uma aula de 1h10 que correu lindamente. queria isso em texto e depois enviado como
newsletter aos antigos alunos | Segunda-feira quero o email aos sócios e um post, ambos sobre a
prova cega de stouts. Foto do barril anexa | Três coisinhas. A sinopse para espanhol, a fatura
dos direitos ao editor de Sevilha (900 €), e a capa nova na página do livro. O contrato já está
assinado, podem avançar | arranjem-me dois oradores para o encontro de livreiros e marquem uma
chamada com o que estiver mais livre | faturas de março dos 3 clientes e conciliar o banco, até
ao fim do mês, que depois vou de férias (finalmente) | O depoimento do Sr. Adelino está no
gravador, subi agora. Passem a escrito e depois para inglês, é para o site do museu deles |
avisar o condomínio do nº 7 q tá em atraso (450€) e responder aos emails dos miúdos q querem
experimentar judo | quero alguém pra cuidar do e-mail dos hóspedes e das notas fiscais: uma pra
Dona Célia, só essa | Tradução do contrato pro espanhol até sexta, e quem sabe marcar por
telefone as reuniões com os arquitetos da lista? | 1 - lançar as 90 fichas no CRM 2 - responder
o povo do WhatsApp e do e-mail 3 - consertar o ar-condicionado da recepção | contratos em
inglês, posts em português, planilha em dia: é isso que eu quero até o fim do mês. o contrato é
tradução, a planilha é só digitar os pedidos | gente, a fisio aqui não dá conta: confirmar
consulta eu confirmo, mas a captação não. liguem pros leads e agendem avaliações. e os posts, né
| Tem áudio da palestra (transcrever), planilha de doadores (digitar), e-mails de quem pede
recibo (responder). Nada disso é urgente | Bom dia, as contas de fevereiro por favor, o extrato
já está na pasta. E copiar os 80 produtos do catálogo antigo pra loja nova, com preço e peso | a
ementa do brunch tem de ir pra inglês e francês, depois põe isso na página, e tira as fotos
velhas do terraço que já nem temos aquelas cadeiras | até o fim do mês: fechar as contas, as
horas da Bia e do João (ele faltou dois dias com atestado) e umas publicações da horta pra
páscoa | as fichas de anamnese dos pacientes novos têm de entrar no sistema (26, letra horrível,
é minha) e mandar a fatura à seguradora da dona Amélia. terça-feira no máximo | Avião pra Recife
pra mim e pro sanfoneiro, e separado disso uma van em Caruaru com motorista pro equipamento de
som, três dias | posta no insta as fotos da tosa da Mel (antes e depois!!), cobra a Dona Iara
que deve dois banhos, e responde quem perguntou se atendo gato. não atendo | responder os emails
das turmas de inglês (horário e valor estão no pdf), responder também o whatsapp da loja de
camisetas que é meu outro negócio, e mandar o boleto atrasado da empresa Lumen | fatura ao casal
Bakker das provas de vinho, 6 pessoas a 35, e marca-me carro de aluguer no aeroporto de Faro,
grande porque levo barris | Vê aí quanto custa uma máquina de algodão doce comercial nova e
usada, e faz um post convidando pra festa junina antecipada que eu tô inventando | responde os
hóspedes do booking que querem saber do estacionamento (tem, 8 euros), e o guia da casa passa
pra inglês e alemão. e uma faxineira pro dia 25 se souber de alguém! | manda a fatura do mural
ao hostel, 4 dias, 160 cada mais tintas 230, e lembra a galeria que o quadro azul vendido em
novembro ainda não me foi pago!! | preciso que tirem da loja tudo o que é Natal 🎄 (sim, em
março, eu sei) e ponham as 5 jarras novas, textos e fotos já na pasta | Sou a única mulher a
consertar acordeões em Portugal inteiro, acho eu. Gostava que os jornais soubessem e de ir falar
à rádio ou a esses podcasts de histórias de vida | Dia do Pai é quinta, dia 19, e as caixas de
brigadeiro tão paradas. Faz uns stories bonitos pra esse dia e bota uns 50 euros pra aparecer
pra mais gente aqui em Braga | Fiz asneira e aceitei duas reservas para o mesmo quarto no São
João 😬 resolvam-me isso no sistema e peçam desculpa à senhora italiana, pode ficar no 4 pelo
mesmo preço | oii gente! adesivos novos na lojinha, avisa a galera da newsletter, e cobra a
editora que até agora nada 😤 | A galeria do Porto mandou o contrato de representação, preciso
que alguém leia com calma. No site falta a série das portas azuis, as fotos seguem daqui a nada
| o restaurante quer música às quintas até ao verão, façam um contratinho e mandem amanhã, com a
factura do sinal também | Entraram quatro músicos novos, fichas em anexo. E as faturas do
fardamento precisam de ir para o livro de caixa | Gente, a feirinha de adoção foi linda 🐶 agora:
recibo pra todo mundo que doou, um e-mail contando o resultado pros padrinhos, e escala de quem
passeia com os cachorros em abril | abre a inscrição da oficina de banho e tosa solidária e faz
um panfleto tb, até sexta da semana que vem (dia 20) se der | Segue a gravação da direção,
preciso da ata. E é preciso convocar a assembleia geral, com ordem de trabalhos e boletins de
voto | Há uns vinte sócios com quotas em atraso, era mandar-lhes uma cartinha. Depois,
arranjem-nos um pavilhão para o encontro de bandas | Tratem da licença da esplanada na câmara e,
já agora, do plano HACCP que o antigo dono nunca fez | fatura para a Dona Graça, 260 euros das
cortinas, e um post no instagram com as fotos da sala dela | Passa a fatura ao Sr. Nogueira, são
12 horas a 35 €. E já agora marca-me uma reunião com ele segunda-feira à tarde | Voo
Lisboa–Madrid no dia 24 de março, de manhã cedo; e o vídeo da feira tem de ser cortado para 90
segundos. | o site tá fora do ar, os cartões de visita acabaram (mesmo layout, só muda o
telefone) e a pia da loja está vazando, manda alguém vir consertar | Tem uma avaliação de 1
estrela no Google que ninguém respondeu ainda. Ah, e precisava de uma newsletter avisando que
fechamos na Sexta-Feira Santa | Fatura e envia: Casa Amarela, 4 sessões a 55 €, com o NIF deles,
510 222 341, e o nosso IBAN no rodapé. Pedem que vá para a contabilidade e não para a Rita. |
sobe os preços de todos os sabonetes em 5%; também o meu portátil não liga à impressora desde
terça | Quatro publicações no Facebook até dia 20 sobre a nova carta. O IVA do trimestre também
tem de ficar preparado para a contabilista. | Duas coisinhas: rótulo para o licor de ginja e uma
vinheta de abertura para os meus tutoriais em vídeo | Reserva um carro no aeroporto de Faro para
14 de abril e regista as férias que a Carla e o Nuno pediram, se faz favor | Liga pros 20 salões
da lista e oferece a nossa linha de óleos. Além disso, amanhã o dia todo preciso de alguém
atendendo o telefone dos clientes | limpa essa exportação aí que as datas tão todas quebradas,
depois manda email pra quem comprou mais de 500 reais oferecendo o clube de assinatura | Pode
preencher o formulário do alvará da prefeitura? É pra sexta. Também queria saber quais editais
de apoio existem pra ateliê pequeno de cerâmica | Desmarca tudo de terça que vem, vou estar no
médico. E tem mensagem de cliente parada no chat da loja desde sábado, responde pra mim? |
Queria que alguém tomasse conta do Instagram da pastelaria todas as semanas: duas fotos, uma
história, responder a quem pergunta pelos horários. Eu já não consigo, entre o forno e os
miúdos. | Duas coisas: campanha no Google para o workshop de encadernação, no ar dia 26 / e o
formulário de inscrição do site, que não envia nada | São duas encomendas devolvidas que é
preciso registar, e um artigo para o blogue sobre como lavar lã sem a estragar | Recebemos 31
candidaturas para rececionista. Leiam-nas, ponham de lado quem não fala inglês e digam-me os
seis melhores, com duas linhas sobre cada um, até dia 20. | Um quarto em Évora na noite de 9 de
junho, com estacionamento. Outra: envia como fatura o orçamento que fizemos à D. Lurdes | Marca
entrevistas com as duas finalistas para a vaga de costureira no dia 27. E a faixa para a montra,
"Aberto ao domingo", alguém desenha? | me ajuda com SEO? ninguém acha a loja quando busca "vela
artesanal". e revisa o folheto que eu escrevi, tá cheio de erro | Quero um site de uma página só
pro meu consultório de fonoaudiologia. Foto, endereço, convênios, botão do WhatsApp e nada de
carrossel girando. O domínio já comprei, tá na Registro.br. | Um plano de publicações para as
semanas do verão, por favor; e o contrato da nova colega, que começa em breve. | Liga para a EDP
e pergunta porque é que a conta do atelier veio a dobrar. Precisava igualmente que passassem a
escrito a entrevista ao mestre tanoeiro (uma hora e pouco de gravação). | Os recibos de
combustível e portagens têm de ser separados por mês. Há ainda o som do episódio 4 do podcast,
que tem um zumbido e alguém devia tirá-lo. | Oi, tudo bem? Preciso de três coisas quando der:
passagem pra Recife em 11 de maio, as fichas de cadastro da feirinha digitadas numa planilha e
alguém que ligue pros restaurantes oferecendo nossa pimenta. | O cliente Mário Tavares queixa-se
de que o curso online não abre, respondam-lhe com jeito. E o certificado de segurança do site
expirou ontem: há que renová-lo. | Minhas clientes vivem esquecendo o horário. Um dia antes de
cada sessão, mandem um lembrete com hora, endereço e o aviso de vir sem creme no rosto. Isso
sempre, toda semana, segunda a sábado. | vejam o que cobram os outros estúdios de pilates em
Coimbra, e preparem um plano de marketing pro resto do ano, a entregar a 30 ou 31 de março |
Revê o folheto da casa de turismo, que a gráfica está à espera. Quero também o roteiro da minha
visita às quatro adegas do Dão, com as distâncias. | emite a nota fiscal da Construtora Vale (R$
4.200, projeto de interiores) até segunda; outra coisa é o tiktok, que tá cheio de comentário
sem resposta | É preciso telefonar à Segurança Social por causa da minha declaração e deixar
pago o fornecedor das embalagens, a fatura está no mail de segunda. | O texto da página de
vouchers está por escrever e, mal esteja, é preciso que alguém construa a página em si, com
botão de compra, até 1 de abril | Lista de 40 escolas de dança em São Paulo, capital: nome,
bairro, @ do Instagram, quem manda e um WhatsApp. É pra ver se meu colã tem mercado, por
enquanto não vou falar com ninguém. | Três coisitas: acompanhamento de quem está de férias,
desde agora; as duas listas de sócios fundidas numa só; a nossa brochura de quartos em francês |
dentista passou pra quinta 19 às 10h30, muda na agenda por favor. e o e-mail da contabilidade tá
com 60 mensagens que ninguém separou | Os vencimentos de março das minhas duas meias-jornadas: a
Filipa fez 62 horas, a Tânia 58 mais um feriado. Subsídio de refeição incluído, recibos por
email para ambas, até 31. | A campanha do Facebook tá comendo meu dinheiro e não traz ninguém,
descobre o motivo. Também chegou reclamação da Dona Ivone sobre o bolo de sábado, dá um retorno
pra ela | Tem como mudar os preços que aparecem no site (mando a lista) e ligar pras 25 clínicas
veterinárias oferecendo o nosso sabão neutro? | Preencham, por favor, o formulário da licença de
ocupação da via pública, que o anexo está no email da câmara, e descubram-me comboios de Lisboa
a Vigo | Passem a entrevista gravada para escrito, são 20 minutos e o senhor fala devagar; com
isso na mão, eu queria um artigo de blogue sobre a história da oficina | há comentários por
responder no facebook e as descrições das velas estão muito secas, alguém que lhes dê vida | O
voo para Ponta Delgada a 27 de abril ainda não está comprado e o correio da semana passada está
em cima da secretária à espera de ser digitalizado e arquivado | cold call não é minha praia:
liga pras 15 academias e oferece o suco. já os currículos de entregador (são uns 40), separa os
melhores até dia 27 | 1) a mercadoria nova chegou, põe na loja online 2) sexta dia 20 não
trabalho, cancela o que houver 3) gráfico das vendas por produto | Ninguém acha o meu estúdio de
tatuagem no Google Maps, dá um trato nisso, e publica no insta e no face o horário novo | Três
clientes em atraso: Padaria Sol, Bruno Leite e Studio 9, cobrem. E o custo por clique subiu pra
4 reais na campanha do Google, queria entender o porquê e baixar isso. | O trimestre do IVA
pronto até 12 de maio, sem stress. Hotel no Funchal, perto do mercado, para as noites de 3, 4 e
5 de junho. | Estive uma semana de cama e tenho o email num caos. Respondam ao que for de rotina
e deixem-me o resto em rascunho. | Enquanto tratam das despesas, preciso que liguem às clientes
que tinham marcação de unhas de 23 a 27 de março e marquem outra data, a sala vai estar em
obras. | O granito pode esperar um bocadinho. Mais urgente: a dona Celeste quer uma bancada nova
com lava-loiça embutido, façam-me o orçamento para terça dia 17, as medidas seguem por áudio. |
Está tudo bem com as cartas. Queria ainda que todos os meses me arrumassem as faturas da casa de
Tavira e as passassem ao contabilista. | A assembleia de condóminos é a 9 de abril e preciso que
a convocatória esteja no correio até dia 20. A ordem de trabalhos é a do ano passado, mais o
ponto do elevador. | Vou começar a vender os meus fatos de surf em França. Precisava da tabela
de tamanhos e das oito fichas em francês até dia 30. | O cinza claro serve. E tenho vinte fotos
de mochilas tiradas na garagem, cortem-me o fundo e clareiem isso até amanhã, se faz favor. |
Desse mesmo episódio da parteira queria também a transcrição em texto, porque tenho ouvintes
surdas que me pedem sempre. | O site já está no ar e ficou lindo. Agora queria que os jornais da
região soubessem: façam um comunicado sobre a nova carrinha adaptada e enviem-no às redações. |
Preciso que organizem os turnos do arraial, de 12 a 14 de junho: grelha, bar e bilheteira,
sempre com duas pessoas. | A ilustração do elétrico está perfeita. Ponham-na agora à venda no
Redbubble e no Gumroad, com título e etiquetas em inglês, preço 9 euros no Gumroad. | A partir
de agora gostava de ter uma publicação no Instagram todas as terças, com um exercício simples
para fazer em casa. As fotos tiro eu. | Precisa fazer duas coisas: arrumar minha caixa de email
que está cheia, e mandar resumo com proposta para Sr. Tavares depois da conversa de ontem. A
proposta até sexta. | Quero um checklist de uma página para os hóspedes do alojamento, com
wi-fi, lixo e chaves. Fica bonito em azul. | então e já agora marquem a dona Lurdes para terça
às quatro da tarde para vir buscar as lentes novas | olha eu queria que vocês pedissem um
depoimento àquelas mães do curso de amamentação que terminou agora que elas gostaram muito e eu
tenho vergonha de pedir | tenho um saco cheio de talões de gasóleo e faturas da loja de tintas
desde janeiro, é preciso pôr isso em ordem pro contabilista | bom dia, de segunda a quarta tou
numa obra sem rede, atendam por mim. e marquem com os 4 clientes das persianas que estão na
folha | preciso de 25 m2 de deck compósito cinza e os clips, vê preços em 2 ou 3 armazéns e
quanto tempo demoram | oi gente, Bia aqui, neta do seu Osvaldo. tem 7 mensagens de hóspedes no
Booking sem resposta, umas em inglês umas em francês, ele não entende nada. respondem aí? | bom
dia! Vanessa, filha da dona Ivone do ateliê de cerâmica. ela tem os recibos de janeiro e
fevereiro todos misturados, dá pra lançar e conferir com o extrato até dia 31? | A nossa oficina
de bicicletas vai passar a cooperativa! Quero um comunicado para os jornais da zona e um cartaz
A2 para a montra. Tudo para dia 25. | Na segunda às 19h apresento o projeto da moradia à junta
de freguesia, 10 minutos. Sou arquiteta, falo bem com tijolos e mal com pessoas. Escrevem-me o
que devo dizer? | Preciso de um carro de aluguer em Valência, levantamento a 6 de maio, quatro
dias, caixa automática porque o meu joelho ainda não está bom. | Marquem uma reunião com o
arquiteto Tavares para segunda-feira, dia 16, às 10h, no meu ateliê, e mandem-lhe a morada. |
Preciso de anúncios no Facebook para as aulas de natação de bebés, a começar na segunda-feira, 5
€ por dia, mães e pais até 15 km de Setúbal. | Por favor, marquem-me um comboio para o Porto no
dia 25 de março e enviem a fatura de 350 euros à Quinta do Vale. | Queria pôr a nova coleção no
site até sexta-feira e saber que feiras de cerâmica há este ano em Espanha. | Mais duas coisas.
Trocar a fotografia da página inicial e pôr a carta em inglês, tudo para amanhã às 18h. | A
minha contabilista mudou de escritório e perdeu metade dos papéis, nem quero falar disso. Tenho
tudo em fotografia, felizmente. Façam-me as contas do último trimestre, extrato contra faturas |
Já vejo isso. Podem também fazer a newsletter de abril e passar a escrito a entrevista com o
mestre cervejeiro? | Bom dia! Queria uma newsletter sobre a nova época de surf e três
publicações para o Instagram com as fotos do campeonato. | Lembrei-me agora: preciso que alguém
ligue aos restaurantes da lista da Filipa e marque provas de vinho, entre 7 e 10 de abril. | Bom
dia! O vídeo do treino com o pastor alemão está em bruto. Queria-o cortado e no YouTube. | O
workshop vai ter versão online. Preciso da página de inscrição com pagamento e de um e-mail à
lista a anunciar. | Podes tratar da caixa de correio da clínica todas as manhãs? A Sandra está
de baixa e eu não chego a tudo. | há um concurso da junta para calçada, quero concorrer; e as
medidas do largo estão num caderno, passem a limpo | acabou-se o primário e a loja do costume
fechou, até terça preciso de 60 litros de outro lado | Olá, tenho uma oficina de bicicletas e o
meu IRS do ano passado está uma confusão, preciso dos papéis todos prontos para a contabilista |
Podes ler as candidaturas que chegaram e escolher cinco? E marca-me também a visita da
contabilista, terça ou quarta que vem | Abri uma cervejeira e preciso de rótulos para duas
cervejas, e de alguém que telefone aos bares a oferecer | estive na feira do mobiliário e trouxe
contactos, uns cinquenta, já estão numa folha, e pronto, eu a telefonar sou um desastre, fico
sem jeito, liguem vocês e marquem-me reuniões com quem quiser | olá boa tarde, olhe, acabei a
obra da dona Lurdes, são oitocentos e cinquenta, não, novecentos com a torneira, preciso que
façam a fatura e lhe mandem por mail, ela paga logo | Olá, a obra da Dona Graça acabou ontem e
ela está encantada. Podem passar a fatura de 2.300 EUR, com 23 % de IVA, a pagar em quinze dias?
Um abraço, Zeferino | Cara equipa, sou eu outra vez, com as contas de maio. Será que conseguem
ter tudo conferido até dia 12? O contabilista já me telefonou duas vezes. Obrigada e até breve,
Filomena | Estimada equipa, a filha da dona Rosa vem viver com ela e quer ficar no contrato.
Preparem por favor um aditamento para assinarmos no domingo, dia 17. Muito grata, Eulália | ora
bem, as torneiras do quarto quatro pingam, a do seis também, e já agora o interruptor do
corredor dá estalos, isso é que me assusta mais, mandem alguém ver tudo de uma vez | Exmos.
Senhores, uma senhora da Bélgica escreveu-nos três páginas em francês sobre alergias. Podem
responder-lhe que sim, que temos almofadas sem penas, e que o cão fica com a vizinha? Obrigado,
Belmiro | epá, quero dividir a conta da água entre os três inquilinos e não me bate certo com os
contadores, vejam-me lá isso, as leituras estão na fotografia, até sexta se der | Fora a
contagem, fiz três sabonetes novos e não têm texto nenhum. Sexta vou à feira e queria tê-los
prontos nesse dia | Amanhã às 10h dou a aula ao vivo e os slides estão um horror. O texto está
fechado, preciso deles antes disso. | Gravei com a janela aberta, ouve-se a feira toda. É outro
episódio, o 7, vejam se dá para limpar | o panfleto ficou bonito. agora falta uma campanha no
Google para o curso de maio, senão ninguém se inscreve | A ementa só existe em português e no
dia 21 vem um grupo de ingleses. Tinha de estar em inglês no dia 20. | a dona Graça da
associação anda a pedir-me uma reunião há um mês, marquem lá isso com ela | Ó menina, tenho aqui
uma lista de trinta mercearias, ligue-lhes lá e marque-me visitas para mostrar o nosso bacalhau
| preciso de cimento cola cinquenta sacos não espera quarenta e cinco chega vejam aí quem faz
melhor preço e entrega na obra que a minha carrinha tá na oficina | bom amanhã vou ser pai se
Deus quiser quer dizer está marcado e por isso o telefone olhem atendam vocês a partir de amanhã
que eu não vou estar com cabeça | eh pá as folhas de horas do pessoal estão todas no tablier da
carrinha quatro homens o mês de maio inteiro alguém que me passe aquilo a limpo com as extras |
Caros senhores, um hóspede escreveu que temos baratas. Não temos, era um grilo. Como se responde
a isto em público sem parecer malcriado? Agradeço que o façam por mim. Com estima, Dona Graça |
Exmos. Senhores, a nossa selaria desenvolveu uma sela para crianças com deficiência. Pretendemos
que as revistas da especialidade tomem conhecimento do facto. Fico ao dispor para qualquer
esclarecimento. Com elevada consideração, Eng. Tomás Vilhena
""",
}
