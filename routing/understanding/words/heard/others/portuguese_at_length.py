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
tenho | Duas coisinhas: processar os ordenados de março das três meninas e trocar no site a
morada, mudámos para a Rua do Sol | Precisava que me tratassem de três assuntos enquanto estou
na vindima: recibos do trimestre lançados, faturas aos restaurantes, e alguém que responda às
mensagens da loja | Existe algum apoio do estado para uma padaria trocar o forno a gás? Vejam
isso, por favor, e escrevam-me logo um post a dizer que vamos ficar mais verdes | queria mandar
um email bonito aos clientes da loja a contar do aniversário e publicar o mesmo no instagram |
gravei uma aula de 1h10 que correu lindamente. queria isso em texto e depois enviado como
newsletter aos antigos alunos | Abriu vaga na turma de volteio. Faz um post e depois muda no
site onde diz "lotado" | Três coisinhas. A sinopse para espanhol, a fatura dos direitos ao
editor de Sevilha (900 €), e a capa nova na página do livro. O contrato já está assinado, podem
avançar | arranjem-me dois oradores para o encontro de livreiros e marquem uma chamada com o que
estiver mais livre | O depoimento do Sr. Adelino está no gravador, subi agora. Passem a escrito
e depois para inglês, é para o site do museu deles | fecha o mês pra mim? e manda a cobrança pro
Sr. Almeida, ele tá me enrolando desde janeiro | Boa tarde, gostaria que ligassem para os
clientes que faltaram à avaliação e remarcassem. Ah, e o site ainda mostra o horário de inverno!
| A lista de presença da academia precisa entrar na planilha. Depois newsletter com os
resultados do desafio. | oi tudo bem? os recibos estão numa caixa de sapato e o site está sem
preços. socorro | Tradução do contrato pro espanhol até sexta, e quem sabe marcar por telefone
as reuniões com os arquitetos da lista? | bom dia, o site: tira a foto do Marcos, põe a da
Júlia. os boletos: cobra quem atrasou | oi! o concurso pro povo do café: post. a reserva do
hotel em Curitiba: urgente. o resto deixa | contratos em inglês, posts em português, planilha em
dia: é isso que eu quero até o fim do mês. o contrato é tradução, a planilha é só digitar os
pedidos | gente, a fisio aqui não dá conta: confirmar consulta eu confirmo, mas a captação não.
liguem pros leads e agendem avaliações. e os posts, né | manda a fatura da pousada pro casal
Lima, e a do casal Rocha também, é outra reserva | Tem áudio da palestra (transcrever), planilha
de doadores (digitar), e-mails de quem pede recibo (responder). Nada disso é urgente | a ementa
do brunch tem de ir pra inglês e francês, depois põe isso na página, e tira as fotos velhas do
terraço que já nem temos aquelas cadeiras | até o fim do mês: fechar as contas, as horas da Bia
e do João (ele faltou dois dias com atestado) e umas publicações da horta pra páscoa | Avião pra
Recife pra mim e pro sanfoneiro, e separado disso uma van em Caruaru com motorista pro
equipamento de som, três dias | posta no insta as fotos da tosa da Mel (antes e depois!!), cobra
a Dona Iara que deve dois banhos, e responde quem perguntou se atendo gato. não atendo | fatura
ao casal Bakker das provas de vinho, 6 pessoas a 35, e marca-me carro de aluguer no aeroporto de
Faro, grande porque levo barris | até dia 31 as horas do Zé, da Lena e do ajudante (faltou
quarta) e as contas do mês da barraca de peixe, tem talão molhado mas dá para ler | Vê aí quanto
custa uma máquina de algodão doce comercial nova e usada, e faz um post convidando pra festa
junina antecipada que eu tô inventando | manda a fatura do mural ao hostel, 4 dias, 160 cada
mais tintas 230, e lembra a galeria que o quadro azul vendido em novembro ainda não me foi
pago!! | preciso que tirem da loja tudo o que é Natal 🎄 (sim, em março, eu sei) e ponham as 5
jarras novas, textos e fotos já na pasta | Fiz asneira e aceitei duas reservas para o mesmo
quarto no São João 😬 resolvam-me isso no sistema e peçam desculpa à senhora italiana, pode ficar
no 4 pelo mesmo preço | oii gente! adesivos novos na lojinha, avisa a galera da newsletter, e
cobra a editora que até agora nada 😤 | A galeria do Porto mandou o contrato de representação,
preciso que alguém leia com calma. No site falta a série das portas azuis, as fotos seguem daqui
a nada | o restaurante quer música às quintas até ao verão, façam um contratinho e mandem
amanhã, com a factura do sinal também | Gente, a feirinha de adoção foi linda 🐶 agora: recibo
pra todo mundo que doou, um e-mail contando o resultado pros padrinhos, e escala de quem passeia
com os cachorros em abril | abre a inscrição da oficina de banho e tosa solidária e faz um
panfleto tb, até sexta da semana que vem (dia 20) se der | Segue a gravação da direção, preciso
da ata. E é preciso convocar a assembleia geral, com ordem de trabalhos e boletins de voto |
Tratem da licença da esplanada na câmara e, já agora, do plano HACCP que o antigo dono nunca fez
| fatura para a Dona Graça, 260 euros das cortinas, e um post no instagram com as fotos da sala
dela | Voo Lisboa–Madrid no dia 24 de março, de manhã cedo; e o vídeo da feira tem de ser
cortado para 90 segundos. | Tem uma avaliação de 1 estrela no Google que ninguém respondeu
ainda. Ah, e precisava de uma newsletter avisando que fechamos na Sexta-Feira Santa | Fatura e
envia: Casa Amarela, 4 sessões a 55 €, com o NIF deles, 510 222 341, e o nosso IBAN no rodapé.
Pedem que vá para a contabilidade e não para a Rita. | sobe os preços de todos os sabonetes em
5%; também o meu portátil não liga à impressora desde terça | Duas coisinhas: rótulo para o
licor de ginja e uma vinheta de abertura para os meus tutoriais em vídeo | Liga pros 20 salões
da lista e oferece a nossa linha de óleos. Além disso, amanhã o dia todo preciso de alguém
atendendo o telefone dos clientes | limpa essa exportação aí que as datas tão todas quebradas,
depois manda email pra quem comprou mais de 500 reais oferecendo o clube de assinatura | Pode
preencher o formulário do alvará da prefeitura? É pra sexta. Também queria saber quais editais
de apoio existem pra ateliê pequeno de cerâmica | Queria que alguém tomasse conta do Instagram
da pastelaria todas as semanas: duas fotos, uma história, responder a quem pergunta pelos
horários. Eu já não consigo, entre o forno e os miúdos. | Duas coisas: campanha no Google para o
workshop de encadernação, no ar dia 26 / e o formulário de inscrição do site, que não envia nada
| oi! bate os recebimentos de fevereiro com o extrato, cobra os 3 clientes que não pagaram
janeiro e vê um hotel em BH pra quinta que vem dia 19, uma noite só | São duas encomendas
devolvidas que é preciso registar, e um artigo para o blogue sobre como lavar lã sem a estragar
| Recebemos 31 candidaturas para rececionista. Leiam-nas, ponham de lado quem não fala inglês e
digam-me os seis melhores, com duas linhas sobre cada um, até dia 20. | Um quarto em Évora na
noite de 9 de junho, com estacionamento. Outra: envia como fatura o orçamento que fizemos à D.
Lurdes | Marca entrevistas com as duas finalistas para a vaga de costureira no dia 27. E a faixa
para a montra, "Aberto ao domingo", alguém desenha? | Quero um site de uma página só pro meu
consultório de fonoaudiologia. Foto, endereço, convênios, botão do WhatsApp e nada de carrossel
girando. O domínio já comprei, tá na Registro.br. | Um plano de publicações para as semanas do
verão, por favor; e o contrato da nova colega, que começa em breve. | Preciso de um logótipo
para a carrinha de gelados, e na sexta 20 quero meia hora com o arquiteto, vê lá quando pode. |
O cliente Mário Tavares queixa-se de que o curso online não abre, respondam-lhe com jeito. E o
certificado de segurança do site expirou ontem: há que renová-lo. | vejam o que cobram os outros
estúdios de pilates em Coimbra, e preparem um plano de marketing pro resto do ano, a entregar a
30 ou 31 de março | Revê o folheto da casa de turismo, que a gráfica está à espera. Quero também
o roteiro da minha visita às quatro adegas do Dão, com as distâncias. | emite a nota fiscal da
Construtora Vale (R$ 4.200, projeto de interiores) até segunda; outra coisa é o tiktok, que tá
cheio de comentário sem resposta | O texto da página de vouchers está por escrever e, mal
esteja, é preciso que alguém construa a página em si, com botão de compra, até 1 de abril | Três
coisitas: acompanhamento de quem está de férias, desde agora; as duas listas de sócios fundidas
numa só; a nossa brochura de quartos em francês | dentista passou pra quinta 19 às 10h30, muda
na agenda por favor. e o e-mail da contabilidade tá com 60 mensagens que ninguém separou | Os
vencimentos de março das minhas duas meias-jornadas: a Filipa fez 62 horas, a Tânia 58 mais um
feriado. Subsídio de refeição incluído, recibos por email para ambas, até 31. | A campanha do
Facebook tá comendo meu dinheiro e não traz ninguém, descobre o motivo. Também chegou reclamação
da Dona Ivone sobre o bolo de sábado, dá um retorno pra ela | Preencham, por favor, o formulário
da licença de ocupação da via pública, que o anexo está no email da câmara, e descubram-me
comboios de Lisboa a Vigo | Passem a entrevista gravada para escrito, são 20 minutos e o senhor
fala devagar; com isso na mão, eu queria um artigo de blogue sobre a história da oficina |
Traduzir pro espanhol o manual da minha máquina de crepe, umas oito páginas. Um comprador do
Uruguai pediu, é homem detalhista. "Chapa" é "plancha", "espátula" deixa igual, medidas em
centímetros. | Põe na agenda o fisioterapeuta, amanhã às 9h30. Paga também a renda do armazém,
por favor | há comentários por responder no facebook e as descrições das velas estão muito
secas, alguém que lhes dê vida | O voo para Ponta Delgada a 27 de abril ainda não está comprado
e o correio da semana passada está em cima da secretária à espera de ser digitalizado e
arquivado | cold call não é minha praia: liga pras 15 academias e oferece o suco. já os
currículos de entregador (são uns 40), separa os melhores até dia 27 | 1) a mercadoria nova
chegou, põe na loja online 2) sexta dia 20 não trabalho, cancela o que houver 3) gráfico das
vendas por produto | Três clientes em atraso: Padaria Sol, Bruno Leite e Studio 9, cobrem. E o
custo por clique subiu pra 4 reais na campanha do Google, queria entender o porquê e baixar
isso. | O trimestre do IVA pronto até 12 de maio, sem stress. Hotel no Funchal, perto do
mercado, para as noites de 3, 4 e 5 de junho. | Estive uma semana de cama e tenho o email num
caos. Respondam ao que for de rotina e deixem-me o resto em rascunho. | Enquanto tratam das
despesas, preciso que liguem às clientes que tinham marcação de unhas de 23 a 27 de março e
marquem outra data, a sala vai estar em obras. | O granito pode esperar um bocadinho. Mais
urgente: a dona Celeste quer uma bancada nova com lava-loiça embutido, façam-me o orçamento para
terça dia 17, as medidas seguem por áudio. | Vou começar a vender os meus fatos de surf em
França. Precisava da tabela de tamanhos e das oito fichas em francês até dia 30. | O cinza claro
serve. E tenho vinte fotos de mochilas tiradas na garagem, cortem-me o fundo e clareiem isso até
amanhã, se faz favor. | Já que têm as fotos das peças aí, podem escrever também as descrições
para a loja online? São 18 peças, as medidas estão na etiqueta por baixo. | O site já está no ar
e ficou lindo. Agora queria que os jornais da região soubessem: façam um comunicado sobre a nova
carrinha adaptada e enviem-no às redações. | Preciso que organizem os turnos do arraial, de 12 a
14 de junho: grelha, bar e bilheteira, sempre com duas pessoas. | A partir de agora gostava de
ter uma publicação no Instagram todas as terças, com um exercício simples para fazer em casa. As
fotos tiro eu. | Precisa fazer duas coisas: arrumar minha caixa de email que está cheia, e
mandar resumo com proposta para Sr. Tavares depois da conversa de ontem. A proposta até sexta. |
Quero um checklist de uma página para os hóspedes do alojamento, com wi-fi, lixo e chaves. Fica
bonito em azul. | então e já agora marquem a dona Lurdes para terça às quatro da tarde para vir
buscar as lentes novas | olha eu queria que vocês pedissem um depoimento àquelas mães do curso
de amamentação que terminou agora que elas gostaram muito e eu tenho vergonha de pedir | bom
dia, de segunda a quarta tou numa obra sem rede, atendam por mim. e marquem com os 4 clientes
das persianas que estão na folha | preciso de 25 m2 de deck compósito cinza e os clips, vê
preços em 2 ou 3 armazéns e quanto tempo demoram | bom dia! Vanessa, filha da dona Ivone do
ateliê de cerâmica. ela tem os recibos de janeiro e fevereiro todos misturados, dá pra lançar e
conferir com o extrato até dia 31? | A nossa oficina de bicicletas vai passar a cooperativa!
Quero um comunicado para os jornais da zona e um cartaz A2 para a montra. Tudo para dia 25. | Na
segunda às 19h apresento o projeto da moradia à junta de freguesia, 10 minutos. Sou arquiteta,
falo bem com tijolos e mal com pessoas. Escrevem-me o que devo dizer? | Preciso de um carro de
aluguer em Valência, levantamento a 6 de maio, quatro dias, caixa automática porque o meu joelho
ainda não está bom. | Marquem uma reunião com o arquiteto Tavares para segunda-feira, dia 16, às
10h, no meu ateliê, e mandem-lhe a morada. | Queria pôr a nova coleção no site até sexta-feira e
saber que feiras de cerâmica há este ano em Espanha. | Passem as fichas dos alunos para o Excel
e façam dois posts sobre as aulas de verão | Mais duas coisas. Trocar a fotografia da página
inicial e pôr a carta em inglês, tudo para amanhã às 18h. | A minha contabilista mudou de
escritório e perdeu metade dos papéis, nem quero falar disso. Tenho tudo em fotografia,
felizmente. Façam-me as contas do último trimestre, extrato contra faturas | Já vejo isso. Podem
também fazer a newsletter de abril e passar a escrito a entrevista com o mestre cervejeiro? |
Bom dia! Queria uma newsletter sobre a nova época de surf e três publicações para o Instagram
com as fotos do campeonato. | Lembrei-me agora: preciso que alguém ligue aos restaurantes da
lista da Filipa e marque provas de vinho, entre 7 e 10 de abril. | Bom dia! O vídeo do treino
com o pastor alemão está em bruto. Queria-o cortado e no YouTube. | Os que fizeram a primeira
conversa comigo em fevereiro andam calados. Era bom dar-lhes um toque. | O senhor Nunes ligou a
marcar a revisão da caldeira, só pode na sexta às 10h. | O workshop vai ter versão online.
Preciso da página de inscrição com pagamento e de um e-mail à lista a anunciar. | A
contabilidade quer as horas do mês passado até sexta, e os talões do gasóleo também estão por
organizar. | Já vejo isso. Entretanto a câmara pede um requerimento para ocupar o passeio com
andaimes, tratam disso? | há um concurso da junta para calçada, quero concorrer; e as medidas do
largo estão num caderno, passem a limpo | avisem os moradores da rua das Flores que com a chuva
não dá e marquem nova data | acabou-se o primário e a loja do costume fechou, até terça preciso
de 60 litros de outro lado | Podem tratar da licença da esplanada em abril? Nunca sei que papéis
é que a câmara quer. | orçamento para o almoço da Tecnovia, 70 pessoas, e um post no Facebook a
dizer que servimos empresas | Olá, tenho uma oficina de bicicletas e o meu IRS do ano passado
está uma confusão, preciso dos papéis todos prontos para a contabilista | Podes ler as
candidaturas que chegaram e escolher cinco? E marca-me também a visita da contabilista, terça ou
quarta que vem | Abri uma cervejeira e preciso de rótulos para duas cervejas, e de alguém que
telefone aos bares a oferecer | Olá, a obra da Dona Graça acabou ontem e ela está encantada.
Podem passar a fatura de 2.300 EUR, com 23 % de IVA, a pagar em quinze dias? Um abraço, Zeferino
| Cara equipa, sou eu outra vez, com as contas de maio. Será que conseguem ter tudo conferido
até dia 12? O contabilista já me telefonou duas vezes. Obrigada e até breve, Filomena | então,
pá, apareceram sessenta pessoas para o T1, sessenta, eu não tenho vida para isto, escolham-me
dez e marquem as visitas para a próxima terça à tarde | epá, quero dividir a conta da água entre
os três inquilinos e não me bate certo com os contadores, vejam-me lá isso, as leituras estão na
fotografia, até sexta se der | Fora a contagem, fiz três sabonetes novos e não têm texto nenhum.
Sexta vou à feira e queria tê-los prontos nesse dia | Vendi uma colcha para o Brasil! Tem de
seguir na quinta e ainda não há papelada nenhuma | Vi colares quase iguais a 19 e os meus estão
a 31... não sei se é muito | A Moura desistiu da encomenda. Emitam uma nota de crédito da fatura
2026-140, se faz favor. | Amanhã às 10h dou a aula ao vivo e os slides estão um horror. O texto
está fechado, preciso deles antes disso. | Gravei com a janela aberta, ouve-se a feira toda. É
outro episódio, o 7, vejam se dá para limpar | Já agora, chegaram as velas novas, as fotos estão
na pasta. Ainda não estão na loja online. | A ementa só existe em português e no dia 21 vem um
grupo de ingleses. Tinha de estar em inglês no dia 20. | E o IVA do trimestre? Ainda ninguém lhe
pegou, e nem sequer o tinha pedido, culpa minha. | a dona Graça da associação anda a pedir-me
uma reunião há um mês, marquem lá isso com ela | Temos cinco fotos da quinta feitas com drone,
façam legendas e publiquem uma por semana no Instagram. | Ó menina, tenho aqui uma lista de
trinta mercearias, ligue-lhes lá e marque-me visitas para mostrar o nosso bacalhau | preciso de
cimento cola cinquenta sacos não espera quarenta e cinco chega vejam aí quem faz melhor preço e
entrega na obra que a minha carrinha tá na oficina | bom amanhã vou ser pai se Deus quiser quer
dizer está marcado e por isso o telefone olhem atendam vocês a partir de amanhã que eu não vou
estar com cabeça | eh pá as folhas de horas do pessoal estão todas no tablier da carrinha quatro
homens o mês de maio inteiro alguém que me passe aquilo a limpo com as extras | Caros senhores,
um hóspede escreveu que temos baratas. Não temos, era um grilo. Como se responde a isto em
público sem parecer malcriado? Agradeço que o façam por mim. Com estima, Dona Graça | duas
coisas até o fim do mês: pesquisa de 5 concorrentes de café especial em Curitiba e 6 posts pro
linkedin | Chegou a coleção de canecas! 28 fotos precisam de fundo limpo e depois subir uma a
uma na Shopee | Terça 24 às 10h apresento a cooperativa a uns franceses. Tenho um texto corrido
de 6 páginas, queria aquilo em diapositivos bonitos | O vídeo do curso de tricô tem 17 min e
preciso dele legendado em espanhol para sábado agora | oi gente, gravei o papo com a parteira,
quase uma hora e o ventilador ligado o tempo todo 😩 dá pra tirar o barulho e montar? | Chegaram
as 150 amostras de azulejo. Era metê-las nas caixinhas e mandar aos ateliers que estão no
ficheiro | Vou estar em formação de 18 a 20 de março, os três dias sem telemóvel. Atendem por
mim as chamadas do consultório? | São 45 fotos de biquínis, o branco saiu azulado em todas. Até
quinta da semana que vem, dia 19, dá? | Queria um artigo sobre alergia a pólen nos cães,
linguagem simples, que os donos percebam. Sou veterinária em Évora. | Sexta vou estar o dia
inteiro num tribunal e o escritório fica vazio. Preciso que alguém atenda quem ligar. | A junta
abriu concurso para a limpeza das piscinas, propostas até 7 de abril. Tenho os equipamentos, não
tenho é paciência para a plataforma | O curso de sommelier está com 27 interessados, mas ninguém
confirmou nada. Alguém fala com eles e fecha a lista até dia 20? | do show de sábado: um clipe
de 1 minuto e umas 15 fotos com a cor acertada. preciso na quarta da semana que vem | a carrinha
foi apanhada na A1 sem via verde, vieram 3 coimas de uma vez. tratem disso antes q eu me passe |
Quero fazer um arraial para os clientes tratem do espaço e das sardinhas. E o Sr. Amaral quer
preço por escrito para o telhado, 85 m2 | Bom dia, as folhas de fevereiro já estão fotografadas,
são 4 homens. Podem somar como da outra vez | Com a loja online pronta, queria 5 posts para o
Facebook a anunciar a abertura. Imagens simples chegam | Preciso de preço em três sítios para
120 m2 de lã de rocha, entrega em Aveiro. Não tem pressa | os azulejos antigos só têm texto em
português e quem compra são os ingleses e os americanos | inscrevam-me na feira da Vandoma e no
que houver parecido no Porto, as inscrições fecham no fim do mês | As fotos dos biquínis tão
ficando lindas. Agora quero a tabela de medidas (BR, EU e US) e os textos dos 8 modelos | A
cliente da encomenda 3312 quer trocar o anel 14 por um 16. Tratem da troca e mandem-lhe a
etiqueta. | o contabilista ligou outra vez por causa das faturas de fevereiro... estão todas no
email, por abrir | toda mãe me pergunta se 4 anos serve em 3... não tem medida nenhuma no site,
tô cansada | Podem lançar os recibos da feira de Cascais no programa? São uns trinta, fotografei
tudo ontem à noite | A loja do museu de Serralves respondeu!! Querem condições de revenda e eu
não tenho nada escrito, nem preços | vi que as candidaturas para a FIA acabam na terça que vem.
O formulário tem onze páginas, desisti na segunda. | Bom dia! Preciso de textos para 10 mantas
de lã, no Etsy e no site, até segunda-feira | quero anunciar os vestidos de festa no Instagram,
R$ 30 por dia, vcs montam? e mandar um email pras clientes antigas tb, com o mesmo vestido
vermelho | Oi! Duas coisas pra amanhã: tirar o fundo de 6 fotos de luminária e fazer as
etiquetas dos 4 pedidos que tão na planilha | As fotos dos brincos vão andando. Os anéis que
acabei no sábado, esses, ninguém os vê: zero na loja, nem rascunho | Dia 14 de abril preciso de
um voo Lisboa–Frankfurt, e à parte um carro para o meu colega em Faro, no mesmo dia. | chegou um
contrato em alemão do fornecedor das máquinas, 5 páginas, queria ele em português pra eu
entender o que tô assinando | Não é das contas que estou a falar, essas estão bem. É emitir a
fatura à Junta de Freguesia, 1.150 €, até quinta | Responder às mensagens dos clientes que estão
paradas, trocar a foto da página inicial e arranjar-me um eletricista
""",
}
