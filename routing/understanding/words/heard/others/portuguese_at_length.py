"""What people who write Portuguese want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
com a minha sócia de baixa ficou por fazer o email mensal aos inscritos e as publicações do
facebook, conseguem pegar nas duas coisas? | Uma coisa leva à outra: para pagar os ordenados
preciso que os clientes paguem, portanto cobrem-me as faturas em atraso e depois tratem dos
salários de março | Quanto é que cobram as outras escolas de condução por aqui, e aproveitem e
mudem no meu site o preço do código para 290 | passar pra planilha os 120 cadastros que estão em
papel, e depois ligar pra todos oferecendo a revisão de férias | newsletter de abril da quinta:
morangos, ovos, visita das escolas. e aproveita e faz uns posts no insta com isso, fotos eu
tenho | uma centena de fichas de inscrição em papel, já digitalizadas, têm de ir parar à folha.
Depois disso era ligar aos que puseram cruzinha e marcar aula experimental | Precisava que me
tratassem de três assuntos enquanto estou na vindima: recibos do trimestre lançados, faturas aos
restaurantes, e alguém que responda às mensagens da loja | gravei uma aula de 1h10 que correu
lindamente. queria isso em texto e depois enviado como newsletter aos antigos alunos | Abriu
vaga na turma de volteio. Faz um post e depois muda no site onde diz "lotado" | Segunda-feira
quero o email aos sócios e um post, ambos sobre a prova cega de stouts. Foto do barril anexa |
arranjem-me dois oradores para o encontro de livreiros e marquem uma chamada com o que estiver
mais livre | O depoimento do Sr. Adelino está no gravador, subi agora. Passem a escrito e depois
para inglês, é para o site do museu deles | fecha o mês pra mim? e manda a cobrança pro Sr.
Almeida, ele tá me enrolando desde janeiro | quero alguém pra cuidar do e-mail dos hóspedes e
das notas fiscais: uma pra Dona Célia, só essa | A lista de presença da academia precisa entrar
na planilha. Depois newsletter com os resultados do desafio. | Tradução do contrato pro espanhol
até sexta, e quem sabe marcar por telefone as reuniões com os arquitetos da lista? | 1 - lançar
as 90 fichas no CRM 2 - responder o povo do WhatsApp e do e-mail 3 - consertar o ar-condicionado
da recepção | bom dia, o site: tira a foto do Marcos, põe a da Júlia. os boletos: cobra quem
atrasou | oi! o concurso pro povo do café: post. a reserva do hotel em Curitiba: urgente. o
resto deixa | Gravação da assembleia, preciso dela escrita até amanhã ao meio-dia, e depois uma
versão em inglês | contratos em inglês, posts em português, planilha em dia: é isso que eu quero
até o fim do mês. o contrato é tradução, a planilha é só digitar os pedidos | gente, a fisio
aqui não dá conta: confirmar consulta eu confirmo, mas a captação não. liguem pros leads e
agendem avaliações. e os posts, né | manda a fatura da pousada pro casal Lima, e a do casal
Rocha também, é outra reserva | Tem áudio da palestra (transcrever), planilha de doadores
(digitar), e-mails de quem pede recibo (responder). Nada disso é urgente | a ementa do brunch
tem de ir pra inglês e francês, depois põe isso na página, e tira as fotos velhas do terraço que
já nem temos aquelas cadeiras | até o fim do mês: fechar as contas, as horas da Bia e do João
(ele faltou dois dias com atestado) e umas publicações da horta pra páscoa | Avião pra Recife
pra mim e pro sanfoneiro, e separado disso uma van em Caruaru com motorista pro equipamento de
som, três dias | fatura ao casal Bakker das provas de vinho, 6 pessoas a 35, e marca-me carro de
aluguer no aeroporto de Faro, grande porque levo barris | Vê aí quanto custa uma máquina de
algodão doce comercial nova e usada, e faz um post convidando pra festa junina antecipada que eu
tô inventando | responde os hóspedes do booking que querem saber do estacionamento (tem, 8
euros), e o guia da casa passa pra inglês e alemão. e uma faxineira pro dia 25 se souber de
alguém! | preciso que tirem da loja tudo o que é Natal 🎄 (sim, em março, eu sei) e ponham as 5
jarras novas, textos e fotos já na pasta | Sou a única mulher a consertar acordeões em Portugal
inteiro, acho eu. Gostava que os jornais soubessem e de ir falar à rádio ou a esses podcasts de
histórias de vida | Fiz asneira e aceitei duas reservas para o mesmo quarto no São João 😬
resolvam-me isso no sistema e peçam desculpa à senhora italiana, pode ficar no 4 pelo mesmo
preço | oii gente! adesivos novos na lojinha, avisa a galera da newsletter, e cobra a editora
que até agora nada 😤 | A galeria do Porto mandou o contrato de representação, preciso que alguém
leia com calma. No site falta a série das portas azuis, as fotos seguem daqui a nada | Entraram
quatro músicos novos, fichas em anexo. E as faturas do fardamento precisam de ir para o livro de
caixa | Gente, a feirinha de adoção foi linda 🐶 agora: recibo pra todo mundo que doou, um e-mail
contando o resultado pros padrinhos, e escala de quem passeia com os cachorros em abril | Segue
a gravação da direção, preciso da ata. E é preciso convocar a assembleia geral, com ordem de
trabalhos e boletins de voto | Há uns vinte sócios com quotas em atraso, era mandar-lhes uma
cartinha. Depois, arranjem-nos um pavilhão para o encontro de bandas | Tratem da licença da
esplanada na câmara e, já agora, do plano HACCP que o antigo dono nunca fez | fatura para a Dona
Graça, 260 euros das cortinas, e um post no instagram com as fotos da sala dela | Passa a fatura
ao Sr. Nogueira, são 12 horas a 35 €. E já agora marca-me uma reunião com ele segunda-feira à
tarde | Voo Lisboa–Madrid no dia 24 de março, de manhã cedo; e o vídeo da feira tem de ser
cortado para 90 segundos. | Tem uma avaliação de 1 estrela no Google que ninguém respondeu
ainda. Ah, e precisava de uma newsletter avisando que fechamos na Sexta-Feira Santa | Fatura e
envia: Casa Amarela, 4 sessões a 55 €, com o NIF deles, 510 222 341, e o nosso IBAN no rodapé.
Pedem que vá para a contabilidade e não para a Rita. | Quatro publicações no Facebook até dia 20
sobre a nova carta. O IVA do trimestre também tem de ficar preparado para a contabilista. | Duas
coisinhas: rótulo para o licor de ginja e uma vinheta de abertura para os meus tutoriais em
vídeo | Reserva um carro no aeroporto de Faro para 14 de abril e regista as férias que a Carla e
o Nuno pediram, se faz favor | Liga pros 20 salões da lista e oferece a nossa linha de óleos.
Além disso, amanhã o dia todo preciso de alguém atendendo o telefone dos clientes | Pode
preencher o formulário do alvará da prefeitura? É pra sexta. Também queria saber quais editais
de apoio existem pra ateliê pequeno de cerâmica | Desmarca tudo de terça que vem, vou estar no
médico. E tem mensagem de cliente parada no chat da loja desde sábado, responde pra mim? | Duas
coisas: campanha no Google para o workshop de encadernação, no ar dia 26 / e o formulário de
inscrição do site, que não envia nada | São duas encomendas devolvidas que é preciso registar, e
um artigo para o blogue sobre como lavar lã sem a estragar | Recebemos 31 candidaturas para
rececionista. Leiam-nas, ponham de lado quem não fala inglês e digam-me os seis melhores, com
duas linhas sobre cada um, até dia 20. | Um quarto em Évora na noite de 9 de junho, com
estacionamento. Outra: envia como fatura o orçamento que fizemos à D. Lurdes | Marca entrevistas
com as duas finalistas para a vaga de costureira no dia 27. E a faixa para a montra, "Aberto ao
domingo", alguém desenha? | me ajuda com SEO? ninguém acha a loja quando busca "vela artesanal".
e revisa o folheto que eu escrevi, tá cheio de erro | Quero um site de uma página só pro meu
consultório de fonoaudiologia. Foto, endereço, convênios, botão do WhatsApp e nada de carrossel
girando. O domínio já comprei, tá na Registro.br. | Liga para a EDP e pergunta porque é que a
conta do atelier veio a dobrar. Precisava igualmente que passassem a escrito a entrevista ao
mestre tanoeiro (uma hora e pouco de gravação). | Preciso de um logótipo para a carrinha de
gelados, e na sexta 20 quero meia hora com o arquiteto, vê lá quando pode. | Os recibos de
combustível e portagens têm de ser separados por mês. Há ainda o som do episódio 4 do podcast,
que tem um zumbido e alguém devia tirá-lo. | O cliente Mário Tavares queixa-se de que o curso
online não abre, respondam-lhe com jeito. E o certificado de segurança do site expirou ontem: há
que renová-lo. | Revê o folheto da casa de turismo, que a gráfica está à espera. Quero também o
roteiro da minha visita às quatro adegas do Dão, com as distâncias. | emite a nota fiscal da
Construtora Vale (R$ 4.200, projeto de interiores) até segunda; outra coisa é o tiktok, que tá
cheio de comentário sem resposta | O texto da página de vouchers está por escrever e, mal
esteja, é preciso que alguém construa a página em si, com botão de compra, até 1 de abril |
Encomenda mais fita de cetim ao fornecedor (10 rolos, bordeaux) e as fotografias dos cestos
precisam de retoque, estão escuras | Três coisitas: acompanhamento de quem está de férias, desde
agora; as duas listas de sócios fundidas numa só; a nossa brochura de quartos em francês |
dentista passou pra quinta 19 às 10h30, muda na agenda por favor. e o e-mail da contabilidade tá
com 60 mensagens que ninguém separou | A campanha do Facebook tá comendo meu dinheiro e não traz
ninguém, descobre o motivo. Também chegou reclamação da Dona Ivone sobre o bolo de sábado, dá um
retorno pra ela | Tem como mudar os preços que aparecem no site (mando a lista) e ligar pras 25
clínicas veterinárias oferecendo o nosso sabão neutro? | Preencham, por favor, o formulário da
licença de ocupação da via pública, que o anexo está no email da câmara, e descubram-me comboios
de Lisboa a Vigo | Traduzir pro espanhol o manual da minha máquina de crepe, umas oito páginas.
Um comprador do Uruguai pediu, é homem detalhista. "Chapa" é "plancha", "espátula" deixa igual,
medidas em centímetros. | Põe na agenda o fisioterapeuta, amanhã às 9h30. Paga também a renda do
armazém, por favor | há comentários por responder no facebook e as descrições das velas estão
muito secas, alguém que lhes dê vida | O voo para Ponta Delgada a 27 de abril ainda não está
comprado e o correio da semana passada está em cima da secretária à espera de ser digitalizado e
arquivado | cold call não é minha praia: liga pras 15 academias e oferece o suco. já os
currículos de entregador (são uns 40), separa os melhores até dia 27 | 1) a mercadoria nova
chegou, põe na loja online 2) sexta dia 20 não trabalho, cancela o que houver 3) gráfico das
vendas por produto | Ninguém acha o meu estúdio de tatuagem no Google Maps, dá um trato nisso, e
publica no insta e no face o horário novo | Cortem o vídeo da apanha da azeitona para três
minutos; preparem, além disso, um plano de integração para o estagiário que aí vem, coitado. |
Estive uma semana de cama e tenho o email num caos. Respondam ao que for de rotina e deixem-me o
resto em rascunho. | O granito pode esperar um bocadinho. Mais urgente: a dona Celeste quer uma
bancada nova com lava-loiça embutido, façam-me o orçamento para terça dia 17, as medidas seguem
por áudio. | Está tudo bem com as cartas. Queria ainda que todos os meses me arrumassem as
faturas da casa de Tavira e as passassem ao contabilista. | Vou começar a vender os meus fatos
de surf em França. Precisava da tabela de tamanhos e das oito fichas em francês até dia 30. | O
cinza claro serve. E tenho vinte fotos de mochilas tiradas na garagem, cortem-me o fundo e
clareiem isso até amanhã, se faz favor. | Já que têm as fotos das peças aí, podem escrever
também as descrições para a loja online? São 18 peças, as medidas estão na etiqueta por baixo. |
O site já está no ar e ficou lindo. Agora queria que os jornais da região soubessem: façam um
comunicado sobre a nova carrinha adaptada e enviem-no às redações. | A ilustração do elétrico
está perfeita. Ponham-na agora à venda no Redbubble e no Gumroad, com título e etiquetas em
inglês, preço 9 euros no Gumroad. | A partir de agora gostava de ter uma publicação no Instagram
todas as terças, com um exercício simples para fazer em casa. As fotos tiro eu. | Bom dia, eu
preciso cinco posts para LinkedIn feitos dos meus artigos velhos, com legenda e programar já. |
Quero um checklist de uma página para os hóspedes do alojamento, com wi-fi, lixo e chaves. Fica
bonito em azul. | então e já agora marquem a dona Lurdes para terça às quatro da tarde para vir
buscar as lentes novas | tenho um saco cheio de talões de gasóleo e faturas da loja de tintas
desde janeiro, é preciso pôr isso em ordem pro contabilista | bom dia, de segunda a quarta tou
numa obra sem rede, atendam por mim. e marquem com os 4 clientes das persianas que estão na
folha | oi gente, Bia aqui, neta do seu Osvaldo. tem 7 mensagens de hóspedes no Booking sem
resposta, umas em inglês umas em francês, ele não entende nada. respondem aí? | bom dia!
Vanessa, filha da dona Ivone do ateliê de cerâmica. ela tem os recibos de janeiro e fevereiro
todos misturados, dá pra lançar e conferir com o extrato até dia 31? | A nossa oficina de
bicicletas vai passar a cooperativa! Quero um comunicado para os jornais da zona e um cartaz A2
para a montra. Tudo para dia 25. | Na segunda às 19h apresento o projeto da moradia à junta de
freguesia, 10 minutos. Sou arquiteta, falo bem com tijolos e mal com pessoas. Escrevem-me o que
devo dizer? | Preciso de um carro de aluguer em Valência, levantamento a 6 de maio, quatro dias,
caixa automática porque o meu joelho ainda não está bom. | Marquem uma reunião com o arquiteto
Tavares para segunda-feira, dia 16, às 10h, no meu ateliê, e mandem-lhe a morada. | Por favor,
marquem-me um comboio para o Porto no dia 25 de março e enviem a fatura de 350 euros à Quinta do
Vale. | Passem as fichas dos alunos para o Excel e façam dois posts sobre as aulas de verão |
Mais duas coisas. Trocar a fotografia da página inicial e pôr a carta em inglês, tudo para
amanhã às 18h. | A minha contabilista mudou de escritório e perdeu metade dos papéis, nem quero
falar disso. Tenho tudo em fotografia, felizmente. Façam-me as contas do último trimestre,
extrato contra faturas | Já vejo isso. Podem também fazer a newsletter de abril e passar a
escrito a entrevista com o mestre cervejeiro? | Todos os meses, no dia 1, é preciso faturar as
mensalidades dos alunos do judo. Dá para ficar assim combinado? | Lembrei-me agora: preciso que
alguém ligue aos restaurantes da lista da Filipa e marque provas de vinho, entre 7 e 10 de
abril. | Os que fizeram a primeira conversa comigo em fevereiro andam calados. Era bom dar-lhes
um toque. | O senhor Nunes ligou a marcar a revisão da caldeira, só pode na sexta às 10h. |
Podes tratar da caixa de correio da clínica todas as manhãs? A Sandra está de baixa e eu não
chego a tudo. | A contabilidade quer as horas do mês passado até sexta, e os talões do gasóleo
também estão por organizar. | Já vejo isso. Entretanto a câmara pede um requerimento para ocupar
o passeio com andaimes, tratam disso? | há um concurso da junta para calçada, quero concorrer; e
as medidas do largo estão num caderno, passem a limpo | avisem os moradores da rua das Flores
que com a chuva não dá e marquem nova data | As fotos das francesinhas ficaram escuras. Até
sexta tenho de as ter boas para a Uber Eats. | orçamento para o almoço da Tecnovia, 70 pessoas,
e um post no Facebook a dizer que servimos empresas | Olá, tenho uma oficina de bicicletas e o
meu IRS do ano passado está uma confusão, preciso dos papéis todos prontos para a contabilista |
O mercado é sábado e ainda ninguém sabe, precisamos de um post no Facebook nesse dia de manhã |
olá boa tarde, olhe, acabei a obra da dona Lurdes, são oitocentos e cinquenta, não, novecentos
com a torneira, preciso que façam a fatura e lhe mandem por mail, ela paga logo | Cara equipa,
sou eu outra vez, com as contas de maio. Será que conseguem ter tudo conferido até dia 12? O
contabilista já me telefonou duas vezes. Obrigada e até breve, Filomena | então, pá, apareceram
sessenta pessoas para o T1, sessenta, eu não tenho vida para isto, escolham-me dez e marquem as
visitas para a próxima terça à tarde | epá, quero dividir a conta da água entre os três
inquilinos e não me bate certo com os contadores, vejam-me lá isso, as leituras estão na
fotografia, até sexta se der | Fora a contagem, fiz três sabonetes novos e não têm texto nenhum.
Sexta vou à feira e queria tê-los prontos nesse dia | Com tanta caixa lembrei-me: nunca registei
as embalagens em lado nenhum e parece que é obrigatório | A Moura desistiu da encomenda. Emitam
uma nota de crédito da fatura 2026-140, se faz favor. | Amanhã às 10h dou a aula ao vivo e os
slides estão um horror. O texto está fechado, preciso deles antes disso. | Gravei com a janela
aberta, ouve-se a feira toda. É outro episódio, o 7, vejam se dá para limpar | Já agora,
chegaram as velas novas, as fotos estão na pasta. Ainda não estão na loja online. | o panfleto
ficou bonito. agora falta uma campanha no Google para o curso de maio, senão ninguém se inscreve
| A ementa só existe em português e no dia 21 vem um grupo de ingleses. Tinha de estar em inglês
no dia 20. | Temos cinco fotos da quinta feitas com drone, façam legendas e publiquem uma por
semana no Instagram. | tirei as medidas do salão paroquial com o padre a segurar a fita imagina
e ficou tudo num guardanapo é pôr isso direito com as áreas e tirar as portas | bom amanhã vou
ser pai se Deus quiser quer dizer está marcado e por isso o telefone olhem atendam vocês a
partir de amanhã que eu não vou estar com cabeça | eh pá as folhas de horas do pessoal estão
todas no tablier da carrinha quatro homens o mês de maio inteiro alguém que me passe aquilo a
limpo com as extras | Caros senhores, um hóspede escreveu que temos baratas. Não temos, era um
grilo. Como se responde a isto em público sem parecer malcriado? Agradeço que o façam por mim.
Com estima, Dona Graça | Terça 24 às 10h apresento a cooperativa a uns franceses. Tenho um texto
corrido de 6 páginas, queria aquilo em diapositivos bonitos | O vídeo do curso de tricô tem 17
min e preciso dele legendado em espanhol para sábado agora | Alguém me redige um termo de uso de
imagem genérico? Fotografo recém-nascido, os pais assinam antes da sessão | oi gente, gravei o
papo com a parteira, quase uma hora e o ventilador ligado o tempo todo 😩 dá pra tirar o barulho
e montar? | Chegaram as 150 amostras de azulejo. Era metê-las nas caixinhas e mandar aos
ateliers que estão no ficheiro | Vou estar em formação de 18 a 20 de março, os três dias sem
telemóvel. Atendem por mim as chamadas do consultório? | Entrevista com o luthier: quero o
episódio montado e também uma matéria pro site a partir dela. Prazo fim do mês | Queria um
artigo sobre alergia a pólen nos cães, linguagem simples, que os donos percebam. Sou veterinária
em Évora. | Vou abrir vaga de motoboy. Então preciso do anúncio e também de uma minuta de
contrato de prestação de serviço, tudo até 20 de março | A junta abriu concurso para a limpeza
das piscinas, propostas até 7 de abril. Tenho os equipamentos, não tenho é paciência para a
plataforma | O condomínio das Acácias já vai em quatro meses de jardim por pagar. São 720 euros
e a administradora só diz "para a semana". | do show de sábado: um clipe de 1 minuto e umas 15
fotos com a cor acertada. preciso na quarta da semana que vem | a carrinha foi apanhada na A1
sem via verde, vieram 3 coimas de uma vez. tratem disso antes q eu me passe | Quero fazer um
arraial para os clientes tratem do espaço e das sardinhas. E o Sr. Amaral quer preço por escrito
para o telhado, 85 m2 | Bom dia, as folhas de fevereiro já estão fotografadas, são 4 homens.
Podem somar como da outra vez | Preciso de preço em três sítios para 120 m2 de lã de rocha,
entrega em Aveiro. Não tem pressa | inscrevam-me na feira da Vandoma e no que houver parecido no
Porto, as inscrições fecham no fim do mês | As fotos dos biquínis tão ficando lindas. Agora
quero a tabela de medidas (BR, EU e US) e os textos dos 8 modelos | A cliente da encomenda 3312
quer trocar o anel 14 por um 16. Tratem da troca e mandem-lhe a etiqueta. | o contabilista ligou
outra vez por causa das faturas de fevereiro... estão todas no email, por abrir | toda mãe me
pergunta se 4 anos serve em 3... não tem medida nenhuma no site, tô cansada | As encomendas para
a Suíça estão prontas há dois dias mas ninguém fez os papéis da alfândega | Podem lançar os
recibos da feira de Cascais no programa? São uns trinta, fotografei tudo ontem à noite |
Façam-me a contagem em Excel a partir das fotos das prateleiras, até sexta às 18h pf | vi que as
candidaturas para a FIA acabam na terça que vem. O formulário tem onze páginas, desisti na
segunda. | quero anunciar os vestidos de festa no Instagram, R$ 30 por dia, vcs montam? e mandar
um email pras clientes antigas tb, com o mesmo vestido vermelho | Gostava de uma newsletter para
o Dia da Mãe, que é a 3 de maio. Três ideias de presente e o código MAE10. | gente preciso de 3
CN23 pros pedidos dos Estados Unidos, são bolsas de crochê, valor 60 dólares cada | As fotos dos
brincos vão andando. Os anéis que acabei no sábado, esses, ninguém os vê: zero na loja, nem
rascunho | Dia 14 de abril preciso de um voo Lisboa–Frankfurt, e à parte um carro para o meu
colega em Faro, no mesmo dia. | chegou um contrato em alemão do fornecedor das máquinas, 5
páginas, queria ele em português pra eu entender o que tô assinando | Não era para resumir coisa
nenhuma! O manual do forno é para verter para espanhol, para segunda, 23 de março | Não é das
contas que estou a falar, essas estão bem. É emitir a fatura à Junta de Freguesia, 1.150 €, até
quinta | traduzir o catálogo de azulejos de português para alemão e, já agora, passear o meu cão
às tardes | Tenho duas clientes que somem na hora de pagar. Já são 1.100 reais e eu não tenho
cara pra cobrar | Recebi uma carta do tribunal de Hamburgo, em alemão, três páginas. Não percebo
nada e não durmo. Tem de estar em português amanhã | Paguei por uma lista de 35 lojas e ela está
ali parada, ninguém ligou pra ninguém, reunião que é bom nada | O meu fornecedor de cortiça
subiu 40%. Não pode ser, há de haver outros em Portugal, quero ver nomes e preços | O contador
me largou com fevereiro pela metade. Quinta da semana que vem o banco quer ver os números
fechados | Detesto telefonar. Liguem aos 30 da lista e marquem reuniões, e descubram quanto
cobram outros estúdios de tatuagem em Braga, que eu não faço ideia | Não é o blog, é a
newsletter de abril que falta. E apaguem da página inicial o evento que já passou | Ainda não
mandei nenhuma fatura este mês e a conta está a zeros, um horror. São sete, os valores vão no
anexo. Amanhã já deviam sair | detesto aparecer nas redes e por isso não publico nada. 5 posts
pro instagram da barbearia, sem a minha cara | Os contactos da feira estão a apodrecer numa
gaveta. Primeiro é preciso metê-los no CRM, uns 60 cartões, e depois ligar e marcar reuniões,
que eu ao telefone sou um desastre.
""",
}
