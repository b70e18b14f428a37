"""What people who write Portuguese remark of work or of themselves; at length."""

from __future__ import annotations

REMARKED = {
    "remark": """
só pra constar, quem assina é a Bia e não eu, ela que é a dona no papel | O meu NIF no papel
timbrado é que está certo, o do site é da empresa antiga | bom dia de sol aqui em Braga, fui
fotografar um batizado e chorei mais do que a criança | correu bem a prova no Porto, 3 ouros e
um braço partido (o do pai, que caiu na bancada). o comboio chegou a horas e tudo | aquela
reunião foi uma confusão, todos a falar ao mesmo tempo, boa sorte a quem apanhar isso | ainda
não sei, a cliente do Porto está sempre a mudar de ideias. digo-vos logo à noite | Fui ontem à
câmara municipal e deram-me um folheto sobre um dos programas. Digitalizei-o e está junto dos
outros documentos. | O fotógrafo esteve cá na segunda-feira e as imagens ficaram lindas. Pus as
vinte melhores na pasta partilhada, já com os nomes dos produtos. | A diretora do lar de Santa
Clara ligou-me a confirmar a visita e foi muito simpática. Disse que gostou da forma como a
abordaram. | O Rui entregou hoje a folha de horas que faltava, e já a pus na pasta. Pediu
desculpa pelo atraso, teve o filho doente. | A senhora de Braga ligou-me a agradecer a vossa
resposta. Diz que nunca foi tão bem atendida. | O Nuno esteve de baixa dois dias e entrega-vos o
papel ainda hoje, já falei com ele. | Já coloquei o extrato do banco na pasta, junto com as
notas da gráfica. Demorei porque o gerente estava de férias e só ele conseguia liberar o acesso.
| A newsletter deu que falar cá na terra. O senhor dos correios leu a parte do azeite novo e
veio comprar dois garrafões, e olhem que ele nunca compra nada. | A minha colega Inês, que vai
comigo a Madrid, está no estrangeiro até sexta-feira. Falei com ela ontem e ficou muito contente
com o hotel que vocês encontraram. | Hoje recebi um telefonema de um casal de Curitiba que
reservou só por causa das fotos da varanda. Eles disseram que parecia que dava para sentir o
cheiro do café. | Descobri que a parteira se chama Deolinda Saraiva, com S, porque encontrei um
cartão antigo dela. O neto contou-me que ela ajudou a nascer metade da aldeia. | As fotografias
das peças já estão com a Joana, ela tirou-as ontem no ateliê com luz natural. | O engenheiro
esteve lá comigo esta manhã e confirmou as alturas, por isso as medidas que têm estão certas. |
Paguei o arranjo do esquentador, o recibo segue por correio porque o senhor não tem e-mail. | A
minha irmã traduziu as regras para francês e mandou-mas ontem à noite, já as pus junto das
outras. | Deixei as fotografias na pasta, mas faltam as do colar verde porque a peça está em
exposição no Porto até domingo. | O professor de violoncelo já escreveu o parágrafo dele,
pedi-lhe que o enviasse diretamente para vocês. | Falei com a gerente do banco e ela foi uma
simpatia, diz que nos próximos dias tratam do mandato. | A dona Lurdes faz 90 anos e é sócia
desde o primeiro dia, só para ficarem a saber. | O Rui gravou tudo com o telemóvel dele e
prometeu enviar-vos o ficheiro. Se ele se esquecer eu trato disso, moro por cima da oficina. | A
mãe do Tomás mostrou-me o comprovativo, afinal pagou a tempo e eu é que não vi. | O programador
diz que já corrigiu o erro do login e que esta noite carrega uma versão nova no TestFlight. | A
professora Lurdes ficou de rever os textos no fim de semana, ela é rigorosa mas rápida. | Os
miúdos da escola estão a votar na frase, já vai em 40 votos e ninguém se entende. | O meu pai
viu o logótipo e já quer mandar pintar a carrinha com ele. Cá em casa está aprovado! | Ontem
falei com o senhor Almeida ao telefone e ele foi simpatiquíssimo, afinal o vaso partiu-se em
casa dele. | O diretor do hotel de Tavira já provou as nossas compotas e pelos vistos repetiu a
de figo. | Já mandei o áudio para o Rui, ele tira o barulho do vento e devolve na pasta. | a
dona teresa já me pagou os azulejos, vi agora no banco. e o joão vai de férias na sexta | a obra
da escola parou por causa da chuva, o encarregado já sabe, o rui fica no armazém a arrumar | Boa
tarde. O contador da água já foi trocado e o rapaz da câmara apontou a leitura antiga num papel,
que guardei na gaveta. Atentamente, Bernardino | oi, aqui é o Caio, filho da dona Célia. ela
mandou as chaves do 302 pro porteiro, o pessoal da visita pode pegar lá direto | Boa noite, a
senhora da limpeza contou-me que os hóspedes adoraram a casa e deixaram um bilhete a agradecer a
resposta tão rápida. Fiquei contente. Cumprimentos, Matilde Rocha | Hoje tivemos fila à porta às
oito da manhã por causa dos croissants. A minha avó não ia acreditar. | O Rui já reviu os preços
e mandou a folha para o vosso e-mail, está tudo assinado. | Chegou mais uma carta deles, igual à
anterior. Digitalizei e está na pasta, fiquei com o coração nas mãos mas afinal é só um
duplicado. | O drone filmou hoje a praia, o Rui já copiou tudo para o disco que vos enviei na
semana passada. | As fotografias antigas já foram apagadas do servidor pelo meu sobrinho, espero
que não tenha apagado mais nada. | Hoje fechámos a oficina mais cedo porque faltou a luz em toda
a rua. Os mecânicos ficaram a jogar às cartas à porta. Amanhã já está tudo normal, dizem. | A
minha prima, que viveu em Berlim, leu a vossa versão alemã no comboio e diz que está impecável.
Até aprendeu uma palavra nova, contou ela | O senhor Américo já assinou a folha de horas, veio
cá de propósito apesar da ciática. Deixei-a digitalizada ao lado das outras | Boas notícias, o
site da câmara pôs um link para nós e ontem já vieram quatro pessoas por causa disso. Uma até
levou o tapete grande | a minha sobrinha já tirou as fotos dos folares, ficaram lindas,
mandei-as agora por email para aí, são sete acho eu, ou oito | gente achei mais uma pasta de
fichas mas olhei aqui e é tudo repetido, já joguei fora, então o que vocês têm aí é tudo mesmo |
Olá, boa tarde. A minha sogra, que nunca elogia nada, disse que a galeria nova parece de
revista. Achei que mereciam saber. Cumprimentos da marcenaria, Hélder Matos | A sala Zoom é a
mesma do ano passado. A password também, por isso não é preciso criar nada. | Caros senhores,
informo que o escritório muda de instalações em agosto, para a rua ao lado. Por agora fica tudo
igual, avisarei a tempo. Com os melhores cumprimentos, Benedita Salgueiro | Olá, equipa, a quem
está a telefonar aos clientes: o senhor da lista que ladra é muito boa pessoa, só ouve mal.
Tenham paciência com ele. Abraço, Norberto | Olá a todos, a vindima correu bem e a casa cheira a
mosto. O senhor das obras foi muito simpático com a minha mãe, gostei de saber. Abraço, Zulmira
| pronto, era só para contar que a inspeção do município passou, a senhora até elogiou os
extintores, estou toda contente | Caros amigos, no domingo fiz oitenta anos e os hóspedes da
casa de baixo cantaram-me os parabéns em quatro línguas. Que alegria. Um abraço, Germano | O
senhor da 102 esteve aqui à porta, simpático, diz que espera o tempo que for preciso | a minha
filha diz que devia vender no mundo inteiro, coitada, nem sabe o que custa um selo | a minha
cunhada abriu uma loja em Braga e quer fazer tudo à mão, até os recibos. boa sorte para ela | o
homem da câmara veio cá ver e disse que a papelada estava impecável eu fiz cara de quem percebe
do assunto | ó pessoal se as fotos dos recibos vierem tortas é porque eu tirei na carrinha em
andamento quer dizer não fui eu que conduzia atenção | hoje apareceu um gato na obra e já lhe
demos nome chama-se Azulejo dorme na caixa das ferramentas pronto era só isto | Só pra avisar
quem edita: meu microfone era o da esquerda, o da direita é o convidado | Quem responde aos
emails assina com o nome dele ou com o da minha loja? É só para eu perceber como fazem | Uma
pergunta só por curiosidade: o tradutor é de Portugal ou do Brasil, costumam ter dos dois? | Boa
tarde. O meu sócio anda preocupado com a proteção de dados, e com razão. Quem é que tem acesso
aos recibos das pessoas, e onde ficam guardados? | Onde ficam guardados os dados das minhas
clientes? A minha irmã é advogada e anda-me a moer a cabeça com o RGPD | E como é que se termina
o serviço dos e-mails, é preciso carta registada ou basta dizer aqui? | Só para saberem, o
cliente da Rua do Almada é surdo, nunca atende o telefone, só por email | Para quem anda a
telefonar: no Hotel Miramar a diretora só chega depois das quatro, antes disso é um sobrinho que
diz que não a tudo.
""",
}
