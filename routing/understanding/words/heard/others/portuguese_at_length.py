"""What people who write Portuguese want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
com a minha sócia de baixa ficou por fazer o email mensal aos inscritos e as publicações do
facebook, conseguem pegar nas duas coisas? | Uma coisa leva à outra: para pagar os ordenados
preciso que os clientes paguem, portanto cobrem-me as faturas em atraso e depois tratem dos
salários de março | processar os ordenados dos quatro e mandar a newsletter da primavera aos
clientes, ainda só existe na minha cabeça | passar pra planilha os 120 cadastros que estão em
papel, e depois ligar pra todos oferecendo a revisão de férias | Duas coisinhas: processar os
ordenados de março das três meninas e trocar no site a morada, mudámos para a Rua do Sol |
Precisava que me tratassem de três assuntos enquanto estou na vindima: recibos do trimestre
lançados, faturas aos restaurantes, e alguém que responda às mensagens da loja | Existe algum
apoio do estado para uma padaria trocar o forno a gás? Vejam isso, por favor, e escrevam-me logo
um post a dizer que vamos ficar mais verdes | queria mandar um email bonito aos clientes da loja
a contar do aniversário e publicar o mesmo no instagram | Abriu vaga na turma de volteio. Faz um
post e depois muda no site onde diz "lotado" | Três coisinhas. A sinopse para espanhol, a fatura
dos direitos ao editor de Sevilha (900 €), e a capa nova na página do livro. O contrato já está
assinado, podem avançar | arranjem-me dois oradores para o encontro de livreiros e marquem uma
chamada com o que estiver mais livre | faturas de março dos 3 clientes e conciliar o banco, até
ao fim do mês, que depois vou de férias (finalmente) | avisar o condomínio do nº 7 q tá em
atraso (450€) e responder aos emails dos miúdos q querem experimentar judo | Boa tarde, gostaria
que ligassem para os clientes que faltaram à avaliação e remarcassem. Ah, e o site ainda mostra
o horário de inverno! | A lista de presença da academia precisa entrar na planilha. Depois
newsletter com os resultados do desafio. | oi tudo bem? os recibos estão numa caixa de sapato e
o site está sem preços. socorro | 1 - lançar as 90 fichas no CRM 2 - responder o povo do
WhatsApp e do e-mail 3 - consertar o ar-condicionado da recepção | oi! o concurso pro povo do
café: post. a reserva do hotel em Curitiba: urgente. o resto deixa | gente, a fisio aqui não dá
conta: confirmar consulta eu confirmo, mas a captação não. liguem pros leads e agendem
avaliações. e os posts, né | Saiu na rádio local que somos a melhor padaria. Traduz a matéria
pro inglês, coloca no site. | Tem áudio da palestra (transcrever), planilha de doadores
(digitar), e-mails de quem pede recibo (responder). Nada disso é urgente | Bom dia, as contas de
fevereiro por favor, o extrato já está na pasta. E copiar os 80 produtos do catálogo antigo pra
loja nova, com preço e peso | as fichas de anamnese dos pacientes novos têm de entrar no sistema
(26, letra horrível, é minha) e mandar a fatura à seguradora da dona Amélia. terça-feira no
máximo | posta no insta as fotos da tosa da Mel (antes e depois!!), cobra a Dona Iara que deve
dois banhos, e responde quem perguntou se atendo gato. não atendo | até dia 31 as horas do Zé,
da Lena e do ajudante (faltou quarta) e as contas do mês da barraca de peixe, tem talão molhado
mas dá para ler | manda a fatura do mural ao hostel, 4 dias, 160 cada mais tintas 230, e lembra
a galeria que o quadro azul vendido em novembro ainda não me foi pago!! | preciso que tirem da
loja tudo o que é Natal 🎄 (sim, em março, eu sei) e ponham as 5 jarras novas, textos e fotos já
na pasta | Boa tarde, gostava de tocar nas casas de França em setembro, vocês contactam? Depois
é preciso ver voos e onde dormir, somos três mais a guitarra | A galeria do Porto mandou o
contrato de representação, preciso que alguém leia com calma. No site falta a série das portas
azuis, as fotos seguem daqui a nada | o restaurante quer música às quintas até ao verão, façam
um contratinho e mandem amanhã, com a factura do sinal também | abre a inscrição da oficina de
banho e tosa solidária e faz um panfleto tb, até sexta da semana que vem (dia 20) se der | Há
uns vinte sócios com quotas em atraso, era mandar-lhes uma cartinha. Depois, arranjem-nos um
pavilhão para o encontro de bandas | fatura para a Dona Graça, 260 euros das cortinas, e um post
no instagram com as fotos da sala dela | o site tá fora do ar, os cartões de visita acabaram
(mesmo layout, só muda o telefone) e a pia da loja está vazando, manda alguém vir consertar |
sobe os preços de todos os sabonetes em 5%; também o meu portátil não liga à impressora desde
terça | Duas coisinhas: rótulo para o licor de ginja e uma vinheta de abertura para os meus
tutoriais em vídeo | Reserva um carro no aeroporto de Faro para 14 de abril e regista as férias
que a Carla e o Nuno pediram, se faz favor | limpa essa exportação aí que as datas tão todas
quebradas, depois manda email pra quem comprou mais de 500 reais oferecendo o clube de
assinatura | Desmarca tudo de terça que vem, vou estar no médico. E tem mensagem de cliente
parada no chat da loja desde sábado, responde pra mim? | São duas encomendas devolvidas que é
preciso registar, e um artigo para o blogue sobre como lavar lã sem a estragar | Um quarto em
Évora na noite de 9 de junho, com estacionamento. Outra: envia como fatura o orçamento que
fizemos à D. Lurdes | Um plano de publicações para as semanas do verão, por favor; e o contrato
da nova colega, que começa em breve. | Os recibos de combustível e portagens têm de ser
separados por mês. Há ainda o som do episódio 4 do podcast, que tem um zumbido e alguém devia
tirá-lo. | O cliente Mário Tavares queixa-se de que o curso online não abre, respondam-lhe com
jeito. E o certificado de segurança do site expirou ontem: há que renová-lo. | vejam o que
cobram os outros estúdios de pilates em Coimbra, e preparem um plano de marketing pro resto do
ano, a entregar a 30 ou 31 de março | Revê o folheto da casa de turismo, que a gráfica está à
espera. Quero também o roteiro da minha visita às quatro adegas do Dão, com as distâncias. | É
preciso telefonar à Segurança Social por causa da minha declaração e deixar pago o fornecedor
das embalagens, a fatura está no mail de segunda. | O texto da página de vouchers está por
escrever e, mal esteja, é preciso que alguém construa a página em si, com botão de compra, até 1
de abril | Três coisitas: acompanhamento de quem está de férias, desde agora; as duas listas de
sócios fundidas numa só; a nossa brochura de quartos em francês | Tem como mudar os preços que
aparecem no site (mando a lista) e ligar pras 25 clínicas veterinárias oferecendo o nosso sabão
neutro? | Passem a entrevista gravada para escrito, são 20 minutos e o senhor fala devagar; com
isso na mão, eu queria um artigo de blogue sobre a história da oficina | Põe na agenda o
fisioterapeuta, amanhã às 9h30. Paga também a renda do armazém, por favor | Ninguém acha o meu
estúdio de tatuagem no Google Maps, dá um trato nisso, e publica no insta e no face o horário
novo | O trimestre do IVA pronto até 12 de maio, sem stress. Hotel no Funchal, perto do mercado,
para as noites de 3, 4 e 5 de junho. | Enquanto tratam das despesas, preciso que liguem às
clientes que tinham marcação de unhas de 23 a 27 de março e marquem outra data, a sala vai estar
em obras. | Vou começar a vender os meus fatos de surf em França. Precisava da tabela de
tamanhos e das oito fichas em francês até dia 30. | Desse mesmo episódio da parteira queria
também a transcrição em texto, porque tenho ouvintes surdas que me pedem sempre. | O site já
está no ar e ficou lindo. Agora queria que os jornais da região soubessem: façam um comunicado
sobre a nova carrinha adaptada e enviem-no às redações. | Preciso que organizem os turnos do
arraial, de 12 a 14 de junho: grelha, bar e bilheteira, sempre com duas pessoas. | A partir de
agora gostava de ter uma publicação no Instagram todas as terças, com um exercício simples para
fazer em casa. As fotos tiro eu. | Precisa fazer duas coisas: arrumar minha caixa de email que
está cheia, e mandar resumo com proposta para Sr. Tavares depois da conversa de ontem. A
proposta até sexta. | Quero um checklist de uma página para os hóspedes do alojamento, com
wi-fi, lixo e chaves. Fica bonito em azul. | olha eu queria que vocês pedissem um depoimento
àquelas mães do curso de amamentação que terminou agora que elas gostaram muito e eu tenho
vergonha de pedir | tenho um saco cheio de talões de gasóleo e faturas da loja de tintas desde
janeiro, é preciso pôr isso em ordem pro contabilista | preciso de 25 m2 de deck compósito cinza
e os clips, vê preços em 2 ou 3 armazéns e quanto tempo demoram | Preciso de um carro de aluguer
em Valência, levantamento a 6 de maio, quatro dias, caixa automática porque o meu joelho ainda
não está bom. | Preciso de anúncios no Facebook para as aulas de natação de bebés, a começar na
segunda-feira, 5 € por dia, mães e pais até 15 km de Setúbal. | Por favor, marquem-me um comboio
para o Porto no dia 25 de março e enviem a fatura de 350 euros à Quinta do Vale. | Queria pôr a
nova coleção no site até sexta-feira e saber que feiras de cerâmica há este ano em Espanha. |
Passem as fichas dos alunos para o Excel e façam dois posts sobre as aulas de verão | Bom dia!
Façam um post sobre as aulas ao ar livre e mandem a fatura ao ginásio, 340 €. | A minha
contabilista mudou de escritório e perdeu metade dos papéis, nem quero falar disso. Tenho tudo
em fotografia, felizmente. Façam-me as contas do último trimestre, extrato contra faturas | Já
vejo isso. Podem também fazer a newsletter de abril e passar a escrito a entrevista com o mestre
cervejeiro? | Todos os meses, no dia 1, é preciso faturar as mensalidades dos alunos do judo. Dá
para ficar assim combinado? | Bom dia! O vídeo do treino com o pastor alemão está em bruto.
Queria-o cortado e no YouTube. | O senhor Nunes ligou a marcar a revisão da caldeira, só pode na
sexta às 10h. | O workshop vai ter versão online. Preciso da página de inscrição com pagamento e
de um e-mail à lista a anunciar. | A contabilidade quer as horas do mês passado até sexta, e os
talões do gasóleo também estão por organizar. | há um concurso da junta para calçada, quero
concorrer; e as medidas do largo estão num caderno, passem a limpo | acabou-se o primário e a
loja do costume fechou, até terça preciso de 60 litros de outro lado | Podem tratar da licença
da esplanada em abril? Nunca sei que papéis é que a câmara quer. | As fotos das francesinhas
ficaram escuras. Até sexta tenho de as ter boas para a Uber Eats. | Podes ler as candidaturas
que chegaram e escolher cinco? E marca-me também a visita da contabilista, terça ou quarta que
vem | Abri uma cervejeira e preciso de rótulos para duas cervejas, e de alguém que telefone aos
bares a oferecer | O mercado é sábado e ainda ninguém sabe, precisamos de um post no Facebook
nesse dia de manhã | então, pá, apareceram sessenta pessoas para o T1, sessenta, eu não tenho
vida para isto, escolham-me dez e marquem as visitas para a próxima terça à tarde | Estimada
equipa, a filha da dona Rosa vem viver com ela e quer ficar no contrato. Preparem por favor um
aditamento para assinarmos no domingo, dia 17. Muito grata, Eulália | Fora a contagem, fiz três
sabonetes novos e não têm texto nenhum. Sexta vou à feira e queria tê-los prontos nesse dia |
Vendi uma colcha para o Brasil! Tem de seguir na quinta e ainda não há papelada nenhuma | Com
tanta caixa lembrei-me: nunca registei as embalagens em lado nenhum e parece que é obrigatório |
Vi colares quase iguais a 19 e os meus estão a 31... não sei se é muito | Amanhã às 10h dou a
aula ao vivo e os slides estão um horror. O texto está fechado, preciso deles antes disso. |
Acabaram as canecas azuis e continuam à venda, já tive de dizer que não a duas pessoas | A
ementa só existe em português e no dia 21 vem um grupo de ingleses. Tinha de estar em inglês no
dia 20. | E o IVA do trimestre? Ainda ninguém lhe pegou, e nem sequer o tinha pedido, culpa
minha. | Temos cinco fotos da quinta feitas com drone, façam legendas e publiquem uma por semana
no Instagram. | Ó menina, tenho aqui uma lista de trinta mercearias, ligue-lhes lá e marque-me
visitas para mostrar o nosso bacalhau | preciso de cimento cola cinquenta sacos não espera
quarenta e cinco chega vejam aí quem faz melhor preço e entrega na obra que a minha carrinha tá
na oficina | duas coisas até o fim do mês: pesquisa de 5 concorrentes de café especial em
Curitiba e 6 posts pro linkedin | Chegou a coleção de canecas! 28 fotos precisam de fundo limpo
e depois subir uma a uma na Shopee | O vídeo do curso de tricô tem 17 min e preciso dele
legendado em espanhol para sábado agora | Alguém me redige um termo de uso de imagem genérico?
Fotografo recém-nascido, os pais assinam antes da sessão | oi gente, gravei o papo com a
parteira, quase uma hora e o ventilador ligado o tempo todo 😩 dá pra tirar o barulho e montar? |
Boa tarde, preciso da declaração do IVA de janeiro pronta na segunda, dia 16. As faturas estão
todas no Moloni, menos uma de Espanha que envio já | Vou estar em formação de 18 a 20 de março,
os três dias sem telemóvel. Atendem por mim as chamadas do consultório? | São 45 fotos de
biquínis, o branco saiu azulado em todas. Até quinta da semana que vem, dia 19, dá? | Entrevista
com o luthier: quero o episódio montado e também uma matéria pro site a partir dela. Prazo fim
do mês | Vou abrir vaga de motoboy. Então preciso do anúncio e também de uma minuta de contrato
de prestação de serviço, tudo até 20 de março | A junta abriu concurso para a limpeza das
piscinas, propostas até 7 de abril. Tenho os equipamentos, não tenho é paciência para a
plataforma | O curso de sommelier está com 27 interessados, mas ninguém confirmou nada. Alguém
fala com eles e fecha a lista até dia 20? | do show de sábado: um clipe de 1 minuto e umas 15
fotos com a cor acertada. preciso na quarta da semana que vem | oi! fiz as fotos dos meus
biquínis na praia mas aparece gente atrás em quase todas, são 35. dá pra sumir com eles? | Quero
fazer um arraial para os clientes tratem do espaço e das sardinhas. E o Sr. Amaral quer preço
por escrito para o telhado, 85 m2 | Com a loja online pronta, queria 5 posts para o Facebook a
anunciar a abertura. Imagens simples chegam | Preciso de preço em três sítios para 120 m2 de lã
de rocha, entrega em Aveiro. Não tem pressa | os azulejos antigos só têm texto em português e
quem compra são os ingleses e os americanos | Faz um mês que pago o Google e não sei se aquilo
traz uma venda que seja | A cliente da encomenda 3312 quer trocar o anel 14 por um 16. Tratem da
troca e mandem-lhe a etiqueta. | o contabilista ligou outra vez por causa das faturas de
fevereiro... estão todas no email, por abrir | As encomendas para a Suíça estão prontas há dois
dias mas ninguém fez os papéis da alfândega | A loja do museu de Serralves respondeu!! Querem
condições de revenda e eu não tenho nada escrito, nem preços | vi que as candidaturas para a FIA
acabam na terça que vem. O formulário tem onze páginas, desisti na segunda. | Bom dia! Preciso
de textos para 10 mantas de lã, no Etsy e no site, até segunda-feira | Gostava de uma newsletter
para o Dia da Mãe, que é a 3 de maio. Três ideias de presente e o código MAE10. | Oi! Duas
coisas pra amanhã: tirar o fundo de 6 fotos de luminária e fazer as etiquetas dos 4 pedidos que
tão na planilha | As fotos dos brincos vão andando. Os anéis que acabei no sábado, esses,
ninguém os vê: zero na loja, nem rascunho | Dia 14 de abril preciso de um voo Lisboa–Frankfurt,
e à parte um carro para o meu colega em Faro, no mesmo dia. | Não é das contas que estou a
falar, essas estão bem. É emitir a fatura à Junta de Freguesia, 1.150 €, até quinta | Responder
às mensagens dos clientes que estão paradas, trocar a foto da página inicial e arranjar-me um
eletricista | Tenho duas clientes que somem na hora de pagar. Já são 1.100 reais e eu não tenho
cara pra cobrar | Recebi uma carta do tribunal de Hamburgo, em alemão, três páginas. Não percebo
nada e não durmo. Tem de estar em português amanhã | Paguei por uma lista de 35 lojas e ela está
ali parada, ninguém ligou pra ninguém, reunião que é bom nada | O contador me largou com
fevereiro pela metade. Quinta da semana que vem o banco quer ver os números fechados | O site
está em baixo desde ontem à noite, só aparece uma página de erro de um plugin qualquer | Ninguém
responde aos clientes desde que parti o braço, já me deixaram duas críticas péssimas. Tratem da
caixa de entrada. | O tradutor deixou-me pendurado a meio do manual. Faltam 10 páginas de
português para inglês e o cliente não espera além de dia 18 | vocês conseguem ligar pra 45
dentistas e marcar demonstração? lista pronta, de segunda que vem em diante | levantamento:
quanto cobram os estúdios de tatuagem em Braga por sessão? e uns 4 posts para encher a agenda |
Toda terça às 8h um post no insta com o prato da semana, a foto eu tiro domingo | A página ainda
diz que damos aulas de surf no inverno. Já não damos, e ontem apareceu aqui uma família inteira
| o condomínio da rua da boavista faz de conta que não me deve nada, já lá vão três meses e duas
escadas pintadas | Bom dia! Duas coisinhas: os 130 cartões da feira para o CRM e uns 4 posts no
Instagram a agradecer a quem passou no stand. | liga pros 28 dentistas da planilha e marca
visita na quarta 18, e manda cobrança pra quem tá devendo de janeiro | Bom dia pessoal, três
assuntos: * contas de fevereiro * newsletter a avisar que mudámos de morada * a caixa de entrada
tem 70 mails por responder, comecem pelos mais antigos | Janeiro e fevereiro por fechar, um mês
de cada vez, como achem melhor, o contabilista quer ambos na segunda | Passar as guias de
remessa (papel, 45) para a folha e depois emitir as faturas com base nisso, uma por cliente |
escrevam um email pra lista anunciando a linha de pranchas infantis, e liguem pras 19 escolinhas
de surf marcando visita na sexta 27 | A obra da Rua do Salitre acabou ontem, ficou em 3.480
euros mais IVA, em nome do condomínio. Falta só faturar isso | Braga rendeu quatro reuniões e
duas já viraram contrato. Tenho agora Guimarães, 22 clínicas, a folha está no mesmo sítio
""",
}
