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
120 cadastros que estão em papel, e depois ligar pra todos oferecendo a revisão de férias | Duas
coisinhas: processar os ordenados de março das três meninas e trocar no site a morada, mudámos
para a Rua do Sol | uma centena de fichas de inscrição em papel, já digitalizadas, têm de ir
parar à folha. Depois disso era ligar aos que puseram cruzinha e marcar aula experimental |
Precisava que me tratassem de três assuntos enquanto estou na vindima: recibos do trimestre
lançados, faturas aos restaurantes, e alguém que responda às mensagens da loja | Existe algum
apoio do estado para uma padaria trocar o forno a gás? Vejam isso, por favor, e escrevam-me logo
um post a dizer que vamos ficar mais verdes | queria mandar um email bonito aos clientes da loja
a contar do aniversário e publicar o mesmo no instagram | gravei uma aula de 1h10 que correu
lindamente. queria isso em texto e depois enviado como newsletter aos antigos alunos | Abriu
vaga na turma de volteio. Faz um post e depois muda no site onde diz "lotado" | Três coisinhas.
A sinopse para espanhol, a fatura dos direitos ao editor de Sevilha (900 €), e a capa nova na
página do livro. O contrato já está assinado, podem avançar | arranjem-me dois oradores para o
encontro de livreiros e marquem uma chamada com o que estiver mais livre | faturas de março dos
3 clientes e conciliar o banco, até ao fim do mês, que depois vou de férias (finalmente) | O
depoimento do Sr. Adelino está no gravador, subi agora. Passem a escrito e depois para inglês, é
para o site do museu deles | avisar o condomínio do nº 7 q tá em atraso (450€) e responder aos
emails dos miúdos q querem experimentar judo | fecha o mês pra mim? e manda a cobrança pro Sr.
Almeida, ele tá me enrolando desde janeiro | quero alguém pra cuidar do e-mail dos hóspedes e
das notas fiscais: uma pra Dona Célia, só essa | A lista de presença da academia precisa entrar
na planilha. Depois newsletter com os resultados do desafio. | oi tudo bem? os recibos estão
numa caixa de sapato e o site está sem preços. socorro | Tradução do contrato pro espanhol até
sexta, e quem sabe marcar por telefone as reuniões com os arquitetos da lista? | bom dia, o
site: tira a foto do Marcos, põe a da Júlia. os boletos: cobra quem atrasou | oi! o concurso pro
povo do café: post. a reserva do hotel em Curitiba: urgente. o resto deixa | Gravação da
assembleia, preciso dela escrita até amanhã ao meio-dia, e depois uma versão em inglês | gente,
a fisio aqui não dá conta: confirmar consulta eu confirmo, mas a captação não. liguem pros leads
e agendem avaliações. e os posts, né | Saiu na rádio local que somos a melhor padaria. Traduz a
matéria pro inglês, coloca no site. | manda a fatura da pousada pro casal Lima, e a do casal
Rocha também, é outra reserva | Tem áudio da palestra (transcrever), planilha de doadores
(digitar), e-mails de quem pede recibo (responder). Nada disso é urgente | a ementa do brunch
tem de ir pra inglês e francês, depois põe isso na página, e tira as fotos velhas do terraço que
já nem temos aquelas cadeiras | até o fim do mês: fechar as contas, as horas da Bia e do João
(ele faltou dois dias com atestado) e umas publicações da horta pra páscoa | as fichas de
anamnese dos pacientes novos têm de entrar no sistema (26, letra horrível, é minha) e mandar a
fatura à seguradora da dona Amélia. terça-feira no máximo | Avião pra Recife pra mim e pro
sanfoneiro, e separado disso uma van em Caruaru com motorista pro equipamento de som, três dias
| posta no insta as fotos da tosa da Mel (antes e depois!!), cobra a Dona Iara que deve dois
banhos, e responde quem perguntou se atendo gato. não atendo | fatura ao casal Bakker das provas
de vinho, 6 pessoas a 35, e marca-me carro de aluguer no aeroporto de Faro, grande porque levo
barris | Vê aí quanto custa uma máquina de algodão doce comercial nova e usada, e faz um post
convidando pra festa junina antecipada que eu tô inventando | responde os hóspedes do booking
que querem saber do estacionamento (tem, 8 euros), e o guia da casa passa pra inglês e alemão. e
uma faxineira pro dia 25 se souber de alguém! | manda a fatura do mural ao hostel, 4 dias, 160
cada mais tintas 230, e lembra a galeria que o quadro azul vendido em novembro ainda não me foi
pago!! | preciso que tirem da loja tudo o que é Natal 🎄 (sim, em março, eu sei) e ponham as 5
jarras novas, textos e fotos já na pasta | Sou a única mulher a consertar acordeões em Portugal
inteiro, acho eu. Gostava que os jornais soubessem e de ir falar à rádio ou a esses podcasts de
histórias de vida | Fiz asneira e aceitei duas reservas para o mesmo quarto no São João 😬
resolvam-me isso no sistema e peçam desculpa à senhora italiana, pode ficar no 4 pelo mesmo
preço | Boa tarde, gostava de tocar nas casas de França em setembro, vocês contactam? Depois é
preciso ver voos e onde dormir, somos três mais a guitarra | oii gente! adesivos novos na
lojinha, avisa a galera da newsletter, e cobra a editora que até agora nada 😤 | A galeria do
Porto mandou o contrato de representação, preciso que alguém leia com calma. No site falta a
série das portas azuis, as fotos seguem daqui a nada | Entraram quatro músicos novos, fichas em
anexo. E as faturas do fardamento precisam de ir para o livro de caixa | Gente, a feirinha de
adoção foi linda 🐶 agora: recibo pra todo mundo que doou, um e-mail contando o resultado pros
padrinhos, e escala de quem passeia com os cachorros em abril | abre a inscrição da oficina de
banho e tosa solidária e faz um panfleto tb, até sexta da semana que vem (dia 20) se der | Segue
a gravação da direção, preciso da ata. E é preciso convocar a assembleia geral, com ordem de
trabalhos e boletins de voto | Tratem da licença da esplanada na câmara e, já agora, do plano
HACCP que o antigo dono nunca fez | fatura para a Dona Graça, 260 euros das cortinas, e um post
no instagram com as fotos da sala dela | Passa a fatura ao Sr. Nogueira, são 12 horas a 35 €. E
já agora marca-me uma reunião com ele segunda-feira à tarde | Voo Lisboa–Madrid no dia 24 de
março, de manhã cedo; e o vídeo da feira tem de ser cortado para 90 segundos. | o site tá fora
do ar, os cartões de visita acabaram (mesmo layout, só muda o telefone) e a pia da loja está
vazando, manda alguém vir consertar | Tem uma avaliação de 1 estrela no Google que ninguém
respondeu ainda. Ah, e precisava de uma newsletter avisando que fechamos na Sexta-Feira Santa |
Fatura e envia: Casa Amarela, 4 sessões a 55 €, com o NIF deles, 510 222 341, e o nosso IBAN no
rodapé. Pedem que vá para a contabilidade e não para a Rita. | sobe os preços de todos os
sabonetes em 5%; também o meu portátil não liga à impressora desde terça | Duas coisinhas:
rótulo para o licor de ginja e uma vinheta de abertura para os meus tutoriais em vídeo | Reserva
um carro no aeroporto de Faro para 14 de abril e regista as férias que a Carla e o Nuno pediram,
se faz favor | limpa essa exportação aí que as datas tão todas quebradas, depois manda email pra
quem comprou mais de 500 reais oferecendo o clube de assinatura | Pode preencher o formulário do
alvará da prefeitura? É pra sexta. Também queria saber quais editais de apoio existem pra ateliê
pequeno de cerâmica | Queria que alguém tomasse conta do Instagram da pastelaria todas as
semanas: duas fotos, uma história, responder a quem pergunta pelos horários. Eu já não consigo,
entre o forno e os miúdos. | Duas coisas: campanha no Google para o workshop de encadernação, no
ar dia 26 / e o formulário de inscrição do site, que não envia nada | São duas encomendas
devolvidas que é preciso registar, e um artigo para o blogue sobre como lavar lã sem a estragar
| Recebemos 31 candidaturas para rececionista. Leiam-nas, ponham de lado quem não fala inglês e
digam-me os seis melhores, com duas linhas sobre cada um, até dia 20. | Um quarto em Évora na
noite de 9 de junho, com estacionamento. Outra: envia como fatura o orçamento que fizemos à D.
Lurdes | me ajuda com SEO? ninguém acha a loja quando busca "vela artesanal". e revisa o folheto
que eu escrevi, tá cheio de erro | Quero um site de uma página só pro meu consultório de
fonoaudiologia. Foto, endereço, convênios, botão do WhatsApp e nada de carrossel girando. O
domínio já comprei, tá na Registro.br. | Um plano de publicações para as semanas do verão, por
favor; e o contrato da nova colega, que começa em breve. | Liga para a EDP e pergunta porque é
que a conta do atelier veio a dobrar. Precisava igualmente que passassem a escrito a entrevista
ao mestre tanoeiro (uma hora e pouco de gravação). | Preciso de um logótipo para a carrinha de
gelados, e na sexta 20 quero meia hora com o arquiteto, vê lá quando pode. | Os recibos de
combustível e portagens têm de ser separados por mês. Há ainda o som do episódio 4 do podcast,
que tem um zumbido e alguém devia tirá-lo. | O cliente Mário Tavares queixa-se de que o curso
online não abre, respondam-lhe com jeito. E o certificado de segurança do site expirou ontem: há
que renová-lo. | vejam o que cobram os outros estúdios de pilates em Coimbra, e preparem um
plano de marketing pro resto do ano, a entregar a 30 ou 31 de março | emite a nota fiscal da
Construtora Vale (R$ 4.200, projeto de interiores) até segunda; outra coisa é o tiktok, que tá
cheio de comentário sem resposta | É preciso telefonar à Segurança Social por causa da minha
declaração e deixar pago o fornecedor das embalagens, a fatura está no mail de segunda. | O
texto da página de vouchers está por escrever e, mal esteja, é preciso que alguém construa a
página em si, com botão de compra, até 1 de abril | Três coisitas: acompanhamento de quem está
de férias, desde agora; as duas listas de sócios fundidas numa só; a nossa brochura de quartos
em francês | dentista passou pra quinta 19 às 10h30, muda na agenda por favor. e o e-mail da
contabilidade tá com 60 mensagens que ninguém separou | Os vencimentos de março das minhas duas
meias-jornadas: a Filipa fez 62 horas, a Tânia 58 mais um feriado. Subsídio de refeição
incluído, recibos por email para ambas, até 31. | Tem como mudar os preços que aparecem no site
(mando a lista) e ligar pras 25 clínicas veterinárias oferecendo o nosso sabão neutro? | Passem
a entrevista gravada para escrito, são 20 minutos e o senhor fala devagar; com isso na mão, eu
queria um artigo de blogue sobre a história da oficina | Traduzir pro espanhol o manual da minha
máquina de crepe, umas oito páginas. Um comprador do Uruguai pediu, é homem detalhista. "Chapa"
é "plancha", "espátula" deixa igual, medidas em centímetros. | Põe na agenda o fisioterapeuta,
amanhã às 9h30. Paga também a renda do armazém, por favor | há comentários por responder no
facebook e as descrições das velas estão muito secas, alguém que lhes dê vida | O voo para Ponta
Delgada a 27 de abril ainda não está comprado e o correio da semana passada está em cima da
secretária à espera de ser digitalizado e arquivado | cold call não é minha praia: liga pras 15
academias e oferece o suco. já os currículos de entregador (são uns 40), separa os melhores até
dia 27 | 1) a mercadoria nova chegou, põe na loja online 2) sexta dia 20 não trabalho, cancela o
que houver 3) gráfico das vendas por produto | Ninguém acha o meu estúdio de tatuagem no Google
Maps, dá um trato nisso, e publica no insta e no face o horário novo | Cortem o vídeo da apanha
da azeitona para três minutos; preparem, além disso, um plano de integração para o estagiário
que aí vem, coitado. | O trimestre do IVA pronto até 12 de maio, sem stress. Hotel no Funchal,
perto do mercado, para as noites de 3, 4 e 5 de junho. | Enquanto tratam das despesas, preciso
que liguem às clientes que tinham marcação de unhas de 23 a 27 de março e marquem outra data, a
sala vai estar em obras. | O granito pode esperar um bocadinho. Mais urgente: a dona Celeste
quer uma bancada nova com lava-loiça embutido, façam-me o orçamento para terça dia 17, as
medidas seguem por áudio. | Está tudo bem com as cartas. Queria ainda que todos os meses me
arrumassem as faturas da casa de Tavira e as passassem ao contabilista. | O cinza claro serve. E
tenho vinte fotos de mochilas tiradas na garagem, cortem-me o fundo e clareiem isso até amanhã,
se faz favor. | Desse mesmo episódio da parteira queria também a transcrição em texto, porque
tenho ouvintes surdas que me pedem sempre. | Já que têm as fotos das peças aí, podem escrever
também as descrições para a loja online? São 18 peças, as medidas estão na etiqueta por baixo. |
O site já está no ar e ficou lindo. Agora queria que os jornais da região soubessem: façam um
comunicado sobre a nova carrinha adaptada e enviem-no às redações. | A ilustração do elétrico
está perfeita. Ponham-na agora à venda no Redbubble e no Gumroad, com título e etiquetas em
inglês, preço 9 euros no Gumroad. | A partir de agora gostava de ter uma publicação no Instagram
todas as terças, com um exercício simples para fazer em casa. As fotos tiro eu. | Precisa fazer
duas coisas: arrumar minha caixa de email que está cheia, e mandar resumo com proposta para Sr.
Tavares depois da conversa de ontem. A proposta até sexta. | Bom dia, eu preciso cinco posts
para LinkedIn feitos dos meus artigos velhos, com legenda e programar já. | então e já agora
marquem a dona Lurdes para terça às quatro da tarde para vir buscar as lentes novas | olha eu
queria que vocês pedissem um depoimento àquelas mães do curso de amamentação que terminou agora
que elas gostaram muito e eu tenho vergonha de pedir | tenho um saco cheio de talões de gasóleo
e faturas da loja de tintas desde janeiro, é preciso pôr isso em ordem pro contabilista | bom
dia, de segunda a quarta tou numa obra sem rede, atendam por mim. e marquem com os 4 clientes
das persianas que estão na folha | oi gente, Bia aqui, neta do seu Osvaldo. tem 7 mensagens de
hóspedes no Booking sem resposta, umas em inglês umas em francês, ele não entende nada.
respondem aí? | bom dia! Vanessa, filha da dona Ivone do ateliê de cerâmica. ela tem os recibos
de janeiro e fevereiro todos misturados, dá pra lançar e conferir com o extrato até dia 31? | A
nossa oficina de bicicletas vai passar a cooperativa! Quero um comunicado para os jornais da
zona e um cartaz A2 para a montra. Tudo para dia 25. | Na segunda às 19h apresento o projeto da
moradia à junta de freguesia, 10 minutos. Sou arquiteta, falo bem com tijolos e mal com pessoas.
Escrevem-me o que devo dizer? | Marquem uma reunião com o arquiteto Tavares para segunda-feira,
dia 16, às 10h, no meu ateliê, e mandem-lhe a morada. | Preciso de anúncios no Facebook para as
aulas de natação de bebés, a começar na segunda-feira, 5 € por dia, mães e pais até 15 km de
Setúbal. | Queria pôr a nova coleção no site até sexta-feira e saber que feiras de cerâmica há
este ano em Espanha. | Passem as fichas dos alunos para o Excel e façam dois posts sobre as
aulas de verão | Mais duas coisas. Trocar a fotografia da página inicial e pôr a carta em
inglês, tudo para amanhã às 18h. | Bom dia! Façam um post sobre as aulas ao ar livre e mandem a
fatura ao ginásio, 340 €. | A minha contabilista mudou de escritório e perdeu metade dos papéis,
nem quero falar disso. Tenho tudo em fotografia, felizmente. Façam-me as contas do último
trimestre, extrato contra faturas | Já vejo isso. Podem também fazer a newsletter de abril e
passar a escrito a entrevista com o mestre cervejeiro? | Bom dia! Queria uma newsletter sobre a
nova época de surf e três publicações para o Instagram com as fotos do campeonato. | Todos os
meses, no dia 1, é preciso faturar as mensalidades dos alunos do judo. Dá para ficar assim
combinado? | Lembrei-me agora: preciso que alguém ligue aos restaurantes da lista da Filipa e
marque provas de vinho, entre 7 e 10 de abril. | Bom dia! O vídeo do treino com o pastor alemão
está em bruto. Queria-o cortado e no YouTube. | Os que fizeram a primeira conversa comigo em
fevereiro andam calados. Era bom dar-lhes um toque. | O workshop vai ter versão online. Preciso
da página de inscrição com pagamento e de um e-mail à lista a anunciar. | A contabilidade quer
as horas do mês passado até sexta, e os talões do gasóleo também estão por organizar. | Já vejo
isso. Entretanto a câmara pede um requerimento para ocupar o passeio com andaimes, tratam disso?
| há um concurso da junta para calçada, quero concorrer; e as medidas do largo estão num
caderno, passem a limpo | acabou-se o primário e a loja do costume fechou, até terça preciso de
60 litros de outro lado | Podem tratar da licença da esplanada em abril? Nunca sei que papéis é
que a câmara quer. | orçamento para o almoço da Tecnovia, 70 pessoas, e um post no Facebook a
dizer que servimos empresas | Podes ler as candidaturas que chegaram e escolher cinco? E
marca-me também a visita da contabilista, terça ou quarta que vem | Abri uma cervejeira e
preciso de rótulos para duas cervejas, e de alguém que telefone aos bares a oferecer | O mercado
é sábado e ainda ninguém sabe, precisamos de um post no Facebook nesse dia de manhã | olá boa
tarde, olhe, acabei a obra da dona Lurdes, são oitocentos e cinquenta, não, novecentos com a
torneira, preciso que façam a fatura e lhe mandem por mail, ela paga logo | Olá, a obra da Dona
Graça acabou ontem e ela está encantada. Podem passar a fatura de 2.300 EUR, com 23 % de IVA, a
pagar em quinze dias? Um abraço, Zeferino | então, pá, apareceram sessenta pessoas para o T1,
sessenta, eu não tenho vida para isto, escolham-me dez e marquem as visitas para a próxima terça
à tarde | epá, quero dividir a conta da água entre os três inquilinos e não me bate certo com os
contadores, vejam-me lá isso, as leituras estão na fotografia, até sexta se der | as respostas
estão boas. agora o pacote para o Porto sumiu, há uma semana que não mexe | Vendi uma colcha
para o Brasil! Tem de seguir na quinta e ainda não há papelada nenhuma | Com tanta caixa
lembrei-me: nunca registei as embalagens em lado nenhum e parece que é obrigatório | Vi colares
quase iguais a 19 e os meus estão a 31... não sei se é muito | A Moura desistiu da encomenda.
Emitam uma nota de crédito da fatura 2026-140, se faz favor. | Amanhã às 10h dou a aula ao vivo
e os slides estão um horror. O texto está fechado, preciso deles antes disso. | Gravei com a
janela aberta, ouve-se a feira toda. É outro episódio, o 7, vejam se dá para limpar | Já agora,
chegaram as velas novas, as fotos estão na pasta. Ainda não estão na loja online. | o panfleto
ficou bonito. agora falta uma campanha no Google para o curso de maio, senão ninguém se inscreve
| A ementa só existe em português e no dia 21 vem um grupo de ingleses. Tinha de estar em inglês
no dia 20. | E o IVA do trimestre? Ainda ninguém lhe pegou, e nem sequer o tinha pedido, culpa
minha. | a dona Graça da associação anda a pedir-me uma reunião há um mês, marquem lá isso com
ela | Temos cinco fotos da quinta feitas com drone, façam legendas e publiquem uma por semana no
Instagram. | tirei as medidas do salão paroquial com o padre a segurar a fita imagina e ficou
tudo num guardanapo é pôr isso direito com as áreas e tirar as portas | preciso de cimento cola
cinquenta sacos não espera quarenta e cinco chega vejam aí quem faz melhor preço e entrega na
obra que a minha carrinha tá na oficina | bom amanhã vou ser pai se Deus quiser quer dizer está
marcado e por isso o telefone olhem atendam vocês a partir de amanhã que eu não vou estar com
cabeça | eh pá as folhas de horas do pessoal estão todas no tablier da carrinha quatro homens o
mês de maio inteiro alguém que me passe aquilo a limpo com as extras | duas coisas até o fim do
mês: pesquisa de 5 concorrentes de café especial em Curitiba e 6 posts pro linkedin | Chegou a
coleção de canecas! 28 fotos precisam de fundo limpo e depois subir uma a uma na Shopee | Terça
24 às 10h apresento a cooperativa a uns franceses. Tenho um texto corrido de 6 páginas, queria
aquilo em diapositivos bonitos | O vídeo do curso de tricô tem 17 min e preciso dele legendado
em espanhol para sábado agora | Alguém me redige um termo de uso de imagem genérico? Fotografo
recém-nascido, os pais assinam antes da sessão | oi gente, gravei o papo com a parteira, quase
uma hora e o ventilador ligado o tempo todo 😩 dá pra tirar o barulho e montar? | Chegaram as 150
amostras de azulejo. Era metê-las nas caixinhas e mandar aos ateliers que estão no ficheiro |
Boa tarde, preciso da declaração do IVA de janeiro pronta na segunda, dia 16. As faturas estão
todas no Moloni, menos uma de Espanha que envio já | Vou estar em formação de 18 a 20 de março,
os três dias sem telemóvel. Atendem por mim as chamadas do consultório? | São 45 fotos de
biquínis, o branco saiu azulado em todas. Até quinta da semana que vem, dia 19, dá? | Entrevista
com o luthier: quero o episódio montado e também uma matéria pro site a partir dela. Prazo fim
do mês | Queria um artigo sobre alergia a pólen nos cães, linguagem simples, que os donos
percebam. Sou veterinária em Évora. | A junta abriu concurso para a limpeza das piscinas,
propostas até 7 de abril. Tenho os equipamentos, não tenho é paciência para a plataforma | O
condomínio das Acácias já vai em quatro meses de jardim por pagar. São 720 euros e a
administradora só diz "para a semana". | O curso de sommelier está com 27 interessados, mas
ninguém confirmou nada. Alguém fala com eles e fecha a lista até dia 20? | do show de sábado: um
clipe de 1 minuto e umas 15 fotos com a cor acertada. preciso na quarta da semana que vem | oi!
fiz as fotos dos meus biquínis na praia mas aparece gente atrás em quase todas, são 35. dá pra
sumir com eles? | a carrinha foi apanhada na A1 sem via verde, vieram 3 coimas de uma vez.
tratem disso antes q eu me passe | Quero fazer um arraial para os clientes tratem do espaço e
das sardinhas. E o Sr. Amaral quer preço por escrito para o telhado, 85 m2 | Bom dia, as folhas
de fevereiro já estão fotografadas, são 4 homens. Podem somar como da outra vez | Com a loja
online pronta, queria 5 posts para o Facebook a anunciar a abertura. Imagens simples chegam
""",
}
